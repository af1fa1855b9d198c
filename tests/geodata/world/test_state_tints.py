from geodata.map.base_map import load_base_map
from geodata.story_format.story_loader import open_story
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


def test_with_fewer_tints_than_neighbours_one_repeats() -> None:
    base = load_base_map()
    assert set(tint_numbers([shape.id for shape in base.countries], base, 2).values()) == {0, 1}
