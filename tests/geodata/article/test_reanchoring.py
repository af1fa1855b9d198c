"""Links that follow their words through changes of the text, and words that are told to be lost."""

from __future__ import annotations

import random
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from geodata.article.article import article_from_text
from geodata.article.reanchoring import Trail, follow
from geodata.article.sentences import sentences
from geodata.story.story import Article
from geodata.story_format.story_loader import open_story
from tests.storybook import write_story

NEW = ("The minister declined to comment.", "Prices rose again in autumn.", "A spokesman in Baku denied it on Friday.")


def edited(text: str, share: float, dice: random.Random) -> tuple[str, list[tuple[int, int, int]]]:
    """The text with a share of its sentences dropped, added to or reworded, and where whole old stretches stand now.

    Each of the latter is an old offset, a new offset and a length.
    """
    parts, kept, at = [], [], 0

    def put(piece: str, old: int | None) -> None:
        nonlocal at
        if old is not None:
            kept.append((old, at, len(piece)))
        parts.append(piece)
        at += len(piece)

    for sentence in sentences(text):
        piece = text[sentence.start : sentence.end]
        if dice.random() < share:
            act = dice.choice(("drop", "insert", "word"))
            if act == "drop":
                continue
            if act == "insert":
                put(dice.choice(NEW) + " ", None)
                put(piece, sentence.start)
            else:
                words = piece.split(" ")
                which = dice.randrange(len(words))
                before = sum(len(word) + 1 for word in words[:which])
                put(piece[:before], sentence.start)
                put("altogether", None)
                put(piece[before + len(words[which]) :], sentence.start + before + len(words[which]))
        else:
            put(piece, sentence.start)
        put(" " if dice.random() < 0.7 else "\n\n", None)
    return "".join(parts), kept


def survival(share: float) -> tuple[float, float]:
    """The share of surviving links found where they stand, and of the others those that were attached to something."""
    story = open_story("caucasus")
    found = survived = wrong = deleted = 0
    for seed in range(4):
        new, kept = edited(story.article.text, share, random.Random(seed))
        trail = Trail(story.article.text, new)
        for link in story.links:
            stands = next((b + link.start - a for a, b, n in kept if a <= link.start and link.end <= a + n), None)
            span = trail.span(link.start, link.end)
            if stands is None:
                deleted += 1
                wrong += span is not None and new[span[0] : span[1]] == link.quote and not near(span, link, kept)
            else:
                survived += 1
                found += span == (stands, stands + len(link.quote))
    return found / survived, wrong / max(deleted, 1)


def near(span: tuple[int, int], link: object, kept: list[tuple[int, int, int]]) -> bool:
    """Whether a found span lies in what is left of the link's own sentence."""
    start = getattr(link, "start")  # noqa: B009
    return any(b <= span[0] < b + n and abs(a - start) < 400 for a, b, n in kept)


def test_links_survive_light_medium_and_heavy_editing() -> None:
    figures = {share: survival(share) for share in (0.05, 0.2, 0.5)}
    assert figures[0.05][0] >= 0.995, figures
    assert figures[0.2][0] >= 0.98, figures
    assert figures[0.5][0] >= 0.93, figures
    assert max(wrong for _, wrong in figures.values()) <= 0.02, figures


def test_what_is_not_found_again_is_listed_with_its_words_and_targets(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path / "ferry"))
    text = story.article.text.replace("The valley road was shut in 1994 and opened again in 2020. ", "")
    followed = follow(story, Article(text, title="New"))
    assert followed.story.article.text == text
    assert {orphan.id for orphan in followed.story.lost} == {link.id for link in story.links} - {
        link.id for link in followed.story.links
    }
    assert followed.story.orphans
    lost = followed.story.lost[0]
    assert lost.quote in story.article.text
    assert lost.targets == story.links_by_id[lost.id].targets
    for link in followed.story.links:
        assert text[link.start : link.end] == link.quote
    assert all(step.passage in (*followed.story.links_by_id, "") for step in followed.story.steps)


def test_a_name_that_stands_elsewhere_is_no_reason_to_attach_a_link() -> None:
    old = "Rain fell.\n\nThe ferry left Aktau in the early morning of Monday.\n\nNobody waited at the quay for it."
    new = "Rain fell.\n\nA museum of whaling opened in Aktau, at last.\n\nNobody waited at the quay for it."
    start = old.index("Aktau")
    assert Trail(old, new).span(start, start + 5) is None


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=80), st.text(max_size=80))
def test_a_span_that_is_found_has_its_words_or_nearly_so(before: str, middle: str, after: str, added: str) -> None:
    old = before + "the town of Aktau" + after
    trail = Trail(old, before + added + "the town of Aktau" + middle)
    span = trail.span(len(before) + 12, len(before) + 17)
    assert span is None or abs((span[1] - span[0]) - 5) <= 1


def test_an_unchanged_text_changes_nothing() -> None:
    story = open_story("caucasus")
    followed = follow(story, article_from_text(story.article.text))
    assert followed.left == ()
    assert followed.story.links == story.links
    assert followed.story.claims == story.claims
    assert followed.story.notes == story.notes
