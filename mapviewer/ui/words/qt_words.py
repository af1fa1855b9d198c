"""Qt's own words on buttons, in menus of text fields and in the print preview, for languages that Qt lacks.

Qt asks for them by these contexts; the program's catalogues are asked before Qt's.
"""

from __future__ import annotations

from mapviewer.ui.translate import tr_noop

BUTTONS = (
    tr_noop("QPlatformTheme", "OK"),
    tr_noop("QPlatformTheme", "Save"),
    tr_noop("QPlatformTheme", "Open"),
    tr_noop("QPlatformTheme", "&Yes"),
    tr_noop("QPlatformTheme", "&No"),
    tr_noop("QPlatformTheme", "Close"),
    tr_noop("QPlatformTheme", "Cancel"),
    tr_noop("QPlatformTheme", "Discard"),
    tr_noop("QPlatformTheme", "Apply"),
    tr_noop("QPlatformTheme", "Retry"),
)
FIELDS = (
    tr_noop("QLineEdit", "&Undo"),
    tr_noop("QLineEdit", "&Redo"),
    tr_noop("QLineEdit", "Cu&t"),
    tr_noop("QLineEdit", "&Copy"),
    tr_noop("QLineEdit", "&Paste"),
    tr_noop("QLineEdit", "Delete"),
    tr_noop("QLineEdit", "Select All"),
)
TEXTS = (
    tr_noop("QWidgetTextControl", "&Undo"),
    tr_noop("QWidgetTextControl", "&Redo"),
    tr_noop("QWidgetTextControl", "Cu&t"),
    tr_noop("QWidgetTextControl", "&Copy"),
    tr_noop("QWidgetTextControl", "Copy &Link Location"),
    tr_noop("QWidgetTextControl", "&Paste"),
    tr_noop("QWidgetTextControl", "Delete"),
    tr_noop("QWidgetTextControl", "Select All"),
)
PRINTING = (
    tr_noop("QPrintPreviewDialog", "Next page"),
    tr_noop("QPrintPreviewDialog", "Previous page"),
    tr_noop("QPrintPreviewDialog", "First page"),
    tr_noop("QPrintPreviewDialog", "Last page"),
    tr_noop("QPrintPreviewDialog", "Fit width"),
    tr_noop("QPrintPreviewDialog", "Fit page"),
    tr_noop("QPrintPreviewDialog", "Zoom in"),
    tr_noop("QPrintPreviewDialog", "Zoom out"),
    tr_noop("QPrintPreviewDialog", "Portrait"),
    tr_noop("QPrintPreviewDialog", "Landscape"),
    tr_noop("QPrintPreviewDialog", "Show single page"),
    tr_noop("QPrintPreviewDialog", "Show facing pages"),
    tr_noop("QPrintPreviewDialog", "Show overview of all pages"),
    tr_noop("QPrintPreviewDialog", "Print"),
    tr_noop("QPrintPreviewDialog", "Page setup"),
)
TABS = (
    tr_noop("QTabBar", "Scroll Left"),
    tr_noop("QTabBar", "Scroll Right"),
)
