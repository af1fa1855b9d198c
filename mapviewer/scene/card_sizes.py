"""What the cards of partners at the picture's edge say, and how large they are for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from geodata.story.entities import party_in
from mapviewer.scene.scene import Scene
from mapviewer.ui.fonts import SANS
from mapviewer.ui.translate import tr
from mapviewer.ui.words.numbers import kilometres_text

PAD_PX, CARD_TIP_PX = (7.0, 2.5), 8.0
CLOSE = 0.8  # of a line's height, from a name to the words under it


def card_size(
    scene: Scene, code: str, counts: Sequence[tuple[str, int]], km: int = 0, place: str = ""
) -> tuple[float, float]:
    """Width and height of a partner's card: its name, how many statements there are, and the tip that points out."""
    name = party_in(scene.world.story, scene.world.base, code, scene.view.names)
    width, height = text_size(name, card_text_px(scene))
    if words := card_words(counts, km, place):
        said_w, said_h = text_size(words, count_text_px(scene))
        width, height = max(width, said_w), CLOSE * height + said_h
    return width + 2 * scene.px(PAD_PX[0]) + scene.px(CARD_TIP_PX), height + 2 * scene.px(PAD_PX[1])


def card_text_px(scene: Scene) -> float:
    """The type size of a card."""
    return scene.text_px(13.0)


def count_text_px(scene: Scene) -> float:
    """The type size of the words under a name: smaller than that, since they are not the name."""
    return max(0.76 * card_text_px(scene), 0.9 * scene.look.minimum_text_px)


def card_words(counts: Sequence[tuple[str, int]], km: int, place: str = "") -> str:
    """What stands under a name: how many statements there are, where the partner was met, and how far away that is."""
    words = (count_words(counts) if counts else "", place, kilometres_text(km) if km else "")
    return " · ".join(filter(None, words))


def count_words(counts: Sequence[tuple[str, int]]) -> str:
    """How many statements there are, in words: a number on a disc would be taken for that of a sentence."""
    total = sum(count for _, count in counts)
    return tr("Legend", "%n statement(s)", "", total)


@lru_cache(maxsize=1024)
def text_size(text: str, size_px: float) -> tuple[float, float]:
    """Width and height in pixels of a line of bold type."""
    font = QFont(SANS)
    font.setPixelSize(max(round(size_px), 1))
    font.setBold(True)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text), metrics.height()
