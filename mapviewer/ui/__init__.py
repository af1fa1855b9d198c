"""Small widgets and pages that several parts of the window share, and how they look."""
