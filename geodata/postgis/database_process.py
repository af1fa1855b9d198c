"""The way to a database: a process that holds the connection, asked from a thread so that nothing waits.

>>> connection = Connection(Address(host="gis.example", database="land", user="reader"), "secret")  # doctest: +SKIP
>>> tables = connection.tables().result()                                                          # doctest: +SKIP
"""

from __future__ import annotations

import itertools
import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, TypeVar

from geodata.core.errors import DataError
from geodata.core.optional_packages import missing_package
from geodata.io.reader_errors import MissingCrsError
from geodata.postgis.database_errors import ConnectionLostError, DatabaseError, FetchCancelledError
from geodata.postgis.live_layer import Fetched, fetched_of
from geodata.postgis.query_limits import ANSWER_S, CONNECT_S, MAX_FEATURES, MAX_VERTICES
from geodata.story.database_model import Address, Extent, GeometryTable, TableChoice, choice_from_json, to_json

T = TypeVar("T")
KINDS: dict[str, type[DataError]] = {
    "lost": ConnectionLostError, "cancelled": FetchCancelledError, "crs": MissingCrsError,
}  # fmt: skip
_PACKAGES = str(Path(__file__).resolve().parent.parent.parent)
_START = """import sys
if sys.argv[1] not in sys.path:
    sys.path.insert(0, sys.argv[1])
from geodata.postgis.database_worker import main
main()
"""
_LOOK_S = 0.03
# A process that does not heed a cancelled task within this time is ended; the next task connects anew.
_HEED_S = 1.0
_START_S = 10.0


def missing_driver() -> str:
    """Return the sentence that says which package database tables need, or an empty string when it is installed."""
    return missing_package("psycopg", "postgis", "Opening a database table")


class Asking(Generic[T]):
    """A request running in a thread; only `result` waits."""

    def __init__(self, ask: Callable[[Callable[[], bool]], T]) -> None:
        self._cancelled = threading.Event()
        self._made: T | None = None
        self._error: BaseException | None = None
        self._ask = ask
        self._thread = threading.Thread(target=self._run, name="database", daemon=True)
        self._thread.start()

    @property
    def progress(self) -> float:
        """Nobody knows."""
        return -1.0

    def poll(self) -> bool:
        """Whether there is an answer, good or bad."""
        return not self._thread.is_alive()

    def cancel(self) -> None:
        """Cancel the request here and on the server."""
        self._cancelled.set()

    def result(self) -> T:
        """Wait for the answer and return it. Raises DatabaseError, or `FetchCancelledError` after `cancel`."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._made  # type: ignore[return-value]

    def _run(self) -> None:
        try:
            self._made = self._ask(lambda: not self._cancelled.is_set())
        except BaseException as error:  # handed to whoever asks for the result, a bug as well as bad data
            self._error = error


class Connection:
    """One database. The process that talks to it starts with the first question, and again after it broke off."""

    def __init__(self, address: Address, password: str = "") -> None:
        self.address = address
        self.server: dict[str, Any] = {}
        self._password = password
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._folder = Path()
        self._numbers = itertools.count(1)
        self._one_at_a_time = threading.Lock()
        self._closed = False

    def tables(self) -> Asking[list[GeometryTable]]:
        """Every table with geometry."""
        return Asking(
            lambda going_on: [GeometryTable(**row) for row in self._ask({"do": "tables"}, going_on)["tables"]]
        )

    def describe(self, table: GeometryTable, crs: str = "") -> Asking[TableChoice]:
        """What is needed to fetch of a table; *crs* for one that names none."""
        task = {"do": "describe", "table": to_json(table), "crs": crs}
        return Asking(lambda going_on: choice_from_json(self._ask(task, going_on)["choice"]))

    def fetch(
        self,
        choice: TableChoice,
        extent: Extent,
        metres_per_px: float,
        projection: str,
        limits: tuple[int, int] = (MAX_FEATURES, MAX_VERTICES),
    ) -> Asking[Fetched]:
        """What lies in *extent*, simplified for *metres_per_px*, its shapes in the plane of the CRS *projection*.

        *limits* are the most features and vertices.
        """
        task = {
            "do": "fetch", "choice": to_json(choice), "extent": list(extent), "metres_per_px": metres_per_px,
            "projection": projection, "limit": limits[0], "vertices": limits[1],
        }  # fmt: skip

        def ask(going_on: Callable[[], bool]) -> Fetched:
            made: Fetched = self._ask(
                task, going_on, lambda answer, folder: fetched_of(answer, folder, extent, metres_per_px)
            )
            return made

        return Asking(ask)

    def close(self) -> None:
        """End the process; a question that is being asked ends with it."""
        self._closed = True
        self._end()

    def _ask(
        self,
        task: dict[str, Any],
        going_on: Callable[[], bool],
        take: Callable[[dict[str, Any], Path], Any] = lambda answer, _folder: answer,
    ) -> Any:
        with self._one_at_a_time:
            if not going_on() or self._closed:
                raise FetchCancelledError("fetch cancelled", file=self.address.words)
            self._connect(going_on)
            number = next(self._numbers)
            self._send({**task, "task": number})
            answer = self._wait(number, going_on, ANSWER_S)
            folder = self._folder / str(number)
            try:
                return take(answer, folder)
            finally:
                shutil.rmtree(folder, ignore_errors=True)

    def _connect(self, going_on: Callable[[], bool]) -> None:
        if self._process is not None and self._process.poll() is None:
            return
        if missing := missing_driver():
            raise DatabaseError(missing)
        self._end()
        self._answers = queue.Queue()
        try:
            self._folder = Path(tempfile.mkdtemp(prefix="mapviewer-database-"))
        except OSError as error:
            raise DatabaseError("cannot create a working folder", found=error.strerror or str(error)) from error
        process = self._process = subprocess.Popen(
            [sys.executable, "-P", "-X", "utf8", "-c", _START, _PACKAGES],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self._folder,
            env=environment(str(self._folder)),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        threading.Thread(target=_listen, args=[process, self._answers], daemon=True).start()
        first = {"address": to_json(self.address), "password": self._password, "folder": str(self._folder)}
        self._send(first)
        self.server = self._wait(0, going_on, CONNECT_S + _START_S)

    def _send(self, message: dict[str, Any]) -> None:
        try:
            if self._process is not None and self._process.stdin is not None:
                self._process.stdin.write(json.dumps(message).encode() + b"\n")
                self._process.stdin.flush()
        except OSError:
            pass  # it has ended; waiting for its answer says so

    def _wait(self, number: int, going_on: Callable[[], bool], most_s: float) -> dict[str, Any]:
        """The answer to a task; raises the error that it holds, and ends a process that does not answer."""
        deadline = time.monotonic() + most_s
        told = False
        while True:
            with suppress(queue.Empty):
                answer = self._answers.get(timeout=_LOOK_S)
                if answer is None:
                    self._end()
                    raise ConnectionLostError("connection lost", file=self.address.words)
                if answer.get("task", 0) == number:
                    return self._checked(answer)
            if not told and not (going_on() and not self._closed):
                told, deadline = True, time.monotonic() + _HEED_S
                self._send({"cancel": number})
            if time.monotonic() > deadline:
                self._end()
                if told:
                    raise FetchCancelledError("fetch cancelled", file=self.address.words)
                raise ConnectionLostError(f"no answer within {most_s:g} seconds", file=self.address.words)

    def _checked(self, answer: dict[str, Any]) -> dict[str, Any]:
        fields = answer.get("error")
        if fields is None:
            return answer
        if fields["kind"] in ("lost", "connect"):
            self._end()
        parts = {key: str(fields[key]) for key in ("file", "place", "found", "allowed") if fields.get(key)}
        raise KINDS.get(fields["kind"], DatabaseError)(str(fields["problem"]), **parts)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                if pipe:
                    pipe.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def _listen(process: subprocess.Popen[bytes], answers: queue.Queue[dict[str, Any] | None]) -> None:
    """Put each line of the process into the queue, and None when it has ended."""
    with suppress(ValueError, OSError):  # the pipe was closed under it
        for line in process.stdout or ():
            with suppress(ValueError):
                answers.put(json.loads(line))
    answers.put(None)


def environment(folder: str) -> dict[str, str]:
    """The user's environment, PostgreSQL's own variables too, without what makes Python or PROJ do something else."""
    unwanted = ("GDAL_", "OGR_", "CPL_", "VSI_", "PROJ_", "PYTHONSTARTUP", "PYTHONINSPECT", "LD_PRELOAD")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(unwanted)}
    # libpq tells of errors in the language of LC_ALL; `why_not_connected` reads them.
    return kept | {"LC_ALL": "C", "LANGUAGE": "", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "TMPDIR": folder}
