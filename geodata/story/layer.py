"""Layers: sets of features with their attributes, and geometry that is loaded on first use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from geodata.core.dates import parse_day
from geodata.core.libraries import load_library
from geodata.core.values import value
from geodata.story.feature import Feature

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from matplotlib.axes import Axes

    from geodata.indicators.classification import Choropleth
    from geodata.map.pictures.placed_picture import PlacedPicture
    from geodata.story.database_model import Live


class LayerKind(StrEnum):
    """The kind of a layer, which determines how it is drawn: `mapviewer.layers` has one module per kind.

    Other packages can bring kinds of their own (`KIND_GROUP`): those are plain words.
    """

    AREA = "area"
    LINE = "line"
    POINT = "point"
    EVENT = "event"
    FLOW = "flow"
    CLAIMS = "claims"
    STANDING = "standing"
    CHOROPLETH = "choropleth"
    PICTURE = "picture"
    BASE = "base"


GEOMETRY_KINDS = (
    LayerKind.AREA,
    LayerKind.LINE,
    LayerKind.POINT,
    LayerKind.EVENT,
    LayerKind.FLOW,
    LayerKind.CHOROPLETH,
)
# The entry point group in which other packages name their kinds of layers.
KIND_GROUP = "mapviewer.layer_kinds"
NO_END = 2200  # a year from which a date only says that nothing ended: tables write 9999
# The kinds of a file's areas, lines and points, in the order in which geometry is counted.
SHAPE_KINDS = (LayerKind.AREA, LayerKind.LINE, LayerKind.POINT)
# What an author can draw, and what the layer of it is called.
DRAWN_TITLES: dict[str, str] = {
    LayerKind.POINT: "Drawn points",
    LayerKind.LINE: "Drawn lines",
    LayerKind.AREA: "Drawn areas",
    LayerKind.EVENT: "Added events",
}
# How the author of a layer can have its areas filled and its lines dashed.
SOFT = "soft"  # fading towards the edge, without an outline: of the area only middle and size are known
AREA_PATTERNS = ("hatched", "hatched back", "crossed", "dotted", "outline", SOFT)
LINE_PATTERNS = ("solid", "dashed", "dotted")
PATTERNS = ("", *AREA_PATTERNS, "solid", "dashed")
KEPT_DAYS = 8  # days for which a layer keeps what was valid
MANY_ROWS = 500  # whose days are looked at in arrays
MOST_DAYS = dt.date.max.toordinal() + 1
COLUMNS = ("id", "name", "start", "end", "status", "actor", "certainty", "source")


@value(frozen=True, eq=False)
class Layer:
    """One layer. ``rows`` are its features without geometry; ``features`` is the GeoDataFrame (EPSG:4326).

    ``kind`` is a `LayerKind`, or the word of a kind that another package brings.
    ``table`` says which one of a file with several it is. ``pattern`` is one of `PATTERNS`; "" leaves it to what the
    map knows of each feature. With ``own_colours`` features are drawn in those that their file gives them.
    A layer that is ``live`` has the features of a database's table that were fetched last.
    A layer with a ``choropleth`` has no geometry of its own: each row tints the state of its property ``iso3``.
    A ``picture`` lies under the map and has no features at all.
    """

    id: str
    title: str
    kind: str
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
    known_until: dt.date | None = None
    own_colours: bool = True
    picture: PlacedPicture | None = None

    @property
    def has_features(self) -> bool:
        """Whether the layer consists of features with geometry, not of statements or the base map."""
        return self.kind in GEOMETRY_KINDS or (self.kind not in tuple(LayerKind) and bool(self.file or self.rows))

    @property
    def has_file(self) -> bool:
        """Whether a story keeps a file of it."""
        return self.has_features or self.kind == LayerKind.PICTURE

    @property
    def is_base(self) -> bool:
        """Whether it is a part of the base map: the ground, not the subject."""
        return self.kind == LayerKind.BASE

    @property
    def shows_statements(self) -> bool:
        """Whether it shows the statements of its direction one by one."""
        return self.kind == LayerKind.CLAIMS

    @property
    def rests_on_statements(self) -> bool:
        """Whether what it shows follows from the story's statements: one by one, or as a tint of states."""
        return self.kind in (LayerKind.CLAIMS, LayerKind.STANDING)

    @property
    def tints_states(self) -> bool:
        """Whether it fills whole states of the base map."""
        return self.kind in (LayerKind.STANDING, LayerKind.CHOROPLETH)

    @property
    def holds_events(self) -> bool:
        """Whether its features are events, which have a day and happen once."""
        return self.kind == LayerKind.EVENT

    @property
    def holds_places(self) -> bool:
        """Whether its features are places, such as towns."""
        return self.kind == LayerKind.POINT

    @property
    def holds_movements(self) -> bool:
        """Whether its features are movements from one place to another."""
        return self.kind == LayerKind.FLOW

    @cached_property
    def features(self) -> GeoDataFrame:
        """All features with columns `COLUMNS` and more as a GeoDataFrame in EPSG:4326, read on first use."""
        if self.load_features is None:
            load_library("geopandas")
            import geopandas  # late: start-up time

            return geopandas.GeoDataFrame({key: [] for key in COLUMNS}, geometry=[], crs="EPSG:4326")
        return self.load_features()

    def __repr__(self) -> str:
        """Name what it is in one line; its rows are in ``rows``."""
        return f"<Layer {self.id!r}: {self.kind}, {len(self.rows)} features>"

    def rows_on(self, date: dt.date | str, since: dt.date | None = None) -> tuple[Feature, ...]:
        """Return the features valid on *date*, or on any day from *since* to *date*, without geometry.

        *date* is a date or text such as ``"2020-10-01"``; a month or a year means its first day. Raises DataError for
        text that is no date. After the day until which its story is known nothing is valid.
        """
        last = parse_day(date) if isinstance(date, str) else date
        first = since or last
        if self.known_until is not None and first > self.known_until:
            return ()
        found = self._valid.get((first, last))
        if found is None:
            found = self._valid_on(first.toordinal(), last.toordinal())
            if len(self._valid) >= KEPT_DAYS:
                self._valid.clear()
            self._valid[first, last] = found
        return found

    def ids_on(self, date: dt.date, since: dt.date | None = None) -> tuple[str, ...]:
        """Return the ids of what `rows_on` returns."""
        rows = self.rows_on(date, since)
        if not rows:
            return ()
        if self._ids[:1] != [rows]:
            self._ids[:] = [rows, tuple(row.id for row in rows)]
        ids: tuple[str, ...] = self._ids[1]
        return ids

    @cached_property
    def _valid(self) -> dict[tuple[dt.date, dt.date], tuple[Feature, ...]]:
        return {}  # a picture asks many times for one day

    @cached_property
    def _ids(self) -> list[Any]:
        return []

    @cached_property
    def first_and_last_day(self) -> tuple[dt.date, ...]:
        """The first and the last day on which a feature begins or ends; none for a layer without dates."""
        days = [day for row in self.rows for day in (row.span.start, row.span.end) if day and day.year < NO_END]
        return (min(days), max(days)) if days else ()

    @cached_property
    def _days(self) -> list[tuple[Feature, int, int]]:
        """Each feature with the first day of its span and the one after its last, as numbers."""
        spans = ((row, row.span.start, row.span.end) for row in self.rows)
        return [
            (row, start.toordinal() if start else 0, end.toordinal() if end else MOST_DAYS) for row, start, end in spans
        ]

    @cached_property
    def _day_arrays(self) -> tuple[Any, Any]:
        import numpy as np  # late: start-up time

        return np.array([day[1] for day in self._days]), np.array([day[2] for day in self._days])

    def _valid_on(self, first: int, last: int) -> tuple[Feature, ...]:
        if len(self.rows) >= MANY_ROWS:
            starts, ends = self._day_arrays
            rows = self.rows
            found = tuple([rows[number] for number in ((starts <= last) & (first < ends)).nonzero()[0].tolist()])
        else:
            found = tuple([row for row, start, end in self._days if start <= last and first < end])
        before = next(reversed(self._valid.values()), None)
        return before if before == found else found  # the same object, which is quick to compare

    def on(self, date: dt.date | str) -> GeoDataFrame:
        """Return the features valid on *date* as a GeoDataFrame in EPSG:4326; *date* as for `rows_on`."""
        ids = {row.id for row in self.rows_on(date)}
        frame = self.features
        return frame[frame["id"].isin(ids)]

    def plain_features(self, date: dt.date | str | None = None) -> GeoDataFrame:
        """Return the features, of all times or of *date*, with values that JSON can hold.

        Days are ISO text and lists are joined, so that ``explore()``, ``to_json()`` and ``to_file()`` take the frame.
        """
        from geodata.story.plain_values import plain_frame  # late: start-up time

        return plain_frame(self.features if date is None else self.on(date))

    def plot(self, date: dt.date | str | None = None, **options: Any) -> Axes:
        """Plot the features, of all times or of *date*, with GeoPandas and Matplotlib.

        *options* are those of ``GeoDataFrame.plot``, such as ``ax``, ``color`` and ``figsize``.
        """
        axes: Axes = (self.features if date is None else self.on(date)).plot(**options)
        return axes


def kind_of_geometry(geometry_type: str) -> LayerKind:
    """The kind of layer for an OGC type of geometry in capitals, such as ``MULTILINESTRING``; areas when in doubt.

    >>> kind_of_geometry("MULTILINESTRING").value, kind_of_geometry("POINTZ").value, kind_of_geometry("GEOMETRY").value
    ('line', 'point', 'area')
    """
    known = {"POINT": LayerKind.POINT, "LINE": LayerKind.LINE, "CURVE": LayerKind.LINE}
    return next((kind for word, kind in known.items() if word in geometry_type), LayerKind.AREA)


def own_kind(word: str) -> LayerKind | None:
    """The kind of this program that a word names; None for a word of another package, or of none.

    >>> own_kind("area"), own_kind("stars")
    (<LayerKind.AREA: 'area'>, None)
    """
    return next((kind for kind in LayerKind if kind == word), None)


def known_kinds() -> tuple[str, ...]:
    """Every kind that a story can name: those of this program and those of installed packages."""
    from importlib.metadata import entry_points  # late: start-up time, asked for an unknown word only

    return (*LayerKind, *(entry.name for entry in entry_points(group=KIND_GROUP)))


def renamed(layer: Layer, title: str) -> Layer:
    """The same layer under another title."""
    return replace(layer, title=title)
