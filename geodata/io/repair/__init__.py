"""From a file's columns and geometry to valid features, every repair logged."""
