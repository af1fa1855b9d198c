"""The story format: from a folder or archive to a `Story`, and back."""
