"""How much a layer file may ask for. A file that asks for more is refused in one sentence."""

from __future__ import annotations

MAX_FILE_BYTES = 1_000_000_000
# Text takes up to ten times its size while it is read.
MAX_TEXT_BYTES = 250_000_000
MAX_FEATURES = 500_000
MAX_VERTICES = 10_000_000
MAX_COLUMNS = 500
MAX_VALUE_CHARACTERS = 10_000
MAX_DEPTH = 200
MEMORY_BYTES = 3 << 30
TIMEOUT_S = 120.0
