"""The main window: its commands, bars and dialogs around one session."""
