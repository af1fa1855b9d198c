"""Names of states: their type."""
