"""`mapviewer check STORY --names`: what the map writes in Latin letters, because a language has no form of it."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.map.names import Names
from geodata.story.entities import shape_names
from geodata.story.story import Story
from geodata.world.world import World

LARGE = 4  # rank of the places that are counted, from 0, the most important


def missing_names(story: Story) -> tuple[str, ...]:
    """One line for each of the story's languages: features, then places and provinces of its own states."""
    world = World(story)
    return tuple(_line(world, language.id, language.title) for language in story.languages)


def _line(world: World, language: str, title: str) -> str:
    rows = world.story.features.values()
    features = sorted({row.name for row in rows if row.name and not _has(row.names, language)})
    places = sorted(set(_places(world, language)))
    words = f"{language} ({title}): {len(features)} features, {len(places)} places without a form"
    return "\n  ".join([words, *(f"feature: {name}" for name in features), *(f"place: {name}" for name in places)])


def _places(world: World, language: str) -> Iterator[str]:
    for shape in (*world.base.countries, *world.base.province_areas, *world.base.places):
        own = str(shape.properties.get("country") or shape.properties.get("iso3")) in world.own_states
        if own and int(shape.properties.get("rank") or 0) <= LARGE:
            names = shape_names(shape)
            if not _has(names, language):
                yield names.english


def _has(names: Names, language: str) -> bool:
    return language in names.forms or any(language in usage.forms for usage in names.usages)
