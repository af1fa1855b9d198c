"""Libraries: threads that load them at once find them whole, and what is missing says how to install it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import geopandas
import pytest

from geodata import DataError, read_layer
from geodata.core.libraries import GUARDED, missing_package
from geodata.postgis import Address, Connection
from tests.patience import PATIENCE_S

PROJECT = Path(__file__).resolve().parents[3]
# Work that loads libraries, as readers and indexes do, while the thread of the window does too.
RACE = """
import sys, time
from geodata.core.job import Job
from geodata.core.libraries import load_library
sys.setswitchinterval(1e-5)
def work(name):
    def load(control):
        time.sleep({delay})
        import numpy.linalg, shapely.ops
        load_library(name)
        return shapely.ops.unary_union([shapely.Point(0, 0)]).is_empty
    return load
jobs = [Job(work(name)).start() for name in ("pyproj", "geopandas")]
import numpy, shapely
load_library("pyproj")
import pyproj.database
load_library("geopandas")
import geopandas
print([job.result() for job in jobs], len(geopandas.GeoSeries([shapely.Point(1, 2)])))
"""


def in_a_fresh_process(code: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


@pytest.mark.parametrize("delay", [0, 0.003, 0.01, 0.03, 0.1, 0.3])
def test_threads_that_load_libraries_at_once_find_them_whole(delay: float) -> None:
    assert in_a_fresh_process(RACE.replace("{delay}", str(delay))) == "[False, False] 1"


def test_work_begins_with_the_libraries_of_all_work_loaded_unless_it_is_light() -> None:
    code = (
        "import sys; from geodata.core.job import Job; there = lambda control: 'shapely' in sys.modules;"
        "print(Job(there, light=True).start().result(), Job(there).start().result())"
    )
    assert in_a_fresh_process(code) == "False True"


def late_imports(function: ast.AST) -> set[str]:
    """The guarded libraries that a function loads itself."""
    found: set[str] = set()
    for node in ast.walk(function):
        names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
        found |= {name.partition(".")[0] for name in names} & set(GUARDED)
    return found


def test_late_imports_of_such_libraries_are_guarded_in_the_process_of_the_window() -> None:
    alone = ("geodata/io/formats", "geodata/io/reader_worker.py", "geodata/postgis")  # processes of one thread
    unguarded = []
    for path in sorted([*PROJECT.glob("geodata/**/*.py"), *PROJECT.glob("mapviewer/**/*.py")]):
        name = path.relative_to(PROJECT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        if not name.startswith(alone):
            unguarded += [
                f"{name}: {each.name}"
                for each in functions
                if late_imports(each) and "load_library(" not in ast.unparse(each)
            ]
    assert not unguarded


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
