"""Overlapping outlines become one coverage, and stay one at every level of detail."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely

from geodata.map.shapes import PackedFeature, read_pack, write_pack
from tools.build_data import polygon_coverage as coverage
from tools.build_data import zone_detail as detail
from tools.build_data.countries import country_features, levels_from, line_features, packed_areas

KM = 1000.0
# Two squares that overlap by a strip, an enclave drawn on top of the left one, and a gap to the third.
LEFT = shapely.box(0, 0, 10 * KM, 10 * KM)
RIGHT = shapely.box(9 * KM, 0, 20 * KM, 10 * KM)
ENCLAVE = shapely.box(2 * KM, 2 * KM, 4 * KM, 4 * KM)
ABOVE = shapely.box(0, 10.2 * KM, 20 * KM, 20 * KM)
WALLS = [shapely.box(0, 0, 20 * KM, 20 * KM).exterior]


def clean(yields_to: dict[str, str] | None = None) -> dict[str, shapely.Geometry]:
    outlines = coverage.Outlines(np.array([LEFT, RIGHT, ENCLAVE, ABOVE]), np.array(["lef", "rig", "rig", "abo"]))
    faces = coverage.cut_into_faces(outlines, WALLS)
    owners = coverage.fill_gaps(faces, coverage.covering_owners(faces, outlines, yields_to or {}))
    return {unit: shapely.coverage_union_all(faces[owners == unit]) for unit in ("lef", "rig", "abo")}


def test_every_place_has_one_owner() -> None:
    parts = clean()
    assert shapely.coverage_is_valid(np.array(list(parts.values())))
    assert sum(part.area for part in parts.values()) == pytest.approx(400e6)


def test_an_enclave_drawn_on_top_belongs_to_the_smaller_polygon() -> None:
    parts = clean()
    assert parts["rig"].contains(ENCLAVE.centroid)
    assert not parts["lef"].contains(ENCLAVE.centroid)


def test_a_gap_goes_to_the_neighbour_with_the_longest_edge() -> None:
    assert clean()["abo"].contains(shapely.Point(10 * KM, 10.1 * KM))


def test_a_pair_can_be_decided_by_hand() -> None:
    strip = shapely.Point(9.5 * KM, 5 * KM)
    assert clean()["lef"].contains(strip)
    assert clean({"lef rig": "rig"})["rig"].contains(strip)


def test_edges_name_both_sides() -> None:
    parts = clean()
    edges = coverage.shared_edges(np.array(list(parts.values())))
    inner = edges.right >= 0
    # The common border of left and right with the strip's far side, the enclave's outline, the line above both.
    assert edges.lengths()[inner].sum() == pytest.approx((10 + 8 + 20) * KM)
    assert coverage.merge_edges(edges.ends[inner]).length == pytest.approx((10 + 8 + 20) * KM)


def test_specks_and_what_lies_in_them_disappear_together() -> None:
    lake_with_islet = shapely.box(0, 0, 1 * KM, 1 * KM)
    country = shapely.Polygon(shapely.box(-9 * KM, -9 * KM, 9 * KM, 9 * KM).exterior, [lake_with_islet.exterior])
    pieces = {"lan": np.array([country]), "sea": np.array([lake_with_islet])}
    kept = detail.drop_specks(pieces, smallest_m2=2e6)
    assert list(kept) == ["lan"]
    assert kept["lan"][0].area == pytest.approx(18 * 18 * 1e6)
    assert set(detail.drop_specks(pieces, smallest_m2=0.5e6)) == {"lan", "sea"}


@pytest.fixture
def levels() -> dict[float, dict[str, shapely.Geometry]]:
    """Two countries and a sea around a wavy border, which crosses the limit of the innermost zone."""
    west, south, _, _ = detail.ZONES[0].bounds
    waves = [(west + 40 * KM * i, south + 3 * KM * (i % 3)) for i in range(-4, 5)]
    north = shapely.Polygon([*waves, (waves[-1][0], south + 90 * KM), (waves[0][0], south + 90 * KM)])
    below = shapely.Polygon([*waves, (waves[-1][0], south - 90 * KM), (waves[0][0], south - 90 * KM)])
    outlines = coverage.Outlines(np.array([north, below]), np.array(["nor", "sou"]))
    limits = [zone.area.exterior for zone in detail.ZONES]
    faces = coverage.cut_into_faces(outlines, limits)
    owners = coverage.covering_owners(faces, outlines, {})
    owners[owners == ""] = "ocean"
    zones = detail.zone_of(shapely.point_on_surface(faces))
    pieces: dict[tuple[str, str], list[shapely.Geometry]] = {}
    for zone, owner, face in zip(zones, owners.tolist(), faces, strict=True):
        pieces.setdefault((zone, owner), []).append(face)
    united = {key: coverage.polygons_of([shapely.coverage_union_all(np.array(parts))]) for key, parts in pieces.items()}
    return dict(levels_from(detail.finest_level(united), say=lambda text: None))


def test_zones_fit_together_again(levels: dict[float, dict[str, shapely.Geometry]]) -> None:
    for level in levels.values():
        assert shapely.coverage_is_valid(np.array(list(level.values())))
        # No trace of the zone's limit is left in the countries: only corners that were cut into two.
        assert shapely.get_num_coordinates(level["nor"]) <= 30


def test_packed_lines_are_the_edges_of_the_packed_areas(levels: dict[float, dict[str, shapely.Geometry]]) -> None:
    borders, coasts = line_features(levels)
    assert [border.id for border in borders] == ["nor-sou"]
    assert sorted(coast.id for coast in coasts) == ["nor-ocean", "sou-ocean"]


def test_equal_levels_are_stored_once() -> None:
    square = shapely.box(0, 0, 1, 1)
    rows = packed_areas({1.0: square, 2.0: square, 3.0: shapely.box(0, 0, 2, 2), 4.0: None})
    assert [row[0] for row in rows] == [1.0, 3.0, 4.0]
    assert rows[-1][1] == []


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    def features() -> list[PackedFeature]:
        square = {100.0: clean()["lef"]}
        return [PackedFeature("lef", "area", {"name": "Left"}, packed_areas(square))]

    write_pack(tmp_path / "a", {"countries": features()})
    write_pack(tmp_path / "b", {"countries": features()})
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    (shape,) = read_pack(tmp_path / "a").collections["countries"]
    assert shape.bounds == (0.0, 0.0, 10 * KM, 10.0 * KM)


def test_country_features_carry_names_and_a_label_inside() -> None:
    armenia = shapely.box(-1_100 * KM, -300 * KM, -1_000 * KM, -200 * KM)
    names = {"arm": {"en": "Armenia", "hy": "Հայաստան"}}
    (feature,) = country_features({100.0: {"arm": armenia}, 400.0: {"arm": armenia}}, names)
    assert feature.properties["names"]["hy"] == "Հայաստան"
    assert feature.properties["focus"] is True
    assert armenia.contains(shapely.Point(feature.properties["label"]))
