"""Background writing of small files, since a disk may take long to confirm a write."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from geodata.core.atomic_write import write_text
from geodata.core.job import Job, JobControl


class Writer(QObject):
    """Writes the newest text of each file in one thread. ``failed`` carries the file and the reason."""

    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[Path, Callable[[], str]] = {}
        self._lock = threading.Lock()
        self._job: Job[None] | None = None

    def write(self, path: Path, text: Callable[[], str]) -> None:
        """Put what *text* returns into *path*; it is called in the thread, so it may only read values."""
        with self._lock:
            self._waiting[path] = text
            if self._job is None:
                # Not a daemon: a program that ends waits for what it has begun to write.
                self._job = Job(self._run, "writer", daemon=False, light=True).start()

    def finish(self) -> None:
        """Wait until everything is written."""
        while (job := self._job) is not None:
            job.result()

    def _run(self, _control: JobControl) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._job = None
                    return
                path, text = self._waiting.popitem()
            try:
                write_text(path, text())
            except OSError as error:
                self.failed.emit(str(path), error.strerror or str(error))
