"""Sentences about what a class predicted, for the banner and for the end of the lesson."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from mapviewer.presenting.quiz.quiz_questions import kilometres
from mapviewer.ui.translate import tr
from mapviewer.ui.words.numbers import number_text

if TYPE_CHECKING:
    from geodata.analysis.prediction import Judgement, Truth


def away_words(finding: Judgement) -> str:
    """What stands beside one answer on the map."""
    if finding.is_area or (finding.nearest_m is None and not finding.state):
        return ""
    if finding.state:
        return "✓" if finding.right else "✗"
    return tr("Presenting", "right") if finding.right else kilometres(finding.distance_km * 1000)


def verdict_words(truth: Truth, findings: Sequence[Judgement], title: Callable[[str], str]) -> str:
    """What came of all answers to one question, in a line; "" when nobody answered. *title* names a state's code."""
    if not findings:
        return ""
    if truth.states:
        return _states_words(truth, findings, title)
    areas = [finding for finding in findings if finding.is_area]
    taps = [finding for finding in findings if not finding.is_area and len(finding.points_m) == 1]
    strokes = [finding for finding in findings if not finding.is_area and len(finding.points_m) > 1]
    said = [*map(_area_words, areas), _strokes_words(strokes) if strokes else "", _taps_words(taps) if taps else ""]
    return " ".join(filter(None, said))


def _area_words(finding: Judgement) -> str:
    whole = finding.shared_km2 + finding.missed_km2
    text = tr("Presenting", "{share} % of the area found; {extra} km² too much, {missed} km² of {whole} km² missed.")
    share = round(100 * finding.shared_km2 / max(whole, 1e-9))
    return text.format(share=share, extra=_rounded(finding.extra_km2), missed=_rounded(finding.missed_km2),
                       whole=_rounded(whole))  # fmt: skip


def _strokes_words(strokes: Sequence[Judgement]) -> str:
    if len(strokes) == 1:
        text = tr("Presenting", "The line is {mean} off on average, {most} at most.")
        return text.format(mean=_away(strokes[0].distance_km), most=_away(strokes[0].most_km))
    offs = sorted(stroke.distance_km for stroke in strokes)
    count = len(strokes)
    text = tr("Presenting", "%n line(s): the nearest {nearest} off on average, the farthest {farthest}.", "", count)
    return text.format(nearest=_away(offs[0]), farthest=_away(offs[-1]))


def _taps_words(taps: Sequence[Judgement]) -> str:
    if len(taps) == 1:
        if taps[0].right:
            return tr("Presenting", "The point is right.")
        return tr("Presenting", "The point is {distance} off.").format(distance=_away(taps[0].distance_km))
    count = len(taps)
    if all(tap.right for tap in taps):
        return tr("Presenting", "%n point(s), all of them right.", "", count)
    offs = sorted(tap.distance_km for tap in taps)
    text = tr("Presenting", "%n point(s): the nearest {nearest} off, the farthest {farthest}.", "", count)
    return text.format(nearest=_away(offs[0]), farthest=_away(offs[-1]))


def _away(distance_km: float) -> str:
    return kilometres(distance_km * 1000)


def _states_words(truth: Truth, findings: Sequence[Judgement], title: Callable[[str], str]) -> str:
    named = {finding.state for finding in findings if finding.state}
    right = [title(code) for code in truth.states if code in named]
    missed = [title(code) for code in truth.states if code not in named]
    wrong = [title(code) for code in sorted(named - set(truth.states))]
    said = [
        tr("Presenting", "Right: {states}.").format(states=", ".join(right)) if right else "",
        tr("Presenting", "Not among them: {states}.").format(states=", ".join(wrong)) if wrong else "",
        tr("Presenting", "Missed: {states}.").format(states=", ".join(missed)) if missed else "",
    ]
    return " ".join(filter(None, said))


def _rounded(area_km2: float) -> str:
    step = 10 if area_km2 < 1000 else 100 if area_km2 < 20_000 else 1000
    return number_text(round(area_km2 / step) * step)
