"""The files of a story, in a folder or a `.story` archive, copied when they are read.

An archive is checked by its central directory before anything is extracted, and members are read by their exact names;
nothing is ever written to the path in a member's name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from geodata.core.errors import DataError
from geodata.core.parse_cache import keep_value, kept_value, without_geometries
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import refuse_web_address
from geodata.core.safe_names import is_inside
from geodata.core.text_encoding import bytes_of, utf8_text
from geodata.core.toml_text import toml_table
from geodata.core.values import value
from geodata.gate.json_text import json_value
from geodata.story_format.file_set import finished_set

MAX_TEXT_BYTES = 20_000_000
BUNDLED = (Path(__file__).parents[1] / "stories").resolve()


@value(frozen=True, eq=False)
class StoryFiles:
    """Reads files by name, copied into ``root``, a folder of this program's own, when they are first asked for.

    So a story that is open owns what it shows: its ``folder`` or ``archive`` may be moved, changed or pulled out.
    Only a story that this program brought along is read where it is: its folder is the root.
    """

    root: Path
    archive: Path | None = None
    members: frozenset[str] = field(default_factory=frozenset)
    folder: Path | None = None
    # SHA-256 of each file as it was on the disk when it was read, by name; an archive's own under "".
    taken: dict[str, str] = field(default_factory=dict)
    # What the system said of each file before it was read: inode, size and time.
    stamps: dict[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The folder's or archive's name, for messages."""
        return self.place.name

    @property
    def place(self) -> Path:
        """Where the story lies: its archive or folder."""
        return self.archive or self.folder or self.root

    @cached_property
    def trusted(self) -> bool:
        """Whether this program brought the story along: its files are prepared and need no confined process."""
        return self.archive is None and self.folder is None and self._resolved_root.parent == BUNDLED

    @cached_property
    def _resolved_root(self) -> Path:
        return (self.folder or self.root).resolve()

    @cached_property
    def _unfinished(self) -> Path | None:
        """What a writer that was killed had decided on, and not yet put into its places."""
        return finished_set(self.folder) if self.folder is not None else None

    def has(self, name: str) -> bool:
        """Whether there is such a file."""
        if self._own(name).is_file() or self.archive is not None:
            return name in self.members or self._own(name).is_file()
        return self._source(name).is_file()

    def bytes_of(self, name: str) -> bytes:
        """The bytes of one file; raises DataError when it is missing or larger than a text may be."""
        return bytes_of(self.path_of(name), name)

    def text_of(self, name: str) -> str:
        """UTF-8 text; line ends become LF."""
        return utf8_text(self.bytes_of(name), name)

    def toml_of(self, name: str) -> dict[str, Any]:
        """A TOML table."""
        return toml_table(self.text_of(name), name)

    def attributes_of(self, name: str) -> Any:
        """A GeoJSON value of a trusted story without its geometries."""
        text = self.text_of(name)
        kept = kept_value(text)
        if kept is None:
            kept = without_geometries(json_value(text, name))
            keep_value(text, kept)
        return kept

    def json_of(self, name: str) -> Any:
        """A JSON value."""
        return json_value(self.text_of(name), name)

    def path_of(self, name: str) -> Path:
        """A path on disk for one file, in a folder of this program's own."""
        path = self._own(name)
        if path.is_file():
            return path
        if self.archive is not None:
            from geodata.core.zip_archive import copy_member  # late: start-up time

            if name not in self.members:
                raise DataError("file not found", file=name, place=Phrase("in {name}", name=self.archive.name))
            copy_member(self.archive, name, path)
        elif self.folder is not None:
            self._copy(name, path)
        if not path.is_file():
            raise DataError("file not found", file=name, place=Phrase("in {title}", title=self.title))
        return path

    def _copy(self, name: str, path: Path) -> None:
        source = self._source(name)
        if not source.is_file():
            raise DataError("file not found", file=name, place=Phrase("in {title}", title=self.title))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.stamps[name] = _stamp(source)
            self.taken[name] = _copied(source, path)
        except OSError as error:
            raise DataError("cannot be read", file=name, found=error.strerror or str(error)) from error

    def was_changed(self) -> bool:
        """Whether somebody wrote to the folder while it was read, so that the files may not belong together."""
        return any(stamp != _stamp(self._source(name)) for name, stamp in self.stamps.items())

    def changed_by_others(self, contents: Mapping[str, bytes]) -> tuple[str, ...]:
        """The files that are on the disk now neither as they were read nor as *contents* would write them."""
        if self.archive is not None:
            now = digest_of_file(self.archive)
            return (self.archive.name,) if now and now != self.taken.get("") else ()
        if self.folder is None or not self.folder.is_dir():
            return ()
        changed = []
        for name in sorted({*self.taken, *contents}):
            now = digest_of_file(self._source(name))
            new = contents.get(name)
            same = new is not None and now == hashlib.sha256(new).hexdigest()
            if now != self.taken.get(name, "") and not same:
                changed.append(name)
        return tuple(changed)

    def as_of(self, path: Path, taken: Mapping[str, str]) -> StoryFiles:
        """These files as those of the story at *path*, which said *taken* when they were read there."""
        for name in self.members:
            self.path_of(name)  # so that all are here, whatever becomes of the archive
        members = frozenset(name for name in taken if name) or self.members
        if path.suffix.lower() == ".story":
            return StoryFiles(self.root, path, members, taken=dict(taken))
        return StoryFiles(self.root, folder=path, taken=dict(taken))

    def own(self, name: str, data: bytes) -> None:
        """Hold *data* as what the file *name* says, as it was just written. Raises OSError."""
        path = self._own(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        self.taken[name] = hashlib.sha256(data).hexdigest()

    def add(self, name: str, data: bytes) -> None:
        """Hold *data* as a new file that is not on the disk before the story is saved. Raises OSError."""
        path = self._own(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def digest_of(self, name: str) -> str:
        """SHA-256 of one file."""
        with self.path_of(name).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def siblings_of(self, name: str) -> Iterator[str]:
        """Files that belong to the same Shapefile and must be unpacked together."""
        stem = name.rsplit(".", 1)[0]
        names: Iterable[str] = self.members
        if self.folder is not None and not name.lower().endswith((".shp", ".gpkg")):
            names = ()
        elif self.folder is not None:
            parent, at = PurePosixPath(name).parent, self._source(name).parent
            names = (str(parent / path.name) for path in _files_in(at))
        elif self.archive is None:
            names = (str(PurePosixPath(name).parent / path.name) for path in _files_in(self._own(name).parent))
        return (other for other in names if other.rsplit(".", 1)[0] == stem)

    def names_in(self, folder: str) -> tuple[str, ...]:
        """The names of the files in a folder such as ``texts/``."""
        if self.archive is not None:
            return tuple(sorted(name for name in self.members if name.startswith(folder)))
        names = {path.name for path in _files_in(self._source(folder.rstrip("/")))}
        return tuple(sorted(f"{folder}{name}" for name in names))

    def _own(self, name: str) -> Path:
        if not is_inside(name):
            raise _outside(name)
        return self.root.joinpath(*PurePosixPath(name).parts)

    def _source(self, name: str) -> Path:
        """Where a file of a folder lies now, which is never outside of it, whatever links there are."""
        if not is_inside(name):
            raise _outside(name)
        parts = PurePosixPath(name).parts
        if self._unfinished is not None and (moved := self._unfinished.joinpath(*parts)).is_file():
            return moved
        path = (self.folder or self.root).joinpath(*parts)
        if not path.resolve().is_relative_to(self._resolved_root):
            raise _outside(name)
        return path


def _outside(name: str) -> DataError:
    return DataError("file outside the story folder", found=repr(name), allowed="a path inside the story's folder")


def _files_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file())
    except OSError:
        return []


def _copied(source: Path, target: Path) -> str:
    """Copy a file; the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    with source.open("rb") as given, target.open("wb") as copy:
        while chunk := given.read(1 << 20):
            digest.update(chunk)
            copy.write(chunk)
    return digest.hexdigest()


def _stamp(path: Path) -> tuple[int, ...]:
    try:
        status = path.stat()
    except OSError:
        return ()
    return status.st_ino, status.st_size, status.st_mtime_ns


def digest_of_file(path: Path) -> str:
    """SHA-256 of a file on the disk, "" where there is none."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def open_files(path: Path) -> StoryFiles:
    """The files of the folder or archive at *path*; raises DataError when it is neither."""
    if path.is_dir():
        return _open_folder(path)
    if path.is_file():
        import zipfile  # late: start-up time

        if zipfile.is_zipfile(path):
            return _open_archive(path)
        if path.name == "story.toml":
            return _open_folder(path.parent)
    if path.exists():
        raise DataError("not a story", file=path.name, found="a file that is not an archive",
                        allowed="a folder with story.toml, or the same folder zipped as NAME.story")  # fmt: skip
    refuse_web_address(path)
    raise DataError(
        "story not found",
        file=path,
        allowed="a folder with story.toml, a NAME.story file, or the name of a bundled story",
    )


def _open_folder(path: Path) -> StoryFiles:
    bundled = StoryFiles(path)
    return bundled if bundled.trusted else StoryFiles(_own_folder(path), folder=path)


def _open_archive(path: Path) -> StoryFiles:
    from geodata.core.zip_archive import members_of  # late: start-up time

    members = members_of(path)
    files = StoryFiles(_own_folder(path), path, frozenset(info.filename for info in members))
    files.taken[""] = digest_of_file(path)
    return files


def _own_folder(story: Path) -> Path:
    from geodata.gate.own_folders import own_folder  # late: start-up time

    try:
        return own_folder("story")
    except OSError as error:
        raise DataError(
            "cannot create a working folder", file=story.name, found=error.strerror or str(error)
        ) from error
