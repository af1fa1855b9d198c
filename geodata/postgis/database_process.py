"""The way to a database: a process that holds the connection, asked from a thread so that nothing waits.

>>> connection = Connection(Address(host="gis.example", database="land", user="reader"), "secret")  # doctest: +SKIP
>>> tables = connection.tables().result()                                                          # doctest: +SKIP
"""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from geodata.core.job import Job
from geodata.core.libraries import missing_package
from geodata.core.worker_protocol import (
    Message,
    WorkerCancelledError,
    WorkerEndedError,
    WorkerProcess,
    WorkerTimeoutError,
    environment,
    error_of,
    start_code,
)
from geodata.gate.own_folders import own_folder, remove_folder
from geodata.postgis.database_errors import (
    KINDS,
    ConnectionLostError,
    DatabaseError,
    FetchCancelledError,
    NoConnectionError,
)
from geodata.postgis.live_layer import Fetched, fetched_of
from geodata.postgis.query_limits import ANSWER_S, CONNECT_S, MAX_FEATURES, MAX_VERTICES
from geodata.story.database_model import Address, Extent, GeometryTable, TableChoice, choice_from_json, to_json

T = TypeVar("T")
_START = start_code("geodata.postgis.database_worker")
# libpq tells of errors in the language of LC_ALL; `why_not_connected` reads them.
_LANGUAGE = {"LC_ALL": "C", "LANGUAGE": ""}
# A process that does not heed a cancelled task within this time is ended; the next task connects anew.
_HEED_S = 1.0
_START_S = 10.0


def missing_driver() -> str:
    """Return the sentence that says which package database tables need, or an empty string when it is installed."""
    return missing_package("psycopg", "postgis", "Opening a database table")


class Connection:
    """One database. The process that talks to it starts with the first question, and again after it broke off.

    Its jobs raise DatabaseError, or `FetchCancelledError` after they were cancelled, here and on the server.
    """

    def __init__(self, address: Address, password: str = "") -> None:
        self.address = address
        self.server: Message = {}
        self._password = password
        self._worker: WorkerProcess | None = None
        self._folder = Path()
        self._one_at_a_time = threading.Lock()
        self._closed = False

    def tables(self) -> Job[list[GeometryTable]]:
        """Every table with geometry."""
        return self._start({"do": "tables"}, lambda answer, _: [GeometryTable(**row) for row in answer["tables"]])

    def describe(self, table: GeometryTable, crs: str = "") -> Job[TableChoice]:
        """What is needed to fetch of a table; *crs* for one that names none."""
        task = {"do": "describe", "table": to_json(table), "crs": crs}
        return self._start(task, lambda answer, _: choice_from_json(answer["choice"]))

    def fetch(
        self,
        choice: TableChoice,
        extent: Extent,
        metres_per_px: float,
        projection: str,
        limits: tuple[int, int] = (MAX_FEATURES, MAX_VERTICES),
    ) -> Job[Fetched]:
        """What lies in *extent*, simplified for *metres_per_px*, its shapes in the plane of the CRS *projection*.

        *limits* are the most features and vertices.
        """
        task = {
            "do": "fetch", "choice": to_json(choice), "extent": list(extent), "metres_per_px": metres_per_px,
            "projection": projection, "limit": limits[0], "vertices": limits[1],
        }  # fmt: skip
        return self._start(task, lambda answer, folder: fetched_of(answer, folder, extent, metres_per_px))

    def close(self) -> None:
        """End the process; a question that is being asked ends with it."""
        self._closed = True
        self._end()

    def _start(self, task: Message, take: Callable[[Message, Path], T]) -> Job[T]:
        return Job(lambda control: self._do(task, take, control.going_on), "database").start()

    def _do(self, task: Message, take: Callable[[Message, Path], T], going_on: Callable[[], bool]) -> T:
        with self._one_at_a_time:
            if not going_on() or self._closed:
                raise FetchCancelledError("fetch cancelled", file=self.address.words)
            self._connect(going_on)
            folder = Path(tempfile.mkdtemp(dir=self._folder))
            try:
                return take(self._ask({**task, "into": folder.name}, going_on, ANSWER_S), folder)
            finally:
                shutil.rmtree(folder, ignore_errors=True)

    def _connect(self, going_on: Callable[[], bool]) -> None:
        if self._worker is not None and self._worker.is_running:
            return
        if missing := missing_driver():
            raise DatabaseError(missing)
        self._end()
        try:
            self._folder = own_folder("database")
        except OSError as error:
            raise DatabaseError("cannot create a working folder", found=error.strerror or str(error)) from error
        self._worker = WorkerProcess(_START, self._folder, environment(self._folder) | _LANGUAGE)
        first = {"address": to_json(self.address), "password": self._password, "folder": str(self._folder)}
        self.server = self._ask(first, going_on, CONNECT_S + _START_S)

    def _ask(self, task: Message, going_on: Callable[[], bool], within_s: float) -> Message:
        """Return the answer to a task; raises the error that it holds, and ends a process that does not answer."""
        worker = self._worker
        try:
            if worker is None:
                raise WorkerEndedError
            answer = worker.ask(task, within_s, lambda: going_on() and not self._closed, heed_s=_HEED_S)
        except WorkerEndedError:
            self._end()
            raise ConnectionLostError("connection lost", file=self.address.words) from None
        except WorkerCancelledError:
            self._end()
            raise FetchCancelledError("fetch cancelled", file=self.address.words) from None
        except WorkerTimeoutError:
            self._end()
            raise ConnectionLostError(f"no answer within {within_s:g} seconds", file=self.address.words) from None
        error = error_of(answer, KINDS, DatabaseError)
        if isinstance(error, ConnectionLostError | NoConnectionError):
            self._end()
        if error is not None:
            raise error
        return answer

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()
            remove_folder(self._folder)
