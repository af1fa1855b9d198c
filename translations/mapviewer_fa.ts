<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>Alignment</name>
    <message>
        <source>All states</source>
        <translation>همهٔ کشورها</translation>
    </message>
    <message>
        <source>One state</source>
        <translation>یک کشور</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>عضویت‌ها</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داده</translation>
    </message>
    <message>
        <source>Also show facts that the article does not mention</source>
        <translation>نمایش واقعیت‌هایی که در مقاله نیامده است</translation>
    </message>
    <message>
        <source>Point to an item or use the arrow keys to see who says so. Click it or press Enter to go there.</source>
        <translation>برای دیدن گوینده، به یک مورد اشاره کنید یا از کلیدهای جهت استفاده کنید. برای رفتن به آن کلیک کنید یا Enter را بزنید.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>سمت‌گیری</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>زمینهٔ افزوده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>طرف مقابل</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>بیشتر…</translation>
    </message>
    <message>
        <source>Save this chart or add a data table</source>
        <translation>ذخیرهٔ این نمودار یا افزودن جدول داده</translation>
    </message>
    <message>
        <source>Save chart as PNG, SVG or PDF…</source>
        <translation>ذخیرهٔ نمودار به‌صورت PNG، SVG یا PDF…</translation>
    </message>
    <message>
        <source>Add data table from CSV or Excel…</source>
        <translation>افزودن جدول داده از CSV یا Excel…</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>نمودار: {title}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Open {address} in your browser</source>
        <translation>باز کردن {address} در مرورگر</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>مقاله: {title}</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>یافتن در مقاله</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>یافتهٔ قبلی (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>یافتهٔ بعدی (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>بستن (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} از {count}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>موردی یافت نشد</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>عنوان: {title}</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>اشارهٔ قبلی (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>اشارهٔ بعدی (F8)</translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>اشارهٔ {number} از {count}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>در متن نیست</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>دولت آن</translation>
    </message>
    <message>
        <source>not in force on {date}</source>
        <translation>در {date} برقرار نیست</translation>
    </message>
    <message>
        <source>Editor’s note {number} on “{quote}”</source>
        <translation>یادداشت ویراستار {number} دربارهٔ «{quote}»</translation>
    </message>
    <message>
        <source>Certainty: {level}</source>
        <translation>قطعیت: {level}</translation>
    </message>
    <message>
        <source>Editor’s note {number}</source>
        <translation>یادداشت ویراستار {number}</translation>
    </message>
    <message>
        <source>Close note</source>
        <translation>بستن یادداشت</translation>
    </message>
    <message>
        <source>Nothing in this article is on the map.</source>
        <translation>چیزی از این مقاله روی نقشه نیست.</translation>
    </message>
    <message>
        <source>The selection isn’t mentioned in the article.</source>
        <translation>به مورد انتخاب‌شده در مقاله اشاره نشده است.</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>رفتن به {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>یافتن…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) on the map · F7 for the next one</source>
        <translation><numerusform>%n قطعه روی نقشه · F7 برای بعدی</numerusform></translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Places</source>
        <translation>مکان‌ها</translation>
    </message>
    <message>
        <source>Review the places found in the article</source>
        <translation>بازبینی مکان‌های یافته‌شده در مقاله</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Edit the steps of the tour</source>
        <translation>ویرایش گام‌های گشت</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>خروجی پیوندها</translation>
    </message>
    <message>
        <source>Export features</source>
        <translation>خروجی عارضه‌ها</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>واگرد: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>انجام مجدد: {change}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام مجدد</translation>
    </message>
    <message>
        <source>Paste an article or choose a .txt, .md, .html, .docx or .pdf file. Places are found on this computer.</source>
        <translation>مقاله‌ای را جای‌گذاری کنید یا پرونده‌ای ‎.txt، ‎.md، ‎.html، ‎.docx یا ‎.pdf برگزینید. مکان‌ها روی همین رایانه یافته می‌شوند.</translation>
    </message>
    <message>
        <source>New story from article</source>
        <translation>روایت جدید از مقاله</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>کلیپ‌بورد متنی ندارد.</translation>
    </message>
    <message>
        <source>Finding places…</source>
        <translation>در حال یافتن مکان‌ها…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>در حال خواندن {file}…</translation>
    </message>
    <message>
        <source>Couldn’t read article</source>
        <translation>مقاله خوانده نشد</translation>
    </message>
    <message>
        <source>No places found in this article. Link words manually with Ctrl+Shift+K.</source>
        <translation>مکانی در این مقاله یافت نشد. واژه‌ها را با Ctrl+Shift+K دستی پیوند دهید.</translation>
    </message>
    <message>
        <source>No places found: this text’s language is not one of those read. Link words with Ctrl+Shift+K.</source>
        <translation>جایی پیدا نشد: زبان این متن از زبان‌های خوانده‌شده نیست. واژه‌ها را با Ctrl+Shift+K پیوند دهید.</translation>
    </message>
    <message>
        <source>Placed {count} of {total} names on the map. Press A to accept, N for the next match, R to reject.</source>
        <translation>{count} نام از {total} نام روی نقشه گذاشته شد. A برای پذیرش، N برای مورد بعدی، R برای رد.</translation>
    </message>
    <message>
        <source>This text’s language is not one of those read: names will be missing. Placed {count} of {total} on the map.</source>
        <translation>زبان این متن از زبان‌هایی نیست که خوانده می‌شود: برخی نام‌ها از قلم می‌افتند. {count} از {total} روی نقشه قرار گرفت.</translation>
    </message>
    <message>
        <source>A story has one article: {files} was not opened.</source>
        <translation>هر روایت یک مقاله دارد: {files} باز نشد.</translation>
    </message>
    <message>
        <source>Couldn’t open unsaved work from last time; saved as {file}.</source>
        <translation>کار ذخیره‌نشدهٔ دفعهٔ پیش باز نشد؛ با نام {file} ذخیره شد.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>کار ذخیره‌نشده</translation>
    </message>
    <message>
        <source>“{story}” wasn’t saved when mapviewer closed. Restore it?</source>
        <translation>هنگام بسته شدن mapviewer «{story}» ذخیره نشده بود. بازیابی شود؟</translation>
    </message>
    <message>
        <source>find places again</source>
        <translation>یافتن دوبارهٔ مکان‌ها</translation>
    </message>
    <message>
        <source>Found {count} names (previously {before}). Your decisions were kept.</source>
        <translation>{count} نام یافت شد (پیش‌تر {before}). تصمیم‌های شما حفظ شد.</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>افزودن لایه‌ها</translation>
    </message>
    <message>
        <source>Map layers ({patterns});;All files (*)</source>
        <translation>لایه‌های نقشه ({patterns});;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Click the location of “{name}”. Press Esc to cancel.</source>
        <translation>جای «{name}» را کلیک کنید. Esc برای لغو.</translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation>مقایسه با مقاله‌ای دیگر</translation>
    </message>
    <message>
        <source>Paste the other article or choose its file.</source>
        <translation>مقالهٔ دیگر را جای‌گذاری کنید یا پروندهٔ آن را برگزینید.</translation>
    </message>
    <message>
        <source>Reading the other article…</source>
        <translation>در حال خواندن مقالهٔ دیگر…</translation>
    </message>
    <message>
        <source>Other article: {source}</source>
        <translation>مقالهٔ دیگر: {source}</translation>
    </message>
    <message>
        <source>add layer “{layer}”</source>
        <translation>افزودن لایهٔ «{layer}»</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>خروجی گرفتن ناموفق بود</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>خروجی در {file} ذخیره شد</translation>
    </message>
    <message>
        <source>Click the map. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>روی نقشه کلیک کنید. Esc برای لغو؛ برای خاموش کردن چسبندگی Alt را نگه دارید.</translation>
    </message>
    <message>
        <source>Click each vertex. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>روی هر رأس کلیک کنید. دوبار کلیک یا Enter برای پایان، Backspace برای حذف نقطه، Esc برای لغو.</translation>
    </message>
    <message>
        <source>Click each corner. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>روی هر گوشه کلیک کنید. دوبار کلیک یا Enter برای پایان، Backspace برای حذف نقطه، Esc برای لغو.</translation>
    </message>
    <message>
        <source>At least {count} points are required.</source>
        <translation>دست‌کم {count} نقطه لازم است.</translation>
    </message>
    <message>
        <source>The edges of this area cross; remove points with Backspace.</source>
        <translation>ضلع‌های این ناحیه یکدیگر را قطع می‌کنند؛ نقطه‌ها را با Backspace حذف کنید.</translation>
    </message>
    <message>
        <source>Drawing cancelled.</source>
        <translation>ترسیم لغو شد.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>پیوندهای شکسته</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (refers|refer) to words that are no longer in the text. Remove a link, or select new words and link them again.</source>
        <translation><numerusform>%n پیوند به واژه‌هایی اشاره دارد که دیگر در متن نیستند. پیوند را حذف کنید یا واژه‌های تازه‌ای انتخاب کنید و دوباره پیوند دهید.</numerusform></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>حذف پیوند</translation>
    </message>
    <message>
        <source>Compare articles</source>
        <translation>مقایسهٔ مقاله‌ها</translation>
    </message>
    <message>
        <source>Only in “{article}”</source>
        <translation>فقط در «{article}»</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>در هر دو</translation>
    </message>
    <message>
        <source>Numbers are mentions in the first and second article. Click a place to show it on the map.</source>
        <translation>عددها شمار اشاره‌ها در مقالهٔ اول و دوم هستند. برای نمایش روی نقشه، مکان را کلیک کنید.</translation>
    </message>
    <message>
        <source>Add places only in the second article to the map</source>
        <translation>افزودن مکان‌هایی که فقط در مقالهٔ دوم‌اند به نقشه</translation>
    </message>
    <message>
        <source>This place is only in the second article. Add its places to the map first.</source>
        <translation>این مکان فقط در مقالهٔ دوم است. نخست مکان‌های آن را به نقشه بیفزایید.</translation>
    </message>
    <message>
        <source>required, except on this computer</source>
        <translation>لازم، جز روی همین رایانه</translation>
    </message>
    <message>
        <source>not needed for this server</source>
        <translation>برای این سرور لازم نیست</translation>
    </message>
    <message>
        <source>required</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>required, with certificate check</source>
        <translation>لازم، با بررسی گواهی</translation>
    </message>
    <message>
        <source>Adds a PostGIS table as a read-only layer; features are fetched for the visible part of the map. Empty fields are taken from PostgreSQL’s environment, service and password files. The password is kept in memory until you quit. Stories never store a connection.</source>
        <translation>جدولی از PostGIS را به‌صورت لایهٔ فقط‌خواندنی می‌افزاید؛ عارضه‌ها برای بخش دیدنی نقشه دریافت می‌شوند. فیلدهای خالی از محیط PostgreSQL و پرونده‌های سرویس و گذرواژهٔ آن گرفته می‌شوند. گذرواژه تا زمان خروج در حافظه می‌ماند. روایت‌ها هرگز اتصالی را ذخیره نمی‌کنند.</translation>
    </message>
    <message>
        <source>This database has no spatial table that you have permission to read.</source>
        <translation>این پایگاه داده جدول مکانی‌ای ندارد که اجازهٔ خواندن آن را داشته باشید.</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>افزودن جدول پایگاه داده</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>میزبان</translation>
    </message>
    <message>
        <source>gis.example.org, 127.0.0.1 or a socket directory</source>
        <translation>gis.example.org، 127.0.0.1 یا پوشهٔ سوکت</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>پایگاه داده</translation>
    </message>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>سرویس</translation>
    </message>
    <message>
        <source>name from the service file, instead of host</source>
        <translation>نامی از پروندهٔ سرویس، به‌جای میزبان</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>رمزنگاری</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>درگاه باید عددی از 1 تا 65535 باشد.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>در حال اتصال…</translation>
    </message>
    <message>
        <source>Choose table</source>
        <translation>انتخاب جدول</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>بخشی از نام</translation>
    </message>
    <message>
        <source>Spatial tables</source>
        <translation>جدول‌های مکانی</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>هندسه</translation>
    </message>
    <message>
        <source>SRID</source>
        <translation>SRID</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>You don’t have permission to read this table.</source>
        <translation>اجازهٔ خواندن این جدول را ندارید.</translation>
    </message>
    <message>
        <source>No spatial index: each request may scan the whole table.</source>
        <translation>نمایهٔ مکانی ندارد: هر درخواست ممکن است کل جدول را بپیماید.</translation>
    </message>
    <message>
        <source>No table matches this name.</source>
        <translation>جدولی با این نام یافت نشد.</translation>
    </message>
    <message>
        <source> (geography)</source>
        <translation> (جغرافیایی)</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>حدود {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>PostgreSQL {server} with PostGIS {postgis}</source>
        <translation>PostgreSQL {server} با PostGIS {postgis}</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>اتصال رمزنگاری شده است.</translation>
    </message>
    <message>
        <source>The connection is NOT encrypted.</source>
        <translation>اتصال رمزنگاری نشده است!</translation>
    </message>
    <message>
        <source>{source}: {geometry} features, read-only, fetched for the visible part of the map.</source>
        <translation>{source}: عارضه‌های {geometry}، فقط‌خواندنی، برای بخش دیدنی نقشه دریافت می‌شوند.</translation>
    </message>
    <message>
        <source>detected: {column}</source>
        <translation>تشخیص‌داده‌شده: {column}</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>پایان پیش از آغاز است.</translation>
    </message>
    <message>
        <source>Feature details</source>
        <translation>جزئیات عارضه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>آغاز در</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>پایان در</translation>
    </message>
    <message>
        <source>where it was drawn, or the name of a place</source>
        <translation>جایی که رسم شد، یا نام یک مکان</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>How do we know? If empty: the linked passage</source>
        <translation>از کجا می‌دانیم؟ اگر خالی باشد: قطعهٔ پیوندشده</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>معتبر از</translation>
    </message>
    <message>
        <source>Choose who holds or claims the area.</source>
        <translation>انتخاب کنید چه کسی این محدوده را در دست دارد یا ادعا می‌کند.</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>تاریخ مقاله</translation>
    </message>
    <message>
        <source>2020, 2020-11 or 2020-11-10</source>
        <translation>2020، 2020-11 یا 2020-11-10</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>تعیین تاریخ</translation>
    </message>
    <message>
        <source>The article’s date is a guess. Confirm or correct it:</source>
        <translation>تاریخ مقاله حدس است. آن را تأیید یا اصلاح کنید:</translation>
    </message>
    <message>
        <source>The article’s date is not known. When was it published?</source>
        <translation>تاریخ مقاله معلوم نیست. کی منتشر شده است؟</translation>
    </message>
    <message>
        <source>Enter the date of the article.</source>
        <translation>تاریخ مقاله را وارد کنید.</translation>
    </message>
    <message>
        <source>date the article</source>
        <translation>تاریخ‌گذاری مقاله</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بی‌پایان</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>نامی وارد کنید.</translation>
    </message>
    <message>
        <source>Enter a place, or choose it on the map.</source>
        <translation>مکانی بنویسید یا روی نقشه انتخاب کنید.</translation>
    </message>
    <message>
        <source>Enter the date of the event.</source>
        <translation>تاریخ رویداد را وارد کنید.</translation>
    </message>
    <message>
        <source>Create statement</source>
        <translation>ایجاد گزاره</translation>
    </message>
    <message>
        <source>State</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>طرف مقابل</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>Act or words</source>
        <translation>کنش یا سخن</translation>
    </message>
    <message>
        <source>If</source>
        <translation>اگر</translation>
    </message>
    <message>
        <source>the condition of a threat</source>
        <translation>شرط تهدید</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>نوع کنش</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>به گفتهٔ</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>به نقل از</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>چه کسی آن را نقل کرده</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>چه چیزی آن را رد می‌کند</translation>
    </message>
    <message>
        <source>a document, date or witness</source>
        <translation>یک سند، تاریخ یا شاهد</translation>
    </message>
    <message>
        <source>Choose a state and a partner.</source>
        <translation>کشور و طرف مقابل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>State and partner must differ.</source>
        <translation>کشور و طرف مقابل باید متفاوت باشند.</translation>
    </message>
    <message>
        <source>Enter the condition of the threat.</source>
        <translation>شرط تهدید را وارد کنید.</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>افزودن لایه</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n عارضه</numerusform></translation>
    </message>
    <message>
        <source>{file}: {features}, shown as: {kind}.</source>
        <translation>{file}: {features}، نمایش به‌صورت: {kind}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>تشخیص خودکار</translation>
    </message>
    <message>
        <source>Name column</source>
        <translation>ستون نام</translation>
    </message>
    <message>
        <source>Start date column</source>
        <translation>ستون تاریخ آغاز</translation>
    </message>
    <message>
        <source>End date column</source>
        <translation>ستون تاریخ پایان</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>مانند فایل</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>default</source>
        <translation>پیش‌فرض</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>روی نقشه…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Held or claimed by</source>
        <translation>در دست یا مورد ادعای</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>نویسنده و تاریخ</translation>
    </message>
    <message numerus="yes">
        <source>Add the tour of the file as %n step(s)</source>
        <translation><numerusform>افزودن گشت پرونده به‌صورت %n گام</numerusform></translation>
    </message>
    <message>
        <source>Same colour and source for all other files</source>
        <translation>همین رنگ و منبع برای همهٔ پرونده‌های دیگر</translation>
    </message>
    <message>
        <source>by “{column}”</source>
        <translation>بر پایهٔ «{column}»</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>عنوانی وارد کنید.</translation>
    </message>
    <message>
        <source>Enter a source: every layer on the map must have one.</source>
        <translation>منبعی وارد کنید: هر لایهٔ روی نقشه باید منبع داشته باشد.</translation>
    </message>
    <message>
        <source>Choose tables</source>
        <translation>انتخاب جدول‌ها</translation>
    </message>
    <message>
        <source>{file} contains {count} tables. Each selected table becomes a layer.</source>
        <translation>{file} دارای {count} جدول است. هر جدول انتخاب‌شده یک لایه می‌شود.</translation>
    </message>
    <message>
        <source>Tables in the file</source>
        <translation>جدول‌های پرونده</translation>
    </message>
    <message>
        <source>Select at least one table.</source>
        <translation>دست‌کم یک جدول انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose coordinate reference system</source>
        <translation>انتخاب سامانهٔ مختصات</translation>
    </message>
    <message>
        <source>UTM zone 38N, Pulkovo, 4326…</source>
        <translation>UTM zone 38N, Pulkovo, 4326…</translation>
    </message>
    <message>
        <source>Coordinate reference systems</source>
        <translation>سامانه‌های مختصات</translation>
    </message>
    <message>
        <source>No coordinate reference system matches this name.</source>
        <translation>سامانهٔ مختصاتی با این نام یافت نشد.</translation>
    </message>
    <message>
        <source>Paste the text here…</source>
        <translation>متن را اینجا جای‌گذاری کنید…</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>متن مقاله</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>استفاده از این متن</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>انتخاب پرونده…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>باز کردن مقاله</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>مقاله‌ها ({patterns});;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Replace article text</source>
        <translation>جایگزینی متن مقاله</translation>
    </message>
    <message>
        <source>Paste the new text or choose its file. Links are moved along with their words.</source>
        <translation>متن جدید را جای‌گذاری کنید یا پروندهٔ آن را برگزینید. پیوندها همراه واژه‌هایشان منتقل می‌شوند.</translation>
    </message>
    <message>
        <source>Updating links…</source>
        <translation>در حال به‌روزرسانی پیوندها…</translation>
    </message>
    <message>
        <source>Couldn’t read text</source>
        <translation>متن خوانده نشد</translation>
    </message>
    <message>
        <source>replace article text</source>
        <translation>جایگزینی متن مقاله</translation>
    </message>
    <message>
        <source>All links were found in the new text.</source>
        <translation>همهٔ پیوندها در متن جدید یافت شدند.</translation>
    </message>
    <message>
        <source>remove broken link</source>
        <translation>حذف پیوند شکسته</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>پیوند به</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Name on the map or in the gazetteer</source>
        <translation>نام روی نقشه یا در فرهنگ جغرافیایی</translation>
    </message>
    <message>
        <source>Map items and gazetteer places</source>
        <translation>موردهای روی نقشه و مکان‌های فرهنگ جغرافیایی</translation>
    </message>
    <message>
        <source>Not listed?</source>
        <translation>در فهرست نیست؟</translation>
    </message>
    <message>
        <source>The words name a</source>
        <translation>واژه‌ها نام چیست</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Shown with the link</source>
        <translation>همراه پیوند نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>ترسیم نقطه</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>ترسیم خط</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>ترسیم ناحیه</translation>
    </message>
    <message>
        <source>from the gazetteer</source>
        <translation>از فرهنگ جغرافیایی</translation>
    </message>
    <message>
        <source>No match on the map or in the gazetteer. Draw it instead.</source>
        <translation>روی نقشه یا در فرهنگ جغرافیایی یافت نشد. خودتان ترسیم کنید.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>نخست واژه‌هایی را در مقاله انتخاب کنید.</translation>
    </message>
    <message>
        <source>link to “{name}”</source>
        <translation>پیوند به «{name}»</translation>
    </message>
    <message>
        <source>link words</source>
        <translation>پیوند واژه‌ها</translation>
    </message>
    <message>
        <source>Go to a linked passage first.</source>
        <translation>نخست به قطعه‌ای پیوندشده بروید.</translation>
    </message>
    <message>
        <source>delete link</source>
        <translation>حذف پیوند</translation>
    </message>
    <message>
        <source>Click where it happened. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>جای رخداد را کلیک کنید. Esc برای لغو؛ برای خاموش کردن چسبندگی Alt را نگه دارید.</translation>
    </message>
    <message>
        <source>How do we know? If empty: drawn by the author of this story</source>
        <translation>از کجا می‌دانیم؟ اگر خالی باشد: ترسیم نویسندهٔ این روایت</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>چیزی افزوده نشد.</translation>
    </message>
    <message>
        <source>draw “{name}”</source>
        <translation>ترسیم «{name}»</translation>
    </message>
    <message>
        <source>These words occur more than once in the text. Select more of the sentence.</source>
        <translation>این واژه‌ها بیش از یک بار در متن آمده‌اند. بخش بیشتری از جمله را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Couldn’t create statement</source>
        <translation>گزاره ایجاد نشد</translation>
    </message>
    <message>
        <source>create statement</source>
        <translation>ایجاد گزاره</translation>
    </message>
    <message>
        <source>Reject this place in the Places list instead.</source>
        <translation>به‌جای آن، این مکان را در فهرست مکان‌ها رد کنید.</translation>
    </message>
    <message>
        <source>Database features are read-only. Hide the layer instead.</source>
        <translation>عارضه‌های پایگاه داده فقط‌خواندنی‌اند. به‌جای آن لایه را پنهان کنید.</translation>
    </message>
    <message>
        <source>delete “{name}”</source>
        <translation>حذف «{name}»</translation>
    </message>
    <message>
        <source>delete statement</source>
        <translation>حذف گزاره</translation>
    </message>
    <message>
        <source>Select a feature or statement of this story first.</source>
        <translation>نخست عارضه یا گزاره‌ای از این روایت را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Reading {count} files…</source>
        <translation>در حال خواندن {count} پرونده…</translation>
    </message>
    <message>
        <source>Couldn’t read layer</source>
        <translation>لایه خوانده نشد</translation>
    </message>
    <message>
        <source>add {count} layers</source>
        <translation>افزودن {count} لایه</translation>
    </message>
    <message>
        <source>{file} has no features to show.</source>
        <translation>{file} عارضه‌ای برای نمایش ندارد.</translation>
    </message>
    <message>
        <source>Empty layer</source>
        <translation>لایهٔ خالی</translation>
    </message>
    <message>
        <source>Couldn’t add layer</source>
        <translation>لایه افزوده نشد</translation>
    </message>
    <message numerus="yes">
        <source>add %n step(s)</source>
        <translation><numerusform>افزودن %n گام</numerusform></translation>
    </message>
    <message>
        <source>Some features were skipped</source>
        <translation>برخی عارضه‌ها کنار گذاشته شدند</translation>
    </message>
    <message>
        <source>Preparing {layer}…</source>
        <translation>در حال آماده‌سازی {layer}…</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>بدون تصمیم</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>placed manually</source>
        <translation>دستی جای‌گذاری‌شده</translation>
    </message>
    <message>
        <source>Apply to all mentions of a name</source>
        <translation>اعمال بر همهٔ اشاره‌های یک نام</translation>
    </message>
    <message>
        <source>Places found in the article</source>
        <translation>مکان‌های یافته‌شده در مقاله</translation>
    </message>
    <message>
        <source>Minimum score to accept</source>
        <translation>کمترین امتیاز برای پذیرش</translation>
    </message>
    <message>
        <source>Accept all from score</source>
        <translation>پذیرش همه از امتیاز</translation>
    </message>
    <message>
        <source>Accept all undecided places with at least this score</source>
        <translation>پذیرش همهٔ مکان‌های بدون تصمیم با دست‌کم این امتیاز</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>مورد بعدی</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>پرش</translation>
    </message>
    <message>
        <source>Place manually…</source>
        <translation>جای‌گذاری دستی…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation><numerusform>%n نام یافت شد</numerusform></translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>{count} بدون تصمیم</translation>
    </message>
    <message>
        <source>No places found in this article.</source>
        <translation>مکانی در این مقاله یافت نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible event(s) or statement(s)</source>
        <translation><numerusform>%n رویداد یا گزارهٔ ممکن</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that a bundled story knows</source>
        <translation>
            <numerusform>%n مورد که یک روایت همراه می‌شناسد</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has no match yet. Press N for a match or P to place it manually.</source>
        <translation>«{name}» هنوز جایی ندارد. N برای یافتن جا، P برای جای‌گذاری دستی.</translation>
    </message>
    <message>
        <source>accept “{name}”</source>
        <translation>پذیرش «{name}»</translation>
    </message>
    <message>
        <source>reject “{name}”</source>
        <translation>رد «{name}»</translation>
    </message>
    <message>
        <source>The gazetteer has no other “{name}”. Press P to place it manually or R to reject it.</source>
        <translation>فرهنگ جغرافیایی «{name}» دیگری ندارد. P برای جای‌گذاری دستی، R برای رد.</translation>
    </message>
    <message>
        <source>next match for “{name}”</source>
        <translation>مورد بعدی برای «{name}»</translation>
    </message>
    <message>
        <source>place “{name}” manually</source>
        <translation>جای‌گذاری دستی «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation><numerusform>پذیرش %n مکان</numerusform></translation>
    </message>
    <message>
        <source>{count} left to decide.</source>
        <translation>{count} مورد برای تصمیم مانده است.</translation>
    </message>
    <message>
        <source>All names are decided. Press Ctrl+S to save the story.</source>
        <translation>دربارهٔ همهٔ نام‌ها تصمیم گرفته شد. برای ذخیرهٔ روایت Ctrl+S را بزنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) accepted.</source>
        <translation><numerusform>%n مکان پذیرفته شد.</numerusform></translation>
    </message>
    <message>
        <source>ambiguous; press N for the first match</source>
        <translation>مبهم؛ N برای مورد نخست</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>بدون مورد</translation>
    </message>
    <message>
        <source>, {number} of {count}</source>
        <translation>، {number} از {count}</translation>
    </message>
    <message>
        <source>Couldn’t add table</source>
        <translation>جدول افزوده نشد</translation>
    </message>
    <message>
        <source>Reading {table}…</source>
        <translation>در حال خواندن {table}…</translation>
    </message>
    <message>
        <source>{table} has no known coordinate reference system (SRID {srid}).</source>
        <translation>سامانهٔ مختصات {table} شناخته نیست (SRID {srid}).</translation>
    </message>
    <message>
        <source>Couldn’t refresh “{layer}”; showing the last result. {reason}</source>
        <translation>«{layer}» تازه نشد؛ آخرین نتیجه نشان داده می‌شود. {reason}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>سرخط</translation>
    </message>
    <message>
        <source>Headline of the opening</source>
        <translation>سرخط آغاز</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Presenter notes</source>
        <translation>یادداشت‌های ارائه‌دهنده</translation>
    </message>
    <message>
        <source>One sentence that says what the map shows, in place of the title</source>
        <translation>جمله‌ای که می‌گوید نقشه چه نشان می‌دهد، به‌جای عنوان</translation>
    </message>
    <message>
        <source>One sentence that says what the story's opening shows</source>
        <translation>جمله‌ای که می‌گوید آغاز روایت چه نشان می‌دهد</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>افزودن نما به‌عنوان گام</translation>
    </message>
    <message>
        <source>Open the story with the current view</source>
        <translation>باز کردن روایت با نمای کنونی</translation>
    </message>
    <message>
        <source>Use current view as opening</source>
        <translation>نمای کنونی به‌عنوان آغاز</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Show this step</source>
        <translation>نمایش این گام</translation>
    </message>
    <message>
        <source>Use current view</source>
        <translation>استفاده از نمای کنونی</translation>
    </message>
    <message>
        <source>Set the step to the current view</source>
        <translation>تنظیم گام روی نمای کنونی</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>edit headline</source>
        <translation>ویرایش سرخط</translation>
    </message>
    <message>
        <source>change the opening’s view</source>
        <translation>تغییر نمای آغاز</translation>
    </message>
    <message>
        <source>change panels</source>
        <translation>تغییر نقشه‌های کوچک</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>The first one is shown before a class. Drag to reorder, or Alt+↑ and ↓</source>
        <translation>اولی در برابر کلاس نشان داده می‌شود. برای تغییر ترتیب بکشید یا Alt+↑ و ↓</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>افزودن تصویر…</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>حذف تصویر</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>تصویر از کیست</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>در آن چه دیده می‌شود</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>انتقال به بالا</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>انتقال به پایین</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>حذف این گام</translation>
    </message>
    <message>
        <source>Show the step as small maps side by side, each of another partner, layer or day</source>
        <translation>نمایش گام به‌صورت نقشه‌های کوچک کنار هم، هرکدام برای شریک، لایه یا روزی دیگر</translation>
    </message>
    <message>
        <source>Panels…</source>
        <translation>نقشه‌های کوچک…</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>گام {number}</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>افزودن گام</translation>
    </message>
    <message>
        <source>edit step text</source>
        <translation>ویرایش متن گام</translation>
    </message>
    <message>
        <source>change step view</source>
        <translation>تغییر نمای گام</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>جابه‌جایی گام</translation>
    </message>
    <message>
        <source>delete step</source>
        <translation>حذف گام</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>واگرد شد: {change}</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>دوباره انجام شد: {change}</translation>
    </message>
    <message>
        <source>Save story</source>
        <translation>ذخیرهٔ روایت</translation>
    </message>
    <message>
        <source>Story file (*.story);;Folder (*)</source>
        <translation>پروندهٔ روایت (*.story);;پوشه (*)</translation>
    </message>
    <message>
        <source>Couldn’t save story</source>
        <translation>روایت ذخیره نشد</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>در {file} ذخیره شد</translation>
    </message>
    <message>
        <source>A step’s picture was left out: {problem}</source>
        <translation>بدون تصویر یک گام: {problem}</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>روایت باز نشد</translation>
    </message>
    <message>
        <source>Save story?</source>
        <translation>روایت ذخیره شود؟</translation>
    </message>
    <message>
        <source>“{story}” has unsaved changes.</source>
        <translation>«{story}» تغییرات ذخیره‌نشده دارد.</translation>
    </message>
    <message>
        <source>Couldn’t back up unsaved changes: {reason}</source>
        <translation>پشتیبان‌گیری از تغییرات ذخیره‌نشده ممکن نشد: {reason}</translation>
    </message>
    <message>
        <source>Another program, or another window, has changed this story since you opened it: {files}.

Keep both by saving yours under another name, or keep only one of them?</source>
        <translation>از زمانی که این روایت را باز کرده‌اید، برنامه یا پنجره‌ای دیگر آن را تغییر داده است: {files}.

هر دو را با ذخیرهٔ نسخهٔ خود به نامی دیگر نگه می‌دارید یا فقط یکی را؟</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>تغییر روی دیسک</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>نگه داشتن هر دو…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>برداشتن نسخهٔ دیگر</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>برداشتن نسخهٔ من</translation>
    </message>
    <message>
        <source>“{layer}” comes from {database}. Stories never store a connection.

Save the features last fetched as a file in the story, or leave the layer out?</source>
        <translation>«{layer}» از {database} می‌آید. روایت‌ها هرگز اتصالی را ذخیره نمی‌کنند.

آخرین عارضه‌های دریافت‌شده به‌صورت پرونده در روایت ذخیره شوند یا لایه کنار گذاشته شود؟</translation>
    </message>
    <message>
        <source>Save database features?</source>
        <translation>عارضه‌های پایگاه داده ذخیره شوند؟</translation>
    </message>
    <message numerus="yes">
        <source>Save %n feature(s)</source>
        <translation><numerusform>ذخیرهٔ %n عارضه</numerusform></translation>
    </message>
    <message>
        <source>Leave layer out</source>
        <translation>کنار گذاشتن لایه</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>پیش‌نمایش…</translation>
    </message>
    <message>
        <source>Preview file…</source>
        <translation>پیش‌نمایش پرونده…</translation>
    </message>
    <message>
        <source>Couldn’t import links</source>
        <translation>درون‌برد پیوندها ممکن نشد</translation>
    </message>
    <message numerus="yes">
        <source>import %n link(s)</source>
        <translation><numerusform>درون‌برد %n پیوند</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n link(s)</source>
        <translation><numerusform>%n پیوند درون‌برد شد</numerusform></translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>نگه داشته نشد:</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>آشنا؟</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <source>Event?</source>
        <translation>رویداد؟</translation>
    </message>
    <message>
        <source>Statement?</source>
        <translation>گزاره؟</translation>
    </message>
    <message>
        <source>left out; A takes it back</source>
        <translation>کنار گذاشته شده؛ A آن را برمی‌گرداند</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n منبع</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>reject proposal</source>
        <translation>رد پیشنهاد</translation>
    </message>
    <message>
        <source>next reading</source>
        <translation>برداشت بعدی</translation>
    </message>
    <message>
        <source>take back “{name}”</source>
        <translation>بازگرداندن «{name}»</translation>
    </message>
    <message>
        <source>The year of this event is not known. Date the article first.</source>
        <translation>سال این رویداد معلوم نیست. نخست تاریخ مقاله را تعیین کنید.</translation>
    </message>
    <message>
        <source>accept event</source>
        <translation>پذیرش رویداد</translation>
    </message>
    <message>
        <source>accept statement</source>
        <translation>پذیرش گزاره</translation>
    </message>
    <message>
        <source>Name, or latitude and longitude</source>
        <translation>نام، یا عرض و طول جغرافیایی</translation>
    </message>
    <message>
        <source>No place is called “{name}”. Choose one from the list, or type coordinates.</source>
        <translation>مکانی به نام «{name}» نیست. یکی از فهرست را برگزینید یا مختصات بنویسید.</translation>
    </message>
    <message>
        <source>Add picture under the map</source>
        <translation>افزودن تصویر زیر نقشه</translation>
    </message>
    <message>
        <source>{file} lies under borders and layers. Its opacity is set in the layer list.</source>
        <translation>{file} زیر مرزها و لایه‌ها قرار می‌گیرد. شفافیت آن در فهرست لایه‌ها تنظیم می‌شود.</translation>
    </message>
    <message>
        <source>Who made it, and whose copy it is</source>
        <translation>چه کسی آن را ساخته و نسخه از آن کیست</translation>
    </message>
    <message>
        <source>Date of the picture</source>
        <translation>تاریخ تصویر</translation>
    </message>
    <message>
        <source>add picture “{layer}”</source>
        <translation>افزودن تصویر «{layer}»</translation>
    </message>
    <message>
        <source>change pins of “{layer}”</source>
        <translation>تغییر نقطه‌های «{layer}»</translation>
    </message>
    <message>
        <source>Couldn’t read picture</source>
        <translation>تصویر خوانده نشد</translation>
    </message>
    <message>
        <source>Arrow keys move a cross, with Shift finely; Enter pins it; + and − zoom.</source>
        <translation>کلیدهای جهت صلیب را جابه‌جا می‌کنند، با Shift ریز؛ Enter نقطه را می‌گذارد؛ + و − بزرگ‌نمایی را تغییر می‌دهند.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Pin picture to the map</source>
        <translation>پیوند تصویر به نقشه</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>جا روی نقشه</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>نقطه‌ها</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>حذف نقطه</translation>
    </message>
    <message>
        <source>Pin {number}: click a place on the picture, then the same place on the map.</source>
        <translation>نقطهٔ {number}: جایی را روی تصویر و سپس همان جا را روی نقشه کلیک کنید.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the map.</source>
        <translation>نقطهٔ {number}: اکنون همان جا را روی نقشه کلیک کنید.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the picture.</source>
        <translation>نقطهٔ {number}: اکنون همان جا را روی تصویر کلیک کنید.</translation>
    </message>
    <message>
        <source>Pin {number}: {place}</source>
        <translation>نقطهٔ {number}: {place}</translation>
    </message>
    <message>
        <source>{pin}, misses by {distance}</source>
        <translation>{pin}، خطا {distance}</translation>
    </message>
    <message>
        <source>{count} of {least} pins.</source>
        <translation>{count} نقطه از {least}.</translation>
    </message>
    <message>
        <source>Three pins fit exactly; a fourth shows how well they agree.</source>
        <translation>سه نقطه دقیق جور می‌شوند؛ چهارمی نشان می‌دهد چقدر هم‌خوان‌اند.</translation>
    </message>
    <message>
        <source>The pins miss by {distance} on average.</source>
        <translation>نقطه‌ها به‌طور میانگین {distance} خطا دارند.</translation>
    </message>
    <message>
        <source>Panels side by side</source>
        <translation>نقشه‌های کنار هم</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>لایه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>نقشه‌های کوچک</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>یکی برای هر</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>روزی دیگر</translation>
    </message>
    <message>
        <source>Choose two to six, or none for one map.</source>
        <translation>دو تا شش مورد را برگزینید، یا هیچ‌کدام برای یک نقشه.</translation>
    </message>
    <message>
        <source>place a name</source>
        <translation>جای‌دادن نام</translation>
    </message>
    <message>
        <source>leave out a name</source>
        <translation>ننوشتن نام</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>the mark under the pointer</source>
        <translation>نشانهٔ زیر اشاره‌گر</translation>
    </message>
    <message>
        <source>legend, date and credits</source>
        <translation>راهنمای نقشه، تاریخ و پدیدآورندگان</translation>
    </message>
    <message>
        <source>the names on the map</source>
        <translation>نام‌های روی نقشه</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>the layer “{layer}”</source>
        <translation>لایهٔ «{layer}»</translation>
    </message>
    <message>
        <source>N</source>
        <translation>ش</translation>
    </message>
    <message>
        <source>S</source>
        <translation>ج</translation>
    </message>
    <message>
        <source>E</source>
        <translation>خ</translation>
    </message>
    <message>
        <source>W</source>
        <translation>غ</translation>
    </message>
    <message>
        <source>Click the first point; Esc ends measuring</source>
        <translation>روی نخستین نقطه کلیک کنید؛ Esc اندازه‌گیری را پایان می‌دهد</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Others</source>
        <translation>دیگران</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>با یکدیگر</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>نزدیک‌شدن</translation>
    </message>
    <message>
        <source>away</source>
        <translation>دورشدن</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>بدون تغییر</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>نزدیک‌شدن دوسویه</translation>
    </message>
    <message>
        <source>no shift claimed</source>
        <translation>تغییری ادعا نشده</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>آشکارا نام برده شده</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>ضمنی</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>دربارهٔ یک گروه گفته شده</translation>
    </message>
    <message>
        <source>demand, threat, wish, denial or opinion</source>
        <translation>درخواست، تهدید، آرزو، انکار یا نظر</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>زمینهٔ افزوده، در مقاله نیست</translation>
    </message>
    <message>
        <source>faint: after {date}</source>
        <translation>کم‌رنگ: پس از {date}</translation>
    </message>
    <message>
        <source>Sources of the added facts are listed in the story.</source>
        <translation>منابع واقعیت‌های افزوده در روایت آمده است.</translation>
    </message>
    <message>
        <source>Drawing chart…</source>
        <translation>در حال ترسیم نمودار…</translation>
    </message>
    <message>
        <source>meant only as one of {groups}</source>
        <translation>تنها به‌عنوان یکی از این گروه منظور شده است: {groups}</translation>
    </message>
    <message>
        <source>Show only {partner} on the map</source>
        <translation>فقط {partner} را روی نقشه نشان بده</translation>
    </message>
    <message>
        <source>Show the timeline of {state}</source>
        <translation>نمایش خط زمان {state}</translation>
    </message>
    <message>
        <source>{statement}: not mentioned in the article</source>
        <translation>{statement}: در مقاله به آن اشاره نشده</translation>
    </message>
    <message>
        <source>{speaker}, reported by {reporter}</source>
        <translation>{speaker}، به نقل از {reporter}</translation>
    </message>
    <message>
        <source>source given in the story</source>
        <translation>منبع در روایت آمده است</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>اگر {condition}</translation>
    </message>
    <message>
        <source>Who is moving toward or away from whom</source>
        <translation>چه کسی به چه کسی نزدیک یا از او دور می‌شود</translation>
    </message>
    <message>
        <source>What the article says, with added context</source>
        <translation>مقاله چه می‌گوید، با زمینهٔ افزوده</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>مقاله چه می‌گوید</translation>
    </message>
    <message>
        <source>partner moves toward the state</source>
        <translation>طرف مقابل به کشور نزدیک می‌شود</translation>
    </message>
    <message>
        <source>meant only as one of a group, in its row</source>
        <translation>تنها به‌عنوان یکی از گروه منظور شده است، در سطر گروه</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>در مقاله به آن اشاره نشده</translation>
    </message>
    <message>
        <source>Memberships: joining, suspending and leaving</source>
        <translation>عضویت‌ها: پیوستن، تعلیق و خروج</translation>
    </message>
    <message>
        <source>The line marks {date}. Unknown dates are not drawn.</source>
        <translation>خط، {date} را نشان می‌دهد. تاریخ‌های نامعلوم ترسیم نمی‌شوند.</translation>
    </message>
    <message>
        <source>Added facts, not from the article; sources are listed in the story “{story}”.</source>
        <translation>واقعیت‌های افزوده، نه از مقاله؛ منابع در روایت «{story}» آمده است.</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>frozen or suspended</source>
        <translation>متوقف یا تعلیق‌شده</translation>
    </message>
    <message>
        <source>observer or associate</source>
        <translation>ناظر یا عضو وابسته</translation>
    </message>
    <message>
        <source>began this year, exact date unknown</source>
        <translation>در این سال آغاز شده، تاریخ دقیق نامعلوم</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>عضو نیست</translation>
    </message>
    <message>
        <source>Images (*.png *.svg *.pdf)</source>
        <translation>تصویرها (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>ذخیرهٔ نمودار</translation>
    </message>
    <message>
        <source>Couldn’t save the chart: {reason}</source>
        <translation>نمودار ذخیره نشد: {reason}</translation>
    </message>
    <message>
        <source>Chart saved to {file}</source>
        <translation>نمودار در {file} ذخیره شد</translation>
    </message>
    <message>
        <source>{state}: timeline</source>
        <translation>{state}: خط زمان</translation>
    </message>
    <message>
        <source>n. d.</source>
        <translation>بی‌تا</translation>
    </message>
    <message>
        <source>Class: {words}</source>
        <translation>رده: {words}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open story</source>
        <translation>باز کردن روایت</translation>
    </message>
    <message>
        <source>Stories (*.story story.toml);;All files (*)</source>
        <translation>روایت‌ها (*.story story.toml);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>روایت باز نشد</translation>
    </message>
    <message numerus="yes">
        <source>This story has %n problem(s). The rest is shown.</source>
        <translation><numerusform>این روایت %n مشکل دارد. بقیه نشان داده می‌شود.</numerusform></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>نمایش مشکلات</translation>
    </message>
    <message>
        <source>Story problems</source>
        <translation>مشکلات روایت</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>خروجی در {file} ذخیره شد</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture and as SVG.</source>
        <translation>نقشه به‌صورت تصویر و SVG در کلیپ‌بورد است.</translation>
    </message>
    <message>
        <source>Share as web page</source>
        <translation>هم‌رسانی به‌صورت صفحهٔ وب</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحه‌های وب (*.html)</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>در حال نوشتن {file}…</translation>
    </message>
    <message>
        <source>Saved to {file}. The file opens in any browser.</source>
        <translation>در {file} ذخیره شد. این پرونده در هر مرورگری باز می‌شود.</translation>
    </message>
    <message>
        <source>Couldn’t open a browser. Copied the address instead: {address}</source>
        <translation>مرورگری باز نشد. به‌جای آن از نشانی رونوشت گرفته شد: {address}</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>چیزی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Link copied. Paste it into Search (Ctrl+K) to return to this view.</source>
        <translation>از پیوند رونوشت گرفته شد. برای بازگشت به این نما، آن را در جستجو (Ctrl+K) جای‌گذاری کنید.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>روایت</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>رفتن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>سمت‌گیری</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>نقشهٔ چه کسی</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>پیش‌نمایش به‌صورت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>روایت‌های اخیر</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>کشیدن</translation>
    </message>
    <message>
        <source>Pan the map</source>
        <translation>جابه‌جا کردن نقشه</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>چرخ، دو انگشت</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>بزرگ‌نمایی در جای اشاره‌گر</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>دوبار کلیک</translation>
    </message>
    <message>
        <source>Zoom in; on a layer, zoom to the layer</source>
        <translation>بزرگ‌نمایی؛ روی لایه، بزرگ‌نمایی لایه</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>کلیک</translation>
    </message>
    <message>
        <source>Select on the map and in the article</source>
        <translation>انتخاب روی نقشه و در مقاله</translation>
    </message>
    <message>
        <source>Back and forward buttons</source>
        <translation>دکمه‌های عقب و جلو</translation>
    </message>
    <message>
        <source>Previous and next view</source>
        <translation>نمای قبلی و بعدی</translation>
    </message>
    <message>
        <source>While presenting (press ? for more)</source>
        <translation>هنگام ارائه (برای بیشتر، کلید ?)</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>ماوس</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>همهٔ طرف‌ها</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>مانند مقاله</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>روی نقشه</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>روی خط زمان</translation>
    </message>
    <message>
        <source>In the layer list</source>
        <translation>در فهرست لایه‌ها</translation>
    </message>
    <message>
        <source>In the place list</source>
        <translation>در فهرست مکان‌ها</translation>
    </message>
    <message>
        <source>Open story…</source>
        <translation>باز کردن روایت…</translation>
    </message>
    <message>
        <source>New story from article…</source>
        <translation>روایت جدید از مقاله…</translation>
    </message>
    <message>
        <source>New story from clipboard</source>
        <translation>روایت جدید از کلیپ‌بورد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>وارد کردن…</translation>
    </message>
    <message>
        <source>open file table spreadsheet shapefile GeoJSON</source>
        <translation>باز کردن پرونده جدول shapefile GeoJSON</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>افزودن لایه‌ها…</translation>
    </message>
    <message>
        <source>Add database table…</source>
        <translation>افزودن جدول پایگاه داده…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ذخیره به نام…</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>خروجی تصویر…</translation>
    </message>
    <message>
        <source>save picture PNG PDF SVG</source>
        <translation>ذخیره تصویر PNG PDF SVG</translation>
    </message>
    <message>
        <source>Print map…</source>
        <translation>چاپ نقشه…</translation>
    </message>
    <message>
        <source>Share as web page…</source>
        <translation>هم‌رسانی به‌صورت صفحهٔ وب…</translation>
    </message>
    <message>
        <source>HTML website publish export embed online</source>
        <translation>HTML وبگاه انتشار برون‌بری جاسازی برخط</translation>
    </message>
    <message>
        <source>Handouts and slides…</source>
        <translation>برگه‌های کلاسی و اسلاید…</translation>
    </message>
    <message>
        <source>PowerPoint worksheet lesson pages</source>
        <translation>PowerPoint کاربرگ درس صفحه‌ها</translation>
    </message>
    <message>
        <source>Export links…</source>
        <translation>خروجی پیوندها…</translation>
    </message>
    <message>
        <source>Export features…</source>
        <translation>خروجی عارضه‌ها…</translation>
    </message>
    <message>
        <source>Compare with another article…</source>
        <translation>مقایسه با مقاله‌ای دیگر…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>نمایش مشکلات…</translation>
    </message>
    <message>
        <source>Present from beginning</source>
        <translation>ارائه از آغاز</translation>
    </message>
    <message>
        <source>Present from current step</source>
        <translation>ارائه از گام کنونی</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام مجدد</translation>
    </message>
    <message>
        <source>Review places found</source>
        <translation>بازبینی مکان‌های یافته‌شده</translation>
    </message>
    <message>
        <source>Find places again</source>
        <translation>یافتن دوبارهٔ مکان‌ها</translation>
    </message>
    <message>
        <source>Replace article text…</source>
        <translation>جایگزینی متن مقاله…</translation>
    </message>
    <message>
        <source>Broken links…</source>
        <translation>پیوندهای شکسته…</translation>
    </message>
    <message>
        <source>Link selected words…</source>
        <translation>پیوند واژه‌های انتخاب‌شده…</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>ترسیم نقطه</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>ترسیم خط</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>ترسیم ناحیه</translation>
    </message>
    <message>
        <source>Create statement from selected words…</source>
        <translation>ایجاد گزاره از واژه‌های انتخاب‌شده…</translation>
    </message>
    <message>
        <source>Create event from selected words…</source>
        <translation>ایجاد رویداد از واژه‌های انتخاب‌شده…</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>حذف پیوند</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>حذف مورد انتخاب‌شده</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>افزودن نما به‌عنوان گام</translation>
    </message>
    <message>
        <source>Edit tour…</source>
        <translation>ویرایش گشت…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>جستجوی مکان، قطعه، لایه و گام</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>جستجوی فرمان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>عقب</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>نمایش کل روایت</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>گام قبلی</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>بازگشت به گام</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>فهرست گام‌ها</translation>
    </message>
    <message>
        <source>Next place in article</source>
        <translation>مکان بعدی در مقاله</translation>
    </message>
    <message>
        <source>Previous place in article</source>
        <translation>مکان قبلی در مقاله</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>یافتن در مقاله</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>اشارهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>اشارهٔ قبلی</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>بزرگ‌نمایی مورد انتخاب‌شده</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>رونوشت نقشه به‌صورت تصویر</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>رونوشت پیوند این نما</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>پخش یا مکث</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>رفتن به امروز</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>رویداد بعدی</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>رویداد قبلی</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>رفتن به تاریخ</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>پخش تندتر</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>پخش کندتر</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>پخش تکراری</translation>
    </message>
    <message>
        <source>Date range</source>
        <translation>بازهٔ تاریخ</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>مقایسهٔ دو تاریخ</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>جابه‌جایی دو سو</translation>
    </message>
    <message>
        <source>Move divider left</source>
        <translation>بردن جداکننده به چپ</translation>
    </message>
    <message>
        <source>Move divider right</source>
        <translation>بردن جداکننده به راست</translation>
    </message>
    <message>
        <source>Next partner</source>
        <translation>طرف مقابل بعدی</translation>
    </message>
    <message>
        <source>Show added context</source>
        <translation>نمایش زمینهٔ افزوده</translation>
    </message>
    <message>
        <source>Add data table…</source>
        <translation>افزودن جدول داده…</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>لایه‌ها</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>Alignment charts</source>
        <translation>نمودارهای سمت‌گیری</translation>
    </message>
    <message>
        <source>List of map items</source>
        <translation>فهرست موردهای روی نقشه</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>پوشش…</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>این نقشهٔ چه کسی است؟</translation>
    </message>
    <message>
        <source>Next viewpoint</source>
        <translation>دیدگاه بعدی</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>پروژکتور</translation>
    </message>
    <message>
        <source>Projector, dark room</source>
        <translation>پروژکتور، اتاق تاریک</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>پوستهٔ بعدی</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>Protanopia (red-blind)</source>
        <translation>پروتانوپیا (کورسرخی)</translation>
    </message>
    <message>
        <source>Deuteranopia (green-blind)</source>
        <translation>دوترانوپیا (کورسبزی)</translation>
    </message>
    <message>
        <source>Tritanopia (blue-blind)</source>
        <translation>تریتانوپیا (کورآبی)</translation>
    </message>
    <message>
        <source>Washed-out projector</source>
        <translation>پروژکتور رنگ‌پریده</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>زبان سیستم</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Reset text size</source>
        <translation>بازنشانی اندازهٔ متن</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>اندازه‌گیری فاصله</translation>
    </message>
    <message>
        <source>Coordinates under the pointer</source>
        <translation>مختصات زیر نشانگر</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>کاهش حرکت</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>پنل بعدی</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>پنل قبلی</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>باز کردن منو</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دفترچهٔ راهنما</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>این روایت چگونه ساخته شد</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>آشنایی با برنامه</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>صفحهٔ آغازین</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>دربارهٔ mapviewer</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>جابه‌جا کردن</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>بزرگ‌نمایی یا کوچک‌نمایی</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>پاک کردن انتخاب</translation>
    </message>
    <message>
        <source>Previous or next day</source>
        <translation>روز قبل یا بعد</translation>
    </message>
    <message>
        <source>Previous or next month</source>
        <translation>ماه قبل یا بعد</translation>
    </message>
    <message>
        <source>Previous or next year</source>
        <translation>سال قبل یا بعد</translation>
    </message>
    <message>
        <source>First or last day</source>
        <translation>نخستین یا آخرین روز</translation>
    </message>
    <message>
        <source>Previous or next event</source>
        <translation>رویداد قبلی یا بعدی</translation>
    </message>
    <message>
        <source>Switch between handles</source>
        <translation>رفتن میان دستگیره‌ها</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Next place with this name</source>
        <translation>مکان بعدی با این نام</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>پرش</translation>
    </message>
    <message>
        <source>Place manually by clicking the map</source>
        <translation>جای‌گذاری دستی با کلیک روی نقشه</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>نمایش یا پنهان کردن</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>بزرگ‌نمایی لایه</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>انتقال به بالا</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>انتقال به پایین</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>One date</source>
        <translation>یک تاریخ</translation>
    </message>
    <message>
        <source>Two dates with divider</source>
        <translation>دو تاریخ با جداکننده</translation>
    </message>
    <message>
        <source>Two dates side by side</source>
        <translation>دو تاریخ کنار هم</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>جابه‌جایی دو سو</translation>
    </message>
    <message>
        <source>Names on the right</source>
        <translation>نام‌ها در سمت راست</translation>
    </message>
    <message>
        <source>Whose map on the right</source>
        <translation>نقشهٔ چه کسی در سمت راست</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>Sentences with nothing on the map</source>
        <translation>جمله‌هایی که چیزی روی نقشه ندارند</translation>
    </message>
    <message>
        <source>Map items without a passage or source</source>
        <translation>موردهای روی نقشه بدون قطعه یا منبع</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}: هیچ</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n مقدار</numerusform></translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation>رده‌ها: {classes}</translation>
    </message>
    <message>
        <source>data from {file}</source>
        <translation>داده از {file}</translation>
    </message>
    <message>
        <source>Added “{layer}” to the map, in the layer group “{group}”.</source>
        <translation>«{layer}» به نقشه و گروه لایهٔ «{group}» افزوده شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped.</source>
        <translation><numerusform>%n سطر کنار گذاشته شد.</numerusform></translation>
    </message>
    <message>
        <source>remove data</source>
        <translation>برداشتن داده</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>صفحه‌گسترده‌ها (*.csv *.tsv *.txt *.xlsx *.xlsm);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>The table needs a column of states (ISO codes or names in any language) and a column of numbers; a column of years is optional. Your data stays on this computer.</source>
        <translation>جدول به ستونی از کشورها (کد ISO یا نام به هر زبان) و ستونی از اعداد نیاز دارد؛ ستون سال‌ها اختیاری است. داده‌های شما روی رایانهٔ خودتان می‌ماند.</translation>
    </message>
    <message>
        <source>Add data table</source>
        <translation>افزودن جدول داده</translation>
    </message>
    <message>
        <source>Open CSV or Excel file…</source>
        <translation>باز کردن پروندهٔ CSV یا Excel…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>نمونه‌ها</translation>
    </message>
    <message>
        <source>Example tables</source>
        <translation>جدول‌های نمونه</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>سطرهای کنارگذاشته</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>نمایش روی نقشه</translation>
    </message>
    <message>
        <source>Remove from map</source>
        <translation>برداشتن از نقشه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Open data table</source>
        <translation>باز کردن جدول داده</translation>
    </message>
    <message>
        <source>This table has several columns of numbers. Choose one.</source>
        <translation>این جدول چند ستون عددی دارد. یکی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>ستونی انتخاب کنید</translation>
    </message>
    <message>
        <source>Shown in the legend</source>
        <translation>در راهنمای نقشه نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Upper limits, e.g. 10; 20; 30</source>
        <translation>حدهای بالا، مثلاً 10; 20; 30</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یکا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>رده‌ها</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>مرزهای رده</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n کشور</numerusform></translation>
    </message>
    <message>
        <source>{file}: {values} for {states}{years}.</source>
        <translation>{file}: {values} برای {states}{years}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number, shown as “no data”.</source>
        <translation><numerusform>%n خانهٔ بدون عدد، به‌صورت «بدون داده» نشان داده می‌شود.</numerusform></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>پرش</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>در جدول</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>تطبیق</translation>
    </message>
    <message>
        <source>Rows with unrecognised states</source>
        <translation>سطرهای دارای کشور ناشناخته</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>State for {text}</source>
        <translation>کشور برای {text}</translation>
    </message>
    <message>
        <source>an empty cell</source>
        <translation>خانهٔ خالی</translation>
    </message>
    <message>
        <source>Did you mean {states}?</source>
        <translation>آیا منظورتان {states} بود؟</translation>
    </message>
    <message>
        <source>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</source>
        <translation>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</translation>
    </message>
    <message>
        <source>.txt, .md, .html, .docx or .pdf</source>
        <translation>‎.txt، ‎.md، ‎.html، ‎.docx یا ‎.pdf</translation>
    </message>
    <message>
        <source>2.2 or newer</source>
        <translation>2.2 یا تازه‌تر</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 بیت</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>آوریل</translation>
    </message>
    <message>
        <source>April</source>
        <translation>آوریل</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>اوت</translation>
    </message>
    <message>
        <source>August</source>
        <translation>اوت</translation>
    </message>
    <message>
        <source>CRS refused</source>
        <translation>سامانهٔ مختصات پذیرفته نشد</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>دسامبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دسامبر</translation>
    </message>
    <message>
        <source>Deviation: distance from the mean</source>
        <translation>انحراف: فاصله از میانگین</translation>
    </message>
    <message>
        <source>Equal: equal width</source>
        <translation>برابر: پهنای یکسان</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فوریه</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فوریهٔ</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ژانویه</translation>
    </message>
    <message>
        <source>January</source>
        <translation>ژانویهٔ</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>ژوئیه</translation>
    </message>
    <message>
        <source>July</source>
        <translation>ژوئیهٔ</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>ژوئن</translation>
    </message>
    <message>
        <source>June</source>
        <translation>ژوئن</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مهٔ</translation>
    </message>
    <message>
        <source>Natural: Fisher–Jenks, groups similar values</source>
        <translation>طبیعی: Fisher–Jenks، مقدارهای همانند را گروه می‌کند</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوامبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوامبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>اکتبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>اکتبر</translation>
    </message>
    <message>
        <source>Own: your own limits</source>
        <translation>دلخواه: حدهای خودتان</translation>
    </message>
    <message>
        <source>Parquet with 'geo' metadata</source>
        <translation>Parquet با فرادادهٔ 'geo'</translation>
    </message>
    <message>
        <source>PostGIS is not installed in this database</source>
        <translation>PostGIS در این پایگاه داده نصب نیست</translation>
    </message>
    <message>
        <source>PostGIS version too old</source>
        <translation>نسخهٔ PostGIS بیش از حد قدیمی است</translation>
    </message>
    <message>
        <source>Quantiles: equal number of values per class</source>
        <translation>چندک‌ها: شمار برابر مقدار در هر رده</translation>
    </message>
    <message>
        <source>Round: round limits</source>
        <translation>گرد: حدهای گرد</translation>
    </message>
    <message>
        <source>SELECT on the table</source>
        <translation>SELECT روی جدول</translation>
    </message>
    <message>
        <source>SRID {srid}</source>
        <translation>SRID {srid}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سپتامبر</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سپتامبر</translation>
    </message>
    <message>
        <source>UTF-8; save the file with that encoding</source>
        <translation>UTF-8؛ پرونده را با این کدگذاری ذخیره کنید</translation>
    </message>
    <message>
        <source>Values: one class per value</source>
        <translation>مقدارها: یک رده برای هر مقدار</translation>
    </message>
    <message>
        <source>WKB</source>
        <translation>WKB</translation>
    </message>
    <message>
        <source>XML without DOCTYPE</source>
        <translation>XML بدون DOCTYPE</translation>
    </message>
    <message>
        <source>[], or [{ by = ["…"], start = "…" }]</source>
        <translation>[] یا [{ by = ["…"], start = "…" }]</translation>
    </message>
    <message>
        <source>[longitude, latitude, width in km, height in km]</source>
        <translation>[طول جغرافیایی، عرض جغرافیایی، پهنا به km، بلندا به km]</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees</source>
        <translation>[طول جغرافیایی، عرض جغرافیایی] به درجه</translation>
    </message>
    <message>
        <source>[story], format</source>
        <translation>[story]، format</translation>
    </message>
    <message>
        <source>[story], projection</source>
        <translation>[story]، projection</translation>
    </message>
    <message>
        <source>[{key}] is missing</source>
        <translation>[{key}] موجود نیست</translation>
    </message>
    <message>
        <source>a BCP 47 code other than en</source>
        <translation>کد BCP 47 به‌جز en</translation>
    </message>
    <message>
        <source>a FeatureCollection, a Feature or a geometry</source>
        <translation>FeatureCollection، Feature یا هندسه</translation>
    </message>
    <message>
        <source>a PDF with text, or the text itself</source>
        <translation>PDF دارای متن، یا خود متن</translation>
    </message>
    <message>
        <source>a Parquet file without geometry</source>
        <translation>پروندهٔ Parquet بدون هندسه</translation>
    </message>
    <message>
        <source>a cell of another type</source>
        <translation>خانه‌ای از نوع دیگر</translation>
    </message>
    <message>
        <source>a column of ISO codes or names of states</source>
        <translation>ستونی از کدهای ISO یا نام کشورها</translation>
    </message>
    <message>
        <source>a coordinate is not finite</source>
        <translation>مختصات متناهی نیست</translation>
    </message>
    <message>
        <source>a coordinate that is not a number was left out</source>
        <translation>مختصاتی که عدد نبود کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a database in which the extension postgis is installed</source>
        <translation>پایگاه داده‌ای که افزونهٔ postgis در آن نصب است</translation>
    </message>
    <message>
        <source>a date such as 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 or 10 November 2020</source>
        <translation>تاریخی مانند 2020، 2020-11، 2020-11-10، 10.11.2020، Nov 2020 یا 10 November 2020</translation>
    </message>
    <message>
        <source>a definition that names other files</source>
        <translation>تعریفی که پرونده‌های دیگری را نام می‌برد</translation>
    </message>
    <message>
        <source>a document type definition (DOCTYPE), which can include other files or expand without limit</source>
        <translation>تعریف نوع سند (DOCTYPE) که می‌تواند پرونده‌های دیگر را دربرگیرد یا بی‌حد گسترش یابد</translation>
    </message>
    <message>
        <source>a feature without geometry was left out</source>
        <translation>عارضهٔ بدون هندسه کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a file that is not an archive</source>
        <translation>پرونده‌ای که بایگانی نیست</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>a folder with story.toml, a NAME.story file, or the name of a bundled story</source>
        <translation>پوشه‌ای با story.toml، پروندهٔ NAME.story یا نام یک روایت همراه برنامه</translation>
    </message>
    <message>
        <source>a folder with story.toml, or the same folder zipped as NAME.story</source>
        <translation>پوشه‌ای با story.toml، یا همان پوشه فشرده‌شده (zip) با نام NAME.story</translation>
    </message>
    <message>
        <source>a folder, device or pipe</source>
        <translation>پوشه، دستگاه یا لوله (pipe)</translation>
    </message>
    <message>
        <source>a geometry of an unknown type was left out</source>
        <translation>هندسه‌ای از نوع ناشناخته کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a geometry that is not well-known text was left out</source>
        <translation>هندسه‌ای که well-known text نیست کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a geometry without the mark of a GeoPackage was left out</source>
        <translation>هندسهٔ بدون نشان GeoPackage کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a header row and at least one more row</source>
        <translation>سطر سرستون و دست‌کم یک سطر دیگر</translation>
    </message>
    <message>
        <source>a key of more than {max_depth} parts</source>
        <translation>کلیدی با بیش از {max_depth} بخش</translation>
    </message>
    <message>
        <source>a layer of the file is a view and not a table of its own; it was left out</source>
        <translation>لایه‌ای از پرونده نمای پایگاه داده (view) است و جدول مستقل نیست؛ کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a line has at least two vertices</source>
        <translation>خط دست‌کم دو رأس دارد</translation>
    </message>
    <message>
        <source>a line of fewer than two points was left out</source>
        <translation>خطی با کمتر از دو نقطه کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a list of ids of features, claims or places</source>
        <translation>فهرستی از idهای عارضه‌ها، گزاره‌ها یا مکان‌ها</translation>
    </message>
    <message>
        <source>a list such as ["one", "two"]</source>
        <translation>فهرستی مانند ["one", "two"]</translation>
    </message>
    <message>
        <source>a longitude beyond 180° was brought back by a full turn</source>
        <translation>طول جغرافیایی فراتر از 180° با یک دور کامل بازگردانده شد</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code of three letters</source>
        <translation>کد سه‌حرفی ISO 3166 با حروف کوچک</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code such as 'arm'</source>
        <translation>کد ISO 3166 با حروف کوچک مانند 'arm'</translation>
    </message>
    <message>
        <source>a new folder, an empty one, or a story's</source>
        <translation>پوشهٔ جدید، پوشهٔ خالی یا پوشهٔ یک روایت</translation>
    </message>
    <message>
        <source>a number from 0 to 10</source>
        <translation>عددی از 0 تا 10</translation>
    </message>
    <message>
        <source>a number from 1 to {format}; a newer mapviewer may read it</source>
        <translation>عددی از 1 تا {format}؛ نسخهٔ تازه‌تر mapviewer شاید آن را بخواند</translation>
    </message>
    <message>
        <source>a number with thousands of digits</source>
        <translation>عددی با هزاران رقم</translation>
    </message>
    <message>
        <source>a path inside the story's folder</source>
        <translation>مسیری درون پوشهٔ روایت</translation>
    </message>
    <message>
        <source>a period needs its start and its end</source>
        <translation>دوره باید آغاز و پایان داشته باشد</translation>
    </message>
    <message>
        <source>a point has one vertex</source>
        <translation>نقطه یک رأس دارد</translation>
    </message>
    <message>
        <source>a point whose coordinates are not numbers was left out</source>
        <translation>نقطه‌ای که مختصاتش عدد نیست کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a prepared layer cannot be read</source>
        <translation>لایهٔ آماده‌شده خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>a row whose coordinates are not numbers was left out</source>
        <translation>سطری که مختصاتش عدد نیست کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a row with fewer values than the heading; those that are missing are empty</source>
        <translation>سطری با مقدارهای کمتر از سرستون؛ آنچه نیست خالی است</translation>
    </message>
    <message>
        <source>a row with more values than the heading; what is beyond was left out</source>
        <translation>سطری با مقدارهای بیشتر از سرستون؛ آنچه افزون بود کنار گذاشته شد</translation>
    </message>
    <message>
        <source>grid references (UTM or MGRS) were turned into longitude and latitude</source>
        <translation>مختصات شبکه (UTM یا MGRS) به طول و عرض جغرافیایی تبدیل شد</translation>
    </message>
    <message>
        <source>a server with TLS, or no encryption where nobody can listen</source>
        <translation>سروری با TLS، یا بدون رمزنگاری در جایی که شنود ممکن نیست</translation>
    </message>
    <message>
        <source>a service from PostgreSQL's service file</source>
        <translation>سرویسی از پروندهٔ سرویس PostgreSQL</translation>
    </message>
    <message>
        <source>a size larger than memory</source>
        <translation>اندازه‌ای بزرگ‌تر از حافظه</translation>
    </message>
    <message>
        <source>a smaller part of the map, or a spatial index on the table</source>
        <translation>بخش کوچک‌تری از نقشه، یا نمایهٔ مکانی روی جدول</translation>
    </message>
    <message>
        <source>a table [{key}]</source>
        <translation>جدول [{key}]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>همهٔ طرف‌ها</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>از پیش وجود دارد</translation>
    </message>
    <message>
        <source>an SQLite database that is no GeoPackage</source>
        <translation>پایگاه دادهٔ SQLite که GeoPackage نیست</translation>
    </message>
    <message>
        <source>an answer that is no JSON</source>
        <translation>پاسخی که JSON نیست</translation>
    </message>
    <message>
        <source>an answer that is no article</source>
        <translation>پاسخی که مقاله نیست</translation>
    </message>
    <message>
        <source>an answer that is no table</source>
        <translation>پاسخی که جدول نیست</translation>
    </message>
    <message>
        <source>an archive in an archive</source>
        <translation>بایگانی درون بایگانی</translation>
    </message>
    <message>
        <source>an empty exact</source>
        <translation>exact خالی</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>پروندهٔ خالی</translation>
    </message>
    <message>
        <source>an empty layer</source>
        <translation>لایهٔ خالی</translation>
    </message>
    <message>
        <source>an event without a source</source>
        <translation>رویداد بدون منبع</translation>
    </message>
    <message>
        <source>an id of the story's sources.toml, or of [[sources]] in the file</source>
        <translation>id از sources.toml روایت، یا از [[sources]] در پرونده</translation>
    </message>
    <message>
        <source>an id other than {built_in_themes}</source>
        <translation>idی به‌جز {built_in_themes}</translation>
    </message>
    <message>
        <source>an id that is no code of a state</source>
        <translation>idی که کد کشور نیست</translation>
    </message>
    <message>
        <source>an id that was there before; it was given another ending</source>
        <translation>idی که پیش‌تر وجود داشت؛ پایانهٔ دیگری گرفت</translation>
    </message>
    <message>
        <source>an inset has neither bounds nor a camera</source>
        <translation>نقشهٔ فرعی نه bounds دارد و نه camera</translation>
    </message>
    <message>
        <source>an outline did not end where it began; it was closed</source>
        <translation>خط پیرامونی در نقطهٔ آغاز پایان نمی‌یافت؛ بسته شد</translation>
    </message>
    <message>
        <source>an outline has at least four vertices</source>
        <translation>خط پیرامونی دست‌کم چهار رأس دارد</translation>
    </message>
    <message>
        <source>an outline of fewer than three corners was left out</source>
        <translation>خط پیرامونی با کمتر از سه گوشه کنار گذاشته شد</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>نامی دیگر</translation>
    </message>
    <message>
        <source>archive refused</source>
        <translation>بایگانی پذیرفته نشد</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>at least one feature</source>
        <translation>دست‌کم یک عارضه</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>احراز هویت ناموفق بود</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>دادهٔ دودویی</translation>
    </message>
    <message>
        <source>by is missing</source>
        <translation>by موجود نیست</translation>
    </message>
    <message>
        <source>byte 0x{data}</source>
        <translation>بایت 0x{data}</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>رونوشت‌برداری ممکن نیست</translation>
    </message>
    <message>
        <source>cannot be extracted</source>
        <translation>استخراج ممکن نیست</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>نوشتن ممکن نیست</translation>
    </message>
    <message>
        <source>cannot create a working copy</source>
        <translation>ایجاد نسخهٔ کاری ممکن نیست</translation>
    </message>
    <message>
        <source>cannot create a working folder</source>
        <translation>ایجاد پوشهٔ کاری ممکن نیست</translation>
    </message>
    <message>
        <source>cannot read workbook</source>
        <translation>کارپوشه خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>cannot save the story</source>
        <translation>ذخیرهٔ روایت ممکن نیست</translation>
    </message>
    <message>
        <source>changed on disk since it was opened</source>
        <translation>پس از باز شدن روی دیسک تغییر کرده است</translation>
    </message>
    <message>
        <source>code {number}</source>
        <translation>کد {number}</translation>
    </message>
    <message>
        <source>column is missing</source>
        <translation>ستون موجود نیست</translation>
    </message>
    <message>
        <source>column no longer exists</source>
        <translation>ستون دیگر وجود ندارد</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>ستون {name}</translation>
    </message>
    <message>
        <source>columns of different lengths</source>
        <translation>ستون‌هایی با طول متفاوت</translation>
    </message>
    <message>
        <source>columns such as lon and lat, longitude and latitude, x and y, or wkt</source>
        <translation>ستون‌هایی مانند lon و lat، longitude و latitude، x و y، یا wkt</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>اتصال قطع شد</translation>
    </message>
    <message>
        <source>contains no text</source>
        <translation>متنی ندارد</translation>
    </message>
    <message>
        <source>coordinates such as {example}, {example2}</source>
        <translation>مختصاتی مانند {example}، {example2}</translation>
    </message>
    <message>
        <source>count or breaks are not numbers</source>
        <translation>count یا breaks عدد نیستند</translation>
    </message>
    <message>
        <source>counts do not agree</source>
        <translation>شمارها با هم نمی‌خوانند</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>crs</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>ناتمام</translation>
    </message>
    <message>
        <source>damaged GeoPackage</source>
        <translation>GeoPackage آسیب‌دیده</translation>
    </message>
    <message>
        <source>damaged GeoParquet</source>
        <translation>GeoParquet آسیب‌دیده</translation>
    </message>
    <message>
        <source>damaged archive</source>
        <translation>بایگانی آسیب‌دیده</translation>
    </message>
    <message>
        <source>damaged, or not what its name says</source>
        <translation>آسیب‌دیده است یا با نامش نمی‌خواند</translation>
    </message>
    <message>
        <source>degrees north and east</source>
        <translation>درجه‌های شمالی و شرقی</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>انکار</translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation>id تکراری</translation>
    </message>
    <message>
        <source>duplicate layer id</source>
        <translation>id لایه تکراری است</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>پروندهٔ خالی</translation>
    </message>
    <message>
        <source>empty passage</source>
        <translation>قطعهٔ خالی</translation>
    </message>
    <message>
        <source>end before start</source>
        <translation>پایان پیش از آغاز</translation>
    </message>
    <message>
        <source>[[{key}]] tables</source>
        <translation>جدول‌های [[{key}]]</translation>
    </message>
    <message>
        <source>Web Annotation with a TextQuoteSelector</source>
        <translation>Web Annotation دارای TextQuoteSelector</translation>
    </message>
    <message>
        <source>a BCP 47 code</source>
        <translation>یک کد BCP 47</translation>
    </message>
    <message>
        <source>a page that was saved as a file before</source>
        <translation>صفحه‌ای که پیش‌تر در پرونده‌ای ذخیره شده</translation>
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
        <translation>تصویر در پوشهٔ روایت خود قرار دارد</translation>
    </message>
    <message>
        <source>a story that has not been saved</source>
        <translation>روایتی که ذخیره نشده</translation>
    </message>
    <message>
        <source>1: in favour; 0: abstained or did not vote, which the column “vote” tells apart. One resolution a year: ES-11/1 of 2 March 2022, ES-11/6 of 23 February 2023, ES-11/7 of 24 February 2025, that of 24 February 2026. A vote that was not confirmed is left unknown.</source>
        <translation>1: موافق؛ 0: ممتنع یا بدون رأی (ستون «vote» آن‌ها را جدا می‌کند). سالی یک قطعنامه: ES-11/1 در 2 مارس 2022، ES-11/6 در 23 فوریهٔ 2023، ES-11/7 در 24 فوریهٔ 2025، و قطعنامهٔ 24 فوریهٔ 2026. رأی تأییدنشده نامعلوم می‌ماند.</translation>
    </message>
    <message>
        <source>China's share of goods trade</source>
        <translation>سهم چین در تجارت کالا</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row, so that states can be compared only roughly; a share that was not found is left unknown.</source>
        <translation>تعریف‌ها و دوره‌ها از سطری به سطر دیگر متفاوت است، پس کشورها را تنها به‌تقریب می‌توان سنجید؛ سهمی که یافت نشده نامعلوم می‌ماند.</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row. For Kyrgyzstan no share is given: Kyrgyz and Chinese data differ by a factor of four.</source>
        <translation>تعریف‌ها و دوره‌ها از سطری به سطر دیگر متفاوت است. برای قرقیزستان سهمی داده نشده: داده‌های قرقیزستان و چین چهار برابر اختلاف دارند.</translation>
    </message>
    <message>
        <source>General Assembly, 7 April 2022. 1: in favour; 0: against or did not vote, which the column “vote” tells apart. A vote that was not confirmed is left unknown.</source>
        <translation>مجمع عمومی، 7 آوریل 2022. 1: موافق؛ 0: مخالف یا بدون رأی (ستون «vote» آن‌ها را جدا می‌کند). رأی تأییدنشده نامعلوم می‌ماند.</translation>
    </message>
    <message>
        <source>PNG, JPEG or TIFF</source>
        <translation>‏PNG، JPEG یا TIFF</translation>
    </message>
    <message>
        <source>Russia's share of goods trade</source>
        <translation>سهم روسیه در تجارت کالا</translation>
    </message>
    <message>
        <source>Suspension of Russia from the Human Rights Council</source>
        <translation>تعلیق عضویت روسیه در شورای حقوق بشر</translation>
    </message>
    <message>
        <source>UN and press reports, row by row</source>
        <translation>گزارش‌های سازمان ملل و رسانه‌ها، سطر به سطر</translation>
    </message>
    <message>
        <source>Votes on Ukraine in the UN General Assembly</source>
        <translation>رأی‌گیری‌ها دربارهٔ اوکراین در مجمع عمومی سازمان ملل</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees, or true for a name that finds its own place</source>
        <translation>[طول، عرض] به درجه، یا true برای نامی که خود جای خود را می‌یابد</translation>
    </message>
    <message>
        <source>a pin is not on the Earth</source>
        <translation>یک نقطهٔ پیوند روی زمین نیست</translation>
    </message>
    <message>
        <source>a world file beside it, or pins set by hand</source>
        <translation>یک فایل world در کنار آن، یا نقطه‌هایی که با دست گذاشته شوند</translation>
    </message>
    <message>
        <source>abstained or did not vote</source>
        <translation>ممتنع یا بدون رأی</translation>
    </message>
    <message>
        <source>against or did not vote</source>
        <translation>مخالف یا بدون رأی</translation>
    </message>
    <message>
        <source>an answer that is none</source>
        <translation>پاسخی نامعتبر</translation>
    </message>
    <message>
        <source>an event needs its date and place</source>
        <translation>رویداد به تاریخ و جا نیاز دارد</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>زبانی دیگر</translation>
    </message>
    <message>
        <source>ask = {{ LAYER = "…" }} with layers of reveal: {layers}</source>
        <translation>ask = {{ LAYER = "…" }} با لایه‌های reveal: {layers}</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>عضو وابسته</translation>
    </message>
    <message>
        <source>at least three</source>
        <translation>دست‌کم سه</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>تاریخ نامعلوم</translation>
    </message>
    <message>
        <source>event {event}</source>
        <translation>رویداد {event}</translation>
    </message>
    <message>
        <source>event {event}, lat and lon</source>
        <translation>رویداد {event}، lat و lon</translation>
    </message>
    <message>
        <source>event {event}, source</source>
        <translation>رویداد {event}، source</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>عارضه</translation>
    </message>
    <message>
        <source>feature {identifier}</source>
        <translation>عارضهٔ {identifier}</translation>
    </message>
    <message>
        <source>feature {number}</source>
        <translation>عارضهٔ {number}</translation>
    </message>
    <message>
        <source>features</source>
        <translation>عارضه‌ها</translation>
    </message>
    <message>
        <source>features are not a list</source>
        <translation>features فهرست نیست</translation>
    </message>
    <message>
        <source>fetch cancelled</source>
        <translation>دریافت لغو شد</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>پرونده یافت نشد</translation>
    </message>
    <message>
        <source>file outside the story folder</source>
        <translation>پرونده بیرون از پوشهٔ روایت است</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>پرونده بیش از حد بزرگ است</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>منجمد</translation>
    </message>
    <message>
        <source>geo metadata</source>
        <translation>فرادادهٔ geo</translation>
    </message>
    <message>
        <source>half a place</source>
        <translation>مکان ناقص</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>سرستون</translation>
    </message>
    <message>
        <source>heights cannot be read</source>
        <translation>ارتفاع‌ها خوانده نمی‌شوند</translation>
    </message>
    <message>
        <source>host and port from its administrator</source>
        <translation>میزبان و درگاه از سرپرست آن</translation>
    </message>
    <message>
        <source>id is taken</source>
        <translation>id گرفته شده است</translation>
    </message>
    <message>
        <source>id is taken by a built-in theme</source>
        <translation>id را یک پوستهٔ همراه برنامه گرفته است</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>id دو بار به کار رفته</translation>
    </message>
    <message>
        <source>ids of states or organisations</source>
        <translation>idهای کشورها یا سازمان‌ها</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>در {name}</translation>
    </message>
    <message>
        <source>in {title}</source>
        <translation>در {title}</translation>
    </message>
    <message>
        <source>insets are a list of tables</source>
        <translation>insets فهرستی از جدول‌هاست</translation>
    </message>
    <message>
        <source>invalid bounds</source>
        <translation>bounds نامعتبر</translation>
    </message>
    <message>
        <source>invalid camera</source>
        <translation>camera نامعتبر</translation>
    </message>
    <message>
        <source>invalid finding</source>
        <translation>یافتهٔ نامعتبر</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>id نامعتبر</translation>
    </message>
    <message>
        <source>invalid margin</source>
        <translation>حاشیهٔ نامعتبر</translation>
    </message>
    <message>
        <source>invalid pictures</source>
        <translation>تصویرهای نامعتبر</translation>
    </message>
    <message>
        <source>invalid pins</source>
        <translation>نقطه‌های پیوند نامعتبر</translation>
    </message>
    <message>
        <source>invalid place of a name</source>
        <translation>جای نام نامعتبر است</translation>
    </message>
    <message>
        <source>invalid place of an arrow</source>
        <translation>جای نامعتبر پیکان</translation>
    </message>
    <message>
        <source>invalid proposal</source>
        <translation>پیشنهاد نامعتبر</translation>
    </message>
    <message>
        <source>invalid questions</source>
        <translation>پرسش‌های نامعتبر</translation>
    </message>
    <message>
        <source>invalid value in view</source>
        <translation>مقدار نامعتبر در نما</translation>
    </message>
    <message>
        <source>invalid view</source>
        <translation>نمای نامعتبر</translation>
    </message>
    <message>
        <source>invalid view link</source>
        <translation>پیوند نمای نامعتبر</translation>
    </message>
    <message>
        <source>its tiepoints lie on one line</source>
        <translation>نقطه‌های پیوند آن روی یک خط‌اند</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped (a latitude beyond 90°); they were swapped back in the whole file</source>
        <translation>طول و عرض جغرافیایی جابه‌جا می‌نمود (عرض فراتر از 90°)؛ در کل پرونده به جای خود بازگردانده شد</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped by the names of the places; they were swapped back in the whole file</source>
        <translation>از روی نام مکان‌ها عرض و طول جغرافیایی جابه‌جا به نظر می‌رسید؛ در سراسر پرونده به جای خود برگردانده شد</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>لایه</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>لایهٔ {number}</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>لایه‌ها</translation>
    </message>
    <message>
        <source>layers of an inset are a list</source>
        <translation>layers نقشهٔ الحاقی یک فهرست است</translation>
    </message>
    <message>
        <source>layers, only and numbers of a panel are lists</source>
        <translation>layers، only و numbers یک پنل فهرست هستند</translation>
    </message>
    <message>
        <source>left {date}</source>
        <translation>خروج {date}</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and :</source>
        <translation>حروف، ارقام، - _ . و :</translation>
    </message>
    <message>
        <source>line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>خط 1</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>خط {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>خط {line}، ستون {column}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>خط‌ها</translation>
    </message>
    <message>
        <source>link without a target</source>
        <translation>پیوند بدون مقصد</translation>
    </message>
    <message>
        <source>longitude and latitude on WGS84 (EPSG:4326)</source>
        <translation>طول و عرض جغرافیایی در WGS84 (EPSG:4326)</translation>
    </message>
    <message>
        <source>lower-case ISO 3166 codes of three letters</source>
        <translation>کدهای سه‌حرفی ISO 3166 با حروف کوچک</translation>
    </message>
    <message>
        <source>mapviewer never goes to the network</source>
        <translation>mapviewer هرگز به شبکه وصل نمی‌شود</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>more than 18 digits</source>
        <translation>بیش از 18 رقم</translation>
    </message>
    <message>
        <source>more than {count} {what}</source>
        <translation>بیش از {count} {what}</translation>
    </message>
    <message>
        <source>more than {most} distinct values; using natural breaks</source>
        <translation>بیش از {most} مقدار متمایز؛ مرزهای طبیعی به کار رفت</translation>
    </message>
    <message>
        <source>more than {seconds:g} seconds</source>
        <translation>بیش از {seconds:g} ثانیه</translation>
    </message>
    <message>
        <source>more than {seconds} seconds of work</source>
        <translation>بیش از {seconds} ثانیه کار</translation>
    </message>
    <message>
        <source>names = {…}</source>
        <translation>names = {…}</translation>
    </message>
    <message>
        <source>names is not a table</source>
        <translation>names جدول نیست</translation>
    </message>
    <message>
        <source>names is the language of all names; names_at says where names stand</source>
        <translation>names زبان همهٔ نام‌هاست؛ names_at می‌گوید نام‌ها کجا باشند</translation>
    </message>
    <message>
        <source>names_at = {…}</source>
        <translation>names_at = {…}</translation>
    </message>
    <message>
        <source>neither a passage nor a source</source>
        <translation>نه قطعه و نه منبع</translation>
    </message>
    <message>
        <source>neither pins nor a position</source>
        <translation>نه نقطهٔ پیوند و نه موقعیت</translation>
    </message>
    <message>
        <source>nesting too deep</source>
        <translation>تودرتویی بیش از حد عمیق است</translation>
    </message>
    <message>
        <source>news agencies, row by row</source>
        <translation>خبرگزاری‌ها، سطر به سطر</translation>
    </message>
    <message>
        <source>no PostgreSQL server responds{port}</source>
        <translation>هیچ سرور PostgreSQL پاسخ نمی‌دهد{port}</translation>
    </message>
    <message>
        <source>no TextQuoteSelector in target</source>
        <translation>TextQuoteSelector در target نیست</translation>
    </message>
    <message>
        <source>no annotations of a text</source>
        <translation>بدون حاشیه‌نویسی متن</translation>
    </message>
    <message>
        <source>no article found on this page</source>
        <translation>مقاله‌ای در این صفحه یافت نشد</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>بدون مرز رده</translation>
    </message>
    <message>
        <source>no column of numbers</source>
        <translation>بدون ستون عددی</translation>
    </message>
    <message>
        <source>no column of states</source>
        <translation>بدون ستون کشورها</translation>
    </message>
    <message>
        <source>no columns</source>
        <translation>بدون ستون</translation>
    </message>
    <message>
        <source>no columns with coordinates</source>
        <translation>بدون ستون مختصات</translation>
    </message>
    <message>
        <source>no feature can be shown</source>
        <translation>هیچ عارضه‌ای قابل نمایش نیست</translation>
    </message>
    <message>
        <source>no features</source>
        <translation>بدون عارضه</translation>
    </message>
    <message>
        <source>no features to export</source>
        <translation>عارضه‌ای برای خروجی نیست</translation>
    </message>
    <message>
        <source>no geometry column</source>
        <translation>بدون ستون هندسه</translation>
    </message>
    <message>
        <source>no ground</source>
        <translation>بدون قلمرو</translation>
    </message>
    <message>
        <source>no layer in the archive</source>
        <translation>لایه‌ای در بایگانی نیست</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>غیرعضو</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>بدون عدد</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>بدون قطعه</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>مکان نیست</translation>
    </message>
    <message>
        <source>no place of that name in that state; the row was left out</source>
        <translation>در آن کشور جایی به این نام نیست؛ سطر کنار گذاشته شد</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer</source>
        <translation>جایی به این نام در جاینامه نیست</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer; the row was left out</source>
        <translation>جایی به این نام در جاینامه نیست؛ سطر کنار گذاشته شد</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>بدون سطر</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>بدون منبع</translation>
    </message>
    <message>
        <source>no state or province of that name; the row was left out</source>
        <translation>کشور یا استانی به این نام نیست؛ سطر کنار گذاشته شد</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>چنین جدولی نیست</translation>
    </message>
    <message>
        <source>no table with features</source>
        <translation>جدولی دارای عارضه نیست</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>not GeoJSON</source>
        <translation>GeoJSON نیست</translation>
    </message>
    <message>
        <source>not GeoParquet</source>
        <translation>GeoParquet نیست</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>متن UTF-8 نیست</translation>
    </message>
    <message>
        <source>not UTF-8 text; read as {encoding}, so some letters may be wrong</source>
        <translation>متن UTF-8 نیست؛ به‌صورت {encoding} خوانده شد، پس شاید برخی حروف نادرست باشند</translation>
    </message>
    <message>
        <source>not a GeoJSON FeatureCollection</source>
        <translation>GeoJSON FeatureCollection نیست</translation>
    </message>
    <message>
        <source>not a GeoJSON feature</source>
        <translation>عارضهٔ GeoJSON نیست</translation>
    </message>
    <message>
        <source>not a Word file</source>
        <translation>پروندهٔ Word نیست</translation>
    </message>
    <message>
        <source>not a database layer</source>
        <translation>لایهٔ پایگاه داده نیست</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>تاریخ نیست</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>پرونده نیست</translation>
    </message>
    <message>
        <source>not a gazetteer of this version</source>
        <translation>فرهنگ جغرافیایی این نسخه نیست</translation>
    </message>
    <message>
        <source>not a layer</source>
        <translation>لایه نیست</translation>
    </message>
    <message>
        <source>not a list of annotations</source>
        <translation>فهرست حاشیه‌نویسی‌ها نیست</translation>
    </message>
    <message>
        <source>not a list of tables</source>
        <translation>فهرست جدول‌ها نیست</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>عدد نیست</translation>
    </message>
    <message>
        <source>not a pack</source>
        <translation>بسته نیست</translation>
    </message>
    <message>
        <source>not a pack of degrees</source>
        <translation>بستهٔ خانه‌های درجه‌ای نیست</translation>
    </message>
    <message>
        <source>not a picture that can be shown</source>
        <translation>تصویری که نمایش‌دادنی نیست</translation>
    </message>
    <message>
        <source>not a place</source>
        <translation>مکان نیست</translation>
    </message>
    <message>
        <source>not a prepared layer, or a damaged one</source>
        <translation>لایهٔ آماده‌شده نیست یا آسیب دیده است</translation>
    </message>
    <message>
        <source>not a projected CRS</source>
        <translation>سامانهٔ مختصات تصویرشده نیست</translation>
    </message>
    <message>
        <source>not a relief</source>
        <translation>داده‌های پستی‌وبلندی نیست</translation>
    </message>
    <message>
        <source>not a seat</source>
        <translation>مقر (seat) نیست</translation>
    </message>
    <message>
        <source>not a story</source>
        <translation>روایت نیست</translation>
    </message>
    <message>
        <source>not a table</source>
        <translation>جدول نیست</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>متن نیست</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>پروندهٔ متنی نیست</translation>
    </message>
    <message>
        <source>not a user layer</source>
        <translation>لایهٔ کاربر نیست</translation>
    </message>
    <message>
        <source>not a world file</source>
        <translation>فایل world نیست</translation>
    </message>
    <message>
        <source>not an events file</source>
        <translation>پروندهٔ رویدادها نیست</translation>
    </message>
    <message>
        <source>not enough disk space for the result</source>
        <translation>فضای دیسک برای نتیجه کافی نیست</translation>
    </message>
    <message>
        <source>not heights</source>
        <translation>ارتفاع نیست</translation>
    </message>
    <message>
        <source>not in the article, or in several places of it</source>
        <translation>در مقاله نیست، یا در چند جای آن هست</translation>
    </message>
    <message>
        <source>not read: the files before it took too long</source>
        <translation>خوانده نشد: پرونده‌های پیش از آن بیش از حد طول کشیدند</translation>
    </message>
    <message>
        <source>not valid CSV</source>
        <translation>CSV معتبر نیست</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON معتبر نیست</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>TOML معتبر نیست</translation>
    </message>
    <message>
        <source>not valid XML</source>
        <translation>XML معتبر نیست</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>چیزی برای تمرکز نیست</translation>
    </message>
    <message>
        <source>nothing with a quotation</source>
        <translation>چیزی دارای نقل‌قول نیست</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>عدد بیش از حد بزرگ است</translation>
    </message>
    <message>
        <source>numbers, such as 10, 20, 30</source>
        <translation>اعدادی مانند 10, 20, 30</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>ناظر</translation>
    </message>
    <message>
        <source>on = ["id of a feature or layer"]</source>
        <translation>on = ["id عارضه یا لایه"]</translation>
    </message>
    <message>
        <source>on is missing</source>
        <translation>on موجود نیست</translation>
    </message>
    <message>
        <source>one layer in an archive</source>
        <translation>یک لایه در بایگانی</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>یکی از آن‌ها</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>یک مقدار</translation>
    </message>
    <message>
        <source>only a header row</source>
        <translation>فقط سطر سرستون</translation>
    </message>
    <message>
        <source>only one layer of the archive is shown: {chosen}; it also holds {listed}</source>
        <translation>فقط یک لایه از بایگانی نشان داده می‌شود: {chosen}؛ این‌ها را نیز دارد: {listed}</translation>
    </message>
    <message>
        <source>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe or side, date, names, share]</source>
        <translation>opacity = {LAYER = 0.5}، concealed = [names, colours]، compare = [swipe یا side, date, names, share]</translation>
    </message>
    <message>
        <source>over {low} – {high}</source>
        <translation>بیش از {low} – {high}</translation>
    </message>
    <message>
        <source>panels are a list of tables</source>
        <translation>panels فهرستی از جدول‌هاست</translation>
    </message>
    <message>
        <source>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</source>
        <translation>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</translation>
    </message>
    <message>
        <source>prepared map data cannot be read</source>
        <translation>داده‌های آماده‌شدهٔ نقشه خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>projection refused</source>
        <translation>سیستم تصویر پذیرفته نشد</translation>
    </message>
    <message>
        <source>properties are not a table</source>
        <translation>properties جدول نیست</translation>
    </message>
    <message>
        <source>quote = a passage of the article, or source = [ids]</source>
        <translation>quote = قطعه‌ای از مقاله، یا source = [ids]</translation>
    </message>
    <message>
        <source>reading takes too long</source>
        <translation>خواندن بیش از حد طول می‌کشد</translation>
    </message>
    <message>
        <source>reading timed out</source>
        <translation>مهلت خواندن پایان یافت</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>خواندن لغو شد</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>relief cannot be read</source>
        <translation>پستی‌وبلندی خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>سطر {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>سطر {row}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>rows of different lengths</source>
        <translation>سطرهایی با طول متفاوت</translation>
    </message>
    <message>
        <source>saving here would lose rows that could not be read</source>
        <translation>ذخیره در اینجا سطرهایی را که خوانده نشدند از میان می‌برد</translation>
    </message>
    <message>
        <source>saving the story first</source>
        <translation>نخست روایت را ذخیره کنید</translation>
    </message>
    <message>
        <source>several areas have that name; the first was taken</source>
        <translation>چند منطقه این نام را دارند؛ نخستین گرفته شد</translation>
    </message>
    <message>
        <source>several places have that name; the most populous was taken</source>
        <translation>چند جا این نام را دارند؛ پرجمعیت‌ترین برگزیده شد</translation>
    </message>
    <message>
        <source>several tables</source>
        <translation>چند جدول</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>سیگنال {number}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>از {date}</translation>
    </message>
    <message>
        <source>six numbers</source>
        <translation>شش عدد</translation>
    </message>
    <message>
        <source>something that is not a story</source>
        <translation>چیزی که روایت نیست</translation>
    </message>
    <message>
        <source>sounds and moving things of a tour were left out</source>
        <translation>صداها و چیزهای متحرک گشت کنار گذاشته شد</translation>
    </message>
    <message>
        <source>source = [ids]</source>
        <translation>source = [ids]</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>منبع {number}</translation>
    </message>
    <message>
        <source>story not found</source>
        <translation>روایت یافت نشد</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>table no longer exists</source>
        <translation>جدول دیگر وجود ندارد</translation>
    </message>
    <message>
        <source>table {name}</source>
        <translation>جدول {name}</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>متن بیش از حد بلند است</translation>
    </message>
    <message>
        <source>the .prj file cannot be understood</source>
        <translation>پروندهٔ ‎.prj فهمیده نمی‌شود</translation>
    </message>
    <message>
        <source>the CRS is missing</source>
        <translation>سامانهٔ مختصات موجود نیست</translation>
    </message>
    <message>
        <source>the CRS is missing; the coordinates look like degrees, so longitude and latitude (WGS84) were assumed</source>
        <translation>سامانهٔ مختصات موجود نیست؛ مختصات به درجه می‌ماند، پس طول و عرض جغرافیایی (WGS84) فرض شد</translation>
    </message>
    <message>
        <source>the PDF cannot be read</source>
        <translation>PDF خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>the PDF is a scan without text</source>
        <translation>PDF اسکنی بدون متن است</translation>
    </message>
    <message>
        <source>the PDF is password-protected</source>
        <translation>PDF با گذرواژه محافظت شده است</translation>
    </message>
    <message>
        <source>the bundled stories have no such item</source>
        <translation>روایت‌های همراه چنین موردی ندارند</translation>
    </message>
    <message>
        <source>the column {key} holds words such as {value} and not {words}; it is shown as it is</source>
        <translation>ستون {key} واژه‌هایی مانند {value} دارد، نه {words}؛ همان‌گونه که هست نشان داده می‌شود</translation>
    </message>
    <message>
        <source>the connection cannot be encrypted as required</source>
        <translation>رمزنگاری اتصال به‌گونهٔ لازم ممکن نیست</translation>
    </message>
    <message>
        <source>the coordinates are not longitude and latitude</source>
        <translation>مختصات، طول و عرض جغرافیایی نیست</translation>
    </message>
    <message>
        <source>the database reported an error</source>
        <translation>پایگاه داده خطایی گزارش کرد</translation>
    </message>
    <message>
        <source>the end comes before the start; both were left out</source>
        <translation>پایان پیش از آغاز است؛ هر دو کنار گذاشته شد</translation>
    </message>
    <message>
        <source>the file exceeds the memory limit</source>
        <translation>پرونده از حد حافظه فراتر می‌رود</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>پرونده خالی است</translation>
    </message>
    <message>
        <source>the gazetteer cannot be read</source>
        <translation>فرهنگ جغرافیایی خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>the id of a source, several separated by spaces</source>
        <translation>id یک منبع، چند تا با فاصله از هم</translation>
    </message>
    <message>
        <source>the language of the story itself</source>
        <translation>زبان خودِ روایت</translation>
    </message>
    <message>
        <source>the map's own background and controls are not taken over</source>
        <translation>زمینه و ابزارهای خود نقشه آورده نمی‌شود</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>نام پرونده</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself; it was repaired</source>
        <translation>خط پیرامونی خود را قطع یا لمس می‌کند؛ اصلاح شد</translation>
    </message>
    <message>
        <source>the passage is not in the article</source>
        <translation>قطعه در مقاله نیست</translation>
    </message>
    <message>
        <source>the password, or an entry in PostgreSQL's own password file</source>
        <translation>گذرواژه، یا مدخلی در پروندهٔ گذرواژهٔ خود PostgreSQL</translation>
    </message>
    <message>
        <source>the path of a layer file</source>
        <translation>مسیر پروندهٔ لایه</translation>
    </message>
    <message>
        <source>the picture does not say where it lies</source>
        <translation>تصویر نمی‌گوید کجا قرار دارد</translation>
    </message>
    <message>
        <source>the picture lies outside the Earth</source>
        <translation>تصویر بیرون از زمین است</translation>
    </message>
    <message>
        <source>the picture names no CRS that is known</source>
        <translation>تصویر هیچ دستگاه مختصات شناخته‌شده‌ای نام نمی‌برد</translation>
    </message>
    <message>
        <source>the pictures and sounds of the slides are not taken over</source>
        <translation>تصویرها و صداهای اسلایدها آورده نمی‌شود</translation>
    </message>
    <message>
        <source>the picture’s position is not usable</source>
        <translation>موقعیت تصویر قابل استفاده نیست</translation>
    </message>
    <message>
        <source>the pins lie on one line</source>
        <translation>نقطه‌های پیوند روی یک خط‌اند</translation>
    </message>
    <message>
        <source>the query took more than {statement_s} seconds</source>
        <translation>پرس‌وجو بیش از {statement_s} ثانیه طول کشید</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>بازه پیش از آغاز پایان می‌یابد</translation>
    </message>
    <message>
        <source>the reader process ended: {answer}</source>
        <translation>فرایند خواندن پایان یافت: {answer}</translation>
    </message>
    <message>
        <source>the reader process stopped with {ended}</source>
        <translation>فرایند خواندن متوقف شد: {ended}</translation>
    </message>
    <message>
        <source>the result exceeds the memory limit</source>
        <translation>نتیجه از حد حافظه فراتر می‌رود</translation>
    </message>
    <message>
        <source>the selected CRS ({given}) was used instead of the file's own</source>
        <translation>به‌جای سامانهٔ مختصات خود پرونده، سامانهٔ انتخاب‌شده ({given}) به کار رفت</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>سرور اتصال را نپذیرفت</translation>
    </message>
    <message>
        <source>the server requires a password</source>
        <translation>سرور گذرواژه می‌خواهد</translation>
    </message>
    <message>
        <source>the table has no known CRS</source>
        <translation>سامانهٔ مختصات جدول شناخته نیست</translation>
    </message>
    <message>
        <source>the table is locked by another session</source>
        <translation>جدول را نشستی دیگر قفل کرده است</translation>
    </message>
    <message>
        <source>the table of disputed ground cannot be read</source>
        <translation>جدول سرزمین‌های مورد مناقشه خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>the table of names cannot be read</source>
        <translation>جدول نام‌ها خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>the table of states cannot be read</source>
        <translation>جدول کشورها خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>the table of unions cannot be read</source>
        <translation>جدول اتحادیه‌ها خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>the text encoding is not declared (no .cpg file); assumed {encoding}</source>
        <translation>کدگذاری متن اعلام نشده (پروندهٔ ‎.cpg نیست)؛ {encoding} فرض شد</translation>
    </message>
    <message>
        <source>this user has no right to read it</source>
        <translation>این کاربر حق خواندن آن را ندارد</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>تهدید</translation>
    </message>
    <message>
        <source>three corners of a triangle</source>
        <translation>سه رأس یک مثلث</translation>
    </message>
    <message>
        <source>too few pins</source>
        <translation>نقطه‌های پیوند کم‌اند</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>بیش از حد بزرگ</translation>
    </message>
    <message>
        <source>too many breaks</source>
        <translation>مرزهای رده بیش از حد زیاد است</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>صفحه‌ها بیش از حد زیاد است</translation>
    </message>
    <message>
        <source>too many {what}</source>
        <translation>{what} بیش از حد زیاد است</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <source>unknown CRS</source>
        <translation>سامانهٔ مختصات ناشناخته</translation>
    </message>
    <message>
        <source>unknown also</source>
        <translation>also ناشناخته</translation>
    </message>
    <message>
        <source>unknown classes</source>
        <translation>رده‌های ناشناخته</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>ستون ناشناخته</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>کشور ناشناخته</translation>
    </message>
    <message>
        <source>unknown database</source>
        <translation>پایگاه دادهٔ ناشناخته</translation>
    </message>
    <message>
        <source>unknown encoding of geometry</source>
        <translation>کدگذاری ناشناختهٔ هندسه</translation>
    </message>
    <message>
        <source>unknown file extension</source>
        <translation>پسوند پروندهٔ ناشناخته</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>قالب ناشناخته</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>گروه ناشناخته</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>id ناشناخته</translation>
    </message>
    <message>
        <source>unknown key in a view</source>
        <translation>کلید ناشناخته در نما</translation>
    </message>
    <message>
        <source>unknown kind of geometry</source>
        <translation>نوع هندسهٔ ناشناخته</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>زبان ناشناخته</translation>
    </message>
    <message>
        <source>unknown layer</source>
        <translation>لایهٔ ناشناخته</translation>
    </message>
    <message>
        <source>unknown projection</source>
        <translation>سیستم تصویر ناشناخته</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>سرویس ناشناخته</translation>
    </message>
    <message>
        <source>unknown sheet</source>
        <translation>کاربرگ ناشناخته</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>منبع ناشناخته</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>کشور ناشناخته</translation>
    </message>
    <message>
        <source>unknown {key}</source>
        <translation>{key} ناشناخته</translation>
    </message>
    <message>
        <source>unrecognised state</source>
        <translation>نام کشور شناسایی نشد</translation>
    </message>
    <message>
        <source>unsupported article format</source>
        <translation>قالب مقاله پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>unsupported spreadsheet format</source>
        <translation>قالب صفحه‌گسترده پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>تا {date}</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation>حداکثر {count}</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>حداکثر {limit}</translation>
    </message>
    <message>
        <source>up to {max_characters}</source>
        <translation>حداکثر {max_characters}</translation>
    </message>
    <message>
        <source>up to {max_pages}</source>
        <translation>حداکثر {max_pages}</translation>
    </message>
    <message>
        <source>up to {max_toml_characters}</source>
        <translation>حداکثر {max_toml_characters}</translation>
    </message>
    <message>
        <source>up to {most} bytes</source>
        <translation>حداکثر {most} بایت</translation>
    </message>
    <message>
        <source>up to {most} pixels</source>
        <translation>تا {most} پیکسل</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>حداکثر {value}</translation>
    </message>
    <message>
        <source>up to {value} bytes</source>
        <translation>حداکثر {value} بایت</translation>
    </message>
    <message>
        <source>value_names are not a table of numbers</source>
        <translation>value_names جدولی از اعداد نیست</translation>
    </message>
    <message>
        <source>view is not a table</source>
        <translation>view جدول نیست</translation>
    </message>
    <message>
        <source>what is no GeoJSON feature was left out</source>
        <translation>آنچه عارضهٔ GeoJSON نیست کنار گذاشته شد</translation>
    </message>
    <message>
        <source>what was read is too large</source>
        <translation>آنچه خوانده شد بیش از حد بزرگ است</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>آرزو</translation>
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
        <translation>{code} یعنی {state}؛ </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} نویسه</translation>
    </message>
    <message>
        <source>{count} distinct values, one class each</source>
        <translation>{count} مقدار متمایز، هر کدام یک رده</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} مشکل</translation>
    </message>
    <message>
        <source>{count} rows without a number for a known state</source>
        <translation>{count} سطر بدون عدد برای کشوری شناخته‌شده</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{file}, {place}</source>
        <translation>{file}، {place}</translation>
    </message>
    <message>
        <source>{file}, {place}: {what}</source>
        <translation>{file}، {place}: {what}</translation>
    </message>
    <message>
        <source>{file}: numbers that are said not to be exact were read as they stand: {marks}</source>
        <translation>{file}: عددهایی که تقریبی گفته شده‌اند همان‌گونه خوانده شدند: {marks}</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>{hint}an ISO 3166 code of three letters, {known}, or the id of a row in [[groups_of_states]], [[organisations]] or [[actors]]</source>
        <translation>{hint}کد سه‌حرفی ISO 3166، {known}، یا id سطری در [[groups_of_states]]، [[organisations]] یا [[actors]]</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} موجود نیست</translation>
    </message>
    <message>
        <source>{key} is not a list of tables</source>
        <translation>{key} فهرست جدول‌ها نیست</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key} فهرست متن‌ها نیست</translation>
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
        <translation>{link_crs}؛ طول و عرض جغرافیایی فرض شد</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{max_depth} levels</source>
        <translation>{max_depth} سطح</translation>
    </message>
    <message>
        <source>{max_rows} rows, {max_columns} columns, {max_cells} cells</source>
        <translation>{max_rows} سطر، {max_columns} ستون، {max_cells} خانه</translation>
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
        <translation>{numbers} و {last}</translation>
    </message>
    <message>
        <source>{numbers} and {more} more</source>
        <translation>{numbers} و {more} مورد دیگر</translation>
    </message>
    <message>
        <source>{other_tables}: {names}; it also holds {others}</source>
        <translation>{other_tables}: {names}؛ این‌ها را نیز دارد: {others}</translation>
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
        <translation>{place}، ask</translation>
    </message>
    <message>
        <source>{place}, callouts</source>
        <translation>{place}، callouts</translation>
    </message>
    <message>
        <source>{place}, camera</source>
        <translation>{place}، camera</translation>
    </message>
    <message>
        <source>{place}, focus</source>
        <translation>{place}، focus</translation>
    </message>
    <message>
        <source>{place}, hide_names</source>
        <translation>{place}, hide_names</translation>
    </message>
    <message>
        <source>{place}, insets</source>
        <translation>{place}، insets</translation>
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
        <translation>{place}، pictures</translation>
    </message>
    <message>
        <source>{place}, pins</source>
        <translation>{place}, pins</translation>
    </message>
    <message>
        <source>{place}, recognised</source>
        <translation>{place}، recognised</translation>
    </message>
    <message>
        <source>{place}, seat</source>
        <translation>{place}، seat</translation>
    </message>
    <message>
        <source>{place}, select</source>
        <translation>{place}، select</translation>
    </message>
    <message>
        <source>{place}, states</source>
        <translation>{place}، states</translation>
    </message>
    <message>
        <source>{place}, {key}</source>
        <translation>{place}، {key}</translation>
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
        <translation>{reason}؛ شاید پرونده ناتمام باشد</translation>
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
        <translation>{said}؛ یافته‌شده: {found}</translation>
    </message>
    <message>
        <source>{said}; allowed: {allowed}</source>
        <translation>{said}؛ مجاز: {allowed}</translation>
    </message>
    <message>
        <source>{scheme}STORY?at=…</source>
        <translation>{scheme}STORY?at=…</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} بایت</translation>
    </message>
    <message>
        <source>{size} bytes unpacked</source>
        <translation>{size} بایت پس از بازکردن فشرده‌سازی</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{status} {date}</source>
        <translation>{status} {date}</translation>
    </message>
    <message>
        <source>{subject} – {partner}</source>
        <translation>{subject} – {partner}</translation>
    </message>
    <message>
        <source>{subject} → {partner}</source>
        <translation>‏{subject} ‏←‏ {partner}</translation>
    </message>
    <message>
        <source>{subject} ↔ {partner}</source>
        <translation>‏{subject} ‏↔‏ {partner}</translation>
    </message>
    <message>
        <source>{subject} ↛ {partner}</source>
        <translation>‏{subject} ‏↚‏ {partner}</translation>
    </message>
    <message>
        <source>{subject}: steady with {partner}</source>
        <translation>{subject}: بدون تغییر نسبت به {partner}</translation>
    </message>
    <message>
        <source>{table} of {words}</source>
        <translation>{table} از {words}</translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation>{title} ({kind})</translation>
    </message>
    <message>
        <source>{too_long} in column {name}</source>
        <translation>{too_long} در ستون {name}</translation>
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
        <translation>ستونی از عددها، یا چند واژه، در کنار ستون کشورها</translation>
    </message>
    <message>
        <source>a geometry that cannot be read was left out</source>
        <translation>هندسه‌ای که خواندنی نیست کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a collection of several kinds of geometry is shown as one feature for each kind</source>
        <translation>مجموعه‌ای از چند نوع هندسه به صورت یک عارضه برای هر نوع نشان داده می‌شود</translation>
    </message>
    <message>
        <source>pages of more than {size} characters</source>
        <translation>صفحه‌هایی با بیش از {size} نویسه</translation>
    </message>
    <message>
        <source>the data of {layer} stand at an address, which was not followed</source>
        <translation>داده‌های {layer} در نشانی‌ای هستند که دنبال نشد</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>رمزگذاری ناشناخته</translation>
    </message>
    <message>
        <source>an empty workbook</source>
        <translation>کارپوشهٔ خالی</translation>
    </message>
    <message>
        <source>the table of codes cannot be read</source>
        <translation>جدول کدها خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>a start that is not a date was left out</source>
        <translation>آغازی که تاریخ نیست کنار گذاشته شد</translation>
    </message>
    <message>
        <source>an end that is not a date was left out</source>
        <translation>پایانی که تاریخ نیست کنار گذاشته شد</translation>
    </message>
    <message>
        <source>a geometry with curves was left out</source>
        <translation>هندسه‌ای با خم‌ها کنار گذاشته شد</translation>
    </message>
    <message>
        <source>the dates have the month before the day</source>
        <translation>در تاریخ‌ها ماه پیش از روز است</translation>
    </message>
    <message>
        <source>the sheet {title} was read</source>
        <translation>برگهٔ {title} خوانده شد</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts do not look so; assumed {encoding}</source>
        <translation>پروندهٔ .cpg می‌گوید {declared}، اما متن‌ها چنین نمی‌نمایند؛ {encoding} فرض شد</translation>
    </message>
    <message>
        <source>a feature with several times: it is shown from the first to the last of them</source>
        <translation>عارضه‌ای با چند زمان: از نخستین تا آخرین آن‌ها نشان داده می‌شود</translation>
    </message>
    <message>
        <source>{name}: the sheet {sheet} was read</source>
        <translation>{name}: برگهٔ {sheet} خوانده شد</translation>
    </message>
    <message>
        <source>a date before the year 1; the timeline begins with that year</source>
        <translation>تاریخی پیش از سال ۱؛ خط زمان از آن سال آغاز می‌شود</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: some have the day first and some the month; most decided</source>
        <translation>تاریخ‌هایی مانند 03/04/2020: در برخی روز نخست است و در برخی ماه؛ اکثریت تعیین کرد</translation>
    </message>
    <message>
        <source>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet, or CSV or Excel with coordinates</source>
        <translation>GeoJSON، GeoPackage، Shapefile، KML، KMZ، GPX، FlatGeobuf، GeoParquet، یا CSV یا Excel با مختصات</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: nothing says which number is the month; the day was taken to come first</source>
        <translation>تاریخ‌هایی مانند 03/04/2020: چیزی نمی‌گوید کدام عدد ماه است؛ روز نخست فرض شد</translation>
    </message>
    <message>
        <source>{file}: marks of footnotes after numbers were left out: {marks}</source>
        <translation>{file}: نشان‌های پانویس پس از عددها کنار گذاشته شد: {marks}</translation>
    </message>
    <message>
        <source>{state} no longer exists</source>
        <translation>{state} دیگر وجود ندارد</translation>
    </message>
    <message>
        <source>annotations of a text (Recogito), without coordinates</source>
        <translation>حاشیه‌نویسی‌های یک متن (Recogito)، بدون مختصات</translation>
    </message>
    <message>
        <source>GeoJSON; in Recogito choose Download, GeoJSON</source>
        <translation>GeoJSON؛ در Recogito گزینهٔ Download، GeoJSON را برگزینید</translation>
    </message>
    <message>
        <source>{file}: {count} rows are no states and were left out: {listed}</source>
        <translation>{file}: {count} سطر کشور نیست و کنار گذاشته شد: {listed}</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts are UTF-8 and were read so</source>
        <translation>پروندهٔ .cpg می‌گوید {declared}، اما متن‌ها UTF-8 هستند و چنین خوانده شدند</translation>
    </message>
    <message>
        <source>{name} is no state</source>
        <translation>{name} کشور نیست</translation>
    </message>
    <message>
        <source>{name}: no row of headings was found; the columns are numbered</source>
        <translation>{name}: سطر عنوانی یافت نشد؛ ستون‌ها شماره‌گذاری شده‌اند</translation>
    </message>
    <message>
        <source>damaged TopoJSON</source>
        <translation>TopoJSON آسیب‌دیده</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>پیش‌نمایش…</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Nothing selected. Click a highlighted passage in the article or anything on the map to see what is known about it and how. Press Ctrl+K to search.</source>
        <translation>چیزی انتخاب نشده است. برای دیدن اینکه چه چیزی و از کجا دانسته شده، روی قطعه‌ای رنگی در مقاله یا هر چیزی روی نقشه کلیک کنید. برای جستجو Ctrl+K را بزنید.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>در کنترل</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ذکر نشده</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Today in</source>
        <translation>امروزه در</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>از {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>تا {date}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>If</source>
        <translation>اگر</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>به گفتهٔ</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>به نقل از</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>چه چیزی آن را رد می‌کند</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>نوع کنش</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>گزاره‌ها</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>از کجا می‌دانیم؟</translation>
    </message>
    <message>
        <source>Also refers to {items}</source>
        <translation>همچنین مربوط به {items}</translation>
    </message>
    <message>
        <source>Not in the article; added from {source}</source>
        <translation>در مقاله نیست؛ افزوده از {source}</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>یادداشت‌های ویراستار</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>نام‌های دیگر</translation>
    </message>
    <message>
        <source>Name used by {who}</source>
        <translation>نام در کاربرد {who}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Added context, not in the article</source>
        <translation>زمینهٔ افزوده، در مقاله نیست</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Published area, km²</source>
        <translation>مساحت منتشرشده، کیلومتر مربع</translation>
    </message>
    <message>
        <source>Published length, km</source>
        <translation>طول منتشرشده، کیلومتر</translation>
    </message>
    <message>
        <source>Front moving</source>
        <translation>جبهه در حرکت</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>زمینهٔ افزوده</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Row in the table</source>
        <translation>ردیف جدول</translation>
    </message>
    <message>
        <source>Source in the table</source>
        <translation>منبع در جدول</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>On “{quote}”: {note}</source>
        <translation>دربارهٔ «{quote}»: {note}</translation>
    </message>
    <message>
        <source>Part of the base map (today’s borders and names). Not mentioned in the article.</source>
        <translation>بخشی از نقشهٔ پایه (مرزها و نام‌های امروز). در مقاله به آن اشاره نشده است.</translation>
    </message>
    <message>
        <source>No passage or source is given.</source>
        <translation>قطعه یا منبعی داده نشده است.</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>جزئیات مورد انتخاب‌شده</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>اشارهٔ قبلی (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>اشارهٔ بعدی (F8)</translation>
    </message>
    <message>
        <source>Zoom to selection (Ctrl+J)</source>
        <translation>بزرگ‌نمایی مورد انتخاب‌شده (Ctrl+J)</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>رونوشت ارجاع</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>پاک کردن انتخاب</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>در مقاله نیست</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation><numerusform>%n اشاره</numerusform></translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>اشارهٔ {number} از {count}</translation>
    </message>
    <message>
        <source>Copied the name, the passage and a link to this view.</source>
        <translation>از نام، قطعه و پیوند این نما رونوشت گرفته شد.</translation>
    </message>
    <message>
        <source>{actor}; recognised by {states}</source>
        <translation>{actor}؛ به رسمیت شناخته از سوی {states}</translation>
    </message>
    <message>
        <source>{actor}; recognised by no UN member</source>
        <translation>{actor}؛ هیچ عضو سازمان ملل آن را به رسمیت نشناخته</translation>
    </message>
    <message>
        <source>{actor}; the story does not say who recognises it</source>
        <translation>{actor}؛ روایت نمی‌گوید چه کسی آن را به رسمیت می‌شناسد</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>No problems were found when this story was opened.</source>
        <translation>هنگام باز کردن این روایت مشکلی یافت نشد.</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>دربارهٔ mapviewer</translation>
    </message>
    <message>
        <source>Read an article on a map. Every mark leads to the words or the source behind it.</source>
        <translation>مقاله را روی نقشه بخوانید. هر نشانه به واژه‌ها یا منبع پشت آن می‌رسد.</translation>
    </message>
    <message>
        <source>**Text of this story:** {credit}</source>
        <translation>**متن این روایت:** {credit}</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts of the interface and of the bundled stories in this language yet.</source>
        <translation>متن‌های رابط کاربری و روایت‌های همراه در این زبان هنوز به بازبینی گویشور بومی نرسیده است.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in {part} ({error}). Everything else still works.</source>
        <translation>در {part} مشکلی پیش آمد ({error}). بقیه همچنان کار می‌کند.</translation>
    </message>
    <message>
        <source>the {name} panel</source>
        <translation>پنل {name}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>برنامه</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PNG image</source>
        <translation>تصویر PNG</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF برای چاپ</translation>
    </message>
    <message>
        <source>SVG for editing</source>
        <translation>SVG برای ویرایش</translation>
    </message>
    <message>
        <source>Screen (1920 × 1080)</source>
        <translation>صفحهٔ نمایش (1920 × 1080)</translation>
    </message>
    <message>
        <source>Large screen (3840 × 2160)</source>
        <translation>صفحهٔ نمایش بزرگ (3840 × 2160)</translation>
    </message>
    <message>
        <source>Projector 4:3 (1600 × 1200)</source>
        <translation>پروژکتور 4:3 (1600 × 1200)</translation>
    </message>
    <message>
        <source>Page (2000 × 1414)</source>
        <translation>کاغذ (2000 × 1414)</translation>
    </message>
    <message>
        <source>Square (1600 × 1600)</source>
        <translation>مربع (1600 × 1600)</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>اندازهٔ دلخواه</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>مانند صفحهٔ نمایش</translation>
    </message>
    <message>
        <source>For print, also in grey</source>
        <translation>برای چاپ، سیاه‌وسفید هم</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>خروجی تصویر</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Images (*.png *.pdf *.svg)</source>
        <translation>تصویرها (*.png *.pdf *.svg)</translation>
    </message>
    <message>
        <source>Something went wrong. See the notification above the map for a report.</source>
        <translation>مشکلی پیش آمد. برای گزارش، اعلان بالای نقشه را ببینید.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>مرور…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی گرفتن</translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation>در حال خروجی گرفتن {file}…</translation>
    </message>
    <message>
        <source>Lesson: plan, worksheets, answers, exit quiz, handout (PDF, in a folder)</source>
        <translation>درس: طرح، کاربرگ‌ها، پاسخ‌ها، آزمون پایانی، جزوه (PDF، در یک پوشه)</translation>
    </message>
    <message>
        <source>Handout: one page per step with room for notes (PDF)</source>
        <translation>برگهٔ کلاسی: یک صفحه برای هر گام با جای یادداشت (PDF)</translation>
    </message>
    <message>
        <source>Slides with notes for PowerPoint and LibreOffice (PPTX)</source>
        <translation>اسلاید با یادداشت برای PowerPoint و LibreOffice (PPTX)</translation>
    </message>
    <message>
        <source>An image of each step (PNG, in a folder)</source>
        <translation>تصویری از هر گام (PNG، در یک پوشه)</translation>
    </message>
    <message>
        <source>Blank map of the current view to fill in (PDF)</source>
        <translation>نقشهٔ گنگ نمای کنونی برای پر کردن (PDF)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (آمریکا)</translation>
    </message>
    <message>
        <source>Handouts and slides</source>
        <translation>برگه‌های کلاسی و اسلاید</translation>
    </message>
    <message>
        <source>Type of export</source>
        <translation>نوع خروجی</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>پرونده یا پوشه</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Select folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>چاپ نقشه</translation>
    </message>
    <message>
        <source>Map: {title}. {text}</source>
        <translation>نقشه: {title}. {text}</translation>
    </message>
    <message>
        <source>Click {number}: {layer}.</source>
        <translation>کلیک {number}: {layer}.</translation>
    </message>
    <message>
        <source>Based on: {article}.</source>
        <translation>بر پایهٔ: {article}.</translation>
    </message>
    <message>
        <source>As known on {date}.</source>
        <translation>بر پایهٔ دانسته‌ها در {date}.</translation>
    </message>
    <message>
        <source>Method and words: “How this story was made”, in the Help menu and with the story.</source>
        <translation>روش و واژه‌ها: «این روایت چگونه ساخته شد»، در منوی راهنما و همراه روایت.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Nothing from the story is in this part of the map on this date.</source>
        <translation>در این تاریخ چیزی از روایت در این بخش نقشه نیست.</translation>
    </message>
    <message>
        <source>Items on the map</source>
        <translation>موردهای روی نقشه</translation>
    </message>
    <message numerus="yes">
        <source>%n more outside this part of the map</source>
        <translation>
            <numerusform>%n مورد دیگر بیرون از این بخش نقشه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a place on the map</source>
        <translation>
            <numerusform>%n مورد دیگر بی‌جا روی نقشه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>About this layer</source>
        <translation>دربارهٔ این لایه</translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation>ماتی لایه</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>بزرگ‌نمایی لایه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>ماتی</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Part of the base map. For credits, see About in the menu.</source>
        <translation>بخشی از نقشهٔ پایه. برای پدیدآورندگان، «دربارهٔ mapviewer» را در منو ببینید.</translation>
    </message>
    <message>
        <source>Each statement is backed by words in the article or by a source of its own.</source>
        <translation>هر گزاره بر واژه‌هایی از مقاله یا منبعی از آنِ خود استوار است.</translation>
    </message>
    <message>
        <source>: {count} of {total} valid on this date</source>
        <translation>: {count} از {total} مورد در این تاریخ معتبر است</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>در حال دریافت…</translation>
    </message>
    <message>
        <source>The table has no features in view.</source>
        <translation>جدول در این نما عارضه‌ای ندارد.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>لایه‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) valid on {date}</source>
        <translation><numerusform>%n مورد معتبر در {date}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a place on the map</source>
        <translation><numerusform>%n تای آن‌ها بی‌جا روی نقشه</numerusform></translation>
    </message>
    <message>
        <source>shown</source>
        <translation>نمایان</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>Show only this layer</source>
        <translation>نمایش فقط این لایه</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>انتقال به بالا</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>انتقال به پایین</translation>
    </message>
    <message>
        <source>Opacity {percent}</source>
        <translation>ماتی {percent}</translation>
    </message>
    <message>
        <source>Edit pins…</source>
        <translation>ویرایش نقطه‌ها…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend ▸</source>
        <translation>راهنمای نقشه ◂</translation>
    </message>
    <message>
        <source>As known on {date}</source>
        <translation>بر پایهٔ دانسته‌ها در {date}</translation>
    </message>
    <message>
        <source>Known until {date}: nothing of a later day is drawn</source>
        <translation>دانسته‌ها تا {date}: چیزی از روزهای پس از آن ترسیم نشده</translation>
    </message>
    <message>
        <source>Broken border: a line of control, or not settled</source>
        <translation>مرز بریده: خط کنترل، یا تعیین‌تکلیف‌نشده</translation>
    </message>
    <message>
        <source>Light hatching: held by others than it belongs to in law</source>
        <translation>هاشور کم‌رنگ: در کنترل دیگران، نه آن که از نظر حقوقی به او تعلق دارد</translation>
    </message>
    <message>
        <source>Places with two names: first the name used by those who govern on this day</source>
        <translation>مکان‌های دونامه: نخست نامی که اداره‌کنندگان در این روز به کار می‌برند</translation>
    </message>
    <message>
        <source>{place}: status disputed</source>
        <translation>{place}: وضعیت مورد اختلاف</translation>
    </message>
    <message>
        <source>Broken border: not settled</source>
        <translation>مرز بریده: تعیین‌تکلیف‌نشده</translation>
    </message>
    <message>
        <source>Border not settled</source>
        <translation>مرز تعیین‌تکلیف‌نشده</translation>
    </message>
    <message>
        <source>Who governs is named first</source>
        <translation>نخست نام اداره‌کننده</translation>
    </message>
    <message>
        <source>Roughly here; outline not known</source>
        <translation>جای تقریبی؛ مرز نامعلوم</translation>
    </message>
    <message>
        <source>People who left earlier</source>
        <translation>کسانی که پیشتر رفته بودند</translation>
    </message>
    <message>
        <source>A group of states</source>
        <translation>گروهی از کشورها</translation>
    </message>
    <message>
        <source>Light hatching: held by others than this map gives it to</source>
        <translation>هاشور کم‌رنگ: در کنترل دیگران، نه آن که بر این نقشه به او تعلق دارد</translation>
    </message>
    <message>
        <source>{what}, on {date}</source>
        <translation>{what} ({date})</translation>
    </message>
    <message>
        <source>Control or border disputed</source>
        <translation>کنترل یا مرز مورد اختلاف</translation>
    </message>
    <message>
        <source>Held by others than in law</source>
        <translation>در دست کسانی جز صاحب حقوقی</translation>
    </message>
    <message>
        <source>Outline only roughly known</source>
        <translation>مرز آن تنها به‌تقریب دانسته است</translation>
    </message>
    <message>
        <source>Present-day borders, for reference</source>
        <translation>مرزهای امروز، برای مقایسه</translation>
    </message>
    <message>
        <source>{union}: outer border</source>
        <translation>{union}: مرز بیرونی</translation>
    </message>
    <message>
        <source>Border between republics</source>
        <translation>مرز میان جمهوری‌ها</translation>
    </message>
    <message>
        <source>Turns away from the partner</source>
        <translation>از شریک دور می‌شود</translation>
    </message>
    <message>
        <source>Turns away, but also stays close</source>
        <translation>دور می‌شود، اما نزدیک هم می‌ماند</translation>
    </message>
    <message>
        <source>Turns to the partner</source>
        <translation>به شریک نزدیک می‌شود</translation>
    </message>
    <message>
        <source>Turns away: said indirectly or of a group</source>
        <translation>دور می‌شود: غیرمستقیم یا دربارهٔ یک گروه گفته شده</translation>
    </message>
    <message>
        <source>Makes a demand of its own</source>
        <translation>خود درخواستی دارد</translation>
    </message>
    <message>
        <source>Turns to the partner: said indirectly or of a group</source>
        <translation>به شریک نزدیک می‌شود: غیرمستقیم یا دربارهٔ یک گروه گفته شده</translation>
    </message>
    <message>
        <source>Stays with the partner</source>
        <translation>با شریک می‌ماند</translation>
    </message>
    <message>
        <source>Stays with the partner: said of a group</source>
        <translation>با شریک می‌ماند: دربارهٔ یک گروه گفته شده</translation>
    </message>
    <message>
        <source>Named, but no change is stated</source>
        <translation>نام برده شده، اما تغییری گفته نشده</translation>
    </message>
    <message>
        <source>Meant only as one of {groups}</source>
        <translation>تنها به‌عنوان یکی از این گروه منظور شده است: {groups}</translation>
    </message>
    <message>
        <source>Mentioned for another date</source>
        <translation>برای تاریخی دیگر اشاره شده</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>اشاره نشده</translation>
    </message>
    <message>
        <source>Changed tone: said of a group, none named</source>
        <translation>لحن دگرگون: دربارهٔ یک گروه، بی نام بردن</translation>
    </message>
    <message>
        <source>Changed tone, yet stays close</source>
        <translation>لحن دگرگون، اما نزدیک می‌ماند</translation>
    </message>
    <message>
        <source>Changed tone · {words}</source>
        <translation>لحن دگرگون · {words}</translation>
    </message>
    <message>
        <source>Meant only as one of a group</source>
        <translation>تنها به‌عنوان یکی از یک گروه منظور شده</translation>
    </message>
    <message>
        <source>Partner: {partner}</source>
        <translation>طرف مقابل: {partner}</translation>
    </message>
    <message>
        <source>Partner: {partner}; no statement for this date</source>
        <translation>طرف مقابل: {partner}؛ برای این تاریخ گزاره‌ای نیست</translation>
    </message>
    <message>
        <source>… and {count} more in the layer list</source>
        <translation>… و {count} مورد دیگر در فهرست لایه‌ها</translation>
    </message>
    <message>
        <source>Control: {holder} (recognised by no UN member)</source>
        <translation>کنترل: {holder} (هیچ عضو سازمان ملل آن را نمی‌شناسد)</translation>
    </message>
    <message>
        <source>Control: {holder} (who recognises it is not told)</source>
        <translation>کنترل: {holder} (گفته نشده چه کسی آن را می‌شناسد)</translation>
    </message>
    <message>
        <source>By law part of {state}</source>
        <translation>از نظر حقوقی بخشی از: {state}</translation>
    </message>
    <message>
        <source>{place}: by law part of {state}</source>
        <translation>{place}: از نظر حقوقی بخشی از {state}</translation>
    </message>
    <message>
        <source>Soft tint: only roughly where, and how large</source>
        <translation>رنگ ملایم: تنها جای تقریبی و اندازه دانسته است</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ذکر نشده</translation>
    </message>
    <message>
        <source>Control: {holder}</source>
        <translation>کنترل: {holder}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>بدون داده</translation>
    </message>
    <message>
        <source>Classes: {scheme} over all years</source>
        <translation>رده‌ها: {scheme} در همهٔ سال‌ها</translation>
    </message>
    <message>
        <source>Classes: {scheme}</source>
        <translation>رده‌ها: {scheme}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>منبع: {source}</translation>
    </message>
    <message>
        <source>From {file}; no source given</source>
        <translation>از {file}؛ منبعی داده نشده</translation>
    </message>
    <message>
        <source>{year}: before the first year of the table, {first}</source>
        <translation>{year}: پیش از نخستین سال جدول، {first}</translation>
    </message>
    <message>
        <source>Year: {year}</source>
        <translation>سال: {year}</translation>
    </message>
    <message>
        <source>Year: {shown}, the latest before {year}</source>
        <translation>سال: {shown}، آخرین پیش از {year}</translation>
    </message>
    <message>
        <source>{year} for {count}</source>
        <translation>{year} برای {count}</translation>
    </message>
    <message>
        <source>Year: {year}; older: {years}</source>
        <translation>سال: {year}؛ قدیمی‌تر: {years}</translation>
    </message>
    <message>
        <source>Dotted ring: a group of states</source>
        <translation>حلقهٔ نقطه‌چین: گروهی از کشورها</translation>
    </message>
    <message>
        <source>Drawn only for states that the article names</source>
        <translation>تنها برای کشورهایی که مقاله نام می‌برد</translation>
    </message>
    <message>
        <source>Turns to a partner</source>
        <translation>به شریکی نزدیک می‌شود</translation>
    </message>
    <message>
        <source>Turns away from a partner</source>
        <translation>از شریکی دور می‌شود</translation>
    </message>
    <message>
        <source>Stays with a partner</source>
        <translation>با شریکی می‌ماند</translation>
    </message>
    <message>
        <source>Both turn to each other</source>
        <translation>هر دو به هم نزدیک می‌شوند</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>تنها سخن</translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>در مقاله نیست</translation>
    </message>
    <message>
        <source>said indirectly</source>
        <translation>غیرمستقیم گفته شده</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>دربارهٔ یک گروه گفته شده</translation>
    </message>
    <message>
        <source>said indirectly or of a group</source>
        <translation>غیرمستقیم یا دربارهٔ یک گروه گفته شده</translation>
    </message>
    <message>
        <source>{meaning}: {how}</source>
        <translation>{meaning}: {how}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}، {other}</translation>
    </message>
    <message>
        <source>Statements: {numbers}</source>
        <translation>گزاره‌ها: {numbers}</translation>
    </message>
    <message>
        <source>Moving front (not drawn)</source>
        <translation>جبههٔ متحرک (ترسیم نشده)</translation>
    </message>
    <message>
        <source>Dashed edge or ring: place only roughly known</source>
        <translation>لبه یا حلقهٔ خط‌چین: جای آن فقط تقریبی دانسته است</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>{layer}: {shown} of {total} shown</source>
        <translation>{layer}: {shown} از {total} نشان داده شده</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>Boundaries and names on this map describe control or usage at the stated date and imply no judgement on the legal status of any territory.</source>
        <translation>مرزها و نام‌های این نقشه کنترل یا کاربرد را در تاریخ یادشده نشان می‌دهند و به معنای داوری دربارهٔ وضعیت حقوقی هیچ سرزمینی نیستند.</translation>
    </message>
    <message>
        <source>{layer}: toward a partner</source>
        <translation>{layer}: به سوی یک شریک</translation>
    </message>
    <message>
        <source>{layer}: away from a partner</source>
        <translation>{layer}: دور از یک شریک</translation>
    </message>
    <message>
        <source>{layer}: no move</source>
        <translation>{layer}: بی‌حرکت</translation>
    </message>
    <message>
        <source>Numbered dot: so many places lie close together</source>
        <translation>نقطهٔ عدددار: شمار مکان‌های نزدیک به هم</translation>
    </message>
    <message>
        <source>Picture: {credit}</source>
        <translation>تصویر: {credit}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>در حال کار</translation>
    </message>
    <message>
        <source>built</source>
        <translation>ساخته‌شده</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>در دست ساخت</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>توافق‌شده</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n گزاره</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow arrow: people who left earlier</source>
        <translation>پیکان توخالی: کسانی که پیشتر رفته بودند</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Name:</source>
        <translation>نام:</translation>
    </message>
    <message>
        <source>Mark one answer to each question.</source>
        <translation>برای هر پرسش یک پاسخ را علامت بزنید.</translation>
    </message>
    <message>
        <source>not in the article; from {source}</source>
        <translation>در مقاله نیست؛ منبع: {source}</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>طرح درس</translation>
    </message>
    <message>
        <source>Worksheet, level 1</source>
        <translation>کاربرگ، سطح ۱</translation>
    </message>
    <message>
        <source>Worksheet, level 2</source>
        <translation>کاربرگ، سطح ۲</translation>
    </message>
    <message>
        <source>Exit quiz</source>
        <translation>آزمون پایانی</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>{story}: a lesson of {minutes} minutes</source>
        <translation>{story}: درسی {minutes} دقیقه‌ای</translation>
    </message>
    <message>
        <source>Pupils commit to an answer on the map before they see it, tell what the article says from what others say, and can name the place, the date and the speaker for what they take home. You need: this plan, a worksheet for each pupil (level 1 has a word bank), the exit quiz, and mapviewer with “Present”.</source>
        <translation>دانش‌آموزان پیش از دیدن پاسخ، پاسخ خود را روی نقشه می‌دهند، گفتهٔ مقاله را از گفتهٔ دیگران جدا می‌کنند و می‌توانند جا، تاریخ و گویندهٔ آنچه آموخته‌اند را بگویند. لازم است: این طرح، یک کاربرگ برای هر دانش‌آموز (سطح ۱ فهرست واژه دارد)، آزمون پایانی و mapviewer در حالت ارائه.</translation>
    </message>
    <message>
        <source>{first}–{end} min</source>
        <translation>{first}–{end} دقیقه</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>آنچه آموختیم</translation>
    </message>
    <message>
        <source>Look at the predictions once more. Exit quiz, alone; compare with the answer sheet.</source>
        <translation>یک بار دیگر به پیش‌بینی‌ها نگاه کنید. آزمون پایانی، به‌تنهایی؛ با برگهٔ پاسخ بسنجید.</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Hand out the worksheets. Each pupil numbers the places that are already known.</source>
        <translation>کاربرگ‌ها را پخش کنید. هر دانش‌آموز جاهایی را که می‌شناسد می‌نویسد.</translation>
    </message>
    <message>
        <source>Predict on the map, then reveal: {question}</source>
        <translation>روی نقشه پیش‌بینی کنید، سپس نشان دهید: {question}</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>بپرسید:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>هشدار:</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>کلاس:</translation>
    </message>
    <message>
        <source>1  The map</source>
        <translation>۱  نقشه</translation>
    </message>
    <message>
        <source>Write the name that belongs to each number.</source>
        <translation>نامی را که به هر شماره تعلق دارد بنویس.</translation>
    </message>
    <message>
        <source>2  The text</source>
        <translation>۲  متن</translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation>جاهای خالی را پر کن.</translation>
    </message>
    <message>
        <source>There is more than one good answer. Look for the place, the date and the speaker in it.</source>
        <translation>بیش از یک پاسخ خوب هست. در آن جا، تاریخ و گوینده را بجویید.</translation>
    </message>
    <message>
        <source>3  In your own words</source>
        <translation>۳  به زبان خودت</translation>
    </message>
    <message>
        <source>Say with each answer how you know it: from the article, from a source, or your own opinion.</source>
        <translation>با هر پاسخ بگو از کجا می‌دانی: از مقاله، از منبعی، یا نظر خودت است.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Underlined words are on the map. Point to them and the map lights up; click to go there.</source>
        <translation>واژه‌های زیرخط‌دار روی نقشه‌اند. به آن‌ها اشاره کنید تا نقشه روشن شود؛ برای رفتن به آنجا کلیک کنید.</translation>
    </message>
    <message>
        <source>Details says what is selected, since when, and who says so, with the source.</source>
        <translation>جزئیات می‌گوید چه چیزی انتخاب شده، از کی، و چه کسی آن را می‌گوید، همراه منبع.</translation>
    </message>
    <message>
        <source>Click the map and the article scrolls to the sentence. Drag to move, turn the wheel to zoom.</source>
        <translation>روی نقشه کلیک کنید تا مقاله به جمله برود. برای جابه‌جایی بکشید، برای بزرگ‌نمایی چرخ را بچرخانید.</translation>
    </message>
    <message>
        <source>The story has steps. Page Down goes to the next: map, date and layers change with it.</source>
        <translation>روایت گام‌هایی دارد. Page Down به گام بعد می‌رود: نقشه، تاریخ و لایه‌ها با آن تغییر می‌کنند.</translation>
    </message>
    <message>
        <source>The map shows one day. Drag the handle or type a date; F9 goes from event to event.</source>
        <translation>نقشه یک روز را نشان می‌دهد. دستگیره را بکشید یا تاریخی بنویسید؛ F9 از رویدادی به رویداد دیگر می‌رود.</translation>
    </message>
    <message>
        <source>Ctrl+K finds places, words, layers and steps. F1 opens the manual, F5 presents to a class.</source>
        <translation>Ctrl+K مکان‌ها، واژه‌ها، لایه‌ها و گام‌ها را می‌یابد. F1 دفترچهٔ راهنما را باز می‌کند، F5 برای کلاس ارائه می‌دهد.</translation>
    </message>
    <message>
        <source>This story does not say how it was made.</source>
        <translation>این روایت نمی‌گوید چگونه ساخته شده است.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>پایان آشنایی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} از {count}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دفترچهٔ راهنما</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>جستجو در دفترچهٔ راهنما…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>جستجو در دفترچهٔ راهنما</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>هیچ صفحه‌ای این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>این روایت چگونه ساخته شد</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>آشنایی با برنامه</translation>
    </message>
    <message>
        <source>Two minutes: words light up the map</source>
        <translation>دو دقیقه: واژه‌ها نقشه را روشن می‌کنند</translation>
    </message>
    <message>
        <source>Read your own article</source>
        <translation>خواندن مقالهٔ خودتان</translation>
    </message>
    <message>
        <source>Its places are found and put on the map</source>
        <translation>مکان‌هایش یافته و روی نقشه گذاشته می‌شود</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>ارائه برای کلاس</translation>
    </message>
    <message>
        <source>Full screen, with your notes beside it</source>
        <translation>تمام‌صفحه، با یادداشت‌هایتان در کنار آن</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Read geopolitics on a map</source>
        <translation>ژئوپلیتیک را روی نقشه بخوانید</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>رفتن به نقشه</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>{peak} {height} m</source>
        <translation>{peak} {height} m</translation>
    </message>
    <message>
        <source>No arrow leads beyond this picture: there is nothing for a world strip</source>
        <translation>هیچ پیکانی از تصویر بیرون نمی‌رود: نوار جهان چیزی برای نشان دادن ندارد</translation>
    </message>
    <message>
        <source>The world strip finds no free place in this picture</source>
        <translation>نوار جهان در این تصویر جای خالی نمی‌یابد</translation>
    </message>
    <message>
        <source>Put the name “{name}” here in this step</source>
        <translation>گذاشتن نام «{name}» در اینجا در این گام</translation>
    </message>
    <message>
        <source>Leave the name “{name}” out of this step</source>
        <translation>ننوشتن نام «{name}» در این گام</translation>
    </message>
    <message>
        <source>Select {name}</source>
        <translation>انتخاب {name}</translation>
    </message>
    <message>
        <source>Zoom to {name}</source>
        <translation>بزرگ‌نمایی {name}</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>رونوشت ID</translation>
    </message>
    <message>
        <source>Copy coordinates {coordinates}</source>
        <translation>رونوشت مختصات {coordinates}</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>رونوشت نقشه به‌صورت تصویر</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>اندازه‌گیری فاصله</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>نمایش کل روایت</translation>
    </message>
    <message>
        <source>Draw an inset: click two corners</source>
        <translation>ترسیم نقشهٔ فرعی: دو گوشه را کلیک کنید</translation>
    </message>
    <message>
        <source>Remove insets</source>
        <translation>برداشتن نقشه‌های فرعی</translation>
    </message>
    <message>
        <source>Remove the world strip</source>
        <translation>برداشتن نوار جهان</translation>
    </message>
    <message>
        <source>Show far partners on a world strip</source>
        <translation>نشان دادن شریکان دور روی نوار جهان</translation>
    </message>
    <message>
        <source>Expand legend</source>
        <translation>باز کردن راهنمای نقشه</translation>
    </message>
    <message>
        <source>Collapse legend</source>
        <translation>جمع کردن راهنمای نقشه</translation>
    </message>
    <message>
        <source>Credits and disclaimer…</source>
        <translation>پدیدآورندگان و سلب مسئولیت…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Dismiss notification</source>
        <translation>بستن اعلان</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these texts</comment>
        <translation>fa</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>لایه‌ها</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>راهنمای نقشه</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>گام قبلی</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>هندسه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>If</source>
        <translation>اگر</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>به گفتهٔ</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>به نقل از</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>نوع کنش</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>زمینهٔ افزوده، در مقاله نیست</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>از {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>تا {date}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} از {count}: {title}</translation>
    </message>
    <message>
        <source>Steps: {count}</source>
        <translation>گام‌ها: {count}</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>این روایت چگونه ساخته شد</translation>
    </message>
    <message>
        <source>Click a highlighted passage in the article or anything on the map.</source>
        <translation>روی قطعه‌ای رنگی در مقاله یا هر چیزی روی نقشه کلیک کنید.</translation>
    </message>
    <message>
        <source>This page requires JavaScript. It loads nothing and sends nothing.</source>
        <translation>این صفحه به JavaScript نیاز دارد. چیزی بار نمی‌کند و چیزی نمی‌فرستد.</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>{story} — Audience</source>
        <translation>{story} — مخاطبان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>بازگشت به گام</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>سیاه</translation>
    </message>
    <message>
        <source>White</source>
        <translation>سفید</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>تعویض صفحه‌ها</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>میان‌برها</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>لیزر</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Fade ink</source>
        <translation>محوشدن قلم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>نورافکن</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>ذره‌بین</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>پنهان کردن نام‌ها</translation>
    </message>
    <message>
        <source>Hide colours</source>
        <translation>پنهان کردن رنگ‌ها</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>پنهان کردن لایه</translation>
    </message>
    <message>
        <source>Compare dates</source>
        <translation>مقایسهٔ تاریخ‌ها</translation>
    </message>
    <message>
        <source>Compare names</source>
        <translation>مقایسهٔ نام‌ها</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>نقطه‌ها</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>ردیابی</translation>
    </message>
    <message>
        <source>Known that day</source>
        <translation>دانستهٔ آن روز</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>نگاه پنهانی</translation>
    </message>
    <message>
        <source>{story} — Presenter view</source>
        <translation>{story} — نمای ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>زمان سپری‌شده</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Pause or resume the timer (T)</source>
        <translation>مکث یا ادامهٔ زمان‌سنج (T)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>بازنشانی</translation>
    </message>
    <message>
        <source>Reset the timer</source>
        <translation>بازنشانی زمان‌سنج</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>یادداشت‌های کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>یادداشت‌های بزرگ‌تر</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>لایه‌های نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} از {count}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{revealed} of %n layer(s) revealed</source>
        <translation><numerusform>{revealed} از %n لایه نمایش داده شد</numerusform></translation>
    </message>
    <message>
        <source>Next: end</source>
        <translation>بعدی: پایان</translation>
    </message>
    <message>
        <source>Next: {number}  {title}</source>
        <translation>بعدی: {number}  {title}</translation>
    </message>
    <message>
        <source>Next: layer “{layer}”</source>
        <translation>بعدی: لایهٔ «{layer}»</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Date on the audience’s map</source>
        <translation>تاریخ روی نقشهٔ مخاطبان</translation>
    </message>
    <message>
        <source>Back to step (R)</source>
        <translation>بازگشت به گام (R)</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>گام {number}</translation>
    </message>
    <message>
        <source>What we predicted, and what we saw</source>
        <translation>آنچه پیش‌بینی کردیم و آنچه دیدیم</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>هنوز به هیچ پرسشی پاسخ داده نشده است.</translation>
    </message>
    <message>
        <source>Trace the sentence</source>
        <translation>ردّ جمله</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation><numerusform>%n مشکل دیگر.</numerusform></translation>
    </message>
    <message>
        <source>Navigate steps</source>
        <translation>پیمایش گام‌ها</translation>
    </message>
    <message>
        <source>Screen and map</source>
        <translation>صفحه و نقشه</translation>
    </message>
    <message>
        <source>Point and draw</source>
        <translation>اشاره و ترسیم</translation>
    </message>
    <message>
        <source>Ask before showing</source>
        <translation>پرسش پیش از نمایش</translation>
    </message>
    <message>
        <source>Next layer or step</source>
        <translation>لایه یا گام بعدی</translation>
    </message>
    <message>
        <source>Previous layer or step</source>
        <translation>لایه یا گام قبلی</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>گام نخست</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>گام آخر</translation>
    </message>
    <message>
        <source>Go to step: type its number, then G or Enter</source>
        <translation>رفتن به گام: شماره‌اش را بنویسید، سپس G یا Enter</translation>
    </message>
    <message>
        <source>Close overlay, tool or presentation</source>
        <translation>بستن پنجرهٔ رویی، ابزار یا ارائه</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>صفحهٔ سیاه</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>صفحهٔ سفید</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Caption: side, bottom, hidden</source>
        <translation>زیرنویس: کنار، پایین، پنهان</translation>
    </message>
    <message>
        <source>Toggle full screen</source>
        <translation>تغییر حالت تمام‌صفحه</translation>
    </message>
    <message>
        <source>Pause or resume the timer</source>
        <translation>مکث یا ادامهٔ زمان‌سنج</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>اشاره‌گر لیزری</translation>
    </message>
    <message>
        <source>Pen; press again for the next colour</source>
        <translation>قلم؛ برای رنگ بعدی دوباره بزنید</translation>
    </message>
    <message>
        <source>Ink fades or stays</source>
        <translation>نوشته محو می‌شود یا می‌ماند</translation>
    </message>
    <message>
        <source>Erase all ink</source>
        <translation>پاک کردن همهٔ نوشته‌ها</translation>
    </message>
    <message>
        <source>Hide or show names</source>
        <translation>پنهان کردن یا نمایش نام‌ها</translation>
    </message>
    <message>
        <source>Hide or show colours</source>
        <translation>پنهان کردن یا نمایش رنگ‌ها</translation>
    </message>
    <message>
        <source>Hide or show the step’s top layer</source>
        <translation>پنهان کردن یا نمایش لایهٔ رویی گام</translation>
    </message>
    <message>
        <source>Compare with the previous step’s date</source>
        <translation>مقایسه با تاریخ گام قبلی</translation>
    </message>
    <message>
        <source>Compare name styles</source>
        <translation>مقایسهٔ شکل نام‌ها</translation>
    </message>
    <message>
        <source>Whose map is this? The next viewpoint</source>
        <translation>این نقشهٔ چه کسی است؟ دیدگاه بعدی</translation>
    </message>
    <message>
        <source>Quiz: where is it?</source>
        <translation>پرسش: کجاست؟</translation>
    </message>
    <message>
        <source>Quiz: dots to choose from, or the bare map</source>
        <translation>آزمونک: نقطه‌هایی برای گزینش، یا نقشهٔ خالی</translation>
    </message>
    <message>
        <source>Trace the sentence: who says it, and how do we know?</source>
        <translation>ردّ جمله: چه کسی می‌گوید و از کجا می‌دانیم؟</translation>
    </message>
    <message>
        <source>What was known that day: bands, then a list</source>
        <translation>آن روز چه می‌دانستند: نوارها، سپس فهرست</translation>
    </message>
    <message>
        <source>What the class predicted and found so far</source>
        <translation>آنچه کلاس تاکنون پیش‌بینی کرده و یافته است</translation>
    </message>
    <message>
        <source>Presenter view: peek at hidden names</source>
        <translation>نمای ارائه‌دهنده: نگاهی به نام‌های پنهان</translation>
    </message>
    <message>
        <source>Audience view</source>
        <translation>نمای مخاطبان</translation>
    </message>
    <message>
        <source>Names hidden from the audience</source>
        <translation>نام‌ها از مخاطبان پنهان است</translation>
    </message>
    <message>
        <source>Audience sees a black screen</source>
        <translation>مخاطبان صفحهٔ سیاه می‌بینند</translation>
    </message>
    <message>
        <source>Audience sees a white screen</source>
        <translation>مخاطبان صفحهٔ سفید می‌بینند</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>گام {number} از {count}: {title}. {text}</translation>
    </message>
    <message>
        <source>Ink fades</source>
        <translation>نوشته محو می‌شود</translation>
    </message>
    <message>
        <source>Ink stays</source>
        <translation>نوشته می‌ماند</translation>
    </message>
    <message>
        <source>This is {place}.</source>
        <translation>این {place} است.</translation>
    </message>
    <message>
        <source>There is nothing to ask about on this map.</source>
        <translation>روی این نقشه چیزی برای پرسیدن نیست.</translation>
    </message>
    <message>
        <source>Where is {place}?</source>
        <translation>{place} کجاست؟</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{right} از {asked} درست</translation>
    </message>
    <message>
        <source>Correct! This is {place}.</source>
        <translation>درست است! این {place} است.</translation>
    </message>
    <message>
        <source>Not quite: that is {distance} {direction} of {place}. Try again.</source>
        <translation>نه کاملاً: آنجا {distance} در {direction} {place} است. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>{distance} away.</source>
        <translation>با فاصلهٔ {distance}.</translation>
    </message>
    <message>
        <source>That is {other}.</source>
        <translation>آنجا {other} است.</translation>
    </message>
    <message>
        <source>Presentation in progress</source>
        <translation>ارائه در جریان است</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>بپرسید</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>{share} % of the area found; {extra} km² too much, {missed} km² of {whole} km² missed.</source>
        <translation>{share} ٪ از مساحت یافته شد؛ {extra} کیلومتر مربع زیادی، {missed} از {whole} کیلومتر مربع جا مانده.</translation>
    </message>
    <message>
        <source>The line is {mean} off on average, {most} at most.</source>
        <translation>خط به‌طور میانگین {mean} و حداکثر {most} فاصله دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): the nearest {nearest} off on average, the farthest {farthest}.</source>
        <translation>
            <numerusform>%n خط: نزدیک‌ترین به‌طور میانگین {nearest} و دورترین {farthest} فاصله دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The point is right.</source>
        <translation>نقطه درست است.</translation>
    </message>
    <message>
        <source>The point is {distance} off.</source>
        <translation>نقطه {distance} فاصله دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), all of them right.</source>
        <translation>
            <numerusform>%n نقطه، همه درست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): the nearest {nearest} off, the farthest {farthest}.</source>
        <translation><numerusform>%n نقطه: نزدیک‌ترین {nearest} و دورترین {farthest} فاصله دارد.</numerusform></translation>
    </message>
    <message>
        <source>Right: {states}.</source>
        <translation>درست: {states}.</translation>
    </message>
    <message>
        <source>Not among them: {states}.</source>
        <translation>در میان آن‌ها نیست: {states}.</translation>
    </message>
    <message>
        <source>Missed: {states}.</source>
        <translation>جا مانده: {states}.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>کوچک‌نمایی</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>کلاس</translation>
    </message>
    <message>
        <source>The name of the class: what it answers is kept under it</source>
        <translation>نام کلاس: پاسخ‌هایش با این نام نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>What was known on {date}?</source>
        <translation>در {date} چه می‌دانستند؟</translation>
    </message>
    <message>
        <source>Bands: no source fixes this line exactly; the broader, the less is known.</source>
        <translation>نوارها: هیچ منبعی این خط را دقیق مشخص نمی‌کند؛ هرچه پهن‌تر، دانسته‌ها کمتر.</translation>
    </message>
    <message>
        <source>Blue: all sources for it are later than {date}.</source>
        <translation>آبی: همهٔ منبع‌های آن پس از {date} است.</translation>
    </message>
    <message>
        <source>The broadest: the front was moving.</source>
        <translation>پهن‌ترین‌ها: جبهه در حرکت بود.</translation>
    </message>
    <message>
        <source>This story marks no line on this map as uncertain.</source>
        <translation>این روایت هیچ خطی از این نقشه را نامشخص نمی‌شمارد.</translation>
    </message>
    <message>
        <source>No source fixes the line itself exactly: see the band.</source>
        <translation>هیچ منبعی خودِ خط را دقیق مشخص نمی‌کند: نوار را ببینید.</translation>
    </message>
    <message>
        <source>There are sources of that day or before for</source>
        <translation>منبعی از آن روز یا پیش از آن هست برای</translation>
    </message>
    <message>
        <source>All sources are later for (the first one’s year)</source>
        <translation>همهٔ منبع‌ها دیرترند (سال نخستین)</translation>
    </message>
    <message>
        <source>Known only roughly to this day</source>
        <translation>تا امروز تنها به‌تقریب دانسته است</translation>
    </message>
    <message>
        <source>The front was moving and is not drawn</source>
        <translation>جبهه در حرکت بود و رسم نشده است</translation>
    </message>
    <message>
        <source>The article was written</source>
        <translation>مقاله نوشته شده است</translation>
    </message>
    <message>
        <source>Said or done only later, and not known that day</source>
        <translation>تنها بعدتر گفته یا انجام شد و آن روز دانسته نبود</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of this story</source>
        <translation><numerusform>%n گزارهٔ این روایت</numerusform></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>● guessed   ▲ please check</source>
        <translation>● حدس   ▲ بررسی کنید</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>حدس‌زده</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>نخستین سطرها</translation>
    </message>
    <message>
        <source>month first (12/31/2020)</source>
        <translation>نخست ماه (12/31/2020)</translation>
    </message>
    <message>
        <source>day first (31/12/2020)</source>
        <translation>نخست روز (31/12/2020)</translation>
    </message>
    <message>
        <source>Map from {west}°, {south}° to {east}°, {north}°</source>
        <translation>نقشه از {west}°، {south}° تا {east}°، {north}°</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Preview of {file}</source>
        <translation>پیش‌نمایش {file}</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جهش</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>خواندن {file}…</translation>
    </message>
    <message>
        <source>Changed or left out</source>
        <translation>تغییریافته یا کنارگذاشته</translation>
    </message>
    <message>
        <source>no state of that name</source>
        <translation>کشوری به این نام نیست</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>row {number}: {text}: {reason}</source>
        <translation>سطر {number}: {text}: {reason}</translation>
    </message>
    <message>
        <source>Shape (WKT)</source>
        <translation>شکل (WKT)</translation>
    </message>
    <message>
        <source>swapped back</source>
        <translation>جابه‌جایی برگردانده شد</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>سطر {number}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n عارضه</numerusform></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقطه‌ها</translation>
    </message>
    <message>
        <source>areas of states and provinces</source>
        <translation>قلمرو کشورها و استان‌ها</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>نمایش به‌صورت</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>مانند فایل</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>یکی برای همه</translation>
    </message>
    <message>
        <source>Colour or value</source>
        <translation>رنگ یا مقدار</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>عرض جغرافیایی</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>طول جغرافیایی</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>عرض و طول جغرافیایی</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>رمزگذاری</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(برگزینید)</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>دستگاه مختصات</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>نخستین سطرها</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>بررسی کنید</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n کشور</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n مقدار</numerusform></translation>
    </message>
    <message>
        <source>State</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation><numerusform>%n واژه</numerusform></translation></message>
    <message>
        <source>numbers by state</source>
        <translation>اعداد به تفکیک کشور</translation>
    </message>
    <message>
        <source>places on the map</source>
        <translation>مکان‌ها روی نقشه</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>استفاده به‌عنوان</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگردانی</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;بازانجام</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;برش</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسباندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>گزینش همه</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;بله</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;خیر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ذخیره نشود</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>صفحهٔ قبلی</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>صفحهٔ نخست</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>صفحهٔ آخر</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>هم‌اندازه با پهنا</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>هم‌اندازه با صفحه</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>کوچک‌نمایی</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>نمایش یک صفحه</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>نمایش صفحه‌های روبه‌رو</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>نمای همهٔ صفحه‌ها</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>تنظیم صفحه</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>پیمایش به چپ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>پیمایش به راست</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگردانی</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;بازانجام</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;برش</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>رونوشت از نشانی &amp;پیوند</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسباندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>گزینش همه</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>In which year? {event}</source>
        <translation>در کدام سال؟ {event}</translation>
    </message>
    <message>
        <source>Who says: “{words}”?</source>
        <translation>چه کسی می‌گوید: «{words}»؟</translation>
    </message>
    <message>
        <source>Which of these has no passage of the article to support it?</source>
        <translation>کدام‌یک از این‌ها هیچ بخشی از مقاله را پشتوانه ندارد؟</translation>
    </message>
    <message>
        <source>Which name is missing? “{sentence}”</source>
        <translation>کدام نام جا افتاده است؟ «{sentence}»</translation>
    </message>
    <message>
        <source>No passage says so. It stands on another source: {source}.</source>
        <translation>هیچ بخشی چنین نمی‌گوید. بر منبع دیگری استوار است: {source}.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>گفته</translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation>چه کسی آن را بازگو می‌کند؟</translation>
    </message>
    <message>
        <source>What stands behind it besides the article?</source>
        <translation>جز مقاله چه پشتوانه‌ای دارد؟</translation>
    </message>
    <message>
        <source>What would refute it?</source>
        <translation>چه چیزی آن را رد می‌کند؟</translation>
    </message>
    <message>
        <source>Ask: which document, date or witness would show it wrong?</source>
        <translation>بپرسید: کدام سند، تاریخ یا شاهد نادرستی آن را نشان می‌دهد؟</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>{speaker}, as reported by {reporter}</source>
        <translation>{speaker}، به نقل {reporter}</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>چه کسی می‌گوید؟</translation>
    </message>
    <message>
        <source>What kind of words are they?</source>
        <translation>چه نوع گفته‌ای است؟</translation>
    </message>
    <message>
        <source>Nothing is listed: it stands on the article alone.</source>
        <translation>چیزی ذکر نشده: تنها بر مقاله استوار است.</translation>
    </message>
</context>
<context>
    <name>ScreenReader</name>
    <message>
        <source>Nothing selected.</source>
        <translation>چیزی انتخاب نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in the article</source>
        <translation><numerusform>%n اشاره در مقاله</numerusform></translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>در مقاله نیست</translation>
    </message>
    <message>
        <source>Selected: {item}, {mentions}.</source>
        <translation>انتخاب‌شده: {item}، {mentions}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>گام {number} از {count}: {title}. {text}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Go to copied view</source>
        <translation>رفتن به نمای رونوشت‌شده</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>در مقاله</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>مختصات</translation>
    </message>
    <message>
        <source>gazetteer, {country}</source>
        <translation>فرهنگ جغرافیایی، {country}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>گام {number}</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>لایه</translation>
    </message>
    <message>
        <source>Search places, passages, layers…</source>
        <translation>جستجوی مکان، قطعه، لایه…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>جستجوی مکان، قطعه، لایه و گام</translation>
    </message>
    <message>
        <source>Search (Ctrl+K). Type &gt; to search commands.</source>
        <translation>جستجو (Ctrl+K). برای جستجوی فرمان، &gt; بنویسید.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتایج جستجو</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>بدون نتیجه</translation>
    </message>
    <message>
        <source>{place} is in the middle of the map.</source>
        <translation>{place} در میانهٔ نقشه است.</translation>
    </message>
    <message>
        <source>That link belongs to the story “{story}”. Open that story first.</source>
        <translation>این پیوند از آنِ روایت «{story}» است. نخست آن روایت را باز کنید.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} از {count}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>mapviewer didn’t shut down properly last time.</source>
        <translation>mapviewer دفعهٔ پیش به‌درستی بسته نشد.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>رونوشت گزارش</translation>
    </message>
    <message>
        <source>mapviewer crashed twice during startup, so it started with a clean session.</source>
        <translation>mapviewer دو بار هنگام آغاز از کار افتاد، پس با نشستی تازه آغاز شد.</translation>
    </message>
    <message>
        <source>Your previous session can be restored.</source>
        <translation>نشست قبلی شما را می‌توان بازیابی کرد.</translation>
    </message>
    <message>
        <source>Restore session</source>
        <translation>بازیابی نشست</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>شروع دوباره</translation>
    </message>
    <message>
        <source>Your session was restored.</source>
        <translation>نشست شما بازیابی شد.</translation>
    </message>
    <message>
        <source>Resume presentation at step {number}</source>
        <translation>ادامهٔ ارائه از گام {number}</translation>
    </message>
    <message>
        <source>Started over.</source>
        <translation>از نو شروع شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Couldn’t restore the session: {reason}</source>
        <translation>نشست بازیابی نشد: {reason}</translation>
    </message>
    <message>
        <source>A presentation was in progress.</source>
        <translation>ارائه‌ای در جریان بود.</translation>
    </message>
    <message>
        <source>Couldn’t save {file}: {reason}. Changes are kept only until you quit.</source>
        <translation>{file} ذخیره نشد: {reason}. تغییرات فقط تا زمان خروج نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>آخرین نشست</translation>
    </message>
    <message>
        <source>the story opens with the saved settings</source>
        <translation>روایت با تنظیمات ذخیره‌شده باز می‌شود</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>defaults are used</source>
        <translation>پیش‌فرض‌ها به کار می‌رود</translation>
    </message>
    <message>
        <source>{what}: couldn’t read {file} ({reason}); {instead}.</source>
        <translation>{what}: خواندن {file} ممکن نشد ({reason})؛ {instead}.</translation>
    </message>
    <message>
        <source>{what}: the file was damaged ({reason}) and was renamed to {file}; {instead}.</source>
        <translation>{what}: پرونده آسیب دیده بود ({reason}) و به {file} تغییر نام یافت؛ {instead}.</translation>
    </message>
    <message>
        <source>Too many windows are open, so this session won’t be saved.</source>
        <translation>پنجره‌های بسیاری باز است، پس این نشست ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Couldn’t save the session in {folder} ({reason}). It won’t be restored next time.</source>
        <translation>نشست در {folder} ذخیره نشد ({reason}). دفعهٔ بعد بازیابی نخواهد شد.</translation>
    </message>
    <message>
        <source>Results of classes</source>
        <translation>نتیجه‌های کلاس‌ها</translation>
    </message>
    <message>
        <source>a new list is begun</source>
        <translation>فهرست تازه‌ای آغاز می‌شود</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>نام جاها</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Feature</source>
        <translation>عارضه</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>ناحیه‌ها</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ناحیه</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>نقشهٔ پایه</translation>
    </message>
    <message>
        <source>Data (shaded states)</source>
        <translation>داده (کشورهای رنگ‌شده)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Statements (arrows)</source>
        <translation>گزاره‌ها (پیکان‌ها)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>گزاره</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Movements of people</source>
        <translation>جابه‌جایی‌های جمعیت</translation>
    </message>
    <message>
        <source>Movement of people</source>
        <translation>جابه‌جایی جمعیت</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>لایه</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>خط‌ها</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>مکان‌ها</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Statements (shaded states)</source>
        <translation>گزاره‌ها (کشورهای رنگ‌شده)</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>قطعه</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>شهر یا شهرک</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>آب</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>قاره</translation>
    </message>
    <message>
        <source>country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>historical region</source>
        <translation>منطقهٔ تاریخی</translation>
    </message>
    <message>
        <source>region</source>
        <translation>منطقه</translation>
    </message>
    <message>
        <source>water</source>
        <translation>آب</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>کوه</translation>
    </message>
    <message>
        <source>island</source>
        <translation>جزیره</translation>
    </message>
    <message>
        <source>province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>county</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>با دست گذاشته‌شده</translation>
    </message>
    <message>
        <source>hatched</source>
        <translation>هاشور</translation>
    </message>
    <message>
        <source>hatched the other way</source>
        <translation>هاشور وارونه</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>هاشور ضربدری</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>نقطه‌چین</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>خط دور</translation>
    </message>
    <message>
        <source>soft, fading towards the edge</source>
        <translation>ملایم، رنگ‌بازنده به سوی لبه</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>پیوسته</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>خط‌چین</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>در مقاله</translation>
    </message>
    <message>
        <source>Both forms</source>
        <translation>هر دو شکل</translation>
    </message>
    <message>
        <source>Formal status</source>
        <translation>وضعیت رسمی</translation>
    </message>
    <message>
        <source>Control on the ground</source>
        <translation>کنترل میدانی</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>مورد ادعای</translation>
    </message>
    <message>
        <source>High certainty: two independent sources, or a primary document</source>
        <translation>قطعیت زیاد: دو منبع مستقل یا یک سند دست‌اول</translation>
    </message>
    <message>
        <source>Medium certainty: one good source, or sources from both sides that agree</source>
        <translation>قطعیت متوسط: یک منبع خوب یا منابع هم‌خوان از هر دو سو</translation>
    </message>
    <message>
        <source>Low certainty: one weak source, or conflicting sources</source>
        <translation>قطعیت کم: یک منبع ضعیف یا منابع متناقض</translation>
    </message>
    <message>
        <source>Surveyed: drawn from measurements</source>
        <translation>نقشه‌برداری‌شده: ترسیم از روی اندازه‌گیری</translation>
    </message>
    <message>
        <source>Generalised: simplified from more detailed data</source>
        <translation>تعمیم‌یافته: ساده‌شده از داده‌های مفصل‌تر</translation>
    </message>
    <message>
        <source>Schematic: shows that it exists, not exactly where</source>
        <translation>شماتیک: وجودش را نشان می‌دهد، نه جای دقیقش را</translation>
    </message>
    <message>
        <source>Surveyed: the exact location</source>
        <translation>نقشه‌برداری‌شده: جای دقیق</translation>
    </message>
    <message>
        <source>Generalised: one point for the whole place</source>
        <translation>تعمیم‌یافته: یک نقطه برای کل مکان</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>آشکارا نام برده شده</translation>
    </message>
    <message>
        <source>implied, not stated outright</source>
        <translation>ضمنی، آشکارا گفته نشده</translation>
    </message>
    <message>
        <source>said of a group that includes this state</source>
        <translation>دربارهٔ گروهی گفته شده که این کشور را دربرمی‌گیرد</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>در مقاله به آن اشاره نشده</translation>
    </message>
    <message>
        <source>Toward {partner}</source>
        <translation>نزدیک‌شدن به {partner}</translation>
    </message>
    <message>
        <source>Away from {partner}</source>
        <translation>دورشدن از {partner}</translation>
    </message>
    <message>
        <source>Steady with {partner}</source>
        <translation>بدون تغییر نسبت به {partner}</translation>
    </message>
    <message>
        <source>Toward each other, with {partner}</source>
        <translation>نزدیک‌شدن دوسویه با {partner}</translation>
    </message>
    <message>
        <source>No shift claimed regarding {partner}</source>
        <translation>تغییری نسبت به {partner} ادعا نشده</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>نزدیک‌شدن</translation>
    </message>
    <message>
        <source>away</source>
        <translation>دورشدن</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>بدون تغییر</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>نزدیک‌شدن دوسویه</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>تغییری نیست</translation>
    </message>
    <message>
        <source>act</source>
        <translation>کنش</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>بیانیه</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>threat, under a condition</source>
        <translation>تهدید، مشروط</translation>
    </message>
    <message>
        <source>wish or hope</source>
        <translation>آرزو یا امید</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>انکار</translation>
    </message>
    <message>
        <source>assessment, the speaker’s opinion</source>
        <translation>ارزیابی، نظر گوینده</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>معاهده</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>عضویت</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>حادثه</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>رأی‌گیری</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>دیدار</translation>
    </message>
    <message>
        <source>own layers</source>
        <translation>لایه‌های خود</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>government</source>
        <translation>دولت</translation>
    </message>
    <message>
        <source>people</source>
        <translation>مردم</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>مرز</translation>
    </message>
    <message>
        <source>route</source>
        <translation>مسیر</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>تاریخ نامعلوم</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>از {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>تا {date}</translation>
    </message>
    <message>
        <source>{date} (date guessed)</source>
        <translation>{date} (تاریخ حدسی)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>No later event.</source>
        <translation>رویداد بعدی‌ای نیست.</translation>
    </message>
    <message>
        <source>No earlier event.</source>
        <translation>رویداد پیش‌تری نیست.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>{reason}. The date was not changed.</source>
        <translation>{reason}. تاریخ تغییر نکرد.</translation>
    </message>
    <message>
        <source>As known on {date}; this story knows nothing of a later day.</source>
        <translation>بر پایهٔ دانسته‌ها در {date}؛ این روایت از روزهای پس از آن چیزی نمی‌داند.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Examples: {dates}</source>
        <translation>نمونه‌ها: {dates}</translation>
    </message>
    <message>
        <source>Enter a date or a range (Ctrl+G), for example {dates}</source>
        <translation>تاریخ یا بازه‌ای وارد کنید (Ctrl+G)، مثلاً {dates}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>Previous event (Shift+F9)</source>
        <translation>رویداد قبلی (Shift+F9)</translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation>پخش (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Next event (F9)</source>
        <translation>رویداد بعدی (F9)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>سرعت</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+Shift+T)</source>
        <translation>رفتن به امروز (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Date range: show everything valid on any day in it (Ctrl+Shift+G)</source>
        <translation>بازهٔ تاریخ: نمایش همهٔ آنچه در هر روزی از آن معتبر است (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>بازه</translation>
    </message>
    <message>
        <source>Compare two dates (Ctrl+M)</source>
        <translation>مقایسهٔ دو تاریخ (Ctrl+M)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Speed {factor}</source>
        <translation>سرعت {factor}</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>مکث (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Left and Right: one day. Up and Down, or Ctrl: one month. Shift: one year. Home and End: first and last day. Page Up and Page Down: previous and next event. Space: play or pause.</source>
        <translation>چپ و راست: یک روز. بالا و پایین، یا Ctrl: یک ماه. Shift: یک سال. Home و End: نخستین و آخرین روز. Page Up و Page Down: رویداد قبلی و بعدی. Space: پخش یا مکث.</translation>
    </message>
    <message>
        <source>Timeline, {date}</source>
        <translation>خط زمان، {date}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>عقب (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>جلو (Alt+Right)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>کاوش</translation>
    </message>
    <message>
        <source>Explore the map and the article</source>
        <translation>کاوش نقشه و مقاله</translation>
    </message>
    <message>
        <source>Present  F5</source>
        <translation>ارائه  F5</translation>
    </message>
    <message>
        <source>Present the steps in full screen (F5)</source>
        <translation>ارائهٔ گام‌ها به‌صورت تمام‌صفحه (F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>خروجی…</translation>
    </message>
    <message>
        <source>Export the map as an image (Ctrl+E)</source>
        <translation>خروجی نقشه به‌صورت تصویر (Ctrl+E)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Language of place names</source>
        <translation>زبان نام مکان‌ها</translation>
    </message>
    <message>
        <source>Whose map is this? (Ctrl+B for the next viewpoint)</source>
        <translation>این نقشهٔ چه کسی است؟ (Ctrl+B برای دیدگاه بعدی)</translation>
    </message>
    <message>
        <source>Switch between light, dark and projector theme (Ctrl+T)</source>
        <translation>رفتن میان پوستهٔ روشن، تیره و پروژکتور (Ctrl+T)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>منو (F10)</translation>
    </message>
    <message>
        <source>Names: {style}</source>
        <translation>نام‌ها: {style}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>گام قبلی (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>گام بعدی (Page Down)</translation>
    </message>
    <message>
        <source>List of steps (Ctrl+L)</source>
        <translation>فهرست گام‌ها (Ctrl+L)</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>بازگشت به گام</translation>
    </message>
    <message>
        <source>Back to step (Ctrl+R)</source>
        <translation>بازگشت به گام (Ctrl+R)</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>تصویر: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation><numerusform>%n گام</numerusform></translation>
    </message>
    <message>
        <source>Tour of this story</source>
        <translation>گشت این روایت</translation>
    </message>
    <message>
        <source>Press Page Down to go through the steps.</source>
        <translation>برای پیمودن گام‌ها Page Down را بزنید.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} از {count}</translation>
    </message>
    <message>
        <source>Steps, {number}: {title}</source>
        <translation>گام‌ها، {number}: {title}</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{number} km</source>
        <translation>{number} کیلومتر</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} متر</translation>
    </message>
    <message>
        <source>px</source>
        <translation>پیکسل</translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>part of {owner}</source>
        <translation>بخشی از {owner}</translation>
    </message>
    <message>
        <source>part of {owner}, held by another</source>
        <translation>بخشی از {owner}، در کنترل دیگری</translation>
    </message>
    <message>
        <source>a state of its own: {owner}</source>
        <translation>کشوری جداگانه: {owner}</translation>
    </message>
    <message>
        <source>to be settled; held by {owner}</source>
        <translation>در انتظار تعیین تکلیف؛ در کنترل {owner}</translation>
    </message>
    <message>
        <source>What differs from the map as controlled:</source>
        <translation>تفاوت با نقشهٔ کنترل میدانی:</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>در این روز هیچ.</translation>
    </message>
    <message>
        <source>No source found for its position, drawn as controlled: {names}.</source>
        <translation>منبعی برای موضع آن یافت نشد، بر پایهٔ کنترل ترسیم شده: {names}.</translation>
    </message>
    <message>
        <source>as controlled: {how}</source>
        <translation>بر پایهٔ کنترل: {how}</translation>
    </message>
    <message>
        <source>not settled; on the side of {owner}</source>
        <translation>تعیین‌تکلیف‌نشده؛ در سوی {owner}</translation>
    </message>
    <message>
        <source>held by its own authorities</source>
        <translation>در کنترل مقامات خود</translation>
    </message>
    <message>
        <source>held by {owner}</source>
        <translation>در کنترل {owner}</translation>
    </message>
    <message>
        <source>Status in law</source>
        <translation>وضعیت حقوقی</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>کنترل</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>رأی‌گیری‌ها</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>خط پیرامونی</translation>
    </message>
    <message>
        <source>schematic</source>
        <translation>شماتیک</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>تعیین‌تکلیف‌نشده</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>این نقشهٔ چه کسی است؟</translation>
    </message>
    <message>
        <source>Borders as controlled</source>
        <translation>مرزها بر پایهٔ کنترل</translation>
    </message>
    <message>
        <source>Borders by international law</source>
        <translation>مرزها بر پایهٔ حقوق بین‌الملل</translation>
    </message>
    <message>
        <source>Borders as drawn by {state}</source>
        <translation>مرزها چنان‌که {state} ترسیم می‌کند</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Couldn’t open the last story: {reason}</source>
        <translation>آخرین روایت باز نشد: {reason}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>لایه‌ها</translation>
    </message>
    <message>
        <source>Show and hide layers</source>
        <translation>نمایش و پنهان کردن لایه‌ها</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>روی نقشه</translation>
    </message>
    <message>
        <source>List of items on the map (Ctrl+6)</source>
        <translation>فهرست موردهای روی نقشه (Ctrl+6)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Article (Ctrl+2)</source>
        <translation>مقاله (Ctrl+2)</translation>
    </message>
    <message>
        <source>Charts of who moved toward or away from whom (Ctrl+5)</source>
        <translation>نمودارهای اینکه چه کسی به چه کسی نزدیک یا از او دور شد (Ctrl+5)</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>سمت‌گیری</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>رونوشت گزارش</translation>
    </message>
</context>
</TS>
