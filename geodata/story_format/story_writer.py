"""Saving a story as a folder or as NAME.story: written beside and renamed, so that the old one is never half lost.

>>> save_story(story, "my-story")                                              # doctest: +SKIP
"""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from geodata.core.atomic_write import replacing, sweep, sync_folder
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.story.layer import Layer, LayerKind
from geodata.story.live_layers import without_live
from geodata.story.story import Story
from geodata.story_format.event_files import ENDING as EVENTS_ENDING
from geodata.story_format.file_set import FINISHED, finish_set, write_files, write_set
from geodata.story_format.step_pictures import picture_bytes
from geodata.story_format.story_files import StoryFiles, digest_of_file, open_files
from geodata.story_format.story_tables import (
    FINDINGS,
    PROPOSALS,
    claims_table,
    finding_rows,
    link_rows,
    notes_table,
    properties_of,
    proposal_rows,
    sources_table,
    story_table,
)
from geodata.translation.inline_texts import with_inline
from geodata.translation.retelling import in_own_language
from geodata.translation.story_texts import Key
from geodata.translation.text_files import Translation, file_of, text_of_translation
from geodata.translation.translations import Translations

ARCHIVE = ".story"
LINKS = "links.json"
Contents = Mapping[str, bytes]


@dataclass(frozen=True)
class Written:
    """What a story's files hold: bytes by the file's name, and each layer's file."""

    contents: Contents
    layer_files: Mapping[str, str]


class ChangedOnDiskError(DataError):
    """Somebody else wrote to the story since it was read; ``files`` are those that changed."""

    files: tuple[str, ...] = ()


def save_story(story: Story, path: str | Path, *, over_others: bool = False, owned: bool = True) -> Story:
    """Write *story* to the folder *path*, or to an archive when it ends in ``.story``; the story as it is there.

    Either all of its files are written or none; those that already say the same stay as they are. Raises
    `ChangedOnDiskError` when somebody else wrote to them since they were read, unless it goes *over_others*; DataError
    when the place is taken by something else, cannot be written, or when saving would lose rows that could not be read.
    One that is not *owned* is a copy that nobody goes on with.
    """
    path = Path(path)
    _refuse_loss(story, path)
    story = without_live(story)  # no file leads to a database, and none says where one is
    written = contents_of(story)
    if not over_others:
        _refuse_silent_loss(story, path, written.contents)
    try:
        if path.suffix.lower() == ARCHIVE:
            _write_archive(path, written.contents)
        elif path.exists():
            _write_into(path, written.contents)
        else:
            _write_folder(path, written.contents)
        origin = _origin_at(story, path, written.contents) if owned else story.origin
    except OSError as error:
        raise DataError("cannot save the story", file=path, found=error.strerror or str(error)) from error
    layers = {
        identifier: replace(layer, file=written.layer_files.get(identifier, layer.file))
        for identifier, layer in story.layers.items()
    }
    return replace(story, path=path.resolve(), layers=layers, origin=origin)


def _refuse_silent_loss(story: Story, path: Path, contents: Contents) -> None:
    files = story.origin
    if not isinstance(files, StoryFiles) or files.place.resolve() != path.resolve():
        return
    changed = files.changed_by_others(contents)
    if changed:
        error = ChangedOnDiskError(
            "changed on disk since it was opened", file=path.name, found=", ".join(changed)[:200]
        )
        error.files = changed
        raise error


def _origin_at(story: Story, path: Path, contents: Contents) -> StoryFiles:
    """What the story at *path* was just written from; all states of a story, undone ones too, share it."""
    files = story.origin
    if not isinstance(files, StoryFiles) or files.trusted or files.place.resolve() != path.resolve():
        files = open_files(path)
    for name, data in contents.items():
        files.own(name, data)
    if files.archive is not None:
        files.taken[""] = digest_of_file(path)
    elif files.folder is not None:  # a file that says the same may be written otherwise
        files.taken.update(
            {name: digest_of_file(files.folder.joinpath(*PurePosixPath(name).parts)) for name in contents}
        )
    return files


def contents_of(story: Story) -> Written:
    """Every file of a story, as its author wrote it, with its texts in other languages."""
    story, translation = in_own_language(story)
    inline = story.translations.inline if isinstance(story.translations, Translations) else {}
    layers = {name: data for layer in story.layers.values() for name, data in _layer_files(story, layer)}
    layer_files = {layer.id: _file_of(layer) for layer in story.layers.values() if layer.has_file}
    contents = dict(layers)
    contents[story.article.file or "article.txt"] = story.article.text.encode("utf-8")
    contents.update(_pictures(story))
    if story.method:
        contents["method.md"] = story.method.encode("utf-8")
    for name, rows in (
        (LINKS, link_rows(story)),
        (FINDINGS, finding_rows(story)),
        (PROPOSALS, proposal_rows(story)),
    ):
        if rows or _had(story, name):
            contents[name] = _json(_inline_links(rows, inline, story.language) if name == LINKS else rows)
    for name, table in (
        ("claims.toml", claims_table(story)),
        ("notes.toml", notes_table(story.notes)),
        ("sources.toml", sources_table(story)),
    ):
        if any(table.values()) or _had(story, name):
            contents[name] = _toml(with_inline(table, inline, story.language))
    contents |= dict(_translated(story, translation))
    head = story_table(story, layer_files)
    contents["story.toml"] = _toml(with_inline(head, inline, story.language))  # last: it names all others
    return Written(contents, layer_files)


def _inline_links(rows: list[Any], inline: Mapping[str, Mapping[Key, str]], language: str) -> Any:
    return with_inline({"links": rows}, inline, language)["links"]


def _translated(story: Story, told: Translation | None) -> Iterator[tuple[str, bytes]]:
    """The files of each language, as they are; that in which the story is told with what was changed in it."""
    known = story.translations
    if not isinstance(known, Translations):
        return
    for language in known.languages:
        for name in known.files_of(language):
            yield name, known.text_of(name).encode("utf-8")
        if told is not None and told.language == language and told != known.of(language):
            beside = known.inline.get(language, {})
            own = {key: text for key, text in told.texts.items() if beside.get(key) != text}
            yield file_of(language), text_of_translation(replace(told, texts=own)).encode("utf-8")
            if told.article:
                yield known.article_file(language), told.article.encode("utf-8")


def _pictures(story: Story) -> Iterator[tuple[str, bytes]]:
    """The files of the steps' pictures, as far as they are there."""
    for picture in dict.fromkeys(item for step in story.steps for item in step.pictures):
        try:
            yield picture.file, picture_bytes(story, picture)
        except DataError:
            continue  # it was missing before


def _refuse_loss(story: Story, path: Path) -> None:
    if story.problems and story.path is not None and path.resolve() == story.path.resolve():
        raise DataError(
            "saving here would lose rows that could not be read",
            file=path.name,
            found=Phrase("{count} problems", count=len(story.problems)),
            allowed="another name",
        )


def _had(story: Story, name: str) -> bool:
    """Whether the story was opened with such a file, which must then say that there is nothing any more."""
    return _original(story, lambda files: files.has(name)) is True


def _original(story: Story, ask: Callable[[StoryFiles], Any]) -> Any:
    """What the files that a story came from say; None when it came from none."""
    if not isinstance(story.origin, StoryFiles):
        return None
    try:
        return ask(story.origin)
    except (DataError, OSError):
        return None


def _layer_files(story: Story, layer: Layer) -> Iterator[tuple[str, bytes]]:
    """A layer's files as they were, or made from its features."""
    if not layer.has_file:
        return
    if layer.picture is not None:
        yield _file_of(layer), layer.picture.encoded
        return
    if layer.digest and layer.file:
        kept = _original(story, lambda files: _as_it_was(files, layer))
        if kept:
            yield from kept
            return
    if layer.kind == LayerKind.PICTURE:  # one that could not be read
        return
    if layer.file.endswith(EVENTS_ENDING):
        yield _file_of(layer), _toml(events_table(layer))
        return
    yield _file_of(layer), _sheet_of(layer) if layer.choropleth else geojson_of(layer)


def _sheet_of(layer: Layer) -> bytes:
    from geodata.story_format.indicator_tables import sheet_of  # late: few stories have a sheet

    assert layer.choropleth is not None
    return sheet_of(layer.choropleth.indicator)


def _as_it_was(files: StoryFiles, layer: Layer) -> list[tuple[str, bytes]] | None:
    if not files.has(layer.file) or not _is_the_file(files, layer):
        return None
    names = {*files.siblings_of(layer.file), layer.file}
    return [(name, files.path_of(name).read_bytes()) for name in sorted(names)]


def _is_the_file(files: StoryFiles, layer: Layer) -> bool:
    """A layer read by `geodata.io` carries a digest of that reader's own, so only its name can tell."""
    plain = layer.file.lower().endswith((".geojson", ".json", EVENTS_ENDING))
    return layer.file.startswith("layers/") and (not plain or files.digest_of(layer.file) == layer.digest)


def _file_of(layer: Layer) -> str:
    ending = ".csv" if layer.choropleth else layer.picture.ending if layer.picture else ".geojson"
    return layer.file if "/" in layer.file else f"layers/{layer.id}{ending}"


def geojson_of(layer: Layer) -> bytes:
    """A layer as a GeoJSON FeatureCollection on WGS84; a feature without geometry has null."""
    import shapely  # late: start-up time

    frame = layer.features
    geometries = dict(zip(map(str, frame["id"]), frame.geometry, strict=True))
    features = []
    for row in layer.rows:
        geometry = geometries.get(row.id)
        shape = "null" if geometry is None else shapely.to_geojson(geometry)
        properties = json.dumps(properties_of(row), ensure_ascii=False)
        features.append(f'{{"type": "Feature", "properties": {properties}, "geometry": {shape}}}')
    lines = ",\n".join(features)
    return f'{{"type": "FeatureCollection", "features": [\n{lines}\n]}}\n'.encode()


def events_table(layer: Layer) -> dict[str, Any]:
    """A layer of events as an events file; its sources go into the story's."""
    frame = layer.features
    geometries = dict(zip(map(str, frame["id"]), frame.geometry, strict=True))
    rows = []
    for row in layer.rows:
        point = geometries.get(row.id)
        place = {} if point is None else {"lat": float(point.y), "lon": float(point.x)}
        rows.append(properties_of(row) | place)
    return {"events": rows}


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _toml(table: Mapping[str, Any]) -> bytes:
    import tomli_w  # late: only saving needs it

    return tomli_w.dumps({key: value for key, value in table.items() if value}).encode("utf-8")


def _says_the_same(path: Path, data: bytes) -> bool:
    """Whether a file on disk means the same, whatever its layout and comments."""
    import tomllib

    old = path.read_bytes()
    if old == data:
        return True
    try:
        if path.suffix == ".toml":
            return tomllib.loads(old.decode("utf-8-sig")) == tomllib.loads(data.decode())
        return path.suffix in (".json", ".geojson") and json.loads(old) == json.loads(data)
    except (ValueError, RecursionError):
        return False


def _write_into(folder: Path, contents: Contents) -> None:
    if not folder.is_dir() or (any(folder.iterdir()) and not _is_story(folder)):
        raise DataError("already exists", file=folder, found="something that is not a story",
                        allowed="a new folder, an empty one, or a story's")  # fmt: skip
    finish_set(folder)  # before looking at what its files say
    changed = {
        name: data
        for name, data in contents.items()
        if not (target := folder.joinpath(*PurePosixPath(name).parts)).is_file() or not _says_the_same(target, data)
    }
    write_set(folder, changed)


def _is_story(folder: Path) -> bool:
    """Whether a folder holds a story, if only what a writer that was killed had begun."""
    names = {path.name for path in folder.iterdir()}
    return "story.toml" in names or FINISHED in names or all(name.startswith(".saving-") for name in names)


def _write_folder(folder: Path, contents: Contents) -> None:
    sweep(folder)
    beside = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    try:
        beside.mkdir(parents=True)
        write_files(beside, contents)
        beside.replace(folder)
        sync_folder(folder.parent)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _write_archive(path: Path, contents: Contents) -> None:
    if path.is_dir():
        raise DataError("already exists", file=path, found="a folder", allowed="the name of a file")

    with replacing(path) as beside, zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
