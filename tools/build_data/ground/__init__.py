"""The physical ground: relief, rivers, lakes, glaciers and peaks, out of the files in `tools/build_data/base`."""
