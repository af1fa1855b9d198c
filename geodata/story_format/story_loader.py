"""Opening a story: reads every file, resolves every id, completes every step, reports every problem."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from geodata.core.dates import parse_day
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.map.base_map import load_base_map
from geodata.story.claim import Claim, Membership
from geodata.story.facts import FORMAT, Facts
from geodata.story.layer import Layer
from geodata.story.parties import Parties
from geodata.story.recognised_places import FILE as FINDINGS
from geodata.story.recognised_places import PROPOSALS, Finding, Proposal
from geodata.story.story import Article, Group, Link, Note, Orphan, Source, Step, Story
from geodata.story_format.event_files import ENDING as EVENTS_ENDING
from geodata.story_format.fact_tables import read_facts
from geodata.story_format.format_upgrade import upgraded
from geodata.story_format.row_fields import Problems, collect, rows_in
from geodata.story_format.steps import ViewReader
from geodata.story_format.story_files import StoryFiles, open_files
from geodata.story_format.story_layers import LayerTable
from geodata.story_format.story_rows import (
    Moves,
    found_between,
    moves_of,
    read_article,
    read_claim,
    read_finding,
    read_group,
    read_link,
    read_membership,
    read_note,
    read_proposal,
    read_source,
    starts_of,
)
from geodata.translation.inline_texts import SpokenFiles
from geodata.translation.retelling import in_language
from geodata.translation.translations import Translations
from geodata.view.camera import Bounds, union_bounds
from geodata.view.projection import REGIONAL, Projection, projection_for
from geodata.view.view import View
from geodata.view.view_projection import HEIGHT_WEIGHS, projection_of_ground
from geodata.world.shape_cache import shapes_of

BUNDLED_STORIES = Path(__file__).parents[1] / "stories"
DEFAULT_STORY = "caucasus"
METHOD = "method.md"  # how the story was made
AUTO = "auto"  # a projection that suits the first view
KM_PER_DEGREE = 111.2
_READ_AGAIN = 3


def open_story(name_or_path: str | Path = DEFAULT_STORY) -> Story:
    """Open a bundled story by name, or a story by the path of its folder or archive.

    Raises DataError if a required file cannot be used. A row with an error (a claim, a feature, a link, a step) is
    skipped and reported in ``Story.problems``.
    """
    story = _read(find_story(name_or_path))
    for _ in range(_READ_AGAIN):
        if not (isinstance(story.origin, StoryFiles) and story.origin.was_changed()):
            break
        story = _read(find_story(name_or_path))  # somebody saved it meanwhile
    return story


def _read(files: StoryFiles) -> Story:
    table: Mapping[str, Any] = files.toml_of("story.toml")
    written = _format(_table(table, "story"))
    table = upgraded(files, table) if written < FORMAT else table
    spoken = SpokenFiles(files, str(_table(table, "story").get("language", "en")))
    table = spoken.plain(table)
    head = _table(table, "story")
    projection = _projection(str(head.get("projection", "")), _table(table, "view"))
    problems: Problems = []
    article = read_article(files, _table(table, "article"))
    groups = collect(rows_in(table, "groups", "story.toml"), read_group, "story.toml", "group", problems)
    facts = read_facts(table, problems)
    known_until = _known_until(head)
    layers = _layers(files, table, (groups, Parties(facts).theme_ids), problems)
    layers = {key: replace(layer, known_until=known_until) for key, layer in layers.items()}
    parties, story_languages = _parties(spoken, article, facts, problems), _languages(facts, layers)
    claims = parties.claims
    links, lost, moves = _links(spoken, article, problems)
    reader = ViewReader(
        projection,
        tuple(layers),
        frozenset(_ids(layers, claims, links)),
        lambda ids: _bounds_of(ids, layers, projection),
        ("article", "en", *story_languages),
        parties.lenses,
    )
    view = reader.default(_table(table, "view"), tuple(id for id, layer in layers.items() if layer.visible))
    return Story(
        id=str(head.get("id") or Path(files.title).stem),
        title=str(head.get("title") or article.title or files.title),
        summary=str(head.get("summary", "")),
        headline=str(head.get("headline", "")),
        article=article,
        view=view,
        layers=layers,
        groups=groups,
        links=links,
        claims=claims,
        memberships=parties.memberships,
        notes=_notes(spoken, article, problems),
        steps=_steps(table, reader, view, problems),
        sources=_sources(spoken, problems) | _event_sources(files, layers, problems),
        projection=projection,
        path=files.place,
        origin=files,
        orphans=tuple(link.id for link in lost),
        problems=tuple(problems),
        lost=lost,
        findings=_findings(spoken, article, problems, moves),
        proposals=_proposals(spoken, article, problems, moves),
        language=spoken.language,
        facts=facts,
        format=written,
        known_until=known_until,
        method=files.text_of(METHOD) if files.has(METHOD) else "",
        translations=Translations(files, article.file, spoken.found, in_language),
    )


def find_story(name_or_path: str | Path) -> StoryFiles:
    """Return the files of a bundled story by name, or of one at a path. Raises DataError if there is none."""
    return open_files(_path_of(name_or_path))


def _format(head: Mapping[str, Any]) -> int:
    """The version of the format in which the files are written; without the field it is the first one."""
    found = head.get("format", 1)
    if found not in range(1, FORMAT + 1):
        raise DataError(
            "unknown format",
            file="story.toml",
            place="[story], format",
            found=repr(found)[:40],
            allowed=Phrase("a number from 1 to {format}; a newer mapviewer may read it", format=FORMAT),
        )
    return int(found)


def _known_until(head: Mapping[str, Any]) -> dt.date | None:
    """The last day of which the story knows anything."""
    text = str(head.get("known_until", ""))
    return parse_day(text, file="story.toml", place="[story], known_until") if text else None


def _languages(facts: Facts, layers: Mapping[str, Layer]) -> tuple[str, ...]:
    """The languages that a view may name: the rows, or those of the names of features."""
    if facts.languages:
        return tuple(row.id for row in facts.languages)
    return tuple(dict.fromkeys(key for layer in layers.values() for row in layer.rows for key in row.names.forms))


def _projection(crs: str, view: Mapping[str, Any]) -> Projection:
    try:
        if crs == AUTO:
            return _projection_of(view)
        return projection_for(crs)
    except DataError as error:
        raise DataError(error.problem, file="story.toml", place="[story], projection", found=error.found,
                        allowed=error.allowed) from error  # fmt: skip


def _projection_of(view: Mapping[str, Any]) -> Projection:
    """The projection that suits what the story's first view shows; the region's for one that names no ground."""
    ground = view.get("bounds") or view.get("camera")
    if not isinstance(ground, list) or len(ground) != 4 or not all(isinstance(item, (int, float)) for item in ground):
        return REGIONAL
    if "bounds" not in view:
        lon, lat, width, height = map(float, ground)
        return projection_of_ground(lat, lon, max(width, HEIGHT_WEIGHS * height))
    west, south, east, north = map(float, ground)
    lat = (south + north) / 2
    across, up = (east - west) * math.cos(math.radians(lat)), north - south
    return projection_of_ground(lat, (west + east) / 2, KM_PER_DEGREE * max(across, HEIGHT_WEIGHS * up))


def _path_of(name_or_path: str | Path) -> Path:
    path = Path(name_or_path)
    bundled = BUNDLED_STORIES / str(name_or_path)
    if len(path.parts) == 1 and not path.exists() and bundled.is_dir():
        return bundled
    return path


def _table(table: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = table.get(key)
    if not isinstance(value, Mapping):
        found = "nothing" if value is None else type(value).__name__
        raise DataError(
            Phrase("[{key}] is missing", key=key),
            file="story.toml",
            found=found,
            allowed=Phrase("a table [{key}]", key=key),
        )
    return value


def _layers(
    files: StoryFiles, table: Mapping[str, Any], known: tuple[tuple[Group, ...], tuple[str, ...]], problems: Problems
) -> dict[str, Layer]:
    groups, themes = known
    reader = LayerTable(files, {group.id: group.theme for group in groups}, themes, problems)
    layers: dict[str, Layer] = {}
    seen: set[str] = set()
    rows = rows_in(table, "layers", "story.toml")
    reader.read_ahead(row for _, row in rows)
    for number, row in rows:
        if not isinstance(row, Mapping):
            raise DataError(
                "not a table", file="story.toml", place=Phrase("layer {number}", number=number), found=repr(row)[:60]
            )
        layer = reader.layer(row, f"layer {row.get('id') or number}")
        if layer.id in layers:
            raise DataError(
                "duplicate layer id",
                file="story.toml",
                place=Phrase("layer {number}", number=number),
                found=repr(layer.id),
            )
        for feature in layer.rows:
            if feature.id in seen:
                problems.append(DataError("duplicate id", file=layer.file, found=repr(feature.id)).message)
            seen.add(feature.id)
        layers[layer.id] = layer
    return layers


def _parties(files: SpokenFiles, article: Article, facts: Facts, problems: Problems) -> Parties:
    """The story's parties with its claims and memberships, whose states and partners the rows explain."""
    if not files.has("claims.toml"):
        return Parties(facts)
    rows = Parties(facts)
    table = files.toml_of("claims.toml")
    claims = collect(
        rows_in(table, "claims", "claims.toml"),
        lambda row, place: read_claim(row, place, article, rows),
        "claims.toml",
        "claim",
        problems,
    )
    memberships: tuple[Membership, ...] = collect(
        rows_in(table, "memberships", "claims.toml"),
        lambda row, place: read_membership(row, place, rows),
        "claims.toml",
        "membership",
        problems,
    )
    return Parties(facts, claims, memberships)


def _links(
    files: SpokenFiles, article: Article, problems: Problems
) -> tuple[tuple[Link, ...], tuple[Orphan, ...], Moves]:
    rows = _annotations(files, "links.json")
    read = collect(rows, lambda row, place: read_link(row, place, article), "links.json", "link", problems)
    links = tuple(item for item in read if isinstance(item, Link))
    lost = tuple(item for item in read if isinstance(item, Orphan))
    starts = starts_of(rows, (*links, *lost)) if lost else {}
    if lost:
        links, lost = found_between(starts, links, lost, article.text)
    # Only a text that was changed needs them; then some link at least is lost, or it was found again.
    return links, lost, moves_of(starts, links) if starts else ()


def _findings(files: SpokenFiles, article: Article, problems: Problems, moves: Moves) -> tuple[Finding, ...]:
    rows = _annotations(files, FINDINGS)
    read = collect(rows, lambda row, place: read_finding(row, place, article, moves), FINDINGS, "finding", problems)
    return tuple(item for item in read if item is not None)


def _proposals(files: SpokenFiles, article: Article, problems: Problems, moves: Moves) -> tuple[Proposal, ...]:
    rows = _annotations(files, PROPOSALS)
    read = collect(rows, lambda row, place: read_proposal(row, place, article, moves), PROPOSALS, "proposal", problems)
    return tuple(item for item in read if item is not None)


def _annotations(files: SpokenFiles, name: str) -> list[tuple[int, Any]]:
    if not files.has(name):
        return []
    value = files.json_of(name)
    if not isinstance(value, list):
        raise DataError("not a list of annotations", file=name, found=type(value).__name__, allowed="[ … ]")
    return list(enumerate(value, 1))


def _notes(files: SpokenFiles, article: Article, problems: Problems) -> tuple[Note, ...]:
    if not files.has("notes.toml"):
        return ()
    rows = rows_in(files.toml_of("notes.toml"), "notes", "notes.toml")
    return collect(rows, lambda row, place: read_note(row, place, article), "notes.toml", "note", problems)


def _sources(files: SpokenFiles, problems: Problems) -> dict[str, Source]:
    if not files.has("sources.toml"):
        return {}
    rows = rows_in(files.toml_of("sources.toml"), "sources", "sources.toml")
    return {source.id: source for source in collect(rows, read_source, "sources.toml", "source", problems)}


def _event_sources(files: StoryFiles, layers: Mapping[str, Layer], problems: Problems) -> dict[str, Source]:
    """The sources that events files bring along."""
    found: dict[str, Source] = {}
    for name in dict.fromkeys(layer.file for layer in layers.values() if layer.file.endswith(EVENTS_ENDING)):
        rows = rows_in(files.toml_of(name), "sources", name)
        found |= {source.id: source for source in collect(rows, read_source, name, "source", problems)}
    return found


def _steps(table: Mapping[str, Any], reader: ViewReader, view: View, problems: Problems) -> tuple[Step, ...]:
    return collect(
        rows_in(table, "steps", "story.toml"),
        lambda row, place: reader.step(row, place, view),
        "story.toml",
        "step",
        problems,
    )


def _ids(layers: Mapping[str, Layer], claims: tuple[Claim, ...], links: tuple[Link, ...]) -> Iterator[str]:
    for layer in layers.values():
        yield from (row.id for row in layer.rows)
    yield from (claim.id for claim in claims)
    yield from (link.id for link in links)


def _bounds_of(ids: tuple[str, ...], layers: Mapping[str, Layer], projection: Any) -> Bounds | None:
    wanted = set(ids)
    boxes = [
        shape.bounds
        for layer in layers.values()
        if any(row.id in wanted for row in layer.rows) or layer.id in wanted
        for shape in shapes_of(layer, projection)
        if shape.id in wanted or layer.id in wanted
    ]
    prefixed = {name.split(":", 1)[1] for name in wanted if name.startswith("country:")}
    if prefixed:
        boxes += [shape.bounds for shape in load_base_map().countries if shape.id in prefixed]
    return union_bounds(boxes) if boxes else None
