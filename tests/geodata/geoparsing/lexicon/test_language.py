"""The language of a text is told, and places are found in the languages of the readers' articles."""

from pathlib import Path

import pytest

from geodata.geoparsing import find_places
from geodata.geoparsing.lexicon.language import language_of
from tests.geodata.geoparsing.labelled import is_right, read_labelled

TEXTS = {labelled.title: labelled for labelled in read_labelled(Path(__file__).parents[1] / "languages_more.txt")}


@pytest.mark.parametrize("language", TEXTS)
def test_the_language_is_told(language: str) -> None:
    assert language_of(TEXTS[language].text) == language


@pytest.mark.parametrize("language", TEXTS)
def test_every_place_of_a_text_is_found(language: str) -> None:
    labelled = TEXTS[language]
    right = {
        (mention.start, mention.end)
        for mention in find_places(labelled.text)
        if is_right(mention, labelled.answers.get((mention.start, mention.end), "xxx"))
    }
    assert {labelled.text[slice(*span)] for span in set(labelled.answers) - right} == set()


@pytest.mark.parametrize("text", ["", "12 345", "…", "xyzzy plugh frotz", "Аб אב აბ ab"])
def test_a_text_that_tells_no_language_is_undetermined(text: str) -> None:
    assert language_of(text) == "und"
