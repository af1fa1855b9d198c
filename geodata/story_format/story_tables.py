"""From a story's values to the tables of its files, the reverse of `geodata.story_format.story_loader`."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from geodata.map.toponyms import place_forms
from geodata.story.anchoring import Quote, quote_at
from geodata.story.facts import FORMAT
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.recognised_places import FILE as FINDINGS
from geodata.story.recognised_places import PROPOSALS, finding_row, proposal_row, target_row
from geodata.story.story import Claim, Link, Membership, Note, Orphan, Step, Story
from geodata.story_format.fact_tables import fact_rows
from geodata.view.hand_names import hand_names_table
from geodata.view.inset_map import inset_row
from geodata.view.panel_map import panel_row
from geodata.view.projection import REGIONAL
from geodata.view.view import View, Viewpoint, uncomposed
from geodata.view.view_codec import comparison_row

Table = dict[str, Any]
# What a step says to have nothing of what the default view has.
NOTHING: Table = {
    "since": "",
    "context": False,
    "compare": [],
    "concealed": [],
    "insets": [],
    "locator": False,
    "world_strip": False,
    "callouts": [],
    "panels": [],
    "names_at": {},
    "arrows_at": {},
    "hide_names": [],
    "only": [],
}


def story_table(story: Story, layer_files: Mapping[str, str]) -> Table:
    """story.toml; *layer_files* are the files of layers by layer id."""
    article = story.article
    themes = {group.id: group.theme for group in story.groups}
    return {
        "story": _said(
            format=FORMAT,
            id=story.id,
            title=story.title,
            language=story.language,
            projection="regional" if story.projection.crs == REGIONAL.crs else story.projection.crs,
            headline=story.headline,
            summary=story.summary,
            known_until=story.known_until.isoformat() if story.known_until else "",
        ),
        "article": _said(
            file=article.file or "article.txt",
            **{key: getattr(article, key) for key in ("title", "author", "publisher", "date", "address", "credit")},
            dating=article.dating,
            headings=list(article.headings),
        ),
        **fact_rows(story.facts),
        "groups": [_said(id=group.id, title=group.title, theme=group.theme) for group in story.groups],
        "layers": [
            layer_table(layer, layer_files.get(layer.id, ""), themes) for layer in story.layers.values()
        ],
        "view": _view_table(story.view, tuple(story.layers)),
        "steps": [_step_table(step, story) for step in story.steps],
    }  # fmt: skip


def layer_table(layer: Layer, file: str, group_themes: Mapping[str, str]) -> Table:
    """A [[layers]] table."""
    usual = group_themes.get(layer.group, "user")
    table = _said(
        id=layer.id,
        title=layer.title,
        group=layer.group,
        kind=str(layer.kind),
        theme="" if layer.theme == usual else layer.theme,
        direction=layer.direction,
        pattern=layer.pattern,
        file=file,
        table=layer.table,
        summary=layer.summary,
        source=list(layer.source),
    )
    if layer.choropleth is not None:
        from geodata.story_format.indicator_tables import table_of  # late: few stories have a sheet

        table |= table_of(layer)
    if layer.picture is not None:
        from geodata.story_format.picture_files import picture_row  # late: few stories have a picture

        table |= picture_row(layer.picture)
    if not layer.own_colours:
        table["own_colours"] = False
    return table if layer.visible else {**table, "visible": False}


def _view_table(view: View, layer_ids: tuple[str, ...]) -> Table:
    """A view that stands alone; the layers in the order of the story need not be said."""
    order = [state.id for state in view.layers]
    camera = view.camera
    comparison = comparison_row(view.comparison)
    return _said(
        camera=[camera.lon_deg, camera.lat_deg, camera.width_km, camera.height_km],
        date=view.date.isoformat(),
        since=view.since.isoformat() if view.since else "",
        stack=[] if order == list(layer_ids) else order,
        opacity={state.id: state.opacity for state in view.layers if state.opacity != 1.0},
        names=str(view.names),
        viewpoint="" if view.viewpoint == Viewpoint.CONTROL else str(view.viewpoint),
        lens=str(view.lens),
        context=view.context,
        select=view.selection,
        compare=comparison or [],
        concealed=[item.value for item in view.concealed],
        insets=[inset_row(inset) for inset in view.insets],
        locator=view.locator,
        world_strip=view.world_strip,
        callouts=list(view.callouts),
        panels=[panel_row(panel) for panel in view.panels],
        names_at=hand_names_table(view.hand_names),
        arrows_at=hand_names_table(view.hand_arrows),
        hide_names=list(view.hidden_names),
        only=list(view.only),
    ) | {"layers": [state.id for state in view.layers if state.visible]}


def _step_table(step: Step, story: Story) -> Table:
    words = _said(
        id=step.id, title=step.title, text=step.text, passage=step.passage, notes=step.notes,
        headline=step.headline, reveal=list(step.reveal),
        ask={layer_id: said for layer_id, said in zip(step.reveal, step.ask, strict=False) if said},
        pictures=[_said(file=item.file, credit=item.credit, alt=item.alt) for item in step.pictures],
    )  # fmt: skip
    return words | {"view": _difference(step.view, uncomposed(story.view), tuple(story.layers))}


def _difference(view: View, base: View, layer_ids: tuple[str, ...]) -> Table:
    """A step's view: what is as in the default view need not be said, what is no longer so must be."""
    table, usual = _view_table(view, layer_ids), _view_table(base, layer_ids)
    said = {
        key: value for key, value in table.items() if usual.get(key) != value or key in ("camera", "date", "layers")
    }
    if usual.get("stack") and "stack" not in table:
        said["stack"] = list(layer_ids)
    for key, nothing in NOTHING.items():
        if key in usual and key not in table:
            said[key] = nothing
    faded = dict.fromkeys(usual.get("opacity", {}), 1.0) | table.get("opacity", {})
    if faded and faded != usual.get("opacity", {}):
        said["opacity"] = faded
    if "select" in table:
        said["select"] = table["select"]
    return said


def claims_table(story: Story) -> Table:
    """claims.toml."""
    return {
        "claims": [_claim_table(claim) for claim in story.claims],
        "memberships": [_membership_table(row) for row in story.memberships],
    }


def _claim_table(claim: Claim) -> Table:
    several, joint = len(claim.partners) > 1, bool(claim.joint)
    table = _said(
        id=claim.id,
        subject="" if joint else claim.subject,
        subjects=list(claim.subjects) if joint else [],
        partner="" if several else claim.partner,
        partners=list(claim.partners) if several else [],
        direction=claim.direction,
        strength=claim.strength,
        also=claim.also,
        also_strength=claim.also_strength,
        start=claim.start_text,
        end=claim.end_text,
        date_text=claim.date_text,
        act=claim.act,
        speaker=claim.speaker,
        quotes=list(claim.quotes),
        summary=claim.summary,
        source=list(claim.source),
        context=claim.context,
        certainty=claim.certainty,
        kind=claim.mood,
        reported_by=claim.reported_by,
        refute=claim.refute,
        met_at=claim.met_at,
        each=claim.each,
        legend=claim.legend,
    )
    return table | _said(**{"if": claim.condition})


def _membership_table(row: Membership) -> Table:
    return _said(
        subject=row.subject, organisation=row.organisation, status=row.status, start=row.start_text,
        end=row.end_text, source=list(row.source), note=row.note,
    )  # fmt: skip


def notes_table(notes: Iterable[Note]) -> Table:
    """notes.toml."""
    return {
        "notes": [
            _said(id=note.id, quote=note.quote, text=note.text, source=list(note.source), certainty=note.certainty)
            for note in notes
        ]
    }


def sources_table(story: Story) -> Table:
    """sources.toml."""
    return {
        "sources": [
            _said(**{item.name: getattr(source, item.name) for item in fields(source)})
            for source in story.sources.values()
        ]
    }


def link_rows(story: Story) -> list[Table]:
    """links.json: the links, then those whose words were lost, as they were."""
    text = story.article.text
    return [*(link_row(link, text) for link in story.links), *map(orphan_row, story.lost)]


def link_row(link: Link, text: str) -> Table:
    """The annotation of a link, with context that finds its words again."""
    target = target_row(quote_at(text, link.start, link.end), link.start, link.end)
    return _annotation(link) | {"target": target}


def orphan_row(orphan: Orphan) -> Table:
    """The annotation of a link whose words are lost."""
    selector = {
        "type": "TextQuoteSelector", "exact": orphan.quote, "prefix": orphan.prefix, "suffix": orphan.suffix
    }  # fmt: skip
    target = {"source": "article.txt", "selector": [selector]}
    return _annotation(orphan) | {"target": target}


def _annotation(link: Link | Orphan) -> Table:
    row = {"id": link.id, "type": "Annotation", "motivation": "linking", "body": list(link.targets), "role": link.role}
    return row | _said(note=link.note, refute=link.refute)


def finding_rows(story: Story) -> list[Table]:
    """findings.json."""
    text = story.article.text
    return [finding_row(item, quote_at(text, item.start, item.end)) for item in story.findings]


def proposal_rows(story: Story) -> list[Table]:
    """proposals.json."""
    text = story.article.text
    return [proposal_row(item, quote_at(text, item.start, item.end)) for item in story.proposals]


def properties_of(feature: Feature) -> Table:
    """A feature's properties as GeoJSON has them: what stood in its file, and what this format knows of it."""
    known_forms = place_forms(feature.names.place) if feature.names.place else {}
    names: Table = {key: form for key, form in feature.names.forms.items() if known_forms.get(key) != form}
    names |= {"place": feature.names.place} if feature.names.place else {}
    names |= {"other": list(feature.names.other)} if feature.names.other else {}
    own = _said(
        id=feature.id, name=feature.names.english, names=names, start=feature.start_text, end=feature.end_text,
        status=feature.status, actor=feature.actor, certainty=feature.certainty, accuracy=feature.accuracy,
        stage=feature.stage, source=list(feature.source), summary=feature.summary, label=feature.label,
        theme=feature.theme, min_zoom_km=feature.min_zoom_km,
    )  # fmt: skip
    given = {str(key): plain(value) for key, value in feature.properties.items() if key != "geometry"}
    known = {*own, "start", "end", "names", "status", "certainty", "accuracy", "stage", "theme", "source"}
    return {key: value for key, value in given.items() if key not in known and value is not None} | own


def plain(value: Any) -> Any:
    """Convert a value to JSON types: days to text, NumPy numbers to numbers, NaN to None."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if hasattr(value, "item") and not isinstance(value, (str, bytes)):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


def _said(**values: Any) -> Table:
    """Only what says something."""
    return {key: value for key, value in values.items() if value not in ("", [], (), {}, None, False, 0.0)}


__all__ = [
    "FINDINGS",
    "PROPOSALS",
    "Quote",
    "claims_table",
    "finding_rows",
    "layer_table",
    "link_row",
    "link_rows",
    "notes_table",
    "plain",
    "properties_of",
    "proposal_rows",
    "sources_table",
    "story_table",
]  # fmt: skip
