"""Words that many parts share: lengths with their unit, and those of Qt itself."""
