"""A disk that is full or read-only: told in one sentence, and nothing that was there is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

# A disk that takes no more than so many bytes of a file refuses the rest, as a full one does.
EXPORTS = """
import resource, sys
from pathlib import Path
from geodata import open_story
from geodata.errors import DataError
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from mapviewer.exporting.pictures import export
from mapviewer.exporting.handouts import write_handout
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
story = open_story("caucasus")
for ending in (".png", ".pdf", ".svg"):
    try:
        export(story, story.view, Path(sys.argv[1]) / f"map{ending}", (400, 300))
    except DataError as error:
        print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are of POSIX")
def test_a_picture_on_a_full_disk_is_refused_in_one_sentence(tmp_path: Path) -> None:
    files = [tmp_path / f"map{ending}" for ending in (".png", ".pdf", ".svg")]
    for file in files:
        file.write_text("old")
    command = [sys.executable, "-c", EXPORTS, str(tmp_path)]
    said = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout
    assert said.splitlines() == [f"{file}: cannot be written: found File too large" for file in files]
    assert [file.read_text() for file in files] == ["old"] * 3
    assert sorted(tmp_path.iterdir()) == sorted(files)
