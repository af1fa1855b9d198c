"""The database process: holds one connection, answers tasks and exits with its parent.

Standard input: lines of JSON. The first contains the address and the password, which is never passed in arguments,
the environment or files. Standard output: one line of JSON per task. Once connected, the process drops access to
further sockets, programs and files before it reads anything from the server.
"""

from __future__ import annotations

import faulthandler
import json
import os
import queue
import shutil
import sys
import threading
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from geodata.core.errors import DataError
from geodata.io.reader_errors import MissingCrsError
from geodata.postgis.database_errors import ConnectionLostError, DatabaseError, FetchCancelledError
from geodata.postgis.query_limits import CPU_S, MEMORY_BYTES
from geodata.story.database_model import Address, Encryption, GeometryTable, choice_from_json

KINDS = {"lost": ConnectionLostError, "cancelled": FetchCancelledError, "crs": MissingCrsError, "": DatabaseError}


def main() -> None:
    """Connect, then answer tasks until standard input is closed or the connection is lost."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what libraries print is no answer
    first = json.loads(sys.stdin.buffer.readline())
    faulthandler.enable()
    process = _Process(Path(first["folder"]))
    threading.Thread(target=process.listen, daemon=True).start()
    answer = process.answer(lambda: process.connect(first))
    _say(answers, answer)
    while "error" not in answer or answer["error"]["kind"] not in ("lost", "connect"):
        task = process.tasks.get()
        answer = process.answer(lambda task=task: process.do(task))
        _say(answers, {**answer, "task": task["task"]})
    os._exit(0)


def _say(answers: TextIO, message: dict[str, Any]) -> None:
    answers.write(json.dumps(message) + "\n")
    answers.flush()


class _Process:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tasks: queue.Queue[dict[str, Any]] = queue.Queue()
        self._cancelled: set[int] = set()
        self._address = Address()
        self._connection: Any = None
        self._schema = ""
        self._gives_up = False

    def listen(self) -> None:
        """Take tasks, and word that one of them is no longer wanted; clear up when the program has ended."""
        for line in sys.stdin.buffer:
            message = json.loads(line)
            if "cancel" in message:
                self._cancelled.add(int(message["cancel"]))
            else:
                self.tasks.put(message)
        shutil.rmtree(self.folder, ignore_errors=True)
        os._exit(3)

    def answer(self, act: Any) -> dict[str, Any]:
        """What *act* gives, or the error that it ended with."""
        import psycopg

        try:
            return dict(act())
        except DataError as error:
            return {"error": _fields(error)}
        except psycopg.Error as error:
            from geodata.postgis.server_connection import why_not_answered

            return {"error": _fields(why_not_answered(error, self._address))}
        except MemoryError:
            return {"error": {"kind": "lost", "problem": "the result exceeds the memory limit"}}
        except OSError as error:
            return {"error": {"kind": "", "problem": "not enough disk space for the result", "found": error.strerror}}

    def connect(self, first: dict[str, Any]) -> dict[str, Any]:
        from geodata.io.sandbox import confine
        from geodata.postgis.server_connection import connect, postgis_of

        fields = first["address"]
        self._address = Address(**{**fields, "encryption": Encryption(fields["encryption"])})
        try:
            self._connection = connect(self._address, first.pop("password", ""))
            fences = confine(self.folder, MEMORY_BYTES, CPU_S)
            self._gives_up = self._notices_who_left()
            version, self._schema = postgis_of(self._connection, self._address)
        except DatabaseError as error:
            return {"error": {**_fields(error), "kind": "connect"}}
        return {"postgis": version, "encrypted": bool(self._connection.pgconn.ssl_in_use), "fences": fences,
                "server": self._connection.info.parameter_status("server_version") or ""}  # fmt: skip

    def _notices_who_left(self) -> bool:
        """Whether the server can be told to end a statement when nobody waits for it any more."""
        import psycopg

        if self._connection.info.server_version < 140000:
            return False
        try:
            self._connection.execute("SET client_connection_check_interval = '1s'")
        except psycopg.errors.InvalidParameterValue:  # not on its system
            return False
        return True

    def do(self, task: dict[str, Any]) -> dict[str, Any]:
        """One task in a transaction of its own, which can only read."""
        number = int(task["task"])
        with self._connection.transaction():
            self._limit()
            if task["do"] == "tables":
                from geodata.postgis.catalogue import tables_of

                return {"tables": [asdict(table) for table in tables_of(self._connection)]}
            if task["do"] == "describe":
                from geodata.postgis.catalogue import described

                table = GeometryTable(**task["table"])
                return {"choice": asdict(described(self._connection, table, task["crs"]))}
            from geodata.postgis.fetch import Wish, fetch

            wish = Wish(choice_from_json(task["choice"]), tuple(task["extent"]), float(task["metres_per_px"]),
                        task["projection"], int(task["limit"]), int(task["vertices"]))  # fmt: skip
            folder = self.folder / str(number)
            folder.mkdir()
            return fetch(self._connection, wish, folder, lambda: number not in self._cancelled)

    def _limit(self) -> None:
        """What holds until the end of the transaction, also through a pool of connections."""
        from geodata.postgis.fetch_query import SETTINGS, quoted

        settings = {**SETTINGS, "search_path": quoted(self._schema)}  # and PostgreSQL's own before it
        if self._gives_up:
            settings["client_connection_check_interval"] = "1s"
        for name, value in settings.items():
            self._connection.execute("SELECT pg_catalog.set_config(%s, %s, true)", (name, value))


def _fields(error: DataError) -> dict[str, Any]:
    kind = next((key for key, made in KINDS.items() if key and type(error) is made), "")
    return {"kind": kind} | {key: getattr(error, key) for key in ("problem", "file", "place", "found", "allowed")}


if __name__ == "__main__":
    main()
