"""The pictures that a step shows besides its map, decoded once a story; one that cannot be shown is left out."""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage

from geodata.core.errors import DataError
from geodata.story.story import StepPicture, Story
from geodata.story_format.step_pictures import picture_bytes

LARGEST_PX = 1600
_kept: WeakKeyDictionary[Story, dict[StepPicture, Photo | None]] = WeakKeyDictionary()


@dataclass(frozen=True, eq=False)
class Photo:
    """A decoded picture with its credit, and what is to be seen on it in words."""

    image: QImage
    credit: str
    alt: str

    @property
    def aspect(self) -> float:
        """Width for a height of one."""
        return self.image.width() / max(self.image.height(), 1)

    def jpeg(self, quality: int = 85) -> bytes:
        """The picture as it is put into other files, whatever it was."""
        made = QBuffer()
        made.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image.convertToFormat(QImage.Format.Format_RGB32).save(made, "JPEG", quality)  # type: ignore[call-overload]
        return bytes(made.data().data())


def photos_of(story: Story, pictures: tuple[StepPicture, ...]) -> tuple[Photo, ...]:
    """The pictures that can be shown."""
    return tuple(photo for picture in pictures if (photo := _photo(story, picture)) is not None)


def _photo(story: Story, picture: StepPicture) -> Photo | None:
    kept = _kept.setdefault(story, {})
    if picture not in kept:
        kept[picture] = _decoded(story, picture)
    return kept[picture]


def _decoded(story: Story, picture: StepPicture) -> Photo | None:
    try:
        data = picture_bytes(story, picture)
    except DataError:
        return None  # `check` says why
    image = QImage.fromData(QByteArray(data))  # a PNG or JPEG by its head: `picture_bytes` looked
    if image.isNull():
        return None
    if max(image.width(), image.height()) > LARGEST_PX:
        form, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(LARGEST_PX, LARGEST_PX, form, smooth)
    image.setDevicePixelRatio(1.0)
    return Photo(image, picture.credit, picture.alt)
