"""Limits on the size and duration of database requests."""

from __future__ import annotations

# As many as can be drawn while the map moves.
MAX_FEATURES = 3_000
MAX_VERTICES = 250_000
MAX_COLUMNS = 60
# Above so many rows in sight even an even choice of them would have to read too much.
MAX_SAMPLED = 2_000_000
MAX_TABLES = 2_000
CONNECT_S = 10
STATEMENT_S = 20
# Beyond the statement's own limit: for reading what came, and repairing it.
ANSWER_S = STATEMENT_S + 20.0
MEMORY_BYTES = 3 << 30
CPU_S = 3_600
