"""The preview of an article: its first lines in the code page that is chosen, its title, author and date."""

from __future__ import annotations

from pathlib import Path

from geodata.article.article import PLAIN, read_article_file
from geodata.core.job import JobControl
from mapviewer.previewing.file_preview import Answers, FilePreview, GuessChoice, encoding_choice
from mapviewer.ui.translate import told, tr

LINES_SHOWN = 60
_TEXTS = (*PLAIN, ".md", ".markdown")


def preview_article(path: Path, answers: Answers, control: JobControl) -> FilePreview:
    """The article of a file as a person's answers have it. Raises DataError for one that cannot be read."""
    reading = read_article_file(path, answers.get("encoding", ""), control.going_on)
    article = reading.article
    rows = ((tr("Preview", "Title"), article.title), (tr("Preview", "Author"), article.author),
            (tr("Preview", "Date"), article.date), (tr("Preview", "Publisher"), article.publisher))  # fmt: skip
    choices: tuple[GuessChoice, ...] = ()
    if path.suffix.lower() in _TEXTS:
        choices = (encoding_choice(reading.encoding or "utf-8", answers, is_doubtful=reading.is_doubtful),)
    words = len(article.text.split())
    text = "\n".join(article.text.splitlines()[:LINES_SHOWN])
    return FilePreview(path.name, choices, (tr("Preview", "What"), tr("Preview", "As read")), {}, rows,
                       tuple(range(1, len(rows) + 1)), tuple(map(told, reading.remarks)),
                       tr("Preview", "%n word(s)", "", words), text)  # fmt: skip
