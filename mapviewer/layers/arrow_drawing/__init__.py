"""Drawing trees of arrows: at rest, in a moving picture, and as images that are kept."""
