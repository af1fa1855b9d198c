"""What goes wrong with a real server, each told in one sentence; and that nothing is written, run or left behind."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from geodata.postgis import (
    Address,
    Connection,
    ConnectionLostError,
    DatabaseError,
    Encryption,
    FetchCancelledError,
    TableChoice,
)
from geodata.view.projection import REGIONAL
from tests.patience import PATIENCE_S
from tests.postgres import Server

EXTENT = (44.0, 39.0, 44.3, 39.2)


@pytest.fixture
def connection(server: Server) -> Iterator[Connection]:
    made = Connection(server.address(), "read only")
    yield made
    made.close()


def parcels(connection: Connection) -> TableChoice:
    (table,) = (table for table in connection.tables().result() if table.name == "parcels")
    return connection.describe(table).result()


def until(said: Callable[[], object], seconds: float = PATIENCE_S) -> None:
    deadline = time.monotonic() + seconds
    while not said():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("change", "password", "sentence"),
    [
        ({"port": "1"}, "x", "database land at 127.0.0.1: no PostgreSQL server responds on port 1"),
        ({"host": "no-such-host.invalid"}, "x", "no PostgreSQL server responds"),
        ({}, "wrong", "database land at 127.0.0.1: authentication failed"),
        ({"user": "nobody"}, "wrong", "authentication failed"),
        ({}, "", "the server requires a password"),
        ({"database": "none"}, "read only", "unknown database: found 'none'"),
        ({"database": "bare"}, "read only", "database bare at 127.0.0.1: PostGIS is not installed in this database"),
        ({"service": "none"}, "read only", "unknown service: found 'none'"),
        ({"encryption": Encryption.REQUIRED}, "read only", "the connection cannot be encrypted as required"),
    ],
)
def test_what_cannot_be_connected_to_is_told_in_a_sentence(
    server: Server, change: dict[str, str], password: str, sentence: str
) -> None:
    connection = Connection(replace(server.address(), **change), password)
    with pytest.raises(DatabaseError) as told:
        connection.tables().result()
    assert sentence in str(told.value)
    assert "\n" not in str(told.value)
    assert not password or password not in str(told.value).replace("password", "")
    connection.close()


def test_what_is_left_empty_comes_from_the_service_and_password_files(server: Server, own_home: Path) -> None:
    port, home = str(server.port), own_home
    (home / ".pg_service.conf").write_text(f"[land]\nhost=127.0.0.1\nport={port}\ndbname=land\nuser=reader\n")
    password = home / ".pgpass"
    password.write_text(f"127.0.0.1:{port}:land:reader:read only\n")
    password.chmod(0o600)
    # libpq asks the system for the home folder, so both are named as one would name them elsewhere.
    os.environ.update(PGSERVICEFILE=str(home / ".pg_service.conf"), PGPASSFILE=str(password))
    try:
        connection = Connection(Address(service="land"))
        assert "parcels" in {table.name for table in connection.tables().result()}
        connection.close()
    finally:
        del os.environ["PGSERVICEFILE"], os.environ["PGPASSFILE"]


def test_a_table_that_is_gone_or_closed_is_told_and_the_connection_goes_on(
    server: Server, connection: Connection
) -> None:
    choice = parcels(connection)
    server.run("CREATE TABLE brief AS TABLE parcels WITH NO DATA; GRANT SELECT ON brief TO reader")
    brief = replace(choice, table=replace(choice.table, name="brief"))
    assert connection.fetch(brief, EXTENT, 10.0, REGIONAL.crs).result().total == 0
    server.run("REVOKE SELECT ON brief FROM reader")
    with pytest.raises(DatabaseError, match=r"public\.brief|no right to read it"):
        connection.fetch(brief, EXTENT, 10.0, REGIONAL.crs).result()
    server.run("DROP TABLE brief")
    with pytest.raises(DatabaseError, match="table no longer exists"):
        connection.fetch(brief, EXTENT, 10.0, REGIONAL.crs).result()
    with pytest.raises(DatabaseError, match="column no longer exists"):
        connection.fetch(
            replace(choice, columns={"gone": "text"}), EXTENT, 10.0, REGIONAL.crs
        ).result()  # fmt: skip
    assert connection.fetch(choice, EXTENT, 10.0, REGIONAL.crs).result().total > 600


def test_a_connection_that_breaks_off_is_told_and_made_again_when_asked_again(
    server: Server, connection: Connection
) -> None:
    choice = parcels(connection)
    server.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'reader'")
    with pytest.raises(ConnectionLostError, match="connection lost"):
        connection.fetch(choice, EXTENT, 10.0, REGIONAL.crs).result()
    assert connection.fetch(choice, EXTENT, 10.0, REGIONAL.crs).result().total > 600


SLOW = """
CREATE FUNCTION slow_name(int) RETURNS text LANGUAGE plpgsql AS
 'BEGIN PERFORM pg_sleep(0.02); RETURN ''slow '' || $1; END';
CREATE VIEW slow_parcels AS SELECT id, slow_name(id) AS name, outline FROM parcels;
GRANT SELECT ON slow_parcels TO reader;
"""


@pytest.fixture
def slow(server: Server) -> Iterator[None]:
    server.run(SLOW)
    yield
    server.run("DROP VIEW slow_parcels; DROP FUNCTION slow_name(int)")


@pytest.mark.usefixtures("slow")
def test_a_fetch_that_is_not_wanted_any_more_ends_here_and_on_the_server(
    server: Server, connection: Connection
) -> None:
    choice = parcels(connection)
    table = next(table for table in connection.tables().result() if table.name == "slow_parcels")
    asking = connection.fetch(connection.describe(table).result(), EXTENT, 10.0, REGIONAL.crs)
    busy = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'reader' AND state = 'active'"
    until(lambda: server.run(busy) == [(1,)])
    asking.cancel()
    with pytest.raises(FetchCancelledError):
        asking.result()
    until(lambda: server.run(busy) == [(0,)])
    assert connection.fetch(choice, EXTENT, 10.0, REGIONAL.crs).result().total > 600


@pytest.mark.usefixtures("slow")
def test_a_statement_that_takes_too_long_is_ended_by_the_server(
    server: Server, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The process reads its limits when it starts, so they are made small there.
    monkeypatch.setattr(
        "geodata.postgis.database_process._START",
        "import sys\nsys.path.insert(0, sys.argv[1])\n"
        "from geodata.postgis import query_limits as limits\nlimits.STATEMENT_S = 1\n"
        "from geodata.postgis.database_worker import main\nmain()\n",
    )
    table = next(table for table in connection.tables().result() if table.name == "slow_parcels")
    choice = connection.describe(table).result()
    with pytest.raises(DatabaseError, match=r"public\.slow_parcels|took more than 1 seconds"):
        connection.fetch(choice, EXTENT, 10.0, REGIONAL.crs).result()


WRITING = """
CREATE TABLE written (at int);
CREATE FUNCTION writes(int) RETURNS text LANGUAGE plpgsql AS
 'BEGIN INSERT INTO written VALUES ($1); RETURN ''written''; END';
CREATE VIEW writing_parcels AS SELECT id, writes(id) AS name, outline FROM parcels WHERE id < 5;
GRANT SELECT ON writing_parcels TO reader; GRANT INSERT ON written TO reader;
"""


def test_a_layer_only_reads_whatever_the_table_is(server: Server, connection: Connection) -> None:
    server.run(WRITING)
    try:
        table = next(table for table in connection.tables().result() if table.name == "writing_parcels")
        with pytest.raises(DatabaseError, match="read-only transaction"):
            connection.fetch(connection.describe(table).result(), EXTENT, 10.0, REGIONAL.crs).result()
        assert server.run("SELECT count(*) FROM written") == [(0,)]
    finally:
        server.run("DROP VIEW writing_parcels; DROP FUNCTION writes(int); DROP TABLE written")


def test_the_process_ends_with_its_connection_and_leaves_nothing_on_the_disk(server: Server) -> None:
    connection = Connection(server.address(), "read only")
    connection.tables().result()
    assert connection._worker is not None
    process, folder = connection._worker.process, connection._folder
    assert folder.is_dir()
    connection.close()
    assert process.returncode is not None
    assert not folder.exists()
    sessions = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'reader'"
    until(lambda: server.run(sessions) == [(0,)])
