"""Export of images, handouts, slides and web pages."""
