"""The interface in each of its languages: nothing is missing, nothing is cut, and one can choose and come back."""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.core.dates import format_day, parse_day
from geodata.view.view import at_date
from geodata.world.world import World
from mapviewer.app.application import create_application, first_view, open_window
from mapviewer.app.main_window import MainWindow
from mapviewer.command_line import run
from mapviewer.drawing.legend_box import PAD_PX, draw_legend, lay_out_legend
from mapviewer.layer_list.layer_rows import COUNT, arrangement, fitting
from mapviewer.persistence.session_record import Bookmark
from mapviewer.persistence.settings import load_settings
from mapviewer.scene.scene import scene_of
from mapviewer.session.session import Session
from mapviewer.session.story_opening import told_story
from mapviewer.timeline.date_field import DateField
from mapviewer.ui.display_text import day_words
from mapviewer.ui.elided_label import ElidedLabel
from mapviewer.ui.translate import CATALOGUES, LANGUAGES, SOURCE_LANGUAGE, speak, tr
from mapviewer.ui.words.numbers import kilometres_text
from scripts.update_translations import FORMS, TRANSLATIONS, is_translated, lupdate_path, update
from tests.patience import PROCESS_S
from tests.storybook import write_story

OTHERS = [code for code in LANGUAGES if code != SOURCE_LANGUAGE]
FIELD = re.compile(r"\{[^}]*\}|<[^>]+>|\n")
COUNTED = re.compile(r"\((?:s|[^()|]*\|[^()|]*)\)")


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """Go back to English after a test."""
    yield
    speak(SOURCE_LANGUAGE)
    QLocale.setDefault(QLocale.c())


@cache
def extracted(folder: Path) -> frozenset[tuple[str, str]]:
    """What `make translations` would find in the program now."""
    update(folder / "now.ts")
    return frozenset(key for key, _ in messages(folder / "now.ts"))


def messages(path: Path) -> Iterator[tuple[tuple[str, str], ET.Element]]:
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name", ""), message.findtext("source", "")), message


def forms_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform") or [translation]]


def test_there_is_a_catalogue_for_each_language_and_for_no_other() -> None:
    assert {path.stem for path in TRANSLATIONS.glob("*.ts")} == {f"mapviewer_{code}" for code in OTHERS}
    assert {path.stem for path in CATALOGUES.glob("*.qm")} == {f"mapviewer_{code}" for code in OTHERS}
    assert set(FORMS) == set(OTHERS)


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated(code: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    if not lupdate_path().exists():
        pytest.skip("this PySide6 brings no lupdate")
    now = extracted(tmp_path_factory.getbasetemp())
    known = dict(messages(TRANSLATIONS / f"mapviewer_{code}.ts"))
    missing = [text for text in now if text not in known or not is_translated(known[text])]
    assert missing == [], "write them into translations/ and run make translations"


@pytest.mark.parametrize("code", OTHERS)
def test_translations_keep_the_fields_and_have_all_forms_of_a_count(code: str) -> None:
    for (_, source), message in messages(TRANSLATIONS / f"mapviewer_{code}.ts"):
        counted = "%n" in source
        wanted = sorted(FIELD.findall(COUNTED.sub("", source) if counted else source))
        forms = forms_of(message)
        assert len(forms) == (FORMS[code] if counted else 1), source
        for form in forms:
            assert sorted(FIELD.findall(form)) == wanted, (source, form)
            assert form.endswith("…") == source.endswith("…"), (source, form)
            assert not COUNTED.search(form) or not counted, (source, form)


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_compiled_is_what_is_written(code: str, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(f"mapviewer_{code}", str(CATALOGUES))
    compared = 0
    for (context, source), message in messages(TRANSLATIONS / f"mapviewer_{code}.ts"):
        (form, *_), count = forms_of(message), "%n" in source
        if not count and form != source:
            assert translator.translate(context, source, message.findtext("comment") or "") == form
            compared += 1
    assert compared > 1000


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_cut_in_a_small_window(code: str, tmp_path: Path, spoken: None, qtbot: QtBot) -> None:
    speak(code)
    window = MainWindow(Session(open_story(write_story(tmp_path))))
    window.map.canvas.reduced_motion = True
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.is_settled)
    assert window.actions_by_id["view.full"].text() != "Full screen"
    cut = [widget.text() for widget in texts_of(window) if widget.width() < widget.sizeHint().width()]
    assert cut == []
    assert len(list(texts_of(window))) > 5
    assert window.width() == 1366


@pytest.mark.parametrize("code", ["en", "fr", "hy", "ru"])
def test_at_twice_the_size_nothing_is_cut(code: str, spoken: None, qtbot: QtBot) -> None:
    """A full-HD screen with everything twice as large has 960 by 540 units."""
    speak(code)
    window = MainWindow(Session(told_story("caucasus")))
    window.map.canvas.reduced_motion = True
    qtbot.addWidget(window)
    window.resize(960, 540)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.is_settled)
    assert (window.width(), window.height()) == (960, 540)
    assert [widget.text() for widget in texts_of(window) if widget.width() < widget.sizeHint().width()] == []
    field = window.timeline.controls.field
    for month in range(1, 13):
        window.session.show(at_date(window.session.view, dt.date(2020, month, 28)))
        style = QStyleOptionFrame()
        field.initStyleOption(style)
        room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, style, field)
        assert field.fontMetrics().horizontalAdvance(field.text()) < room.width(), field.text()
    tree = window.layers.tree
    for item in window.layers._items.values():
        title, rect = item.text(0), tree.visualItemRect(item)
        _, _, room = arrangement(tree.font(), rect, title, item.data(0, COUNT))
        face, lines = fitting(tree.font(), title, room.width())
        assert " ".join(lines) == title
        assert len(lines) * QFontMetrics(face).height() <= rect.height() or not rect.isValid(), title


@pytest.mark.parametrize("code", ["en", "hy", "ru", "fa"])
def test_with_larger_type_nothing_is_cut(code: str, qapp: QApplication, spoken: None, qtbot: QtBot) -> None:
    """A user whose system has type of 14 points on a small screen."""
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(14.0)
    try:
        qapp.setFont(larger)
        speak(code)
        window = MainWindow(Session(told_story("caucasus")))
        window.map.canvas.reduced_motion = True
        qtbot.addWidget(window)
        window.resize(1366, 768)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.is_settled)
        assert (window.width(), window.height()) == (1366, 768)
        shown = [*texts_of(window), window.timeline.controls.field]
        assert [widget.text() for widget in shown if widget.width() < widget.minimumSizeHint().width()] == []
        icons = [button for button in window.findChildren(QToolButton) if isinstance(button.parent(), QLineEdit)]
        low = [widget for widget in shown if widget.height() < widget.fontMetrics().height() + 2]
        assert [widget.text() for widget in low if widget not in icons] == []
        assert window.lists.bar.width() >= window.lists.bar.sizeHint().width()
    finally:
        qapp.setFont(usual)


def test_the_type_of_a_larger_system_is_followed_in_map_and_article(qapp: QApplication) -> None:
    usual, story = qapp.font(), open_story("sahel")
    larger = QFont(usual)
    larger.setPointSizeF(14.0)
    try:
        qapp.setFont(larger)
        assert create_application([]).font().pointSizeF() == 14.0
        assert first_view(story, Bookmark("")).text_scale == 1.4
    finally:
        qapp.setFont(usual)
    assert first_view(story, Bookmark("")).text_scale == 1.0


@pytest.mark.parametrize("code", ["hy", "az"])
def test_standard_buttons_speak_languages_that_qt_has_no_words_of(code: str, spoken: None, qtbot: QtBot) -> None:
    speak(code)
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Close)
    qtbot.addWidget(box)
    words = [box.button(kind).text() for kind in (kinds.Ok, kinds.Cancel, kinds.Close)]
    assert not {"OK", "Cancel", "Close"} & set(words)


@pytest.mark.parametrize(
    ("code", "length"), [("hy", "500 կմ"), ("ru", "500 км"), ("fa", "500 کیلومتر"), ("fr", "500 km")]
)
def test_lengths_have_the_language_s_unit_and_one_kind_of_digits(code: str, length: str, spoken: None) -> None:
    speak(code)
    assert kilometres_text(500) == length
    box = QSpinBox()
    box.setRange(0, 2000)
    box.setValue(1920)
    assert box.text() == "1920"


def test_a_legend_begins_at_the_right_where_one_reads_from_there(spoken: None) -> None:
    """Signs are as far from the right edge as they are from the left in English."""
    story = told_story("sahel")
    painted = {}
    for code in ("en", "fa"):
        speak(code)
        scene = scene_of(World(story), story.view, (900, 600))
        box = lay_out_legend(scene, 400, 600)
        assert box is not None
        row = next(row for row in box.columns[0] if row.swatch is not None)
        only = replace(box, columns=((replace(row, text=" "),),), lefts_px=box.lefts_px[:1], width_px=120, height_px=30)
        image = QImage(120, 30, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_legend(painter, scene, only, 0, 0)
        painter.end()
        ground = image.pixelColor(60, 15)
        sides = (range(PAD_PX, 34), range(86, 120 - PAD_PX))
        painted[code] = [any(image.pixelColor(x, y) != ground for x in side for y in range(8, 28)) for side in sides]
    assert painted == {"en": [True, False], "fa": [False, True]}


def texts_of(window: QWidget) -> Iterator[QAbstractButton | QLabel]:
    """What shows words in one line and does not shorten them by itself."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() == only_icon and not widget.icon().isNull():
            continue
        one_line = isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and not widget.wordWrap())
        if one_line and widget.text():
            yield widget


@pytest.mark.parametrize("code", OTHERS)
def test_a_date_is_read_as_it_is_written(code: str, spoken: None, qtbot: QtBot) -> None:
    speak(code)
    field = DateField()
    qtbot.addWidget(field)
    for month in range(1, 13):
        day = dt.date(2023, month, 27)
        field.show_days(format_day(day))
        assert field.text() == day_words(day)
        with qtbot.waitSignal(field.typed) as typed:
            qtbot.keyClick(field, Qt.Key.Key_Return)
        assert parse_day(typed.args[0]) == day


@pytest.mark.parametrize(
    ("code", "typed", "told"),
    [
        ("ru", "Ноябрь 2020", "November 2020"),
        ("ru", "СЕГОДНЯ", "today"),
        ("tr", "KASIM 2020", "November 2020"),
        ("tr", "BUGÜN", "today"),
        ("az", "bu gün", "today"),
        ("hy", "նոյեմբեր 2020", "November 2020"),
        ("fa", "مه 2020", "May 2020"),
        ("fa", "۱۰.۱۱.۲۰۲۰", "10.11.2020"),
        ("fr", "aujourd'hui", "today"),
        ("fr", "aout 2020", "August 2020"),
    ],
)
def test_a_date_is_read_as_one_types_it(code: str, typed: str, told: str, spoken: None, qtbot: QtBot) -> None:
    """A month alone has another form than after a day, and a keyboard has other letters and digits."""
    speak(code)
    field = DateField()
    qtbot.addWidget(field)
    field.setText(typed)
    with qtbot.waitSignal(field.typed) as emitted:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert emitted.args == [told]


def test_persian_runs_from_right_to_left_and_time_from_left_to_right(
    tmp_path: Path, spoken: None, qtbot: QtBot
) -> None:
    speak("fa")
    window = MainWindow(Session(open_story(write_story(tmp_path))))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    assert window.left.mapTo(window, window.left.rect().center()).x() > 1000
    assert window.right.mapTo(window, window.right.rect().center()).x() < 400
    assert window.timeline.strip.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_chosen_language_is_kept_and_the_system_s_can_be_chosen_again(
    tmp_path: Path, spoken: None, qtbot: QtBot
) -> None:
    file = tmp_path / "settings.json"
    window, *_ = open_window("sahel", file)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.relaunch_wanted):
        window.actions_by_id["language.fr"].trigger()
    assert not window.isVisible()
    assert load_settings(file)[0].language == "fr"
    assert window.session.view.names == "fr"

    again, *_ = open_window("sahel", file)
    qtbot.addWidget(again)
    again.show()
    assert again.actions_by_id["language.fr"].isChecked()
    assert again.actions_by_id["edit.undo"].text() == tr("Commands", "Undo") == "Annuler"
    with qtbot.waitSignal(again.relaunch_wanted):
        again.actions_by_id["language."].trigger()
    assert load_settings(file)[0].language == ""


def test_a_language_that_does_not_exist_is_the_system_s(tmp_path: Path, spoken: None, qapp: QApplication) -> None:
    file = tmp_path / "settings.json"
    for value in ("xx", 7, None, ["fr"]):
        file.write_text(json.dumps({"language": value}), encoding="utf-8")
        settings, note = load_settings(file)
        assert (settings.language, note) == ("", "")
    assert speak("xx") == SOURCE_LANGUAGE


def test_an_export_speaks_the_language_that_is_asked_for(
    tmp_path: Path, spoken: None, capsys: pytest.CaptureFixture[str]
) -> None:
    story = str(write_story(tmp_path))
    page = tmp_path / "page.html"
    assert run(["export", story, "--output", str(page), "--language", "fr"]) == 0
    assert '<html lang="fr"' in page.read_text(encoding="utf-8")
    assert "Étape suivante" in page.read_text(encoding="utf-8")
    assert run(["export", story, "--output", str(page), "--language", "xx"]) == 2
    assert "--language: unknown language: found 'xx'" in capsys.readouterr().err
    links = tmp_path / "links.json"
    assert run(["export", story, "--links", str(links), "--language", "zz"]) == 2
    assert "--language: unknown language: found 'zz'" in capsys.readouterr().err
    assert not links.exists()
    assert run(["export", story, "--links", str(links), "--language", "fr"]) == 0


def test_the_program_starts_anew_as_it_was_called() -> None:
    code = (
        "import os, sys\n"
        "from mapviewer.app.application import relaunch\n"
        "print(*sys.argv[1:], flush=True)\n"
        "if len(sys.argv) > 1: relaunch()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "a story"], capture_output=True, text=True, check=True, timeout=PROCESS_S
    )
    assert done.stdout == "a story\n\n"
