<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Alignment</name>
    <message>
        <source>All states</source>
        <translation>Все государства</translation>
    </message>
    <message>
        <source>One state</source>
        <translation>Одно государство</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Also show facts that the article does not mention</source>
        <translation>Показывать и факты, которых нет в статье</translation>
    </message>
    <message>
        <source>Point to an item or use the arrow keys to see who says so. Click it or press Enter to go there.</source>
        <translation>Наведите указатель или перейдите стрелками, чтобы узнать, кто это говорит. Щёлкните или нажмите Enter, чтобы перейти туда.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>Добавленный контекст</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>Save this chart or add a data table</source>
        <translation>Сохранить диаграмму или добавить таблицу данных</translation>
    </message>
    <message>
        <source>Save chart as PNG, SVG or PDF…</source>
        <translation>Сохранить диаграмму как PNG, SVG или PDF…</translation>
    </message>
    <message>
        <source>Add data table from CSV or Excel…</source>
        <translation>Добавить таблицу данных из CSV или Excel…</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Диаграмма: {title}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Open {address} in your browser</source>
        <translation>Открыть {address} в браузере</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Статья: {title}</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Совпадений нет</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>Заголовок: {title}</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>Предыдущее упоминание (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>Следующее упоминание (F8)</translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>Упоминание {number} из {count}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>нет в тексте</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>его правительство</translation>
    </message>
    <message>
        <source>not in force on {date}</source>
        <translation>не действует на дату {date}</translation>
    </message>
    <message>
        <source>Editor’s note {number} on “{quote}”</source>
        <translation>Примечание редактора {number} к «{quote}»</translation>
    </message>
    <message>
        <source>Certainty: {level}</source>
        <translation>Достоверность: {level}</translation>
    </message>
    <message>
        <source>Editor’s note {number}</source>
        <translation>Примечание редактора {number}</translation>
    </message>
    <message>
        <source>Close note</source>
        <translation>Закрыть примечание</translation>
    </message>
    <message>
        <source>Nothing in this article is on the map.</source>
        <translation>На карте нет ничего из этой статьи.</translation>
    </message>
    <message>
        <source>The selection isn’t mentioned in the article.</source>
        <translation>Выбранное в статье не упоминается.</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Перейти: {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) on the map · F7 for the next one</source>
        <translation><numerusform>%n фрагмент на карте · F7 — следующий</numerusform><numerusform>%n фрагмента на карте · F7 — следующий</numerusform><numerusform>%n фрагментов на карте · F7 — следующий</numerusform></translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Review the places found in the article</source>
        <translation>Проверить места, найденные в статье</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Edit the steps of the tour</source>
        <translation>Изменить шаги показа</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>Экспорт связей</translation>
    </message>
    <message>
        <source>Export features</source>
        <translation>Экспорт объектов</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Отменить: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Повторить: {change}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Paste an article or choose a .txt, .md, .html, .docx or .pdf file. Places are found on this computer.</source>
        <translation>Вставьте статью или выберите файл .txt, .md, .html, .docx или .pdf. Места ищутся на этом компьютере.</translation>
    </message>
    <message>
        <source>New story from article</source>
        <translation>Новый сюжет из статьи</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>Finding places…</source>
        <translation>Поиск мест…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Чтение: {file}…</translation>
    </message>
    <message>
        <source>Couldn’t read article</source>
        <translation>Не удалось прочитать статью</translation>
    </message>
    <message>
        <source>No places found in this article. Link words manually with Ctrl+Shift+K.</source>
        <translation>Места в статье не найдены. Свяжите слова вручную: Ctrl+Shift+K.</translation>
    </message>
    <message>
        <source>No places found: this text’s language is not one of those read. Link words with Ctrl+Shift+K.</source>
        <translation>Места не найдены: язык этого текста программа не читает. Свяжите слова вручную: Ctrl+Shift+K.</translation>
    </message>
    <message>
        <source>Placed {count} of {total} names on the map. Press A to accept, N for the next match, R to reject.</source>
        <translation>На карту нанесено названий: {count} из {total}. A — принять, N — следующий вариант, R — отклонить.</translation>
    </message>
    <message>
        <source>This text’s language is not one of those read: names will be missing. Placed {count} of {total} on the map.</source>
        <translation>Язык этого текста не входит в число читаемых: часть названий будет пропущена. На карте размещено {count} из {total}.</translation>
    </message>
    <message>
        <source>A story has one article: {files} was not opened.</source>
        <translation>У сюжета одна статья: {files} не открыт.</translation>
    </message>
    <message>
        <source>Couldn’t open unsaved work from last time; saved as {file}.</source>
        <translation>Не удалось открыть несохранённую работу прошлого сеанса; она сохранена как {file}.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Несохранённая работа</translation>
    </message>
    <message>
        <source>“{story}” wasn’t saved when mapviewer closed. Restore it?</source>
        <translation>Сюжет «{story}» не был сохранён при закрытии mapviewer. Восстановить его?</translation>
    </message>
    <message>
        <source>find places again</source>
        <translation>повторный поиск мест</translation>
    </message>
    <message>
        <source>Found {count} names (previously {before}). Your decisions were kept.</source>
        <translation>Найдено названий: {count} (раньше: {before}). Ваши решения сохранены.</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Добавить слои</translation>
    </message>
    <message>
        <source>Map layers ({patterns});;All files (*)</source>
        <translation>Слои карты ({patterns});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Click the location of “{name}”. Press Esc to cancel.</source>
        <translation>Щёлкните место «{name}». Esc — отмена.</translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation>Сравнить с другой статьёй</translation>
    </message>
    <message>
        <source>Paste the other article or choose its file.</source>
        <translation>Вставьте другую статью или выберите её файл.</translation>
    </message>
    <message>
        <source>Reading the other article…</source>
        <translation>Чтение другой статьи…</translation>
    </message>
    <message>
        <source>Other article: {source}</source>
        <translation>Другая статья: {source}</translation>
    </message>
    <message>
        <source>add layer “{layer}”</source>
        <translation>добавление слоя «{layer}»</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Экспорт не удался</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Экспортировано: {file}</translation>
    </message>
    <message>
        <source>Click the map. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>Щёлкните карту. Esc — отмена; удерживайте Alt, чтобы отключить привязку.</translation>
    </message>
    <message>
        <source>Click each vertex. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>Щёлкайте вершины. Двойной щелчок или Enter — завершить, Backspace — удалить точку, Esc — отмена.</translation>
    </message>
    <message>
        <source>Click each corner. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>Щёлкайте углы. Двойной щелчок или Enter — завершить, Backspace — удалить точку, Esc — отмена.</translation>
    </message>
    <message>
        <source>At least {count} points are required.</source>
        <translation>Минимальное число точек: {count}.</translation>
    </message>
    <message>
        <source>The edges of this area cross; remove points with Backspace.</source>
        <translation>Стороны этой области пересекаются; удалите точки клавишей Backspace.</translation>
    </message>
    <message>
        <source>Drawing cancelled.</source>
        <translation>Рисование отменено.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Разорванные связи</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (refers|refer) to words that are no longer in the text. Remove a link, or select new words and link them again.</source>
        <translation><numerusform>%n связь указывает на слова, которых больше нет в тексте. Удалите связь или выделите новые слова и свяжите их заново.</numerusform><numerusform>%n связи указывают на слова, которых больше нет в тексте. Удалите связь или выделите новые слова и свяжите их заново.</numerusform><numerusform>%n связей указывают на слова, которых больше нет в тексте. Удалите связь или выделите новые слова и свяжите их заново.</numerusform></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Удалить связь</translation>
    </message>
    <message>
        <source>Compare articles</source>
        <translation>Сравнение статей</translation>
    </message>
    <message>
        <source>Only in “{article}”</source>
        <translation>Только в «{article}»</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>В обеих</translation>
    </message>
    <message>
        <source>Numbers are mentions in the first and second article. Click a place to show it on the map.</source>
        <translation>Числа — упоминания в первой и второй статье. Щёлкните место, чтобы показать его на карте.</translation>
    </message>
    <message>
        <source>Add places only in the second article to the map</source>
        <translation>Добавить на карту места, которые есть только во второй статье</translation>
    </message>
    <message>
        <source>This place is only in the second article. Add its places to the map first.</source>
        <translation>Это место есть только во второй статье. Сначала добавьте её места на карту.</translation>
    </message>
    <message>
        <source>required, except on this computer</source>
        <translation>обязательно, кроме этого компьютера</translation>
    </message>
    <message>
        <source>not needed for this server</source>
        <translation>для этого сервера не нужно</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>required, with certificate check</source>
        <translation>обязательно, с проверкой сертификата</translation>
    </message>
    <message>
        <source>Adds a PostGIS table as a read-only layer; features are fetched for the visible part of the map. Empty fields are taken from PostgreSQL’s environment, service and password files. The password is kept in memory until you quit. Stories never store a connection.</source>
        <translation>Добавляет таблицу PostGIS как слой только для чтения; объекты загружаются для видимой части карты. Пустые поля берутся из окружения PostgreSQL и его файлов служб и паролей. Пароль хранится в памяти до выхода. Подключение в сюжетах никогда не сохраняется.</translation>
    </message>
    <message>
        <source>This database has no spatial table that you have permission to read.</source>
        <translation>В этой базе данных нет пространственных таблиц, которые вам разрешено читать.</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>Добавить таблицу базы данных</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>gis.example.org, 127.0.0.1 or a socket directory</source>
        <translation>gis.example.org, 127.0.0.1 или каталог сокета</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>name from the service file, instead of host</source>
        <translation>имя из файла служб вместо хоста</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Порт — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Choose table</source>
        <translation>Выбрать таблицу</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Часть имени</translation>
    </message>
    <message>
        <source>Spatial tables</source>
        <translation>Пространственные таблицы</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Геометрия</translation>
    </message>
    <message>
        <source>SRID</source>
        <translation>SRID</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>You don’t have permission to read this table.</source>
        <translation>У вас нет разрешения на чтение этой таблицы.</translation>
    </message>
    <message>
        <source>No spatial index: each request may scan the whole table.</source>
        <translation>Нет пространственного индекса: каждый запрос может просматривать всю таблицу.</translation>
    </message>
    <message>
        <source>No table matches this name.</source>
        <translation>Нет таблиц с таким именем.</translation>
    </message>
    <message>
        <source> (geography)</source>
        <translation> (географические координаты)</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>около {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>PostgreSQL {server} with PostGIS {postgis}</source>
        <translation>PostgreSQL {server} с PostGIS {postgis}</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Подключение зашифровано.</translation>
    </message>
    <message>
        <source>The connection is NOT encrypted.</source>
        <translation>Подключение НЕ зашифровано.</translation>
    </message>
    <message>
        <source>{source}: {geometry} features, read-only, fetched for the visible part of the map.</source>
        <translation>{source}: объекты ({geometry}), только чтение, загружаются для видимой части карты.</translation>
    </message>
    <message>
        <source>detected: {column}</source>
        <translation>определён: {column}</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>Feature details</source>
        <translation>Сведения об объекте</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>where it was drawn, or the name of a place</source>
        <translation>где нарисовано или название места</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>How do we know? If empty: the linked passage</source>
        <translation>Откуда это известно? Если пусто: связанный фрагмент</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Choose who holds or claims the area.</source>
        <translation>Выберите, кто контролирует область или претендует на неё.</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>Дата статьи</translation>
    </message>
    <message>
        <source>2020, 2020-11 or 2020-11-10</source>
        <translation>2020, 2020-11 или 2020-11-10</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Указать дату</translation>
    </message>
    <message>
        <source>The article’s date is a guess. Confirm or correct it:</source>
        <translation>Дата статьи — предположение. Подтвердите или исправьте её:</translation>
    </message>
    <message>
        <source>The article’s date is not known. When was it published?</source>
        <translation>Дата статьи неизвестна. Когда она опубликована?</translation>
    </message>
    <message>
        <source>Enter the date of the article.</source>
        <translation>Введите дату статьи.</translation>
    </message>
    <message>
        <source>date the article</source>
        <translation>указание даты статьи</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без конца</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Введите название.</translation>
    </message>
    <message>
        <source>Enter a place, or choose it on the map.</source>
        <translation>Введите место или выберите его на карте.</translation>
    </message>
    <message>
        <source>Enter the date of the event.</source>
        <translation>Введите дату события.</translation>
    </message>
    <message>
        <source>Create statement</source>
        <translation>Создать утверждение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>Act or words</source>
        <translation>Действие или слова</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Если</translation>
    </message>
    <message>
        <source>the condition of a threat</source>
        <translation>условие угрозы</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Вид действия</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>По словам</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Сообщает</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>кто это передал</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>Что опровергло бы это</translation>
    </message>
    <message>
        <source>a document, date or witness</source>
        <translation>документ, дата или свидетель</translation>
    </message>
    <message>
        <source>Choose a state and a partner.</source>
        <translation>Выберите государство и партнёра.</translation>
    </message>
    <message>
        <source>State and partner must differ.</source>
        <translation>Государство и партнёр должны различаться.</translation>
    </message>
    <message>
        <source>Enter the condition of the threat.</source>
        <translation>Введите условие угрозы.</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Добавить слой</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n объект</numerusform><numerusform>%n объекта</numerusform><numerusform>%n объектов</numerusform></translation>
    </message>
    <message>
        <source>{file}: {features}, shown as: {kind}.</source>
        <translation>{file}: {features}, показ: {kind}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>определить</translation>
    </message>
    <message>
        <source>Name column</source>
        <translation>Столбец названий</translation>
    </message>
    <message>
        <source>Start date column</source>
        <translation>Столбец даты начала</translation>
    </message>
    <message>
        <source>End date column</source>
        <translation>Столбец даты конца</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>На карте…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Held or claimed by</source>
        <translation>Кто контролирует или претендует</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Узор</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>Автор и дата</translation>
    </message>
    <message numerus="yes">
        <source>Add the tour of the file as %n step(s)</source>
        <translation><numerusform>Добавить показ из файла как %n шаг</numerusform><numerusform>Добавить показ из файла как %n шага</numerusform><numerusform>Добавить показ из файла как %n шагов</numerusform></translation>
    </message>
    <message>
        <source>Same colour and source for all other files</source>
        <translation>Тот же цвет и источник для всех остальных файлов</translation>
    </message>
    <message>
        <source>by “{column}”</source>
        <translation>по столбцу «{column}»</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Введите заголовок.</translation>
    </message>
    <message>
        <source>Enter a source: every layer on the map must have one.</source>
        <translation>Введите источник: он нужен каждому слою на карте.</translation>
    </message>
    <message>
        <source>Choose tables</source>
        <translation>Выбрать таблицы</translation>
    </message>
    <message>
        <source>{file} contains {count} tables. Each selected table becomes a layer.</source>
        <translation>Таблиц в файле {file}: {count}. Каждая выбранная станет слоем.</translation>
    </message>
    <message>
        <source>Tables in the file</source>
        <translation>Таблицы в файле</translation>
    </message>
    <message>
        <source>Select at least one table.</source>
        <translation>Выберите хотя бы одну таблицу.</translation>
    </message>
    <message>
        <source>Choose coordinate reference system</source>
        <translation>Выбрать систему координат</translation>
    </message>
    <message>
        <source>UTM zone 38N, Pulkovo, 4326…</source>
        <translation>UTM zone 38N, Pulkovo, 4326…</translation>
    </message>
    <message>
        <source>Coordinate reference systems</source>
        <translation>Системы координат</translation>
    </message>
    <message>
        <source>No coordinate reference system matches this name.</source>
        <translation>Нет системы координат с таким названием.</translation>
    </message>
    <message>
        <source>Paste the text here…</source>
        <translation>Вставьте текст сюда…</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Взять этот текст</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Статьи ({patterns});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Replace article text</source>
        <translation>Заменить текст статьи</translation>
    </message>
    <message>
        <source>Paste the new text or choose its file. Links are moved along with their words.</source>
        <translation>Вставьте новый текст или выберите его файл. Связи переносятся вместе со словами.</translation>
    </message>
    <message>
        <source>Updating links…</source>
        <translation>Обновление связей…</translation>
    </message>
    <message>
        <source>Couldn’t read text</source>
        <translation>Не удалось прочитать текст</translation>
    </message>
    <message>
        <source>replace article text</source>
        <translation>замена текста статьи</translation>
    </message>
    <message>
        <source>All links were found in the new text.</source>
        <translation>Все связи найдены в новом тексте.</translation>
    </message>
    <message>
        <source>remove broken link</source>
        <translation>удаление разорванной связи</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Связать с</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Name on the map or in the gazetteer</source>
        <translation>Название на карте или в справочнике топонимов</translation>
    </message>
    <message>
        <source>Map items and gazetteer places</source>
        <translation>Объекты карты и места из справочника</translation>
    </message>
    <message>
        <source>Not listed?</source>
        <translation>Нет в списке?</translation>
    </message>
    <message>
        <source>The words name a</source>
        <translation>Что обозначают слова</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Shown with the link</source>
        <translation>Показывается вместе со связью</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>Нарисовать точку</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Нарисовать линию</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>Нарисовать область</translation>
    </message>
    <message>
        <source>from the gazetteer</source>
        <translation>из справочника топонимов</translation>
    </message>
    <message>
        <source>No match on the map or in the gazetteer. Draw it instead.</source>
        <translation>Нет ни на карте, ни в справочнике. Можно нарисовать.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>Сначала выделите слова в статье.</translation>
    </message>
    <message>
        <source>link to “{name}”</source>
        <translation>связь с «{name}»</translation>
    </message>
    <message>
        <source>link words</source>
        <translation>связывание слов</translation>
    </message>
    <message>
        <source>Go to a linked passage first.</source>
        <translation>Сначала перейдите к связанному фрагменту.</translation>
    </message>
    <message>
        <source>delete link</source>
        <translation>удаление связи</translation>
    </message>
    <message>
        <source>Click where it happened. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>Щёлкните место события. Esc — отмена; удерживайте Alt, чтобы отключить привязку.</translation>
    </message>
    <message>
        <source>How do we know? If empty: drawn by the author of this story</source>
        <translation>Откуда это известно? Если пусто: нарисовано автором этого сюжета</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
    <message>
        <source>draw “{name}”</source>
        <translation>рисование «{name}»</translation>
    </message>
    <message>
        <source>These words occur more than once in the text. Select more of the sentence.</source>
        <translation>Эти слова встречаются в тексте не один раз. Выделите большую часть предложения.</translation>
    </message>
    <message>
        <source>Couldn’t create statement</source>
        <translation>Не удалось создать утверждение</translation>
    </message>
    <message>
        <source>create statement</source>
        <translation>создание утверждения</translation>
    </message>
    <message>
        <source>Reject this place in the Places list instead.</source>
        <translation>Отклоните это место в списке «Места».</translation>
    </message>
    <message>
        <source>Database features are read-only. Hide the layer instead.</source>
        <translation>Объекты базы данных только для чтения. Скройте слой.</translation>
    </message>
    <message>
        <source>delete “{name}”</source>
        <translation>удаление «{name}»</translation>
    </message>
    <message>
        <source>delete statement</source>
        <translation>удаление утверждения</translation>
    </message>
    <message>
        <source>Select a feature or statement of this story first.</source>
        <translation>Сначала выберите объект или утверждение этого сюжета.</translation>
    </message>
    <message>
        <source>Reading {count} files…</source>
        <translation>Чтение файлов: {count}…</translation>
    </message>
    <message>
        <source>Couldn’t read layer</source>
        <translation>Не удалось прочитать слой</translation>
    </message>
    <message>
        <source>add {count} layers</source>
        <translation>добавление слоёв: {count}</translation>
    </message>
    <message>
        <source>{file} has no features to show.</source>
        <translation>В файле {file} нет объектов для показа.</translation>
    </message>
    <message>
        <source>Empty layer</source>
        <translation>Пустой слой</translation>
    </message>
    <message>
        <source>Couldn’t add layer</source>
        <translation>Не удалось добавить слой</translation>
    </message>
    <message numerus="yes">
        <source>add %n step(s)</source>
        <translation><numerusform>добавление %n шага</numerusform><numerusform>добавление %n шагов</numerusform><numerusform>добавление %n шагов</numerusform></translation>
    </message>
    <message>
        <source>Some features were skipped</source>
        <translation>Некоторые объекты пропущены</translation>
    </message>
    <message>
        <source>Preparing {layer}…</source>
        <translation>Подготовка: {layer}…</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>placed manually</source>
        <translation>указано вручную</translation>
    </message>
    <message>
        <source>Apply to all mentions of a name</source>
        <translation>Применять ко всем упоминаниям названия</translation>
    </message>
    <message>
        <source>Places found in the article</source>
        <translation>Места, найденные в статье</translation>
    </message>
    <message>
        <source>Minimum score to accept</source>
        <translation>Минимальная оценка для принятия</translation>
    </message>
    <message>
        <source>Accept all from score</source>
        <translation>Принять все с оценкой от</translation>
    </message>
    <message>
        <source>Accept all undecided places with at least this score</source>
        <translation>Принять все нерешённые места с оценкой не ниже этой</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующий вариант</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Place manually…</source>
        <translation>Указать вручную…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation><numerusform>Найдено %n название</numerusform><numerusform>Найдено %n названия</numerusform><numerusform>Найдено %n названий</numerusform></translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>не решено: {count}</translation>
    </message>
    <message>
        <source>No places found in this article.</source>
        <translation>Места в статье не найдены.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible event(s) or statement(s)</source>
        <translation><numerusform>%n возможное событие или утверждение</numerusform><numerusform>%n возможных события или утверждения</numerusform><numerusform>%n возможных событий или утверждений</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that a bundled story knows</source>
        <translation>
            <numerusform>%n объект из встроенной истории</numerusform>
            <numerusform>%n объекта из встроенной истории</numerusform>
            <numerusform>%n объектов из встроенной истории</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has no match yet. Press N for a match or P to place it manually.</source>
        <translation>Для «{name}» пока нет варианта. N — найти вариант, P — указать вручную.</translation>
    </message>
    <message>
        <source>accept “{name}”</source>
        <translation>принятие «{name}»</translation>
    </message>
    <message>
        <source>reject “{name}”</source>
        <translation>отклонение «{name}»</translation>
    </message>
    <message>
        <source>The gazetteer has no other “{name}”. Press P to place it manually or R to reject it.</source>
        <translation>В справочнике нет другого «{name}». P — указать вручную, R — отклонить.</translation>
    </message>
    <message>
        <source>next match for “{name}”</source>
        <translation>следующий вариант для «{name}»</translation>
    </message>
    <message>
        <source>place “{name}” manually</source>
        <translation>указание «{name}» вручную</translation>
    </message>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation><numerusform>принятие %n места</numerusform><numerusform>принятие %n мест</numerusform><numerusform>принятие %n мест</numerusform></translation>
    </message>
    <message>
        <source>{count} left to decide.</source>
        <translation>Осталось решить: {count}.</translation>
    </message>
    <message>
        <source>All names are decided. Press Ctrl+S to save the story.</source>
        <translation>Решения приняты по всем названиям. Нажмите Ctrl+S, чтобы сохранить сюжет.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) accepted.</source>
        <translation><numerusform>Принято %n место.</numerusform><numerusform>Принято %n места.</numerusform><numerusform>Принято %n мест.</numerusform></translation>
    </message>
    <message>
        <source>ambiguous; press N for the first match</source>
        <translation>неоднозначно; N — первый вариант</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>нет варианта</translation>
    </message>
    <message>
        <source>, {number} of {count}</source>
        <translation>, {number} из {count}</translation>
    </message>
    <message>
        <source>Couldn’t add table</source>
        <translation>Не удалось добавить таблицу</translation>
    </message>
    <message>
        <source>Reading {table}…</source>
        <translation>Чтение: {table}…</translation>
    </message>
    <message>
        <source>{table} has no known coordinate reference system (SRID {srid}).</source>
        <translation>Система координат таблицы {table} неизвестна (SRID {srid}).</translation>
    </message>
    <message>
        <source>Couldn’t refresh “{layer}”; showing the last result. {reason}</source>
        <translation>Не удалось обновить «{layer}»; показан последний результат. {reason}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок-предложение</translation>
    </message>
    <message>
        <source>Headline of the opening</source>
        <translation>Заголовок начала</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Presenter notes</source>
        <translation>Заметки докладчика</translation>
    </message>
    <message>
        <source>One sentence that says what the map shows, in place of the title</source>
        <translation>Одно предложение о том, что показывает карта, вместо заголовка</translation>
    </message>
    <message>
        <source>One sentence that says what the story's opening shows</source>
        <translation>Одно предложение о том, что показывает начало истории</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>Добавить вид как шаг</translation>
    </message>
    <message>
        <source>Open the story with the current view</source>
        <translation>Открывать историю с текущего вида</translation>
    </message>
    <message>
        <source>Use current view as opening</source>
        <translation>Сделать текущий вид начальным</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Show this step</source>
        <translation>Показать этот шаг</translation>
    </message>
    <message>
        <source>Use current view</source>
        <translation>Взять текущий вид</translation>
    </message>
    <message>
        <source>Set the step to the current view</source>
        <translation>Задать шагу текущий вид</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>edit headline</source>
        <translation>правка заголовка</translation>
    </message>
    <message>
        <source>change the opening’s view</source>
        <translation>изменить начальный вид</translation>
    </message>
    <message>
        <source>change panels</source>
        <translation>изменить панели</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>The first one is shown before a class. Drag to reorder, or Alt+↑ and ↓</source>
        <translation>Перед классом показывается первое. Порядок меняют перетаскиванием или клавишами Alt+↑ и ↓</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Добавить изображение…</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Удалить изображение</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>Чьё это изображение</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Что на нём видно</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Удалить этот шаг</translation>
    </message>
    <message>
        <source>Show the step as small maps side by side, each of another partner, layer or day</source>
        <translation>Показать шаг маленькими картами рядом, каждую для другого партнёра, слоя или дня</translation>
    </message>
    <message>
        <source>Panels…</source>
        <translation>Панели…</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Шаг {number}</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>добавление шага</translation>
    </message>
    <message>
        <source>edit step text</source>
        <translation>правка текста шага</translation>
    </message>
    <message>
        <source>change step view</source>
        <translation>изменение вида шага</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>перемещение шага</translation>
    </message>
    <message>
        <source>delete step</source>
        <translation>удаление шага</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Отменено: {change}</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>Повторено: {change}</translation>
    </message>
    <message>
        <source>Save story</source>
        <translation>Сохранить сюжет</translation>
    </message>
    <message>
        <source>Story file (*.story);;Folder (*)</source>
        <translation>Файл сюжета (*.story);;Папка (*)</translation>
    </message>
    <message>
        <source>Couldn’t save story</source>
        <translation>Не удалось сохранить сюжет</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>A step’s picture was left out: {problem}</source>
        <translation>Без изображения одного шага: {problem}</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>Не удалось открыть сюжет</translation>
    </message>
    <message>
        <source>Save story?</source>
        <translation>Сохранить сюжет?</translation>
    </message>
    <message>
        <source>“{story}” has unsaved changes.</source>
        <translation>В сюжете «{story}» есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Couldn’t back up unsaved changes: {reason}</source>
        <translation>Не удалось сделать резервную копию несохранённых изменений: {reason}</translation>
    </message>
    <message>
        <source>Another program, or another window, has changed this story since you opened it: {files}.

Keep both by saving yours under another name, or keep only one of them?</source>
        <translation>Другая программа или другое окно изменили этот сюжет после того, как вы его открыли: {files}.

Сохранить оба варианта, записав ваш под другим именем, или оставить только один?</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Изменено на диске</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>Сохранить оба…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять чужой</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Взять мой</translation>
    </message>
    <message>
        <source>“{layer}” comes from {database}. Stories never store a connection.

Save the features last fetched as a file in the story, or leave the layer out?</source>
        <translation>Слой «{layer}» взят из {database}. Подключение в сюжетах никогда не сохраняется.

Сохранить последние загруженные объекты в файл сюжета или не включать этот слой?</translation>
    </message>
    <message>
        <source>Save database features?</source>
        <translation>Сохранить объекты базы данных?</translation>
    </message>
    <message numerus="yes">
        <source>Save %n feature(s)</source>
        <translation><numerusform>Сохранить %n объект</numerusform><numerusform>Сохранить %n объекта</numerusform><numerusform>Сохранить %n объектов</numerusform></translation>
    </message>
    <message>
        <source>Leave layer out</source>
        <translation>Не включать слой</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>Preview file…</source>
        <translation>Просмотр файла…</translation>
    </message>
    <message>
        <source>Couldn’t import links</source>
        <translation>Не удалось импортировать связи</translation>
    </message>
    <message numerus="yes">
        <source>import %n link(s)</source>
        <translation><numerusform>импорт %n связи</numerusform><numerusform>импорт %n связей</numerusform><numerusform>импорт %n связей</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n link(s)</source>
        <translation><numerusform>Импортирована %n связь</numerusform><numerusform>Импортировано %n связи</numerusform><numerusform>Импортировано %n связей</numerusform></translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>Не сохранено:</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>Известно?</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Event?</source>
        <translation>Событие?</translation>
    </message>
    <message>
        <source>Statement?</source>
        <translation>Утверждение?</translation>
    </message>
    <message>
        <source>left out; A takes it back</source>
        <translation>пропущено; A возвращает</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>reject proposal</source>
        <translation>отклонение предложения</translation>
    </message>
    <message>
        <source>next reading</source>
        <translation>следующее толкование</translation>
    </message>
    <message>
        <source>take back “{name}”</source>
        <translation>вернуть «{name}»</translation>
    </message>
    <message>
        <source>The year of this event is not known. Date the article first.</source>
        <translation>Год этого события неизвестен. Сначала укажите дату статьи.</translation>
    </message>
    <message>
        <source>accept event</source>
        <translation>принятие события</translation>
    </message>
    <message>
        <source>accept statement</source>
        <translation>принятие утверждения</translation>
    </message>
    <message>
        <source>Name, or latitude and longitude</source>
        <translation>Название или широта и долгота</translation>
    </message>
    <message>
        <source>No place is called “{name}”. Choose one from the list, or type coordinates.</source>
        <translation>Места с названием «{name}» нет. Выберите из списка или введите координаты.</translation>
    </message>
    <message>
        <source>Add picture under the map</source>
        <translation>Добавить изображение под карту</translation>
    </message>
    <message>
        <source>{file} lies under borders and layers. Its opacity is set in the layer list.</source>
        <translation>{file} лежит под границами и слоями. Непрозрачность задаётся в списке слоёв.</translation>
    </message>
    <message>
        <source>Who made it, and whose copy it is</source>
        <translation>Кто её составил и чей это экземпляр</translation>
    </message>
    <message>
        <source>Date of the picture</source>
        <translation>Дата изображения</translation>
    </message>
    <message>
        <source>add picture “{layer}”</source>
        <translation>добавить изображение «{layer}»</translation>
    </message>
    <message>
        <source>change pins of “{layer}”</source>
        <translation>изменение точек слоя «{layer}»</translation>
    </message>
    <message>
        <source>Couldn’t read picture</source>
        <translation>Не удалось прочитать изображение</translation>
    </message>
    <message>
        <source>Arrow keys move a cross, with Shift finely; Enter pins it; + and − zoom.</source>
        <translation>Стрелки двигают крест, с Shift — мелкими шагами; Enter ставит точку; + и − меняют масштаб.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Pin picture to the map</source>
        <translation>Привязать изображение к карте</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Место на карте</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Убрать точку</translation>
    </message>
    <message>
        <source>Pin {number}: click a place on the picture, then the same place on the map.</source>
        <translation>Точка {number}: щёлкните место на изображении, затем то же место на карте.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the map.</source>
        <translation>Точка {number}: теперь щёлкните то же место на карте.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the picture.</source>
        <translation>Точка {number}: теперь щёлкните то же место на изображении.</translation>
    </message>
    <message>
        <source>Pin {number}: {place}</source>
        <translation>Точка {number}: {place}</translation>
    </message>
    <message>
        <source>{pin}, misses by {distance}</source>
        <translation>{pin}, отклонение {distance}</translation>
    </message>
    <message>
        <source>{count} of {least} pins.</source>
        <translation>Точек: {count} из {least}.</translation>
    </message>
    <message>
        <source>Three pins fit exactly; a fourth shows how well they agree.</source>
        <translation>Три точки ложатся точно; четвёртая покажет, насколько они согласны.</translation>
    </message>
    <message>
        <source>The pins miss by {distance} on average.</source>
        <translation>Точки расходятся в среднем на {distance}.</translation>
    </message>
    <message>
        <source>Panels side by side</source>
        <translation>Панели рядом</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>По одной на</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Другой день</translation>
    </message>
    <message>
        <source>Choose two to six, or none for one map.</source>
        <translation>Выберите от двух до шести или ничего — для одной карты.</translation>
    </message>
    <message>
        <source>place a name</source>
        <translation>размещение названия</translation>
    </message>
    <message>
        <source>leave out a name</source>
        <translation>название убрано</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>the mark under the pointer</source>
        <translation>знак под указателем</translation>
    </message>
    <message>
        <source>legend, date and credits</source>
        <translation>легенда, дата и авторы</translation>
    </message>
    <message>
        <source>the names on the map</source>
        <translation>названия на карте</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>the layer “{layer}”</source>
        <translation>слой «{layer}»</translation>
    </message>
    <message>
        <source>N</source>
        <translation>с. ш.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>ю. ш.</translation>
    </message>
    <message>
        <source>E</source>
        <translation>в. д.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>з. д.</translation>
    </message>
    <message>
        <source>Click the first point; Esc ends measuring</source>
        <translation>Щёлкните первую точку; Esc завершает измерение</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>Друг с другом</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>сближение</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отдаление</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>взаимное сближение</translation>
    </message>
    <message>
        <source>no shift claimed</source>
        <translation>сдвиг не утверждается</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>названо прямо</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>подразумевается</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>сказано о группе</translation>
    </message>
    <message>
        <source>demand, threat, wish, denial or opinion</source>
        <translation>требование, угроза, пожелание, отрицание или мнение</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>добавленный контекст, нет в статье</translation>
    </message>
    <message>
        <source>faint: after {date}</source>
        <translation>бледное: после {date}</translation>
    </message>
    <message>
        <source>Sources of the added facts are listed in the story.</source>
        <translation>Источники добавленных фактов перечислены в сюжете.</translation>
    </message>
    <message>
        <source>Drawing chart…</source>
        <translation>Построение диаграммы…</translation>
    </message>
    <message>
        <source>meant only as one of {groups}</source>
        <translation>подразумевается лишь в составе группы: {groups}</translation>
    </message>
    <message>
        <source>Show only {partner} on the map</source>
        <translation>Показать на карте только партнёра: {partner}</translation>
    </message>
    <message>
        <source>Show the timeline of {state}</source>
        <translation>Показать ленту времени: {state}</translation>
    </message>
    <message>
        <source>{statement}: not mentioned in the article</source>
        <translation>{statement}: в статье не упоминается</translation>
    </message>
    <message>
        <source>{speaker}, reported by {reporter}</source>
        <translation>{speaker}, сообщает {reporter}</translation>
    </message>
    <message>
        <source>source given in the story</source>
        <translation>источник указан в сюжете</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>если {condition}</translation>
    </message>
    <message>
        <source>Who is moving toward or away from whom</source>
        <translation>Кто с кем сближается и от кого отдаляется</translation>
    </message>
    <message>
        <source>What the article says, with added context</source>
        <translation>Что говорит статья, с добавленным контекстом</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Что говорит статья</translation>
    </message>
    <message>
        <source>partner moves toward the state</source>
        <translation>партнёр сближается с государством</translation>
    </message>
    <message>
        <source>meant only as one of a group, in its row</source>
        <translation>подразумевается лишь в составе группы, в её строке</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>в статье не упоминается</translation>
    </message>
    <message>
        <source>Memberships: joining, suspending and leaving</source>
        <translation>Членство: вступление, приостановка и выход</translation>
    </message>
    <message>
        <source>The line marks {date}. Unknown dates are not drawn.</source>
        <translation>Линия отмечает дату: {date}. Неизвестные даты не показаны.</translation>
    </message>
    <message>
        <source>Added facts, not from the article; sources are listed in the story “{story}”.</source>
        <translation>Добавленные факты не из статьи; источники перечислены в сюжете «{story}».</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член</translation>
    </message>
    <message>
        <source>frozen or suspended</source>
        <translation>заморожено или приостановлено</translation>
    </message>
    <message>
        <source>observer or associate</source>
        <translation>наблюдатель или ассоциированный член</translation>
    </message>
    <message>
        <source>began this year, exact date unknown</source>
        <translation>началось в этом году, точная дата неизвестна</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>не член</translation>
    </message>
    <message>
        <source>Images (*.png *.svg *.pdf)</source>
        <translation>Изображения (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Сохранить диаграмму</translation>
    </message>
    <message>
        <source>Couldn’t save the chart: {reason}</source>
        <translation>Не удалось сохранить диаграмму: {reason}</translation>
    </message>
    <message>
        <source>Chart saved to {file}</source>
        <translation>Диаграмма сохранена: {file}</translation>
    </message>
    <message>
        <source>{state}: timeline</source>
        <translation>{state}: лента времени</translation>
    </message>
    <message>
        <source>n. d.</source>
        <translation>б. д.</translation>
    </message>
    <message>
        <source>Class: {words}</source>
        <translation>Класс: {words}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open story</source>
        <translation>Открыть сюжет</translation>
    </message>
    <message>
        <source>Stories (*.story story.toml);;All files (*)</source>
        <translation>Сюжеты (*.story story.toml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>Не удалось открыть сюжет</translation>
    </message>
    <message numerus="yes">
        <source>This story has %n problem(s). The rest is shown.</source>
        <translation><numerusform>В этом сюжете %n ошибка. Остальное показано.</numerusform><numerusform>В этом сюжете %n ошибки. Остальное показано.</numerusform><numerusform>В этом сюжете %n ошибок. Остальное показано.</numerusform></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Показать ошибки</translation>
    </message>
    <message>
        <source>Story problems</source>
        <translation>Ошибки в сюжете</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Экспортировано: {file}</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture and as SVG.</source>
        <translation>Карта в буфере обмена: как изображение и как SVG.</translation>
    </message>
    <message>
        <source>Share as web page</source>
        <translation>Сохранить как веб-страницу</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-страницы (*.html)</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Запись: {file}…</translation>
    </message>
    <message>
        <source>Saved to {file}. The file opens in any browser.</source>
        <translation>Сохранено: {file}. Файл открывается в любом браузере.</translation>
    </message>
    <message>
        <source>Couldn’t open a browser. Copied the address instead: {address}</source>
        <translation>Не удалось открыть браузер. Вместо этого скопирован адрес: {address}</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>Ничего не выбрано.</translation>
    </message>
    <message>
        <source>Link copied. Paste it into Search (Ctrl+K) to return to this view.</source>
        <translation>Ссылка скопирована. Вставьте её в поиск (Ctrl+K), чтобы вернуться к этому виду.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Сюжет</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Ракурс</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>Чья карта</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Имитация</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>Недавние сюжеты</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Перетаскивание</translation>
    </message>
    <message>
        <source>Pan the map</source>
        <translation>Сдвинуть карту</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Колесо, щипок</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Масштаб у указателя</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>Zoom in; on a layer, zoom to the layer</source>
        <translation>Увеличить; на слое — показать слой целиком</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Щелчок</translation>
    </message>
    <message>
        <source>Select on the map and in the article</source>
        <translation>Выбрать на карте и в статье</translation>
    </message>
    <message>
        <source>Back and forward buttons</source>
        <translation>Кнопки «Назад» и «Вперёд»</translation>
    </message>
    <message>
        <source>Previous and next view</source>
        <translation>Предыдущий и следующий вид</translation>
    </message>
    <message>
        <source>While presenting (press ? for more)</source>
        <translation>Во время показа (? — ещё)</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Мышь</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Все партнёры</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Как в статье</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>На ленте времени</translation>
    </message>
    <message>
        <source>In the layer list</source>
        <translation>В списке слоёв</translation>
    </message>
    <message>
        <source>In the place list</source>
        <translation>В списке мест</translation>
    </message>
    <message>
        <source>Open story…</source>
        <translation>Открыть сюжет…</translation>
    </message>
    <message>
        <source>New story from article…</source>
        <translation>Новый сюжет из статьи…</translation>
    </message>
    <message>
        <source>New story from clipboard</source>
        <translation>Новый сюжет из буфера обмена</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>open file table spreadsheet shapefile GeoJSON</source>
        <translation>открыть файл таблица shapefile GeoJSON</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>Добавить слои…</translation>
    </message>
    <message>
        <source>Add database table…</source>
        <translation>Добавить таблицу базы данных…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Экспорт изображения…</translation>
    </message>
    <message>
        <source>save picture PNG PDF SVG</source>
        <translation>сохранить картинка изображение PNG PDF SVG</translation>
    </message>
    <message>
        <source>Print map…</source>
        <translation>Печать карты…</translation>
    </message>
    <message>
        <source>Share as web page…</source>
        <translation>Сохранить как веб-страницу…</translation>
    </message>
    <message>
        <source>HTML website publish export embed online</source>
        <translation>HTML сайт опубликовать экспорт встроить онлайн</translation>
    </message>
    <message>
        <source>Handouts and slides…</source>
        <translation>Раздаточные материалы и слайды…</translation>
    </message>
    <message>
        <source>PowerPoint worksheet lesson pages</source>
        <translation>PowerPoint рабочий лист урок страницы</translation>
    </message>
    <message>
        <source>Export links…</source>
        <translation>Экспорт связей…</translation>
    </message>
    <message>
        <source>Export features…</source>
        <translation>Экспорт объектов…</translation>
    </message>
    <message>
        <source>Compare with another article…</source>
        <translation>Сравнить с другой статьёй…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Показать ошибки…</translation>
    </message>
    <message>
        <source>Present from beginning</source>
        <translation>Показ с начала</translation>
    </message>
    <message>
        <source>Present from current step</source>
        <translation>Показ с текущего шага</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Review places found</source>
        <translation>Проверить найденные места</translation>
    </message>
    <message>
        <source>Find places again</source>
        <translation>Найти места снова</translation>
    </message>
    <message>
        <source>Replace article text…</source>
        <translation>Заменить текст статьи…</translation>
    </message>
    <message>
        <source>Broken links…</source>
        <translation>Разорванные связи…</translation>
    </message>
    <message>
        <source>Link selected words…</source>
        <translation>Связать выделенные слова…</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>Нарисовать точку</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Нарисовать линию</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>Нарисовать область</translation>
    </message>
    <message>
        <source>Create statement from selected words…</source>
        <translation>Утверждение из выделенных слов…</translation>
    </message>
    <message>
        <source>Create event from selected words…</source>
        <translation>Событие из выделенных слов…</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Удалить связь</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>Удалить выбранное</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>Добавить вид как шаг</translation>
    </message>
    <message>
        <source>Edit tour…</source>
        <translation>Изменить показ по шагам…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>Поиск мест, фрагментов, слоёв и шагов</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Поиск команд</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>Показать весь сюжет</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Предыдущий шаг</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Вернуться к шагу</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>Список шагов</translation>
    </message>
    <message>
        <source>Next place in article</source>
        <translation>Следующее место в статье</translation>
    </message>
    <message>
        <source>Previous place in article</source>
        <translation>Предыдущее место в статье</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Следующее упоминание</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Предыдущее упоминание</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Приблизить выбранное</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>Копировать карту как изображение</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>Копировать ссылку на этот вид</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Запустить или приостановить</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Перейти к сегодняшнему дню</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Следующее событие</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Предыдущее событие</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>Повторять по кругу</translation>
    </message>
    <message>
        <source>Date range</source>
        <translation>Диапазон дат</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Сравнить две даты</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Поменять стороны местами</translation>
    </message>
    <message>
        <source>Move divider left</source>
        <translation>Сдвинуть разделитель влево</translation>
    </message>
    <message>
        <source>Move divider right</source>
        <translation>Сдвинуть разделитель вправо</translation>
    </message>
    <message>
        <source>Next partner</source>
        <translation>Следующий партнёр</translation>
    </message>
    <message>
        <source>Show added context</source>
        <translation>Показать добавленный контекст</translation>
    </message>
    <message>
        <source>Add data table…</source>
        <translation>Добавить таблицу данных…</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>Alignment charts</source>
        <translation>Диаграммы ориентации</translation>
    </message>
    <message>
        <source>List of map items</source>
        <translation>Список объектов карты</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Охват…</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>Чья это карта?</translation>
    </message>
    <message>
        <source>Next viewpoint</source>
        <translation>Следующая точка зрения</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Проектор</translation>
    </message>
    <message>
        <source>Projector, dark room</source>
        <translation>Проектор, тёмный зал</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Следующая тема</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычное зрение</translation>
    </message>
    <message>
        <source>Protanopia (red-blind)</source>
        <translation>Протанопия (не видит красный)</translation>
    </message>
    <message>
        <source>Deuteranopia (green-blind)</source>
        <translation>Дейтеранопия (не видит зелёный)</translation>
    </message>
    <message>
        <source>Tritanopia (blue-blind)</source>
        <translation>Тританопия (не видит синий)</translation>
    </message>
    <message>
        <source>Washed-out projector</source>
        <translation>Блёклый проектор</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Reset text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Измерить расстояние</translation>
    </message>
    <message>
        <source>Coordinates under the pointer</source>
        <translation>Координаты под указателем</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше анимации</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>Открыть меню</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Как создан этот сюжет</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Знакомство с программой</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>Начальный экран</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>О mapviewer</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Сдвиг</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Увеличить или уменьшить</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Previous or next day</source>
        <translation>Предыдущий или следующий день</translation>
    </message>
    <message>
        <source>Previous or next month</source>
        <translation>Предыдущий или следующий месяц</translation>
    </message>
    <message>
        <source>Previous or next year</source>
        <translation>Предыдущий или следующий год</translation>
    </message>
    <message>
        <source>First or last day</source>
        <translation>Первый или последний день</translation>
    </message>
    <message>
        <source>Previous or next event</source>
        <translation>Предыдущее или следующее событие</translation>
    </message>
    <message>
        <source>Switch between handles</source>
        <translation>Переключение между ползунками</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Next place with this name</source>
        <translation>Следующее место с этим названием</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Place manually by clicking the map</source>
        <translation>Указать вручную щелчком по карте</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Показать или скрыть</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>Показать слой целиком</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>One date</source>
        <translation>Одна дата</translation>
    </message>
    <message>
        <source>Two dates with divider</source>
        <translation>Две даты с разделителем</translation>
    </message>
    <message>
        <source>Two dates side by side</source>
        <translation>Две даты рядом</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Поменять стороны местами</translation>
    </message>
    <message>
        <source>Names on the right</source>
        <translation>Названия справа</translation>
    </message>
    <message>
        <source>Whose map on the right</source>
        <translation>Чья карта справа</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Sentences with nothing on the map</source>
        <translation>Предложения, из которых ничего нет на карте</translation>
    </message>
    <message>
        <source>Map items without a passage or source</source>
        <translation>Объекты карты без фрагмента или источника</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}: нет</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n значение</numerusform><numerusform>%n значения</numerusform><numerusform>%n значений</numerusform></translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation>Классы: {classes}</translation>
    </message>
    <message>
        <source>data from {file}</source>
        <translation>данные из {file}</translation>
    </message>
    <message>
        <source>Added “{layer}” to the map, in the layer group “{group}”.</source>
        <translation>Слой «{layer}» добавлен на карту, в группу «{group}».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped.</source>
        <translation><numerusform>Пропущена %n строка.</numerusform><numerusform>Пропущено %n строки.</numerusform><numerusform>Пропущено %n строк.</numerusform></translation>
    </message>
    <message>
        <source>remove data</source>
        <translation>удаление данных</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.xlsm);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The table needs a column of states (ISO codes or names in any language) and a column of numbers; a column of years is optional. Your data stays on this computer.</source>
        <translation>В таблице нужны столбец государств (коды ISO или названия на любом языке) и столбец чисел; столбец годов необязателен. Данные остаются на вашем компьютере.</translation>
    </message>
    <message>
        <source>Add data table</source>
        <translation>Добавить таблицу данных</translation>
    </message>
    <message>
        <source>Open CSV or Excel file…</source>
        <translation>Открыть файл CSV или Excel…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Example tables</source>
        <translation>Примеры таблиц</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Пропущенные строки</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Remove from map</source>
        <translation>Убрать с карты</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open data table</source>
        <translation>Открыть таблицу данных</translation>
    </message>
    <message>
        <source>This table has several columns of numbers. Choose one.</source>
        <translation>В таблице несколько столбцов чисел. Выберите один.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Выберите столбец</translation>
    </message>
    <message>
        <source>Shown in the legend</source>
        <translation>Показывается в легенде</translation>
    </message>
    <message>
        <source>Upper limits, e.g. 10; 20; 30</source>
        <translation>Верхние границы, например 10; 20; 30</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Границы</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n государство</numerusform><numerusform>%n государства</numerusform><numerusform>%n государств</numerusform></translation>
    </message>
    <message>
        <source>{file}: {values} for {states}{years}.</source>
        <translation>{file}: {values}, {states}{years}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number, shown as “no data”.</source>
        <translation><numerusform>%n ячейка без числа, показана как «нет данных».</numerusform><numerusform>%n ячейки без числа, показаны как «нет данных».</numerusform><numerusform>%n ячеек без числа, показаны как «нет данных».</numerusform></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Rows with unrecognised states</source>
        <translation>Строки с нераспознанными государствами</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>State for {text}</source>
        <translation>Государство для {text}</translation>
    </message>
    <message>
        <source>an empty cell</source>
        <translation>пустая ячейка</translation>
    </message>
    <message>
        <source>Did you mean {states}?</source>
        <translation>Возможно, имелось в виду: {states}?</translation>
    </message>
    <message>
        <source>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</source>
        <translation>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</translation>
    </message>
    <message>
        <source>.txt, .md, .html, .docx or .pdf</source>
        <translation>.txt, .md, .html, .docx или .pdf</translation>
    </message>
    <message>
        <source>2.2 or newer</source>
        <translation>2.2 или новее</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 бита</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>апр.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>авг.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>августа</translation>
    </message>
    <message>
        <source>CRS refused</source>
        <translation>система координат отклонена</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>дек.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабря</translation>
    </message>
    <message>
        <source>Deviation: distance from the mean</source>
        <translation>Отклонение: расстояние от среднего</translation>
    </message>
    <message>
        <source>Equal: equal width</source>
        <translation>Равные: одинаковая ширина</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>февр.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>янв.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>января</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>июля</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июля</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>июня</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июня</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>марта</translation>
    </message>
    <message>
        <source>March</source>
        <translation>марта</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>Natural: Fisher–Jenks, groups similar values</source>
        <translation>Естественные: Фишер–Дженкс, близкие значения вместе</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>нояб.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>окт.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октября</translation>
    </message>
    <message>
        <source>Own: your own limits</source>
        <translation>Свои: заданные вами границы</translation>
    </message>
    <message>
        <source>Parquet with 'geo' metadata</source>
        <translation>Parquet с метаданными 'geo'</translation>
    </message>
    <message>
        <source>PostGIS is not installed in this database</source>
        <translation>в этой базе данных не установлен PostGIS</translation>
    </message>
    <message>
        <source>PostGIS version too old</source>
        <translation>слишком старая версия PostGIS</translation>
    </message>
    <message>
        <source>Quantiles: equal number of values per class</source>
        <translation>Квантили: поровну значений в классе</translation>
    </message>
    <message>
        <source>Round: round limits</source>
        <translation>Круглые: округлённые границы</translation>
    </message>
    <message>
        <source>SELECT on the table</source>
        <translation>SELECT для таблицы</translation>
    </message>
    <message>
        <source>SRID {srid}</source>
        <translation>SRID {srid}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>сент.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <source>UTF-8; save the file with that encoding</source>
        <translation>UTF-8; сохраните файл в этой кодировке</translation>
    </message>
    <message>
        <source>Values: one class per value</source>
        <translation>Значения: класс на каждое значение</translation>
    </message>
    <message>
        <source>WKB</source>
        <translation>WKB</translation>
    </message>
    <message>
        <source>XML without DOCTYPE</source>
        <translation>XML без DOCTYPE</translation>
    </message>
    <message>
        <source>[], or [{ by = ["…"], start = "…" }]</source>
        <translation>[] или [{ by = ["…"], start = "…" }]</translation>
    </message>
    <message>
        <source>[longitude, latitude, width in km, height in km]</source>
        <translation>[долгота, широта, ширина в км, высота в км]</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees</source>
        <translation>[долгота, широта] в градусах</translation>
    </message>
    <message>
        <source>[story], format</source>
        <translation>[story], format</translation>
    </message>
    <message>
        <source>[story], projection</source>
        <translation>[story], projection</translation>
    </message>
    <message>
        <source>[{key}] is missing</source>
        <translation>нет [{key}]</translation>
    </message>
    <message>
        <source>a BCP 47 code other than en</source>
        <translation>код BCP 47, кроме en</translation>
    </message>
    <message>
        <source>a FeatureCollection, a Feature or a geometry</source>
        <translation>FeatureCollection, Feature или геометрия</translation>
    </message>
    <message>
        <source>a PDF with text, or the text itself</source>
        <translation>PDF с текстом или сам текст</translation>
    </message>
    <message>
        <source>a Parquet file without geometry</source>
        <translation>файл Parquet без геометрии</translation>
    </message>
    <message>
        <source>a cell of another type</source>
        <translation>ячейка другого типа</translation>
    </message>
    <message>
        <source>a column of ISO codes or names of states</source>
        <translation>столбец с кодами ISO или названиями государств</translation>
    </message>
    <message>
        <source>a coordinate is not finite</source>
        <translation>координата не является конечным числом</translation>
    </message>
    <message>
        <source>a coordinate that is not a number was left out</source>
        <translation>пропущена координата, которая не является числом</translation>
    </message>
    <message>
        <source>a database in which the extension postgis is installed</source>
        <translation>база данных с установленным расширением postgis</translation>
    </message>
    <message>
        <source>a date such as 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 or 10 November 2020</source>
        <translation>дата вида 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 или 10 November 2020</translation>
    </message>
    <message>
        <source>a definition that names other files</source>
        <translation>определение, которое называет другие файлы</translation>
    </message>
    <message>
        <source>a document type definition (DOCTYPE), which can include other files or expand without limit</source>
        <translation>определение типа документа (DOCTYPE), которое может включать другие файлы или расти без предела</translation>
    </message>
    <message>
        <source>a feature without geometry was left out</source>
        <translation>пропущен объект без геометрии</translation>
    </message>
    <message>
        <source>a file that is not an archive</source>
        <translation>файл, который не является архивом</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>a folder with story.toml, a NAME.story file, or the name of a bundled story</source>
        <translation>папка с story.toml, файл ИМЯ.story или название встроенного сюжета</translation>
    </message>
    <message>
        <source>a folder with story.toml, or the same folder zipped as NAME.story</source>
        <translation>папка с story.toml или та же папка в архиве zip под именем ИМЯ.story</translation>
    </message>
    <message>
        <source>a folder, device or pipe</source>
        <translation>папка, устройство или канал</translation>
    </message>
    <message>
        <source>a geometry of an unknown type was left out</source>
        <translation>пропущена геометрия неизвестного типа</translation>
    </message>
    <message>
        <source>a geometry that is not well-known text was left out</source>
        <translation>пропущена геометрия не в формате well-known text</translation>
    </message>
    <message>
        <source>a geometry without the mark of a GeoPackage was left out</source>
        <translation>пропущена геометрия без метки GeoPackage</translation>
    </message>
    <message>
        <source>a header row and at least one more row</source>
        <translation>строка заголовков и хотя бы ещё одна строка</translation>
    </message>
    <message>
        <source>a key of more than {max_depth} parts</source>
        <translation>ключ, в котором частей больше {max_depth}</translation>
    </message>
    <message>
        <source>a layer of the file is a view and not a table of its own; it was left out</source>
        <translation>слой файла — представление, а не отдельная таблица; он пропущен</translation>
    </message>
    <message>
        <source>a line has at least two vertices</source>
        <translation>в линии не меньше двух вершин</translation>
    </message>
    <message>
        <source>a line of fewer than two points was left out</source>
        <translation>пропущена линия, в которой меньше двух точек</translation>
    </message>
    <message>
        <source>a list of ids of features, claims or places</source>
        <translation>список id объектов, утверждений или мест</translation>
    </message>
    <message>
        <source>a list such as ["one", "two"]</source>
        <translation>список вида ["один", "два"]</translation>
    </message>
    <message>
        <source>a longitude beyond 180° was brought back by a full turn</source>
        <translation>долгота за пределами 180° возвращена на полный оборот</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code of three letters</source>
        <translation>код ISO 3166 из трёх строчных букв</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code such as 'arm'</source>
        <translation>код ISO 3166 строчными буквами, например 'arm'</translation>
    </message>
    <message>
        <source>a new folder, an empty one, or a story's</source>
        <translation>новая папка, пустая папка или папка сюжета</translation>
    </message>
    <message>
        <source>a number from 0 to 10</source>
        <translation>число от 0 до 10</translation>
    </message>
    <message>
        <source>a number from 1 to {format}; a newer mapviewer may read it</source>
        <translation>число от 1 до {format}; возможно, его прочтёт более новый mapviewer</translation>
    </message>
    <message>
        <source>a number with thousands of digits</source>
        <translation>число из тысяч цифр</translation>
    </message>
    <message>
        <source>a path inside the story's folder</source>
        <translation>путь внутри папки сюжета</translation>
    </message>
    <message>
        <source>a period needs its start and its end</source>
        <translation>периоду нужны начало и конец</translation>
    </message>
    <message>
        <source>a point has one vertex</source>
        <translation>у точки одна вершина</translation>
    </message>
    <message>
        <source>a point whose coordinates are not numbers was left out</source>
        <translation>пропущена точка, координаты которой не являются числами</translation>
    </message>
    <message>
        <source>a prepared layer cannot be read</source>
        <translation>не удаётся прочитать подготовленный слой</translation>
    </message>
    <message>
        <source>a row whose coordinates are not numbers was left out</source>
        <translation>пропущена строка, координаты которой не являются числами</translation>
    </message>
    <message>
        <source>a row with fewer values than the heading; those that are missing are empty</source>
        <translation>в строке меньше значений, чем в заголовке; недостающие считаются пустыми</translation>
    </message>
    <message>
        <source>a row with more values than the heading; what is beyond was left out</source>
        <translation>в строке больше значений, чем в заголовке; лишнее пропущено</translation>
    </message>
    <message>
        <source>grid references (UTM or MGRS) were turned into longitude and latitude</source>
        <translation>координаты сетки (UTM или MGRS) переведены в долготу и широту</translation>
    </message>
    <message>
        <source>a server with TLS, or no encryption where nobody can listen</source>
        <translation>сервер с TLS или без шифрования там, где подслушать некому</translation>
    </message>
    <message>
        <source>a service from PostgreSQL's service file</source>
        <translation>служба из файла служб PostgreSQL</translation>
    </message>
    <message>
        <source>a size larger than memory</source>
        <translation>размер больше объёма памяти</translation>
    </message>
    <message>
        <source>a smaller part of the map, or a spatial index on the table</source>
        <translation>меньшая часть карты или пространственный индекс таблицы</translation>
    </message>
    <message>
        <source>a table [{key}]</source>
        <translation>таблица [{key}]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>все партнёры</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>уже существует</translation>
    </message>
    <message>
        <source>an SQLite database that is no GeoPackage</source>
        <translation>база SQLite, которая не является GeoPackage</translation>
    </message>
    <message>
        <source>an answer that is no JSON</source>
        <translation>ответ не в формате JSON</translation>
    </message>
    <message>
        <source>an answer that is no article</source>
        <translation>ответ, который не является статьёй</translation>
    </message>
    <message>
        <source>an answer that is no table</source>
        <translation>ответ, который не является таблицей</translation>
    </message>
    <message>
        <source>an archive in an archive</source>
        <translation>архив в архиве</translation>
    </message>
    <message>
        <source>an empty exact</source>
        <translation>пустой exact</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>пустой файл</translation>
    </message>
    <message>
        <source>an empty layer</source>
        <translation>пустой слой</translation>
    </message>
    <message>
        <source>an event without a source</source>
        <translation>событие без источника</translation>
    </message>
    <message>
        <source>an id of the story's sources.toml, or of [[sources]] in the file</source>
        <translation>id из sources.toml сюжета или из [[sources]] в файле</translation>
    </message>
    <message>
        <source>an id other than {built_in_themes}</source>
        <translation>id, кроме {built_in_themes}</translation>
    </message>
    <message>
        <source>an id that is no code of a state</source>
        <translation>id, который не является кодом государства</translation>
    </message>
    <message>
        <source>an id that was there before; it was given another ending</source>
        <translation>такой id уже был; ему дано другое окончание</translation>
    </message>
    <message>
        <source>an inset has neither bounds nor a camera</source>
        <translation>у врезки нет ни bounds, ни camera</translation>
    </message>
    <message>
        <source>an outline did not end where it began; it was closed</source>
        <translation>контур не замыкался; он замкнут</translation>
    </message>
    <message>
        <source>an outline has at least four vertices</source>
        <translation>в контуре не меньше четырёх вершин</translation>
    </message>
    <message>
        <source>an outline of fewer than three corners was left out</source>
        <translation>пропущен контур, в котором меньше трёх углов</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>archive refused</source>
        <translation>архив отклонён</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>at least one feature</source>
        <translation>хотя бы один объект</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>вход не удался</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>двоичные данные</translation>
    </message>
    <message>
        <source>by is missing</source>
        <translation>нет by</translation>
    </message>
    <message>
        <source>byte 0x{data}</source>
        <translation>байт 0x{data}</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>не удаётся скопировать</translation>
    </message>
    <message>
        <source>cannot be extracted</source>
        <translation>не удаётся распаковать</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не удаётся прочитать</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>не удаётся записать</translation>
    </message>
    <message>
        <source>cannot create a working copy</source>
        <translation>не удаётся создать рабочую копию</translation>
    </message>
    <message>
        <source>cannot create a working folder</source>
        <translation>не удаётся создать рабочую папку</translation>
    </message>
    <message>
        <source>cannot read workbook</source>
        <translation>не удаётся прочитать книгу Excel</translation>
    </message>
    <message>
        <source>cannot save the story</source>
        <translation>не удаётся сохранить сюжет</translation>
    </message>
    <message>
        <source>changed on disk since it was opened</source>
        <translation>изменено на диске после открытия</translation>
    </message>
    <message>
        <source>code {number}</source>
        <translation>код {number}</translation>
    </message>
    <message>
        <source>column is missing</source>
        <translation>нет столбца</translation>
    </message>
    <message>
        <source>column no longer exists</source>
        <translation>столбца больше нет</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>столбец {name}</translation>
    </message>
    <message>
        <source>columns of different lengths</source>
        <translation>столбцы разной длины</translation>
    </message>
    <message>
        <source>columns such as lon and lat, longitude and latitude, x and y, or wkt</source>
        <translation>столбцы, например lon и lat, longitude и latitude, x и y или wkt</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>соединение потеряно</translation>
    </message>
    <message>
        <source>contains no text</source>
        <translation>не содержит текста</translation>
    </message>
    <message>
        <source>coordinates such as {example}, {example2}</source>
        <translation>координаты, например {example}, {example2}</translation>
    </message>
    <message>
        <source>count or breaks are not numbers</source>
        <translation>count или breaks не являются числами</translation>
    </message>
    <message>
        <source>counts do not agree</source>
        <translation>количества не совпадают</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>crs</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>обрывается</translation>
    </message>
    <message>
        <source>damaged GeoPackage</source>
        <translation>повреждённый GeoPackage</translation>
    </message>
    <message>
        <source>damaged GeoParquet</source>
        <translation>повреждённый GeoParquet</translation>
    </message>
    <message>
        <source>damaged archive</source>
        <translation>повреждённый архив</translation>
    </message>
    <message>
        <source>damaged, or not what its name says</source>
        <translation>повреждено или не то, на что указывает имя</translation>
    </message>
    <message>
        <source>degrees north and east</source>
        <translation>градусы к северу и востоку</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>требование</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>отрицание</translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation>повторяющийся id</translation>
    </message>
    <message>
        <source>duplicate layer id</source>
        <translation>повторяющийся id слоя</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>пустой файл</translation>
    </message>
    <message>
        <source>empty passage</source>
        <translation>пустой фрагмент</translation>
    </message>
    <message>
        <source>end before start</source>
        <translation>конец раньше начала</translation>
    </message>
    <message>
        <source>[[{key}]] tables</source>
        <translation>таблицы [[{key}]]</translation>
    </message>
    <message>
        <source>Web Annotation with a TextQuoteSelector</source>
        <translation>Web Annotation с TextQuoteSelector</translation>
    </message>
    <message>
        <source>a BCP 47 code</source>
        <translation>код BCP 47</translation>
    </message>
    <message>
        <source>a page that was saved as a file before</source>
        <translation>страница, которая прежде сохранена в файл</translation>
    </message>
    <message>
        <source>insets = [{{bounds = [west, south, east, north], title = "…", corner = {corner}, share = 0.26, layers = ["…"]}}]</source>
        <translation>insets = [{{bounds = [west, south, east, north], title = "…", corner = {corner}, share = 0.26, layers = ["…"]}}]</translation>
    </message>
    <message>
        <source>panels = [{date = "…"}, {lens = "…", title = "…", bounds = [west, south, east, north]}, {layers = ["…"]}]</source>
        <translation>panels = [{date = "…"}, {lens = "…", title = "…", bounds = [west, south, east, north]}, {layers = ["…"]}]</translation>
    </message>
    <message>
        <source>pictures are kept in the story’s folder</source>
        <translation>изображение лежит в папке своего сюжета</translation>
    </message>
    <message>
        <source>a story that has not been saved</source>
        <translation>несохранённый сюжет</translation>
    </message>
    <message>
        <source>1: in favour; 0: abstained or did not vote, which the column “vote” tells apart. One resolution a year: ES-11/1 of 2 March 2022, ES-11/6 of 23 February 2023, ES-11/7 of 24 February 2025, that of 24 February 2026. A vote that was not confirmed is left unknown.</source>
        <translation>1: за; 0: воздержалось или не голосовало (их различает столбец «vote»). По одной резолюции в год: ES-11/1 от 2 марта 2022 года, ES-11/6 от 23 февраля 2023 года, ES-11/7 от 24 февраля 2025 года и резолюция от 24 февраля 2026 года. Неподтверждённый голос оставлен неизвестным.</translation>
    </message>
    <message>
        <source>China's share of goods trade</source>
        <translation>Доля Китая в торговле товарами</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row, so that states can be compared only roughly; a share that was not found is left unknown.</source>
        <translation>Определения и периоды различаются от строки к строке, поэтому государства можно сравнивать лишь примерно; ненайденная доля оставлена неизвестной.</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row. For Kyrgyzstan no share is given: Kyrgyz and Chinese data differ by a factor of four.</source>
        <translation>Определения и периоды различаются от строки к строке. Для Киргизии доля не указана: киргизские и китайские данные расходятся вчетверо.</translation>
    </message>
    <message>
        <source>General Assembly, 7 April 2022. 1: in favour; 0: against or did not vote, which the column “vote” tells apart. A vote that was not confirmed is left unknown.</source>
        <translation>Генеральная Ассамблея, 7 апреля 2022 года. 1: за; 0: против или не голосовало (их различает столбец «vote»). Неподтверждённый голос оставлен неизвестным.</translation>
    </message>
    <message>
        <source>PNG, JPEG or TIFF</source>
        <translation>PNG, JPEG или TIFF</translation>
    </message>
    <message>
        <source>Russia's share of goods trade</source>
        <translation>Доля России в торговле товарами</translation>
    </message>
    <message>
        <source>Suspension of Russia from the Human Rights Council</source>
        <translation>Приостановка членства России в Совете по правам человека</translation>
    </message>
    <message>
        <source>UN and press reports, row by row</source>
        <translation>Сообщения ООН и прессы, построчно</translation>
    </message>
    <message>
        <source>Votes on Ukraine in the UN General Assembly</source>
        <translation>Голосования по Украине в Генеральной Ассамблее ООН</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees, or true for a name that finds its own place</source>
        <translation>[долгота, широта] в градусах или true для названия, которое само находит себе место</translation>
    </message>
    <message>
        <source>a pin is not on the Earth</source>
        <translation>точка привязки не на Земле</translation>
    </message>
    <message>
        <source>a world file beside it, or pins set by hand</source>
        <translation>файл привязки рядом с ним или точки, заданные вручную</translation>
    </message>
    <message>
        <source>abstained or did not vote</source>
        <translation>воздержались или не голосовали</translation>
    </message>
    <message>
        <source>against or did not vote</source>
        <translation>против или не голосовали</translation>
    </message>
    <message>
        <source>an answer that is none</source>
        <translation>недействительный ответ</translation>
    </message>
    <message>
        <source>an event needs its date and place</source>
        <translation>событию нужны дата и место</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>другой язык</translation>
    </message>
    <message>
        <source>ask = {{ LAYER = "…" }} with layers of reveal: {layers}</source>
        <translation>ask = {{ LAYER = "…" }} со слоями из reveal: {layers}</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>ассоциированный член</translation>
    </message>
    <message>
        <source>at least three</source>
        <translation>не менее трёх</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>event {event}</source>
        <translation>событие {event}</translation>
    </message>
    <message>
        <source>event {event}, lat and lon</source>
        <translation>событие {event}, lat и lon</translation>
    </message>
    <message>
        <source>event {event}, source</source>
        <translation>событие {event}, source</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>feature {identifier}</source>
        <translation>объект {identifier}</translation>
    </message>
    <message>
        <source>feature {number}</source>
        <translation>объект {number}</translation>
    </message>
    <message>
        <source>features</source>
        <translation>объекты</translation>
    </message>
    <message>
        <source>features are not a list</source>
        <translation>объекты — не список</translation>
    </message>
    <message>
        <source>fetch cancelled</source>
        <translation>загрузка отменена</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>файл не найден</translation>
    </message>
    <message>
        <source>file outside the story folder</source>
        <translation>файл вне папки сюжета</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>файл слишком велик</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>заморожено</translation>
    </message>
    <message>
        <source>geo metadata</source>
        <translation>метаданные geo</translation>
    </message>
    <message>
        <source>half a place</source>
        <translation>половина места</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>heights cannot be read</source>
        <translation>высоты не читаются</translation>
    </message>
    <message>
        <source>host and port from its administrator</source>
        <translation>хост и порт от его администратора</translation>
    </message>
    <message>
        <source>id is taken</source>
        <translation>id занят</translation>
    </message>
    <message>
        <source>id is taken by a built-in theme</source>
        <translation>id занят встроенной темой</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>id использован дважды</translation>
    </message>
    <message>
        <source>ids of states or organisations</source>
        <translation>id государств или организаций</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>за</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>в {name}</translation>
    </message>
    <message>
        <source>in {title}</source>
        <translation>в {title}</translation>
    </message>
    <message>
        <source>insets are a list of tables</source>
        <translation>insets — список таблиц</translation>
    </message>
    <message>
        <source>invalid bounds</source>
        <translation>недопустимые bounds</translation>
    </message>
    <message>
        <source>invalid camera</source>
        <translation>недопустимая camera</translation>
    </message>
    <message>
        <source>invalid finding</source>
        <translation>недопустимая находка</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>недопустимый id</translation>
    </message>
    <message>
        <source>invalid margin</source>
        <translation>недопустимое поле</translation>
    </message>
    <message>
        <source>invalid pictures</source>
        <translation>недопустимые изображения</translation>
    </message>
    <message>
        <source>invalid pins</source>
        <translation>недопустимые точки привязки</translation>
    </message>
    <message>
        <source>invalid place of a name</source>
        <translation>недопустимое место названия</translation>
    </message>
    <message>
        <source>invalid place of an arrow</source>
        <translation>недопустимое место стрелки</translation>
    </message>
    <message>
        <source>invalid proposal</source>
        <translation>недопустимое предложение</translation>
    </message>
    <message>
        <source>invalid questions</source>
        <translation>недопустимые вопросы</translation>
    </message>
    <message>
        <source>invalid value in view</source>
        <translation>недопустимое значение вида</translation>
    </message>
    <message>
        <source>invalid view</source>
        <translation>недопустимый вид</translation>
    </message>
    <message>
        <source>invalid view link</source>
        <translation>недопустимая ссылка на вид</translation>
    </message>
    <message>
        <source>its tiepoints lie on one line</source>
        <translation>его опорные точки лежат на одной прямой</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped (a latitude beyond 90°); they were swapped back in the whole file</source>
        <translation>похоже, широта и долгота были переставлены (широта больше 90°); во всём файле они возвращены на место</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped by the names of the places; they were swapped back in the whole file</source>
        <translation>судя по названиям мест, широта и долгота были перепутаны; они возвращены на места во всём файле</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>слой {number}</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>слои</translation>
    </message>
    <message>
        <source>layers of an inset are a list</source>
        <translation>layers врезки — список</translation>
    </message>
    <message>
        <source>layers, only and numbers of a panel are lists</source>
        <translation>layers, only и numbers панели – это списки</translation>
    </message>
    <message>
        <source>left {date}</source>
        <translation>вышла {date}</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and :</source>
        <translation>буквы, цифры, - _ . и :</translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>строка 1</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>строка {line}, столбец {column}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>link without a target</source>
        <translation>связь без цели</translation>
    </message>
    <message>
        <source>longitude and latitude on WGS84 (EPSG:4326)</source>
        <translation>долгота и широта в WGS84 (EPSG:4326)</translation>
    </message>
    <message>
        <source>lower-case ISO 3166 codes of three letters</source>
        <translation>коды ISO 3166 из трёх строчных букв</translation>
    </message>
    <message>
        <source>mapviewer never goes to the network</source>
        <translation>mapviewer никогда не обращается к сети</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член</translation>
    </message>
    <message>
        <source>more than 18 digits</source>
        <translation>больше 18 цифр</translation>
    </message>
    <message>
        <source>more than {count} {what}</source>
        <translation>больше {count}: {what}</translation>
    </message>
    <message>
        <source>more than {most} distinct values; using natural breaks</source>
        <translation>разных значений больше {most}; взяты естественные границы</translation>
    </message>
    <message>
        <source>more than {seconds:g} seconds</source>
        <translation>больше {seconds:g} секунд</translation>
    </message>
    <message>
        <source>more than {seconds} seconds of work</source>
        <translation>больше {seconds} секунд работы</translation>
    </message>
    <message>
        <source>names = {…}</source>
        <translation>names = {…}</translation>
    </message>
    <message>
        <source>names is not a table</source>
        <translation>names — не таблица</translation>
    </message>
    <message>
        <source>names is the language of all names; names_at says where names stand</source>
        <translation>names — язык всех названий; где стоят названия, говорит names_at</translation>
    </message>
    <message>
        <source>names_at = {…}</source>
        <translation>names_at = {…}</translation>
    </message>
    <message>
        <source>neither a passage nor a source</source>
        <translation>нет ни фрагмента, ни источника</translation>
    </message>
    <message>
        <source>neither pins nor a position</source>
        <translation>нет ни точек привязки, ни положения</translation>
    </message>
    <message>
        <source>nesting too deep</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>news agencies, row by row</source>
        <translation>информационные агентства, построчно</translation>
    </message>
    <message>
        <source>no PostgreSQL server responds{port}</source>
        <translation>сервер PostgreSQL не отвечает{port}</translation>
    </message>
    <message>
        <source>no TextQuoteSelector in target</source>
        <translation>в target нет TextQuoteSelector</translation>
    </message>
    <message>
        <source>no annotations of a text</source>
        <translation>нет аннотаций текста</translation>
    </message>
    <message>
        <source>no article found on this page</source>
        <translation>на этой странице статья не найдена</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>нет границ</translation>
    </message>
    <message>
        <source>no column of numbers</source>
        <translation>нет столбца чисел</translation>
    </message>
    <message>
        <source>no column of states</source>
        <translation>нет столбца государств</translation>
    </message>
    <message>
        <source>no columns</source>
        <translation>нет столбцов</translation>
    </message>
    <message>
        <source>no columns with coordinates</source>
        <translation>нет столбцов с координатами</translation>
    </message>
    <message>
        <source>no feature can be shown</source>
        <translation>ни один объект нельзя показать</translation>
    </message>
    <message>
        <source>no features</source>
        <translation>нет объектов</translation>
    </message>
    <message>
        <source>no features to export</source>
        <translation>нет объектов для экспорта</translation>
    </message>
    <message>
        <source>no geometry column</source>
        <translation>нет столбца геометрии</translation>
    </message>
    <message>
        <source>no ground</source>
        <translation>нет территории</translation>
    </message>
    <message>
        <source>no layer in the archive</source>
        <translation>в архиве нет слоя</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>не член</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>нет чисел</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>нет фрагмента</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>не место</translation>
    </message>
    <message>
        <source>no place of that name in that state; the row was left out</source>
        <translation>в этом государстве нет места с таким названием; строка пропущена</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer</source>
        <translation>в справочнике нет места с таким названием</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer; the row was left out</source>
        <translation>в справочнике нет места с таким названием; строка пропущена</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>нет строк</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>нет источника</translation>
    </message>
    <message>
        <source>no state or province of that name; the row was left out</source>
        <translation>нет государства или области с таким названием; строка пропущена</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>нет такой таблицы</translation>
    </message>
    <message>
        <source>no table with features</source>
        <translation>нет таблицы с объектами</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not GeoJSON</source>
        <translation>не GeoJSON</translation>
    </message>
    <message>
        <source>not GeoParquet</source>
        <translation>не GeoParquet</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>текст не в UTF-8</translation>
    </message>
    <message>
        <source>not UTF-8 text; read as {encoding}, so some letters may be wrong</source>
        <translation>текст не в UTF-8; прочитан как {encoding}, некоторые буквы могут быть неверны</translation>
    </message>
    <message>
        <source>not a GeoJSON FeatureCollection</source>
        <translation>не FeatureCollection формата GeoJSON</translation>
    </message>
    <message>
        <source>not a GeoJSON feature</source>
        <translation>не объект GeoJSON</translation>
    </message>
    <message>
        <source>not a Word file</source>
        <translation>не файл Word</translation>
    </message>
    <message>
        <source>not a database layer</source>
        <translation>не слой базы данных</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>не файл</translation>
    </message>
    <message>
        <source>not a gazetteer of this version</source>
        <translation>не справочник топонимов этой версии</translation>
    </message>
    <message>
        <source>not a layer</source>
        <translation>не слой</translation>
    </message>
    <message>
        <source>not a list of annotations</source>
        <translation>не список аннотаций</translation>
    </message>
    <message>
        <source>not a list of tables</source>
        <translation>не список таблиц</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>not a pack</source>
        <translation>не пакет</translation>
    </message>
    <message>
        <source>not a pack of degrees</source>
        <translation>не пакет с ячейками в градусах</translation>
    </message>
    <message>
        <source>not a picture that can be shown</source>
        <translation>изображение нельзя показать</translation>
    </message>
    <message>
        <source>not a place</source>
        <translation>не место</translation>
    </message>
    <message>
        <source>not a prepared layer, or a damaged one</source>
        <translation>не подготовленный слой или повреждённый</translation>
    </message>
    <message>
        <source>not a projected CRS</source>
        <translation>не система координат проекции</translation>
    </message>
    <message>
        <source>not a relief</source>
        <translation>не рельеф</translation>
    </message>
    <message>
        <source>not a seat</source>
        <translation>не местопребывание (seat)</translation>
    </message>
    <message>
        <source>not a story</source>
        <translation>не сюжет</translation>
    </message>
    <message>
        <source>not a table</source>
        <translation>не таблица</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>не текстовый файл</translation>
    </message>
    <message>
        <source>not a user layer</source>
        <translation>не слой пользователя</translation>
    </message>
    <message>
        <source>not a world file</source>
        <translation>не файл привязки</translation>
    </message>
    <message>
        <source>not an events file</source>
        <translation>не файл событий</translation>
    </message>
    <message>
        <source>not enough disk space for the result</source>
        <translation>не хватает места на диске для результата</translation>
    </message>
    <message>
        <source>not heights</source>
        <translation>не высоты</translation>
    </message>
    <message>
        <source>not in the article, or in several places of it</source>
        <translation>нет в статье или встречается в ней несколько раз</translation>
    </message>
    <message>
        <source>not read: the files before it took too long</source>
        <translation>не прочитано: предыдущие файлы заняли слишком много времени</translation>
    </message>
    <message>
        <source>not valid CSV</source>
        <translation>неправильный CSV</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>неправильный JSON</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>неправильный TOML</translation>
    </message>
    <message>
        <source>not valid XML</source>
        <translation>неправильный XML</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>не на чем сосредоточить вид</translation>
    </message>
    <message>
        <source>nothing with a quotation</source>
        <translation>ничего с цитатой</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>число слишком велико</translation>
    </message>
    <message>
        <source>numbers, such as 10, 20, 30</source>
        <translation>числа, например 10, 20, 30</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>on = ["id of a feature or layer"]</source>
        <translation>on = ["id объекта или слоя"]</translation>
    </message>
    <message>
        <source>on is missing</source>
        <translation>нет on</translation>
    </message>
    <message>
        <source>one layer in an archive</source>
        <translation>один слой в архиве</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>один из них</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>одно значение</translation>
    </message>
    <message>
        <source>only a header row</source>
        <translation>только строка заголовков</translation>
    </message>
    <message>
        <source>only one layer of the archive is shown: {chosen}; it also holds {listed}</source>
        <translation>показан только один слой архива: {chosen}; в нём есть ещё {listed}</translation>
    </message>
    <message>
        <source>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe or side, date, names, share]</source>
        <translation>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe или side, date, names, share]</translation>
    </message>
    <message>
        <source>over {low} – {high}</source>
        <translation>больше {low} – {high}</translation>
    </message>
    <message>
        <source>panels are a list of tables</source>
        <translation>panels — список таблиц</translation>
    </message>
    <message>
        <source>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</source>
        <translation>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</translation>
    </message>
    <message>
        <source>prepared map data cannot be read</source>
        <translation>не удаётся прочитать подготовленные данные карты</translation>
    </message>
    <message>
        <source>projection refused</source>
        <translation>проекция отклонена</translation>
    </message>
    <message>
        <source>properties are not a table</source>
        <translation>свойства — не таблица</translation>
    </message>
    <message>
        <source>quote = a passage of the article, or source = [ids]</source>
        <translation>quote = фрагмент статьи или source = [id]</translation>
    </message>
    <message>
        <source>reading takes too long</source>
        <translation>чтение занимает слишком много времени</translation>
    </message>
    <message>
        <source>reading timed out</source>
        <translation>время чтения истекло</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>чтение отменено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>relief cannot be read</source>
        <translation>не удаётся прочитать рельеф</translation>
    </message>
    <message>
        <source>row</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>строка {row}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>rows of different lengths</source>
        <translation>строки разной длины</translation>
    </message>
    <message>
        <source>saving here would lose rows that could not be read</source>
        <translation>при сохранении здесь пропадут строки, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>saving the story first</source>
        <translation>сначала сохранить сюжет</translation>
    </message>
    <message>
        <source>several areas have that name; the first was taken</source>
        <translation>так называются несколько территорий; взята первая</translation>
    </message>
    <message>
        <source>several places have that name; the most populous was taken</source>
        <translation>так называются несколько мест; взято самое населённое</translation>
    </message>
    <message>
        <source>several tables</source>
        <translation>несколько таблиц</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>сигнал {number}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>six numbers</source>
        <translation>шесть чисел</translation>
    </message>
    <message>
        <source>something that is not a story</source>
        <translation>что-то, что не является сюжетом</translation>
    </message>
    <message>
        <source>sounds and moving things of a tour were left out</source>
        <translation>звуки и движущиеся объекты тура пропущены</translation>
    </message>
    <message>
        <source>source = [ids]</source>
        <translation>source = [id]</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>источник {number}</translation>
    </message>
    <message>
        <source>story not found</source>
        <translation>сюжет не найден</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>table no longer exists</source>
        <translation>таблицы больше нет</translation>
    </message>
    <message>
        <source>table {name}</source>
        <translation>таблица {name}</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>текст слишком длинный</translation>
    </message>
    <message>
        <source>the .prj file cannot be understood</source>
        <translation>непонятный файл .prj</translation>
    </message>
    <message>
        <source>the CRS is missing</source>
        <translation>нет системы координат</translation>
    </message>
    <message>
        <source>the CRS is missing; the coordinates look like degrees, so longitude and latitude (WGS84) were assumed</source>
        <translation>нет системы координат; координаты похожи на градусы, поэтому приняты долгота и широта (WGS84)</translation>
    </message>
    <message>
        <source>the PDF cannot be read</source>
        <translation>не удаётся прочитать PDF</translation>
    </message>
    <message>
        <source>the PDF is a scan without text</source>
        <translation>PDF — скан без текста</translation>
    </message>
    <message>
        <source>the PDF is password-protected</source>
        <translation>PDF защищён паролем</translation>
    </message>
    <message>
        <source>the bundled stories have no such item</source>
        <translation>во встроенных историях нет такого объекта</translation>
    </message>
    <message>
        <source>the column {key} holds words such as {value} and not {words}; it is shown as it is</source>
        <translation>в столбце {key} стоят слова, например {value}, а не {words}; показано как есть</translation>
    </message>
    <message>
        <source>the connection cannot be encrypted as required</source>
        <translation>подключение нельзя зашифровать, как требуется</translation>
    </message>
    <message>
        <source>the coordinates are not longitude and latitude</source>
        <translation>координаты — не долгота и широта</translation>
    </message>
    <message>
        <source>the database reported an error</source>
        <translation>база данных сообщила об ошибке</translation>
    </message>
    <message>
        <source>the end comes before the start; both were left out</source>
        <translation>конец раньше начала; оба пропущены</translation>
    </message>
    <message>
        <source>the file exceeds the memory limit</source>
        <translation>файл превышает предел памяти</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>the gazetteer cannot be read</source>
        <translation>не удаётся прочитать справочник топонимов</translation>
    </message>
    <message>
        <source>the id of a source, several separated by spaces</source>
        <translation>id источника; несколько — через пробел</translation>
    </message>
    <message>
        <source>the language of the story itself</source>
        <translation>язык самого сюжета</translation>
    </message>
    <message>
        <source>the map's own background and controls are not taken over</source>
        <translation>собственная подложка и элементы управления карты не перенесены</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>имя файла</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself; it was repaired</source>
        <translation>контур пересекает себя или касается себя; он исправлен</translation>
    </message>
    <message>
        <source>the passage is not in the article</source>
        <translation>фрагмента нет в статье</translation>
    </message>
    <message>
        <source>the password, or an entry in PostgreSQL's own password file</source>
        <translation>пароль или запись в файле паролей PostgreSQL</translation>
    </message>
    <message>
        <source>the path of a layer file</source>
        <translation>путь к файлу слоя</translation>
    </message>
    <message>
        <source>the picture does not say where it lies</source>
        <translation>в изображении не сказано, где оно лежит</translation>
    </message>
    <message>
        <source>the picture lies outside the Earth</source>
        <translation>изображение лежит вне Земли</translation>
    </message>
    <message>
        <source>the picture names no CRS that is known</source>
        <translation>в изображении не названа известная система координат</translation>
    </message>
    <message>
        <source>the pictures and sounds of the slides are not taken over</source>
        <translation>изображения и звуки слайдов не перенесены</translation>
    </message>
    <message>
        <source>the picture’s position is not usable</source>
        <translation>положение изображения непригодно</translation>
    </message>
    <message>
        <source>the pins lie on one line</source>
        <translation>точки привязки лежат на одной прямой</translation>
    </message>
    <message>
        <source>the query took more than {statement_s} seconds</source>
        <translation>запрос занял больше {statement_s} секунд</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>диапазон кончается раньше, чем начинается</translation>
    </message>
    <message>
        <source>the reader process ended: {answer}</source>
        <translation>процесс чтения завершился: {answer}</translation>
    </message>
    <message>
        <source>the reader process stopped with {ended}</source>
        <translation>процесс чтения прерван: {ended}</translation>
    </message>
    <message>
        <source>the result exceeds the memory limit</source>
        <translation>результат превышает предел памяти</translation>
    </message>
    <message>
        <source>the selected CRS ({given}) was used instead of the file's own</source>
        <translation>вместо системы координат файла взята выбранная ({given})</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>сервер отказал в подключении</translation>
    </message>
    <message>
        <source>the server requires a password</source>
        <translation>сервер требует пароль</translation>
    </message>
    <message>
        <source>the table has no known CRS</source>
        <translation>система координат таблицы неизвестна</translation>
    </message>
    <message>
        <source>the table is locked by another session</source>
        <translation>таблица заблокирована другим сеансом</translation>
    </message>
    <message>
        <source>the table of disputed ground cannot be read</source>
        <translation>не удаётся прочитать таблицу спорных территорий</translation>
    </message>
    <message>
        <source>the table of names cannot be read</source>
        <translation>не удаётся прочитать таблицу названий</translation>
    </message>
    <message>
        <source>the table of states cannot be read</source>
        <translation>не удаётся прочитать таблицу государств</translation>
    </message>
    <message>
        <source>the table of unions cannot be read</source>
        <translation>таблицу союзов не удаётся прочитать</translation>
    </message>
    <message>
        <source>the text encoding is not declared (no .cpg file); assumed {encoding}</source>
        <translation>кодировка текста не указана (нет файла .cpg); принята {encoding}</translation>
    </message>
    <message>
        <source>this user has no right to read it</source>
        <translation>у этого пользователя нет права чтения</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>угроза</translation>
    </message>
    <message>
        <source>three corners of a triangle</source>
        <translation>три вершины треугольника</translation>
    </message>
    <message>
        <source>too few pins</source>
        <translation>слишком мало точек привязки</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>слишком большой файл</translation>
    </message>
    <message>
        <source>too many breaks</source>
        <translation>слишком много границ</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>слишком много страниц</translation>
    </message>
    <message>
        <source>too many {what}</source>
        <translation>слишком много: {what}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>unknown CRS</source>
        <translation>неизвестная система координат</translation>
    </message>
    <message>
        <source>unknown also</source>
        <translation>неизвестное also</translation>
    </message>
    <message>
        <source>unknown classes</source>
        <translation>неизвестные классы</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>неизвестный столбец</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>неизвестная страна</translation>
    </message>
    <message>
        <source>unknown database</source>
        <translation>неизвестная база данных</translation>
    </message>
    <message>
        <source>unknown encoding of geometry</source>
        <translation>неизвестная кодировка геометрии</translation>
    </message>
    <message>
        <source>unknown file extension</source>
        <translation>неизвестное расширение файла</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>неизвестный формат</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>неизвестная группа</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>неизвестный id</translation>
    </message>
    <message>
        <source>unknown key in a view</source>
        <translation>неизвестный ключ вида</translation>
    </message>
    <message>
        <source>unknown kind of geometry</source>
        <translation>неизвестный вид геометрии</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>неизвестный язык</translation>
    </message>
    <message>
        <source>unknown layer</source>
        <translation>неизвестный слой</translation>
    </message>
    <message>
        <source>unknown projection</source>
        <translation>неизвестная проекция</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>неизвестная служба</translation>
    </message>
    <message>
        <source>unknown sheet</source>
        <translation>неизвестный лист</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>неизвестный источник</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>неизвестное государство</translation>
    </message>
    <message>
        <source>unknown {key}</source>
        <translation>неизвестно: {key}</translation>
    </message>
    <message>
        <source>unrecognised state</source>
        <translation>нераспознанное государство</translation>
    </message>
    <message>
        <source>unsupported article format</source>
        <translation>неподдерживаемый формат статьи</translation>
    </message>
    <message>
        <source>unsupported spreadsheet format</source>
        <translation>неподдерживаемый формат таблицы</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation>до {count}</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>до {limit}</translation>
    </message>
    <message>
        <source>up to {max_characters}</source>
        <translation>до {max_characters}</translation>
    </message>
    <message>
        <source>up to {max_pages}</source>
        <translation>до {max_pages}</translation>
    </message>
    <message>
        <source>up to {max_toml_characters}</source>
        <translation>до {max_toml_characters}</translation>
    </message>
    <message>
        <source>up to {most} bytes</source>
        <translation>до {most} байт</translation>
    </message>
    <message>
        <source>up to {most} pixels</source>
        <translation>до {most} пикселей</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>до {value}</translation>
    </message>
    <message>
        <source>up to {value} bytes</source>
        <translation>до {value} байт</translation>
    </message>
    <message>
        <source>value_names are not a table of numbers</source>
        <translation>value_names — не таблица чисел</translation>
    </message>
    <message>
        <source>view is not a table</source>
        <translation>view — не таблица</translation>
    </message>
    <message>
        <source>what is no GeoJSON feature was left out</source>
        <translation>пропущено то, что не является объектом GeoJSON</translation>
    </message>
    <message>
        <source>what was read is too large</source>
        <translation>прочитано слишком много</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>пожелание</translation>
    </message>
    <message>
        <source>{ "0" = "no", "1" = "yes" }</source>
        <translation>{ "0" = "no", "1" = "yes" }</translation>
    </message>
    <message>
        <source>{ fr = "…" }</source>
        <translation>{ fr = "…" }</translation>
    </message>
    <message>
        <source>{code} is {state}; </source>
        <translation>{code} — это {state}; </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>символов: {count}</translation>
    </message>
    <message>
        <source>{count} distinct values, one class each</source>
        <translation>разных значений: {count}, по классу на каждое</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>ошибок: {count}</translation>
    </message>
    <message>
        <source>{count} rows without a number for a known state</source>
        <translation>строк без числа для известного государства: {count}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{file}, {place}</source>
        <translation>{file}, {place}</translation>
    </message>
    <message>
        <source>{file}, {place}: {what}</source>
        <translation>{file}, {place}: {what}</translation>
    </message>
    <message>
        <source>{file}: numbers that are said not to be exact were read as they stand: {marks}</source>
        <translation>{file}: числа, названные приблизительными, прочитаны как есть: {marks}</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>{hint}an ISO 3166 code of three letters, {known}, or the id of a row in [[groups_of_states]], [[organisations]] or [[actors]]</source>
        <translation>{hint}код ISO 3166 из трёх букв, {known} или id строки в [[groups_of_states]], [[organisations]] или [[actors]]</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>нет {key}</translation>
    </message>
    <message>
        <source>{key} is not a list of tables</source>
        <translation>{key} — не список таблиц</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key} — не список текстов</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{kind} {row}</source>
        <translation>{kind} {row}</translation>
    </message>
    <message>
        <source>{link_crs}; longitude and latitude were assumed</source>
        <translation>{link_crs}; приняты долгота и широта</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{max_depth} levels</source>
        <translation>уровней: {max_depth}</translation>
    </message>
    <message>
        <source>{max_rows} rows, {max_columns} columns, {max_cells} cells</source>
        <translation>строк: {max_rows}, столбцов: {max_columns}, ячеек: {max_cells}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name}: {country}</source>
        <translation>{name}: {country}</translation>
    </message>
    <message>
        <source>{nouns} {numbers}</source>
        <translation>{nouns} {numbers}</translation>
    </message>
    <message>
        <source>{noun} {number}</source>
        <translation>{noun} {number}</translation>
    </message>
    <message>
        <source>{noun} {number}: {what}</source>
        <translation>{noun} {number}: {what}</translation>
    </message>
    <message>
        <source>{numbers} and {last}</source>
        <translation>{numbers} и {last}</translation>
    </message>
    <message>
        <source>{numbers} and {more} more</source>
        <translation>{numbers} и ещё {more}</translation>
    </message>
    <message>
        <source>{other_tables}: {names}; it also holds {others}</source>
        <translation>{other_tables}: {names}; там есть ещё {others}</translation>
    </message>
    <message>
        <source>{place}, affine</source>
        <translation>{place}, affine</translation>
    </message>
    <message>
        <source>{place}, arrows_at</source>
        <translation>{place}, arrows_at</translation>
    </message>
    <message>
        <source>{place}, ask</source>
        <translation>{place}, ask</translation>
    </message>
    <message>
        <source>{place}, callouts</source>
        <translation>{place}, callouts</translation>
    </message>
    <message>
        <source>{place}, camera</source>
        <translation>{place}, camera</translation>
    </message>
    <message>
        <source>{place}, focus</source>
        <translation>{place}, focus</translation>
    </message>
    <message>
        <source>{place}, hide_names</source>
        <translation>{place}, hide_names</translation>
    </message>
    <message>
        <source>{place}, insets</source>
        <translation>{place}, insets</translation>
    </message>
    <message>
        <source>{place}, names_at</source>
        <translation>{place}, names_at</translation>
    </message>
    <message>
        <source>{place}, only</source>
        <translation>{place}, only</translation>
    </message>
    <message>
        <source>{place}, panels</source>
        <translation>{place}, panels</translation>
    </message>
    <message>
        <source>{place}, pictures</source>
        <translation>{place}, pictures</translation>
    </message>
    <message>
        <source>{place}, pins</source>
        <translation>{place}, pins</translation>
    </message>
    <message>
        <source>{place}, recognised</source>
        <translation>{place}, recognised</translation>
    </message>
    <message>
        <source>{place}, seat</source>
        <translation>{place}, seat</translation>
    </message>
    <message>
        <source>{place}, select</source>
        <translation>{place}, select</translation>
    </message>
    <message>
        <source>{place}, states</source>
        <translation>{place}, states</translation>
    </message>
    <message>
        <source>{place}, {key}</source>
        <translation>{place}, {key}</translation>
    </message>
    <message>
        <source>{properties} … {properties2}</source>
        <translation>{properties} … {properties2}</translation>
    </message>
    <message>
        <source>{reason}: {last_line}</source>
        <translation>{reason}: {last_line}</translation>
    </message>
    <message>
        <source>{reason}; the file may be cut short</source>
        <translation>{reason}; файл может быть обрезан</translation>
    </message>
    <message>
        <source>{row} … {row2}</source>
        <translation>{row} … {row2}</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{said}: found {found}</source>
        <translation>{said}: найдено {found}</translation>
    </message>
    <message>
        <source>{said}; allowed: {allowed}</source>
        <translation>{said}; допустимо: {allowed}</translation>
    </message>
    <message>
        <source>{scheme}STORY?at=…</source>
        <translation>{scheme}STORY?at=…</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} байт</translation>
    </message>
    <message>
        <source>{size} bytes unpacked</source>
        <translation>{size} байт в распакованном виде</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{status} {date}</source>
        <translation>{status}, {date}</translation>
    </message>
    <message>
        <source>{subject} – {partner}</source>
        <translation>{subject} – {partner}</translation>
    </message>
    <message>
        <source>{subject} → {partner}</source>
        <translation>{subject} → {partner}</translation>
    </message>
    <message>
        <source>{subject} ↔ {partner}</source>
        <translation>{subject} ↔ {partner}</translation>
    </message>
    <message>
        <source>{subject} ↛ {partner}</source>
        <translation>{subject} ↛ {partner}</translation>
    </message>
    <message>
        <source>{subject}: steady with {partner}</source>
        <translation>{subject}: без изменений, {partner}</translation>
    </message>
    <message>
        <source>{table} of {words}</source>
        <translation>{table}: {words}</translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation>{title} ({kind})</translation>
    </message>
    <message>
        <source>{too_long} in column {name}</source>
        <translation>{too_long} в столбце {name}</translation>
    </message>
    <message>
        <source>{what} ({detail})</source>
        <translation>{what} ({detail})</translation>
    </message>
    <message>
        <source>{where}: {problem}</source>
        <translation>{where}: {problem}</translation>
    </message>
    <message>
        <source>“{quote}”: {reason}</source>
        <translation>«{quote}»: {reason}</translation>
    </message>
    <message>
        <source>a column of numbers, or of a few words, beside that of the states</source>
        <translation>столбец чисел или нескольких слов рядом со столбцом государств</translation>
    </message>
    <message>
        <source>a geometry that cannot be read was left out</source>
        <translation>геометрия, которую нельзя прочитать, пропущена</translation>
    </message>
    <message>
        <source>a collection of several kinds of geometry is shown as one feature for each kind</source>
        <translation>набор геометрий разных видов показан как отдельный объект для каждого вида</translation>
    </message>
    <message>
        <source>pages of more than {size} characters</source>
        <translation>страницы больше {size} знаков</translation>
    </message>
    <message>
        <source>the data of {layer} stand at an address, which was not followed</source>
        <translation>данные слоя {layer} находятся по адресу, к которому программа не обращалась</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>неизвестная кодировка</translation>
    </message>
    <message>
        <source>an empty workbook</source>
        <translation>пустая книга</translation>
    </message>
    <message>
        <source>the table of codes cannot be read</source>
        <translation>таблицу кодов нельзя прочитать</translation>
    </message>
    <message>
        <source>a start that is not a date was left out</source>
        <translation>начало, не являющееся датой, пропущено</translation>
    </message>
    <message>
        <source>an end that is not a date was left out</source>
        <translation>конец, не являющийся датой, пропущен</translation>
    </message>
    <message>
        <source>a geometry with curves was left out</source>
        <translation>геометрия с кривыми пропущена</translation>
    </message>
    <message>
        <source>the dates have the month before the day</source>
        <translation>в датах месяц стоит перед днём</translation>
    </message>
    <message>
        <source>the sheet {title} was read</source>
        <translation>прочитан лист {title}</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts do not look so; assumed {encoding}</source>
        <translation>в файле .cpg указано {declared}, но тексты на это не похожи; принято {encoding}</translation>
    </message>
    <message>
        <source>a feature with several times: it is shown from the first to the last of them</source>
        <translation>объект с несколькими периодами: показан с первого по последний</translation>
    </message>
    <message>
        <source>{name}: the sheet {sheet} was read</source>
        <translation>{name}: прочитан лист {sheet}</translation>
    </message>
    <message>
        <source>a date before the year 1; the timeline begins with that year</source>
        <translation>дата до 1 года; шкала времени начинается с этого года</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: some have the day first and some the month; most decided</source>
        <translation>даты вида 03/04/2020: в одних первым стоит день, в других месяц; решило большинство</translation>
    </message>
    <message>
        <source>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet, or CSV or Excel with coordinates</source>
        <translation>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet либо CSV или Excel с координатами</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: nothing says which number is the month; the day was taken to come first</source>
        <translation>даты вида 03/04/2020: неизвестно, какое число — месяц; принято, что первым стоит день</translation>
    </message>
    <message>
        <source>{file}: marks of footnotes after numbers were left out: {marks}</source>
        <translation>{file}: знаки сносок после чисел отброшены: {marks}</translation>
    </message>
    <message>
        <source>{state} no longer exists</source>
        <translation>{state} больше не существует</translation>
    </message>
    <message>
        <source>annotations of a text (Recogito), without coordinates</source>
        <translation>аннотации текста (Recogito) без координат</translation>
    </message>
    <message>
        <source>GeoJSON; in Recogito choose Download, GeoJSON</source>
        <translation>GeoJSON; в Recogito выберите Download, GeoJSON</translation>
    </message>
    <message>
        <source>{file}: {count} rows are no states and were left out: {listed}</source>
        <translation>{file}: строк, не являющихся государствами, пропущено: {count}: {listed}</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts are UTF-8 and were read so</source>
        <translation>в файле .cpg указано {declared}, но тексты в UTF-8 и так прочитаны</translation>
    </message>
    <message>
        <source>{name} is no state</source>
        <translation>{name} — не государство</translation>
    </message>
    <message>
        <source>{name}: no row of headings was found; the columns are numbered</source>
        <translation>{name}: строка заголовков не найдена; столбцы пронумерованы</translation>
    </message>
    <message>
        <source>damaged TopoJSON</source>
        <translation>повреждённый TopoJSON</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Просмотр…</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Nothing selected. Click a highlighted passage in the article or anything on the map to see what is known about it and how. Press Ctrl+K to search.</source>
        <translation>Ничего не выбрано. Щёлкните выделенный фрагмент статьи или что-нибудь на карте, чтобы узнать, что и откуда об этом известно. Ctrl+K — поиск.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Под контролем</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Today in</source>
        <translation>Сегодня в составе</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Если</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>По словам</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Сообщает</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>Что опровергло бы это</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Вид действия</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Откуда это известно?</translation>
    </message>
    <message>
        <source>Also refers to {items}</source>
        <translation>Относится также к: {items}</translation>
    </message>
    <message>
        <source>Not in the article; added from {source}</source>
        <translation>Нет в статье; добавлено из {source}</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>Примечания редактора</translation>
    </message>
    <message>
        <source>English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Name used by {who}</source>
        <translation>Название ({who})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Added context, not in the article</source>
        <translation>Добавленный контекст, нет в статье</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Published area, km²</source>
        <translation>Опубликованная площадь, км²</translation>
    </message>
    <message>
        <source>Published length, km</source>
        <translation>Опубликованная длина, км</translation>
    </message>
    <message>
        <source>Front moving</source>
        <translation>Фронт движется</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>Дополнительный контекст</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Row in the table</source>
        <translation>Строка таблицы</translation>
    </message>
    <message>
        <source>Source in the table</source>
        <translation>Источник в таблице</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>On “{quote}”: {note}</source>
        <translation>К «{quote}»: {note}</translation>
    </message>
    <message>
        <source>Part of the base map (today’s borders and names). Not mentioned in the article.</source>
        <translation>Часть базовой карты (современные границы и названия). В статье не упоминается.</translation>
    </message>
    <message>
        <source>No passage or source is given.</source>
        <translation>Ни фрагмент, ни источник не указаны.</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Сведения о выбранном</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>Предыдущее упоминание (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>Следующее упоминание (F8)</translation>
    </message>
    <message>
        <source>Zoom to selection (Ctrl+J)</source>
        <translation>Приблизить выбранное (Ctrl+J)</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копировать цитату</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Нет в статье</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation><numerusform>%n упоминание</numerusform><numerusform>%n упоминания</numerusform><numerusform>%n упоминаний</numerusform></translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>Упоминание {number} из {count}</translation>
    </message>
    <message>
        <source>Copied the name, the passage and a link to this view.</source>
        <translation>Скопированы название, фрагмент и ссылка на этот вид.</translation>
    </message>
    <message>
        <source>{actor}; recognised by {states}</source>
        <translation>{actor}; признают: {states}</translation>
    </message>
    <message>
        <source>{actor}; recognised by no UN member</source>
        <translation>{actor}; не признаёт ни один член ООН</translation>
    </message>
    <message>
        <source>{actor}; the story does not say who recognises it</source>
        <translation>{actor}; кто признаёт, в сюжете не сказано</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>No problems were found when this story was opened.</source>
        <translation>При открытии этого сюжета ошибок не найдено.</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>О mapviewer</translation>
    </message>
    <message>
        <source>Read an article on a map. Every mark leads to the words or the source behind it.</source>
        <translation>Читайте статью на карте. Каждый знак ведёт к словам или источнику, на которых он основан.</translation>
    </message>
    <message>
        <source>**Text of this story:** {credit}</source>
        <translation>**Текст этого сюжета:** {credit}</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts of the interface and of the bundled stories in this language yet.</source>
        <translation>Тексты интерфейса и прилагаемых сюжетов на этом языке ещё не проверены носителем языка.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in {part} ({error}). Everything else still works.</source>
        <translation>Что-то пошло не так: {part} ({error}). Всё остальное работает.</translation>
    </message>
    <message>
        <source>the {name} panel</source>
        <translation>панель «{name}»</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PNG image</source>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF для печати</translation>
    </message>
    <message>
        <source>SVG for editing</source>
        <translation>SVG для редактирования</translation>
    </message>
    <message>
        <source>Screen (1920 × 1080)</source>
        <translation>Экран (1920 × 1080)</translation>
    </message>
    <message>
        <source>Large screen (3840 × 2160)</source>
        <translation>Большой экран (3840 × 2160)</translation>
    </message>
    <message>
        <source>Projector 4:3 (1600 × 1200)</source>
        <translation>Проектор 4:3 (1600 × 1200)</translation>
    </message>
    <message>
        <source>Page (2000 × 1414)</source>
        <translation>Страница (2000 × 1414)</translation>
    </message>
    <message>
        <source>Square (1600 × 1600)</source>
        <translation>Квадрат (1600 × 1600)</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Как на экране</translation>
    </message>
    <message>
        <source>For print, also in grey</source>
        <translation>Для печати, в том числе в серых тонах</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Экспорт изображения</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Images (*.png *.pdf *.svg)</source>
        <translation>Изображения (*.png *.pdf *.svg)</translation>
    </message>
    <message>
        <source>Something went wrong. See the notification above the map for a report.</source>
        <translation>Что-то пошло не так. Отчёт — в уведомлении над картой.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation>Экспорт: {file}…</translation>
    </message>
    <message>
        <source>Lesson: plan, worksheets, answers, exit quiz, handout (PDF, in a folder)</source>
        <translation>Урок: план, рабочие листы, ответы, итоговый тест, раздаточный материал (PDF, в папке)</translation>
    </message>
    <message>
        <source>Handout: one page per step with room for notes (PDF)</source>
        <translation>Раздаточный материал: страница на шаг с местом для заметок (PDF)</translation>
    </message>
    <message>
        <source>Slides with notes for PowerPoint and LibreOffice (PPTX)</source>
        <translation>Слайды с заметками для PowerPoint и LibreOffice (PPTX)</translation>
    </message>
    <message>
        <source>An image of each step (PNG, in a folder)</source>
        <translation>Изображение каждого шага (PNG, в папку)</translation>
    </message>
    <message>
        <source>Blank map of the current view to fill in (PDF)</source>
        <translation>Контурная карта текущего вида для заполнения (PDF)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (США)</translation>
    </message>
    <message>
        <source>Handouts and slides</source>
        <translation>Раздаточные материалы и слайды</translation>
    </message>
    <message>
        <source>Type of export</source>
        <translation>Вид экспорта</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Файл или папка</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Select folder</source>
        <translation>Выберите папку</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>Печать карты</translation>
    </message>
    <message>
        <source>Map: {title}. {text}</source>
        <translation>Карта: {title}. {text}</translation>
    </message>
    <message>
        <source>Click {number}: {layer}.</source>
        <translation>Щелчок {number}: {layer}.</translation>
    </message>
    <message>
        <source>Based on: {article}.</source>
        <translation>По статье: {article}.</translation>
    </message>
    <message>
        <source>As known on {date}.</source>
        <translation>По сведениям на {date}.</translation>
    </message>
    <message>
        <source>Method and words: “How this story was made”, in the Help menu and with the story.</source>
        <translation>Метод и термины: «Как создан этот сюжет» в меню «Справка» и вместе с сюжетом.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Nothing from the story is in this part of the map on this date.</source>
        <translation>На эту дату в этой части карты нет ничего из сюжета.</translation>
    </message>
    <message>
        <source>Items on the map</source>
        <translation>Объекты карты</translation>
    </message>
    <message numerus="yes">
        <source>%n more outside this part of the map</source>
        <translation>
            <numerusform>ещё %n вне этой части карты</numerusform>
            <numerusform>ещё %n вне этой части карты</numerusform>
            <numerusform>ещё %n вне этой части карты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a place on the map</source>
        <translation>
            <numerusform>ещё %n без места на карте</numerusform>
            <numerusform>ещё %n без места на карте</numerusform>
            <numerusform>ещё %n без места на карте</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>About this layer</source>
        <translation>Об этом слое</translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation>Непрозрачность слоя</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>Показать слой целиком</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Непрозрачность</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Part of the base map. For credits, see About in the menu.</source>
        <translation>Часть базовой карты. Авторы указаны в меню, в окне «О mapviewer».</translation>
    </message>
    <message>
        <source>Each statement is backed by words in the article or by a source of its own.</source>
        <translation>Каждое утверждение опирается на слова статьи или на собственный источник.</translation>
    </message>
    <message>
        <source>: {count} of {total} valid on this date</source>
        <translation>: {count} из {total} действуют на эту дату</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>The table has no features in view.</source>
        <translation>В видимой части нет объектов таблицы.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) valid on {date}</source>
        <translation><numerusform>%n объект действует на {date}</numerusform><numerusform>%n объекта действуют на {date}</numerusform><numerusform>%n объектов действуют на {date}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a place on the map</source>
        <translation><numerusform>из них %n без места на карте</numerusform><numerusform>из них %n без места на карте</numerusform><numerusform>из них %n без места на карте</numerusform></translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показан</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыт</translation>
    </message>
    <message>
        <source>Show only this layer</source>
        <translation>Показать только этот слой</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Opacity {percent}</source>
        <translation>Непрозрачность {percent}</translation>
    </message>
    <message>
        <source>Edit pins…</source>
        <translation>Изменить точки привязки…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend ▸</source>
        <translation>Легенда ▸</translation>
    </message>
    <message>
        <source>As known on {date}</source>
        <translation>По сведениям на {date}</translation>
    </message>
    <message>
        <source>Known until {date}: nothing of a later day is drawn</source>
        <translation>Сведения до {date}: ничего более позднего не показано</translation>
    </message>
    <message>
        <source>Broken border: a line of control, or not settled</source>
        <translation>Прерывистая граница: линия контроля или не урегулировано</translation>
    </message>
    <message>
        <source>Light hatching: held by others than it belongs to in law</source>
        <translation>Лёгкая штриховка: контролирует не тот, кому принадлежит по праву</translation>
    </message>
    <message>
        <source>Places with two names: first the name used by those who govern on this day</source>
        <translation>Два названия у места: первым стоит то, которое использует управляющая в этот день сторона</translation>
    </message>
    <message>
        <source>{place}: status disputed</source>
        <translation>{place}: статус оспаривается</translation>
    </message>
    <message>
        <source>Broken border: not settled</source>
        <translation>Прерывистая граница: не урегулировано</translation>
    </message>
    <message>
        <source>Border not settled</source>
        <translation>Неурегулированная граница</translation>
    </message>
    <message>
        <source>Who governs is named first</source>
        <translation>Первым — название управляющей стороны</translation>
    </message>
    <message>
        <source>Roughly here; outline not known</source>
        <translation>Примерное место; граница неизвестна</translation>
    </message>
    <message>
        <source>People who left earlier</source>
        <translation>Ушедшие раньше</translation>
    </message>
    <message>
        <source>A group of states</source>
        <translation>Группа государств</translation>
    </message>
    <message>
        <source>Light hatching: held by others than this map gives it to</source>
        <translation>Лёгкая штриховка: контролирует не тот, кому принадлежит на этой карте</translation>
    </message>
    <message>
        <source>{what}, on {date}</source>
        <translation>{what} ({date})</translation>
    </message>
    <message>
        <source>Control or border disputed</source>
        <translation>Контроль или граница оспариваются</translation>
    </message>
    <message>
        <source>Held by others than in law</source>
        <translation>Под контролем не тех, кому принадлежит по праву</translation>
    </message>
    <message>
        <source>Outline only roughly known</source>
        <translation>Очертание известно лишь примерно</translation>
    </message>
    <message>
        <source>Present-day borders, for reference</source>
        <translation>Современные границы, для справки</translation>
    </message>
    <message>
        <source>{union}: outer border</source>
        <translation>{union}: внешняя граница</translation>
    </message>
    <message>
        <source>Border between republics</source>
        <translation>Граница между республиками</translation>
    </message>
    <message>
        <source>Turns away from the partner</source>
        <translation>Отдаляется от партнёра</translation>
    </message>
    <message>
        <source>Turns away, but also stays close</source>
        <translation>Отдаляется, но и остаётся близко</translation>
    </message>
    <message>
        <source>Turns to the partner</source>
        <translation>Сближается с партнёром</translation>
    </message>
    <message>
        <source>Turns away: said indirectly or of a group</source>
        <translation>Отдаляется: сказано косвенно или о группе</translation>
    </message>
    <message>
        <source>Makes a demand of its own</source>
        <translation>Само выдвигает требование</translation>
    </message>
    <message>
        <source>Turns to the partner: said indirectly or of a group</source>
        <translation>Сближается с партнёром: сказано косвенно или о группе</translation>
    </message>
    <message>
        <source>Stays with the partner</source>
        <translation>Остаётся с партнёром</translation>
    </message>
    <message>
        <source>Stays with the partner: said of a group</source>
        <translation>Остаётся с партнёром: сказано о группе</translation>
    </message>
    <message>
        <source>Named, but no change is stated</source>
        <translation>Названо, но об изменении не сказано</translation>
    </message>
    <message>
        <source>Meant only as one of {groups}</source>
        <translation>Подразумевается лишь в составе группы: {groups}</translation>
    </message>
    <message>
        <source>Mentioned for another date</source>
        <translation>Упомянуто на другую дату</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Не упоминается</translation>
    </message>
    <message>
        <source>Changed tone: said of a group, none named</source>
        <translation>Изменившийся тон: сказано о группе, без названий</translation>
    </message>
    <message>
        <source>Changed tone, yet stays close</source>
        <translation>Тон изменился, но остаётся близко</translation>
    </message>
    <message>
        <source>Changed tone · {words}</source>
        <translation>Тон изменился · {words}</translation>
    </message>
    <message>
        <source>Meant only as one of a group</source>
        <translation>Подразумевается лишь как один из группы</translation>
    </message>
    <message>
        <source>Partner: {partner}</source>
        <translation>Партнёр: {partner}</translation>
    </message>
    <message>
        <source>Partner: {partner}; no statement for this date</source>
        <translation>Партнёр: {partner}; на эту дату утверждений нет</translation>
    </message>
    <message>
        <source>… and {count} more in the layer list</source>
        <translation>… и ещё {count} в списке слоёв</translation>
    </message>
    <message>
        <source>Control: {holder} (recognised by no UN member)</source>
        <translation>Контроль: {holder} (не признаёт ни один член ООН)</translation>
    </message>
    <message>
        <source>Control: {holder} (who recognises it is not told)</source>
        <translation>Контроль: {holder} (кто признаёт, не сказано)</translation>
    </message>
    <message>
        <source>By law part of {state}</source>
        <translation>По праву часть: {state}</translation>
    </message>
    <message>
        <source>{place}: by law part of {state}</source>
        <translation>{place} — по праву часть: {state}</translation>
    </message>
    <message>
        <source>Soft tint: only roughly where, and how large</source>
        <translation>Мягкий тон: известно лишь, где примерно и насколько велико</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Control: {holder}</source>
        <translation>Контроль: {holder}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Classes: {scheme} over all years</source>
        <translation>Классы: {scheme}, по всем годам</translation>
    </message>
    <message>
        <source>Classes: {scheme}</source>
        <translation>Классы: {scheme}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>From {file}; no source given</source>
        <translation>Из {file}; источник не указан</translation>
    </message>
    <message>
        <source>{year}: before the first year of the table, {first}</source>
        <translation>{year}: раньше первого года таблицы, {first}</translation>
    </message>
    <message>
        <source>Year: {year}</source>
        <translation>Год: {year}</translation>
    </message>
    <message>
        <source>Year: {shown}, the latest before {year}</source>
        <translation>Год: {shown}, последний до {year}</translation>
    </message>
    <message>
        <source>{year} for {count}</source>
        <translation>{year}: {count}</translation>
    </message>
    <message>
        <source>Year: {year}; older: {years}</source>
        <translation>Год: {year}; старше: {years}</translation>
    </message>
    <message>
        <source>Dotted ring: a group of states</source>
        <translation>Кольцо из точек: группа государств</translation>
    </message>
    <message>
        <source>Drawn only for states that the article names</source>
        <translation>Показано только для государств, которые статья называет</translation>
    </message>
    <message>
        <source>Turns to a partner</source>
        <translation>Сближается с партнёром</translation>
    </message>
    <message>
        <source>Turns away from a partner</source>
        <translation>Отдаляется от партнёра</translation>
    </message>
    <message>
        <source>Stays with a partner</source>
        <translation>Остаётся с партнёром</translation>
    </message>
    <message>
        <source>Both turn to each other</source>
        <translation>Оба сближаются друг с другом</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>только слова</translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>нет в статье</translation>
    </message>
    <message>
        <source>said indirectly</source>
        <translation>сказано косвенно</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>сказано о группе</translation>
    </message>
    <message>
        <source>said indirectly or of a group</source>
        <translation>сказано косвенно или о группе</translation>
    </message>
    <message>
        <source>{meaning}: {how}</source>
        <translation>{meaning}: {how}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>Statements: {numbers}</source>
        <translation>Утверждений: {numbers}</translation>
    </message>
    <message>
        <source>Moving front (not drawn)</source>
        <translation>Движущийся фронт (не нарисован)</translation>
    </message>
    <message>
        <source>Dashed edge or ring: place only roughly known</source>
        <translation>Пунктирный край или кольцо: место известно лишь примерно</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{layer}: {shown} of {total} shown</source>
        <translation>{layer}: показано {shown} из {total}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
    <message>
        <source>Boundaries and names on this map describe control or usage at the stated date and imply no judgement on the legal status of any territory.</source>
        <translation>Границы и названия на этой карте описывают контроль или употребление на указанную дату и не выражают суждения о правовом статусе какой-либо территории.</translation>
    </message>
    <message>
        <source>{layer}: toward a partner</source>
        <translation>{layer}: к партнёру</translation>
    </message>
    <message>
        <source>{layer}: away from a partner</source>
        <translation>{layer}: от партнёра</translation>
    </message>
    <message>
        <source>{layer}: no move</source>
        <translation>{layer}: без сдвига</translation>
    </message>
    <message>
        <source>Numbered dot: so many places lie close together</source>
        <translation>Точка с числом: столько мест рядом друг с другом</translation>
    </message>
    <message>
        <source>Picture: {credit}</source>
        <translation>Изображение: {credit}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>built</source>
        <translation>построена</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>строится</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow arrow: people who left earlier</source>
        <translation>Полая стрелка: ушедшие раньше</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Mark one answer to each question.</source>
        <translation>Отметьте по одному ответу на каждый вопрос.</translation>
    </message>
    <message>
        <source>not in the article; from {source}</source>
        <translation>нет в статье; источник: {source}</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>План урока</translation>
    </message>
    <message>
        <source>Worksheet, level 1</source>
        <translation>Рабочий лист, уровень 1</translation>
    </message>
    <message>
        <source>Worksheet, level 2</source>
        <translation>Рабочий лист, уровень 2</translation>
    </message>
    <message>
        <source>Exit quiz</source>
        <translation>Итоговый тест</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>{story}: a lesson of {minutes} minutes</source>
        <translation>{story}: урок на {minutes} минут</translation>
    </message>
    <message>
        <source>Pupils commit to an answer on the map before they see it, tell what the article says from what others say, and can name the place, the date and the speaker for what they take home. You need: this plan, a worksheet for each pupil (level 1 has a word bank), the exit quiz, and mapviewer with “Present”.</source>
        <translation>Ученики дают ответ на карте до того, как его увидят, отличают сказанное в статье от сказанного другими и могут назвать место, дату и автора того, что запомнили. Нужны: этот план, рабочий лист каждому ученику (на уровне 1 есть список слов), итоговый тест и mapviewer в режиме показа.</translation>
    </message>
    <message>
        <source>{first}–{end} min</source>
        <translation>{first}–{end} мин</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>Что мы запомнили</translation>
    </message>
    <message>
        <source>Look at the predictions once more. Exit quiz, alone; compare with the answer sheet.</source>
        <translation>Ещё раз посмотрите на предположения. Итоговый тест, самостоятельно; сравните с ответами.</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Hand out the worksheets. Each pupil numbers the places that are already known.</source>
        <translation>Раздайте рабочие листы. Каждый ученик подписывает места, которые уже знает.</translation>
    </message>
    <message>
        <source>Predict on the map, then reveal: {question}</source>
        <translation>Предположить на карте, затем показать: {question}</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>Спросите:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Осторожно:</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>Класс:</translation>
    </message>
    <message>
        <source>1  The map</source>
        <translation>1  Карта</translation>
    </message>
    <message>
        <source>Write the name that belongs to each number.</source>
        <translation>Напиши название к каждому номеру.</translation>
    </message>
    <message>
        <source>2  The text</source>
        <translation>2  Текст</translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation>Заполни пропуски.</translation>
    </message>
    <message>
        <source>There is more than one good answer. Look for the place, the date and the speaker in it.</source>
        <translation>Хороших ответов несколько. Ищите в них место, дату и того, кто это сказал.</translation>
    </message>
    <message>
        <source>3  In your own words</source>
        <translation>3  Своими словами</translation>
    </message>
    <message>
        <source>Say with each answer how you know it: from the article, from a source, or your own opinion.</source>
        <translation>К каждому ответу напиши, откуда ты это знаешь: из статьи, из источника, или это твоё мнение.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Underlined words are on the map. Point to them and the map lights up; click to go there.</source>
        <translation>Подчёркнутые слова есть на карте. Наведите указатель — и карта подсветит место; щёлкните, чтобы перейти к нему.</translation>
    </message>
    <message>
        <source>Details says what is selected, since when, and who says so, with the source.</source>
        <translation>В «Сведениях» сказано, что выбрано, с какого времени, кто это говорит и каков источник.</translation>
    </message>
    <message>
        <source>Click the map and the article scrolls to the sentence. Drag to move, turn the wheel to zoom.</source>
        <translation>Щёлкните карту, и статья прокрутится к предложению. Перетаскивайте, чтобы двигать; крутите колесо, чтобы менять масштаб.</translation>
    </message>
    <message>
        <source>The story has steps. Page Down goes to the next: map, date and layers change with it.</source>
        <translation>В сюжете есть шаги. Page Down — к следующему: вместе с ним меняются карта, дата и слои.</translation>
    </message>
    <message>
        <source>The map shows one day. Drag the handle or type a date; F9 goes from event to event.</source>
        <translation>Карта показывает один день. Потяните ползунок или введите дату; F9 — от события к событию.</translation>
    </message>
    <message>
        <source>Ctrl+K finds places, words, layers and steps. F1 opens the manual, F5 presents to a class.</source>
        <translation>Ctrl+K находит места, слова, слои и шаги. F1 — руководство, F5 — показ классу.</translation>
    </message>
    <message>
        <source>This story does not say how it was made.</source>
        <translation>В этом сюжете не сказано, как он создан.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Закончить знакомство</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Поиск в руководстве…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Нет страниц с этими словами.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Как создан этот сюжет</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Знакомство с программой</translation>
    </message>
    <message>
        <source>Two minutes: words light up the map</source>
        <translation>Две минуты: слова подсвечивают карту</translation>
    </message>
    <message>
        <source>Read your own article</source>
        <translation>Прочитать свою статью</translation>
    </message>
    <message>
        <source>Its places are found and put on the map</source>
        <translation>Её места будут найдены и нанесены на карту</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>Показать классу</translation>
    </message>
    <message>
        <source>Full screen, with your notes beside it</source>
        <translation>На весь экран, ваши заметки рядом</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Read geopolitics on a map</source>
        <translation>Геополитика на карте</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Перейти к карте</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>{peak} {height} m</source>
        <translation>{peak} {height} м</translation>
    </message>
    <message>
        <source>No arrow leads beyond this picture: there is nothing for a world strip</source>
        <translation>Ни одна стрелка не ведёт за пределы картины: полосе мира нечего показать</translation>
    </message>
    <message>
        <source>The world strip finds no free place in this picture</source>
        <translation>Полоса мира не находит свободного места на этой картине</translation>
    </message>
    <message>
        <source>Put the name “{name}” here in this step</source>
        <translation>Поставить название «{name}» здесь на этом шаге</translation>
    </message>
    <message>
        <source>Leave the name “{name}” out of this step</source>
        <translation>Не писать название «{name}» на этом шаге</translation>
    </message>
    <message>
        <source>Select {name}</source>
        <translation>Выбрать: {name}</translation>
    </message>
    <message>
        <source>Zoom to {name}</source>
        <translation>Приблизить: {name}</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Copy coordinates {coordinates}</source>
        <translation>Копировать координаты {coordinates}</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>Копировать карту как изображение</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Измерить расстояние</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>Показать весь сюжет</translation>
    </message>
    <message>
        <source>Draw an inset: click two corners</source>
        <translation>Нарисовать врезку: щёлкните два угла</translation>
    </message>
    <message>
        <source>Remove insets</source>
        <translation>Убрать врезки</translation>
    </message>
    <message>
        <source>Remove the world strip</source>
        <translation>Убрать полосу мира</translation>
    </message>
    <message>
        <source>Show far partners on a world strip</source>
        <translation>Показать дальних партнёров на полосе мира</translation>
    </message>
    <message>
        <source>Expand legend</source>
        <translation>Развернуть легенду</translation>
    </message>
    <message>
        <source>Collapse legend</source>
        <translation>Свернуть легенду</translation>
    </message>
    <message>
        <source>Credits and disclaimer…</source>
        <translation>Авторы и оговорка…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Dismiss notification</source>
        <translation>Скрыть уведомление</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these texts</comment>
        <translation>ru</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Предыдущий шаг</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Геометрия</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Если</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>По словам</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Сообщает</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Вид действия</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>добавленный контекст, нет в статье</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} из {count}: {title}</translation>
    </message>
    <message>
        <source>Steps: {count}</source>
        <translation>Шагов: {count}</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Как создан этот сюжет</translation>
    </message>
    <message>
        <source>Click a highlighted passage in the article or anything on the map.</source>
        <translation>Щёлкните выделенный фрагмент статьи или что-нибудь на карте.</translation>
    </message>
    <message>
        <source>This page requires JavaScript. It loads nothing and sends nothing.</source>
        <translation>Этой странице нужен JavaScript. Она ничего не загружает и ничего не отправляет.</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>{story} — Audience</source>
        <translation>{story} — Аудитория</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Вернуться к шагу</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Сменить экраны</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Лазер</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Перо</translation>
    </message>
    <message>
        <source>Fade ink</source>
        <translation>Гасить пометки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Прожектор</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Скрыть названия</translation>
    </message>
    <message>
        <source>Hide colours</source>
        <translation>Скрыть цвета</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Скрыть слой</translation>
    </message>
    <message>
        <source>Compare dates</source>
        <translation>Сравнить даты</translation>
    </message>
    <message>
        <source>Compare names</source>
        <translation>Сравнить названия</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Викторина</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>След</translation>
    </message>
    <message>
        <source>Known that day</source>
        <translation>Что знали</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Подсмотреть</translation>
    </message>
    <message>
        <source>{story} — Presenter view</source>
        <translation>{story} — Экран докладчика</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Прошло времени</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause or resume the timer (T)</source>
        <translation>Приостановить или продолжить отсчёт (T)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сброс</translation>
    </message>
    <message>
        <source>Reset the timer</source>
        <translation>Сбросить отсчёт</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Заметки мельче</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Заметки крупнее</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>Показанные слои</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} из {count}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{revealed} of %n layer(s) revealed</source>
        <translation><numerusform>Показано {revealed} из %n слоя</numerusform><numerusform>Показано {revealed} из %n слоёв</numerusform><numerusform>Показано {revealed} из %n слоёв</numerusform></translation>
    </message>
    <message>
        <source>Next: end</source>
        <translation>Далее: конец</translation>
    </message>
    <message>
        <source>Next: {number}  {title}</source>
        <translation>Далее: {number}  {title}</translation>
    </message>
    <message>
        <source>Next: layer “{layer}”</source>
        <translation>Далее: слой «{layer}»</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Date on the audience’s map</source>
        <translation>Дата на карте аудитории</translation>
    </message>
    <message>
        <source>Back to step (R)</source>
        <translation>Вернуться к шагу (R)</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Шаг {number}</translation>
    </message>
    <message>
        <source>What we predicted, and what we saw</source>
        <translation>Что мы предположили и что увидели</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>Пока нет ни одного ответа.</translation>
    </message>
    <message>
        <source>Trace the sentence</source>
        <translation>Проследить предложение</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation><numerusform>Ещё %n ошибка.</numerusform><numerusform>Ещё %n ошибки.</numerusform><numerusform>Ещё %n ошибок.</numerusform></translation>
    </message>
    <message>
        <source>Navigate steps</source>
        <translation>Переходы по шагам</translation>
    </message>
    <message>
        <source>Screen and map</source>
        <translation>Экран и карта</translation>
    </message>
    <message>
        <source>Point and draw</source>
        <translation>Указание и рисование</translation>
    </message>
    <message>
        <source>Ask before showing</source>
        <translation>Спросить, прежде чем показать</translation>
    </message>
    <message>
        <source>Next layer or step</source>
        <translation>Следующий слой или шаг</translation>
    </message>
    <message>
        <source>Previous layer or step</source>
        <translation>Предыдущий слой или шаг</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Первый шаг</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Последний шаг</translation>
    </message>
    <message>
        <source>Go to step: type its number, then G or Enter</source>
        <translation>К шагу: наберите номер, затем G или Enter</translation>
    </message>
    <message>
        <source>Close overlay, tool or presentation</source>
        <translation>Закрыть окно поверх карты, инструмент или показ</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Чёрный экран</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Белый экран</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Caption: side, bottom, hidden</source>
        <translation>Подпись: сбоку, снизу, скрыта</translation>
    </message>
    <message>
        <source>Toggle full screen</source>
        <translation>Включить или выключить полный экран</translation>
    </message>
    <message>
        <source>Pause or resume the timer</source>
        <translation>Приостановить или продолжить отсчёт</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>Лазерная указка</translation>
    </message>
    <message>
        <source>Pen; press again for the next colour</source>
        <translation>Перо; ещё раз — следующий цвет</translation>
    </message>
    <message>
        <source>Ink fades or stays</source>
        <translation>Пометки гаснут или остаются</translation>
    </message>
    <message>
        <source>Erase all ink</source>
        <translation>Стереть все пометки</translation>
    </message>
    <message>
        <source>Hide or show names</source>
        <translation>Скрыть или показать названия</translation>
    </message>
    <message>
        <source>Hide or show colours</source>
        <translation>Скрыть или показать цвета</translation>
    </message>
    <message>
        <source>Hide or show the step’s top layer</source>
        <translation>Скрыть или показать верхний слой шага</translation>
    </message>
    <message>
        <source>Compare with the previous step’s date</source>
        <translation>Сравнить с датой предыдущего шага</translation>
    </message>
    <message>
        <source>Compare name styles</source>
        <translation>Сравнить формы названий</translation>
    </message>
    <message>
        <source>Whose map is this? The next viewpoint</source>
        <translation>Чья это карта? Следующая точка зрения</translation>
    </message>
    <message>
        <source>Quiz: where is it?</source>
        <translation>Викторина: где это?</translation>
    </message>
    <message>
        <source>Quiz: dots to choose from, or the bare map</source>
        <translation>Викторина: точки на выбор или пустая карта</translation>
    </message>
    <message>
        <source>Trace the sentence: who says it, and how do we know?</source>
        <translation>Проследить предложение: кто это говорит и откуда мы знаем?</translation>
    </message>
    <message>
        <source>What was known that day: bands, then a list</source>
        <translation>Что знали в тот день: полосы, затем список</translation>
    </message>
    <message>
        <source>What the class predicted and found so far</source>
        <translation>Что класс предположил и узнал до сих пор</translation>
    </message>
    <message>
        <source>Presenter view: peek at hidden names</source>
        <translation>Экран докладчика: подсмотреть скрытые названия</translation>
    </message>
    <message>
        <source>Audience view</source>
        <translation>Экран аудитории</translation>
    </message>
    <message>
        <source>Names hidden from the audience</source>
        <translation>Названия скрыты от аудитории</translation>
    </message>
    <message>
        <source>Audience sees a black screen</source>
        <translation>Аудитория видит чёрный экран</translation>
    </message>
    <message>
        <source>Audience sees a white screen</source>
        <translation>Аудитория видит белый экран</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>Шаг {number} из {count}: {title}. {text}</translation>
    </message>
    <message>
        <source>Ink fades</source>
        <translation>Пометки гаснут</translation>
    </message>
    <message>
        <source>Ink stays</source>
        <translation>Пометки остаются</translation>
    </message>
    <message>
        <source>This is {place}.</source>
        <translation>Это {place}.</translation>
    </message>
    <message>
        <source>There is nothing to ask about on this map.</source>
        <translation>На этой карте не о чем спросить.</translation>
    </message>
    <message>
        <source>Where is {place}?</source>
        <translation>Где находится {place}?</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>Верно: {right} из {asked}</translation>
    </message>
    <message>
        <source>Correct! This is {place}.</source>
        <translation>Верно! Это {place}.</translation>
    </message>
    <message>
        <source>Not quite: that is {distance} {direction} of {place}. Try again.</source>
        <translation>Не совсем: это {distance} {direction} от цели ({place}). Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{distance} away.</source>
        <translation>Расстояние: {distance}.</translation>
    </message>
    <message>
        <source>That is {other}.</source>
        <translation>Это {other}.</translation>
    </message>
    <message>
        <source>Presentation in progress</source>
        <translation>Идёт показ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросите</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>{share} % of the area found; {extra} km² too much, {missed} km² of {whole} km² missed.</source>
        <translation>Найдено {share} % площади; {extra} км² лишних, {missed} км² из {whole} км² упущено.</translation>
    </message>
    <message>
        <source>The line is {mean} off on average, {most} at most.</source>
        <translation>Линия отстоит в среднем на {mean}, самое большее на {most}.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): the nearest {nearest} off on average, the farthest {farthest}.</source>
        <translation>
            <numerusform>%n линия: ближайшая отстоит в среднем на {nearest}, дальняя на {farthest}.</numerusform>
            <numerusform>%n линии: ближайшая отстоит в среднем на {nearest}, самая дальняя на {farthest}.</numerusform>
            <numerusform>%n линий: ближайшая отстоит в среднем на {nearest}, самая дальняя на {farthest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The point is right.</source>
        <translation>Точка верна.</translation>
    </message>
    <message>
        <source>The point is {distance} off.</source>
        <translation>Точка отстоит на {distance}.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), all of them right.</source>
        <translation>
            <numerusform>%n точка, все верны.</numerusform>
            <numerusform>%n точки, все верны.</numerusform>
            <numerusform>%n точек, все верны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): the nearest {nearest} off, the farthest {farthest}.</source>
        <translation><numerusform>%n точка: ближайшая на {nearest}, дальняя на {farthest}.</numerusform><numerusform>%n точки: ближайшая на {nearest}, самая дальняя на {farthest}.</numerusform><numerusform>%n точек: ближайшая на {nearest}, самая дальняя на {farthest}.</numerusform></translation>
    </message>
    <message>
        <source>Right: {states}.</source>
        <translation>Верно: {states}.</translation>
    </message>
    <message>
        <source>Not among them: {states}.</source>
        <translation>Не относятся к ним: {states}.</translation>
    </message>
    <message>
        <source>Missed: {states}.</source>
        <translation>Пропущено: {states}.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>The name of the class: what it answers is kept under it</source>
        <translation>Название класса: под ним сохраняются его ответы</translation>
    </message>
    <message>
        <source>What was known on {date}?</source>
        <translation>Что знали на дату: {date}?</translation>
    </message>
    <message>
        <source>Bands: no source fixes this line exactly; the broader, the less is known.</source>
        <translation>Полосы: ни один источник не определяет эту линию точно; чем шире, тем меньше известно.</translation>
    </message>
    <message>
        <source>Blue: all sources for it are later than {date}.</source>
        <translation>Синее: все источники об этом позже, чем {date}.</translation>
    </message>
    <message>
        <source>The broadest: the front was moving.</source>
        <translation>Самые широкие: фронт двигался.</translation>
    </message>
    <message>
        <source>This story marks no line on this map as uncertain.</source>
        <translation>В этой истории ни одна линия на карте не отмечена как неточная.</translation>
    </message>
    <message>
        <source>No source fixes the line itself exactly: see the band.</source>
        <translation>Сама линия точно не определена ни в одном источнике: см. полосу.</translation>
    </message>
    <message>
        <source>There are sources of that day or before for</source>
        <translation>Есть источники того дня или более ранние</translation>
    </message>
    <message>
        <source>All sources are later for (the first one’s year)</source>
        <translation>Все источники позже (год первого)</translation>
    </message>
    <message>
        <source>Known only roughly to this day</source>
        <translation>До сих пор известно лишь приблизительно</translation>
    </message>
    <message>
        <source>The front was moving and is not drawn</source>
        <translation>Фронт двигался и не показан</translation>
    </message>
    <message>
        <source>The article was written</source>
        <translation>Статья написана</translation>
    </message>
    <message>
        <source>Said or done only later, and not known that day</source>
        <translation>Сказано или сделано позже, в тот день неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of this story</source>
        <translation><numerusform>%n утверждение этой истории</numerusform><numerusform>%n утверждения этой истории</numerusform><numerusform>%n утверждений этой истории</numerusform></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>● guessed   ▲ please check</source>
        <translation>● предположено   ▲ проверьте</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>предположено</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>month first (12/31/2020)</source>
        <translation>сначала месяц (12/31/2020)</translation>
    </message>
    <message>
        <source>day first (31/12/2020)</source>
        <translation>сначала день (31/12/2020)</translation>
    </message>
    <message>
        <source>Map from {west}°, {south}° to {east}°, {north}°</source>
        <translation>Карта от {west}°, {south}° до {east}°, {north}°</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Preview of {file}</source>
        <translation>Просмотр: {file}</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Чтение: {file}…</translation>
    </message>
    <message>
        <source>Changed or left out</source>
        <translation>Изменено или пропущено</translation>
    </message>
    <message>
        <source>no state of that name</source>
        <translation>нет государства с таким названием</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>row {number}: {text}: {reason}</source>
        <translation>строка {number}: {text}: {reason}</translation>
    </message>
    <message>
        <source>Shape (WKT)</source>
        <translation>Форма (WKT)</translation>
    </message>
    <message>
        <source>swapped back</source>
        <translation>возвращены на места</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n объект</numerusform><numerusform>%n объекта</numerusform><numerusform>%n объектов</numerusform></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>points</source>
        <translation>точки</translation>
    </message>
    <message>
        <source>areas of states and provinces</source>
        <translation>территории государств и областей</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Показать как</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>один для всех</translation>
    </message>
    <message>
        <source>Colour or value</source>
        <translation>Цвет или значение</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Широта и долгота</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(выберите)</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>проверьте</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n государство</numerusform><numerusform>%n государства</numerusform><numerusform>%n государств</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n значение</numerusform><numerusform>%n значения</numerusform><numerusform>%n значений</numerusform></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation><numerusform>%n слово</numerusform><numerusform>%n слова</numerusform><numerusform>%n слов</numerusform></translation></message>
    <message>
        <source>numbers by state</source>
        <translation>числа по государствам</translation>
    </message>
    <message>
        <source>places on the map</source>
        <translation>места на карте</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Использовать как</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Последняя страница</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Показать одну страницу</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Показать разворот</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Показать все страницы</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Параметры страницы</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прокрутить вправо</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>In which year? {event}</source>
        <translation>В каком году? {event}</translation>
    </message>
    <message>
        <source>Who says: “{words}”?</source>
        <translation>Кто говорит: «{words}»?</translation>
    </message>
    <message>
        <source>Which of these has no passage of the article to support it?</source>
        <translation>Какое из этих утверждений не подкреплено ни одним местом статьи?</translation>
    </message>
    <message>
        <source>Which name is missing? “{sentence}”</source>
        <translation>Какого названия не хватает? «{sentence}»</translation>
    </message>
    <message>
        <source>No passage says so. It stands on another source: {source}.</source>
        <translation>Этого нет ни в одном месте статьи. Другой источник: {source}.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation>Кто это передаёт?</translation>
    </message>
    <message>
        <source>What stands behind it besides the article?</source>
        <translation>На чём это основано, кроме статьи?</translation>
    </message>
    <message>
        <source>What would refute it?</source>
        <translation>Что бы это опровергло?</translation>
    </message>
    <message>
        <source>Ask: which document, date or witness would show it wrong?</source>
        <translation>Спросите: какой документ, какая дата или какой свидетель показали бы, что это неверно?</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>{speaker}, as reported by {reporter}</source>
        <translation>{speaker}, по сообщению: {reporter}</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Кто это говорит?</translation>
    </message>
    <message>
        <source>What kind of words are they?</source>
        <translation>Что это за слова?</translation>
    </message>
    <message>
        <source>Nothing is listed: it stands on the article alone.</source>
        <translation>Ничего не указано: основано только на статье.</translation>
    </message>
</context>
<context>
    <name>ScreenReader</name>
    <message>
        <source>Nothing selected.</source>
        <translation>Ничего не выбрано.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in the article</source>
        <translation><numerusform>%n упоминание в статье</numerusform><numerusform>%n упоминания в статье</numerusform><numerusform>%n упоминаний в статье</numerusform></translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>нет в статье</translation>
    </message>
    <message>
        <source>Selected: {item}, {mentions}.</source>
        <translation>Выбрано: {item}, {mentions}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>Шаг {number} из {count}: {title}. {text}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Go to copied view</source>
        <translation>Перейти к скопированному виду</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>в статье</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>координаты</translation>
    </message>
    <message>
        <source>gazetteer, {country}</source>
        <translation>справочник топонимов, {country}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>шаг {number}</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>Search places, passages, layers…</source>
        <translation>Поиск мест, фрагментов, слоёв…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>Поиск мест, фрагментов, слоёв и шагов</translation>
    </message>
    <message>
        <source>Search (Ctrl+K). Type &gt; to search commands.</source>
        <translation>Поиск (Ctrl+K). Введите &gt;, чтобы искать команды.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>{place} is in the middle of the map.</source>
        <translation>{place} — в середине карты.</translation>
    </message>
    <message>
        <source>That link belongs to the story “{story}”. Open that story first.</source>
        <translation>Эта ссылка относится к сюжету «{story}». Сначала откройте его.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>mapviewer didn’t shut down properly last time.</source>
        <translation>В прошлый раз mapviewer завершился неправильно.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>mapviewer crashed twice during startup, so it started with a clean session.</source>
        <translation>mapviewer дважды аварийно завершился при запуске, поэтому запущен с чистым сеансом.</translation>
    </message>
    <message>
        <source>Your previous session can be restored.</source>
        <translation>Прошлый сеанс можно восстановить.</translation>
    </message>
    <message>
        <source>Restore session</source>
        <translation>Восстановить сеанс</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Your session was restored.</source>
        <translation>Сеанс восстановлен.</translation>
    </message>
    <message>
        <source>Resume presentation at step {number}</source>
        <translation>Продолжить показ с шага {number}</translation>
    </message>
    <message>
        <source>Started over.</source>
        <translation>Начато заново.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Couldn’t restore the session: {reason}</source>
        <translation>Не удалось восстановить сеанс: {reason}</translation>
    </message>
    <message>
        <source>A presentation was in progress.</source>
        <translation>Шёл показ.</translation>
    </message>
    <message>
        <source>Couldn’t save {file}: {reason}. Changes are kept only until you quit.</source>
        <translation>Не удалось сохранить {file}: {reason}. Изменения хранятся только до выхода.</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Прошлый сеанс</translation>
    </message>
    <message>
        <source>the story opens with the saved settings</source>
        <translation>сюжет открыт с сохранёнными в нём настройками</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>defaults are used</source>
        <translation>взяты значения по умолчанию</translation>
    </message>
    <message>
        <source>{what}: couldn’t read {file} ({reason}); {instead}.</source>
        <translation>{what}: не удалось прочитать {file} ({reason}); {instead}.</translation>
    </message>
    <message>
        <source>{what}: the file was damaged ({reason}) and was renamed to {file}; {instead}.</source>
        <translation>{what}: файл повреждён ({reason}) и переименован в {file}; {instead}.</translation>
    </message>
    <message>
        <source>Too many windows are open, so this session won’t be saved.</source>
        <translation>Открыто слишком много окон, поэтому этот сеанс не будет сохранён.</translation>
    </message>
    <message>
        <source>Couldn’t save the session in {folder} ({reason}). It won’t be restored next time.</source>
        <translation>Не удалось сохранить сеанс в {folder} ({reason}). В следующий раз он не восстановится.</translation>
    </message>
    <message>
        <source>Results of classes</source>
        <translation>Итоги классов</translation>
    </message>
    <message>
        <source>a new list is begun</source>
        <translation>начат новый список</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Названия мест</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Feature</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Области</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Базовая карта</translation>
    </message>
    <message>
        <source>Data (shaded states)</source>
        <translation>Данные (заливка государств)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Statements (arrows)</source>
        <translation>Утверждения (стрелки)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Movements of people</source>
        <translation>Перемещения людей</translation>
    </message>
    <message>
        <source>Movement of people</source>
        <translation>Перемещение людей</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Statements (shaded states)</source>
        <translation>Утверждения (заливка государств)</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Вода</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Провинция</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>континент</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>historical region</source>
        <translation>историческая область</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>water</source>
        <translation>водоём</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>гора</translation>
    </message>
    <message>
        <source>island</source>
        <translation>остров</translation>
    </message>
    <message>
        <source>province</source>
        <translation>область</translation>
    </message>
    <message>
        <source>county</source>
        <translation>район</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>поставлено вручную</translation>
    </message>
    <message>
        <source>hatched</source>
        <translation>штриховка</translation>
    </message>
    <message>
        <source>hatched the other way</source>
        <translation>обратная штриховка</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>перекрёстная штриховка</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>пунктир из точек</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>контур</translation>
    </message>
    <message>
        <source>soft, fading towards the edge</source>
        <translation>мягкая, бледнеющая к краю</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>сплошная</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>штриховая</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>В статье</translation>
    </message>
    <message>
        <source>Both forms</source>
        <translation>Обе формы</translation>
    </message>
    <message>
        <source>Formal status</source>
        <translation>Формальный статус</translation>
    </message>
    <message>
        <source>Control on the ground</source>
        <translation>Фактический контроль</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Претендует</translation>
    </message>
    <message>
        <source>High certainty: two independent sources, or a primary document</source>
        <translation>Высокая достоверность: два независимых источника или первичный документ</translation>
    </message>
    <message>
        <source>Medium certainty: one good source, or sources from both sides that agree</source>
        <translation>Средняя достоверность: один хороший источник или согласные источники обеих сторон</translation>
    </message>
    <message>
        <source>Low certainty: one weak source, or conflicting sources</source>
        <translation>Низкая достоверность: один слабый источник или противоречивые источники</translation>
    </message>
    <message>
        <source>Surveyed: drawn from measurements</source>
        <translation>Съёмка: нарисовано по измерениям</translation>
    </message>
    <message>
        <source>Generalised: simplified from more detailed data</source>
        <translation>Обобщённо: упрощено из более подробных данных</translation>
    </message>
    <message>
        <source>Schematic: shows that it exists, not exactly where</source>
        <translation>Схематично: показывает, что это есть, но не точное место</translation>
    </message>
    <message>
        <source>Surveyed: the exact location</source>
        <translation>Съёмка: точное место</translation>
    </message>
    <message>
        <source>Generalised: one point for the whole place</source>
        <translation>Обобщённо: одна точка на всё место</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>названо прямо</translation>
    </message>
    <message>
        <source>implied, not stated outright</source>
        <translation>подразумевается, прямо не сказано</translation>
    </message>
    <message>
        <source>said of a group that includes this state</source>
        <translation>сказано о группе, в которую входит это государство</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>в статье не упоминается</translation>
    </message>
    <message>
        <source>Toward {partner}</source>
        <translation>Сближение: {partner}</translation>
    </message>
    <message>
        <source>Away from {partner}</source>
        <translation>Отдаление: {partner}</translation>
    </message>
    <message>
        <source>Steady with {partner}</source>
        <translation>Без изменений: {partner}</translation>
    </message>
    <message>
        <source>Toward each other, with {partner}</source>
        <translation>Взаимное сближение: {partner}</translation>
    </message>
    <message>
        <source>No shift claimed regarding {partner}</source>
        <translation>Сдвиг не утверждается: {partner}</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>сближение</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отдаление</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>взаимное сближение</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>нет сдвига</translation>
    </message>
    <message>
        <source>act</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>требование</translation>
    </message>
    <message>
        <source>threat, under a condition</source>
        <translation>угроза с условием</translation>
    </message>
    <message>
        <source>wish or hope</source>
        <translation>пожелание или надежда</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>отрицание</translation>
    </message>
    <message>
        <source>assessment, the speaker’s opinion</source>
        <translation>оценка, мнение говорящего</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>соглашение</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>договор</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>членство</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>инцидент</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>голосование</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>own layers</source>
        <translation>свои слои</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>government</source>
        <translation>правительство</translation>
    </message>
    <message>
        <source>people</source>
        <translation>народ</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>граница</translation>
    </message>
    <message>
        <source>route</source>
        <translation>маршрут</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>{date} (date guessed)</source>
        <translation>{date} (дата предположительна)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>No later event.</source>
        <translation>Более поздних событий нет.</translation>
    </message>
    <message>
        <source>No earlier event.</source>
        <translation>Более ранних событий нет.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>{reason}. The date was not changed.</source>
        <translation>{reason}. Дата не изменена.</translation>
    </message>
    <message>
        <source>As known on {date}; this story knows nothing of a later day.</source>
        <translation>По сведениям на {date}; о более поздних днях в сюжете ничего нет.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Examples: {dates}</source>
        <translation>Примеры: {dates}</translation>
    </message>
    <message>
        <source>Enter a date or a range (Ctrl+G), for example {dates}</source>
        <translation>Введите дату или диапазон (Ctrl+G), например {dates}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Previous event (Shift+F9)</source>
        <translation>Предыдущее событие (Shift+F9)</translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation>Воспроизвести (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Next event (F9)</source>
        <translation>Следующее событие (F9)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>По кругу</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+Shift+T)</source>
        <translation>Перейти к сегодняшнему дню (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Date range: show everything valid on any day in it (Ctrl+Shift+G)</source>
        <translation>Диапазон дат: показать всё, что действует в любой из его дней (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>Compare two dates (Ctrl+M)</source>
        <translation>Сравнить две даты (Ctrl+M)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Speed {factor}</source>
        <translation>Скорость {factor}</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Пауза (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Left and Right: one day. Up and Down, or Ctrl: one month. Shift: one year. Home and End: first and last day. Page Up and Page Down: previous and next event. Space: play or pause.</source>
        <translation>Влево и вправо: день. Вверх и вниз или Ctrl: месяц. Shift: год. Home и End: первый и последний день. Page Up и Page Down: предыдущее и следующее событие. Пробел: пуск или пауза.</translation>
    </message>
    <message>
        <source>Timeline, {date}</source>
        <translation>Лента времени, {date}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Вперёд (Alt+Right)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Изучать</translation>
    </message>
    <message>
        <source>Explore the map and the article</source>
        <translation>Изучать карту и статью</translation>
    </message>
    <message>
        <source>Present  F5</source>
        <translation>Показ  F5</translation>
    </message>
    <message>
        <source>Present the steps in full screen (F5)</source>
        <translation>Показать шаги на весь экран (F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export the map as an image (Ctrl+E)</source>
        <translation>Экспорт карты как изображения (Ctrl+E)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Language of place names</source>
        <translation>Язык географических названий</translation>
    </message>
    <message>
        <source>Whose map is this? (Ctrl+B for the next viewpoint)</source>
        <translation>Чья это карта? (Ctrl+B — следующая точка зрения)</translation>
    </message>
    <message>
        <source>Switch between light, dark and projector theme (Ctrl+T)</source>
        <translation>Сменить тему: светлая, тёмная, проектор (Ctrl+T)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Меню (F10)</translation>
    </message>
    <message>
        <source>Names: {style}</source>
        <translation>Названия: {style}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>Предыдущий шаг (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Следующий шаг (Page Down)</translation>
    </message>
    <message>
        <source>List of steps (Ctrl+L)</source>
        <translation>Список шагов (Ctrl+L)</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Вернуться к шагу</translation>
    </message>
    <message>
        <source>Back to step (Ctrl+R)</source>
        <translation>Вернуться к шагу (Ctrl+R)</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Изображение: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation><numerusform>%n шаг</numerusform><numerusform>%n шага</numerusform><numerusform>%n шагов</numerusform></translation>
    </message>
    <message>
        <source>Tour of this story</source>
        <translation>Показ этого сюжета по шагам</translation>
    </message>
    <message>
        <source>Press Page Down to go through the steps.</source>
        <translation>Нажимайте Page Down, чтобы идти по шагам.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Steps, {number}: {title}</source>
        <translation>Шаги, {number}: {title}</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{number} km</source>
        <translation>{number} км</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} м</translation>
    </message>
    <message>
        <source>px</source>
        <translation>пикс.</translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>part of {owner}</source>
        <translation>в составе: {owner}</translation>
    </message>
    <message>
        <source>part of {owner}, held by another</source>
        <translation>в составе: {owner}; под контролем другой стороны</translation>
    </message>
    <message>
        <source>a state of its own: {owner}</source>
        <translation>отдельное государство: {owner}</translation>
    </message>
    <message>
        <source>to be settled; held by {owner}</source>
        <translation>подлежит урегулированию; под контролем: {owner}</translation>
    </message>
    <message>
        <source>What differs from the map as controlled:</source>
        <translation>Чем отличается от карты по фактическому контролю:</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>На этот день — ничем.</translation>
    </message>
    <message>
        <source>No source found for its position, drawn as controlled: {names}.</source>
        <translation>Источник позиции не найден, показано по фактическому контролю: {names}.</translation>
    </message>
    <message>
        <source>as controlled: {how}</source>
        <translation>по фактическому контролю: {how}</translation>
    </message>
    <message>
        <source>not settled; on the side of {owner}</source>
        <translation>не урегулировано; на стороне: {owner}</translation>
    </message>
    <message>
        <source>held by its own authorities</source>
        <translation>под контролем собственных властей</translation>
    </message>
    <message>
        <source>held by {owner}</source>
        <translation>под контролем: {owner}</translation>
    </message>
    <message>
        <source>Status in law</source>
        <translation>Правовой статус</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голосования</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>schematic</source>
        <translation>схематично</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>не урегулировано</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>Чья это карта?</translation>
    </message>
    <message>
        <source>Borders as controlled</source>
        <translation>Границы по фактическому контролю</translation>
    </message>
    <message>
        <source>Borders by international law</source>
        <translation>Границы по международному праву</translation>
    </message>
    <message>
        <source>Borders as drawn by {state}</source>
        <translation>Границы, как их проводит {state}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Couldn’t open the last story: {reason}</source>
        <translation>Не удалось открыть последний сюжет: {reason}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Show and hide layers</source>
        <translation>Показать и скрыть слои</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>List of items on the map (Ctrl+6)</source>
        <translation>Список объектов карты (Ctrl+6)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Article (Ctrl+2)</source>
        <translation>Статья (Ctrl+2)</translation>
    </message>
    <message>
        <source>Charts of who moved toward or away from whom (Ctrl+5)</source>
        <translation>Диаграммы: кто с кем сближался и от кого отдалялся (Ctrl+5)</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
</context>
</TS>
