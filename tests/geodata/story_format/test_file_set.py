"""Saving is one transaction: killed before any of its writing calls, it leaves the old story or the new one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from geodata import DataError, Story, open_story
from geodata.analysis.interchange import export_features, export_links
from geodata.story_format import file_set
from geodata.story_format.file_set import FINISHED, finish_set, write_set
from geodata.story_format.story_files import open_files
from geodata.story_format.story_writer import (
    ChangedOnDiskError,
    _write_archive,
    _write_folder,
    _write_into,
    contents_of,
    save_story,
)
from mapviewer.authoring.autosave import keep_unsaved, unsaved_story
from tests import killing
from tests.storybook import ARTICLE, write_story

linux = pytest.mark.skipif(not killing.POSSIBLE, reason="tracing a process is written for Linux on x86-64")
links_and_modes = pytest.mark.skipif(os.name == "nt", reason="links need a right there, and modes are none")


def rewritten(story: Story) -> Story:
    """The story with another article and another title: two files that belong together."""
    article = replace(story.article, text="New words.\n\n" + story.article.text)
    moved = len(article.text) - len(story.article.text)
    links = tuple(replace(link, start=link.start + moved, end=link.end + moved) for link in story.links)
    notes = tuple(replace(note, start=note.start + moved, end=note.end + moved) for note in story.notes)
    return replace(story, title="New title", article=article, links=links, notes=notes, problems=())


def state(path: Path) -> tuple[bool, bool]:
    """Whether the title is the new one, and whether the article is, read as `open_story` reads them."""
    files = open_files(path)
    title, text = files.toml_of("story.toml")["story"]["title"], files.text_of("article.txt")
    return title == "New title", text.startswith("New words.")


@linux
def test_a_folder_killed_at_any_write_is_the_old_or_the_new(tmp_path: Path) -> None:
    old = write_story(tmp_path / "old")
    story = open_story(old)
    contents = contents_of(rewritten(story)).contents
    seen: list[tuple[bool, bool]] = []
    for number in range(1, 500):
        folder = tmp_path / str(number)
        shutil.copytree(old, folder)
        if not killing.killed_at(number, lambda folder=folder: _write_into(folder, contents)):
            break
        seen.append(state(folder))
        _write_into(folder, contents)  # the next save goes on with it and clears up
        assert state(folder) == (True, True)
        assert not [path for path in folder.rglob("*") if path.name.startswith(".")]
        shutil.rmtree(folder)
    assert len(seen) > 10
    assert set(seen) == {(False, False), (True, True)}
    assert seen == sorted(seen)  # once it is the new one it stays that
    assert open_story(folder).orphans == ()


def written(story: Story, path: Path) -> Callable[[], object]:
    contents = contents_of(story).contents
    return lambda: (_write_archive if path.suffix == ".story" else _write_folder)(path, contents)


# What is written: its name, how, and what it says.
KINDS: dict[str, tuple[str, Callable[[Story, Path], Callable[[], object]], Callable[[Path], object]]] = {
    "archive": ("a.story", written, state),
    "new folder": ("a", written, state),
    "kept": (
        "unsaved.story",
        lambda s, path: lambda: keep_unsaved(s, path.parent),
        lambda path: kept_in(path.parent),
    ),
    "geojson": ("a.geojson", lambda s, path: lambda: export_features(s, path), Path.read_bytes),
    "links": ("a.csv", lambda s, path: lambda: export_links(s, path), Path.read_bytes),
}


@linux
@pytest.mark.parametrize("kind", KINDS)
def test_one_file_killed_at_any_write_is_the_old_or_the_new(kind: str, tmp_path: Path) -> None:
    name, writing, read = KINDS[kind]
    story = open_story(write_story(tmp_path))
    for layer in story.layers.values():
        assert layer.rows == () or layer.features is not None  # geometry libraries are here before there is a fork
    place = tmp_path / "here"
    old, new = writing(story, place / name), writing(rewritten(story), place / name)
    expected = []
    for write in (old, new):
        place.mkdir(exist_ok=True)
        write()
        expected.append(read(place / name))
        shutil.rmtree(place)
    kills, left_some = 0, False
    for number in range(1, 500):
        place.mkdir()
        if kind != "new folder":  # that can only be made where there is none
            old()
        ended = not killing.killed_at(number, new)
        after = read(place / name) if (place / name).exists() else None
        if ended:
            break
        kills += 1
        left_some |= bool(unfinished(place))
        assert after in ([None, expected[1]] if kind == "new folder" else expected)
        with suppress(DataError, OSError):  # a folder that is there already is no new one
            new()
        assert not unfinished(place)
        shutil.rmtree(place)
    assert kills >= 3
    assert left_some  # or there would be nothing to sweep


def unfinished(folder: Path) -> list[str]:
    """What a writer has beside the file or folder that it replaces."""
    return [other.name for other in folder.iterdir() if other.name.startswith(".")]


def kept_in(folder: Path) -> str:
    story = unsaved_story(folder)
    assert story is not None
    return story.title


def test_a_set_that_counts_is_read_before_it_is_in_its_places(tmp_path: Path) -> None:
    folder = write_story(tmp_path)
    (folder / FINISHED).mkdir()
    (folder / FINISHED / "article.txt").write_text("Moved on.\n\n" + ARTICLE, encoding="utf-8")
    assert open_story(folder).article.text.startswith("Moved on.")
    finish_set(folder)
    assert (folder / "article.txt").read_text(encoding="utf-8").startswith("Moved on.")
    assert not (folder / FINISHED).exists()


def test_what_dead_writers_left_is_swept_and_what_living_ones_write_is_not(tmp_path: Path) -> None:
    folder = write_story(tmp_path)
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    dead, living = folder / f".saving-{ended.pid}-1", folder / f".saving-{os.getppid()}-1"
    dead.mkdir()
    living.mkdir()
    save_story(rewritten(open_story(folder)), folder)
    assert (dead.exists(), living.exists()) == (False, True)


@links_and_modes
def test_links_stay_links_and_modes_stay_modes(tmp_path: Path) -> None:
    folder = write_story(tmp_path)
    (folder / "article.txt").rename(folder / "text.txt")
    (folder / "article.txt").symlink_to("text.txt")
    (folder / "text.txt").chmod(0o640)
    (folder / "story.toml").chmod(0o600)
    save_story(rewritten(open_story(folder)), folder)
    assert (folder / "article.txt").readlink() == Path("text.txt")
    assert (folder / "text.txt").read_text(encoding="utf-8").startswith("New words.")
    assert [(folder / name).stat().st_mode & 0o777 for name in ("text.txt", "story.toml")] == [0o640, 0o600]


@links_and_modes
def test_a_link_that_leads_out_of_the_folder_is_never_written_through(tmp_path: Path) -> None:
    folder, private = write_story(tmp_path), tmp_path / "private.txt"
    private.write_text("private")
    (folder / "extra.txt").symlink_to(private)
    write_set(folder, {"extra.txt": b"of the story"})
    assert private.read_text() == "private"
    (folder / "further").symlink_to(tmp_path)
    with pytest.raises(OSError, match="leads out"):
        write_set(folder, {"further/private.txt": b"of the story"})
    assert private.read_text() == "private"


def test_a_story_whose_folder_is_gone_is_saved_and_kept(tmp_path: Path) -> None:
    folder = write_story(tmp_path)
    story = open_story(folder)
    before = {name: layer.features.geometry.to_list() for name, layer in story.layers.items() if layer.has_features}
    folder.rename(tmp_path / "moved")
    shutil.rmtree(tmp_path / "moved")
    unsaved = tmp_path / "unsaved"
    unsaved.mkdir()
    assert keep_unsaved(rewritten(story), unsaved) == ""
    kept = unsaved_story(unsaved)
    assert kept is not None
    assert kept.title == "New title"
    for target in (tmp_path / "elsewhere", tmp_path / "elsewhere.story"):
        saved = open_story(save_story(story, target).path or "")
        after = {name: layer.features.geometry.to_list() for name, layer in saved.layers.items() if layer.has_features}
        assert after == before
    export_features(story, tmp_path / "all.geojson")
    assert open_story(save_story(story, folder).path or "").title == story.title


def test_an_archive_that_is_pulled_out_is_still_shown_and_saved(tmp_path: Path) -> None:
    archive = tmp_path / "a.story"
    save_story(open_story(write_story(tmp_path)), archive)
    story = open_story(archive)
    archive.unlink()
    saved = open_story(save_story(story, tmp_path / "b.story").path or "")
    assert {name: len(layer.features) for name, layer in saved.layers.items() if layer.has_features} == {
        name: len(layer.features) for name, layer in story.layers.items() if layer.has_features
    }


@pytest.mark.parametrize("ending", ["", ".story"])
def test_another_writer_is_never_overwritten_in_silence(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"shared{ending}"
    save_story(open_story(write_story(tmp_path)), path)
    mine, theirs = open_story(path), open_story(path)
    save_story(replace(theirs, title="Theirs"), path)
    with pytest.raises(ChangedOnDiskError, match="changed on disk since it was opened") as told:
        save_story(replace(mine, title="Mine"), path)
    assert told.value.files == (("shared.story",) if ending else ("story.toml",))
    assert open_story(path).title == "Theirs"
    saved = save_story(replace(mine, title="Mine"), path, over_others=True)
    assert open_story(path).title == "Mine"
    save_story(replace(saved, title="Mine again"), path)  # what one wrote oneself is no other's
    assert open_story(path).title == "Mine again"


def test_a_layer_that_a_gis_changed_meanwhile_is_noticed(tmp_path: Path) -> None:
    folder = write_story(tmp_path)
    story = open_story(folder)
    layer = folder / "layers" / "road.geojson"
    layer.write_text(layer.read_text(encoding="utf-8").replace("Feature", "Feature", 1) + "\n", encoding="utf-8")
    with pytest.raises(ChangedOnDiskError, match=r"layers/road\.geojson"):
        save_story(replace(story, title="Mine"), folder)


def test_a_full_disk_leaves_the_old_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_story(tmp_path)
    story = open_story(folder)

    def full(path: Path, data: bytes, old: Path) -> None:
        if path.name == "story.toml":
            raise OSError(28, "No space left on device")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    monkeypatch.setattr(file_set, "_write", full)
    with pytest.raises(DataError, match="No space left on device"):
        save_story(rewritten(story), folder)
    assert state(folder) == (False, False)
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]
