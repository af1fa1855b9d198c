"""Pictures for under the map: their pixels, and where on Earth they lie."""
