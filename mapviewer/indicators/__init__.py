"""Data tables in the window: `indicator_dialog` asks for a table, `state_match` lists unrecognised states."""
