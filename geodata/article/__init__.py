"""Articles: formats, quotations, passages, places recognised in them."""
