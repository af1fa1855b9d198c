"""Drawing: one function, `draw.draw`, for the window, the projector, PNG, PDF and SVG; `scene` is what it is given."""
