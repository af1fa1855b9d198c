"""The window's side of own numbers: ``dialog`` asks for a sheet, ``rows`` lists what was not understood."""
