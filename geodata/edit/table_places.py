"""Names in a column of a table that were looked up: each waits for a decision, and its rows move with it on the map."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from geodata.io.repair.named_places import ranked_places, state_codes
from geodata.io.repair.named_shapes import area_around, area_of, areas_named
from geodata.story.feature import Feature, text_of
from geodata.story.layer import Layer, LayerKind
from geodata.story.layer_stack import put_layer, with_features
from geodata.story.recognised_places import BY_HAND, Candidate, Decision, Proposal, ProposalKind
from geodata.story.story import Story

MOST_NAMES, MOST_CANDIDATES = 500, 12
SURE = 0.95  # the score of a name that only one place has


def with_table_places(story: Story, layer_id: str, column: str, state_column: str = "") -> Story:
    """The story with each name of a layer's *column* to be decided about, among its places in the state beside it."""
    layer = story.layers[layer_id]
    numbers = [int(item.id[2:]) for item in story.proposals if item.id[2:].isdigit()]
    cells = dict.fromkeys((_cell(row, column), _cell(row, state_column)) for row in layer.rows)
    names = [(name, state) for name, state in cells if name][:MOST_NAMES]
    codes = dict(zip((state for _, state in names), state_codes([state for _, state in names]), strict=True))
    made = []
    for number, (name, state) in enumerate(names, max(numbers, default=0) + 1):
        candidates = (areas_of if layer.kind == LayerKind.AREA else candidates_of)(name, codes[state])
        made.append(Proposal(f"p-{number}", ProposalKind.NAME, name, 0, 0, places=candidates, subject=state,
                             partner=column, known=layer_id))  # fmt: skip
    return replace(story, proposals=(*story.proposals, *made))


def candidates_of(name: str, state: str) -> tuple[Candidate, ...]:
    """The places of a name, likeliest first, each with its share of those who live in any of them as a score."""
    places = ranked_places(name, state)[:MOST_CANDIDATES]
    weights = [place.population + 1 for place in places]
    return tuple(
        Candidate(place.name, place.lat, place.lon, place.country, place.kind,
                  SURE if len(places) == 1 else round(SURE * weight / sum(weights), 2))
        for place, weight in zip(places, weights, strict=True)
    )  # fmt: skip


def areas_of(name: str, state: str) -> tuple[Candidate, ...]:
    """The states and provinces of a name; several share the score."""
    found = areas_named(name, state)[:MOST_CANDIDATES]
    return tuple(Candidate(item.name, item.lat, item.lon, item.country, item.kind, round(SURE / len(found), 2))
                 for item in found)  # fmt: skip


def rows_of(story: Story, proposal: Proposal) -> tuple[Feature, ...]:
    """The features of a layer whose place is called as the proposal says."""
    layer = story.layers.get(proposal.known)
    return tuple(row for row in layer.rows if _is_of(row, proposal)) if layer is not None else ()


def placed(proposal: Proposal) -> Callable[[Story], Story]:
    """A change of a story that puts the rows of a name at its chosen place."""

    def change(story: Story) -> Story:
        place, rows = proposal.place, rows_of(story, proposal)
        if place is None or not rows:
            return story
        layer = story.layers[proposal.known]
        ground = _ground_of(place, is_area=layer.kind == LayerKind.AREA)
        return _with_geometries(story, layer, {row.id: ground for row in rows})

    return change


def _ground_of(place: Candidate, *, is_area: bool) -> object:
    """The point of a place, or its area; around a point set by hand the province there."""
    import shapely  # late: start-up time

    if not is_area:
        return shapely.Point(place.lon, place.lat)
    known = None if place.kind == BY_HAND else area_of(place.kind, place.country, place.name)
    return known or area_around(place.lon, place.lat)


def at_spot(proposal: Proposal, lon_deg: float, lat_deg: float) -> Proposal:
    """The proposal placed by hand."""
    spot = Candidate(proposal.quote, round(lat_deg, 5), round(lon_deg, 5), "", BY_HAND, 1.0)
    places = (*(place for place in proposal.places if place.kind != BY_HAND), spot)
    return replace(proposal, places=places, chosen=len(places) - 1, decision=Decision.MOVED)


def taken_out(story: Story, proposal: Proposal) -> Story:
    """The story with the rows of a name on no ground: they stay in their layer, and `placed` puts them back."""
    ids = {row.id for row in rows_of(story, proposal)}
    if not ids:
        return story
    layer = story.layers[proposal.known]
    rows = tuple(_in_words(row, proposal.quote) if row.id in ids else row for row in layer.rows)
    return _with_geometries(story, replace(layer, rows=rows), dict.fromkeys(ids))


def _in_words(row: Feature, place: str) -> Feature:
    """The row with its place in words, so that it is known why it has no other."""
    return row if row.properties.get("place") else replace(row, properties={**row.properties, "place": place})


def _with_geometries(story: Story, layer: Layer, changed: Mapping[str, object]) -> Story:
    by_id = dict(zip(map(str, layer.features["id"]), layer.features.geometry, strict=True))
    return put_layer(story, with_features(layer, layer.rows, {**by_id, **changed}))


def _is_of(row: Feature, proposal: Proposal) -> bool:
    if _cell(row, proposal.partner) != proposal.quote:
        return False
    return not proposal.subject or proposal.subject in map(text_of, row.properties.values())


def _cell(row: Feature, column: str) -> str:
    return text_of(row.properties.get(column)) if column else ""
