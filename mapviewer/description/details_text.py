"""HTML of the details panel: the type, names, status, dates and sources of the selected item.

All text from stories and data files is escaped. Links are ``select:ID`` (select an item or a passage) or
``web:SOURCE`` (open the address of a source).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QLocale

from geodata.analysis.alignment_tables import told_date
from geodata.article.passages import theme_of
from geodata.core.dates import UNDATED
from geodata.core.languages import language_title
from geodata.map.names import Names, Usage
from geodata.story.entities import Target, TargetKind, claim_title, partner_names, spoken_in, state_name, subject_names
from geodata.story.feature import Feature
from geodata.story.recognised_places import BY_HAND
from geodata.story.story import Claim, Link, Note, Story
from geodata.story.vocabulary import Strength
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.layers.registry import kind_of
from mapviewer.session.navigation import mentions
from mapviewer.ui.data_page import href, source_html
from mapviewer.ui.display_text import (
    ACCURACY,
    ACTS,
    CERTAINTY,
    DIRECTIONS,
    FORMS,
    MOODS,
    POINT_ACCURACY,
    STATUSES,
    STRENGTHS,
    TARGETS,
    date_words,
    shown_name,
    span_words,
)
from mapviewer.ui.holder_text import holder_words
from mapviewer.ui.palette import Palette
from mapviewer.ui.translate import SOURCE_LANGUAGE, Terms, spoken_language, told, tr, tr_noop

EMPTY = tr_noop(
    "Details",
    "Nothing selected. Click a highlighted passage in the article or anything on the map to see what is known about it "
    "and how. Press Ctrl+K to search.",
)
QUOTE_LIMIT = 220
CONTEXT_LIMIT = 60
SHORT_QUOTE, AROUND = 40, 32
FOUND = "found"  # the layer of places that were found in the text (`geodata.edit.draft`)


def subject_of(world: World, selection: str) -> Target | None:
    """Return the selected item; for a passage, the first item that it refers to."""
    target = world.target(selection)
    if target is not None and target.link is not None:
        return world.target(target.link.targets[0]) or target
    return target


def details_html(world: World, view: View, colours: Palette) -> str:
    """Return the page for the selection, or a hint if nothing is selected."""
    subject = subject_of(world, view.selection)
    if subject is None:
        return f'<p style="color:{colours.faint_text}">{escape(tr("Details", EMPTY))}</p>'
    page = _Page(world, view, colours, subject)
    html = page.head() + page.body() + page.knowledge() + page.notes()
    return f'<div style="color:{colours.text}">{html}</div>'


class _Page:
    """Builds one page; each method returns HTML around escaped text."""

    def __init__(self, world: World, view: View, colours: Palette, subject: Target) -> None:
        self.world, self.view, self.colours, self.subject = world, view, colours, subject
        self.story: Story = world.story

    def head(self) -> str:
        kind = escape(_kind(self.story, self.subject))
        return f'<p style="color:{self.colours.muted_text}; margin:0 0 7px 0">{kind}</p>'

    def body(self) -> str:
        if self.subject.feature is not None:
            return self._feature(self.subject.feature)
        if self.subject.claim is not None:
            return self._claim(self.subject.claim)
        return self._ground(self.subject)

    # What it is

    def _feature(self, row: Feature) -> str:
        facts = [*self._names(row.names)]
        if row.status or row.actor:
            holder = holder_words(self.world, row, self.view.date) if row.actor else ""
            facts.append((STATUSES.get(row.status, tr("Details", "Held by")), holder or tr("Details", "not stated")))
        facts += [
            self._when(row),
            (tr("Details", "Place"), str(row.properties.get("place") or "")),
            (tr("Details", "Stage"), row.stage.capitalize()),
        ]
        facts += _other_facts(row) if row.layer != FOUND else self._found_facts(row)
        layer = self.story.layers.get(row.layer)
        is_point = layer is not None and kind_of(layer).is_spot
        accuracy = (POINT_ACCURACY if is_point else ACCURACY).get(row.accuracy, "")
        sure = [CERTAINTY.get(row.certainty, ""), accuracy]
        return self._paragraph(row.summary) + self._table(facts) + self._muted(sure)

    def _found_facts(self, row: Feature) -> list[tuple[str, str]]:
        """Return the type of a place and the state that it lies in today, according to the gazetteer."""
        kind, country = str(row.properties.get("kind") or ""), str(row.properties.get("country") or "")
        words = "" if kind in ("place", BY_HAND) else kind.capitalize()
        return [
            (tr("Details", "Type"), words),
            (tr("Details", "Today in"), state_name(self.world.base, country, spoken_in(self.story)) if country else ""),
        ]

    def _when(self, row: Feature) -> tuple[str, str]:
        layer = self.story.layers.get(row.layer)
        if layer is not None and layer.holds_events:
            return tr("Details", "Date"), date_words(row.start_text)
        start, end = date_words(row.start_text), date_words(row.end_text)
        if start and end:
            return tr("Details", "Period"), f"{start} – {end}"
        if start:
            return tr("Details", "Period"), tr("Details", "since {date}").format(date=start)
        return tr("Details", "Period"), tr("Details", "until {date}").format(date=end) if end else ""

    def _claim(self, claim: Claim) -> str:
        base = self.world.base
        partner = partner_names(claim, self.story, base)
        said = "; ".join(DIRECTIONS[move].format(partner=partner) for move in claim.directions)
        facts = [
            (tr("Details", "State"), subject_names(claim, self.story, base)),
            (tr("Details", "Kind"), MOODS.get(claim.mood, "").capitalize()),
            (tr("Details", "If"), claim.condition),
            (tr("Details", "Direction"), said),
            (tr("Details", "Evidence"), STRENGTHS.get(claim.strength, claim.strength)),
            (tr("Details", "According to"), claim.speaker),
            (tr("Details", "Reported by"), claim.reported_by),
            (tr("Details", "What would refute it"), claim.refute),
            (tr("Details", "Type of act"), ACTS.get(claim.act, claim.act).capitalize()),
            (tr("Details", "Date"), _date_of(claim)),
        ]
        return self._paragraph(claim.summary) + self._table(facts) + self._muted([CERTAINTY.get(claim.certainty, "")])

    def _ground(self, target: Target) -> str:
        facts = [*self._names(target.names)]
        properties = target.shape.properties if target.shape else {}
        country = properties.get("country") or properties.get("iso3")
        if target.kind in (TargetKind.PLACE, TargetKind.PROVINCE) and country:
            facts.append((tr("Details", "Today in"), state_name(self.world.base, str(country), spoken_in(self.story))))
        code = target.id.partition(":")[2]
        html = self._table(facts)
        if target.kind is TargetKind.COUNTRY:
            html += self._statements(code)
        return html

    def _statements(self, code: str) -> str:
        claims = [claim for claim in self.story.claims if code in claim.parties]
        if not claims:
            return ""
        rows = (
            f"{self._anchor(claim.id, told(claim_title(claim, self.story, self.world.base)))} "
            f'<span style="color:{self.colours.muted_text}">{escape(_date_of(claim))}</span>'
            for claim in claims
            if claim.strength != Strength.ABSENT and (self.view.context or not claim.context)
        )
        return self._heading(tr("Details", "Statements")) + "".join(
            f'<p style="margin:0 0 3px 0">{row}</p>' for row in rows
        )

    # How we know

    def knowledge(self) -> str:
        links = mentions(self.world, self.subject.id)
        html = "".join(self._passage(link) for link in links)
        claim, feature = self.subject.claim, self.subject.feature
        if claim is not None and not links:
            html += "".join(self._quote(claim.id, quote) for quote in claim.quotes)
        context = (claim is not None and claim.context) or (feature is not None and not links)
        html += "".join(self._source(name, added=context) for name in self._source_ids())
        layer = self.story.layers.get(feature.layer) if feature is not None else None
        if layer is not None and layer.live is not None:
            html += self._muted([layer.live.source_words])
        if not html:
            html = self._muted([_unsaid(self.subject)])
        return self._heading(tr("Details", "How do we know?")) + html

    def _source_ids(self) -> Iterable[str]:
        ids: list[str] = []
        if self.subject.claim is not None:
            ids += self.subject.claim.source
        if self.subject.feature is not None:
            row = self.subject.feature
            ids += row.source or (self.story.layers[row.layer].source if row.layer in self.story.layers else ())
        return (name for name in dict.fromkeys(ids) if name in self.story.sources)

    def _passage(self, link: Link) -> str:
        others = [target for target in link.targets if target != self.subject.id]
        here = link.id == self.view.selection
        html = self._quote(link.id, link.quote, here=here, around=_around(self.story.article.text, link))
        if link.note:
            html += self._muted([link.note])
        if link.id == self.view.selection and others:
            names = ", ".join(filter(None, (self._goto(target) for target in others)))
            also = escape(tr("Details", "Also refers to {items}")).format(items=names)
            html += f'<p style="margin:0 0 5px 14px">{also}</p>'
        return html

    def _goto(self, target_id: str) -> str:
        target = self.world.target(target_id)
        if target is None:
            return ""
        return self._anchor(target_id, shown_name(target.names, self.view.names, self.view.date))

    def _anchor(self, target_id: str, words: str) -> str:
        style = f"color:{self.colours.accent}"
        return f'<a href="{href("select", target_id)}" style="{style}">{escape(words)}</a>'

    def _quote(self, target_id: str, quote: str, *, here: bool = False, around: tuple[str, str] = ("", "")) -> str:
        ink = self.colours.ink(theme_of(self.story, self.subject.id))
        mark = "▸ " if here else ""
        style = f"color:{self.colours.text}; background-color:{ink.tint}; text-decoration:none"
        return (
            f'<p style="margin:0 0 4px 0; color:{self.colours.muted_text}">{mark}{escape(around[0])}'
            f'<a href="{href("select", target_id)}" style="{style}">“{escape(_short(quote, QUOTE_LIMIT))}”</a>'
            f"{escape(around[1])}</p>"
        )

    def _source(self, source_id: str, *, added: bool) -> str:
        source = self.story.sources[source_id]
        html = f'<p style="margin:0 0 6px 0">{source_html(source, self.colours)}</p>'
        if not added:
            return html
        origin = ", ".join(part for part in (source.publisher or source.title, date_words(source.date)) if part)
        return self._muted([tr("Details", "Not in the article; added from {source}").format(source=origin)]) + html

    def notes(self) -> str:
        found = _notes_on(self.story, mentions(self.world, self.subject.id), self.subject.claim)
        if not found:
            return ""
        rows = "".join(
            f'<p style="margin:0 0 4px 0">{escape(_on(note))}</p>'
            + "".join(self._source(name, added=False) for name in note.source if name in self.story.sources)
            for note in found
        )
        return self._heading(tr("Details", "Editor’s notes")) + rows

    # Pieces

    def _names(self, names: Names) -> list[tuple[str, str]]:
        shown = shown_name(names, self.view.names, self.view.date)
        forms = [(_form_title(self.story, key), form) for key, form in names.forms.items()]
        forms += [row for usage in names.usages for row in self._usage(usage)]
        rows = dict(reversed([(form, key) for key, form in [(tr("Details", "English"), names.english), *forms]]))
        table = [(key, form) for form, key in reversed(rows.items())]
        # A thing with one name needs no table of names.
        table = table if set(rows) - {shown} else []
        return [*table, (tr("Details", "Other names"), ", ".join(name for name in names.other if name not in rows))]

    def _usage(self, usage: Usage) -> Iterator[tuple[str, str]]:
        """One name of a place that has several: who uses it and when, and its forms."""
        when = span_words(usage.span) if usage.span != UNDATED else ""
        whose = (
            self.story.parties.title(usage.by) or state_name(self.world.base, usage.by, spoken_in(self.story))
            if usage.by
            else ""
        )
        words = tr("Details", "Name used by {who}").format(who=whose) if whose else tr("Details", "Name")
        yield words, f"{usage.forms['en']} ({when})" if when else usage.forms["en"]
        shown = [language for language in self.story.languages if language.id in usage.forms]
        yield "", ", ".join(f"{usage.forms[row.id]} ({row.title})" for row in shown)

    def _table(self, facts: Iterable[tuple[str, str]]) -> str:
        cell = f'<td style="color:{self.colours.muted_text}; padding:1px 12px 1px 0">'
        rows = (f"<tr>{cell}{escape(key)}</td><td>{escape(value)}</td></tr>" for key, value in facts if value)
        return (
            f'<table cellspacing="0" cellpadding="0" style="margin-top:3px; margin-bottom:6px">{"".join(rows)}</table>'
        )

    def _heading(self, words: str) -> str:
        style = f"color:{self.colours.faint_text}; font-weight:600; margin:9px 0 4px 0"
        return f'<p style="{style}">{escape(words)}</p>'

    def _paragraph(self, words: str) -> str:
        return f'<p style="margin:0 0 7px 0">{escape(words)}</p>' if words else ""

    def _muted(self, sentences: Iterable[str]) -> str:
        style = f"color:{self.colours.muted_text}; margin:0 0 4px 0"
        return "".join(f'<p style="{style}">{escape(words)}</p>' for words in sentences if words)


def _around(text: str, link: Link) -> tuple[str, str]:
    """Return the text on either side of a short passage, which distinguishes mentions of the same name."""
    if link.end - link.start > SHORT_QUOTE:
        return "", ""
    before = text[max(0, link.start - AROUND) : link.start].rpartition("\n")[2]
    after = text[link.end : link.end + AROUND].partition("\n")[0]
    if len(before) == AROUND:
        before = f"… {before.partition(' ')[2]}"
    if len(after) == AROUND:
        after = f"{after.rpartition(' ')[0]} …"
    return before, after


def _kind(story: Story, target: Target) -> str:
    if target.feature is None:
        context = target.claim is not None and target.claim.context
        return tr("Details", "Added context, not in the article") if context else TARGETS[target.kind]
    layer = story.layers.get(target.feature.layer)
    if layer is None:
        return tr("Terms", "Feature")
    one = tr("Terms", kind_of(layer).one)
    return f"{one} · {layer.title}"


def _language_words(key: str) -> str:
    """A language's English name in the English interface, else its name for itself."""
    native = QLocale(key).nativeLanguageName() if spoken_language() != SOURCE_LANGUAGE else ""
    return native[:1].upper() + native[1:] or language_title(key)


def _form_title(story: Story, key: str) -> str:
    """What a form of a name is called: a language's English name, or which of the two special forms it is."""
    titles = {language.id: language.title for language in story.languages}
    title = titles.get(key, "")
    told = title if title != language_title(key) else ""  # in the story's translation
    return FORMS[key] if key in ("article", "pair") else told or _language_words(key)


def _date_of(claim: Claim) -> str:
    return told(told_date(claim.date_text)) or span_words(claim.span)


_KNOWN = {
    "id", "name", "names", "start", "end", "status", "actor", "certainty", "accuracy", "stage", "source", "summary",
    "label", "theme", "min_zoom_km", "place",
}  # fmt: skip


# Columns of the bundled stories; others bear the name that their file gives them.
COLUMNS = Terms(
    "Details",
    {
        "people_text": tr_noop("Details", "People"),
        "published_km2": tr_noop("Details", "Published area, km²"),
        "published_km": tr_noop("Details", "Published length, km"),
        "front_moving": tr_noop("Details", "Front moving"),
        "context": tr_noop("Details", "Added context"),
        "value": tr_noop("Details", "Value"),
        "vote": tr_noop("Details", "Vote"),
        "year": tr_noop("Details", "Year"),
        "date": tr_noop("Details", "Date"),
        "row in the sheet": tr_noop("Details", "Row in the table"),
        "source in the sheet": tr_noop("Details", "Source in the table"),
    },
)


def _value_words(value: object) -> str:
    if isinstance(value, bool):
        return tr("Details", "yes") if value else tr("Details", "no")
    return str(value)


def _other_facts(row: Feature) -> list[tuple[str, str]]:
    """Return the remaining attributes of a feature, such as a user's own columns."""
    return [
        (COLUMNS[key] if key in COLUMNS else key.replace("_", " "), _value_words(value))
        for key, value in row.properties.items()
        if key not in _KNOWN and isinstance(value, (str, int, float, bool)) and value == value
    ]


def _notes_on(story: Story, links: Iterable[Link], claim: Claim | None) -> tuple[Note, ...]:
    """Return the editor's notes that overlap any of the passages."""
    spans = [(link.start, link.end) for link in links] + list(claim.passages if claim else ())
    return tuple(note for note in story.notes if any(note.start < end and start < note.end for start, end in spans))


def _on(note: Note) -> str:
    return tr("Details", "On “{quote}”: {note}").format(quote=_short(note.quote, CONTEXT_LIMIT), note=note.text)


def _unsaid(target: Target) -> str:
    if target.feature is None and target.claim is None:
        return tr("Details", "Part of the base map (today’s borders and names). Not mentioned in the article.")
    return tr("Details", "No passage or source is given.")


def _short(text: str, limit: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rsplit(" ", 1)[0] + "…"
