"""Questions of a story in words, for the class and for paper."""

from __future__ import annotations

import re

from geodata.analysis.story_questions import ChoiceQuestion, QuestionKind
from geodata.story.story import Story
from mapviewer.ui.display_text import date_words
from mapviewer.ui.translate import tr

LETTERS = "ABCDEFGH"
_STRAIGHT, _SINGLE = re.compile('"([^"]*)"'), str.maketrans("“”", "‘’")


def question_words(question: ChoiceQuestion) -> str:
    """What is asked."""
    if question.kind is QuestionKind.YEAR:
        return tr("Quiz", "In which year? {event}").format(event=question.subject)
    if question.kind is QuestionKind.SPEAKER:
        return tr("Quiz", "Who says: “{words}”?").format(words=_inner(question.subject))
    if question.kind is QuestionKind.UNSUPPORTED:
        return tr("Quiz", "Which of these has no passage of the article to support it?")
    return tr("Quiz", "Which name is missing? “{sentence}”").format(sentence=_inner(question.subject))


def _inner(words: str) -> str:
    """Words to be put between quotation marks, with single ones within."""
    return _STRAIGHT.sub("‘\\1’", words).translate(_SINGLE)


def reasons(story: Story, question: ChoiceQuestion) -> tuple[str, ...]:
    """What each answer stands on, to be told after the question; () where that is not what is asked."""
    known = [story.sources[name] for name in question.source if name in story.sources]
    named = ", ".join(filter(None, (known[0].publisher or known[0].title, date_words(known[0].date)))) if known else ""
    none = tr("Quiz", "No passage says so. It stands on another source: {source}.").format(source=named)
    return tuple(f"“{passage}”" if passage else none for passage in question.passages)


def option_words(question: ChoiceQuestion) -> tuple[str, ...]:
    """The answers to choose from, with their letters."""
    return tuple(f"{letter}  {option}" for letter, option in zip(LETTERS, question.options, strict=False))
