<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy">
<context>
    <name>Alignment</name>
    <message>
        <source>All states</source>
        <translation>Բոլոր պետությունները</translation>
    </message>
    <message>
        <source>One state</source>
        <translation>Մեկ պետություն</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Անդամություններ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Տվյալներ</translation>
    </message>
    <message>
        <source>Also show facts that the article does not mention</source>
        <translation>Ցույց տալ նաև հոդվածում չհիշատակված փաստերը</translation>
    </message>
    <message>
        <source>Point to an item or use the arrow keys to see who says so. Click it or press Enter to go there.</source>
        <translation>Պահեք սլաքը տարրի վրա կամ օգտագործեք սլաքների ստեղները՝ տեսնելու, թե ով է դա ասում։ Կտտացրեք կամ սեղմեք Enter՝ այնտեղ անցնելու համար։</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Կողմնորոշում</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>Ավելացված համատեքստ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Պետություն</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Գործընկեր</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ավելին…</translation>
    </message>
    <message>
        <source>Save this chart or add a data table</source>
        <translation>Պահպանել այս գծապատկերը կամ ավելացնել տվյալների աղյուսակ</translation>
    </message>
    <message>
        <source>Save chart as PNG, SVG or PDF…</source>
        <translation>Պահպանել գծապատկերը որպես PNG, SVG կամ PDF…</translation>
    </message>
    <message>
        <source>Add data table from CSV or Excel…</source>
        <translation>Ավելացնել տվյալների աղյուսակ CSV-ից կամ Excel-ից…</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Գծապատկեր՝ {title}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Բոլորը</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Open {address} in your browser</source>
        <translation>Բացել {address} դիտարկիչում</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Հոդված՝ {title}</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Գտնել հոդվածում</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Նախորդ համընկնումը (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Հաջորդ համընկնումը (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Փակել (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Համընկնումներ չկան</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>Վերնագիր՝ {title}</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>Նախորդ հիշատակումը (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>Հաջորդ հիշատակումը (F8)</translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>Հիշատակում {number} / {count}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>տեքստում չկա</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} և ևս {count}</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>նրա կառավարությունը</translation>
    </message>
    <message>
        <source>not in force on {date}</source>
        <translation>ուժի մեջ չէ՝ {date}</translation>
    </message>
    <message>
        <source>Editor’s note {number} on “{quote}”</source>
        <translation>Խմբագրի նշում {number}՝ «{quote}» հատվածի մասին</translation>
    </message>
    <message>
        <source>Certainty: {level}</source>
        <translation>Հավաստիություն՝ {level}</translation>
    </message>
    <message>
        <source>Editor’s note {number}</source>
        <translation>Խմբագրի նշում {number}</translation>
    </message>
    <message>
        <source>Close note</source>
        <translation>Փակել նշումը</translation>
    </message>
    <message>
        <source>Nothing in this article is on the map.</source>
        <translation>Այս հոդվածից քարտեզի վրա ոչինչ չկա։</translation>
    </message>
    <message>
        <source>The selection isn’t mentioned in the article.</source>
        <translation>Ընտրվածը հոդվածում չի հիշատակվում։</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Անցնել՝ {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Պատճենել</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Ընտրել բոլորը</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Գտնել…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) on the map · F7 for the next one</source>
        <translation><numerusform>%n հատված քարտեզի վրա · F7՝ հաջորդը</numerusform><numerusform>%n հատված քարտեզի վրա · F7՝ հաջորդը</numerusform></translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Places</source>
        <translation>Վայրեր</translation>
    </message>
    <message>
        <source>Review the places found in the article</source>
        <translation>Ստուգել հոդվածում գտնված վայրերը</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Քայլեր</translation>
    </message>
    <message>
        <source>Edit the steps of the tour</source>
        <translation>Խմբագրել շրջայցի քայլերը</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>Արտահանել կապերը</translation>
    </message>
    <message>
        <source>Export features</source>
        <translation>Արտահանել օբյեկտները</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Հետարկել՝ {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Կրկնել՝ {change}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Կրկնել</translation>
    </message>
    <message>
        <source>Paste an article or choose a .txt, .md, .html, .docx or .pdf file. Places are found on this computer.</source>
        <translation>Տեղադրեք հոդված կամ ընտրեք .txt, .md, .html, .docx կամ .pdf ֆայլ։ Վայրերը որոնվում են այս համակարգչում։</translation>
    </message>
    <message>
        <source>New story from article</source>
        <translation>Նոր պատում հոդվածից</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>Սեղմատախտակին տեքստ չկա։</translation>
    </message>
    <message>
        <source>Finding places…</source>
        <translation>Վայրերի որոնում…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Ընթերցվում է {file}…</translation>
    </message>
    <message>
        <source>Couldn’t read article</source>
        <translation>Չհաջողվեց կարդալ հոդվածը</translation>
    </message>
    <message>
        <source>No places found in this article. Link words manually with Ctrl+Shift+K.</source>
        <translation>Այս հոդվածում վայրեր չեն գտնվել։ Բառերը կապեք ձեռքով՝ Ctrl+Shift+K։</translation>
    </message>
    <message>
        <source>No places found: this text’s language is not one of those read. Link words with Ctrl+Shift+K.</source>
        <translation>Վայրեր չեն գտնվել. այս տեքստի լեզուն կարդացվողներից չէ։ Կապեք բառերը Ctrl+Shift+K-ով։</translation>
    </message>
    <message>
        <source>Placed {count} of {total} names on the map. Press A to accept, N for the next match, R to reject.</source>
        <translation>Քարտեզի վրա տեղադրվել է {count} անուն {total}-ից։ A՝ ընդունել, N՝ հաջորդ տարբերակը, R՝ մերժել։</translation>
    </message>
    <message>
        <source>This text’s language is not one of those read: names will be missing. Placed {count} of {total} on the map.</source>
        <translation>Այս տեքստի լեզուն ընթերցվող լեզուներից չէ. անունների մի մասը բաց կմնա։ Քարտեզի վրա դրված է {count}՝ {total}-ից։</translation>
    </message>
    <message>
        <source>A story has one article: {files} was not opened.</source>
        <translation>Պատումն ունի մեկ հոդված. {files} չբացվեց։</translation>
    </message>
    <message>
        <source>Couldn’t open unsaved work from last time; saved as {file}.</source>
        <translation>Չհաջողվեց բացել նախորդ անգամվա չպահպանված աշխատանքը․ այն պահպանվել է որպես {file}։</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Չպահպանված աշխատանք</translation>
    </message>
    <message>
        <source>“{story}” wasn’t saved when mapviewer closed. Restore it?</source>
        <translation>«{story}» պատումը չէր պահպանվել, երբ mapviewer-ը փակվեց։ Վերականգնե՞լ այն։</translation>
    </message>
    <message>
        <source>find places again</source>
        <translation>վայրերի կրկնական որոնում</translation>
    </message>
    <message>
        <source>Found {count} names (previously {before}). Your decisions were kept.</source>
        <translation>Գտնվել է {count} անուն (նախկինում՝ {before})։ Ձեր որոշումները պահպանվել են։</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Ավելացնել շերտեր</translation>
    </message>
    <message>
        <source>Map layers ({patterns});;All files (*)</source>
        <translation>Քարտեզի շերտեր ({patterns});;Բոլոր ֆայլերը (*)</translation>
    </message>
    <message>
        <source>Click the location of “{name}”. Press Esc to cancel.</source>
        <translation>Կտտացրեք «{name}» անվան տեղը։ Չեղարկելու համար՝ Esc։</translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation>Համեմատել այլ հոդվածի հետ</translation>
    </message>
    <message>
        <source>Paste the other article or choose its file.</source>
        <translation>Տեղադրեք մյուս հոդվածը կամ ընտրեք դրա ֆայլը։</translation>
    </message>
    <message>
        <source>Reading the other article…</source>
        <translation>Ընթերցվում է մյուս հոդվածը…</translation>
    </message>
    <message>
        <source>Other article: {source}</source>
        <translation>Մյուս հոդվածը՝ {source}</translation>
    </message>
    <message>
        <source>add layer “{layer}”</source>
        <translation>«{layer}» շերտի ավելացում</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ֆայլեր</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Արտահանումը ձախողվեց</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Արտահանվել է {file}</translation>
    </message>
    <message>
        <source>Click the map. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>Կտտացրեք քարտեզը։ Esc՝ չեղարկել․ պահեք Alt-ը՝ կպչումն անջատելու համար։</translation>
    </message>
    <message>
        <source>Click each vertex. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>Կտտացրեք ամեն գագաթը։ Կրկնակի կտտոց կամ Enter՝ ավարտել, Backspace՝ հեռացնել կետը, Esc՝ չեղարկել։</translation>
    </message>
    <message>
        <source>Click each corner. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>Կտտացրեք ամեն անկյունը։ Կրկնակի կտտոց կամ Enter՝ ավարտել, Backspace՝ հեռացնել կետը, Esc՝ չեղարկել։</translation>
    </message>
    <message>
        <source>At least {count} points are required.</source>
        <translation>Պահանջվում է առնվազն {count} կետ։</translation>
    </message>
    <message>
        <source>The edges of this area cross; remove points with Backspace.</source>
        <translation>Այս տարածքի կողմերը հատվում են․ կետերը հեռացրեք Backspace-ով։</translation>
    </message>
    <message>
        <source>Drawing cancelled.</source>
        <translation>Գծումը չեղարկվեց։</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Խզված կապեր</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (refers|refer) to words that are no longer in the text. Remove a link, or select new words and link them again.</source>
        <translation><numerusform>%n կապ վերաբերում է բառերի, որոնք այլևս տեքստում չկան։ Հեռացրեք կապը կամ ընտրեք նոր բառեր և կրկին կապեք։</numerusform><numerusform>%n կապ վերաբերում է բառերի, որոնք այլևս տեքստում չկան։ Հեռացրեք կապը կամ ընտրեք նոր բառեր և կրկին կապեք։</numerusform></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Հեռացնել կապը</translation>
    </message>
    <message>
        <source>Compare articles</source>
        <translation>Հոդվածների համեմատում</translation>
    </message>
    <message>
        <source>Only in “{article}”</source>
        <translation>Միայն «{article}» հոդվածում</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Երկուսում էլ</translation>
    </message>
    <message>
        <source>Numbers are mentions in the first and second article. Click a place to show it on the map.</source>
        <translation>Թվերը հիշատակումներն են առաջին և երկրորդ հոդվածներում։ Կտտացրեք վայրը՝ քարտեզի վրա տեսնելու համար։</translation>
    </message>
    <message>
        <source>Add places only in the second article to the map</source>
        <translation>Քարտեզին ավելացնել միայն երկրորդ հոդվածի վայրերը</translation>
    </message>
    <message>
        <source>This place is only in the second article. Add its places to the map first.</source>
        <translation>Այս վայրը միայն երկրորդ հոդվածում է։ Նախ ավելացրեք դրա վայրերը քարտեզին։</translation>
    </message>
    <message>
        <source>required, except on this computer</source>
        <translation>պարտադիր, բացի այս համակարգչից</translation>
    </message>
    <message>
        <source>not needed for this server</source>
        <translation>այս սերվերի համար պետք չէ</translation>
    </message>
    <message>
        <source>required</source>
        <translation>պարտադիր</translation>
    </message>
    <message>
        <source>required, with certificate check</source>
        <translation>պարտադիր, վկայագրի ստուգմամբ</translation>
    </message>
    <message>
        <source>Adds a PostGIS table as a read-only layer; features are fetched for the visible part of the map. Empty fields are taken from PostgreSQL’s environment, service and password files. The password is kept in memory until you quit. Stories never store a connection.</source>
        <translation>Ավելացնում է PostGIS աղյուսակ որպես միայն ընթերցվող շերտ․ օբյեկտները բեռնվում են քարտեզի տեսանելի մասի համար։ Դատարկ դաշտերը վերցվում են PostgreSQL-ի միջավայրից, ծառայությունների և գաղտնաբառերի ֆայլերից։ Գաղտնաբառը հիշողության մեջ է մինչև ծրագրից ելնելը։ Պատումները երբեք չեն պահում միացումը։</translation>
    </message>
    <message>
        <source>This database has no spatial table that you have permission to read.</source>
        <translation>Տվյալների այս բազայում չկա տարածական աղյուսակ, որը ձեզ թույլատրված է կարդալ։</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>Ավելացնել տվյալների բազայի աղյուսակ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Հանգույց</translation>
    </message>
    <message>
        <source>gis.example.org, 127.0.0.1 or a socket directory</source>
        <translation>gis.example.org, 127.0.0.1 կամ սոկետի պանակ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Պորտ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Տվյալների բազա</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Օգտատեր</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Գաղտնաբառ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ծառայություն</translation>
    </message>
    <message>
        <source>name from the service file, instead of host</source>
        <translation>անունը ծառայությունների ֆայլից՝ հանգույցի փոխարեն</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Գաղտնագրում</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Միանալ</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Պորտը պետք է լինի թիվ՝ 1-ից մինչև 65535։</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Միացում…</translation>
    </message>
    <message>
        <source>Choose table</source>
        <translation>Ընտրել աղյուսակ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Որոնում</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Անվան մի մասը</translation>
    </message>
    <message>
        <source>Spatial tables</source>
        <translation>Տարածական աղյուսակներ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Աղյուսակ</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Երկրաչափություն</translation>
    </message>
    <message>
        <source>SRID</source>
        <translation>SRID</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Տողեր</translation>
    </message>
    <message>
        <source>You don’t have permission to read this table.</source>
        <translation>Դուք այս աղյուսակը կարդալու թույլտվություն չունեք։</translation>
    </message>
    <message>
        <source>No spatial index: each request may scan the whole table.</source>
        <translation>Տարածական ինդեքս չկա․ ամեն հարցում կարող է դիտել ողջ աղյուսակը։</translation>
    </message>
    <message>
        <source>No table matches this name.</source>
        <translation>Այս անվանը համապատասխանող աղյուսակ չկա։</translation>
    </message>
    <message>
        <source> (geography)</source>
        <translation> (աշխարհագրական)</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>մոտ {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>չկա</translation>
    </message>
    <message>
        <source>PostgreSQL {server} with PostGIS {postgis}</source>
        <translation>PostgreSQL {server}, PostGIS {postgis}</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Միացումը գաղտնագրված է։</translation>
    </message>
    <message>
        <source>The connection is NOT encrypted.</source>
        <translation>Միացումը գաղտնագրված ՉԷ։</translation>
    </message>
    <message>
        <source>{source}: {geometry} features, read-only, fetched for the visible part of the map.</source>
        <translation>{source}՝ օբյեկտներ ({geometry}), միայն ընթերցվող, բեռնվում են քարտեզի տեսանելի մասի համար։</translation>
    </message>
    <message>
        <source>detected: {column}</source>
        <translation>հայտնաբերվել է՝ {column}</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Վերջը սկզբից առաջ է։</translation>
    </message>
    <message>
        <source>Feature details</source>
        <translation>Օբյեկտի մանրամասներ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անուն</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Սկիզբը</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Վերջը</translation>
    </message>
    <message>
        <source>where it was drawn, or the name of a place</source>
        <translation>որտեղ գծվել է, կամ վայրի անունը</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Աղբյուր</translation>
    </message>
    <message>
        <source>How do we know? If empty: the linked passage</source>
        <translation>Որտեղի՞ց գիտենք։ Եթե դատարկ է՝ կապված հատվածը</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ամսաթիվ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Գործում է՝ սկիզբ</translation>
    </message>
    <message>
        <source>Choose who holds or claims the area.</source>
        <translation>Ընտրեք, թե ով է տիրում կամ հավակնում տարածքին։</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>Հոդվածի ամսաթիվը</translation>
    </message>
    <message>
        <source>2020, 2020-11 or 2020-11-10</source>
        <translation>2020, 2020-11 կամ 2020-11-10</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Նշել ամսաթիվը</translation>
    </message>
    <message>
        <source>The article’s date is a guess. Confirm or correct it:</source>
        <translation>Հոդվածի ամսաթիվը ենթադրություն է։ Հաստատեք կամ ուղղեք՝</translation>
    </message>
    <message>
        <source>The article’s date is not known. When was it published?</source>
        <translation>Հոդվածի ամսաթիվը հայտնի չէ։ Ե՞րբ է այն հրապարակվել։</translation>
    </message>
    <message>
        <source>Enter the date of the article.</source>
        <translation>Մուտքագրեք հոդվածի ամսաթիվը։</translation>
    </message>
    <message>
        <source>date the article</source>
        <translation>հոդվածի ամսաթիվ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Մինչև</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>առանց վերջի</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ամփոփում</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Մուտքագրեք անուն։</translation>
    </message>
    <message>
        <source>Enter a place, or choose it on the map.</source>
        <translation>Գրեք վայրը կամ ընտրեք քարտեզի վրա։</translation>
    </message>
    <message>
        <source>Enter the date of the event.</source>
        <translation>Մուտքագրեք իրադարձության ամսաթիվը։</translation>
    </message>
    <message>
        <source>Create statement</source>
        <translation>Ստեղծել պնդում</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Պետություն</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Ուղղություն</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Գործընկեր</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ասված չէ</translation>
    </message>
    <message>
        <source>Act or words</source>
        <translation>Գործողություն կամ խոսք</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Եթե</translation>
    </message>
    <message>
        <source>the condition of a threat</source>
        <translation>սպառնալիքի պայմանը</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Գործողության տեսակ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Սկսած</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Ըստ</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Հաղորդել է</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>ով է փոխանցել</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>Ինչը կհերքեր դա</translation>
    </message>
    <message>
        <source>a document, date or witness</source>
        <translation>փաստաթուղթ, ամսաթիվ կամ վկա</translation>
    </message>
    <message>
        <source>Choose a state and a partner.</source>
        <translation>Ընտրեք պետությունը և գործընկերոջը։</translation>
    </message>
    <message>
        <source>State and partner must differ.</source>
        <translation>Պետությունը և գործընկերը պետք է տարբեր լինեն։</translation>
    </message>
    <message>
        <source>Enter the condition of the threat.</source>
        <translation>Մուտքագրեք սպառնալիքի պայմանը։</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Ավելացնել շերտ</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n օբյեկտ</numerusform><numerusform>%n օբյեկտ</numerusform></translation>
    </message>
    <message>
        <source>{file}: {features}, shown as: {kind}.</source>
        <translation>{file}՝ {features}, ցուցադրվում է՝ {kind}։</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Վերնագիր</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>որոշել</translation>
    </message>
    <message>
        <source>Name column</source>
        <translation>Անվան սյունակ</translation>
    </message>
    <message>
        <source>Start date column</source>
        <translation>Սկզբի ամսաթվի սյունակ</translation>
    </message>
    <message>
        <source>End date column</source>
        <translation>Վերջի ամսաթվի սյունակ</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>ինչպես ֆայլում</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Գույն</translation>
    </message>
    <message>
        <source>default</source>
        <translation>լռելյայն</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Վայր</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>Քարտեզի վրա…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Կարգավիճակ</translation>
    </message>
    <message>
        <source>Held or claimed by</source>
        <translation>Տիրում կամ հավակնում է</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Նախշ</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>Հեղինակ և ամսաթիվ</translation>
    </message>
    <message numerus="yes">
        <source>Add the tour of the file as %n step(s)</source>
        <translation><numerusform>Ավելացնել ֆայլի շրջայցը որպես %n քայլ</numerusform><numerusform>Ավելացնել ֆայլի շրջայցը որպես %n քայլ</numerusform></translation>
    </message>
    <message>
        <source>Same colour and source for all other files</source>
        <translation>Նույն գույնն ու աղբյուրը մյուս բոլոր ֆայլերի համար</translation>
    </message>
    <message>
        <source>by “{column}”</source>
        <translation>ըստ «{column}» սյունակի</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Մուտքագրեք վերնագիր։</translation>
    </message>
    <message>
        <source>Enter a source: every layer on the map must have one.</source>
        <translation>Մուտքագրեք աղբյուր․ քարտեզի ամեն շերտ պետք է աղբյուր ունենա։</translation>
    </message>
    <message>
        <source>Choose tables</source>
        <translation>Ընտրել աղյուսակներ</translation>
    </message>
    <message>
        <source>{file} contains {count} tables. Each selected table becomes a layer.</source>
        <translation>{file} ֆայլում կա {count} աղյուսակ։ Ամեն ընտրված աղյուսակ դառնում է շերտ։</translation>
    </message>
    <message>
        <source>Tables in the file</source>
        <translation>Ֆայլի աղյուսակները</translation>
    </message>
    <message>
        <source>Select at least one table.</source>
        <translation>Ընտրեք առնվազն մեկ աղյուսակ։</translation>
    </message>
    <message>
        <source>Choose coordinate reference system</source>
        <translation>Ընտրել կոորդինատների համակարգ</translation>
    </message>
    <message>
        <source>UTM zone 38N, Pulkovo, 4326…</source>
        <translation>UTM zone 38N, Pulkovo, 4326…</translation>
    </message>
    <message>
        <source>Coordinate reference systems</source>
        <translation>Կոորդինատների համակարգեր</translation>
    </message>
    <message>
        <source>No coordinate reference system matches this name.</source>
        <translation>Այս անվանը համապատասխանող կոորդինատների համակարգ չկա։</translation>
    </message>
    <message>
        <source>Paste the text here…</source>
        <translation>Տեղադրեք տեքստն այստեղ…</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Հոդվածի տեքստ</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Օգտագործել այս տեքստը</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Ընտրել ֆայլ…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Բացել հոդված</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Հոդվածներ ({patterns});;Բոլոր ֆայլերը (*)</translation>
    </message>
    <message>
        <source>Replace article text</source>
        <translation>Փոխարինել հոդվածի տեքստը</translation>
    </message>
    <message>
        <source>Paste the new text or choose its file. Links are moved along with their words.</source>
        <translation>Տեղադրեք նոր տեքստը կամ ընտրեք դրա ֆայլը։ Կապերը տեղափոխվում են իրենց բառերի հետ։</translation>
    </message>
    <message>
        <source>Updating links…</source>
        <translation>Կապերի թարմացում…</translation>
    </message>
    <message>
        <source>Couldn’t read text</source>
        <translation>Չհաջողվեց կարդալ տեքստը</translation>
    </message>
    <message>
        <source>replace article text</source>
        <translation>հոդվածի տեքստի փոխարինում</translation>
    </message>
    <message>
        <source>All links were found in the new text.</source>
        <translation>Բոլոր կապերը գտնվել են նոր տեքստում։</translation>
    </message>
    <message>
        <source>remove broken link</source>
        <translation>խզված կապի հեռացում</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Կապել</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Բառեր</translation>
    </message>
    <message>
        <source>Name on the map or in the gazetteer</source>
        <translation>Անունը քարտեզի վրա կամ տեղանունների ցանկում</translation>
    </message>
    <message>
        <source>Map items and gazetteer places</source>
        <translation>Քարտեզի օբյեկտներ և վայրեր ցանկից</translation>
    </message>
    <message>
        <source>Not listed?</source>
        <translation>Ցանկում չկա՞</translation>
    </message>
    <message>
        <source>The words name a</source>
        <translation>Ինչ են նշանակում բառերը</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Նշում</translation>
    </message>
    <message>
        <source>Shown with the link</source>
        <translation>Ցուցադրվում է կապի հետ</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>Գծել կետ</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Գծել գիծ</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>Գծել տարածք</translation>
    </message>
    <message>
        <source>from the gazetteer</source>
        <translation>տեղանունների ցանկից</translation>
    </message>
    <message>
        <source>No match on the map or in the gazetteer. Draw it instead.</source>
        <translation>Ո՛չ քարտեզի վրա, ո՛չ տեղանունների ցանկում չկա։ Կարող եք գծել։</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>Նախ ընտրեք բառեր հոդվածում։</translation>
    </message>
    <message>
        <source>link to “{name}”</source>
        <translation>կապ «{name}» օբյեկտի հետ</translation>
    </message>
    <message>
        <source>link words</source>
        <translation>բառերի կապում</translation>
    </message>
    <message>
        <source>Go to a linked passage first.</source>
        <translation>Նախ անցեք կապված հատվածի։</translation>
    </message>
    <message>
        <source>delete link</source>
        <translation>կապի ջնջում</translation>
    </message>
    <message>
        <source>Click where it happened. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>Կտտացրեք, թե որտեղ է դա տեղի ունեցել։ Esc՝ չեղարկել․ պահեք Alt-ը՝ կպչումն անջատելու համար։</translation>
    </message>
    <message>
        <source>How do we know? If empty: drawn by the author of this story</source>
        <translation>Որտեղի՞ց գիտենք։ Եթե դատարկ է՝ գծել է այս պատումի հեղինակը</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ոչինչ չավելացվեց։</translation>
    </message>
    <message>
        <source>draw “{name}”</source>
        <translation>«{name}» օբյեկտի գծում</translation>
    </message>
    <message>
        <source>These words occur more than once in the text. Select more of the sentence.</source>
        <translation>Այս բառերը տեքստում մեկից ավելի անգամ կան։ Ընտրեք նախադասության ավելի մեծ մասը։</translation>
    </message>
    <message>
        <source>Couldn’t create statement</source>
        <translation>Չհաջողվեց ստեղծել պնդումը</translation>
    </message>
    <message>
        <source>create statement</source>
        <translation>պնդման ստեղծում</translation>
    </message>
    <message>
        <source>Reject this place in the Places list instead.</source>
        <translation>Այս վայրը մերժեք «Վայրեր» ցանկում։</translation>
    </message>
    <message>
        <source>Database features are read-only. Hide the layer instead.</source>
        <translation>Տվյալների բազայի օբյեկտները միայն ընթերցվում են։ Թաքցրեք շերտը։</translation>
    </message>
    <message>
        <source>delete “{name}”</source>
        <translation>«{name}» օբյեկտի ջնջում</translation>
    </message>
    <message>
        <source>delete statement</source>
        <translation>պնդման ջնջում</translation>
    </message>
    <message>
        <source>Select a feature or statement of this story first.</source>
        <translation>Նախ ընտրեք այս պատումի օբյեկտ կամ պնդում։</translation>
    </message>
    <message>
        <source>Reading {count} files…</source>
        <translation>Ընթերցվում է {count} ֆայլ…</translation>
    </message>
    <message>
        <source>Couldn’t read layer</source>
        <translation>Չհաջողվեց կարդալ շերտը</translation>
    </message>
    <message>
        <source>add {count} layers</source>
        <translation>{count} շերտի ավելացում</translation>
    </message>
    <message>
        <source>{file} has no features to show.</source>
        <translation>{file} ֆայլում ցուցադրելու օբյեկտ չկա։</translation>
    </message>
    <message>
        <source>Empty layer</source>
        <translation>Դատարկ շերտ</translation>
    </message>
    <message>
        <source>Couldn’t add layer</source>
        <translation>Չհաջողվեց ավելացնել շերտը</translation>
    </message>
    <message numerus="yes">
        <source>add %n step(s)</source>
        <translation><numerusform>%n քայլի ավելացում</numerusform><numerusform>%n քայլի ավելացում</numerusform></translation>
    </message>
    <message>
        <source>Some features were skipped</source>
        <translation>Որոշ օբյեկտներ բաց են թողնվել</translation>
    </message>
    <message>
        <source>Preparing {layer}…</source>
        <translation>Պատրաստվում է {layer}…</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>չորոշված</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>ընդունված</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>մերժված</translation>
    </message>
    <message>
        <source>placed manually</source>
        <translation>տեղադրված ձեռքով</translation>
    </message>
    <message>
        <source>Apply to all mentions of a name</source>
        <translation>Կիրառել անվան բոլոր հիշատակումներին</translation>
    </message>
    <message>
        <source>Places found in the article</source>
        <translation>Հոդվածում գտնված վայրեր</translation>
    </message>
    <message>
        <source>Minimum score to accept</source>
        <translation>Ընդունելու նվազագույն միավոր</translation>
    </message>
    <message>
        <source>Accept all from score</source>
        <translation>Ընդունել բոլորը՝ միավորից</translation>
    </message>
    <message>
        <source>Accept all undecided places with at least this score</source>
        <translation>Ընդունել բոլոր չորոշված վայրերը, որոնց միավորը սրանից ցածր չէ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ընդունել</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Հաջորդ տարբերակը</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Մերժել</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Բաց թողնել</translation>
    </message>
    <message>
        <source>Place manually…</source>
        <translation>Տեղադրել ձեռքով…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation><numerusform>Գտնվել է %n անուն</numerusform><numerusform>Գտնվել է %n անուն</numerusform></translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>{count} չորոշված</translation>
    </message>
    <message>
        <source>No places found in this article.</source>
        <translation>Այս հոդվածում վայրեր չեն գտնվել։</translation>
    </message>
    <message numerus="yes">
        <source>%n possible event(s) or statement(s)</source>
        <translation><numerusform>%n հնարավոր իրադարձություն կամ պնդում</numerusform><numerusform>%n հնարավոր իրադարձություն կամ պնդում</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that a bundled story knows</source>
        <translation>
            <numerusform>%n տարր, որ ներառված պատումը գիտի</numerusform>
            <numerusform>%n տարր, որ ներառված պատումը գիտի</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has no match yet. Press N for a match or P to place it manually.</source>
        <translation>«{name}» անունը դեռ տարբերակ չունի։ N՝ տարբերակ, P՝ տեղադրել ձեռքով։</translation>
    </message>
    <message>
        <source>accept “{name}”</source>
        <translation>«{name}» անվան ընդունում</translation>
    </message>
    <message>
        <source>reject “{name}”</source>
        <translation>«{name}» անվան մերժում</translation>
    </message>
    <message>
        <source>The gazetteer has no other “{name}”. Press P to place it manually or R to reject it.</source>
        <translation>Տեղանունների ցանկում այլ «{name}» չկա։ P՝ տեղադրել ձեռքով, R՝ մերժել։</translation>
    </message>
    <message>
        <source>next match for “{name}”</source>
        <translation>«{name}» անվան հաջորդ տարբերակ</translation>
    </message>
    <message>
        <source>place “{name}” manually</source>
        <translation>«{name}» անվան տեղադրում ձեռքով</translation>
    </message>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation><numerusform>%n վայրի ընդունում</numerusform><numerusform>%n վայրի ընդունում</numerusform></translation>
    </message>
    <message>
        <source>{count} left to decide.</source>
        <translation>Մնում է որոշել՝ {count}։</translation>
    </message>
    <message>
        <source>All names are decided. Press Ctrl+S to save the story.</source>
        <translation>Բոլոր անունները որոշված են։ Պատումը պահպանելու համար սեղմեք Ctrl+S։</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) accepted.</source>
        <translation><numerusform>Ընդունվել է %n վայր։</numerusform><numerusform>Ընդունվել է %n վայր։</numerusform></translation>
    </message>
    <message>
        <source>ambiguous; press N for the first match</source>
        <translation>երկիմաստ․ N՝ առաջին տարբերակը</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>տարբերակ չկա</translation>
    </message>
    <message>
        <source>, {number} of {count}</source>
        <translation>, {number} / {count}</translation>
    </message>
    <message>
        <source>Couldn’t add table</source>
        <translation>Չհաջողվեց ավելացնել աղյուսակը</translation>
    </message>
    <message>
        <source>Reading {table}…</source>
        <translation>Ընթերցվում է {table}…</translation>
    </message>
    <message>
        <source>{table} has no known coordinate reference system (SRID {srid}).</source>
        <translation>{table} աղյուսակի կոորդինատների համակարգը հայտնի չէ (SRID {srid})։</translation>
    </message>
    <message>
        <source>Couldn’t refresh “{layer}”; showing the last result. {reason}</source>
        <translation>Չհաջողվեց թարմացնել «{layer}» շերտը․ ցուցադրվում է վերջին արդյունքը։ {reason}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Վերնագիր-նախադասություն</translation>
    </message>
    <message>
        <source>Headline of the opening</source>
        <translation>Սկզբի վերնագրը</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Տեքստ</translation>
    </message>
    <message>
        <source>Presenter notes</source>
        <translation>Ներկայացնողի նշումներ</translation>
    </message>
    <message>
        <source>One sentence that says what the map shows, in place of the title</source>
        <translation>Մեկ նախադասություն, որ ասում է, թե ինչ է ցույց տալիս քարտեզը՝ վերնագրի փոխարեն</translation>
    </message>
    <message>
        <source>One sentence that says what the story's opening shows</source>
        <translation>Մեկ նախադասություն, որն ասում է, թե ինչ է ցույց տալիս պատումի սկիզբը</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>Ավելացնել տեսքը որպես քայլ</translation>
    </message>
    <message>
        <source>Open the story with the current view</source>
        <translation>Պատմությունը բացել ընթացիկ տեսքով</translation>
    </message>
    <message>
        <source>Use current view as opening</source>
        <translation>Ընթացիկ տեսքը՝ որպես սկիզբ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Նախադիտում</translation>
    </message>
    <message>
        <source>Show this step</source>
        <translation>Ցուցադրել այս քայլը</translation>
    </message>
    <message>
        <source>Use current view</source>
        <translation>Վերցնել ընթացիկ տեսքը</translation>
    </message>
    <message>
        <source>Set the step to the current view</source>
        <translation>Քայլին տալ ընթացիկ տեսքը</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>edit headline</source>
        <translation>վերնագրի խմբագրում</translation>
    </message>
    <message>
        <source>change the opening’s view</source>
        <translation>փոխել սկզբի տեսքը</translation>
    </message>
    <message>
        <source>change panels</source>
        <translation>փոխել վահանակները</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Պատկերներ</translation>
    </message>
    <message>
        <source>The first one is shown before a class. Drag to reorder, or Alt+↑ and ↓</source>
        <translation>Դասարանի առջև ցույց է տրվում առաջինը։ Կարգը փոխելու համար քաշեք կամ սեղմեք Alt+↑ և ↓</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Ավելացնել պատկեր…</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Ջնջել պատկերը</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>Ում պատկերն է</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ինչ է երևում դրա վրա</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Տեղափոխել վեր</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Տեղափոխել վար</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Ջնջել այս քայլը</translation>
    </message>
    <message>
        <source>Show the step as small maps side by side, each of another partner, layer or day</source>
        <translation>Ցույց տալ քայլը որպես փոքր քարտեզներ կողք կողքի՝ յուրաքանչյուրն այլ գործընկերոջ, շերտի կամ օրվա</translation>
    </message>
    <message>
        <source>Panels…</source>
        <translation>Վահանակներ…</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Քայլ {number}</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>քայլի ավելացում</translation>
    </message>
    <message>
        <source>edit step text</source>
        <translation>քայլի տեքստի խմբագրում</translation>
    </message>
    <message>
        <source>change step view</source>
        <translation>քայլի տեսքի փոփոխում</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>քայլի տեղափոխում</translation>
    </message>
    <message>
        <source>delete step</source>
        <translation>քայլի ջնջում</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Հետարկվեց՝ {change}</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>Կրկնվեց՝ {change}</translation>
    </message>
    <message>
        <source>Save story</source>
        <translation>Պահպանել պատումը</translation>
    </message>
    <message>
        <source>Story file (*.story);;Folder (*)</source>
        <translation>Պատումի ֆայլ (*.story);;Պանակ (*)</translation>
    </message>
    <message>
        <source>Couldn’t save story</source>
        <translation>Չհաջողվեց պահպանել պատումը</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>Պահպանվել է {file}</translation>
    </message>
    <message>
        <source>A step’s picture was left out: {problem}</source>
        <translation>Առանց մի քայլի պատկերի՝ {problem}</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>Չհաջողվեց բացել պատումը</translation>
    </message>
    <message>
        <source>Save story?</source>
        <translation>Պահպանե՞լ պատումը</translation>
    </message>
    <message>
        <source>“{story}” has unsaved changes.</source>
        <translation>«{story}» պատումն ունի չպահպանված փոփոխություններ։</translation>
    </message>
    <message>
        <source>Couldn’t back up unsaved changes: {reason}</source>
        <translation>Չհաջողվեց պահուստավորել չպահպանված փոփոխությունները՝ {reason}</translation>
    </message>
    <message>
        <source>Another program, or another window, has changed this story since you opened it: {files}.

Keep both by saving yours under another name, or keep only one of them?</source>
        <translation>Պատումը բացելուց հետո այն փոխել է մեկ այլ ծրագիր կամ պատուհան՝ {files}։

Պահե՞լ երկուսն էլ՝ ձերը պահպանելով այլ անունով, թե՞ միայն մեկը։</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Փոխվել է սկավառակի վրա</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>Պահել երկուսն էլ…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Վերցնել մյուսը</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Վերցնել իմը</translation>
    </message>
    <message>
        <source>“{layer}” comes from {database}. Stories never store a connection.

Save the features last fetched as a file in the story, or leave the layer out?</source>
        <translation>«{layer}» շերտը {database} բազայից է։ Պատումները երբեք չեն պահում միացումը։

Վերջին բեռնված օբյեկտները պահպանե՞լ պատումում որպես ֆայլ, թե՞ շերտը չներառել։</translation>
    </message>
    <message>
        <source>Save database features?</source>
        <translation>Պահպանե՞լ տվյալների բազայի օբյեկտները</translation>
    </message>
    <message numerus="yes">
        <source>Save %n feature(s)</source>
        <translation><numerusform>Պահպանել %n օբյեկտ</numerusform><numerusform>Պահպանել %n օբյեկտ</numerusform></translation>
    </message>
    <message>
        <source>Leave layer out</source>
        <translation>Չներառել շերտը</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Նախադիտում…</translation>
    </message>
    <message>
        <source>Preview file…</source>
        <translation>Ֆայլի նախադիտում…</translation>
    </message>
    <message>
        <source>Couldn’t import links</source>
        <translation>Չհաջողվեց ներմուծել կապերը</translation>
    </message>
    <message numerus="yes">
        <source>import %n link(s)</source>
        <translation><numerusform>ներմուծել %n կապ</numerusform><numerusform>ներմուծել %n կապ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n link(s)</source>
        <translation><numerusform>Ներմուծվեց %n կապ</numerusform><numerusform>Ներմուծվեց %n կապ</numerusform></translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>Չի պահպանվել՝</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>Հայտնի՞</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>առանց ամսաթվի</translation>
    </message>
    <message>
        <source>Event?</source>
        <translation>Իրադարձությո՞ւն</translation>
    </message>
    <message>
        <source>Statement?</source>
        <translation>Պնդո՞ւմ</translation>
    </message>
    <message>
        <source>left out; A takes it back</source>
        <translation>բաց թողնված; A-ն վերադարձնում է</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Կազմակերպություն</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n աղբյուր</numerusform>
            <numerusform>%n աղբյուր</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>և ևս {count}</translation>
    </message>
    <message>
        <source>reject proposal</source>
        <translation>առաջարկի մերժում</translation>
    </message>
    <message>
        <source>next reading</source>
        <translation>հաջորդ մեկնաբանություն</translation>
    </message>
    <message>
        <source>take back “{name}”</source>
        <translation>վերադարձնել «{name}»-ը</translation>
    </message>
    <message>
        <source>The year of this event is not known. Date the article first.</source>
        <translation>Այս իրադարձության տարին հայտնի չէ։ Նախ նշեք հոդվածի ամսաթիվը։</translation>
    </message>
    <message>
        <source>accept event</source>
        <translation>իրադարձության ընդունում</translation>
    </message>
    <message>
        <source>accept statement</source>
        <translation>պնդման ընդունում</translation>
    </message>
    <message>
        <source>Name, or latitude and longitude</source>
        <translation>Անուն կամ լայնություն և երկայնություն</translation>
    </message>
    <message>
        <source>No place is called “{name}”. Choose one from the list, or type coordinates.</source>
        <translation>«{name}» անունով վայր չկա։ Ընտրեք ցանկից կամ գրեք կոորդինատները։</translation>
    </message>
    <message>
        <source>Add picture under the map</source>
        <translation>Ավելացնել պատկեր քարտեզի տակ</translation>
    </message>
    <message>
        <source>{file} lies under borders and layers. Its opacity is set in the layer list.</source>
        <translation>{file}-ը սահմանների և շերտերի տակ է։ Դրա անթափանցությունը սահմանվում է շերտերի ցանկում։</translation>
    </message>
    <message>
        <source>Who made it, and whose copy it is</source>
        <translation>Ով է ստեղծել, և ում պատճենն է</translation>
    </message>
    <message>
        <source>Date of the picture</source>
        <translation>Պատկերի ամսաթիվը</translation>
    </message>
    <message>
        <source>add picture “{layer}”</source>
        <translation>ավելացնել «{layer}» պատկերը</translation>
    </message>
    <message>
        <source>change pins of “{layer}”</source>
        <translation>«{layer}» շերտի կետերի փոփոխում</translation>
    </message>
    <message>
        <source>Couldn’t read picture</source>
        <translation>Չհաջողվեց կարդալ պատկերը</translation>
    </message>
    <message>
        <source>Arrow keys move a cross, with Shift finely; Enter pins it; + and − zoom.</source>
        <translation>Սլաքները շարժում են խաչը, Shift-ով՝ մանր քայլերով․ Enter-ը ամրացնում է, + և − խոշորացնում ու փոքրացնում են։</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Պատկերը</translation>
    </message>
    <message>
        <source>Pin picture to the map</source>
        <translation>Կապել պատկերը քարտեզին</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Տեղը քարտեզի վրա</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Կետեր</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Հեռացնել կետը</translation>
    </message>
    <message>
        <source>Pin {number}: click a place on the picture, then the same place on the map.</source>
        <translation>Կետ {number}․ սեղմեք որևէ տեղ պատկերի վրա, ապա նույն տեղը քարտեզի վրա։</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the map.</source>
        <translation>Կետ {number}․ հիմա սեղմեք նույն տեղը քարտեզի վրա։</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the picture.</source>
        <translation>Կետ {number}․ հիմա սեղմեք նույն տեղը պատկերի վրա։</translation>
    </message>
    <message>
        <source>Pin {number}: {place}</source>
        <translation>Կետ {number}․ {place}</translation>
    </message>
    <message>
        <source>{pin}, misses by {distance}</source>
        <translation>{pin}, շեղումը՝ {distance}</translation>
    </message>
    <message>
        <source>{count} of {least} pins.</source>
        <translation>{count} կետ {least}-ից։</translation>
    </message>
    <message>
        <source>Three pins fit exactly; a fourth shows how well they agree.</source>
        <translation>Երեք կետը ճշգրիտ համընկնում է․ չորրորդը ցույց է տալիս, թե որքան են համաձայն։</translation>
    </message>
    <message>
        <source>The pins miss by {distance} on average.</source>
        <translation>Կետերը միջինում շեղվում են {distance}-ով։</translation>
    </message>
    <message>
        <source>Panels side by side</source>
        <translation>Վահանակներ կողք կողքի</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Շերտ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Օր</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Վահանակներ</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>Մեկը յուրաքանչյուրի համար</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Մեկ այլ օր</translation>
    </message>
    <message>
        <source>Choose two to six, or none for one map.</source>
        <translation>Ընտրեք երկուսից վեց, կամ ոչ մեկը՝ մեկ քարտեզի համար։</translation>
    </message>
    <message>
        <source>place a name</source>
        <translation>տեղադրել անունը</translation>
    </message>
    <message>
        <source>leave out a name</source>
        <translation>բաց թողնել անունը</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>the mark under the pointer</source>
        <translation>նշանը սլաքի տակ</translation>
    </message>
    <message>
        <source>legend, date and credits</source>
        <translation>պայմանական նշաններ, ամսաթիվ և հեղինակներ</translation>
    </message>
    <message>
        <source>the names on the map</source>
        <translation>անունները քարտեզի վրա</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Քարտեզ</translation>
    </message>
    <message>
        <source>the layer “{layer}”</source>
        <translation>«{layer}» շերտը</translation>
    </message>
    <message>
        <source>N</source>
        <translation>հս.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>հվ.</translation>
    </message>
    <message>
        <source>E</source>
        <translation>արև.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>արմ.</translation>
    </message>
    <message>
        <source>Click the first point; Esc ends measuring</source>
        <translation>Սեղմեք առաջին կետը. Esc-ն ավարտում է չափումը</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Others</source>
        <translation>Այլք</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>Միմյանց հետ</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>մերձեցում</translation>
    </message>
    <message>
        <source>away</source>
        <translation>հեռացում</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>անփոփոխ</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>փոխադարձ մերձեցում</translation>
    </message>
    <message>
        <source>no shift claimed</source>
        <translation>տեղաշարժ չի պնդվում</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>ուղղակի անվանված</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>ենթադրվող</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>ասված խմբի մասին</translation>
    </message>
    <message>
        <source>demand, threat, wish, denial or opinion</source>
        <translation>պահանջ, սպառնալիք, ցանկություն, ժխտում կամ կարծիք</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>ավելացված համատեքստ, հոդվածում չկա</translation>
    </message>
    <message>
        <source>faint: after {date}</source>
        <translation>գունատ՝ {date}-ից հետո</translation>
    </message>
    <message>
        <source>Sources of the added facts are listed in the story.</source>
        <translation>Ավելացված փաստերի աղբյուրները նշված են պատումում։</translation>
    </message>
    <message>
        <source>Drawing chart…</source>
        <translation>Գծապատկերի գծում…</translation>
    </message>
    <message>
        <source>meant only as one of {groups}</source>
        <translation>նկատի է առնվում միայն որպես մեկը՝ {groups}</translation>
    </message>
    <message>
        <source>Show only {partner} on the map</source>
        <translation>Քարտեզի վրա ցույց տալ միայն այս գործընկերոջը՝ {partner}</translation>
    </message>
    <message>
        <source>Show the timeline of {state}</source>
        <translation>Ցույց տալ ժամանակագիծը՝ {state}</translation>
    </message>
    <message>
        <source>{statement}: not mentioned in the article</source>
        <translation>{statement}՝ հոդվածում չի հիշատակվում</translation>
    </message>
    <message>
        <source>{speaker}, reported by {reporter}</source>
        <translation>{speaker}, հաղորդել է՝ {reporter}</translation>
    </message>
    <message>
        <source>source given in the story</source>
        <translation>աղբյուրը տրված է պատումում</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>եթե {condition}</translation>
    </message>
    <message>
        <source>Who is moving toward or away from whom</source>
        <translation>Ով ում հետ է մերձենում և ումից է հեռանում</translation>
    </message>
    <message>
        <source>What the article says, with added context</source>
        <translation>Ինչ է ասում հոդվածը՝ ավելացված համատեքստով</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Ինչ է ասում հոդվածը</translation>
    </message>
    <message>
        <source>partner moves toward the state</source>
        <translation>գործընկերը մերձենում է պետությանը</translation>
    </message>
    <message>
        <source>meant only as one of a group, in its row</source>
        <translation>նկատի է առնվում միայն որպես խմբի անդամ, խմբի տողում</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>հոդվածում չի հիշատակվում</translation>
    </message>
    <message>
        <source>Memberships: joining, suspending and leaving</source>
        <translation>Անդամություն՝ մուտք, կասեցում և ելք</translation>
    </message>
    <message>
        <source>The line marks {date}. Unknown dates are not drawn.</source>
        <translation>Գիծը նշում է ամսաթիվը՝ {date}։ Անհայտ ամսաթվերը գծված չեն։</translation>
    </message>
    <message>
        <source>Added facts, not from the article; sources are listed in the story “{story}”.</source>
        <translation>Ավելացված փաստեր, որոնք հոդվածից չեն․ աղբյուրները նշված են «{story}» պատումում։</translation>
    </message>
    <message>
        <source>member</source>
        <translation>անդամ</translation>
    </message>
    <message>
        <source>frozen or suspended</source>
        <translation>սառեցված կամ կասեցված</translation>
    </message>
    <message>
        <source>observer or associate</source>
        <translation>դիտորդ կամ ասոցացված անդամ</translation>
    </message>
    <message>
        <source>began this year, exact date unknown</source>
        <translation>սկսվել է այս տարի, ճշգրիտ ամսաթիվն անհայտ է</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>անդամ չէ</translation>
    </message>
    <message>
        <source>Images (*.png *.svg *.pdf)</source>
        <translation>Պատկերներ (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Պահպանել գծապատկերը</translation>
    </message>
    <message>
        <source>Couldn’t save the chart: {reason}</source>
        <translation>Չհաջողվեց պահպանել գծապատկերը՝ {reason}</translation>
    </message>
    <message>
        <source>Chart saved to {file}</source>
        <translation>Գծապատկերը պահպանվել է՝ {file}</translation>
    </message>
    <message>
        <source>{state}: timeline</source>
        <translation>{state}՝ ժամանակագիծ</translation>
    </message>
    <message>
        <source>n. d.</source>
        <translation>անթվ.</translation>
    </message>
    <message>
        <source>Class: {words}</source>
        <translation>Դաս՝ {words}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open story</source>
        <translation>Բացել պատում</translation>
    </message>
    <message>
        <source>Stories (*.story story.toml);;All files (*)</source>
        <translation>Պատումներ (*.story story.toml);;Բոլոր ֆայլերը (*)</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>Չհաջողվեց բացել պատումը</translation>
    </message>
    <message numerus="yes">
        <source>This story has %n problem(s). The rest is shown.</source>
        <translation><numerusform>Այս պատումում կա %n խնդիր։ Մնացածը ցուցադրված է։</numerusform><numerusform>Այս պատումում կա %n խնդիր։ Մնացածը ցուցադրված է։</numerusform></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Ցույց տալ խնդիրները</translation>
    </message>
    <message>
        <source>Story problems</source>
        <translation>Պատումի խնդիրներ</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Արտահանվել է {file}</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture and as SVG.</source>
        <translation>Քարտեզը սեղմատախտակին է՝ որպես պատկեր և SVG։</translation>
    </message>
    <message>
        <source>Share as web page</source>
        <translation>Կիսվել որպես վեբ էջ</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Վեբ էջեր (*.html)</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Գրվում է {file}…</translation>
    </message>
    <message>
        <source>Saved to {file}. The file opens in any browser.</source>
        <translation>Պահպանվել է {file}։ Ֆայլը բացվում է ցանկացած դիտարկիչում։</translation>
    </message>
    <message>
        <source>Couldn’t open a browser. Copied the address instead: {address}</source>
        <translation>Չհաջողվեց բացել դիտարկիչ։ Փոխարենը պատճենվել է հասցեն՝ {address}</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>Ոչինչ ընտրված չէ։</translation>
    </message>
    <message>
        <source>Link copied. Paste it into Search (Ctrl+K) to return to this view.</source>
        <translation>Հղումը պատճենված է։ Այս տեսքին վերադառնալու համար տեղադրեք այն Որոնման դաշտում (Ctrl+K)։</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Պատում</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Խմբագրում</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Անցում</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ժամանակ</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Կողմնորոշում</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Տեսք</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Օգնություն</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Դիտանկյուն</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Թեմա</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Անուններ</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>Ում քարտեզը</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Դիտել որպես</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Լեզու</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>Վերջին պատումները</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Քաշում</translation>
    </message>
    <message>
        <source>Pan the map</source>
        <translation>Տեղաշարժել քարտեզը</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Անիվ, երկու մատ</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Փոխել մասշտաբը սլաքի տեղում</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Կրկնակի կտտոց</translation>
    </message>
    <message>
        <source>Zoom in; on a layer, zoom to the layer</source>
        <translation>Մեծացնել․ շերտի վրա՝ մոտեցնել շերտը</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Կտտոց</translation>
    </message>
    <message>
        <source>Select on the map and in the article</source>
        <translation>Ընտրել քարտեզի վրա և հոդվածում</translation>
    </message>
    <message>
        <source>Back and forward buttons</source>
        <translation>«Հետ» և «Առաջ» կոճակներ</translation>
    </message>
    <message>
        <source>Previous and next view</source>
        <translation>Նախորդ և հաջորդ տեսքը</translation>
    </message>
    <message>
        <source>While presenting (press ? for more)</source>
        <translation>Ներկայացնելիս (մնացածը՝ ?)</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Մկնիկ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Ստեղնային դյուրանցումներ</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Բոլոր գործընկերները</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Ինչպես հոդվածում</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Անգլերեն</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Քարտեզի վրա</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Ժամանակագծի վրա</translation>
    </message>
    <message>
        <source>In the layer list</source>
        <translation>Շերտերի ցանկում</translation>
    </message>
    <message>
        <source>In the place list</source>
        <translation>Վայրերի ցանկում</translation>
    </message>
    <message>
        <source>Open story…</source>
        <translation>Բացել պատում…</translation>
    </message>
    <message>
        <source>New story from article…</source>
        <translation>Նոր պատում հոդվածից…</translation>
    </message>
    <message>
        <source>New story from clipboard</source>
        <translation>Նոր պատում սեղմատախտակից</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ներմուծել…</translation>
    </message>
    <message>
        <source>open file table spreadsheet shapefile GeoJSON</source>
        <translation>բացել ֆայլ աղյուսակ shapefile GeoJSON</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>Ավելացնել շերտեր…</translation>
    </message>
    <message>
        <source>Add database table…</source>
        <translation>Ավելացնել տվյալների բազայի աղյուսակ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Պահպանել</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Պահպանել որպես…</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Արտահանել պատկեր…</translation>
    </message>
    <message>
        <source>save picture PNG PDF SVG</source>
        <translation>պահպանել նկար PNG PDF SVG</translation>
    </message>
    <message>
        <source>Print map…</source>
        <translation>Տպել քարտեզը…</translation>
    </message>
    <message>
        <source>Share as web page…</source>
        <translation>Կիսվել որպես վեբ էջ…</translation>
    </message>
    <message>
        <source>HTML website publish export embed online</source>
        <translation>HTML կայք հրապարակել արտահանել տեղադրել առցանց</translation>
    </message>
    <message>
        <source>Handouts and slides…</source>
        <translation>Բաժանման նյութեր և սահիկներ…</translation>
    </message>
    <message>
        <source>PowerPoint worksheet lesson pages</source>
        <translation>PowerPoint աշխատաթերթ դաս էջեր</translation>
    </message>
    <message>
        <source>Export links…</source>
        <translation>Արտահանել կապերը…</translation>
    </message>
    <message>
        <source>Export features…</source>
        <translation>Արտահանել օբյեկտները…</translation>
    </message>
    <message>
        <source>Compare with another article…</source>
        <translation>Համեմատել այլ հոդվածի հետ…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Ցույց տալ խնդիրները…</translation>
    </message>
    <message>
        <source>Present from beginning</source>
        <translation>Ներկայացնել սկզբից</translation>
    </message>
    <message>
        <source>Present from current step</source>
        <translation>Ներկայացնել ընթացիկ քայլից</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ելք</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Կրկնել</translation>
    </message>
    <message>
        <source>Review places found</source>
        <translation>Ստուգել գտնված վայրերը</translation>
    </message>
    <message>
        <source>Find places again</source>
        <translation>Կրկին գտնել վայրերը</translation>
    </message>
    <message>
        <source>Replace article text…</source>
        <translation>Փոխարինել հոդվածի տեքստը…</translation>
    </message>
    <message>
        <source>Broken links…</source>
        <translation>Խզված կապեր…</translation>
    </message>
    <message>
        <source>Link selected words…</source>
        <translation>Կապել ընտրված բառերը…</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>Գծել կետ</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Գծել գիծ</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>Գծել տարածք</translation>
    </message>
    <message>
        <source>Create statement from selected words…</source>
        <translation>Պնդում ընտրված բառերից…</translation>
    </message>
    <message>
        <source>Create event from selected words…</source>
        <translation>Իրադարձություն ընտրված բառերից…</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Ջնջել կապը</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>Ջնջել ընտրվածը</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>Ավելացնել տեսքը որպես քայլ</translation>
    </message>
    <message>
        <source>Edit tour…</source>
        <translation>Խմբագրել շրջայցը…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Կարգավորումներ…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>Որոնել վայրեր, հատվածներ, շերտեր և քայլեր</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Որոնել հրամաններ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Առաջ</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>Ցույց տալ ողջ պատումը</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Հաջորդ քայլը</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Նախորդ քայլը</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Վերադառնալ քայլին</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>Քայլերի ցանկ</translation>
    </message>
    <message>
        <source>Next place in article</source>
        <translation>Հաջորդ վայրը հոդվածում</translation>
    </message>
    <message>
        <source>Previous place in article</source>
        <translation>Նախորդ վայրը հոդվածում</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Գտնել հոդվածում</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Հաջորդ հիշատակումը</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Նախորդ հիշատակումը</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Մոտեցնել ընտրվածը</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>Պատճենել քարտեզը որպես պատկեր</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>Պատճենել այս տեսքի հղումը</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Նվագարկել կամ դադարեցնել</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Անցնել այսօրվան</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Հաջորդ իրադարձությունը</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Նախորդ իրադարձությունը</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Անցնել ամսաթվի</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Ավելի արագ</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Ավելի դանդաղ</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>Կրկնել շրջանաձև</translation>
    </message>
    <message>
        <source>Date range</source>
        <translation>Ամսաթվերի միջակայք</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Համեմատել երկու ամսաթիվ</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Փոխանակել կողմերը</translation>
    </message>
    <message>
        <source>Move divider left</source>
        <translation>Բաժանիչը տանել ձախ</translation>
    </message>
    <message>
        <source>Move divider right</source>
        <translation>Բաժանիչը տանել աջ</translation>
    </message>
    <message>
        <source>Next partner</source>
        <translation>Հաջորդ գործընկերը</translation>
    </message>
    <message>
        <source>Show added context</source>
        <translation>Ցույց տալ ավելացված համատեքստը</translation>
    </message>
    <message>
        <source>Add data table…</source>
        <translation>Ավելացնել տվյալների աղյուսակ…</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Շերտեր</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Հոդված</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Մանրամասներ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ժամանակագիծ</translation>
    </message>
    <message>
        <source>Alignment charts</source>
        <translation>Կողմնորոշման գծապատկերներ</translation>
    </message>
    <message>
        <source>List of map items</source>
        <translation>Քարտեզի օբյեկտների ցանկ</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Ընդգրկում…</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>Այս ո՞ւմ քարտեզն է</translation>
    </message>
    <message>
        <source>Next viewpoint</source>
        <translation>Հաջորդ տեսակետը</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Մուգ</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Պրոյեկտոր</translation>
    </message>
    <message>
        <source>Projector, dark room</source>
        <translation>Պրոյեկտոր, մութ սենյակ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Տպագիր</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Հաջորդ թեման</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Սովորական տեսողություն</translation>
    </message>
    <message>
        <source>Protanopia (red-blind)</source>
        <translation>Պրոտանոպիա (չի տեսնում կարմիրը)</translation>
    </message>
    <message>
        <source>Deuteranopia (green-blind)</source>
        <translation>Դեյտերանոպիա (չի տեսնում կանաչը)</translation>
    </message>
    <message>
        <source>Tritanopia (blue-blind)</source>
        <translation>Տրիտանոպիա (չի տեսնում կապույտը)</translation>
    </message>
    <message>
        <source>Washed-out projector</source>
        <translation>Գունաթափ պրոյեկտոր</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Համակարգի լեզուն</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Մեծացնել տեքստը</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Փոքրացնել տեքստը</translation>
    </message>
    <message>
        <source>Reset text size</source>
        <translation>Վերականգնել տեքստի չափը</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Չափել հեռավորությունը</translation>
    </message>
    <message>
        <source>Coordinates under the pointer</source>
        <translation>Կոորդինատները ցուցիչի տակ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Նվազեցնել շարժումը</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Լիաէկրան</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Հաջորդ վահանակը</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Նախորդ վահանակը</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>Բացել ընտրացանկը</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Ձեռնարկ</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Ինչպես է ստեղծվել այս պատումը</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ծանոթանալ ծրագրին</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>Մեկնարկային էկրան</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer-ի մասին</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Տեղաշարժել</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Մեծացնել կամ փոքրացնել</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Մաքրել ընտրությունը</translation>
    </message>
    <message>
        <source>Previous or next day</source>
        <translation>Նախորդ կամ հաջորդ օրը</translation>
    </message>
    <message>
        <source>Previous or next month</source>
        <translation>Նախորդ կամ հաջորդ ամիսը</translation>
    </message>
    <message>
        <source>Previous or next year</source>
        <translation>Նախորդ կամ հաջորդ տարին</translation>
    </message>
    <message>
        <source>First or last day</source>
        <translation>Առաջին կամ վերջին օրը</translation>
    </message>
    <message>
        <source>Previous or next event</source>
        <translation>Նախորդ կամ հաջորդ իրադարձությունը</translation>
    </message>
    <message>
        <source>Switch between handles</source>
        <translation>Անցնել մի բռնակից մյուսին</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ընդունել</translation>
    </message>
    <message>
        <source>Next place with this name</source>
        <translation>Այս անունով հաջորդ վայրը</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Մերժել</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Բաց թողնել</translation>
    </message>
    <message>
        <source>Place manually by clicking the map</source>
        <translation>Տեղադրել ձեռքով՝ կտտացնելով քարտեզը</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Ցույց տալ կամ թաքցնել</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>Մոտեցնել շերտը</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Տեղափոխել վեր</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Տեղափոխել վար</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>One date</source>
        <translation>Մեկ ամսաթիվ</translation>
    </message>
    <message>
        <source>Two dates with divider</source>
        <translation>Երկու ամսաթիվ՝ բաժանիչով</translation>
    </message>
    <message>
        <source>Two dates side by side</source>
        <translation>Երկու ամսաթիվ՝ կողք կողքի</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Փոխանակել կողմերը</translation>
    </message>
    <message>
        <source>Names on the right</source>
        <translation>Անունները աջում</translation>
    </message>
    <message>
        <source>Whose map on the right</source>
        <translation>Ում քարտեզն է աջում</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>Ընդգրկում</translation>
    </message>
    <message>
        <source>Sentences with nothing on the map</source>
        <translation>Նախադասություններ, որոնցից քարտեզի վրա ոչինչ չկա</translation>
    </message>
    <message>
        <source>Map items without a passage or source</source>
        <translation>Քարտեզի օբյեկտներ առանց հատվածի կամ աղբյուրի</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}՝ չկա</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n արժեք</numerusform><numerusform>%n արժեք</numerusform></translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation>Դասեր՝ {classes}</translation>
    </message>
    <message>
        <source>data from {file}</source>
        <translation>տվյալներ {file} ֆայլից</translation>
    </message>
    <message>
        <source>Added “{layer}” to the map, in the layer group “{group}”.</source>
        <translation>«{layer}» շերտն ավելացվել է քարտեզին՝ «{group}» խմբում։</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped.</source>
        <translation><numerusform>Բաց է թողնվել %n տող։</numerusform><numerusform>Բաց է թողնվել %n տող։</numerusform></translation>
    </message>
    <message>
        <source>remove data</source>
        <translation>տվյալների հեռացում</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Աղյուսակներ (*.csv *.tsv *.txt *.xlsx *.xlsm);;Բոլոր ֆայլերը (*)</translation>
    </message>
    <message>
        <source>The table needs a column of states (ISO codes or names in any language) and a column of numbers; a column of years is optional. Your data stays on this computer.</source>
        <translation>Աղյուսակին պետք է պետությունների սյունակ (ISO կոդեր կամ անուններ ցանկացած լեզվով) և թվերի սյունակ․ տարիների սյունակը պարտադիր չէ։ Ձեր տվյալները մնում են ձեր համակարգչում։</translation>
    </message>
    <message>
        <source>Add data table</source>
        <translation>Ավելացնել տվյալների աղյուսակ</translation>
    </message>
    <message>
        <source>Open CSV or Excel file…</source>
        <translation>Բացել CSV կամ Excel ֆայլ…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Օրինակներ</translation>
    </message>
    <message>
        <source>Example tables</source>
        <translation>Օրինակ աղյուսակներ</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Բաց թողնված տողեր</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Ցույց տալ քարտեզի վրա</translation>
    </message>
    <message>
        <source>Remove from map</source>
        <translation>Հեռացնել քարտեզից</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Open data table</source>
        <translation>Բացել տվյալների աղյուսակ</translation>
    </message>
    <message>
        <source>This table has several columns of numbers. Choose one.</source>
        <translation>Այս աղյուսակում թվերի մի քանի սյունակ կա։ Ընտրեք մեկը։</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Ընտրեք սյունակ</translation>
    </message>
    <message>
        <source>Shown in the legend</source>
        <translation>Ցուցադրվում է պայմանական նշաններում</translation>
    </message>
    <message>
        <source>Upper limits, e.g. 10; 20; 30</source>
        <translation>Վերին սահմաններ, օր.՝ 10; 20; 30</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Սյունակ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Վերնագիր</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Միավոր</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Աղբյուր</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Դասեր</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Սահմաններ</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n պետություն</numerusform><numerusform>%n պետություն</numerusform></translation>
    </message>
    <message>
        <source>{file}: {values} for {states}{years}.</source>
        <translation>{file}՝ {values}, {states}{years}։</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number, shown as “no data”.</source>
        <translation><numerusform>Առանց թվի %n վանդակ՝ ցուցադրված որպես «տվյալ չկա»։</numerusform><numerusform>Առանց թվի %n վանդակ՝ ցուցադրված որպես «տվյալ չկա»։</numerusform></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… և ևս {count}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Բաց թողնել</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Տող</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Աղյուսակում</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Համապատասխանում</translation>
    </message>
    <message>
        <source>Rows with unrecognised states</source>
        <translation>Տողեր՝ չճանաչված պետություններով</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(դատարկ)</translation>
    </message>
    <message>
        <source>State for {text}</source>
        <translation>Պետություն՝ {text} տեքստի համար</translation>
    </message>
    <message>
        <source>an empty cell</source>
        <translation>դատարկ վանդակ</translation>
    </message>
    <message>
        <source>Did you mean {states}?</source>
        <translation>Գուցե նկատի ունեիք՝ {states}։</translation>
    </message>
    <message>
        <source>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</source>
        <translation>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</translation>
    </message>
    <message>
        <source>.txt, .md, .html, .docx or .pdf</source>
        <translation>.txt, .md, .html, .docx կամ .pdf</translation>
    </message>
    <message>
        <source>2.2 or newer</source>
        <translation>2.2 կամ ավելի նոր</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 բիթ</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>ապր</translation>
    </message>
    <message>
        <source>April</source>
        <translation>ապրիլի</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>օգս</translation>
    </message>
    <message>
        <source>August</source>
        <translation>օգոստոսի</translation>
    </message>
    <message>
        <source>CRS refused</source>
        <translation>կոորդինատների համակարգը մերժված է</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>դեկ</translation>
    </message>
    <message>
        <source>December</source>
        <translation>դեկտեմբերի</translation>
    </message>
    <message>
        <source>Deviation: distance from the mean</source>
        <translation>Շեղում՝ հեռավորություն միջինից</translation>
    </message>
    <message>
        <source>Equal: equal width</source>
        <translation>Հավասար՝ նույն լայնությամբ</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>փտվ</translation>
    </message>
    <message>
        <source>February</source>
        <translation>փետրվարի</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>հնվ</translation>
    </message>
    <message>
        <source>January</source>
        <translation>հունվարի</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>հլս</translation>
    </message>
    <message>
        <source>July</source>
        <translation>հուլիսի</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>հնս</translation>
    </message>
    <message>
        <source>June</source>
        <translation>հունիսի</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>մրտ</translation>
    </message>
    <message>
        <source>March</source>
        <translation>մարտի</translation>
    </message>
    <message>
        <source>May</source>
        <translation>մայիսի</translation>
    </message>
    <message>
        <source>Natural: Fisher–Jenks, groups similar values</source>
        <translation>Բնական՝ Ֆիշեր–Ջենքս, խմբավորում է մոտ արժեքները</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>նոյ</translation>
    </message>
    <message>
        <source>November</source>
        <translation>նոյեմբերի</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>հոկ</translation>
    </message>
    <message>
        <source>October</source>
        <translation>հոկտեմբերի</translation>
    </message>
    <message>
        <source>Own: your own limits</source>
        <translation>Սեփական՝ ձեր սահմանները</translation>
    </message>
    <message>
        <source>Parquet with 'geo' metadata</source>
        <translation>Parquet՝ 'geo' մետատվյալներով</translation>
    </message>
    <message>
        <source>PostGIS is not installed in this database</source>
        <translation>տվյալների այս բազայում PostGIS տեղակայված չէ</translation>
    </message>
    <message>
        <source>PostGIS version too old</source>
        <translation>PostGIS-ի տարբերակը չափազանց հին է</translation>
    </message>
    <message>
        <source>Quantiles: equal number of values per class</source>
        <translation>Քվանտիլներ՝ հավասար թվով արժեքներ ամեն դասում</translation>
    </message>
    <message>
        <source>Round: round limits</source>
        <translation>Կլոր՝ կլորացված սահմաններ</translation>
    </message>
    <message>
        <source>SELECT on the table</source>
        <translation>SELECT աղյուսակի համար</translation>
    </message>
    <message>
        <source>SRID {srid}</source>
        <translation>SRID {srid}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>սեպ</translation>
    </message>
    <message>
        <source>September</source>
        <translation>սեպտեմբերի</translation>
    </message>
    <message>
        <source>UTF-8; save the file with that encoding</source>
        <translation>UTF-8․ պահպանեք ֆայլն այս կոդավորմամբ</translation>
    </message>
    <message>
        <source>Values: one class per value</source>
        <translation>Արժեքներ՝ մեկ դաս ամեն արժեքի համար</translation>
    </message>
    <message>
        <source>WKB</source>
        <translation>WKB</translation>
    </message>
    <message>
        <source>XML without DOCTYPE</source>
        <translation>XML առանց DOCTYPE-ի</translation>
    </message>
    <message>
        <source>[], or [{ by = ["…"], start = "…" }]</source>
        <translation>[] կամ [{ by = ["…"], start = "…" }]</translation>
    </message>
    <message>
        <source>[longitude, latitude, width in km, height in km]</source>
        <translation>[երկայնություն, լայնություն, լայնքը կմ-ով, բարձրությունը կմ-ով]</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees</source>
        <translation>[երկայնություն, լայնություն] աստիճաններով</translation>
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
        <translation>[{key}] չկա</translation>
    </message>
    <message>
        <source>a BCP 47 code other than en</source>
        <translation>BCP 47 կոդ, բացի en-ից</translation>
    </message>
    <message>
        <source>a FeatureCollection, a Feature or a geometry</source>
        <translation>FeatureCollection, Feature կամ երկրաչափություն</translation>
    </message>
    <message>
        <source>a PDF with text, or the text itself</source>
        <translation>տեքստով PDF կամ հենց տեքստը</translation>
    </message>
    <message>
        <source>a Parquet file without geometry</source>
        <translation>Parquet ֆայլ առանց երկրաչափության</translation>
    </message>
    <message>
        <source>a cell of another type</source>
        <translation>այլ տեսակի վանդակ</translation>
    </message>
    <message>
        <source>a column of ISO codes or names of states</source>
        <translation>ISO կոդերի կամ պետությունների անունների սյունակ</translation>
    </message>
    <message>
        <source>a coordinate is not finite</source>
        <translation>կոորդինատը վերջավոր թիվ չէ</translation>
    </message>
    <message>
        <source>a coordinate that is not a number was left out</source>
        <translation>բաց է թողնվել կոորդինատ, որը թիվ չէ</translation>
    </message>
    <message>
        <source>a database in which the extension postgis is installed</source>
        <translation>տվյալների բազա, որտեղ տեղակայված է postgis ընդլայնումը</translation>
    </message>
    <message>
        <source>a date such as 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 or 10 November 2020</source>
        <translation>ամսաթիվ, օրինակ՝ 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 կամ 10 November 2020</translation>
    </message>
    <message>
        <source>a definition that names other files</source>
        <translation>սահմանում, որն անվանում է այլ ֆայլեր</translation>
    </message>
    <message>
        <source>a document type definition (DOCTYPE), which can include other files or expand without limit</source>
        <translation>փաստաթղթի տեսակի սահմանում (DOCTYPE), որը կարող է ներառել այլ ֆայլեր կամ անսահման աճել</translation>
    </message>
    <message>
        <source>a feature without geometry was left out</source>
        <translation>բաց է թողնվել օբյեկտ առանց երկրաչափության</translation>
    </message>
    <message>
        <source>a file that is not an archive</source>
        <translation>ֆայլ, որն արխիվ չէ</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>պանակ</translation>
    </message>
    <message>
        <source>a folder with story.toml, a NAME.story file, or the name of a bundled story</source>
        <translation>պանակ story.toml-ով, ԱՆՈՒՆ.story ֆայլ կամ ներկառուցված պատումի անուն</translation>
    </message>
    <message>
        <source>a folder with story.toml, or the same folder zipped as NAME.story</source>
        <translation>պանակ story.toml-ով կամ նույն պանակը zip-ով սեղմված որպես ԱՆՈՒՆ.story</translation>
    </message>
    <message>
        <source>a folder, device or pipe</source>
        <translation>պանակ, սարք կամ խողովակ</translation>
    </message>
    <message>
        <source>a geometry of an unknown type was left out</source>
        <translation>բաց է թողնվել անհայտ տեսակի երկրաչափություն</translation>
    </message>
    <message>
        <source>a geometry that is not well-known text was left out</source>
        <translation>բաց է թողնվել երկրաչափություն, որը well-known text չէ</translation>
    </message>
    <message>
        <source>a geometry without the mark of a GeoPackage was left out</source>
        <translation>բաց է թողնվել երկրաչափություն առանց GeoPackage-ի նշանի</translation>
    </message>
    <message>
        <source>a header row and at least one more row</source>
        <translation>վերնագրի տող և առնվազն ևս մեկ տող</translation>
    </message>
    <message>
        <source>a key of more than {max_depth} parts</source>
        <translation>{max_depth} մասից ավելի ունեցող բանալի</translation>
    </message>
    <message>
        <source>a layer of the file is a view and not a table of its own; it was left out</source>
        <translation>ֆայլի շերտերից մեկը առանձին աղյուսակ չէ, այլ ներկայացում (view)․ բաց է թողնվել</translation>
    </message>
    <message>
        <source>a line has at least two vertices</source>
        <translation>գիծն ունի առնվազն երկու գագաթ</translation>
    </message>
    <message>
        <source>a line of fewer than two points was left out</source>
        <translation>բաց է թողնվել գիծ, որն ունի երկուսից պակաս կետ</translation>
    </message>
    <message>
        <source>a list of ids of features, claims or places</source>
        <translation>օբյեկտների, պնդումների կամ վայրերի id-ների ցանկ</translation>
    </message>
    <message>
        <source>a list such as ["one", "two"]</source>
        <translation>ցանկ, օրինակ՝ ["մեկ", "երկու"]</translation>
    </message>
    <message>
        <source>a longitude beyond 180° was brought back by a full turn</source>
        <translation>180°-ից դուրս երկայնությունը հետ է բերվել լրիվ պտույտով</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code of three letters</source>
        <translation>ISO 3166 երեք տառանոց կոդ՝ փոքրատառ</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code such as 'arm'</source>
        <translation>ISO 3166 փոքրատառ կոդ, օրինակ՝ 'arm'</translation>
    </message>
    <message>
        <source>a new folder, an empty one, or a story's</source>
        <translation>նոր պանակ, դատարկ պանակ կամ պատումի պանակ</translation>
    </message>
    <message>
        <source>a number from 0 to 10</source>
        <translation>թիվ 0-ից մինչև 10</translation>
    </message>
    <message>
        <source>a number from 1 to {format}; a newer mapviewer may read it</source>
        <translation>թիվ 1-ից մինչև {format}․ այն գուցե կարդա ավելի նոր mapviewer-ը</translation>
    </message>
    <message>
        <source>a number with thousands of digits</source>
        <translation>հազարավոր նիշերով թիվ</translation>
    </message>
    <message>
        <source>a path inside the story's folder</source>
        <translation>ուղի պատումի պանակի ներսում</translation>
    </message>
    <message>
        <source>a period needs its start and its end</source>
        <translation>ժամանակահատվածին պետք են սկիզբ և վերջ</translation>
    </message>
    <message>
        <source>a point has one vertex</source>
        <translation>կետն ունի մեկ գագաթ</translation>
    </message>
    <message>
        <source>a point whose coordinates are not numbers was left out</source>
        <translation>բաց է թողնվել կետ, որի կոորդինատները թվեր չեն</translation>
    </message>
    <message>
        <source>a prepared layer cannot be read</source>
        <translation>պատրաստված շերտը հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>a row whose coordinates are not numbers was left out</source>
        <translation>բաց է թողնվել տող, որի կոորդինատները թվեր չեն</translation>
    </message>
    <message>
        <source>a row with fewer values than the heading; those that are missing are empty</source>
        <translation>տողում վերնագրից պակաս արժեքներ կան․ պակասողները դատարկ են</translation>
    </message>
    <message>
        <source>a row with more values than the heading; what is beyond was left out</source>
        <translation>տողում վերնագրից ավելի արժեքներ կան․ ավելորդը բաց է թողնվել</translation>
    </message>
    <message>
        <source>grid references (UTM or MGRS) were turned into longitude and latitude</source>
        <translation>ցանցի կոորդինատները (UTM կամ MGRS) վերածվել են երկայնության և լայնության</translation>
    </message>
    <message>
        <source>a server with TLS, or no encryption where nobody can listen</source>
        <translation>սերվեր TLS-ով կամ առանց գաղտնագրման, որտեղ ոչ ոք չի կարող լսել</translation>
    </message>
    <message>
        <source>a service from PostgreSQL's service file</source>
        <translation>ծառայություն PostgreSQL-ի ծառայությունների ֆայլից</translation>
    </message>
    <message>
        <source>a size larger than memory</source>
        <translation>հիշողությունից մեծ չափ</translation>
    </message>
    <message>
        <source>a smaller part of the map, or a spatial index on the table</source>
        <translation>քարտեզի ավելի փոքր մաս կամ աղյուսակի տարածական ինդեքս</translation>
    </message>
    <message>
        <source>a table [{key}]</source>
        <translation>[{key}] աղյուսակ</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>տեքստ</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>բոլոր գործընկերները</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>արդեն գոյություն ունի</translation>
    </message>
    <message>
        <source>an SQLite database that is no GeoPackage</source>
        <translation>SQLite բազա, որը GeoPackage չէ</translation>
    </message>
    <message>
        <source>an answer that is no JSON</source>
        <translation>պատասխան, որը JSON չէ</translation>
    </message>
    <message>
        <source>an answer that is no article</source>
        <translation>պատասխան, որը հոդված չէ</translation>
    </message>
    <message>
        <source>an answer that is no table</source>
        <translation>պատասխան, որը աղյուսակ չէ</translation>
    </message>
    <message>
        <source>an archive in an archive</source>
        <translation>արխիվ արխիվի մեջ</translation>
    </message>
    <message>
        <source>an empty exact</source>
        <translation>դատարկ exact</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>դատարկ ֆայլ</translation>
    </message>
    <message>
        <source>an empty layer</source>
        <translation>դատարկ շերտ</translation>
    </message>
    <message>
        <source>an event without a source</source>
        <translation>իրադարձություն առանց աղբյուրի</translation>
    </message>
    <message>
        <source>an id of the story's sources.toml, or of [[sources]] in the file</source>
        <translation>id պատումի sources.toml-ից կամ ֆայլի [[sources]]-ից</translation>
    </message>
    <message>
        <source>an id other than {built_in_themes}</source>
        <translation>id, բացի {built_in_themes}</translation>
    </message>
    <message>
        <source>an id that is no code of a state</source>
        <translation>id, որը պետության կոդ չէ</translation>
    </message>
    <message>
        <source>an id that was there before; it was given another ending</source>
        <translation>id, որն արդեն կար․ նրան տրվել է այլ վերջավորություն</translation>
    </message>
    <message>
        <source>an inset has neither bounds nor a camera</source>
        <translation>ներդիրը չունի ո՛չ bounds, ո՛չ camera</translation>
    </message>
    <message>
        <source>an outline did not end where it began; it was closed</source>
        <translation>ուրվագիծը չէր ավարտվում սկզբնակետում․ փակվել է</translation>
    </message>
    <message>
        <source>an outline has at least four vertices</source>
        <translation>ուրվագիծն ունի առնվազն չորս գագաթ</translation>
    </message>
    <message>
        <source>an outline of fewer than three corners was left out</source>
        <translation>բաց է թողնվել ուրվագիծ, որն ունի երեքից պակաս անկյուն</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>այլ անուն</translation>
    </message>
    <message>
        <source>archive refused</source>
        <translation>արխիվը մերժված է</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>գնահատական</translation>
    </message>
    <message>
        <source>at least one feature</source>
        <translation>առնվազն մեկ օբյեկտ</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>նույնականացումը ձախողվեց</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>երկուական տվյալներ</translation>
    </message>
    <message>
        <source>by is missing</source>
        <translation>by չկա</translation>
    </message>
    <message>
        <source>byte 0x{data}</source>
        <translation>բայթ 0x{data}</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>հնարավոր չէ պատճենել</translation>
    </message>
    <message>
        <source>cannot be extracted</source>
        <translation>հնարավոր չէ արտահանել արխիվից</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>հնարավոր չէ գրել</translation>
    </message>
    <message>
        <source>cannot create a working copy</source>
        <translation>հնարավոր չէ ստեղծել աշխատանքային պատճեն</translation>
    </message>
    <message>
        <source>cannot create a working folder</source>
        <translation>հնարավոր չէ ստեղծել աշխատանքային պանակ</translation>
    </message>
    <message>
        <source>cannot read workbook</source>
        <translation>հնարավոր չէ կարդալ աշխատագիրքը</translation>
    </message>
    <message>
        <source>cannot save the story</source>
        <translation>հնարավոր չէ պահպանել պատումը</translation>
    </message>
    <message>
        <source>changed on disk since it was opened</source>
        <translation>փոխվել է սկավառակի վրա բացելուց հետո</translation>
    </message>
    <message>
        <source>code {number}</source>
        <translation>կոդ {number}</translation>
    </message>
    <message>
        <source>column is missing</source>
        <translation>սյունակ չկա</translation>
    </message>
    <message>
        <source>column no longer exists</source>
        <translation>սյունակն այլևս չկա</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>սյունակ {name}</translation>
    </message>
    <message>
        <source>columns of different lengths</source>
        <translation>տարբեր երկարության սյունակներ</translation>
    </message>
    <message>
        <source>columns such as lon and lat, longitude and latitude, x and y, or wkt</source>
        <translation>սյունակներ, օրինակ՝ lon և lat, longitude և latitude, x և y կամ wkt</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>միացումն ընդհատվեց</translation>
    </message>
    <message>
        <source>contains no text</source>
        <translation>տեքստ չի պարունակում</translation>
    </message>
    <message>
        <source>coordinates such as {example}, {example2}</source>
        <translation>կոորդինատներ, օրինակ՝ {example}, {example2}</translation>
    </message>
    <message>
        <source>count or breaks are not numbers</source>
        <translation>count-ը կամ breaks-ը թվեր չեն</translation>
    </message>
    <message>
        <source>counts do not agree</source>
        <translation>քանակները չեն համընկնում</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>crs</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>ընդհատված</translation>
    </message>
    <message>
        <source>damaged GeoPackage</source>
        <translation>վնասված GeoPackage</translation>
    </message>
    <message>
        <source>damaged GeoParquet</source>
        <translation>վնասված GeoParquet</translation>
    </message>
    <message>
        <source>damaged archive</source>
        <translation>վնասված արխիվ</translation>
    </message>
    <message>
        <source>damaged, or not what its name says</source>
        <translation>վնասված է կամ այն չէ, ինչ ասում է անունը</translation>
    </message>
    <message>
        <source>degrees north and east</source>
        <translation>աստիճաններ դեպի հյուսիս և արևելք</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>պահանջ</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>ժխտում</translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation>կրկնվող id</translation>
    </message>
    <message>
        <source>duplicate layer id</source>
        <translation>շերտի կրկնվող id</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>դատարկ ֆայլ</translation>
    </message>
    <message>
        <source>empty passage</source>
        <translation>դատարկ հատված</translation>
    </message>
    <message>
        <source>end before start</source>
        <translation>վերջը սկզբից առաջ է</translation>
    </message>
    <message>
        <source>[[{key}]] tables</source>
        <translation>[[{key}]] աղյուսակներ</translation>
    </message>
    <message>
        <source>Web Annotation with a TextQuoteSelector</source>
        <translation>Web Annotation՝ TextQuoteSelector-ով</translation>
    </message>
    <message>
        <source>a BCP 47 code</source>
        <translation>BCP 47 կոդ</translation>
    </message>
    <message>
        <source>a page that was saved as a file before</source>
        <translation>նախապես որպես ֆայլ պահված էջ</translation>
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
        <translation>պատկերը գտնվում է իր պատումի պանակում</translation>
    </message>
    <message>
        <source>a story that has not been saved</source>
        <translation>չպահպանված պատում</translation>
    </message>
    <message>
        <source>1: in favour; 0: abstained or did not vote, which the column “vote” tells apart. One resolution a year: ES-11/1 of 2 March 2022, ES-11/6 of 23 February 2023, ES-11/7 of 24 February 2025, that of 24 February 2026. A vote that was not confirmed is left unknown.</source>
        <translation>1՝ կողմ, 0՝ ձեռնպահ կամ չի քվեարկել (տարբերում է «vote» սյունակը)։ Տարեկան մեկ բանաձև՝ ES-11/1, 2022 թ. մարտի 2, ES-11/6, 2023 թ. փետրվարի 23, ES-11/7, 2025 թ. փետրվարի 24, և 2026 թ. փետրվարի 24-ինը։ Չհաստատված քվեարկությունը մնում է անհայտ։</translation>
    </message>
    <message>
        <source>China's share of goods trade</source>
        <translation>Չինաստանի բաժինը ապրանքային առևտրում</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row, so that states can be compared only roughly; a share that was not found is left unknown.</source>
        <translation>Սահմանումներն ու ժամանակաշրջանները տողից տող տարբեր են, ուստի պետությունները կարելի է համեմատել միայն մոտավոր. չգտնված բաժինը մնում է անհայտ։</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row. For Kyrgyzstan no share is given: Kyrgyz and Chinese data differ by a factor of four.</source>
        <translation>Սահմանումներն ու ժամանակաշրջանները տողից տող տարբեր են։ Ղրղզստանի համար բաժին նշված չէ. ղրղզական և չինական տվյալները տարբերվում են չորս անգամ։</translation>
    </message>
    <message>
        <source>General Assembly, 7 April 2022. 1: in favour; 0: against or did not vote, which the column “vote” tells apart. A vote that was not confirmed is left unknown.</source>
        <translation>Գլխավոր ասամբլեա, 2022 թ. ապրիլի 7։ 1՝ կողմ, 0՝ դեմ կամ չի քվեարկել (տարբերում է «vote» սյունակը)։ Չհաստատված քվեարկությունը մնում է անհայտ։</translation>
    </message>
    <message>
        <source>PNG, JPEG or TIFF</source>
        <translation>PNG, JPEG կամ TIFF</translation>
    </message>
    <message>
        <source>Russia's share of goods trade</source>
        <translation>Ռուսաստանի բաժինը ապրանքային առևտրում</translation>
    </message>
    <message>
        <source>Suspension of Russia from the Human Rights Council</source>
        <translation>Ռուսաստանի անդամության կասեցումը Մարդու իրավունքների խորհրդում</translation>
    </message>
    <message>
        <source>UN and press reports, row by row</source>
        <translation>ՄԱԿ-ի և մամուլի հաղորդումներ, տող առ տող</translation>
    </message>
    <message>
        <source>Votes on Ukraine in the UN General Assembly</source>
        <translation>Ուկրաինայի վերաբերյալ քվեարկություններ ՄԱԿ-ի Գլխավոր ասամբլեայում</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees, or true for a name that finds its own place</source>
        <translation>[երկայնություն, լայնություն] աստիճաններով, կամ true՝ անվան համար, որն ինքն է գտնում իր տեղը</translation>
    </message>
    <message>
        <source>a pin is not on the Earth</source>
        <translation>կետը Երկրի վրա չէ</translation>
    </message>
    <message>
        <source>a world file beside it, or pins set by hand</source>
        <translation>կողքին world file կամ ձեռքով դրված կետեր</translation>
    </message>
    <message>
        <source>abstained or did not vote</source>
        <translation>ձեռնպահ կամ չի քվեարկել</translation>
    </message>
    <message>
        <source>against or did not vote</source>
        <translation>դեմ կամ չի քվեարկել</translation>
    </message>
    <message>
        <source>an answer that is none</source>
        <translation>անվավեր պատասխան</translation>
    </message>
    <message>
        <source>an event needs its date and place</source>
        <translation>իրադարձությանը պետք են ամսաթիվ և վայր</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>այլ լեզու</translation>
    </message>
    <message>
        <source>ask = {{ LAYER = "…" }} with layers of reveal: {layers}</source>
        <translation>ask = {{ LAYER = "…" }}՝ reveal-ի շերտերով. {layers}</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>ասոցացված անդամ</translation>
    </message>
    <message>
        <source>at least three</source>
        <translation>առնվազն երեք</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>ամսաթիվն անհայտ է</translation>
    </message>
    <message>
        <source>event {event}</source>
        <translation>իրադարձություն {event}</translation>
    </message>
    <message>
        <source>event {event}, lat and lon</source>
        <translation>իրադարձություն {event}, lat և lon</translation>
    </message>
    <message>
        <source>event {event}, source</source>
        <translation>իրադարձություն {event}, source</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>օբյեկտ</translation>
    </message>
    <message>
        <source>feature {identifier}</source>
        <translation>օբյեկտ {identifier}</translation>
    </message>
    <message>
        <source>feature {number}</source>
        <translation>օբյեկտ {number}</translation>
    </message>
    <message>
        <source>features</source>
        <translation>օբյեկտներ</translation>
    </message>
    <message>
        <source>features are not a list</source>
        <translation>features-ը ցանկ չէ</translation>
    </message>
    <message>
        <source>fetch cancelled</source>
        <translation>բեռնումը չեղարկվեց</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>ֆայլը չի գտնվել</translation>
    </message>
    <message>
        <source>file outside the story folder</source>
        <translation>ֆայլը պատումի պանակից դուրս է</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>ֆայլը չափազանց մեծ է</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>սառեցված</translation>
    </message>
    <message>
        <source>geo metadata</source>
        <translation>geo մետատվյալներ</translation>
    </message>
    <message>
        <source>half a place</source>
        <translation>տեղի կեսը</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>վերնագիր</translation>
    </message>
    <message>
        <source>heights cannot be read</source>
        <translation>բարձրությունները հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>host and port from its administrator</source>
        <translation>հանգույցը և պորտը՝ ադմինիստրատորից</translation>
    </message>
    <message>
        <source>id is taken</source>
        <translation>id-ն զբաղված է</translation>
    </message>
    <message>
        <source>id is taken by a built-in theme</source>
        <translation>id-ն զբաղված է ներկառուցված թեմայով</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>id-ն օգտագործվել է երկու անգամ</translation>
    </message>
    <message>
        <source>ids of states or organisations</source>
        <translation>պետությունների կամ կազմակերպությունների id-ներ</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>կողմ</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>{name}-ում</translation>
    </message>
    <message>
        <source>in {title}</source>
        <translation>«{title}»-ում</translation>
    </message>
    <message>
        <source>insets are a list of tables</source>
        <translation>insets-ը աղյուսակների ցանկ է</translation>
    </message>
    <message>
        <source>invalid bounds</source>
        <translation>անվավեր bounds</translation>
    </message>
    <message>
        <source>invalid camera</source>
        <translation>անվավեր camera</translation>
    </message>
    <message>
        <source>invalid finding</source>
        <translation>անվավեր գտածո</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>անվավեր id</translation>
    </message>
    <message>
        <source>invalid margin</source>
        <translation>անվավեր լուսանցք</translation>
    </message>
    <message>
        <source>invalid pictures</source>
        <translation>անվավեր պատկերներ</translation>
    </message>
    <message>
        <source>invalid pins</source>
        <translation>անվավեր կետեր</translation>
    </message>
    <message>
        <source>invalid place of a name</source>
        <translation>անվան անվավեր տեղ</translation>
    </message>
    <message>
        <source>invalid place of an arrow</source>
        <translation>սլաքի անվավեր տեղ</translation>
    </message>
    <message>
        <source>invalid proposal</source>
        <translation>անվավեր առաջարկ</translation>
    </message>
    <message>
        <source>invalid questions</source>
        <translation>անվավեր հարցեր</translation>
    </message>
    <message>
        <source>invalid value in view</source>
        <translation>տեսքի անվավեր արժեք</translation>
    </message>
    <message>
        <source>invalid view</source>
        <translation>անվավեր տեսք</translation>
    </message>
    <message>
        <source>invalid view link</source>
        <translation>տեսքի անվավեր հղում</translation>
    </message>
    <message>
        <source>its tiepoints lie on one line</source>
        <translation>դրա կապման կետերը մեկ գծի վրա են</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped (a latitude beyond 90°); they were swapped back in the whole file</source>
        <translation>լայնությունն ու երկայնությունը կարծես շրջված էին (90°-ից մեծ լայնություն)․ ողջ ֆայլում վերադարձվել են տեղերը</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped by the names of the places; they were swapped back in the whole file</source>
        <translation>ըստ վայրերի անունների՝ լայնությունն ու երկայնությունը փոխված էին թվում. ամբողջ ֆայլում հետ փոխանակվեցին</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>շերտ</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>շերտ {number}</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>շերտեր</translation>
    </message>
    <message>
        <source>layers of an inset are a list</source>
        <translation>ներդիր քարտեզի layers-ը ցուցակ է</translation>
    </message>
    <message>
        <source>layers, only and numbers of a panel are lists</source>
        <translation>վահանակի layers, only և numbers դաշտերը ցանկեր են</translation>
    </message>
    <message>
        <source>left {date}</source>
        <translation>դուրս է եկել {date}</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and :</source>
        <translation>տառեր, թվանշաններ, - _ . և :</translation>
    </message>
    <message>
        <source>line</source>
        <translation>տող</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>տող 1</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>տող {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>տող {line}, սյունակ {column}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>տողեր</translation>
    </message>
    <message>
        <source>link without a target</source>
        <translation>կապ առանց թիրախի</translation>
    </message>
    <message>
        <source>longitude and latitude on WGS84 (EPSG:4326)</source>
        <translation>երկայնություն և լայնություն WGS84-ով (EPSG:4326)</translation>
    </message>
    <message>
        <source>lower-case ISO 3166 codes of three letters</source>
        <translation>ISO 3166 երեք տառանոց կոդեր՝ փոքրատառ</translation>
    </message>
    <message>
        <source>mapviewer never goes to the network</source>
        <translation>mapviewer-ը երբեք ցանց չի դիմում</translation>
    </message>
    <message>
        <source>member</source>
        <translation>անդամ</translation>
    </message>
    <message>
        <source>more than 18 digits</source>
        <translation>18-ից ավելի թվանշան</translation>
    </message>
    <message>
        <source>more than {count} {what}</source>
        <translation>{count}-ից ավելի՝ {what}</translation>
    </message>
    <message>
        <source>more than {most} distinct values; using natural breaks</source>
        <translation>{most}-ից ավելի տարբեր արժեքներ․ օգտագործվում են բնական սահմաններ</translation>
    </message>
    <message>
        <source>more than {seconds:g} seconds</source>
        <translation>ավելի քան {seconds:g} վայրկյան</translation>
    </message>
    <message>
        <source>more than {seconds} seconds of work</source>
        <translation>ավելի քան {seconds} վայրկյան աշխատանք</translation>
    </message>
    <message>
        <source>names = {…}</source>
        <translation>names = {…}</translation>
    </message>
    <message>
        <source>names is not a table</source>
        <translation>names-ը աղյուսակ չէ</translation>
    </message>
    <message>
        <source>names is the language of all names; names_at says where names stand</source>
        <translation>names-ը բոլոր անունների լեզուն է, names_at-ն ասում է, թե որտեղ են գրված անունները</translation>
    </message>
    <message>
        <source>names_at = {…}</source>
        <translation>names_at = {…}</translation>
    </message>
    <message>
        <source>neither a passage nor a source</source>
        <translation>ո՛չ հատված, ո՛չ աղբյուր</translation>
    </message>
    <message>
        <source>neither pins nor a position</source>
        <translation>ո՛չ կետեր, ո՛չ դիրք</translation>
    </message>
    <message>
        <source>nesting too deep</source>
        <translation>չափազանց խորը ներդրվածություն</translation>
    </message>
    <message>
        <source>news agencies, row by row</source>
        <translation>լրատվական գործակալություններ, տող առ տող</translation>
    </message>
    <message>
        <source>no PostgreSQL server responds{port}</source>
        <translation>PostgreSQL սերվեր չի պատասխանում{port}</translation>
    </message>
    <message>
        <source>no TextQuoteSelector in target</source>
        <translation>target-ում TextQuoteSelector չկա</translation>
    </message>
    <message>
        <source>no annotations of a text</source>
        <translation>տեքստի ծանոթագրություններ չկան</translation>
    </message>
    <message>
        <source>no article found on this page</source>
        <translation>այս էջում հոդված չի գտնվել</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>սահմաններ չկան</translation>
    </message>
    <message>
        <source>no column of numbers</source>
        <translation>թվերի սյունակ չկա</translation>
    </message>
    <message>
        <source>no column of states</source>
        <translation>պետությունների սյունակ չկա</translation>
    </message>
    <message>
        <source>no columns</source>
        <translation>սյունակներ չկան</translation>
    </message>
    <message>
        <source>no columns with coordinates</source>
        <translation>կոորդինատների սյունակներ չկան</translation>
    </message>
    <message>
        <source>no feature can be shown</source>
        <translation>ոչ մի օբյեկտ հնարավոր չէ ցուցադրել</translation>
    </message>
    <message>
        <source>no features</source>
        <translation>օբյեկտներ չկան</translation>
    </message>
    <message>
        <source>no features to export</source>
        <translation>արտահանելու օբյեկտներ չկան</translation>
    </message>
    <message>
        <source>no geometry column</source>
        <translation>երկրաչափության սյունակ չկա</translation>
    </message>
    <message>
        <source>no ground</source>
        <translation>տարածք չկա</translation>
    </message>
    <message>
        <source>no layer in the archive</source>
        <translation>արխիվում շերտ չկա</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>անդամ չէ</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>թվեր չկան</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>հատված չկա</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>տեղ չէ</translation>
    </message>
    <message>
        <source>no place of that name in that state; the row was left out</source>
        <translation>այդ պետությունում այդ անունով տեղ չկա. տողը բաց է թողնվել</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer</source>
        <translation>տեղանունների բառարանում այդ անունով տեղ չկա</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer; the row was left out</source>
        <translation>տեղանունների բառարանում այդ անունով տեղ չկա. տողը բաց է թողնվել</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>տողեր չկան</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>աղբյուր չկա</translation>
    </message>
    <message>
        <source>no state or province of that name; the row was left out</source>
        <translation>այդ անունով պետություն կամ նահանգ չկա․ տողը բաց թողնվեց</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>այդպիսի աղյուսակ չկա</translation>
    </message>
    <message>
        <source>no table with features</source>
        <translation>օբյեկտներով աղյուսակ չկա</translation>
    </message>
    <message>
        <source>none</source>
        <translation>չկա</translation>
    </message>
    <message>
        <source>not GeoJSON</source>
        <translation>GeoJSON չէ</translation>
    </message>
    <message>
        <source>not GeoParquet</source>
        <translation>GeoParquet չէ</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>UTF-8 տեքստ չէ</translation>
    </message>
    <message>
        <source>not UTF-8 text; read as {encoding}, so some letters may be wrong</source>
        <translation>UTF-8 տեքստ չէ․ կարդացվել է որպես {encoding}, ուստի որոշ տառեր կարող են սխալ լինել</translation>
    </message>
    <message>
        <source>not a GeoJSON FeatureCollection</source>
        <translation>GeoJSON FeatureCollection չէ</translation>
    </message>
    <message>
        <source>not a GeoJSON feature</source>
        <translation>GeoJSON օբյեկտ չէ</translation>
    </message>
    <message>
        <source>not a Word file</source>
        <translation>Word ֆայլ չէ</translation>
    </message>
    <message>
        <source>not a database layer</source>
        <translation>տվյալների բազայի շերտ չէ</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>ամսաթիվ չէ</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ֆայլ չէ</translation>
    </message>
    <message>
        <source>not a gazetteer of this version</source>
        <translation>այս տարբերակի տեղանունների ցանկ չէ</translation>
    </message>
    <message>
        <source>not a layer</source>
        <translation>շերտ չէ</translation>
    </message>
    <message>
        <source>not a list of annotations</source>
        <translation>ծանոթագրությունների ցանկ չէ</translation>
    </message>
    <message>
        <source>not a list of tables</source>
        <translation>աղյուսակների ցանկ չէ</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>թիվ չէ</translation>
    </message>
    <message>
        <source>not a pack</source>
        <translation>փաթեթ չէ</translation>
    </message>
    <message>
        <source>not a pack of degrees</source>
        <translation>աստիճանային փաթեթ չէ</translation>
    </message>
    <message>
        <source>not a picture that can be shown</source>
        <translation>պատկեր, որը հնարավոր չէ ցույց տալ</translation>
    </message>
    <message>
        <source>not a place</source>
        <translation>վայր չէ</translation>
    </message>
    <message>
        <source>not a prepared layer, or a damaged one</source>
        <translation>պատրաստված շերտ չէ կամ վնասված է</translation>
    </message>
    <message>
        <source>not a projected CRS</source>
        <translation>պրոյեկցիայով կոորդինատների համակարգ չէ</translation>
    </message>
    <message>
        <source>not a relief</source>
        <translation>ռելիեֆ չէ</translation>
    </message>
    <message>
        <source>not a seat</source>
        <translation>նստավայր (seat) չէ</translation>
    </message>
    <message>
        <source>not a story</source>
        <translation>պատում չէ</translation>
    </message>
    <message>
        <source>not a table</source>
        <translation>աղյուսակ չէ</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>տեքստ չէ</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>տեքստային ֆայլ չէ</translation>
    </message>
    <message>
        <source>not a user layer</source>
        <translation>օգտատիրոջ շերտ չէ</translation>
    </message>
    <message>
        <source>not a world file</source>
        <translation>world file չէ</translation>
    </message>
    <message>
        <source>not an events file</source>
        <translation>իրադարձությունների ֆայլ չէ</translation>
    </message>
    <message>
        <source>not enough disk space for the result</source>
        <translation>արդյունքի համար սկավառակի վրա տեղը չի բավարարում</translation>
    </message>
    <message>
        <source>not heights</source>
        <translation>բարձրություններ չեն</translation>
    </message>
    <message>
        <source>not in the article, or in several places of it</source>
        <translation>հոդվածում չկա կամ հանդիպում է մի քանի տեղում</translation>
    </message>
    <message>
        <source>not read: the files before it took too long</source>
        <translation>չի կարդացվել․ նախորդ ֆայլերը չափազանց շատ ժամանակ խլեցին</translation>
    </message>
    <message>
        <source>not valid CSV</source>
        <translation>վավեր CSV չէ</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>վավեր JSON չէ</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>վավեր TOML չէ</translation>
    </message>
    <message>
        <source>not valid XML</source>
        <translation>վավեր XML չէ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ոչինչ</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>տեսքը կենտրոնացնելու բան չկա</translation>
    </message>
    <message>
        <source>nothing with a quotation</source>
        <translation>մեջբերումով ոչինչ</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>թիվը չափազանց մեծ է</translation>
    </message>
    <message>
        <source>numbers, such as 10, 20, 30</source>
        <translation>թվեր, օրինակ՝ 10, 20, 30</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>դիտորդ</translation>
    </message>
    <message>
        <source>on = ["id of a feature or layer"]</source>
        <translation>on = ["օբյեկտի կամ շերտի id"]</translation>
    </message>
    <message>
        <source>on is missing</source>
        <translation>on չկա</translation>
    </message>
    <message>
        <source>one layer in an archive</source>
        <translation>մեկ շերտ արխիվում</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>դրանցից մեկը</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>մեկ արժեք</translation>
    </message>
    <message>
        <source>only a header row</source>
        <translation>միայն վերնագրի տող</translation>
    </message>
    <message>
        <source>only one layer of the archive is shown: {chosen}; it also holds {listed}</source>
        <translation>ցուցադրվում է արխիվի միայն մեկ շերտ՝ {chosen}․ այնտեղ կա նաև {listed}</translation>
    </message>
    <message>
        <source>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe or side, date, names, share]</source>
        <translation>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe կամ side, date, names, share]</translation>
    </message>
    <message>
        <source>over {low} – {high}</source>
        <translation>{low}-ից ավելի – {high}</translation>
    </message>
    <message>
        <source>panels are a list of tables</source>
        <translation>panels-ը աղյուսակների ցանկ է</translation>
    </message>
    <message>
        <source>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</source>
        <translation>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</translation>
    </message>
    <message>
        <source>prepared map data cannot be read</source>
        <translation>քարտեզի պատրաստված տվյալները հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>projection refused</source>
        <translation>պրոյեկցիան մերժված է</translation>
    </message>
    <message>
        <source>properties are not a table</source>
        <translation>properties-ը աղյուսակ չէ</translation>
    </message>
    <message>
        <source>quote = a passage of the article, or source = [ids]</source>
        <translation>quote = հոդվածի հատված կամ source = [id]</translation>
    </message>
    <message>
        <source>reading takes too long</source>
        <translation>ընթերցումը չափազանց երկար է տևում</translation>
    </message>
    <message>
        <source>reading timed out</source>
        <translation>ընթերցման ժամանակը սպառվեց</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>ընթերցումը չեղարկվեց</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>մերժված է</translation>
    </message>
    <message>
        <source>relief cannot be read</source>
        <translation>ռելիեֆը հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>row</source>
        <translation>տող</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>տող {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>տող {row}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>տողեր</translation>
    </message>
    <message>
        <source>rows of different lengths</source>
        <translation>տարբեր երկարության տողեր</translation>
    </message>
    <message>
        <source>saving here would lose rows that could not be read</source>
        <translation>այստեղ պահպանելիս կկորչեն տողեր, որոնք հնարավոր չեղավ կարդալ</translation>
    </message>
    <message>
        <source>saving the story first</source>
        <translation>նախ պահպանել պատումը</translation>
    </message>
    <message>
        <source>several areas have that name; the first was taken</source>
        <translation>այդ անունն ունեն մի քանի տարածքներ․ վերցվեց առաջինը</translation>
    </message>
    <message>
        <source>several places have that name; the most populous was taken</source>
        <translation>այդ անունով մի քանի տեղ կա. ընտրվել է ամենաբնակեցվածը</translation>
    </message>
    <message>
        <source>several tables</source>
        <translation>մի քանի աղյուսակ</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>ազդանշան {number}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>սկսած՝ {date}</translation>
    </message>
    <message>
        <source>six numbers</source>
        <translation>վեց թիվ</translation>
    </message>
    <message>
        <source>something that is not a story</source>
        <translation>մի բան, որը պատում չէ</translation>
    </message>
    <message>
        <source>sounds and moving things of a tour were left out</source>
        <translation>շրջայցի ձայները և շարժվող օբյեկտները բաց են թողնվել</translation>
    </message>
    <message>
        <source>source = [ids]</source>
        <translation>source = [id]</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>աղբյուր {number}</translation>
    </message>
    <message>
        <source>story not found</source>
        <translation>պատումը չի գտնվել</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>կասեցված</translation>
    </message>
    <message>
        <source>table no longer exists</source>
        <translation>աղյուսակն այլևս չկա</translation>
    </message>
    <message>
        <source>table {name}</source>
        <translation>աղյուսակ {name}</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>տեքստը չափազանց երկար է</translation>
    </message>
    <message>
        <source>the .prj file cannot be understood</source>
        <translation>.prj ֆայլը հասկանալի չէ</translation>
    </message>
    <message>
        <source>the CRS is missing</source>
        <translation>կոորդինատների համակարգ չկա</translation>
    </message>
    <message>
        <source>the CRS is missing; the coordinates look like degrees, so longitude and latitude (WGS84) were assumed</source>
        <translation>կոորդինատների համակարգ չկա․ կոորդինատները նման են աստիճանների, ուստի ընդունվել են երկայնություն և լայնություն (WGS84)</translation>
    </message>
    <message>
        <source>the PDF cannot be read</source>
        <translation>PDF-ը հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>the PDF is a scan without text</source>
        <translation>PDF-ը սկան է առանց տեքստի</translation>
    </message>
    <message>
        <source>the PDF is password-protected</source>
        <translation>PDF-ը պաշտպանված է գաղտնաբառով</translation>
    </message>
    <message>
        <source>the bundled stories have no such item</source>
        <translation>ներառված պատումներում այդպիսի տարր չկա</translation>
    </message>
    <message>
        <source>the column {key} holds words such as {value} and not {words}; it is shown as it is</source>
        <translation>{key} սյունակում կան բառեր, օրինակ՝ {value}, և ոչ թե {words}․ ցուցադրվում է ինչպես կա</translation>
    </message>
    <message>
        <source>the connection cannot be encrypted as required</source>
        <translation>միացումը հնարավոր չէ գաղտնագրել, ինչպես պահանջվում է</translation>
    </message>
    <message>
        <source>the coordinates are not longitude and latitude</source>
        <translation>կոորդինատները երկայնություն և լայնություն չեն</translation>
    </message>
    <message>
        <source>the database reported an error</source>
        <translation>տվյալների բազան սխալ հաղորդեց</translation>
    </message>
    <message>
        <source>the end comes before the start; both were left out</source>
        <translation>վերջը սկզբից առաջ է․ երկուսն էլ բաց են թողնվել</translation>
    </message>
    <message>
        <source>the file exceeds the memory limit</source>
        <translation>ֆայլը գերազանցում է հիշողության սահմանը</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ֆայլը դատարկ է</translation>
    </message>
    <message>
        <source>the gazetteer cannot be read</source>
        <translation>տեղանունների ցանկը հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>the id of a source, several separated by spaces</source>
        <translation>աղբյուրի id․ մի քանիսը բաժանվում են բացատներով</translation>
    </message>
    <message>
        <source>the language of the story itself</source>
        <translation>պատումի սեփական լեզուն</translation>
    </message>
    <message>
        <source>the map's own background and controls are not taken over</source>
        <translation>քարտեզի սեփական ֆոնն ու կառավարման տարրերը չեն փոխանցվում</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>ֆայլի անուն</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself; it was repaired</source>
        <translation>ուրվագիծը հատում է իրեն կամ հպվում իրեն․ շտկվել է</translation>
    </message>
    <message>
        <source>the passage is not in the article</source>
        <translation>հատվածը հոդվածում չկա</translation>
    </message>
    <message>
        <source>the password, or an entry in PostgreSQL's own password file</source>
        <translation>գաղտնաբառ կամ գրառում PostgreSQL-ի գաղտնաբառերի ֆայլում</translation>
    </message>
    <message>
        <source>the path of a layer file</source>
        <translation>շերտի ֆայլի ուղին</translation>
    </message>
    <message>
        <source>the picture does not say where it lies</source>
        <translation>պատկերը չի նշում, թե որտեղ է գտնվում</translation>
    </message>
    <message>
        <source>the picture lies outside the Earth</source>
        <translation>պատկերը Երկրից դուրս է</translation>
    </message>
    <message>
        <source>the picture names no CRS that is known</source>
        <translation>պատկերը հայտնի կոորդինատային համակարգ չի նշում</translation>
    </message>
    <message>
        <source>the pictures and sounds of the slides are not taken over</source>
        <translation>սլայդների նկարներն ու ձայները չեն փոխանցվում</translation>
    </message>
    <message>
        <source>the picture’s position is not usable</source>
        <translation>պատկերի դիրքը պիտանի չէ</translation>
    </message>
    <message>
        <source>the pins lie on one line</source>
        <translation>կետերը մեկ գծի վրա են</translation>
    </message>
    <message>
        <source>the query took more than {statement_s} seconds</source>
        <translation>հարցումը տևեց {statement_s} վայրկյանից ավելի</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>միջակայքն ավարտվում է սկսվելուց առաջ</translation>
    </message>
    <message>
        <source>the reader process ended: {answer}</source>
        <translation>ընթերցման գործընթացն ավարտվեց՝ {answer}</translation>
    </message>
    <message>
        <source>the reader process stopped with {ended}</source>
        <translation>ընթերցման գործընթացը կանգ առավ՝ {ended}</translation>
    </message>
    <message>
        <source>the result exceeds the memory limit</source>
        <translation>արդյունքը գերազանցում է հիշողության սահմանը</translation>
    </message>
    <message>
        <source>the selected CRS ({given}) was used instead of the file's own</source>
        <translation>ֆայլի կոորդինատների համակարգի փոխարեն օգտագործվել է ընտրվածը ({given})</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>սերվերը մերժեց միացումը</translation>
    </message>
    <message>
        <source>the server requires a password</source>
        <translation>սերվերը գաղտնաբառ է պահանջում</translation>
    </message>
    <message>
        <source>the table has no known CRS</source>
        <translation>աղյուսակի կոորդինատների համակարգը հայտնի չէ</translation>
    </message>
    <message>
        <source>the table is locked by another session</source>
        <translation>աղյուսակն արգելափակված է այլ աշխատաշրջանով</translation>
    </message>
    <message>
        <source>the table of disputed ground cannot be read</source>
        <translation>վիճելի տարածքների աղյուսակը հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>the table of names cannot be read</source>
        <translation>անունների աղյուսակը հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>the table of states cannot be read</source>
        <translation>պետությունների աղյուսակը հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>the table of unions cannot be read</source>
        <translation>միությունների աղյուսակը հնարավոր չէ կարդալ</translation>
    </message>
    <message>
        <source>the text encoding is not declared (no .cpg file); assumed {encoding}</source>
        <translation>տեքստի կոդավորումը նշված չէ (.cpg ֆայլ չկա)․ ընդունվել է {encoding}</translation>
    </message>
    <message>
        <source>this user has no right to read it</source>
        <translation>այս օգտատերն այն կարդալու իրավունք չունի</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>սպառնալիք</translation>
    </message>
    <message>
        <source>three corners of a triangle</source>
        <translation>եռանկյան երեք գագաթ</translation>
    </message>
    <message>
        <source>too few pins</source>
        <translation>կետերը քիչ են</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>չափազանց մեծ է</translation>
    </message>
    <message>
        <source>too many breaks</source>
        <translation>չափազանց շատ սահմաններ</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>չափազանց շատ էջեր</translation>
    </message>
    <message>
        <source>too many {what}</source>
        <translation>չափազանց շատ՝ {what}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>առանց ամսաթվի</translation>
    </message>
    <message>
        <source>unknown CRS</source>
        <translation>անհայտ կոորդինատների համակարգ</translation>
    </message>
    <message>
        <source>unknown also</source>
        <translation>անհայտ also</translation>
    </message>
    <message>
        <source>unknown classes</source>
        <translation>անհայտ դասեր</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>անհայտ սյունակ</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>անհայտ երկիր</translation>
    </message>
    <message>
        <source>unknown database</source>
        <translation>անհայտ տվյալների բազա</translation>
    </message>
    <message>
        <source>unknown encoding of geometry</source>
        <translation>երկրաչափության անհայտ կոդավորում</translation>
    </message>
    <message>
        <source>unknown file extension</source>
        <translation>ֆայլի անհայտ ընդլայնում</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>անհայտ ձևաչափ</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>անհայտ խումբ</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>անհայտ id</translation>
    </message>
    <message>
        <source>unknown key in a view</source>
        <translation>տեսքի անհայտ բանալի</translation>
    </message>
    <message>
        <source>unknown kind of geometry</source>
        <translation>երկրաչափության անհայտ տեսակ</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>անհայտ լեզու</translation>
    </message>
    <message>
        <source>unknown layer</source>
        <translation>անհայտ շերտ</translation>
    </message>
    <message>
        <source>unknown projection</source>
        <translation>անհայտ պրոյեկցիա</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>անհայտ ծառայություն</translation>
    </message>
    <message>
        <source>unknown sheet</source>
        <translation>անհայտ թերթ</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>անհայտ աղբյուր</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>անհայտ պետություն</translation>
    </message>
    <message>
        <source>unknown {key}</source>
        <translation>անհայտ՝ {key}</translation>
    </message>
    <message>
        <source>unrecognised state</source>
        <translation>չճանաչված պետություն</translation>
    </message>
    <message>
        <source>unsupported article format</source>
        <translation>հոդվածի չաջակցվող ձևաչափ</translation>
    </message>
    <message>
        <source>unsupported spreadsheet format</source>
        <translation>աղյուսակի չաջակցվող ձևաչափ</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>մինչև {date}</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation>մինչև {count}</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>մինչև {limit}</translation>
    </message>
    <message>
        <source>up to {max_characters}</source>
        <translation>մինչև {max_characters}</translation>
    </message>
    <message>
        <source>up to {max_pages}</source>
        <translation>մինչև {max_pages}</translation>
    </message>
    <message>
        <source>up to {max_toml_characters}</source>
        <translation>մինչև {max_toml_characters}</translation>
    </message>
    <message>
        <source>up to {most} bytes</source>
        <translation>մինչև {most} բայթ</translation>
    </message>
    <message>
        <source>up to {most} pixels</source>
        <translation>մինչև {most} պիքսել</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>մինչև {value}</translation>
    </message>
    <message>
        <source>up to {value} bytes</source>
        <translation>մինչև {value} բայթ</translation>
    </message>
    <message>
        <source>value_names are not a table of numbers</source>
        <translation>value_names-ը թվերի աղյուսակ չէ</translation>
    </message>
    <message>
        <source>view is not a table</source>
        <translation>view-ն աղյուսակ չէ</translation>
    </message>
    <message>
        <source>what is no GeoJSON feature was left out</source>
        <translation>բաց է թողնվել այն, ինչ GeoJSON օբյեկտ չէ</translation>
    </message>
    <message>
        <source>what was read is too large</source>
        <translation>կարդացվածը չափազանց մեծ է</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>ցանկություն</translation>
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
        <translation>{code}-ը {state} է․ </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} նիշ</translation>
    </message>
    <message>
        <source>{count} distinct values, one class each</source>
        <translation>{count} տարբեր արժեք, մեկական դաս</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} խնդիր</translation>
    </message>
    <message>
        <source>{count} rows without a number for a known state</source>
        <translation>{count} տող առանց թվի հայտնի պետության համար</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month}, {year}</translation>
    </message>
    <message>
        <source>{file}, {place}</source>
        <translation>{file}, {place}</translation>
    </message>
    <message>
        <source>{file}, {place}: {what}</source>
        <translation>{file}, {place}՝ {what}</translation>
    </message>
    <message>
        <source>{file}: numbers that are said not to be exact were read as they stand: {marks}</source>
        <translation>{file}. մոտավոր նշված թվերը կարդացվել են այնպես, ինչպես կան՝ {marks}</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}՝ {what}</translation>
    </message>
    <message>
        <source>{hint}an ISO 3166 code of three letters, {known}, or the id of a row in [[groups_of_states]], [[organisations]] or [[actors]]</source>
        <translation>{hint}ISO 3166 երեք տառանոց կոդ, {known} կամ [[groups_of_states]], [[organisations]] կամ [[actors]] տողի id</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} չկա</translation>
    </message>
    <message>
        <source>{key} is not a list of tables</source>
        <translation>{key} աղյուսակների ցանկ չէ</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key} տեքստերի ցանկ չէ</translation>
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
        <translation>{link_crs}․ ընդունվել են երկայնություն և լայնություն</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{max_depth} levels</source>
        <translation>{max_depth} մակարդակ</translation>
    </message>
    <message>
        <source>{max_rows} rows, {max_columns} columns, {max_cells} cells</source>
        <translation>{max_rows} տող, {max_columns} սյունակ, {max_cells} վանդակ</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} թ. {month}</translation>
    </message>
    <message>
        <source>{name}: {country}</source>
        <translation>{name}՝ {country}</translation>
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
        <translation>{noun} {number}. {what}</translation>
    </message>
    <message>
        <source>{numbers} and {last}</source>
        <translation>{numbers} և {last}</translation>
    </message>
    <message>
        <source>{numbers} and {more} more</source>
        <translation>{numbers} և ևս {more}</translation>
    </message>
    <message>
        <source>{other_tables}: {names}; it also holds {others}</source>
        <translation>{other_tables}՝ {names}․ այնտեղ կա նաև {others}</translation>
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
        <translation>{reason}՝ {last_line}</translation>
    </message>
    <message>
        <source>{reason}; the file may be cut short</source>
        <translation>{reason}․ ֆայլը կարող է ընդհատված լինել</translation>
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
        <translation>{said}՝ գտնվել է {found}</translation>
    </message>
    <message>
        <source>{said}; allowed: {allowed}</source>
        <translation>{said}․ թույլատրելի է՝ {allowed}</translation>
    </message>
    <message>
        <source>{scheme}STORY?at=…</source>
        <translation>{scheme}STORY?at=…</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} բայթ</translation>
    </message>
    <message>
        <source>{size} bytes unpacked</source>
        <translation>{size} բայթ ապասեղմված</translation>
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
        <translation>{subject}՝ անփոփոխ, {partner}</translation>
    </message>
    <message>
        <source>{table} of {words}</source>
        <translation>{table}՝ {words}</translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation>{title} ({kind})</translation>
    </message>
    <message>
        <source>{too_long} in column {name}</source>
        <translation>{too_long}, սյունակ {name}</translation>
    </message>
    <message>
        <source>{what} ({detail})</source>
        <translation>{what} ({detail})</translation>
    </message>
    <message>
        <source>{where}: {problem}</source>
        <translation>{where}՝ {problem}</translation>
    </message>
    <message>
        <source>“{quote}”: {reason}</source>
        <translation>«{quote}»՝ {reason}</translation>
    </message>
    <message>
        <source>a column of numbers, or of a few words, beside that of the states</source>
        <translation>թվերի կամ մի քանի բառի սյունակ պետությունների սյունակի կողքին</translation>
    </message>
    <message>
        <source>a geometry that cannot be read was left out</source>
        <translation>անընթեռնելի երկրաչափությունը բաց է թողնվել</translation>
    </message>
    <message>
        <source>a collection of several kinds of geometry is shown as one feature for each kind</source>
        <translation>երկրաչափության մի քանի տեսակի հավաքածուն ցուցադրվում է որպես մեկական օբյեկտ ամեն տեսակի համար</translation>
    </message>
    <message>
        <source>pages of more than {size} characters</source>
        <translation>{size} նիշից մեծ էջեր</translation>
    </message>
    <message>
        <source>the data of {layer} stand at an address, which was not followed</source>
        <translation>{layer} շերտի տվյալները հասցեում են, որին չի դիմվել</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>անհայտ կոդավորում</translation>
    </message>
    <message>
        <source>an empty workbook</source>
        <translation>դատարկ աշխատանքային գիրք</translation>
    </message>
    <message>
        <source>the table of codes cannot be read</source>
        <translation>կոդերի աղյուսակը չի ընթերցվում</translation>
    </message>
    <message>
        <source>a start that is not a date was left out</source>
        <translation>ամսաթիվ չհանդիսացող սկիզբը բաց է թողնվել</translation>
    </message>
    <message>
        <source>an end that is not a date was left out</source>
        <translation>ամսաթիվ չհանդիսացող վերջը բաց է թողնվել</translation>
    </message>
    <message>
        <source>a geometry with curves was left out</source>
        <translation>կորերով երկրաչափությունը բաց է թողնվել</translation>
    </message>
    <message>
        <source>the dates have the month before the day</source>
        <translation>ամսաթվերում ամիսն օրից առաջ է</translation>
    </message>
    <message>
        <source>the sheet {title} was read</source>
        <translation>կարդացվել է {title} թերթը</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts do not look so; assumed {encoding}</source>
        <translation>.cpg ֆայլում նշված է {declared}, բայց տեքստերը նման չեն. ենթադրվել է {encoding}</translation>
    </message>
    <message>
        <source>a feature with several times: it is shown from the first to the last of them</source>
        <translation>մի քանի ժամանակով օբյեկտ. ցուցադրվում է առաջինից մինչև վերջինը</translation>
    </message>
    <message>
        <source>{name}: the sheet {sheet} was read</source>
        <translation>{name}. կարդացվել է {sheet} թերթը</translation>
    </message>
    <message>
        <source>a date before the year 1; the timeline begins with that year</source>
        <translation>1 թվականից առաջ ամսաթիվ. ժամանակագիծը սկսվում է այդ տարուց</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: some have the day first and some the month; most decided</source>
        <translation>03/04/2020 ձևի ամսաթվեր. մի մասում օրն է առաջինը, մյուսում՝ ամիսը. որոշել է մեծամասնությունը</translation>
    </message>
    <message>
        <source>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet, or CSV or Excel with coordinates</source>
        <translation>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet կամ կոորդինատներով CSV կամ Excel</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: nothing says which number is the month; the day was taken to come first</source>
        <translation>03/04/2020 ձևի ամսաթվեր. հայտնի չէ, թե որ թիվն է ամիսը. ենթադրվել է, որ օրն է առաջինը</translation>
    </message>
    <message>
        <source>{file}: marks of footnotes after numbers were left out: {marks}</source>
        <translation>{file}. թվերից հետո ծանոթագրության նշանները բաց են թողնվել՝ {marks}</translation>
    </message>
    <message>
        <source>{state} no longer exists</source>
        <translation>{state} այլևս գոյություն չունի</translation>
    </message>
    <message>
        <source>annotations of a text (Recogito), without coordinates</source>
        <translation>տեքստի անոտացիաներ (Recogito), առանց կոորդինատների</translation>
    </message>
    <message>
        <source>GeoJSON; in Recogito choose Download, GeoJSON</source>
        <translation>GeoJSON. Recogito-ում ընտրեք Download, GeoJSON</translation>
    </message>
    <message>
        <source>{file}: {count} rows are no states and were left out: {listed}</source>
        <translation>{file}. {count} տող պետություն չէ և բաց է թողնվել՝ {listed}</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts are UTF-8 and were read so</source>
        <translation>.cpg ֆայլում նշված է {declared}, բայց տեքստերը UTF-8 են և այդպես են կարդացվել</translation>
    </message>
    <message>
        <source>{name} is no state</source>
        <translation>{name} պետություն չէ</translation>
    </message>
    <message>
        <source>{name}: no row of headings was found; the columns are numbered</source>
        <translation>{name}. վերնագրերի տող չի գտնվել. սյունակները համարակալված են</translation>
    </message>
    <message>
        <source>damaged TopoJSON</source>
        <translation>վնասված TopoJSON</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Նախադիտում…</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Nothing selected. Click a highlighted passage in the article or anything on the map to see what is known about it and how. Press Ctrl+K to search.</source>
        <translation>Ոչինչ ընտրված չէ։ Կտտացրեք հոդվածի ընդգծված հատվածը կամ որևէ բան քարտեզի վրա՝ տեսնելու, թե ինչ և որտեղից է հայտնի դրա մասին։ Որոնելու համար՝ Ctrl+K։</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Վերահսկում է</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>նշված չէ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Վայր</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Today in</source>
        <translation>Այսօր գտնվում է</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ամսաթիվ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ժամանակահատված</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>սկսած՝ {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>մինչև {date}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Պետություն</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Եթե</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Ուղղություն</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Հիմք</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Ըստ</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Հաղորդել է</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>Ինչը կհերքեր դա</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Գործողության տեսակ</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Պնդումներ</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Որտեղի՞ց գիտենք</translation>
    </message>
    <message>
        <source>Also refers to {items}</source>
        <translation>Վերաբերում է նաև՝ {items}</translation>
    </message>
    <message>
        <source>Not in the article; added from {source}</source>
        <translation>Հոդվածում չկա․ ավելացված է՝ {source}</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>Խմբագրի նշումներ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Անգլերեն</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Այլ անուններ</translation>
    </message>
    <message>
        <source>Name used by {who}</source>
        <translation>Անունը ({who})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անուն</translation>
    </message>
    <message>
        <source>Added context, not in the article</source>
        <translation>Ավելացված համատեքստ, հոդվածում չկա</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Մարդիկ</translation>
    </message>
    <message>
        <source>Published area, km²</source>
        <translation>Հրապարակված մակերես, կմ²</translation>
    </message>
    <message>
        <source>Published length, km</source>
        <translation>Հրապարակված երկարություն, կմ</translation>
    </message>
    <message>
        <source>Front moving</source>
        <translation>Ճակատը շարժվում է</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>Լրացուցիչ համատեքստ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Արժեք</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Քվե</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Տարի</translation>
    </message>
    <message>
        <source>Row in the table</source>
        <translation>Տող աղյուսակում</translation>
    </message>
    <message>
        <source>Source in the table</source>
        <translation>Աղբյուրը աղյուսակում</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>այո</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ոչ</translation>
    </message>
    <message>
        <source>On “{quote}”: {note}</source>
        <translation>«{quote}» հատվածի մասին՝ {note}</translation>
    </message>
    <message>
        <source>Part of the base map (today’s borders and names). Not mentioned in the article.</source>
        <translation>Հիմնաքարտեզի մաս (այսօրվա սահմաններ և անուններ)։ Հոդվածում չի հիշատակվում։</translation>
    </message>
    <message>
        <source>No passage or source is given.</source>
        <translation>Ո՛չ հատված, ո՛չ աղբյուր նշված չէ։</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Ընտրվածի մանրամասները</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>Նախորդ հիշատակումը (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>Հաջորդ հիշատակումը (F8)</translation>
    </message>
    <message>
        <source>Zoom to selection (Ctrl+J)</source>
        <translation>Մոտեցնել ընտրվածը (Ctrl+J)</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Պատճենել մեջբերումը</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Մաքրել ընտրությունը</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Հոդվածում չկա</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation><numerusform>%n հիշատակում</numerusform><numerusform>%n հիշատակում</numerusform></translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>Հիշատակում {number} / {count}</translation>
    </message>
    <message>
        <source>Copied the name, the passage and a link to this view.</source>
        <translation>Պատճենված են անունը, հատվածը և այս տեսքի հղումը։</translation>
    </message>
    <message>
        <source>{actor}; recognised by {states}</source>
        <translation>{actor}․ ճանաչում են՝ {states}</translation>
    </message>
    <message>
        <source>{actor}; recognised by no UN member</source>
        <translation>{actor}․ ՄԱԿ-ի ոչ մի անդամ չի ճանաչում</translation>
    </message>
    <message>
        <source>{actor}; the story does not say who recognises it</source>
        <translation>{actor}․ պատումը չի ասում, թե ով է ճանաչում</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Copy</source>
        <translation>Պատճենել</translation>
    </message>
    <message>
        <source>No problems were found when this story was opened.</source>
        <translation>Այս պատումը բացելիս խնդիրներ չեն գտնվել։</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer-ի մասին</translation>
    </message>
    <message>
        <source>Read an article on a map. Every mark leads to the words or the source behind it.</source>
        <translation>Կարդացեք հոդվածը քարտեզի վրա։ Ամեն նշան տանում է դեպի այն բառերը կամ աղբյուրը, որոնց վրա հիմնված է։</translation>
    </message>
    <message>
        <source>**Text of this story:** {credit}</source>
        <translation>**Այս պատումի տեքստը՝** {credit}</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts of the interface and of the bundled stories in this language yet.</source>
        <translation>Այս լեզվով ինտերֆեյսի և ներառված պատումների տեքստերը դեռ չի ստուգել լեզվի կրողը։</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in {part} ({error}). Everything else still works.</source>
        <translation>Սխալ տեղի ունեցավ՝ {part} ({error})։ Մնացած ամեն ինչ աշխատում է։</translation>
    </message>
    <message>
        <source>the {name} panel</source>
        <translation>{name} վահանակ</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>ծրագիր</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PNG image</source>
        <translation>PNG պատկեր</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF տպելու համար</translation>
    </message>
    <message>
        <source>SVG for editing</source>
        <translation>SVG խմբագրելու համար</translation>
    </message>
    <message>
        <source>Screen (1920 × 1080)</source>
        <translation>Էկրան (1920 × 1080)</translation>
    </message>
    <message>
        <source>Large screen (3840 × 2160)</source>
        <translation>Մեծ էկրան (3840 × 2160)</translation>
    </message>
    <message>
        <source>Projector 4:3 (1600 × 1200)</source>
        <translation>Պրոյեկտոր 4:3 (1600 × 1200)</translation>
    </message>
    <message>
        <source>Page (2000 × 1414)</source>
        <translation>Էջ (2000 × 1414)</translation>
    </message>
    <message>
        <source>Square (1600 × 1600)</source>
        <translation>Քառակուսի (1600 × 1600)</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Այլ չափ</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Ինչպես էկրանին</translation>
    </message>
    <message>
        <source>For print, also in grey</source>
        <translation>Տպելու համար, նաև մոխրագույն</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Արտահանել պատկեր</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Ձևաչափ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Չափ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Գույներ</translation>
    </message>
    <message>
        <source>Images (*.png *.pdf *.svg)</source>
        <translation>Պատկերներ (*.png *.pdf *.svg)</translation>
    </message>
    <message>
        <source>Something went wrong. See the notification above the map for a report.</source>
        <translation>Սխալ տեղի ունեցավ։ Հաշվետվությունը քարտեզի վերևի ծանուցման մեջ է։</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ֆայլ</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Զննել…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Արտահանել</translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation>Արտահանվում է {file}…</translation>
    </message>
    <message>
        <source>Lesson: plan, worksheets, answers, exit quiz, handout (PDF, in a folder)</source>
        <translation>Դաս. պլան, աշխատանքային թերթեր, պատասխաններ, ամփոփիչ հարցաշար, բաժանվող նյութ (PDF, պանակում)</translation>
    </message>
    <message>
        <source>Handout: one page per step with room for notes (PDF)</source>
        <translation>Բաժանման նյութ՝ մեկ էջ ամեն քայլի համար, տեղ նշումների համար (PDF)</translation>
    </message>
    <message>
        <source>Slides with notes for PowerPoint and LibreOffice (PPTX)</source>
        <translation>Սահիկներ նշումներով PowerPoint-ի և LibreOffice-ի համար (PPTX)</translation>
    </message>
    <message>
        <source>An image of each step (PNG, in a folder)</source>
        <translation>Ամեն քայլի պատկերը (PNG, պանակում)</translation>
    </message>
    <message>
        <source>Blank map of the current view to fill in (PDF)</source>
        <translation>Ընթացիկ տեսքի ուրվագծային քարտեզ՝ լրացնելու համար (PDF)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (ԱՄՆ)</translation>
    </message>
    <message>
        <source>Handouts and slides</source>
        <translation>Բաժանման նյութեր և սահիկներ</translation>
    </message>
    <message>
        <source>Type of export</source>
        <translation>Արտահանման տեսակ</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Ֆայլ կամ պանակ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Թուղթ</translation>
    </message>
    <message>
        <source>Select folder</source>
        <translation>Ընտրեք պանակը</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>Տպել քարտեզը</translation>
    </message>
    <message>
        <source>Map: {title}. {text}</source>
        <translation>Քարտեզ՝ {title}։ {text}</translation>
    </message>
    <message>
        <source>Click {number}: {layer}.</source>
        <translation>Սեղմում {number}՝ {layer}։</translation>
    </message>
    <message>
        <source>Based on: {article}.</source>
        <translation>Ըստ հոդվածի՝ {article}։</translation>
    </message>
    <message>
        <source>As known on {date}.</source>
        <translation>{date}-ի դրությամբ։</translation>
    </message>
    <message>
        <source>Method and words: “How this story was made”, in the Help menu and with the story.</source>
        <translation>Մեթոդ և եզրեր՝ «Ինչպես է ստեղծվել այս պատումը», «Օգնություն» ընտրացանկում և պատումի հետ։</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Nothing from the story is in this part of the map on this date.</source>
        <translation>Այս ամսաթվին քարտեզի այս մասում պատումից ոչինչ չկա։</translation>
    </message>
    <message>
        <source>Items on the map</source>
        <translation>Օբյեկտներ քարտեզի վրա</translation>
    </message>
    <message numerus="yes">
        <source>%n more outside this part of the map</source>
        <translation>
            <numerusform>ևս %n՝ քարտեզի այս մասից դուրս</numerusform>
            <numerusform>ևս %n՝ քարտեզի այս մասից դուրս</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a place on the map</source>
        <translation>
            <numerusform>ևս %n՝ առանց տեղի քարտեզի վրա</numerusform>
            <numerusform>ևս %n՝ առանց տեղի քարտեզի վրա</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>About this layer</source>
        <translation>Այս շերտի մասին</translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation>Շերտի անթափանցություն</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>Մոտեցնել շերտը</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Անթափանցություն</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Աղբյուրներ</translation>
    </message>
    <message>
        <source>Part of the base map. For credits, see About in the menu.</source>
        <translation>Հիմնաքարտեզի մաս։ Հեղինակների մասին տե՛ս ընտրացանկի «mapviewer-ի մասին» բաժինը։</translation>
    </message>
    <message>
        <source>Each statement is backed by words in the article or by a source of its own.</source>
        <translation>Ամեն պնդում հենվում է հոդվածի բառերի կամ իր սեփական աղբյուրի վրա։</translation>
    </message>
    <message>
        <source>: {count} of {total} valid on this date</source>
        <translation>՝ {total}-ից {count}-ը գործում է այս ամսաթվին</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Բեռնվում է…</translation>
    </message>
    <message>
        <source>The table has no features in view.</source>
        <translation>Տեսանելի մասում աղյուսակի օբյեկտներ չկան։</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Շերտեր</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) valid on {date}</source>
        <translation><numerusform>%n օբյեկտ գործում է {date} ամսաթվին</numerusform><numerusform>%n օբյեկտ գործում է {date} ամսաթվին</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a place on the map</source>
        <translation><numerusform>դրանցից %n՝ առանց տեղի քարտեզի վրա</numerusform><numerusform>դրանցից %n՝ առանց տեղի քարտեզի վրա</numerusform></translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ցուցադրված</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>թաքցված</translation>
    </message>
    <message>
        <source>Show only this layer</source>
        <translation>Ցույց տալ միայն այս շերտը</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Տեղափոխել վեր</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Տեղափոխել վար</translation>
    </message>
    <message>
        <source>Opacity {percent}</source>
        <translation>Անթափանցություն {percent}</translation>
    </message>
    <message>
        <source>Edit pins…</source>
        <translation>Փոխել կետերը…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend ▸</source>
        <translation>Նշաններ ▸</translation>
    </message>
    <message>
        <source>As known on {date}</source>
        <translation>{date}-ի դրությամբ</translation>
    </message>
    <message>
        <source>Known until {date}: nothing of a later day is drawn</source>
        <translation>Հայտնի է մինչև {date}․ ավելի ուշ ոչինչ գծված չէ</translation>
    </message>
    <message>
        <source>Broken border: a line of control, or not settled</source>
        <translation>Ընդհատ սահման՝ վերահսկողության գիծ կամ չկարգավորված</translation>
    </message>
    <message>
        <source>Light hatching: held by others than it belongs to in law</source>
        <translation>Թույլ շտրիխ՝ վերահսկում է ոչ նա, ում պատկանում է իրավամբ</translation>
    </message>
    <message>
        <source>Places with two names: first the name used by those who govern on this day</source>
        <translation>Երկու անունով վայրեր՝ նախ այն անունը, որն օգտագործում է այդ օրը կառավարողը</translation>
    </message>
    <message>
        <source>{place}: status disputed</source>
        <translation>{place}․ կարգավիճակը վիճելի է</translation>
    </message>
    <message>
        <source>Broken border: not settled</source>
        <translation>Ընդհատ սահման՝ չկարգավորված</translation>
    </message>
    <message>
        <source>Border not settled</source>
        <translation>Չկարգավորված սահման</translation>
    </message>
    <message>
        <source>Who governs is named first</source>
        <translation>Նախ կառավարողի տված անունը</translation>
    </message>
    <message>
        <source>Roughly here; outline not known</source>
        <translation>Մոտավոր տեղը․ եզրագիծը հայտնի չէ</translation>
    </message>
    <message>
        <source>People who left earlier</source>
        <translation>Ավելի վաղ հեռացած մարդիկ</translation>
    </message>
    <message>
        <source>A group of states</source>
        <translation>Պետությունների խումբ</translation>
    </message>
    <message>
        <source>Light hatching: held by others than this map gives it to</source>
        <translation>Թույլ շտրիխ՝ վերահսկում է ոչ նա, ում պատկանում է այս քարտեզով</translation>
    </message>
    <message>
        <source>{what}, on {date}</source>
        <translation>{what} ({date})</translation>
    </message>
    <message>
        <source>Control or border disputed</source>
        <translation>Վերահսկողությունը կամ սահմանը վիճելի է</translation>
    </message>
    <message>
        <source>Held by others than in law</source>
        <translation>Վերահսկում են ուրիշները, ոչ ըստ իրավունքի</translation>
    </message>
    <message>
        <source>Outline only roughly known</source>
        <translation>Ուրվագիծը հայտնի է միայն մոտավորապես</translation>
    </message>
    <message>
        <source>Present-day borders, for reference</source>
        <translation>Այսօրվա սահմանները՝ համեմատության համար</translation>
    </message>
    <message>
        <source>{union}: outer border</source>
        <translation>{union}․ արտաքին սահման</translation>
    </message>
    <message>
        <source>Border between republics</source>
        <translation>Հանրապետությունների միջև սահման</translation>
    </message>
    <message>
        <source>Turns away from the partner</source>
        <translation>Հեռանում է գործընկերոջից</translation>
    </message>
    <message>
        <source>Turns away, but also stays close</source>
        <translation>Հեռանում է, բայց նաև մնում է մոտ</translation>
    </message>
    <message>
        <source>Turns to the partner</source>
        <translation>Մերձենում է գործընկերոջը</translation>
    </message>
    <message>
        <source>Turns away: said indirectly or of a group</source>
        <translation>Հեռանում է՝ ասված է անուղղակի կամ խմբի մասին</translation>
    </message>
    <message>
        <source>Makes a demand of its own</source>
        <translation>Ինքն է պահանջ ներկայացնում</translation>
    </message>
    <message>
        <source>Turns to the partner: said indirectly or of a group</source>
        <translation>Մերձենում է գործընկերոջը՝ ասված է անուղղակի կամ խմբի մասին</translation>
    </message>
    <message>
        <source>Stays with the partner</source>
        <translation>Մնում է գործընկերոջ հետ</translation>
    </message>
    <message>
        <source>Stays with the partner: said of a group</source>
        <translation>Մնում է գործընկերոջ հետ՝ ասված է խմբի մասին</translation>
    </message>
    <message>
        <source>Named, but no change is stated</source>
        <translation>Անվանված է, բայց փոփոխություն չի նշվում</translation>
    </message>
    <message>
        <source>Meant only as one of {groups}</source>
        <translation>Նկատի է առնվում միայն որպես մեկը՝ {groups}</translation>
    </message>
    <message>
        <source>Mentioned for another date</source>
        <translation>Հիշատակված է այլ ամսաթվի համար</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Չի հիշատակվում</translation>
    </message>
    <message>
        <source>Changed tone: said of a group, none named</source>
        <translation>Փոխված տոն՝ ասված է խմբի մասին, առանց անունների</translation>
    </message>
    <message>
        <source>Changed tone, yet stays close</source>
        <translation>Փոխված տոն, բայց մնում է մոտ</translation>
    </message>
    <message>
        <source>Changed tone · {words}</source>
        <translation>Փոխված տոն · {words}</translation>
    </message>
    <message>
        <source>Meant only as one of a group</source>
        <translation>Նկատի է առնվում միայն որպես խմբից մեկը</translation>
    </message>
    <message>
        <source>Partner: {partner}</source>
        <translation>Գործընկեր՝ {partner}</translation>
    </message>
    <message>
        <source>Partner: {partner}; no statement for this date</source>
        <translation>Գործընկեր՝ {partner}․ այս ամսաթվի համար պնդում չկա</translation>
    </message>
    <message>
        <source>… and {count} more in the layer list</source>
        <translation>… և ևս {count} շերտերի ցանկում</translation>
    </message>
    <message>
        <source>Control: {holder} (recognised by no UN member)</source>
        <translation>Վերահսկողություն՝ {holder} (ՄԱԿ-ի ոչ մի անդամ չի ճանաչում)</translation>
    </message>
    <message>
        <source>Control: {holder} (who recognises it is not told)</source>
        <translation>Վերահսկողություն՝ {holder} (չի ասվում, թե ով է ճանաչում)</translation>
    </message>
    <message>
        <source>By law part of {state}</source>
        <translation>Իրավաբանորեն մաս՝ {state}</translation>
    </message>
    <message>
        <source>{place}: by law part of {state}</source>
        <translation>{place} – իրավաբանորեն մաս՝ {state}</translation>
    </message>
    <message>
        <source>Soft tint: only roughly where, and how large</source>
        <translation>Մեղմ երանգ՝ հայտնի են միայն մոտավոր տեղն ու չափը</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>նշված չէ</translation>
    </message>
    <message>
        <source>Control: {holder}</source>
        <translation>Վերահսկողություն՝ {holder}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>տվյալ չկա</translation>
    </message>
    <message>
        <source>Classes: {scheme} over all years</source>
        <translation>Դասեր՝ {scheme}, բոլոր տարիներով</translation>
    </message>
    <message>
        <source>Classes: {scheme}</source>
        <translation>Դասեր՝ {scheme}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Աղբյուր՝ {source}</translation>
    </message>
    <message>
        <source>From {file}; no source given</source>
        <translation>{file} ֆայլից․ աղբյուրը նշված չէ</translation>
    </message>
    <message>
        <source>{year}: before the first year of the table, {first}</source>
        <translation>{year}՝ աղյուսակի առաջին տարուց առաջ, {first}</translation>
    </message>
    <message>
        <source>Year: {year}</source>
        <translation>Տարի՝ {year}</translation>
    </message>
    <message>
        <source>Year: {shown}, the latest before {year}</source>
        <translation>Տարի՝ {shown}, վերջինը մինչև {year}</translation>
    </message>
    <message>
        <source>{year} for {count}</source>
        <translation>{year}՝ {count}</translation>
    </message>
    <message>
        <source>Year: {year}; older: {years}</source>
        <translation>Տարի՝ {year}․ ավելի հին՝ {years}</translation>
    </message>
    <message>
        <source>Dotted ring: a group of states</source>
        <translation>Կետավոր օղակ՝ պետությունների խումբ</translation>
    </message>
    <message>
        <source>Drawn only for states that the article names</source>
        <translation>Գծված է միայն հոդվածում անվանված պետությունների համար</translation>
    </message>
    <message>
        <source>Turns to a partner</source>
        <translation>Մերձենում է գործընկերոջը</translation>
    </message>
    <message>
        <source>Turns away from a partner</source>
        <translation>Հեռանում է գործընկերոջից</translation>
    </message>
    <message>
        <source>Stays with a partner</source>
        <translation>Մնում է գործընկերոջ հետ</translation>
    </message>
    <message>
        <source>Both turn to each other</source>
        <translation>Երկուսն էլ մերձենում են իրար</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>միայն խոսք</translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>հոդվածում չկա</translation>
    </message>
    <message>
        <source>said indirectly</source>
        <translation>ասված է անուղղակի</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>ասված է խմբի մասին</translation>
    </message>
    <message>
        <source>said indirectly or of a group</source>
        <translation>ասված է անուղղակի կամ խմբի մասին</translation>
    </message>
    <message>
        <source>{meaning}: {how}</source>
        <translation>{meaning}՝ {how}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>Statements: {numbers}</source>
        <translation>Պնդումներ՝ {numbers}</translation>
    </message>
    <message>
        <source>Moving front (not drawn)</source>
        <translation>Շարժվող ճակատ (գծված չէ)</translation>
    </message>
    <message>
        <source>Dashed edge or ring: place only roughly known</source>
        <translation>Ընդհատ եզր կամ օղակ՝ վայրը միայն մոտավոր է հայտնի</translation>
    </message>
    <message>
        <source>none</source>
        <translation>չկա</translation>
    </message>
    <message>
        <source>{layer}: {shown} of {total} shown</source>
        <translation>{layer}՝ ցուցադրված է {total}-ից {shown}-ը</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} և ևս {count}</translation>
    </message>
    <message>
        <source>Boundaries and names on this map describe control or usage at the stated date and imply no judgement on the legal status of any territory.</source>
        <translation>Այս քարտեզի սահմաններն ու անունները նկարագրում են վերահսկողությունը կամ գործածությունը նշված ամսաթվին և որևէ դատողություն չեն արտահայտում որևէ տարածքի իրավական կարգավիճակի մասին։</translation>
    </message>
    <message>
        <source>{layer}: toward a partner</source>
        <translation>{layer}՝ դեպի գործընկեր</translation>
    </message>
    <message>
        <source>{layer}: away from a partner</source>
        <translation>{layer}՝ գործընկերոջից հեռու</translation>
    </message>
    <message>
        <source>{layer}: no move</source>
        <translation>{layer}՝ առանց տեղաշարժի</translation>
    </message>
    <message>
        <source>Numbered dot: so many places lie close together</source>
        <translation>Թվով կետ՝ իրար մոտ գտնվող վայրերի քանակը</translation>
    </message>
    <message>
        <source>Picture: {credit}</source>
        <translation>Պատկեր՝ {credit}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>գործում է</translation>
    </message>
    <message>
        <source>built</source>
        <translation>կառուցված</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>փակ</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>կառուցվում է</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>համաձայնեցված</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>ծրագրված</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>առաջարկված</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n պնդում</numerusform>
            <numerusform>%n պնդում</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow arrow: people who left earlier</source>
        <translation>Դատարկ սլաք. ավելի վաղ հեռացած մարդիկ</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Name:</source>
        <translation>Անուն՝</translation>
    </message>
    <message>
        <source>Mark one answer to each question.</source>
        <translation>Յուրաքանչյուր հարցին նշեք մեկ պատասխան։</translation>
    </message>
    <message>
        <source>not in the article; from {source}</source>
        <translation>հոդվածում չկա․ աղբյուրը՝ {source}</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>հոդվածը</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>Դասի պլան</translation>
    </message>
    <message>
        <source>Worksheet, level 1</source>
        <translation>Աշխատանքային թերթ, մակարդակ 1</translation>
    </message>
    <message>
        <source>Worksheet, level 2</source>
        <translation>Աշխատանքային թերթ, մակարդակ 2</translation>
    </message>
    <message>
        <source>Exit quiz</source>
        <translation>Ամփոփիչ հարցաշար</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Պատասխաններ</translation>
    </message>
    <message>
        <source>{story}: a lesson of {minutes} minutes</source>
        <translation>{story}. {minutes} րոպեանոց դաս</translation>
    </message>
    <message>
        <source>Pupils commit to an answer on the map before they see it, tell what the article says from what others say, and can name the place, the date and the speaker for what they take home. You need: this plan, a worksheet for each pupil (level 1 has a word bank), the exit quiz, and mapviewer with “Present”.</source>
        <translation>Աշակերտները պատասխանում են քարտեզի վրա մինչև պատասխանը տեսնելը, տարբերում են հոդվածի ասածը մյուսների ասածից և կարող են նշել իրենց սովորածի տեղը, ամսաթիվը և ասողին։ Պետք են՝ այս պլանը, աշխատանքային թերթ յուրաքանչյուր աշակերտի (մակարդակ 1-ում կա բառացանկ), ամփոփիչ հարցաշարը և mapviewer-ը ցուցադրման ռեժիմում։</translation>
    </message>
    <message>
        <source>{first}–{end} min</source>
        <translation>{first}–{end} րոպե</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>Ինչ ենք սովորել</translation>
    </message>
    <message>
        <source>Look at the predictions once more. Exit quiz, alone; compare with the answer sheet.</source>
        <translation>Մեկ անգամ ևս նայեք կանխատեսումներին։ Ամփոփիչ հարցաշար՝ ինքնուրույն. համեմատեք պատասխանների հետ։</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Սկիզբ</translation>
    </message>
    <message>
        <source>Hand out the worksheets. Each pupil numbers the places that are already known.</source>
        <translation>Բաժանեք աշխատանքային թերթերը։ Յուրաքանչյուր աշակերտ գրում է իրեն արդեն ծանոթ տեղերը։</translation>
    </message>
    <message>
        <source>Predict on the map, then reveal: {question}</source>
        <translation>Կանխատեսել քարտեզի վրա, ապա ցույց տալ. {question}</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>Հարցրեք.</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Զգուշացում.</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>Դասարան՝</translation>
    </message>
    <message>
        <source>1  The map</source>
        <translation>1  Քարտեզը</translation>
    </message>
    <message>
        <source>Write the name that belongs to each number.</source>
        <translation>Գրիր յուրաքանչյուր համարին համապատասխան անունը։</translation>
    </message>
    <message>
        <source>2  The text</source>
        <translation>2  Տեքստը</translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation>Լրացրու բաց թողնված տեղերը։</translation>
    </message>
    <message>
        <source>There is more than one good answer. Look for the place, the date and the speaker in it.</source>
        <translation>Կա մեկից ավելի լավ պատասխան։ Փնտրեք դրանում տեղը, ամսաթիվը և ասողին։</translation>
    </message>
    <message>
        <source>3  In your own words</source>
        <translation>3  Քո խոսքերով</translation>
    </message>
    <message>
        <source>Say with each answer how you know it: from the article, from a source, or your own opinion.</source>
        <translation>Ամեն պատասխանի հետ գրիր՝ որտեղից գիտես. հոդվածից, աղբյուրից, թե քո կարծիքն է։</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Underlined words are on the map. Point to them and the map lights up; click to go there.</source>
        <translation>Ընդգծված բառերը քարտեզի վրա են։ Պահեք սլաքը դրանց վրա, և քարտեզը կլուսավորվի․ կտտացրեք՝ այնտեղ անցնելու համար։</translation>
    </message>
    <message>
        <source>Details says what is selected, since when, and who says so, with the source.</source>
        <translation>«Մանրամասներ»-ն ասում է, թե ինչ է ընտրված, երբվանից և ով է դա ասում՝ աղբյուրի հետ։</translation>
    </message>
    <message>
        <source>Click the map and the article scrolls to the sentence. Drag to move, turn the wheel to zoom.</source>
        <translation>Կտտացրեք քարտեզը, և հոդվածը կգնա դեպի նախադասությունը։ Քաշեք՝ տեղաշարժելու, պտտեք անիվը՝ մասշտաբը փոխելու համար։</translation>
    </message>
    <message>
        <source>The story has steps. Page Down goes to the next: map, date and layers change with it.</source>
        <translation>Պատումն ունի քայլեր։ Page Down-ն անցնում է հաջորդին․ նրա հետ փոխվում են քարտեզը, ամսաթիվը և շերտերը։</translation>
    </message>
    <message>
        <source>The map shows one day. Drag the handle or type a date; F9 goes from event to event.</source>
        <translation>Քարտեզը ցույց է տալիս մեկ օր։ Քաշեք բռնակը կամ գրեք ամսաթիվ․ F9-ը գնում է իրադարձությունից իրադարձություն։</translation>
    </message>
    <message>
        <source>Ctrl+K finds places, words, layers and steps. F1 opens the manual, F5 presents to a class.</source>
        <translation>Ctrl+K-ն գտնում է վայրեր, բառեր, շերտեր և քայլեր։ F1-ը բացում է ձեռնարկը, F5-ը ներկայացնում է դասարանին։</translation>
    </message>
    <message>
        <source>This story does not say how it was made.</source>
        <translation>Այս պատումը չի ասում, թե ինչպես է ստեղծվել։</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Հաջորդը</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Ավարտել ծանոթացումը</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Պատրաստ է</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Ձեռնարկ</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Որոնել ձեռնարկում…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Որոնել ձեռնարկում</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Էջեր</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Այս բառերով էջ չկա։</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Էջ</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Ինչպես է ստեղծվել այս պատումը</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ծանոթանալ ծրագրին</translation>
    </message>
    <message>
        <source>Two minutes: words light up the map</source>
        <translation>Երկու րոպե՝ բառերը լուսավորում են քարտեզը</translation>
    </message>
    <message>
        <source>Read your own article</source>
        <translation>Կարդալ ձեր հոդվածը</translation>
    </message>
    <message>
        <source>Its places are found and put on the map</source>
        <translation>Դրա վայրերը գտնվում և դրվում են քարտեզի վրա</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>Ներկայացնել դասարանին</translation>
    </message>
    <message>
        <source>Full screen, with your notes beside it</source>
        <translation>Լիաէկրան, ձեր նշումները կողքին</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Բարի գալուստ</translation>
    </message>
    <message>
        <source>Read geopolitics on a map</source>
        <translation>Աշխարհաքաղաքականությունը քարտեզի վրա</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Անցնել քարտեզին</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>{peak} {height} m</source>
        <translation>{peak} {height} մ</translation>
    </message>
    <message>
        <source>No arrow leads beyond this picture: there is nothing for a world strip</source>
        <translation>Ոչ մի սլաք պատկերից դուրս չի տանում. աշխարհի շերտը ցույց տալու ոչինչ չունի</translation>
    </message>
    <message>
        <source>The world strip finds no free place in this picture</source>
        <translation>Աշխարհի շերտն այս պատկերում ազատ տեղ չի գտնում</translation>
    </message>
    <message>
        <source>Put the name “{name}” here in this step</source>
        <translation>«{name}» անունը դնել այստեղ այս քայլում</translation>
    </message>
    <message>
        <source>Leave the name “{name}” out of this step</source>
        <translation>«{name}» անունը չգրել այս քայլում</translation>
    </message>
    <message>
        <source>Select {name}</source>
        <translation>Ընտրել՝ {name}</translation>
    </message>
    <message>
        <source>Zoom to {name}</source>
        <translation>Մոտեցնել՝ {name}</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Պատճենել ID-ն</translation>
    </message>
    <message>
        <source>Copy coordinates {coordinates}</source>
        <translation>Պատճենել կոորդինատները՝ {coordinates}</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>Պատճենել քարտեզը որպես պատկեր</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Չափել հեռավորությունը</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>Ցույց տալ ողջ պատումը</translation>
    </message>
    <message>
        <source>Draw an inset: click two corners</source>
        <translation>Գծել ներդիր՝ կտտացրեք երկու անկյուն</translation>
    </message>
    <message>
        <source>Remove insets</source>
        <translation>Հեռացնել ներդիրները</translation>
    </message>
    <message>
        <source>Remove the world strip</source>
        <translation>Հեռացնել աշխարհի շերտը</translation>
    </message>
    <message>
        <source>Show far partners on a world strip</source>
        <translation>Ցույց տալ հեռավոր գործընկերներին աշխարհի շերտի վրա</translation>
    </message>
    <message>
        <source>Expand legend</source>
        <translation>Բացել պայմանական նշանները</translation>
    </message>
    <message>
        <source>Collapse legend</source>
        <translation>Ծալել պայմանական նշանները</translation>
    </message>
    <message>
        <source>Credits and disclaimer…</source>
        <translation>Հեղինակներ և վերապահում…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Թաքցնել</translation>
    </message>
    <message>
        <source>Dismiss notification</source>
        <translation>Թաքցնել ծանուցումը</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these texts</comment>
        <translation>hy</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Անուններ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Շերտեր</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Քայլեր</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Քարտեզ</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Պայմանական նշաններ</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Հոդված</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Մանրամասներ</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Նախորդ քայլը</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Հաջորդ քայլը</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ամսաթիվ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ժամանակահատված</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Հավաստիություն</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Երկրաչափություն</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Եթե</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Ըստ</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Հաղորդել է</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Հիմք</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Գործողության տեսակ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Նշում</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>ավելացված համատեքստ, հոդվածում չկա</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>սկսած՝ {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>մինչև {date}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month}, {year}</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} / {count}՝ {title}</translation>
    </message>
    <message>
        <source>Steps: {count}</source>
        <translation>Քայլեր՝ {count}</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Ինչպես է ստեղծվել այս պատումը</translation>
    </message>
    <message>
        <source>Click a highlighted passage in the article or anything on the map.</source>
        <translation>Կտտացրեք հոդվածի ընդգծված հատվածը կամ որևէ բան քարտեզի վրա։</translation>
    </message>
    <message>
        <source>This page requires JavaScript. It loads nothing and sends nothing.</source>
        <translation>Այս էջին պետք է JavaScript։ Այն ոչինչ չի բեռնում և ոչինչ չի ուղարկում։</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>{story} — Audience</source>
        <translation>{story} — Լսարան</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Հաջորդը</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Վերադառնալ քայլին</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Սև</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Սպիտակ</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Փոխել էկրանները</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Դյուրանցումներ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ավարտել</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Լազեր</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Գրիչ</translation>
    </message>
    <message>
        <source>Fade ink</source>
        <translation>Մարող գծեր</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Լուսարձակ</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Խոշորացույց</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Թաքցնել անունները</translation>
    </message>
    <message>
        <source>Hide colours</source>
        <translation>Թաքցնել գույները</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Թաքցնել շերտը</translation>
    </message>
    <message>
        <source>Compare dates</source>
        <translation>Համեմատել ամսաթվերը</translation>
    </message>
    <message>
        <source>Compare names</source>
        <translation>Համեմատել անունները</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Հարցախաղ</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Կետեր</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Հետք</translation>
    </message>
    <message>
        <source>Known that day</source>
        <translation>Այդ օրը հայտնի</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Արդյունքներ</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Գաղտնի նայել</translation>
    </message>
    <message>
        <source>{story} — Presenter view</source>
        <translation>{story} — Ներկայացնողի էկրան</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Անցած ժամանակը</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Ժամ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Դադար</translation>
    </message>
    <message>
        <source>Pause or resume the timer (T)</source>
        <translation>Դադարեցնել կամ շարունակել ժամաչափը (T)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Զրոյացնել</translation>
    </message>
    <message>
        <source>Reset the timer</source>
        <translation>Զրոյացնել ժամաչափը</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Նշումներ</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Փոքրացնել նշումները</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Մեծացնել նշումները</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Քայլեր</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>Ցուցադրված շերտեր</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} / {count}՝ {title}</translation>
    </message>
    <message numerus="yes">
        <source>{revealed} of %n layer(s) revealed</source>
        <translation><numerusform>Ցույց է տրված {revealed} շերտ %n-ից</numerusform><numerusform>Ցույց է տրված {revealed} շերտ %n-ից</numerusform></translation>
    </message>
    <message>
        <source>Next: end</source>
        <translation>Հաջորդը՝ վերջ</translation>
    </message>
    <message>
        <source>Next: {number}  {title}</source>
        <translation>Հաջորդը՝ {number}  {title}</translation>
    </message>
    <message>
        <source>Next: layer “{layer}”</source>
        <translation>Հաջորդը՝ «{layer}» շերտը</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Շարունակել</translation>
    </message>
    <message>
        <source>Date on the audience’s map</source>
        <translation>Ամսաթիվը լսարանի քարտեզի վրա</translation>
    </message>
    <message>
        <source>Back to step (R)</source>
        <translation>Վերադառնալ քայլին (R)</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Քայլ {number}</translation>
    </message>
    <message>
        <source>What we predicted, and what we saw</source>
        <translation>Ինչ կանխատեսեցինք և ինչ տեսանք</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>Դեռ ոչ մի հարցի չեն պատասխանել։</translation>
    </message>
    <message>
        <source>Trace the sentence</source>
        <translation>Նախադասության հետքով</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation><numerusform>Եվս %n խնդիր։</numerusform><numerusform>Եվս %n խնդիր։</numerusform></translation>
    </message>
    <message>
        <source>Navigate steps</source>
        <translation>Անցում քայլերով</translation>
    </message>
    <message>
        <source>Screen and map</source>
        <translation>Էկրան և քարտեզ</translation>
    </message>
    <message>
        <source>Point and draw</source>
        <translation>Ցույց տալ և գծել</translation>
    </message>
    <message>
        <source>Ask before showing</source>
        <translation>Հարցնել ցույց տալուց առաջ</translation>
    </message>
    <message>
        <source>Next layer or step</source>
        <translation>Հաջորդ շերտը կամ քայլը</translation>
    </message>
    <message>
        <source>Previous layer or step</source>
        <translation>Նախորդ շերտը կամ քայլը</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Առաջին քայլը</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Վերջին քայլը</translation>
    </message>
    <message>
        <source>Go to step: type its number, then G or Enter</source>
        <translation>Անցնել քայլի՝ գրեք համարը, ապա G կամ Enter</translation>
    </message>
    <message>
        <source>Close overlay, tool or presentation</source>
        <translation>Փակել վերադիրը, գործիքը կամ ներկայացումը</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Սև էկրան</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Սպիտակ էկրան</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Մեծացնել տեքստը</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Փոքրացնել տեքստը</translation>
    </message>
    <message>
        <source>Caption: side, bottom, hidden</source>
        <translation>Մակագիր՝ կողքին, ներքևում, թաքցված</translation>
    </message>
    <message>
        <source>Toggle full screen</source>
        <translation>Միացնել կամ անջատել լիաէկրանը</translation>
    </message>
    <message>
        <source>Pause or resume the timer</source>
        <translation>Դադարեցնել կամ շարունակել ժամաչափը</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Ստեղնային դյուրանցումներ</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>Լազերային ցուցիչ</translation>
    </message>
    <message>
        <source>Pen; press again for the next colour</source>
        <translation>Գրիչ․ կրկին սեղմեք՝ հաջորդ գույնը</translation>
    </message>
    <message>
        <source>Ink fades or stays</source>
        <translation>Գծերը մարում են կամ մնում</translation>
    </message>
    <message>
        <source>Erase all ink</source>
        <translation>Ջնջել բոլոր գծերը</translation>
    </message>
    <message>
        <source>Hide or show names</source>
        <translation>Թաքցնել կամ ցույց տալ անունները</translation>
    </message>
    <message>
        <source>Hide or show colours</source>
        <translation>Թաքցնել կամ ցույց տալ գույները</translation>
    </message>
    <message>
        <source>Hide or show the step’s top layer</source>
        <translation>Թաքցնել կամ ցույց տալ քայլի վերին շերտը</translation>
    </message>
    <message>
        <source>Compare with the previous step’s date</source>
        <translation>Համեմատել նախորդ քայլի ամսաթվի հետ</translation>
    </message>
    <message>
        <source>Compare name styles</source>
        <translation>Համեմատել անվանաձևերը</translation>
    </message>
    <message>
        <source>Whose map is this? The next viewpoint</source>
        <translation>Այս ո՞ւմ քարտեզն է։ Հաջորդ տեսակետը</translation>
    </message>
    <message>
        <source>Quiz: where is it?</source>
        <translation>Հարցախաղ՝ որտե՞ղ է դա</translation>
    </message>
    <message>
        <source>Quiz: dots to choose from, or the bare map</source>
        <translation>Հարցաշար. կետեր ընտրելու համար կամ դատարկ քարտեզ</translation>
    </message>
    <message>
        <source>Trace the sentence: who says it, and how do we know?</source>
        <translation>Նախադասության հետքով. ով է ասում և որտեղի՞ց գիտենք</translation>
    </message>
    <message>
        <source>What was known that day: bands, then a list</source>
        <translation>Ինչ էր հայտնի այդ օրը՝ գոտիներ, ապա ցանկ</translation>
    </message>
    <message>
        <source>What the class predicted and found so far</source>
        <translation>Ինչ է դասարանը կանխատեսել և գտել մինչև հիմա</translation>
    </message>
    <message>
        <source>Presenter view: peek at hidden names</source>
        <translation>Ներկայացնողի էկրան՝ նայել թաքցված անունները</translation>
    </message>
    <message>
        <source>Audience view</source>
        <translation>Լսարանի էկրան</translation>
    </message>
    <message>
        <source>Names hidden from the audience</source>
        <translation>Անունները թաքցված են լսարանից</translation>
    </message>
    <message>
        <source>Audience sees a black screen</source>
        <translation>Լսարանը տեսնում է սև էկրան</translation>
    </message>
    <message>
        <source>Audience sees a white screen</source>
        <translation>Լսարանը տեսնում է սպիտակ էկրան</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>Քայլ {number} / {count}՝ {title}։ {text}</translation>
    </message>
    <message>
        <source>Ink fades</source>
        <translation>Գծերը մարում են</translation>
    </message>
    <message>
        <source>Ink stays</source>
        <translation>Գծերը մնում են</translation>
    </message>
    <message>
        <source>This is {place}.</source>
        <translation>Սա {place} է։</translation>
    </message>
    <message>
        <source>There is nothing to ask about on this map.</source>
        <translation>Այս քարտեզի վրա հարցնելու բան չկա։</translation>
    </message>
    <message>
        <source>Where is {place}?</source>
        <translation>Որտե՞ղ է {place}։</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>Ճիշտ է {asked} հարցից {right}-ը</translation>
    </message>
    <message>
        <source>Correct! This is {place}.</source>
        <translation>Ճիշտ է։ Սա {place} է։</translation>
    </message>
    <message>
        <source>Not quite: that is {distance} {direction} of {place}. Try again.</source>
        <translation>Ոչ այնքան․ թիրախից ({place}) դեպի այդ կետը՝ {distance} {direction}։ Կրկին փորձեք։</translation>
    </message>
    <message>
        <source>{distance} away.</source>
        <translation>Հեռավորությունը՝ {distance}։</translation>
    </message>
    <message>
        <source>That is {other}.</source>
        <translation>Դա {other} է։</translation>
    </message>
    <message>
        <source>Presentation in progress</source>
        <translation>Ներկայացումն ընթացքի մեջ է</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Հարցրեք</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Զգուշացում</translation>
    </message>
    <message>
        <source>right</source>
        <translation>ճիշտ է</translation>
    </message>
    <message>
        <source>{share} % of the area found; {extra} km² too much, {missed} km² of {whole} km² missed.</source>
        <translation>Գտնվեց մակերեսի {share} %-ը. {extra} կմ² ավելորդ, {whole} կմ²-ից {missed} կմ² բաց թողնված։</translation>
    </message>
    <message>
        <source>The line is {mean} off on average, {most} at most.</source>
        <translation>Գիծը շեղված է միջինը {mean}, առավելագույնը՝ {most}։</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): the nearest {nearest} off on average, the farthest {farthest}.</source>
        <translation>
            <numerusform>%n գիծ. ամենամոտը շեղված է միջինը {nearest}, ամենահեռուն՝ {farthest}։</numerusform>
            <numerusform>%n գիծ. ամենամոտը շեղված է միջինը {nearest}, ամենահեռուն՝ {farthest}։</numerusform>
        </translation>
    </message>
    <message>
        <source>The point is right.</source>
        <translation>Կետը ճիշտ է։</translation>
    </message>
    <message>
        <source>The point is {distance} off.</source>
        <translation>Կետը շեղված է {distance}։</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), all of them right.</source>
        <translation>
            <numerusform>%n կետ՝ ճիշտ։</numerusform>
            <numerusform>%n կետ՝ բոլորը ճիշտ։</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): the nearest {nearest} off, the farthest {farthest}.</source>
        <translation><numerusform>%n կետ. ամենամոտը շեղված է {nearest}, ամենահեռուն՝ {farthest}։</numerusform><numerusform>%n կետ. ամենամոտը շեղված է {nearest}, ամենահեռուն՝ {farthest}։</numerusform></translation>
    </message>
    <message>
        <source>Right: {states}.</source>
        <translation>Ճիշտ է. {states}։</translation>
    </message>
    <message>
        <source>Not among them: {states}.</source>
        <translation>Նրանց թվում չեն. {states}։</translation>
    </message>
    <message>
        <source>Missed: {states}.</source>
        <translation>Բաց են թողնված. {states}։</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Մոտեցնել</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Հեռացնել</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ավելին</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Դասարան</translation>
    </message>
    <message>
        <source>The name of the class: what it answers is kept under it</source>
        <translation>Դասարանի անունը․ նրա պատասխանները պահվում են այդ անունով</translation>
    </message>
    <message>
        <source>What was known on {date}?</source>
        <translation>Ի՞նչ էր հայտնի՝ {date}</translation>
    </message>
    <message>
        <source>Bands: no source fixes this line exactly; the broader, the less is known.</source>
        <translation>Գոտիներ․ ոչ մի աղբյուր ճշգրիտ չի որոշում այս գիծը․ որքան լայն, այնքան քիչ է հայտնի։</translation>
    </message>
    <message>
        <source>Blue: all sources for it are later than {date}.</source>
        <translation>Կապույտ․ դրա բոլոր աղբյուրներն ավելի ուշ են ({date})։</translation>
    </message>
    <message>
        <source>The broadest: the front was moving.</source>
        <translation>Ամենալայնը․ ճակատը շարժվում էր։</translation>
    </message>
    <message>
        <source>This story marks no line on this map as uncertain.</source>
        <translation>Այս պատումը քարտեզի ոչ մի գիծ չի նշում որպես անորոշ։</translation>
    </message>
    <message>
        <source>No source fixes the line itself exactly: see the band.</source>
        <translation>Ոչ մի աղբյուր ճշգրիտ չի որոշում հենց գիծը․ տե՛ս գոտին։</translation>
    </message>
    <message>
        <source>There are sources of that day or before for</source>
        <translation>Այդ օրվա կամ ավելի վաղ աղբյուրներ կան</translation>
    </message>
    <message>
        <source>All sources are later for (the first one’s year)</source>
        <translation>Բոլոր աղբյուրներն ավելի ուշ են (առաջինի տարին)</translation>
    </message>
    <message>
        <source>Known only roughly to this day</source>
        <translation>Մինչ օրս հայտնի է միայն մոտավորապես</translation>
    </message>
    <message>
        <source>The front was moving and is not drawn</source>
        <translation>Ճակատը շարժվում էր և չի գծված</translation>
    </message>
    <message>
        <source>The article was written</source>
        <translation>Հոդվածը գրվել է</translation>
    </message>
    <message>
        <source>Said or done only later, and not known that day</source>
        <translation>Ասվել կամ արվել է ավելի ուշ, այդ օրը հայտնի չէր</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of this story</source>
        <translation><numerusform>այս պատումի %n պնդում</numerusform><numerusform>այս պատումի %n պնդում</numerusform></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>● guessed   ▲ please check</source>
        <translation>● ենթադրված   ▲ ստուգեք</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Հրատարակիչ</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>ենթադրված</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Առաջին տողերը</translation>
    </message>
    <message>
        <source>month first (12/31/2020)</source>
        <translation>նախ ամիսը (12/31/2020)</translation>
    </message>
    <message>
        <source>day first (31/12/2020)</source>
        <translation>նախ օրը (31/12/2020)</translation>
    </message>
    <message>
        <source>Map from {west}°, {south}° to {east}°, {north}°</source>
        <translation>Քարտեզ՝ {west}°, {south}°-ից {east}°, {north}°</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Վերնագիր</translation>
    </message>
    <message>
        <source>Preview of {file}</source>
        <translation>{file}. նախադիտում</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>կետ-ստորակետ</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ստորակետ</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>ներդիր</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>ուղղահայաց գիծ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Հեղինակ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Վերնագիր</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Կարդացվում է {file}…</translation>
    </message>
    <message>
        <source>Changed or left out</source>
        <translation>Փոփոխված կամ բաց թողնված</translation>
    </message>
    <message>
        <source>no state of that name</source>
        <translation>այդ անունով պետություն չկա</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Վերջ</translation>
    </message>
    <message>
        <source>row {number}: {text}: {reason}</source>
        <translation>տող {number}. {text}. {reason}</translation>
    </message>
    <message>
        <source>Shape (WKT)</source>
        <translation>Ձև (WKT)</translation>
    </message>
    <message>
        <source>swapped back</source>
        <translation>հետ փոխանակված</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Ամսաթվեր</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>տող {number}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Սկիզբ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Գույն</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n օբյեկտ</numerusform><numerusform>%n օբյեկտ</numerusform></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Տեղ</translation>
    </message>
    <message>
        <source>points</source>
        <translation>կետեր</translation>
    </message>
    <message>
        <source>areas of states and provinces</source>
        <translation>պետությունների և նահանգների տարածքներ</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Ցուցադրվում է որպես</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>ինչպես ֆայլում</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>մեկը բոլորի համար</translation>
    </message>
    <message>
        <source>Colour or value</source>
        <translation>Գույն կամ արժեք</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Լայնություն</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Երկայնություն</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Լայնություն և երկայնություն</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Բաժանիչ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Կոդավորում</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ամսաթիվ</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(ընտրել)</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Կոորդինատային համակարգ</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Առաջին տողերը</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>ստուգեք</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(չկա)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Արժեք</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Թերթ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ժամանակ</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n պետություն</numerusform><numerusform>%n պետություն</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n արժեք</numerusform><numerusform>%n արժեք</numerusform></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Պետություն</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անուն</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation><numerusform>%n բառ</numerusform><numerusform>%n բառ</numerusform></translation></message>
    <message>
        <source>numbers by state</source>
        <translation>թվեր ըստ պետությունների</translation>
    </message>
    <message>
        <source>places on the map</source>
        <translation>վայրեր քարտեզի վրա</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Օգտագործել որպես</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ետարկել</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Վերարկել</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Կտրել</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Տեղադրել</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ընտրել բոլորը</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Լավ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Պահպանել</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Այո</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ոչ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Չպահպանել</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Կիրառել</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Կրկին փորձել</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Next page</source>
        <translation>Հաջորդ էջը</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Նախորդ էջը</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Առաջին էջը</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Վերջին էջը</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ըստ լայնության</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ամբողջ էջը</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Մեծացնել</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Փոքրացնել</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Ուղղահայաց</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Հորիզոնական</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Ցույց տալ մեկ էջ</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Ցույց տալ էջերը զույգերով</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Ցույց տալ բոլոր էջերը</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Տպել</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Էջի կարգավորում</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Ոլորել ձախ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Ոլորել աջ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ետարկել</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Վերարկել</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Կտրել</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Պատճենել &amp;հղման հասցեն</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Տեղադրել</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ընտրել բոլորը</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>In which year? {event}</source>
        <translation>Ո՞ր թվականին։ {event}</translation>
    </message>
    <message>
        <source>Who says: “{words}”?</source>
        <translation>Ո՞վ է ասում. «{words}»</translation>
    </message>
    <message>
        <source>Which of these has no passage of the article to support it?</source>
        <translation>Սրանցից ո՞րը չի հիմնվում հոդվածի որևէ հատվածի վրա</translation>
    </message>
    <message>
        <source>Which name is missing? “{sentence}”</source>
        <translation>Ո՞ր անունն է պակասում։ «{sentence}»</translation>
    </message>
    <message>
        <source>No passage says so. It stands on another source: {source}.</source>
        <translation>Ոչ մի հատված դա չի ասում։ Հիմքն այլ աղբյուր է՝ {source}։</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Խոսքերը</translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation>Ո՞վ է փոխանցում</translation>
    </message>
    <message>
        <source>What stands behind it besides the article?</source>
        <translation>Հոդվածից բացի ինչի՞ վրա է հիմնված</translation>
    </message>
    <message>
        <source>What would refute it?</source>
        <translation>Ի՞նչը կհերքեր դա</translation>
    </message>
    <message>
        <source>Ask: which document, date or witness would show it wrong?</source>
        <translation>Հարցրեք. ո՞ր փաստաթուղթը, ամսաթիվը կամ վկան ցույց կտար, որ դա սխալ է</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>հոդվածը</translation>
    </message>
    <message>
        <source>{speaker}, as reported by {reporter}</source>
        <translation>{speaker}՝ ըստ {reporter}</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Ո՞վ է ասում</translation>
    </message>
    <message>
        <source>What kind of words are they?</source>
        <translation>Ինչպիսի՞ խոսքեր են</translation>
    </message>
    <message>
        <source>Nothing is listed: it stands on the article alone.</source>
        <translation>Ոչինչ նշված չէ. հիմնված է միայն հոդվածի վրա։</translation>
    </message>
</context>
<context>
    <name>ScreenReader</name>
    <message>
        <source>Nothing selected.</source>
        <translation>Ոչինչ ընտրված չէ։</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in the article</source>
        <translation><numerusform>%n հիշատակում հոդվածում</numerusform><numerusform>%n հիշատակում հոդվածում</numerusform></translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>հոդվածում չկա</translation>
    </message>
    <message>
        <source>Selected: {item}, {mentions}.</source>
        <translation>Ընտրված է՝ {item}, {mentions}։</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>Քայլ {number} / {count}՝ {title}։ {text}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Go to copied view</source>
        <translation>Անցնել պատճենված տեսքին</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>հոդվածում</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>կոորդինատներ</translation>
    </message>
    <message>
        <source>gazetteer, {country}</source>
        <translation>տեղանունների ցանկ, {country}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>քայլ {number}</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>շերտ</translation>
    </message>
    <message>
        <source>Search places, passages, layers…</source>
        <translation>Որոնել վայրեր, հատվածներ, շերտեր…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>Որոնել վայրեր, հատվածներ, շերտեր և քայլեր</translation>
    </message>
    <message>
        <source>Search (Ctrl+K). Type &gt; to search commands.</source>
        <translation>Որոնում (Ctrl+K)։ Հրամաններ որոնելու համար գրեք &gt;։</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Որոնման արդյունքներ</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Արդյունքներ չկան</translation>
    </message>
    <message>
        <source>{place} is in the middle of the map.</source>
        <translation>{place}՝ քարտեզի մեջտեղում։</translation>
    </message>
    <message>
        <source>That link belongs to the story “{story}”. Open that story first.</source>
        <translation>Այդ հղումը «{story}» պատումինն է։ Նախ բացեք այդ պատումը։</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>mapviewer didn’t shut down properly last time.</source>
        <translation>Նախորդ անգամ mapviewer-ը պատշաճ չի փակվել։</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Պատճենել հաշվետվությունը</translation>
    </message>
    <message>
        <source>mapviewer crashed twice during startup, so it started with a clean session.</source>
        <translation>Մեկնարկելիս mapviewer-ը երկու անգամ վթարվեց, ուստի մեկնարկեց մաքուր աշխատաշրջանով։</translation>
    </message>
    <message>
        <source>Your previous session can be restored.</source>
        <translation>Ձեր նախորդ աշխատաշրջանը կարելի է վերականգնել։</translation>
    </message>
    <message>
        <source>Restore session</source>
        <translation>Վերականգնել աշխատաշրջանը</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Դեն նետել</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Սկսել նորից</translation>
    </message>
    <message>
        <source>Your session was restored.</source>
        <translation>Ձեր աշխատաշրջանը վերականգնված է։</translation>
    </message>
    <message>
        <source>Resume presentation at step {number}</source>
        <translation>Շարունակել ներկայացումը {number}-րդ քայլից</translation>
    </message>
    <message>
        <source>Started over.</source>
        <translation>Սկսված է նորից։</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Couldn’t restore the session: {reason}</source>
        <translation>Չհաջողվեց վերականգնել աշխատաշրջանը՝ {reason}</translation>
    </message>
    <message>
        <source>A presentation was in progress.</source>
        <translation>Ներկայացումն ընթացքի մեջ էր։</translation>
    </message>
    <message>
        <source>Couldn’t save {file}: {reason}. Changes are kept only until you quit.</source>
        <translation>Չհաջողվեց պահպանել {file}՝ {reason}։ Փոփոխությունները պահվում են միայն մինչև ելքը։</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Վերջին աշխատաշրջանը</translation>
    </message>
    <message>
        <source>the story opens with the saved settings</source>
        <translation>պատումը բացվում է պահպանված կարգավորումներով</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Կարգավորումներ</translation>
    </message>
    <message>
        <source>defaults are used</source>
        <translation>օգտագործվում են լռելյայն արժեքները</translation>
    </message>
    <message>
        <source>{what}: couldn’t read {file} ({reason}); {instead}.</source>
        <translation>{what}՝ չհաջողվեց կարդալ {file} ({reason})․ {instead}։</translation>
    </message>
    <message>
        <source>{what}: the file was damaged ({reason}) and was renamed to {file}; {instead}.</source>
        <translation>{what}՝ ֆայլը վնասված էր ({reason}) և վերանվանվեց {file}․ {instead}։</translation>
    </message>
    <message>
        <source>Too many windows are open, so this session won’t be saved.</source>
        <translation>Չափազանց շատ պատուհաններ են բաց, ուստի այս աշխատաշրջանը չի պահպանվի։</translation>
    </message>
    <message>
        <source>Couldn’t save the session in {folder} ({reason}). It won’t be restored next time.</source>
        <translation>Չհաջողվեց պահպանել աշխատաշրջանը {folder} պանակում ({reason})։ Հաջորդ անգամ այն չի վերականգնվի։</translation>
    </message>
    <message>
        <source>Results of classes</source>
        <translation>Դասարանների արդյունքներ</translation>
    </message>
    <message>
        <source>a new list is begun</source>
        <translation>սկսվում է նոր ցանկ</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Կարգավորումներ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Գույներ</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Տեքստի չափը</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Տեղանուններ</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Feature</source>
        <translation>Օբյեկտ</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Տարածքներ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Տարածք</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Հիմնաքարտեզ</translation>
    </message>
    <message>
        <source>Data (shaded states)</source>
        <translation>Տվյալներ (գունավորված պետություններ)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Պետություն</translation>
    </message>
    <message>
        <source>Statements (arrows)</source>
        <translation>Պնդումներ (սլաքներ)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Պնդում</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Իրադարձություններ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Իրադարձություն</translation>
    </message>
    <message>
        <source>Movements of people</source>
        <translation>Մարդկանց տեղաշարժեր</translation>
    </message>
    <message>
        <source>Movement of people</source>
        <translation>Մարդկանց տեղաշարժ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Շերտ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Գծեր</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Գիծ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Վայրեր</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Վայր</translation>
    </message>
    <message>
        <source>Statements (shaded states)</source>
        <translation>Պնդումներ (գունավորված պետություններ)</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Հատված</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Քաղաք կամ ավան</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Ջուր</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Նահանգ</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>մայրցամաք</translation>
    </message>
    <message>
        <source>country</source>
        <translation>երկիր</translation>
    </message>
    <message>
        <source>historical region</source>
        <translation>պատմական շրջան</translation>
    </message>
    <message>
        <source>region</source>
        <translation>շրջան</translation>
    </message>
    <message>
        <source>water</source>
        <translation>ջրային տարածք</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>լեռ</translation>
    </message>
    <message>
        <source>island</source>
        <translation>կղզի</translation>
    </message>
    <message>
        <source>province</source>
        <translation>նահանգ</translation>
    </message>
    <message>
        <source>county</source>
        <translation>գավառ</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>տեղադրված ձեռքով</translation>
    </message>
    <message>
        <source>hatched</source>
        <translation>գծանշված</translation>
    </message>
    <message>
        <source>hatched the other way</source>
        <translation>գծանշված հակառակ ուղղությամբ</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>խաչաձև</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>կետավոր</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>ուրվագիծ</translation>
    </message>
    <message>
        <source>soft, fading towards the edge</source>
        <translation>մեղմ, դեպի եզրը գունաթափվող</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>հոծ</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>ընդհատ</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Հոդվածում</translation>
    </message>
    <message>
        <source>Both forms</source>
        <translation>Երկու ձևն էլ</translation>
    </message>
    <message>
        <source>Formal status</source>
        <translation>Պաշտոնական կարգավիճակ</translation>
    </message>
    <message>
        <source>Control on the ground</source>
        <translation>Փաստացի վերահսկողություն</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Հավակնում է</translation>
    </message>
    <message>
        <source>High certainty: two independent sources, or a primary document</source>
        <translation>Բարձր հավաստիություն՝ երկու անկախ աղբյուր կամ առաջնային փաստաթուղթ</translation>
    </message>
    <message>
        <source>Medium certainty: one good source, or sources from both sides that agree</source>
        <translation>Միջին հավաստիություն՝ մեկ լավ աղբյուր կամ երկու կողմերի համընկնող աղբյուրներ</translation>
    </message>
    <message>
        <source>Low certainty: one weak source, or conflicting sources</source>
        <translation>Ցածր հավաստիություն՝ մեկ թույլ աղբյուր կամ հակասող աղբյուրներ</translation>
    </message>
    <message>
        <source>Surveyed: drawn from measurements</source>
        <translation>Չափագրված՝ գծված է չափումներով</translation>
    </message>
    <message>
        <source>Generalised: simplified from more detailed data</source>
        <translation>Ընդհանրացված՝ պարզեցված ավելի մանրամասն տվյալներից</translation>
    </message>
    <message>
        <source>Schematic: shows that it exists, not exactly where</source>
        <translation>Սխեմատիկ՝ ցույց է տալիս, որ կա, ոչ թե ճշգրիտ որտեղ</translation>
    </message>
    <message>
        <source>Surveyed: the exact location</source>
        <translation>Չափագրված՝ ճշգրիտ տեղը</translation>
    </message>
    <message>
        <source>Generalised: one point for the whole place</source>
        <translation>Ընդհանրացված՝ մեկ կետ ողջ վայրի համար</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>ուղղակի անվանված</translation>
    </message>
    <message>
        <source>implied, not stated outright</source>
        <translation>ենթադրվող, ուղղակի չասված</translation>
    </message>
    <message>
        <source>said of a group that includes this state</source>
        <translation>ասված խմբի մասին, որի մեջ է այս պետությունը</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>հոդվածում չի հիշատակվում</translation>
    </message>
    <message>
        <source>Toward {partner}</source>
        <translation>Մերձեցում՝ {partner}</translation>
    </message>
    <message>
        <source>Away from {partner}</source>
        <translation>Հեռացում՝ {partner}</translation>
    </message>
    <message>
        <source>Steady with {partner}</source>
        <translation>Անփոփոխ՝ {partner}</translation>
    </message>
    <message>
        <source>Toward each other, with {partner}</source>
        <translation>Փոխադարձ մերձեցում՝ {partner}</translation>
    </message>
    <message>
        <source>No shift claimed regarding {partner}</source>
        <translation>Տեղաշարժ չի պնդվում՝ {partner}</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>մերձեցում</translation>
    </message>
    <message>
        <source>away</source>
        <translation>հեռացում</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>անփոփոխ</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>փոխադարձ մերձեցում</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>տեղաշարժ չկա</translation>
    </message>
    <message>
        <source>act</source>
        <translation>գործողություն</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>հայտարարություն</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>պահանջ</translation>
    </message>
    <message>
        <source>threat, under a condition</source>
        <translation>սպառնալիք պայմանով</translation>
    </message>
    <message>
        <source>wish or hope</source>
        <translation>ցանկություն կամ հույս</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>ժխտում</translation>
    </message>
    <message>
        <source>assessment, the speaker’s opinion</source>
        <translation>գնահատական, խոսողի կարծիքը</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>համաձայնություն</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>պայմանագիր</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>անդամություն</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>միջադեպ</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>քվեարկություն</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>հանդիպում</translation>
    </message>
    <message>
        <source>own layers</source>
        <translation>սեփական շերտեր</translation>
    </message>
    <message>
        <source>place</source>
        <translation>վայր</translation>
    </message>
    <message>
        <source>government</source>
        <translation>կառավարություն</translation>
    </message>
    <message>
        <source>people</source>
        <translation>ժողովուրդ</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>կազմակերպություն</translation>
    </message>
    <message>
        <source>event</source>
        <translation>իրադարձություն</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>սահման</translation>
    </message>
    <message>
        <source>route</source>
        <translation>երթուղի</translation>
    </message>
    <message>
        <source>person</source>
        <translation>անձ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>խումբ</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>ամսաթիվը հայտնի չէ</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>սկսած՝ {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>մինչև {date}</translation>
    </message>
    <message>
        <source>{date} (date guessed)</source>
        <translation>{date} (ենթադրյալ ամսաթիվ)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Պատկեր</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Ժամանակագիծ</translation>
    </message>
    <message>
        <source>No later event.</source>
        <translation>Ավելի ուշ իրադարձություն չկա։</translation>
    </message>
    <message>
        <source>No earlier event.</source>
        <translation>Ավելի վաղ իրադարձություն չկա։</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Այսօր</translation>
    </message>
    <message>
        <source>{reason}. The date was not changed.</source>
        <translation>{reason}։ Ամսաթիվը չի փոխվել։</translation>
    </message>
    <message>
        <source>As known on {date}; this story knows nothing of a later day.</source>
        <translation>{date}-ի դրությամբ․ այս պատումը ավելի ուշ օրվա մասին ոչինչ չգիտի։</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ամսաթիվ</translation>
    </message>
    <message>
        <source>Examples: {dates}</source>
        <translation>Օրինակներ՝ {dates}</translation>
    </message>
    <message>
        <source>Enter a date or a range (Ctrl+G), for example {dates}</source>
        <translation>Մուտքագրեք ամսաթիվ կամ միջակայք (Ctrl+G), օրինակ՝ {dates}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… և ևս {count}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Աջ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ձախ</translation>
    </message>
    <message>
        <source>Previous event (Shift+F9)</source>
        <translation>Նախորդ իրադարձությունը (Shift+F9)</translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation>Նվագարկել (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Next event (F9)</source>
        <translation>Հաջորդ իրադարձությունը (F9)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Արագություն</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Շրջան</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+Shift+T)</source>
        <translation>Անցնել այսօրվան (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Date range: show everything valid on any day in it (Ctrl+Shift+G)</source>
        <translation>Ամսաթվերի միջակայք՝ ցույց տալ այն ամենը, ինչ գործում է դրա որևէ օր (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Միջակայք</translation>
    </message>
    <message>
        <source>Compare two dates (Ctrl+M)</source>
        <translation>Համեմատել երկու ամսաթիվ (Ctrl+M)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Համեմատել</translation>
    </message>
    <message>
        <source>Speed {factor}</source>
        <translation>Արագություն {factor}</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Դադար (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Դադար</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Նվագարկել</translation>
    </message>
    <message>
        <source>Left and Right: one day. Up and Down, or Ctrl: one month. Shift: one year. Home and End: first and last day. Page Up and Page Down: previous and next event. Space: play or pause.</source>
        <translation>Ձախ և աջ՝ մեկ օր։ Վեր և վար կամ Ctrl՝ մեկ ամիս։ Shift՝ մեկ տարի։ Home և End՝ առաջին և վերջին օրը։ Page Up և Page Down՝ նախորդ և հաջորդ իրադարձությունը։ Space՝ նվագարկել կամ դադարեցնել։</translation>
    </message>
    <message>
        <source>Timeline, {date}</source>
        <translation>Ժամանակագիծ, {date}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Հետ (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Առաջ (Alt+Right)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Ուսումնասիրել</translation>
    </message>
    <message>
        <source>Explore the map and the article</source>
        <translation>Ուսումնասիրել քարտեզը և հոդվածը</translation>
    </message>
    <message>
        <source>Present  F5</source>
        <translation>Ներկայացնել  F5</translation>
    </message>
    <message>
        <source>Present the steps in full screen (F5)</source>
        <translation>Ներկայացնել քայլերը լիաէկրան (F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Արտահանել…</translation>
    </message>
    <message>
        <source>Export the map as an image (Ctrl+E)</source>
        <translation>Արտահանել քարտեզը որպես պատկեր (Ctrl+E)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Անուններ</translation>
    </message>
    <message>
        <source>Language of place names</source>
        <translation>Տեղանունների լեզուն</translation>
    </message>
    <message>
        <source>Whose map is this? (Ctrl+B for the next viewpoint)</source>
        <translation>Այս ո՞ւմ քարտեզն է (Ctrl+B՝ հաջորդ տեսակետը)</translation>
    </message>
    <message>
        <source>Switch between light, dark and projector theme (Ctrl+T)</source>
        <translation>Փոխել թեման՝ բաց, մուգ, պրոյեկտոր (Ctrl+T)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Ընտրացանկ (F10)</translation>
    </message>
    <message>
        <source>Names: {style}</source>
        <translation>Անուններ՝ {style}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>Նախորդ քայլը (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Հաջորդ քայլը (Page Down)</translation>
    </message>
    <message>
        <source>List of steps (Ctrl+L)</source>
        <translation>Քայլերի ցանկ (Ctrl+L)</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Վերադառնալ քայլին</translation>
    </message>
    <message>
        <source>Back to step (Ctrl+R)</source>
        <translation>Վերադառնալ քայլին (Ctrl+R)</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Պատկեր՝ {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation><numerusform>%n քայլ</numerusform><numerusform>%n քայլ</numerusform></translation>
    </message>
    <message>
        <source>Tour of this story</source>
        <translation>Այս պատումի շրջայցը</translation>
    </message>
    <message>
        <source>Press Page Down to go through the steps.</source>
        <translation>Քայլերով անցնելու համար սեղմեք Page Down։</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Steps, {number}: {title}</source>
        <translation>Քայլեր, {number}՝ {title}</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{number} km</source>
        <translation>{number} կմ</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} մ</translation>
    </message>
    <message>
        <source>px</source>
        <translation>պիքս.</translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>part of {owner}</source>
        <translation>կազմում՝ {owner}</translation>
    </message>
    <message>
        <source>part of {owner}, held by another</source>
        <translation>կազմում՝ {owner}․ վերահսկում է ուրիշը</translation>
    </message>
    <message>
        <source>a state of its own: {owner}</source>
        <translation>առանձին պետություն՝ {owner}</translation>
    </message>
    <message>
        <source>to be settled; held by {owner}</source>
        <translation>ենթակա է կարգավորման․ վերահսկում է՝ {owner}</translation>
    </message>
    <message>
        <source>What differs from the map as controlled:</source>
        <translation>Ինչով է տարբերվում փաստացի վերահսկողության քարտեզից՝</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Այս օրը՝ ոչնչով։</translation>
    </message>
    <message>
        <source>No source found for its position, drawn as controlled: {names}.</source>
        <translation>Դիրքորոշման աղբյուր չի գտնվել, գծված է ըստ փաստացի վերահսկողության՝ {names}։</translation>
    </message>
    <message>
        <source>as controlled: {how}</source>
        <translation>ըստ փաստացի վերահսկողության՝ {how}</translation>
    </message>
    <message>
        <source>not settled; on the side of {owner}</source>
        <translation>չկարգավորված․ այս կողմում՝ {owner}</translation>
    </message>
    <message>
        <source>held by its own authorities</source>
        <translation>վերահսկում են սեփական իշխանությունները</translation>
    </message>
    <message>
        <source>held by {owner}</source>
        <translation>վերահսկում է՝ {owner}</translation>
    </message>
    <message>
        <source>Status in law</source>
        <translation>Իրավական կարգավիճակ</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Վերահսկողություն</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Քվեարկություններ</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Ուրվագիծ</translation>
    </message>
    <message>
        <source>schematic</source>
        <translation>սխեմատիկ</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>չկարգավորված</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>Այս ո՞ւմ քարտեզն է</translation>
    </message>
    <message>
        <source>Borders as controlled</source>
        <translation>Սահմաններն ըստ փաստացի վերահսկողության</translation>
    </message>
    <message>
        <source>Borders by international law</source>
        <translation>Սահմաններն ըստ միջազգային իրավունքի</translation>
    </message>
    <message>
        <source>Borders as drawn by {state}</source>
        <translation>Սահմանները, ինչպես գծում է {state}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Couldn’t open the last story: {reason}</source>
        <translation>Չհաջողվեց բացել վերջին պատումը՝ {reason}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Շերտեր</translation>
    </message>
    <message>
        <source>Show and hide layers</source>
        <translation>Ցույց տալ և թաքցնել շերտերը</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Քարտեզի վրա</translation>
    </message>
    <message>
        <source>List of items on the map (Ctrl+6)</source>
        <translation>Քարտեզի օբյեկտների ցանկ (Ctrl+6)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Հոդված</translation>
    </message>
    <message>
        <source>Article (Ctrl+2)</source>
        <translation>Հոդված (Ctrl+2)</translation>
    </message>
    <message>
        <source>Charts of who moved toward or away from whom (Ctrl+5)</source>
        <translation>Գծապատկերներ՝ ով ում հետ է մերձեցել և ումից հեռացել (Ctrl+5)</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Կողմնորոշում</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Պատճենել հաշվետվությունը</translation>
    </message>
</context>
</TS>
