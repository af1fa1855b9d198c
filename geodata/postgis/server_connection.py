"""Connecting to a PostgreSQL server, and saying in a sentence why that did not work. Runs in the database process."""

from __future__ import annotations

import os
from itertools import zip_longest
from typing import Any

import psycopg

from geodata.core.phrase import Phrase
from geodata.postgis.database_errors import ConnectionLostError, DatabaseError
from geodata.postgis.query_limits import CONNECT_S, STATEMENT_S
from geodata.story.database_model import Address, Encryption

OLDEST_POSTGIS = (2, 2)
_THIS_COMPUTER = ("", "localhost", "127.0.0.1", "::1")
# "" leaves it to where the server is.
_SSL_MODES = {
    Encryption.OFFERED: "",
    Encryption.NOT_NEEDED: "prefer",
    Encryption.REQUIRED: "require",
    Encryption.CHECKED: "verify-full",
}
_NOT_THERE = (
    "could not translate host name",
    "failed to resolve host",
    "connection refused",
    "timeout expired",
    "no route to host",
    "network is unreachable",
    "no such file or directory",
    "connection timed out",
)


def connect(address: Address, password: str) -> psycopg.Connection[Any]:
    """A connection that reads only; raises DatabaseError with one sentence."""
    given = {
        "host": address.host,
        "port": address.port,
        "dbname": address.database,
        "user": address.user,
        "password": password,
        "service": address.service,
        "sslmode": ssl_mode(address),
    }
    try:
        connection = psycopg.connect(
            "",
            autocommit=True,
            connect_timeout=CONNECT_S,
            application_name="mapviewer",
            **{key: value for key, value in given.items() if value},  # type: ignore[arg-type]
        )
    except psycopg.Error as error:
        raise why_not_connected(error, address) from error
    connection.read_only = True
    connection.prepare_threshold = None
    return connection


def ssl_mode(address: Address) -> str:
    """Libpq's word for how the way is protected: to another computer no password goes in the clear unasked.

    What libpq takes from its own environment or service file may be another computer, or this one.

    >>> ssl_mode(Address(host="gis.example")), ssl_mode(Address(host="localhost"))
    ('require', '')
    """
    return _SSL_MODES[address.encryption] or ("" if is_on_this_computer(address) else "require")


def is_on_this_computer(address: Address) -> bool:
    """Whether libpq would look for the server here, wherever it takes the host from.

    It goes to a "hostaddr" of a service or of the environment even where a host was typed, whose name it then only
    shows; and each of both may be a list.
    """
    known = _defaults(address.service)
    hosts = (address.host or known.get("host", "")).split(",")
    addresses = known.get("hostaddr", "").split(",")
    return all(_is_here(number or host) for host, number in zip_longest(hosts, addresses, fillvalue=""))


def _is_here(host: str) -> bool:
    return host.strip() in _THIS_COMPUTER or host.startswith("/")


def _defaults(service: str) -> dict[str, str]:
    """What libpq takes from a service, or from its environment."""
    before = os.environ.get("PGSERVICE")
    if service:
        os.environ["PGSERVICE"] = service
    try:
        known = {option.keyword: option.val for option in psycopg.pq.Conninfo.get_defaults()}
    finally:
        if service and before is None:
            del os.environ["PGSERVICE"]
        elif service and before is not None:
            os.environ["PGSERVICE"] = before
    return {key.decode(): (value or b"").decode("utf-8", errors="replace") for key, value in known.items()}


def why_not_connected(error: psycopg.Error, address: Address) -> DatabaseError:
    """The reason in one sentence. Servers speak many languages, so libpq's own words and flags come first."""
    text = " ".join(str(error).split()).rpartition(" failed: ")[2]  # behind libpq's words on where it was
    lower = text.lower()
    pg = getattr(error, "pgconn", None)
    where = address.words
    if any(words in lower for words in _NOT_THERE):
        port = f" on port {address.port}" if address.port else ""
        return DatabaseError(Phrase("no PostgreSQL server responds{port}", port=port), file=where, found=_short(text),
                             allowed="host and port from its administrator")  # fmt: skip
    if "no password supplied" in lower or (pg is not None and pg.needs_password):
        return DatabaseError("the server requires a password", file=where, found="none",
                             allowed="the password, or an entry in PostgreSQL's own password file")  # fmt: skip
    if "definition of service" in lower:
        return DatabaseError("unknown service", file=where, found=repr(address.service),
                             allowed="a service from PostgreSQL's service file")  # fmt: skip
    if "3d000" in lower or ("database" in lower and "does not exist" in lower):
        return DatabaseError("unknown database", file=where, found=repr(address.database))
    if "ssl" in lower or "certificate" in lower:
        return DatabaseError("the connection cannot be encrypted as required", file=where, found=_short(text),
                             allowed="a server with TLS, or no encryption where nobody can listen")  # fmt: skip
    if "password authentication" in lower or (pg is not None and pg.used_password):
        return DatabaseError("authentication failed", file=where, found=_short(text))
    return DatabaseError("the server refused the connection", file=where, found=_short(text))


def why_not_answered(error: psycopg.Error, address: Address, table: str = "") -> DatabaseError:
    """Why a statement did not work, in one sentence."""
    where = Phrase("{table} of {words}", table=table, words=address.words) if table else address.words
    text = _short(str(error.diag.message_primary or error))
    if isinstance(error, psycopg.errors.AdminShutdown | psycopg.errors.CrashShutdown) or _is_lost(error):
        return ConnectionLostError("connection lost", file=where)
    if isinstance(error, psycopg.errors.UndefinedTable | psycopg.errors.InvalidSchemaName):
        return DatabaseError("table no longer exists", file=where)
    if isinstance(error, psycopg.errors.UndefinedColumn):
        return DatabaseError("column no longer exists", file=where, found=text)
    if isinstance(error, psycopg.errors.InsufficientPrivilege):
        return DatabaseError("this user has no right to read it", file=where, allowed="SELECT on the table")
    if isinstance(error, psycopg.errors.QueryCanceled):
        return DatabaseError(
            Phrase("the query took more than {statement_s} seconds", statement_s=STATEMENT_S),
            file=where,
            allowed="a smaller part of the map, or a spatial index on the table",
        )
    if isinstance(error, psycopg.errors.LockNotAvailable):
        return DatabaseError("the table is locked by another session", file=where)
    return DatabaseError("the database reported an error", file=where, found=text)


def _is_lost(error: psycopg.Error) -> bool:
    return isinstance(error, psycopg.OperationalError) and error.sqlstate is None


def postgis_of(connection: psycopg.Connection[Any], address: Address) -> tuple[str, str]:
    """PostGIS's version and the schema that it is installed in; raises DatabaseError when there is none."""
    row = connection.execute(
        "SELECT e.extversion, n.nspname FROM pg_catalog.pg_extension e"
        " JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'postgis'"
    ).fetchone()
    if row is None:
        raise DatabaseError("PostGIS is not installed in this database", file=address.words,
                            allowed="a database in which the extension postgis is installed")  # fmt: skip
    version = str(row[0])
    numbers = tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
    if numbers < OLDEST_POSTGIS:
        raise DatabaseError("PostGIS version too old", file=address.words, found=version, allowed="2.2 or newer")
    return version, str(row[1])


def _short(text: str) -> str:
    return " ".join(text.split())[:200]
