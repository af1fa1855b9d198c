"""Making and changing stories in the window.

* `gate` is what the window knows of all this at its start; it fetches the rest when it is first asked for
* `desk` holds the story's edits: undo, save, autosave; `keeping` the unsaved story on the disk
* `new_story` reads articles, `own_layers` other people's map files, `linking` makes links, `sketching` draws on the map
* `work` does what takes longer in the background
"""
