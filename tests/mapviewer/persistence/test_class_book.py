"""Results of classes: kept by story, name and day, and never lost to a damaged file."""

import datetime as dt
from pathlib import Path

from mapviewer.persistence.class_book import MOST_CLASSES, MOST_DAYS, ClassBook, KeptAnswer
from mapviewer.persistence.file_writer import Writer

DAY = dt.date(2026, 11, 30)
ROWS = (KeptAnswer("A way", "Where would it run?", 3, "The line is 12 km off on average."),)


def test_what_is_kept_is_there_at_the_next_start(tmp_path: Path) -> None:
    path, writer = tmp_path / "classes.json", Writer()
    book = ClassBook(path, writer)
    book.put("caucasus", "7b", DAY, ROWS)
    book.put("caucasus", "8a", DAY, ())
    writer.finish()
    again = ClassBook(path, writer)
    assert again.classes("caucasus") == ("8a", "7b")
    assert again.results("caucasus", "7b", DAY) == ROWS
    assert again.results("caucasus", "7b", dt.date(2026, 11, 29)) == ()
    assert again.classes("sahel") == ()
    assert again.days("caucasus", "7b") == (DAY,)


def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path) -> None:
    damaged = ("{", "[]", '{"caucasus": {"7b": {"soon": []}}}', '{"caucasus": {"7b": {"2026-11-30": [["a"]]}}}')
    for text in damaged:
        path = tmp_path / "classes.json"
        path.write_text(text)
        book = ClassBook(path)
        assert "classes" in book.note
        assert book.classes("caucasus") == ()
        assert not path.exists()
    assert {path.read_text() for path in tmp_path.iterdir()} == set(damaged)


def test_old_days_go() -> None:
    book = ClassBook()
    for number in range(MOST_DAYS + 5):
        book.put("caucasus", "7b", DAY + dt.timedelta(days=number), ROWS)
    assert len(book.days("caucasus", "7b")) == MOST_DAYS
    assert DAY not in book.days("caucasus", "7b")


def test_old_classes_go() -> None:
    book = ClassBook()
    for number in range(MOST_CLASSES + 5):
        book.put("caucasus", f"class {number}", DAY, ROWS)
    assert len(book.classes("caucasus")) == MOST_CLASSES
    assert book.classes("caucasus")[-1] == "class 5"
