"""How the window's parts look, made from a theme's palette: colours for Qt's own painting, and a short style sheet."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor, QPalette

from geodata.view.view import Theme
from mapviewer.ui.palette import Palette, palette

_SHEET = """
QToolTip {{ color: {text}; background: {field}; border: 1px solid {rule}; padding: 3px 5px; }}
#map_tip {{ color: {text}; background: {field}; border: 1px solid {rule}; border-radius: 4px; padding: 3px 7px; }}
QSplitter::handle {{ background: {rule}; }}
QSplitter::handle:hover, QSplitter::handle:pressed {{ background: {accent}; }}
#topbar {{ background: {window}; border-bottom: 1px solid {rule}; }}
#steps, #timeline {{ background: {panel}; border-top: 1px solid {rule}; }}
#left, #right {{ background: {panel}; }}
#title {{ font-weight: 600; }}
#notice {{ background: {button_active}; border-bottom: 1px solid {rule}; }}
#details {{ background: {field}; border-top: 1px solid {rule}; }}
#results {{ background: {field}; border: 1px solid {rule}; border-radius: 6px; }}
#card {{ background: {field}; border-top: 1px solid {rule}; }}
QToolButton, QPushButton {{ background: {button}; border: 1px solid transparent; border-radius: 5px;
  padding: 4px 10px; }}
QToolButton[quiet="true"], QPushButton[quiet="true"] {{ background: transparent; padding: 4px 6px; }}
QToolButton:hover, QPushButton:hover {{ background: {button_active}; }}
QToolButton:checked, QPushButton:checked, QToolButton:pressed, QPushButton:pressed {{ background: {button_active}; }}
QToolButton:disabled, QPushButton:disabled {{ color: {absent}; }}
QToolButton:focus, QPushButton:focus {{ border-color: {accent}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; }}
QPushButton:default:focus {{ border-color: {text}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px 7px;
  margin-right: 2px; }}
QTabBar::tab:selected {{ background: {button_active}; }}
QTabBar::tab:hover:!selected {{ background: {button}; }}
QTabBar::tab:selected:focus {{ border-color: {accent}; }}
QTabWidget::pane {{ border: none; }}
QLineEdit {{ background: {field}; border: 1px solid {rule}; border-radius: 6px; padding: 5px 8px;
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus {{ border: 1px solid {accent}; }}
QComboBox {{ background: {field}; border: 1px solid {rule}; border-radius: 6px; padding: 4px 8px;
  min-height: 18px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QComboBox:hover {{ border-color: {absent}; }}
QComboBox:focus {{ border-color: {accent}; }}
QComboBox:disabled {{ color: {absent}; background: transparent; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ width: 0; height: 0; margin-right: 8px; border-left: 4px solid {field};
  border-right: 4px solid {field}; border-top: 5px solid {muted_text}; }}
QComboBox QAbstractItemView {{ background: {field}; border: 1px solid {rule}; outline: none;
  selection-background-color: {button_active}; selection-color: {text}; }}
QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMenu {{ background: {field}; border: 1px solid {rule}; padding: 4px; }}
QMenu::item {{ padding: 5px 26px 5px 22px; border-radius: 4px; }}
QMenu::item:selected {{ background: {button_active}; color: {text}; }}
QMenu::item:disabled {{ color: {absent}; }}
QMenu::separator {{ height: 1px; background: {rule}; margin: 4px 8px; }}
QMenu::indicator {{ left: 5px; }}
#features QListWidget {{ background: transparent; outline: none; }}
#features QListWidget::item {{ padding: 4px 7px; border: 1px solid transparent; border-radius: 5px; }}
#features QListWidget::item:hover {{ background: {button}; }}
#features QListWidget::item:selected {{ background: {button_active}; color: {text}; }}
#features QListWidget::item:focus {{ border-color: {accent}; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {absent}; border-radius: 3px; margin: 3px; min-height: 26px; min-width: 26px; }}
QScrollBar::handle:hover {{ background: {faint_text}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
  border: none; width: 0; height: 0; }}
"""


@cache
def style_sheet(theme: Theme) -> str:
    """The style sheet of a theme."""
    colours = palette(theme)
    return _SHEET.format_map({key: value for key, value in vars(colours).items() if isinstance(value, str)})


def qt_palette(colours: Palette) -> QPalette:
    """The colours that Qt's own style paints with, disabled ones fainter."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.field,
        role.AlternateBase: colours.button,
        role.Text: colours.text,
        role.Button: colours.button,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.field,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.faint_text,
        role.Light: colours.field,
        role.Midlight: colours.button,
        role.Mid: colours.rule,
        role.Dark: colours.rule,
        role.Shadow: colours.border,
        role.Accent: colours.accent,
    }.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.absent))
    return made
