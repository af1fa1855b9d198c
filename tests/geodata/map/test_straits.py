"""Straits as places: a line on the water, which words that speak of it lead to."""

from __future__ import annotations

import datetime as dt

import pytest

from geodata.article.article import Article
from geodata.edit.draft import draft
from geodata.map.base_map import load_base_map
from geodata.story.entities import base_target
from geodata.view.projection import REGIONAL

KNOWN = ("Hormuz", "Luzon", "Taiwan", "Malacca", "Mandeb", "Bosporus", "Dardanelles", "Kerch", "Gibraltar", "Dover")


@pytest.mark.parametrize("name", KNOWN)
def test_a_strait_is_a_line_on_the_water(name: str) -> None:
    base = load_base_map()
    strait = next(shape for shape in base.straits if name in str(shape.properties["name"]))
    ring = strait.levels[0].rings[0]
    spots = [REGIONAL.unproject(ring[i], ring[i + 1]) for i in range(0, len(ring), 2)]
    middle = spots[1:-1]
    assert sum(base.country_at(*spot) is None for spot in middle) >= len(middle) - 1
    found = base_target(base, f"water:{strait.id}")
    assert found is not None
    assert name in found.names.english


def test_words_lead_to_the_strait_and_not_to_a_dot() -> None:
    story = draft(Article("Tankers wait in the Strait of Hormuz."), dt.date(2026, 1, 1))
    links = [link for link in story.links if link.quote == "Strait of Hormuz"]
    assert [link.targets for link in links] == [("water:strait-strait-of-hormuz",)]
