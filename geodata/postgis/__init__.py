"""Tables of PostGIS as layers that are fetched for what is seen: by a process of its own, only reading."""

from geodata.postgis.database_errors import ConnectionLostError, DatabaseError, FetchCancelledError, NoConnectionError
from geodata.postgis.database_process import Connection, missing_driver
from geodata.postgis.fetch_window import camera_on, extent_of, needs_fetch
from geodata.postgis.live_layer import Fetched, fetched_layer, live_layer, with_problem
from geodata.story.database_model import Address, Encryption, Extent, GeometryTable, Live, TableChoice

__all__ = [
    "Address",
    "Connection",
    "ConnectionLostError",
    "DatabaseError",
    "Encryption",
    "Extent",
    "FetchCancelledError",
    "Fetched",
    "GeometryTable",
    "Live",
    "NoConnectionError",
    "TableChoice",
    "camera_on",
    "extent_of",
    "fetched_layer",
    "live_layer",
    "missing_driver",
    "needs_fetch",
    "with_problem",
]
