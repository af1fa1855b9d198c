"""Events files: read as a layer, updated from a file that somebody sends, saved, and what is stale."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path

import pytest

from geodata import DataError, open_story
from geodata.story.story import Story
from geodata.story_format.event_files import read_events, update_events
from geodata.story_format.story_writer import save_story
from mapviewer.command_line import run
from mapviewer.session.fact_check import stale_lines

SENT = """id;name;start;place;lat;lon;source;summary
ev-new;Talks;2026-07-01;Yerevan;40,18;44,51;S2-alpha;Talks are held.
ev-now-ambassador;The ambassador is back;2026-05-30;Moscow;;;S2-alpha;Changed.
"""


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("caucasus")


@pytest.fixture
def folder(story: Story, tmp_path: Path) -> Path:
    save_story(story, tmp_path / "kept")
    return tmp_path / "kept"


def test_events_since_the_article_are_a_layer_with_sources(story: Story) -> None:
    rows = {row.id: row for row in story.layers["events-since"].rows}
    assert len(rows) == 16
    assert all(source in story.sources for row in rows.values() for source in row.source)
    assert rows["ev-now-c6"].span.start == dt.date(2025, 11, 16)
    frame = story.layers["events-since"].features.set_index("id")
    assert frame.geometry["ev-now-tianjin"].x == pytest.approx(117.18, abs=0.01)
    assert frame.geometry["ev-now-iran-war"] is None
    assert max(row.start_text for row in rows.values()) == "2026-06-25"


def test_a_story_keeps_its_events_file_when_saved(story: Story, folder: Path) -> None:
    kept = open_story(folder)
    assert kept.problems == ()
    assert kept.layers["events-since"].rows == story.layers["events-since"].rows
    assert (folder / "layers" / "events-since.toml").read_text(encoding="utf-8").startswith("# What happened")


def test_a_csv_that_somebody_sends_adds_and_changes_events(folder: Path, tmp_path: Path) -> None:
    sent = tmp_path / "june.csv"
    sent.write_text(SENT, encoding="utf-8")
    assert update_events(folder / "layers" / "events-since.toml", read_events(sent)) == (1, 1)
    rows = {row.id: row for row in open_story(folder).layers["events-since"].rows}
    assert len(rows) == 17
    assert rows["ev-new"].source == ("S2-alpha",)
    assert rows["ev-now-ambassador"].name == "The ambassador is back"
    assert open_story(folder).layers["events-since"].features.set_index("id").geometry["ev-new"].y == 40.18


def test_a_toml_file_brings_its_sources_along(folder: Path, tmp_path: Path) -> None:
    sent = tmp_path / "june.toml"
    event = '[[events]]\nid = "ev-x"\nname = "X"\nstart = "2026-06-01"\nsource = ["S-x"]\nsummary = "X."\n'
    sent.write_text(event, encoding="utf-8")
    target = folder / "layers" / "events-since.toml"
    before = target.read_bytes()
    with pytest.raises(DataError, match="unknown source: found S-x"):
        update_events(target, read_events(sent))
    assert target.read_bytes() == before
    sent.write_text(event + '\n[[sources]]\nid = "S-x"\ntitle = "A paper"\n', encoding="utf-8")
    assert update_events(target, read_events(sent)) == (1, 0)
    assert open_story(folder).sources["S-x"].title == "A paper"
    assert len(tomllib.loads(target.read_text(encoding="utf-8"))["events"]) == 17


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("id,name,start,source\nev-a,A,,S-one\n", "an event lacks a value"),
        ("id,name,start,source\nev-a,A,2026,\n", "an event without a source"),
        ("id,name,start,source,lat,lon\nev-a,A,2026,S-one,99,400\n", "not a place"),
    ],
)
def test_what_is_wrong_with_a_sent_file_is_named(tmp_path: Path, text: str, problem: str) -> None:
    sent = tmp_path / "sent.csv"
    sent.write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=problem):
        read_events(sent)


def test_the_command_updates_and_checks(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sent = tmp_path / "june.csv"
    sent.write_text(SENT, encoding="utf-8")
    assert run(["update", str(folder), str(sent)]) == 1
    told = capsys.readouterr().out
    assert "layers/events-since.toml: 1 new, 1 changed" in told
    assert "later than the day until which the story is known: found 2026-07-01" in told


def test_what_is_stale_is_said(story: Story) -> None:
    assert list(stale_lines(story, dt.date(2026, 7, 1))) == []
    [line] = stale_lines(story, dt.date(2026, 12, 1))
    assert line.startswith("story.toml, [story], known_until: stale: nothing of the last 159 days is known")


def test_the_votes_of_2023_have_no_empty_cell(story: Story) -> None:
    text = (Path(str(story.path)) / "sheets" / "un-votes.csv").read_text(encoding="utf-8")
    rows = [line.split(",") for line in text.splitlines() if ",2023," in line]
    assert len(rows) == 8
    assert all(row[3] != "unknown" and row[6] for row in rows)


def test_what_a_person_noted_in_an_events_file_stays(folder: Path, tmp_path: Path) -> None:
    target, sent = folder / "layers" / "events-since.toml", tmp_path / "june.csv"
    sent.write_text(SENT, encoding="utf-8")
    before = target.read_text(encoding="utf-8")
    update_events(target, read_events(sent))
    after = target.read_text(encoding="utf-8")
    notes = [line for line in before.splitlines() if line.startswith("#")]
    assert notes
    assert [line for line in after.splitlines() if line.startswith("#")] == notes
    lost = set(before.splitlines()) - set(after.splitlines())
    assert len(lost) < 15  # only the one event that was changed


def test_a_short_event_joins_a_file_without_losing_its_notes(tmp_path: Path) -> None:
    target, sent = tmp_path / "layers" / "mine.toml", tmp_path / "sent.toml"
    target.parent.mkdir()
    rows = [f'[[events]]\nid = "{name}"\nname = "N"\nstart = "2020"\nsource = ["s"]\n' for name in "abc"]
    target.write_text(f'\n# Mine.\n{rows[0]}# Of b.\n{rows[1]}\n[[sources]]\nid = "s"\n', encoding="utf-8")
    sent.write_text(rows[1].replace("2020", "2021") + rows[2], encoding="utf-8")
    assert update_events(target, read_events(sent)) == (1, 1)
    text = target.read_text(encoding="utf-8")
    assert "# Mine.\n" in text
    assert "# Of b.\n" in text
    assert [(row["id"], row["start"]) for row in tomllib.loads(text)["events"]] == [
        ("a", "2020"),
        ("b", "2021"),
        ("c", "2020"),
    ]


def test_a_bundled_story_is_not_updated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sent = tmp_path / "june.csv"
    sent.write_text(SENT, encoding="utf-8")
    assert run(["update", "caucasus", str(sent)]) == 2
    assert "a bundled story cannot be updated" in capsys.readouterr().err
