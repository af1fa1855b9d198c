"""Changes to a story by its author: links, features, claims, layers and steps, each a function from story to story.

Ids that are given out never meet those that are there; every view of the story, of its steps too, knows every layer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from geodata.core.dates import parse_partial
from geodata.edit.draft import decide
from geodata.edit.draft import link_id as link_of
from geodata.story.feature import Feature
from geodata.story.feature_table import features_frame
from geodata.story.layer import DRAWN_TITLES, Layer, LayerKind
from geodata.story.layer_stack import drop_layer, put_layer, with_features, with_group
from geodata.story.recognised_places import reject
from geodata.story.story import Claim, Group, Link, Source, Step, Story
from geodata.story.vocabulary import Direction, LinkRole, direction_theme
from geodata.view.view import Theme, View

OWN = Group("own", "Added layers", "user")
DRAWN_SUMMARY = "Drawn by the author of this story."


def taken_ids(story: Story) -> set[str]:
    """Every id that a new thing must not have."""
    parts: tuple[Iterable[str], ...] = (
        story.features, story.claims_by_id, story.links_by_id, story.layers, story.sources, story.orphans,
        (note.id for note in story.notes), (step.id for step in story.steps), (group.id for group in story.groups),
        (finding.id for finding in story.findings),
    )  # fmt: skip
    return {identifier for part in parts for identifier in part}


def new_id(story: Story, wish: str) -> str:
    """*wish*, or with the first number that makes it new."""
    taken = taken_ids(story)
    if wish not in taken:
        return wish
    number = 2
    while f"{wish}-{number}" in taken:
        number += 1
    return f"{wish}-{number}"


# The article


def date_article(story: Story, date: str) -> Story:
    """The story with the date of its article as somebody said it, opening on its first day. Raises DataError."""
    day = parse_partial(date).first
    return replace(story, article=replace(story.article, date=date, dating=""), view=replace(story.view, date=day))


# Links


def add_link(
    story: Story, span: tuple[int, int], targets: tuple[str, ...], role: str = "place", note: str = ""
) -> Story:
    """The story with ``text[start:end]`` linked to *targets*."""
    quote = story.article.text[span[0] : span[1]]
    link = Link(new_id(story, "l-own"), quote, span[0], span[1], targets, LinkRole(role), note)
    links = sorted([*story.links, link], key=lambda item: (item.start, -item.end))
    return replace(story, links=tuple(links))


def remove_link(story: Story, link_id: str) -> Story:
    """The story without a link; one that came from a finding is rejected, so that no search brings it back."""
    own = [finding.id for finding in story.findings if link_of(finding) == link_id]
    if own:
        return decide(story, own, reject)
    kept = tuple(link for link in story.links if link.id != link_id)
    steps = tuple(replace(step, passage="") if step.passage == link_id else step for step in story.steps)
    return replace(story, links=kept, steps=steps) if kept != story.links else story


def forget_orphan(story: Story, link_id: str) -> Story:
    """The story without a link whose words are lost."""
    lost = tuple(orphan for orphan in story.lost if orphan.id != link_id)
    return replace(story, lost=lost, orphans=tuple(orphan.id for orphan in lost))


# Layers and features


def add_layer(story: Story, layer: Layer, source: str = "") -> Story:
    """The story with a layer of the author's own, with new ids where they were taken; *source* says whence it is."""
    story, sources = _with_source(story, source)
    layer = replace(layer, id=new_id(story, layer.id), group=OWN.id, source=(*layer.source, *sources))
    taken = taken_ids(story)
    renamed = {row.id: row.id if row.id not in taken else f"{layer.id}.{row.id}" for row in layer.rows}
    rows = tuple(replace(row, id=renamed[row.id], layer=layer.id, source=_known(story, row)) for row in layer.rows)
    load = layer.load_features and partial(renamed_frame, layer, rows)
    return put_layer(with_group(story, OWN), replace(layer, rows=rows, load_features=load, digest="", file=""))


def _known(story: Story, row: Feature) -> tuple[str, ...]:
    """The sources of a foreign feature that this story lists; what it says otherwise stays among its properties."""
    return tuple(name for name in row.source if name in story.sources)


def renamed_frame(layer: Layer, rows: tuple[Feature, ...]) -> Any:
    """A layer's GeoDataFrame with the ids of *rows*, which are those of the layer in the same order."""
    by_id = dict(zip(map(str, layer.features["id"]), layer.features.geometry, strict=True))
    return features_frame(rows, [by_id.get(old.id) for old in layer.rows])


def add_feature(
    story: Story, kind: str, feature: Feature, geometry: Any, source: str = "", pattern: str = ""
) -> tuple[Story, str]:
    """The story with a feature that its author drew (Shapely, degrees), and the id that it has got.

    What has a *pattern* is in a layer of its own, since it is layers that have patterns.
    """
    story, sources = _with_source(with_group(story, OWN), source)
    layer_id = "-".join(["drawn", kind, *pattern.split()])
    row = replace(feature, id=new_id(story, feature.id), layer=layer_id, source=(*feature.source, *sources))
    old = story.layers.get(layer_id)
    if old is None:
        title = f"{DRAWN_TITLES[kind]}: {pattern}" if pattern else DRAWN_TITLES[kind]
        old = Layer(layer_id, title, LayerKind(kind), (), OWN.id, OWN.theme, DRAWN_SUMMARY, pattern=pattern)
    frame = old.features
    by_id = dict(zip(map(str, frame["id"]), frame.geometry, strict=True)) | {row.id: geometry}
    return put_layer(story, with_features(old, (*old.rows, row), by_id)), row.id


def remove_feature(story: Story, feature_id: str) -> Story:
    """The story without a feature; links that led only there go with it."""
    layer = story.layers[story.features[feature_id].layer]
    by_id = dict(zip(map(str, layer.features["id"]), layer.features.geometry, strict=True))
    rows = tuple(row for row in layer.rows if row.id != feature_id)
    if not rows:
        return drop_layer(story, layer.id)
    links = tuple(
        replace(link, targets=left)
        for link in story.links
        if (left := tuple(target for target in link.targets if target != feature_id))
    )
    return replace(put_layer(story, with_features(layer, rows, by_id)), links=links)


def _with_source(story: Story, title: str) -> tuple[Story, tuple[str, ...]]:
    """The story with a source of that title, and its id; none for an empty title."""
    title = " ".join(title.split())
    if not title:
        return story, ()
    for source in story.sources.values():
        if source.title == title:
            return story, (source.id,)
    source = Source(new_id(story, "S-own"), title)
    return replace(story, sources={**story.sources, source.id: source}), (source.id,)


# Claims


def add_claim(story: Story, claim: Claim) -> Story:
    """The story with a claim, and a layer that shows its direction when there is none yet."""
    claim = replace(claim, id=new_id(story, claim.id))
    story = replace(story, claims=(*story.claims, claim))
    directions = {layer.direction for layer in story.layers.values() if layer.shows_statements}
    if any(map(claim.goes, directions)) or "" in directions:
        return story
    direction = Direction.TOWARD if claim.is_mutual else claim.direction
    layer = Layer(
        new_id(story, f"claims-{direction}"), f"Statements: {direction}", LayerKind.CLAIMS,
        group="claims", theme=direction_theme(direction), direction=direction,
    )  # fmt: skip
    return put_layer(with_group(story, Group("claims", "Statements", "steady")), layer)


def remove_claim(story: Story, claim_id: str) -> Story:
    """The story without a claim and without links that led only there."""
    links = tuple(
        replace(link, targets=left)
        for link in story.links
        if (left := tuple(target for target in link.targets if target != claim_id))
    )
    return replace(story, links=links, claims=tuple(claim for claim in story.claims if claim.id != claim_id))


# Steps


def add_step(story: Story, view: View, title: str, at: int | None = None) -> Story:
    """The story with a view as a step, last or before the step at index *at*; theme and text size stay the reader's."""
    step = Step(new_id(story, f"step-{len(story.steps) + 1}"), title, as_step(view))
    at = len(story.steps) if at is None else at
    return replace(story, steps=(*story.steps[:at], step, *story.steps[at:]))


def as_step(view: View) -> View:
    """A view without what is the reader's own, its camera rounded as people write numbers."""
    camera = view.camera
    rounded = replace(
        camera, lon_deg=round(camera.lon_deg, 4), lat_deg=round(camera.lat_deg, 4),
        width_km=round(camera.width_km, 2), height_km=round(camera.height_km, 2),
    )  # fmt: skip
    return replace(view, camera=rounded, theme=Theme.LIGHT, text_scale=1.0)


def change_step(story: Story, step_id: str, **changes: Any) -> Story:
    """The story with fields of one step replaced."""
    steps = tuple(replace(step, **changes) if step.id == step_id else step for step in story.steps)
    return story if steps == story.steps else replace(story, steps=steps)


def move_step(story: Story, step_id: str, to: int) -> Story:
    """The story with a step at index *to*, held within the list."""
    moved = next(step for step in story.steps if step.id == step_id)
    rest = [step for step in story.steps if step.id != step_id]
    to = min(max(to, 0), len(rest))
    steps = (*rest[:to], moved, *rest[to:])
    return story if steps == story.steps else replace(story, steps=steps)


def remove_step(story: Story, step_id: str) -> Story:
    """The story without a step."""
    return replace(story, steps=tuple(step for step in story.steps if step.id != step_id))
