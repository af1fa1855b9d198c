"""Damaged GeoJSON."""

from __future__ import annotations

import json
from typing import Any

from tests.bad.case import Bad, written

SQUARE = [[[44, 40], [45, 40], [45, 41], [44, 41], [44, 40]]]
BOW_TIE = [[[44, 40], [45, 41], [45, 40], [44, 41], [44, 40]]]


def feature(kind: str, coordinates: Any, **properties: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


def point(lon: Any = 44.5, lat: Any = 40.2, **properties: Any) -> dict[str, Any]:
    return feature("Point", [lon, lat], **properties)


def collection(*features: Any, **members: Any) -> str:
    return json.dumps({"type": "FeatureCollection", **members, "features": list(features)})


def bad(name: str, data: str | bytes, *says: str, rows: int | None = None) -> Bad:
    return Bad(name, written(f"{name}.geojson", data), says, rows)


CASES = (
    bad("empty", b"", "empty file"),
    bad("blank", b" \n\t ", "empty file"),
    bad("cut-short", collection(point(), point())[:-60], "line 1, column", "not valid JSON"),
    bad("latin-1", collection(point(name="Zürich")).encode().replace(b"\\u00fc", b"\xfc"), "line 1", "0xfc", "UTF-8"),
    bad("utf-16", collection(point(name="Şuşa")).encode("utf-16"), rows=1),
    bad("utf-16-cut", collection(point(name="Şuşa")).encode("utf-16")[:-1], "UTF-8"),
    bad("deep", "[" * 100_000 + "]" * 100_000, "nesting too deep"),
    bad(
        "deep-coordinates", collection(feature("Polygon", json.loads("[" * 90 + "]" * 90)), point()), "left out", rows=1
    ),
    bad(
        "deep-collections", '{"type":"GeometryCollection","geometries":[' * 300 + "]}" * 300, "unknown type", rows=None
    ),
    bad("huge-number", '{"type":"FeatureCollection","features":[' + "9" * 10_000 + "]}", "thousands of digits"),
    bad(
        "infinite-exponent",
        collection(point(), point()).replace("40.2", "1e999", 1),
        "feature 1",
        "not numbers",
        rows=1,
    ),
    bad("nan", collection(point(float("nan"), 40), point()), "feature 1", "not numbers", rows=1),
    bad("infinity", collection(point(float("inf"), 40), point()), "feature 1", "not numbers", rows=1),
    bad(
        "nan-vertex",
        collection(feature("LineString", [[44, 40], [float("nan"), 41], [45, 41]])),
        "feature 1",
        "not a number",
        rows=1,
    ),
    bad("null-coordinate", collection(point(None, 40), point()), "feature 1", "not numbers", rows=1),
    bad("text-coordinate", collection(point("east", 40), point()), "feature 1", "not numbers", rows=1),
    bad("no-coordinates", collection(feature("Point", []), point()), "feature 1", "without geometry", rows=1),
    bad(
        "no-geometry",
        collection({"type": "Feature", "properties": {}, "geometry": None}, point()),
        "feature 1",
        "without geometry",
        rows=1,
    ),
    bad("bow-tie", collection(feature("Polygon", BOW_TIE)), "feature 1", "crosses", "44.5, 40.5", rows=1),
    bad(
        "many-bow-ties",
        collection(*[feature("Polygon", BOW_TIE)] * 9),
        "features 1, 2, 3, 4 and 5 more",
        "crosses",
        rows=9,
    ),
    bad("unclosed", collection(feature("Polygon", [SQUARE[0][:-1]])), "feature 1", "closed", rows=1),
    bad(
        "two-corners",
        collection(feature("Polygon", [[[44, 40], [45, 40]]]), point()),
        "feature 1",
        "fewer than three corners",
        rows=1,
    ),
    bad(
        "flat-area",
        collection(feature("Polygon", [[[44, 40], [45, 40], [46, 40], [44, 40]]]), point()),
        "feature 1",
        "without area",
        rows=1,
    ),
    bad("empty-ring", collection(feature("Polygon", [SQUARE[0], []])), "feature 1", "fewer than three corners", rows=1),
    bad(
        "one-point-line",
        collection(feature("LineString", [[44, 40]]), point()),
        "feature 1",
        "fewer than two points",
        rows=1,
    ),
    bad(
        "line-without-length",
        collection(feature("LineString", [[44, 40], [44, 40]]), point()),
        "feature 1",
        "without length",
        rows=1,
    ),
    bad("mixed-types", collection(point(), feature("Polygon", SQUARE)), "1 area, 1 point", rows=2),
    bad(
        "mixed-collection",
        collection(
            {
                "type": "Feature",
                "properties": {},
                "geometry": {
                    "type": "GeometryCollection",
                    "geometries": [
                        {"type": "Polygon", "coordinates": SQUARE},
                        {"type": "Point", "coordinates": [44, 40]},
                    ],
                },
            }
        ),
        "feature 1",
        "one feature for each kind",
        rows=2,
    ),
    bad("unknown-type", collection(feature("Circle", [44, 40]), point()), "feature 1", "unknown type", rows=1),
    bad("not-a-feature", collection(7, None, point()), "features 1 and 2", "no GeoJSON feature", rows=1),
    bad("features-not-a-list", '{"type":"FeatureCollection","features":{"a":1}}', "features are not a list"),
    bad("no-features", collection(), "no features"),
    bad("topojson", '{"type":"Topology","objects":{},"arcs":[]}', "no features"),
    bad("type-list", '{"type": ["FeatureCollection"], "features": []}', "not GeoJSON"),
    bad("a-list", "[1, 2, 3]", "not GeoJSON"),
    bad(
        "antimeridian",
        collection(feature("Polygon", [[[179, 66], [-179, 66], [-179, 67], [179, 67], [179, 66]]])),
        "feature 1",
        "180th meridian",
        rows=1,
    ),
    bad(
        "beyond-180",
        collection(feature("Polygon", [[[179, 66], [181, 66], [181, 67], [179, 67], [179, 66]]])),
        "feature 1",
        "180th meridian",
        rows=1,
    ),
    bad(
        "polar",
        collection(feature("Polygon", [[[lon, 80] for lon in (0, 90, 180, -90, 0)]])),
        "feature 1",
        "round a pole",
        rows=1,
    ),
    bad("point-beyond-180", collection(point(190, 66)), "feature 1", "full turn", rows=1),
    bad("beyond-pole", collection(point(44, 95), point(100, 40)), "feature 1", "beyond 90°", "95", rows=1),
    bad("swapped-axes", collection(point(40.2, 104.5), point(41, 69)), "feature 1", "swapped", rows=2),
    bad("metres", collection(point(4_952_000, 4_880_000)), "4,952,000", "EPSG:32638"),
    bad(
        "unknown-crs",
        collection(point(), crs={"type": "name", "properties": {"name": "MARS:1"}}),
        "unknown CRS",
        "MARS:1",
        "EPSG:32638",
    ),
    bad("crs-that-is-no-table", collection(point(), crs="EPSG:4326"), "not followed", rows=1),
    bad("duplicate-ids", collection(point(id="a"), point(id="b"), point(id="a")), "feature 3", "'a'", "id", rows=3),
    bad("properties-not-a-table", collection({**point(), "properties": [1]}), rows=1),
    bad("backwards", collection(point(start="2020", end="1994")), "feature 1", "the end comes before", rows=1),
    bad("not-a-date", collection(point(start="soon"), point(start="2020")), "feature 1", "'soon'", rows=2),
    bad("unknown-status", collection(point(status="open")), "status", "'open'", rows=1),
    bad("long-text", collection(point(name="x" * 20_000)), "10,000 characters", rows=1),
    bad("half-character", collection(point(name="\ud800")), rows=1),
    bad("deep-property", collection(point(note=json.loads("[" * 500 + "]" * 500))), rows=1),
    bad("thousand-columns", collection(point(**{f"c{n}": n for n in range(1000)})), "too many columns", "1,000"),
)
