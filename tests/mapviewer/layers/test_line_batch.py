"""Lines cut in arrays are the lines that are cut one by one."""

from __future__ import annotations

import math

import pytest

from mapviewer.layers.arrow_drawing.line_batch import LineBatch
from mapviewer.scene.trees.flow_trees import bent, length_of, piece_of, point_along

LINES = (bent((10.0, 20.0), (400.0, 90.0), 0.2), ((0.0, 0.0), (30.0, 40.0)), bent((5.0, 5.0), (5.0, 300.0), -0.3, 14))


def test_lengths_and_points_are_those_of_each_line() -> None:
    batch = LineBatch(LINES)
    assert batch.lengths.tolist() == pytest.approx([length_of(line) for line in LINES])
    wanted = [(number, share * length_of(line)) for number, line in enumerate(LINES) for share in (0.0, 0.3, 1.0)]
    expected = [point_along(line, share) for line in LINES for share in (0.0, 0.3, 1.0)]
    for found, point in zip(batch.points(wanted), expected, strict=True):
        assert found == pytest.approx(point)


def test_a_stretch_runs_along_its_line_from_begin_to_end() -> None:
    [first, second] = LineBatch(LINES).cut([(2, 30.0, 200.0, ()), (1, 10.0, 40.0, ())])
    piece = piece_of(LINES[2], 30.0, 200.0)
    assert first[0, :2].tolist() == pytest.approx(list(piece[0]))
    assert first[-1, 2:].tolist() == pytest.approx(list(piece[-1]))
    assert (first[1:, :2] == first[:-1, 2:]).all()  # without a gap
    assert second[0, :2].tolist() == pytest.approx([6.0, 8.0])
    assert second[-1, 2:].tolist() == pytest.approx([24.0, 32.0])


def test_dashes_begin_with_the_line_and_end_with_it() -> None:
    [rows] = LineBatch(LINES).cut([(1, 0.0, 50.0, (20.0, 10.0))])
    assert [math.dist(row[:2], row[2:]) for row in rows.tolist()] == pytest.approx([20.0, 20.0])
    assert rows.ravel().tolist() == pytest.approx([0, 0, 12, 16, 18, 24, 30, 40])


def test_a_stretch_of_nothing_has_no_pieces() -> None:
    assert [len(rows) for rows in LineBatch(LINES).cut([(1, 30.0, 30.0, ()), (1, 40.0, 30.0, (2.0, 1.0))])] == [0, 0]
