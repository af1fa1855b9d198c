"""Errors of a database, each stated in one sentence."""

from __future__ import annotations

from geodata.core.errors import DataError


class DatabaseError(DataError):
    """A database that cannot be asked, or refuses; the sentence says which and why."""


class ConnectionLostError(DatabaseError):
    """The connection was lost; the next request reconnects."""


class FetchCancelledError(DatabaseError):
    """The fetch was cancelled because the view changed."""
