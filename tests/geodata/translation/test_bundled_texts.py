"""The bundled stories in their other languages: whole, well formed, and with passages in an article of their own."""

from __future__ import annotations

import json

import pytest

from geodata.core.parse_cache import SHIPPED_TEXTS
from geodata.map.names import display_name
from geodata.story_format.story_loader import BUNDLED_STORIES, open_story
from geodata.translation.story_texts import story_texts
from geodata.translation.text_check import lacking, text_lines

TRANSLATED = [("caucasus", "az"), ("caucasus", "hy"), ("caucasus", "ru"), ("sahel", "fr")]


@pytest.mark.parametrize(("name", "language"), TRANSLATED)
def test_every_text_is_translated_and_tells_from_what(name: str, language: str) -> None:
    story = open_story(name)
    assert lacking(story, language) == ()
    translation = story.in_language(language).told
    assert translation is not None
    assert translation.language == language


@pytest.mark.parametrize("name", ["caucasus", "sahel"])
def test_texts_are_well_formed_and_their_passages_and_sentences_fit(name: str) -> None:
    lines = [line for line in text_lines(open_story(name)) if ": lacks " not in line]
    assert [line for line in lines if "belongs to nothing" not in line] == []


def test_the_french_article_has_every_passage_of_the_english_one() -> None:
    story = open_story("sahel")
    told = story.in_language("fr")
    assert len(told.links) == len(story.links)
    assert len(told.notes) == len(story.notes)
    assert [len(claim.passages) for claim in told.claims] == [len(claim.passages) for claim in story.claims]
    assert set(told.article.headings) <= set(told.article.text.splitlines())


def test_the_newspaper_article_stays_to_the_letter() -> None:
    told = open_story("caucasus").in_language("hy")
    assert told.article.text == (BUNDLED_STORIES / "caucasus" / "article.txt").read_text(encoding="utf-8")
    assert told.article_language == "en"
    assert [link.start for link in told.links] == [link.start for link in open_story("caucasus").links]


def test_every_step_is_told_in_the_letters_of_its_language() -> None:
    for language, letters in (("hy", range(0x531, 0x588)), ("ru", range(0x410, 0x452))):
        for step in open_story("caucasus").in_language(language).steps:
            own = sum(ord(char) in letters for char in step.text)
            assert own > 0.6 * len(step.text), step.id


def test_no_side_word_stands_in_the_story_s_own_voice() -> None:
    """Occupied, liberated, terrorists, in each language; what somebody says stands in quotation marks."""
    words = {"ru": ("оккупир", "освобождённ"), "az": ("işğal", "terrorçu"), "hy": ("օկուպաց", "ազատագրված", "բռնազավթ")}
    for language, found in words.items():
        told = "\n".join(story_texts(open_story("caucasus").in_language(language)).values()).casefold()
        assert not [word for word in found if word in told]


def test_names_on_the_map_follow() -> None:
    told = open_story("sahel").in_language("fr")
    assert told.view.names == "fr"
    assert display_name(told.features["kidal"].names, "fr") == "Kidal"


def test_each_file_is_prepared_for_a_quick_start() -> None:
    prepared = [json.loads(path.read_bytes()) for path in SHIPPED_TEXTS.iterdir()]
    assert len(prepared) == len(list(BUNDLED_STORIES.glob("*/texts/*.toml")))
