"""What room the map leaves to what stands on it: `clearing` looks for it, `step_room` keeps it for the window."""
