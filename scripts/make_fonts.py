"""Write mapviewer/assets/fonts again: Debian's Noto fonts, cut down to the scripts that the program shows.

The same packages give the same bytes: install fonts-noto-core (20201225-1 was used) and fonts-noto-cjk
(1:20220127+repack1-1), then
    .venv/bin/python -m scripts.make_fonts [/usr/share/fonts]
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SOURCE = Path("/usr/share/fonts")
TARGET = Path(__file__).resolve().parent.parent / "mapviewer" / "assets" / "fonts"

LATIN_GREEK_CYRILLIC = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x017F),  # Latin-1 and Latin Extended-A: Turkish, Polish, Romanian, Baltic
    (0x0180, 0x024F),  # Latin Extended-B: Azerbaijani Ə
    (0x0250, 0x02FF),  # ə, and the letters and marks of pronunciation and transliteration
    (0x0300, 0x036F),  # combining accents
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic, with the letters of Central Asia and the Caucasus
    (0x1E00, 0x1EFF),  # Latin Extended Additional: transliterations with dots and lines below
    (0x2000, 0x206F),  # dashes, quotation marks, spaces
    (0x2070, 0x209F),  # raised and lowered digits
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x218F),  # letter-like signs and fractions: №, ™, ½
)
ARMENIAN = ((0x0020, 0x0020), (0x0530, 0x058F), (0xFB13, 0xFB17))
GEORGIAN = ((0x0020, 0x0020), (0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))
HEBREW = ((0x0020, 0x0020), (0x0590, 0x05FF), (0x200E, 0x200F), (0x20AA, 0x20AA), (0x25CC, 0x25CC), (0xFB1D, 0xFB4F))
# Signs that no letter font has: arrows, minus and relations; keyboard; shapes, ticks, warning, playing.
MATH = ((0x2190, 0x21FF), (0x2200, 0x22FF), (0x27F5, 0x27FF))
SYMBOLS = ((0x2300, 0x23FF), (0x24D8, 0x24D8))
SHAPES = ((0x2300, 0x23FF), (0x25A0, 0x25FF), (0x2600, 0x26FF), (0x2700, 0x27BF), (0x2B00, 0x2BFF))
# A whole font of Han letters is larger than the program; these are places that a story here may name.
HAN = tuple((ord(letter), ord(letter)) for letter in sorted(set("中国北京上海西安乌鲁木齐喀什霍尔果斯")))
HAN_COLLECTION, HAN_SIMPLIFIED = "opentype/noto/NotoSansCJK-Regular.ttc", 2

FONTS = {
    "NotoSans-Regular": LATIN_GREEK_CYRILLIC,
    "NotoSans-Italic": LATIN_GREEK_CYRILLIC,
    "NotoSans-Bold": LATIN_GREEK_CYRILLIC,
    "NotoSans-BoldItalic": LATIN_GREEK_CYRILLIC,
    "NotoSerif-Regular": LATIN_GREEK_CYRILLIC,
    "NotoSerif-Italic": LATIN_GREEK_CYRILLIC,
    "NotoSerif-Bold": LATIN_GREEK_CYRILLIC,
    "NotoSansArmenian-Regular": ARMENIAN,
    "NotoSansArmenian-Bold": ARMENIAN,
    "NotoSansGeorgian-Regular": GEORGIAN,
    "NotoSansHebrew-Regular": HEBREW,
    "NotoSansHebrew-Bold": HEBREW,
    "NotoSansMath-Regular": MATH,
    "NotoSansSymbols-Regular": SYMBOLS,
    "NotoSansSymbols2-Regular": SHAPES,
}


def cut_down(source: Path, target: Path, ranges: tuple[tuple[int, int], ...]) -> None:
    """Write the glyphs of `source` for the code points in `ranges` (both ends included) to `target`."""
    options = Options()
    options.hinting = False  # twice the size, and screens today place glyphs without it
    options.layout_features = ["*"]
    options.name_IDs = ["*"]  # the licence is among the names
    options.notdef_outline = True
    number = HAN_SIMPLIFIED if source.suffix == ".ttc" else -1
    with TTFont(source, recalcTimestamp=False, fontNumber=number) as font:
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
        subsetter.subset(font)
        font.save(target)


def main(arguments: list[str]) -> int:
    """Cut every font down and say how large all of them are."""
    source = Path(arguments[0]) if arguments else SOURCE
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, ranges in FONTS.items():
        cut_down(source / "truetype" / "noto" / f"{name}.ttf", TARGET / f"{name}.ttf", ranges)
    cut_down(source / HAN_COLLECTION, TARGET / "NotoSansCJKsc-Regular.otf", HAN)
    size = sum(path.stat().st_size for path in TARGET.glob("*.?tf"))
    print(f"{len(FONTS) + 1} fonts, {size / 1e6:.2f} MB, in {TARGET}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
