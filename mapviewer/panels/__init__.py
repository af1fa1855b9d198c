"""The panels of the window: each shows a slice of the session's view and calls the session back."""
