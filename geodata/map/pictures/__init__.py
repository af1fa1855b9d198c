"""Pictures that lie under the map: where they lie, and their pixels in its plane."""
