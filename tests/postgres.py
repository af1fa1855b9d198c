"""A PostgreSQL with PostGIS of the tests' own: found on this computer, started in a folder that is thrown away."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psycopg

from geodata.postgis import Address
from tests.patience import PROCESS_S

NEEDED = "MAPVIEWER_NEEDS_POSTGIS"
MISSING = "PostgreSQL with PostGIS is not installed (Debian: postgresql-postgis)"
# PostgreSQL refuses to be started by root; this user comes with its package.
SERVICE_USER = "postgres"
SQUARES = 200_000
PARCELS = """
CREATE TABLE parcels AS
SELECT n AS id, 'Parcel ' || n AS name, ('1990-01-01'::date + n % 9000) AS opened,
       CASE WHEN n % 4 = 0 THEN '1990-01-01'::date + n % 9000 + 400 END AS closed, n * 1.5 AS hectares,
       'fields'::varchar(20) AS kind,
       ST_Transform(ST_MakeEnvelope(44.0 + (n % 500) * 0.01, 39.0 + (n / 500) * 0.01,
                                    44.008 + (n % 500) * 0.01, 39.008 + (n / 500) * 0.01, 4326), 32638)
           ::geometry(Polygon, 32638) AS outline
FROM generate_series(0, 199999) AS n;
ALTER TABLE parcels ADD PRIMARY KEY (id);
CREATE INDEX ON parcels USING gist (outline);
"""
OTHERS = """
CREATE TABLE wells (code text, depth int, place geography(Point, 4326));
INSERT INTO wells SELECT 'W' || n, n, ST_MakePoint(44 + n * 0.01, 40)::geography FROM generate_series(1, 50) AS n;
CREATE INDEX ON wells USING gist (place);
CREATE VIEW high_parcels AS SELECT id, name, outline FROM parcels WHERE id > 199000;
CREATE TABLE nowhere (id int PRIMARY KEY, note text, shape geometry(Point));
INSERT INTO nowhere VALUES (1, 'no SRID', ST_MakePoint(500000, 4400000));
CREATE TABLE lakes (id int PRIMARY KEY, name text, shore geometry(Polygon, 4326));
INSERT INTO lakes VALUES (1, 'Round lake', ST_Buffer(ST_SetSRID(ST_MakePoint(45, 40), 4326), 0.5, 5000));
CREATE TABLE strange (id int PRIMARY KEY, "na me" text, "a""b" jsonb, at timestamptz, picture bytea, ok boolean,
                      share numeric, since date, shape geometry(GeometryZ, 4326));
INSERT INTO strange VALUES
 (1, 'curve', '{"a": 1}', '2020-05-06 07:08:09+00', '\\x00ff', true, 1.25, 'infinity',
  ST_GeomFromEWKT('SRID=4326;CURVEPOLYGON Z (CIRCULARSTRING Z (44 40 1, 44.1 40.1 1, 44.2 40 1,
                   44.1 39.9 1, 44 40 1))')),
 (2, NULL, NULL, NULL, NULL, NULL, 'NaN', NULL, ST_GeomFromEWKT('SRID=4326;POINT Z (44.05 40 5)')),
 (3, 'nothing', NULL, NULL, NULL, false, 3, '2001-02-03', NULL);
CREATE TABLE secret (id int PRIMARY KEY, shape geometry(Point, 4326));
INSERT INTO secret VALUES (1, ST_SetSRID(ST_MakePoint(45, 40), 4326));
CREATE TABLE plain (id int);
ANALYZE;
CREATE ROLE reader LOGIN PASSWORD 'read only';
GRANT SELECT ON parcels, wells, high_parcels, nowhere, lakes, strange TO reader;
"""


@dataclass(frozen=True)
class Server:
    """A server that runs: where it is, and its superuser's password."""

    port: int
    password: str

    def address(self, database: str = "land", user: str = "reader") -> Address:
        return Address(host="127.0.0.1", port=str(self.port), database=database, user=user)

    def run(self, sql: str, database: str = "land") -> list[tuple[object, ...]]:
        """Do something as the superuser."""
        with psycopg.connect(host="127.0.0.1", port=self.port, dbname=database, user="postgres",
                             password=self.password, autocommit=True) as connection:  # fmt: skip
            cursor = connection.execute(sql.encode())
            while cursor.nextset():
                pass
            return cursor.fetchall() if cursor.description else []


@cache
def programs() -> Path | None:
    """Where initdb and postgres are, if PostGIS is there too."""
    on_path = shutil.which("initdb")
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -int(path.parent.name))
    folders += [Path(on_path).resolve().parent] if on_path else []
    for folder in folders:
        if all((folder / name).is_file() for name in ("initdb", "pg_ctl", "pg_config")) and _has_postgis(folder):
            return folder
    return None


def _has_postgis(folder: Path) -> bool:
    asked = subprocess.run([folder / "pg_config", "--sharedir"], capture_output=True, text=True, check=False)
    return (Path(asked.stdout.strip()) / "extension" / "postgis.control").is_file()


@contextmanager
def running_server() -> Iterator[Server]:
    """A server with the database `land` and the role `reader`, on a loopback port, for as long as it is needed."""
    found = programs()
    assert found is not None, MISSING
    folder = Path(tempfile.mkdtemp(prefix="mapviewer-postgis-"))
    password, data = secrets.token_hex(8), folder / "data"
    try:
        (folder / "password").write_text(password)
        if os.geteuid() == 0:
            for path in (folder, folder / "password"):
                shutil.chown(path, SERVICE_USER)
        _run(folder, found / "initdb", "-D", data, "-U", "postgres", "-A", "scram-sha-256", "-E", "UTF8",
             "--locale=C.UTF-8", f"--pwfile={folder / 'password'}", "--no-sync")  # fmt: skip
        server = Server(_started(folder, found / "pg_ctl", data), password)
        try:
            for sql, database in (
                ("CREATE DATABASE land", "postgres"),
                ("CREATE DATABASE bare", "postgres"),
                ("CREATE EXTENSION postgis", "land"),
                (PARCELS + OTHERS, "land"),
            ):
                server.run(sql, database)
            yield server
        finally:
            _run(folder, found / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(folder: Path, *command: object) -> None:
    words = [str(word) for word in command]
    if os.geteuid() == 0:
        words = ["runuser", "-u", SERVICE_USER, "--", *words]
    log = folder / "log"
    done = subprocess.run(words, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 0, f"{words}: {done.stderr}{log.read_text() if log.is_file() else ''}"


def _started(folder: Path, pg_ctl: Path, data: Path) -> int:
    """Start the server and return its port: another program may take one that was free, so it tries five."""
    for tries_left in range(4, -1, -1):
        port = _free_port()
        options = f"-c listen_addresses=127.0.0.1 -p {port} -c unix_socket_directories={folder} -c fsync=off"
        try:
            _run(folder, pg_ctl, "-D", data, "-w", "-t", str(PROCESS_S), "-l", folder / "log", "-o", options, "start")
        except AssertionError:
            if not tries_left:
                raise
        else:
            return port
    raise AssertionError("no port")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
