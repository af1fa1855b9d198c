"""Starting the reader process, listening to it, and ending it when it takes too long or is no longer wanted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from geodata.core.errors import DataError
from geodata.io.reader_errors import (
    MissingCrsError,
    ReadingCancelledError,
    ReadingTimeoutError,
    SeveralTablesError,
)
from geodata.io.reader_worker import RESULT

_PACKAGES = str(Path(__file__).resolve().parent.parent.parent)
# Not "-m": the folder in which the program was started must not be searched for modules.
_START = """import sys
if sys.argv[1] not in sys.path:
    sys.path.insert(0, sys.argv[1])
from geodata.io.reader_worker import main
main()
"""
_LOOK_S = 0.05


@dataclass(frozen=True)
class Task:
    """A task for the reader process; ``skip`` are GDAL drivers beyond the known ones."""

    path: str
    name: str
    folder: str
    crs: str
    table: str
    timeout_s: float
    memory_bytes: int
    asks: bool = False
    skip: tuple[str, ...] = ()


def run_reader(task: Task, going_on: Callable[[], bool], progress: Callable[[float], None]) -> Path:
    """Run the reader process to its end and give the file with the result; raises DataError with its answer."""
    answer = _run_once(task, going_on, progress)
    if "drivers_left" in answer:  # a GDAL newer than the list of drivers: start again without them
        task = Task(**{**asdict(task), "skip": tuple(map(str, answer["drivers_left"]))})
        answer = _run_once(task, going_on, progress)
    if answer.get("done"):
        return Path(task.folder) / RESULT
    fields = answer.get("error")
    if not isinstance(fields, dict):
        raise DataError("cannot be read", file=task.name, found=f"the reader process ended: {answer}"[:200])
    parts = {key: str(fields[key]) for key in ("file", "place", "found", "allowed") if fields.get(key) is not None}
    problem = str(fields.get("problem", "cannot be read"))
    if "tables" in answer:
        several = SeveralTablesError(problem, **parts)
        several.tables = tuple(map(str, answer["tables"]))
        raise several
    raise (MissingCrsError if answer.get("missing_crs") else DataError)(problem, **parts)


def _run_once(task: Task, going_on: Callable[[], bool], progress: Callable[[float], None]) -> dict[str, Any]:
    errors = Path(task.folder) / "errors.txt"
    with errors.open("wb") as errors_file:
        process = subprocess.Popen(
            [sys.executable, "-P", "-X", "utf8", "-c", _START, _PACKAGES],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors_file,
            cwd=task.folder,
            env=_environment(task.folder),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    try:
        return _conversation(process, task, going_on, progress)
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                if pipe:
                    pipe.close()


def _environment(folder: str) -> dict[str, str]:
    """Strip environment variables that change how GDAL, PROJ or Python behave."""
    unwanted = (
        "GDAL_",
        "OGR_",
        "CPL_",
        "VSI_",
        "PROJ_",
        "AWS_",
        "PG",
        "SHAPE_",
        "PYTHONSTARTUP",
        "PYTHONINSPECT",
        "LD_PRELOAD",
    )
    kept = {key: value for key, value in os.environ.items() if not key.startswith(unwanted)}
    alone = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "ARROW_DEFAULT_MEMORY_POOL": "system"}
    return kept | alone | {"TMPDIR": folder, "TEMP": folder, "TMP": folder, "HOME": folder}


def _conversation(
    process: subprocess.Popen[bytes], task: Task, going_on: Callable[[], bool], progress: Callable[[float], None]
) -> dict[str, Any]:
    answers: list[dict[str, Any]] = []

    def listen() -> None:
        for line in process.stdout or ():
            message = _message(line)
            if "progress" in message:
                progress(float(message["progress"]))
            elif message:
                answers.append(message)

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    deadline = time.monotonic() + task.timeout_s
    try:
        if process.stdin:
            process.stdin.write(json.dumps(asdict(task)).encode() + b"\n")
            process.stdin.flush()
    except OSError:
        pass  # it has ended already; what it wrote says why
    while listener.is_alive():
        listener.join(_LOOK_S)
        if not going_on():
            raise ReadingCancelledError("reading was cancelled", file=task.name)
        if time.monotonic() > deadline and not answers:
            raise ReadingTimeoutError(
                "reading timed out", file=task.name, found=f"more than {task.timeout_s:g} seconds"
            )
    return answers[-1] if answers else _last_words(process, task)


def _message(line: bytes) -> dict[str, Any]:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return message if isinstance(message, dict) else {}


def _last_words(process: subprocess.Popen[bytes], task: Task) -> dict[str, Any]:
    """Return the error for a reader process that ended without a result."""
    code = process.wait()
    text = (Path(task.folder) / "errors.txt").read_bytes()[-4000:].decode("utf-8", errors="replace")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if "MemoryError" in text or "bad_alloc" in text or "out of memory" in text.lower():
        return {"error": {"problem": "the file exceeds the memory limit", "file": task.name}}
    ended = f"signal {-code}" if code < 0 else f"code {code}"
    reason = f"the reader process stopped with {ended}" + (f": {lines[-1][:120]}" if lines else "")
    return {"error": {"problem": "cannot be read", "file": task.name, "found": reason}}
