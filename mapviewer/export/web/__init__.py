"""The page that is shared: one HTML file that holds the whole story."""
