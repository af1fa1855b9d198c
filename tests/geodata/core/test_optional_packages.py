from __future__ import annotations

import sys
from pathlib import Path

import geopandas
import pytest

from geodata import DataError, read_layer
from geodata.core.optional_packages import missing_package
from geodata.postgis import Address, Connection


def test_a_package_that_is_there_is_not_missing() -> None:
    assert missing_package("json", "parquet", "Reading") == ""


def test_geoparquet_without_pyarrow_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "wells.parquet"
    geopandas.GeoDataFrame({"a": [1]}, geometry=geopandas.points_from_xy([44], [40]), crs=4326).to_parquet(path)
    # The reader is a process of its own; it finds this package, which is none, before the installed one.
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "sitecustomize.py").write_text("import sys\nsys.modules['pyarrow'] = None\n")
    monkeypatch.setenv("PYTHONPATH", str(hidden))
    with pytest.raises(DataError) as caught:
        read_layer(path)
    sentence = "Reading GeoParquet needs the package pyarrow: pip install 'mapviewer[parquet]'"
    assert str(caught.value) == f"wells.parquet: {sentence}"


def test_a_database_without_psycopg_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    connection = Connection(Address(host="127.0.0.1"))
    with pytest.raises(DataError) as caught:
        connection.tables().result()
    connection.close()
    assert str(caught.value) == "Opening a database table needs the package psycopg: pip install 'mapviewer[postgis]'"
