"""From an article to a story: its places found, put on the map and linked, with every decision kept.

Everything here is a function from values to a story. The layer of found places and the links to it are made from the
findings; what else a story holds is left alone.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from geodata.core.dates import day_or_none
from geodata.edit.map_extent import framed
from geodata.edit.river_courses import river_course
from geodata.map.base_map import BaseMap, base_map_in
from geodata.map.names import Names, fold
from geodata.story.feature import Feature
from geodata.story.layer import Layer, LayerKind
from geodata.story.layer_stack import drop_layer, put_layer, with_group
from geodata.story.recognised_places import BY_HAND, Candidate, Decision, Finding
from geodata.story.story import UNDATED, Article, Group, Link, Source, Story
from geodata.story.vocabulary import LinkRole
from geodata.view.view import LayerState, View

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from geodata.geoparsing import Mention

FOUND = "found"
PLACES = Group("places", "Places in the article", "base")  # like the places of a bundled story, unlike own layers
BASE = Group("base", "Base map", "base")
GAZETTEER = Source(
    "S-gazetteer",
    "mapviewer gazetteer: GeoNames, Natural Earth and the US Census Bureau",
    publisher="GeoNames (CC BY 4.0), Natural Earth (public domain)",
    address="https://www.geonames.org/",
)
BORDERS_OF_TODAY = (
    "Present-day borders, also on earlier dates. Boundaries and names on this map describe control or usage at the "
    "stated date and imply no judgement on the legal status of any territory."
)
# The base layers of a story, the topmost first: those that the map draws, so that each can be switched off.
GROUND = (
    ("cities", ""), ("countries", BORDERS_OF_TODAY), ("provinces", ""), ("water", ""), ("rivers", ""), ("relief", ""),
)  # fmt: skip
# Roles of words that stand for a state.
GOVERNMENT_ROLES = (LinkRole.GOVERNMENT, LinkRole.PEOPLE)
GOVERNMENT = "These words stand for the government."
_AREAS = ("region", "province", "county", "water", "mountain", "island", "continent", "historical", "country")
_ON_BASE = {"country": "country", "province": "province", "water": "water"}


def draft(article: Article, today: dt.date, base: BaseMap | None = None) -> Story:
    """A story of *article* with its places found, linked and on the map, in a view that fits them.

    It opens on the article's date; where that is not known, on the latest day that the text names, else on *today*.
    """
    from geodata.geoparsing.lexicon.language import language_of  # late: start-up time

    text = article.text
    title = article.title or " ".join(text[:80].split())
    layers = tuple(
        Layer(f"base-{name}", name.capitalize(), LayerKind.BASE, group=BASE.id, theme="base", summary=summary)
        for name, summary in GROUND
    )
    found = find(text)
    # A capital that stands for its government is no place where something is, nor is a people.
    projection, camera = framed([item.place for item in found if item.place and item.role == "place"])
    day = day_or_none(article.date) or _latest_day(text, language_of(text), today)
    view = View(camera, day, tuple(LayerState(layer.id) for layer in layers))
    story = Story(
        id=short_slug(title) or "story", title=title, view=view,
        article=replace(article, file="article.txt", dating=article.dating if article.date else UNDATED),
        layers={layer.id: layer for layer in layers}, groups=(PLACES, BASE), projection=projection,
        language=language_of(text),
    )  # fmt: skip
    return with_findings(story, found, base)


@lru_cache(maxsize=4)
def find(text: str) -> tuple[Finding, ...]:
    """The places that a text names, as findings that nobody has decided about yet; kept for the texts read last."""
    from geodata.geoparsing import find_places  # late: start-up time

    return tuple(_finding(mention, f"f-{number}") for number, mention in enumerate(find_places(text), 1))


def find_again(story: Story, base: BaseMap | None = None) -> Story:
    """Find the places of a story again, keeping all decisions of the user."""
    kept = [finding for finding in story.findings if finding.by == "user"]
    numbers = [int(finding.id[2:]) for finding in story.findings if finding.id[2:].isdigit()]
    fresh = [
        replace(finding, id=f"f-{number}")
        for number, finding in enumerate(find(story.article.text), max(numbers, default=0) + 1)
        if not any(finding.start < old.end and old.start < finding.end for old in kept)
    ]
    return with_findings(story, sorted([*kept, *fresh], key=lambda finding: finding.start), base)


def with_findings(story: Story, findings: Iterable[Finding], base: BaseMap | None = None) -> Story:
    """The story with these findings, the layer of their places, and a link from each that has a place."""
    findings, base = tuple(findings), base or base_map_in(story.projection.crs)
    made = {link_id(finding) for finding in (*story.findings, *findings)}
    others = [link for link in story.links if link.id not in made]
    rows: dict[str, Feature] = {}
    points: dict[str, tuple[float, float]] = {}
    links: list[Link] = []
    for finding in findings:
        place = finding.place
        if place is None:
            continue
        target = base_target_of(place, finding, base)
        if not target:
            target = _feature_id(place, points)
            points[target] = (place.lon, place.lat)
            rows.setdefault(target, _feature(target, place, finding))
        note = GOVERNMENT if finding.role == LinkRole.GOVERNMENT else ""
        role = LinkRole(finding.role) if finding.role in tuple(LinkRole) else LinkRole.PLACE
        links.append(Link(link_id(finding), finding.quote, finding.start, finding.end, (target,), role, note))
    _keep_linked(story, others, rows, points)
    story = _with_layer(story, tuple(rows.values()), points)
    return replace(story, findings=findings, links=tuple(sorted([*others, *links], key=lambda link: link.start)))


def _keep_linked(
    story: Story, others: Iterable[Link], rows: dict[str, Feature], points: dict[str, tuple[float, float]]
) -> None:
    """A place that the author linked by hand stays, whatever becomes of the finding that brought it."""
    layer = story.layers.get(FOUND)
    wanted = {target for link in others for target in link.targets}
    kept = [row for row in layer.rows if row.id in wanted - set(rows)] if layer else []
    if not kept or layer is None:
        return
    spots = dict(zip(map(str, layer.features["id"]), layer.features.geometry, strict=True))
    for row in kept:
        rows[row.id] = row
        points[row.id] = (float(spots[row.id].x), float(spots[row.id].y))


def decide(
    story: Story, ids: Iterable[str], change: Callable[[Finding], Finding], base: BaseMap | None = None
) -> Story:
    """The story with *change* done to the findings of these ids; the same story when nothing changed."""
    wanted = set(ids)
    changed = tuple(change(finding) if finding.id in wanted else finding for finding in story.findings)
    return story if changed == story.findings else with_findings(story, changed, base)


def link_to_place(
    story: Story, span: tuple[int, int], place: Candidate, role: str = "place", base: BaseMap | None = None
) -> Story:
    """The story with ``text[start:end]`` linked to a place of the gazetteer, as a finding that its author made."""
    start, end = span
    numbers = [int(finding.id[2:]) for finding in story.findings if finding.id[2:].isdigit()]
    made = Finding(
        f"f-{max(numbers, default=0) + 1}", story.article.text[start:end], start, end, (place,), 0, 1.0, role,
        Decision.ACCEPTED, "user",
    )  # fmt: skip
    others = [finding for finding in story.findings if (finding.start, finding.end) != span]
    return with_findings(story, sorted([*others, made], key=lambda finding: finding.start), base)


def link_id(finding: Finding) -> str:
    """The id of the link that a finding becomes."""
    return f"l-{finding.id}"


def base_target_of(place: Candidate, finding: Finding, base: BaseMap) -> str:
    """The id on the base map of a state, a province or a water, "" for what the base map has not."""
    if place.kind == BY_HAND:
        return ""
    if place.kind == "country" or (finding.role == "government" and place.kind == "place"):
        return f"country:{place.country}" if base.by_id("country", place.country) else ""
    kind = _ON_BASE.get(place.kind, "")
    shapes = {"province": base.province_areas, "water": (*base.water, *base.straits)}.get(kind, ())
    for shape in shapes:
        same_state = kind == "water" or shape.properties.get("iso3") == place.country
        if same_state and fold(str(shape.properties.get("name", ""))) == fold(place.name):
            return f"{kind}:{shape.id}"
    return f"water:{course.id}" if kind == "water" and (course := river_course(place, base)) else ""


def slug(text: str) -> str:
    """A text as an id.

    >>> slug("St. John’s, Antigua")
    'st-john-s-antigua'
    """
    return re.sub(r"\W+", "-", fold(text)).strip("-_")


def short_slug(title: str) -> str:
    """As many whole words of a title as make a handy name of a file, or id."""
    whole = slug(title)
    return whole if len(whole) <= 40 else whole[:41].rpartition("-")[0] or whole[:40]


def _finding(mention: Mention, identifier: str) -> Finding:
    others = tuple(
        Candidate(item.name, item.lat, item.lon, item.country, item.kind, item.score) for item in mention.alternatives
    )
    if mention.lat is None or mention.lon is None:
        best = _best_of(mention)
        return Finding(identifier, mention.quote, mention.start, mention.end, (*best, *others), -1,
                       mention.score, mention.role)  # fmt: skip
    best = (Candidate(mention.name, mention.lat, mention.lon, mention.country, mention.kind, mention.score),)
    return Finding(identifier, mention.quote, mention.start, mention.end, (*best, *others), 0,
                   mention.score, mention.role)  # fmt: skip


def _best_of(mention: Mention) -> tuple[Candidate, ...]:
    """The likeliest place of a name that was left unplaced, to be offered first."""
    return tuple(place for place in named(mention.name) if place.country == mention.country)[:1]


def named(name: str) -> tuple[Candidate, ...]:
    """Every place of the gazetteer with this name, the most populous first."""
    from geodata.geoparsing.gazetteer import open_gazetteer
    from geodata.geoparsing.lexicon.normalize import fold as fold_name  # late: start-up time

    places = sorted(open_gazetteer().places(fold_name(name)), key=lambda place: -place.population)
    return tuple(Candidate(place.name, place.lat, place.lon, place.country, place.kind) for place in places)


def _feature_id(place: Candidate, points: dict[str, tuple[float, float]]) -> str:
    identifier = "-".join(filter(None, ("at", slug(place.name), place.country)))
    if points.get(identifier, (place.lon, place.lat)) == (place.lon, place.lat):
        return identifier
    return f"{identifier}-{place.lat:.4f}-{place.lon:.4f}"


def _feature(identifier: str, place: Candidate, finding: Finding) -> Feature:
    by_hand = place.kind == BY_HAND
    what = "Placed manually by the author of this story." if by_hand else ""
    if place.kind in _AREAS:
        what = f"The mark stands for the whole {'area' if place.kind in ('historical', 'continent') else place.kind}."
    forms = {"article": finding.quote} if finding.quote != place.name else {}
    return Feature(
        identifier,
        FOUND,
        Names(place.name, forms),
        source=() if by_hand else (GAZETTEER.id,),
        summary=what,
        properties={"kind": place.kind, "country": place.country},
    )


def _with_layer(story: Story, rows: tuple[Feature, ...], points: dict[str, tuple[float, float]]) -> Story:
    """The layer of found places brought up to date, on top when it is new; left out when there are none."""
    old = story.layers.get(FOUND)
    if not rows:
        return drop_layer(story, FOUND) if old else story
    load = partial(points_frame, rows, tuple(points[row.id] for row in rows))
    if old is None:
        layer = Layer(
            FOUND, "Places found in the article", LayerKind.POINT, rows, PLACES.id, PLACES.theme,
            "Generated from findings.json: matched by name in a gazetteer, or placed manually by the author.",
            load_features=load,
        )  # fmt: skip
    elif isinstance(old.load_features, partial) and old.load_features.args == load.args:
        layer = old
    else:
        layer = replace(old, rows=rows, digest="", load_features=load, problems=())
    story = put_layer(with_group(story, PLACES) if layer.group == PLACES.id else story, layer)
    return replace(story, sources={**story.sources, GAZETTEER.id: GAZETTEER})


def points_frame(rows: tuple[Feature, ...], points: Sequence[tuple[float, float]]) -> GeoDataFrame:
    """The GeoDataFrame of features that are points (longitude, latitude)."""
    import shapely  # late: start-up time

    from geodata.story.feature_table import features_frame

    return features_frame(rows, [shapely.Point(*point) for point in points])


def _latest_day(text: str, language: str, today: dt.date) -> dt.date:
    """The latest day or month that a text names with its year, none after *today*; *today* where it names none."""
    from geodata.geoparsing.sayings.written_days import days_in  # late: start-up time

    named_days = (day_or_none(found.iso) for found in days_in(text, language) if found.year)
    return max((day for day in named_days if day is not None and day <= today), default=today)


__all__ = [
    "FOUND", "GAZETTEER", "Decision", "base_target_of", "decide", "draft", "find", "find_again", "link_id",
    "link_to_place", "named", "points_frame", "short_slug", "slug", "with_findings",
]  # fmt: skip
