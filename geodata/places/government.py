"""Capitals that stand for their governments: "Moscow says", "between Baku and Ankara"."""

from __future__ import annotations

from collections.abc import Sequence

from geodata.places.spans import Span
from geodata.places.tokens import Token
from geodata.places.vocabulary import AUXILIARIES, COMPASS, HOLDERS, IN, POLITICAL, RELATIONS, SAYING, TOWARD

_POLICY = RELATIONS | frozenset(
    "policy influence position stance demands interests allies ally reaction response role power control support decision "
    "foreign ambitions grip hold sphere orbit tone side backyard offer claim claims intentions leadership rulers".split()
)
_MOVING = frozenset(
    "arrived arrive flew fly flight flights flown went go goes travelled traveled travel trip visit visited visiting moved born lives "
    "live living died km kilometers kilometres miles road roads train trains bus highway railway capital city returned return "
    "journey streets held met meeting route fled shipped drive drove conference summit hotel airport university".split()
)
_CARRIERS = frozenset({"to", "with", "of", "from", "on", "for"})


def is_government(tokens: Sequence[Token], span: Span, capitals: Sequence[Span], text: str) -> bool:
    """Whether a capital's name stands for its government here; `capitals` are all capitals named in the text."""
    before = _before(tokens, span.first)
    if before in IN or before in HOLDERS or before in COMPASS or _is_apposition(tokens, span, text):
        return False
    if tokens[span.last].full_end > span.end:
        return any(token.key in _POLICY for token in tokens[span.last + 1 : span.last + 3])
    if _moves(tokens, span.first):
        return False
    if before not in _CARRIERS and _acts(tokens, span, capitals):
        return True
    if before in TOWARD or before in POLITICAL:
        return True
    return _is_addressed(tokens, span.first) or _has_relations(tokens, span, capitals)


def _before(tokens: Sequence[Token], at: int) -> str:
    return tokens[at - 1].key if at and tokens[at].link else ""


def _is_apposition(tokens: Sequence[Token], span: Span, text: str) -> bool:
    """ "Baku, the capital"."""
    after = span.last + 1
    return text[span.end : span.end + 1] == "," and any(token.key == "capital" for token in tokens[after : after + 4])


def _acts(tokens: Sequence[Token], span: Span, capitals: Sequence[Span]) -> bool:
    """A verb of saying or deciding follows, perhaps after adverbs, an auxiliary or "and" a second capital."""
    second = next((other for other in capitals if other.first == span.last + 2), None)
    at = span.last + 1
    if second is not None and tokens[at].key in ("and", "or"):
        at = second.last + 1
    for token in tokens[at : at + 5]:
        if not token.link or token.shape != "lower":
            return False
        if token.key == "used":
            return False
        if token.key in SAYING and not token.key.endswith("ing"):
            return not _is_passive(tokens, at, token)
        if token.key not in AUXILIARIES and token.key not in _ADVERBS and not token.key.endswith("ly"):
            return False
    return False


_ADVERBS = frozenset(
    "also been initially later now not never still once already soon again even long officially no".split()
)


def _is_passive(tokens: Sequence[Token], at: int, verb: Token) -> bool:
    # "Baku was attacked": the town, or at least not the one who acts.
    between = [token.key for token in tokens[at : at + 5] if token.end < verb.start]
    return bool({"is", "are", "was", "were", "been"} & set(between)) and verb.key.endswith("ed")


def _is_addressed(tokens: Sequence[Token], first: int) -> bool:
    """ "connected to Moscow", "offered help to Prague", "respect from Moscow"."""
    if first < 2 or _before(tokens, first) not in _CARRIERS:
        return False
    words = [token.key for token in tokens[max(0, first - 4) : first - 1]]
    return any(word in POLITICAL or word in RELATIONS for word in words)


def _moves(tokens: Sequence[Token], first: int) -> bool:
    for at in range(first - 1, max(-1, first - 6), -1):
        if tokens[at].key in _MOVING:
            return True
        if tokens[at].opens:
            return False
    return False


def _has_relations(tokens: Sequence[Token], span: Span, capitals: Sequence[Span]) -> bool:
    """ "relations between Moscow and Baku", "Moscow-Baku talks"."""
    near = [other for other in capitals if other.first != span.first and abs(other.first - span.first) <= 3]
    if not near:
        return False
    return any(token.key in RELATIONS for token in tokens[max(0, span.first - 7) : span.last + 5])
