"""A story's layers: their tables in story.toml and the features in their files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.values import value
from geodata.gate.confined_process import LimitError
from geodata.story.feature import Feature, feature_from_properties, text_of, words
from geodata.story.feature_table import features_frame
from geodata.story.layer import COLUMNS, GEOMETRY_KINDS, PATTERNS, Layer, LayerKind, known_kinds, own_kind
from geodata.story_format.event_files import ENDING as EVENTS_ENDING
from geodata.story_format.event_files import as_collection, event_features, points_of
from geodata.story_format.feature_files import FeatureFile, LoadFeatures, NoFeatures, read_feature_files
from geodata.story_format.row_fields import Problems, choice_in, text_in
from geodata.story_format.story_files import MAX_TEXT_BYTES, StoryFiles

if TYPE_CHECKING:
    from geopandas import GeoDataFrame


@value(frozen=True)
class LayerTable:
    """Reads [[layers]] tables of one story."""

    files: StoryFiles
    group_themes: Mapping[str, str]
    themes: tuple[str, ...]
    problems: Problems
    ready: dict[str, FeatureFile | DataError] = field(default_factory=dict)

    def layer(self, row: Mapping[str, Any], place: str) -> Layer:
        """One layer with its rows; a feature that is wrong is noted, the others still count."""
        file = "story.toml"
        identifier = text_in(row, "id", file=file, place=place)
        kind = _kind_in(row, file, place)
        group = str(row.get("group", ""))
        if group and group not in self.group_themes:
            raise DataError("unknown group", file=file, place=place, found=repr(group),
                            allowed=", ".join(self.group_themes))  # fmt: skip
        base = Layer(
            id=identifier,
            title=str(row.get("title", identifier)),
            kind=kind,
            group=group,
            theme=choice_in(row, "theme", self.themes, self.group_themes.get(group, "user"), file=file, place=place),
            summary=str(row.get("summary", "")),
            source=words(row.get("source")),
            visible=bool(row.get("visible", True)),
            direction=str(row.get("direction", "")),
            table=str(row.get("table", "")),
            pattern=choice_in(row, "pattern", PATTERNS, "", file=file, place=place),
            own_colours=bool(row.get("own_colours", True)),
        )
        if kind == LayerKind.PICTURE:
            return self._with_picture(base, row, place)
        if kind not in GEOMETRY_KINDS and (own_kind(kind) or not row.get("file")):
            return base
        name = text_in(row, "file", file=file, place=place)
        return (
            self._with_numbers(base, row, name, place)
            if kind == LayerKind.CHOROPLETH
            else self._with_features(base, name)
        )

    def _with_numbers(self, layer: Layer, row: Mapping[str, Any], name: str, place: str) -> Layer:
        from geodata.story_format.indicator_tables import layer_from_table  # late: few stories have a sheet

        made = layer_from_table(layer, row, self.files, name, place)
        self.problems.extend(made.problems)
        return made

    def _with_picture(self, layer: Layer, row: Mapping[str, Any], place: str) -> Layer:
        from geodata.story_format.picture_files import layer_with_picture  # late: few stories have a picture

        made = layer_with_picture(layer, row, self.files, place)
        self.problems.extend(made.problems)
        return made

    def read_ahead(self, table: Iterable[Mapping[str, Any]]) -> None:
        """Have the confined process read all GeoJSON files of these rows at once; it takes a while to start."""
        if self.files.trusted:
            return
        names = dict.fromkeys(str(row.get("file", "")) for row in table if _kind_of(row) in GEOMETRY_KINDS)
        wanted = []
        for name in names:
            with suppress(DataError):  # told of where the row is read
                if _is_geojson(self.files.path_of(name)):
                    wanted.append((name, self.files.bytes_of(name)))
        self.ready.update(read_feature_files(wanted))

    def _with_features(self, layer: Layer, name: str) -> Layer:
        path = self.files.path_of(name)
        if path.suffix.lower() == EVENTS_ENDING:
            return self._with_events(layer, name)
        if not _is_geojson(path):
            return self._from_reader(layer, name, path)
        if self.files.trusted:
            return self._prepared(layer, name, path)
        read = self.ready.get(name) or read_feature_files([(name, self.files.bytes_of(name))])[name]
        if isinstance(read, LimitError):
            self.problems.append(read.message)
            return replace(layer, file=name, digest=self.files.digest_of(name), problems=(read.message,),
                           load_features=NoFeatures())  # fmt: skip
        if isinstance(read, DataError):
            raise read
        rows, numbers, problems = geojson_rows(read.attributes(), layer.id, name)
        self.problems.extend(problems)
        return replace(
            layer,
            rows=rows,
            file=name,
            digest=self.files.digest_of(name),
            problems=tuple(problems),
            load_features=LoadFeatures(read, rows, numbers),
        )

    def _with_events(self, layer: Layer, name: str) -> Layer:
        """The layer of an events file, which a person keeps by hand."""
        collection = as_collection(self.files.toml_of(name), name)
        rows, numbers, problems = geojson_rows(collection, layer.id, name)
        self.problems.extend(problems)
        return replace(
            layer, rows=rows, file=name, digest=self.files.digest_of(name), problems=tuple(problems),
            load_features=partial(event_features, rows, points_of(collection, numbers)),
        )  # fmt: skip

    def _prepared(self, layer: Layer, name: str, path: Path) -> Layer:
        """A layer of a story that this program brought along, whose shapes are prepared too."""
        rows, numbers, problems = geojson_rows(self.files.attributes_of(name), layer.id, name)
        self.problems.extend(problems)
        return replace(layer, rows=rows, file=name, digest=self.files.digest_of(name), problems=tuple(problems),
                       load_features=partial(geojson_features, path, rows, numbers, name))  # fmt: skip

    def _from_reader(self, layer: Layer, name: str, path: Path) -> Layer:
        from geodata.io import read_layer  # late: only stories with other formats need a geometry library
        from geodata.io.read_layers import ReadFeatures

        for member in self.files.siblings_of(name):
            self.files.path_of(member)
        try:
            read = read_layer(path, table=layer.table, rights_axes=False)  # somebody has decided about its axes
        except LimitError as error:
            self.problems.append(error.message)
            return replace(layer, file=name, problems=(error.message,), digest=self.files.digest_of(name),
                           load_features=NoFeatures())  # fmt: skip
        self.problems.extend(read.problems)
        ids = {row.id: words(row.properties.get("source")) for row in read.rows}
        rows = tuple(replace(row, layer=layer.id, source=ids[row.id]) for row in read.rows)
        features = read.load_features
        if isinstance(features, ReadFeatures):
            features = replace(features, rows=rows)
        return replace(layer, rows=rows, file=name, digest=read.digest, load_features=features,
                       problems=read.problems)  # fmt: skip


def _kind_in(row: Mapping[str, Any], file: str, place: str) -> str:
    """A row's kind; words of other packages are looked up only when it is none of this program's."""
    own = own_kind(str(row.get("kind", "")))
    return own or choice_in(row, "kind", known_kinds(), "", file=file, place=place)


def _kind_of(row: Any) -> str:
    return str(own_kind(str(row.get("kind", ""))) or "") if isinstance(row, Mapping) else ""


def _is_geojson(path: Path) -> bool:
    """Whether a file is one that is read together with others; a large one is read as a layer of its own."""
    return path.suffix.lower() in (".geojson", ".json") and path.stat().st_size <= MAX_TEXT_BYTES


def geojson_rows(value: Any, layer_id: str, file: str) -> tuple[tuple[Feature, ...], tuple[int, ...], Problems]:
    """The features of a parsed GeoJSON without geometry, their numbers, and what is wrong with those left out."""
    if not isinstance(value, Mapping) or value.get("type") != "FeatureCollection":
        found = value.get("type") if isinstance(value, Mapping) else type(value).__name__
        raise DataError("not a GeoJSON FeatureCollection", file=file, found=repr(found))
    _refuse_other_crs(value, file)
    rows: list[Feature] = []
    numbers: list[int] = []
    problems: Problems = []
    seen: set[str] = set()
    items = value.get("features")
    if not isinstance(items, list):
        raise DataError("features are not a list", file=file, found=repr(items)[:60])
    for number, item in enumerate(items, 1):
        try:
            row = _row(item, layer_id, file, number)
            if row.id in seen:
                raise DataError(
                    "duplicate id", file=file, place=Phrase("feature {number}", number=number), found=repr(row.id)
                )
        except DataError as error:
            problems.append(error.message)
            continue
        seen.add(row.id)
        rows.append(row)
        numbers.append(number)
    return tuple(rows), tuple(numbers), problems


def _row(item: Any, layer_id: str, file: str, number: int) -> Feature:
    place = Phrase("feature {number}", number=number)
    if not isinstance(item, Mapping) or item.get("type") != "Feature":
        raise DataError("not a GeoJSON feature", file=file, place=place, found=repr(item)[:60])
    properties = item.get("properties") or {}
    if not isinstance(properties, Mapping):
        raise DataError("properties are not a table", file=file, place=place, found=repr(properties)[:60])
    default_id = _identifier(item, layer_id, number)
    return feature_from_properties(properties, layer_id, file=file, place=place, default_id=default_id)


def _refuse_other_crs(value: Mapping[str, Any], file: str) -> None:
    crs = value.get("crs")
    if crs is None:
        return
    properties = crs.get("properties") if isinstance(crs, Mapping) else None
    name = properties.get("name", "") if isinstance(properties, Mapping) else ""
    if not any(str(name).endswith(ending) for ending in ("CRS84", ":4326", "OGC:1.3:CRS84")):
        raise DataError("unknown CRS", file=file, place="crs", found=repr(name or crs)[:80],
                        allowed="longitude and latitude on WGS84 (EPSG:4326)")  # fmt: skip


def geojson_features(path: Path, rows: tuple[Feature, ...], numbers: tuple[int, ...], file: str) -> GeoDataFrame:
    """Return the GeoDataFrame of a trusted GeoJSON layer with the columns of `COLUMNS` and geometry, in EPSG:4326.

    What was repaired or left out is told in ``attrs["problems"]``.
    """
    from geodata.io.formats.geojson import parse_json  # late: start-up time
    from geodata.io.formats.geojson_answer import repaired_geometries

    value = parse_json(path.read_text(encoding="utf-8-sig"), file)
    made, problems = repaired_geometries(value.get("features") or [], file)
    frame = features_frame(rows, [made[number - 1] for number in numbers])
    frame.attrs["problems"] = problems
    return frame


def _identifier(item: Mapping[str, Any], layer_id: str, number: int) -> str:
    """A feature's id: of its properties, its own, or the layer's with its number."""
    properties = item.get("properties")
    given = text_of(properties.get("id")) if isinstance(properties, Mapping) else ""
    return given or text_of(item.get("id")) or f"{layer_id}-{number}"


__all__ = ["COLUMNS", "LayerTable", "geojson_features", "geojson_rows"]
