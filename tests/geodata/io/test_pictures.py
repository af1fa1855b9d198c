"""Pictures for under the map: placed by their tags or files beside them, refused in one sentence when they are none."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, TiffImagePlugin

from geodata.core.errors import DataError
from geodata.io.pictures.picture_pixels import KEPT_PIXELS
from geodata.io.pictures.picture_reader import UnplacedError, read_picture, stored_picture
from geodata.io.reader_errors import MissingCrsError
from geodata.map.pictures.picture_warp import lonlat_of

SIZE = (60, 40)
DOUBLE, SHORT = 12, 3


def geotiff(path: Path, tags: dict[int, tuple[float, ...]], mode: str = "RGB", **how: str) -> Path:
    """A TIFF with GeoTIFF tags, whose upper left quarter is red."""
    made = TiffImagePlugin.ImageFileDirectory_v2()
    for tag, numbers in tags.items():
        made[tag], made.tagtype[tag] = numbers, SHORT if tag == 34735 else DOUBLE
    picture = Image.new("RGB", SIZE, "white")
    picture.paste("red", (0, 0, SIZE[0] // 2, SIZE[1] // 2))
    picture.convert(mode).save(path, tiffinfo=made, **how)
    return path


def keys(code: int, raster: int = 1, key: int = 3072) -> tuple[int, ...]:
    return (1, 1, 0, 2, 1025, 0, 1, raster, key, 0, 1, code)


SCALED = {33550: (1000.0, 1000.0, 0.0), 33922: (0.0, 0.0, 0.0, 500_000.0, 4_500_000.0, 0.0), 34735: keys(32638)}


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "tiff_adobe_deflate", "jpeg"])
def test_a_geotiff_lies_where_its_tags_say(tmp_path: Path, compression: str) -> None:
    picture = read_picture(geotiff(tmp_path / "a.tif", SCALED, compression=compression))
    assert picture.crs == "EPSG:32638"
    assert picture.affine == (60_000.0, 0.0, 500_000.0, 0.0, -40_000.0, 4_500_000.0)
    lon, lat = lonlat_of(picture.crs, picture.affine, np.array([(0.0, 0.0)]))[0]
    assert (lon, lat) == pytest.approx((45.0, 40.6506), abs=1e-3)  # 500 km east is the zone’s middle meridian
    red, green, blue, alpha = picture.pixels.data[:4]
    assert red > 240
    assert max(green, blue) < 15
    assert alpha == 255


def test_tags_that_name_the_middle_of_a_pixel_are_half_a_pixel_off(tmp_path: Path) -> None:
    picture = read_picture(geotiff(tmp_path / "a.tif", SCALED | {34735: keys(32638, raster=2)}))
    assert picture.affine[2::3] == (499_500.0, 4_500_500.0)


def test_a_matrix_and_many_tiepoints_place_a_picture_too(tmp_path: Path) -> None:
    matrix = (0.0, 100.0, 0.0, 7.0, -100.0, 0.0, 0.0, 9.0, *([0.0] * 7), 1.0)
    turned = read_picture(geotiff(tmp_path / "a.tif", {34264: matrix, 34735: keys(3857)}))
    assert turned.affine == (0.0, 4000.0, 7.0, -6000.0, 0.0, 9.0)
    ties = (0, 0, 0, 40, 45, 0, 60, 0, 0, 46, 45, 0, 0, 40, 0, 40, 41, 0, 60, 40, 0, 46, 41, 0)
    tied = read_picture(geotiff(tmp_path / "b.tif", {33922: tuple(map(float, ties)), 34735: keys(4326, key=2048)}))
    assert tied.affine == pytest.approx((6.0, 0.0, 40.0, 0.0, -4.0, 45.0))


@pytest.mark.parametrize(("name", "beside"), [("a.png", "a.pgw"), ("a.jpg", "a.jgw"), ("a.jpeg", "a.JGW")])
def test_a_world_file_places_a_picture_in_degrees(tmp_path: Path, name: str, beside: str) -> None:
    Image.new("RGB", SIZE, "blue").save(tmp_path / name)
    (tmp_path / beside).write_text("0.1\n0\n0\n-0.1\n40.05\n44.95\n")
    picture = read_picture(tmp_path / name)
    assert picture.crs == "EPSG:4326"
    assert picture.affine == pytest.approx((6.0, 0.0, 40.0, 0.0, -4.0, 45.0))
    assert picture.encoded == (tmp_path / name).read_bytes()


def test_metres_of_a_world_file_ask_for_a_crs_unless_a_prj_names_it(tmp_path: Path) -> None:
    import pyproj

    Image.new("RGB", SIZE).save(tmp_path / "a.png")
    (tmp_path / "a.pgw").write_text("1000 0 0 -1000 500500 4499500")
    with pytest.raises(MissingCrsError, match="names no CRS"):
        read_picture(tmp_path / "a.png")
    assert read_picture(tmp_path / "a.png", "EPSG:32638").affine[2] == 500_000.0
    (tmp_path / "a.prj").write_text(pyproj.CRS("EPSG:32638").to_wkt("WKT1_ESRI"))
    assert read_picture(tmp_path / "a.png").crs == "EPSG:32638"


def test_a_picture_of_no_place_is_to_be_pinned(tmp_path: Path) -> None:
    Image.new("RGB", SIZE, "green").save(tmp_path / "scan.jpg")
    with pytest.raises(UnplacedError, match="does not say where it lies") as caught:
        read_picture(tmp_path / "scan.jpg")
    assert (caught.value.picture.pixels.width, caught.value.picture.pixels.height) == SIZE


def test_a_photograph_is_upright_and_stays_so_in_a_story(tmp_path: Path) -> None:
    picture = Image.new("RGB", SIZE, "white")
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.save(tmp_path / "a.jpg", exif=exif)
    with pytest.raises(UnplacedError) as caught:
        read_picture(tmp_path / "a.jpg")
    upright = caught.value.picture
    assert (upright.pixels.width, upright.pixels.height) == SIZE[::-1]
    again = stored_picture(upright.encoded, "a.jpg")
    assert (again.pixels.width, again.pixels.height) == SIZE[::-1]


def test_a_large_scan_is_kept_smaller(tmp_path: Path) -> None:
    Image.new("L", (6000, 4000), 200).save(tmp_path / "a.png")
    (tmp_path / "a.pgw").write_text("0.001 0 0 -0.001 40.0005 44.9995")
    picture = read_picture(tmp_path / "a.png")
    assert 0.9 * KEPT_PIXELS < picture.pixels.width * picture.pixels.height <= KEPT_PIXELS
    assert picture.affine == pytest.approx((6.0, 0.0, 40.0, 0.0, -4.0, 45.0))
    assert picture.ending == ".jpg"


def test_heights_are_greys_and_what_has_no_value_is_transparent(tmp_path: Path) -> None:
    heights = np.tile(np.arange(60, dtype=np.float32) * 50, (40, 1))
    heights[:10] = -9999
    made = TiffImagePlugin.ImageFileDirectory_v2()
    for tag, numbers in SCALED.items():
        made[tag], made.tagtype[tag] = numbers, SHORT if tag == 34735 else DOUBLE
    made[42113], made.tagtype[42113] = "-9999", 2
    Image.fromarray(heights).save(tmp_path / "a.tif", tiffinfo=made)
    pixels = np.frombuffer(read_picture(tmp_path / "a.tif").pixels.data, dtype=np.uint8).reshape(40, 60, 4)
    assert pixels[:10, :, 3].max() == 0
    assert pixels[10:, :, 3].min() == 255
    assert pixels[20, 5, 0] < pixels[20, 30, 0] < pixels[20, 55, 0]


def png_head(width: int, height: int) -> bytes:
    """A small PNG that says it is huge."""
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, "PNG")
    data = bytearray(file.getvalue())
    data[16:24] = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    import zlib

    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4, "big")
    return bytes(data)


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.png", b"no picture at all", "not a picture that can be shown"),
        ("a.tif", b"II*\0\xff\xff\xff\xff", "a.tif: "),
        ("a.png", png_head(200_000, 200_000), "too large"),
        ("a.png", png_head(9_000, 9_000), "a.png: "),
        ("a.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 400, "a.jpg: "),
        ("a.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a picture that can be shown"),
    ],
)
def test_what_is_no_picture_ends_in_one_sentence(tmp_path: Path, name: str, data: bytes, sentence: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(DataError) as caught:
        read_picture(tmp_path / name)
    assert sentence in str(caught.value)
    assert not isinstance(caught.value, UnplacedError)
    assert "\n" not in str(caught.value)


def test_tags_that_lie_about_the_earth_end_in_one_sentence(tmp_path: Path) -> None:
    far = {33550: (1.0, 1.0, 0.0), 33922: (0.0, 0.0, 0.0, 500.0, 400.0, 0.0), 34735: keys(4326, key=2048)}
    with pytest.raises(DataError, match="outside the Earth"):
        read_picture(geotiff(tmp_path / "a.tif", far))
    with pytest.raises(DataError, match="unknown CRS"):
        read_picture(geotiff(tmp_path / "b.tif", SCALED | {34735: keys(31)}))
    flat = {33550: (0.0, 0.0, 0.0), 33922: SCALED[33922], 34735: keys(32638)}
    with pytest.raises(DataError, match="position is not usable"):
        read_picture(geotiff(tmp_path / "c.tif", flat))
