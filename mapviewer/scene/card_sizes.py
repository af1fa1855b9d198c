"""How large the cards of partners at the picture's edge are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from geodata.story.entities import party_in
from mapviewer.scene.scene import Scene
from mapviewer.ui.fonts import SANS

PAD_PX, CARD_TIP_PX, BADGE_GAP_PX = (7.0, 2.5), 8.0, 4.0


def card_size(scene: Scene, code: str, counts: Sequence[tuple[str, int]]) -> tuple[float, float]:
    """Width and height of a partner's card: its name, a badge for each number, and the tip that points outward."""
    name = party_in(scene.world.story, scene.world.base, code, scene.view.names)
    width, height = text_size(name, card_text_px(scene))
    badges = sum(badge_px(scene, count) + scene.px(BADGE_GAP_PX) for _, count in counts)
    return width + badges + 2 * scene.px(PAD_PX[0]) + scene.px(CARD_TIP_PX), height + 2 * scene.px(PAD_PX[1])


def card_text_px(scene: Scene) -> float:
    """The type size of a card."""
    return scene.text_px(13.0)


def badge_text_px(scene: Scene) -> float:
    """The type size of a number on a card."""
    return scene.text_px(11.5)


def badge_px(scene: Scene, count: int) -> float:
    """How wide the badge with a number is."""
    width, height = text_size(str(count), badge_text_px(scene))
    return max(width + 0.5 * height, height)


@lru_cache(maxsize=1024)
def text_size(text: str, size_px: float) -> tuple[float, float]:
    """Width and height in pixels of a line of bold type."""
    font = QFont(SANS)
    font.setPixelSize(max(round(size_px), 1))
    font.setBold(True)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text), metrics.height()
