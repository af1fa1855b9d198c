"""Export jobs, which write files in the background and can be cancelled between pages."""

from __future__ import annotations

from collections.abc import Callable

from geodata.core.job import Job, JobControl

# Called before each page with the number of pages done and their total.
Advance = Callable[[int, int], None]


def at_once(_done: int, _count: int) -> None:
    """An `Advance` that never cancels, for the command line."""


def export_job(work: Callable[[Advance], None]) -> Job[None]:
    """A job for *work*, which must leave no partial files when its `Advance` raises `JobCancelledError`.

    No daemon: the program waits for what is being drawn, because Qt must not end under it.
    """

    def run(control: JobControl) -> None:
        def advance(done: int, count: int) -> None:
            control.check()
            control.report(done / count)

        work(advance)

    return Job(run, "export", daemon=False)
