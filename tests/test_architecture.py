"""The rules that hold the packages apart, keep the start fast and the project free of what is not its own."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
GEODATA = PROJECT / "geodata"
MAPVIEWER = PROJECT / "mapviewer"
DATA_LIMIT_MB = 38  # packed, as a clone and a wheel carry it
MOST_MODULES = 18
HEAVY = {"geopandas", "matplotlib", "numpy", "pandas", "pyogrio", "pyproj", "scipy", "shapely", "sklearn"}


def imported_names(path: Path) -> Iterator[str]:
    """Yield the full name of each module that the file at `path` imports, also inside functions."""
    package = path.relative_to(PROJECT).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level] if node.level else ()
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def modules(folder: Path) -> list[Path]:
    found = sorted(folder.rglob("*.py"))
    assert found, folder
    return found


def tracked_files() -> list[Path]:
    """Return the files that belong to the project; an unpacked archive of it has no others."""
    if (PROJECT / ".git").exists():
        listed = subprocess.run(
            ["git", "-C", str(PROJECT), "-c", f"safe.directory={PROJECT}", "ls-files", "-z"],
            capture_output=True,
            check=True,
        )
        paths = [PROJECT / name for name in os.fsdecode(listed.stdout).split("\0") if name]
        return [path for path in paths if path.is_file()]
    folders = ("geodata", "mapviewer", "tests", "scripts", "requirements", "docs", "benchmarks")
    return [path for folder in folders for path in (PROJECT / folder).rglob("*") if path.is_file()]


@pytest.mark.parametrize("path", modules(GEODATA), ids=lambda path: str(path.relative_to(PROJECT)))
def test_geodata_knows_nothing_of_qt_or_the_window(path: Path) -> None:
    roots = {name.split(".")[0] for name in imported_names(path)}
    assert not roots & {"PySide6", "shiboken6", "mapviewer"}


def test_panels_never_import_each_other() -> None:
    panels = {f"mapviewer.panels.{path.stem}": path for path in modules(MAPVIEWER / "panels")}
    for name, path in panels.items():
        if path.stem != "__init__":  # the table of contents
            others = {other for other in imported_names(path) if other in panels}
            assert others <= {name, "mapviewer.panels"}, name


def test_preflight_comes_before_qt_and_everything_else() -> None:
    for name in ("__init__", "__main__", "preflight", "environment"):
        roots = {name.split(".")[0] for name in imported_names(MAPVIEWER / f"{name}.py")}
        assert roots <= {"__future__", "mapviewer", *sys.stdlib_module_names}, name


@pytest.mark.parametrize("module", ["geodata.view.view", "mapviewer.app.main_window", "mapviewer.__main__"])
def test_the_first_paint_waits_for_no_heavy_library(module: str) -> None:
    assert importlib.util.find_spec(module)
    asked = subprocess.run(
        [sys.executable, "-c", f"import sys, {module}; print(*sys.modules)"],
        cwd=PROJECT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    loaded = {name.split(".")[0] for name in asked.stdout.split()}
    assert not loaded & HEAVY


def test_no_file_names_a_package_registry_or_a_path_of_one_machine() -> None:
    """Where packages come from is the user's setting; in pieces, so that this file does not name them."""
    registries = ("py" + "pi.org", "python" + "hosted", "npm" + "js.", "debian" + ".org", "crates" + ".io")
    options = ("--index" + "-url", "--extra-index" + "-url", "--find" + "-links", "--reg" + "istry")
    folders = ("/work" + "/main", "/work" + "/shared", "/opt" + "/pypi", "/root" + "/")
    foreign = re.compile("|".join(map(re.escape, (*registries, *options, *folders))).encode())
    for path in tracked_files():
        found = foreign.search(path.read_bytes())
        assert not found, f"{path.relative_to(PROJECT)} names {found[0].decode()}"


def passes_on(handler: ast.ExceptHandler) -> bool:
    """Whether what was caught is raised again, or kept for another thread that raises it."""
    raised = any(isinstance(inner, ast.Raise) and inner.exc is None for inner in handler.body)
    kept = any(isinstance(inner, ast.Assign) and ast.unparse(inner.value) == handler.name for inner in handler.body)
    return raised or kept


def test_nothing_hides_a_bug_by_catching_everything() -> None:
    for path in [*modules(GEODATA), *modules(MAPVIEWER)]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                caught = ast.unparse(node.type) if node.type else "BaseException"
                hides = caught in ("Exception", "BaseException") and not passes_on(node)
                # It tells of each error, and draws the rest of the picture.
                assert not hides or path == MAPVIEWER / "session" / "error_boundary.py", f"{path}:{node.lineno}"


def test_the_data_stays_small_enough_to_clone() -> None:
    files = [path for path in (GEODATA / "data").rglob("*") if path.is_file()]
    size = sum(len(zlib.compress(path.read_bytes())) for path in files)
    assert 0 < size < DATA_LIMIT_MB * 1e6


def test_no_two_public_classes_share_a_name() -> None:
    """A name that means two things has to be looked up each time it is read."""
    homes: dict[str, list[str]] = {}
    for path in [*modules(GEODATA), *modules(MAPVIEWER)]:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes.setdefault(node.name, []).append(str(path.relative_to(PROJECT)))
    assert {name: found for name, found in homes.items() if len(found) > 1} == {}


def test_no_two_modules_share_a_stem() -> None:
    homes: dict[str, list[str]] = {}
    for path in [*modules(GEODATA), *modules(MAPVIEWER)]:
        if not path.stem.startswith("__"):
            homes.setdefault(path.stem, []).append(str(path.relative_to(PROJECT)))
    assert {stem: found for stem, found in homes.items() if len(found) > 1} == {}


def test_a_folder_is_seen_at_a_glance() -> None:
    for folder in {path.parent for path in [*modules(GEODATA), *modules(MAPVIEWER)]}:
        held = [path for path in folder.glob("*.py") if path.stem != "__init__"]
        assert len(held) <= MOST_MODULES, folder


def test_nothing_takes_the_window() -> None:
    """What needs a part of the window is given that part: the window itself is named where it is made, and in it."""
    for path in modules(MAPVIEWER):
        names = {name for name in imported_names(path) if name.startswith("mapviewer.app.main_window")}
        assert not names or path == MAPVIEWER / "app" / "application.py", path
