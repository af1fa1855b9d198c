"""The exit quiz: a few questions with answers to choose from, and their key with the sources."""

from __future__ import annotations

from html import escape

from geodata.analysis.story_questions import ChoiceQuestion, choice_questions
from geodata.story.story import Story
from mapviewer.export.paper import MUTED, Pages
from mapviewer.presenting.quiz.question_words import option_words, question_words
from mapviewer.ui.translate import tr

QUESTIONS, SMALL_PX = 6, 22.0


def quiz_of(story: Story) -> tuple[ChoiceQuestion, ...]:
    """The questions of a story's exit quiz; the same each time."""
    return choice_questions(story)[:QUESTIONS]


def add_exit_quiz(pages: Pages, story: Story) -> None:
    """Add the quiz, for pupils."""
    pages.html(f'<p style="font-size:30px"><b>{escape(tr("Lesson", "Exit quiz"))}</b></p>', gap=4)
    name = tr("Lesson", "Name:")
    pages.html(f"{escape(name)} {'_' * 34}")
    pages.html(escape(tr("Lesson", "Mark one answer to each question.")), size_px=SMALL_PX)
    for number, question in enumerate(quiz_of(story), 1):
        pages.html(f"<b>{number}</b>  {escape(question_words(question))}{_options_html(question)}", size_px=SMALL_PX)


def _options_html(question: ChoiceQuestion) -> str:
    cells = [
        f'<td width="50%" style="padding:4px 0 4px 28px">☐ {escape(words)}</td>' for words in option_words(question)
    ]
    rows = "".join(f"<tr>{''.join(cells[at : at + 2])}</tr>" for at in range(0, len(cells), 2))
    return f'<table width="100%">{rows}</table>'


def add_quiz_answers(pages: Pages, story: Story) -> None:
    """Add the key: each answer, and the sources of what the article itself does not say."""
    pages.html(f"<b>{escape(tr('Lesson', 'Exit quiz'))}</b>", gap=6, keep=80)
    for number, question in enumerate(quiz_of(story), 1):
        source = ", ".join(_source_words(story, question))
        if question.passages:
            source = tr("Lesson", "not in the article; from {source}").format(source=source)
        more = f' <span style="color:{MUTED}">({escape(source)})</span>' if source else ""
        pages.html(f"{number}  {escape(option_words(question)[question.right])}{more}", gap=4, size_px=SMALL_PX)


def _source_words(story: Story, question: ChoiceQuestion) -> list[str]:
    if not question.source:
        return [tr("Lesson", "the article")]
    known = [story.sources[name] for name in question.source if name in story.sources]
    return list(dict.fromkeys(source.publisher or source.title for source in known))
