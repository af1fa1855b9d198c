"""What SECURITY.md promises of databases: who opens a socket, what the process can do, where a password is."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geodata import open_story
from geodata.edit.edits import add_layer
from geodata.postgis import Connection, fetched_layer, live_layer
from geodata.story.live_layers import without_live
from geodata.story_format.story_writer import save_story
from geodata.view.projection import REGIONAL
from tests.postgres import Server
from tests.storybook import write_story

PROJECT = Path(__file__).resolve().parents[3]
EXTENT = (44.0, 39.0, 44.3, 39.2)
SOCKETS = """
import sys
opened = []
sys.addaudithook(lambda event, arguments: opened.append(event) if event.startswith("socket.") else None)
from geodata.postgis import Address, Connection
connection = Connection(Address("127.0.0.1", sys.argv[1], "land", "reader"), "read only")
choice = connection.describe(connection.tables().result()[-1]).result()
fetched = connection.fetch(choice, (44.0, 39.0, 45.0, 41.0), 10.0, "").result()
connection.close()
print(opened, "psycopg" in sys.modules, fetched.total > 0)
"""
# What opening a story starts: its reader, which is confined, and nothing else.
OPENED = """
import sys
opened = []
watched = ("socket.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile")
def note(event, arguments):
    if event == "subprocess.Popen":
        command = [str(word) for word in arguments[1]]
        is_reader = command[0] == sys.executable and "from geodata.io.file_worker import main" in command[5]
        opened.extend([] if is_reader else [command])
    elif event.startswith(watched):
        opened.append(event)
sys.addaudithook(note)
from geodata import DataError, open_story
try:
    open_story(sys.argv[1])
except DataError as error:
    print(error)
print(opened, "psycopg" in sys.modules)
"""
INSIDE = """
import ctypes, json, os, socket, sys
from pathlib import Path
from geodata.postgis.server_connection import connect
from geodata.story.database_model import Address
from geodata.io.sandbox import confine
folder, secret, port = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
connection = connect(Address("127.0.0.1", port, "land", "reader"), "read only")
fences = confine(folder, 3 << 30, 60, connected=True)
libc = ctypes.CDLL(None)

def refused(attempt):
    try:
        return attempt() == -1
    except OSError:
        return True

attempts = {"socket": socket.socket, "program": lambda: os.system("true")}
if "seccomp" in fences:
    attempts["socket behind Python's back"] = lambda: libc.socket(2, 1, 0)
if "landlock" in fences:
    attempts["another file"] = lambda: open(secret).read()
print([name for name, attempt in attempts.items() if not refused(attempt)],
      connection.execute("SELECT count(*) FROM parcels").fetchone()[0])
os._exit(0)
"""


def test_the_window_opens_no_socket_to_a_database_only_its_process_does(server: Server) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SOCKETS, str(server.port)], capture_output=True, text=True, check=True, cwd=PROJECT
    )
    assert done.stdout.strip() == "[] False True"


def test_once_connected_the_process_opens_nothing_else(server: Server, tmp_path: Path) -> None:
    folder, private = tmp_path / "working", tmp_path / "private"
    folder.mkdir()
    private.mkdir()
    secret = private / "secret.txt"
    secret.write_text("secret")
    done = subprocess.run([sys.executable, "-c", INSIDE, str(folder), str(secret), str(server.port)],
                          capture_output=True, text=True, check=True, cwd=PROJECT)  # fmt: skip
    assert done.stdout.strip() == "[] 200000"


def test_only_a_readers_own_hand_leads_to_a_database() -> None:
    """Who may connect: the dialog's code, and nothing that reads stories, layers or articles."""
    allowed = {"mapviewer/authoring/forms/database_forms.py", "mapviewer/authoring/postgis_layers.py"}
    naming = set()
    for path in [*(PROJECT / "geodata").rglob("*.py"), *(PROJECT / "mapviewer").rglob("*.py")]:
        place = path.relative_to(PROJECT).as_posix()
        if place.startswith("geodata/postgis/"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = {alias.name for alias in node.names} if isinstance(node, ast.Import | ast.ImportFrom) else set()
            module = getattr(node, "module", "") or ""
            if "psycopg" in names or module.startswith("psycopg") or "Connection" in names:
                naming.add(place)
    assert naming - {"geodata/io/formats/geopackage.py"} == allowed


@pytest.mark.parametrize(
    "name", ["PG:host=127.0.0.1 dbname=land", "postgresql://reader@127.0.0.1/land", "layers/PG:dbname=land"]
)
def test_a_story_cannot_name_a_database(tmp_path: Path, name: str) -> None:
    folder = write_story(tmp_path)
    text = (folder / "story.toml").read_text(encoding="utf-8")
    text = text.replace('file = "layers/road.geojson"', f'file = "{name}"\nhost = "127.0.0.1"\nlive = true', 1)
    (folder / "story.toml").write_text(text, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", OPENED, str(folder)], capture_output=True, text=True, check=True,
                          cwd=PROJECT)  # fmt: skip
    said, opened = done.stdout.strip().splitlines()
    assert "story.toml" in said or name in said
    assert opened == "[] False"


def test_no_password_is_in_the_arguments_the_environment_or_the_folder_of_the_process(server: Server) -> None:
    connection = Connection(server.address(), "read only")
    connection.tables().result()
    assert connection._worker is not None
    process = connection._worker.process
    for name in ("cmdline", "environ"):
        told = Path(f"/proc/{process.pid}/{name}")
        if told.is_file():
            assert b"read only" not in told.read_bytes()
    assert [path for path in connection._folder.rglob("*") if path.is_file()] == []
    connection.close()


def test_a_saved_story_leads_to_no_database(server: Server, tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    connection = Connection(server.address(), "read only")
    table = next(table for table in connection.tables().result() if table.name == "parcels")
    choice = connection.describe(table).result()
    fetched = connection.fetch(choice, EXTENT, 10.0, REGIONAL.crs).result()
    connection.close()
    story = add_layer(story, fetched_layer(live_layer(connection.address, choice, REGIONAL.crs), fetched))
    left_out = save_story(story, tmp_path / "left-out")
    assert "parcels" not in left_out.layers
    kept = save_story(without_live(story, ["parcels"]), tmp_path / "kept")
    assert len(kept.layers["parcels"].rows) == len(fetched.shapes)
    again = open_story(tmp_path / "kept")
    assert (len(again.layers["parcels"].rows), again.layers["parcels"].live) == (len(fetched.shapes), None)
    assert "Table public.parcels in database land at 127.0.0.1, fetched 20" in again.layers["parcels"].summary
    for folder in ("left-out", "kept"):
        for path in (tmp_path / folder).rglob("*"):
            text = path.read_text(encoding="utf-8") if path.is_file() else ""
            for secret in ("read only", "reader", str(server.port)):
                assert secret not in text, path
    assert "127.0.0.1" not in (tmp_path / "left-out" / "story.toml").read_text(encoding="utf-8")


def test_the_process_ends_with_the_program(server: Server) -> None:
    program = (
        "import sys, os\nfrom geodata.postgis import Address, Connection\n"
        "connection = Connection(Address('127.0.0.1', sys.argv[1], 'land', 'reader'), 'read only')\n"
        "connection.tables().result()\nprint(connection._worker.process.pid, flush=True)\nos._exit(9)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(server.port)], capture_output=True, text=True,
                          check=False, cwd=PROJECT)  # fmt: skip
    for _ in range(1200):
        try:
            os.kill(int(done.stdout), 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    raise AssertionError("the database process outlived its program")


def test_the_limits_that_are_told_are_those_that_hold() -> None:
    from geodata.postgis.query_limits import MAX_COLUMNS, MAX_FEATURES, MAX_SAMPLED, MAX_VERTICES

    text = " ".join((PROJECT / "docs" / "own-layers.md").read_text(encoding="utf-8").split())
    assert f"At most {MAX_FEATURES:,} features or {MAX_VERTICES:,} vertices" in text
    assert f"more than {MAX_COLUMNS} columns" in text
    assert MAX_SAMPLED == 2_000_000
    assert "Above two million features in view, none are shown" in text
