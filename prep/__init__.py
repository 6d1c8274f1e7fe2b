"""Everything Round Two knows, without a browser."""
