"""Names of ships: what follows "USS", "BRP" or "HMS" once is the ship everywhere in a text."""

from __future__ import annotations

from collections.abc import Sequence

from geodata.geoparsing.lexicon.tokens import Token

_PREFIXES = frozenset(
    "BRP HMAS HMCS HMNZS HMS INS IRIS JDS JS KRI MT MV PNS RFA RFS ROCS ROKS RSS TCG USCGC USNS USS".split()
)
_LONGEST = 3


def ship_names(tokens: Sequence[Token]) -> frozenset[str]:
    """The folded names of the ships that a text calls by their prefix, with and without their last words."""
    names: set[str] = set()
    for at, token in enumerate(tokens):
        if token.text not in _PREFIXES:
            continue
        name = ""
        for word in tokens[at + 1 : at + 1 + _LONGEST]:
            if word.link != " " or word.shape not in ("title", "upper"):
                break
            name = f"{name} {word.key}".strip()
            names.add(name)
    return frozenset(names)
