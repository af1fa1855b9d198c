"""Untrusted XML as a stream of closed elements; no document type, entity or external file is allowed."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.parsers import expat

from geodata.core.errors import DataError
from geodata.core.parse_limits import without_vast_references
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import MAX_DEPTH, MAX_TEXT_BYTES, refuse_larger
from geodata.io.repair.source_table import TableSource

_CHUNK = 1 << 18


@dataclass
class Element:
    """An element with its local name, where it began, its attributes, text and children that were kept."""

    name: str
    line: int
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The element's own text without the spaces around it."""
        return "".join(self.pieces).strip()

    def child(self, *names: str) -> Element | None:
        """The first child of one of *names*, or None."""
        return next((item for item in self.children if item.name in names), None)

    def text_of(self, *names: str) -> str:
        """The text of the first child of one of *names*, or nothing."""
        found = self.child(*names)
        return found.text if found else ""


def read_elements(
    source: TableSource, wanted: frozenset[str], found: Callable[[Element, tuple[str, ...]], None]
) -> None:
    """Call *found* with each complete element of a *wanted* name and the names of its ancestor folders.

    Other elements are let go as soon as they end, except for the names of folders. Raises DataError naming the
    line for XML that is damaged, nests too deep or declares a document type.
    """
    size = source.path.stat().st_size
    refuse_larger(size, MAX_TEXT_BYTES, source.name)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = 1 << 20
    _Builder(parser, source.name, wanted, found)
    try:
        with source.path.open("rb") as file:
            for at in range(0, size, _CHUNK):
                parser.Parse(file.read(_CHUNK), False)
                source.progress(0.9 * at / size)
            parser.Parse(b"", True)
    except expat.ExpatError as error:
        reason = expat.errors.messages.get(error.code, str(error))
        place = Phrase("line {line}, column {column}", line=error.lineno, column=error.offset + 1)
        raise DataError("not valid XML", file=source.name, place=place, found=reason) from error
    except DataError:
        raise
    except (LookupError, ValueError) as error:  # an encoding that Python does not know or cannot map
        raise DataError("not valid XML", file=source.name, place="line 1", found=str(error)[:120]) from error


class _Builder:
    """Keeps the elements that are open, and of closed ones only what a wanted element still needs."""

    def __init__(
        self,
        parser: expat.XMLParserType,
        name: str,
        wanted: frozenset[str],
        found: Callable[[Element, tuple[str, ...]], None],
    ) -> None:
        self._parser = parser
        self._name = name
        self._wanted = wanted
        self._found = found
        self._open: list[Element] = []
        self._inside = 0
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        parser.EntityDeclHandler = self._refuse_doctype

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= MAX_DEPTH:
            raise DataError(
                "not valid XML",
                file=self._name,
                place=Phrase("line {line}", line=self._parser.CurrentLineNumber),
                found="nesting too deep",
                allowed=Phrase("{max_depth} levels", max_depth=MAX_DEPTH),
            )
        element = Element(local_name(name), self._parser.CurrentLineNumber, attributes)
        self._open.append(element)
        self._inside += element.name in self._wanted

    def _end(self, _name: str) -> None:
        element = self._open.pop()
        if element.name in self._wanted:
            self._inside -= 1
            if not self._inside:
                self._found(element, self._folders())
        if self._open and (self._inside or element.name == "name"):
            self._open[-1].children.append(element)

    def _characters(self, text: str) -> None:
        if self._open and (self._inside or self._open[-1].name == "name"):
            self._open[-1].pieces.append(text)

    def _folders(self) -> tuple[str, ...]:
        return tuple(filter(None, (item.text_of("name") for item in self._open if item.name == "Folder")))

    def _refuse_doctype(self, *_parts: object) -> None:
        raise DataError(
            "refused", file=self._name, place=Phrase("line {line}", line=self._parser.CurrentLineNumber),
            found="a document type definition (DOCTYPE), which can include other files or expand without limit",
            allowed="XML without DOCTYPE",
        )  # fmt: skip


def local_name(name: str) -> str:
    """A name without its namespace prefix."""
    return name.rpartition(":")[2]


def plain_text(marked_up: str) -> str:
    """A description without its HTML: data is shown as text.

    >>> plain_text("<b>Shusha</b><br>a town &amp; fortress")
    'Shusha a town & fortress'
    """
    words = without_vast_references(re.sub(r"<[^<>]{0,2000}>", " ", marked_up))
    return " ".join(html.unescape(words).split())
