"""Confined processes: how they are started, and why one ended without an answer."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import SIGNALLED
from geodata.core.worker_protocol import environment

_PACKAGE = Path(__file__).resolve().parent.parent
_UNWANTED = ("AWS_", "PG", "SHAPE_")
_SIGNALS_OF_WORK = (27, 24)  # SIGPROF, by the clock of one reading, and SIGXCPU, by the limit of the whole process
_SIGNS_OF_MEMORY = ("memoryerror", "bad_alloc", "out of memory", "cannot allocate memory")


class ReadingCancelledError(DataError):
    """Reading was cancelled."""


class LimitError(DataError):
    """A file asked for more work or memory than it may, or ended the process that read it."""


class ReadingTimeoutError(LimitError):
    """The reading took longer than was allowed."""


# As a confined process names them in its answers.
KINDS: dict[str, type[DataError]] = {"limit": LimitError}


def confined_code(module: str) -> str:
    """Return the program that runs ``main()`` of a worker's module and imports of this package only what that needs.

    The contents lists of the packages would import what the window needs, and take longer than reading a small file.
    """
    libraries = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    return (
        f"import os, sys, types\nfor name, path in {_packages()!r}:\n"
        "    made = sys.modules[name] = types.ModuleType(name)\n    made.__path__ = [path]\n"
        f"sys.path += [path for path in {libraries!r} if path not in sys.path]\n"
        f"from {module} import main\n"
        # Python's own end waits for a thread that reads, and aborts, which the fences turn into a signal.
        "try:\n    main()\nexcept BaseException:\n    sys.excepthook(*sys.exc_info())\n    sys.stderr.flush()\n"
        "    os._exit(1)\nos._exit(0)\n"
    )


def _packages() -> list[tuple[str, str]]:
    return [("geodata", str(_PACKAGE)), ("geodata.io", str(_PACKAGE / "io"))]


def confined_environment(folder: Path) -> dict[str, str]:
    """Return the user's variables without those that change what libraries do; *folder* is its home."""
    variables = environment(folder, _UNWANTED) | {"TEMP": str(folder), "TMP": str(folder), "HOME": str(folder)}
    return variables | {"ARROW_DEFAULT_MEMORY_POOL": "system"}


def why_it_ended(code: int, errors: IO[bytes], name: str, work_s: float) -> LimitError:
    """Return the error for a process that ended without an answer to the file *name*, by what it said at last."""
    signal = -code if code < 0 else max(0, code - SIGNALLED)
    if signal in _SIGNALS_OF_WORK:
        return LimitError(
            "reading takes too long",
            file=name,
            found=Phrase("more than {seconds} seconds of work", seconds=f"{work_s:.2g}"),
        )
    errors.seek(max(0, errors.seek(0, 2) - 4000))
    text = errors.read().decode("utf-8", errors="replace")
    if any(sign in text.lower() for sign in _SIGNS_OF_MEMORY):
        return LimitError("the file exceeds the memory limit", file=name)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    ended = Phrase("signal {number}", number=signal) if signal else Phrase("code {number}", number=code)
    reason = Phrase("the reader process stopped with {ended}", ended=ended)
    if lines:
        reason = Phrase("{reason}: {last_line}", reason=reason, last_line=lines[-1][:120])
    return LimitError("cannot be read", file=name, found=reason)
