"""Making and changing stories in the window.

* `lazy_authoring` is what the window knows of all this at its start; it imports the rest when it is first asked for
* `story_document` holds the story's edits: undo, save; `autosave` keeps the unsaved story on the disk
* `own_layers` reads other people's map files, `link_editor` makes links, `digitizing` draws on the map
* `place_review` confirms places that were found, `step_editor` makes the tour; `forms` holds the dialogs
* `background_work` does what takes longer in the background
"""
