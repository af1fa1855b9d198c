"""Layers as strangers have them: each kind of file that once came out wrong without a word comes out right."""

from __future__ import annotations

import json
import shutil
import sqlite3
import struct
from pathlib import Path
from typing import Any

import openpyxl
import pyogrio
import pytest
import shapely

from geodata.core.dates import parse_partial
from geodata.core.errors import DataError
from geodata.core.repair_log import Notes
from geodata.core.text_encoding import clearly_guessed, guessed_encoding
from geodata.io.format_registry import load, recognise
from geodata.io.read import read_layer
from geodata.io.read_layers import layer_of
from geodata.io.reader_errors import SeveralTablesError
from geodata.story.layer import Layer


def read_here(folder: Path, name: str, content: str | bytes | dict[str, Any] | list[Any], **options: Any) -> Layer:
    """The layer of a file with this content, read in this process: a process of its own takes half a second."""
    path = folder / name
    text = json.dumps(content) if isinstance(content, (dict, list)) else content
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    notes = Notes(name)
    return layer_of(load(recognise(path, name, notes), notes, **options), name, "")


def spans(layer: Layer) -> list[tuple[str, str]]:
    return [(str(row.span.start or ""), str(row.span.end or "")) for row in layer.rows]


def said(layer: Layer) -> str:
    return "\n".join(layer.problems)


@pytest.mark.parametrize(
    ("starts", "days"),
    [
        (["09/27/2020", "12/01/2020"], ["2020-09-27", "2020-12-01"]),
        (["27/09/2020", "12/01/2020"], ["2020-09-27", "2020-01-12"]),
        (["9/27/20 14:30", "1/2/99"], ["2020-09-27", "1999-01-02"]),
        (["27-Sep-2020", "03-Oct-2020"], ["2020-09-27", "2020-10-03"]),
        (["20200927", "20201003"], ["2020-09-27", "2020-10-03"]),
        (["2020/09/27", "2020/10/03"], ["2020-09-27", "2020-10-03"]),
        (["2020-09-27T10:00:00Z", "2020-10-03 11:00"], ["2020-09-27", "2020-10-03"]),
        (["1601200800000", "1606780800000"], ["2020-09-27", "2020-12-01"]),
        (["1601200800", "1606780800"], ["2020-09-27", "2020-12-01"]),
        (["44101", "44166"], ["2020-09-27", "2020-12-01"]),
        (["961", "1064"], ["0961-01-01", "1064-01-01"]),
        (["AD 451", "0335"], ["0451-01-01", "0335-01-01"]),
    ],
)
def test_dates_are_decided_for_the_column(tmp_path: Path, starts: list[str], days: list[str]) -> None:
    text = "name,lon,lat,start\n" + "".join(f"place {start},46,40,{start}\n" for start in starts)
    layer = read_here(tmp_path, "dates.csv", text)
    assert [start for start, _ in spans(layer)] == days
    assert [str(parse_partial(row.start_text).first) for row in layer.rows] == days  # a saved story reads it so


def test_a_date_order_that_nothing_tells_is_said(tmp_path: Path) -> None:
    layer = read_here(tmp_path, "dates.csv", "name,lon,lat,start\nA,46,40,03/04/2020\nB,46,41,05/06/2020\n")
    assert spans(layer)[0][0] == "2020-04-03"
    assert "nothing says which number is the month" in said(layer)
    clear = read_here(tmp_path, "dates.csv", "name,lon,lat,start\nA,46,40,03.04.2020\n")
    assert not clear.problems


@pytest.mark.parametrize("text", ["-0585", "585 BC", "585 BCE", "c. 585 BC", "585 v. Chr."])
def test_what_ended_before_christ_is_shown_on_no_day(tmp_path: Path, text: str) -> None:
    layer = read_here(tmp_path, "old.csv", f"name,lon,lat,start,end\nFort,46,40,782 BC,{text}\nDvin,46,41,0335,0894\n")
    assert [row.name for row in layer.rows_on("0400-01-01")] == ["Dvin"]
    assert layer.rows[0].properties["end"] == text
    assert all(parse_partial(row.end_text).first == row.span.end for row in layer.rows)  # a saved story reads it so
    assert "before the year 1" in said(layer)


def test_three_digits_alone_are_no_year(tmp_path: Path) -> None:
    layer = read_here(tmp_path, "roads.csv", "name,lon,lat,end\nA,46,40,12\nB,46,41,230\n")
    assert spans(layer) == [("", ""), ("", "")]


def test_linked_places_keep_their_names_and_descriptions(tmp_path: Path) -> None:
    names = [{"toponym": "Шуша", "lang": "ru"}, {"toponym": "Shusha", "lang": "en"}, {"toponym": ""}, "Şuşa"]
    feature = {"type": "Feature", "properties": {}, "names": names, "descriptions": [{"value": "A fortress"}],
               "geometry": {"type": "Point", "coordinates": [46.75, 39.76]}}  # fmt: skip
    (row,) = read_here(tmp_path, "places.geojson", {"type": "FeatureCollection", "features": [feature]}).rows
    assert (row.name, row.names.forms["ru"], row.summary) == ("Shusha", "Шуша", "A fortress")


def test_linked_places_keep_their_times(tmp_path: Path) -> None:
    when = {
        "timespans": [
            {"start": {"in": "1828"}, "end": {"in": "1850"}},
            {"start": {"in": "1860"}, "end": {"latest": "1918"}},
        ]
    }
    feature = {"type": "Feature", "properties": {"title": "Erivan"}, "when": when,
               "geometry": {"type": "Point", "coordinates": [44.5, 40.2]}}  # fmt: skip
    layer = read_here(tmp_path, "places.json", {"type": "FeatureCollection", "features": [feature]})
    assert spans(layer) == [("1828-01-01", "1918-01-01")]
    assert layer.rows[0].name == "Erivan"
    assert "several times" in said(layer)


def test_times_of_geometries_are_those_of_their_feature(tmp_path: Path) -> None:
    parts = [{"type": "Point", "coordinates": [44.5, 40.2], "when": {"timespans": [{"start": {"in": year}}]}}
             for year in ("1950", "1930")]  # fmt: skip
    feature = {
        "type": "Feature",
        "properties": {"name": "Erivan"},
        "geometry": {"type": "GeometryCollection", "geometries": parts},
    }
    assert spans(read_here(tmp_path, "places.json", {"type": "FeatureCollection", "features": [feature]})) == [
        ("1930-01-01", "")
    ]


def test_json_text_sequences_are_read(tmp_path: Path) -> None:
    """With the record separators of RFC 8142, of which a short file has many for its length."""
    point = '{"type": "Point", "coordinates": [44, 41]}'
    line = '\x1e{"type": "Feature", "properties": {"name": "%s"}, "geometry": ' + point + "}\n"
    layer = read_here(tmp_path, "stops.geojsons", line % "A" + line % "B")
    assert [row.name for row in layer.rows] == ["A", "B"]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Iğdır Şuşa Kığı", "cp1254"), ("Ísafjörður Þingvellir", "cp1252"), ("Besançon, Zürich", "cp1252"),
        ("Ереван и Баку", "cp1251"), ("Ереван и Баку", "koi8-r"), ("Ереван и Баку", "cp866"),
        ("Łódź, Kraków, Wrocław", "cp1250"), ("Αθήνα και Θεσσαλονίκη", "cp1253"), ("ירושלים תל אביב", "cp1255"),
        ("بغداد البصرة", "cp1256"), ("阿塞拜疆 北京 上海", "gb18030"), ("東京 アゼルバイジャン", "shift_jis"),
    ],
)  # fmt: skip
def test_code_pages_are_told_by_their_letters(text: str, encoding: str) -> None:
    assert guessed_encoding(text.encode(encoding)) == encoding


def test_a_guess_between_two_likely_code_pages_is_doubtful() -> None:
    assert clearly_guessed("Iğdır".encode("cp1254")) == ("cp1254", True)
    assert clearly_guessed("Győr".encode("cp1250"))[1] is False


def test_a_csv_in_an_old_code_page_says_which(tmp_path: Path) -> None:
    data = "ad;boylam;enlem\nIğdır;44,04;39,92\nŞuşa;46,75;39,76\n".encode("cp1254")
    layer = read_here(tmp_path, "towns.csv", data)
    assert [row.name for row in layer.rows] == ["Iğdır", "Şuşa"]
    assert "Windows-1254" in said(layer)
    assert read_here(tmp_path, "towns.csv", data, hints={"encoding": "cp1252"}).rows[0].name == "Iðdýr"


@pytest.mark.parametrize(
    "text",
    [
        'name,lon,lat\nShusha,"46,75","39,76"\n',
        "sep=;\nname;lon;lat\nShusha;46,75;39,76\n",
        '"sep=\t"\nname\tlon\tlat\nShusha\t46.75\t39.76\n',
        'name,lat/lon\nShusha,"39.76, 46.75"\n',
        "name;Lat, Long\nShusha;39,76 46,75\n",
        'name,lon_lat\nShusha,"46.75 39.76"\n',
        'name,where\nShusha,"39.76, 46.75"\n',
        'name,outline\nShusha,"POINT (46.75 39.76)"\n',
        "name,lon,lat\nShusha,46.75°E,39.76°N\n",
    ],
)
def test_coordinates_are_found_however_they_are_written(tmp_path: Path, text: str) -> None:
    (point,) = read_here(tmp_path, "places.csv", text).features.geometry
    assert (point.x, point.y) == pytest.approx((46.75, 39.76))


def test_a_person_may_say_which_columns_are_the_coordinates(tmp_path: Path) -> None:
    text = "name,a,b\nShusha,39.76,46.75\n"
    with pytest.raises(DataError, match="no columns with coordinates"):
        read_here(tmp_path, "places.csv", text)
    layer = read_here(tmp_path, "places.csv", text, hints={"lon": "b", "lat": "a"})
    assert layer.features.geometry[0].x == pytest.approx(46.75)


def test_a_workbook_lists_places(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Read me first"])
    sheet = book.create_sheet("Places")
    sheet.append(["Towns of the corridor"])
    sheet.append(["name", "lon", "lat"])
    sheet.append(["Shusha", 46.75, 39.76])
    book.save(tmp_path / "places.xlsx")
    layer = read_layer(tmp_path / "places.xlsx")
    assert [row.name for row in layer.rows] == ["Shusha"]
    assert "'Places'" in said(layer)


def _geopackage(path: Path, shapes: list[bytes]) -> None:
    """A GeoPackage whose table holds these geometries as well-known binary."""
    frame = {"name": [str(number) for number in range(len(shapes))]}
    points = shapely.points([[46.0, 40.0]] * len(shapes))
    pyogrio.raw.write(path, shapely.to_wkb(points), list(map(_texts, frame.values())), list(frame),
                      geometry_type="Unknown", crs="EPSG:4326", layer="zones")  # fmt: skip
    with sqlite3.connect(path) as database:
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        for number, shape in enumerate(shapes, 1):
            header = b"GP\x00\x01" + struct.pack("<i", 4326)
            database.execute("UPDATE zones SET geom = ? WHERE fid = ?", (header + shape, number))


def _texts(values: list[str]) -> Any:
    import numpy as np

    return np.array(values, object)


def _arc(*positions: float, code: int = 8) -> bytes:
    return struct.pack(f"<BII{len(positions)}d", 1, code, len(positions) // 2, *positions)


def test_curves_are_made_of_straight_pieces(tmp_path: Path) -> None:
    circle = _arc(47, 40, 45, 40, 47, 40)
    half = _arc(45, 40, 46, 41, 47, 40)
    disc = struct.pack("<BII", 1, 10, 1) + circle
    compound = struct.pack("<BII", 1, 9, 2) + half + _arc(47, 40, 45, 40, code=2)
    surface = struct.pack("<BII", 1, 12, 1) + struct.pack("<BII", 1, 10, 1) + compound
    square = shapely.to_wkb(shapely.box(46, 40, 47, 41), byte_order=1)
    _geopackage(tmp_path / "zones.gpkg", [disc, surface, half, square])
    layer = read_layer(tmp_path / "zones.gpkg")
    shapes = layer.features.geometry.to_numpy()
    assert shapely.area(shapes).tolist() == pytest.approx([3.14159, 3.14159 / 2, 0.0, 1.0], abs=0.005)
    assert shapes[2].length == pytest.approx(3.14159, abs=0.005)
    assert "arcs were replaced" in said(layer)


def test_the_index_of_an_edited_shapefile_counts(tmp_path: Path) -> None:
    lines = shapely.linestrings([[[46, 39], [46.5, 39.5]], [[47, 39], [47.5, 39.5]]])
    pyogrio.raw.write(tmp_path / "road.shp", shapely.to_wkb(lines), [_texts(["A", "B"])], ["NAME"],
                      geometry_type="LineString", crs="EPSG:4326")  # fmt: skip
    index = bytearray((tmp_path / "road.shx").read_bytes())
    # An edit moves the first record to the end of the .shp file; the old one stays as a gap.
    data = bytearray((tmp_path / "road.shp").read_bytes())
    moved = bytearray(data[100 : (len(data) + 100) // 2])
    moved[72:88] = struct.pack("<2d", 46.25, 39.75)
    data += moved
    data[24:28] = struct.pack(">i", len(data) // 2)
    index[100:104] = struct.pack(">i", (len(data) - len(moved)) // 2)
    (tmp_path / "road.shp").write_bytes(data)
    (tmp_path / "road.shx").write_bytes(index)
    layer = read_layer(tmp_path / "road.shp")
    assert len(layer.rows) == 2
    assert layer.features.geometry[0].coords[1] == (46.25, 39.75)


@pytest.mark.parametrize(
    ("written", "cpg", "said_of_it"),
    [("utf-8", "ISO-8859-1", "UTF-8"), ("cp1254", None, "Windows-1254"), ("cp1251", "UTF-8", "Windows-1251"),
     ("cp1251", "ISO-8859-1", "Windows-1251")],
)  # fmt: skip
def test_names_in_a_shapefile_with_a_wrong_code_page(
    tmp_path: Path, written: str, cpg: str | None, said_of_it: str
) -> None:
    name = "Ереван" if written == "cp1251" else "Iğdır Şuşa"
    pyogrio.raw.write(tmp_path / "t.shp", shapely.to_wkb(shapely.points([[44.0, 40.0]])), [_texts([name])], ["NAME"],
                      geometry_type="Point", crs="EPSG:4326", encoding=written)  # fmt: skip
    (tmp_path / "t.cpg").unlink(missing_ok=True)
    if cpg:
        (tmp_path / "t.cpg").write_text(cpg)
    table = bytearray((tmp_path / "t.dbf").read_bytes())
    table[29] = 0
    (tmp_path / "t.dbf").write_bytes(table)
    layer = read_layer(tmp_path / "t.shp")
    assert layer.rows[0].name == name
    assert said_of_it in said(layer)


def test_each_kind_of_a_collection_is_a_feature(tmp_path: Path) -> None:
    inner = {"type": "GeometryCollection", "geometries": [{"type": "LineString", "coordinates": [[46, 39], [47, 40]]}]}
    members = [{"type": "Point", "coordinates": [46.5, 39.6]}, inner,
               {"type": "Polygon", "coordinates": [[[46, 39.2], [47, 39.2], [47, 40.2], [46, 39.2]]]}]  # fmt: skip
    feature = {
        "type": "Feature",
        "properties": {"name": "Fire"},
        "geometry": {"type": "GeometryCollection", "geometries": members},
    }
    layer = read_here(tmp_path, "fire.geojson", {"type": "FeatureCollection", "features": [feature]})
    assert [row.name for row in layer.rows] == ["Fire"] * 3
    assert len({row.id for row in layer.rows}) == 3
    assert set(layer.features.geometry.geom_type) == {"Point", "LineString", "Polygon"}


@pytest.mark.parametrize(
    ("ring", "area"),
    [
        ([[170, -60], [170, 80], [-170, 80], [-170, -60]], 340 * 140),
        ([[-100, 0], [100, 0], [100, 60], [-100, 60]], 200 * 60),
        ([[177, -20], [-177, -20], [-177, -15], [177, -15]], 6 * 5),
        ([[-120, 0], [110, -10], [120, 60], [-100, 60]], 15200),
    ],
)
def test_only_what_crosses_the_meridian_is_cut(tmp_path: Path, ring: list[list[float]], area: float) -> None:
    polygon = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
    (shape,) = read_here(tmp_path, "wide.geojson", polygon).features.geometry
    assert shape.area == pytest.approx(area, rel=0.05)


KML = '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="x"><Document>{}</Document></kml>'
PLACE = "<Placemark><name>{}</name>{}<Point><coordinates>{},40</coordinates></Point></Placemark>"


def test_colours_of_kml_are_kept(tmp_path: Path) -> None:
    styles = ('<StyleMap id="m"><Pair><key>normal</key><styleUrl>#r</styleUrl></Pair></StyleMap>'
              '<Style id="r"><IconStyle><color>ff0000ff</color></IconStyle></Style>')  # fmt: skip
    inline = "<Style><IconStyle><color>ff00ff00</color></IconStyle></Style>"
    marks = PLACE.format("A", "<styleUrl>#m</styleUrl>", 44) + PLACE.format("B", inline, 45) + PLACE.format("C", "", 46)
    layer = read_here(tmp_path, "styles.kml", KML.format(marks + styles))
    assert [row.properties.get("marker-color") for row in layer.rows] == ["#ff0000", "#00ff00", None]
    assert len({row.id for row in layer.rows}) == 3


def test_folders_of_kml_are_layers_to_choose_from(tmp_path: Path) -> None:
    text = KML.format(f"<Folder><name>Bases</name>{PLACE.format('Gyumri', '', 43.8)}</Folder>"
                      f"<Folder><name>Crossings</name>{PLACE.format('Meghri', '', 46.2)}</Folder>")  # fmt: skip
    assert len(read_here(tmp_path, "folders.kml", text).rows) == 2
    with pytest.raises(SeveralTablesError) as asked:
        read_here(tmp_path, "folders.kml", text, asks=True)
    assert asked.value.tables == ("Bases", "Crossings")
    layer = read_here(tmp_path, "folders.kml", text, asks=True, table="Crossings")
    assert [row.name for row in layer.rows] == ["Meghri"]


def test_pictures_of_kml_are_said_to_be_left_out_and_tours_are_steps(tmp_path: Path) -> None:
    other = "<gx:Tour><name>Lesson</name></gx:Tour><GroundOverlay><name>Old map</name></GroundOverlay>"
    told = said(read_here(tmp_path, "tour.kml", KML.format(other + PLACE.format("A", "", 44))))
    assert "tour" not in told.replace("tour.kml", "")  # its stops can be made as steps
    assert "a picture laid over the map was left out" in told


def test_umap_comes_with_its_layers_and_colours(tmp_path: Path) -> None:
    def layer_of_umap(name: str, place: str) -> dict[str, Any]:
        point = {"type": "Point", "coordinates": [43.85, 40.79]}
        feature = {"type": "Feature", "properties": {"name": place}, "geometry": point}
        return {"type": "FeatureCollection", "features": [feature], "_umap_options": {"name": name, "color": "Red"}}

    content = {
        "type": "umap",
        "properties": {},
        "layers": [layer_of_umap("Bases", "Gyumri"), layer_of_umap("Roads", "M2")],
    }
    layer = read_here(tmp_path, "peer.umap", content)
    assert [(row.name, row.properties["folder"], row.properties["marker-color"]) for row in layer.rows] == [
        ("Gyumri", "Bases", "Red"), ("M2", "Roads", "Red")]  # fmt: skip
    assert "not taken over" in said(layer)
    assert [row.name for row in read_here(tmp_path, "peer.umap", content, table="Roads").rows] == ["M2"]


def test_topojson_is_taken_apart(tmp_path: Path) -> None:
    content = {
        "type": "Topology", "transform": {"scale": [0.01, 0.01], "translate": [44, 39]},
        "arcs": [[[100, 0], [0, 100]], [[100, 100], [-100, 0], [0, -100], [100, 0]],
                 [[100, 0], [100, 0], [0, 100], [-100, 0]]],
        "objects": {"zones": {"type": "GeometryCollection", "geometries": [
            {"type": "Polygon", "arcs": [[0, 1]], "properties": {"name": "West"}},
            {"type": "MultiPolygon", "arcs": [[[-1, 2]]], "properties": {"name": "East"}},
            {"type": "Point", "coordinates": [50, 50], "id": "p"}]}},
    }  # fmt: skip
    layer = read_here(tmp_path, "zones.topojson", content)
    shapes = layer.features.geometry.to_numpy()
    assert [row.name for row in layer.rows] == ["West", "East", "p"]
    assert shapely.area(shapes[:2]).tolist() == pytest.approx([1.0, 1.0])
    assert shapes[0].touches(shapes[1])
    assert (shapes[2].x, shapes[2].y) == (44.5, 39.5)


def test_esri_json_keeps_rings_dates_and_crs(tmp_path: Path) -> None:
    outer, hole = [[0, 0], [0, 9], [9, 9], [9, 0], [0, 0]], [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]]
    content = {
        "geometryType": "esriGeometryPolygon", "spatialReference": {"wkid": 4326},
        "fields": [{"name": "start", "type": "esriFieldTypeDate"}],
        "features": [{"attributes": {"name": "Zone", "start": 1606780800000}, "geometry": {"rings": [outer, hole]}}],
    }  # fmt: skip
    layer = read_here(tmp_path, "zone.json", content)
    assert layer.features.geometry[0].area == pytest.approx(80)
    assert spans(layer) == [("2020-12-01", "")]


def test_a_feature_a_line_and_records_with_coordinates(tmp_path: Path) -> None:
    feature = {"type": "Feature", "properties": {"name": "A"}, "geometry": {"type": "Point", "coordinates": [46, 40]}}
    lines = "\n".join("\x1e" + json.dumps(feature) for _ in range(2))
    assert len(read_here(tmp_path, "many.geojsonl", lines).rows) == 2
    records = read_here(tmp_path, "records.json", [{"name": "A", "lat": 40, "lng": "46"}])
    assert records.features.geometry[0].x == 46


def test_storymap_slides_are_places(tmp_path: Path) -> None:
    slides = [{"text": {"headline": "Start"}}, {"location": {"lat": 39.8, "lon": 46.7}, "text": {"headline": "Shusha"}}]
    layer = read_here(tmp_path, "published.json", {"storymap": {"slides": slides}})
    assert [row.name for row in layer.rows] == ["Shusha"]


def test_annotations_of_a_text_say_what_they_are(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="annotations of a text"):
        read_here(tmp_path, "notes.jsonld", [{"type": "Annotation", "body": []}])


def test_nothing_is_written_beside_the_file(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    pyogrio.raw.write(folder / "t.shp", shapely.to_wkb(shapely.points([[44.0, 40.0]])), [_texts(["A"])], ["NAME"],
                      geometry_type="Point", crs="EPSG:4326")  # fmt: skip
    (folder / "t.shx").unlink()
    before = sorted(path.name for path in folder.iterdir())
    assert "made again" in said(read_layer(folder / "t.shp"))
    assert sorted(path.name for path in folder.iterdir()) == before
    shutil.rmtree(folder)
