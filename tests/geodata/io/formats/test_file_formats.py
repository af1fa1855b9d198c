"""Every format that is promised, written by another program's library where there is one, comes out the same."""

from __future__ import annotations

import datetime as dt
import hashlib
import math
import shutil
import zipfile
from pathlib import Path

import geopandas
import pytest
import shapely

from geodata import DataError, LayerKind, read_layer
from geodata.io import MissingCrsError, columns_of, with_fields
from geodata.story.layer import COLUMNS
from tests.bad import binary, xml
from tests.bad.geojson import collection, point
from tests.bad.here import read_here

OUTLINE = "POLYGON ((46 39, 47 39, 47 40, 46 40, 46 39), (46.2 39.2, 46.4 39.2, 46.4 39.4, 46.2 39.2))"
TWO_PARTS = "MULTIPOLYGON (((44 40, 45 40, 45 41, 44 40)), ((48 40, 49 40, 49 41, 48 40)))"
TABLE = {
    "name": ["Lachin", "Exclaves"],
    "start": ["1992-05-18", "2020"],
    "end": ["2020-12-01", None],
    "people": [7000, 12],
}


@pytest.fixture(scope="module")
def frame() -> geopandas.GeoDataFrame:
    return binary.frame([OUTLINE, TWO_PARTS], **TABLE)


def write(frame: geopandas.GeoDataFrame, ending: str, folder: Path) -> Path:
    path = folder / f"areas.{ending}"
    if ending == "parquet":
        frame.to_parquet(path)
    elif ending == "csv":
        path.write_text(frame.assign(wkt=frame.geometry.to_wkt()).drop(columns="geometry").to_csv(index=False))
    elif ending == "zip":
        shutil.make_archive(str(path.with_suffix("")), "zip", write(frame, "shp", folder / "zipped").parent)
    else:
        path.parent.mkdir(exist_ok=True)
        frame.to_file(path, layer="areas" if ending == "gpkg" else None)
    return path


@pytest.mark.parametrize("ending", ["geojson", "gpkg", "shp", "zip", "fgb", "parquet", "csv"])
def test_a_format_keeps_shapes_names_dates_and_numbers(
    ending: str, frame: geopandas.GeoDataFrame, tmp_path: Path
) -> None:
    layer = read_layer(write(frame, ending, tmp_path))
    features = layer.features
    assert features.crs == "EPSG:4326"
    assert set(COLUMNS) <= set(features.columns)
    assert layer.kind is LayerKind.AREA
    by_name = features.set_index("name").geometry
    assert by_name["Lachin"].equals(shapely.from_wkt(OUTLINE))
    assert by_name["Exclaves"].equals(shapely.from_wkt(TWO_PARTS))
    assert dict(zip(features["name"], features["people"], strict=True)) == {"Lachin": 7000, "Exclaves": 12}
    assert set(layer.on(dt.date(2000, 1, 1))["name"]) == {"Lachin"}
    assert set(layer.on(dt.date(2020, 6, 1))["name"]) == {"Lachin", "Exclaves"}
    assert set(layer.on(dt.date(2023, 1, 1))["name"]) == {"Exclaves"}


@pytest.mark.parametrize("ending", ["gpkg", "shp", "fgb", "parquet"])
def test_metres_become_degrees(ending: str, frame: geopandas.GeoDataFrame, tmp_path: Path) -> None:
    layer = read_layer(write(frame.to_crs("EPSG:32638"), ending, tmp_path))
    found = layer.features.set_index("name").geometry["Lachin"]
    assert found.hausdorff_distance(shapely.from_wkt(OUTLINE)) < 1e-6


def test_the_format_is_what_the_file_is_and_not_its_name(frame: geopandas.GeoDataFrame, tmp_path: Path) -> None:
    for number, ending in enumerate(("gpkg", "fgb", "parquet", "geojson")):
        path = write(frame, ending, tmp_path).rename(tmp_path / f"data{number}.txt")
        assert {row.name for row in read_layer(path).rows} == {"Lachin", "Exclaves"}


def test_a_digest_is_that_of_the_content(tmp_path: Path) -> None:
    path = tmp_path / "places.geojson"
    path.write_text(collection(point()))
    assert read_here(path).digest == hashlib.sha256(path.read_bytes()).hexdigest()
    shapefile = binary.copied("shp", tmp_path)
    before = read_layer(shapefile).digest
    shapefile.with_suffix(".prj").write_text(
        'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]]]'
    )
    assert read_layer(shapefile).digest != before


def test_kml_gives_folders_times_and_plain_descriptions(tmp_path: Path) -> None:
    inner = (
        "<Folder><name>Towns</name>"
        "<Placemark id='sh'><name>Shusha</name><description>&lt;b&gt;fortress&lt;/b&gt; &amp;amp; town</description>"
        "<TimeSpan><begin>1992-05-09</begin><end>2020-11-08T12:00:00Z</end></TimeSpan>"
        "<ExtendedData><Data name='height'><value>1500</value></Data></ExtendedData>"
        "<Point><coordinates>46.75,39.76,1500</coordinates></Point></Placemark></Folder>"
    )
    path = tmp_path / "places.kmz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("doc.kml", xml.kml(inner))
        archive.writestr("images/icon.png", b"\x89PNG")
    layer = read_layer(path)
    (row,) = layer.rows
    assert (row.id, row.name, row.summary) == ("sh", "Shusha", "fortress & town")
    assert (row.properties["folder"], row.properties["height"]) == ("Towns", "1500")
    assert (row.span.start, row.span.end) == (dt.date(1992, 5, 9), dt.date(2020, 11, 8))
    assert layer.features.geometry[0].equals(shapely.Point(46.75, 39.76))


def test_kml_areas_have_holes_and_parts(tmp_path: Path) -> None:
    ring = "<LinearRing><coordinates>{}</coordinates></LinearRing>"
    outer = "<outerBoundaryIs>" + ring.format("46,39 47,39 47,40 46,40 46,39") + "</outerBoundaryIs>"
    inner = "<innerBoundaryIs>" + ring.format("46.2,39.2 46.4,39.2 46.4,39.4 46.2,39.2") + "</innerBoundaryIs>"
    path = tmp_path / "areas.kml"
    path.write_text(xml.kml(xml.geometry(f"<MultiGeometry><Polygon>{outer}{inner}</Polygon></MultiGeometry>")))
    assert read_here(path).features.geometry[0].equals(shapely.from_wkt(OUTLINE))


def test_gpx_gives_waypoints_routes_and_tracks(tmp_path: Path) -> None:
    path = tmp_path / "walk.gpx"
    path.write_text(
        '<gpx xmlns="http://www.topografix.com/GPX/1/1">'
        '<wpt lat="39.8" lon="46.7"><name>Start</name><ele>1500</ele></wpt>'
        '<rte><name>Way</name><rtept lat="39.8" lon="46.7"/><rtept lat="39.9" lon="46.8"/></rte>'
        '<trk><name>Path</name><trkseg><trkpt lat="39" lon="46"/><trkpt lat="39" lon="47"/></trkseg>'
        '<trkseg><trkpt lat="38" lon="46"/><trkpt lat="38" lon="47"/></trkseg></trk></gpx>'
    )
    frame = read_here(path).features.set_index("name")
    assert frame.geometry["Start"].equals(shapely.Point(46.7, 39.8))
    assert frame.geometry["Way"].equals(shapely.LineString([(46.7, 39.8), (46.8, 39.9)]))
    assert frame.geometry["Path"].equals(shapely.from_wkt("MULTILINESTRING ((46 39, 47 39), (46 38, 47 38))"))


@pytest.mark.parametrize(
    "text",
    [
        "name,lon,lat\nShusha,46.75,39.76\n",
        "Name;Longitude;Latitude\nShusha;46,75;39,76\n",
        "name\tLAT\tLNG\nShusha\t39.76\t46.75\n",
        "название|широта|долгота\nShusha|39.76|46.75\n",
        'name,coordinates\nShusha,"39.76, 46.75"\n',
        "name,latitude,longitude\nShusha,39°45'36\"N,46°45'E\n",
        "name,wkt\nShusha,POINT (46.75 39.76)\n",
        "\ufeffname,GPS_lat,GPS_lon\r\nShusha,39.76,46.75\r\n",
        "name,geo.x_lon,geo.y_lat\nShusha,46.75,39.76\n",
    ],
)
def test_csv_is_read_as_people_write_it(text: str, tmp_path: Path) -> None:
    path = tmp_path / "places.csv"
    path.write_text(text, newline="")
    layer = read_here(path)
    assert layer.rows[0].name == "Shusha"
    assert layer.features.geometry[0].equals_exact(shapely.Point(46.75, 39.76), 1e-9)


def metres_to_parallel(lat_deg: int) -> float:
    """The way along the WGS84 meridian from the equator, summed up in small steps: what UTM counts (times 0.9996)."""
    a, e2, steps = 6378137.0, 0.00669437999014, 100_000
    middles = ((n + 0.5) * math.radians(lat_deg) / steps for n in range(steps))
    return math.radians(lat_deg) / steps * sum(a * (1 - e2) / (1 - e2 * math.sin(lat) ** 2) ** 1.5 for lat in middles)


def test_a_missing_crs_is_asked_for_and_then_used(tmp_path: Path) -> None:
    path = tmp_path / "places.csv"
    northing_m = 0.9996 * metres_to_parallel(40)
    path.write_text(f"name,x,y\non the middle meridian,500000,{northing_m:.3f}\n")
    with pytest.raises(
        MissingCrsError, match=r"places.csv: the CRS is missing: found coordinates such as 500,000, 4,427,757"
    ):
        read_layer(path)
    layer = read_layer(path, crs="EPSG:32638")
    assert layer.features.geometry[0].equals_exact(shapely.Point(45, 40), 1e-7)
    with pytest.raises(DataError, match="unknown CRS: found 'EPSG:999999'"):
        read_layer(path, crs="EPSG:999999")


def test_a_geopackage_with_several_tables_gives_the_one_that_is_named(
    frame: geopandas.GeoDataFrame, tmp_path: Path
) -> None:
    path = write(frame, "gpkg", tmp_path)
    binary.frame(["POINT (44 40)"], name=["Yerevan"]).to_file(path, layer="towns")
    first = read_layer(path)
    assert len(first.rows) == 2
    assert "it also holds towns" in first.problems[0]
    towns = read_layer(path, table="towns")
    assert [row.name for row in towns.rows] == ["Yerevan"]
    assert towns.digest != first.digest


def test_a_geopackage_that_another_program_has_open_shows_its_last_rows(
    frame: geopandas.GeoDataFrame, tmp_path: Path
) -> None:
    import sqlite3
    from contextlib import closing

    path = binary.geopackage()(tmp_path)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("UPDATE areas SET name = 'Changed' WHERE fid = 1")
        database.commit()
        assert [row.name for row in read_layer(path).rows] == ["Changed", "Area 1"]


def test_columns_for_name_and_dates_are_guessed_and_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    path.write_text(
        "code,OBJECT,NAME_RU,opened,closed,lon,lat\nA1,Sadakhlo,Садахло,1899,1993,44.8,41.2\nA2,Gyumri,Гюмри,1897,,43.8,40.8\n"
    )
    layer = read_here(path)
    assert [row.name for row in layer.rows] == ["Садахло", "Гюмри"]
    assert [row.id for row in layer.rows] == ["A1", "A2"]
    assert [row.name for row in layer.on(dt.date(1990, 1, 1)).itertuples()] == [row.name for row in layer.rows]
    chosen = with_fields(layer, label="code", start="closed")
    assert [row.name for row in chosen.rows] == ["A1", "A2"]
    assert chosen.rows[0].start_text == "1993"
    assert list(chosen.features["name"]) == ["A1", "A2"]
    assert "OBJECT" in columns_of(layer)
    with pytest.raises(DataError, match="unknown column: found 'colour'"):
        with_fields(layer, label="colour")


def test_words_that_the_map_knows_are_taken_over_and_sources_stay_whole(tmp_path: Path) -> None:
    path = tmp_path / "claims.geojson"
    path.write_text(collection(point(id="x", status="Control", actor="AZE", certainty="high", source="World Bank 2020"),
                               point(id="17", status="claim")))  # fmt: skip
    first, second = read_here(path).rows
    assert (first.status, first.actor, first.certainty, first.source) == (
        "control",
        "aze",
        "high",
        ("World Bank 2020",),
    )
    assert second.id == "claims-17"


def test_flatgeobuf_and_shapefile_see_one_driver_alone() -> None:
    import subprocess
    import sys

    program = (
        "from geodata.io.formats.gdal_reader import prepare, load_gdal, SHAPEFILE\n"
        "prepare(SHAPEFILE)\n"
        "print(sorted(load_gdal(SHAPEFILE).list_drivers()))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['ESRI Shapefile']"


def test_a_driver_that_nobody_knew_of_is_found_and_left_out() -> None:
    import subprocess
    import sys

    program = (
        "import sys\n"
        "from geodata.io import reader_errors\n"
        "from geodata.io.formats import gdal_reader as gdal\n"
        "gdal.KNOWN_DRIVERS -= {'GPX', 'GML'}\n"
        "gdal.prepare(gdal.SHAPEFILE, sys.argv[1:])\n"
        "try:\n"
        "    print(sorted(gdal.load_gdal(gdal.SHAPEFILE).list_drivers()))\n"
        "except reader_errors.DriversLeftError as error:\n"
        "    print(error.names)\n"
    )

    def told(*skip: str) -> str:
        done = subprocess.run([sys.executable, "-c", program, *skip], capture_output=True, text=True, check=True)
        return done.stdout.strip()

    assert told() == "('GML', 'GPX')"
    assert told("GML", "GPX") == "['ESRI Shapefile']"
