"""Own numbers in the window: `indicator_dialog` asks for a sheet, `state_match` lists what was not understood."""
