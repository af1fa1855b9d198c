"""Sharing: a story as one web page that works offline in any browser.

* `page` writes it: one file, which loads nothing and can send nothing
* `payload` is what it shows, as plain data
"""

from mapviewer.sharing.page import share

__all__ = ["share"]
