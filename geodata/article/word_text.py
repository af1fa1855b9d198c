"""The words of a Word file in reading order, each once: insertions, text boxes, footnotes and tables included."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# What is deleted, moved away, or the code of a field and not its text; and an older copy of what stands beside it.
_LEFT_OUT = frozenset({_W + name for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr")} | {_FALLBACK})
_NOTES = (("footnotes", "footnote", "footnoteReference"), ("endnotes", "endnote", "endnoteReference"))
_SPACES = {_W + "tab": " ", _W + "br": "\n", _W + "cr": "\n", _W + "noBreakHyphen": "-"}


@dataclass
class WordText:
    """Reads a document of python-docx by its XML, which holds more than the library's paragraphs tell."""

    document: Any
    headings: list[str] = field(default_factory=list)

    def blocks(self) -> list[str]:
        """The paragraphs, cells, text boxes and notes, in reading order; ``headings`` are filled meanwhile."""
        made = list(self._blocks_of(self.document.element.body))
        for part, note, _ in _NOTES:
            made += list(self._notes(part, note))
        return made

    def _blocks_of(self, element: Any) -> Iterator[str]:
        for child in element:
            if child.tag in _LEFT_OUT:
                continue
            if child.tag == _W + "p":
                yield from self._paragraph(child)
            else:
                yield from self._blocks_of(child)

    def _paragraph(self, paragraph: Any) -> Iterator[str]:
        """The paragraph's own text, then the boxes that are anchored in it."""
        boxes: list[Any] = []
        text = "".join(_pieces(paragraph, boxes)).strip()
        if text and self._is_heading(paragraph):
            self.headings.append(text)
        yield text
        for box in boxes:
            yield from self._blocks_of(box)

    def _is_heading(self, paragraph: Any) -> bool:
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        if style is None:
            return False
        identifier = style.get(_W + "val") or ""
        names = (item.name or "" for item in self.document.styles if item.style_id == identifier)
        name = next(names, identifier)
        return name.startswith("Heading") or name == "Title"

    def _notes(self, part: str, note: str) -> Iterator[str]:
        """The texts of the notes at the foot of the pages, or at the end."""
        from docx.oxml import parse_xml  # late: only Word files need it

        for relation in self.document.part.rels.values():
            if not relation.is_external and relation.reltype.endswith("/" + part):
                for item in parse_xml(relation.target_part.blob).iter(_W + note):
                    if item.get(_W + "type") is None:  # the others are lines that part the notes from the text
                        yield from self._blocks_of(item)


def _pieces(element: Any, boxes: list[Any]) -> Iterator[str]:
    """The pieces of text of a paragraph; text boxes are collected, because they are blocks of their own."""
    for child in element:
        if child.tag in _LEFT_OUT:
            continue
        if child.tag == _W + "txbxContent":
            boxes.append(child)
        elif child.tag == _W + "t":
            yield child.text or ""
        elif child.tag in _SPACES:
            yield _SPACES[child.tag]
        else:
            yield from _pieces(child, boxes)
