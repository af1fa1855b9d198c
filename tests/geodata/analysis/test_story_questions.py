"""The statement that no passage supports: a true one of another source among three of the article."""

import pytest

from geodata import open_story
from geodata.analysis.story_questions import OPTIONS, QuestionKind, choice_questions


@pytest.mark.parametrize("name", ["caucasus", "sahel"])
def test_one_statement_stands_on_no_passage(name: str) -> None:
    story = open_story(name)
    asked = [question for question in choice_questions(story, 7) if question.kind is QuestionKind.UNSUPPORTED]
    assert len(asked) >= 5
    for question in asked:
        assert len(question.options) == len(question.passages) == OPTIONS
        assert [place for place, words in enumerate(question.passages) if not words] == [question.right]
        for words in filter(None, question.passages):
            assert words in story.article.text
        odd = story.claims_by_id[question.target]
        assert odd.context
        assert odd.summary.startswith(question.answer)
        assert set(question.source) <= set(story.sources)
        assert question.source


def test_another_seed_asks_in_another_order() -> None:
    story = open_story("caucasus")
    assert choice_questions(story, 1) == choice_questions(story, 1)
    assert choice_questions(story, 1) != choice_questions(story, 2)
