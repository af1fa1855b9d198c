"""Files that are made to do harm: none reaches another file or address, and none stops the program."""

from __future__ import annotations

import json
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from geodata import DataError, read_layer
from tests.bad import binary, xml
from tests.bad.geojson import collection, feature, point
from tests.bad.here import read_here
from tests.patience import PATIENCE_S


class Listener:
    """A server on this computer that counts who asks it for anything."""

    def __init__(self) -> None:
        self.hits: list[str] = []
        hits = self.hits

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                hits.append(self.path)
                self.send_response(200)
                self.end_headers()
                self.wfile.write(collection(point()).encode())

            do_HEAD = do_GET

            def log_message(self, *_arguments: object) -> None:
                return None

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file of the user's that no layer may show."""
    path = tmp_path / "private" / "secret.csv"
    path.parent.mkdir()
    path.write_text("name,lon,lat\nsecret,46.75,39.76\n")
    return path


def virtual(source: str) -> str:
    layer = f"<OGRVRTLayer name='secret'><SrcDataSource>{source}</SrcDataSource></OGRVRTLayer>"
    return f"<OGRVRTDataSource>{layer}</OGRVRTDataSource>"


@pytest.mark.parametrize("name", ["a.geojson", "b.gpkg", "c.shp", "d.fgb", "e.kml", "f.csv", "g.parquet", "h.vrt"])
def test_a_virtual_file_is_refused_under_any_name(name: str, tmp_path: Path, secret: Path, listener: Listener) -> None:
    path = tmp_path / name
    says = rf"{name}: refused: found a virtual file, which refers to other files"
    for source in (f"CSV:{secret}", str(secret), f"{listener.address}/x.geojson"):
        path.write_text(virtual(source))
        with pytest.raises(DataError, match=says):
            read_here(path)
    path.write_text(virtual(f"/vsicurl/{listener.address}/x.geojson"))
    with pytest.raises(DataError, match=says):
        read_layer(path)
    assert listener.hits == []


@pytest.mark.parametrize("kind", ["link", "url", "name"])
def test_a_crs_that_is_a_link_is_not_followed(kind: str, tmp_path: Path, listener: Listener) -> None:
    path = tmp_path / "linked.geojson"
    crs = {
        "type": kind,
        "properties": {"href": f"{listener.address}/crs", "url": f"{listener.address}/crs", "type": "proj4"},
    }
    path.write_text(collection(point(name="here"), crs=crs))
    layer = read_layer(path)
    assert [row.name for row in layer.rows] == ["here"]
    assert listener.hits == []
    assert kind == "name" or "not followed" in layer.problems[0]


def test_a_crs_that_links_to_a_file_opens_no_file(tmp_path: Path, secret: Path) -> None:
    path = tmp_path / "linked.geojson"
    for href in (secret.as_uri(), str(secret), f"../private/{secret.name}"):
        path.write_text(
            collection(point(name="here"), crs={"type": "link", "properties": {"href": href, "type": "esriwkt"}})
        )
        layer = read_here(path)
        assert [row.name for row in layer.rows] == ["here"]
        assert "not followed" in layer.problems[0]


def test_a_trigger_of_a_geopackage_is_never_pulled(tmp_path: Path) -> None:
    path = binary.geopackage(
        "CREATE TABLE log (line TEXT)",
        "CREATE TRIGGER pulled AFTER UPDATE ON areas BEGIN INSERT INTO log VALUES ('pulled'); END",
        "CREATE TRIGGER emptied AFTER INSERT ON log BEGIN DELETE FROM areas; END",
    )(tmp_path)
    before = path.read_bytes()
    assert [row.name for row in read_layer(path).rows] == ["Area 0", "Area 1"]
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == [path.name]


ELSEWHERE = (
    "{0}/x.geojson", "/vsicurl/{0}/x.geojson", "GeoJSON:{0}/x.geojson", "/vsizip/vsicurl/{0}/x.zip",
    "PG:host=127.0.0.1", "WFS:{0}", "CSV:{1}", "GeoJSON:{1}", "/vsimem/x", "/vsisubfile/0_9,{1}", "/vsistdin/",
    '{{"type":"Point","coordinates":[1,2]}}', "\0",
)  # fmt: skip


@pytest.mark.parametrize("text", ELSEWHERE)
def test_only_paths_of_existing_files_are_opened(text: str, secret: Path, listener: Listener) -> None:
    with pytest.raises(DataError, match="file not found"):
        read_layer(text.format(listener.address, secret))
    assert listener.hits == []


def test_folders_and_devices_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="not a file: found a folder"):
        read_layer(tmp_path)
    if Path("/dev/zero").exists():
        with pytest.raises(DataError, match="not a file: found a device"):
            read_layer("/dev/zero")


def test_an_endless_view_of_a_geopackage_is_never_asked(tmp_path: Path) -> None:
    path = binary.geopackage(binary.VIEW, *binary.LIST_VIEW)(tmp_path)
    layer = read_layer(path, timeout_s=PATIENCE_S)
    assert [row.name for row in layer.rows] == ["Area 0", "Area 1"]
    with pytest.raises(DataError, match="no such table: found 'endless'"):
        read_layer(path, table="endless", timeout_s=PATIENCE_S)


def test_a_virtual_table_of_a_geopackage_is_never_asked(tmp_path: Path) -> None:
    path = binary.geopackage(
        "CREATE VIRTUAL TABLE elsewhere USING fts4(name)",
        *(statement.replace("endless", "elsewhere") for statement in binary.LIST_VIEW),
    )(tmp_path)
    with pytest.raises(DataError, match="no such table"):
        read_layer(path, table="elsewhere")


def test_a_column_of_a_geopackage_that_computes_is_not_computed(tmp_path: Path) -> None:
    path = binary.geopackage("ALTER TABLE areas ADD COLUMN big GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL")(
        tmp_path
    )
    layer = read_layer(path)
    assert len(layer.rows) == 2
    assert "big" not in layer.features.columns


def test_a_small_archive_of_a_huge_file_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("a.geojson", "w") as member,
    ):
        for _ in range(300):
            member.write(b" " * (1 << 20))
    with pytest.raises(DataError, match="archive refused: found an expansion of more than 200 to 1"):
        read_layer(path, timeout_s=PATIENCE_S)


def test_one_feature_of_two_million_corners_is_read(tmp_path: Path) -> None:
    path = tmp_path / "coast.geojson"
    path.write_text(
        '{"type":"LineString","coordinates":[' + "[44.5,40.25],[44.6,41]," * 999_999 + "[44.5,40],[45,41]]}"
    )
    layer = read_layer(path)
    assert layer.features.geometry.count_coordinates().sum() == 2_000_000


def test_more_corners_than_a_layer_may_have_are_refused_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("geodata.io.repair.source_table.MAX_VERTICES", 1000)
    path = tmp_path / "coast.geojson"
    path.write_text(collection(feature("LineString", [[44 + n / 1e4, 40] for n in range(1001)])))
    with pytest.raises(DataError, match=r"coast\.geojson: too many vertices: found 1,001; allowed: up to 1,000"):
        read_here(path)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("nested.geojson", "[" * 200_000 + "]" * 200_000),
        ("collections.geojson", '{"type":"GeometryCollection","geometries":[' * 50_000),
        ("cut.geojson", collection(point())[:-5]),
        ("laughs.kml", xml.BILLION),
        (
            "entity.kml",
            '<!DOCTYPE k [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml><Placemark><name>&x;</name></Placemark></kml>',
        ),
        ("laughs.gpx", xml.BILLION.replace("kml", "gpx").replace("Placemark", "wpt")),
        (
            "entity.gpx",
            '<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/shadow">]><gpx><wpt lon="46" lat="3"><name>&x;</name></wpt>',
        ),
        ("parameter.gpx", '<!DOCTYPE gpx SYSTEM "http://127.0.0.1:9/x.dtd"><gpx><wpt lon="46" lat="39"/></gpx>'),
        ("picture.svg", '<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>'),
        ("garbage.shp", "\x00\x00\x27\x0a" + "x" * 200),
    ],
)
def test_nesting_entities_and_garbage_end_in_a_sentence(name: str, data: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data.encode("latin-1"))
    with pytest.raises(DataError) as error:
        read_layer(path, timeout_s=PATIENCE_S)
    assert str(error.value).startswith(name)
    assert "root:" not in str(error.value)


def test_an_infinite_coordinate_never_reaches_the_map(tmp_path: Path) -> None:
    path = tmp_path / "far.geojson"
    path.write_text(
        collection(
            point(), feature("Point", [1e400, 40]), feature("LineString", [[44, 40], [float("-inf"), 1], [45, 41]])
        )
    )
    layer = read_layer(path)
    assert layer.features.total_bounds.tolist() == [44, 40, 45, 41]


def test_a_ring_of_two_points_costs_only_its_own_feature(tmp_path: Path) -> None:
    path = tmp_path / "rings.geojson"
    path.write_text(collection(feature("Polygon", [[[44, 40], [45, 41]]], name="bad"), point(name="good")))
    layer = read_layer(path)
    assert [row.name for row in layer.rows] == ["good"]


def test_links_in_kml_and_gml_are_not_fetched(tmp_path: Path, listener: Listener) -> None:
    link = f"<NetworkLink><Link><href>{listener.address}/more.kml</href></Link></NetworkLink>"
    style = f"<Style><IconStyle><Icon><href>{listener.address}/icon.png</href></Icon></IconStyle></Style>"
    path = tmp_path / "linked.kml"
    path.write_text(xml.kml(link, style, xml.SHUSHA))
    layer = read_layer(path)
    assert [row.name for row in layer.rows] == ["Shusha"]
    gml = tmp_path / "schema.gml"
    gml.write_text(
        '<ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        f' xsi:schemaLocation="http://ogr.maptools.org/ {listener.address}/schema.xsd"></ogr:FeatureCollection>'
    )
    with pytest.raises(DataError, match="unknown format: found GML"):
        read_layer(gml)
    assert listener.hits == []


def test_a_crs_cannot_name_a_file(tmp_path: Path, secret: Path) -> None:
    path = tmp_path / "grids.geojson"
    for text in (f"+proj=longlat +nadgrids={secret}", f"+init={secret}:1", f"+proj=utm +zone=38 +geoidgrids={secret}"):
        path.write_text(json.dumps({"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": text}},
                                    "features": [point()]}))  # fmt: skip
        with pytest.raises(DataError, match="CRS refused: found a definition that names other files"):
            read_layer(path)
