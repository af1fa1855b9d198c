"""Verbs of headlines by language, which tell in the present tense what was done: "leaves", "quits", "bans".

In running text the same tense tells of plans and habits, so these count in headlines alone. The form is that of
`geodata.geoparsing.sayings.act_phrases`.
"""

from __future__ import annotations

HEADLINES = {
    "en": """
        mutual agreement: (?:signs?|seals?|concludes?|ratif(?:y|ies)|inks?) … with
        mutual agreement: (?:establish(?:es)?|restores?|resumes?) (?:full )?diplomatic (?:relations|ties) with
        toward membership: (?:joins?|accedes? to|returns? to)
        toward statement: recogni[sz]es?(?: the independence of)?
        toward incident: (?:lifts?|eases?) … (?:sanctions|ban|embargo|restrictions) (?:on|against)
        toward incident: (?:re)?opens? … borders? (?:with|to)
        away membership: (?:withdraws?|pulls? out) (?:its \\w+ )?from
        away membership: (?:pulls? out of|exits?|leaves?|quits?)
        away membership: (?:suspends?|freezes?) (?:its |all )?(?:membership|participation) (?:in|of)
        away incident: (?:suspends?|halts?) … (?:with|from|to)
        away incident: (?:breaks? off|cuts?|severs?) … (?:with|to)
        away incident: (?:recalls?|withdraws?|summons) (?:its |the )?(?:ambassador|envoy) (?:from|to|of)
        away incident: summons
        away incident: (?:imposes?|slaps?|announces?) … (?:sanctions|tariffs|embargo|restrictions) (?:on|against)
        away incident: (?:sanctions|expels? …|expels?|closes? … borders? (?:with|to))
        away incident: (?:shells?|bombs?|invades?|attacks?|strikes?)
        away incident: bans? (?:…)?(?:of|from|to|for|in)?
        away statement: (?:accuses?|blames?|condemns?)
    """,
    "fr": """
        mutual agreement: (?:signe(?:nt)?|concl(?:ut|uent)|ratifie(?:nt)?) … avec
        toward membership: (?:rejoint|rejoignent|adhère(?:nt)? à)
        toward statement: reconna[iî]t(?: l['’]indépendance (?:de|du))?
        toward incident: (?:lève|allège) … (?:contre|sur|visant)
        away membership: se retire(?:nt)? (?:de|du|des|d['’])
        away membership: quitte(?:nt)?
        away incident: (?:impose(?:nt)?|adopte(?:nt)?) … (?:contre|à|au)
        away incident: (?:rompt|rompent|suspend(?:ent)?) … (?:avec|de|du)
        away incident: (?:rappelle son ambassadeur (?:en|au|à|de)|expulse (?:…)?(?:de|du|d['’])?)
        away incident: interdit (?:…)?(?:de|du|des|en|au|d['’])?
        away statement: (?:accuse|condamne)(?:nt)?
    """,
    "ru": """
        mutual agreement: (?:подписыва|ратифициру)[ею]т … со?
        toward membership: (?:присоединя[ею]тся к|вступа[ею]т в)
        toward statement: призна[её]т(?: независимость)?
        toward incident: (?:снима|отменя)[ею]т … (?:с|против|в отношении|из)
        away membership: (?:выход[ия]т из|покида[ею]т)
        away incident: (?:ввод[ия]т) … санкци\\w+ (?:против|в отношении)
        away incident: отзыва[ею]т … из
        away incident: (?:разрыва|прерыва|приостанавлива)[ею]т … со?
        away incident: (?:высыла[ею]т|закрыва[ею]т границ[уы] со?)
        away incident: запреща[ею]т (?:…)?(?:из|в)?
        away statement: (?:обвиня|осужда)[ею]т
    """,
    "de": """
        mutual agreement: (?:unterzeichnet|unterzeichnen|schließt|schließen) … mit
        toward statement: erkenn(?:t|en) … an
        away membership: (?:verlässt|verlassen)
        away incident: (?:verhängt|verhängen) … (?:gegen)
        away incident: (?:kündigt|kündigen|bricht|brechen) … mit
        away statement: (?:beschuldigt|verurteilt)
    """,
    "es": """
        mutual agreement: (?:firma|firman|sella|sellan) … con
        toward membership: (?:se une|ingresa) (?:a|en)
        toward statement: reconoce(?: la independencia de)?
        away membership: (?:abandona|abandonan|se retira de|se retiran de)
        away incident: (?:impone|imponen) … (?:a|contra)
        away incident: (?:rompe|rompen|suspende|suspenden) … con
        away statement: (?:acusa|condena)n? a
    """,
}
# "X and Y sign": what stands behind the second of two that are joined.
HEADLINES_JOINED = {
    "en": r"(?:sign|seal|conclude|ratify|initial|ink|establish diplomatic)\b",
    "fr": r"(?:signent|scellent|concluent|ratifient)\b",
    "ru": r"(?:подписывают|ратифицируют|устанавливают дипломатические)",
    "de": r"(?:unterzeichnen|schließen|besiegeln)\b",
    "es": r"(?:firman|sellan|ratifican)\b",
}
