"""Making and changing stories in the window.

* `lazy_authoring` is what the window knows of all this at its start; it imports the rest when it is first asked for
* `story_document` holds the story's edits: undo, save; `autosave` keeps the unsaved story on the disk
* `own_layers` reads other people's map files, `postgis_layers` tables; `link_editor` makes links, `digitizing` draws
* `place_review` confirms places that were found, `step_editor` makes the tour; `forms` holds the dialogs
* `mapviewer.ui.background` waits for what takes longer, and writes dialogs and jobs as one sequence
"""
