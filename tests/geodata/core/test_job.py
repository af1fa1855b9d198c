"""Jobs: started, watched, cancelled; they end with a result or an error."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading

import pytest

from geodata.core.job import Job, JobCancelledError, JobControl
from tests.patience import PATIENCE_S


def test_a_job_runs_beside_its_caller_and_gives_its_result() -> None:
    gate = threading.Event()

    def work(control: JobControl) -> str:
        control.report(0.5)
        gate.wait(PATIENCE_S)
        return "made"

    job = Job(work).start()
    assert not job.wait(0)
    gate.set()
    assert job.result() == "made"
    assert job.poll()
    assert job.error is None
    assert job.progress == 0.5


def test_progress_is_unknown_at_first_never_falls_and_ends_at_one() -> None:
    def work(control: JobControl) -> None:
        for fraction in (0.4, 0.2, 7.0):
            control.report(fraction)

    job = Job(work)
    assert job.progress < 0
    job.start().result()
    assert job.progress == 1.0


def test_a_cancelled_job_ends_where_its_work_looks() -> None:
    def work(control: JobControl) -> None:
        while True:
            control.check()

    job = Job(work).start()
    job.cancel()
    assert job.wait(PATIENCE_S)
    assert job.is_cancelled
    with pytest.raises(JobCancelledError):
        job.result()


def test_what_the_work_raises_reaches_who_asks_for_the_result() -> None:
    job = Job(lambda _control: 1 // 0).start()
    assert job.wait(PATIENCE_S)
    assert isinstance(job.error, ZeroDivisionError)
    with pytest.raises(ZeroDivisionError):
        job.result()


def test_no_thread_of_a_job_collects_cycles() -> None:
    assert gc.isenabled()
    entered, leave = threading.Event(), threading.Event()
    seen: list[bool] = []

    def work(_control: JobControl) -> None:
        seen.append(gc.isenabled())
        entered.set()
        leave.wait(PATIENCE_S)

    first = Job(work).start()
    entered.wait(PATIENCE_S)
    failing = Job(lambda _control: 1 / 0).start()
    with pytest.raises(ZeroDivisionError):
        failing.result()
    assert not gc.isenabled()  # the first still runs
    leave.set()
    first.result()
    assert seen == [False]
    assert gc.isenabled()


AT_WORK = """
import shapely
from geodata.core import job
job.ENDING_S = {limit}

def calculate(control):
    while {condition}:
        shapely.union_all(shapely.buffer(shapely.points(*[range(500)] * 2), 1))
    print("ended", flush=True)

job.Job(calculate).start()
{last}
"""


def _ended(condition: str, last: str = "", limit: float = PATIENCE_S) -> subprocess.CompletedProcess[str]:
    script = AT_WORK.format(condition=condition, last=last, limit=limit)
    return subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )


def test_a_program_that_ends_calls_off_what_runs_beside_it_and_waits_for_it() -> None:
    run = _ended("control.going_on()", 'print("closed", flush=True)')
    assert (run.returncode, run.stdout.split()) == (0, ["closed", "ended"]), run.stderr


@pytest.mark.parametrize(("last", "code"), [("", 0), ("1 // 0", 1)])
def test_a_program_is_left_by_work_that_never_ends_and_keeps_its_exit_code(last: str, code: int) -> None:
    run = _ended("True", last, limit=0.2)
    assert (run.returncode, run.stdout) == (code, ""), run.stderr
    assert ("ZeroDivisionError" in run.stderr) == bool(code)
