import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.map.ragged_arrays import build, flatten
from geodata.map.simplification import thinned, thinned_features


def wavy(count: int, seed: int) -> np.ndarray:
    """A border from (0, 0) to (0, 1000) that wavers by some metres."""
    random = np.random.default_rng(seed)
    y = np.linspace(0, 1000, count)
    return np.column_stack([20 * np.sin(y / 40) + random.uniform(-3, 3, count), y])


def neighbours(seed: int) -> np.ndarray:
    """Two areas with one border, run through in opposite directions and from different beginnings."""
    border = wavy(2000, seed)
    west = np.concatenate([border, [[-900, 1000], [-900, 0]], border[:1]])
    east = np.concatenate([[[900, 500], [900, 1000]], border[::-1], [[900, 0], [900, 500]]])
    return np.array([shapely.Polygon(west), shapely.Polygon(east)], object)


@given(st.integers(0, 10_000), st.sampled_from([4.0, 10.0, 25.0]))
@settings(max_examples=40, deadline=None)
def test_neighbours_go_on_sharing_their_border(seed: int, tolerance_m: float) -> None:
    areas = neighbours(seed)
    thinner = build(thinned(flatten(areas), tolerance_m))
    west, east = ({tuple(xy) for xy in shapely.get_coordinates(area) if abs(xy[0]) < 100} for area in thinner)
    ends = {xy for xy in west ^ east if 12 * tolerance_m < xy[1] < 1000 - 12 * tolerance_m}
    # Here and there one side keeps a vertex that the other drops; it lies within the tolerance.
    assert len(ends) <= 0.03 * len(west)
    middle = shapely.box(-90, 20 * tolerance_m, 90, 1000 - 20 * tolerance_m)
    gap = shapely.difference(middle, shapely.union_all(thinner))
    assert shapely.area(gap) < 4 * tolerance_m**2
    assert sum(shapely.get_num_coordinates(thinner)) < 0.5 * sum(shapely.get_num_coordinates(areas))


@given(st.integers(0, 10_000), st.sampled_from([4.0, 10.0, 25.0]))
@settings(max_examples=40, deadline=None)
def test_lines_stay_within_twice_the_tolerance(seed: int, tolerance_m: float) -> None:
    line = shapely.LineString(wavy(2000, seed))
    (thinner,) = build(thinned(flatten(np.array([line], object)), tolerance_m))
    assert shapely.hausdorff_distance(line, thinner) < 2 * tolerance_m


def test_what_is_too_small_to_be_seen_goes_with_its_holes() -> None:
    island = shapely.Point(500, 500).buffer(3)
    lake = shapely.Point(5000, 5000).buffer(2)
    land = shapely.Polygon(shapely.box(4000, 4000, 6000, 6000).exterior, [lake.exterior])
    both = flatten(np.array([shapely.MultiPolygon([island, land]), shapely.Point(1.25, 2.5)], object))
    thinner = thinned(both, 50.0)
    assert thinner.parts.tolist() == [1, 1]
    assert thinner.rings.tolist() == [1, 1]
    assert thinner.coordinates[-1].tolist() == [1.25, 2.5]


def test_features_keep_ids_kinds_and_a_point_for_their_name() -> None:
    shapes = np.append(neighbours(1), [shapely.Point(5, 5), shapely.LineString(wavy(3000, 2))])
    made = list(thinned_features(["w", "e", "p", "l"], shapes))
    assert [(one.id, one.kind) for one in made] == [("w", "area"), ("e", "area"), ("p", "point"), ("l", "line")]
    assert [one.levels[0][0] for one in made] == [0.0] * 4
    for index in (0, 1):
        assert shapes[index].buffer(30).contains(shapely.Point(made[index].properties["label"]))
    lengths = {tolerance: len(rings[0]) if rings else 0 for tolerance, rings, _ in made[3].levels}
    assert lengths[0.0] == 6000
    assert 0 < lengths[25.0] < 600
    assert lengths[max(lengths)] == 0
