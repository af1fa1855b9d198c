"""Which files belong to a layer: the parts of a Shapefile, the log of a GeoPackage, and nothing of the neighbours."""

from __future__ import annotations

from pathlib import Path

import pytest

from geodata import DataError
from geodata.io.working_copy import find_files


def folder_of(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).write_bytes(b"x")
    return folder


@pytest.mark.parametrize("named", ["lakes.shp", "lakes.dbf"])
def test_a_shapefile_has_its_own_parts_and_no_others(tmp_path: Path, named: str) -> None:
    folder_of(tmp_path, "lakes.shp", "lakes.dbf", "lakes.shx", "lakes.prj", "lakes.txt", "rivers.dbf", "rivers.shp")
    (tmp_path / "lakes.cpg").mkdir()
    files = find_files(tmp_path / named)
    assert files.main.name == "lakes.shp"
    assert [path.name for path in files.sidecars] == ["lakes.dbf", "lakes.prj", "lakes.shx"]
    assert files.total_bytes() == 4


def test_a_geopackage_has_its_log_while_there_is_something_in_it(tmp_path: Path) -> None:
    folder_of(tmp_path, "land.gpkg", "land.gpkg-wal", "other.gpkg-wal")
    assert [path.name for path in find_files(tmp_path / "land.gpkg").sidecars] == ["land.gpkg-wal"]
    (tmp_path / "land.gpkg-wal").write_bytes(b"")
    assert find_files(tmp_path / "land.gpkg").sidecars == ()


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    for path, words in ((tmp_path, "not a file"), (tmp_path / "no.csv", "file not found")):
        with pytest.raises(DataError, match=words):
            find_files(path)
