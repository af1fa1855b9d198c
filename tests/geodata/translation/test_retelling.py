"""A story in another language: read, edited, saved and checked, its original always kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from geodata.map.names import display_name
from geodata.story.entities import party_name
from geodata.story.story import Story
from geodata.story_format.story_loader import BUNDLED_STORIES, open_story
from geodata.story_format.story_writer import save_story
from geodata.translation.text_check import lacking, stale, text_lines, text_summary
from geodata.translation.text_files import digest
from geodata.translation.translation_form import write_form
from geodata.world.world import World
from mapviewer.command_line import run
from tests.storybook import ARTICLE, STORY, write_story

FRENCH = f"""
[story]
title = "Le bac et la vallée"
of = {{ title = "{digest("The ferry and the valley")}" }}

[steps.valley]
title = "La vallée en 2000"
text = "La route est fermée."
of = {{ text = "00000000" }}

[features.ground-one]
name = "Terrain tenu par l'Arménie"

[claims.aze-toward-kaz]
summary = "Le capitaine demande davantage de commerce."
quotes = ["Nous voulons plus de commerce"]

[links.l-aktau]
quote = "Aktau"
prefix = "bac de Bakou à "

[notes.note-shut]
text = "Elle fut fermée le 12 mai 1994."
quote = "fermée en 1994"

[article]
headings = ["Le bac et la vallée"]
"""
ARTICLE_FR = """Le bac et la vallée

Le bac de Bakou à Aktau était lent. Aktau attendait. La route fut fermée en 1994.

« Nous voulons plus de commerce », disait un capitaine.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = write_story(tmp_path)
    (root / "texts").mkdir()
    (root / "texts" / "fr.toml").write_text(FRENCH, encoding="utf-8")
    return root


def test_texts_of_a_side_file_replace_those_of_the_story_and_what_it_lacks_stays(folder: Path) -> None:
    story = open_story(folder)
    told = story.in_language("fr")
    assert (story.spoken, told.spoken, told.article_language) == ("en", "fr", "en")
    assert told.title == "Le bac et la vallée"
    assert [step.title for step in told.steps] == ["Where it is", "La vallée en 2000", "The ferry stops"]
    assert told.claims_by_id["aze-toward-kaz"].summary.startswith("Le capitaine")
    assert story.in_language("tr") is story
    assert told.in_language("en").title == story.title


def test_names_follow_the_language_and_can_be_chosen_by_hand(folder: Path) -> None:
    told = open_story(folder).in_language("fr")
    assert {told.view.names, *(step.view.names for step in told.steps)} == {"fr"}
    names = told.features["ground-one"].names
    assert display_name(names, "fr") == "Terrain tenu par l'Arménie"
    assert display_name(names, "en") == "Ground held by Armenia"
    assert party_name(told, World(told).base, "aze") == "Azerbaïdjan"


def test_the_article_in_the_language_has_the_passages_that_are_found_in_it(folder: Path) -> None:
    (folder / "article.fr.txt").write_text(ARTICLE_FR, encoding="utf-8")
    told = open_story(folder).in_language("fr")
    assert told.article_language == "fr"
    assert told.article.text == ARTICLE_FR
    assert told.article.headings == ("Le bac et la vallée",)
    [link] = told.links
    assert ARTICLE_FR[link.start - 15 : link.end] == "bac de Bakou à Aktau"
    assert told.claims_by_id["aze-toward-kaz"].quotes == ("Nous voulons plus de commerce",)
    assert told.notes[0].text.startswith("Elle fut")
    lines = list(text_lines(open_story(folder)))
    assert "texts/fr.toml, links l-road: lacks its passage" in lines


def test_saving_what_is_told_in_a_language_keeps_both_texts(folder: Path) -> None:
    (folder / "article.fr.txt").write_text(ARTICLE_FR, encoding="utf-8")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    story = open_story(folder)
    save_story(story.in_language("fr"), folder)
    kept = {path.name for path, data in before.items() if path.read_bytes() == data}
    assert {"article.txt", "article.fr.txt", "fr.toml", "ground.geojson", "notes.toml"} <= kept
    again = open_story(folder)
    assert again.title == story.title
    assert again.links == story.links
    assert again.steps == story.steps
    assert again.claims == story.claims


def test_a_text_edited_in_the_language_becomes_its_translation_and_one_that_it_lacks_the_original(folder: Path) -> None:
    told = open_story(folder).in_language("fr")
    first, second, third = told.steps
    steps = (replace(first, title="Where all is"), replace(second, title="La vallée, en 2000"), third)
    saved = save_story(replace(told, steps=steps), folder)
    assert saved.spoken == "fr"
    again = open_story(folder)
    assert [step.title for step in again.steps] == ["Where all is", "The valley in 2000", "The ferry stops"]
    assert again.in_language("fr").step("valley").title == "La vallée, en 2000"
    assert ("steps", "valley", "title") not in stale(again, "fr")
    assert ("steps", "valley", "text") in stale(again, "fr")


def test_a_copy_elsewhere_takes_all_languages_along(folder: Path, tmp_path: Path) -> None:
    (folder / "article.fr.txt").write_text(ARTICLE_FR, encoding="utf-8")
    save_story(open_story(folder), tmp_path / "copy.story")
    told = open_story(tmp_path / "copy.story").in_language("fr")
    assert (told.title, told.article.text) == ("Le bac et la vallée", ARTICLE_FR)


def test_a_text_can_stand_in_several_languages_in_one_place_and_stays_there(tmp_path: Path) -> None:
    several = STORY.replace('title = "Where it is"', 'title = { en = "Where it is", fr = "Où c\'est" }')
    root = write_story(tmp_path, story_toml=several)
    story = open_story(root)
    assert story.problems == ()
    assert (story.steps[0].title, story.in_language("fr").steps[0].title) == ("Where it is", "Où c'est")
    save_story(replace(story, title="Ferries"), root)
    assert "Où c'est" in (root / "story.toml").read_text(encoding="utf-8")
    assert open_story(root).in_language("fr").steps[0].title == "Où c'est"


def test_what_is_missing_and_what_is_out_of_date_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = open_story(folder)
    assert stale(story, "fr") == (("steps", "valley", "text"),)
    assert ("story", "", "summary") in lacking(story, "fr")
    assert ("steps", "valley", "title") not in lacking(story, "fr")
    lines = list(text_lines(story))
    assert "texts/fr.toml, steps valley: out of date: text" in lines
    assert "texts/fr.toml, layers ground: lacks title, summary" in lines
    [summary] = text_summary(story)
    assert "1 texts out of date" in summary
    run(["check", str(folder), "--texts"])
    assert "steps valley: out of date: text" in capsys.readouterr().out


def test_a_step_whose_marks_go_with_sentences_needs_as_many_of_them(folder: Path) -> None:
    marked = STORY.replace('select = "valley-road"', 'select = "valley-road", callouts = ["valley-road"]')
    (folder / "story.toml").write_text(marked, encoding="utf-8")
    longer = FRENCH.replace("La route est fermée.", "La route est fermée. Personne ne passe.")
    longer = longer.replace('of = { text = "00000000" }\n', "")
    (folder / "texts" / "fr.toml").write_text(longer, encoding="utf-8")
    told = [line for line in text_lines(open_story(folder)) if "sentences" in line]
    assert told == ["texts/fr.toml, steps valley: 2 sentences instead of 1, with which its marks go"]


def test_the_form_of_a_translation_has_every_text_and_keeps_what_is_there(folder: Path) -> None:
    run(["texts", str(folder), "fr"])
    form = (folder / "texts" / "fr.toml").read_text(encoding="utf-8")
    assert '# The road is shut.\ntext = "La route est fermée."' in form
    assert '# Two harbours.\ntext = ""' in form
    story = open_story(folder)
    assert story.in_language("fr").title == "Le bac et la vallée"
    assert stale(story, "fr") == (("steps", "valley", "text"),)
    _, done, count = write_form(story, folder, "hy")
    assert 0 < done < count  # some features are named in it


def test_the_form_and_a_saved_copy_keep_of_what_the_method_was_made(folder: Path) -> None:
    (folder / "method.md").write_text("Read twice.", encoding="utf-8")
    (folder / "method.fr.md").write_text("Lu deux fois.", encoding="utf-8")
    texts = folder / "texts" / "fr.toml"
    texts.write_text(FRENCH.replace("of = {", 'of = { method = "00000000",', 1), encoding="utf-8")
    run(["texts", str(folder), "fr"])
    assert ("story", "", "method") in stale(open_story(folder), "fr")
    assert "Lu deux fois" not in texts.read_text(encoding="utf-8")
    told = open_story(folder).in_language("fr")
    saved = save_story(replace(told, title="Le bac"), folder.parent / "copy")
    assert ("story", "", "method") in stale(saved, "fr")


@pytest.mark.parametrize(("story", "language"), [("", "en"), ("", "../fr"), ("sahel", "fr")])
def test_no_form_is_written_in_the_story_s_own_language_or_into_the_program_s_files(
    folder: Path, story: str, language: str
) -> None:
    root = BUNDLED_STORIES / story if story else folder
    before = {path: path.read_bytes() for path in root.rglob("*.toml")}
    assert run(["texts", story or str(folder), language]) == 2
    assert {path: path.read_bytes() for path in root.rglob("*.toml")} == before


def test_a_story_in_one_language_has_no_line_about_its_texts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(write_story(tmp_path)), "--texts"]) == 0
    assert capsys.readouterr().out == ""


def test_a_file_that_cannot_be_read_leaves_the_story_in_its_own_language(folder: Path) -> None:
    (folder / "texts" / "fr.toml").write_text("[story\n", encoding="utf-8")
    told = open_story(folder).in_language("fr")
    assert told.title == "The ferry and the valley"
    assert any("fr.toml" in line for line in told.problems)


def test_a_form_that_is_filled_in_leaves_nothing_missing(folder: Path) -> None:
    story: Story = open_story(folder)
    assert story.article.text == ARTICLE
    write_form(story, folder, "ka")
    text = (folder / "texts" / "ka.toml").read_text(encoding="utf-8").replace('= ""', '= "ქ"')
    (folder / "texts" / "ka.toml").write_text(text, encoding="utf-8")
    assert lacking(open_story(folder), "ka") == ()
