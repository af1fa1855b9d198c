"""Brackets: where an author has the arrows of several states end at one place, they are one arrow to all of them."""

from __future__ import annotations

import math

from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import anchors
from mapviewer.scene.trees.flow_trees import FlowTree, Line
from mapviewer.scene.trees.tree_plans import Sheaf

SAME_PX = 1.0  # between two ends that are at one place
AHEAD_PX, HOOK_PX = 30.0, 11.0  # how far from its end an arrow's way is measured; the bracket's ends, toward the states

SHARE, MOST_PX = 0.65, 88.0  # of the way between the capitals; on either side at most


def is_bracketed(sheaf: Sheaf) -> bool:
    """Whether all of several states of a sheaf have their end at one place."""
    at = sheaf.leaves[0].at
    return len(sheaf.leaves) > 1 and all(math.dist(at, leaf.at) < SAME_PX for leaf in sheaf.leaves)


def bracket_of(scene: Scene, sheaf: Sheaf, tree: FlowTree) -> Line:
    """A bracket square to the arrow where it ends, longer the farther capitals lie apart; () where none is."""
    if not is_bracketed(sheaf):
        return ()
    x, y = sheaf.leaves[0].at
    reach = scene.px(AHEAD_PX)
    ahead = next((at for at in tree.stem if math.dist((x, y), at) >= reach), tree.stem[-1])
    way = math.dist((x, y), ahead) or 1.0
    ux, uy = (ahead[0] - x) / way, (ahead[1] - y) / way
    seats = [scene.frame.to_px(*places[0]) for leaf in sheaf.leaves if (places := anchors(scene.world, leaf.code))]
    along = [(sy - y) * ux - (sx - x) * uy for sx, sy in seats]
    half, hook = (max(along, default=0.0) - min(along, default=0.0)) / 2, scene.px(HOOK_PX)
    half = min(SHARE * half, scene.px(MOST_PX))
    ends = [(x - uy * side, y + ux * side) for side in (-half, half)]
    hooks = [(ex - ux * hook, ey - uy * hook) for ex, ey in ends]
    return (hooks[0], ends[0], ends[1], hooks[1])
