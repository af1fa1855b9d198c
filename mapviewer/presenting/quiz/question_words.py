"""Questions of a story in words, for the class and for paper."""

from __future__ import annotations

from geodata.analysis.story_questions import ChoiceQuestion, QuestionKind
from mapviewer.ui.translate import tr

LETTERS = "ABCDEFGH"


def question_words(question: ChoiceQuestion) -> str:
    """What is asked."""
    if question.kind is QuestionKind.YEAR:
        return tr("Quiz", "In which year? {event}").format(event=question.subject)
    if question.kind is QuestionKind.SPEAKER:
        return tr("Quiz", "Who says: “{words}”?").format(words=question.subject)
    return tr("Quiz", "Which name is missing? “{sentence}”").format(sentence=question.subject)


def option_words(question: ChoiceQuestion) -> tuple[str, ...]:
    """The answers to choose from, with their letters."""
    return tuple(f"{letter}  {option}" for letter, option in zip(LETTERS, question.options, strict=False))
