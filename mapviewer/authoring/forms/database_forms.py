"""Forms of a database: where it is, which of its tables, and how that becomes a layer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from geodata.core.errors import DataError
from geodata.postgis import Address, Asking, Connection, Encryption, GeometryTable, TableChoice
from geodata.story.layer import Layer
from mapviewer.authoring.forms.feature_forms import Form, LayerForm, Sentences

ENCRYPTION = (
    (Encryption.OFFERED.value, "if the server offers it"),
    (Encryption.REQUIRED.value, "required"),
    (Encryption.CHECKED.value, "required, certificate checked"),
)
EXPLAINED = (
    "A table of PostGIS becomes a layer that is fetched for what the map shows, and only read. What is left empty "
    "comes from PostgreSQL’s own environment, service and password files. The password is kept until you quit, and "
    "written nowhere; no story ever leads to a database."
)
NO_TABLES = "This database has no table with geometry that this user may read."
ASKED_EVERY_MS = 40
ROW = Qt.ItemDataRole.UserRole
LOCAL = ("", "localhost", "127.0.0.1", "::1")


class ConnectForm(Form):
    """Where the database is. It connects while it is open, so that a mistake can be mended in it."""

    def __init__(self, address: Address, parent: QWidget | None = None) -> None:
        super().__init__("Open a database table", parent)
        self.rows.addRow(Sentences(EXPLAINED))
        self.host = self.line("Host", address.host, "gis.example.org, 127.0.0.1 or a socket’s folder")
        self.port = self.line("Port", address.port, "5432")
        self.database = self.line("Database", address.database)
        self.user = self.line("User", address.user)
        self.password = self.line("Password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.service = self.line("Service", address.service, "instead of host and database: a name of the service file")
        self.encryption = self.choice("Encryption", ENCRYPTION, address.encryption.value)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText("Connect")
        self.connection: Connection | None = None
        self.tables: list[GeometryTable] = []
        self._asking: Asking[list[GeometryTable]] | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(ASKED_EVERY_MS)
        self._poll.timeout.connect(self._look)
        self.rejected.connect(self._give_up)
        self.resize(520, 10)

    def address(self) -> Address:
        """What was written."""
        host, port, database, user, service = (
            line.text().strip() for line in (self.host, self.port, self.database, self.user, self.service)
        )
        return Address(host, port, database, user, service, Encryption(self.encryption.currentData()))

    def problem(self) -> str:
        """A port is a number."""
        port = self.port.text().strip()
        return "" if not port or (port.isdigit() and 0 < int(port) < 65536) else "A port is a number up to 65535."

    def _accept(self) -> None:
        self.wrong.setText(self.problem())
        if self.wrong.text() or self._asking is not None:
            return
        self._give_up()
        self.connection = Connection(self.address(), self.password.text())
        self._asking = self.connection.tables()
        self._set_busy(True)
        self._poll.start()

    def _look(self) -> None:
        if self._asking is None or not self._asking.poll():
            return
        asking, self._asking = self._asking, None
        self._poll.stop()
        self._set_busy(False)
        try:
            self.tables = asking.result()
        except DataError as error:
            self.wrong.setText(str(error))
            return
        self.wrong.setText("" if self.tables else NO_TABLES)
        if self.tables:
            self.accept()

    def _set_busy(self, busy: bool) -> None:
        self.wrong.setText("Connecting …" if busy else "")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not busy)

    def _give_up(self) -> None:
        """End what was begun with other words."""
        self._poll.stop()
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        if self.connection is not None:
            self.connection.close()
            self.connection = None


class TableForm(Form):
    """The tables of a database, to choose one."""

    def __init__(self, connection: Connection, tables: list[GeometryTable], parent: QWidget | None = None) -> None:
        super().__init__("Which table?", parent)
        self._tables = tables
        self.rows.addRow(Sentences(server_words(connection)))
        self.search = self.line("Search", hint="A part of the name")
        self.list = QTreeWidget()
        self.list.setAccessibleName("Tables with geometry")
        self.list.setHeaderLabels(["Table", "Geometry", "SRID", "Rows"])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.rows.addRow(self.list)
        self.search.textChanged.connect(self._find)
        self.list.itemActivated.connect(lambda: self._accept())
        self._find()
        for column in range(1, 4):
            self.list.resizeColumnToContents(column)
        self.list.setColumnWidth(0, 270)
        self.resize(620, 460)

    def _find(self) -> None:
        wanted = self.search.text().strip().lower()
        self.list.clear()
        for index, table in enumerate(self._tables):
            if wanted not in table.words.lower():
                continue
            item = QTreeWidgetItem(self.list, table_words(table, self._tables))
            item.setData(0, ROW, index)
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight)
            if not table.is_readable:
                item.setDisabled(True)
                item.setToolTip(0, "This user has no right to read it.")
            elif not table.is_indexed:
                item.setToolTip(0, "Without a spatial index of its own: each look may read the whole table.")
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    @property
    def table(self) -> GeometryTable:
        """The one that was chosen."""
        item = self.list.currentItem()
        assert item is not None, self.problem()
        return self._tables[int(item.data(0, ROW))]

    def problem(self) -> str:
        """One must be chosen, and it must be readable."""
        item = self.list.currentItem()
        if item is None:
            return "No table has that name."
        return "This user has no right to read that table." if item.isDisabled() else ""


def table_words(table: GeometryTable, tables: list[GeometryTable]) -> list[str]:
    """The cells of a table's row; of a table with several geometries the column too."""
    several = sum((other.schema, other.name) == (table.schema, table.name) for other in tables) > 1
    kind = table.kind.capitalize() + (" (geography)" if table.is_geography else "")
    rows = f"about {table.rows:,}" if table.rows > 0 else "?" if table.rows < 0 else "0"
    return [table.words + (f", {table.column}" if several else ""), kind, str(table.srid or "none"), rows]


def server_words(connection: Connection) -> str:
    """Which server answered, and whether others on the way can read along."""
    server = connection.server
    version = f"PostgreSQL {str(server.get('server', '')).partition(' ')[0]} with PostGIS {server.get('postgis', '')}"
    host = connection.address.host
    local = host in LOCAL or host.startswith("/")
    way = "" if local else " The way there is encrypted." if server.get("encrypted") else " The way is NOT encrypted."
    return f"{connection.address.words}: {version}.{way}"


def database_layer_form(layer: Layer, choice: TableChoice, parent: QWidget | None = None) -> LayerForm:
    """Title, columns, colour, pattern and source of a table."""
    assert layer.live is not None
    form = LayerForm(layer, tuple(choice.columns), parent)
    form.told.setText(
        f"{layer.live.source_words}: {choice.table.kind.lower()}s, fetched for what the map shows and only read."
    )
    for box, column in ((form.label, choice.label), (form.start, choice.start), (form.end, choice.end)):
        box.setItemText(0, f"as guessed: {column}" if column else "none")
    form.source.setText(layer.live.source_words)
    return form
