"""What the bundled story is grown by: files that an author adds, or many words, steps or links."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks import generated
from geodata.story.story import Link, Step, Story
from geodata.story.vocabulary import LinkRole
from geodata.story_format.story_loader import open_story

POINTS, LAYERS, MORE_LAYERS, DATED, STEPS, LINKS = 10_000, 50, 100, 10_000, 500, 1_000
WORDS, LETTERS = 100_000, 1_000_000
WEST, SOUTH, EAST, NORTH = 43.0, 36.5, 52.0, 43.5  # about the ground that the bundled story opens on


def write_points(path: Path, count: int, seed: int = 1, days: bool = False) -> Path:
    """A GeoJSON file of named points, half of them around a dozen towns; with *days* each holds for a year."""
    random = np.random.default_rng(seed)
    towns = random.uniform((WEST, SOUTH), (EAST, NORTH), (12, 2))
    near = towns[random.integers(0, 12, count // 2)] + random.normal(0.0, 0.15, (count // 2, 2))
    far = random.uniform((WEST, SOUTH), (EAST, NORTH), (count - count // 2, 2))
    features = []
    for number, (lon, lat) in enumerate(np.concatenate([near, far])):
        properties = {"name": f"{path.stem} {number}"}
        if days:
            start = dt.date(1988, 1, 1) + dt.timedelta(days=int(random.integers(0, 13_000)))
            properties |= {"start": start.isoformat(), "end": (start + dt.timedelta(days=365)).isoformat()}
        point = {"type": "Point", "coordinates": [round(float(lon), 5), round(float(lat), 5)]}
        features.append({"type": "Feature", "properties": properties, "geometry": point})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def point_files(folder: Path, count: int, each: int = 50) -> list[Path]:
    """Files of points, one for each of *count* layers."""
    return [write_points(folder / f"own-{number}.geojson", each, seed=number) for number in range(count)]


def coast_file(folder: Path, vertices: int) -> Path:
    """A GeoPackage of areas and coasts."""
    path = folder / f"coast-{vertices}.gpkg"
    generated.write_layer(path, vertices)
    return path


def _with_text(story: Story, letters: int) -> Story:
    """The story with its article repeated until it is so long; its links stay where they were."""
    text = story.article.text
    longer = (text + "\n\n") * (letters // (len(text) + 2) + 1)
    return replace(story, article=replace(story.article, text=longer[: max(letters, len(text))]))


def long_article() -> Story:
    """An article of 100,000 words."""
    story = open_story("caucasus")
    share = len(story.article.text) / max(len(story.article.text.split()), 1)
    return _with_text(story, round(WORDS * share))


def many_steps() -> Story:
    """500 steps."""
    story = open_story("caucasus")
    steps = tuple(
        Step(f"more-{number}", f"Step {number}", story.steps[number % len(story.steps)].view, "Words of it.")
        for number in range(STEPS)
    )
    return replace(story, steps=steps)


def many_links() -> Story:
    """1,000 links over a megabyte of text."""
    story = _with_text(open_story("caucasus"), LETTERS)
    ids, text = sorted(story.features), story.article.text
    found = []
    for number in range(LINKS):
        start = text.find(" ", number * (len(text) - 200) // LINKS) + 1
        end = start + 12
        found.append(Link(f"more-{number}", text[start:end], start, end, (ids[number % len(ids)],), LinkRole.PLACE))
    return replace(story, links=tuple(found))


# What an author adds to the bundled story.
FILES: dict[str, Callable[[Path], list[Path]]] = {
    "points": lambda folder: [write_points(folder / "points.geojson", POINTS)],
    "layers": lambda folder: point_files(folder, LAYERS),
    "more layers": lambda folder: point_files(folder, MORE_LAYERS),
    "coast": lambda folder: [coast_file(folder, 10_000)],
    "long coast": lambda folder: [coast_file(folder, 5_000_000)],
    "dated": lambda folder: [write_points(folder / "dated.geojson", DATED, days=True)],
}
STORIES: dict[str, Callable[[], Story]] = {"article": long_article, "steps": many_steps, "links": many_links}
