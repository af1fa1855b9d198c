"""What a legend says of arrows: one row for each sign that is drawn, in its very pen, with words made for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from geodata.story.layer import Layer
from geodata.story.vocabulary import Direction, Strength
from mapviewer.layers.arrow_drawing.arrow_parts import is_for_class, wide_px
from mapviewer.layers.arrow_drawing.flow_marks import draw_swatch
from mapviewer.layers.kind import LegendRow
from mapviewer.layers.style import ArrowStyle
from mapviewer.scene.arrow_trees import Branch, Bundle
from mapviewer.scene.arrows import bundles_in_view
from mapviewer.scene.in_view import shows_line
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import MUTUAL
from mapviewer.ui.translate import tr, tr_noop

# Which way it is that an arrow says: it leads from a state to the partner that it turns to, whoever travels.
MEANING: dict[str, str] = {
    Direction.TOWARD: tr_noop("Legend", "Turns to a partner"),
    Direction.AWAY: tr_noop("Legend", "Turns away from a partner"),
    Direction.STEADY: tr_noop("Legend", "Stays with a partner"),
}
BOTH_TURN = tr_noop("Legend", "Both turn to each other")
WORDS_ONLY = tr_noop("Legend", "words only")
NOT_IN_ARTICLE = tr_noop("Legend", "not in the article")
HOW_SAID: dict[frozenset[str], str] = {
    frozenset({str(Strength.IMPLIED)}): tr_noop("Legend", "said indirectly"),
    frozenset({str(Strength.GROUP)}): tr_noop("Legend", "said of a group"),
    frozenset({str(Strength.IMPLIED), str(Strength.GROUP)}): tr_noop("Legend", "said indirectly or of a group"),
}
MEANING_AND_HOW = tr_noop("Legend", "{meaning}: {how}")
AND_ALSO = tr_noop("Legend", "{one}, {other}")
WIDTHS = tr_noop("Legend", "Statements: {numbers}")
SLANT, SAMPLES_GAP_PX = 0.15, 3.0

StyleOf = Callable[[Branch], ArrowStyle]


def own_title(layer: Layer) -> str:
    """What an author's own layer of statements is called in the legend; "" for one whose direction says it."""
    return "" if layer.id == layer.direction and layer.direction in MEANING else layer.title


def seen_bundles(scene: Scene) -> list[Bundle]:
    """The trees of which a reader sees anything."""
    bundles = list(bundles_in_view(scene))
    return bundles if scene.look.quick else [bundle for bundle in bundles if _is_seen(scene, bundle)]


def _is_seen(scene: Scene, bundle: Bundle) -> bool:
    lines = [*(branch.line for branch in bundle.branches), *(line for line, _ in bundle.trunk)]
    return any(shows_line(scene, line) for line in lines)


def sign_rows(scene: Scene, direction: str, title: str, style_of: StyleOf) -> Iterator[LegendRow]:
    """A row for each form that the arrows of a direction are drawn in; *title* where the direction has no meaning."""
    found: dict[ArrowStyle, list[Branch]] = defaultdict(list)
    for bundle in seen_bundles(scene):
        for branch in bundle.branches if bundle.direction == direction else ():
            found[_with_heads(style_of(branch), bundle, branch)].append(branch)
    for style, branches in sorted(found.items(), key=lambda item: _rank(item[0], item[1][0])):
        said = {branch.strength for branch in branches}
        own = {branch.legend for branch in branches}
        words = own.pop() if len(own) == 1 else ""
        yield sign_row(style, direction, title, said, is_context=branches[0].context, words=words)


def sign_row(
    style: ArrowStyle, direction: str, title: str, strengths: Collection[str], *, is_context: bool, words: str = ""
) -> LegendRow:
    """The row of one form, whose arrows are said so directly; the *title* is that of an author's own layer.

    An author's own *words* say what was done: how directly a move can be read from that, they leave open.
    """
    both = style.start == style.end == "head"
    if words:
        meaning, strengths = words, ()
    else:
        meaning = tr("Legend", BOTH_TURN) if both and title == "" else _meaning(direction, title)
    how = _how(strengths, style.hollow and direction != Direction.NONE, is_context)
    text = tr("Legend", MEANING_AND_HOW).format(meaning=meaning, how=how) if how else meaning
    return LegendRow(text, partial(draw_swatch, style=style))


def _with_heads(style: ArrowStyle, bundle: Bundle, branch: Branch) -> ArrowStyle:
    if style.end != "head":
        return style
    return replace(style, start="head" if bundle.head and branch.head else "")


def _rank(style: ArrowStyle, branch: Branch) -> tuple[bool, bool, bool, bool]:
    """Before others what is surest."""
    return branch.context, branch.conditional, bool(style.stroke.dash), style.start == "head"


def _meaning(direction: str, title: str) -> str:
    known = MEANING.get(Direction.TOWARD if direction == MUTUAL else direction, "")
    return title or (tr("Legend", known) if known else "")


def _how(strengths: Collection[str], is_words: bool, is_context: bool) -> str:
    """How directly it is said and by whom; "" for an act of states that are named."""
    less = frozenset(map(str, strengths)) & {str(Strength.IMPLIED), str(Strength.GROUP)}
    parts = [tr("Legend", HOW_SAID[less])] if less else []
    parts += [tr("Legend", WORDS_ONLY)] if is_words else []
    parts += [tr("Legend", NOT_IN_ARTICLE)] if is_context else []
    said = parts[0] if parts else ""
    for part in parts[1:]:
        said = tr("Legend", AND_ALSO).format(one=said, other=part)
    return said


def widths_row(scene: Scene, plain_of: Callable[[str], ArrowStyle], style_of: StyleOf) -> LegendRow | None:
    """Two or three widths of lines with their numbers of statements, where lines of several widths are drawn."""
    if is_for_class(scene):
        return None
    counts: set[int] = set()
    directions: set[str] = set()
    for bundle in seen_bundles(scene):
        own = {branch.count for branch in bundle.branches if style_of(branch).grows}
        own |= {count for _, count in bundle.trunk}
        counts |= own
        directions |= {bundle.direction} if own else set()
    if not directions:
        return None
    plain, ordered = plain_of(next(iter(directions))), sorted(counts)
    if len({wide_px(plain, count) for count in ordered}) < 2:
        return None
    middle = min(ordered, key=lambda count: abs(2 * count - ordered[0] - ordered[-1]))
    numbers = sorted({ordered[0], middle, ordered[-1]})
    colour = plain.stroke.colour if len(directions) == 1 else scene.palette.muted_text
    text = tr("Legend", WIDTHS).format(numbers=" · ".join(map(str, numbers)))
    widths = [wide_px(plain, count) for count in numbers]
    return LegendRow(text, partial(_draw_widths, colour=colour, widths=widths))


def _draw_widths(painter: QPainter, rect: QRectF, *, colour: str, widths: Sequence[float]) -> None:
    """Short pieces of lines beside each other, as wide as the lines are."""
    lean = SLANT * rect.height()
    whole = sum(widths) + SAMPLES_GAP_PX * (len(widths) - 1) + lean
    share = min(1.0, rect.width() / whole)
    x = rect.left() + (rect.width() - whole * share) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for width in widths:
        wide = width * share
        painter.drawPolygon(
            [QPointF(x + lean * share, rect.top()), QPointF(x + lean * share + wide, rect.top()),
             QPointF(x + wide, rect.bottom()), QPointF(x, rect.bottom())]
        )  # fmt: skip
        x += wide + SAMPLES_GAP_PX * share
