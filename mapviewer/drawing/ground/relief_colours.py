"""The colours of a picture of light and shadow on the ground."""

from __future__ import annotations

from mapviewer.ui.palette import ReliefInk

DEAD = 2  # differences from flat ground that are only noise of the pictures


def colour_table(ink: ReliefInk) -> list[int]:
    """For each grey value the colour that is blended over the ground, as ``0xAARRGGBB``; 128 is nothing.

    >>> hex(colour_table(ReliefInk("#102030", 200, "#ffffff", 100))[1])
    '0xc8102030'
    """
    shadow, light = int(ink.shadow[1:], 16), int(ink.light[1:], 16)
    table = [shadow] * 128 + [light] * 128
    for grey in range(256):
        height = ink.shadow_alpha if grey < 128 else ink.light_alpha
        share = max(abs(grey - 128) - DEAD, 0) / (127 - DEAD)
        table[grey] |= round(height * min(share, 1.0)) << 24
    return table
