"""Reports of unexpected errors: logged, shown once, while the rest of the window keeps working."""

from __future__ import annotations

import contextlib
import faulthandler
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, Signal

from mapviewer import __version__
from mapviewer.ui.translate import tr

LOG_LIMIT_BYTES = 1_000_000
REPORT_LIMIT = 20_000


def log_path() -> Path:
    """Where reports of errors are kept on this system."""
    import platformdirs  # late: only needed when something went wrong, or once the window stands

    return Path(platformdirs.user_state_dir("mapviewer", appauthor=False)) / "errors.log"


class Reporter(QObject):
    """An excepthook that reports each error once: a sentence to show and a report to copy."""

    reported = Signal(str, str)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log
        self._seen: set[str] = set()
        self._crashes: IO[str] | None = None
        self.last_crash = ""  # what ended an earlier run from within

    def install(self) -> None:
        """Catch what reaches the top of any thread, and what ends the process without a word of Python."""
        sys.excepthook = self.report
        threading.excepthook = lambda thread: self.report(thread.exc_type, thread.exc_value, thread.exc_traceback)
        with contextlib.suppress(OSError):
            self.log.parent.mkdir(parents=True, exist_ok=True)
            crashes = self.log.with_name("crash.log")
            if crashes.is_file() and crashes.stat().st_size:
                self.last_crash = crashes.read_text(encoding="utf-8", errors="replace")[-REPORT_LIMIT:]
                crashes.replace(self.log.with_name("crash-before.log"))
            # Stays open: the handler writes to it when nothing else works any more.
            self._crashes = crashes.open("a", encoding="utf-8")
            faulthandler.enable(self._crashes)

    def report(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log and report an error, unless the same one was reported before."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        place, notes = _place(trace), getattr(error, "__notes__", [])
        key = f"{kind.__name__} {place} {notes}"
        text = "" if key in self._seen else "".join(traceback.format_exception(kind, error, trace))
        # Python keeps the last error with all that its functions held, such as a painter of the window: Qt would
        # find it at work when the painting is over, which ends in a crash.
        traceback.clear_frames(trace)
        if text:
            self._seen.add(key)
            part = notes[0].removeprefix("In ").removesuffix(".") if notes else _part(place)
            self._tell(f"{kind.__name__}: {error}" if str(error) else kind.__name__, part, text)

    def _tell(self, summary: str, part: str, text: str) -> None:
        if sys.stderr is not None:
            print(text, file=sys.stderr)
        kept = self._write(text)
        words = tr("Errors", "Something went wrong in {part} ({error}). Everything else still works.")
        sentence = words.format(part=part, error=summary[:160])
        where = f"\nLog: {self.log}\n" if kept else "\n"
        self.reported.emit(sentence, f"mapviewer {__version__}, Python {sys.version.split()[0]}{where}\n{text}")

    def _write(self, text: str) -> bool:
        try:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            if self.log.exists() and self.log.stat().st_size > LOG_LIMIT_BYTES:
                self.log.replace(self.log.with_name("errors-before.log"))
            with self.log.open("a", encoding="utf-8") as file:
                file.write(f"mapviewer {__version__}\n{text}\n")
        except OSError:
            return False
        return True


def _place(trace: TracebackType | None) -> str:
    """Return file and line of the error, the last frame of this project."""
    place = ""
    for frame in traceback.extract_tb(trace):
        if "mapviewer" in frame.filename or "geodata" in frame.filename or not place:
            place = f"{frame.filename}:{frame.lineno}"
    return place


def _part(place: str) -> str:
    """A panel's name from the path of its module, in words."""
    path = Path(place.rpartition(":")[0])
    name = path.stem.replace("_", " ")
    if path.parent.name == "panels":
        return tr("Errors", "the {name} panel").format(name=name.removesuffix(" panel"))
    return f"“{name}”" if name else tr("Errors", "the program")
