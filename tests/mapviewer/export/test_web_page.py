"""The shared page in a real browser: offline, linked both ways, and deaf to what a story's text would do."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from shapely.geometry import box

from geodata import open_story
from geodata.article.article import article_from_text
from geodata.edit.draft import draft
from geodata.edit.edits import add_layer
from geodata.map.names import Names
from geodata.story.feature import Feature
from geodata.story.feature_table import features_frame
from geodata.story.layer import AREA_PATTERNS, Layer, LayerKind
from geodata.story.layer_stack import put_layer
from geodata.view.view import toggle_layer
from geodata.world.world import World
from mapviewer.drawing.legend import SHORT, legend_rows
from mapviewer.export.web.web_base import steps_of
from mapviewer.export.web.web_layers import aspect_key
from mapviewer.export.web.web_legend import VIEW_PX
from mapviewer.export.web.web_page import ASSETS, data_text, page_of, share
from mapviewer.export.web.web_payload import payload_of
from mapviewer.layers.arrow_drawing.arrow_keys import BOTH_TURN
from mapviewer.layers.claims import RING_OF_GROUP
from mapviewer.layers.registry import kind_of
from mapviewer.scene.scene import scene_of
from mapviewer.ui.translate import tr
from tests.mapviewer.export.chromium import BROWSER, Page, browser
from tests.mapviewer.export.pdf_text import pages_of
from tests.storybook import write_story
from tests.tied_view import with_ties

SQUARE = box(45, 40, 46, 41)
needs_browser = pytest.mark.skipif(BROWSER is None, reason="chromium is not installed: apt-get install -y chromium")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Page]:
    folder = tmp_path_factory.mktemp("share")
    share(open_story("caucasus"), folder / "story.html")
    with browser(folder / "profile") as page:
        page.open((folder / "story.html").as_uri())
        yield page


def centre(page: Page, selector: str) -> tuple[float, float]:
    """The middle of an element, once no scrolling that an earlier act began moves it any more."""
    where = (
        f"(() => {{ const e = document.querySelector({json.dumps(selector)}); e.scrollIntoView({{block: 'center'}});"
        "const r = e.getClientRects()[0]; return [r.left + r.width / 2, r.top + r.height / 2] })()"
    )
    drawn = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    before, box = None, page.evaluate(where)
    while box != before:
        page.evaluate(drawn)
        before, box = box, page.evaluate(where)
    return box[0], box[1]


@needs_browser
def test_it_asks_for_nothing_but_itself_and_complains_of_nothing(page: Page) -> None:
    assert all(address.startswith(("file:", "about:")) for address in page.requests)
    assert page.errors == []
    page.evaluate("fetch('https://example.org/').then(() => 1, () => 2)")
    assert any("Content Security Policy" in error for error in page.errors)
    page.errors.clear()


@needs_browser
def test_the_whole_article_is_there_to_the_letter(page: Page) -> None:
    story = open_story("caucasus")
    shown = page.evaluate(
        "[...document.querySelectorAll('#article p, #article h3')].map(e => e.textContent).join('\\n')"
    )
    assert shown == "\n".join(line for line in story.article.text.split("\n") if line.strip())


@needs_browser
def test_a_click_on_words_goes_to_the_map_and_back(page: Page) -> None:
    page.click(*centre(page, "#article mark.amber"))
    selected = page.evaluate("state.selection")
    story = open_story("caucasus")
    assert selected in {*story.features, *story.claims}
    assert page.evaluate("document.querySelector('#details h2').textContent") != ""
    assert page.evaluate("state.layers.has(features.get(state.selection).layer)")
    assert page.evaluate("document.querySelectorAll('#article mark.chosen').length") > 0


@needs_browser
def test_pointing_at_the_map_lights_the_words(page: Page) -> None:
    page.evaluate("select(''); goTo('country:aze')")
    x, y = page.evaluate(
        "(() => { const r = canvas.getBoundingClientRect(), p = toPx(...countries.get('country:aze').label_at);"
        "return [r.left + p[0] + 3, r.top + p[1] + 14] })()"
    )
    page.move(x, y)
    assert page.evaluate("state.hovered") != ""
    assert page.evaluate("document.querySelectorAll('#article mark.lit').length") > 0


@needs_browser
def test_steps_dates_and_layers_obey(page: Page) -> None:
    story = open_story("caucasus")
    for number, step in enumerate(story.steps):
        page.evaluate(f"goStep({number})")
        assert page.evaluate("state.date") == step.view.date.isoformat()
        assert page.evaluate("document.querySelector('#caption strong').textContent") == (step.headline or step.title)
        ticked = page.evaluate("[...document.querySelectorAll('#layers input:checked')].map(e => e.dataset.layer)")
        shown = {state.id for state in step.view.layers if state.visible}
        drawn_always = {name for name, layer in story.layers.items() if layer.is_base} - {"base-cities"}
        assert set(ticked) == shown - drawn_always


@needs_browser
def test_what_was_in_force_is_what_the_program_says(page: Page) -> None:
    import datetime as dt

    story = open_story("caucasus")
    page.evaluate("state.hidden = new Set()")  # the opening is kept to what its picture speaks of
    for day in ("1988-01-01", "2019-01-01", "2020-11-19", "2020-11-20", "2023-09-20"):
        shown = page.evaluate(f"state.date = '{day}', data.features.filter(inForce).map(item => item.id)")
        rows = [row.id for layer in story.layers.values() for row in layer.rows_on(dt.date.fromisoformat(day))]
        assert sorted(shown) == sorted(rows)


CHOOSE = (
    "(name => { const s = document.getElementById('names'); s.value = name; s.dispatchEvent(new Event('change')) })"
)


@needs_browser
def test_names_change_with_the_choice(page: Page) -> None:
    page.evaluate(f"{CHOOSE}('ru')")
    assert page.evaluate("nameOf(countries.get('country:arm'))") == "Армения"
    page.evaluate(f"{CHOOSE}('article')")


@needs_browser
@needs_browser
def test_patterns_are_those_of_the_map(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    row = Feature("square", "square", Names("Square"))
    area = Layer("square", "Square", LayerKind.AREA, (row,), load_features=lambda: features_frame((row,), [SQUARE]))
    pictures = set()
    with browser(tmp_path / "profile") as page:
        for pattern in ("", *AREA_PATTERNS):
            share(put_layer(story, replace(area, pattern=pattern)), tmp_path / "story.html")
            page.open((tmp_path / "story.html").as_uri())
            page.evaluate("state.layers.add('square'); select('square'); goTo('square'); select('')")
            pictures.add(page.evaluate("(draw(), canvas.toDataURL())"))
    assert len(pictures) == 1 + len(AREA_PATTERNS)


@needs_browser
def test_the_legend_is_that_of_the_program(page: Page) -> None:
    story = open_story("caucasus")
    world = World(story)
    for number, step in enumerate(story.steps):
        page.evaluate(f"goStep({number})")
        shown = page.evaluate(
            "[...document.querySelectorAll('#legend-rows li')]"
            ".map(row => [row.textContent, Boolean(row.querySelector('canvas'))])"
        )
        rows = legend_rows(scene_of(world, step.view, VIEW_PX), brief=True)
        told = [(row.text, row.swatch is not None) for row in rows]
        # How many statements an arrow stands for, and which are one, depends on how the arrows of a picture meet.
        others = {BOTH_TURN, tr("Legend", SHORT[RING_OF_GROUP])}
        keyed = [row for row in told if row[0] not in others and not row[0].startswith("Statements: ")]
        arrows = {text for text, _ in told if "partner" in text} | others
        if not step.view.panels:
            assert {*map(tuple, shown)} - {row for row in map(tuple, shown) if row[0] in arrows} <= set(keyed), step.id
        assert {text for text, has_swatch in keyed if has_swatch and "partner" not in text} <= {
            text for text, has_swatch in shown if has_swatch
        }, step.id
    page.evaluate("goStep(0)")


@needs_browser
def test_a_step_is_as_told_with_arrows_past_waves_and_names_by_hand(page: Page) -> None:
    """What a view calls out is shown out of its lens too, people who left earlier have a number, names are single."""
    steps = open_story("caucasus").steps
    for number in (0, 2):
        page.evaluate(f"goStep({number}); draw()")
        called = page.evaluate("state.callouts.map(([, id]) => id)")
        rows = "[...layers.values()].filter((layer) => state.layers.has(layer.id)).flatMap(drawnOf)"
        drawn = page.evaluate(f"[...drawnArrows.map((one) => one.claim.id), ...{rows}.map((one) => one.id)]")
        assert called
        assert set(called) <= set(drawn)
        assert set(page.evaluate("[...state.quiet]")) == set(steps[number].view.hidden_names)
    assert page.evaluate("features.size && [...features.values()].filter(isQuiet).length") > 3
    assert (
        page.evaluate("new Set(base.countries.filter((one) => one.focus).map((one) => groundOf(one, new Set()))).size")
        > 2
    )
    page.evaluate("goStep(0)")


@needs_browser
def test_what_is_said_of_a_group_is_a_line_for_each_of_its_states(tmp_path: Path, qapp: QApplication) -> None:
    """Georgia, which the article never names, has none; and the legend keys no sign but that line and the tint."""
    story = open_story("caucasus")
    steps = [replace(step, view=with_ties(step.view)) if step.id == "limits" else step for step in story.steps]
    share(replace(story, steps=tuple(steps)), tmp_path / "story.html")
    drawn = "drawnArrows.filter(arrow => arrow.claim.id === 'all-steady-rus-limits')"
    with browser(tmp_path / "profile") as page:
        page.open((tmp_path / "story.html").as_uri())
        page.evaluate(f"goStep({[step.id for step in steps].index('limits')})")
        page.evaluate("oneMap(); draw()")
        assert page.evaluate(f"{drawn}.length") == 7
        assert page.evaluate(f"new Set({drawn}.map(arrow => arrow.a.join())).size") == 7
        told = page.evaluate("[...document.querySelectorAll('#legend-rows li')].map(row => row.textContent)")
        assert [words for words in told if "partner" in words] == ["Stays with a partner: said of a group, words only"]
        assert "Said to feel connected" in told


@needs_browser
def test_one_line_of_the_legend_tells_of_the_partner(tmp_path: Path, qapp: QApplication) -> None:
    """The opening view, narrowed to a partner toward whom statements are shown, and away from whom there are none."""
    story = open_story("sahel")
    view = toggle_layer(replace(story.view, lens="rus", only=()), "steady", False)
    share(replace(story, view=view), tmp_path / "story.html")
    told = (
        "[...document.querySelectorAll('#legend-rows li')].map(row => row.textContent).filter(s => /^Partner/.test(s))"
    )
    with browser(tmp_path / "profile") as page:
        page.open((tmp_path / "story.html").as_uri())
        assert page.evaluate(told) == []  # the arrows lead to its name
        page.evaluate(
            "[...document.querySelectorAll('label')].find(row => /^Toward/.test(row.textContent.trim())).click()"
        )
        assert page.evaluate(told) == ["Partner: Russia; no statement for this date"]


@needs_browser
def test_rings_stand_around_towns_and_borders_are_those_of_the_day(tmp_path: Path, qapp: QApplication) -> None:
    """An event at a town has no dot beside it; in 1988 the borders of today are those of a union and its republics."""
    share(open_story("sahel"), tmp_path / "sahel.html")
    share(open_story("caucasus"), tmp_path / "caucasus.html")
    with browser(tmp_path / "profile") as page:
        page.open((tmp_path / "sahel.html").as_uri())
        steps = [step.id for step in open_story("sahel").steps]
        page.evaluate(f"goStep({steps.index('coups')})")
        assert page.evaluate("townRings.has('coup-mali-2020') && townRings.has('coup-mali-2021')")
        rings = "['coup-mali-2020', 'coup-mali-2021'].map(id => townRings.get(id))"
        assert page.evaluate(f"(([a, b]) => a.at.join() === b.at.join() && a.outer < b.outer)({rings})")
        assert "2020" in page.evaluate("[...townDays.values()].map(days => days.words).join()")
        page.open((tmp_path / "caucasus.html").as_uri())
        lines = "[...base.borders, ...data.disputed.lines]"
        kinds = f"new Set({lines}.filter(item => isSeen(item)).map(item => onDay(item.past) || 0))"
        page.evaluate("goStep(1)")
        assert page.evaluate(f"[1, 2].every(kind => {kinds}.has(kind))")
        page.evaluate("goStep(2)")
        assert page.evaluate(f"[...{kinds}].join()") == "0"


@needs_browser
def test_the_locator_goes_when_a_reader_moves_the_map(page: Page) -> None:
    page.resize(1440, 900)
    page.evaluate("goStep(1)")
    assert page.evaluate("isAsTold() && Boolean(state.locator)")
    told = page.evaluate("state.locator.asked !== undefined")
    assert told
    page.evaluate("zoom(1.5, 200, 200)")
    assert not page.evaluate("isAsTold()")
    page.evaluate("goStep(0)")


def test_the_page_repeats_no_rule_of_how_things_are_drawn() -> None:
    script = (ASSETS / "page.js").read_text(encoding="utf-8")
    words = (
        "artsakh",
        "karabakh",
        "central-asia",
        "rus",
        "planned",
        "schematic",
        "implied",
        "absent",
        "toward",
        "steady",
    )
    assert not [word for word in words if f'"{word}"' in script or f"{word}:" in script]


@needs_browser
def test_states_are_tinted_for_the_lens_and_day_of_each_view(page: Page) -> None:
    story = open_story("caucasus")
    world = World(story)
    layer = next(layer for layer in story.layers.values() if layer.kind == "standing")
    for view in {step.view.lens: step.view for step in story.steps}.values():
        kind = kind_of(layer)
        expected = {
            code: [style.fill, bool(style.hatches)]
            for code, style in kind.tints(scene_of(world, view, (1600, 1000)), layer).items()
        }
        page.evaluate(f"state.aspect = '{aspect_key(story, view)}'; state.date = '{view.date.isoformat()}'")
        shown = page.evaluate(
            f"Object.entries(onDay(forView(layers.get('{layer.id}').tints))).map(([code, at]) => "
            "[code, [(data.styles[at].fill || [''])[0], Boolean(data.styles[at].hatches)]])"
        )
        assert dict(shown) == expected
    page.evaluate("goStep(0)")


@needs_browser
def test_on_a_phone_the_map_stays_above_the_text_and_steps_snap(page: Page) -> None:
    page.resize(390, 844)
    try:
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.evaluate("$('steps').scrollTo({ left: $('steps').clientWidth * 2 })")
        assert (
            page.evaluate(
                "new Promise(done => { const look = () => state.step === 2 ? done(2) : setTimeout(look, 20); look(); })"
            )
            == 2
        )
        page.evaluate("scrollTo(0, 4000)")
        top, bottom = page.evaluate("(({ top, bottom }) => [top, bottom])($('stage').getBoundingClientRect())")
        assert top == 0
        assert 300 < bottom < 500
        assert page.evaluate("$('article').getBoundingClientRect().left >= 0")
        assert page.evaluate("$('layers').offsetTop > $('article').offsetTop")
    finally:
        page.resize(1400, 900)


@needs_browser
def test_embedded_in_a_short_frame_cards_are_whole_and_the_text_is_not_covered(tmp_path: Path) -> None:
    share(open_story("caucasus"), tmp_path / "story.html")
    with browser(tmp_path / "profile") as page:
        page.open((tmp_path / "story.html").as_uri())
        page.resize(600, 400)
        assert page.evaluate("document.documentElement.scrollWidth") <= 600
        assert page.evaluate("[...$('steps').children].every((card) => card.scrollHeight <= card.clientHeight)")
        page.evaluate("scrollTo(0, 900)")
        assert page.evaluate("document.elementFromPoint(300, 150).closest('#stage') !== null")
        edges = (
            "document.querySelector('footer').getBoundingClientRect().top, $('stage').getBoundingClientRect().bottom"
        )
        footer, map_end = page.evaluate(f"[{edges}]")
    assert footer - map_end > 100


def test_the_page_says_in_which_language_its_text_is(tmp_path: Path) -> None:
    story = replace(open_story(write_story(tmp_path)), language="fa", summary='Who "moves" where')
    told = page_of(story)
    assert '<html lang="en" dir="ltr">' in told
    assert '<article id="article" aria-label="Article" lang="fa" dir="rtl">' in told
    assert '<meta property="og:description" content="Who &quot;moves&quot; where">' in told


def test_text_of_a_story_is_text(tmp_path: Path) -> None:
    folder = write_story(tmp_path)
    evil = "</script><script>document.title='broken'</script><img src=x onerror=document.title='broken'>"
    article = folder / "article.txt"
    article.write_text(article.read_text() + evil + "\n")
    text = (folder / "story.toml").read_text()
    (folder / "story.toml").write_text(text.replace('title = "The ferry and the valley"', f"title = '''{evil}'''", 1))
    share(open_story(folder), tmp_path / "evil.html")
    with browser(tmp_path / "profile") as page:
        page.open((tmp_path / "evil.html").as_uri())
        assert page.evaluate("document.title") == evil
        assert page.evaluate("document.querySelectorAll('img').length") == 0
        assert evil in page.evaluate("document.getElementById('article').textContent")


def test_json_cannot_leave_its_script() -> None:
    text = data_text({"x": "</script><!-- & \u2028"})
    assert not set("<>&\u2028") & set(text)
    assert json.loads(text) == {"x": "</script><!-- & \u2028"}


def test_rings_are_written_as_steps_and_add_up() -> None:
    ring = [10.4, -3.0, 12.6, 1.2, -7.0, 0.0]
    steps = steps_of(ring)
    xs, ys = steps[0::2], steps[1::2]
    assert [sum(xs[: i + 1]) for i in range(3)] == [10, 13, -7]
    assert [sum(ys[: i + 1]) for i in range(3)] == [-3, 1, 0]


def test_the_page_is_one_file_of_moderate_size_and_holds_everything() -> None:
    story = open_story("caucasus")
    page, payload = page_of(story), payload_of(story)
    assert len(page.encode()) < 4_000_000
    assert "{{" not in page.split("<style>")[0]
    assert len(payload["links"]) == len(story.links)
    assert len(payload["claims"]) == len(story.claims)
    assert [step["id"] for step in payload["steps"]] == [step.id for step in story.steps]


def test_the_command_line_writes_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from mapviewer.command_line import run

    assert run(["export", "caucasus", "--output", str(tmp_path / "story.html")]) == 0
    assert "<title>The handshake" in (tmp_path / "story.html").read_text(encoding="utf-8")
    assert run(["export", "--step", "1", "--output", str(tmp_path / "one.html")]) == 2
    assert "--step: cannot be combined with a web page" in capsys.readouterr().err


def test_only_layers_that_the_page_draws_can_be_ticked() -> None:
    story = open_story("caucasus")
    rows = {row["id"] for row in payload_of(story)["layers"]}
    assert {name for name, layer in story.layers.items() if not layer.is_base} <= rows
    assert {name for name, layer in story.layers.items() if layer.is_base} & rows == {"base-cities"}


@needs_browser
def test_a_page_without_steps_has_no_buttons_for_them_and_names_own_places_once(tmp_path: Path) -> None:
    story = open_story("sahel")
    found = next(layer for layer in story.layers.values() if layer.kind == LayerKind.POINT and layer.rows)
    twice = add_layer(story, replace(found, id="mine", title="Mine"), "Survey")
    share(replace(twice, steps=()), tmp_path / "story.html")
    with browser(tmp_path / "profile") as page:
        page.open((tmp_path / "story.html").as_uri())
        assert page.evaluate("['back', 'step', 'next'].every(id => $(id).getClientRects().length === 0)")
        page.evaluate(
            "window.said = []; const text = ctx.fillText.bind(ctx);"
            "ctx.fillText = (...a) => { said.push(a[0]); text(...a); };"
            f"state.layers = new Set(['mine', {json.dumps(found.id)}]); state.panels = []; draw()"
        )
        names = page.evaluate("data.features.filter((item) => item.layer === 'mine').map(nameOf)")
        said = page.evaluate("said")
    written = [name for name in names if name in said]
    assert written
    assert [name for name in written if said.count(name) > 1] == []


@needs_browser
def test_an_article_in_another_script_prints_on_one_sheet_with_each_town_once(tmp_path: Path) -> None:
    text = "سفر وزیر\n\nوزیر از شهر اردبیل و سپس از تبریز بازدید کرد و درباره ایران سخن گفت."
    story = draft(replace(article_from_text(text), date="2026-02-10"), dt.date(2026, 2, 10))
    share(story, tmp_path / "story.html")
    with browser(tmp_path / "profile") as page:
        page.open((tmp_path / "story.html").as_uri())
        page.evaluate(
            "window.said = []; const text = ctx.fillText.bind(ctx);"
            "ctx.fillText = (...a) => { said.push(a[0]); text(...a); }; draw()"
        )
        said = page.evaluate("said")
        page.printed(tmp_path / "sheet.pdf")
    assert "اردبیل" in said
    assert "Ardabil" not in said
    sheets = pages_of(tmp_path / "sheet.pdf")
    assert "".join(sheets).count("OpenStreetMap") == 1
    first = sheets[0]
    assert "Legend" in first
    assert "10 February 2026" in first
