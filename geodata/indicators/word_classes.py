"""Words as values: each word is a number for the map's classes, in the order in which people would list them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from geodata.indicators.indicator import Value

# From no to yes; what stands in one group is ordered by the sheet.
_ORDER = (
    ("no", "n", "against", "voted against", "opposed", "rejected", "withdrawn", "not a member", "none", "never",
     "not free", "nf", "non", "contre", "nein", "нет", "против", "hayır", "yox", "ոչ", "false"),
    ("absent", "did not vote", "non-voting", "not voting", "no vote", "not present", "отсутствовал", "отсутствовала",
     "не голосовал", "не голосовала", "не участвовал", "не участвовала", "absent(e)", "katılmadı", "iştirak etmədi"),
    ("abstain", "abstained", "abstention", "neutral", "partly free", "pf", "a", "abs", "abst", "abstenir", "enthaltung",
     "воздержался", "воздержалась", "воздержались", "çekimser", "bitərəf", "partial", "low"),
    ("signed", "observer", "candidate", "applicant", "pending", "signatory", "подписал", "medium"),
    ("yes", "y", "in favour", "in favor", "for", "voted for", "ratified", "member", "free", "f", "full", "acceded",
     "party", "oui", "pour", "ja", "да", "за", "evet", "bəli", "այո", "true", "high"),
)  # fmt: skip


@dataclass
class WordClasses:
    """Collects the words of a column as they come; the same word in other capitals is the same word."""

    _words: dict[str, str] = field(default_factory=dict)

    def number(self, word: str) -> float:
        """A number for a word, for the time being in the order in which the words come."""
        self._words.setdefault(word.casefold(), word)
        return float(list(self._words).index(word.casefold()) + 1)

    def in_order(self, values: Sequence[Value]) -> tuple[tuple[Value, ...], Mapping[float, str]]:
        """The values with their words' final numbers, and the word of each number; as they are without words."""
        if not self._words:
            return tuple(values), {}
        keys = list(self._words)
        ranked = sorted(keys, key=lambda key: (_rank(key), keys.index(key)))
        final = {float(keys.index(key) + 1): float(place) for place, key in enumerate(ranked, 1)}
        numbered = tuple(
            replace(value, number=final.get(value.number)) if value.number is not None else value for value in values
        )
        return numbered, {float(place): self._words[key] for place, key in enumerate(ranked, 1)}


def _rank(key: str) -> int:
    """Where a word stands between no and yes; in the middle when nothing is known of it."""
    return next((place for place, words in enumerate(_ORDER) if key in words), 2)
