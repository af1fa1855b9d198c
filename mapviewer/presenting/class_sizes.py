"""How large things are on a projected picture, so that the last row can read it: shares of the picture's height.

After the rules of thumb for classrooms: a capital of 2.6 % of the height, and so a sentence in type of a 27th of it,
is read without effort from eight heights away, where it is eleven minutes of arc high; and the thinnest line that is
still seen from there is 0.2 %.
"""

from __future__ import annotations

from geodata.view.camera import Insets
from mapviewer.scene.scene import Look

CAPTION, DATE, OWN_LABEL, LEGEND, LABEL = 1 / 27, 1 / 24, 1 / 30, 1 / 42, 1 / 45
BORDER = 0.002
DESIGN_HEIGHT_PX = 1080.0
# Symbols and strokes of the design are made for a screen at arm's length.
SYMBOLS, TYPE, OWN_TYPE = 1.45, 1.42, 1.38


def look_for(height_px: float, insets: Insets | None = None) -> Look:
    """The look of a projected picture of that height."""
    return Look(
        unit=SYMBOLS * height_px / DESIGN_HEIGHT_PX,
        text=TYPE,
        own_text=OWN_TYPE,
        minimum_text_px=LABEL * height_px,
        minimum_own_px=OWN_LABEL * height_px,
        minimum_date_px=DATE * height_px,
        minimum_legend_px=LEGEND * height_px,
        minimum_border_px=BORDER * height_px,
        insets=insets or Insets(),
    )
