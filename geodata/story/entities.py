"""Resolution of ids: features, claims, countries, places, waters and provinces.

Links, search, selection and the details panel all speak in ids; here an id becomes a thing with names.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from geodata.core.phrase import Phrase
from geodata.core.values import value
from geodata.map.base_map import BaseMap
from geodata.map.names import Names
from geodata.map.shapes import Shape
from geodata.map.states import load_states
from geodata.map.toponyms import disputed_names, former_names, forms_of, key_of
from geodata.story.claim import Claim
from geodata.story.facts import ALL
from geodata.story.feature import Feature
from geodata.story.story import Link, Story
from geodata.story.vocabulary import Direction, Mood


class TargetKind(StrEnum):
    """The kinds of objects that an id can refer to."""

    FEATURE = "feature"
    CLAIM = "claim"
    LINK = "link"
    COUNTRY = "country"
    PLACE = "place"
    WATER = "water"
    PROVINCE = "province"


BASE_KINDS = (TargetKind.COUNTRY, TargetKind.PLACE, TargetKind.WATER, TargetKind.PROVINCE)


@value(frozen=True)
class Target:
    """An object that an id refers to."""

    id: str
    kind: TargetKind
    names: Names
    feature: Feature | None = None
    claim: Claim | None = None
    link: Link | None = None
    shape: Shape | None = None


def find_target(story: Story, base: BaseMap, target_id: str) -> Target | None:
    """Return the object that *target_id* refers to, or None."""
    feature = story.features.get(target_id)
    if feature is not None:
        return Target(target_id, TargetKind.FEATURE, feature.names, feature=feature)
    claim = story.claims_by_id.get(target_id)
    if claim is not None:
        return Target(target_id, TargetKind.CLAIM, Names(claim_title(claim, story, base)), claim=claim)
    link = story.links_by_id.get(target_id)
    if link is not None:
        return Target(target_id, TargetKind.LINK, Names(link.quote), link=link)
    return base_target(base, target_id)


def base_target(base: BaseMap, target_id: str) -> Target | None:
    """A country, place, water or province of the base map by its prefixed id."""
    prefix, _, rest = target_id.partition(":")
    if prefix not in (kind.value for kind in BASE_KINDS):
        return None
    shape = base.by_id(prefix, rest)
    if shape is None:
        return None
    return Target(target_id, TargetKind(prefix), shape_names(shape), shape=shape)


def shape_names(shape: Shape) -> Names:
    """The names of a shape of the base map: those of its properties, mended and added to by the table of toponyms."""
    key = key_of(shape)
    if (disputed := disputed_names(key)) is not None:
        return disputed
    table = {} if (state := load_states().get(key.removeprefix("country:"))) is None else {"en": state.name}
    # Maps of the world and of the region come from different sources; a state has the same name in both.
    forms = {**(shape.properties.get("names") or {}), **table, **forms_of(key)}
    english = forms.pop("en", "") or shape.properties.get("name") or shape.id
    if shape.properties.get("pair"):
        forms["pair"] = str(shape.properties["pair"])
    other = tuple(str(item) for item in shape.properties.get("other", ()))
    own = {name: str(value) for name, value in forms.items() if isinstance(value, str)}
    return Names(str(english), own, other, former=former_names(key))


def state_name(base: BaseMap, code: str, language: str = "en") -> str:
    """The name of a state of the base map, or of one that it does not draw; else the code.

    It is English where the state has none in *language*.
    """
    shape = base.by_id("country", code)
    if shape is not None and language != "en" and (form := shape_names(shape).forms.get(language)):
        return form
    if shape is not None:
        return shape_names(shape).english
    state = load_states().get(code)
    return state.name if state else code


def spoken_in(story: Story) -> str:
    """The language of what is said of a story beside its own texts: English unless it is told in another."""
    return story.told.language if story.told is not None else "en"


def party_name(story: Story, base: BaseMap, code: str) -> str:
    """The name of a state, group, organisation or actor as the story has it."""
    return story.parties.title(code) or state_name(base, code, spoken_in(story))


def party_in(story: Story, base: BaseMap, code: str, style: str) -> str:
    """The name of a party in the chosen form of names; the story's own where that has none."""
    actor, state = story.parties.actors.get(code), base.by_id("country", code)
    if style not in ("article", "en"):
        if actor is not None and (form := actor.names.get(style)):
            return form
        if state is not None and (form := shape_names(state).forms.get(style)):
            return form
    return party_name(story, base, code)


def partner_title(story: Story, base: BaseMap, code: str) -> str:
    """The name of a lens or column, short where the story has a short one."""
    return story.parties.partner_title(code) or state_name(base, code, spoken_in(story))


_TITLES: dict[str, Phrase] = {
    Direction.TOWARD: Phrase("{subject} → {partner}"),
    Direction.AWAY: Phrase("{subject} ↛ {partner}"),
    Direction.STEADY: Phrase("{subject}: steady with {partner}"),
    Direction.MUTUAL: Phrase("{subject} ↔ {partner}"),
}
_OTHER = Phrase("{subject} – {partner}")
_HOLLOW: dict[str, Phrase] = {
    Mood.DEMAND: Phrase("demand"),
    Mood.THREAT: Phrase("threat"),
    Mood.WISH: Phrase("wish"),
    Mood.DENIAL: Phrase("denial"),
    Mood.ASSESSMENT: Phrase("assessment"),
}


def claim_title(claim: Claim, story: Story, base: BaseMap) -> str:
    """A short title such as ``Norway ↛ Sweden``, or ``Norway – Sweden (demand)`` for words that move nothing."""
    template = _TITLES.get(claim.direction, _OTHER).template
    subject, partner = subject_names(claim, story, base), partner_names(claim, story, base)
    title = Phrase(template, subject=subject, partner=partner)
    return Phrase("{title} ({kind})", title=title, kind=_HOLLOW[claim.mood]) if claim.is_hollow else title


def subject_names(claim: Claim, story: Story, base: BaseMap) -> str:
    """Every subject of a claim, separated by commas."""
    return ", ".join(party_name(story, base, code) for code in claim.subjects)


def partner_names(claim: Claim, story: Story, base: BaseMap) -> str:
    """Every partner of a claim, separated by commas."""
    names = [Phrase("all partners") if code == ALL else party_name(story, base, code) for code in claim.partners]
    return names[0] if len(names) == 1 else ", ".join(names)


def every_target(story: Story, base: BaseMap) -> Iterator[Target]:
    """Everything that search can find, the story's own things first."""
    for feature in story.features.values():
        yield Target(feature.id, TargetKind.FEATURE, feature.names, feature=feature)
    for claim in story.claims:
        yield Target(claim.id, TargetKind.CLAIM, Names(claim_title(claim, story, base)), claim=claim)
    for kind, shapes in (
        (TargetKind.COUNTRY, base.countries),
        (TargetKind.PLACE, base.places),
        (TargetKind.WATER, (*base.water, *base.river_courses, *base.straits)),
        (TargetKind.PROVINCE, base.province_areas),
    ):
        for shape in shapes:
            if shape.properties.get("name"):
                yield Target(f"{kind.value}:{shape.id}", kind, shape_names(shape), shape=shape)
