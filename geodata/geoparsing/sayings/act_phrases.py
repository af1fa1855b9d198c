"""Verbs of what states do to each other, by language: "signed … with", "withdrew from", "banned".

An act is told by what stands between the names of two states, or behind the second where verbs come last. Nothing is
taken from a sentence that denies, plans or only wishes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from geodata.geoparsing.sayings.headline_words import HEADLINES, HEADLINES_JOINED

LONGEST_GAP = 110


@dataclass(frozen=True, slots=True)
class ActPhrase:
    """What was done: `direction` and `act` are words of the model."""

    direction: str
    act: str


# direction, act: what stands between the two names, "…" for a few words more.
_BETWEEN = {
    "en": """
        mutual treaty: signed … (?:treaty|pact) … with
        mutual agreement: (?:signed|concluded|ratified|initialled) … with
        mutual agreement: (?:established|restored|resumed) (?:full )?diplomatic (?:relations|ties) with
        toward membership: (?:joined|acceded to)
        toward statement: recogni[sz]ed(?: the independence of)?
        toward incident: (?:lifted|eased) … (?:sanctions|ban|embargo|restrictions) (?:on|against)
        toward incident: (?:re)?opened … borders? (?:with|to)
        away membership: (?:withdrew|pulled out|withdrawn) (?:its \\w+ )?from
        away membership: (?:quit|(?:suspended|froze|frozen) its (?:membership|participation) in)
        away incident: suspended … (?:with|from|to)
        away incident: (?:broke off|broken off|cut|severed) … (?:with|to)
        away incident: (?:recalled|withdrew|summoned) (?:its|the) (?:ambassador|envoy) (?:from|to|of)
        away incident: summoned
        away incident: (?:imposed|announced) … (?:sanctions|tariffs|embargo|restrictions) (?:on|against)
        away incident: (?:sanctioned|expelled …|expelled|closed … borders? (?:with|to))
        away incident: (?:shelled|bombed|invaded|attacked|struck)
        away incident: banned (?:…)?(?:of|from|to|for|in)?
        away statement: (?:accused|blamed|condemned)
    """,
    "ru": """
        mutual agreement: (?:подписал[аио]?|ратифицировал[аио]?) … со?
        mutual agreement: (?:установил|восстановил)[аио]? дипломатические отношения со?
        toward membership: (?:присоединил(?:ась|ся|ось|ись) к|вступил[аио]? в)
        toward statement: признал[аио]?(?: независимость)?
        toward incident: (?:снял|отменил)[аио]? … (?:с|против|в отношении|из)
        toward incident: открыл[аио]? границ[уы] со?
        away membership: (?:вышл[аио]|вышел) из
        away incident: (?:вв[её]л[аио]?) … санкци\\w+ (?:против|в отношении)
        away incident: отозвал[аио]? … из
        away incident: (?:разорвал|прервал|приостановил)[аио]? … со?
        away incident: (?:выслал[аио]?|закрыл[аио]? границ[уы] со?)
        away incident: (?:атаковал|обстрелял)[аио]?
        away incident: запретил[аио]? (?:…)?(?:из|в)?
        away statement: (?:обвинил|осудил)[аио]?
    """,
    "fr": """
        mutual agreement: (?:a|ont) (?:\\w+ )?(?:signé|conclu|ratifié) … avec
        mutual agreement: (?:a|ont) (?:établi|rétabli) des relations diplomatiques avec
        toward membership: (?:a|ont) (?:\\w+ )?(?:rejoint|adhéré à)
        toward statement: a (?:\\w+ )?reconnu(?: l['’]indépendance)?
        toward incident: a (?:\\w+ )?(?:levé|allégé) … (?:contre|sur|visant)
        away membership: s['’]est (?:\\w+ )?retirée? (?:de|du|des|d['’])
        away membership: a (?:\\w+ )?quitté
        away incident: a (?:\\w+ )?(?:imposé|adopté|décrété) … (?:contre|à|au)
        away incident: a (?:\\w+ )?(?:rompu|suspendu) … (?:avec|de|du)
        away incident: a (?:\\w+ )?(?:rappelé son ambassadeur (?:en|au|à|de)|expulsé (?:…)?(?:de|du|d['’])?)
        away incident: a (?:\\w+ )?interdit (?:…)?(?:de|du|des|en|au|d['’])?
        away statement: a (?:\\w+ )?(?:accusé|condamné)
    """,
}
# Languages whose verbs come last: what stands behind the second name, its ending included.
_BEHIND = {
    "tr": """
        mutual agreement: ['’]?(?:y?l[ae]|\\s+ile) … imzala(?:dı|mıştı|yan)
        away membership: ['’]?[dt][ae]n (?:…)?çekildi
        away incident: ['’]?(?:y[ae]|[ae]) … (?:yaptırım|ambargo) (?:uyguladı|getirdi)
        away statement: ['’]?(?:y?[ıiuü]|n[ıiuü]) (?:…)?(?:suçladı|kınadı)
    """,
    "az": """
        mutual agreement: (?:l[aə]|\\s+ilə) … imzala(?:dı|yıb|mışdır)
        away membership: d[aə]n (?:…)?(?:çıxdı|çıxıb|çəkildi)
        away statement: (?:n?[ıiuü]) (?:…)?(?:ittiham etdi|ittiham edib|qınadı|qınayıb)
    """,
}
# What is done to an organisation alone, beside what is done to states.
_TO_ORGANISATIONS = {
    "en": """
        away membership: (?:left|abandoned)
        away membership: (?:(?:was|were|has been|have been) )?(?:suspended|expelled|excluded) from
        away membership: (?:announced|notified|completed|declared) (?:its|their) (?:\\w+ )?(?:withdrawal|exit) from
        away membership: (?:suspended|froze|frozen) (?:its|their) (?:membership|participation|work) (?:in|at|with)
        toward membership: (?:applied|asked) (?:to join|for (?:\\w+ )?membership (?:in|of))
        toward membership: (?:became|was admitted as) (?:a|an) (?:\\w+ )?(?:member|observer) (?:of|in|to)
        toward membership: (?:rejoined|returned to|was readmitted to)
    """,
    "ru": """
        away membership: покинул[аио]?
        away membership: (?:приостановил|заморозил)[аио]? (?:сво[её] )?(?:участие|членство) в
        toward membership: (?:стал[аио]?) (?:\\w+ )?(?:членом|наблюдателем|участником)
        toward membership: подал[аио]? заявк\\w+ (?:на вступление )?в
    """,
    "fr": """
        away membership: (?:a|ont) (?:\\w+ )?quitté
        away membership: se sont (?:\\w+ )?retirés (?:de|du|des|d['’])
        away membership: (?:a|ont) été (?:suspendue?s?|exclue?s?) (?:de|du|des|d['’])
        away membership: (?:a|ont) (?:\\w+ )?annoncé (?:son|leur) retrait (?:\\w+ )?(?:de|du|des|d['’])
        toward membership: est (?:devenue?|redevenue?) (?:\\w+ )?membre (?:de|du|des|d['’])
    """,
}
# What an organisation does to a state that belongs to it.
_BY_ORGANISATIONS = {
    "en": "away membership: (?:suspended|expelled|excluded)",
    "ru": "away membership: (?:приостановил[аио]? (?:…)?членств\\w+|исключил[аио]?)",
    "fr": "away membership: a (?:\\w+ )?(?:suspendu|exclu)",
}
# "X and Y signed": what stands behind the second of two that are joined.
_JOINED = {
    "en": "(?:have |had )?(?:formally |finally |also )?(?:signed|initialled|concluded|ratified|established diplomatic)",
    "ru": "подписали|установили дипломатические",
    "fr": "ont (?:\\w+ )?(?:signé|conclu|ratifié|établi)",
    "tr": "[^.]{0,60} imzala(?:dı|dılar)",
    "az": "[^.]{0,60} imzala(?:dı|dılar|yıb)",
}
_AND = {"en": "and", "ru": "и", "fr": "et", "tr": "ve", "az": "və"}
# Words before the verb after which nothing has been done, and those that turn it round.
_UNDONE = re.compile(
    r"\b(?:not|never|no|nor|would|could|may|might|should|will|shall|must|if|whether|refused?|denied|denies|plans?|"
    r"planned|wants?|hopes?|threatened|urged|asked|called|was|were|been|be|being|is|are|"
    r"не|может|могла?|намерена?|планирует|хочет|если|будет|был[аио]?|"
    r"pas|jamais|pourrait|devrait|veut|si|été)\b|n['’]t\b",
    re.IGNORECASE,
)
_ARTICLE = r"(?:\s+(?:the|la|le|les|its|de la|de l['’]|du))?[\s'’]*"
_LEAD = r"(?P<lead>(?:['’]s|['’])?(?:[\s,]+[\w’'-]+,?){0,4}?)\s+"


def _compiled(rows: str, before: str, after: str) -> tuple[tuple[re.Pattern[str], ActPhrase], ...]:
    found = []
    for row in filter(None, map(str.strip, rows.splitlines())):
        kind, _, shape = row.partition(": ")
        direction, act = kind.split()
        shape = re.sub(r" … | …|… ", lambda match: {" … ": r"\s(?:[^.;:]{0,60}?\s)?", " …": r"\s[^.;:]{0,50}?",
                                                   "… ": r"[^.;:]{0,50}?\s"}[match[0]], shape)  # fmt: skip
        shape = shape.replace("…", r"[^.;:]{0,50}?\s").replace(" ", r"\s+")
        found.append((re.compile(before + shape + after, re.IGNORECASE), ActPhrase(direction, act)))
    return tuple(found)


_BETWEEN_SHAPES = {language: _compiled(rows, _LEAD, _ARTICLE) for language, rows in _BETWEEN.items()}
_MEMBER_SHAPES = {
    language: _compiled(rows, _LEAD, _ARTICLE) + _BETWEEN_SHAPES[language]
    for language, rows in _TO_ORGANISATIONS.items()
}
_BODY_SHAPES = {
    language: _compiled(rows, _LEAD, _ARTICLE) + _BETWEEN_SHAPES[language]
    for language, rows in _BY_ORGANISATIONS.items()
}
_HEADLINE_SHAPES = {language: _compiled(rows, _LEAD, _ARTICLE) for language, rows in HEADLINES.items()}
_BEHIND_SHAPES = {language: _compiled(rows, "", "") for language, rows in _BEHIND.items()}


def are_joined(language: str, between: str) -> bool:
    """Whether two names stand side by side, as in "X, Y and Z"."""
    return re.fullmatch(rf",?\s+(?:{_AND.get(language, 'and')}\s+)?(?:the\s+|la\s+|le\s+|l['’])?", between) is not None


def act_between(
    language: str, between: str, behind: str, *, organisation: int = 0, is_headline: bool = False
) -> ActPhrase | None:
    """What the first of two states did to the second, by the words *between* their names and *behind* the second.

    *organisation* is 1 or 2 where the first or the second of them is an organisation of states. A headline tells in
    the present tense what was done.

    >>> act_between("en", " has signed a trade deal with ", ".")
    ActPhrase(direction='mutual', act='agreement')
    >>> act_between("en", " may have signed a deal with ", ".") is None
    True
    >>> act_between("en", " left ", "."), act_between("en", " left ", ".", organisation=2)
    (None, ActPhrase(direction='away', act='membership'))
    >>> act_between("en", " bans fruit from ", "", is_headline=True)
    ActPhrase(direction='away', act='incident')
    """
    if len(between) > LONGEST_GAP:
        return None
    joined = _AND.get(language, "and")
    shapes = (_BETWEEN_SHAPES, _BODY_SHAPES, _MEMBER_SHAPES)[organisation].get(language, ())
    shapes += _HEADLINE_SHAPES.get(language, ()) if is_headline else ()
    if re.fullmatch(rf",?\s+{joined}\s+(?:the\s+|la\s+|le\s+|l['’])?", between, re.IGNORECASE):
        verb = "|".join(filter(None, (_JOINED.get(language), HEADLINES_JOINED.get(language) if is_headline else "")))
        if verb and re.match(rf"['’]?s?\s+(?:{verb})", behind, re.IGNORECASE):
            return ActPhrase("mutual", "agreement")
        return None
    for shape, phrase in shapes:
        match = shape.fullmatch(between)
        if match and not _UNDONE.search(match["lead"]) and not re.search(r"\bby\s*$|\bпар\s*$", between):
            return phrase
    if re.fullmatch(r",?\s+", between):
        return next((phrase for shape, phrase in _BEHIND_SHAPES.get(language, ()) if shape.match(behind)), None)
    return None
