"""Panels on the page are those of the step: drawn side by side, each of its own, until a reader moves the map."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.story.story import Story
from geodata.view.panel_map import PanelMap
from mapviewer.export.web.web_page import share
from mapviewer.export.web.web_payload import payload_of
from tests.mapviewer.export.chromium import BROWSER, browser

# Of how many colours the middle row of each panel is, on the map as it is drawn.
SEEN = """panelBoxes().map(box => {
  const r = window.devicePixelRatio || 1;
  const row = ctx.getImageData(box.x * r, (box.y + box.h / 2) * r, box.w * r, 1).data, found = new Set();
  for (let k = 0; k < row.length; k += 4) found.add(row.slice(k, k + 3).join());
  return found.size;
})"""
APART = """panelBoxes().every((a, k, all) => a.x >= 0 && a.y >= 0 && a.x + a.w <= size().w && a.y + a.h <= size().h
  && all.every((b, j) => j <= k || a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y))"""


def story_with_partners() -> Story:
    """The story with a panel for each of three partners in one of its steps, and for each of three days in another."""
    story = open_story("caucasus")
    panels = {
        "other-partners": (PanelMap(lens="chn"), PanelMap(lens="tur"), PanelMap("United States", lens="usa")),
        "forty-four-days": tuple(
            PanelMap(date=dt.date(2020, month, day)) for month, day in ((9, 26), (11, 10), (12, 1))
        ),
    }
    steps = (
        replace(step, view=replace(step.view, panels=panels[step.id], only=())) if step.id in panels else step
        for step in story.steps
    )
    return replace(story, steps=tuple(steps))


def test_a_step_of_the_page_has_its_panels_with_their_days_partners_and_titles(qapp: QApplication) -> None:
    page = payload_of(story_with_partners())
    rows = {row["id"]: row["view"] for row in page["steps"]}
    assert [panel["date"] for panel in rows["forty-four-days"]["panels"]] == ["2020-09-26", "2020-11-10", "2020-12-01"]
    assert [panel["aspect"].split("|")[0] for panel in rows["other-partners"]["panels"]] == ["chn", "tur", "usa"]
    assert [panel["title"] for panel in rows["other-partners"]["panels"]] == ["China", "Turkey", "United States"]
    shown = {panel["aspect"] for panel in rows["other-partners"]["panels"]}
    assert all(shown <= set(row["arrows"]) for row in page["layers"] if "arrows" in row)


@pytest.mark.skipif(BROWSER is None, reason="no browser")
def test_panels_are_drawn_apart_until_the_map_is_moved(tmp_path: Path, qapp: QApplication) -> None:
    share(open_story("caucasus"), tmp_path / "page.html")
    number = [step.id for step in open_story("caucasus").steps].index("strain")
    with browser(tmp_path / "profile") as page:
        page.open((tmp_path / "page.html").as_uri())
        page.evaluate(f"goStep({number})")
        assert len(page.evaluate(SEEN)) == 3
        assert all(colours > 3 for colours in page.evaluate(SEEN))
        assert page.evaluate(APART)
        # What is under the pointer is found in the panel in which it is.
        assert (
            page.evaluate("(() => { const b = panelBoxes()[2]; return pick(b.x + b.w / 2, b.y + b.h / 2); })()") != ""
        )
        assert page.evaluate("port === null && state.date === data.steps[state.step].view.date")
        page.evaluate("zoom(1.5, size().w / 2, size().h / 2)")
        assert page.evaluate("state.panels.length") == 0
        assert page.errors == []
