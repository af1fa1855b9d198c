"""What others can use of a story: links as W3C Web Annotations or a table, features as GeoJSON or GeoPackage."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geodata.core.atomic_write import exporting
from geodata.core.errors import DataError
from geodata.core.libraries import load_library
from geodata.map.base_map import BaseMap, load_base_map
from geodata.story.entities import find_target
from geodata.story.story import Story
from geodata.story_format.story_tables import link_row, properties_of

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

LINK_ENDINGS = (".jsonld", ".json", ".csv")
FEATURE_ENDINGS = (".geojson", ".json", ".gpkg")
# Outlines that follow a border or a coast are derived from OpenStreetMap, so whoever passes them on names it.
CREDIT = "© OpenStreetMap contributors (ODbL 1.0) · Natural Earth (public domain) · GeoNames (CC BY 4.0)"
LICENCE = "https://opendatacommons.org/licenses/odbl/1-0/"
COLUMNS = ("id", "quote", "start", "end", "role", "targets", "names", "note", "score", "decision", "by")


def export_links(story: Story, path: Path, base: BaseMap | None = None) -> None:
    """Write the links as JSON-LD or CSV, as the ending says; raises DataError."""
    if path.suffix.lower() == ".csv":
        text = links_csv(story, base or load_base_map())
        data = text.encode("utf-8-sig")  # a spreadsheet would take bare UTF-8 for something else
    elif path.suffix.lower() in LINK_ENDINGS:
        data = (json.dumps(links_jsonld(story), ensure_ascii=False, indent=1) + "\n").encode()
    else:
        raise DataError("unknown file extension", file=path, allowed=", ".join(LINK_ENDINGS))
    _write(path, data)


def links_jsonld(story: Story) -> dict[str, Any]:
    """An annotation collection in the W3C's JSON-LD; ids of things are fragments of the story's own id."""
    base = f"urn:mapviewer:{story.id}#"
    items = []
    for link in story.links:
        row = link_row(link, story.article.text)
        body = [{"type": "SpecificResource", "source": base + target} for target in link.targets]
        if link.note:
            body.append({"type": "TextualBody", "value": link.note, "format": "text/plain", "purpose": "commenting"})
        target = {**row["target"], "source": story.article.address or base + "article"}
        items.append({
            "id": base + link.id, "type": "Annotation", "motivation": "linking", "body": body, "target": target,
        })  # fmt: skip
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": base + "links",
        "type": "AnnotationCollection",
        "label": story.title,
        "total": len(items),
        "first": {"id": base + "page", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def links_csv(story: Story, base: BaseMap) -> str:
    """One row a link. A cell that a spreadsheet would take for a formula gets an apostrophe before it."""
    from geodata.edit.draft import link_id  # late: only this export needs it

    decisions = {link_id(finding): finding for finding in story.findings}
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for link in story.links:
        found = decisions.get(link.id)
        names = [target.names.english for name in link.targets if (target := find_target(story, base, name))]
        row = (
            link.id, link.quote, link.start, link.end, link.role, " ".join(link.targets), "; ".join(names), link.note,
            found.score if found else link.score, found.decision.value if found else "", found.by if found else "user",
        )  # fmt: skip
        writer.writerow([_harmless(cell) for cell in row])
    return out.getvalue()


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def export_features(story: Story, path: Path) -> None:
    """Write every feature as one GeoJSON, or as a GeoPackage with a table a layer; raises DataError."""
    if path.suffix.lower() == ".gpkg":
        _write_geopackage(story, path)
    elif path.suffix.lower() in FEATURE_ENDINGS:
        _write(path, (json.dumps(features_geojson(story), ensure_ascii=False) + "\n").encode())
    else:
        raise DataError("unknown file extension", file=path, allowed=", ".join(FEATURE_ENDINGS))


def features_geojson(story: Story) -> dict[str, Any]:
    """Return a GeoJSON FeatureCollection in WGS84; each feature names its layer and its sources in full."""
    import shapely  # late: start-up time

    features = []
    for layer in story.layers.values():
        if not layer.has_features:
            continue
        by_id = dict(zip(map(str, layer.features["id"]), layer.features.geometry, strict=True))
        for row in layer.rows:
            shape = by_id.get(row.id)
            sources = [story.sources[name].title for name in row.source or layer.source if name in story.sources]
            properties = {**properties_of(row), "layer": layer.id, "sources": sources}
            geometry = None if shape is None else json.loads(shapely.to_geojson(shape))
            features.append({"type": "Feature", "id": row.id, "properties": properties, "geometry": geometry})
    return {"type": "FeatureCollection", "attribution": CREDIT, "license": LICENCE, "features": features}


def _write_geopackage(story: Story, path: Path) -> None:
    load_library("pyogrio")
    from pyogrio.errors import DataLayerError, DataSourceError  # late: start-up time

    shown = [layer for layer in story.layers.values() if layer.has_features and layer.rows]
    if not shown:
        raise DataError("no features to export", file=path)
    try:
        with exporting(path, ending=".gpkg") as beside:
            for layer in shown:
                frame = _as_texts(layer.features)
                marks = {"license": LICENCE, "attribution": CREDIT}
                frame.to_file(
                    beside, layer=layer.id, driver="GPKG", engine="pyogrio", DESCRIPTION=CREDIT, layer_metadata=marks
                )
    except (DataLayerError, DataSourceError) as error:
        raise DataError("cannot be written", file=path, found=str(error)[:160]) from error


def _as_texts(frame: GeoDataFrame) -> GeoDataFrame:
    """The columns as a GeoPackage can hold them: lists and tables as JSON, ``fid`` left to it."""
    made = frame.rename(columns={"fid": "fid_before"})
    for name in made.columns:
        if name != made.geometry.name and made[name].dtype == object:
            made[name] = [_text(value) for value in made[name]]
    return made


def _text(value: Any) -> str | None:
    if value is None or value != value:
        return None
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list, tuple)) else str(value)


def _write(path: Path, data: bytes) -> None:
    with exporting(path) as beside:
        beside.write_bytes(data)
