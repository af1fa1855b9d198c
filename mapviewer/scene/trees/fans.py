"""Fans: what is said of a group of states runs in a line of its own to each of them, spread around their partner.

Such lines are thin and alike. One trunk for all would look like a single statement with many heads, and so many broken
lines side by side like a railway.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from mapviewer.scene.trees.flow_trees import FlowTree, Point, bent
from mapviewer.scene.trees.tree_plans import Sheaf

WIDER, LEAST_DEG, MOST_DEG = 1.9, 11.0, 300.0  # how far lines spread at their partner, against the straight ways
EVENNESS = 0.6  # how nearly they leave it at equal angles
BOW_DEG = 28.0  # between a line's begin and the straight way, at most


def fanned(sheaves: Sequence[Sheaf], docks: Sequence[Point | None]) -> dict[int, FlowTree]:
    """The lines of those sheaves that are parts of a fan, by their numbers."""
    fans: dict[tuple[str, str, bool], list[int]] = defaultdict(list)
    for number, sheaf in enumerate(sheaves):
        if sheaf.is_of_fan:
            fans[sheaf.ties[0].direction, sheaf.root.code, sheaf.ties[0].is_conditional].append(number)
    found: dict[int, FlowTree] = {}
    for numbers in fans.values():
        ends = [(sheaves[number].leaves[0].at, docks[number] or sheaves[number].root.at) for number in numbers]
        if len(ends) > 1:
            bows = _bows([math.degrees(math.atan2(leaf[1] - at[1], leaf[0] - at[0])) for leaf, at in ends])
            for number, (leaf, at), bow in zip(numbers, ends, bows, strict=True):
                found[number] = FlowTree(bent(leaf, at, math.tan(math.radians(bow)) / 4), ((),), (0,))
    return found


def _bows(ways: Sequence[float]) -> list[float]:
    """By how many degrees each line leaves its partner beside its straight way, given the directions of those.

    They leave in the order of the ways, more widely and evenly than those: so none crosses another.
    """
    order = sorted(range(len(ways)), key=lambda k: ways[k] % 360)
    gaps = [(ways[order[k]] - ways[order[k - 1]]) % 360 for k in range(len(order))]
    first = max(range(len(order)), key=gaps.__getitem__)  # the fan begins after the widest gap
    order = order[first:] + order[:first]
    along = [(ways[k] - ways[order[0]]) % 360 for k in order]
    steps, whole = len(order) - 1, along[-1] or 1.0
    wide = min(max(WIDER * along[-1], LEAST_DEG * steps), MOST_DEG)
    bows = [0.0] * len(ways)
    for rank, k in enumerate(order):
        share = EVENNESS * rank / steps + (1 - EVENNESS) * along[rank] / whole
        bow = (share - 0.5) * wide - (along[rank] - along[-1] / 2)
        bows[k] = min(max(bow, -BOW_DEG), BOW_DEG)
    return bows
