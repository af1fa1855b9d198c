"""JSON that is no GeoJSON but says the same: EsriJSON, TopoJSON, uMap, StoryMapJS, sequences and lists of features.

Each is turned into GeoJSON features; what a feature cannot keep is said.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from geodata.core.phrase import Phrase
from geodata.io.formats.peer_styles import esri_styles, umap_style
from geodata.io.formats.topojson import features_of_topology
from geodata.io.formats.xml_tree import plain_text
from geodata.io.reader_errors import AnnotationsError
from geodata.io.repair.source_table import TableSource
from geodata.io.table_choice import chosen_tables
from geodata.io.tour_stops import ImportedStop, stop_at, text_of_stop, width_of_zoom

Item = dict[str, Any]
_WEB_MERCATOR = (102100, 102113, 900913)
_ESRI = ("esriGeometryPoint", "esriGeometryMultipoint", "esriGeometryPolyline", "esriGeometryPolygon")
CURVES = "a geometry with curves was left out"
VIEW_LOST = "the map's own background and controls are not taken over"
_USUAL_SLIDE_KM = 200.0


def features_in(value: Any, source: TableSource) -> tuple[list[Any], str] | None:
    """The GeoJSON features and the CRS of a value in another dialect; None when it is none of them."""
    if isinstance(value, list):
        return _of_list(value, source)
    if not isinstance(value, Mapping):
        return None
    if str(value.get("type")).startswith("Annotation"):
        raise _no_layer(source)
    for fits, read in _DIALECTS:
        if fits(value):
            return read(value, source)
    return None


def _of_list(items: Sequence[Any], source: TableSource) -> tuple[list[Any], str] | None:
    if items and all(isinstance(item, Mapping) and item.get("type") == "Annotation" for item in items):
        raise _no_layer(source)
    if not all(isinstance(item, Mapping) for item in items):
        return None
    if all(item.get("type") == "Feature" for item in items):
        return list(items), "OGC:CRS84"
    made = [_of_record(item) for item in items]
    return (made, "OGC:CRS84") if made and all(item["geometry"] for item in made) else None


def _no_layer(source: TableSource) -> AnnotationsError:
    return AnnotationsError(
        "not a layer", file=source.name, found="annotations of a text (Recogito), without coordinates",
        allowed="GeoJSON; in Recogito choose Download, GeoJSON",
    )  # fmt: skip


def _of_record(record: Mapping[str, Any]) -> Item:
    """A feature of a record with its longitude and latitude among its values, as web services give them."""
    lower = {str(key).lower(): value for key, value in record.items()}
    lon, lat = (next((lower[name] for name in names if name in lower), None)
                for names in (("lon", "lng", "longitude", "long"), ("lat", "latitude")))  # fmt: skip
    try:
        geometry = {"type": "Point", "coordinates": [float(lon), float(lat)]}  # type: ignore[arg-type]
    except (TypeError, ValueError):
        geometry = {}
    return {"type": "Feature", "properties": dict(record), "geometry": geometry}


def _of_umap(value: Mapping[str, Any], source: TableSource) -> tuple[list[Any], str]:
    """The features of a uMap's layers, each with its layer and its colour."""
    layers = [layer for layer in value.get("layers", []) if isinstance(layer, Mapping)]
    titles = [str(_umap_options(layer).get("name") or f"Layer {number}") for number, layer in enumerate(layers, 1)]
    wanted = chosen_tables(titles, source)
    source.notes.add(VIEW_LOST)
    made, usual = [], _mapping(value.get("properties"))
    source.stops.extend(_umap_view(value, usual))
    for title, layer in zip(titles, layers, strict=True):
        if title not in wanted:
            continue
        if _umap_options(layer).get("remoteData"):
            source.notes.add(Phrase("the data of {layer} stand at an address, which was not followed", layer=title))
        for item in layer.get("features", []):
            if isinstance(item, Mapping):
                made.append(_umap_feature(item, title, {**usual, **_umap_options(layer)}))
    return made, "OGC:CRS84"


def _umap_view(value: Mapping[str, Any], properties: Mapping[str, Any]) -> list[ImportedStop]:
    """The view in which a uMap opens."""
    where = _mapping(value.get("geometry")).get("coordinates")
    lon, lat = where[:2] if isinstance(where, list) and len(where) >= 2 else (None, None)
    width = width_of_zoom(properties.get("zoom"), lat)
    title = text_of_stop(properties, "name") or "uMap"
    stop = stop_at(title, lon, lat, width, text=text_of_stop(properties, "description")) if width else None
    return [stop] if stop else []


def _umap_options(item: Mapping[str, Any]) -> Mapping[str, Any]:
    for holder in (item, item.get("properties")):
        for key in ("_umap_options", "_storage_options", "_storage"):
            options = holder.get(key) if isinstance(holder, Mapping) else None
            if isinstance(options, Mapping):
                return options
    return {}


def _umap_feature(item: Mapping[str, Any], title: str, options: Mapping[str, Any]) -> Item:
    properties = item.get("properties")
    kept = {str(key): value for key, value in (properties if isinstance(properties, Mapping) else {}).items()
            if not str(key).startswith(("_umap", "_storage"))}  # fmt: skip
    style = umap_style({**options, **_umap_options(item)}, str(_mapping(item.get("geometry")).get("type", "")))
    return {**item, "properties": {**style, **kept, "folder": title}}


def _of_esri(value: Mapping[str, Any], source: TableSource) -> tuple[list[Any], str]:
    """The features of an ArcGIS feature set; its dates are milliseconds."""
    reference = value.get("spatialReference")
    numbers = reference if isinstance(reference, Mapping) else {}
    code = numbers.get("latestWkid") or numbers.get("wkid")
    crs = "EPSG:3857" if code in _WEB_MERCATOR else f"EPSG:{code}" if isinstance(code, int) else ""
    crs = crs or str(numbers.get("wkt", "")) or ("OGC:CRS84" if not numbers else "")
    dates = {str(field.get("name")) for field in value.get("fields", []) if isinstance(field, Mapping)
             and field.get("type") == "esriFieldTypeDate"}  # fmt: skip
    made, style_of = [], esri_styles(value)
    for number, item in enumerate(value["features"], 1):
        if not isinstance(item, Mapping):
            continue
        attributes = item.get("attributes")
        kept = dict(attributes) if isinstance(attributes, Mapping) else {}
        kept |= {key: _day_of(kept[key]) for key in dates & set(kept)}
        geometry = item.get("geometry")
        if isinstance(geometry, Mapping) and {"curvePaths", "curveRings"} & set(geometry):
            source.notes.add(CURVES, "feature", number)
        kept = {**style_of(kept), **kept}
        made.append({"type": "Feature", "properties": kept, "geometry": _esri_geometry(geometry)})
    return made, "OGC:CRS84" if crs == "EPSG:4326" else crs


def _day_of(value: Any) -> Any:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return value
    try:
        return (dt.datetime(1970, 1, 1) + dt.timedelta(milliseconds=value)).date().isoformat()
    except (OverflowError, ValueError):
        return value


def _esri_geometry(geometry: Any) -> Any:
    if not isinstance(geometry, Mapping):
        return None
    if "x" in geometry:
        return {"type": "Point", "coordinates": [geometry["x"], geometry.get("y")]}
    if "points" in geometry:
        return {"type": "MultiPoint", "coordinates": geometry["points"]}
    if "paths" in geometry:
        return {"type": "MultiLineString", "coordinates": geometry["paths"]}
    if "rings" in geometry and isinstance(geometry["rings"], list):
        return {"type": "MultiPolygon", "coordinates": _polygons(geometry["rings"])}
    return None


def _polygons(rings: Sequence[Any]) -> list[list[Any]]:
    """Esri's rings as polygons: one that runs with the clock is an outline, the others are holes of the one before."""
    made: list[list[Any]] = []
    for ring in rings:
        try:
            clockwise = sum((b[0] - a[0]) * (b[1] + a[1]) for a, b in pairwise(ring)) > 0
        except (TypeError, IndexError):
            continue
        if clockwise or not made:
            made.append([ring])
        else:
            made[-1].append(ring)
    return made


def _of_storymap(value: Mapping[str, Any], source: TableSource) -> tuple[list[Any], str]:
    """The places of a StoryMapJS, one a slide; its order is in ``slide``."""
    story = value["storymap"]
    slides = [slide for slide in story.get("slides", []) if isinstance(slide, Mapping)]
    source.notes.add("the pictures and sounds of the slides are not taken over")
    made = []
    for number, slide in enumerate(slides, 1):
        place, text = _mapping(slide.get("location")), _mapping(slide.get("text"))
        lon, lat = place.get("lon"), place.get("lat")
        title = plain_text(text_of_stop(text, "headline")) or text_of_stop(place, "name") or f"Slide {number}"
        said, day = plain_text(text_of_stop(text, "text")), text_of_stop(slide, "date")
        is_place = None not in (lon, lat) and slide.get("type") != "overview"
        width = width_of_zoom(place.get("zoom"), lat) or _USUAL_SLIDE_KM
        stop = stop_at(title, lon, lat, width, said, day) if is_place else None
        source.stops.append(stop or ImportedStop(title, text=said, date=day))
        if None in (lon, lat):
            continue
        properties = {"name": title, "summary": said, "start": slide.get("date"), "slide": number}
        geometry = {"type": "Point", "coordinates": [lon, lat]}
        made.append({"type": "Feature", "properties": properties, "geometry": geometry})
    return made, "OGC:CRS84"


def _of_topology(value: Mapping[str, Any], source: TableSource) -> tuple[list[Any], str]:
    objects = value.get("objects")
    names = [str(name) for name in objects] if isinstance(objects, Mapping) else []
    return features_of_topology(value, chosen_tables(names, source), source), "OGC:CRS84"


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _is_esri(value: Mapping[str, Any]) -> bool:
    items = value.get("features")
    if not isinstance(items, list) or value.get("type") == "FeatureCollection":
        return False
    return value.get("geometryType") in _ESRI or (bool(items) and all("attributes" in _mapping(item) for item in items))


_Read = Callable[[Mapping[str, Any], TableSource], tuple[list[Any], str]]
_DIALECTS: tuple[tuple[Callable[[Mapping[str, Any]], bool], _Read], ...] = (
    (lambda value: value.get("type") == "umap" and isinstance(value.get("layers"), list), _of_umap),
    (lambda value: value.get("type") == "Topology", _of_topology),
    (lambda value: isinstance(value.get("storymap"), Mapping), _of_storymap),
    (_is_esri, _of_esri),
)
