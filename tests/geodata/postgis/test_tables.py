"""Tables of a real PostGIS: listed, described and fetched for a rectangle of the map."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
import shapely

from geodata.io import MissingCrsError
from geodata.postgis import Connection, Fetched, TableChoice, fetched_layer, live_layer
from geodata.postgis.fetch_query import SETTINGS, estimate_sql, fetch_sql, told_columns
from geodata.story.layer import Layer, LayerKind
from geodata.view.projection import REGIONAL
from tests.postgres import SQUARES, Server

NEAR = (44.0, 39.0, 44.3, 39.2)
FAR = (40.0, 36.0, 60.0, 46.0)


@pytest.fixture(scope="module")
def connection(server: Server) -> Iterator[Connection]:
    made = Connection(server.address(), "read only")
    yield made
    made.close()


def chosen(connection: Connection, name: str, crs: str = "") -> TableChoice:
    (table,) = (table for table in connection.tables().result() if table.name == name)
    return connection.describe(table, crs).result()


def fetch(connection: Connection, choice: TableChoice, extent: tuple[float, float, float, float] = NEAR,
          metres_per_px: float = 10.0, limits: tuple[int, int] = (5_000, 400_000)) -> Fetched:  # fmt: skip
    return connection.fetch(choice, extent, metres_per_px, REGIONAL.crs, limits).result()


def layer_of(connection: Connection, choice: TableChoice, fetched: Fetched) -> Layer:
    return fetched_layer(live_layer(connection.address, choice, REGIONAL.crs), fetched)


def test_every_table_with_geometry_that_may_be_read_is_listed(connection: Connection) -> None:
    tables = {table.name: table for table in connection.tables().result()}
    assert set(tables) == {"high_parcels", "lakes", "nowhere", "parcels", "strange", "wells"}
    parcels, wells = tables["parcels"], tables["wells"]
    assert (parcels.words, parcels.column, parcels.kind, parcels.srid) == (
        "public.parcels",
        "outline",
        "POLYGON",
        32638,
    )
    assert (parcels.rows, parcels.is_indexed, tables["lakes"].is_indexed) == (SQUARES, True, False)
    assert wells.is_geography
    assert wells.srid == 4326


def test_a_table_is_described_by_its_key_its_columns_and_where_it_lies(connection: Connection) -> None:
    choice = chosen(connection, "parcels")
    assert (choice.key, choice.crs) == (("id",), "EPSG:32638")
    assert (choice.label, choice.start, choice.end) == ("name", "opened", "closed")
    assert choice.ground is not None
    assert choice.ground == pytest.approx((44.0, 39.0, 49.0, 43.0), abs=0.3)


def test_only_what_is_seen_is_fetched(connection: Connection) -> None:
    choice = chosen(connection, "parcels")
    fetched = fetch(connection, choice)
    layer = layer_of(connection, choice, fetched)
    # 30 columns and 20 rows of parcels, one hundredth of a degree apart, and those that touch the edges of a UTM box.
    assert 600 <= len(layer.rows) <= 30 * 20 + 4 * 50
    assert (fetched.total, fetched.cut, len(fetched.shapes)) == (len(layer.rows), "", len(layer.rows))
    features = layer.features.set_index("id")
    assert features.loc["parcels.0"].geometry.bounds == pytest.approx((44.0, 39.0, 44.008, 39.008), abs=1e-7)
    west, south, east, north = layer.features.total_bounds
    assert west > 43.9
    assert south > 38.9
    assert east < 44.4
    assert north < 39.3


def test_rows_are_named_dated_and_keep_what_else_the_table_says(connection: Connection) -> None:
    choice = chosen(connection, "parcels")
    rows = {row.id: row for row in layer_of(connection, choice, fetch(connection, choice)).rows}
    row = rows["parcels.4"]
    assert (row.name, row.start_text, row.end_text) == ("Parcel 4", "1990-01-05", "1991-02-09")
    assert (row.properties["hectares"], row.properties["kind"]) == (6.0, "fields")
    assert rows["parcels.1"].end_text == ""


def test_of_more_than_can_be_shown_an_even_choice_is_and_says_so(connection: Connection) -> None:
    choice = chosen(connection, "parcels")
    fetched = fetch(connection, choice, FAR, 1000.0, (1_000, 400_000))
    layer = layer_of(connection, choice, fetched)
    assert (fetched.total, fetched.cut, len(layer.rows)) == (SQUARES, "features", 1_000)
    assert layer.live is not None
    assert layer.live.cut == "Showing an even sample of 1,000 of 200,000 features in view. Zoom in for all."
    middles = shapely.get_coordinates(shapely.centroid(layer.features.geometry.to_numpy()))
    for axis, (low, high) in enumerate(((44.0, 49.0), (39.0, 43.0))):
        quarters = [int(4 * (value - low) / (high - low)) for value in middles[:, axis]]
        assert min(quarters.count(quarter) for quarter in range(4)) > 150
    again = fetch(connection, choice, (39.0, 36.0, 61.0, 46.0), 1000.0, (1_000, 400_000))
    assert again.handover is not None
    assert fetched.handover is not None
    assert set(again.handover.columns["id"]) == set(fetched.handover.columns["id"])


def test_long_outlines_are_cut_short_and_that_is_said(connection: Connection) -> None:
    choice = chosen(connection, "parcels")
    fetched = fetch(connection, choice, NEAR, 10.0, (5_000, 600))
    assert fetched.cut == "vertices"
    assert "since their outlines are long" in layer_of(connection, choice, fetched).live.cut  # type: ignore[union-attr]


def test_outlines_have_the_detail_that_the_scale_shows(connection: Connection) -> None:
    choice = chosen(connection, "lakes")
    sizes = []
    for metres_per_px in (1.0, 100.0, 2_000.0):
        fetched = fetch(connection, choice, FAR, metres_per_px)
        (outline,) = layer_of(connection, choice, fetched).features.geometry
        sizes.append(len(outline.exterior.coords))
        # The circle's area in square degrees, within what half a pixel of its edge can make of it.
        assert outline.area == pytest.approx(3.14159 * 0.25, rel=0.03)
    assert sizes[0] > sizes[1] > sizes[2] >= 8
    assert sizes[0] < 20_000


def test_the_spatial_index_answers_and_not_a_walk_through_the_table(connection: Connection, server: Server) -> None:
    choice = chosen(connection, "parcels")
    box = {"west": 413_000, "south": 4_316_000, "east": 440_000, "north": 4_340_000, "limit": 5_000, "tolerance": 5}
    settings = "; ".join(f"SET {name} = '{value}'" for name, value in SETTINGS.items())
    for sql in (
        fetch_sql(choice, told_columns(choice, 60), sampled=False, simplified=True),
        fetch_sql(choice, told_columns(choice, 60), sampled=True, simplified=True),
        estimate_sql(choice).removeprefix("EXPLAIN (FORMAT JSON) "),
    ):
        filled = sql
        for name, value in box.items():
            filled = filled.replace(f"%({name})s", str(value))
        ((plan,),) = server.run(f"{settings}; EXPLAIN (FORMAT JSON) {filled}")
        text = json.dumps(plan)
        assert "parcels_outline_idx" in text
        assert "Seq Scan" not in text


def test_geography_and_views_without_a_key_are_read_too(connection: Connection) -> None:
    wells = chosen(connection, "wells")
    layer = layer_of(connection, wells, fetch(connection, wells, (43.9, 39.9, 44.255, 40.1)))
    assert sorted(row.name for row in layer.rows) == sorted(f"W{number}" for number in range(1, 26))
    assert layer.kind is LayerKind.POINT
    view = chosen(connection, "high_parcels")
    first, second = (layer_of(connection, view, fetch(connection, view, extent))
                     for extent in ((44.0, 42.9, 44.3, 43.1), (44.1, 42.9, 44.4, 43.1)))  # fmt: skip
    shared = {row.id for row in first.rows} & {row.id for row in second.rows}
    assert len(shared) >= 20
    assert {row.name for row in first.rows if row.id in shared} == {row.name for row in second.rows if row.id in shared}


def test_strange_names_types_and_geometries_are_no_statement_and_no_trouble(connection: Connection) -> None:
    choice = chosen(connection, "strange")
    layer = layer_of(connection, choice, fetch(connection, choice, (43.0, 39.0, 45.0, 41.0)))
    rows = {row.id: row for row in layer.rows}
    assert set(rows) == {"strange.1", "strange.2"}  # the third has no geometry
    told = rows["strange.1"].properties
    assert (told["na me"], told['a"b'], told["ok"], told["share"]) == ("curve", '{"a": 1}', True, 1.25)
    assert "picture" not in told
    curve, point = layer.features.geometry
    assert len(curve.exterior.coords) > 16
    assert (point.x, point.y) == (44.05, 40.0)


def test_a_table_without_crs_asks_for_one(connection: Connection) -> None:
    with pytest.raises(MissingCrsError, match=r"public\.nowhere: the table has no known CRS: found SRID 0"):
        fetch(connection, chosen(connection, "nowhere"))
    choice = chosen(connection, "nowhere", "EPSG:32638")
    (point,) = layer_of(connection, choice, fetch(connection, choice, FAR)).features.geometry
    # 500 km east and 4,400 km north in UTM zone 38N are on its middle meridian.
    assert (point.x, point.y) == pytest.approx((45.0, 39.7498), abs=1e-3)


def test_where_nothing_lies_the_layer_is_empty(connection: Connection) -> None:
    choice = chosen(connection, "parcels")
    fetched = fetch(connection, choice, (10.0, 50.0, 11.0, 51.0))
    layer = layer_of(connection, choice, fetched)
    assert (layer.rows, fetched.total, fetched.cut, len(layer.features)) == ((), 0, "", 0)


def test_what_is_selected_stays_when_it_is_out_of_sight(connection: Connection) -> None:
    choice = chosen(connection, "parcels")
    layer = layer_of(connection, choice, fetch(connection, choice))
    for _ in range(2):
        layer = fetched_layer(layer, fetch(connection, choice, (47.0, 41.0, 47.1, 41.1)), "parcels.4")
        assert layer.rows[-1].id == "parcels.4"
        assert layer.features.iloc[-1].geometry.bounds[0] == pytest.approx(44.04, abs=1e-6)
        assert layer.live is not None
        assert layer.live.shapes[-1].id == "parcels.4"
    layer = fetched_layer(layer, fetch(connection, choice, (47.0, 41.0, 47.1, 41.1)), "")
    assert "parcels.4" not in {row.id for row in layer.rows}


def test_a_rectangle_across_the_date_line_is_fetched_on_both_sides(connection: Connection, server: Server) -> None:
    place = "ST_SetSRID(ST_MakePoint(n, 60), 4326)::geometry(Point, 4326) AS place"
    server.run(f"CREATE TABLE islands AS SELECT n AS id, {place} FROM (VALUES (179), (-179), (0)) AS t (n);"
               " GRANT SELECT ON islands TO reader")  # fmt: skip
    try:
        choice = replace(chosen(connection, "islands"), label="id")
        layer = layer_of(connection, choice, fetch(connection, choice, (175.0, 55.0, 185.0, 65.0)))
        assert sorted(point.x for point in layer.features.geometry) == [-179.0, 179.0]
    finally:
        server.run("DROP TABLE islands")
