from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from geodata.core.atomic_write import replacing, sweep, write_text
from tests.patience import PROCESS_S

# A disk that takes no more than so many bytes of a file refuses the rest, as a full one does.
FULL = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
path = Path(sys.argv[1])
"""


def on_a_full_disk(code: str, path: Path) -> str:
    """What a process says that can write 2,000 bytes of a file and no more."""
    command = [sys.executable, "-c", FULL + code, str(path)]
    return subprocess.run(command, capture_output=True, text=True, timeout=PROCESS_S, check=True).stdout


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "file.txt"
    write_text(path, "old")
    with replacing(path) as beside:
        beside.write_text("new", encoding="utf-8")
        assert path.read_text(encoding="utf-8") == "old"
    assert path.read_text(encoding="utf-8") == "new"
    assert list(path.parent.iterdir()) == [path]


def test_a_writer_that_fails_leaves_nothing_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    write_text(path, "old")
    with pytest.raises(UnicodeEncodeError), replacing(path) as beside:
        beside.write_text("ha\ud800", encoding="utf-8")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_writer_left_is_swept_away(tmp_path: Path) -> None:
    path, other = tmp_path / "file.txt", tmp_path / ".other.txt.1.part"
    (tmp_path / ".file.txt.12345.part").write_text("ha")
    other.write_text("of another file")
    write_text(path, "old")
    sweep(path)
    assert sorted(tmp_path.iterdir()) == [other, path]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are of POSIX")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    write_text(path, "old")
    code = """
from geodata.core.atomic_write import write_text
try:
    write_text(path, "x" * 5000)
except OSError as error:
    print(error.strerror)
"""
    assert on_a_full_disk(code, path).strip() == "File too large"
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]
