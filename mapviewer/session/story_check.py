"""`mapviewer check STORY`: everything in a story that an author would want to know, one line each.

Opening a story already names what is wrong with single rows. Here the parts are held against each other:
ids that lead nowhere, sources that are not listed, geometry that cannot be drawn.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from geodata.core.errors import DataError
from geodata.map.base_map import BaseMap
from geodata.map.states import is_state
from geodata.story.entities import find_target
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.story import GUESSED, UNDATED, Claim, Story
from geodata.story.vocabulary import Mood
from geodata.story_format.step_pictures import picture_bytes
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.session.fact_check import check_facts

MOST_PIN_ERROR = 0.05  # of a picture's width
_ROW = re.compile(r", (?:feature|claim|link) ([^\s,:]+)[,:]")
_STEP_TO = re.compile(r"^story\.toml, (?:step [^,]+|\[view\]), select: unknown id: found '([^']+)'")


def check(story: Story, base: BaseMap | None = None) -> tuple[str, ...]:
    """Every problem of *story* as ``file, place: what is wrong``; empty when there is none."""
    base = base or World(story).base  # that of the story's own plane: regions far away are only there
    left_out = _left_out(story)
    found = [
        *_causes(story, left_out),
        *(_line("links.json", f"link {link}", "the passage is not in the article") for link in story.orphans),
        *_article(story),
        *_headings(story),
        *_duplicates(story),
        *_links(story, base, left_out),
        *check_facts(story),
        *_claims(story, base),
        *_steps(story, base, left_out),
        *_pictures(story),
        *_sources(story),
        *(line for layer in story.layers.values() for line in _layer(story, layer, left_out)),
    ]
    return tuple(dict.fromkeys(found))


def _left_out(story: Story) -> dict[str, int]:
    """Return the ids of features, claims and links skipped because of an error, with the number of references."""
    rows = {found[1] for line in story.problems if (found := _ROW.search(line))}
    rows -= {*story.features, *story.claims_by_id, *story.links_by_id}
    ways = [target for link in story.links for target in link.targets]
    ways += [step.passage for step in story.steps]
    ways += [found[1] for line in story.problems if (found := _STEP_TO.search(line))]
    counts = Counter(ways)
    return {row: counts[row] for row in rows}


def _causes(story: Story, left_out: Mapping[str, int]) -> Iterator[str]:
    """Return the problems found on opening, each cause once with the number of consequences."""
    for line in story.problems:
        step, row = _STEP_TO.search(line), _ROW.search(line)
        if step and step[1] in left_out:
            continue
        count = left_out.get(row[1], 0) if row else 0
        ways = "1 link or step refers to it" if count == 1 else f"{count} links and steps refer to it"
        yield f"{line} ({ways})" if count else line


def _line(file: str, place: str, problem: str, found: str | None = None, allowed: str | None = None) -> str:
    return str(DataError(problem, file=file, place=place, found=found, allowed=allowed))


def _pictures(story: Story) -> Iterator[str]:
    for step in story.steps:
        for picture in step.pictures:
            try:
                picture_bytes(story, picture)
            except DataError as error:
                yield _line("story.toml", f"step {step.id}, pictures", str(error))


def _headings(story: Story) -> Iterator[str]:
    lines = {line.strip() for line in story.article.text.splitlines()}
    for heading in story.article.headings:
        if heading.strip() not in lines:
            yield _line("story.toml", "[article], headings", "does not match a line of the article", repr(heading[:60]))


def _duplicates(story: Story) -> Iterator[str]:
    for file, kind, ids in (
        ("links.json", "link", [link.id for link in story.links]),
        ("claims.toml", "claim", [claim.id for claim in story.claims]),
        ("notes.toml", "note", [note.id for note in story.notes]),
        ("story.toml", "step", [step.id for step in story.steps]),
        ("story.toml", "group", [group.id for group in story.groups]),
    ):
        for identifier, count in Counter(ids).items():
            if count > 1:
                yield _line(file, f"{kind} {identifier}", "duplicate id")
    taken = set(story.features)
    for claim in story.claims:
        if claim.id in taken:
            yield _line("claims.toml", f"claim {claim.id}", "id is already used by a feature")
    for link in story.links:
        if link.id in taken or link.id in story.claims_by_id:
            yield _line("links.json", f"link {link.id}", "id is already used by a feature or claim")


def _links(story: Story, base: BaseMap, left_out: Collection[str]) -> Iterator[str]:
    for link in story.links:
        for target in link.targets:
            if target in left_out:
                continue
            if target in story.links_by_id or find_target(story, base, target) is None:
                allowed = "ids of features, claims, or country:…, place:…, water:…, province:…"
                yield _line("links.json", f"link {link.id}", "refers to an unknown id", repr(target), allowed)


def _claims(story: Story, base: BaseMap) -> Iterator[str]:
    for claim in story.claims:
        named = [*(("subject", code) for code in claim.subjects), *(("partner", code) for code in claim.partners)]
        for key, code in named:
            if not _known_party(story, code, base):
                yield _line(
                    "claims.toml",
                    f"claim {claim.id}, {key}",
                    "unknown state",
                    repr(code),
                    "a lower-case ISO 3166 code, all, or the id of a row of the story",
                )
        yield from _grammar(claim)
    for number, row in enumerate(story.memberships, 1):
        if not _known_party(story, row.subject, base):
            yield _line("claims.toml", f"membership {number}, subject", "unknown state", repr(row.subject))


def _grammar(claim: Claim) -> Iterator[str]:
    """What a statement of its kind needs: a threat its condition, words their speaker, a joint act its other side."""
    place = f"claim {claim.id}"
    if claim.mood == Mood.THREAT and not claim.condition:
        yield _line("claims.toml", f"{place}, condition", "a threat without its condition", None, "if = “…”")
    if claim.condition and claim.mood != Mood.THREAT:
        yield _line("claims.toml", f"{place}, if", "a condition on what is no threat", repr(claim.condition[:60]),
                    'kind = "threat"')  # fmt: skip
    if claim.is_hollow and not (claim.speaker or claim.context):
        yield _line("claims.toml", f"{place}, speaker", f"a {claim.mood} without a speaker")
    if not set(claim.partners) - set(claim.subjects):
        yield _line("claims.toml", f"{place}, partner", "nobody but the subject", repr(claim.partner))


def _known_party(story: Story, code: str, base: BaseMap) -> bool:
    parties = story.parties
    known = parties.is_group(code) or code in parties.actors
    return known or base.by_id("country", code) is not None or is_state(code)


def _steps(story: Story, base: BaseMap, left_out: Collection[str]) -> Iterator[str]:
    yield from _view(story, base, story.view, "[view]")
    for step in story.steps:
        place = f"step {step.id}"
        yield from _view(story, base, step.view, place)
        if step.passage and step.passage not in story.links_by_id and step.passage not in left_out:
            yield _line("story.toml", f"{place}, passage", "unknown link", repr(step.passage), "an id of links.json")


def _view(story: Story, base: BaseMap, view: View, place: str) -> Iterator[str]:
    if view.since and view.since > view.date:
        yield _line("story.toml", place, "since is after date", f"{view.since} … {view.date}")
    if view.selection and find_target(story, base, view.selection) is None:
        yield _line("story.toml", f"{place}, select", "unknown id", repr(view.selection))


def _article(story: Story) -> Iterator[str]:
    article = story.article
    if article.dating == GUESSED:
        yield _line("story.toml", "[article], date", "the date is guessed", repr(article.date), "confirm or correct it")
    elif article.dating == UNDATED:
        yield _line("story.toml", "[article], date", "the date is not known", None, "the day on which it was published")


def _sources(story: Story) -> Iterator[str]:
    for source in story.sources.values():
        if source.address and not source.address.startswith(("https://", "http://")):
            yield _line(
                "sources.toml",
                f"source {source.id}, address",
                "not a web address",
                repr(source.address[:60]),
                "https://… or http://…",
            )
    for note in story.notes:
        yield from _unlisted(story, note.source, "notes.toml", f"note {note.id}")
    for claim in story.claims:
        yield from _unlisted(story, claim.source, "claims.toml", f"claim {claim.id}")
        if claim.context and not claim.source:
            yield _line("claims.toml", f"claim {claim.id}", "added context without a source")
    for number, row in enumerate(story.memberships, 1):
        place = f"membership {number}, {row.subject} in {row.organisation}"
        yield from _unlisted(story, row.source, "claims.toml", place)
        if not row.source:
            yield _line("claims.toml", place, "no source")


def _unlisted(story: Story, ids: Iterable[str], file: str, place: str) -> Iterator[str]:
    for identifier in ids:
        if identifier not in story.sources:
            yield _line(file, f"{place}, source", "unknown source", repr(identifier), "an id of sources.toml")


def _layer(story: Story, layer: Layer, left_out: Collection[str]) -> Iterator[str]:
    yield from _unlisted(story, layer.source, "story.toml", f"layer {layer.id}")
    if layer.shows_statements and not any(not layer.direction or claim.goes(layer.direction) for claim in story.claims):
        yield _line("story.toml", f"layer {layer.id}", "no claim has this direction", repr(layer.direction))
    yield from _picture(layer)
    if not layer.has_features:
        return
    if not layer.rows:
        if any(line.startswith(f"{layer.file}, feature ") for line in story.problems):
            return  # it had some, which were left out
        yield _line(layer.file or "story.toml", f"layer {layer.id}", "no features")
        return
    for row in layer.rows:
        yield from _unlisted(story, row.source, layer.file, f"feature {row.id}")
        if not (row.source or layer.source or layer.choropleth or row.id in story.links_to):
            yield _line(layer.file, f"feature {row.id}", "neither a passage nor a source")
    yield from _geometry(layer)


def _picture(layer: Layer) -> Iterator[str]:
    """What is missing of a picture under the map; a file that cannot be read was told on opening."""
    picture, place = layer.picture, f"layer {layer.id}"
    if picture is None:
        return
    if not (picture.credit or layer.source):
        yield _line("story.toml", f"{place}, credit", "a picture without a credit")
    if picture.pins and picture.error_m > MOST_PIN_ERROR * picture.width_m:
        found = f"{picture.error_m / 1000:.3g} km in {picture.width_m / 1000:.4g} km"
        yield _line("story.toml", f"{place}, pins", "the pins contradict each other", found)


def _geometry(layer: Layer) -> Iterator[str]:
    try:
        frame = layer.features
    except DataError as error:
        yield error.message
        return
    from geodata.io.repair.geometry_repair import EMPTY  # late: only `mapviewer check` reads geometry

    # What has no geometry is told below, with the feature's id, unless it says in words where it was.
    listed = tuple(line for line in frame.attrs.get("problems", ()) if not line.endswith(EMPTY))
    yield from listed
    rows = {row.id: row for row in layer.rows}
    for identifier, geometry in zip(frame["id"], frame.geometry, strict=True):
        problem = _geometry_problem(geometry, rows.get(str(identifier)))
        if problem and not any(f"feature {identifier}" in line for line in listed):
            yield _line(layer.file, f"feature {identifier}, geometry", *problem)


def _geometry_problem(geometry: Any, row: Feature | None) -> tuple[str, str | None, str | None] | None:
    """What is wrong with one geometry as (problem, found, allowed), or None."""
    import shapely  # late: only `mapviewer check` comes here

    if geometry is None:
        return None if row and row.properties.get("place") else ("no geometry", None, None)
    if geometry.is_empty:
        return "empty geometry", geometry.geom_type, None
    west, south, east, north = geometry.bounds
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        return (
            "outside the Earth",
            f"{west:g}, {south:g} … {east:g}, {north:g}",
            "longitude −180…180, latitude −90…90",
        )
    if not geometry.is_valid:
        return "invalid geometry", shapely.is_valid_reason(geometry), None
    return None
