"""Every text of a story that can be read in another language, by what it belongs to.

A key is (kind, id, field), as in the tables of a story's files: ``("steps", "corridor", "title")``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from geodata.story.claim import Membership
from geodata.story.feature import UNNAMED, Feature
from geodata.story.layer import Layer
from geodata.story.story import Step, Story
from geodata.view.view import View

Key = tuple[str, str, str]
Texts = Mapping[Key, str]
Row = TypeVar("Row")
Fields = dict[str, str]  # the name of a field in the files, and of the attribute that holds it

HEAD: Fields = {"title": "title", "headline": "headline", "summary": "summary", "method": "method"}
ARTICLE: Fields = {key: key for key in ("title", "author", "publisher", "credit")}
ROWS: dict[str, Fields] = {
    "groups": {"title": "title"},
    "layers": {"title": "title", "summary": "summary"},
    "steps": {key: key for key in ("title", "headline", "text", "notes")},
    "features": {"label": "label", "summary": "summary"},
    "claims": {
        "summary": "summary", "date_text": "date_text", "speaker": "speaker", "reported_by": "reported_by",
        "if": "condition", "refute": "refute", "legend": "legend",
    },
    "memberships": {"note": "note"},
    "notes": {"text": "text"},
    "links": {"note": "note", "refute": "refute"},
    "sources": {"note": "note"},
}  # fmt: skip
FACTS: dict[str, Fields] = {
    "actors": {"name": "name", "short": "short", "adjective": "adjective"},
    "partners": {"title": "title"},
    "groups_of_states": {"title": "title", "short": "short"},
    "organisations": {"title": "title"},
    "periods": {"title": "title"},
    "languages": {"title": "title"},
    "themes": {"title": "title"},
}
NAME, PLACE, ASK, INSET, PANEL, VALUE = "name", "place", "ask.", "insets.", "panels.", "value_names."


def story_texts(story: Story) -> dict[Key, str]:
    """Every text of *story* that is not empty, in the order of its files; names of features in English."""
    return {key: text for key, text in _all_texts(story) if text.strip() and text != UNNAMED}


def with_texts(story: Story, texts: Texts, language: str = "") -> Story:
    """The story with other *texts*; *language* is theirs: names of features stand under it, "" takes none away."""
    by_row: dict[tuple[str, str], dict[str, str]] = {}
    for (kind, identifier, name), text in texts.items():
        by_row.setdefault((kind, identifier), {})[name] = text

    def put(kind: str, rows: Iterable[Row], id_of: Callable[[Row], str], write: Callable[..., Row]) -> tuple[Row, ...]:
        found = ((row, by_row.get((kind, id_of(row)))) for row in rows)
        return tuple(write(row, given) if given else row for row, given in found)

    def plain(kind: str, rows: Iterable[Row]) -> tuple[Row, ...]:
        fields = ROWS.get(kind) or FACTS[kind]
        return put(kind, rows, lambda row: str(row.id), lambda row, given: _written(row, fields, given))  # type: ignore[attr-defined]

    layers = plain("layers", story.layers.values())
    sources = plain("sources", story.sources.values())
    facts = {kind: plain(kind, getattr(story.facts, kind)) for kind in FACTS}
    changed: dict[str, Any] = {
        attribute: by_row[("story", "")][name]
        for name, attribute in HEAD.items()
        if name in by_row.get(("story", ""), {})
    }
    return replace(
        story,
        **changed,
        view=_view(story.view, by_row.get(("story", ""), {})),
        article=_written(story.article, ARTICLE, by_row.get(("article", ""), {})),
        groups=plain("groups", story.groups),
        layers={layer.id: _with_rows(layer, by_row, language) for layer in layers},
        steps=put("steps", story.steps, lambda step: step.id, _step),
        claims=plain("claims", story.claims),
        memberships=put("memberships", story.memberships, membership_id, _membership),
        notes=plain("notes", story.notes),
        links=plain("links", story.links),
        sources={source.id: source for source in sources},
        facts=replace(story.facts, **facts),
    )


def membership_id(row: Membership) -> str:
    """What names a membership, which has no id: ``"xxa UNION 2004"``."""
    return f"{row.subject} {row.organisation} {row.start_text}".strip()


def _all_texts(story: Story) -> Iterator[tuple[Key, str]]:
    yield from _of_row(("story", ""), story, HEAD)
    yield from _of_view(("story", ""), story.view)
    yield from _of_row(("article", ""), story.article, ARTICLE)
    for kind in FACTS:
        for row in getattr(story.facts, kind):
            yield from _of_row((kind, row.id), row, FACTS[kind])
    for row in story.groups:
        yield from _of_row(("groups", row.id), row, ROWS["groups"])
    for layer in story.layers.values():
        yield from _of_layer(layer)
    for step in story.steps:
        yield from _of_step(step)
    for feature in story.features.values():
        yield from _of_feature(feature)
    for kind, rows in (("claims", story.claims), ("notes", story.notes), ("links", story.links),
                       ("sources", story.sources.values())):  # fmt: skip
        for row in rows:
            yield from _of_row((kind, row.id), row, ROWS[kind])
    for membership in story.memberships:
        yield from _of_row(("memberships", membership_id(membership)), membership, ROWS["memberships"])


def _of_row(owner: tuple[str, str], row: object, fields: Fields) -> Iterator[tuple[Key, str]]:
    for name, attribute in fields.items():
        yield (*owner, name), getattr(row, attribute)


def _of_layer(layer: Layer) -> Iterator[tuple[Key, str]]:
    yield from _of_row(("layers", layer.id), layer, ROWS["layers"])
    if layer.choropleth is not None:
        indicator = layer.choropleth.indicator
        yield ("layers", layer.id, "unit"), indicator.unit
        yield ("layers", layer.id, "credit"), indicator.source
        for number, text in indicator.names.items():
            yield ("layers", layer.id, f"{VALUE}{number:g}"), text


def _of_step(step: Step) -> Iterator[tuple[Key, str]]:
    yield from _of_row(("steps", step.id), step, ROWS["steps"])
    for layer_id, question in zip(step.reveal, step.ask, strict=False):
        yield ("steps", step.id, f"{ASK}{layer_id}"), question
    yield from _of_view(("steps", step.id), step.view)


def _of_view(owner: tuple[str, str], view: View) -> Iterator[tuple[Key, str]]:
    for number, inset in enumerate(view.insets, 1):
        yield (*owner, f"{INSET}{number}"), inset.title
    for number, panel in enumerate(view.panels, 1):
        yield (*owner, f"{PANEL}{number}"), panel.title


def _of_feature(feature: Feature) -> Iterator[tuple[Key, str]]:
    owner = ("features", feature.id)
    if not (feature.names.usages or feature.names.place) and feature.properties.get("name"):
        yield (*owner, NAME), feature.names.english
    yield from _of_row(owner, feature, ROWS["features"])
    if isinstance(place := feature.properties.get(PLACE), str):
        yield (*owner, PLACE), place


def _written(row: Row, fields: Fields, given: Mapping[str, str]) -> Row:
    changes: dict[str, Any] = {attribute: given[name] for name, attribute in fields.items() if name in given}
    return replace(row, **changes) if changes else row  # type: ignore[type-var]


def _membership(row: Membership, given: Mapping[str, str]) -> Membership:
    return _written(row, ROWS["memberships"], given)


def _step(step: Step, given: Mapping[str, str]) -> Step:
    step = _written(step, ROWS["steps"], given)
    ask = tuple(given.get(f"{ASK}{key}", said) for key, said in zip(step.reveal, step.ask, strict=False))
    return replace(step, ask=ask if step.ask else (), view=_view(step.view, given))


def _view(view: View, given: Mapping[str, str]) -> View:
    insets = tuple(
        replace(inset, title=given.get(f"{INSET}{number}", inset.title)) for number, inset in enumerate(view.insets, 1)
    )
    panels = tuple(
        replace(panel, title=given.get(f"{PANEL}{number}", panel.title)) for number, panel in enumerate(view.panels, 1)
    )
    is_other = (insets, panels) != (view.insets, view.panels)
    return replace(view, insets=insets, panels=panels) if is_other else view


def _with_rows(layer: Layer, by_row: Mapping[tuple[str, str], Mapping[str, str]], language: str) -> Layer:
    """A layer with the texts of its features and of the words that stand for its numbers."""
    given = by_row.get(("layers", layer.id), {})
    if layer.choropleth is not None and given:
        indicator = layer.choropleth.indicator
        names = {number: given.get(f"{VALUE}{number:g}", text) for number, text in indicator.names.items()}
        told = replace(
            indicator, names=names, unit=given.get("unit", indicator.unit), source=given.get("credit", indicator.source)
        )
        layer = replace(layer, choropleth=replace(layer.choropleth, indicator=told))
    rows = tuple(
        _told(_feature(row, texts, language) if (texts := by_row.get(("features", row.id))) else row, language)
        for row in layer.rows
    )
    return replace(layer, rows=rows) if rows != layer.rows else layer


def _told(feature: Feature, language: str) -> Feature:
    """A feature whose name in lists is that in *language*; in English for ""."""
    told = feature.names.forms.get(language, "") if language else ""
    return feature if feature.names.told == told else replace(feature, names=replace(feature.names, told=told))


def _feature(feature: Feature, given: Mapping[str, str], language: str) -> Feature:
    feature = _written(feature, ROWS["features"], given)
    if "label" in given:
        feature = replace(feature, label_language=language)
    if PLACE in given:
        feature = replace(feature, properties={**feature.properties, PLACE: given[PLACE]})
    if NAME in given and language:
        forms = {**feature.names.forms, language: given[NAME]}
        feature = replace(feature, names=replace(feature.names, forms=forms))
    return feature
