"""Work beside the window: jobs watched, shown with a progress dialog, and awaited in sequences of dialogs."""
