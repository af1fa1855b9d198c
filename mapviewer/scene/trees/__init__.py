"""Trees of flow lines: their lines and plans, and how those of a picture keep off one another."""
