"""Lines cut into dashes: as much is drawn as the pattern says, on the line, whatever its bends."""

from __future__ import annotations

import math
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapviewer.scene.painter_paths import dashes_of, segments_of

points = st.lists(st.tuples(st.integers(-200, 200), st.integers(-200, 200)), min_size=2, max_size=8)


def length_of(segments: array[float]) -> float:
    return sum(math.dist(segments[i : i + 2], segments[i + 2 : i + 4]) for i in range(0, len(segments), 4))


@given(points, st.integers(2, 9), st.integers(1, 9))
def test_dashes_take_their_share_of_the_line(corners: list[tuple[int, int]], dash: int, gap: int) -> None:
    line = segments_of([array("d", [float(value) for corner in corners for value in corner])])
    whole = length_of(line)
    periods, rest = divmod(whole, dash + gap)
    assert length_of(dashes_of(line, [dash, gap])) == pytest.approx(
        periods * dash + min(rest, dash), abs=1e-6 + dash * 1e-6
    )


def test_a_dash_goes_round_a_corner() -> None:
    line = segments_of([array("d", [0, 0, 3, 0, 3, 3])])
    assert dashes_of(line, [4, 1]).tolist() == [0, 0, 3, 0, 3, 0, 3, 1, 3, 2, 3, 3]


def test_no_line_has_no_dashes() -> None:
    assert dashes_of(array("d"), [4, 1]).tolist() == []
