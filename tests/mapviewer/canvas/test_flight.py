"""A flight is slow at both ends and never turns back."""

from __future__ import annotations

from itertools import pairwise

from mapviewer.canvas.flight import ease


def test_a_flight_starts_and_lands_slowly() -> None:
    eased = [ease(number / 100) for number in range(101)]
    assert (eased[0], eased[50], eased[100]) == (0.0, 0.5, 1.0)
    steps = [after - before for before, after in pairwise(eased)]
    assert min(steps) > 0
    assert steps[0] < steps[25] < steps[49]
    assert steps[99] < steps[74] < steps[50]
