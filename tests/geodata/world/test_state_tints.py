from geodata.map.base_map import load_base_map
from geodata.story_format.story_loader import open_story
from geodata.view.view_projection import world_projection
from geodata.world.state_tints import neighbours, tint_numbers
from geodata.world.world import TINTS, World


def test_neighbours_differ_and_every_tint_is_used() -> None:
    world = World(open_story("caucasus"))
    beside = neighbours(world.base)
    for state, number in world.tints.items():
        assert all(world.tints[other] != number for other in beside[state] & world.own_states), state
    assert set(world.tints.values()) == set(range(TINTS))


def test_a_partner_is_no_state_of_the_story() -> None:
    world = World(open_story("caucasus"))
    assert world.own_states == {shape.id for shape in world.base.countries if shape.properties.get("focus")}


def test_the_states_of_a_story_are_its_own_in_every_plane_and_on_every_ground() -> None:
    for name, state, other in (("caucasus", "arm", "irn"), ("sahel", "mli", "dza")):
        world = World(open_story(name))
        (border,) = [shape for shape in world.base.borders if {state, other} == set(shape.id.split("-"))]
        assert world.is_own_border(border)
        assert world.own_bounds is not None
        there = world.in_projection(world_projection(10.0))
        assert {shape.id for shape in there.own_countries} <= world.own_states
        assert any(there.is_own_border(shape) for shape in there.base.borders)
        assert not all(there.is_own_border(shape) for shape in there.base.borders)


def test_with_fewer_tints_than_neighbours_one_repeats() -> None:
    base = load_base_map()
    assert set(tint_numbers([shape.id for shape in base.countries], base, 2).values()) == {0, 1}


def test_quiet_states_of_a_region_are_in_its_tables_and_not_tinted() -> None:
    world = World(open_story("sahel"))
    assert set(world.tints) == set(world.own_states) == {"mli", "bfa", "ner"}
    assert {"tcd", "sen"} <= set(world.story.parties.region)
