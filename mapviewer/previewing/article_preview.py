"""The preview of an article: its first lines in the code page that is chosen, its title, author and date."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from geodata.article.article import PLAIN, read_article_file
from geodata.core.job import JobControl
from geodata.story.story import Article
from mapviewer.previewing.file_preview import Answers, FilePreview, GuessChoice, encoding_choice, typed_choice
from mapviewer.ui.display_text import date_problem
from mapviewer.ui.translate import told, tr

LINES_SHOWN = 60
FIELDS = ("title", "author", "date", "publisher")
_TEXTS = (*PLAIN, ".md", ".markdown")


def preview_article(path: Path, answers: Answers, control: JobControl) -> FilePreview:
    """The article of a file as a person's answers have it. Raises DataError for one that cannot be read."""
    reading = read_article_file(path, answers.get("encoding", ""), control.going_on)
    article = reading.article
    choices: tuple[GuessChoice, ...] = ()
    if path.suffix.lower() in _TEXTS:
        choices = (encoding_choice(reading.encoding or "utf-8", answers, is_doubtful=reading.is_doubtful),)
    titles = {"title": tr("Preview", "Title"), "author": tr("Preview", "Author"), "date": tr("Preview", "Date"),
              "publisher": tr("Preview", "Publisher")}  # fmt: skip
    choices += tuple(typed_choice(key, title, getattr(article, key), answers) for key, title in titles.items())
    problem = date_problem(answers.get("date", ""))
    words = len(article.text.split())
    text = "\n".join(article.text.splitlines()[:LINES_SHOWN])
    return FilePreview(path.name, choices, left_out=tuple(map(told, reading.remarks)), text=text, problem=problem,
                       summary=tr("Preview", "%n word(s)", "", words))  # fmt: skip


def corrected(article: Article, answers: Answers) -> Article:
    """The article as a person's answers have it: title, author, publisher, and a date that is no guess any more."""
    title, author, date, publisher = (answers.get(key, getattr(article, key)).strip() for key in FIELDS)
    dating = "" if "date" in answers else article.dating
    return replace(article, title=title, author=author, date=date, publisher=publisher, dating=dating)
