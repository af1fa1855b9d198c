"""Damaged Shapefiles, GeoPackages, FlatGeobuf, GeoParquet and archives, made of good ones."""

from __future__ import annotations

import shutil
import sqlite3
import stat
import warnings
import zipfile
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from tests.bad.case import Bad
from tests.bad.geojson import collection, point

SQUARE = "POLYGON ((44 40, 45 40, 45 41, 44 41, 44 40))"
BOW_TIE = "POLYGON ((44 40, 45 41, 45 40, 44 41, 44 40))"
TEXTS = (SQUARE, "POLYGON ((46 40, 47 40, 47 41, 46 41, 46 40))")


def frame(texts: Sequence[str] = TEXTS, crs: str | None = "EPSG:4326", **columns: Any) -> Any:
    """A GeoDataFrame of geometries as well-known text."""
    import geopandas

    table = columns or {"name": [f"Area {n}" for n in range(len(texts))]}
    return geopandas.GeoDataFrame(table, geometry=geopandas.GeoSeries.from_wkt(list(texts)), crs=crs)


@lru_cache(maxsize=1)
def good_files() -> Path:
    """A folder with ``areas.shp``, ``areas.gpkg``, ``areas.fgb`` and ``areas.parquet`` of two squares."""
    import atexit

    folder = Path(mkdtemp(prefix="mapviewer-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    frame().to_file(folder / "areas.shp")
    frame().to_file(folder / "areas.gpkg", layer="areas")
    frame().to_file(folder / "areas.fgb")
    frame().to_parquet(folder / "areas.parquet")
    return folder


def copied(ending: str, folder: Path, change: Callable[[bytes], bytes] | None = None) -> Path:
    """A copy of a good file in *folder*, changed."""
    path = folder / f"areas.{ending}"
    for source in good_files().iterdir():
        if source.suffix == f".{ending}" or (ending == "shp" and source.suffix in (".shx", ".dbf", ".prj", ".cpg")):
            shutil.copy(source, folder / source.name)
    if change:
        path.write_bytes(change(path.read_bytes()))
    return path


def bad(name: str, ending: str, change: Callable[[bytes], bytes], *says: str, rows: int | None = None) -> Bad:
    return Bad(f"{ending}-{name}", lambda folder: copied(ending, folder, change), says, rows)


def without(*endings: str) -> Callable[[Path], Path]:
    """A Shapefile that lacks some of its parts."""

    def write(folder: Path) -> Path:
        path = copied("shp", folder)
        for ending in endings:
            path.with_suffix(ending).unlink()
        return path

    return write


def shapefile(
    texts: Sequence[str], crs: str | None = "EPSG:4326", change: Callable[[Path], None] | None = None, **columns: Any
) -> Callable[[Path], Path]:
    """A Shapefile of these geometries."""

    def write(folder: Path) -> Path:
        path = folder / "areas.shp"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # a missing CRS is what is wanted
            frame(texts, crs, **columns).to_file(path)
        if change:
            change(path)
        return path

    return write


def geopackage(*statements: str) -> Callable[[Path], Path]:
    """A GeoPackage that was changed by SQL."""

    def write(folder: Path) -> Path:
        path = copied("gpkg", folder)
        with closing(sqlite3.connect(path)) as database:
            triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for (trigger,) in triggers:
                database.execute(f'DROP TRIGGER "{trigger}"')
            for statement in statements:
                database.execute(statement)
            database.commit()
        return path

    return write


def archive(name: str, fill: Callable[[zipfile.ZipFile], None]) -> Callable[[Path], Path]:
    """A ZIP archive."""

    def write(folder: Path) -> Path:
        path = folder / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
            fill(made)
        return path

    return write


def link(made: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("areas.geojson")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    made.writestr(info, "/etc/passwd")


def bomb(made: zipfile.ZipFile) -> None:
    made.writestr("areas.geojson", b" " * 60_000_000)


def many(made: zipfile.ZipFile) -> None:
    for number in range(2_100):
        made.writestr(f"{number}.txt", "")


def wrong_sum(folder: Path) -> Path:
    path = archive("areas.zip", lambda made: made.writestr(zipfile.ZipInfo("areas.geojson"), collection(point())))(
        folder
    )
    path.write_bytes(path.read_bytes().replace(b"44.5", b"45.5"))
    return path


def not_utf8_cpg(path: Path) -> None:
    path.with_suffix(".cpg").unlink()
    table = path.with_suffix(".dbf")
    data = bytearray(table.read_bytes())
    data[29] = 0
    table.write_bytes(bytes(data).replace("Шуша".encode(), "Шуша".encode("cp1251") + b"    "))


GOOD = collection(point())
VIEW = (
    "CREATE VIEW endless AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
    " SELECT x AS fid, NULL AS geom, x AS name FROM n"
)
LIST_VIEW = (
    "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
    " VALUES ('endless', 'features', 'endless', 4326)",
    "INSERT INTO gpkg_geometry_columns VALUES ('endless', 'geom', 'POLYGON', 4326, 0, 0)",
)
NO_CRS = "UPDATE gpkg_spatial_ref_sys SET organization = 'MARS', definition = 'nowhere' WHERE srs_id = 4326"


def empty_flatgeobuf(folder: Path) -> Path:
    frame().iloc[:0].to_file(folder / "none.fgb", geometry_type="Polygon")
    return folder / "none.fgb"


def atlantis(path: Path) -> None:
    path.with_suffix(".prj").write_text("Atlantis 1")


def nameless(folder: Path) -> Path:
    path = zipped("areas.zip", {"?areas.geojson": GOOD})(folder)
    path.write_bytes(path.read_bytes().replace(b"?areas", b"\0areas"))  # a name ends at its first zero
    return path


def cut_archive(name: str, member: str, data: str) -> Callable[[Path], Path]:
    """An archive without its end."""

    def write(folder: Path) -> Path:
        path = zipped(name, {member: data})(folder)
        path.write_bytes(path.read_bytes()[:-12])
        return path

    return write


def zipped(name: str, members: dict[str, str | bytes]) -> Callable[[Path], Path]:
    """A ZIP archive of these members."""
    return archive(name, lambda made: [made.writestr(*item) for item in members.items()] and None)


def sql(name: str, statements: Sequence[str], *says: str, rows: int | None = None) -> Bad:
    return Bad(f"gpkg-{name}", geopackage(*statements), says, rows)


def shp(name: str, write: Callable[[Path], Path], *says: str, rows: int | None = None) -> Bad:
    return Bad(f"shp-{name}", write, says, rows)


def zip_of(name: str, members: dict[str, str | bytes], *says: str, rows: int | None = None) -> Bad:
    return Bad(f"zip-{name}", zipped("areas.zip", members), says, rows)


SHAPEFILES = (
    bad("cut-short", "shp", lambda data: data[:-40], "areas.shp"),
    bad("cut-in-header", "shp", lambda data: data[:60], "areas.shp"),
    bad("garbage", "shp", lambda data: data[:100] + b"\xff" * (len(data) - 100), "areas.shp"),
    shp("no-shx", without(".shx"), ".shx", "made again", rows=2),
    shp("no-prj", without(".prj"), "CRS is missing", "assumed", rows=2),
    shp("no-dbf", without(".dbf"), ".dbf", "no names", rows=2),
    shp("metres-no-prj", shapefile(["POINT (579000 4401000)"], None), "579,000", "EPSG:32638"),
    shp("unknown-crs", shapefile([SQUARE], change=atlantis), ".prj", "cannot be understood", rows=1),
    shp("bow-tie", shapefile([BOW_TIE]), "record 1", "crosses", rows=1),
    shp("duplicate-ids", shapefile(TEXTS, id=["a", "a"]), "record 2", "id", "'a'", rows=2),
    shp("cp1251", shapefile([SQUARE], change=not_utf8_cpg, name=["Шуша"]), "encoding", "Windows-1251", rows=1),
)
GEOPACKAGES = (
    bad("cut-short", "gpkg", lambda data: data[: len(data) // 2], "damaged GeoPackage"),
    bad("garbage", "gpkg", lambda data: data[:4096] + b"\xff" * (len(data) - 4096), "damaged GeoPackage"),
    sql("not-one", ["DROP TABLE gpkg_contents"], "damaged GeoPackage", "gpkg_contents"),
    sql("no-tables", ["DELETE FROM gpkg_contents"], "no table with features"),
    sql("no-geometry-column", ["DELETE FROM gpkg_geometry_columns"], "no geometry column", "table areas"),
    sql("view", [VIEW, *LIST_VIEW], "view", "'endless'", rows=2),
    sql("view-alone", ["DELETE FROM gpkg_contents", VIEW, *LIST_VIEW], "no table with features"),
    sql("bad-geometry", ["UPDATE areas SET geom = x'0102' WHERE fid = 1"], "row 1", "GeoPackage", rows=1),
    sql("empty-geometry", ["UPDATE areas SET geom = NULL WHERE fid = 1"], "row 1", "without geometry", rows=1),
    sql("text-geometry", ["UPDATE areas SET geom = 'POINT (1 2)' WHERE fid = 2"], "row 2", "GeoPackage", rows=1),
    sql("cut-geometry", ["UPDATE areas SET geom = substr(geom, 1, 60) WHERE fid = 2"], "row 2", "left out", rows=1),
    sql("unknown-crs", [NO_CRS], "unknown CRS", "nowhere"),
)
OTHERS = (
    Bad("fgb-no-rows", empty_flatgeobuf, ("no features",)),
    bad("cut-short", "fgb", lambda data: data[: len(data) // 2], "areas.fgb"),
    bad("garbage", "fgb", lambda data: data[:8] + b"\xff" * (len(data) - 8), "areas.fgb"),
    Bad("zip-named-otherwise", lambda folder: zipped("a.zip", {"a.geojson": fgb()})(folder), (), 2),
    bad("cut-short", "parquet", lambda data: data[: len(data) // 2], "damaged GeoParquet"),
    bad("garbage", "parquet", lambda data: data[:8] + b"\xff" * (len(data) - 16) + data[-8:], "damaged GeoParquet"),
)
ARCHIVES = (
    Bad("zip-cut-short", cut_archive("areas.zip", "a.geojson", GOOD), ("damaged archive",)),
    Bad("zip-wrong-sum", wrong_sum, ("areas.geojson", "cannot be extracted")),
    zip_of("path-outside", {"../areas.geojson": GOOD}, "outside"),
    zip_of("absolute-path", {"/tmp/areas.geojson": GOOD}, "outside"),
    Bad("zip-nameless", nameless, ("outside",)),
    Bad("zip-link", archive("areas.zip", link), ("a link",)),
    Bad("zip-bomb", archive("areas.zip", bomb), ("expansion", "200 to 1")),
    Bad("zip-many-files", archive("areas.zip", many), ("2,100 files", "2,000")),
    Bad("zip-in-zip", lambda folder: zipped("a.zip", {"a.geojson": inner_zip(folder)})(folder), ("an archive in an",)),
    zip_of("empty", {}, "no layer"),
    zip_of("no-layer", {"read.me": "hello"}, "no layer", "read.me"),
    zip_of("two-layers", {"a.geojson": GOOD, "b.geojson": GOOD}, "only one layer", "b.geojson", rows=1),
    zip_of("workbook", {"xl/workbook.xml": "<a/>"}, "cannot read workbook"),
    Bad("kmz-cut", cut_archive("places.kmz", "doc.kml", "<kml/>"), ("damaged archive",)),
)


def fgb() -> bytes:
    return (good_files() / "areas.fgb").read_bytes()


def inner_zip(folder: Path) -> bytes:
    return zipped("inner.zip", {"a.geojson": GOOD})(folder).read_bytes()
