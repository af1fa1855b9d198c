"""Any TOML or CSV as an events file, and any sent to be taken into one: a value or one sentence, never a crash."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata import DataError
from geodata.core.text_encoding import utf8_text
from geodata.core.toml_text import toml_table
from geodata.story_format.event_files import as_collection, event_features, points_of, read_events, update_events
from geodata.story_format.story_layers import geojson_rows

TEXTS = st.sampled_from(["", "ev-a", "ev-b", "S-a", "2020-05", "é \x00\x1f\"'\\", "a\nb", '"""', "[[events]]", "# x"])
PLAIN = st.one_of(TEXTS, st.integers(-(10**20), 10**20), st.floats(), st.booleans())
VALUES = st.recursive(
    st.one_of(PLAIN, st.dates(), st.datetimes(), st.times()),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(TEXTS, inner, max_size=2)),
    max_leaves=3,
)
KEYS = st.sampled_from(["id", "name", "start", "source", "lat", "lon", "title", "summary", "a b", ""])
SOUND = {"id": TEXTS, "name": TEXTS, "start": TEXTS, "source": st.just("S-a")}
ROWS = st.one_of(
    st.dictionaries(KEYS, VALUES, max_size=6),
    st.fixed_dictionaries(SOUND, optional=dict.fromkeys(("lat", "lon", "x"), VALUES)),
)
EVENTS, SOURCES = st.lists(ROWS, max_size=3), st.lists(ROWS, max_size=2)
TABLES = st.fixed_dictionaries({}, optional={"events": st.one_of(VALUES, EVENTS), "sources": SOURCES, "x": VALUES})


def _toml(table: dict[str, Any]) -> bytes:
    return b"# Mine.\n" + tomli_w.dumps(table).encode()


@settings(max_examples=60, deadline=None)
@given(st.one_of(TABLES.map(_toml), st.binary(max_size=60), TEXTS.map(str.encode)))
def test_any_toml_is_a_layer_or_one_sentence(data: bytes) -> None:
    with suppress(DataError):
        collection = as_collection(toml_table(utf8_text(data, "a.toml"), "a.toml"), "a.toml")
        rows, numbers, _ = geojson_rows(collection, "events", "a.toml")
        assert len(event_features(rows, points_of(collection, numbers))) == len(rows)


CELLS = st.one_of(TEXTS, st.sampled_from(["id", "name", "start", "source", "lat", "99,5", "1e999", "nan", ";", ","]))
SHEETS = st.lists(st.lists(CELLS, max_size=5).map(",".join), max_size=4).map(lambda rows: "\n".join(rows).encode())
OLD = st.one_of(TABLES.map(_toml), st.just(b""))
SENT = st.one_of(TABLES.map(_toml), SHEETS, st.binary(max_size=60))


@settings(max_examples=60, deadline=None)
@given(OLD, SENT, st.sampled_from(["sent.csv", "sent.toml"]))
def test_whatever_is_sent_is_taken_or_refused_in_one_sentence(old: bytes, sent: bytes, name: str) -> None:
    with TemporaryDirectory() as folder:
        target, arrived = Path(folder) / "events.toml", Path(folder) / name
        target.write_bytes(old)
        arrived.write_bytes(sent)
        refused = ""
        try:
            taken = read_events(arrived)
            update_events(target, taken)
        except DataError as error:
            refused = str(error)
        if refused:
            assert "\n" not in refused
            assert target.read_bytes() == old
        else:
            rows = toml_table(target.read_text("utf-8"), name).get("events", [])
            kept = {str(row.get("id")): repr(row) for row in rows}
            assert all(kept[key] == repr(row) for key, row in taken.events.items())
