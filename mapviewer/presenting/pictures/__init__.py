"""Pictures of steps for console, slides and files."""
