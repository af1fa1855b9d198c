"""Layers: a set of features, what is known of them, and their geometry when somebody asks for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from geodata.core.values import value
from geodata.story.feature import Feature

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from geodata.indicators.indicator import Choropleth
    from geodata.postgis.database_model import Live


class LayerKind(StrEnum):
    """How a layer is drawn; `mapviewer.drawing` has one small module for each."""

    AREA = "area"
    LINE = "line"
    POINT = "point"
    EVENT = "event"
    FLOW = "flow"
    CLAIMS = "claims"
    STANDING = "standing"
    CHOROPLETH = "choropleth"
    BASE = "base"


GEOMETRY_KINDS = (
    LayerKind.AREA,
    LayerKind.LINE,
    LayerKind.POINT,
    LayerKind.EVENT,
    LayerKind.FLOW,
    LayerKind.CHOROPLETH,
)
# How the author of a layer can have its areas filled and its lines dashed.
AREA_PATTERNS = ("hatched", "hatched back", "crossed", "dotted", "outline")
LINE_PATTERNS = ("solid", "dashed", "dotted")
PATTERNS = ("", *AREA_PATTERNS, "solid", "dashed")
COLUMNS = ("id", "name", "start", "end", "status", "actor", "certainty", "source")


@value(frozen=True, eq=False)
class Layer:
    """One layer. ``rows`` are its features without geometry; ``features`` is the GeoDataFrame (EPSG:4326).

    ``table`` says which one of a file with several it is. ``pattern`` is one of `PATTERNS`; "" leaves it to what the
    map knows of each feature.
    A layer that is ``live`` has the features of a database's table that were fetched last.
    A layer with a ``choropleth`` has no geometry of its own: each row tints the state of its property ``iso3``.
    """

    id: str
    title: str
    kind: LayerKind
    rows: tuple[Feature, ...] = ()
    group: str = ""
    theme: str = "user"
    summary: str = ""
    source: tuple[str, ...] = ()
    visible: bool = True
    direction: str = ""
    file: str = ""
    digest: str = ""
    problems: tuple[str, ...] = ()
    load_features: Callable[[], GeoDataFrame] | None = None
    choropleth: Choropleth | None = None
    pattern: str = ""
    table: str = ""
    live: Live | None = None

    @cached_property
    def features(self) -> GeoDataFrame:
        """All features with columns `COLUMNS` and more, in EPSG:4326; read on first use."""
        if self.load_features is None:
            import geopandas  # late: start-up time

            return geopandas.GeoDataFrame({key: [] for key in COLUMNS}, geometry=[], crs="EPSG:4326")
        return self.load_features()

    def rows_on(self, date: dt.date, since: dt.date | None = None) -> tuple[Feature, ...]:
        """What is in force on *date*, or on any day from *since* to *date*."""
        first = since or date
        return tuple(row for row in self.rows if row.span.meets(first, date))

    def on(self, date: dt.date) -> GeoDataFrame:
        """What is in force on *date*, with geometry."""
        ids = {row.id for row in self.rows_on(date)}
        frame = self.features
        return frame[frame["id"].isin(ids)]


def renamed(layer: Layer, title: str) -> Layer:
    """The same layer under another title."""
    return replace(layer, title=title)
