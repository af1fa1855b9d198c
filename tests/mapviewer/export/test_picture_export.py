"""Exported files, opened with programs that are not ours where there are any."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from geodata import DataError, Story, open_story
from geodata.view.view import Theme
from geodata.world.world import World
from mapviewer.command_line import run
from mapviewer.drawing.ground.svg_frames import CUT_FROM, CUT_TO
from mapviewer.export.export_dialog import ExportDialog
from mapviewer.export.map_copy import on_paper
from mapviewer.export.picture_export import export
from mapviewer.ui.palette import palette
from tests.mapviewer.export.pdf_text import pages_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("caucasus")


def test_a_png_has_the_size_asked_for_and_is_not_empty(story: Story, tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    export(story, story.view, path, (1280, 720))
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 720)
    assert len({image.pixel(x, y) for x in range(0, 1280, 40) for y in range(0, 720, 40)}) > 5
    assert [item.name for item in tmp_path.iterdir()] == ["map.png"]


def test_a_pdf_is_vector_and_its_text_can_be_selected(story: Story, tmp_path: Path) -> None:
    path = tmp_path / "map.pdf"
    export(story, story.view, path, (1280, 720))
    assert path.read_bytes().startswith(b"%PDF")
    (text,) = pages_of(path)
    day = story.view.date
    for words in (story.headline, f"{day.day} {day:%B %Y}", "OpenStreetMap", "no judgement", "Lisa Lewis"):
        assert words in text
    # A name with its letters apart, straight or along a curve, is searched for as a word.
    assert {"KAZAKHSTAN", "TURKMENISTAN", "AZERBAIJAN"} <= set(text.split())


def test_an_svg_is_well_formed_and_holds_paths_and_text(story: Story, tmp_path: Path) -> None:
    path = tmp_path / "map.svg"
    export(story, story.steps[0].view, path, (1280, 720))
    root = ElementTree.parse(path).getroot()
    names = [element.tag.rsplit("}", 1)[-1] for element in root.iter()]
    assert names.count("path") > 10
    assert names.count("text") > 10


@pytest.mark.parametrize("step", ["handshake", "control-1994-2020", "other-partners"])
def test_rivers_borders_and_arrows_of_an_svg_are_vectors_cut_at_the_frame_of_their_map(
    story: Story, tmp_path: Path, step: str
) -> None:
    path, view = tmp_path / "map.svg", story.step(step).view
    export(story, view, path, (1280, 720))
    text = path.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    frames = {frame.get("id"): frame[0] for frame in root.iter() if frame.tag.endswith("}clipPath")}
    cut = [group for group in root.iter() if group.get("clip-path")]
    assert {group.get("clip-path") for group in cut} == {f"url(#{name})" for name in frames}
    assert len(frames) >= max(len(view.panels), 1)
    for frame in frames.values():
        assert float(frame.get("width", "0")) > 50
        assert float(frame.get("height", "0")) > 50
    assert CUT_FROM not in text
    assert CUT_TO not in text
    pens = {group.get("stroke") for part in cut for group in part.iter() if len(group)}
    colours = palette(view.theme)
    wanted = {colours.water_line, colours.border}
    assert wanted <= {str(pen) for pen in pens}, pens
    if view.panels:
        return  # Qt's own reader, the only one that a test can count on, knows no clipping: one lies over the other
    # The same picture as that of pixels, away from its edges.
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    export(story, view, tmp_path / "map.png", (1280, 720))
    plain = QImage(str(tmp_path / "map.png"))
    spots = [(x, y) for x in range(300, 900, 3) for y in range(150, 550, 3)]
    far = [_apart(QColor(image.pixel(*spot)), QColor(plain.pixel(*spot))) for spot in spots]
    assert sum(distance > 90 for distance in far) < 0.06 * len(far)


def _apart(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())


def test_words_of_an_svg_keep_their_width_in_another_face(story: Story, tmp_path: Path) -> None:
    export(story, story.steps[0].view, tmp_path / "map.svg", (1280, 720))
    texts = [text for text in ElementTree.parse(tmp_path / "map.svg").iter() if text.tag.endswith("}text")]
    words = [text for text in texts if text.get("font-family", "").startswith("Noto") and (text.text or "").strip()]
    assert len(words) > 10
    for text in words:
        font = QFont("Noto Serif" if "Serif" in text.get("font-family", "") else "Noto Sans")
        font.setPixelSize(int(text.get("font-size", "0")))
        font.setBold(text.get("font-weight") == "700")
        font.setItalic(text.get("font-style") == "italic")
        wide = QFontMetricsF(font).horizontalAdvance(text.text or "")
        assert float(text.get("textLength", "0")) == pytest.approx(wide, rel=0.03, abs=0.6)
        assert text.get("font-family", "").endswith("serif")


def test_a_picture_of_a_step_says_its_headline_and_the_sentences_of_its_numbers(story: Story, tmp_path: Path) -> None:
    """Seen: numbers on the map that nothing in the picture told of."""
    step = story.step("to-nakhichevan")
    camera = replace(step.view.camera, lon_deg=step.view.camera.lon_deg + 0.05)
    views = {"told": step.view, "moved": replace(step.view, camera=camera), "plain": replace(step.view, callouts=())}
    said = {}
    for name, view in views.items():
        export(story, view, tmp_path / f"{name}.pdf", (1280, 720))
        said[name] = " ".join(" ".join(pages_of(tmp_path / f"{name}.pdf")).split())
    sentences = ("Nakhichevan belongs to Azerbaijan but is cut off from it.", "a bridge for it was begun in 2023.")
    assert step.headline in said["told"]
    assert step.headline not in said["moved"]
    for name in ("told", "moved"):
        assert all(sentence in said[name] for sentence in sentences), name
    assert not any(sentence in said["plain"] for sentence in sentences)
    export(story, step.view, tmp_path / "blank.pdf", (1280, 720), blank=True)
    assert step.headline not in " ".join(pages_of(tmp_path / "blank.pdf"))


def test_a_picture_too_small_for_the_sentences_is_drawn_without_them(story: Story, tmp_path: Path) -> None:
    export(story, story.step("to-nakhichevan").view, tmp_path / "small.png", (200, 200))
    assert QImage(str(tmp_path / "small.png")).width() == 200


def test_joined_dates_and_the_band_of_the_title_are_the_same_in_every_format(tmp_path: Path) -> None:
    """Two coups of one town have one line of days; the map is clipped where Qt's SVG would not clip it."""
    story = open_story("sahel")
    view = story.step("coups").view
    for ending in (".png", ".svg", ".pdf"):
        export(story, view, tmp_path / f"map{ending}", (1280, 720))
    days = "Jan, Sept 2022"
    (printed,) = pages_of(tmp_path / "map.pdf")
    assert days in " ".join(printed.split())
    assert any(days in "".join(text.itertext()) for text in ElementTree.parse(tmp_path / "map.svg").iter())
    expected, shown = QImage(str(tmp_path / "map.png")), QImage(1280, 720, QImage.Format.Format_RGB32)
    painter = QPainter(shown)
    QSvgRenderer(str(tmp_path / "map.svg")).render(painter)
    painter.end()
    spots = [(x, 10) for x in range(500, 1270, 4)]  # the band of the title, under which nothing of the map is seen
    differ = [spot for spot in spots if _distance(expected.pixelColor(*spot), shown.pixelColor(*spot)) > 12]
    assert len(differ) < 0.02 * len(spots)


def _distance(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


def test_every_step_can_be_drawn(story: Story, tmp_path: Path) -> None:
    for step in story.steps:
        export(story, step.view, tmp_path / f"{step.id}.png", (640, 400), title=step.title)
    assert len(list(tmp_path.iterdir())) == len(story.steps) >= 8


@pytest.mark.parametrize(
    ("name", "size", "sentence"),
    [("map.gif", (800, 600), "unknown picture format.*png"), ("map.png", (10, 10), "impossible size.*10x10")],
)
def test_what_cannot_be_drawn_is_said(
    story: Story, tmp_path: Path, name: str, size: tuple[int, int], sentence: str
) -> None:
    with pytest.raises(DataError, match=sentence):
        export(story, story.view, tmp_path / name, size)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(story: Story, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(DataError, match="cannot be written"):
        export(story, story.view, blocked / "map.png", (800, 600))


def test_a_step_in_the_dark_theme_is_dark(story: Story, tmp_path: Path) -> None:
    export(story, replace(story.view, theme=Theme.DARK), tmp_path / "dark.png", (640, 400))
    assert QImage(str(tmp_path / "dark.png")).pixelColor(3, 3).lightness() < 80


def test_the_dialog_exports_in_colours_for_print(story: Story, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = ExportDialog(World(story), replace(story.view, theme=Theme.DARK), tmp_path)
    dialog.file.setText(str(tmp_path / "print.png"))
    dialog.colours.setCurrentIndex(dialog.colours.findText("For print, also in grey"))
    with qtbot.waitSignal(dialog.exported):
        dialog.start()
    assert QImage(str(tmp_path / "print.png")).pixelColor(3, 3) == QColor(palette(Theme.PRINT).window)


def test_a_theme_that_is_not_there_is_said(story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "--theme", "sepia", "-o", str(tmp_path / "map.png")]) == 2
    assert "projector-dark" in capsys.readouterr().err


def test_what_is_printed_has_the_colours_for_paper(story: Story) -> None:
    for theme in Theme:
        assert on_paper(replace(story.view, theme=theme)).theme is Theme.PRINT
