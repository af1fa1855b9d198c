"""What is fuzzed: each target takes bytes and may raise nothing but DataError.

A target is made in a process of its own, because GDAL is set up for one driver when it is imported.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geodata.core.errors import DataError


@dataclass(frozen=True)
class Target:
    """A loader, inputs to begin with, and whether they are text (mutated by words too)."""

    name: str
    run: Callable[[bytes], None]
    seeds: tuple[bytes, ...]
    is_text: bool = True


def scratch() -> Path:
    """A folder in memory where there is one."""
    memory = Path("/dev/shm")
    return Path(tempfile.mkdtemp(prefix="mapviewer-fuzz-", dir=memory if memory.is_dir() else None))


# Layer files, read as the reader process reads them.


def layer_target(name: str, seeds: tuple[bytes, ...], is_text: bool = True) -> Target:
    from geodata.core.repair_log import Notes
    from geodata.io.format_registry import load, recognise
    from geodata.io.read_layers import layer_of
    from geodata.map.ragged_arrays import build

    folder = scratch()

    def run(data: bytes) -> None:
        for left in folder.iterdir():
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        path = folder / "layer.data"
        path.write_bytes(data)
        notes = Notes(name)
        try:
            handed = load(recognise(path, name, notes), notes)
        except DataError:
            return
        build(handed.geometry)
        layer_of(handed, name, "")

    return Target(name, run, seeds, is_text)


def geojson() -> Target:
    square = [[[44, 40], [45, 40], [45, 41], [44, 41], [44, 40]]]
    rows: list[tuple[str, Any]] = [
        ("Point", [46.75, 39.76]), ("LineString", [[179, 40], [-179, 41]]), ("Polygon", square),
        ("MultiPoint", [[1, 2], [3, 4]]),
        ("MultiPolygon", [square, [[[0, 80], [90, 80], [180, 80], [-90, 80], [0, 80]]]]),
        ("MultiLineString", [[[1, 2], [3, 4]]]),
    ]  # fmt: skip
    words = {"id": "a", "name": "A", "start": "1994-05-12", "end": 2020, "status": "control", "names": {"ru": "А"}}
    features = [
        {"type": "Feature", "id": number, "properties": words, "geometry": {"type": kind, "coordinates": coordinates}}
        for number, (kind, coordinates) in enumerate(rows)
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32638"}}
    whole = {"type": "FeatureCollection", "crs": crs, "features": features}
    collection = {"type": "GeometryCollection", "geometries": [features[0]["geometry"], features[2]["geometry"]]}
    seeds = (json.dumps(whole), json.dumps({**whole, "crs": None}), json.dumps(collection), *map(json.dumps, features))
    return layer_target("layer.geojson", tuple(seed.encode() for seed in seeds))


def csv() -> Target:
    seeds = (
        "name,lon,lat,start\nShusha,46.75,39.76,1992\nLachin,46.5,39.6,\n",
        'название;широта;долгота\n"Шуша";39,76;46,75\n',
        "name\tx\ty\nA\t649967\t4402518\n",
        "name|wkt\nA|POLYGON ((44 40, 45 40, 45 41, 44 40))\n",
        'n,coordinates\nA,"39°45\'36""N, 46°45\'E"\n',
    )
    others = (seeds[1].encode("cp1251"), seeds[0].encode("utf-16"))
    return layer_target("layer.csv", (*(seed.encode() for seed in seeds), *others))


def xml() -> Target:
    ring = "<LinearRing><coordinates>44,40 45,40 45,41 44,40</coordinates></LinearRing>"
    kml = (
        "<?xml version='1.0' encoding='UTF-8'?><kml xmlns='http://www.opengis.net/kml/2.2'><Document>"
        "<Folder><name>F</name>"
        "<Placemark id='a'><name>A</name><description>&lt;b&gt;x&lt;/b&gt;</description>"
        "<TimeSpan><begin>1992-05-09</begin><end>2020</end></TimeSpan>"
        "<ExtendedData><Data name='h'><value>1</value></Data>"
        "<SchemaData><SimpleData name='s'>2</SimpleData></SchemaData>"
        f"</ExtendedData><MultiGeometry><Polygon><outerBoundaryIs>{ring}</outerBoundaryIs></Polygon>"
        "<Point><coordinates>46.75,39.76,1</coordinates></Point></MultiGeometry></Placemark></Folder>"
        "<NetworkLink><Link><href>http://127.0.0.1:9/</href></Link></NetworkLink></Document></kml>"
    )
    gpx = (
        "<gpx><wpt lat='39.8' lon='46.7'><name>S</name></wpt>"
        "<rte><rtept lat='1' lon='2'/><rtept lat='2' lon='3'/></rte>"
        "<trk><trkseg><trkpt lat='39' lon='46'/><trkpt lat='39' lon='47'/></trkseg></trk></gpx>"
    )
    return layer_target("layer.kml", (kml.encode(), gpx.encode(), kml.replace("UTF-8", "UTF-16").encode("utf-16")))


def archive() -> Target:
    seeds = []
    for members in (
        {"doc.kml": xml().seeds[0], "images/a.png": b"\x89PNG"},
        {"a/layer.geojson": geojson().seeds[1], "readme.txt": b"hello"},
        {"layer.csv": csv().seeds[0]},
    ):
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            path = scratch() / "a.zip"
            with zipfile.ZipFile(path, "w", method) as made:
                for name, data in members.items():
                    made.writestr(name, data)
            seeds.append(path.read_bytes())
            shutil.rmtree(path.parent)
    return layer_target("layer.zip", tuple(seeds), is_text=False)


def geopackage() -> Target:
    """A GeoPackage as small as one can be, written with SQLite alone."""
    import shapely

    path = scratch() / "a.gpkg"
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA page_size = 512")
        database.execute("PRAGMA application_id = 1196444487")
        database.executescript(
            "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER, organization TEXT,"
            " organization_coordsys_id INTEGER, definition TEXT);"
            "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT, srs_id INTEGER);"
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT,"
            " srs_id INTEGER);"
            "CREATE TABLE areas (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT, start TEXT, people REAL);"
            "INSERT INTO gpkg_spatial_ref_sys VALUES ('UTM', 32638, 'EPSG', 32638, 'x');"
            "INSERT INTO gpkg_contents VALUES ('areas', 'features', 'areas', 32638);"
            "INSERT INTO gpkg_geometry_columns VALUES ('areas', 'geom', 'POLYGON', 32638);"
        )
        line = shapely.LineString([(5e5, 44e5), (6e5, 44e5)])
        for shape in (shapely.box(5e5, 44e5, 6e5, 45e5), shapely.Point(5e5, 44e5), line):
            head = b"GP\0\1" + (32638).to_bytes(4, "little")
            row = (head + shapely.to_wkb(shape), "A", "1994", 1.5)
            database.execute("INSERT INTO areas (geom, name, start, people) VALUES (?, ?, ?, ?)", row)
        database.commit()
    data = path.read_bytes()
    shutil.rmtree(path.parent)
    return layer_target("layer.gpkg", (data,), is_text=False)


def geoparquet() -> Target:
    import pyarrow
    import pyarrow.parquet
    import shapely

    shapes = [shapely.box(44, 40, 45, 41), shapely.Point(46, 39), None]
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": {"encoding": "WKB"}}}
    wkb = [shapely.to_wkb(shape) for shape in shapes]
    table = pyarrow.table({"name": ["A", "B", None], "n": [1, None, 3], "geometry": wkb})
    table = table.replace_schema_metadata({b"geo": json.dumps(geo).encode()})
    seeds = []
    for compression in ("none", "snappy", "gzip"):
        path = scratch() / "a.parquet"
        pyarrow.parquet.write_table(table, path, compression=compression)
        seeds.append(path.read_bytes())
        shutil.rmtree(path.parent)
    return layer_target("layer.parquet", tuple(seeds), is_text=False)


def _with_gdal(driver: str, ending: str) -> tuple[bytes, ...]:
    """Seeds written by a GDAL that has this driver alone; what is then read uses the same GDAL."""
    from geodata.io.formats.gdal_reader import prepare

    prepare(driver)
    import numpy as np
    import pyogrio
    import shapely

    folder = scratch()
    path = folder / f"a.{ending}"
    shapes = np.array([shapely.box(44, 40, 45, 41), shapely.box(46, 40, 47, 41)])
    fields = [np.array(["A", "Б"], object), np.array([1, 2])]
    how = {"geometry_type": "Polygon", "crs": "EPSG:4326", "driver": driver}
    pyogrio.raw.write(path, shapely.to_wkb(shapes), fields, ["name", "n"], **how)
    seeds = tuple(file.read_bytes() for file in sorted(folder.iterdir()))
    shutil.rmtree(folder)
    return seeds


def flatgeobuf() -> Target:
    from geodata.io.formats.gdal_reader import FLATGEOBUF

    return layer_target("layer.fgb", _with_gdal(FLATGEOBUF, "fgb"), is_text=False)


def shapefile() -> Target:
    """The parts of a Shapefile one behind the other, each after its length, so that all of them are changed."""
    from geodata.core.repair_log import Notes
    from geodata.io.format_registry import load, recognise
    from geodata.io.formats.gdal_reader import SHAPEFILE
    from geodata.io.read_layers import layer_of

    endings = (".cpg", ".dbf", ".prj", ".shp", ".shx")
    seed = b"".join(len(part).to_bytes(4, "little") + part for part in _with_gdal(SHAPEFILE, "shp"))
    folder = scratch()

    def run(data: bytes) -> None:
        for left in folder.iterdir():
            left.unlink()
        at = 0
        for ending in endings:
            length = min(int.from_bytes(data[at : at + 4], "little"), len(data))
            (folder / f"layer{ending}").write_bytes(data[at + 4 : at + 4 + length])
            at += 4 + length
        notes = Notes("layer.shp")
        try:
            layer_of(load(recognise(folder / "layer.shp", "layer.shp", notes), notes), "layer.shp", "")
        except DataError:
            return

    return Target("layer.shp", run, (seed,), is_text=False)


# Stories.


def read_here() -> None:
    """Let a story's GeoJSON be read in this process, where coverage is seen, instead of in a confined one each time."""
    from geodata.gate.foreign_files import Foreign
    from geodata.io.formats.geojson_answer import read_features
    from geodata.story_format import feature_files

    def answers(_reader: str, files: list[Foreign]) -> list[bytes | DataError]:
        return [answer(file) for file in files]

    def answer(file: Foreign) -> bytes | DataError:
        try:
            return read_features(file.source if isinstance(file.source, bytes) else b"", file.name, {})
        except DataError as error:
            return error

    feature_files.read_foreign = answers  # type: ignore[assignment]


def story_target(file: str, made: bytes = b"") -> Target:
    """One file of the small story; *made* is its content where the story has none."""
    from geodata.story_format.story_loader import open_story
    from geodata.world.shape_cache import pack_features
    from tests.storybook import write_story

    read_here()
    folder = scratch()
    os.environ["MAPVIEWER_CACHE"] = str(folder / "cache")
    root = write_story(folder)
    path = root / file
    seed = made or path.read_bytes()

    def run(data: bytes) -> None:
        path.write_bytes(data)
        shutil.rmtree(folder / "cache", ignore_errors=True)
        try:
            story = open_story(root)
        except DataError:
            return
        if file.startswith("layers/"):
            for layer in story.layers.values():
                if layer.file == file:
                    list(pack_features(layer, story.projection))

    return Target(file, run, (seed,))


def story_archive() -> Target:
    from geodata.story_format.story_loader import open_story
    from tests.storybook import write_story

    folder = scratch()
    os.environ["MAPVIEWER_CACHE"] = str(folder / "cache")
    root = write_story(folder)
    path = folder / "a.story"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as made:
        for file in sorted(root.rglob("*")):
            if file.is_file():
                made.write(file, file.relative_to(root).as_posix())
    seed = path.read_bytes()
    tempfile.tempdir = str(folder / "temp")

    def run(data: bytes) -> None:
        shutil.rmtree(folder / "temp", ignore_errors=True)
        (folder / "temp").mkdir()
        path.write_bytes(data)
        try:
            open_story(path)
        except DataError:
            return

    return Target("archive.story", run, (seed,), is_text=False)


def findings() -> Target:
    """The names that were found in the article, with what was decided of them."""
    from geodata.story.anchoring import Quote
    from geodata.story.recognised_places import FILE, Candidate, Decision, Finding, finding_row

    spots = (
        Candidate("Baku", 40.37, 49.89, "aze", "place", 0.9),
        Candidate("Aktau", 43.65, 51.15, "kaz", "place", 0.4),
    )
    finding = Finding("f-1", "Baku", 38, 42, spots, 0, 0.9, "place", Decision.ACCEPTED, "user")
    rows = [finding_row(finding, Quote("Baku", "from ", " to"))]
    return story_target(FILE, json.dumps(rows).encode())


def article(ending: str, seeds: tuple[bytes, ...], is_text: bool = True) -> Target:
    from geodata.article.article_reader import read_article
    from geodata.io.file_worker import FAULTS

    name = f"article.{ending}"

    def run(data: bytes) -> None:
        try:
            read_article(data, name, {})  # as the confined process does, which takes any of these for damage
        except (DataError, *FAULTS):
            return

    return Target(name, run, seeds, is_text)


def article_html() -> Target:
    words = "The ferry from Baku to Aktau resumed on Tuesday after a storm of four days, the harbour said. " * 3
    head = '<meta name="author" content="N. N."><meta property="article:published_time" content="2025-03-04T10:00:00Z">'
    body = f"<body><article><h1>Ferry</h1><p>{words}</p></article></body>"
    return article("html", (f"<html><head><title>Ferry</title>{head}</head>{body}</html>".encode(),))


def article_markdown() -> Target:
    return article(
        "md", (b"---\ntitle: Ferry\n---\n# Ferry\n\nFrom **Baku** to [Aktau](x).\n\n* one\n* two\n\n> said\n",)
    )


def article_word() -> Target:
    import docx

    path = scratch() / "a.docx"
    document = docx.Document()
    document.add_heading("Ferry", 1)
    document.add_paragraph("From Baku to Aktau.")
    document.add_table(2, 2).cell(0, 0).text = "Grain"
    document.save(str(path))
    return article("docx", (path.read_bytes(), repacked(path)), is_text=False)


def repacked(path: Path) -> bytes:
    """The same archive with its members stored as they are, so that changes to them are seen."""
    target = path.with_suffix(".stored")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as new:
        for info in old.infolist():
            if info.file_size < 20_000 or info.filename.endswith(".xml"):  # without a part it is no document
                new.writestr(info.filename, old.read(info))
    return target.read_bytes()


def article_pdf() -> Target:
    import io

    import pypdf

    stream = b"BT /F1 12 Tf 14 TL 40 800 Td (The ferry from Baku to Aktau resumed) Tj T* (after a storm.) Tj ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    )  # fmt: skip
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"xref\n0 5\n0000000000 65535 f \n%strailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(made),
    )
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(made))
    writer.compress_identical_objects()
    again = io.BytesIO()
    writer.write(again)
    return article("pdf", (made, again.getvalue()))


def indicator(ending: str, seeds: tuple[bytes, ...], is_text: bool = True) -> Target:
    from geodata.indicators.sheet_reader import read_indicator

    path = scratch() / f"table.{ending}"

    def run(data: bytes) -> None:
        path.write_bytes(data)
        try:
            read_indicator(path, trusted=True)  # without a process for each input
        except DataError:
            return

    return Target(path.name, run, seeds, is_text)


def indicator_csv() -> Target:
    return indicator("csv", (
        b"Country,2023,2024\nArmenia,1.5,2\nAzerbaijan,..,3%\n", b"iso3;year;value\nARM;2023;1,5\nAZE;2024;n/a\n",
    ))  # fmt: skip


def indicator_xlsx() -> Target:
    import openpyxl

    path = scratch() / "a.xlsx"
    book = openpyxl.Workbook()
    for row in (["Country", 2023, 2024], ["Armenia", 1.5, None], ["Azerbaijan", "..", 3]):
        book.active.append(row)
    book.save(path)
    return indicator("xlsx", (path.read_bytes(), repacked(path)), is_text=False)


def view_link() -> Target:
    from geodata.story_format.story_loader import open_story
    from geodata.view.view_codec import link_of, view_from_link, view_from_table, view_to_table
    from tests.storybook import write_story

    view = open_story(write_story(scratch())).steps[1].view

    def run(data: bytes) -> None:
        text = data.decode("utf-8", errors="replace")
        try:
            table = json.loads(text)
        except (ValueError, RecursionError):
            table = None
        try:
            if isinstance(table, dict):
                view_from_table(table, view)
            else:
                _, found = view_from_link(text, view)
                view_from_link(link_of("ferry", found), view)
        except DataError:
            return

    return Target("view", run, (link_of("ferry", view).encode(), json.dumps(view_to_table(view), default=str).encode()))


def prepared() -> Target:
    """What is kept in the cache, damaged: a layer's arrays and the map's packs."""
    import numpy as np
    import shapely

    from geodata.io.layer_file import MAGIC, Handover, parse_handover, write_handover
    from geodata.map.ragged_arrays import build, flatten
    from geodata.map.shapes import PackedFeature, read_pack, write_pack

    folder = scratch()
    shapes = np.array([shapely.box(44, 40, 45, 41), shapely.Point(46, 39), shapely.LineString([(1, 2), (3, 4)])])
    handed = Handover({"name": ["A", "B", None]}, "feature", [1, 2, 3], (), (1, 1, 1), flatten(shapes))
    write_handover(folder / "a.mvlayer", handed)
    feature = PackedFeature("a", "area", {}, [(0.0, [[0, 0, 1, 0, 1, 1, 0, 0]], [1])])
    write_pack(folder / "a.mvpack", {"shapes": [feature]})
    seeds = ((folder / "a.mvlayer").read_bytes(), (folder / "a.mvpack").read_bytes())

    def run(data: bytes) -> None:
        import zlib

        try:
            if data.startswith(MAGIC):  # the sum is put right, or nothing would get past it
                data = data[:8] + zlib.crc32(data[12:]).to_bytes(4, "little") + data[12:]
                try:
                    build(parse_handover(data, "a").geometry)
                except ValueError:  # what the reading turns into a sentence
                    return
            else:
                (folder / "a.mvpack").write_bytes(data)
                for shapes in read_pack(folder / "a.mvpack").collections.values():
                    for shape in shapes:
                        assert shape.levels
        except DataError:
            return

    return Target("prepared", run, seeds, is_text=False)


TARGETS: dict[str, Callable[[], Target]] = {
    "geojson": geojson,
    "csv": csv,
    "xml": xml,
    "zip": archive,
    "geopackage": geopackage,
    "geoparquet": geoparquet,
    "flatgeobuf": flatgeobuf,
    "shapefile": shapefile,
    "story": lambda: story_target("story.toml"),
    "claims": lambda: story_target("claims.toml"),
    "notes": lambda: story_target("notes.toml"),
    "sources": lambda: story_target("sources.toml"),
    "links": lambda: story_target("links.json"),
    "story-layer": lambda: story_target("layers/ground.geojson"),
    "story-archive": story_archive,
    "findings": findings,
    "view": view_link,
    "prepared": prepared,
    "article-html": article_html,
    "article-md": article_markdown,
    "article-docx": article_word,
    "article-pdf": article_pdf,
    "indicator-csv": indicator_csv,
    "indicator-xlsx": indicator_xlsx,
}
