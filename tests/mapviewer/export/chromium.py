"""A page in headless Chromium, driven over a pipe with the browser's own protocol."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --remote-debugging-pipe --window-size=1400,900"
).split()
READY = """new Promise(done => {
  const look = () => document.documentElement?.dataset.ready ? done(1) : setTimeout(look, 20);
  look();
})"""


class Page:
    """One page: `evaluate` runs JavaScript in it.

    ``requests`` are the addresses that it asked for, ``errors`` what it complained of.
    """

    def __init__(self, read: int, write: int) -> None:
        self._read, self._write = os.fdopen(read, "rb"), write
        self._number = 0
        self._session: str | None = None
        self.requests: list[str] = []
        self.errors: list[str] = []

    def open(self, address: str) -> None:
        """Show an address and wait until the page says that it is ready."""
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self._call(f"{domain}.enable")
        self._call("Page.navigate", url=address)
        self.evaluate(READY)

    def evaluate(self, script: str) -> Any:
        """The JSON value of an expression; a promise is waited for."""
        answer = self._call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def click(self, x: float, y: float) -> None:
        """Press and release the left button at a point of the page."""
        for kind in ("mousePressed", "mouseReleased"):
            self._call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def resize(self, width_px: int, height_px: int) -> None:
        """Give the page the window of a phone or of a desk."""
        self._call("Emulation.setDeviceMetricsOverride", width=width_px, height=height_px, deviceScaleFactor=1,
                   mobile=width_px < 900)  # fmt: skip

    def printed(self, path: Path) -> None:
        """Print the page on A4 into a PDF."""
        sheet = self._call("Page.printToPDF", printBackground=True, paperWidth=8.27, paperHeight=11.69)
        path.write_bytes(base64.b64decode(sheet["data"]))

    def move(self, x: float, y: float) -> None:
        """Move the pointer to a point of the page."""
        self._call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def _call(self, method: str, **parameters: Any) -> Any:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = json.loads(self._next())
            if answer.get("id") == self._number:
                assert "error" not in answer, answer["error"]
                return answer["result"]
            self._note(answer)

    def _note(self, event: dict[str, Any]) -> None:
        parameters = event.get("params", {})
        if event.get("method") == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])
        if event.get("method") == "Runtime.exceptionThrown":
            self.errors.append(str(parameters["exceptionDetails"]))
        if event.get("method") == "Log.entryAdded" and parameters["entry"]["level"] == "error":
            self.errors.append(parameters["entry"]["text"])

    def _next(self) -> bytes:
        data = b""
        while not data.endswith(b"\0"):
            byte = self._read.read(1)
            assert byte, "the browser ended"
            data += byte
        return data[:-1]


@contextmanager
def browser(folder: Path) -> Iterator[Page]:
    """A browser with an empty profile in *folder*."""
    assert BROWSER is not None
    to_browser, ours_out = os.pipe()
    ours_in, from_browser = os.pipe()

    def wire() -> None:
        # The protocol's pipes are descriptors 3 and 4; both are moved away first, in case they overlap.
        a, b = os.dup(to_browser), os.dup(from_browser)
        os.dup2(a, 3)
        os.dup2(b, 4)

    command = [BROWSER, *FLAGS, f"--user-data-dir={folder}"]
    process = subprocess.Popen(
        command, preexec_fn=wire, pass_fds=(3, 4, to_browser, from_browser), stderr=subprocess.DEVNULL
    )
    os.close(to_browser)
    os.close(from_browser)
    page = Page(ours_in, ours_out)
    try:
        yield page
    finally:
        process.kill()
        process.wait()
        os.close(ours_out)
        page._read.close()
