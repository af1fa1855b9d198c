"""Names of areas set along their axis: letters spaced to fill about two thirds of it, never across a border."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geodata.map.area_axis import Axis, axis_of, largest_part
from geodata.map.label_placement import Box
from mapviewer.labels.country_mask import SEA, Grounds
from mapviewer.labels.curved_labels import along_curve
from mapviewer.labels.curved_text import Point, ends_along, length_of
from mapviewer.labels.label_engine import Label
from mapviewer.labels.placing.clear_ground import clear_ground
from mapviewer.labels.states.state_type import CLASS_WIDEST
from mapviewer.labels.text_halo import Lettering
from mapviewer.scene.scene import Scene

FILLED = (0.66, 0.5, 0.3)  # of the axis, that a name fills: as much as looks right, then what there is room for
CLOSEST, WIDEST = 0.06, 0.95  # letter spacing, as a share of the size
SHIFTS = (0.0, 0.12, -0.12, 0.06, -0.06, 0.18, -0.18, 0.26, -0.26)  # of the axis, that a name may stand off its middle
RISES = (0.0, -1.0, 1.0, -2.0, 2.0, -3.0, 3.0)  # in letter heights, off the axis
MOST_FORMS = 10
INLAND, OFF_SHORE = 0.94, 1.3  # of the axis, how long a name may be
STEEPEST_DEG, MOST_TURN_DEG = 52.0, 48.0  # of a letter; between the first letter and the last
CLASS_STEEPEST_DEG, CLASS_TURN_DEG = 38.0, 34.0  # a gentle curve, which is read from afar


def axis_in(grounds: Grounds, number: int, room: Box) -> Axis | None:
    """The axis of the largest part of a country that is seen in a part of the picture."""
    cells, step = grounds.grid(number, room)
    return axis_of(largest_part(cells, step), step)


def set_on_axis(
    scene: Scene,
    grounds: Grounds,
    number: int,
    axis: Axis,
    label: Label,
    styles: Sequence[Lettering],
    *,
    shore: bool = False,
) -> list[Label]:
    """Forms of a label along an axis, all of whose letters stand on one country, a few in each style.

    Of those in one style the ones on clear ground come first.
    With *shore* some of them may stand over water.
    """
    ground = (SEA, number) if shore else (number,)
    widest = CLASS_WIDEST if scene.look.minimum_text_px else WIDEST
    long = axis.high - axis.low
    # Where a name may not be spaced wider, it is the same for several shares of the axis.
    kinds = dict.fromkeys(
        _spaced(label.text, style, share * long, widest) for style, share in itertools.product(styles, FILLED)
    )
    alike = (itertools.islice(_forms(scene, grounds, ground, axis, label, spaced), MOST_FORMS) for spaced in kinds)
    clear = clear_ground(scene)
    if clear is None:
        return list(itertools.chain.from_iterable(alike))
    return [form for own in alike for form in sorted(own, key=lambda form: not clear.holds(_boxes(scene, form)))]


def _boxes(scene: Scene, form: Label) -> list[Box]:
    """Its letters in the picture."""
    assert form.curved is not None
    x, y = scene.frame.to_px(*form.anchor_m)
    left, top = x + form.offsets[0][0], y + form.offsets[0][1]
    return [(left + a, top + b, left + c, top + d) for a, b, c, d in form.curved.boxes]


def _forms(
    scene: Scene, grounds: Grounds, ground: Sequence[int], axis: Axis, label: Label, spaced: Lettering
) -> Iterator[Label]:
    long = axis.high - axis.low
    slopes = (CLASS_STEEPEST_DEG, CLASS_TURN_DEG) if scene.look.minimum_text_px else (STEEPEST_DEG, MOST_TURN_DEG)
    wanted = length_of(label.text, spaced)
    if wanted > (OFF_SHORE if SEA in ground else INLAND) * long:
        return
    for rise, shift in itertools.product(RISES, SHIFTS):
        curve = _curve(replace(axis, a=axis.a + rise * spaced.size_px), shift * long, wanted)
        if not _may_stand(grounds, ground, label.text, spaced, curve, slopes):
            continue
        styled = replace(label, style=spaced)
        form = along_curve(scene, styled, curve, steepest_deg=slopes[0], most_turn_deg=slopes[1])
        if form is not None and _is_home(grounds, ground, form, scene):
            yield form


def _spaced(text: str, style: Lettering, wanted_px: float, widest: float) -> Lettering:
    bare = length_of(text, replace(style, spacing=0.0))
    spare = (wanted_px - bare) / max(len(text) - 1, 1) / style.size_px
    return replace(style, spacing=round(min(max(spare, CLOSEST), widest), 2))


def _curve(axis: Axis, shift_px: float, wanted_px: float) -> list[Point]:
    middle = (axis.low + axis.high) / 2 + shift_px
    return axis.points(middle - 0.56 * wanted_px, middle + 0.56 * wanted_px)


def _may_stand(
    grounds: Grounds,
    ground: Sequence[int],
    text: str,
    style: Lettering,
    curve: Sequence[Point],
    slopes: tuple[float, float],
) -> bool:
    """Whether the first and the last letter have a place: looked at before the others, most names fail by them."""
    ends = ends_along(text, style, curve)
    turns = [turn for _, turn in ends]
    if not ends or max(map(abs, turns)) > slopes[0] or abs(turns[1] - turns[0]) > slopes[1]:
        return False
    return all(_is_on(grounds, ground, box) for box, _ in ends)


def _is_home(grounds: Grounds, ground: Sequence[int], form: Label, scene: Scene) -> bool:
    """Whether every letter stands on the ground of its country."""
    boxes, is_class = _boxes(scene, form), bool(scene.look.minimum_text_px)
    if not all(_is_on(grounds, ground, box) for box in boxes):
        return False
    return not is_class or all(grounds.holds_only(box, ground) for box in boxes)


def _is_on(grounds: Grounds, ground: Sequence[int], box: Box) -> bool:
    return grounds.holds_only(box, ground) if SEA in ground else grounds.is_all(box, ground[0])
