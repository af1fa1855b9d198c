"""Forms of a database: where it is, which of its tables, and how that becomes a layer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from geodata.core.errors import DataError
from geodata.core.job import Job
from geodata.postgis import Address, Connection, Encryption, GeometryTable, TableChoice
from geodata.story.layer import Layer
from mapviewer.authoring.forms.form_dialog import FormDialog, Sentences
from mapviewer.authoring.forms.layer_forms import LayerForm
from mapviewer.ui.background.job_watcher import JobWatcher
from mapviewer.ui.translate import told, tr, tr_noop
from mapviewer.ui.words.numbers import number_text

ENCRYPTION = (
    (Encryption.OFFERED.value, tr_noop("Authoring", "required, except on this computer")),
    (Encryption.NOT_NEEDED.value, tr_noop("Authoring", "not needed for this server")),
    (Encryption.REQUIRED.value, tr_noop("Authoring", "required")),
    (Encryption.CHECKED.value, tr_noop("Authoring", "required, with certificate check")),
)
EXPLAINED = tr_noop(
    "Authoring",
    "Adds a PostGIS table as a read-only layer; features are fetched for the visible part of the map. Empty fields are "
    "taken from PostgreSQL’s environment, service and password files. The password is kept in memory until you quit. "
    "Stories never store a connection.",
)
NO_TABLES = tr_noop("Authoring", "This database has no spatial table that you have permission to read.")
ROW = Qt.ItemDataRole.UserRole


class ConnectForm(FormDialog):
    """The connection form. It stays open while connecting, so that input can be corrected."""

    def __init__(self, address: Address, parent: QWidget | None = None) -> None:
        super().__init__(tr("Authoring", "Add database table"), parent)
        self.rows.addRow(Sentences(tr("Authoring", EXPLAINED)))
        self.host = self.line(
            tr("Authoring", "Host"), address.host, tr("Authoring", "gis.example.org, 127.0.0.1 or a socket directory")
        )
        self.port = self.line(tr("Authoring", "Port"), address.port, "5432")
        self.database = self.line(tr("Authoring", "Database"), address.database)
        self.user = self.line(tr("Authoring", "User"), address.user)
        self.password = self.line(tr("Authoring", "Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.service = self.line(
            tr("Authoring", "Service"), address.service, tr("Authoring", "name from the service file, instead of host")
        )
        levels = [(value, tr("Authoring", title)) for value, title in ENCRYPTION]
        self.encryption = self.choice(tr("Authoring", "Encryption"), levels, address.encryption.value)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Authoring", "Connect"))
        self.connection: Connection | None = None
        self.tables: list[GeometryTable] = []
        self._asking: JobWatcher | None = None
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
        return (
            ""
            if not port or (port.isdigit() and 0 < int(port) < 65536)
            else tr("Authoring", "The port must be a number from 1 to 65535.")
        )

    def _accept(self) -> None:
        self.wrong.setText(self.problem())
        if self.wrong.text() or self._asking is not None:
            return
        self._give_up()
        self.connection = Connection(self.address(), self.password.text())
        job = self.connection.tables()
        self._asking = JobWatcher(job, self)
        self._asking.ended.connect(lambda: self._take(job))
        self._set_busy(True)

    def _take(self, job: Job[list[GeometryTable]]) -> None:
        self._asking = None
        self._set_busy(False)
        try:
            self.tables = job.result()
        except DataError as error:
            self.wrong.setText(told(error))
            return
        self.wrong.setText("" if self.tables else tr("Authoring", NO_TABLES))
        if self.tables:
            self.accept()

    def _set_busy(self, busy: bool) -> None:
        self.wrong.setText(tr("Authoring", "Connecting…") if busy else "")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not busy)

    def _give_up(self) -> None:
        """End what was begun with other words."""
        if self._asking is not None:
            self._asking.stop()
            self._asking.job.cancel()
            self._asking = None
        if self.connection is not None:
            self.connection.close()
            self.connection = None


class TableForm(FormDialog):
    """The tables of a database, to choose one."""

    def __init__(self, connection: Connection, tables: list[GeometryTable], parent: QWidget | None = None) -> None:
        super().__init__(tr("Authoring", "Choose table"), parent)
        self._tables = tables
        self.rows.addRow(Sentences(server_words(connection)))
        self.search = self.line(tr("Authoring", "Search"), hint=tr("Authoring", "Part of the name"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Authoring", "Spatial tables"))
        self.list.setHeaderLabels(
            [tr("Authoring", "Table"), tr("Authoring", "Geometry"), tr("Authoring", "SRID"), tr("Authoring", "Rows")]
        )
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
                item.setToolTip(0, tr("Authoring", "You don’t have permission to read this table."))
            elif not table.is_indexed:
                item.setToolTip(0, tr("Authoring", "No spatial index: each request may scan the whole table."))
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
            return tr("Authoring", "No table matches this name.")
        return tr("Authoring", "You don’t have permission to read this table.") if item.isDisabled() else ""


def table_words(table: GeometryTable, tables: list[GeometryTable]) -> list[str]:
    """The cells of a table's row; of a table with several geometries the column too."""
    several = sum((other.schema, other.name) == (table.schema, table.name) for other in tables) > 1
    kind = table.kind.capitalize() + (tr("Authoring", " (geography)") if table.is_geography else "")
    about = tr("Authoring", "about {count}").format(count=number_text(table.rows))
    rows = about if table.rows > 0 else "?" if table.rows < 0 else "0"
    return [
        table.words + (f", {table.column}" if several else ""),
        kind,
        str(table.srid or tr("Authoring", "none")),
        rows,
    ]


def server_words(connection: Connection) -> str:
    """Which server answered, and whether others on the way can read along."""
    server = connection.server
    version = tr("Authoring", "PostgreSQL {server} with PostGIS {postgis}").format(
        server=str(server.get("server", "")).partition(" ")[0], postgis=server.get("postgis", "")
    )
    way = (
        tr("Authoring", "The connection is encrypted.")
        if server.get("encrypted")
        else tr("Authoring", "The connection is NOT encrypted.")
    )
    return f"{connection.address.words}: {version}." + ("" if server.get("here") else f" {way}")


def database_layer_form(layer: Layer, choice: TableChoice, parent: QWidget | None = None) -> LayerForm:
    """Title, columns, colour, pattern and source of a table."""
    assert layer.live is not None
    form = LayerForm(layer, tuple(choice.columns), parent)
    form.told.setText(
        tr("Authoring", "{source}: {geometry} features, read-only, fetched for the visible part of the map.").format(
            source=layer.live.source_words, geometry=choice.table.kind.lower()
        )
    )
    for box, column in ((form.label, choice.label), (form.start, choice.start), (form.end, choice.end)):
        guess = tr("Authoring", "detected: {column}").format(column=column)
        box.setItemText(0, guess if column else tr("Authoring", "none"))
    form.source.setText(layer.live.source_words)
    return form
