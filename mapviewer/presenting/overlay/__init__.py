"""What lies over the projected map: caption, banner, ink, pointers."""
