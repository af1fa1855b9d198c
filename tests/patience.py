"""How long tests wait for what is to come. Only what never comes takes so long: a loaded machine does not fail a test.

Tests measure no time, and wait for a sign of the thing itself, not for so many milliseconds.
"""

from __future__ import annotations

PATIENCE_S = 120
PATIENCE_MS = PATIENCE_S * 1_000
PROCESS_S = 400  # a program of its own that draws maps, on a machine that does twenty other things
