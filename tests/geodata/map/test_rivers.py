import numpy as np
import pytest
import shapely

from geodata.map.base_map import load_base_map
from geodata.map.shapes import Shape
from geodata.story.entities import base_target, every_target
from geodata.story_format.story_loader import open_story
from geodata.view.projection import REGIONAL
from geodata.world.world import World


@pytest.mark.parametrize(
    ("name", "lon", "lat"),
    [
        ("Kura", 47.1, 40.6),
        ("Aras", 46.2, 38.9),
        ("Niger", 2.1, 13.5),
        ("Syr Darya", 66.0, 44.6),
        ("Danube", 19.05, 47.4),
    ],
)
def test_a_river_is_found_by_name_and_flows_where_it_does(name: str, lon: float, lat: float) -> None:
    base = load_base_map()
    found = [shape for shape in base.river_courses if shape.properties["name"] == name]
    here = shapely.Point(REGIONAL.project(lon, lat))
    assert min(line.distance(here) for shape in found for line in _lines(shape)) < 25_000
    target = base_target(base, f"water:{found[0].id}")
    assert target is not None
    assert target.names.english == name


def test_search_knows_every_named_river_once() -> None:
    story = open_story("caucasus")
    ids = [target.id for target in every_target(story, load_base_map()) if target.id.startswith("water:river-")]
    assert len(ids) == len(set(ids)) > 500


def test_a_border_river_lies_on_the_border() -> None:
    base = load_base_map()
    [border] = [shape for shape in base.borders if {shape.properties["a"], shape.properties["b"]} == {"aze", "irn"}]
    near = shapely.union_all(_lines(border)).buffer(150)
    aras = [shape for shape in base.river_lines if shape.properties["name"] == "Aras" and "border" in shape.properties]
    assert sum(line.intersection(near).length for shape in aras for line in _lines(shape)) > 100_000


def _lines(shape: Shape) -> list[shapely.LineString]:
    return [shapely.linestrings(np.asarray(ring).reshape(-1, 2)) for ring in shape.levels[0].rings]


def test_rivers_grow_downstream() -> None:
    weights = {
        shape.properties["weight"] for shape in load_base_map().river_lines if shape.properties["name"] == "Volga"
    }
    assert len(weights) > 5


def test_the_aral_sea_was_larger() -> None:
    base = load_base_map()
    [old] = [shape for shape in base.former_lakes if shape.id == "aral-1960"]
    now = base.by_id("water", "aral")
    assert now is not None
    assert old.bounds[2] - old.bounds[0] > 2 * (now.bounds[2] - now.bounds[0])


def test_a_border_river_follows_the_border_at_every_level_of_detail() -> None:
    base = load_base_map()
    aras = next(
        shape for shape in base.river_lines if shape.id.startswith("river Aras") and "border" in shape.properties
    )
    for scale in (400.0, 1600.0, 7000.0):
        borders = shapely.union_all(
            [shapely.linestrings(np.asarray(ring).reshape(-1, 2)) for shape in base.borders
             for ring in shape.level_for(scale).rings]
        ).buffer(5)  # fmt: skip
        lines = [shapely.linestrings(np.asarray(ring).reshape(-1, 2)) for ring in aras.level_for(scale).rings]
        whole = shapely.union_all(lines)
        assert whole.length > 10_000
        assert shapely.intersection(whole, borders).length > 0.9 * whole.length, scale


def test_borders_are_marked_where_their_course_is_disputed() -> None:
    for base in (load_base_map(), World(open_story("sahel")).base):
        disputed = {
            frozenset((s.properties["a"], s.properties["b"])) for s in base.borders if "disputed" in s.properties
        }
        assert {frozenset(("chn", "ind")), frozenset(("esh", "mar"))} <= disputed
        assert not any("kaz" in pair or "arm" in pair for pair in disputed)
