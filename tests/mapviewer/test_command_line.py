"""The command line as it is typed."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geodata import open_story
from mapviewer import __version__
from mapviewer.command_line import COMMANDS, parser, run
from mapviewer.export_command import read_size
from mapviewer.session.fact_check import stale_lines
from tests import storybook
from tests.patience import PROCESS_S
from tests.storybook import write_story

PROJECT = Path(__file__).resolve().parents[2]
LINUX = PROJECT / "packaging" / "linux"


def mapviewer(*arguments: str, display: str = "") -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    if display:
        environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.run(
        [sys.executable, "-m", "mapviewer", *arguments],
        cwd=PROJECT, env=environment, capture_output=True, text=True, timeout=PROCESS_S, check=False,
    )  # fmt: skip


def test_check_of_the_bundled_story_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    before = dt.date.today()
    assert run(["check", "caucasus"]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    # With time the story grows stale: that is told, and is no problem of its files.
    story = open_story("caucasus")
    assert story.known_until is not None
    lines = [line for line in told.err.splitlines() if not line.startswith("texts/")]
    days = {before, dt.date.today()}  # midnight may pass
    assert lines in [list(stale_lines(story, day)) for day in days]
    assert list(stale_lines(story, story.known_until)) == []


def test_check_prints_one_line_a_problem_and_exits_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = write_story(tmp_path, article_txt="Other words.\n", sources_toml=None)
    assert run(["check", str(story)]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    lines = out.splitlines()
    assert len(lines) > 5
    assert "links.json, link l-road: the passage is not in the article" in lines
    assert all(": " in line for line in lines)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "/no/such/story"], "/no/such/story: story not found"),
        (["export", "--size", "12by4", "--output", "x.png"], "--size: invalid size: found '12by4'"),
        (["export", "--step", "99", "--output", "x.png"], "no such step: found '99'; allowed: 1 "),
        (["export", "--date", "soon", "--output", "x.png"], "--date: not a date: found 'soon'"),
        (["export", "nowhere", "--output", "x.png"], "nowhere: story not found"),
        (["export", "--theme", "dark", "--handout", "x.pdf"], "--theme: cannot be combined with --handout"),
        (["export", "--size", "9x9", "--step", "1", "--slides", "x.pptx"], "--step, --size: cannot be combined with"),
        (["export", "--theme", "dark", "--all-steps", "x"], "--theme: cannot be combined with --all-steps"),
        (["export", "--blank", "--output", "x.html"], "--blank: cannot be combined with a web page"),
        (["export", "--date", "2020", "--links", "x.csv"], "--date: cannot be combined with --links"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("mapviewer: ")
    assert words in err
    assert err.count("\n") == 1


def test_a_truncated_story_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = write_story(tmp_path, story_toml=storybook.STORY[:200])
    assert run(["check", str(story)]) == 2
    assert "story.toml" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [["check"], ["export"], ["--nonsense"], ["window", "a", "b"]])
def test_what_is_not_understood_exits_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        run(argv)
    assert stop.value.code == 2
    assert "usage: mapviewer" in capsys.readouterr().err


def test_help_has_examples_and_version_is_told() -> None:
    shown = mapviewer("--help")
    assert shown.returncode == 0
    assert "mapviewer export my-story/ --date 2020-11-20 --output map.pdf" in shown.stdout
    assert mapviewer("--version").stdout.strip() == f"mapviewer {__version__}"


def test_export_needs_no_display(tmp_path: Path) -> None:
    picture = tmp_path / "step.png"
    done = mapviewer("export", "caucasus", "--step", "2", "--size", "640x360", "--output", str(picture))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_the_window_without_arguments_takes_a_story_or_none() -> None:
    assert parser().parse_args(["window"]).story is None
    assert parser().parse_args(["window", "x.story"]).story == "x.story"
    assert parser().parse_args(["present"]).story is None


def test_check_imports_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from mapviewer.command_line import run; run(['check', 'caucasus']);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=False).returncode == 0


@pytest.mark.parametrize(("text", "size"), [("1920x1080", (1920, 1080)), ("800×600", (800, 600)), ("10X20", (10, 20))])
def test_sizes(text: str, size: tuple[int, int]) -> None:
    assert read_size(text) == size


@pytest.mark.display
def test_first_paint_prints_milliseconds_and_quits(x_display: str, own_home: Path) -> None:
    done = mapviewer("--first-paint", display=x_display)
    assert done.returncode == 0
    told = dict(line.split(": ") for line in done.stdout.splitlines())
    assert list(told) == ["first painted map", "answers to a click"]
    painted, answered = (float(words.removesuffix(" ms")) for words in told.values())
    assert 0 < painted <= answered < 60_000


@pytest.mark.display
def test_the_first_paint_needs_no_heavy_library(x_display: str) -> None:
    code = (
        "import os, sys, mapviewer.app.first_paint as first\n"
        "def tell(_canvas, _words):\n"
        "    heavy = {'numpy', 'shapely', 'pyproj', 'geopandas', 'pandas', 'matplotlib'} & set(sys.modules)\n"
        "    print(sorted(heavy), flush=True)\n"
        "    os._exit(0)\n"
        "first._tell_first = tell\n"
        "from mapviewer.app.main_window import MainWindow\n"
        # What the window does a moment later: on a loaded machine that moment is over before the first picture.
        "MainWindow._settle = lambda _window: None\n"
        "from mapviewer.command_line import run\n"
        "run(['window', '--first-paint'])\n"
    )
    environment = {**os.environ, "DISPLAY": x_display, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PROCESS_S,
        check=False,
    )
    assert done.stdout.strip() == "[]", done.stderr


def takes_signal(process: int, number: signal.Signals) -> bool:
    """Whether a program has a handler of its own for a signal; Python's for Ctrl+C is there from the start."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    caught = int(re.findall(r"^SigCgt:\s*(\w+)", status, re.MULTILINE)[0], 16)
    return all(caught >> (each - 1) & 1 for each in (number, signal.SIGHUP))


@pytest.mark.skipif(sys.platform != "linux", reason="which signals a program takes is told in /proc")
@pytest.mark.display
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_which_remembers_everything(
    x_display: str, own_home: Path, number: signal.Signals
) -> None:
    environment = {**os.environ, "DISPLAY": x_display, "QT_QPA_PLATFORM": "xcb"}
    settings = own_home / "config" / "mapviewer" / "settings.json"
    with subprocess.Popen(
        [sys.executable, "-m", "mapviewer"], cwd=PROJECT, env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        while not takes_signal(process.pid, number):
            assert process.poll() is None
            time.sleep(0.05)
        process.send_signal(number)
        _, errors = process.communicate(timeout=PROCESS_S)
    assert (process.returncode, errors) == (0, "")
    assert json.loads(settings.read_text())["recent"][:1] == ["caucasus"]


def test_a_picture_of_a_story_with_mistakes_says_so(tmp_path: Path) -> None:
    story = write_story(tmp_path, article_txt="Other words.\n", sources_toml=None)
    picture = tmp_path / "map.png"
    done = mapviewer("export", str(story), "--size", "400x300", "-o", str(picture))
    assert done.returncode == 2
    assert picture.exists()
    told = done.stderr.splitlines()
    assert sum("the passage is not in the article" in line for line in told) > 1
    assert any("unknown source" in line for line in told)
    assert all(line.startswith("mapviewer: ") for line in told)
    links = mapviewer("export", str(story), "--links", str(tmp_path / "links.csv"))
    assert (links.returncode, links.stderr) == (2, done.stderr)


def test_a_story_that_does_not_exist_is_told_before_a_missing_display(tmp_path: Path) -> None:
    for words in (["typo"], ["present", str(tmp_path / "none.story")]):
        done = mapviewer(*words)
        assert done.returncode == 2
        assert f"{words[-1]}: story not found" in done.stderr
        assert "display" not in done.stderr
    assert mapviewer("caucasus").returncode == 3


def test_the_help_of_a_command_names_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(["check", "--help"])
    assert capsys.readouterr().out.startswith("usage: mapviewer check [-h] [--coverage] [--names] [--texts] STORY")


def test_new_says_that_the_date_is_not_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "news.txt"
    article.write_text("A ferry from Aktau reached Baku.", encoding="utf-8")
    assert run(["new", str(article), "-o", str(tmp_path / "news")]) == 0
    assert "the date of the article is not known; give it with --date" in capsys.readouterr().out
    assert run(["check", str(tmp_path / "news")]) == 1


@pytest.mark.parametrize("command", [["check"], ["new", "-o", "x"]])
def test_a_web_address_is_refused_in_one_sentence(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*command, "https://example.org/news.html"]) == 2
    assert "mapviewer never goes to the network" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "is_told"),
    [("Mkutano ulifanyika Nairobi na rais alisema kwamba Kenya itashirikiana.", True), ("A ferry left Baku.", False)],
)
def test_a_language_that_is_not_read_is_told(
    text: str, is_told: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "news.txt"
    article.write_text(text, encoding="utf-8")
    assert run(["new", str(article), "-o", str(tmp_path / "news")]) == 0
    assert ("language of the article is not one of those read" in capsys.readouterr().out) is is_told


def test_new_makes_a_story_that_check_finds_nothing_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "news.txt"
    article.write_text("A ferry from Aktau reached Baku. Kazakhstan and Azerbaijan agreed.", encoding="utf-8")
    assert run(["new", str(article), "--date", "2026-02-10", "-o", str(tmp_path / "news")]) == 0
    assert "4 places linked" in capsys.readouterr().out
    assert run(["check", str(tmp_path / "news")]) == 0
    assert capsys.readouterr().out == ""
    # What is there is never written over.
    assert run(["new", str(article), "-o", str(tmp_path / "news")]) == 2
    assert "already exists" in capsys.readouterr().err


def test_the_man_page_and_the_completion_know_every_command_and_option() -> None:
    page = (LINUX / "mapviewer.1").read_text(encoding="utf-8").replace("\\-", "-")
    completion = (LINUX / "mapviewer.bash").read_text(encoding="utf-8")
    (commands,) = (action for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    assert set(commands.choices) == set(COMMANDS)
    for name, command in commands.choices.items():
        assert f".B {name}\n" in page, name
        (offered,) = re.findall(rf"^ +(?:[\w| ]+\| )?{name}(?: \|[\w| ]+)?\) options='([^']*)'", completion, re.M)
        options = {word for action in command._actions for word in action.option_strings if word.startswith("--")}
        assert options == set(offered.split()), name
        assert options - {"--help"} <= set(re.findall(r"--[a-z][a-z-]*", page)), name
    (first,) = re.findall(r"^ +\*\) options='([^']*)'", completion, re.M)
    assert set(first.split()) == {*COMMANDS, "--help", "--version"}


def test_a_program_may_be_started_without_output(tmp_path: Path) -> None:
    command = f'"{sys.executable}" -m mapviewer export --links "{tmp_path / "links.csv"}" >&-'
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "links.csv").stat().st_size > 0


def test_a_list_may_be_cut_short_by_its_reader() -> None:
    """As by `mapviewer check caucasus --coverage | head -1`: no traceback, and the exit code that a shell gives."""
    command = [sys.executable, "-m", "mapviewer", "check", "caucasus", "--coverage"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141
