"""The protocol of worker processes, with workers that keep to it and workers that do not."""

from __future__ import annotations

import textwrap
import time
from pathlib import Path

import pytest

from geodata.core.errors import DataError
from geodata.core.worker_protocol import (
    WorkerCancelledError,
    WorkerEndedError,
    WorkerProcess,
    WorkerTimeoutError,
    decode,
    environment,
    error_message,
    error_of,
)
from geodata.io.reader_errors import MissingCrsError
from tests.patience import PATIENCE_S

START = "import sys; sys.path.insert(0, sys.argv[1])\n"
CHANNEL = START + "from geodata.core.worker_protocol import WorkerChannel\nchannel = WorkerChannel()\n"


def worker(folder: Path, code: str, start: str = CHANNEL) -> WorkerProcess:
    folder.mkdir(exist_ok=True)
    return WorkerProcess(start + textwrap.dedent(code), folder, environment(folder))


def wanted() -> bool:
    return True


def test_tasks_are_answered_one_after_the_other_with_progress(tmp_path: Path) -> None:
    code = """
        task = channel.listen()
        print("a library says something")
        for _ in range(2):
            channel.report(task, 0.25)
            channel.answer(task, {"twice": 2 * task["number"]})
            task = channel.next_task()
        """
    told: list[float] = []
    folder = tmp_path / "work"
    with worker(folder, code) as process:
        first = process.ask({"number": 4, "folder": str(folder)}, PATIENCE_S, wanted, told.append)
        second = process.ask({"number": 5}, PATIENCE_S, wanted, told.append)
    assert (first["twice"], second["twice"]) == (8, 10)
    assert told == [0.25, 0.25]
    assert not process.is_running


def test_a_worker_learns_that_a_task_is_cancelled_and_may_answer(tmp_path: Path) -> None:
    code = """
        task = channel.listen()
        channel.report(task, 0.1)
        while not channel.is_cancelled(task):
            pass
        channel.answer(task, {"heeded": True})
        """
    folder = tmp_path / "work"
    told: list[float] = []
    with worker(folder, code) as process:
        answer = process.ask({"folder": str(folder)}, PATIENCE_S, lambda: not told, told.append, heed_s=PATIENCE_S)
    assert answer["heeded"]


DEAF = "import time\ntime.sleep(1000)\n"


def test_a_worker_that_heeds_nothing_is_ended(tmp_path: Path) -> None:
    with worker(tmp_path / "a", DEAF, "") as process:
        with pytest.raises(WorkerCancelledError):
            process.ask({}, PATIENCE_S, lambda: False)
        assert not process.is_running
    with worker(tmp_path / "b", DEAF, "") as process:
        with pytest.raises(WorkerTimeoutError):
            process.ask({}, 0.1, wanted)
        assert not process.is_running


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit(4)",
        "import os, time; os.close(1); time.sleep(1000)",
        "import os; [os.write(1, b'x' * (1 << 20)) for _ in range(40)]",
        "print('no JSON', flush=True); print('[' * 9000); print('{\"task\": 1, \"progress\": NaN}')",
    ],
)
def test_a_worker_that_breaks_the_protocol_ends_without_an_answer(tmp_path: Path, code: str) -> None:
    with worker(tmp_path / "work", code, "") as process:
        with pytest.raises(WorkerEndedError):
            process.ask({}, PATIENCE_S, wanted)
        assert not process.is_running


def test_a_worker_ends_with_the_program_and_clears_up(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    code = "task = channel.listen()\nchannel.answer(task, {})\nchannel.next_task()\n"
    with worker(folder, code) as process:
        process.ask({"folder": str(folder)}, PATIENCE_S, wanted)
        assert process.process.stdin is not None
        process.process.stdin.close()
        assert process.process.wait(PATIENCE_S) == 3
    assert not folder.exists()


def test_a_flood_of_messages_is_not_kept(tmp_path: Path) -> None:
    code = "import sys\nfor _ in range(200_000): sys.stdout.write('{}\\n')\n"
    with worker(tmp_path / "work", code, "") as process:
        while process._heard.qsize() < 1_000:
            time.sleep(0.01)
        with pytest.raises(WorkerTimeoutError):
            process.ask({}, 0.0, wanted)
        assert process._heard.qsize() <= 1_000


def test_errors_arrive_with_their_kind_and_parts() -> None:
    kinds: dict[str, type[DataError]] = {"crs": MissingCrsError}
    error = MissingCrsError("names no CRS", file="a.shp", place="row 2", found="x", allowed="y")
    received = error_of(error_message(error, kinds), kinds, DataError)
    assert isinstance(received, MissingCrsError)
    assert str(received) == str(error)
    assert type(error_of({"error": {"kind": "?", "problem": 3}}, kinds, DataError)) is DataError
    assert error_of({"done": True}, kinds, DataError) is None


@pytest.mark.parametrize("line", [b"", b"[1]", b"nonsense", b'{"progress": true}', b'{"progress": Infinity}', b"\xff"])
def test_a_line_that_is_no_message_is_none(line: bytes) -> None:
    assert decode(line) == {}
