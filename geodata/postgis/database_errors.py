"""What can go wrong with a database, each told in one sentence."""

from __future__ import annotations

from geodata.core.errors import DataError


class DatabaseError(DataError):
    """A database that cannot be asked, or refuses; the sentence says which and why."""


class ConnectionLostError(DatabaseError):
    """The connection broke off; asking again connects anew."""


class FetchCancelledError(DatabaseError):
    """The fetch was called off, because something else is seen now."""
