"""The story's facts between the tables of ``story.toml`` and values, each problem named with its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from geodata.core.errors import DataError
from geodata.core.languages import language_title
from geodata.core.phrase import Phrase
from geodata.map.states import is_state
from geodata.story.facts import (
    BUILT_IN_THEMES,
    EACH,
    Actor,
    Facts,
    Hue,
    Language,
    Organisation,
    Partner,
    Period,
    PeriodKind,
    Recognition,
    StateGroup,
    StoryTheme,
)
from geodata.story.feature import words
from geodata.story_format.row_fields import Problems, choice_in, collect, rows_in, span_in, text_in, texts_in

Row = TypeVar("Row")
FILE = "story.toml"
KINDS = ("actors", "partners", "groups_of_states", "organisations", "periods", "languages", "themes")


def read_facts(table: Mapping[str, Any], problems: Problems) -> Facts:
    """The rows of story.toml; one that is wrong, or whose id is taken in its table, is noted and left out."""
    read: dict[str, Callable[[Mapping[str, Any], str], Any]] = {
        "actors": _actor,
        "partners": _partner,
        "groups_of_states": _state_group,
        "organisations": _organisation,
        "periods": _period,
        "languages": _language,
        "themes": _theme,
    }
    return Facts(**{kind: _rows(table, kind, build, problems) for kind, build in read.items()})


def _rows(
    table: Mapping[str, Any], kind: str, build: Callable[[Mapping[str, Any], str], Row], problems: Problems
) -> tuple[Row, ...]:
    seen: set[str] = set()

    def once(row: Mapping[str, Any], place: str) -> Row:
        identifier = text_in(row, "id", file=FILE, place=place)
        if identifier in seen:
            raise DataError("id used twice", file=FILE, place=place, found=repr(identifier))
        made = build(row, place)
        seen.add(identifier)
        return made

    return collect(rows_in(table, kind, FILE), once, FILE, f"[[{kind}]]", problems)


def _actor(row: Mapping[str, Any], place: str) -> Actor:
    names = row.get("names", {})
    if not isinstance(names, Mapping):
        raise DataError("names is not a table", file=FILE, place=place, found=repr(names)[:60],
                        allowed='{ fr = "…" }')  # fmt: skip
    return Actor(
        id=str(row["id"]).lower(),
        name=str(row.get("name", "")),
        short=str(row.get("short", "")),
        adjective=str(row.get("adjective", "")),
        names={str(key): str(form) for key, form in names.items()},
        hue=_hue(row, place),
        recognised=_recognised(row, place),
        ground_of=_state(row, "ground_of", place),
        source=words(row.get("source")),
    )


def _recognised(row: Mapping[str, Any], place: str) -> tuple[Recognition, ...] | None:
    if "recognised" not in row:
        return None
    given = row["recognised"]
    place = Phrase("{place}, recognised", place=place)
    if not (isinstance(given, list) and all(isinstance(item, Mapping) for item in given)):
        raise DataError("not a list of tables", file=FILE, place=place, found=repr(given)[:60],
                        allowed='[], or [{ by = ["…"], start = "…" }]')  # fmt: skip
    made = []
    for item in given:
        by = texts_in(item, "by", file=FILE, place=place)
        if not by:
            raise DataError("by is missing", file=FILE, place=place, allowed="ids of states or organisations")
        made.append(Recognition(by, span_in(item, file=FILE, place=place), *_texts(item, "start", "end")))
    return tuple(made)


def _partner(row: Mapping[str, Any], place: str) -> Partner:
    return Partner(str(row["id"]), str(row.get("title", "")), _hue(row, place))


def _state_group(row: Mapping[str, Any], place: str) -> StateGroup:
    states, quiet = (
        tuple(code.lower() for code in texts_in(row, key, file=FILE, place=place)) for key in ("states", "quiet")
    )
    for code in (*states, *quiet):
        if not is_state(code):
            raise DataError("unknown state", file=FILE, place=Phrase("{place}, states", place=place), found=repr(code),
                            allowed="lower-case ISO 3166 codes of three letters")  # fmt: skip
    identifier = str(row["id"])
    if identifier == EACH or is_state(identifier):
        raise DataError("id is taken", file=FILE, place=place, found=repr(identifier),
                        allowed="an id that is no code of a state")  # fmt: skip
    return StateGroup(
        id=identifier,
        title=str(row.get("title", identifier)),
        states=states,
        region=bool(row.get("region", False)),
        quiet=quiet,
        short=str(row.get("short", "")),
        seat=_seat(row, place),
    )


def _organisation(row: Mapping[str, Any], place: str) -> Organisation:
    title, source = str(row.get("title", "")), words(row.get("source"))
    return Organisation(str(row["id"]), title, _hue(row, place), source, _seat(row, place))


def _period(row: Mapping[str, Any], place: str) -> Period:
    on = texts_in(row, "on", file=FILE, place=place)
    if not on:
        raise DataError("on is missing", file=FILE, place=place, found="no ground",
                        allowed='on = ["id of a feature or layer"]')  # fmt: skip
    span = span_in(row, file=FILE, place=place)
    if span.start is None or span.end is None:
        raise DataError("a period needs its start and its end", file=FILE, place=place,
                        found=Phrase("{row} … {row2}", row=row.get('start', ''), row2=row.get('end', '')))  # fmt: skip
    kind = PeriodKind(choice_in(row, "kind", tuple(PeriodKind), PeriodKind.MOVING_FRONT, file=FILE, place=place))
    title, (begun, ended) = text_in(row, "title", file=FILE, place=place), _texts(row, "start", "end")
    return Period(str(row["id"]), title, on, span, begun, ended, kind, words(row.get("source")))


def _language(row: Mapping[str, Any], place: str) -> Language:
    identifier = str(row["id"])
    if identifier in ("article", "en", "pair", "place", "other"):
        raise DataError("id is taken", file=FILE, place=place, found=repr(identifier),
                        allowed="a BCP 47 code other than en")  # fmt: skip
    return Language(identifier, str(row.get("title") or language_title(identifier)))


def _theme(row: Mapping[str, Any], place: str) -> StoryTheme:
    identifier = str(row["id"])
    if identifier in BUILT_IN_THEMES:
        raise DataError(
            "id is taken by a built-in theme",
            file=FILE,
            place=place,
            found=repr(identifier),
            allowed=Phrase("an id other than {built_in_themes}", built_in_themes=", ".join(BUILT_IN_THEMES)),
        )
    return StoryTheme(identifier, str(row.get("title", "")), _hue(row, place))


def _seat(row: Mapping[str, Any], place: str) -> tuple[float, float] | None:
    seat = row.get("seat")
    if seat is None:
        return None
    numbers = isinstance(seat, list) and len(seat) == 2 and all(isinstance(item, (int, float)) for item in seat)
    if not numbers or not (-180 <= seat[0] <= 180 and -90 <= seat[1] <= 90):
        raise DataError("not a seat", file=FILE, place=Phrase("{place}, seat", place=place), found=repr(seat)[:60],
                        allowed="[longitude, latitude] in degrees")  # fmt: skip
    return float(seat[0]), float(seat[1])


def _hue(row: Mapping[str, Any], place: str) -> str:
    return choice_in(row, "hue", ("", *Hue), "", file=FILE, place=place)


def _state(row: Mapping[str, Any], key: str, place: str) -> str:
    code = str(row.get(key, "")).lower()
    if code and not is_state(code):
        raise DataError(
            "unknown state",
            file=FILE,
            place=Phrase("{place}, {key}", place=place, key=key),
            found=repr(row[key]),
            allowed="a lower-case ISO 3166 code of three letters",
        )
    return code


def _texts(row: Mapping[str, Any], first: str, second: str) -> tuple[str, str]:
    return str(row.get(first, "")), str(row.get(second, ""))


def fact_rows(facts: Facts) -> dict[str, list[dict[str, Any]]]:
    """The tables of story.toml, the reverse of `read_facts`."""
    return {
        "languages": [_said(id=row.id, title=row.title) for row in facts.languages],
        "actors": [_actor_row(actor) for actor in facts.actors],
        "partners": [_said(id=row.id, title=row.title, hue=row.hue) for row in facts.partners],
        "groups_of_states": [
            _said(id=row.id, title=row.title, short=row.short, region=row.region, seat=list(row.seat or ()))
            | {"states": list(row.states)}
            | ({"quiet": list(row.quiet)} if row.quiet else {})
            for row in facts.groups_of_states
        ],
        "organisations": [
            _said(id=row.id, title=row.title, hue=row.hue, source=list(row.source), seat=list(row.seat or ()))
            for row in facts.organisations
        ],
        "periods": [
            _said(id=row.id, kind=row.kind.value, title=row.title, start=row.start_text, end=row.end_text,
                  on=list(row.on), source=list(row.source))
            for row in facts.periods
        ],
        "themes": [_said(id=row.id, title=row.title, hue=row.hue) for row in facts.themes],
    }  # fmt: skip


def _actor_row(actor: Actor) -> dict[str, Any]:
    row = _said(
        id=actor.id, name=actor.name, short=actor.short, adjective=actor.adjective, names=dict(actor.names),
        hue=actor.hue, ground_of=actor.ground_of, source=list(actor.source),
    )  # fmt: skip
    if actor.recognised is not None:
        row["recognised"] = [
            _said(by=list(item.by), start=item.start_text, end=item.end_text) for item in actor.recognised
        ]
    return row


def _said(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in ("", [], {}, False)}
