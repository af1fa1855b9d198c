"""Points in bulk: what stands alone, what is counted, and that nothing is lost."""

from __future__ import annotations

import numpy as np

from geodata.map.shapes import PackedFeature, pack_in_memory
from geodata.world.point_clusters import FEWEST, PointClusters, thinned

RANDOM = np.random.default_rng(7)
PLACES = RANDOM.uniform(0.0, 100_000.0, (3_000, 2))


def test_every_point_is_drawn_or_counted() -> None:
    found = thinned(PLACES, 2_500.0)
    assert len(found.loose) + found.counts.sum() == len(PLACES)
    assert len(found.loose) > 0
    assert found.counts.min() >= FEWEST


def test_clusters_do_not_touch() -> None:
    cell = 5_000.0
    middles = thinned(PLACES, cell).middles_m
    apart = np.abs(middles[:, None] - middles[None]).max(axis=2) + np.eye(len(middles)) * 1e9
    assert apart.min() > 0.5 * cell


def test_a_rectangle_has_what_lies_in_it() -> None:
    found = thinned(PLACES, 1_000.0)
    numbers, places = found.loose_in((0.0, 0.0, 50_000.0, 50_000.0))
    assert (PLACES[numbers] == places).all()
    assert 0 < len(numbers) < len(found.loose)
    assert all(cluster.x_m < 50_000.0 for cluster in found.clusters_in((0.0, 0.0, 50_000.0, 1e6)))


def test_scales_that_are_near_have_the_same_clusters() -> None:
    features = [
        PackedFeature(str(index), "point", {}, [(0.0, [list(place)], [1])]) for index, place in enumerate(PLACES)
    ]
    clusters = PointClusters(pack_in_memory(features))
    assert clusters.at(2_000.0) is clusters.at(2_050.0)
    assert len(clusters.at(8_000.0).loose) < len(clusters.at(2_000.0).loose)
