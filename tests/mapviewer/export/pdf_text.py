"""The text of a PDF, as a reader selects and copies it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest


def pages_of(path: Path) -> list[str]:
    """The text of each page with single spaces; skips the test where poppler is not installed."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed: apt-get install -y poppler-utils")
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return [re.sub(r"\s+", " ", page) for page in text.split("\f")[:-1]]
