"""A home that cannot be written, no runtime folder, a strange locale: at most one sentence, and it works."""

from __future__ import annotations

import os
import platform
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from mapviewer.environment import adjust
from mapviewer.preflight import Need
from tests.patience import PROCESS_S

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep what replaces the user's folders inside the test's own; every variable is put back."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    for name in ("QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, os.environ[name])
    return folder


class TestHome:
    def test_that_can_be_written_is_left_alone(self) -> None:
        before = dict(os.environ)
        assert adjust(Need.WINDOW) == []
        assert dict(os.environ) == before

    def test_that_cannot_be_written_is_replaced_and_named(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_temporary_folder: Path
    ) -> None:
        not_a_folder = tmp_path / "home"
        not_a_folder.touch()
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            monkeypatch.setenv(f"XDG_{kind}_HOME", str(not_a_folder / kind))
        [sentence] = adjust(Need.WINDOW)
        assert str(not_a_folder / "CONFIG") in sentence
        instead = Path(os.environ["XDG_CONFIG_HOME"]).parent
        assert str(instead) in sentence
        assert instead.parent == own_temporary_folder
        assert stat.S_IMODE(instead.stat().st_mode) == 0o700

    def test_that_cannot_be_written_gets_the_same_folder_at_the_next_start(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "file").touch()
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file" / "config"))
        adjust(Need.WINDOW)
        first = os.environ["XDG_CONFIG_HOME"]
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file" / "config"))
        adjust(Need.WINDOW)
        assert os.environ["XDG_CONFIG_HOME"] == first

    def test_instead_is_never_a_folder_that_others_can_write(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_temporary_folder: Path
    ) -> None:
        trap = own_temporary_folder / f"mapviewer-{os.getuid()}-settings"
        trap.mkdir()
        trap.chmod(0o777)
        (tmp_path / "file").touch()
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file" / "config"))
        adjust(Need.WINDOW)
        assert trap not in Path(os.environ["XDG_CONFIG_HOME"]).parents

    def test_is_of_no_concern_to_a_command_that_writes_no_settings(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "file").touch()
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file" / "config"))
        assert adjust(Need.DRAWING) == []


class TestRuntimeFolder:
    @pytest.mark.parametrize("value", ["", "/nonexistent/runtime"])
    def test_is_a_private_one_where_there_is_none(
        self, monkeypatch: pytest.MonkeyPatch, value: str, own_temporary_folder: Path
    ) -> None:
        monkeypatch.setenv("XDG_RUNTIME_DIR", value)
        assert adjust(Need.DRAWING) == []
        runtime = Path(os.environ["XDG_RUNTIME_DIR"])
        assert runtime.parent == own_temporary_folder
        assert stat.S_IMODE(runtime.stat().st_mode) == 0o700


class TestPlatform:
    def test_without_a_window_is_offscreen_whatever_the_user_chose(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        adjust(Need.DRAWING)
        assert os.environ["QT_QPA_PLATFORM"] == "offscreen"

    def test_of_a_window_is_what_the_user_chose(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        adjust(Need.WINDOW)
        assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


class TestLocale:
    @pytest.mark.parametrize(
        "locale",
        [
            {"LC_ALL": "C"},
            {"LC_ALL": "no_such.ISO-8859-1"},
            {"LANG": "C", "PYTHONCOERCECLOCALE": "0"},
            # What Python makes of a locale of the last century, where none is installed to try.
            {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
            {},
        ],
    )
    def test_without_utf8_neither_fails_nor_makes_qt_chatter(self, tmp_path: Path, locale: dict[str, str]) -> None:
        """Armenian and Azerbaijani letters go in by the command line and come out in the message."""
        name = "Երևան-Ağdərə"
        result = subprocess.run(
            [sys.executable, "-m", "mapviewer", "export", name, "--output", str(tmp_path / "a.png")],
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), **locale},
            cwd=PROJECT,
            capture_output=True,
            encoding="utf-8",
            timeout=PROCESS_S,
        )
        assert result.returncode == 2
        assert result.stderr.count("\n") == 1
        assert name in result.stderr

    def test_a_name_that_is_no_text_at_all_is_printed_as_escapes(self, tmp_path: Path) -> None:
        result = subprocess.run(
            [sys.executable, "-m", "mapviewer", "check", b"\xff\xfe"],
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"},
            cwd=PROJECT,
            capture_output=True,
            timeout=PROCESS_S,
        )
        assert result.returncode in (1, 2)
        assert b"\\udcff" in result.stderr + result.stdout
        assert b"Traceback" not in result.stderr


def test_glibc_is_asked_to_give_memory_back() -> None:
    code = "from mapviewer.environment import give_memory_back; print(give_memory_back())"
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, cwd=PROJECT)
    assert asked.stdout.strip() == str(platform.libc_ver()[0] == "glibc")
