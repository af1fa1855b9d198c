"""Capitals used for their governments: "Moscow says", "between Baku and Ankara"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geodata.geoparsing.lexicon.metonymy_words import (
    ADVERBS,
    ATTITUDES,
    AUXILIARIES,
    CARRIERS,
    MOVING,
    POLICY,
    POLITICAL,
    RELATIONS,
    SAYING,
    TOWARD,
)
from geodata.geoparsing.lexicon.tokens import Token
from geodata.geoparsing.lexicon.word_lists import COMPASS, HOLDERS, IN
from geodata.geoparsing.recognition import NameSpan


def is_government(tokens: Sequence[Token], span: NameSpan, capitals: Mapping[int, NameSpan], text: str) -> bool:
    """Whether a capital's name refers to its government here.

    `capitals` are all names of capitals in the text by the index of their first word.
    """
    before = _before(tokens, span.first)
    if before in IN or before in HOLDERS or before in COMPASS or _is_apposition(tokens, span, text):
        return False
    if tokens[span.last].full_end > span.end:
        return any(token.key in POLICY for token in tokens[span.last + 1 : span.last + 3])
    if _moves(tokens, span.first) or _is_end_of_way(tokens, span):
        return False
    if before not in CARRIERS and _acts(tokens, span, capitals):
        return True
    if before in TOWARD or before in POLITICAL:
        return True
    return _is_addressed(tokens, span.first) or _has_relations(tokens, span, capitals)


def _before(tokens: Sequence[Token], at: int) -> str:
    return tokens[at - 1].key if at and tokens[at].link else ""


def _is_apposition(tokens: Sequence[Token], span: NameSpan, text: str) -> bool:
    """Whether the name is explained: "Baku, the capital"."""
    after = span.last + 1
    return text[span.end : span.end + 1] == "," and any(token.key == "capital" for token in tokens[after : after + 4])


def _acts(tokens: Sequence[Token], span: NameSpan, capitals: Mapping[int, NameSpan]) -> bool:
    """A verb of saying or deciding follows, perhaps after adverbs, an auxiliary or "and" a second capital."""
    second = capitals.get(span.last + 2)
    at = span.last + 1
    if second is not None and tokens[at].key in ("and", "or"):
        at = second.last + 1
    for token in tokens[at : at + 5]:
        if not token.link or token.shape != "lower":
            return False
        if token.key == "used":
            return False
        if token.key in ATTITUDES:
            return token.start > tokens[at].start
        if token.key in SAYING:
            being = _is_being(tokens, at, token)
            return being if token.key.endswith("ing") else not (being and token.key.endswith("ed"))
        if token.key not in AUXILIARIES and token.key not in ADVERBS and not token.key.endswith("ly"):
            return False
    return False


def _is_being(tokens: Sequence[Token], at: int, verb: Token) -> bool:
    # "Moscow is trying" acts, "Baku was attacked" does not.
    between = [token.key for token in tokens[at : at + 5] if token.end < verb.start]
    return any(word in ("is", "are", "was", "were", "been") for word in between)


def _is_addressed(tokens: Sequence[Token], first: int) -> bool:
    """Whether something political goes to it or comes from it: "offered help to Prague", "respect from Moscow"."""
    if first < 2 or _before(tokens, first) not in CARRIERS:
        return False
    words = [token.key for token in tokens[max(0, first - 4) : first - 1]]
    return any(word in POLITICAL or word in RELATIONS for word in words)


def _moves(tokens: Sequence[Token], first: int) -> bool:
    at = first
    while at > max(0, first - 5) and not tokens[at].opens:
        at -= 1
        if tokens[at].key in MOVING:
            return True
    return False


def _is_end_of_way(tokens: Sequence[Token], span: NameSpan) -> bool:
    """Whether a way from another place ends here: "a line from Sochi to Yerevan"."""
    if _before(tokens, span.first) != "to":
        return False
    for at in range(max(1, span.first - 4), span.first - 2):
        if tokens[at].key == "from" and tokens[at + 1].shape == "title":
            # "a message from Paris to Moscow" is no way; a "line" may be one.
            return not (tokens[at - 1].key in POLITICAL and tokens[at - 1].key != "line")
    return False


def _has_relations(tokens: Sequence[Token], span: NameSpan, capitals: Mapping[int, NameSpan]) -> bool:
    """Whether relations with another capital are told of: "relations between Moscow and Baku", "Moscow-Baku talks"."""
    if not any(span.first + step in capitals for step in (-3, -2, -1, 1, 2, 3)):
        return False
    return any(token.key in RELATIONS for token in tokens[max(0, span.first - 7) : span.last + 5])
