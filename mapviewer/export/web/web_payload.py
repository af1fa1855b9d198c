"""What a shared page shows, as plain data: text, links, layers, steps, and geometry in whole metres of the plane."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import Any

from geodata.article.passages import theme_of
from geodata.article.sentences import sentences
from geodata.core.dates import MONTHS
from geodata.story.entities import claim_title
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.story import Claim, Step, Story
from geodata.view.callout_entries import callouts_of
from geodata.view.camera import Camera
from geodata.view.inset_map import InsetMap
from geodata.view.panel_map import PanelMap
from geodata.view.view import View
from geodata.view.view_codec import link_of
from geodata.world.validity import left_out
from geodata.world.world import World
from mapviewer.description.step_photo import Photo, photos_of
from mapviewer.drawing.callouts import callouts_in_view
from mapviewer.drawing.panels import panel_view
from mapviewer.drawing.placing.panel_grids import panel_title
from mapviewer.export.web.web_base import FINE_M, base_of, label_of, names_in_page, rings_of
from mapviewer.export.web.web_disputed import disputed_of
from mapviewer.export.web.web_layers import PageLayers, aspect_key
from mapviewer.export.web.web_legend import past_lines, past_rows, ring_sizes, rows_of_view
from mapviewer.export.web.web_locator import locator_picture
from mapviewer.export.web.web_styles import style_row
from mapviewer.labels.placing.event_towns import short_day
from mapviewer.layers.registry import kind_of
from mapviewer.layers.style import Sample
from mapviewer.scene.ground import states_without_tint
from mapviewer.scene.scene import scene_of
from mapviewer.scene.statements import named_in, pairs_of
from mapviewer.session.story_actions import name_titles
from mapviewer.ui.display_text import CREDITS, DISCLAIMER, MOODS, STATUSES, STRENGTHS, article_date, day_words
from mapviewer.ui.holder_text import holder_words
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import told, tr, tr_noop

PAGE_WORDS = (
    tr_noop("Page", "Names"),
    tr_noop("Page", "Layers"),
    tr_noop("Page", "Steps"),
    tr_noop("Page", "Map"),
    tr_noop("Page", "Legend"),
    tr_noop("Page", "Article"),
    tr_noop("Page", "Details"),
    tr_noop("Page", "Previous step"),
    tr_noop("Page", "Next step"),
    tr_noop("Page", "Date"),
    tr_noop("Page", "Period"),
    tr_noop("Page", "Stage"),
    tr_noop("Page", "Certainty"),
    tr_noop("Page", "Geometry"),
    tr_noop("Page", "Kind"),
    tr_noop("Page", "If"),
    tr_noop("Page", "According to"),
    tr_noop("Page", "Reported by"),
    tr_noop("Page", "Evidence"),
    tr_noop("Page", "Type of act"),
    tr_noop("Page", "Note"),
    tr_noop("Page", "added context, not in the article"),
    tr_noop("Page", "from {date}"),
    tr_noop("Page", "until {date}"),
    tr_noop("Page", "{day} {month} {year}"),
    tr_noop("Page", "{number} of {count}: {title}"),
    tr_noop("Page", "Steps: {count}"),
    tr_noop("Page", "How this story was made"),
    tr_noop("Page", "Click a highlighted passage in the article or anything on the map."),
    tr_noop("Page", "This page requires JavaScript. It loads nothing and sends nothing."),
)

CALLOUT_PX = (1000.0, 700.0)  # the picture in which the places of marks are found


def payload_of(story: Story) -> dict[str, Any]:
    """Everything that the page needs, JSON-ready."""
    world = World(story)
    layers = PageLayers(world)
    rows, features = layers.rows(), _features(layers)
    return {
        "title": story.title,
        "headline": story.headline,
        "summary": story.summary,
        "article": _article(story),
        "links": [_link(world, index) for index in range(len(story.links))],
        "notes": [
            {"start": note.start, "end": note.end, "text": note.text, "source": _sources(story, note.source)}
            for note in story.notes
        ],
        "groups": [{"id": group.id, "title": group.title} for group in story.groups],
        "layers": rows,
        "features": features,
        "styles": layers.styles.rows,
        "swatches": layers.swatches.rows,
        "past": {
            "lines": past_lines(layers.colours),
            "rows": past_rows(world, layers.colours, layers.swatches),
        },
        "rings": ring_sizes(),
        "claims": [_claim(world, claim) for claim in story.claims],
        "base": base_of(world),
        "disputed": disputed_of(world, layers.swatches),
        "view": _view(layers, story.view),
        "steps": [
            {
                "id": step.id,
                "title": step.title,
                "headline": step.headline or step.title,
                "text": step.text,
                "sentences": _sentences(step),
                "link": step.passage,
                "pictures": [_picture(photo) for photo in photos_of(story, step.pictures)],
                "view": _view(layers, step.view),
                "href": link_of(story.id, step.view),
            }
            for step in story.steps
        ],
        "range": _range(story),
        "known_until": story.known_until.isoformat() if story.known_until else "",
        "names": name_titles(story),
        "colours": _colours(story),
        "credits": CREDITS,
        "disclaimer": tr("Legend", DISCLAIMER),
        "method": story.method,
        "words": page_words(),
        "months": [told(month) for month in MONTHS],
    }


def _picture(photo: Photo) -> dict[str, str]:
    """A step's own picture, inside the page."""
    data = base64.b64encode(photo.jpeg()).decode("ascii")
    return {"src": f"data:image/jpeg;base64,{data}", "alt": photo.alt, "credit": photo.credit}


def page_words() -> dict[str, str]:
    """Return what the page itself says, in the language of the interface, by its English text."""
    return {text: tr("Page", text) for text in PAGE_WORDS}


def _article(story: Story) -> dict[str, Any]:
    article = story.article
    return {
        "text": article.text,
        "title": article.title,
        "byline": ", ".join(part for part in (article.author, article.publisher, article_date(article)) if part),
        "credit": article.credit,
        "address": article.address,
        "headings": list(article.headings),
    }


def _link(world: World, index: int) -> dict[str, Any]:
    link = world.story.links[index]
    theme = theme_of(world.story, link.targets[0])
    return {
        "id": link.id,
        "start": link.start,
        "end": link.end,
        "targets": list(link.targets),
        "theme": theme,
        "tint": palette(world.story.view.theme).ink(theme).tint,
        "note": link.note,
    }


def _sources(story: Story, ids: Iterable[str]) -> list[dict[str, str]]:
    known = (story.sources[item] for item in ids if item in story.sources)
    return [
        {"title": source.title, "publisher": source.publisher, "date": source.date, "address": source.address}
        for source in known
    ]


def _features(layers: PageLayers) -> list[dict[str, Any]]:
    return [_feature(layers, layer, row) for layer in layers.story.layers.values() for row in layer.rows]


def _feature(layers: PageLayers, layer: Layer, row: Feature) -> dict[str, Any]:
    world, shape, kind = layers.world, layers.world.by_id.get(row.id), kind_of(layer)
    sample = Sample(layer, row, layers.colours, parties=world.story.parties, day=row.span.start)
    style = kind.style(sample)
    return {
        "id": row.id,
        "layer": layer.id,
        "shape": "flow" if style.arrow_px else shape.kind if shape else "",
        "style": layers.styles.add(style_row(style)),
        "text": kind.ink(sample).text,
        "names": _names(world.story, row),
        "label": row.label,
        "brief": short_day(row.span.start),
        "start": row.span.start.isoformat() if row.span.start else "",
        "end": row.span.end.isoformat() if row.span.end else "",
        "status": STATUSES.get(row.status, ""),
        "holder": holder_words(world, row) if row.actor else "",
        "stage": row.stage,
        "accuracy": row.accuracy,
        "certainty": row.certainty,
        "summary": row.summary,
        "source": _sources(world.story, row.source),
        "label_at": label_of(shape),
        "rings": rings_of(shape, FINE_M / 4) if shape else [],
    }


def _names(story: Story, row: Feature) -> dict[str, Any]:
    return names_in_page(story, row.names)


def _claim(world: World, claim: Claim) -> dict[str, Any]:
    names = named_in(world.story) if claim.each else ()

    def members(code: str) -> list[str]:
        states = world.story.parties.members(code)
        return [state for state in states if state in names] or list(states)

    return {
        "id": claim.id,
        "title": told(claim_title(claim, world.story, world.base)),
        "subject": claim.subject,
        "parties": list(claim.parties),
        "pairs": [[a, b, members(a), members(b)] for a, b in pairs_of(claim)],
        "kind": MOODS.get(claim.mood, ""),
        "condition": claim.condition,
        "reported_by": claim.reported_by,
        "strength": STRENGTHS.get(claim.strength, claim.strength),
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


def _view(layers: PageLayers, view: View) -> dict[str, Any]:
    world = layers.world
    return {
        **_ground(world, view.camera),
        "date": view.date.isoformat(),
        "date_text": day_words(view.date),
        "layers": [state.id for state in view.layers if state.visible],
        "order": [state.id for state in view.layers],
        "opacity": {state.id: round(state.opacity, 3) for state in view.layers if state.opacity < 1},
        "selection": view.selection,
        "insets": [_inset(world, inset) for inset in view.insets],
        "panels": [_panel(layers, view, panel) for panel in view.panels],
        "callouts": _callouts(world, view),
        "named": sorted(view.must_name),
        "hidden": left_out(world.story, view),
        "quiet": view.hidden_names,
        "plain": _plain_states(world, view),
        "put": _names_by_hand(world, view),
        "aspect": aspect_key(world.story, view),
        "viewpoint": str(view.viewpoint),
        "legend": rows_of_view(world, view, layers.swatches),
        "locator": locator_picture(world, view),
    }


def _plain_states(world: World, view: View) -> list[str]:
    """The story's own states whose ground is as their neighbours' is."""
    return sorted(f"country:{code}" for code in states_without_tint(scene_of(world, view, CALLOUT_PX)))


def _names_by_hand(world: World, view: View) -> dict[str, list[int]]:
    """Where a view puts names by hand, in metres of the plane."""
    return {name.id: [*map(round, world.projection.project(*name.at))] for name in view.hand_names if name.at}


def _sentences(step: Step) -> list[list[Any]]:
    """The sentences of a step, each with the number of its mark on the map; 0 for none."""
    numbers = {found.sentence: found.number for found in callouts_of(step.view.callouts)}
    parts = (step.text[part.start : part.end] for part in sentences(step.text))
    return [[text, numbers.get(place, 0)] for place, text in enumerate(parts, 1)]


def _inset(world: World, inset: InsetMap) -> dict[str, Any]:
    base = [key for key, layer in world.story.layers.items() if layer.is_base] if inset.layers else []
    return {
        **_ground(world, inset.camera), "title": inset.title, "share": inset.share, "layers": [*base, *inset.layers]
    }  # fmt: skip


def _panel(layers: PageLayers, view: View, panel: PanelMap) -> dict[str, Any]:
    """What a panel shows otherwise than its view, with its title."""
    world = layers.world
    shown = panel_view(world.story, view, panel)
    return {
        **_ground(world, shown.camera),
        "title": panel_title(world, panel),
        "date": shown.date.isoformat(),
        "layers": [state.id for state in shown.layers if state.visible] if panel.layers else [],
        "selection": shown.selection,
        "callouts": _callouts(world, shown),
        "hidden": left_out(world.story, shown),
        "quiet": shown.hidden_names,
        "plain": _plain_states(world, shown),
        "put": _names_by_hand(world, shown),
        "aspect": aspect_key(world.story, shown),
        "legend": rows_of_view(world, shown, layers.swatches),
    }


def _ground(world: World, camera: Camera) -> dict[str, int]:
    """Where a camera looks, in metres of the story's plane."""
    x, y = world.projection.project(camera.lon_deg, camera.lat_deg)
    width_m, height_m = round(camera.width_km * 1000), round(camera.height_km * 1000)
    return {"x": round(x), "y": round(y), "width": width_m, "height": height_m}


def _callouts(world: World, view: View) -> list[list[Any]]:
    """The numbered marks of a view: number, id, and the place in metres, which an arrow's mark does not need."""
    scene = scene_of(world, view, CALLOUT_PX)
    return [
        [mark.number, mark.target, *map(round, scene.frame.to_plane(mark.x_px, mark.y_px))]
        for mark in callouts_in_view(scene)
    ]


def _range(story: Story) -> list[str]:
    days = [row.span.start for layer in story.layers.values() for row in layer.rows if row.span.start]
    days += [view.date for view in (story.view, *(step.view for step in story.steps))]
    recent = [day for day in days if day.year >= 1985]
    return [min(recent or days).isoformat(), max(days).isoformat()]


def _colours(story: Story) -> dict[str, Any]:
    colours = palette(story.view.theme)
    plain = (
        "ground focus sea water_line border focus_border coast text muted_text faint_text halo selection absent "
        "window rule accent"
    ).split()
    return {name: getattr(colours, name) for name in plain}
