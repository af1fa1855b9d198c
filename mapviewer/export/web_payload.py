"""What a shared page shows, as plain data: text, links, layers, steps, and geometry in whole metres of the plane."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from geodata.core.dates import format_day
from geodata.map.names import display_name
from geodata.map.shapes import Shape
from geodata.map.world import World
from geodata.story.entities import claim_title, shape_names, state_name
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.story import Claim, Story
from geodata.view.camera import Bounds, frame, union_bounds
from geodata.view.view import NameStyle, View
from geodata.view.view_codec import link_of
from mapviewer.drawing.furniture import CREDITS, DISCLAIMER
from mapviewer.ui.display_text import date_words
from mapviewer.ui.palette import palette

FINE_M, COARSE_M = 800.0, 7000.0
MARGIN_M = 900_000.0
PLACE_RANKS = 4
SMALLEST_LAKE_M = 8_000.0
STYLES = (NameStyle.ARTICLE, NameStyle.ENGLISH, NameStyle.ARMENIAN, NameStyle.AZERBAIJANI, NameStyle.RUSSIAN)


def payload_of(story: Story) -> dict[str, Any]:
    """Everything that the page needs, JSON-ready."""
    world = World(story)
    ground = _ground(world)
    return {
        "title": story.title,
        "summary": story.summary,
        "article": _article(story),
        "links": [_link(world, index) for index in range(len(story.links))],
        "notes": [
            {"start": note.start, "end": note.end, "text": note.text, "source": _sources(story, note.source)}
            for note in story.notes
        ],
        "groups": [{"id": group.id, "title": group.title} for group in story.groups],
        "layers": [_layer(layer) for layer in story.layers.values()],
        "features": _features(world),
        "claims": [_claim(world, claim) for claim in story.claims],
        "base": _base(world, ground),
        "view": _view(world, story.view),
        "steps": [
            {
                "id": step.id,
                "title": step.title,
                "text": step.text,
                "link": step.passage,
                "view": _view(world, step.view),
                "href": link_of(story.id, step.view),
            }
            for step in story.steps
        ],
        "range": _range(story),
        "colours": _colours(story),
        "credits": CREDITS,
        "disclaimer": DISCLAIMER,
    }


def _article(story: Story) -> dict[str, Any]:
    article = story.article
    return {
        "text": article.text,
        "title": article.title,
        "byline": ", ".join(part for part in (article.author, article.publisher, date_words(article.date)) if part),
        "credit": article.credit,
        "address": article.address,
        "headings": list(article.headings),
    }


def _link(world: World, index: int) -> dict[str, Any]:
    link = world.story.links[index]
    return {
        "id": link.id,
        "start": link.start,
        "end": link.end,
        "targets": list(link.targets),
        "theme": theme_of(world, link.targets[0]),
        "note": link.note,
    }


def theme_of(world: World, target_id: str) -> str:
    """The theme whose colour stands for a thing; things of the base map have the quiet one."""
    feature = world.story.features.get(target_id)
    if feature is not None:
        return feature.theme or world.story.layers[feature.layer].theme
    claim = world.story.claims_by_id.get(target_id)
    if claim is not None:
        return claim.direction if claim.direction in ("toward", "away") else "steady"
    return "base"


def _sources(story: Story, ids: Iterable[str]) -> list[dict[str, str]]:
    known = (story.sources[item] for item in ids if item in story.sources)
    return [
        {"title": source.title, "publisher": source.publisher, "date": source.date, "address": source.address}
        for source in known
    ]


def _layer(layer: Layer) -> dict[str, Any]:
    return {
        "id": layer.id,
        "title": layer.title,
        "group": layer.group,
        "kind": str(layer.kind),
        "theme": layer.direction or layer.theme,
        "direction": layer.direction,
        "summary": layer.summary,
    }


def _features(world: World) -> list[dict[str, Any]]:
    return [
        _feature(world, layer, row, world.by_id.get(row.id))
        for layer in world.story.layers.values()
        for row in layer.rows
    ]


def _feature(world: World, layer: Layer, row: Feature, shape: Shape | None) -> dict[str, Any]:
    kind = "flow" if layer.holds_movements else shape.kind if shape else ""
    return {
        "id": row.id,
        "layer": layer.id,
        "theme": row.theme or layer.theme,
        "kind": kind,
        "names": _names(row),
        "label": row.label,
        "start": row.span.start.isoformat() if row.span.start else "",
        "end": row.span.end.isoformat() if row.span.end else "",
        "status": row.status,
        "actor": row.actor,
        "stage": row.stage,
        "accuracy": row.accuracy,
        "certainty": row.certainty,
        "summary": row.summary,
        "source": _sources(world.story, row.source),
        "label_at": _label(shape),
        "rings": _rings(shape, FINE_M / 4) if shape else [],
    } | _pattern(layer, row)


def _pattern(layer: Layer, row: Feature) -> dict[str, str]:
    """What its author chose for a feature of whose status and stage nothing is known."""
    return {"pattern": layer.pattern} if layer.pattern and not (row.status or row.stage) else {}


def _names(row: Feature) -> dict[str, str]:
    return {style.value: display_name(row.names, style) for style in STYLES}


def _label(shape: Shape | None) -> list[int]:
    if shape is None:
        return []
    label = shape.properties.get("label")
    x0, y0, x1, y1 = shape.bounds
    return [round(float(value)) for value in (label or ((x0 + x1) / 2, (y0 + y1) / 2))]


def _rings(shape: Shape, metres_per_px: float) -> list[list[int]]:
    """Each ring as its first vertex and then steps, in whole metres: short to write."""
    return [steps_of(ring) for ring in shape.level_for(metres_per_px).rings]


def steps_of(ring: Sequence[float]) -> list[int]:
    """A flat ring as differences.

    >>> steps_of([10.2, 5.0, 13.0, 9.0])
    [10, 5, 3, 4]
    """
    whole = [round(value) for value in ring]
    return whole[:2] + [whole[i] - whole[i - 2] for i in range(2, len(whole))]


def _claim(world: World, claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "title": claim_title(claim, world.base),
        "subject": claim.subject,
        "partner": claim.partner,
        "direction": claim.direction,
        "also": claim.also,
        "strength": claim.strength,
        "context": claim.context,
        "start": claim.span.start.isoformat() if claim.span.start else "",
        "end": claim.span.end.isoformat() if claim.span.end else "",
        "date": claim.date_text,
        "speaker": claim.speaker,
        "act": claim.act,
        "summary": claim.summary,
        "passages": [list(passage) for passage in claim.passages],
        "source": _sources(world.story, claim.source),
    }


def _ground(world: World) -> Bounds:
    """The ground that the story's views show, with some around it."""
    boxes = []
    for view in (world.story.view, *(step.view for step in world.story.steps)):
        boxes.append(frame(view.camera, world.projection, (1600, 1000)).bounds)
    x0, y0, x1, y1 = union_bounds(boxes)
    return x0 - MARGIN_M, y0 - MARGIN_M, x1 + MARGIN_M, y1 + MARGIN_M


def _base(world: World, ground: Bounds) -> dict[str, Any]:
    base = world.base
    focus = _focus_bounds(world)
    return {
        "countries": [
            {
                "id": f"country:{shape.id}",
                "focus": bool(shape.properties.get("focus")),
                "names": _shape_names(shape),
                "label_at": _label(shape),
                "width": round(shape.bounds[2] - shape.bounds[0]),
                "rings": _rings(shape, FINE_M if _meets(shape, focus) else COARSE_M),
            }
            for shape in _within(base.countries, ground)
        ],
        "borders": [
            {"focus": bool(shape.properties.get("focus")), "rings": _rings(shape, _scale(shape, focus))}
            for shape in _within(base.borders, ground)
        ],
        "coast": [_rings(shape, _scale(shape, focus)) for shape in _within(base.coast, ground)],
        "water": [
            _rings(shape, FINE_M * 2)
            for shape in _within(base.water, ground)
            if max(shape.bounds[2] - shape.bounds[0], shape.bounds[3] - shape.bounds[1]) > SMALLEST_LAKE_M
            and shape.properties.get("name")
        ],
        "places": [
            {
                "id": f"place:{shape.id}",
                "names": _shape_names(shape),
                "rank": int(shape.properties.get("rank", 6)),
                "capital": bool(shape.properties.get("capital")),
                "at": _label(shape),
            }
            for shape in _within(base.places, ground)
            if int(shape.properties.get("rank", 6)) <= PLACE_RANKS
        ],
        "seats": {code: _label(shape) for code, shape in world.far_seats.items()},
        "states": {code: state_name(base, code) for code in sorted(_codes(world.story))},
    }


def _codes(story: Story) -> set[str]:
    return {code for claim in story.claims for code in (claim.subject, claim.partner)}


def _shape_names(shape: Shape) -> dict[str, str]:
    names = shape_names(shape)
    return {style.value: display_name(names, style) for style in STYLES}


def _focus_bounds(world: World) -> Bounds:
    focus = [shape.bounds for shape in world.base.countries if shape.properties.get("focus")]
    return union_bounds(focus) if focus else (0.0, 0.0, 0.0, 0.0)


def _meets(shape: Shape, box: Bounds) -> bool:
    a0, b0, a1, b1 = shape.bounds
    return a0 <= box[2] and a1 >= box[0] and b0 <= box[3] and b1 >= box[1]


def _scale(shape: Shape, focus: Bounds) -> float:
    return FINE_M if _meets(shape, focus) else COARSE_M


def _within(shapes: Iterable[Shape], ground: Bounds) -> list[Shape]:
    return [shape for shape in shapes if _meets(shape, ground)]


def _view(world: World, view: View) -> dict[str, Any]:
    camera = view.camera
    x, y = world.projection.project(camera.lon_deg, camera.lat_deg)
    return {
        "x": round(x),
        "y": round(y),
        "width": round(camera.width_km * 1000),
        "height": round(camera.height_km * 1000),
        "date": view.date.isoformat(),
        "date_text": format_day(view.date),
        "layers": [state.id for state in view.layers if state.visible],
        "order": [state.id for state in view.layers],
        "selection": view.selection,
        "context": view.context,
        "lens": view.lens.value,
    }


def _range(story: Story) -> list[str]:
    days = [row.span.start for layer in story.layers.values() for row in layer.rows if row.span.start]
    days += [view.date for view in (story.view, *(step.view for step in story.steps))]
    recent = [day for day in days if day.year >= 1985]
    return [min(recent or days).isoformat(), max(days).isoformat()]


def _colours(story: Story) -> dict[str, Any]:
    colours = palette(story.view.theme)
    inks = {
        name: {"line": ink.line, "fill": ink.fill, "text": ink.text, "tint": ink.tint}
        for name, ink in colours.inks.items()
    }
    plain = (
        "ground focus sea water_line border focus_border coast text muted_text faint_text halo selection absent "
        "window rule accent"
    ).split()
    return {**{name: getattr(colours, name) for name in plain}, "inks": inks}
