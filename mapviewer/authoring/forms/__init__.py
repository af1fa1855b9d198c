"""Forms and dialogs of authoring."""
