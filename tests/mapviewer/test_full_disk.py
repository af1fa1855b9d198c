"""A disk that is full or read-only: told in one sentence, and nothing that was there is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from geodata import open_story
from tests.patience import PROCESS_S
from tests.storybook import write_story

# A disk that takes no more than so many bytes of a file refuses the rest, as a full one does.
EXPORTS = """
import resource, sys
from pathlib import Path
from geodata import open_story
from geodata.core.errors import DataError
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from mapviewer.export.picture_export import export
from mapviewer.export.handout import write_handout, write_pictures
from mapviewer.export.web.web_page import share
from geodata.story_format.story_writer import save_story
folder, story = Path(sys.argv[1]), open_story(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
writings = [lambda ending=ending: export(story, story.view, folder / f"map{ending}", (400, 300))
            for ending in (".png", ".pdf", ".svg")]
writings += [lambda: write_handout(story, folder / "lesson.pdf"), lambda: share(story, folder / "page.html"),
             lambda: save_story(story, folder / "mine.story"), lambda: write_pictures(story, folder, (400, 300))]
for write in writings:
    try:
        write()
    except DataError as error:
        print(error)
"""
NAMES = ("map.png", "map.pdf", "map.svg", "lesson.pdf", "page.html", "mine.story")


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are of POSIX")
def test_every_file_on_a_full_disk_is_refused_in_one_sentence(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    story = write_story(tmp_path_factory.mktemp("story"))
    first = f"01-{open_story(story).steps[0].id}.png"
    files = [tmp_path / name for name in (*NAMES, first)]
    for file in files:
        file.write_text("old")
    command = [sys.executable, "-c", EXPORTS, str(tmp_path), str(story)]
    said = subprocess.run(command, capture_output=True, text=True, timeout=PROCESS_S, check=True).stdout
    cannot = {"mine.story": "cannot save the story"}
    sentences = [f"{file}: {cannot.get(file.name, 'cannot be written')}: found File too large" for file in files]
    assert said.splitlines() == sentences
    assert [file.read_text() for file in files] == ["old"] * len(files)
    assert sorted(tmp_path.iterdir()) == sorted(files)
