"""ZIP archives from untrusted sources: checked by their central directory before anything is extracted.

Stories and zipped layers are read by exact member names into a folder of the program's own, never to the path in a
member's name.
"""

from __future__ import annotations

import io
import re
import shutil
import stat
import struct
import zipfile
import zlib
from contextlib import nullcontext
from pathlib import Path
from typing import IO

from geodata.core.atomic_write import replacing
from geodata.core.errors import DataError
from geodata.core.safe_names import is_inside

MAX_FILES = 2_000
MAX_BYTES = 500_000_000
MAX_RATIO = 200
# 2,000 names of the usual length take a tenth of this; a table of millions of entries would fill the memory.
MAX_CONTENTS_BYTES = 4_000_000
# How a damaged archive shows itself, in whatever part is read first.
DAMAGE: tuple[type[Exception], ...] = (
    zipfile.BadZipFile, zlib.error, OSError, EOFError, KeyError, NotImplementedError, ValueError, RuntimeError,
    struct.error,
)  # fmt: skip
# How "Strict Open XML" calls what all others call by another address.
_STRICT = b"http://purl.oclc.org/ooxml/"
_STRICT_NAMES = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_RELATIONS = "_rels/.rels"
_END, _ZIP64, _END_BYTES = b"PK\x05\x06", b"PK\x06\x07", 22


def members_of(path: Path | IO[bytes], name: str = "") -> tuple[zipfile.ZipInfo, ...]:
    """The files of the archive at *path*, or in an open file, all of them fit to be unpacked.

    *name* is what messages call it. Raises DataError for a damaged archive, a path outside, a link, an encrypted
    member, and for more files, bytes or expansion than `MAX_FILES`, `MAX_BYTES` and `MAX_RATIO`.
    """
    name = name or (path.name if isinstance(path, Path) else "")
    try:
        with path.open("rb") if isinstance(path, Path) else nullcontext(path) as file:
            _judge_contents(file, name)
        with zipfile.ZipFile(path) as archive:
            infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
    except DataError:
        raise
    except DAMAGE as error:
        raise DataError("damaged archive", file=name, found=_reason(error)) from error
    if len(infos) > MAX_FILES:
        raise _refusal(name, None, f"{len(infos):,} files", f"{MAX_FILES:,} files")
    if sum(info.file_size for info in infos) > MAX_BYTES:
        raise _refusal(name, None, f"more than {MAX_BYTES:,} bytes unpacked", f"{MAX_BYTES:,} bytes")
    seen: set[str] = set()
    for info in infos:
        _judge(info, name)
        if info.filename in seen:
            raise _refusal(name, info, "a duplicate name")
        seen.add(info.filename)
    return tuple(infos)


def copy_member(archive_path: Path, member: str, target: Path, name: str = "") -> None:
    """Unpack one member beside *target* and rename it into place; raises DataError when it is damaged."""
    name = name or archive_path.name
    try:
        with (
            replacing(target, sync=False) as beside,
            zipfile.ZipFile(archive_path) as archive,
            archive.open(member) as source,
            beside.open("wb") as copy,
        ):
            shutil.copyfileobj(source, copy, 1 << 20)
    except DAMAGE as error:
        raise DataError("cannot be extracted", file=name, place=member, found=_reason(error)) from error


def _judge_contents(file: IO[bytes], name: str) -> None:
    """Refuse an archive whose table of contents alone would be too much to read."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_BYTES - 0xFFFF - 20))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_BYTES:
        raise zipfile.BadZipFile("no central directory; the file may be truncated")
    if tail[max(0, at - 20) : at].startswith(_ZIP64):
        raise _refusal(name, None, "a ZIP64 archive", f"{MAX_FILES:,} files and {MAX_BYTES:,} bytes")
    contents_bytes = int.from_bytes(tail[at + 12 : at + 16], "little")
    if contents_bytes > MAX_CONTENTS_BYTES:
        raise _refusal(name, None, f"a central directory of {contents_bytes:,} bytes", f"{MAX_CONTENTS_BYTES:,} bytes")


def _judge(info: zipfile.ZipInfo, name: str) -> None:
    if not is_inside(info.filename):
        raise _refusal(name, info, "a path outside the archive")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise _refusal(name, info, "a link")
    if info.flag_bits & 1:
        raise _refusal(name, info, "an encrypted file")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _refusal(name, info, f"compression method {info.compress_type}", "stored or deflated files")
    if info.file_size > 1_000_000 and info.file_size > MAX_RATIO * max(info.compress_size, 1):
        raise _refusal(name, info, f"an expansion of more than {MAX_RATIO} to 1", f"{MAX_RATIO} to 1")


def _refusal(name: str, info: zipfile.ZipInfo | None, found: str, allowed: str | None = None) -> DataError:
    place = repr(info.filename[:200]) if info else None
    return DataError("archive refused", file=name, place=place, found=found, allowed=allowed)


def _reason(error: BaseException) -> str:
    return (str(error) or type(error).__name__)[:120]


def in_usual_form(data: bytes) -> bytes:
    """An Office file in the form "Strict Open XML" with the names that libraries know; any other as it is.

    *data* is an archive that was judged fit to be unpacked. Raises KeyError, zipfile.BadZipFile … for a damaged one.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        if _RELATIONS not in packed.namelist() or _STRICT not in packed.read(_RELATIONS):
            return data
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as usual:
            for member in packed.infolist():
                content = packed.read(member)
                if member.filename.endswith((".xml", ".rels")):
                    content = _STRICT_NAMES.sub(rb"http://schemas.openxmlformats.org/\1/2006/", content)
                usual.writestr(member.filename, content)
        return made.getvalue()
