"""The base map of the whole Earth in other planes: what shows, and the rectangles that are found for all at once."""

import pytest

from geodata.map.base_map import base_map_in
from geodata.map.reprojection import ProjectedShape, sources
from geodata.view.view_projection import projection_of_ground

COLLECTIONS = ("countries", "borders", "coast", "water")
GROUNDS = [(15.0, 0.0, 1500.0), (-17.0, 180.0, 60.0), (89.0, 0.0, 1500.0), (-75.0, 90.0, 20_000.0), (0.0, 101.0, 60.0)]


@pytest.mark.parametrize(("lat", "lon", "span_km"), GROUNDS)
def test_rectangles_of_all_shapes_are_those_of_each(lat: float, lon: float, span_km: float) -> None:
    projection = projection_of_ground(lat, lon, span_km)
    base = base_map_in(projection.crs)
    for name in COLLECTIONS:
        alone = [ProjectedShape(source.shape.id, source, projection) for source in sources(name)]
        seen = {shape.id: shape.bounds for shape in alone if shape.is_seen}
        found = {shape.id: shape.bounds for shape in getattr(base, name) if shape.id in seen}
        assert found.keys() == seen.keys()
        for shape_id, bounds in seen.items():
            assert found[shape_id] == pytest.approx(bounds, abs=1.0), (name, shape_id)


def test_what_no_plane_can_show_is_not_there() -> None:
    """A cone about the middle latitudes of the north never reaches the south pole."""
    shown = {shape.id for shape in base_map_in(projection_of_ground(40.0, 45.0, 1500.0).crs).countries}
    assert {"arm", "kaz", "nor"} <= shown
    assert "ata" not in shown
