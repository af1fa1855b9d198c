"""Tables of PostGIS as layers that are fetched for what is seen: by a process of its own, only reading."""

from geodata.databases.connection import Asking, Connection
from geodata.databases.layering import Fetched, fetched_layer, live_layer, with_problem, without_live
from geodata.databases.model import Address, Encryption, Extent, GeometryTable, Live, TableChoice
from geodata.databases.problems import ConnectionLostError, DatabaseError, FetchCancelledError
from geodata.databases.seeing import camera_on, extent_of, needs_fetch

__all__ = [
    "Address",
    "Asking",
    "Connection",
    "ConnectionLostError",
    "DatabaseError",
    "Encryption",
    "Extent",
    "FetchCancelledError",
    "Fetched",
    "GeometryTable",
    "Live",
    "TableChoice",
    "camera_on",
    "extent_of",
    "fetched_layer",
    "live_layer",
    "needs_fetch",
    "with_problem",
    "without_live",
]
