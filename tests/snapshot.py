"""Pictures that must stay as they are, kept as PNG in ``tests/snapshots``.

A picture that is missing is written on a developer's machine and refused on the build machine (``CI`` in the
environment): look at it and commit it. One that has changed leaves ``tests/snapshots/failed/NAME.png``: what was
expected, what was drawn and where they differ, side by side. To accept a change delete the old picture and run again.

Antialiasing may differ between versions of Qt, so a pixel counts as changed only when it is no mixture of what the
other picture has at the same place and beside it, and a few such pixels are let pass.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter

FOLDER = Path(__file__).resolve().parent / "snapshots"
ALIKE = 24  # of 255: how far a channel may lie outside what the pixels around have
MOST_CHANGED = 0.0008  # of all pixels


def assert_snapshot(image: QImage, name: str, folder: Path = FOLDER) -> None:
    """Fail unless *image* looks like the kept picture *name*."""
    kept, failed = folder / f"{name}.png", folder / "failed" / f"{name}.png"
    failed.unlink(missing_ok=True)
    if not kept.exists():
        if os.environ.get("CI"):
            pytest.fail(f"{kept.name} is missing: run the test on your machine, look at the picture and commit it")
        kept.parent.mkdir(parents=True, exist_ok=True)
        assert image.save(str(kept))
        return
    expected = QImage(str(kept))
    share = 1.0 if expected.size() != image.size() else float(changed(expected, image).mean())
    if share > MOST_CHANGED:
        failed.parent.mkdir(exist_ok=True)
        assert side_by_side(expected, image).save(str(failed))
        pytest.fail(f"{name}: {share:.2%} of the picture has changed, see {failed}")


def changed(first: QImage, second: QImage) -> NDArray[np.bool_]:
    """Which pixels of two pictures of one size have no like in the other: an array of height and width."""
    a, b = pixels(first), pixels(second)
    return _outside(a, b) | _outside(b, a)


def pixels(image: QImage) -> NDArray[np.int16]:
    """Red, green and blue of each pixel, 0 to 255: an array of height, width and 3."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).astype(np.int16)


def _outside(a: NDArray[np.int16], b: NDArray[np.int16]) -> NDArray[np.bool_]:
    """Where *a* is darker or lighter than everything that *b* has there and beside it, in any channel."""
    around = list(_moved(b))
    darkest, lightest = np.minimum.reduce(around), np.maximum.reduce(around)
    return ((a < darkest - ALIKE) | (a > lightest + ALIKE)).any(axis=2)


def _moved(image: NDArray[np.int16]) -> Iterator[NDArray[np.int16]]:
    """The picture moved by nothing and by one pixel each way, its edge repeated."""
    wide = np.pad(image, ((1, 1), (1, 1), (0, 0)), mode="edge")
    for row, column in product(range(3), range(3)):
        yield wide[row : row + image.shape[0], column : column + image.shape[1]]


def side_by_side(expected: QImage, actual: QImage) -> QImage:
    """Both pictures and, where they have one size, their changed pixels in red."""
    width, height = max(expected.width(), actual.width()), max(expected.height(), actual.height())
    page = QImage(3 * width, height, QImage.Format.Format_RGB32)
    page.fill(QColor("#808080"))
    painter = QPainter(page)
    painter.drawImage(0, 0, expected)
    painter.drawImage(width, 0, actual)
    if expected.size() == actual.size():
        painter.setPen(QColor("red"))
        for y, x in zip(*np.nonzero(changed(expected, actual)), strict=True):
            painter.drawPoint(2 * width + int(x), int(y))
    painter.end()
    return page
