"""Zipped layers: KMZ, a zipped Shapefile, or any one layer file in an archive."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.repair_log import Notes
from geodata.core.zip_archive import copy_member, members_of
from geodata.io.formats.file_formats import ALLOWED

SIDECARS = (".dbf", ".prj", ".shx", ".cpg")
_ENDINGS = (
    ".shp",
    ".gpkg",
    ".geojson",
    ".kml",
    ".gpx",
    ".fgb",
    ".parquet",
    ".geoparquet",
    ".json",
    ".csv",
    ".tsv",
    ".topojson",
    ".geojsonl",
    ".umap",
)
_WORKBOOK = "xl/workbook.xml"
_OTHERS = {"word/document.xml": "a Word document",
           "story.toml": "a story; open it as a story", "ppt/presentation.xml": "a presentation"}  # fmt: skip


@dataclass(frozen=True)
class Unpacked:
    """The layer's file in the working folder and what messages call it."""

    path: Path
    name: str


def is_workbook(archive: Path, name: str) -> bool:
    """Whether a checked archive is an Excel workbook; raises DataError for a damaged one."""
    return any(info.filename == _WORKBOOK for info in members_of(archive, name))


def unpack_layer(archive: Path, name: str, folder: Path, notes: Notes) -> Unpacked:
    """Unpack the one layer of a checked archive into *folder*; raises DataError when there is none."""
    members = [info for info in members_of(archive, name) if not _is_clutter(info.filename)]
    names = [info.filename for info in members]
    for known, what in _OTHERS.items():
        if known in names:
            raise DataError("not a layer", file=name, found=what, allowed=ALLOWED)
    chosen = _chosen(members)
    if chosen is None:
        raise DataError(
            "no layer in the archive", file=name, found=", ".join(names[:5])[:160] or "no files", allowed=ALLOWED
        )
    others = [item for item in _layers(members) if item != chosen]
    if others:
        listed = ", ".join(others[:5]) + (" …" if len(others) > 5 else "")
        notes.add(
            Phrase(
                "only one layer of the archive is shown: {chosen}; it also holds {listed}", chosen=chosen, listed=listed
            )
        )
    target = folder / ("layer" + PurePosixPath(chosen).suffix.lower())
    copy_member(archive, chosen, target, name)
    stem = chosen[: -len(PurePosixPath(chosen).suffix)]
    if target.suffix == ".shp":
        for member in names:
            ending = PurePosixPath(member).suffix
            if ending.lower() in SIDECARS and member[: -len(ending)].lower() == stem.lower():
                copy_member(archive, member, target.with_suffix(ending.lower()), name)
    return Unpacked(target, f"{name}/{chosen}")


def _chosen(members: Sequence[zipfile.ZipInfo]) -> str | None:
    """The layer nearest the top; among equals a KMZ's ``doc.kml``, then the largest file."""
    sizes = {info.filename: info.file_size for info in members}
    layers = _layers(members)
    if not layers:
        return None
    return min(layers, key=lambda item: (item.count("/"), PurePosixPath(item).name.lower() != "doc.kml", -sizes[item]))


def _layers(members: Sequence[zipfile.ZipInfo]) -> list[str]:
    return [info.filename for info in members if info.filename.lower().endswith(_ENDINGS)]


def _is_clutter(member: str) -> bool:
    return member.startswith("__MACOSX/") or PurePosixPath(member).name.startswith(".")
