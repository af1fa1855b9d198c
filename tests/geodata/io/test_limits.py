"""Limits hold in every reader, not in one of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import geopandas
import pyarrow.parquet
import pyogrio
import pytest

from geodata import DataError
from geodata.io.formats import gdal_reader
from geodata.io.repair import source_table
from tests.bad.here import read_here

ENDINGS = ("geojson", "gpkg", "shp", "zip", "fgb", "parquet", "csv", "kml", "gpx")


def write(ending: str, folder: Path, count: int) -> Path:
    path = folder / f"wells.{ending}"
    places = [(44 + number / 10, 40.0) for number in range(count)]
    if ending == "csv":
        path.write_text("name,lon,lat\n" + "".join(f"W,{lon},{lat}\n" for lon, lat in places))
    elif ending == "kml":
        marks = "".join(f"<Placemark><Point><coordinates>{x},{y}</coordinates></Point></Placemark>" for x, y in places)
        path.write_text(f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{marks}</Document></kml>')
    elif ending == "gpx":
        marks = "".join(f'<wpt lat="{y}" lon="{x}"><name>W</name></wpt>' for x, y in places)
        path.write_text(f'<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">{marks}</gpx>')
    elif ending == "zip":
        inner = folder / "zipped"
        inner.mkdir()
        shutil.make_archive(str(path.with_suffix("")), "zip", write("shp", inner, count).parent)
    else:
        points = geopandas.points_from_xy([x for x, _ in places], [y for _, y in places])
        frame = geopandas.GeoDataFrame({"name": ["W"] * count}, geometry=points, crs=4326)
        frame.to_parquet(path) if ending == "parquet" else frame.to_file(path)
    return path


@pytest.mark.parametrize("ending", ENDINGS)
def test_as_many_features_as_allowed_are_read_and_one_more_is_refused(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_table, "MAX_FEATURES", 4)
    # The process of the tests has GDAL with all its drivers; that only one is left is tested elsewhere.
    monkeypatch.setattr(gdal_reader, "load_gdal", lambda _driver: pyogrio)
    for count in (4, 5):
        folder = tmp_path / str(count)
        folder.mkdir()
        path = write(ending, folder, count)
        if count == 4:
            assert len(read_here(path).rows) == 4
        else:
            with pytest.raises(DataError, match="too many features: found 5; allowed: up to 4"):
                read_here(path)


def test_a_large_geoparquet_file_is_refused_before_its_rows_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("the rows were read")

    monkeypatch.setattr(source_table, "MAX_FEATURES", 4)
    path = write("parquet", tmp_path, 5)
    monkeypatch.setattr(pyarrow.parquet, "ParquetFile", type("File", (pyarrow.parquet.ParquetFile,), {"read": read}))
    with pytest.raises(DataError, match="too many features: found 5; allowed: up to 4"):
        read_here(path)
