"""Temporary folders: gone with their process, at the latest when the next one makes its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

MAKES = """
import os, sys
from geodata.gate.own_folders import own_folder, remove_folder
remove_folder(own_folder("layer"))
print(own_folder("layer"), flush=True)
if sys.argv[1] == "killed":
    os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there nobody can ask whether a process is running")
def test_the_folder_of_a_process_that_was_killed_goes_with_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    subprocess.run([sys.executable, "-c", MAKES, "killed"], capture_output=True, check=False)
    (left,) = tmp_path.iterdir()
    assert left.name.startswith("mapviewer-layer-")
    subprocess.run([sys.executable, "-c", MAKES, "ends"], capture_output=True, check=True)
    assert list(tmp_path.iterdir()) == []
