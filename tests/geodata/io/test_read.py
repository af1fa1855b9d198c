"""Reading goes on beside the window: it can be watched, called off, and fails without taking anything along."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest

from geodata import DataError, read_layer, start_reading
from geodata.io import ReadingCancelledError, ReadingTimeoutError, start_reading_ahead
from geodata.io.read import Options, read_job
from geodata.io.reader_process import Task, run_reader
from tests.bad import binary
from tests.bad.geojson import collection, point
from tests.patience import PATIENCE_S


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what is read in the test's own home."""
    monkeypatch.delenv("MAPVIEWER_CACHE")


@pytest.fixture(autouse=True)
def working(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for working copies, of this test alone."""
    folder = tmp_path / "working"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.fixture
def places(tmp_path: Path) -> Path:
    path = tmp_path / "places.geojson"
    path.write_text(collection(*(point(44 + n / 1000, 40, name=f"Place {n}") for n in range(2000))))
    return path


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A file that takes the reader a long time: half a million rows that are all wrong."""
    path = tmp_path / "long.csv"
    path.write_text("name,lon,lat\n" + "x,46° 75' 99\" Q,39\n" * 499_000)
    return path


def kept_files(home: Path) -> list[Path]:
    return sorted((home / "cache" / "mapviewer" / "layers").glob("*"))


def test_nobody_waits_for_a_reading_to_end(endless: Path) -> None:
    reading = start_reading(endless)
    assert not reading.poll()
    reading.cancel()
    assert reading.wait(PATIENCE_S)


def test_a_reading_is_watched(places: Path) -> None:
    reading = start_reading(places)
    seen = {reading.progress}
    while not reading.wait(0.01):
        seen.add(reading.progress)
    assert len(reading.result().rows) == 2000
    assert reading.progress == 1.0
    assert len(seen) >= 2
    assert all(0.0 <= fraction < 1.0 for fraction in seen - {1.0})


def test_progress_only_rises(places: Path) -> None:
    told: list[float] = []
    read_layer(places, on_progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_reading_is_called_off_and_its_process_ended(endless: Path, working: Path) -> None:
    reading = start_reading(endless)
    while reading.progress == 0.0 and not reading.poll():
        time.sleep(0.01)
    reading.cancel()
    assert reading.wait(PATIENCE_S)
    with pytest.raises(ReadingCancelledError, match=r"long.csv: reading was cancelled"):
        reading.result()
    assert not list(working.iterdir())


def test_a_caller_may_say_cancelled(endless: Path) -> None:
    with pytest.raises(ReadingCancelledError):
        read_layer(endless, cancelled=lambda: True)


def test_a_reading_that_takes_too_long_is_given_up(endless: Path, working: Path) -> None:
    with pytest.raises(ReadingTimeoutError, match=r"long.csv: reading timed out: found more than 0.3 seconds"):
        read_layer(endless, timeout_s=0.3)
    assert not list(working.iterdir())


def test_a_file_that_needs_too_much_memory_ends_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "brackets.geojson"
    path.write_text("[" + "[]," * 20_000_000 + "[]]")
    reading = read_job(path, Options(memory_bytes=1 << 30)).start()
    with pytest.raises(DataError, match=r"brackets.geojson: the file exceeds the memory limit"):
        reading.result()


def test_a_reader_that_dies_is_told_of_and_the_next_file_is_read(places: Path, working: Path) -> None:
    (working / "layer.data").write_bytes(places.read_bytes())
    task = Task(
        str(working / "layer.data"), "places.geojson", str(working), "", "", timeout_s=PATIENCE_S, memory_bytes=1 << 20
    )
    with pytest.raises(DataError, match=r"places.geojson"):  # a megabyte is not enough to load any library
        run_reader(task, lambda: True, lambda _fraction: None)
    assert len(read_layer(places).rows) == 2000


def test_an_unchanged_file_is_not_read_again(places: Path, own_home: Path) -> None:
    first = read_layer(places)
    (kept,) = kept_files(own_home)
    told: list[float] = []
    second = read_layer(places, on_progress=told.append)
    assert told[-1] == 1.0
    assert [row.id for row in second.rows] == [row.id for row in first.rows]
    assert second.features.geometry.equals(first.features.geometry)
    assert second.digest == first.digest
    places.write_text(collection(point(name="Changed")))
    assert [row.name for row in read_layer(places).rows] == ["Changed"]
    assert len(kept_files(own_home)) == 2
    assert kept in kept_files(own_home)


def test_a_damaged_copy_in_the_cache_is_thrown_away(places: Path, own_home: Path) -> None:
    read_layer(places)
    (kept,) = kept_files(own_home)
    data = bytearray(kept.read_bytes())
    for change in (bytes(data[:100]), b"", bytes(data[:-1]), bytes(data[:200]) + b"\xff" + bytes(data[201:])):
        kept.write_bytes(change)
        assert len(read_layer(places).rows) == 2000
    assert kept.read_bytes() == bytes(data)


def test_a_cache_that_cannot_be_written_only_costs_time(places: Path, own_home: Path) -> None:
    (own_home / "cache").mkdir()
    (own_home / "cache" / "mapviewer").write_text("in the way")
    assert len(read_layer(places).rows) == 2000


def test_the_file_and_its_folder_stay_as_they_are(tmp_path: Path) -> None:
    path = binary.without(".shx")(tmp_path)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()}
    read_layer(path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()} == before


def test_the_reader_is_not_led_astray_by_modules_where_it_was_started(
    places: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit('led astray')")
    monkeypatch.chdir(tmp_path)
    assert len(read_layer(places).rows) == 2000


def test_many_threads_may_read_at_once(tmp_path: Path) -> None:
    paths = []
    for number in range(4):
        paths.append(tmp_path / f"places{number}.geojson")
        paths[-1].write_text(collection(point(name=f"Place {number}")))
    readings = [start_reading(path) for path in paths]
    assert [reading.result().rows[0].name for reading in readings] == [f"Place {number}" for number in range(4)]


@pytest.mark.skipif(sys.platform != "linux", reason="the processes of a program are listed in /proc")
def test_a_reader_does_not_outlive_the_program(endless: Path, working: Path) -> None:
    import subprocess

    program = (
        "import sys, time, os\nfrom geodata import start_reading\nreading = start_reading(sys.argv[1])\n"
        "while reading.progress == 0.0: time.sleep(0.01)\nprint('reading', flush=True)\ntime.sleep(1000)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(endless)],
        stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(working)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"reading\n"
    (reader,) = children_of(process.pid)
    process.kill()
    process.wait()
    process.stdout.close()
    deadline = time.monotonic() + PATIENCE_S
    while Path(f"/proc/{reader}").exists() and state_of(reader) != "Z" and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not Path(f"/proc/{reader}").exists() or state_of(reader) == "Z"
    assert not files_in(working)


def children_of(pid: int) -> list[int]:
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += [int(child) for child in (task / "children").read_text().split()]
    return found


def state_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return "Z"


def test_the_window_goes_on_while_a_large_file_is_read(tmp_path: Path) -> None:
    """A thread that wants to do something every few milliseconds is never held up for long."""
    path = tmp_path / "large.geojson"
    corners = ",".join(f"[{40 + n * 1e-5:.5f},{40 + n % 2}]" for n in range(300_000))
    path.write_text('{"type":"LineString","coordinates":[' + corners + "]}")
    ticks = 0
    done = threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not done.wait(0.005):
            ticks += 1

    thread = threading.Thread(target=tick)
    thread.start()
    read_layer(path)
    done.set()
    thread.join()
    assert ticks > 10


def test_files_read_ahead_need_no_process_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [tmp_path / f"{name}.geojson" for name in ("good", "fine", "bad")]
    for path in paths[:2]:
        path.write_text(collection(point(44, 40, name=f"A {path.stem}"), point(45, 41, name="Other")))
    paths[2].write_text('{"type": "FeatureCollection", "features": [')
    start_reading_ahead(paths, asks=True).result()
    alone = read_layer(paths[1])
    monkeypatch.setattr("geodata.io.reader_process.run_reader", None)
    layers = [read_job(path, Options(asks=True)).start().result() for path in paths[:2]]
    assert [layer.rows[0].name for layer in layers] == ["A good", "A fine"]
    assert layers[1].rows == alone.rows
    assert layers[1].problems == alone.problems


def test_a_file_that_cannot_be_read_ahead_says_why_when_it_is_read(tmp_path: Path) -> None:
    paths = [tmp_path / "bad.geojson", tmp_path / "missing.geojson", tmp_path / "worse.geojson"]
    for path in (paths[0], paths[2]):
        path.write_text('{"type": "FeatureCollection", "features": [')
    start_reading_ahead(paths).result()
    with pytest.raises(DataError, match="not valid JSON"):
        read_layer(paths[0])
