"""The letter that a key has on a Latin keyboard, for keyboards that write in another script.

A clicker sends the key B for a black screen; where the keyboard is set to Russian, Armenian or Georgian it arrives
as another letter. What stays the same is which key it was: its scan code, or on Windows its virtual key.
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QKeyEvent

# X11 and Wayland number keys by rows, eight above the codes of the Linux kernel.
_ROWS = ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM,."))
BY_SCAN_CODE = {first + place: letter for first, letters in _ROWS for place, letter in enumerate(letters)}
# Windows calls letter keys by their Latin letters in every script.
BY_VIRTUAL_KEY = {ord(letter): letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"} | {0xBC: ",", 0xBE: "."}
# macOS numbers the keys of its first keyboard.
_MAC = {0: "ASDFHGZXCV", 11: "BQWERYT", 31: "OU", 34: "IP", 37: "LJ", 40: "K", 43: ",", 45: "NM."}
BY_MAC_KEY = {first + place: letter for first, letters in _MAC.items() for place, letter in enumerate(letters)}


def latin_key(event: QKeyEvent) -> str:
    """The Latin letter (or comma, full stop) on the key that was pressed; "" where its own letter is Latin."""
    text = event.text()
    if len(text) != 1 or not text.isalpha() or text.isascii():
        return ""
    platform = QGuiApplication.platformName()
    if platform == "windows":
        return BY_VIRTUAL_KEY.get(event.nativeVirtualKey(), "")
    if platform == "cocoa":
        return BY_MAC_KEY.get(event.nativeVirtualKey(), "")
    return BY_SCAN_CODE.get(event.nativeScanCode(), "")
