"""Sessions that the tests of panels and window share."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from geodata import open_story
from mapviewer.session.session import Session
from mapviewer.ui.fonts import load_fonts
from tests.storybook import write_story


@pytest.fixture
def ferry(tmp_path: Path, qapp: QApplication) -> Session:
    """A session on the small story of `tests.storybook`."""
    load_fonts()
    return Session(open_story(write_story(tmp_path)))


@pytest.fixture
def caucasus(qapp: QApplication) -> Session:
    """A session on the bundled story."""
    load_fonts()
    return Session(open_story("caucasus"))
