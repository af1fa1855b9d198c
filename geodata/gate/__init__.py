"""The gate for files of strangers: whatever parses them does so in a confined process with limits on its work."""
