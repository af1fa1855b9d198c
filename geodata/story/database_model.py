"""Values that describe a database: its address, its tables, what was fetched. Never a password."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from geodata.map.shapes import Shape

# West, south, east, north in degrees; east may exceed 180.
Extent = tuple[float, float, float, float]


class Encryption(StrEnum):
    """How the way to the server is protected.

    ``OFFERED`` goes without only on this computer, and ``NOT_NEEDED`` anywhere: the reader said so for that server.
    """

    NOT_NEEDED = "not needed"
    OFFERED = "offered"
    REQUIRED = "required"
    CHECKED = "checked"


@dataclass(frozen=True)
class Address:
    """Where a database is. What is empty comes from PostgreSQL's own environment, service and password files."""

    host: str = ""
    port: str = ""
    database: str = ""
    user: str = ""
    service: str = ""
    encryption: Encryption = Encryption.OFFERED

    @property
    def words(self) -> str:
        """Database and host, for people; without the user.

        >>> Address(host="gis.example", database="land").words
        'database land at gis.example'
        """
        place = self.host or (f"service {self.service}" if self.service else "the default host")
        return f"database {self.database} at {place}" if self.database else place


@dataclass(frozen=True)
class GeometryTable:
    """A table or view with a geometry column, as the catalogue lists it; ``rows`` is an estimate, below 0 unknown."""

    schema: str
    name: str
    column: str
    kind: str
    srid: int
    rows: int
    is_geography: bool = False
    is_readable: bool = True
    is_indexed: bool = True

    @property
    def words(self) -> str:
        """Schema and name."""
        return f"{self.schema}.{self.name}"


@dataclass(frozen=True)
class TableChoice:
    """A selected table: its columns, and which of them hold names and dates.

    ``columns`` are names with PostgreSQL's types; ``key`` are those that tell rows apart, empty for a view without.
    ``crs`` is what the table's SRID stands for, or what the reader said of a table that names none. ``ground`` is
    where the rows lie as the server's statistics have it, in degrees, None when it has none.
    """

    table: GeometryTable
    columns: Mapping[str, str]
    key: tuple[str, ...]
    crs: str
    label: str = ""
    start: str = ""
    end: str = ""
    ground: Extent | None = None


KEY = "id"  # among a feature's properties: what tells its row from the others


def property_name(choice: TableChoice, column: str) -> str:
    """A column's name among a feature's properties, where ``id`` is the row's key."""
    return column if column != KEY or choice.key == (KEY,) else "id (column)"


@dataclass(frozen=True, eq=False)
class Live:
    """What a layer of a database shows now: whence, of which ground, since when; and what was last wrong.

    ``shapes`` are in the plane of *projection*, at one level of detail, for *metres_per_px*.
    """

    address: Address
    choice: TableChoice
    fetched: dt.datetime | None = None
    extent: Extent = (0.0, 0.0, 0.0, 0.0)
    metres_per_px: float = 0.0
    total: int = 0
    cut: str = ""
    notes: tuple[str, ...] = ()
    problem: str = ""
    projection: str = ""
    shapes: tuple[Shape, ...] = field(default=(), repr=False)

    @property
    def source_words(self) -> str:
        """The sentence that says where the features are from."""
        words = f"Table {self.choice.table.words} in {self.address.words}"
        return f"{words}, fetched {self.fetched:%Y-%m-%d %H:%M}" if self.fetched else words


def to_json(value: Any) -> Any:
    """An address, table or choice as JSON, for the process that asks the database."""
    from dataclasses import asdict  # late: start-up time

    return asdict(value)


def choice_from_json(value: Mapping[str, Any]) -> TableChoice:
    """The reverse of `to_json` for a choice."""
    rest = {name: value[name] for name in ("columns", "crs", "label", "start", "end")}
    ground = None
    if value.get("ground"):
        west, south, east, north = map(float, value["ground"])
        ground = west, south, east, north
    return TableChoice(
        table=GeometryTable(**value["table"]),
        key=tuple(value["key"]),
        ground=ground,
        **rest,
    )
