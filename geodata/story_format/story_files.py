"""The files of a story, in a folder or a `.story` archive.

An archive is checked by its central directory before anything is extracted, and members are read by their exact names;
nothing is ever written to the path in a member's name.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from geodata.core.errors import DataError
from geodata.core.parse_cache import keep_value, kept_value, without_geometries
from geodata.core.parse_limits import may_nest_deep, refuse_deep_keys, refuse_unbounded, with_whole_characters
from geodata.core.phrase import Phrase
from geodata.core.safe_names import is_inside
from geodata.core.text_encoding import not_utf8
from geodata.core.toml_errors import fault_of
from geodata.core.values import value

MAX_TEXT_BYTES = 20_000_000
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
MAX_TOML_CHARACTERS = 2_000_000  # Python's TOML parser takes about a second for as much


@value(frozen=True)
class StoryFiles:
    """Reads members by name. ``root`` is a folder on disk; an archive's wanted members are copied there."""

    root: Path
    archive: Path | None = None
    members: frozenset[str] = field(default_factory=frozenset)

    @property
    def title(self) -> str:
        """The folder's or archive's name, for messages."""
        return (self.archive or self.root).name

    @cached_property
    def _resolved_root(self) -> Path:
        return self.root.resolve()

    def has(self, name: str) -> bool:
        """Whether there is such a file."""
        return name in self.members if self.archive else self._inside(name).is_file()

    def bytes_of(self, name: str) -> bytes:
        """The bytes of one file; raises DataError when it is missing or larger than a text may be."""
        path = self.path_of(name)
        try:
            if path.stat().st_size > MAX_TEXT_BYTES:
                raise DataError(
                    "file too large",
                    file=name,
                    found=Phrase("{size} bytes", size=f"{path.stat().st_size:,}"),
                    allowed=Phrase("up to {max_text_bytes} bytes", max_text_bytes=f"{MAX_TEXT_BYTES:,}"),
                )
            return path.read_bytes()
        except OSError as error:
            raise DataError("cannot be read", file=name, found=error.strerror or str(error)) from error

    def text_of(self, name: str) -> str:
        """UTF-8 text; line ends become LF."""
        data = self.bytes_of(name)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise not_utf8(data, error, name) from error
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def toml_of(self, name: str) -> dict[str, Any]:
        """A TOML table."""
        text = self.text_of(name)
        if len(text) > MAX_TOML_CHARACTERS:
            raise DataError(
                "file too large",
                file=name,
                found=Phrase("{count} characters", count=f"{len(text):,}"),
                allowed=Phrase("up to {max_toml_characters}", max_toml_characters=f"{MAX_TOML_CHARACTERS:,}"),
            )
        kept = kept_value(text)
        if isinstance(kept, dict):
            return kept
        import tomllib  # late: start-up time

        refuse_deep_keys(text, name)
        try:
            table = tomllib.loads(text)
        except RecursionError as error:
            raise DataError("not valid TOML", file=name, found="nesting too deep") from error
        except ValueError as error:  # its own, and a number with thousands of digits
            line, found = fault_of(text, str(error))
            raise DataError("not valid TOML", file=name, place=line, found=found) from error
        refuse_unbounded(table, name)
        keep_value(text, table)
        return table

    def attributes_of(self, name: str) -> Any:
        """A GeoJSON value without its geometries."""
        text = self.text_of(name)
        kept = kept_value(text)
        if kept is None:
            kept = without_geometries(self._json_in(text, name))
            keep_value(text, kept)
        return kept

    def json_of(self, name: str) -> Any:
        """A JSON value."""
        return self._json_in(self.text_of(name), name)

    @staticmethod
    def _json_in(text: str, name: str) -> Any:
        try:
            value = json.loads(text)
        except json.JSONDecodeError as error:
            place = Phrase("line {line}, column {column}", line=error.lineno, column=error.colno)
            raise DataError("not valid JSON", file=name, place=place, found=error.msg) from error
        except RecursionError as error:
            raise DataError("not valid JSON", file=name, found="nesting too deep") from error
        except ValueError as error:
            raise DataError("not valid JSON", file=name, found="a number with thousands of digits") from error
        if may_nest_deep(text.encode("utf-8", errors="replace")):
            refuse_unbounded(value, name)
        return with_whole_characters(value) if _HALF.search(text) else value

    def path_of(self, name: str) -> Path:
        """A path on disk for one file, unpacked first if need be."""
        path = self._inside(name)
        if self.archive is not None and not path.is_file():
            from geodata.core.zip_archive import copy_member  # late: start-up time

            if name not in self.members:
                raise DataError("file not found", file=name, place=Phrase("in {name}", name=self.archive.name))
            copy_member(self.archive, name, path)
        if not path.is_file():
            raise DataError("file not found", file=name, place=Phrase("in {title}", title=self.title))
        return path

    def digest_of(self, name: str) -> str:
        """SHA-256 of one file."""
        with self.path_of(name).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def siblings_of(self, name: str) -> Iterator[str]:
        """Members that belong to the same Shapefile and must be unpacked together."""
        stem = name.rsplit(".", 1)[0]
        return (member for member in self.members if member.rsplit(".", 1)[0] == stem)

    def _inside(self, name: str) -> Path:
        if not is_inside(name):
            raise DataError(
                "file outside the story folder", found=repr(name), allowed="a path inside the story's folder"
            )
        path = self.root.joinpath(*PurePosixPath(name).parts)
        if not path.resolve().is_relative_to(self._resolved_root):
            raise DataError(
                "file outside the story folder", found=repr(name), allowed="a path inside the story's folder"
            )
        return path


def open_files(path: Path) -> StoryFiles:
    """The files of the folder or archive at *path*; raises DataError when it is neither."""
    if path.is_dir():
        return StoryFiles(path)
    if path.is_file():
        import zipfile  # late: start-up time

        if zipfile.is_zipfile(path):
            return _open_archive(path)
        if path.name == "story.toml":
            return StoryFiles(path.parent)
    if path.exists():
        raise DataError("not a story", file=path.name, found="a file that is not an archive",
                        allowed="a folder with story.toml, or the same folder zipped as NAME.story")  # fmt: skip
    raise DataError(
        "story not found",
        file=path,
        allowed="a folder with story.toml, a NAME.story file, or the name of a bundled story",
    )


def _open_archive(path: Path) -> StoryFiles:
    import atexit  # late: start-up time
    import shutil
    import tempfile

    from geodata.core.zip_archive import members_of

    members = members_of(path)
    root = Path(tempfile.mkdtemp(prefix="mapviewer-story-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    return StoryFiles(root, path, frozenset(info.filename for info in members))
