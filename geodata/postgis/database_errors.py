"""Errors of a database, each stated in one sentence."""

from __future__ import annotations

from geodata.core.errors import DataError
from geodata.io.reader_errors import MissingCrsError


class DatabaseError(DataError):
    """A database that cannot be asked, or refuses; the sentence says which and why."""


class ConnectionLostError(DatabaseError):
    """The connection was lost; the next request reconnects."""


class FetchCancelledError(DatabaseError):
    """The fetch was cancelled because the view changed."""


class NoConnectionError(DatabaseError):
    """The database cannot be reached, or is none that can be used."""


# As the worker names them in its answers.
KINDS: dict[str, type[DataError]] = {
    "lost": ConnectionLostError,
    "connect": NoConnectionError,
    "cancelled": FetchCancelledError,
    "crs": MissingCrsError,
}
