from __future__ import annotations

import pytest

from geodata.map.states import find_state, load_states, suggest_states


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("AM", "arm"),
        ("arm", "arm"),
        ("051", "arm"),
        ("51", "arm"),
        ("Armenia", "arm"),
        ("Հայաստան", "arm"),
        ("Ermənistan", "arm"),
        ("АРМЕНИЯ", "arm"),
        ("Azerbaijan", "aze"),
        ("Azərbaycan Respublikası", "aze"),
        ("Грузия", "geo"),
        ("Gürcüstan", "geo"),
        ("Kyrgyz Republic", "kgz"),
        ("Киргизия", "kgz"),
        ("Кыргызстан", "kgz"),
        ("the Republic of Uzbekistan", "uzb"),
        ("Moldova, Republic of", "mda"),
        ("Iran (Islamic Republic of)", "irn"),
        ("Türkiye", "tur"),
        ("turkey", "tur"),
        ("Russian Federation", "rus"),
        ("U.S.", "usa"),
        ("Congo, Dem. Rep.", "cod"),
        ("Republic of Korea", "kor"),
        ("Dominican Republic", "dom"),
    ],
)
def test_a_state_is_found_by_code_and_by_any_name(text: str, code: str) -> None:
    assert find_state(text) == code


@pytest.mark.parametrize("text", ["", "World", "Korea", "European Union", "Kazahstan", "xx", "1234", "-"])
def test_what_is_no_state_or_more_than_one_is_not_guessed(text: str) -> None:
    assert find_state(text) is None


@pytest.mark.parametrize(
    ("text", "first"),
    [("Kazahstan", "kaz"), ("Azerbijan", "aze"), ("Tajikstan", "tjk"), ("Армени", "arm"), ("Korea", "kor")],
)
def test_a_misspelt_state_has_suggestions(text: str, first: str) -> None:
    assert suggest_states(text)[0].code == first


def test_nothing_is_suggested_for_what_is_like_no_state() -> None:
    assert suggest_states("World") == ()


def test_every_state_is_found_by_its_own_codes_and_name() -> None:
    for state in load_states().values():
        for text in filter(None, (state.code, state.alpha2, state.number, state.name)):
            assert find_state(text) == state.code, text
