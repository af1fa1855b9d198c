"""What a bare machine lacks is one sentence with the command that mends it, and Qt never aborts."""

from __future__ import annotations

import ast
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from mapviewer import preflight
from mapviewer.__main__ import EXIT_MACHINE, command_need, main
from mapviewer.preflight import Need, problems
from tests.patience import PROCESS_S

PROJECT = Path(__file__).resolve().parents[2]


def run_mapviewer(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own with almost nothing in its environment."""
    bare = {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"]}
    return subprocess.run(
        [sys.executable, "-m", "mapviewer", *arguments],
        env={**bare, **environment},
        cwd=PROJECT,
        capture_output=True,
        encoding="utf-8",
        timeout=PROCESS_S,
    )


def is_one_sentence(text: str) -> bool:
    return text.startswith("mapviewer: ") and text.count("\n") == 1 and text.endswith("\n")


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what names a display or a platform."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_screen")
class TestDisplay:
    def test_without_one_a_sentence_says_how_to_draw_a_picture_instead(self) -> None:
        result = run_mapviewer()
        assert result.returncode == EXIT_MACHINE
        assert is_one_sentence(result.stderr)
        assert "No display" in result.stderr
        assert "mapviewer export --output map.png" in result.stderr

    @pytest.mark.parametrize("display", [":4711", "localhost:4711", "nonsense", ":"])
    def test_an_x_server_that_does_not_answer_is_named(self, display: str) -> None:
        result = run_mapviewer(DISPLAY=display)
        assert result.returncode == EXIT_MACHINE
        assert is_one_sentence(result.stderr)
        assert f"DISPLAY={display} does not respond" in result.stderr

    def test_an_x_server_that_hangs_is_given_up(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(preflight, "ANSWER_WITHIN_S", 0.2)
        with socket.socket() as mute:
            for number in range(40, 60):
                try:
                    mute.bind(("127.0.0.1", 6000 + number))
                except OSError:
                    continue
                break
            mute.listen()
            monkeypatch.setenv("DISPLAY", f"127.0.0.1:{number}")
            assert "does not respond" in " ".join(problems(Need.WINDOW))

    def test_a_wayland_server_left_over_in_the_environment_is_no_display(self, tmp_path: Path) -> None:
        result = run_mapviewer(WAYLAND_DISPLAY="wayland-0", XDG_RUNTIME_DIR=str(tmp_path))
        assert result.returncode == EXIT_MACHINE
        assert is_one_sentence(result.stderr)

    @pytest.mark.parametrize("platform", ["xcb", "wayland", "wayland;xcb"])
    def test_asking_qt_for_a_platform_makes_no_display(self, platform: str) -> None:
        result = run_mapviewer(QT_QPA_PLATFORM=platform)
        assert result.returncode == EXIT_MACHINE
        assert is_one_sentence(result.stderr)

    def test_a_platform_that_qt_does_not_have_is_named_with_those_that_it_has(self) -> None:
        result = run_mapviewer(QT_QPA_PLATFORM="carrier-pigeon")
        assert result.returncode == EXIT_MACHINE
        assert is_one_sentence(result.stderr)
        assert "'carrier-pigeon'" in result.stderr
        assert "offscreen" in result.stderr

    def test_a_server_that_answers_is_one(self, x_display: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DISPLAY", x_display)
        assert problems(Need.WINDOW) == []

    def test_commands_without_a_window_need_none(self) -> None:
        assert problems(Need.DRAWING) == []
        assert problems(Need.DATA) == []


class TestWhatACommandNeeds:
    @pytest.mark.parametrize(
        ("arguments", "need"),
        [
            ([], Need.WINDOW),
            (["caucasus"], Need.WINDOW),
            (["present", "caucasus"], Need.WINDOW),
            (["export", "caucasus", "--output", "a.png"], Need.DRAWING),
            (["check", "caucasus"], Need.DATA),
            (["export", "--help"], Need.NOTHING),
        ],
    )
    def test_is_no_more_than_it_uses(self, arguments: list[str], need: Need) -> None:
        assert command_need(arguments) is need

    def test_the_version_needs_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--version"]) == 0
        assert capsys.readouterr().out.startswith("mapviewer ")


class TestLibraries:
    def test_those_that_are_missing_are_one_sentence_with_one_command(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(preflight.DRAWING_LIBRARIES, "libnowhere.so.7", "libnowhere7")
        monkeypatch.setitem(preflight.DRAWING_LIBRARIES, "libelsewhere.so.1", "libelsewhere1")
        found = problems(Need.DRAWING)
        assert len(found) == 1
        assert "libelsewhere.so.1, libnowhere.so.7" in found[0]
        assert found[0].endswith(" install -y libelsewhere1 libnowhere7") or "apt-get" not in found[0]

    def test_one_that_cannot_be_loaded_stops_an_export_before_qt_does(self, tmp_path: Path) -> None:
        (tmp_path / "libEGL.so.1").touch()
        result = run_mapviewer("export", "--output", str(tmp_path / "a.png"), LD_LIBRARY_PATH=str(tmp_path))
        assert result.returncode == EXIT_MACHINE
        assert is_one_sentence(result.stderr)
        assert "(libEGL.so.1)" in result.stderr

    def test_packages_are_named_by_soname_where_the_system_is_not_debian(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name == "dnf" else None)
        monkeypatch.setattr("os.geteuid", lambda: 1000)
        command = preflight.install_command({"libEGL.so.1": "libegl1"})
        assert command == "sudo dnf install -y 'libEGL.so.1()(64bit)'"

    def test_what_the_platform_plugins_link_is_on_the_lists(self) -> None:
        """Qt aborts when a plugin's library is missing, so each that the system must bring is probed."""
        plugins = Path(preflight._pyside_folder()) / "Qt" / "plugins" / "platforms"
        known = preflight.DRAWING_LIBRARIES | preflight.X11_LIBRARIES
        with_the_system = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "libgthread-2.0.so.0"}
        for plugin in ("libqoffscreen.so", "libqxcb.so"):
            linked = needed_libraries(plugins / plugin)
            assert linked, plugin
            assert {name for name in linked if not name.startswith("libQt6")} <= {*known, *with_the_system}


def needed_libraries(path: Path) -> set[str]:
    """Return the sonames that an ELF file names as needed, read from the strings of its dynamic section."""
    loader = subprocess.run(["ldd", str(path)], capture_output=True, encoding="utf-8", check=True)
    own = str(path.parents[2])
    lines = [line.split() for line in loader.stdout.splitlines() if "=>" in line]
    everything = {words[0] for words in lines if not words[2].startswith(own)}
    direct = path.read_bytes()
    return {name for name in everything if b"\0" + name.encode() + b"\0" in direct}


class TestPython:
    def test_an_older_one_is_named_with_what_is_needed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "version_info", (3, 9, 18))
        found = problems(Need.WINDOW)
        assert len(found) == 1
        assert "3.11 or newer" in found[0]
        assert "3.9.18" in found[0]

    def test_the_modules_that_say_so_are_read_by_older_ones(self) -> None:
        for name in ("__init__.py", "__main__.py", "preflight.py"):
            text = (PROJECT / "mapviewer" / name).read_text(encoding="utf-8")
            assert ast.parse(text, feature_version=(3, 7)).body

    @pytest.mark.parametrize(
        ("python", "release", "refused"),
        [
            ((3, 11, 7), "6.12.0", True),
            ((3, 12, 1), "6.12.0", False),
            ((3, 11, 7), "6.12.1", False),
            ((3, 11, 7), "6.11.3", False),
        ],
    )
    def test_the_release_of_pyside_that_aborts_is_refused_where_it_does(
        self,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        python: tuple[int, int, int],
        release: str,
        refused: bool,
    ) -> None:
        (tmp_path / "PySide6").mkdir()
        (tmp_path / "PySide6" / "__init__.py").touch()
        (tmp_path / f"PySide6_Essentials-{release}.dist-info").mkdir()
        monkeypatch.delitem(sys.modules, "PySide6", raising=False)
        monkeypatch.syspath_prepend(tmp_path)
        monkeypatch.setattr(sys, "version_info", python)
        found = problems(Need.DRAWING)
        assert [("6.12.0 crashes" in sentence) for sentence in found] == [True] * refused

    def test_a_python_without_the_packages_says_which_and_how_to_get_them(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(preflight, "PYTHON_PACKAGES", ("shapely", "not_there_at_all"))
        found = problems(Need.DATA)
        assert len(found) == 1
        assert "is missing not_there_at_all" in found[0]
        assert "make run" in found[0]
