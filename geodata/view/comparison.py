"""Two states of the same ground: on either side of a line that can be dragged, or in two halves of the picture."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from geodata.core.values import value
from geodata.view.view import Compare, Comparison, View, at_date

NARROWEST = 0.02  # of the width stays to either side, so that the line can always be taken hold of


@value(frozen=True)
class Side:
    """One side of a picture: its view, and in pixels where it is seen and where its own picture lies.

    ``left_px`` to ``right_px`` is what is seen of it; its picture begins at ``offset_px`` and is ``width_px`` wide.
    ``index`` counts from the left.
    """

    view: View
    left_px: float
    right_px: float
    offset_px: float
    width_px: float
    index: int = 0


def sides(view: View, width_px: float) -> tuple[Side, ...]:
    """The sides of a picture from the left; one for a view without comparison."""
    comparison = view.comparison
    if comparison is None:
        return (Side(view, 0.0, width_px, 0.0, width_px),)
    alone = replace(view, comparison=None)
    other = replace(at_date(alone, comparison.date), names=comparison.names, viewpoint=comparison.viewpoint)
    if comparison.how is Compare.SIDE_BY_SIDE:
        half = round(width_px / 2)
        return Side(alone, 0.0, half, 0.0, half), Side(other, half, width_px, half, width_px - half, 1)
    divider = round(width_px * held(comparison.divider))
    return Side(alone, 0.0, divider, 0.0, width_px), Side(other, divider, width_px, 0.0, width_px, 1)


def held(divider: float) -> float:
    """A divider's place held inside the picture, as a share of its width."""
    return min(max(divider, NARROWEST), 1.0 - NARROWEST)


def with_comparison(view: View, how: Compare | None, other: dt.date) -> View:
    """Compare with *other* (with the same day as before when two are compared already), or no longer.

    Panels give way to the one map that is compared.
    """
    if how is None:
        return replace(view, comparison=None)
    view = replace(view, panels=())
    if view.comparison is not None:
        return replace(view, comparison=replace(view.comparison, how=how))
    return replace(view, comparison=Comparison(how, other, view.names, viewpoint=view.viewpoint))


def move_divider(view: View, divider: float) -> View:
    """Put the line elsewhere; a view without one stays as it is."""
    if view.comparison is None:
        return view
    return replace(view, comparison=replace(view.comparison, divider=held(divider)))


def move_other(view: View, day: dt.date) -> View:
    """Set the date of the second side."""
    return view if view.comparison is None else replace(view, comparison=replace(view.comparison, date=day))


def name_other(view: View, names: str) -> View:
    """Set the names of the second side."""
    return view if view.comparison is None else replace(view, comparison=replace(view.comparison, names=names))


def with_names(view: View, names: str) -> View:
    """Set the names; the second side follows unless it had names of its own."""
    follows = view.comparison is not None and view.comparison.names == view.names
    named = replace(view, names=names)
    return name_other(named, names) if follows else named


def with_viewpoint(view: View, viewpoint: str) -> View:
    """Set whose map it is; the second side follows unless it had another."""
    follows = view.comparison is not None and view.comparison.viewpoint == view.viewpoint
    seen = replace(view, viewpoint=viewpoint)
    return view_other_as(seen, viewpoint) if follows else seen


def view_other_as(view: View, viewpoint: str) -> View:
    """Set whose map the second side is."""
    if view.comparison is None:
        return view
    return replace(view, comparison=replace(view.comparison, viewpoint=viewpoint))


def swapped(view: View) -> View:
    """The two sides change places."""
    comparison = view.comparison
    if comparison is None:
        return view
    there = replace(comparison, date=view.date, names=view.names, viewpoint=view.viewpoint)
    here = at_date(view, comparison.date)
    return replace(here, names=comparison.names, viewpoint=comparison.viewpoint, comparison=there)
