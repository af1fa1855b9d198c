"""Every mistake in a story gives one sentence with its file and place; a mistake in one row costs that row alone."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from geodata import DataError, open_story
from geodata.core.parse_limits import MAX_DEPTH, may_nest_deep, refuse_unbounded
from geodata.core.zip_archive import MAX_BYTES, MAX_FILES, copy_member, members_of
from geodata.world.shape_cache import shapes_of
from tests.bad.stories import CASES, BadStory
from tests.storybook import ARTICLE, STORY, VALLEY, write_story


@pytest.mark.parametrize("bad", CASES, ids=str)
def test_a_mistake_is_told_with_its_file_and_place(bad: BadStory, tmp_path: Path) -> None:
    root = write_story(tmp_path, **{bad.file: None if bad.text is None else bad.text.replace("\udce9", "\u00e9")})
    if bad.text and "\udce9" in bad.text:
        path = root / "article.txt"
        path.write_bytes(path.read_bytes().replace("\u00e9".encode(), b"\xe9"))
    if bad.refused:
        with pytest.raises(DataError) as error:
            open_story(root)
        sentences = [str(error.value)]
    else:
        sentences = list(open_story(root).problems)
    told = [sentence for sentence in sentences if all(words in sentence for words in bad.says)]
    assert told, sentences
    assert len(told[0]) < 600


GEOMETRIES: list[tuple[str, Any, str, int]] = [
    ("bow tie", {"type": "Polygon", "coordinates": [[[46, 39], [47, 40], [47, 39], [46, 40], [46, 39]]]}, "crosses", 2),
    ("unclosed", {"type": "Polygon", "coordinates": [VALLEY[0][:-1]]}, "closed", 2),
    ("two corners", {"type": "Polygon", "coordinates": [[[46, 39], [47, 40]]]}, "fewer than three", 1),
    ("infinite", {"type": "Point", "coordinates": [float("inf"), 40]}, "not numbers", 1),
    ("metres", {"type": "Point", "coordinates": [579000, 4401000]}, "beyond 90°", 1),
    ("nothing", None, "without geometry", 1),
    ("a number", 7, "unknown type", 1),
]


@pytest.mark.parametrize(
    ("name", "geometry", "says", "shown"), GEOMETRIES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_geometry_that_is_wrong_costs_its_feature_alone(
    name: str, geometry: Any, says: str, shown: int, tmp_path: Path
) -> None:
    features = [
        {"type": "Feature", "properties": {"id": "wrong"}, "geometry": geometry},
        {"type": "Feature", "properties": {"id": "ground-one"}, "geometry": {"type": "Polygon", "coordinates": VALLEY}},
    ]
    text = json.dumps({"type": "FeatureCollection", "features": features})
    story = open_story(write_story(tmp_path, layers_ground_geojson=text))
    layer = story.layers["ground"]
    assert any("feature 1" in sentence and says in sentence for sentence in layer.features.attrs["problems"])
    shapes = shapes_of(layer, story.projection)
    assert len(shapes) == shown
    assert all(np.isfinite(shape.bounds).all() for shape in shapes)
    present = layer.features.geometry.dropna()
    assert shapely.is_valid(present.to_numpy()).all()


def test_a_layer_of_a_story_in_another_format_is_read_in_the_reader_process(tmp_path: Path) -> None:
    root = write_story(tmp_path)
    story_toml = root / "story.toml"
    story_toml.write_text(story_toml.read_text().replace("layers/stops.geojson", "layers/stops.csv"))
    (root / "layers" / "stops.csv").write_text(
        "id,name,lon,lat,start,source\n"
        "stop-baku,Ferry at Baku,49.87,40.37,2024-03-01,S-one S-two\n"
        "stop-aktau,Ferry at Aktau,x,y,,\n"
    )
    story = open_story(root)
    layer = story.layers["stops"]
    assert [(row.id, row.layer, row.source) for row in layer.rows] == [("stop-baku", "stops", ("S-one", "S-two"))]
    assert layer.features.geometry[0].equals(shapely.Point(49.87, 40.37))
    assert any("stops.csv, line 3" in sentence for sentence in story.problems)


def test_a_geojson_too_large_for_the_program_itself_goes_to_the_reader_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = write_story(tmp_path)
    before = open_story(root).layers["road"]
    monkeypatch.setattr("geodata.story_format.story_layers.MAX_TEXT_BYTES", 100)
    layer = open_story(root).layers["road"]
    (row,), (same,) = layer.rows, before.rows
    assert (row.id, row.names.english, row.span, row.stage, row.source) == (
        same.id, same.names.english, same.span, same.stage, same.source,
    )  # fmt: skip
    assert row.names.forms == same.names.forms
    assert layer.features.geometry.equals(before.features.geometry)


def test_half_a_character_is_marked_and_the_rest_works(tmp_path: Path) -> None:
    properties = r'{"id": "g", "name": "\ud800 name", "\udfff": "\ud83d\ude00"}'
    feature = f'{{"type": "Feature", "properties": {properties}, "geometry": null}}'
    text = f'{{"type": "FeatureCollection", "features": [{feature}]}}'
    (row,) = open_story(write_story(tmp_path, layers_ground_geojson=text)).layers["ground"].rows
    assert (row.name, row.properties["?"]) == ("? name", "\N{GRINNING FACE}")


def zipped(folder: Path, *members: tuple[str | zipfile.ZipInfo, bytes], mode: int = zipfile.ZIP_DEFLATED) -> Path:
    path = folder / "a.story"
    with zipfile.ZipFile(path, "w", mode) as made:
        for name, data in members:
            made.writestr(name, data)
    return path


def linked() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("article.txt")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


@pytest.mark.parametrize(
    ("members", "mode", "says"),
    [
        ([("../story.toml", b"x")], zipfile.ZIP_STORED, "a path outside the archive"),
        ([("/etc/story.toml", b"x")], zipfile.ZIP_STORED, "a path outside the archive"),
        ([("C:\\story.toml", b"x")], zipfile.ZIP_STORED, "a path outside the archive"),
        ([("a/../../story.toml", b"x")], zipfile.ZIP_STORED, "a path outside the archive"),
        ([("//host/share/story.toml", b"x")], zipfile.ZIP_STORED, "a path outside the archive"),
        ([("\\\\host\\share\\story.toml", b"x")], zipfile.ZIP_STORED, "a path outside the archive"),
        ([("..\\story.toml", b"x")], zipfile.ZIP_STORED, "a path outside the archive"),
        ([("story.toml:hidden", b"x")], zipfile.ZIP_STORED, "a path outside the archive"),
        ([("story.toml.", b"x")], zipfile.ZIP_STORED, "a path outside the archive"),
        ([("layers /a.geojson", b"x")], zipfile.ZIP_STORED, "a path outside the archive"),
        ([("story.toml", b"x"), ("story.toml", b"y")], zipfile.ZIP_STORED, "a duplicate name"),
        ([(linked(), b"/etc/passwd")], zipfile.ZIP_STORED, "a link"),
        ([("story.toml", b" " * 3_000_000)], zipfile.ZIP_DEFLATED, "an expansion of more than 200 to 1"),
        ([(f"{n}.txt", b"") for n in range(MAX_FILES + 1)], zipfile.ZIP_STORED, "2,001 files"),
        ([("story.toml", b"x")], zipfile.ZIP_BZIP2, "compression method 12"),
        ([("n" * 60_000, b"") for _ in range(70)], zipfile.ZIP_STORED, "a central directory of"),
    ],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_archive_is_judged_before_it_is_unpacked(
    members: list[tuple[Any, bytes]], mode: int, says: str, tmp_path: Path
) -> None:
    path = zipped(tmp_path, *members, mode=mode)
    with pytest.raises(DataError, match=r"a\.story") as error:
        open_story(path)
    assert says in str(error.value)
    assert "archive refused" in str(error.value)


def test_a_name_with_a_zero_in_it_names_no_other_file(tmp_path: Path) -> None:
    path = zipped(tmp_path, ("story.toml", b"x"), ("story.toml?.png", b"y"), mode=zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"story.toml?", b"story.toml\0"))
    with pytest.raises(DataError, match="a duplicate name"):
        open_story(path)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_in_a_story_s_folder_leads_to_no_file_outside(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(ARTICLE)
    root = write_story(tmp_path, article_txt=None)
    (root / "article.txt").symlink_to(secret)
    with pytest.raises(DataError, match="file outside the story folder"):
        open_story(root)


def test_an_archive_that_lies_about_its_sizes_is_found_out(tmp_path: Path) -> None:
    path = zipped(tmp_path, ("story.toml", b"x" * 1000))
    data = path.read_bytes()
    path.write_bytes(data.replace((1000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    assert members_of(path)[0].file_size == 10
    with pytest.raises(DataError, match=r"a.story, story.toml: cannot be extracted"):
        copy_member(path, "story.toml", tmp_path / "out")
    assert not (tmp_path / "out").exists()
    path.write_bytes(data.replace((1000).to_bytes(4, "little"), (MAX_BYTES + 1).to_bytes(4, "little")))
    with pytest.raises(DataError, match="archive refused"):
        members_of(path)


@pytest.mark.parametrize("cut", [10, 100, 400])
def test_a_story_archive_that_is_cut_short_is_refused(cut: int, tmp_path: Path) -> None:
    root = write_story(tmp_path)
    path = zipped(
        tmp_path, *((str(file.relative_to(root)), file.read_bytes()) for file in root.rglob("*") if file.is_file())
    )
    path.write_bytes(path.read_bytes()[:-cut])
    with pytest.raises(DataError, match=r"a\.story"):
        open_story(path)


def test_nothing_of_an_archive_is_written_outside_its_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tempfile

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    (tmp_path / "here").mkdir()
    root = write_story(tmp_path / "made")
    path = zipped(
        tmp_path / "here",
        *((str(file.relative_to(root)), file.read_bytes()) for file in root.rglob("*") if file.is_file()),
    )
    story = open_story(path)
    assert list(story.layers) == ["road", "ground", "stops", "toward"]
    assert [file.name for file in (tmp_path / "here").iterdir()] == ["a.story"]


def test_depth_is_judged_by_brackets_and_then_exactly() -> None:
    deep, flat = "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)
    assert may_nest_deep(deep.encode())
    assert not may_nest_deep(flat.encode())
    assert not may_nest_deep(json.dumps([[[1, 2], {"a": [3]}]] * 1000).encode())
    text = json.dumps(["[" * 500])  # brackets in a text are no nesting
    refuse_unbounded(json.loads(text), "a.json")
    with pytest.raises(DataError, match=r"a\.json: nesting too deep; allowed: 64 levels"):
        refuse_unbounded(json.loads(deep), "a.json")


SOCKETS = """
import sys
opened = []
sys.addaudithook(lambda event, arguments: opened.append(event) if event.startswith("socket.") else None)
from geodata import open_story
from geodata.world.shape_cache import pack_features
story = open_story(sys.argv[1])
for layer in story.layers.values():
    if layer.load_features is not None:
        list(pack_features(layer, story.projection))
print(opened)
"""


def test_opening_a_story_opens_no_socket(tmp_path: Path) -> None:
    text = STORY.replace('"regional"', '"EPSG:32638"')
    root = write_story(tmp_path, story_toml=text, article_txt=ARTICLE + "http://127.0.0.1:9/x")
    done = subprocess.run([sys.executable, "-c", SOCKETS, str(root)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
