"""Events files: dated events in a TOML or CSV file that a person keeps by hand, and updating one from another.

A row has ``id``, ``name``, ``start``, ``summary``, ``source`` and, where the event has a place, ``lat`` and ``lon`` in
degrees; everything else is as for a feature of any layer. ``[[sources]]`` of the file join those of the story.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geodata.core.atomic_write import exporting
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.repair_log import Notes
from geodata.core.text_encoding import bytes_of, decode_guessing, utf8_text
from geodata.core.toml_text import refuse_long, toml_table
from geodata.story.feature import Feature, words
from geodata.story_format.toml_blocks import with_rows

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

Row = dict[str, Any]
ENDING = ".toml"
PLACE_KEYS = ("lat", "lon")
Point = tuple[float, float]
_NUMBER = re.compile(r"-?[0-9]{1,3}(?:[.,][0-9]{1,20})?")


@dataclass(frozen=True)
class SentEvents:
    """The events and sources of a file that somebody sent, by their ids, and what messages call it."""

    name: str
    events: Mapping[str, Row]
    sources: Mapping[str, Row]


def as_collection(table: Mapping[str, Any], file: str) -> Row:
    """The ``[[events]]`` of an events file as a GeoJSON FeatureCollection. Raises DataError for anything else."""
    return {"type": "FeatureCollection", "features": [_feature(row, file) for row in _rows(table, "events", file)]}


def _rows(table: Mapping[str, Any], key: str, file: str) -> list[Row]:
    rows = table.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        allowed = Phrase("[[{key}]] tables", key=key)
        raise DataError("not an events file", file=file, place=key, allowed=allowed)
    return rows


def _feature(row: Mapping[str, Any], file: str) -> Row:
    properties = {key: value for key, value in row.items() if key not in PLACE_KEYS}
    return {"type": "Feature", "properties": properties, "geometry": _point(row, file)}


def _point(row: Mapping[str, Any], file: str) -> Row | None:
    """Where a row's event was, on WGS84; None where it has no place."""
    given = [row.get(key, "") for key in PLACE_KEYS]
    if given == ["", ""]:
        return None
    try:
        lat, lon = (float(value) for value in given)
    except (TypeError, ValueError, OverflowError):
        lat = lon = 999.0
    if bool in map(type, given) or not (-90 <= lat <= 90 and -180 <= lon <= 180):
        place = Phrase("event {event}, lat and lon", event=_shown(row))
        raise DataError("not a place", file=file, place=place, found=repr(given)[:80], allowed="degrees north and east")
    return {"type": "Point", "coordinates": [lon, lat]}


def points_of(collection: Row, numbers: Sequence[int]) -> tuple[Point | None, ...]:
    """Longitude and latitude of the features of these *numbers*, from 1; None where there is no place."""
    places = [collection["features"][number - 1]["geometry"] for number in numbers]
    return tuple(place and (place["coordinates"][0], place["coordinates"][1]) for place in places)


def event_features(rows: tuple[Feature, ...], points: tuple[Point | None, ...]) -> GeoDataFrame:
    """The GeoDataFrame of an events file's *rows*, in EPSG:4326."""
    import shapely  # late: start-up time

    from geodata.story.feature_table import features_frame

    return features_frame(rows, [shapely.Point(point) if point else None for point in points])


def read_events(path: Path) -> SentEvents:
    """The events and the sources of a TOML or CSV file. Raises DataError if it cannot be read or a row lacks its id."""
    name = path.name
    text = decode_guessing(bytes_of(path, name), Notes(name))
    table = toml_table(text, name) if path.suffix.lower() == ENDING else {"events": _from_csv(text, name)}
    events = [_judged(row, number, name) for number, row in enumerate(_rows(table, "events", name), 1)]
    sources = _rows(table, "sources", name)
    for number, row in enumerate(sources, 1):
        _require_text(row, ("id",), Phrase("source {number}", number=number), name, "a source lacks a value")
    return SentEvents(name, {row["id"]: row for row in events}, {row["id"]: row for row in sources})


def _judged(row: Row, number: int, file: str) -> Row:
    """An event with its sources as a list; raises DataError when it lacks what every event has, or lies nowhere."""
    _require_text(row, ("id", "name", "start"), Phrase("event {event}", event=number), file, "an event lacks a value")
    _point(row, file)
    source = list(words(row.get("source")))
    if not source:
        raise DataError(
            "an event without a source", file=file, place=Phrase("event {event}, source", event=_shown(row)),
            allowed="the id of a source, several separated by spaces",
        )  # fmt: skip
    return {**row, "source": source}


def _require_text(row: Row, keys: Iterable[str], place: Phrase, file: str, problem: str) -> None:
    for key in keys:
        value, where = row.get(key), Phrase("{place}, {key}", place=place, key=key)
        if value in (None, ""):
            raise DataError(problem, file=file, place=where)
        if not (isinstance(value, str) or (key == "start" and isinstance(value, dt.date))):
            raise DataError("not a text", file=file, place=where, found=repr(value)[:80])


def _from_csv(text: str, file: str) -> list[Row]:
    refuse_long(text, file)
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    try:
        rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:  # a quotation mark that is never closed, most likely
        raise DataError("not valid CSV", file=file, found=str(error)) from error
    found: list[Row] = [{str(key): str(value).strip() for key, value in row.items() if key and value} for row in rows]
    for row in found:
        for key in PLACE_KEYS:
            if _NUMBER.fullmatch(row.get(key, "")):
                row[key] = float(row[key].replace(",", "."))
    return found


def update_events(events_file: Path, sent: SentEvents) -> tuple[int, int]:
    """Take what was sent into an events file, of which everything else stays as it is, comments included.

    Returns how many events are new and how many were changed.
    Raises DataError if the file cannot be read or written, or a source is unknown; then nothing is written.
    """
    name = events_file.name
    text = utf8_text(bytes_of(events_file, name), name) if events_file.is_file() else ""
    table = toml_table(text, name)
    old_events, old_sources = _rows(table, "events", name), _rows(table, "sources", name)
    _refuse_unknown(sent, {*map(_id_of, old_sources), *sent.sources, *_of_story(events_file)})
    events, sources = _changes(old_events, sent.events), _changes(old_sources, sent.sources)
    wanted = {**table, "events": _merged(old_events, *events), "sources": _merged(old_sources, *sources)}
    made = with_rows(with_rows(text, "events", *events), "sources", *sources)
    with exporting(events_file) as beside:
        beside.write_bytes((made if _says(made, wanted) else _anew(wanted)).encode("utf-8"))
    return len(events[1]), len(events[0])


def _changes(old: Sequence[Row], sent: Mapping[str, Row]) -> tuple[dict[int, Row], list[Row]]:
    """The rows that say something else now, by their number among the *old* ones, and those that are new."""
    ids = [_id_of(row) for row in old]
    changed = {number: sent[key] for number, key in enumerate(ids) if key in sent and sent[key] != old[number]}
    known = set(ids)
    return changed, [row for key, row in sent.items() if key not in known]


def _merged(old: Sequence[Row], changed: Mapping[int, Row], new: Sequence[Row]) -> list[Row]:
    return [*(changed.get(number, row) for number, row in enumerate(old)), *new]


def _says(text: str, wanted: Row) -> bool:
    """Whether a text says what is wanted: a file may be written in ways in which no single table is found."""
    try:
        table = toml_table(text, "")
    except DataError:
        return False
    return {"events": [], "sources": [], **table} == wanted


def _anew(table: Row) -> str:
    import tomli_w  # late: only writing needs it

    return tomli_w.dumps({key: rows for key, rows in table.items() if rows or key not in ("events", "sources")})


def _refuse_unknown(sent: SentEvents, known: Collection[str]) -> None:
    named = {name for row in sent.events.values() for name in row["source"]}
    unknown = sorted(named - set(known))
    if unknown:
        raise DataError("unknown source", file=sent.name, found=", ".join(unknown)[:300],
                        allowed="an id of the story's sources.toml, or of [[sources]] in the file")  # fmt: skip


def _of_story(events_file: Path) -> set[str]:
    """The ids of the sources of the story whose layers an events file lies among."""
    path = events_file.parent.parent / "sources.toml"
    if not path.is_file():
        return set()
    table = toml_table(utf8_text(bytes_of(path, path.name), path.name), path.name)
    return set(map(_id_of, _rows(table, "sources", path.name)))


def _shown(row: Mapping[str, Any]) -> str:
    """The id of a row as one line of a message."""
    return " ".join(str(row.get("id", "")).split())[:60]


def _id_of(row: Row) -> str:
    return str(row.get("id", ""))
