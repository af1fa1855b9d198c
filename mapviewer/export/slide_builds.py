"""Builds of a slide: what shows and what goes with each click, in the words of PowerPoint's timing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pptx.slide import Slide

NAMESPACE = "http://schemas.openxmlformats.org/presentationml/2006/main"
APPEAR = 1  # PowerPoint's number of the effect, of coming and of going alike


@dataclass
class Click:
    """The ids of the shapes that come and go with one click."""

    shown: list[int] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)


def changed(before: QImage, after: QImage) -> tuple[QImage, QRect]:
    """The part of a picture that differs from the one before, whole, and where it stands; one corner where none does.

    A rectangle without transparency: programs that show a slide smaller mix neighbours along every transparent edge.
    """
    import numpy as np  # late: start-up time

    form = QImage.Format.Format_RGB32
    old, new = before.convertToFormat(form), after.convertToFormat(form)
    shape = (new.height(), new.bytesPerLine() // 4)
    one, other = (np.frombuffer(image.constBits(), np.uint32).reshape(shape) for image in (old, new))
    rows, columns = np.nonzero((one != other).any(axis=1))[0], np.nonzero((one != other).any(axis=0))[0]
    if not len(rows):
        return new.copy(0, 0, 1, 1), QRect(0, 0, 1, 1)
    left, top, right, low = int(columns[0]), int(rows[0]), int(columns[-1]), int(rows[-1])
    rect = QRect(left, top, right - left + 1, low - top + 1).intersected(new.rect())
    return new.copy(rect), rect


def add_builds(slide: Slide, clicks: Sequence[Click]) -> None:
    """Give a slide its clicks; nothing for a slide without any."""
    from lxml import etree  # late: only slides need it

    if clicks:
        slide._element.append(etree.fromstring(_timing(clicks)))


def _timing(clicks: Sequence[Click]) -> str:
    numbers = count(3)
    body = "".join(_click(click, numbers) for click in clicks)
    return (
        f'<p:timing xmlns:p="{NAMESPACE}"><p:tnLst><p:par>'
        '<p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>'
        '<p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>'
        f"{body}</p:childTnLst></p:cTn>"
        f"<p:prevCondLst>{_when('onPrev')}</p:prevCondLst><p:nextCondLst>{_when('onNext')}</p:nextCondLst></p:seq>"
        "</p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>"
    )


def _when(event: str) -> str:
    return f'<p:cond evt="{event}" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond>'


def _click(click: Click, numbers: Iterator[int]) -> str:
    effects = [(shape, "entr", "visible") for shape in click.shown]
    effects += [(shape, "exit", "hidden") for shape in click.hidden]
    outer, inner = next(numbers), next(numbers)
    made = "".join(_effect(place == 0, *effect, numbers) for place, effect in enumerate(effects))
    return _group(outer, "indefinite", _group(inner, "0", made))


def _group(number: int, delay: str, children: str) -> str:
    return (
        f'<p:par><p:cTn id="{number}" fill="hold"><p:stCondLst><p:cond delay="{delay}"/></p:stCondLst>'
        f"<p:childTnLst>{children}</p:childTnLst></p:cTn></p:par>"
    )


def _effect(is_first: bool, shape: int, preset: str, state: str, numbers: Iterator[int]) -> str:
    outer, inner = next(numbers), next(numbers)
    node = "clickEffect" if is_first else "withEffect"
    start = '<p:stCondLst><p:cond delay="0"/></p:stCondLst>'
    return (
        f'<p:par><p:cTn id="{outer}" presetID="{APPEAR}" presetClass="{preset}" presetSubtype="0" fill="hold" '
        f'nodeType="{node}">{start}<p:childTnLst><p:set><p:cBhvr>'
        f'<p:cTn id="{inner}" dur="1" fill="hold">{start}</p:cTn>'
        f'<p:tgtEl><p:spTgt spid="{shape}"/></p:tgtEl>'
        "<p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr>"
        f'<p:to><p:strVal val="{state}"/></p:to></p:set></p:childTnLst></p:cTn></p:par>'
    )
