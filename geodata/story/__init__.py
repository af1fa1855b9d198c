"""The story format: values, reading and writing."""
