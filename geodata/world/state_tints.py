"""Which states a story is about, and a number of a tint for each, so that no two neighbours look alike."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set

from geodata.map.base_map import BaseMap
from geodata.map.shapes import Shape
from geodata.story.story import Story

COUNTRY = "country:"


def own_states(story: Story, base: BaseMap) -> frozenset[str]:
    """Codes of the states that the story's statements are about, as far as any lies in the map's own region.

    Partners act too, and are not what the story is about; a story that names its region has those of its states that
    it doesn't call quiet. One without statements is about the region's states. On ground elsewhere a story is also
    about those of which its article speaks and that its opening shows, but for the partners that it lists.
    """
    region_group = next((group for group in story.facts.groups_of_states if group.region), None)
    if region_group is not None:
        return frozenset(region_group.states) - frozenset(region_group.quiet)
    subjects = {code for claim in story.claims for code in claim.subjects}
    codes = {code for subject in subjects for code in story.parties.members(subject)}
    region = {shape.id for shape in base.countries if shape.properties.get("focus")}
    if codes & region:
        return frozenset(codes & region)
    partners = {partner.id for partner in story.facts.partners}
    shown = _shown_states(story, base, region) - partners
    return frozenset({shape.id for shape in base.countries if shape.id in codes} | shown or region)


def _shown_states(story: Story, base: BaseMap, region: Set[str]) -> set[str]:
    """The states of which an article speaks and that the story's opening shows; none where that is in the region."""
    spoken = {target.removeprefix(COUNTRY) for target in story.links_to if target.startswith(COUNTRY)}
    camera = story.view.camera
    x, y = base.plane.project(camera.lon_deg, camera.lat_deg)
    half_w, half_h = 500 * camera.width_km, 500 * camera.height_km
    here = base.country_at(camera.lon_deg, camera.lat_deg)

    def is_shown(shape: Shape) -> bool:
        rings = shape.levels[0].rings
        corners = ((ring[i], ring[i + 1]) for ring in rings for i in range(0, len(ring), 2))
        return shape is here or any(abs(a - x) <= half_w and abs(b - y) <= half_h for a, b in corners)

    if spoken & region:
        return set()
    return {shape.id for shape in base.countries if shape.id in spoken and is_shown(shape)}


def tint_numbers(states: Iterable[str], base: BaseMap, count: int) -> Mapping[str, int]:
    """For each state a number below *count*: neighbours differ, and all numbers are used about equally.

    Large states choose first; where a state has more neighbours than there are numbers, one repeats.
    """
    chosen: dict[str, int] = {}
    beside = neighbours(base)
    areas = {shape.id: float(shape.properties.get("area_km2", 0.0)) for shape in base.countries}
    for state in sorted(states, key=lambda code: (-areas.get(code, 0.0), code)):
        taken = {chosen[other] for other in beside[state] if other in chosen}
        used = Counter(chosen.values())
        chosen[state] = min(range(count), key=lambda number: (number in taken, used[number], number))
    return chosen


def neighbours(base: BaseMap) -> Mapping[str, set[str]]:
    """For each state those with which it shares a border on land."""
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for border in base.borders:
        a, b = str(border.properties.get("a", "")), str(border.properties.get("b", ""))
        beside[a].add(b)
        beside[b].add(a)
    return beside
