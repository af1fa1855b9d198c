"""Events files: dated events in a TOML or CSV file that a person keeps by hand, and updating one from another.

A row has ``id``, ``name``, ``start``, ``summary``, ``source`` and, where the event has a place, ``lat`` and ``lon`` in
degrees; everything else is as for a feature of any layer. ``[[sources]]`` of the file join those of the story.
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geodata.core.atomic_write import replacing
from geodata.core.errors import DataError
from geodata.core.repair_log import Notes
from geodata.core.text_encoding import decode_guessing
from geodata.story.feature import Feature

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

Row = dict[str, Any]
ENDING = ".toml"
PLACE_KEYS = ("lat", "lon")


def as_collection(table: Mapping[str, Any], file: str) -> Row:
    """The ``[[events]]`` of an events file as a GeoJSON FeatureCollection. Raises DataError for anything else."""
    rows = table.get("events", [])
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise DataError("not an events file", file=file, place="events", allowed="[[events]] tables")
    return {"type": "FeatureCollection", "features": [_feature(row, file) for row in rows]}


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
    except (TypeError, ValueError):
        lat = lon = 999.0
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise DataError("not a place", file=file, place=f"event {row.get('id', '')}, lat and lon", found=repr(given),
                        allowed="degrees north and east")  # fmt: skip
    return {"type": "Point", "coordinates": [lon, lat]}


def event_features(path: Path, rows: tuple[Feature, ...], file: str) -> GeoDataFrame:
    """The GeoDataFrame of an events file's *rows*, in EPSG:4326."""
    import shapely  # late: start-up time

    from geodata.story.feature_table import features_frame

    collection = as_collection(tomllib.loads(path.read_text(encoding="utf-8-sig")), file)
    places = {item["properties"].get("id"): item["geometry"] for item in collection["features"]}
    points = [places.get(row.id) for row in rows]
    return features_frame(rows, [shapely.Point(point["coordinates"]) if point else None for point in points])


def read_events(path: Path) -> tuple[list[Row], list[Row]]:
    """The events and the sources of a TOML or CSV file. Raises DataError if it cannot be read or a row lacks its id."""
    text = decode_guessing(path.read_bytes(), Notes(path.name))
    if path.suffix.lower() == ENDING:
        try:
            table = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise DataError("not valid TOML", file=path.name, found=str(error)) from error
        events, sources = list(table.get("events", [])), list(table.get("sources", []))
    else:
        events, sources = _from_csv(text), []
    as_collection({"events": events}, path.name)
    for number, row in enumerate(events, 1):
        for key in ("id", "name", "start"):
            if not row.get(key):
                raise DataError("an event lacks a value", file=path.name, place=f"event {number}, {key}")
        if not row.get("source"):
            raise DataError("an event without a source", file=path.name, place=f"event {row['id']}, source",
                            allowed="the id of a source, several separated by spaces")  # fmt: skip
    return events, sources


def _from_csv(text: str) -> list[Row]:
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    rows = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    found: list[Row] = [{str(key): str(value).strip() for key, value in row.items() if key and value} for row in rows]
    for row in found:
        if "source" in row:
            row["source"] = row["source"].split()
        for key in PLACE_KEYS:
            if key in row:
                row[key] = float(row[key].replace(",", ".")) if _is_number(row[key]) else row[key]
    return found


def _is_number(text: str) -> bool:
    return text.replace(",", ".").lstrip("-").replace(".", "", 1).isdigit()


def merged(old: Iterable[Row], new: Iterable[Row]) -> list[Row]:
    """The rows of both by id: those of *new* take the place of the old ones or come after them."""
    rows = {row["id"]: row for row in old}
    rows.update({row["id"]: row for row in new})
    return list(rows.values())


def update_events(events_file: Path, sent: Path) -> tuple[int, int]:
    """Take the events and sources of *sent*, a TOML or CSV file, into an events file.

    Returns how many events are new and how many were changed.
    Raises DataError if either cannot be read; then nothing is written.
    """
    import tomli_w  # late: only writing needs it

    events, sources = read_events(sent)
    table = tomllib.loads(events_file.read_text(encoding="utf-8-sig")) if events_file.is_file() else {}
    old = {row["id"]: row for row in table.get("events", [])}
    known = {row["id"] for row in table.get("sources", [])} | {row["id"] for row in sources}
    ids = {name for row in events for name in row["source"]}
    unknown = sorted(ids - known - _of_story(events_file))
    if unknown:
        raise DataError("unknown source", file=sent.name, found=", ".join(unknown),
                        allowed="an id of the story's sources.toml, or of [[sources]] in the file")  # fmt: skip
    table["events"] = merged(old.values(), events)
    table["sources"] = merged(table.get("sources", []), sources)
    with replacing(events_file) as beside:
        beside.write_bytes(tomli_w.dumps({key: rows for key, rows in table.items() if rows}).encode("utf-8"))
    changed = sum(row["id"] in old and old[row["id"]] != row for row in events)
    return sum(row["id"] not in old for row in events), changed


def _of_story(events_file: Path) -> set[str]:
    """The ids of the sources of the story whose layers an events file lies among."""
    path = events_file.parent.parent / "sources.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8-sig")).get("sources", []) if path.is_file() else []
    return {str(row.get("id", "")) for row in rows}
