"""The wheel holds the program and all that it draws, and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
PACKAGES = ("geodata", "mapviewer")


@pytest.fixture(scope="module")
def project_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy what a wheel is built from, so that nothing is written beside the sources."""
    copy = tmp_path_factory.mktemp("project")
    for name in PACKAGES:
        shutil.copytree(PROJECT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PROJECT / "packaging", copy / "packaging")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(PROJECT / name, copy / name)
    return copy


@pytest.fixture(scope="module")
def wheel_names(project_copy: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Build the wheel and list what it holds."""
    target = tmp_path_factory.mktemp("wheel")
    build = "import sys, setuptools.build_meta as backend; backend.build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, str(target)], cwd=project_copy, check=True, capture_output=True)
    [wheel] = target.glob("mapviewer-*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


def test_every_file_of_both_packages_is_in_the_wheel(wheel_names: set[str], project_copy: Path) -> None:
    expected = {
        path.relative_to(project_copy).as_posix()
        for name in PACKAGES
        for path in (project_copy / name).rglob("*")
        if path.is_file()
    }
    assert "mapviewer/assets/fonts/NotoSans-Regular.ttf" in expected
    assert expected <= wheel_names


def test_nothing_but_both_packages_is_in_the_wheel(wheel_names: set[str]) -> None:
    roots = {name.split("/")[0] for name in wheel_names}
    assert {root for root in roots if not root.endswith((".dist-info", ".data"))} == set(PACKAGES)


def test_a_desktop_finds_the_program_and_its_files(wheel_names: set[str]) -> None:
    shared = {name.partition(".data/data/share/")[2] for name in wheel_names if ".data/" in name}
    assert shared == {
        "man/man1/mapviewer.1",
        "bash-completion/completions/mapviewer.bash",
        "applications/mapviewer.desktop",
        "mime/packages/mapviewer-story.xml",
        "icons/hicolor/scalable/apps/mapviewer.svg",
    }


def test_the_lock_files_pin_and_hash_everything() -> None:
    for path in sorted((PROJECT / "requirements").glob("*.lock")):
        lines = path.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
        requirements = [line for line in lines if line and not line.startswith("#")]
        assert len(requirements) > 30, path.name
        for line in requirements:
            assert "==" in line, line
            assert "--hash=sha256:" in line, line


def test_the_commands_of_the_readme_are_targets() -> None:
    listed = subprocess.run(
        ["make", "help"], cwd=PROJECT, capture_output=True, check=True, encoding="utf-8", env=os.environ
    )
    for target in ("run", "test", "lint", "bench", "data"):
        assert f"make {target} " in listed.stdout


def test_the_workflow_is_yaml() -> None:
    """A colon before a space within a command ends it as a value: such a command needs a block of its own."""
    for path in (PROJECT / ".github" / "workflows").glob("*.yml"):
        for line in path.read_text(encoding="utf-8").splitlines():
            key, colon, rest = line.strip().removeprefix("- ").partition(": ")
            if colon and " " not in key and not key.startswith("#") and rest[:1] not in ('"', "'", "["):
                assert ": " not in rest, line
