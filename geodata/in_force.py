"""What is in force in a view: on its date or range, under its lens, with or without added context."""

from __future__ import annotations

from geodata.features import Feature
from geodata.layer import Layer, LayerKind
from geodata.story import Claim, Story
from geodata.targets import GROUPS
from geodata.view import Lens, View


def rows_in_view(layer: Layer, view: View) -> tuple[Feature, ...]:
    """The features of a layer that are in force."""
    return layer.rows_on(view.date, view.since)


def claims_in_view(story: Story, view: View, direction: str) -> tuple[Claim, ...]:
    """The claims that an arrow layer of one direction shows: dated, under the lens, of article or context."""
    return tuple(claim for claim in story.claims if _shown(claim, direction, view))


def _shown(claim: Claim, direction: str, view: View) -> bool:
    if direction not in claim.directions or claim.strength == "absent":
        return False
    if claim.context and not view.context:
        return False
    return claim.span.meets(view.since or view.date, view.date) and in_lens(claim, view.lens)


def in_lens(claim: Claim, lens: Lens) -> bool:
    """Whether a claim is about the partner that the lens looks at."""
    if lens is Lens.ALL:
        return True
    if lens is Lens.EACH_OTHER:
        return _is_of_region(claim.subject) and any(map(_is_of_region, claim.partners))
    return lens.value in (claim.subject, *claim.partners)


def _is_of_region(code: str) -> bool:
    region = GROUPS["all"][1]
    return code in region or (code in GROUPS and bool(set(GROUPS[code][1]) & set(region)))


def count_in_view(story: Story, view: View, layer: Layer) -> int | None:
    """How many things of a layer are in force; None for layers that are not made of countable things."""
    if layer.kind is LayerKind.CLAIMS:
        return len(claims_in_view(story, view, layer.direction))
    if layer.kind in (LayerKind.STANDING, LayerKind.BASE):
        return None
    return len(rows_in_view(layer, view))
