"""Kept pictures: a missing one is refused on the build machine, a change is caught and shown, a soft edge passes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from tests.snapshot import assert_snapshot


def stroke(x: float, width: float = 4.0) -> QImage:
    """An upright line on white."""
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("navy"), width))
    painter.drawLine(QLineF(x, 5, x, 55))
    painter.end()
    return image


def test_a_missing_picture_is_written_here_and_refused_on_the_build_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match=r"line\.png is missing"):
        assert_snapshot(stroke(40), "line", tmp_path)
    monkeypatch.delenv("CI")
    assert_snapshot(stroke(40), "line", tmp_path)
    monkeypatch.setenv("CI", "true")
    assert_snapshot(stroke(40), "line", tmp_path)


def test_a_change_leaves_a_picture_of_itself_until_it_is_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    assert_snapshot(stroke(40), "line", tmp_path)
    for other in (stroke(40, 9), stroke(46), QImage(40, 30, QImage.Format.Format_RGB32)):
        with pytest.raises(pytest.fail.Exception, match="has changed"):
            assert_snapshot(other, "line", tmp_path)
        assert QImage(str(tmp_path / "failed" / "line.png")).width() == 240
    assert_snapshot(stroke(40), "line", tmp_path)
    assert not list((tmp_path / "failed").iterdir())


def test_an_edge_that_is_softened_otherwise_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    assert_snapshot(stroke(40), "line", tmp_path)
    assert_snapshot(stroke(40.4), "line", tmp_path)
