"""Features and their geometries as one GeoDataFrame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geodata.core.libraries import load_library
from geodata.story.feature import Feature

if TYPE_CHECKING:
    from geopandas import GeoDataFrame


def features_frame(rows: tuple[Feature, ...], geometries: list[Any]) -> GeoDataFrame:
    """A GeoDataFrame in EPSG:4326 of rows and their geometries (None where there is none)."""
    load_library("geopandas")
    import geopandas  # late: start-up time

    columns: dict[str, list[Any]] = {
        "id": [row.id for row in rows],
        "name": [row.name for row in rows],
        "start": [row.span.start for row in rows],
        "end": [row.span.end for row in rows],
        "status": [row.status for row in rows],
        "actor": [row.actor for row in rows],
        "certainty": [row.certainty for row in rows],
        "source": [" ".join(row.source) for row in rows],
        "accuracy": [row.accuracy for row in rows],
        "stage": [row.stage for row in rows],
        "summary": [row.summary for row in rows],
    }
    known = {*columns, "names", "label", "theme", "min_zoom_km", "geometry"}
    extra = dict.fromkeys(key for row in rows for key in row.properties if key not in known)
    columns |= {key: [row.properties.get(key) for row in rows] for key in extra}
    return geopandas.GeoDataFrame(columns, geometry=geometries, crs="EPSG:4326")
