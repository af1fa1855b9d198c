"""Our facts beside those of another library: do they agree, and if not, of which kind is the difference?"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise, zip_longest
from typing import Any

ENOUGH = 0.98  # of the words of an article
SAME_ORDER = 0.9  # of its pairs of neighbouring words
_FEW_WORDS = 12  # have no order to speak of
_WITHIN = 1e-6
_LATIN = 0x24F  # the last letter of Latin in Unicode's first blocks
Facts = Mapping[str, Any]


class Verdict(StrEnum):
    """How a file fares."""

    AGREES = "agrees"
    DECLARED = "differs and is said"
    REFUSED = "refused with a sentence"
    BOTH_REFUSE = "refused by both"
    OURS_ALONE = "read by ours alone"
    OTHERWISE = "differs by a known kind"
    UNEXPLAINED = "differs without a word"


@dataclass(frozen=True)
class Compared:
    """A verdict with the kind of the difference and what it is in this file."""

    verdict: Verdict
    kind: str = ""
    detail: str = ""


def compared(kind: str, own: Facts, peer: Facts) -> Compared:
    """The verdict on a file of a *kind* by our facts and the other library's."""
    if "refused" in own:
        said = str(own["refused"])
        return Compared(Verdict.BOTH_REFUSE if "error" in peer else Verdict.REFUSED, said, str(peer.get("error", "")))
    if "error" in peer:
        return Compared(Verdict.OURS_ALONE, str(peer["error"]).partition(":")[0], str(peer["error"]))
    return {"layer": _layers, "sheet": _sheets, "article": _articles}[kind](own, peer)


def _layers(own: Facts, peer: Facts) -> Compared:
    differences = []
    if own["count"] != peer["count"]:
        differences.append(f"count {own['count']} and {peer['count']}")
    if not all(math.isclose(one, two, abs_tol=_WITHIN) for one, two in zip(own["bounds"], peer["bounds"], strict=True)):
        differences.append(f"bounds {_shown(own['bounds'])} and {_shown(peer['bounds'])}")
    for measure in ("area", "length"):
        if not math.isclose(own[measure], peer[measure], rel_tol=_WITHIN, abs_tol=1e-9):
            differences.append(f"{measure} {own[measure]:.8g} and {peer[measure]:.8g}")
    if not differences:
        return Compared(Verdict.AGREES)
    detail = "; ".join(differences)
    if own["said"]:
        return Compared(Verdict.DECLARED, " + ".join(own["said"]), detail)
    return Compared(Verdict.UNEXPLAINED, differences[0].partition(" ")[0], detail)


def _shown(bounds: Sequence[float]) -> str:
    return "[" + ", ".join(f"{value:.6g}" for value in bounds) + "]"


def _sheets(own: Facts, peer: Facts) -> Compared:
    """Row by row from the last one on, because titles and credits may stand above the heading."""
    theirs = [row for row in peer["rows"] if not row[0].startswith("#")]
    remarks = len(theirs) < len(peer["rows"])
    body = theirs[len(theirs) - len(own["rows"]) :] if len(own["rows"]) <= len(theirs) else theirs
    pairs = [(ours, row) for ours, row in zip_longest(own["rows"], body, fillvalue=[]) if Counter(ours) != Counter(row)]
    above = theirs[: len(theirs) - len(own["rows"])]
    if not pairs and own["heading_row"] and (not above or len(above[-1]) != len(own["heading"])):
        detail = f"{own['heading'][:6]} and {above[-1:]}"
        return Compared(Verdict.OTHERWISE, "headings of two rows joined, or numbered where they repeat", detail)
    if not pairs:
        return Compared(Verdict.OTHERWISE, "lines of remarks (#) are no rows") if remarks else Compared(Verdict.AGREES)
    detail = f"{len(pairs)} rows: {pairs[0][0][:8]} and {pairs[0][1][:8]}"
    if own["said"]:
        return Compared(Verdict.DECLARED, " + ".join(own["said"]), detail)
    kind = _kind_of_rows(own, pairs)
    return Compared(Verdict.OTHERWISE if kind else Verdict.UNEXPLAINED, kind, detail)


def _kind_of_rows(own: Facts, pairs: Sequence[tuple[list[str], list[str]]]) -> str:
    """The kind of a difference that is the same in all rows, or nothing."""
    if any(len(ours) != len(theirs) for ours, theirs in pairs):
        return ""
    if own["percent"]:
        return "cells formatted as percent are shown as percent"
    if all(all(map(_alike, ours, theirs)) for ours, theirs in pairs):
        return "times of day are left out of days"
    return ""


def _alike(ours: str, theirs: str) -> bool:
    return ours == theirs or (len(ours) == 10 and theirs.startswith(ours))


def _articles(own: Facts, peer: Facts) -> Compared:
    """As the words are; else without the title that we set before them."""
    found = _words(own["words"], peer)
    title = list(own.get("title_words", ()))
    if found.verdict is Verdict.UNEXPLAINED and title and own["words"][: len(title)] == title:
        bare = _words(own["words"][len(title) :], peer)
        if bare.verdict is not Verdict.UNEXPLAINED:
            kinds = filter(None, ("the title stands before the text", bare.kind))
            return Compared(Verdict.OTHERWISE, ", ".join(kinds), found.detail)
    return found


def _words(words: Sequence[str], peer: Facts) -> Compared:
    ours, theirs = Counter(words), Counter(peer["words"])
    common = (ours & theirs).total()
    recall, precision = common / max(theirs.total(), 1), common / max(ours.total(), 1)
    order = _pairs_in_common(words, peer["words"])
    detail = f"{recall:.3f} of theirs, {precision:.3f} of ours, order {order:.3f}"
    if min(recall, precision) >= ENOUGH:
        in_order = order >= SAME_ORDER or theirs.total() < _FEW_WORDS
        return Compared(Verdict.AGREES) if in_order else Compared(Verdict.OTHERWISE, "another order", detail)
    lost, more = theirs - ours, ours - theirs
    detail += f"; lost {_most(lost)}; more {_most(more)}"
    kind = _kind_of_words(words, peer, lost, more)
    if kind:
        return Compared(Verdict.OTHERWISE, kind, detail)
    return Compared(Verdict.UNEXPLAINED, "fewer words" if recall < precision else "more words", detail)


def _kind_of_words(words: Sequence[str], peer: Facts, lost: Counter[str], more: Counter[str]) -> str:
    """The kind of a difference that explains all lost and added words, or nothing."""
    if _same_letters(words, peer["words"]):
        return "words parted in other places"
    running = set(peer.get("repeated", ()))
    more = more - Counter(peer.get("in_file_order", ()))
    few = (1 - ENOUGH) * max(len(words), 1)  # of the words may differ in any article
    beside = sum(count for word, count in lost.items() if not (word in running or word.isdigit()))
    if more.total() <= few and beside <= few:
        return "running heads and page numbers are left out"
    if not more and peer.get("fields"):
        return "values of form fields and notes beside the text are left out"
    if not lost and more and set(more) <= set(peer.get("notes", ())):
        return "notes at the foot are read too"
    if not more and set(lost) <= set(peer.get("twice", ())):
        return "a box that is kept in two forms is read once"
    if not more and set(lost) <= set(peer.get("tags", ())):
        return "tags after a comment that is never closed are no words"
    if _share_of_mixed(peer["words"]) > 1 - ENOUGH:
        return "letters to which the file gives no meaning"
    return ""


def _share_of_mixed(words: Sequence[str]) -> float:
    """The share of words with letters of the alphabet and of another script."""
    mixed = sum(bool(re.search(r"[a-z]", word)) and any(ord(char) > _LATIN for char in word) for word in words)
    return mixed / max(len(words), 1)


def _pairs_in_common(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """The share of the other's neighbouring words that are neighbours with us: one measure of reading order."""
    one, two = Counter(pairwise(ours)), Counter(pairwise(theirs))
    return (one & two).total() / max(two.total(), 1)


def _same_letters(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    one, two = Counter("".join(ours)), Counter("".join(theirs))
    return min((one & two).total() / max(one.total(), 1), (one & two).total() / max(two.total(), 1)) >= 0.995


def _most(words: Counter[str]) -> str:
    return " ".join(word for word, _ in words.most_common(12))
