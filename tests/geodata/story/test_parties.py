"""What a story is about, where its rows leave something out."""

from __future__ import annotations

from geodata.story.facts import ASSIGNED, BUILT_IN_THEMES, Actor, Facts, StoryTheme
from geodata.story.parties import Parties


def themes(*chosen: str) -> list[str]:
    rows = tuple(StoryTheme(f"theme-{number}", hue=hue) for number, hue in enumerate(chosen))
    return [theme.hue for theme in Parties(Facts(themes=rows)).themes]


def test_rows_that_choose_no_hue_are_given_one_each_in_order() -> None:
    assert themes("", "", "", "", "", "") == list(ASSIGNED)
    actors = Parties(Facts(actors=tuple(Actor(f"actor-{number}") for number in range(3))))
    assert [actors.actor_hue(f"actor-{number}") for number in range(3)] == list(ASSIGNED[:3])
    assert actors.actor_hue("nobody") == ""


def test_a_hue_that_a_row_has_chosen_is_given_to_no_other() -> None:
    assert themes("", "plum", "") == ["amber", "plum", "azure"]


def test_more_rows_than_hues_begin_again_and_never_look_like_a_direction() -> None:
    assert themes(*[""] * 8)[6:] == [ASSIGNED[0], ASSIGNED[1]]
    assert themes(*ASSIGNED, "", "")[6:] == [ASSIGNED[0], ASSIGNED[1]]
    assert not set(ASSIGNED) & set(BUILT_IN_THEMES.values())


def test_a_theme_without_a_title_is_called_by_its_id() -> None:
    parties = Parties(Facts(themes=(StoryTheme("roads"), StoryTheme("rail", title="Railways"))))
    assert [theme.title for theme in parties.themes] == ["roads", "Railways"]
    assert parties.role("roads") == "plum"
    assert parties.role("toward") == "toward"
    assert parties.role("unheard of") == "user"
