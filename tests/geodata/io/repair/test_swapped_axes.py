"""Latitude and longitude the wrong way round, both below 90°: the places' names tell, and a person decides."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geodata import open_story
from geodata.io import guesses_of, read_layer, start_reading
from geodata.story.layer import Layer
from tests import storybook
from tests.storybook import write_story

TOWNS = {"Yerevan": (44.51, 40.18), "Gyumri": (43.85, 40.79), "Baku": (49.87, 40.41), "Tbilisi": (44.79, 41.72)}
STATES = {"Mali": (-4.0, 17.0), "Niger": (9.0, 17.0), "Burkina Faso": (-1.6, 12.3), "Chad": (18.7, 15.4)}


def read(path: Path, **hints: str) -> Layer:
    reading = start_reading(path, hints=hints)
    while not reading.wait(0.05):
        pass
    return reading.result()


def towns(folder: Path, places: dict[str, tuple[float, float]], *, swapped: bool) -> Path:
    path = folder / "towns.geojson"
    shapes = [{"type": "Feature", "properties": {"what": "visited", "name": name},
               "geometry": {"type": "Point", "coordinates": [y, x] if swapped else [x, y]}}
              for name, (x, y) in places.items()]  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": shapes}))
    return path


def points(layer: Layer) -> list[tuple[float, float]]:
    return [(shape.x, shape.y) for shape in layer.features.geometry]


@pytest.mark.parametrize("places", [TOWNS, STATES], ids=["towns", "states"])
def test_axes_that_contradict_the_names_are_swapped_back_and_it_is_said(
    tmp_path: Path, places: dict[str, tuple[float, float]]
) -> None:
    path = towns(tmp_path, places, swapped=True)
    layer = read(path)
    assert points(layer) == list(places.values())
    assert [str(problem) for problem in layer.problems] == [
        "towns.geojson: latitude and longitude looked swapped by the names of the places; "
        "they were swapped back in the whole file"
    ]
    (guess,) = (guess for guess in guesses_of(layer) if guess.about == "axes")
    assert guess.doubtful
    assert layer.digest == read(path, axes="swapped").digest != read_layer(path, rights_axes=False).digest
    assert points(read(path, axes="kept")) == [(y, x) for x, y in places.values()]


def test_axes_that_agree_with_the_names_stay(tmp_path: Path) -> None:
    layer = read(towns(tmp_path, TOWNS, swapped=False))
    assert points(layer) == list(TOWNS.values())
    assert not layer.problems
    elsewhere = {"Embassy": (10.0, 50.0), "Office": (20.0, 40.0), "Store": (30.0, 60.0)}
    assert points(read(towns(tmp_path, elsewhere, swapped=False))) == list(elsewhere.values())


def test_columns_that_a_person_chose_are_never_swapped(tmp_path: Path) -> None:
    path = tmp_path / "towns.csv"
    path.write_text("name,lon,lat\n" + "".join(f"{name},{y},{x}\n" for name, (x, y) in TOWNS.items()))
    assert points(read(path)) == list(TOWNS.values())
    assert points(read(path, lon="lon", lat="lat")) == [(y, x) for x, y in TOWNS.values()]
    assert points(read(path, lon="lat", lat="lon")) == list(TOWNS.values())


def test_what_was_decided_about_a_layer_holds_when_its_story_is_opened_again(tmp_path: Path) -> None:
    row = '[[layers]]\nid = "towns"\ntitle = "Towns"\nkind = "point"\ngroup = "valley"\nfile = "layers/towns.csv"\n'
    folder = write_story(tmp_path, story_toml=storybook.STORY.replace("[view]", f"{row}\n[view]", 1))
    lines = "".join(f"{name},{y},{x}\n" for name, (x, y) in TOWNS.items())
    (folder / "layers" / "towns.csv").write_text(f"name,lon,lat\n{lines}")
    layer = open_story(folder).layers["towns"]
    assert points(layer) == [(y, x) for x, y in TOWNS.values()]
    assert not layer.problems
