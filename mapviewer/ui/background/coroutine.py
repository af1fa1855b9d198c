"""Sequences of dialogs and jobs written from top to bottom: coroutines that Qt's signals carry on.

    async def add(path: Path) -> None:
        layer = await finished(start_reading(path), "Reading…", window)
        form = LayerForm(layer, window)
        if await accepted(form):
            join(layer, form.chosen())

    begin(add(path))

The window goes on meanwhile. When the user cancels a job, the whole sequence ends; what a job raises is raised where
it is awaited. A sequence whose window is destroyed never goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator
from typing import Any, TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from geodata.core.job import Job, JobCancelledError
from mapviewer.ui.background.job_progress import JobProgress

T = TypeVar("T")
Sequence = Coroutine[Any, Any, None]
GoOn = Callable[[Callable[[], Any]], None]


class _Pause:
    """A place where a sequence waits: *arm* connects whatever carries it on."""

    def __init__(self, arm: Callable[[GoOn], None]) -> None:
        self.arm = arm

    def __await__(self) -> Generator[_Pause, Any, Any]:
        take = yield self
        return take()


def begin(sequence: Sequence) -> None:
    """Run a sequence up to its first pause; signals of what it waits for carry it on."""
    _go_on(sequence, None)


def _go_on(sequence: Sequence, take: Callable[[], Any] | None) -> None:
    try:
        pause: _Pause = sequence.send(take)
    except (StopIteration, JobCancelledError):
        return
    pause.arm(lambda take: _go_on(sequence, take))


async def accepted(dialog: QDialog) -> bool:
    """Open a dialog and wait until it is closed; returns whether it was accepted."""

    def arm(go_on: GoOn) -> None:
        dialog.finished.connect(lambda result: go_on(lambda: result == QDialog.DialogCode.Accepted))
        dialog.open()

    return bool(await _Pause(arm))


async def settled(job: Job[Any], words: str, parent: QWidget) -> None:
    """Wait until a job has ended, well or badly, with a progress dialog after a second.

    Raises `JobCancelledError` as soon as the user cancels, which ends the sequence unless it is caught.
    """

    def arm(go_on: GoOn) -> None:
        progress = JobProgress(job, words, parent)
        progress.ended.connect(lambda: go_on(lambda: None))
        progress.cancelled.connect(lambda: go_on(_cancelled))

    await _Pause(arm)


async def finished(job: Job[T], words: str, parent: QWidget) -> T:
    """Wait for a job as `settled` does; returns its result, raises what it raised."""
    await settled(job, words, parent)
    return job.result()


def _cancelled() -> None:
    raise JobCancelledError
