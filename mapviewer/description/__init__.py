"""What is selected, found or changed, in words: for the details panel, the search and screen readers."""
