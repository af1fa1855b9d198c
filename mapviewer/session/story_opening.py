"""Opening a story into a session: all of it or none, and by which name it is found again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from geodata.story.story import Story
from geodata.story_format.story_loader import BUNDLED_STORIES, open_story
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.session.session import Session
from mapviewer.ui.translate import spoken_language

GLOBE_KM = 40_000.0, 20_000.0


def reference_of(story: Story) -> str:
    """What opens the story again: a bundled one's name, else its path; "" for one that is on no disk."""
    if story.path is None:
        return ""
    path = story.path.resolve()
    return path.name if path.parent == BUNDLED_STORIES.resolve() else str(path)


def told_story(reference: str | Path) -> Story:
    """A story in the language of the interface, where it has texts in that; raises DataError as `open_story` does."""
    return open_story(reference).in_language(spoken_language())


def open_into(session: Session, reference: str | Path) -> None:
    """Open a story in place of the session's, in its default view with the reader's theme and text size.

    Raises DataError, and leaves the session as it was, when any part of the story cannot be shown.
    """
    story = whole_story(reference)
    session.open(story, as_reader_likes(story.view, session.view))


def all_problems(world: World) -> tuple[str, ...]:
    """Return all problems of a story, one line each."""
    story = world.story
    lost = (f"links.json, link {link}: the passage is not in the article" for link in story.orphans)
    return (*story.problems, *lost, *_undrawn(world))


def _undrawn(world: World) -> Iterator[str]:
    for layer in world.story.layers.values():
        if layer.has_features:
            drawn = {shape.id for shape in world.shapes(layer.id)}
            # An event may say in words where it was: "a telephone call" has no place on the map.
            lost = [row.id for row in layer.rows if row.id not in drawn and not row.properties.get("place")]
            # What lies too far off for the story's own plane is on the map of the whole globe.
            far = {shape.id for shape in _globe(world).shapes(layer.id)} if lost else set()
            for row_id in lost:
                if row_id not in far:
                    yield f"{layer.file}, feature {row_id}: there is no geometry that can be drawn"


def _globe(world: World) -> World:
    return world.seen_by(replace(world.story.view.camera, width_km=GLOBE_KM[0], height_km=GLOBE_KM[1]))


def whole_story(reference: str | Path) -> Story:
    """A story whose layers were all drawn once in thought; raises DataError for one that cannot be."""
    story = told_story(reference)
    world = World(story)
    for layer_id in story.layers:
        world.shapes(layer_id)
    return story


def as_reader_likes(view: View, reader: View) -> View:
    """A view with the theme and text size of another one: those are the reader's, not the story's."""
    return replace(view, theme=reader.theme, text_scale=reader.text_scale)
