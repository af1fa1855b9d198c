"""The words in which the panels tell what a story's short codes mean."""

from __future__ import annotations

from geodata.core.dates import MONTHS, format_day, parse_partial
from geodata.core.errors import DataError
from geodata.story.entities import TargetKind
from geodata.story.layer import LayerKind

KINDS = {
    LayerKind.AREA: "Areas",
    LayerKind.LINE: "Lines",
    LayerKind.POINT: "Places",
    LayerKind.EVENT: "Events",
    LayerKind.FLOW: "Movements of people",
    LayerKind.CLAIMS: "Statements, drawn as arrows",
    LayerKind.STANDING: "States tinted by what is said of them",
    LayerKind.CHOROPLETH: "States tinted by a number",
    LayerKind.BASE: "Base map",
}
ONE_OF = {
    LayerKind.AREA: "Area",
    LayerKind.LINE: "Line",
    LayerKind.POINT: "Place",
    LayerKind.EVENT: "Event",
    LayerKind.FLOW: "Movement of people",
}
TARGETS = {
    TargetKind.FEATURE: "Feature",
    TargetKind.CLAIM: "Statement",
    TargetKind.LINK: "Passage",
    TargetKind.COUNTRY: "State",
    TargetKind.PLACE: "Town or city",
    TargetKind.WATER: "Water",
    TargetKind.PROVINCE: "Province",
}
FORMS = {
    "article": "In the article",
    "pair": "Both forms",
    "hy": "Armenian",
    "az": "Azerbaijani",
    "ru": "Russian",
    "ka": "Georgian",
}
STATUSES = {"formal": "Formal status", "control": "Control on the ground", "claim": "Claimed by"}
CERTAINTY = {
    "high": "Certainty high: two independent sources, or a primary text",
    "medium": "Certainty medium: one good source, or sources of both sides that agree",
    "low": "Certainty low: one weak source, or sources that conflict",
}
ACCURACY = {
    "surveyed": "Surveyed: drawn as measured",
    "generalised": "Generalised: simplified from a more detailed drawing",
    "schematic": "Schematic: shows that it is there, not exactly where",
}
POINT_ACCURACY = {**ACCURACY, "surveyed": "Surveyed: the spot itself", "generalised": "The point stands for the place"}
STRENGTHS = {
    "named": "said of this state by name",
    "implied": "implied, not said outright",
    "group": "said of a group to which the state belongs",
    "absent": "not mentioned in the article",
}
DIRECTIONS = {
    "toward": "Toward",
    "away": "Away from",
    "steady": "Steady with",
    "none": "No move claimed with regard to",
}
# A holder that is no state: neither side's word stands alone.
ACTORS = {"artsakh": "Armenian side (self-declared “Republic of Artsakh”, recognised by no UN member)"}


def date_words(text: str) -> str:
    """A date of a story's file in words, as exact as it was written and no more; what is no date as it stands.

    >>> date_words("2020-11"), date_words("10.11.2020"), date_words("2020"), date_words("in August"), date_words("")
    ('November 2020', '10 November 2020', '2020', 'in August', '')
    """
    try:
        date = parse_partial(text)
    except DataError:
        return text
    days = (date.after - date.first).days
    if days > 31:
        return str(date.first.year)
    return f"{MONTHS[date.first.month - 1]} {date.first.year}" if days > 1 else format_day(date.first)


def years_words(start: str, end: str) -> str:
    """The years of a span, for short lists.

    >>> years_words("1994-05-12", "2020-09-27"), years_words("2020-11-20", ""), years_words("", "1993")
    ('1994–2020', 'since 2020', 'until 1993')
    """
    years = [str(parse_partial(text).first.year) for text in (start, end) if text]
    if len(years) < 2:
        return "".join(f"{'since' if start else 'until'} {year}" for year in years)
    return "–".join(dict.fromkeys(years))
