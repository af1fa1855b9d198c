"""English words of politics around a capital that say whether its government is meant: word lists only."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _forms(verb: str) -> tuple[str, str, str, str]:
    stem = verb.removesuffix("e")
    third = verb + "es" if verb.endswith(("ss", "sh", "ch", "x")) else verb + "s"
    return verb, third, stem + "ed", stem + "ing"


_VERBS = _words(
    """
    accuse acknowledge admit agree align annex announce apologise apologize appeal argue arm attack back ban
    believe blame boycott broker call choose claim comment condemn confirm consider continue cooperate court
    criticise criticize debate decide declare demand demonstrate deny depend deploy dismiss expect expel
    fail fear finance fund give hold hope ignore impose insist intend invade invite know lift lobby lose
    maintain make mediate move need negotiate note notice object offer open oppose plan pledge praise prefer
    press pressure promise propose protest pursue push react realise realize recognise recognize refuse reopen
    regard reject rely reply respond retaliate sanction say see seek send sign stress summon supply support
    caution complain concede congratulate convey describe emphasise emphasize express guarantee hint honour
    label provoke punish reaffirm reassure reiterate remind resist signal underline underscore veto violate yield
    suspend take tell threaten try turn understand urge use view vow want warn welcome withdraw woo
    """
)
_IRREGULAR = _words(
    """
    breaks broke chose chosen cut cuts denied denies expelled gave given held knew known lost made recalled
    recalls relied relies replied replies restored restores said saw seen sent severed severs sought
    summoned taken told took tried tries understood withdrawn withdrew
    """
)
SAYING = frozenset(form for verb in _VERBS for form in _forms(verb)) | _IRREGULAR
"""What a government does and a town hardly does, in all forms."""

ATTITUDES = _words(
    """
    alarmed aligned angry cautious committed concerned determined furious hesitant interested keen opposed
    prepared ready reluctant silent unwilling wary willing worried
    """
)
"""What a government is: "Moscow is ready to talk"."""

AUXILIARIES = _words(
    """
    are can could did do does had has have is may might must should was were will would
    """
)
"""Verbs before the one that tells."""

ADVERBS = _words(
    """
    again already also been even first initially later long never no not now officially once soon still
    """
)
"""Words between a government and what it does, besides those in -ly."""

RELATIONS = _words(
    """
    accord agreement alliance conflict consultations contacts cooperation deal dialogue differences
    diplomacy dispute friendship mediation negotiations odds pact partnership peace rapprochement relations
    relationship rift rivalry standoff talks tensions ties trade treaty understanding war
    """
)
"""What is between governments: "relations between Moscow and Baku"."""

POLICY = _words(
    """
    accord agreement alliance allies ally ambitions backyard claim claims conflict consultations contacts
    control cooperation deal decision demands dialogue differences diplomacy dispute foreign friendship grip
    hold influence intentions interests leadership mediation negotiations odds offer orbit pact partnership
    peace policy position power rapprochement reaction relations relationship response rift rivalry role
    rulers side sphere stance standoff support talks tensions ties tone trade treaty understanding war
    """
)
"""What a government has: "Moscow's influence"."""

POLITICAL = _words(
    """
    accuse accused aid aligned alignment allied allies ally angered angers answer answers anti apology
    approval arms asked asks backed backs blame blamed blames closer colonies colony concessions condemn
    condemned condemns connected consent control convince convinced criticised criticises criticism
    criticize criticized criticizes defied defies defy demanded demands dependence dependent distance
    distanced distrust friendly help hostage hostages hostile hostility independence influence instructions
    invited invites irritated irritates isolate leave line loyal loyalty message obey opposed opposes order
    orders permission persuade persuaded policy praised praises pressure pressured pressures pro protest
    protested protests puppet puppets respect rule sanction sanctioned sanctions sided siding subordinate
    supported supports sympathy tells thanked thanks threatened threatens told tone trust urge urged urges
    vassal warned warns weapons
    """
)
"""Words before a capital, or before "to", "of", "from", "with" it, that speak of its government."""

TOWARD = _words(
    """
    against by toward towards
    """
)
"""Prepositions that are followed by a government rather than a town."""

CARRIERS = _words(
    """
    for from of on to with
    """
)
"""Prepositions that need a political word before them."""

MOVING = _words(
    """
    airport arrive arrived born bus capital city conference died drive drove fled flew flight flights flown
    fly go goes held highway hotel journey kilometers kilometres km live lives living meeting met miles
    moved railway return returned road roads route shipped streets summit train trains travel traveled
    travelled trip university visit visited visiting went
    """
)
"""Words of travel and of meeting, after which a capital is a town."""

RULERS = _words(
    """
    administration ambassador ambassadors authorities cabinet delegation diplomacy diplomat diplomats embassy
    government governments junta leader leaders leadership lawmakers minister ministers ministry negotiators officials
    official parliament parliamentarians president presidents premier regime side spokesman spokesperson spokeswoman
    state
    """
)
"""Those who govern, after an adjective: "Azerbaijani officials" are the government."""
