"""The database process: holds one connection, answers tasks and exits with its parent.

See `geodata.core.worker_protocol`. The first task contains the address and the password, which is never passed in
arguments, the environment or files. Once connected, the process drops access to further sockets, programs and files
before it reads anything from the server.
"""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from geodata.core.errors import DataError
from geodata.core.worker_protocol import Message, WorkerChannel, error_message
from geodata.postgis.database_errors import KINDS, ConnectionLostError, DatabaseError, NoConnectionError
from geodata.postgis.query_limits import CPU_S, MEMORY_BYTES
from geodata.story.database_model import Address, Encryption, GeometryTable, choice_from_json


def main() -> None:
    """Connect, then answer tasks until standard input is closed or the connection is lost."""
    channel = WorkerChannel()
    first = channel.listen()
    faulthandler.enable()
    process = _Process(Path(first["folder"]), channel)
    answer = process.answer(lambda: process.connect(first))
    channel.answer(first, answer)
    while "error" not in answer or answer["error"]["kind"] not in ("lost", "connect"):
        task = channel.next_task()
        answer = process.answer(partial(process.do, task))
        channel.answer(task, answer)
    os._exit(0)


class _Process:
    def __init__(self, folder: Path, channel: WorkerChannel) -> None:
        self._folder, self._channel = folder, channel
        self._address = Address()
        self._connection: Any = None
        self._schema = ""
        self._gives_up = False

    def answer(self, act: Callable[[], Message]) -> Message:
        """What *act* gives, or the error that it ended with."""
        import psycopg

        try:
            return act()
        except DataError as error:
            return error_message(error, KINDS)
        except psycopg.Error as error:
            from geodata.postgis.server_connection import why_not_answered

            return error_message(why_not_answered(error, self._address), KINDS)
        except MemoryError:
            return error_message(ConnectionLostError("the result exceeds the memory limit"), KINDS)
        except OSError as error:
            return error_message(DatabaseError("not enough disk space for the result", found=error.strerror), KINDS)

    def connect(self, first: Message) -> Message:
        from geodata.io.sandbox import confine
        from geodata.postgis.server_connection import connect, is_on_this_computer, postgis_of

        fields = first["address"]
        self._address = Address(**{**fields, "encryption": Encryption(fields["encryption"])})
        try:
            self._connection = connect(self._address, first.pop("password", ""))
            fences = confine(self._folder, MEMORY_BYTES, CPU_S, connected=True)
            self._gives_up = self._notices_who_left()
            version, self._schema = postgis_of(self._connection, self._address)
        except DatabaseError as error:
            raise NoConnectionError(
                error.problem, file=error.file, place=error.place, found=error.found, allowed=error.allowed
            ) from error
        return {"postgis": version, "encrypted": bool(self._connection.pgconn.ssl_in_use), "fences": fences,
                "here": is_on_this_computer(self._address),
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

    def do(self, task: Message) -> Message:
        """One task in a transaction of its own, which can only read."""
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
            folder = self._folder / task["into"]
            return fetch(self._connection, wish, folder, lambda: not self._channel.is_cancelled(task))

    def _limit(self) -> None:
        """What holds until the end of the transaction, also through a pool of connections."""
        from geodata.postgis.fetch_query import SETTINGS, quoted

        settings = {**SETTINGS, "search_path": quoted(self._schema)}  # and PostgreSQL's own before it
        if self._gives_up:
            settings["client_connection_check_interval"] = "1s"
        for name, value in settings.items():
            self._connection.execute("SELECT pg_catalog.set_config(%s, %s, true)", (name, value))
