"""Insets, numbered marks and headlines on the page are those of the steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from geodata import open_story
from mapviewer.export.web.web_page import share
from mapviewer.export.web.web_payload import payload_of
from tests.mapviewer.export.chromium import BROWSER, browser

STEP = "to-nakhichevan"
# How many colours there are along the frame of the first inset, on the map as it is drawn.
FRAME = """(() => {
  const box = insetBox(state.insets[0], 0), r = window.devicePixelRatio || 1, seen = [];
  const at = (x, y) => [...ctx.getImageData(x * r, y * r, 1, 1).data].join();
  for (let k = 10; k < box.w - 10; k += 10) seen.push(at(box.x + k, box.y + box.h));
  return seen.filter((one) => one === seen[0]).length / seen.length;
})()"""


def test_a_step_of_the_page_has_its_inset_its_marks_and_its_numbered_sentences(qapp: QApplication) -> None:
    story = open_story("caucasus")
    [row] = [row for row in payload_of(story)["steps"] if row["id"] == STEP]
    step = story.step(STEP)
    assert [inset["title"] for inset in row["view"]["insets"]] == [inset.title for inset in step.view.insets]
    assert [mark[:2] for mark in row["view"]["callouts"]] == [[1, "exclave"], [2, "tripp"], [3, "iran-route"]]
    assert [number for _, number in row["sentences"]] == [1, 2, 3]
    assert row["headline"] == step.headline


@pytest.mark.skipif(BROWSER is None, reason="no browser")
def test_the_inset_is_drawn_in_its_frame_and_leaves_the_large_map_as_it_is(tmp_path: Path, qapp: QApplication) -> None:
    share(open_story("caucasus"), tmp_path / "page.html")
    number = [step.id for step in open_story("caucasus").steps].index(STEP)
    with browser(tmp_path / "profile") as page:
        page.open((tmp_path / "page.html").as_uri())
        page.evaluate(f"goStep({number})")
        assert page.evaluate(FRAME) > 0.9
        assert page.evaluate("port === null && state.width === data.steps[state.step].view.width")
        assert page.evaluate("document.querySelectorAll('#caption .number').length") == 3
        assert page.errors == []
