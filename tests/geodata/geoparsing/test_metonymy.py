"""A capital that stands for its government is told apart from the town."""

import pytest

from geodata.geoparsing import find_places


def roles(text: str) -> list[str]:
    return [f"{mention.quote} {mention.role}" for mention in find_places(text) if mention.kind == "place"]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Moscow says that it was not told.", "Moscow"),
        ("Officially, Moscow welcomes the consensus.", "Moscow"),
        ("Baku and Ankara signed an agreement.", "Ankara"),
        ("Baku and Ankara signed an agreement.", "Baku"),
        ("Relations between Moscow and Baku are strained.", "Moscow"),
        ("They changed their tone towards Moscow.", "Moscow"),
        ("Sanctions isolate Moscow.", "Moscow"),
        ("A message from Paris to Moscow was lost.", "Moscow"),
        ("Dushanbe protested to Kabul.", "Kabul"),
        ("Analysts said that Ankara would open the crossing.", "Ankara"),
        ("Our countries were colonies of Moscow.", "Moscow"),
        ("Armenia cut its dependence on Moscow.", "Moscow"),
        ("Nobody understands Tehran's position.", "Tehran"),
        ("Yerevan has repeatedly denied this.", "Yerevan"),
        ("Astana is trying to stay neutral.", "Astana"),
        ("Tbilisi is not ready to talk.", "Tbilisi"),
        ("The deal was proposed by Brussels.", "Brussels"),
    ],
)
def test_a_capital_that_acts_is_a_government(text: str, quote: str) -> None:
    assert f"{quote} government" in roles(text)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Talks were held in Moscow.", "Moscow"),
        ("He flew from Baku to Ankara.", "Ankara"),
        ("He flew from Baku to Ankara.", "Baku"),
        ("The road to Tbilisi was closed.", "Tbilisi"),
        ("Yerevan, the capital of Armenia, is old.", "Yerevan"),
        ("Baku's old town is a museum.", "Baku"),
        ("Kyiv was bombed at night.", "Kyiv"),
        ("The Georgian capital Tbilisi is far.", "Tbilisi"),
        ("Gyumri says no.", "Gyumri"),
        ("A line from Sochi to Yerevan by the coast would be short.", "Yerevan"),
    ],
)
def test_a_capital_where_something_happens_is_a_place(text: str, quote: str) -> None:
    assert f"{quote} place" in roles(text)


def test_the_bundled_article_tells_moscow_the_government_from_washington_the_place() -> None:
    from geodata.story_format.story_loader import open_story

    mentions = find_places(open_story("caucasus").article.text)
    moscow = {mention.role for mention in mentions if mention.quote == "Moscow"}
    towns = {mention.quote: mention.role for mention in mentions if mention.quote in ("Washington", "Odessa", "Grozny")}
    assert moscow == {"government"}
    assert towns == {"Washington": "place", "Odessa": "place", "Grozny": "place"}
