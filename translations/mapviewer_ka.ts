<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka">
<context>
    <name>Alignment</name>
    <message>
        <source>All states</source>
        <translation>ყველა სახელმწიფო</translation>
    </message>
    <message>
        <source>One state</source>
        <translation>ერთი სახელმწიფო</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>წევრობები</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>მონაცემები</translation>
    </message>
    <message>
        <source>Also show facts that the article does not mention</source>
        <translation>სტატიაში არნახსენები ფაქტების ჩვენებაც</translation>
    </message>
    <message>
        <source>Point to an item or use the arrow keys to see who says so. Click it or press Enter to go there.</source>
        <translation>მიიტანეთ მაჩვენებელი ელემენტთან ან გამოიყენეთ ისრები, რომ ნახოთ, ვინ ამბობს ამას. იქ გადასასვლელად დააწკაპუნეთ ან დააჭირეთ Enter-ს.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>ორიენტაცია</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>დამატებული კონტექსტი</translation>
    </message>
    <message>
        <source>State</source>
        <translation>სახელმწიფო</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>პარტნიორი</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>მეტი…</translation>
    </message>
    <message>
        <source>Save this chart or add a data table</source>
        <translation>დიაგრამის შენახვა ან მონაცემთა ცხრილის დამატება</translation>
    </message>
    <message>
        <source>Save chart as PNG, SVG or PDF…</source>
        <translation>დიაგრამის შენახვა PNG, SVG ან PDF ფაილად…</translation>
    </message>
    <message>
        <source>Add data table from CSV or Excel…</source>
        <translation>მონაცემთა ცხრილის დამატება CSV-დან ან Excel-იდან…</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>დიაგრამა: {title}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Open {address} in your browser</source>
        <translation>მისამართის ბრაუზერში გახსნა: {address}</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>სტატია: {title}</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>ძიება სტატიაში</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>წინა თანხვედრა (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>შემდეგი თანხვედრა (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>დახურვა (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>თანხვედრა არ არის</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>სათაური: {title}</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>წინა ხსენება (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>შემდეგი ხსენება (F8)</translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>ხსენება {number} / {count}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>ტექსტში არ არის</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} და კიდევ {count}</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>მისი მთავრობა</translation>
    </message>
    <message>
        <source>not in force on {date}</source>
        <translation>{date}: არ მოქმედებს</translation>
    </message>
    <message>
        <source>Editor’s note {number} on “{quote}”</source>
        <translation>რედაქტორის შენიშვნა {number}, „{quote}“</translation>
    </message>
    <message>
        <source>Certainty: {level}</source>
        <translation>სარწმუნოობა: {level}</translation>
    </message>
    <message>
        <source>Editor’s note {number}</source>
        <translation>რედაქტორის შენიშვნა {number}</translation>
    </message>
    <message>
        <source>Close note</source>
        <translation>შენიშვნის დახურვა</translation>
    </message>
    <message>
        <source>Nothing in this article is on the map.</source>
        <translation>ამ სტატიიდან რუკაზე არაფერია.</translation>
    </message>
    <message>
        <source>The selection isn’t mentioned in the article.</source>
        <translation>მონიშნული სტატიაში არ არის ნახსენები.</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>გადასვლა: {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>კოპირება</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>ყველას მონიშვნა</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>ძიება…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) on the map · F7 for the next one</source>
        <translation><numerusform>%n ნაწყვეტი რუკაზე · F7 შემდეგისთვის</numerusform><numerusform>%n ნაწყვეტი რუკაზე · F7 შემდეგისთვის</numerusform></translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Places</source>
        <translation>ადგილები</translation>
    </message>
    <message>
        <source>Review the places found in the article</source>
        <translation>სტატიაში ნაპოვნი ადგილების გადახედვა</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ნაბიჯები</translation>
    </message>
    <message>
        <source>Edit the steps of the tour</source>
        <translation>ტურის ნაბიჯების რედაქტირება</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>ბმულების ექსპორტი</translation>
    </message>
    <message>
        <source>Export features</source>
        <translation>ობიექტების ექსპორტი</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>დაბრუნება: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>გამეორება: {change}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>გამეორება</translation>
    </message>
    <message>
        <source>Paste an article or choose a .txt, .md, .html, .docx or .pdf file. Places are found on this computer.</source>
        <translation>ჩასვით სტატია ან აირჩიეთ .txt, .md, .html, .docx ან .pdf ფაილი. ადგილების ძებნა ამ კომპიუტერზე ხდება.</translation>
    </message>
    <message>
        <source>New story from article</source>
        <translation>ახალი ისტორია სტატიიდან</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>გაცვლის ბუფერში ტექსტი არ არის.</translation>
    </message>
    <message>
        <source>Finding places…</source>
        <translation>ადგილების ძებნა…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>იკითხება {file}…</translation>
    </message>
    <message>
        <source>Couldn’t read article</source>
        <translation>სტატიის წაკითხვა ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>No places found in this article. Link words manually with Ctrl+Shift+K.</source>
        <translation>ამ სტატიაში ადგილები ვერ მოიძებნა. დააკავშირეთ სიტყვები ხელით: Ctrl+Shift+K.</translation>
    </message>
    <message>
        <source>No places found: this text’s language is not one of those read. Link words with Ctrl+Shift+K.</source>
        <translation>ადგილები ვერ მოიძებნა: ამ ტექსტის ენა წაკითხვად ენებში არ არის. დააკავშირეთ სიტყვები Ctrl+Shift+K-ით.</translation>
    </message>
    <message>
        <source>Placed {count} of {total} names on the map. Press A to accept, N for the next match, R to reject.</source>
        <translation>რუკაზე განთავსდა {count} სახელი {total}-დან. A — მიღება, N — შემდეგი ვარიანტი, R — უარყოფა.</translation>
    </message>
    <message>
        <source>This text’s language is not one of those read: names will be missing. Placed {count} of {total} on the map.</source>
        <translation>ამ ტექსტის ენა წაკითხვადთა შორის არ არის: ზოგი სახელი გამოგვრჩება. რუკაზე განთავსდა {count} {total}-დან.</translation>
    </message>
    <message>
        <source>A story has one article: {files} was not opened.</source>
        <translation>ისტორიას ერთი სტატია აქვს: {files} არ გაიხსნა.</translation>
    </message>
    <message>
        <source>Couldn’t open unsaved work from last time; saved as {file}.</source>
        <translation>წინა სეანსის შეუნახავი ნამუშევრის გახსნა ვერ მოხერხდა; შენახულია ფაილში {file}.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>შეუნახავი ნამუშევარი</translation>
    </message>
    <message>
        <source>“{story}” wasn’t saved when mapviewer closed. Restore it?</source>
        <translation>mapviewer-ის დახურვისას „{story}“ შენახული არ იყო. აღვადგინოთ?</translation>
    </message>
    <message>
        <source>find places again</source>
        <translation>ადგილების ხელახლა ძებნა</translation>
    </message>
    <message>
        <source>Found {count} names (previously {before}). Your decisions were kept.</source>
        <translation>ნაპოვნია {count} სახელი (ადრე {before}). თქვენი გადაწყვეტილებები შენარჩუნდა.</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>ფენების დამატება</translation>
    </message>
    <message>
        <source>Map layers ({patterns});;All files (*)</source>
        <translation>რუკის ფენები ({patterns});;ყველა ფაილი (*)</translation>
    </message>
    <message>
        <source>Click the location of “{name}”. Press Esc to cancel.</source>
        <translation>დააწკაპუნეთ ადგილზე: „{name}“. Esc — გაუქმება.</translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation>სხვა სტატიასთან შედარება</translation>
    </message>
    <message>
        <source>Paste the other article or choose its file.</source>
        <translation>ჩასვით მეორე სტატია ან აირჩიეთ მისი ფაილი.</translation>
    </message>
    <message>
        <source>Reading the other article…</source>
        <translation>იკითხება მეორე სტატია…</translation>
    </message>
    <message>
        <source>Other article: {source}</source>
        <translation>მეორე სტატია: {source}</translation>
    </message>
    <message>
        <source>add layer “{layer}”</source>
        <translation>ფენის დამატება: „{layer}“</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ფაილები</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>ექსპორტი ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>ექსპორტირებულია ფაილში {file}</translation>
    </message>
    <message>
        <source>Click the map. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>დააწკაპუნეთ რუკაზე. Esc — გაუქმება; მიბმის გამოსართავად გეჭიროთ Alt.</translation>
    </message>
    <message>
        <source>Click each vertex. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>დააწკაპუნეთ თითოეულ წვეროზე. ორმაგი წკაპი ან Enter — დასრულება, Backspace — წერტილის წაშლა, Esc — გაუქმება.</translation>
    </message>
    <message>
        <source>Click each corner. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>დააწკაპუნეთ თითოეულ კუთხეზე. ორმაგი წკაპი ან Enter — დასრულება, Backspace — წერტილის წაშლა, Esc — გაუქმება.</translation>
    </message>
    <message>
        <source>At least {count} points are required.</source>
        <translation>საჭიროა სულ მცირე {count} წერტილი.</translation>
    </message>
    <message>
        <source>The edges of this area cross; remove points with Backspace.</source>
        <translation>ამ არეალის გვერდები იკვეთება; წაშალეთ წერტილები Backspace-ით.</translation>
    </message>
    <message>
        <source>Drawing cancelled.</source>
        <translation>ხაზვა გაუქმდა.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>გაწყვეტილი ბმულები</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (refers|refer) to words that are no longer in the text. Remove a link, or select new words and link them again.</source>
        <translation><numerusform>%n ბმული მიუთითებს სიტყვებზე, რომლებიც ტექსტში აღარ არის. წაშალეთ ბმული ან მონიშნეთ ახალი სიტყვები და ხელახლა დააკავშირეთ.</numerusform><numerusform>%n ბმული მიუთითებს სიტყვებზე, რომლებიც ტექსტში აღარ არის. წაშალეთ ბმული ან მონიშნეთ ახალი სიტყვები და ხელახლა დააკავშირეთ.</numerusform></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>ბმულის წაშლა</translation>
    </message>
    <message>
        <source>Compare articles</source>
        <translation>სტატიების შედარება</translation>
    </message>
    <message>
        <source>Only in “{article}”</source>
        <translation>მხოლოდ სტატიაში „{article}“</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>ორივეში</translation>
    </message>
    <message>
        <source>Numbers are mentions in the first and second article. Click a place to show it on the map.</source>
        <translation>რიცხვები ხსენებებია პირველ და მეორე სტატიაში. რუკაზე საჩვენებლად დააწკაპუნეთ ადგილზე.</translation>
    </message>
    <message>
        <source>Add places only in the second article to the map</source>
        <translation>მხოლოდ მეორე სტატიის ადგილების რუკაზე დამატება</translation>
    </message>
    <message>
        <source>This place is only in the second article. Add its places to the map first.</source>
        <translation>ეს ადგილი მხოლოდ მეორე სტატიაშია. ჯერ დაამატეთ მისი ადგილები რუკაზე.</translation>
    </message>
    <message>
        <source>required, except on this computer</source>
        <translation>აუცილებელია, გარდა ამ კომპიუტერისა</translation>
    </message>
    <message>
        <source>not needed for this server</source>
        <translation>ამ სერვერისთვის საჭირო არ არის</translation>
    </message>
    <message>
        <source>required</source>
        <translation>აუცილებელია</translation>
    </message>
    <message>
        <source>required, with certificate check</source>
        <translation>აუცილებელია, სერტიფიკატის შემოწმებით</translation>
    </message>
    <message>
        <source>Adds a PostGIS table as a read-only layer; features are fetched for the visible part of the map. Empty fields are taken from PostgreSQL’s environment, service and password files. The password is kept in memory until you quit. Stories never store a connection.</source>
        <translation>PostGIS-ის ცხრილს მხოლოდ წაკითხვად ფენად ამატებს; ობიექტები რუკის ხილული ნაწილისთვის ჩამოიტვირთება. ცარიელი ველები აიღება PostgreSQL-ის გარემოდან, სერვისისა და პაროლების ფაილებიდან. პაროლი მეხსიერებაში გასვლამდე ინახება. ისტორიები კავშირს არასოდეს ინახავს.</translation>
    </message>
    <message>
        <source>This database has no spatial table that you have permission to read.</source>
        <translation>ამ მონაცემთა ბაზაში არ არის სივრცითი ცხრილი, რომლის წაკითხვის უფლებაც გაქვთ.</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>მონაცემთა ბაზის ცხრილის დამატება</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ჰოსტი</translation>
    </message>
    <message>
        <source>gis.example.org, 127.0.0.1 or a socket directory</source>
        <translation>gis.example.org, 127.0.0.1 ან სოკეტის საქაღალდე</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>პორტი</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>მონაცემთა ბაზა</translation>
    </message>
    <message>
        <source>User</source>
        <translation>მომხმარებელი</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>პაროლი</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>სერვისი</translation>
    </message>
    <message>
        <source>name from the service file, instead of host</source>
        <translation>სახელი სერვისის ფაილიდან, ჰოსტის ნაცვლად</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>დაშიფვრა</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>დაკავშირება</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>პორტი უნდა იყოს რიცხვი 1-დან 65535-მდე.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>დაკავშირება…</translation>
    </message>
    <message>
        <source>Choose table</source>
        <translation>ცხრილის არჩევა</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>სახელის ნაწილი</translation>
    </message>
    <message>
        <source>Spatial tables</source>
        <translation>სივრცითი ცხრილები</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ცხრილი</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>გეომეტრია</translation>
    </message>
    <message>
        <source>SRID</source>
        <translation>SRID</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>მწკრივები</translation>
    </message>
    <message>
        <source>You don’t have permission to read this table.</source>
        <translation>ამ ცხრილის წაკითხვის უფლება არ გაქვთ.</translation>
    </message>
    <message>
        <source>No spatial index: each request may scan the whole table.</source>
        <translation>სივრცითი ინდექსი არ არის: ყოველმა მოთხოვნამ შეიძლება მთელი ცხრილი წაიკითხოს.</translation>
    </message>
    <message>
        <source>No table matches this name.</source>
        <translation>ამ სახელით ცხრილი ვერ მოიძებნა.</translation>
    </message>
    <message>
        <source> (geography)</source>
        <translation> (გეოგრაფიული)</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>დაახლოებით {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>PostgreSQL {server} with PostGIS {postgis}</source>
        <translation>PostgreSQL {server}, PostGIS {postgis}</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>კავშირი დაშიფრულია.</translation>
    </message>
    <message>
        <source>The connection is NOT encrypted.</source>
        <translation>ყურადღება: კავშირი დაშიფრული არ არის.</translation>
    </message>
    <message>
        <source>{source}: {geometry} features, read-only, fetched for the visible part of the map.</source>
        <translation>{source}: ობიექტები ({geometry}), მხოლოდ წაკითხვად, ჩამოიტვირთება რუკის ხილული ნაწილისთვის.</translation>
    </message>
    <message>
        <source>detected: {column}</source>
        <translation>ამოცნობილია: {column}</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>დასასრული დასაწყისზე ადრეა.</translation>
    </message>
    <message>
        <source>Feature details</source>
        <translation>ობიექტის მონაცემები</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>იწყება</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>მთავრდება</translation>
    </message>
    <message>
        <source>where it was drawn, or the name of a place</source>
        <translation>სადაც დაიხაზა, ან ადგილის სახელი</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>How do we know? If empty: the linked passage</source>
        <translation>საიდან ვიცით? თუ ცარიელია: დაკავშირებული ნაწყვეტი</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>ძალაშია: დასაწყისი</translation>
    </message>
    <message>
        <source>Choose who holds or claims the area.</source>
        <translation>აირჩიეთ, ვინ ფლობს ან ითხოვს ტერიტორიას.</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>სტატიის თარიღი</translation>
    </message>
    <message>
        <source>2020, 2020-11 or 2020-11-10</source>
        <translation>2020, 2020-11 ან 2020-11-10</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>თარიღის მითითება</translation>
    </message>
    <message>
        <source>The article’s date is a guess. Confirm or correct it:</source>
        <translation>სტატიის თარიღი ვარაუდია. დაადასტურეთ ან შეასწორეთ:</translation>
    </message>
    <message>
        <source>The article’s date is not known. When was it published?</source>
        <translation>სტატიის თარიღი უცნობია. როდის გამოქვეყნდა?</translation>
    </message>
    <message>
        <source>Enter the date of the article.</source>
        <translation>შეიყვანეთ სტატიის თარიღი.</translation>
    </message>
    <message>
        <source>date the article</source>
        <translation>სტატიის თარიღი</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>დასასრული</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>უვადო</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>მოკლე აღწერა</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>შეიყვანეთ სახელი.</translation>
    </message>
    <message>
        <source>Enter a place, or choose it on the map.</source>
        <translation>შეიყვანეთ ადგილი ან აირჩიეთ რუკაზე.</translation>
    </message>
    <message>
        <source>Enter the date of the event.</source>
        <translation>შეიყვანეთ მოვლენის თარიღი.</translation>
    </message>
    <message>
        <source>Create statement</source>
        <translation>მტკიცების შექმნა</translation>
    </message>
    <message>
        <source>State</source>
        <translation>სახელმწიფო</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>მიმართულება</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>პარტნიორი</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>არ არის ნათქვამი</translation>
    </message>
    <message>
        <source>Act or words</source>
        <translation>ქმედება ან სიტყვები</translation>
    </message>
    <message>
        <source>If</source>
        <translation>თუ</translation>
    </message>
    <message>
        <source>the condition of a threat</source>
        <translation>მუქარის პირობა</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>ქმედების სახე</translation>
    </message>
    <message>
        <source>From</source>
        <translation>დასაწყისი</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>ვისი თქმით</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>ვინ იუწყება</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>ვინ გადმოსცა</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>რა უარყოფდა ამას</translation>
    </message>
    <message>
        <source>a document, date or witness</source>
        <translation>დოკუმენტი, თარიღი ან მოწმე</translation>
    </message>
    <message>
        <source>Choose a state and a partner.</source>
        <translation>აირჩიეთ სახელმწიფო და პარტნიორი.</translation>
    </message>
    <message>
        <source>State and partner must differ.</source>
        <translation>სახელმწიფო და პარტნიორი სხვადასხვა უნდა იყოს.</translation>
    </message>
    <message>
        <source>Enter the condition of the threat.</source>
        <translation>შეიყვანეთ მუქარის პირობა.</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>ფენის დამატება</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n ობიექტი</numerusform><numerusform>%n ობიექტი</numerusform></translation>
    </message>
    <message>
        <source>{file}: {features}, shown as: {kind}.</source>
        <translation>{file}: {features}, ჩვენების სახე: {kind}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>ავტომატური</translation>
    </message>
    <message>
        <source>Name column</source>
        <translation>სახელის სვეტი</translation>
    </message>
    <message>
        <source>Start date column</source>
        <translation>დაწყების თარიღის სვეტი</translation>
    </message>
    <message>
        <source>End date column</source>
        <translation>დასრულების თარიღის სვეტი</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>როგორც ფაილშია</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ფერი</translation>
    </message>
    <message>
        <source>default</source>
        <translation>ნაგულისხმევი</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>რუკაზე…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Held or claimed by</source>
        <translation>ფლობს ან ითხოვს</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>ნიმუში</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>ავტორი და თარიღი</translation>
    </message>
    <message numerus="yes">
        <source>Add the tour of the file as %n step(s)</source>
        <translation><numerusform>ფაილის ტურის დამატება, როგორც %n ნაბიჯი</numerusform><numerusform>ფაილის ტურის დამატება, როგორც %n ნაბიჯი</numerusform></translation>
    </message>
    <message>
        <source>Same colour and source for all other files</source>
        <translation>იგივე ფერი და წყარო ყველა დანარჩენი ფაილისთვის</translation>
    </message>
    <message>
        <source>by “{column}”</source>
        <translation>„{column}“-ის მიხედვით</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>შეიყვანეთ სათაური.</translation>
    </message>
    <message>
        <source>Enter a source: every layer on the map must have one.</source>
        <translation>შეიყვანეთ წყარო: რუკის ყოველ ფენას წყარო უნდა ჰქონდეს.</translation>
    </message>
    <message>
        <source>Choose tables</source>
        <translation>ცხრილების არჩევა</translation>
    </message>
    <message>
        <source>{file} contains {count} tables. Each selected table becomes a layer.</source>
        <translation>ფაილში {file} არის {count} ცხრილი. თითოეული არჩეული ცხრილი ფენად იქცევა.</translation>
    </message>
    <message>
        <source>Tables in the file</source>
        <translation>ფაილის ცხრილები</translation>
    </message>
    <message>
        <source>Select at least one table.</source>
        <translation>აირჩიეთ სულ მცირე ერთი ცხრილი.</translation>
    </message>
    <message>
        <source>Choose coordinate reference system</source>
        <translation>კოორდინატთა სისტემის არჩევა</translation>
    </message>
    <message>
        <source>UTM zone 38N, Pulkovo, 4326…</source>
        <translation>UTM zone 38N, Pulkovo, 4326…</translation>
    </message>
    <message>
        <source>Coordinate reference systems</source>
        <translation>კოორდინატთა სისტემები</translation>
    </message>
    <message>
        <source>No coordinate reference system matches this name.</source>
        <translation>ამ სახელით კოორდინატთა სისტემა ვერ მოიძებნა.</translation>
    </message>
    <message>
        <source>Paste the text here…</source>
        <translation>ჩასვით ტექსტი აქ…</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>სტატიის ტექსტი</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>ამ ტექსტის გამოყენება</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ფაილის არჩევა…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>სტატიის გახსნა</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>სტატიები ({patterns});;ყველა ფაილი (*)</translation>
    </message>
    <message>
        <source>Replace article text</source>
        <translation>სტატიის ტექსტის შეცვლა</translation>
    </message>
    <message>
        <source>Paste the new text or choose its file. Links are moved along with their words.</source>
        <translation>ჩასვით ახალი ტექსტი ან აირჩიეთ მისი ფაილი. ბმულები თავიანთ სიტყვებთან ერთად გადაინაცვლებს.</translation>
    </message>
    <message>
        <source>Updating links…</source>
        <translation>ბმულების განახლება…</translation>
    </message>
    <message>
        <source>Couldn’t read text</source>
        <translation>ტექსტის წაკითხვა ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>replace article text</source>
        <translation>სტატიის ტექსტის შეცვლა</translation>
    </message>
    <message>
        <source>All links were found in the new text.</source>
        <translation>ყველა ბმული მოიძებნა ახალ ტექსტში.</translation>
    </message>
    <message>
        <source>remove broken link</source>
        <translation>გაწყვეტილი ბმულის წაშლა</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>დაკავშირება</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>სიტყვები</translation>
    </message>
    <message>
        <source>Name on the map or in the gazetteer</source>
        <translation>სახელი რუკაზე ან ტოპონიმების ცნობარში</translation>
    </message>
    <message>
        <source>Map items and gazetteer places</source>
        <translation>რუკის ელემენტები და ცნობარის ადგილები</translation>
    </message>
    <message>
        <source>Not listed?</source>
        <translation>სიაში არ არის?</translation>
    </message>
    <message>
        <source>The words name a</source>
        <translation>რას აღნიშნავს სიტყვები</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>Shown with the link</source>
        <translation>ჩანს ბმულთან ერთად</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>წერტილის დახაზვა</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>ხაზის დახაზვა</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>არეალის დახაზვა</translation>
    </message>
    <message>
        <source>from the gazetteer</source>
        <translation>ტოპონიმების ცნობარიდან</translation>
    </message>
    <message>
        <source>No match on the map or in the gazetteer. Draw it instead.</source>
        <translation>რუკაზე და ცნობარში თანხვედრა არ არის. დახაზეთ თავად.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>ჯერ მონიშნეთ სიტყვები სტატიაში.</translation>
    </message>
    <message>
        <source>link to “{name}”</source>
        <translation>ბმული: „{name}“</translation>
    </message>
    <message>
        <source>link words</source>
        <translation>სიტყვების დაკავშირება</translation>
    </message>
    <message>
        <source>Go to a linked passage first.</source>
        <translation>ჯერ გადადით დაკავშირებულ ნაწყვეტზე.</translation>
    </message>
    <message>
        <source>delete link</source>
        <translation>ბმულის წაშლა</translation>
    </message>
    <message>
        <source>Click where it happened. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>დააწკაპუნეთ მოვლენის ადგილზე. Esc — გაუქმება; მიბმის გამოსართავად გეჭიროთ Alt.</translation>
    </message>
    <message>
        <source>How do we know? If empty: drawn by the author of this story</source>
        <translation>საიდან ვიცით? თუ ცარიელია: დახაზულია ამ ისტორიის ავტორის მიერ</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>არაფერი დამატებულა.</translation>
    </message>
    <message>
        <source>draw “{name}”</source>
        <translation>დახაზვა: „{name}“</translation>
    </message>
    <message>
        <source>These words occur more than once in the text. Select more of the sentence.</source>
        <translation>ეს სიტყვები ტექსტში ერთზე მეტჯერ გვხვდება. მონიშნეთ წინადადების მეტი ნაწილი.</translation>
    </message>
    <message>
        <source>Couldn’t create statement</source>
        <translation>მტკიცების შექმნა ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>create statement</source>
        <translation>მტკიცების შექმნა</translation>
    </message>
    <message>
        <source>Reject this place in the Places list instead.</source>
        <translation>ამის ნაცვლად უარყავით ეს ადგილი ადგილების სიაში.</translation>
    </message>
    <message>
        <source>Database features are read-only. Hide the layer instead.</source>
        <translation>მონაცემთა ბაზის ობიექტები მხოლოდ წაკითხვადია. ამის ნაცვლად დამალეთ ფენა.</translation>
    </message>
    <message>
        <source>delete “{name}”</source>
        <translation>წაშლა: „{name}“</translation>
    </message>
    <message>
        <source>delete statement</source>
        <translation>მტკიცების წაშლა</translation>
    </message>
    <message>
        <source>Select a feature or statement of this story first.</source>
        <translation>ჯერ მონიშნეთ ამ ისტორიის ობიექტი ან მტკიცება.</translation>
    </message>
    <message>
        <source>Reading {count} files…</source>
        <translation>იკითხება {count} ფაილი…</translation>
    </message>
    <message>
        <source>Couldn’t read layer</source>
        <translation>ფენის წაკითხვა ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>add {count} layers</source>
        <translation>ფენების დამატება: {count}</translation>
    </message>
    <message>
        <source>{file} has no features to show.</source>
        <translation>ფაილში {file} საჩვენებელი ობიექტი არ არის.</translation>
    </message>
    <message>
        <source>Empty layer</source>
        <translation>ცარიელი ფენა</translation>
    </message>
    <message>
        <source>Couldn’t add layer</source>
        <translation>ფენის დამატება ვერ მოხერხდა</translation>
    </message>
    <message numerus="yes">
        <source>add %n step(s)</source>
        <translation><numerusform>%n ნაბიჯის დამატება</numerusform><numerusform>%n ნაბიჯის დამატება</numerusform></translation>
    </message>
    <message>
        <source>Some features were skipped</source>
        <translation>ზოგი ობიექტი გამოტოვებულია</translation>
    </message>
    <message>
        <source>Preparing {layer}…</source>
        <translation>მზადდება {layer}…</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>გადაუწყვეტელი</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>მიღებული</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>უარყოფილი</translation>
    </message>
    <message>
        <source>placed manually</source>
        <translation>ხელით განთავსებული</translation>
    </message>
    <message>
        <source>Apply to all mentions of a name</source>
        <translation>სახელის ყველა ხსენებაზე გავრცელება</translation>
    </message>
    <message>
        <source>Places found in the article</source>
        <translation>სტატიაში ნაპოვნი ადგილები</translation>
    </message>
    <message>
        <source>Minimum score to accept</source>
        <translation>მინიმალური ქულა მისაღებად</translation>
    </message>
    <message>
        <source>Accept all from score</source>
        <translation>ყველას მიღება ქულიდან</translation>
    </message>
    <message>
        <source>Accept all undecided places with at least this score</source>
        <translation>ყველა გადაუწყვეტელი ადგილის მიღება ამ ან მეტი ქულით</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>მიღება</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>შემდეგი ვარიანტი</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>უარყოფა</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>გამოტოვება</translation>
    </message>
    <message>
        <source>Place manually…</source>
        <translation>ხელით განთავსება…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation><numerusform>ნაპოვნია %n სახელი</numerusform><numerusform>ნაპოვნია %n სახელი</numerusform></translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>გადაუწყვეტელი: {count}</translation>
    </message>
    <message>
        <source>No places found in this article.</source>
        <translation>ამ სტატიაში ადგილები ვერ მოიძებნა.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible event(s) or statement(s)</source>
        <translation><numerusform>%n შესაძლო მოვლენა ან მტკიცება</numerusform><numerusform>%n შესაძლო მოვლენა ან მტკიცება</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that a bundled story knows</source>
        <translation>
            <numerusform>%n ელემენტი, რომელსაც თანდართული ისტორია იცნობს</numerusform>
            <numerusform>%n ელემენტი, რომელსაც თანდართული ისტორია იცნობს</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has no match yet. Press N for a match or P to place it manually.</source>
        <translation>სახელს „{name}“ ჯერ ვარიანტი არ აქვს. N — ვარიანტი, P — ხელით განთავსება.</translation>
    </message>
    <message>
        <source>accept “{name}”</source>
        <translation>მიღება: „{name}“</translation>
    </message>
    <message>
        <source>reject “{name}”</source>
        <translation>უარყოფა: „{name}“</translation>
    </message>
    <message>
        <source>The gazetteer has no other “{name}”. Press P to place it manually or R to reject it.</source>
        <translation>ცნობარში სხვა „{name}“ არ არის. P — ხელით განთავსება, R — უარყოფა.</translation>
    </message>
    <message>
        <source>next match for “{name}”</source>
        <translation>შემდეგი ვარიანტი: „{name}“</translation>
    </message>
    <message>
        <source>place “{name}” manually</source>
        <translation>ხელით განთავსება: „{name}“</translation>
    </message>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation><numerusform>%n ადგილის მიღება</numerusform><numerusform>%n ადგილის მიღება</numerusform></translation>
    </message>
    <message>
        <source>{count} left to decide.</source>
        <translation>დარჩა გადასაწყვეტი: {count}.</translation>
    </message>
    <message>
        <source>All names are decided. Press Ctrl+S to save the story.</source>
        <translation>ყველა სახელი გადაწყვეტილია. ისტორიის შესანახად დააჭირეთ Ctrl+S.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) accepted.</source>
        <translation><numerusform>მიღებულია %n ადგილი.</numerusform><numerusform>მიღებულია %n ადგილი.</numerusform></translation>
    </message>
    <message>
        <source>ambiguous; press N for the first match</source>
        <translation>არაცალსახა; N — პირველი ვარიანტი</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>ვარიანტი არ არის</translation>
    </message>
    <message>
        <source>, {number} of {count}</source>
        <translation>, {number} / {count}</translation>
    </message>
    <message>
        <source>Couldn’t add table</source>
        <translation>ცხრილის დამატება ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>Reading {table}…</source>
        <translation>იკითხება {table}…</translation>
    </message>
    <message>
        <source>{table} has no known coordinate reference system (SRID {srid}).</source>
        <translation>ცხრილის {table} კოორდინატთა სისტემა უცნობია (SRID {srid}).</translation>
    </message>
    <message>
        <source>Couldn’t refresh “{layer}”; showing the last result. {reason}</source>
        <translation>ფენის „{layer}“ განახლება ვერ მოხერხდა; ნაჩვენებია ბოლო შედეგი. {reason}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>სათაურის წინადადება</translation>
    </message>
    <message>
        <source>Headline of the opening</source>
        <translation>დასაწყისის სათაური</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>Presenter notes</source>
        <translation>მომხსენებლის შენიშვნები</translation>
    </message>
    <message>
        <source>One sentence that says what the map shows, in place of the title</source>
        <translation>ერთი წინადადება იმაზე, რას აჩვენებს რუკა, სათაურის ნაცვლად</translation>
    </message>
    <message>
        <source>One sentence that says what the story's opening shows</source>
        <translation>ერთი წინადადება იმის შესახებ, რას აჩვენებს ისტორიის დასაწყისი</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>ხედის ნაბიჯად დამატება</translation>
    </message>
    <message>
        <source>Open the story with the current view</source>
        <translation>ამბის გახსნა მიმდინარე ხედით</translation>
    </message>
    <message>
        <source>Use current view as opening</source>
        <translation>მიმდინარე ხედი დასაწყისად</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>გადახედვა</translation>
    </message>
    <message>
        <source>Show this step</source>
        <translation>ამ ნაბიჯის ჩვენება</translation>
    </message>
    <message>
        <source>Use current view</source>
        <translation>მიმდინარე ხედის გამოყენება</translation>
    </message>
    <message>
        <source>Set the step to the current view</source>
        <translation>ნაბიჯისთვის მიმდინარე ხედის მინიჭება</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>edit headline</source>
        <translation>სათაურის რედაქტირება</translation>
    </message>
    <message>
        <source>change the opening’s view</source>
        <translation>დასაწყისის ხედის შეცვლა</translation>
    </message>
    <message>
        <source>change panels</source>
        <translation>პანელების შეცვლა</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>სურათები</translation>
    </message>
    <message>
        <source>The first one is shown before a class. Drag to reorder, or Alt+↑ and ↓</source>
        <translation>კლასის წინ პირველი ჩანს. რიგის შესაცვლელად გადაათრიეთ ან Alt+↑ და ↓</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>სურათის დამატება…</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>სურათის წაშლა</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>ვისია სურათი</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>რა ჩანს მასზე</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ზემოთ გადატანა</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ქვემოთ გადატანა</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>ამ ნაბიჯის წაშლა</translation>
    </message>
    <message>
        <source>Show the step as small maps side by side, each of another partner, layer or day</source>
        <translation>ნაბიჯის ჩვენება პატარა რუკებად გვერდიგვერდ, თითო სხვა პარტნიორის, ფენის ან დღისთვის</translation>
    </message>
    <message>
        <source>Panels…</source>
        <translation>პანელები…</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>ნაბიჯი {number}</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>ნაბიჯის დამატება</translation>
    </message>
    <message>
        <source>edit step text</source>
        <translation>ნაბიჯის ტექსტის რედაქტირება</translation>
    </message>
    <message>
        <source>change step view</source>
        <translation>ნაბიჯის ხედის შეცვლა</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>ნაბიჯის გადატანა</translation>
    </message>
    <message>
        <source>delete step</source>
        <translation>ნაბიჯის წაშლა</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>დაბრუნდა: {change}</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>გამეორდა: {change}</translation>
    </message>
    <message>
        <source>Save story</source>
        <translation>ისტორიის შენახვა</translation>
    </message>
    <message>
        <source>Story file (*.story);;Folder (*)</source>
        <translation>ისტორიის ფაილი (*.story);;საქაღალდე (*)</translation>
    </message>
    <message>
        <source>Couldn’t save story</source>
        <translation>ისტორიის შენახვა ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>შენახულია ფაილში {file}</translation>
    </message>
    <message>
        <source>A step’s picture was left out: {problem}</source>
        <translation>ერთი ნაბიჯის სურათის გარეშე: {problem}</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>ისტორიის გახსნა ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>Save story?</source>
        <translation>შევინახოთ ისტორია?</translation>
    </message>
    <message>
        <source>“{story}” has unsaved changes.</source>
        <translation>„{story}“ შეიცავს შეუნახავ ცვლილებებს.</translation>
    </message>
    <message>
        <source>Couldn’t back up unsaved changes: {reason}</source>
        <translation>შეუნახავი ცვლილებების სარეზერვო ასლი ვერ შეიქმნა: {reason}</translation>
    </message>
    <message>
        <source>Another program, or another window, has changed this story since you opened it: {files}.

Keep both by saving yours under another name, or keep only one of them?</source>
        <translation>მას შემდეგ, რაც ეს ისტორია გახსენით, ის სხვა პროგრამამ ან სხვა ფანჯარამ შეცვალა: {files}.

ორივეს დატოვებთ (თქვენსას სხვა სახელით შეინახავთ) თუ მხოლოდ ერთს?</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>შეიცვალა დისკზე</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>ორივეს დატოვება…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>მათი ვერსია</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>ჩემი ვერსია</translation>
    </message>
    <message>
        <source>“{layer}” comes from {database}. Stories never store a connection.

Save the features last fetched as a file in the story, or leave the layer out?</source>
        <translation>ფენა „{layer}“ მოდის ბაზიდან {database}. ისტორიები კავშირს არასოდეს ინახავს.

ბოლოს ჩამოტვირთული ობიექტები ისტორიაში ფაილად შეინახოს, თუ ფენა გამოიტოვოს?</translation>
    </message>
    <message>
        <source>Save database features?</source>
        <translation>შევინახოთ მონაცემთა ბაზის ობიექტები?</translation>
    </message>
    <message numerus="yes">
        <source>Save %n feature(s)</source>
        <translation><numerusform>%n ობიექტის შენახვა</numerusform><numerusform>%n ობიექტის შენახვა</numerusform></translation>
    </message>
    <message>
        <source>Leave layer out</source>
        <translation>ფენის გამოტოვება</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>გადახედვა…</translation>
    </message>
    <message>
        <source>Preview file…</source>
        <translation>ფაილის გადახედვა…</translation>
    </message>
    <message>
        <source>Couldn’t import links</source>
        <translation>ბმულების იმპორტი ვერ მოხერხდა</translation>
    </message>
    <message numerus="yes">
        <source>import %n link(s)</source>
        <translation><numerusform>%n ბმულის იმპორტი</numerusform><numerusform>%n ბმულის იმპორტი</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n link(s)</source>
        <translation><numerusform>იმპორტირებულია %n ბმული</numerusform><numerusform>იმპორტირებულია %n ბმული</numerusform></translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>ვერ შენარჩუნდა:</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>ცნობილი?</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>უთარიღო</translation>
    </message>
    <message>
        <source>Event?</source>
        <translation>მოვლენა?</translation>
    </message>
    <message>
        <source>Statement?</source>
        <translation>მტკიცება?</translation>
    </message>
    <message>
        <source>left out; A takes it back</source>
        <translation>გამოტოვებულია; A აბრუნებს</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n წყარო</numerusform>
            <numerusform>%n წყარო</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>და კიდევ {count}</translation>
    </message>
    <message>
        <source>reject proposal</source>
        <translation>შემოთავაზების უარყოფა</translation>
    </message>
    <message>
        <source>next reading</source>
        <translation>შემდეგი წაკითხვა</translation>
    </message>
    <message>
        <source>take back “{name}”</source>
        <translation>„{name}“ დაბრუნება</translation>
    </message>
    <message>
        <source>The year of this event is not known. Date the article first.</source>
        <translation>ამ მოვლენის წელი უცნობია. ჯერ მიუთითეთ სტატიის თარიღი.</translation>
    </message>
    <message>
        <source>accept event</source>
        <translation>მოვლენის მიღება</translation>
    </message>
    <message>
        <source>accept statement</source>
        <translation>მტკიცების მიღება</translation>
    </message>
    <message>
        <source>Name, or latitude and longitude</source>
        <translation>სახელი, ან განედი და გრძედი</translation>
    </message>
    <message>
        <source>No place is called “{name}”. Choose one from the list, or type coordinates.</source>
        <translation>ადგილი სახელით „{name}“ არ არის. აირჩიეთ სიიდან ან შეიყვანეთ კოორდინატები.</translation>
    </message>
    <message>
        <source>Add picture under the map</source>
        <translation>სურათის დამატება რუკის ქვეშ</translation>
    </message>
    <message>
        <source>{file} lies under borders and layers. Its opacity is set in the layer list.</source>
        <translation>{file} საზღვრებისა და ფენების ქვეშაა. გაუმჭვირვალობა ფენების სიაში იცვლება.</translation>
    </message>
    <message>
        <source>Who made it, and whose copy it is</source>
        <translation>ვინ შექმნა და ვისი ასლია</translation>
    </message>
    <message>
        <source>Date of the picture</source>
        <translation>სურათის თარიღი</translation>
    </message>
    <message>
        <source>add picture “{layer}”</source>
        <translation>სურათის „{layer}“ დამატება</translation>
    </message>
    <message>
        <source>change pins of “{layer}”</source>
        <translation>ფენის „{layer}“ წერტილების შეცვლა</translation>
    </message>
    <message>
        <source>Couldn’t read picture</source>
        <translation>სურათის წაკითხვა ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>Arrow keys move a cross, with Shift finely; Enter pins it; + and − zoom.</source>
        <translation>ისრები ჯვარს ამოძრავებს, Shift-ით — წვრილი ნაბიჯით; Enter წერტილს სვამს; + და − მასშტაბს ცვლის.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>სურათი</translation>
    </message>
    <message>
        <source>Pin picture to the map</source>
        <translation>სურათის რუკაზე მიბმა</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>ადგილი რუკაზე</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>წერტილები</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>წერტილის მოხსნა</translation>
    </message>
    <message>
        <source>Pin {number}: click a place on the picture, then the same place on the map.</source>
        <translation>წერტილი {number}: დააწკაპუნეთ ადგილზე სურათზე, შემდეგ იმავე ადგილზე რუკაზე.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the map.</source>
        <translation>წერტილი {number}: ახლა დააწკაპუნეთ იმავე ადგილზე რუკაზე.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the picture.</source>
        <translation>წერტილი {number}: ახლა დააწკაპუნეთ იმავე ადგილზე სურათზე.</translation>
    </message>
    <message>
        <source>Pin {number}: {place}</source>
        <translation>წერტილი {number}: {place}</translation>
    </message>
    <message>
        <source>{pin}, misses by {distance}</source>
        <translation>{pin}, ცდომილება {distance}</translation>
    </message>
    <message>
        <source>{count} of {least} pins.</source>
        <translation>{count} წერტილი {least}-დან.</translation>
    </message>
    <message>
        <source>Three pins fit exactly; a fourth shows how well they agree.</source>
        <translation>სამი წერტილი ზუსტად ემთხვევა; მეოთხე აჩვენებს, რამდენად თანხმდებიან.</translation>
    </message>
    <message>
        <source>The pins miss by {distance} on average.</source>
        <translation>წერტილები საშუალოდ {distance}-ით სცდება.</translation>
    </message>
    <message>
        <source>Panels side by side</source>
        <translation>პანელები გვერდიგვერდ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>ფენა</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>პანელები</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>თითო თითოეულისთვის</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>სხვა დღე</translation>
    </message>
    <message>
        <source>Choose two to six, or none for one map.</source>
        <translation>აირჩიეთ ორიდან ექვსამდე, ან არცერთი — ერთი რუკისთვის.</translation>
    </message>
    <message>
        <source>place a name</source>
        <translation>სახელის დასმა</translation>
    </message>
    <message>
        <source>leave out a name</source>
        <translation>სახელის გამოტოვება</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>the mark under the pointer</source>
        <translation>ნიშანი მაჩვენებლის ქვეშ</translation>
    </message>
    <message>
        <source>legend, date and credits</source>
        <translation>ლეგენდა, თარიღი და ავტორები</translation>
    </message>
    <message>
        <source>the names on the map</source>
        <translation>სახელები რუკაზე</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>რუკა</translation>
    </message>
    <message>
        <source>the layer “{layer}”</source>
        <translation>ფენა „{layer}“</translation>
    </message>
    <message>
        <source>N</source>
        <translation>ჩ</translation>
    </message>
    <message>
        <source>S</source>
        <translation>ს</translation>
    </message>
    <message>
        <source>E</source>
        <translation>აღმ.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>დას.</translation>
    </message>
    <message>
        <source>Click the first point; Esc ends measuring</source>
        <translation>დააწკაპუნეთ პირველ წერტილზე; Esc ასრულებს გაზომვას</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Others</source>
        <translation>სხვები</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>ერთმანეთთან</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>დაახლოება</translation>
    </message>
    <message>
        <source>away</source>
        <translation>დაშორება</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>უცვლელი</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>ურთიერთდაახლოება</translation>
    </message>
    <message>
        <source>no shift claimed</source>
        <translation>ცვლილება არ არის ნათქვამი</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>პირდაპირ დასახელებული</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>ნაგულისხმები</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>ნათქვამია ჯგუფზე</translation>
    </message>
    <message>
        <source>demand, threat, wish, denial or opinion</source>
        <translation>მოთხოვნა, მუქარა, სურვილი, უარყოფა ან აზრი</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>დამატებული კონტექსტი, სტატიაში არ არის</translation>
    </message>
    <message>
        <source>faint: after {date}</source>
        <translation>მკრთალი: {date}-ის შემდეგ</translation>
    </message>
    <message>
        <source>Sources of the added facts are listed in the story.</source>
        <translation>დამატებული ფაქტების წყაროები ისტორიაშია მითითებული.</translation>
    </message>
    <message>
        <source>Drawing chart…</source>
        <translation>იხაზება დიაგრამა…</translation>
    </message>
    <message>
        <source>meant only as one of {groups}</source>
        <translation>იგულისხმება მხოლოდ ჯგუფის ნაწილად: {groups}</translation>
    </message>
    <message>
        <source>Show only {partner} on the map</source>
        <translation>რუკაზე მხოლოდ ამ პარტნიორის ჩვენება: {partner}</translation>
    </message>
    <message>
        <source>Show the timeline of {state}</source>
        <translation>დროის ღერძის ჩვენება: {state}</translation>
    </message>
    <message>
        <source>{statement}: not mentioned in the article</source>
        <translation>{statement}: სტატიაში არ არის ნახსენები</translation>
    </message>
    <message>
        <source>{speaker}, reported by {reporter}</source>
        <translation>{speaker}, იუწყება: {reporter}</translation>
    </message>
    <message>
        <source>source given in the story</source>
        <translation>წყარო ისტორიაშია მითითებული</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>თუ {condition}</translation>
    </message>
    <message>
        <source>Who is moving toward or away from whom</source>
        <translation>ვინ ვის უახლოვდება ან შორდება</translation>
    </message>
    <message>
        <source>What the article says, with added context</source>
        <translation>რას ამბობს სტატია, დამატებული კონტექსტით</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>რას ამბობს სტატია</translation>
    </message>
    <message>
        <source>partner moves toward the state</source>
        <translation>პარტნიორი უახლოვდება სახელმწიფოს</translation>
    </message>
    <message>
        <source>meant only as one of a group, in its row</source>
        <translation>იგულისხმება მხოლოდ ჯგუფის ნაწილად, ჯგუფის სტრიქონში</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>სტატიაში არ არის ნახსენები</translation>
    </message>
    <message>
        <source>Memberships: joining, suspending and leaving</source>
        <translation>წევრობები: გაწევრება, შეჩერება და გასვლა</translation>
    </message>
    <message>
        <source>The line marks {date}. Unknown dates are not drawn.</source>
        <translation>ხაზი აღნიშნავს თარიღს: {date}. უცნობი თარიღები არ იხაზება.</translation>
    </message>
    <message>
        <source>Added facts, not from the article; sources are listed in the story “{story}”.</source>
        <translation>დამატებული ფაქტები, არა სტატიიდან; წყაროები მითითებულია ისტორიაში „{story}“.</translation>
    </message>
    <message>
        <source>member</source>
        <translation>წევრი</translation>
    </message>
    <message>
        <source>frozen or suspended</source>
        <translation>გაყინული ან შეჩერებული</translation>
    </message>
    <message>
        <source>observer or associate</source>
        <translation>დამკვირვებელი ან ასოცირებული</translation>
    </message>
    <message>
        <source>began this year, exact date unknown</source>
        <translation>დაიწყო ამ წელს, ზუსტი თარიღი უცნობია</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>არ არის წევრი</translation>
    </message>
    <message>
        <source>Images (*.png *.svg *.pdf)</source>
        <translation>გამოსახულებები (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>დიაგრამის შენახვა</translation>
    </message>
    <message>
        <source>Couldn’t save the chart: {reason}</source>
        <translation>დიაგრამის შენახვა ვერ მოხერხდა: {reason}</translation>
    </message>
    <message>
        <source>Chart saved to {file}</source>
        <translation>დიაგრამა შენახულია ფაილში {file}</translation>
    </message>
    <message>
        <source>{state}: timeline</source>
        <translation>{state}: დროის ღერძი</translation>
    </message>
    <message>
        <source>n. d.</source>
        <translation>უთარ.</translation>
    </message>
    <message>
        <source>Class: {words}</source>
        <translation>კლასი: {words}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open story</source>
        <translation>ისტორიის გახსნა</translation>
    </message>
    <message>
        <source>Stories (*.story story.toml);;All files (*)</source>
        <translation>ისტორიები (*.story story.toml);;ყველა ფაილი (*)</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>ისტორიის გახსნა ვერ მოხერხდა</translation>
    </message>
    <message numerus="yes">
        <source>This story has %n problem(s). The rest is shown.</source>
        <translation><numerusform>ამ ისტორიაში %n პრობლემაა. დანარჩენი ნაჩვენებია.</numerusform><numerusform>ამ ისტორიაში %n პრობლემაა. დანარჩენი ნაჩვენებია.</numerusform></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>პრობლემების ჩვენება</translation>
    </message>
    <message>
        <source>Story problems</source>
        <translation>ისტორიის პრობლემები</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>ექსპორტირებულია ფაილში {file}</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture and as SVG.</source>
        <translation>რუკა გაცვლის ბუფერშია სურათად და SVG-ად.</translation>
    </message>
    <message>
        <source>Share as web page</source>
        <translation>გაზიარება ვებგვერდად</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>ვებგვერდები (*.html)</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>იწერება {file}…</translation>
    </message>
    <message>
        <source>Saved to {file}. The file opens in any browser.</source>
        <translation>შენახულია ფაილში {file}. ფაილი ნებისმიერ ბრაუზერში იხსნება.</translation>
    </message>
    <message>
        <source>Couldn’t open a browser. Copied the address instead: {address}</source>
        <translation>ბრაუზერის გახსნა ვერ მოხერხდა. მის ნაცვლად დაკოპირდა მისამართი: {address}</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>არაფერია მონიშნული.</translation>
    </message>
    <message>
        <source>Link copied. Paste it into Search (Ctrl+K) to return to this view.</source>
        <translation>ბმული დაკოპირდა. ამ ხედზე დასაბრუნებლად ჩასვით ძიებაში (Ctrl+K).</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ისტორია</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>რედაქტირება</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>გადასვლა</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>დრო</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>ორიენტაცია</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ხედი</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>რაკურსი</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>სახელები</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>ვისი რუკა</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>ხედვის იმიტაცია</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>ბოლო ისტორიები</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>გადათრევა</translation>
    </message>
    <message>
        <source>Pan the map</source>
        <translation>რუკის გადაადგილება</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>ბორბალი, ორი თითი</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>მასშტაბი მაჩვენებელთან</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>ორმაგი წკაპი</translation>
    </message>
    <message>
        <source>Zoom in; on a layer, zoom to the layer</source>
        <translation>გადიდება; ფენაზე — ფენასთან მიახლოება</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>წკაპი</translation>
    </message>
    <message>
        <source>Select on the map and in the article</source>
        <translation>მონიშვნა რუკაზე და სტატიაში</translation>
    </message>
    <message>
        <source>Back and forward buttons</source>
        <translation>უკან და წინ ღილაკები</translation>
    </message>
    <message>
        <source>Previous and next view</source>
        <translation>წინა და შემდეგი ხედი</translation>
    </message>
    <message>
        <source>While presenting (press ? for more)</source>
        <translation>წარდგენისას (მეტისთვის ?)</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>თაგვი</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>კლავიატურის მალსახმობები</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>ყველა პარტნიორი</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>როგორც სტატიაში</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ინგლისური</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>რუკაზე</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>დროის ღერძზე</translation>
    </message>
    <message>
        <source>In the layer list</source>
        <translation>ფენების სიაში</translation>
    </message>
    <message>
        <source>In the place list</source>
        <translation>ადგილების სიაში</translation>
    </message>
    <message>
        <source>Open story…</source>
        <translation>ისტორიის გახსნა…</translation>
    </message>
    <message>
        <source>New story from article…</source>
        <translation>ახალი ისტორია სტატიიდან…</translation>
    </message>
    <message>
        <source>New story from clipboard</source>
        <translation>ახალი ისტორია გაცვლის ბუფერიდან</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>იმპორტი…</translation>
    </message>
    <message>
        <source>open file table spreadsheet shapefile GeoJSON</source>
        <translation>გახსნა ფაილი ცხრილი shapefile GeoJSON</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>ფენების დამატება…</translation>
    </message>
    <message>
        <source>Add database table…</source>
        <translation>მონაცემთა ბაზის ცხრილის დამატება…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>შენახვა როგორც…</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>გამოსახულების ექსპორტი…</translation>
    </message>
    <message>
        <source>save picture PNG PDF SVG</source>
        <translation>შენახვა სურათი PNG PDF SVG</translation>
    </message>
    <message>
        <source>Print map…</source>
        <translation>რუკის ბეჭდვა…</translation>
    </message>
    <message>
        <source>Share as web page…</source>
        <translation>გაზიარება ვებგვერდად…</translation>
    </message>
    <message>
        <source>HTML website publish export embed online</source>
        <translation>HTML საიტი გამოქვეყნება ექსპორტი ჩასმა ონლაინ</translation>
    </message>
    <message>
        <source>Handouts and slides…</source>
        <translation>დასარიგებელი მასალა და სლაიდები…</translation>
    </message>
    <message>
        <source>PowerPoint worksheet lesson pages</source>
        <translation>PowerPoint სამუშაო ფურცელი გაკვეთილი გვერდები</translation>
    </message>
    <message>
        <source>Export links…</source>
        <translation>ბმულების ექსპორტი…</translation>
    </message>
    <message>
        <source>Export features…</source>
        <translation>ობიექტების ექსპორტი…</translation>
    </message>
    <message>
        <source>Compare with another article…</source>
        <translation>სხვა სტატიასთან შედარება…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>პრობლემების ჩვენება…</translation>
    </message>
    <message>
        <source>Present from beginning</source>
        <translation>წარდგენა თავიდან</translation>
    </message>
    <message>
        <source>Present from current step</source>
        <translation>წარდგენა მიმდინარე ნაბიჯიდან</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>გასვლა</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>გამეორება</translation>
    </message>
    <message>
        <source>Review places found</source>
        <translation>ნაპოვნი ადგილების გადახედვა</translation>
    </message>
    <message>
        <source>Find places again</source>
        <translation>ადგილების ხელახლა ძებნა</translation>
    </message>
    <message>
        <source>Replace article text…</source>
        <translation>სტატიის ტექსტის შეცვლა…</translation>
    </message>
    <message>
        <source>Broken links…</source>
        <translation>გაწყვეტილი ბმულები…</translation>
    </message>
    <message>
        <source>Link selected words…</source>
        <translation>მონიშნული სიტყვების დაკავშირება…</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>წერტილის დახაზვა</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>ხაზის დახაზვა</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>არეალის დახაზვა</translation>
    </message>
    <message>
        <source>Create statement from selected words…</source>
        <translation>მონიშნული სიტყვებიდან მტკიცების შექმნა…</translation>
    </message>
    <message>
        <source>Create event from selected words…</source>
        <translation>მონიშნული სიტყვებიდან მოვლენის შექმნა…</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>ბმულის წაშლა</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>მონიშნულის წაშლა</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>ხედის ნაბიჯად დამატება</translation>
    </message>
    <message>
        <source>Edit tour…</source>
        <translation>ტურის რედაქტირება…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>პარამეტრები…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>ადგილების, ნაწყვეტების, ფენებისა და ნაბიჯების ძიება</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>ბრძანებების ძიება</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>წინ</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>მთელი ისტორიის ჩვენება</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>შემდეგი ნაბიჯი</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>წინა ნაბიჯი</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>ნაბიჯზე დაბრუნება</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>ნაბიჯების სია</translation>
    </message>
    <message>
        <source>Next place in article</source>
        <translation>შემდეგი ადგილი სტატიაში</translation>
    </message>
    <message>
        <source>Previous place in article</source>
        <translation>წინა ადგილი სტატიაში</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>ძიება სტატიაში</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>შემდეგი ხსენება</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>წინა ხსენება</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>მონიშნულთან მიახლოება</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>რუკის სურათად კოპირება</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>ამ ხედის ბმულის კოპირება</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>გაშვება ან პაუზა</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>დღევანდელ დღეზე გადასვლა</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>შემდეგი მოვლენა</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>წინა მოვლენა</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>თარიღზე გადასვლა</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>უფრო სწრაფად</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>უფრო ნელა</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>ციკლური გაშვება</translation>
    </message>
    <message>
        <source>Date range</source>
        <translation>თარიღების შუალედი</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>ორი თარიღის შედარება</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>მხარეების გაცვლა</translation>
    </message>
    <message>
        <source>Move divider left</source>
        <translation>გამყოფის მარცხნივ გადატანა</translation>
    </message>
    <message>
        <source>Move divider right</source>
        <translation>გამყოფის მარჯვნივ გადატანა</translation>
    </message>
    <message>
        <source>Next partner</source>
        <translation>შემდეგი პარტნიორი</translation>
    </message>
    <message>
        <source>Show added context</source>
        <translation>დამატებული კონტექსტის ჩვენება</translation>
    </message>
    <message>
        <source>Add data table…</source>
        <translation>მონაცემთა ცხრილის დამატება…</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>ფენები</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>სტატია</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>დეტალები</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>დროის ღერძი</translation>
    </message>
    <message>
        <source>Alignment charts</source>
        <translation>ორიენტაციის დიაგრამები</translation>
    </message>
    <message>
        <source>List of map items</source>
        <translation>რუკის ელემენტების სია</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>დაფარვა…</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>ვისი რუკაა ეს?</translation>
    </message>
    <message>
        <source>Next viewpoint</source>
        <translation>შემდეგი თვალსაზრისი</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>პროექტორი</translation>
    </message>
    <message>
        <source>Projector, dark room</source>
        <translation>პროექტორი, ბნელი ოთახი</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ბეჭდვა</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>შემდეგი თემა</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ჩვეულებრივი</translation>
    </message>
    <message>
        <source>Protanopia (red-blind)</source>
        <translation>პროტანოპია (წითლის სიბრმავე)</translation>
    </message>
    <message>
        <source>Deuteranopia (green-blind)</source>
        <translation>დეიტერანოპია (მწვანის სიბრმავე)</translation>
    </message>
    <message>
        <source>Tritanopia (blue-blind)</source>
        <translation>ტრიტანოპია (ლურჯის სიბრმავე)</translation>
    </message>
    <message>
        <source>Washed-out projector</source>
        <translation>გახუნებული პროექტორი</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>სისტემის ენა</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>უფრო დიდი ტექსტი</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>უფრო პატარა ტექსტი</translation>
    </message>
    <message>
        <source>Reset text size</source>
        <translation>ტექსტის საწყისი ზომა</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>მანძილის გაზომვა</translation>
    </message>
    <message>
        <source>Coordinates under the pointer</source>
        <translation>კოორდინატები მაჩვენებლის ქვეშ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>მოძრაობის შემცირება</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>სრული ეკრანი</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>შემდეგი პანელი</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>წინა პანელი</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>მენიუს გახსნა</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>სახელმძღვანელო</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>როგორ შეიქმნა ეს ისტორია</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>პროგრამის გაცნობა</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>საწყისი ეკრანი</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer-ის შესახებ</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>გადაადგილება</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>გადიდება ან დაპატარავება</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>მონიშვნის მოხსნა</translation>
    </message>
    <message>
        <source>Previous or next day</source>
        <translation>წინა ან შემდეგი დღე</translation>
    </message>
    <message>
        <source>Previous or next month</source>
        <translation>წინა ან შემდეგი თვე</translation>
    </message>
    <message>
        <source>Previous or next year</source>
        <translation>წინა ან შემდეგი წელი</translation>
    </message>
    <message>
        <source>First or last day</source>
        <translation>პირველი ან ბოლო დღე</translation>
    </message>
    <message>
        <source>Previous or next event</source>
        <translation>წინა ან შემდეგი მოვლენა</translation>
    </message>
    <message>
        <source>Switch between handles</source>
        <translation>სახელურებს შორის გადართვა</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>მიღება</translation>
    </message>
    <message>
        <source>Next place with this name</source>
        <translation>შემდეგი ადგილი ამ სახელით</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>უარყოფა</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>გამოტოვება</translation>
    </message>
    <message>
        <source>Place manually by clicking the map</source>
        <translation>ხელით განთავსება რუკაზე დაწკაპუნებით</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>ჩვენება ან დამალვა</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>ფენასთან მიახლოება</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ზემოთ გადატანა</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ქვემოთ გადატანა</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>One date</source>
        <translation>ერთი თარიღი</translation>
    </message>
    <message>
        <source>Two dates with divider</source>
        <translation>ორი თარიღი გამყოფით</translation>
    </message>
    <message>
        <source>Two dates side by side</source>
        <translation>ორი თარიღი გვერდიგვერდ</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>მხარეების გაცვლა</translation>
    </message>
    <message>
        <source>Names on the right</source>
        <translation>სახელები მარჯვნივ</translation>
    </message>
    <message>
        <source>Whose map on the right</source>
        <translation>ვისი რუკა მარჯვნივ</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>დაფარვა</translation>
    </message>
    <message>
        <source>Sentences with nothing on the map</source>
        <translation>წინადადებები, რომლებიდანაც რუკაზე არაფერია</translation>
    </message>
    <message>
        <source>Map items without a passage or source</source>
        <translation>რუკის ელემენტები ნაწყვეტისა და წყაროს გარეშე</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}: არ არის</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n მნიშვნელობა</numerusform><numerusform>%n მნიშვნელობა</numerusform></translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation>კლასები: {classes}</translation>
    </message>
    <message>
        <source>data from {file}</source>
        <translation>მონაცემები ფაილიდან {file}</translation>
    </message>
    <message>
        <source>Added “{layer}” to the map, in the layer group “{group}”.</source>
        <translation>რუკას დაემატა „{layer}“, ფენების ჯგუფში „{group}“.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped.</source>
        <translation><numerusform>გამოტოვებულია %n მწკრივი.</numerusform><numerusform>გამოტოვებულია %n მწკრივი.</numerusform></translation>
    </message>
    <message>
        <source>remove data</source>
        <translation>მონაცემების მოხსნა</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>ელცხრილები (*.csv *.tsv *.txt *.xlsx *.xlsm);;ყველა ფაილი (*)</translation>
    </message>
    <message>
        <source>The table needs a column of states (ISO codes or names in any language) and a column of numbers; a column of years is optional. Your data stays on this computer.</source>
        <translation>ცხრილს სჭირდება სახელმწიფოების სვეტი (ISO კოდები ან სახელები ნებისმიერ ენაზე) და რიცხვების სვეტი; წლების სვეტი არასავალდებულოა. თქვენი მონაცემები ამ კომპიუტერზე რჩება.</translation>
    </message>
    <message>
        <source>Add data table</source>
        <translation>მონაცემთა ცხრილის დამატება</translation>
    </message>
    <message>
        <source>Open CSV or Excel file…</source>
        <translation>CSV ან Excel ფაილის გახსნა…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>მაგალითები</translation>
    </message>
    <message>
        <source>Example tables</source>
        <translation>ცხრილების მაგალითები</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>გამოტოვებული მწკრივები</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>რუკაზე ჩვენება</translation>
    </message>
    <message>
        <source>Remove from map</source>
        <translation>რუკიდან მოხსნა</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Open data table</source>
        <translation>მონაცემთა ცხრილის გახსნა</translation>
    </message>
    <message>
        <source>This table has several columns of numbers. Choose one.</source>
        <translation>ამ ცხრილში რიცხვების რამდენიმე სვეტია. აირჩიეთ ერთი.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>აირჩიეთ სვეტი</translation>
    </message>
    <message>
        <source>Shown in the legend</source>
        <translation>ჩანს ლეგენდაში</translation>
    </message>
    <message>
        <source>Upper limits, e.g. 10; 20; 30</source>
        <translation>ზედა ზღვრები, მაგ. 10; 20; 30</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>სვეტი</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ერთეული</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>კლასები</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>ზღვრები</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n სახელმწიფო</numerusform><numerusform>%n სახელმწიფო</numerusform></translation>
    </message>
    <message>
        <source>{file}: {values} for {states}{years}.</source>
        <translation>{file}: {values}, {states}{years}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number, shown as “no data”.</source>
        <translation><numerusform>%n უჯრა რიცხვის გარეშე, ნაჩვენებია როგორც „მონაცემები არ არის“.</numerusform><numerusform>%n უჯრა რიცხვის გარეშე, ნაჩვენებია როგორც „მონაცემები არ არის“.</numerusform></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… და კიდევ {count}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>გამოტოვება</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>მწკრივი</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>ცხრილში</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>თანხვედრა</translation>
    </message>
    <message>
        <source>Rows with unrecognised states</source>
        <translation>მწკრივები ამოუცნობი სახელმწიფოებით</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ცარიელი)</translation>
    </message>
    <message>
        <source>State for {text}</source>
        <translation>სახელმწიფო: {text}</translation>
    </message>
    <message>
        <source>an empty cell</source>
        <translation>ცარიელი უჯრა</translation>
    </message>
    <message>
        <source>Did you mean {states}?</source>
        <translation>იქნებ იგულისხმეთ: {states}?</translation>
    </message>
    <message>
        <source>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</source>
        <translation>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</translation>
    </message>
    <message>
        <source>.txt, .md, .html, .docx or .pdf</source>
        <translation>.txt, .md, .html, .docx ან .pdf</translation>
    </message>
    <message>
        <source>2.2 or newer</source>
        <translation>2.2 ან უფრო ახალი</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 ბიტი</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>აპრ</translation>
    </message>
    <message>
        <source>April</source>
        <translation>აპრილი</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>აგვ</translation>
    </message>
    <message>
        <source>August</source>
        <translation>აგვისტო</translation>
    </message>
    <message>
        <source>CRS refused</source>
        <translation>კოორდინატთა სისტემა უარყოფილია</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>დეკ</translation>
    </message>
    <message>
        <source>December</source>
        <translation>დეკემბერი</translation>
    </message>
    <message>
        <source>Deviation: distance from the mean</source>
        <translation>გადახრა: დაშორება საშუალოდან</translation>
    </message>
    <message>
        <source>Equal: equal width</source>
        <translation>თანაბარი: ერთნაირი სიგანე</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>თებ</translation>
    </message>
    <message>
        <source>February</source>
        <translation>თებერვალი</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>იან</translation>
    </message>
    <message>
        <source>January</source>
        <translation>იანვარი</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>ივლ</translation>
    </message>
    <message>
        <source>July</source>
        <translation>ივლისი</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>ივნ</translation>
    </message>
    <message>
        <source>June</source>
        <translation>ივნისი</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>მარ</translation>
    </message>
    <message>
        <source>March</source>
        <translation>მარტი</translation>
    </message>
    <message>
        <source>May</source>
        <translation>მაისი</translation>
    </message>
    <message>
        <source>Natural: Fisher–Jenks, groups similar values</source>
        <translation>ბუნებრივი: ფიშერ-ჯენკსი, მსგავს მნიშვნელობებს აჯგუფებს</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>ნოე</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ნოემბერი</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>ოქტ</translation>
    </message>
    <message>
        <source>October</source>
        <translation>ოქტომბერი</translation>
    </message>
    <message>
        <source>Own: your own limits</source>
        <translation>საკუთარი: თქვენი ზღვრები</translation>
    </message>
    <message>
        <source>Parquet with 'geo' metadata</source>
        <translation>Parquet 'geo' მეტამონაცემებით</translation>
    </message>
    <message>
        <source>PostGIS is not installed in this database</source>
        <translation>ამ მონაცემთა ბაზაში PostGIS დაყენებული არ არის</translation>
    </message>
    <message>
        <source>PostGIS version too old</source>
        <translation>PostGIS-ის ვერსია მეტისმეტად ძველია</translation>
    </message>
    <message>
        <source>Quantiles: equal number of values per class</source>
        <translation>კვანტილები: თანაბარი რაოდენობის მნიშვნელობები კლასში</translation>
    </message>
    <message>
        <source>Round: round limits</source>
        <translation>მრგვალი: მრგვალი ზღვრები</translation>
    </message>
    <message>
        <source>SELECT on the table</source>
        <translation>SELECT ცხრილზე</translation>
    </message>
    <message>
        <source>SRID {srid}</source>
        <translation>SRID {srid}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>სექ</translation>
    </message>
    <message>
        <source>September</source>
        <translation>სექტემბერი</translation>
    </message>
    <message>
        <source>UTF-8; save the file with that encoding</source>
        <translation>UTF-8; შეინახეთ ფაილი ამ კოდირებით</translation>
    </message>
    <message>
        <source>Values: one class per value</source>
        <translation>მნიშვნელობები: ერთი კლასი თითო მნიშვნელობაზე</translation>
    </message>
    <message>
        <source>WKB</source>
        <translation>WKB</translation>
    </message>
    <message>
        <source>XML without DOCTYPE</source>
        <translation>XML DOCTYPE-ის გარეშე</translation>
    </message>
    <message>
        <source>[], or [{ by = ["…"], start = "…" }]</source>
        <translation>[] ან [{ by = ["…"], start = "…" }]</translation>
    </message>
    <message>
        <source>[longitude, latitude, width in km, height in km]</source>
        <translation>[გრძედი, განედი, სიგანე km-ში, სიმაღლე km-ში]</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees</source>
        <translation>[გრძედი, განედი] გრადუსებში</translation>
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
        <translation>[{key}] აკლია</translation>
    </message>
    <message>
        <source>a BCP 47 code other than en</source>
        <translation>BCP 47 კოდი, გარდა en-ისა</translation>
    </message>
    <message>
        <source>a FeatureCollection, a Feature or a geometry</source>
        <translation>FeatureCollection, Feature ან გეომეტრია</translation>
    </message>
    <message>
        <source>a PDF with text, or the text itself</source>
        <translation>PDF ტექსტით ან თვით ტექსტი</translation>
    </message>
    <message>
        <source>a Parquet file without geometry</source>
        <translation>Parquet ფაილი გეომეტრიის გარეშე</translation>
    </message>
    <message>
        <source>a cell of another type</source>
        <translation>სხვა ტიპის უჯრა</translation>
    </message>
    <message>
        <source>a column of ISO codes or names of states</source>
        <translation>ISO კოდების ან სახელმწიფოთა სახელების სვეტი</translation>
    </message>
    <message>
        <source>a coordinate is not finite</source>
        <translation>კოორდინატი სასრული არ არის</translation>
    </message>
    <message>
        <source>a coordinate that is not a number was left out</source>
        <translation>კოორდინატი, რომელიც რიცხვი არ არის, გამოტოვებულია</translation>
    </message>
    <message>
        <source>a database in which the extension postgis is installed</source>
        <translation>მონაცემთა ბაზა, რომელშიც დაყენებულია გაფართოება postgis</translation>
    </message>
    <message>
        <source>a date such as 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 or 10 November 2020</source>
        <translation>თარიღი, მაგალითად 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 ან 10 November 2020</translation>
    </message>
    <message>
        <source>a definition that names other files</source>
        <translation>განსაზღვრება, რომელიც სხვა ფაილებს ასახელებს</translation>
    </message>
    <message>
        <source>a document type definition (DOCTYPE), which can include other files or expand without limit</source>
        <translation>დოკუმენტის ტიპის განსაზღვრება (DOCTYPE), რომელსაც შეუძლია სხვა ფაილების ჩართვა ან უსაზღვროდ გაფართოება</translation>
    </message>
    <message>
        <source>a feature without geometry was left out</source>
        <translation>ობიექტი გეომეტრიის გარეშე გამოტოვებულია</translation>
    </message>
    <message>
        <source>a file that is not an archive</source>
        <translation>ფაილი, რომელიც არქივი არ არის</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>საქაღალდე</translation>
    </message>
    <message>
        <source>a folder with story.toml, a NAME.story file, or the name of a bundled story</source>
        <translation>საქაღალდე story.toml-ით, NAME.story ფაილი ან ჩაშენებული ისტორიის სახელი</translation>
    </message>
    <message>
        <source>a folder with story.toml, or the same folder zipped as NAME.story</source>
        <translation>საქაღალდე story.toml-ით ან იგივე საქაღალდე zip არქივად NAME.story</translation>
    </message>
    <message>
        <source>a folder, device or pipe</source>
        <translation>საქაღალდე, მოწყობილობა ან არხი (pipe)</translation>
    </message>
    <message>
        <source>a geometry of an unknown type was left out</source>
        <translation>უცნობი ტიპის გეომეტრია გამოტოვებულია</translation>
    </message>
    <message>
        <source>a geometry that is not well-known text was left out</source>
        <translation>გეომეტრია, რომელიც well-known text არ არის, გამოტოვებულია</translation>
    </message>
    <message>
        <source>a geometry without the mark of a GeoPackage was left out</source>
        <translation>გეომეტრია GeoPackage-ის ნიშნის გარეშე გამოტოვებულია</translation>
    </message>
    <message>
        <source>a header row and at least one more row</source>
        <translation>სათაურის მწკრივი და კიდევ სულ მცირე ერთი მწკრივი</translation>
    </message>
    <message>
        <source>a key of more than {max_depth} parts</source>
        <translation>გასაღები {max_depth} ნაწილზე მეტით</translation>
    </message>
    <message>
        <source>a layer of the file is a view and not a table of its own; it was left out</source>
        <translation>ფაილის ფენა ხედია (view) და არა საკუთარი ცხრილი; ის გამოტოვებულია</translation>
    </message>
    <message>
        <source>a line has at least two vertices</source>
        <translation>ხაზს სულ მცირე ორი წვერო აქვს</translation>
    </message>
    <message>
        <source>a line of fewer than two points was left out</source>
        <translation>ორ წერტილზე ნაკლების მქონე ხაზი გამოტოვებულია</translation>
    </message>
    <message>
        <source>a list of ids of features, claims or places</source>
        <translation>ობიექტების, მტკიცებების ან ადგილების id-ების სია</translation>
    </message>
    <message>
        <source>a list such as ["one", "two"]</source>
        <translation>სია, მაგალითად ["one", "two"]</translation>
    </message>
    <message>
        <source>a longitude beyond 180° was brought back by a full turn</source>
        <translation>180°-ის მიღმა გრძედი სრული ბრუნით დაბრუნდა</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code of three letters</source>
        <translation>ISO 3166-ის სამასოიანი კოდი პატარა ასოებით</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code such as 'arm'</source>
        <translation>ISO 3166-ის კოდი პატარა ასოებით, მაგალითად 'arm'</translation>
    </message>
    <message>
        <source>a new folder, an empty one, or a story's</source>
        <translation>ახალი საქაღალდე, ცარიელი ან ისტორიის საქაღალდე</translation>
    </message>
    <message>
        <source>a number from 0 to 10</source>
        <translation>რიცხვი 0-დან 10-მდე</translation>
    </message>
    <message>
        <source>a number from 1 to {format}; a newer mapviewer may read it</source>
        <translation>რიცხვი 1-დან {format}-მდე; უფრო ახალმა mapviewer-მა შეიძლება წაიკითხოს</translation>
    </message>
    <message>
        <source>a number with thousands of digits</source>
        <translation>რიცხვი ათასობით ციფრით</translation>
    </message>
    <message>
        <source>a path inside the story's folder</source>
        <translation>ბილიკი ისტორიის საქაღალდის შიგნით</translation>
    </message>
    <message>
        <source>a period needs its start and its end</source>
        <translation>პერიოდს დასაწყისიც სჭირდება და დასასრულიც</translation>
    </message>
    <message>
        <source>a point has one vertex</source>
        <translation>წერტილს ერთი წვერო აქვს</translation>
    </message>
    <message>
        <source>a point whose coordinates are not numbers was left out</source>
        <translation>წერტილი, რომლის კოორდინატებიც რიცხვები არ არის, გამოტოვებულია</translation>
    </message>
    <message>
        <source>a prepared layer cannot be read</source>
        <translation>მომზადებული ფენა ვერ იკითხება</translation>
    </message>
    <message>
        <source>a row whose coordinates are not numbers was left out</source>
        <translation>მწკრივი, რომლის კოორდინატებიც რიცხვები არ არის, გამოტოვებულია</translation>
    </message>
    <message>
        <source>a row with fewer values than the heading; those that are missing are empty</source>
        <translation>მწკრივი სათაურზე ნაკლები მნიშვნელობებით; რაც აკლია, ცარიელია</translation>
    </message>
    <message>
        <source>a row with more values than the heading; what is beyond was left out</source>
        <translation>მწკრივი სათაურზე მეტი მნიშვნელობებით; ზედმეტი გამოტოვებულია</translation>
    </message>
    <message>
        <source>grid references (UTM or MGRS) were turned into longitude and latitude</source>
        <translation>ბადის კოორდინატები (UTM ან MGRS) გრძედად და განედად გადაითვალა</translation>
    </message>
    <message>
        <source>a server with TLS, or no encryption where nobody can listen</source>
        <translation>სერვერი TLS-ით, ან დაშიფვრის გარეშე იქ, სადაც მოსმენა შეუძლებელია</translation>
    </message>
    <message>
        <source>a service from PostgreSQL's service file</source>
        <translation>სერვისი PostgreSQL-ის სერვისის ფაილიდან</translation>
    </message>
    <message>
        <source>a size larger than memory</source>
        <translation>მეხსიერებაზე დიდი ზომა</translation>
    </message>
    <message>
        <source>a smaller part of the map, or a spatial index on the table</source>
        <translation>რუკის უფრო მცირე ნაწილი ან ცხრილის სივრცითი ინდექსი</translation>
    </message>
    <message>
        <source>a table [{key}]</source>
        <translation>ცხრილი [{key}]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>ყველა პარტნიორი</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>უკვე არსებობს</translation>
    </message>
    <message>
        <source>an SQLite database that is no GeoPackage</source>
        <translation>SQLite ბაზა, რომელიც GeoPackage არ არის</translation>
    </message>
    <message>
        <source>an answer that is no JSON</source>
        <translation>პასუხი, რომელიც JSON არ არის</translation>
    </message>
    <message>
        <source>an answer that is no article</source>
        <translation>პასუხი, რომელიც სტატია არ არის</translation>
    </message>
    <message>
        <source>an answer that is no table</source>
        <translation>პასუხი, რომელიც ცხრილი არ არის</translation>
    </message>
    <message>
        <source>an archive in an archive</source>
        <translation>არქივი არქივში</translation>
    </message>
    <message>
        <source>an empty exact</source>
        <translation>ცარიელი exact</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>ცარიელი ფაილი</translation>
    </message>
    <message>
        <source>an empty layer</source>
        <translation>ცარიელი ფენა</translation>
    </message>
    <message>
        <source>an event without a source</source>
        <translation>მოვლენა წყაროს გარეშე</translation>
    </message>
    <message>
        <source>an id of the story's sources.toml, or of [[sources]] in the file</source>
        <translation>id ისტორიის sources.toml-იდან ან ფაილის [[sources]]-იდან</translation>
    </message>
    <message>
        <source>an id other than {built_in_themes}</source>
        <translation>id, გარდა: {built_in_themes}</translation>
    </message>
    <message>
        <source>an id that is no code of a state</source>
        <translation>id, რომელიც სახელმწიფოს კოდი არ არის</translation>
    </message>
    <message>
        <source>an id that was there before; it was given another ending</source>
        <translation>id, რომელიც უკვე იყო; მას სხვა დაბოლოება მიეცა</translation>
    </message>
    <message>
        <source>an inset has neither bounds nor a camera</source>
        <translation>ჩანართ რუკას არც bounds აქვს და არც camera</translation>
    </message>
    <message>
        <source>an outline did not end where it began; it was closed</source>
        <translation>კონტური არ მთავრდებოდა იქ, სადაც დაიწყო; ის შეიკრა</translation>
    </message>
    <message>
        <source>an outline has at least four vertices</source>
        <translation>კონტურს სულ მცირე ოთხი წვერო აქვს</translation>
    </message>
    <message>
        <source>an outline of fewer than three corners was left out</source>
        <translation>სამ კუთხეზე ნაკლების მქონე კონტური გამოტოვებულია</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>სხვა სახელი</translation>
    </message>
    <message>
        <source>archive refused</source>
        <translation>არქივი უარყოფილია</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>შეფასება</translation>
    </message>
    <message>
        <source>at least one feature</source>
        <translation>სულ მცირე ერთი ობიექტი</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>ავთენტიკაცია ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>ბინარული მონაცემები</translation>
    </message>
    <message>
        <source>by is missing</source>
        <translation>by აკლია</translation>
    </message>
    <message>
        <source>byte 0x{data}</source>
        <translation>ბაიტი 0x{data}</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>კოპირება ვერ ხერხდება</translation>
    </message>
    <message>
        <source>cannot be extracted</source>
        <translation>ამოღება ვერ ხერხდება</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ვერ იკითხება</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ვერ იწერება</translation>
    </message>
    <message>
        <source>cannot create a working copy</source>
        <translation>სამუშაო ასლის შექმნა ვერ ხერხდება</translation>
    </message>
    <message>
        <source>cannot create a working folder</source>
        <translation>სამუშაო საქაღალდის შექმნა ვერ ხერხდება</translation>
    </message>
    <message>
        <source>cannot read workbook</source>
        <translation>სამუშაო წიგნი ვერ იკითხება</translation>
    </message>
    <message>
        <source>cannot save the story</source>
        <translation>ისტორიის შენახვა ვერ ხერხდება</translation>
    </message>
    <message>
        <source>changed on disk since it was opened</source>
        <translation>გახსნის შემდეგ დისკზე შეიცვალა</translation>
    </message>
    <message>
        <source>code {number}</source>
        <translation>კოდი {number}</translation>
    </message>
    <message>
        <source>column is missing</source>
        <translation>სვეტი აკლია</translation>
    </message>
    <message>
        <source>column no longer exists</source>
        <translation>სვეტი აღარ არსებობს</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>სვეტი {name}</translation>
    </message>
    <message>
        <source>columns of different lengths</source>
        <translation>სხვადასხვა სიგრძის სვეტები</translation>
    </message>
    <message>
        <source>columns such as lon and lat, longitude and latitude, x and y, or wkt</source>
        <translation>სვეტები, მაგალითად lon და lat, longitude და latitude, x და y, ან wkt</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>კავშირი გაწყდა</translation>
    </message>
    <message>
        <source>contains no text</source>
        <translation>ტექსტს არ შეიცავს</translation>
    </message>
    <message>
        <source>coordinates such as {example}, {example2}</source>
        <translation>კოორდინატები, მაგალითად {example}, {example2}</translation>
    </message>
    <message>
        <source>count or breaks are not numbers</source>
        <translation>count ან breaks რიცხვები არ არის</translation>
    </message>
    <message>
        <source>counts do not agree</source>
        <translation>რაოდენობები არ ემთხვევა</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>crs</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>შეწყვეტილია</translation>
    </message>
    <message>
        <source>damaged GeoPackage</source>
        <translation>დაზიანებული GeoPackage</translation>
    </message>
    <message>
        <source>damaged GeoParquet</source>
        <translation>დაზიანებული GeoParquet</translation>
    </message>
    <message>
        <source>damaged archive</source>
        <translation>დაზიანებული არქივი</translation>
    </message>
    <message>
        <source>damaged, or not what its name says</source>
        <translation>დაზიანებულია ან არ არის ის, რასაც სახელი ამბობს</translation>
    </message>
    <message>
        <source>degrees north and east</source>
        <translation>გრადუსები ჩრდილოეთით და აღმოსავლეთით</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>მოთხოვნა</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>უარყოფა</translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation>გამეორებული id</translation>
    </message>
    <message>
        <source>duplicate layer id</source>
        <translation>ფენის გამეორებული id</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>ცარიელი ფაილი</translation>
    </message>
    <message>
        <source>empty passage</source>
        <translation>ცარიელი ნაწყვეტი</translation>
    </message>
    <message>
        <source>end before start</source>
        <translation>დასასრული დასაწყისზე ადრე</translation>
    </message>
    <message>
        <source>[[{key}]] tables</source>
        <translation>[[{key}]] ცხრილები</translation>
    </message>
    <message>
        <source>Web Annotation with a TextQuoteSelector</source>
        <translation>Web Annotation TextQuoteSelector-ით</translation>
    </message>
    <message>
        <source>a BCP 47 code</source>
        <translation>BCP 47 კოდი</translation>
    </message>
    <message>
        <source>a page that was saved as a file before</source>
        <translation>წინასწარ ფაილად შენახული გვერდი</translation>
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
        <translation>სურათი თავისი ისტორიის საქაღალდეშია</translation>
    </message>
    <message>
        <source>a story that has not been saved</source>
        <translation>შეუნახავი ისტორია</translation>
    </message>
    <message>
        <source>1: in favour; 0: abstained or did not vote, which the column “vote” tells apart. One resolution a year: ES-11/1 of 2 March 2022, ES-11/6 of 23 February 2023, ES-11/7 of 24 February 2025, that of 24 February 2026. A vote that was not confirmed is left unknown.</source>
        <translation>1: მომხრე; 0: თავი შეიკავა ან ხმა არ მიუცია (განასხვავებს სვეტი „vote“). წელიწადში ერთი რეზოლუცია: ES-11/1, 2 მარტი 2022; ES-11/6, 23 თებერვალი 2023; ES-11/7, 24 თებერვალი 2025; და 24 თებერვალი 2026-ისა. დაუდასტურებელი ხმა უცნობად რჩება.</translation>
    </message>
    <message>
        <source>China's share of goods trade</source>
        <translation>ჩინეთის წილი საქონლით ვაჭრობაში</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row, so that states can be compared only roughly; a share that was not found is left unknown.</source>
        <translation>განმარტებები და პერიოდები მწკრივიდან მწკრივამდე განსხვავდება, ამიტომ სახელმწიფოების შედარება მხოლოდ უხეშად შეიძლება; წილი, რომელიც ვერ მოიძებნა, უცნობად რჩება.</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row. For Kyrgyzstan no share is given: Kyrgyz and Chinese data differ by a factor of four.</source>
        <translation>განმარტებები და პერიოდები მწკრივიდან მწკრივამდე განსხვავდება. ყირგიზეთისთვის წილი მითითებული არ არის: ყირგიზული და ჩინური მონაცემები ოთხჯერ განსხვავდება.</translation>
    </message>
    <message>
        <source>General Assembly, 7 April 2022. 1: in favour; 0: against or did not vote, which the column “vote” tells apart. A vote that was not confirmed is left unknown.</source>
        <translation>გენერალური ასამბლეა, 7 აპრილი 2022. 1: მომხრე; 0: წინააღმდეგი ან ხმა არ მიუცია (განასხვავებს სვეტი „vote“). დაუდასტურებელი ხმა უცნობად რჩება.</translation>
    </message>
    <message>
        <source>PNG, JPEG or TIFF</source>
        <translation>PNG, JPEG ან TIFF</translation>
    </message>
    <message>
        <source>Russia's share of goods trade</source>
        <translation>რუსეთის წილი საქონლით ვაჭრობაში</translation>
    </message>
    <message>
        <source>Suspension of Russia from the Human Rights Council</source>
        <translation>რუსეთის წევრობის შეჩერება ადამიანის უფლებათა საბჭოში</translation>
    </message>
    <message>
        <source>UN and press reports, row by row</source>
        <translation>გაეროსა და პრესის ცნობები, მწკრივ-მწკრივ</translation>
    </message>
    <message>
        <source>Votes on Ukraine in the UN General Assembly</source>
        <translation>უკრაინის შესახებ კენჭისყრები გაეროს გენერალურ ასამბლეაში</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees, or true for a name that finds its own place</source>
        <translation>[გრძედი, განედი] გრადუსებში, ან true სახელისთვის, რომელიც თვითონ პოულობს ადგილს</translation>
    </message>
    <message>
        <source>a pin is not on the Earth</source>
        <translation>მიბმის წერტილი დედამიწაზე არ არის</translation>
    </message>
    <message>
        <source>a world file beside it, or pins set by hand</source>
        <translation>გვერდით world ფაილი ან ხელით დასმული წერტილები</translation>
    </message>
    <message>
        <source>abstained or did not vote</source>
        <translation>თავი შეიკავა ან ხმა არ მიუცია</translation>
    </message>
    <message>
        <source>against or did not vote</source>
        <translation>წინააღმდეგი ან ხმა არ მიუცია</translation>
    </message>
    <message>
        <source>an answer that is none</source>
        <translation>არასწორი პასუხი</translation>
    </message>
    <message>
        <source>an event needs its date and place</source>
        <translation>მოვლენას სჭირდება თარიღი და ადგილი</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>სხვა ენა</translation>
    </message>
    <message>
        <source>ask = {{ LAYER = "…" }} with layers of reveal: {layers}</source>
        <translation>ask = {{ LAYER = "…" }} reveal-ის ფენებით: {layers}</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>ასოცირებული წევრი</translation>
    </message>
    <message>
        <source>at least three</source>
        <translation>სულ ცოტა სამი</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>თარიღი უცნობია</translation>
    </message>
    <message>
        <source>event {event}</source>
        <translation>მოვლენა {event}</translation>
    </message>
    <message>
        <source>event {event}, lat and lon</source>
        <translation>მოვლენა {event}, lat და lon</translation>
    </message>
    <message>
        <source>event {event}, source</source>
        <translation>მოვლენა {event}, source</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>ობიექტი</translation>
    </message>
    <message>
        <source>feature {identifier}</source>
        <translation>ობიექტი {identifier}</translation>
    </message>
    <message>
        <source>feature {number}</source>
        <translation>ობიექტი {number}</translation>
    </message>
    <message>
        <source>features</source>
        <translation>ობიექტები</translation>
    </message>
    <message>
        <source>features are not a list</source>
        <translation>features სია არ არის</translation>
    </message>
    <message>
        <source>fetch cancelled</source>
        <translation>ჩამოტვირთვა გაუქმდა</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>ფაილი ვერ მოიძებნა</translation>
    </message>
    <message>
        <source>file outside the story folder</source>
        <translation>ფაილი ისტორიის საქაღალდის გარეთაა</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>ფაილი მეტისმეტად დიდია</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>გაყინული</translation>
    </message>
    <message>
        <source>geo metadata</source>
        <translation>geo მეტამონაცემები</translation>
    </message>
    <message>
        <source>half a place</source>
        <translation>ნახევარი ადგილი</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>heights cannot be read</source>
        <translation>სიმაღლეების წაკითხვა ვერ ხერხდება</translation>
    </message>
    <message>
        <source>host and port from its administrator</source>
        <translation>ჰოსტი და პორტი მისი ადმინისტრატორისგან</translation>
    </message>
    <message>
        <source>id is taken</source>
        <translation>id დაკავებულია</translation>
    </message>
    <message>
        <source>id is taken by a built-in theme</source>
        <translation>id დაკავებულია ჩაშენებული თემით</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>id ორჯერაა გამოყენებული</translation>
    </message>
    <message>
        <source>ids of states or organisations</source>
        <translation>სახელმწიფოების ან ორგანიზაციების id-ები</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>მომხრე</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>აქ: {name}</translation>
    </message>
    <message>
        <source>in {title}</source>
        <translation>აქ: {title}</translation>
    </message>
    <message>
        <source>insets are a list of tables</source>
        <translation>insets ცხრილების სიაა</translation>
    </message>
    <message>
        <source>invalid bounds</source>
        <translation>bounds არასწორია</translation>
    </message>
    <message>
        <source>invalid camera</source>
        <translation>camera არასწორია</translation>
    </message>
    <message>
        <source>invalid finding</source>
        <translation>მიგნება არასწორია</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>id არასწორია</translation>
    </message>
    <message>
        <source>invalid margin</source>
        <translation>კიდის ზომა არასწორია</translation>
    </message>
    <message>
        <source>invalid pictures</source>
        <translation>არასწორი სურათები</translation>
    </message>
    <message>
        <source>invalid pins</source>
        <translation>არასწორი მიბმის წერტილები</translation>
    </message>
    <message>
        <source>invalid place of a name</source>
        <translation>სახელის ადგილი არასწორია</translation>
    </message>
    <message>
        <source>invalid place of an arrow</source>
        <translation>ისრის ადგილი არასწორია</translation>
    </message>
    <message>
        <source>invalid proposal</source>
        <translation>არასწორი შემოთავაზება</translation>
    </message>
    <message>
        <source>invalid questions</source>
        <translation>არასწორი კითხვები</translation>
    </message>
    <message>
        <source>invalid value in view</source>
        <translation>არასწორი მნიშვნელობა ხედში</translation>
    </message>
    <message>
        <source>invalid view</source>
        <translation>ხედი არასწორია</translation>
    </message>
    <message>
        <source>invalid view link</source>
        <translation>ხედის ბმული არასწორია</translation>
    </message>
    <message>
        <source>its tiepoints lie on one line</source>
        <translation>მისი საყრდენი წერტილები ერთ წრფეზეა</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped (a latitude beyond 90°); they were swapped back in the whole file</source>
        <translation>განედი და გრძედი შებრუნებულს ჰგავდა (განედი 90°-ის მიღმა); მთელ ფაილში უკან დაბრუნდა</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped by the names of the places; they were swapped back in the whole file</source>
        <translation>ადგილების სახელების მიხედვით განედი და გრძედი გაცვლილი ჩანდა; მთელ ფაილში უკან გადაიცვალა</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>ფენა</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>ფენა {number}</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>ფენები</translation>
    </message>
    <message>
        <source>layers of an inset are a list</source>
        <translation>ჩანართის layers სიაა</translation>
    </message>
    <message>
        <source>layers, only and numbers of a panel are lists</source>
        <translation>პანელის layers, only და numbers სიებია</translation>
    </message>
    <message>
        <source>left {date}</source>
        <translation>გავიდა {date}</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and :</source>
        <translation>ასოები, ციფრები, - _ . და :</translation>
    </message>
    <message>
        <source>line</source>
        <translation>სტრიქონი</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>სტრიქონი 1</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>სტრიქონი {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>სტრიქონი {line}, სვეტი {column}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>სტრიქონები</translation>
    </message>
    <message>
        <source>link without a target</source>
        <translation>ბმული სამიზნის გარეშე</translation>
    </message>
    <message>
        <source>longitude and latitude on WGS84 (EPSG:4326)</source>
        <translation>გრძედი და განედი WGS84-ში (EPSG:4326)</translation>
    </message>
    <message>
        <source>lower-case ISO 3166 codes of three letters</source>
        <translation>ISO 3166-ის სამასოიანი კოდები პატარა ასოებით</translation>
    </message>
    <message>
        <source>mapviewer never goes to the network</source>
        <translation>mapviewer არასოდეს უკავშირდება ქსელს</translation>
    </message>
    <message>
        <source>member</source>
        <translation>წევრი</translation>
    </message>
    <message>
        <source>more than 18 digits</source>
        <translation>18 ციფრზე მეტი</translation>
    </message>
    <message>
        <source>more than {count} {what}</source>
        <translation>{count}-ზე მეტი: {what}</translation>
    </message>
    <message>
        <source>more than {most} distinct values; using natural breaks</source>
        <translation>{most}-ზე მეტი განსხვავებული მნიშვნელობა; გამოყენებულია ბუნებრივი ზღვრები</translation>
    </message>
    <message>
        <source>more than {seconds:g} seconds</source>
        <translation>{seconds:g} წამზე მეტი</translation>
    </message>
    <message>
        <source>more than {seconds} seconds of work</source>
        <translation>{seconds} წამზე მეტი მუშაობა</translation>
    </message>
    <message>
        <source>names = {…}</source>
        <translation>names = {…}</translation>
    </message>
    <message>
        <source>names is not a table</source>
        <translation>names ცხრილი არ არის</translation>
    </message>
    <message>
        <source>names is the language of all names; names_at says where names stand</source>
        <translation>names ყველა სახელის ენაა; სად დგას სახელები, ამას names_at ამბობს</translation>
    </message>
    <message>
        <source>names_at = {…}</source>
        <translation>names_at = {…}</translation>
    </message>
    <message>
        <source>neither a passage nor a source</source>
        <translation>არც ნაწყვეტი, არც წყარო</translation>
    </message>
    <message>
        <source>neither pins nor a position</source>
        <translation>არც წერტილები, არც მდებარეობა</translation>
    </message>
    <message>
        <source>nesting too deep</source>
        <translation>ჩალაგება მეტისმეტად ღრმაა</translation>
    </message>
    <message>
        <source>news agencies, row by row</source>
        <translation>საინფორმაციო სააგენტოები, მწკრივ-მწკრივ</translation>
    </message>
    <message>
        <source>no PostgreSQL server responds{port}</source>
        <translation>PostgreSQL სერვერი არ პასუხობს{port}</translation>
    </message>
    <message>
        <source>no TextQuoteSelector in target</source>
        <translation>target-ში TextQuoteSelector არ არის</translation>
    </message>
    <message>
        <source>no annotations of a text</source>
        <translation>ტექსტის ანოტაციები არ არის</translation>
    </message>
    <message>
        <source>no article found on this page</source>
        <translation>ამ გვერდზე სტატია ვერ მოიძებნა</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>ზღვრები არ არის</translation>
    </message>
    <message>
        <source>no column of numbers</source>
        <translation>რიცხვების სვეტი არ არის</translation>
    </message>
    <message>
        <source>no column of states</source>
        <translation>სახელმწიფოების სვეტი არ არის</translation>
    </message>
    <message>
        <source>no columns</source>
        <translation>სვეტები არ არის</translation>
    </message>
    <message>
        <source>no columns with coordinates</source>
        <translation>კოორდინატების სვეტები არ არის</translation>
    </message>
    <message>
        <source>no feature can be shown</source>
        <translation>არც ერთი ობიექტის ჩვენება არ შეიძლება</translation>
    </message>
    <message>
        <source>no features</source>
        <translation>ობიექტები არ არის</translation>
    </message>
    <message>
        <source>no features to export</source>
        <translation>საექსპორტო ობიექტები არ არის</translation>
    </message>
    <message>
        <source>no geometry column</source>
        <translation>გეომეტრიის სვეტი არ არის</translation>
    </message>
    <message>
        <source>no ground</source>
        <translation>ტერიტორია არ არის</translation>
    </message>
    <message>
        <source>no layer in the archive</source>
        <translation>არქივში ფენა არ არის</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>არაწევრი</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>რიცხვები არ არის</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>ნაწყვეტი არ არის</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>ადგილი არ არის</translation>
    </message>
    <message>
        <source>no place of that name in that state; the row was left out</source>
        <translation>ამ სახელმწიფოში ასეთი სახელის ადგილი არ არის; სტრიქონი გამოტოვებულია</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer</source>
        <translation>ცნობარში ასეთი სახელის ადგილი არ არის</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer; the row was left out</source>
        <translation>ცნობარში ასეთი სახელის ადგილი არ არის; სტრიქონი გამოტოვებულია</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>მწკრივები არ არის</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>წყარო არ არის</translation>
    </message>
    <message>
        <source>no state or province of that name; the row was left out</source>
        <translation>ამ სახელის სახელმწიფო ან მხარე არ არის; სტრიქონი გამოტოვებულია</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>ასეთი ცხრილი არ არის</translation>
    </message>
    <message>
        <source>no table with features</source>
        <translation>ობიექტების მქონე ცხრილი არ არის</translation>
    </message>
    <message>
        <source>none</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>not GeoJSON</source>
        <translation>არ არის GeoJSON</translation>
    </message>
    <message>
        <source>not GeoParquet</source>
        <translation>არ არის GeoParquet</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>არ არის UTF-8 ტექსტი</translation>
    </message>
    <message>
        <source>not UTF-8 text; read as {encoding}, so some letters may be wrong</source>
        <translation>არ არის UTF-8 ტექსტი; წაკითხულია როგორც {encoding}, ამიტომ ზოგი ასო შეიძლება მცდარი იყოს</translation>
    </message>
    <message>
        <source>not a GeoJSON FeatureCollection</source>
        <translation>არ არის GeoJSON FeatureCollection</translation>
    </message>
    <message>
        <source>not a GeoJSON feature</source>
        <translation>არ არის GeoJSON ობიექტი</translation>
    </message>
    <message>
        <source>not a Word file</source>
        <translation>არ არის Word ფაილი</translation>
    </message>
    <message>
        <source>not a database layer</source>
        <translation>არ არის მონაცემთა ბაზის ფენა</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>არ არის თარიღი</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>არ არის ფაილი</translation>
    </message>
    <message>
        <source>not a gazetteer of this version</source>
        <translation>არ არის ამ ვერსიის ტოპონიმების ცნობარი</translation>
    </message>
    <message>
        <source>not a layer</source>
        <translation>არ არის ფენა</translation>
    </message>
    <message>
        <source>not a list of annotations</source>
        <translation>არ არის ანოტაციების სია</translation>
    </message>
    <message>
        <source>not a list of tables</source>
        <translation>არ არის ცხრილების სია</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>არ არის რიცხვი</translation>
    </message>
    <message>
        <source>not a pack</source>
        <translation>არ არის პაკეტი</translation>
    </message>
    <message>
        <source>not a pack of degrees</source>
        <translation>არ არის გრადუსული უჯრედების პაკეტი</translation>
    </message>
    <message>
        <source>not a picture that can be shown</source>
        <translation>სურათი, რომლის ჩვენება შეუძლებელია</translation>
    </message>
    <message>
        <source>not a place</source>
        <translation>არ არის ადგილი</translation>
    </message>
    <message>
        <source>not a prepared layer, or a damaged one</source>
        <translation>არ არის მომზადებული ფენა ან დაზიანებულია</translation>
    </message>
    <message>
        <source>not a projected CRS</source>
        <translation>არ არის პროექციული კოორდინატთა სისტემა</translation>
    </message>
    <message>
        <source>not a relief</source>
        <translation>არ არის რელიეფი</translation>
    </message>
    <message>
        <source>not a seat</source>
        <translation>არ არის რეზიდენცია (seat)</translation>
    </message>
    <message>
        <source>not a story</source>
        <translation>არ არის ისტორია</translation>
    </message>
    <message>
        <source>not a table</source>
        <translation>არ არის ცხრილი</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>არ არის ტექსტი</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>არ არის ტექსტური ფაილი</translation>
    </message>
    <message>
        <source>not a user layer</source>
        <translation>არ არის მომხმარებლის ფენა</translation>
    </message>
    <message>
        <source>not a world file</source>
        <translation>არ არის world ფაილი</translation>
    </message>
    <message>
        <source>not an events file</source>
        <translation>არ არის მოვლენების ფაილი</translation>
    </message>
    <message>
        <source>not enough disk space for the result</source>
        <translation>შედეგისთვის დისკზე ადგილი არ არის</translation>
    </message>
    <message>
        <source>not heights</source>
        <translation>სიმაღლეები არ არის</translation>
    </message>
    <message>
        <source>not in the article, or in several places of it</source>
        <translation>სტატიაში არ არის, ან რამდენიმე ადგილას გვხვდება</translation>
    </message>
    <message>
        <source>not read: the files before it took too long</source>
        <translation>არ წაკითხულა: წინა ფაილებს მეტისმეტად დიდი დრო დასჭირდა</translation>
    </message>
    <message>
        <source>not valid CSV</source>
        <translation>არ არის სწორი CSV</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>არ არის სწორი JSON</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>არ არის სწორი TOML</translation>
    </message>
    <message>
        <source>not valid XML</source>
        <translation>არ არის სწორი XML</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>არაფერი</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>არ არის ობიექტი, რომელსაც ხედი მოერგება</translation>
    </message>
    <message>
        <source>nothing with a quotation</source>
        <translation>ციტატით არაფერი</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>რიცხვი მეტისმეტად დიდია</translation>
    </message>
    <message>
        <source>numbers, such as 10, 20, 30</source>
        <translation>რიცხვები, მაგალითად 10, 20, 30</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>დამკვირვებელი</translation>
    </message>
    <message>
        <source>on = ["id of a feature or layer"]</source>
        <translation>on = ["ობიექტის ან ფენის id"]</translation>
    </message>
    <message>
        <source>on is missing</source>
        <translation>on აკლია</translation>
    </message>
    <message>
        <source>one layer in an archive</source>
        <translation>ერთი ფენა არქივში</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>ერთ-ერთი მათგანი</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>ერთი მნიშვნელობა</translation>
    </message>
    <message>
        <source>only a header row</source>
        <translation>მხოლოდ სათაურის მწკრივი</translation>
    </message>
    <message>
        <source>only one layer of the archive is shown: {chosen}; it also holds {listed}</source>
        <translation>არქივიდან ნაჩვენებია მხოლოდ ერთი ფენა: {chosen}; მასშია აგრეთვე: {listed}</translation>
    </message>
    <message>
        <source>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe or side, date, names, share]</source>
        <translation>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe ან side, date, names, share]</translation>
    </message>
    <message>
        <source>over {low} – {high}</source>
        <translation>{low}-ზე მეტი – {high}</translation>
    </message>
    <message>
        <source>panels are a list of tables</source>
        <translation>panels ცხრილების სიაა</translation>
    </message>
    <message>
        <source>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</source>
        <translation>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</translation>
    </message>
    <message>
        <source>prepared map data cannot be read</source>
        <translation>რუკის მომზადებული მონაცემები ვერ იკითხება</translation>
    </message>
    <message>
        <source>projection refused</source>
        <translation>პროექცია უარყოფილია</translation>
    </message>
    <message>
        <source>properties are not a table</source>
        <translation>properties ცხრილი არ არის</translation>
    </message>
    <message>
        <source>quote = a passage of the article, or source = [ids]</source>
        <translation>quote = სტატიის ნაწყვეტი, ან source = [ids]</translation>
    </message>
    <message>
        <source>reading takes too long</source>
        <translation>კითხვას მეტისმეტად დიდი დრო სჭირდება</translation>
    </message>
    <message>
        <source>reading timed out</source>
        <translation>კითხვის დრო ამოიწურა</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>კითხვა გაუქმდა</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>უარყოფილია</translation>
    </message>
    <message>
        <source>relief cannot be read</source>
        <translation>რელიეფი ვერ იკითხება</translation>
    </message>
    <message>
        <source>row</source>
        <translation>მწკრივი</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>მწკრივი {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>მწკრივი {row}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>მწკრივები</translation>
    </message>
    <message>
        <source>rows of different lengths</source>
        <translation>სხვადასხვა სიგრძის მწკრივები</translation>
    </message>
    <message>
        <source>saving here would lose rows that could not be read</source>
        <translation>აქ შენახვით დაიკარგებოდა მწკრივები, რომელთა წაკითხვაც ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>saving the story first</source>
        <translation>ჯერ ისტორიის შენახვა</translation>
    </message>
    <message>
        <source>several areas have that name; the first was taken</source>
        <translation>ეს სახელი რამდენიმე ტერიტორიას აქვს; აღებულია პირველი</translation>
    </message>
    <message>
        <source>several places have that name; the most populous was taken</source>
        <translation>ეს სახელი რამდენიმე ადგილს აქვს; აღებულია ყველაზე მჭიდროდ დასახლებული</translation>
    </message>
    <message>
        <source>several tables</source>
        <translation>რამდენიმე ცხრილი</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>სიგნალი {number}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date}-დან</translation>
    </message>
    <message>
        <source>six numbers</source>
        <translation>ექვსი რიცხვი</translation>
    </message>
    <message>
        <source>something that is not a story</source>
        <translation>რაღაც, რაც ისტორია არ არის</translation>
    </message>
    <message>
        <source>sounds and moving things of a tour were left out</source>
        <translation>ტურის ხმები და მოძრავი ობიექტები გამოტოვებულია</translation>
    </message>
    <message>
        <source>source = [ids]</source>
        <translation>source = [ids]</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>წყარო {number}</translation>
    </message>
    <message>
        <source>story not found</source>
        <translation>ისტორია ვერ მოიძებნა</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>შეჩერებული</translation>
    </message>
    <message>
        <source>table no longer exists</source>
        <translation>ცხრილი აღარ არსებობს</translation>
    </message>
    <message>
        <source>table {name}</source>
        <translation>ცხრილი {name}</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>ტექსტი მეტისმეტად გრძელია</translation>
    </message>
    <message>
        <source>the .prj file cannot be understood</source>
        <translation>.prj ფაილი გაუგებარია</translation>
    </message>
    <message>
        <source>the CRS is missing</source>
        <translation>კოორდინატთა სისტემა აკლია</translation>
    </message>
    <message>
        <source>the CRS is missing; the coordinates look like degrees, so longitude and latitude (WGS84) were assumed</source>
        <translation>კოორდინატთა სისტემა აკლია; კოორდინატები გრადუსებს ჰგავს, ამიტომ მიღებულია გრძედი და განედი (WGS84)</translation>
    </message>
    <message>
        <source>the PDF cannot be read</source>
        <translation>PDF ვერ იკითხება</translation>
    </message>
    <message>
        <source>the PDF is a scan without text</source>
        <translation>PDF სკანია ტექსტის გარეშე</translation>
    </message>
    <message>
        <source>the PDF is password-protected</source>
        <translation>PDF პაროლითაა დაცული</translation>
    </message>
    <message>
        <source>the bundled stories have no such item</source>
        <translation>თანდართულ ისტორიებში ასეთი ელემენტი არ არის</translation>
    </message>
    <message>
        <source>the column {key} holds words such as {value} and not {words}; it is shown as it is</source>
        <translation>სვეტი {key} შეიცავს ისეთ სიტყვებს, როგორიცაა {value}, და არა {words}; ნაჩვენებია უცვლელად</translation>
    </message>
    <message>
        <source>the connection cannot be encrypted as required</source>
        <translation>კავშირის საჭირო სახით დაშიფვრა შეუძლებელია</translation>
    </message>
    <message>
        <source>the coordinates are not longitude and latitude</source>
        <translation>კოორდინატები გრძედი და განედი არ არის</translation>
    </message>
    <message>
        <source>the database reported an error</source>
        <translation>მონაცემთა ბაზამ შეცდომა დააბრუნა</translation>
    </message>
    <message>
        <source>the end comes before the start; both were left out</source>
        <translation>დასასრული დასაწყისზე ადრეა; ორივე გამოტოვებულია</translation>
    </message>
    <message>
        <source>the file exceeds the memory limit</source>
        <translation>ფაილი მეხსიერების ზღვარს აჭარბებს</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ფაილი ცარიელია</translation>
    </message>
    <message>
        <source>the gazetteer cannot be read</source>
        <translation>ტოპონიმების ცნობარი ვერ იკითხება</translation>
    </message>
    <message>
        <source>the id of a source, several separated by spaces</source>
        <translation>წყაროს id, რამდენიმე ჰარით გამოყოფილი</translation>
    </message>
    <message>
        <source>the language of the story itself</source>
        <translation>თავად ისტორიის ენა</translation>
    </message>
    <message>
        <source>the map's own background and controls are not taken over</source>
        <translation>რუკის საკუთარი ფონი და მართვის ელემენტები არ გადმოდის</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>ფაილის სახელი</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself; it was repaired</source>
        <translation>კონტური თავის თავს კვეთს ან ეხება; ის გასწორდა</translation>
    </message>
    <message>
        <source>the passage is not in the article</source>
        <translation>ნაწყვეტი სტატიაში არ არის</translation>
    </message>
    <message>
        <source>the password, or an entry in PostgreSQL's own password file</source>
        <translation>პაროლი ან ჩანაწერი PostgreSQL-ის პაროლების ფაილში</translation>
    </message>
    <message>
        <source>the path of a layer file</source>
        <translation>ფენის ფაილის ბილიკი</translation>
    </message>
    <message>
        <source>the picture does not say where it lies</source>
        <translation>სურათში არ წერია, სად მდებარეობს</translation>
    </message>
    <message>
        <source>the picture lies outside the Earth</source>
        <translation>სურათი დედამიწის გარეთაა</translation>
    </message>
    <message>
        <source>the picture names no CRS that is known</source>
        <translation>სურათი ცნობილ კოორდინატთა სისტემას არ ასახელებს</translation>
    </message>
    <message>
        <source>the pictures and sounds of the slides are not taken over</source>
        <translation>სლაიდების სურათები და ხმები არ გადმოდის</translation>
    </message>
    <message>
        <source>the picture’s position is not usable</source>
        <translation>სურათის მდებარეობა უვარგისია</translation>
    </message>
    <message>
        <source>the pins lie on one line</source>
        <translation>წერტილები ერთ წრფეზეა</translation>
    </message>
    <message>
        <source>the query took more than {statement_s} seconds</source>
        <translation>მოთხოვნას {statement_s} წამზე მეტი დასჭირდა</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>შუალედი დაწყებამდე მთავრდება</translation>
    </message>
    <message>
        <source>the reader process ended: {answer}</source>
        <translation>კითხვის პროცესი დასრულდა: {answer}</translation>
    </message>
    <message>
        <source>the reader process stopped with {ended}</source>
        <translation>კითხვის პროცესი შეწყდა: {ended}</translation>
    </message>
    <message>
        <source>the result exceeds the memory limit</source>
        <translation>შედეგი მეხსიერების ზღვარს აჭარბებს</translation>
    </message>
    <message>
        <source>the selected CRS ({given}) was used instead of the file's own</source>
        <translation>ფაილის კოორდინატთა სისტემის ნაცვლად გამოყენებულია არჩეული ({given})</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>სერვერმა კავშირი უარყო</translation>
    </message>
    <message>
        <source>the server requires a password</source>
        <translation>სერვერი პაროლს ითხოვს</translation>
    </message>
    <message>
        <source>the table has no known CRS</source>
        <translation>ცხრილის კოორდინატთა სისტემა უცნობია</translation>
    </message>
    <message>
        <source>the table is locked by another session</source>
        <translation>ცხრილი სხვა სეანსითაა დაბლოკილი</translation>
    </message>
    <message>
        <source>the table of disputed ground cannot be read</source>
        <translation>სადავო ტერიტორიების ცხრილი ვერ იკითხება</translation>
    </message>
    <message>
        <source>the table of names cannot be read</source>
        <translation>სახელების ცხრილი ვერ იკითხება</translation>
    </message>
    <message>
        <source>the table of states cannot be read</source>
        <translation>სახელმწიფოების ცხრილი ვერ იკითხება</translation>
    </message>
    <message>
        <source>the table of unions cannot be read</source>
        <translation>კავშირების ცხრილი ვერ იკითხება</translation>
    </message>
    <message>
        <source>the text encoding is not declared (no .cpg file); assumed {encoding}</source>
        <translation>ტექსტის კოდირება მითითებული არ არის (.cpg ფაილი არ არის); მიღებულია {encoding}</translation>
    </message>
    <message>
        <source>this user has no right to read it</source>
        <translation>ამ მომხმარებელს მისი წაკითხვის უფლება არ აქვს</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>მუქარა</translation>
    </message>
    <message>
        <source>three corners of a triangle</source>
        <translation>სამკუთხედის სამი წვერო</translation>
    </message>
    <message>
        <source>too few pins</source>
        <translation>ძალიან ცოტა წერტილი</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>ზედმეტად დიდია</translation>
    </message>
    <message>
        <source>too many breaks</source>
        <translation>მეტისმეტად ბევრი ზღვარი</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>მეტისმეტად ბევრი გვერდი</translation>
    </message>
    <message>
        <source>too many {what}</source>
        <translation>მეტისმეტად ბევრი: {what}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>უთარიღო</translation>
    </message>
    <message>
        <source>unknown CRS</source>
        <translation>უცნობი კოორდინატთა სისტემა</translation>
    </message>
    <message>
        <source>unknown also</source>
        <translation>უცნობი also</translation>
    </message>
    <message>
        <source>unknown classes</source>
        <translation>უცნობი კლასები</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>უცნობი სვეტი</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>უცნობი ქვეყანა</translation>
    </message>
    <message>
        <source>unknown database</source>
        <translation>უცნობი მონაცემთა ბაზა</translation>
    </message>
    <message>
        <source>unknown encoding of geometry</source>
        <translation>გეომეტრიის უცნობი კოდირება</translation>
    </message>
    <message>
        <source>unknown file extension</source>
        <translation>ფაილის უცნობი გაფართოება</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>უცნობი ფორმატი</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>უცნობი ჯგუფი</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>უცნობი id</translation>
    </message>
    <message>
        <source>unknown key in a view</source>
        <translation>უცნობი გასაღები ხედში</translation>
    </message>
    <message>
        <source>unknown kind of geometry</source>
        <translation>გეომეტრიის უცნობი სახე</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>უცნობი ენა</translation>
    </message>
    <message>
        <source>unknown layer</source>
        <translation>უცნობი ფენა</translation>
    </message>
    <message>
        <source>unknown projection</source>
        <translation>უცნობი პროექცია</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>უცნობი სერვისი</translation>
    </message>
    <message>
        <source>unknown sheet</source>
        <translation>უცნობი ფურცელი</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>უცნობი წყარო</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>უცნობი სახელმწიფო</translation>
    </message>
    <message>
        <source>unknown {key}</source>
        <translation>უცნობი {key}</translation>
    </message>
    <message>
        <source>unrecognised state</source>
        <translation>ამოუცნობი სახელმწიფო</translation>
    </message>
    <message>
        <source>unsupported article format</source>
        <translation>სტატიის ფორმატი მხარდაჭერილი არ არის</translation>
    </message>
    <message>
        <source>unsupported spreadsheet format</source>
        <translation>ელცხრილის ფორმატი მხარდაჭერილი არ არის</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}-მდე</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation>{count}-მდე</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>{limit}-მდე</translation>
    </message>
    <message>
        <source>up to {max_characters}</source>
        <translation>{max_characters}-მდე</translation>
    </message>
    <message>
        <source>up to {max_pages}</source>
        <translation>{max_pages}-მდე</translation>
    </message>
    <message>
        <source>up to {max_toml_characters}</source>
        <translation>{max_toml_characters}-მდე</translation>
    </message>
    <message>
        <source>up to {most} bytes</source>
        <translation>{most} ბაიტამდე</translation>
    </message>
    <message>
        <source>up to {most} pixels</source>
        <translation>{most} პიქსელამდე</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>{value}-მდე</translation>
    </message>
    <message>
        <source>up to {value} bytes</source>
        <translation>{value} ბაიტამდე</translation>
    </message>
    <message>
        <source>value_names are not a table of numbers</source>
        <translation>value_names რიცხვების ცხრილი არ არის</translation>
    </message>
    <message>
        <source>view is not a table</source>
        <translation>view ცხრილი არ არის</translation>
    </message>
    <message>
        <source>what is no GeoJSON feature was left out</source>
        <translation>რაც GeoJSON ობიექტი არ არის, გამოტოვებულია</translation>
    </message>
    <message>
        <source>what was read is too large</source>
        <translation>წაკითხული მეტისმეტად დიდია</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>სურვილი</translation>
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
        <translation>{code} — {state}; </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} სიმბოლო</translation>
    </message>
    <message>
        <source>{count} distinct values, one class each</source>
        <translation>{count} განსხვავებული მნიშვნელობა, თითოს ერთი კლასი</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} პრობლემა</translation>
    </message>
    <message>
        <source>{count} rows without a number for a known state</source>
        <translation>{count} მწკრივი ცნობილი სახელმწიფოსთვის რიცხვის გარეშე</translation>
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
        <translation>{file}: მიახლოებით მითითებული რიცხვები წაკითხულია ისე, როგორც წერია: {marks}</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>{hint}an ISO 3166 code of three letters, {known}, or the id of a row in [[groups_of_states]], [[organisations]] or [[actors]]</source>
        <translation>{hint}ISO 3166-ის სამასოიანი კოდი, {known}, ან მწკრივის id ცხრილებიდან [[groups_of_states]], [[organisations]] ან [[actors]]</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} აკლია</translation>
    </message>
    <message>
        <source>{key} is not a list of tables</source>
        <translation>{key} ცხრილების სია არ არის</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key} ტექსტების სია არ არის</translation>
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
        <translation>{link_crs}; მიღებულია გრძედი და განედი</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{max_depth} levels</source>
        <translation>{max_depth} დონე</translation>
    </message>
    <message>
        <source>{max_rows} rows, {max_columns} columns, {max_cells} cells</source>
        <translation>{max_rows} მწკრივი, {max_columns} სვეტი, {max_cells} უჯრა</translation>
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
        <translation>{numbers} და {last}</translation>
    </message>
    <message>
        <source>{numbers} and {more} more</source>
        <translation>{numbers} და კიდევ {more}</translation>
    </message>
    <message>
        <source>{other_tables}: {names}; it also holds {others}</source>
        <translation>{other_tables}: {names}; შეიცავს აგრეთვე: {others}</translation>
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
        <translation>{reason}; ფაილი შეიძლება არასრული იყოს</translation>
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
        <translation>{said}: ნაპოვნია {found}</translation>
    </message>
    <message>
        <source>{said}; allowed: {allowed}</source>
        <translation>{said}; დასაშვებია: {allowed}</translation>
    </message>
    <message>
        <source>{scheme}STORY?at=…</source>
        <translation>{scheme}STORY?at=…</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} ბაიტი</translation>
    </message>
    <message>
        <source>{size} bytes unpacked</source>
        <translation>{size} ბაიტი გაშლილი სახით</translation>
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
        <translation>{subject}: უცვლელი, {partner}</translation>
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
        <translation>{too_long}, სვეტი {name}</translation>
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
        <translation>„{quote}“: {reason}</translation>
    </message>
    <message>
        <source>a column of numbers, or of a few words, beside that of the states</source>
        <translation>რიცხვების ან რამდენიმე სიტყვის სვეტი სახელმწიფოების სვეტის გვერდით</translation>
    </message>
    <message>
        <source>a geometry that cannot be read was left out</source>
        <translation>გეომეტრია, რომლის წაკითხვა შეუძლებელია, გამოტოვებულია</translation>
    </message>
    <message>
        <source>a collection of several kinds of geometry is shown as one feature for each kind</source>
        <translation>რამდენიმე სახის გეომეტრიის კრებული ნაჩვენებია თითო ობიექტად თითოეული სახისთვის</translation>
    </message>
    <message>
        <source>pages of more than {size} characters</source>
        <translation>{size} სიმბოლოზე დიდი გვერდები</translation>
    </message>
    <message>
        <source>the data of {layer} stand at an address, which was not followed</source>
        <translation>{layer} ფენის მონაცემები მისამართზეა, რომელზეც გადასვლა არ მომხდარა</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>უცნობი კოდირება</translation>
    </message>
    <message>
        <source>an empty workbook</source>
        <translation>ცარიელი სამუშაო წიგნი</translation>
    </message>
    <message>
        <source>the table of codes cannot be read</source>
        <translation>კოდების ცხრილის წაკითხვა შეუძლებელია</translation>
    </message>
    <message>
        <source>a start that is not a date was left out</source>
        <translation>დასაწყისი, რომელიც თარიღი არ არის, გამოტოვებულია</translation>
    </message>
    <message>
        <source>an end that is not a date was left out</source>
        <translation>დასასრული, რომელიც თარიღი არ არის, გამოტოვებულია</translation>
    </message>
    <message>
        <source>a geometry with curves was left out</source>
        <translation>მრუდებიანი გეომეტრია გამოტოვებულია</translation>
    </message>
    <message>
        <source>the dates have the month before the day</source>
        <translation>თარიღებში თვე დღეზე წინაა</translation>
    </message>
    <message>
        <source>the sheet {title} was read</source>
        <translation>წაკითხულია ფურცელი {title}</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts do not look so; assumed {encoding}</source>
        <translation>.cpg ფაილში წერია {declared}, მაგრამ ტექსტები ასე არ გამოიყურება; ნავარაუდევია {encoding}</translation>
    </message>
    <message>
        <source>a feature with several times: it is shown from the first to the last of them</source>
        <translation>ობიექტი რამდენიმე დროით: ნაჩვენებია პირველიდან ბოლომდე</translation>
    </message>
    <message>
        <source>{name}: the sheet {sheet} was read</source>
        <translation>{name}: წაკითხულია ფურცელი {sheet}</translation>
    </message>
    <message>
        <source>a date before the year 1; the timeline begins with that year</source>
        <translation>თარიღი 1 წლამდე; დროის ხაზი იმ წლიდან იწყება</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: some have the day first and some the month; most decided</source>
        <translation>თარიღები, როგორიცაა 03/04/2020: ზოგში დღეა პირველი, ზოგში თვე; გადაწყვიტა უმრავლესობამ</translation>
    </message>
    <message>
        <source>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet, or CSV or Excel with coordinates</source>
        <translation>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet ან CSV ან Excel კოორდინატებით</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: nothing says which number is the month; the day was taken to come first</source>
        <translation>თარიღები, როგორიცაა 03/04/2020: არ ჩანს, რომელი რიცხვია თვე; ნავარაუდევია, რომ დღე პირველია</translation>
    </message>
    <message>
        <source>{file}: marks of footnotes after numbers were left out: {marks}</source>
        <translation>{file}: რიცხვების შემდეგ სქოლიოს ნიშნები გამოტოვებულია: {marks}</translation>
    </message>
    <message>
        <source>{state} no longer exists</source>
        <translation>{state} აღარ არსებობს</translation>
    </message>
    <message>
        <source>annotations of a text (Recogito), without coordinates</source>
        <translation>ტექსტის ანოტაციები (Recogito), კოორდინატების გარეშე</translation>
    </message>
    <message>
        <source>GeoJSON; in Recogito choose Download, GeoJSON</source>
        <translation>GeoJSON; Recogito-ში აირჩიეთ Download, GeoJSON</translation>
    </message>
    <message>
        <source>{file}: {count} rows are no states and were left out: {listed}</source>
        <translation>{file}: {count} სტრიქონი სახელმწიფო არ არის და გამოტოვებულია: {listed}</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts are UTF-8 and were read so</source>
        <translation>.cpg ფაილში წერია {declared}, მაგრამ ტექსტები UTF-8-ია და ასე წაიკითხა</translation>
    </message>
    <message>
        <source>{name} is no state</source>
        <translation>{name} სახელმწიფო არ არის</translation>
    </message>
    <message>
        <source>{name}: no row of headings was found; the columns are numbered</source>
        <translation>{name}: სათაურების სტრიქონი ვერ მოიძებნა; სვეტები დანომრილია</translation>
    </message>
    <message>
        <source>damaged TopoJSON</source>
        <translation>დაზიანებული TopoJSON</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>გადახედვა…</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Nothing selected. Click a highlighted passage in the article or anything on the map to see what is known about it and how. Press Ctrl+K to search.</source>
        <translation>არაფერია მონიშნული. დააწკაპუნეთ სტატიის გამოყოფილ ნაწყვეტზე ან რუკაზე ნებისმიერ რამეზე, რომ ნახოთ, რა არის მასზე ცნობილი და საიდან. საძიებლად დააჭირეთ Ctrl+K.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>აკონტროლებს</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>არ არის მითითებული</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ტიპი</translation>
    </message>
    <message>
        <source>Today in</source>
        <translation>დღეს შემადგენლობაში</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>პერიოდი</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date}-დან</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}-მდე</translation>
    </message>
    <message>
        <source>State</source>
        <translation>სახელმწიფო</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>If</source>
        <translation>თუ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>მიმართულება</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>საფუძველი</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>ვისი თქმით</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>ვინ იუწყება</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>რა უარყოფდა ამას</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>ქმედების სახე</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>მტკიცებები</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>საიდან ვიცით?</translation>
    </message>
    <message>
        <source>Also refers to {items}</source>
        <translation>აგრეთვე ეხება: {items}</translation>
    </message>
    <message>
        <source>Not in the article; added from {source}</source>
        <translation>სტატიაში არ არის; დამატებულია წყაროდან: {source}</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>რედაქტორის შენიშვნები</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ინგლისური</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>სხვა სახელები</translation>
    </message>
    <message>
        <source>Name used by {who}</source>
        <translation>სახელი ({who})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Added context, not in the article</source>
        <translation>დამატებული კონტექსტი, სტატიაში არ არის</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>Published area, km²</source>
        <translation>გამოქვეყნებული ფართობი, კმ²</translation>
    </message>
    <message>
        <source>Published length, km</source>
        <translation>გამოქვეყნებული სიგრძე, კმ</translation>
    </message>
    <message>
        <source>Front moving</source>
        <translation>ფრონტი მოძრაობს</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>დამატებული კონტექსტი</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>მნიშვნელობა</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>ხმა</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>წელი</translation>
    </message>
    <message>
        <source>Row in the table</source>
        <translation>სტრიქონი ცხრილში</translation>
    </message>
    <message>
        <source>Source in the table</source>
        <translation>წყარო ცხრილში</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>On “{quote}”: {note}</source>
        <translation>„{quote}“: {note}</translation>
    </message>
    <message>
        <source>Part of the base map (today’s borders and names). Not mentioned in the article.</source>
        <translation>საბაზისო რუკის ნაწილი (დღევანდელი საზღვრები და სახელები). სტატიაში არ არის ნახსენები.</translation>
    </message>
    <message>
        <source>No passage or source is given.</source>
        <translation>ნაწყვეტი ან წყარო მითითებული არ არის.</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>მონიშნულის დეტალები</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>წინა ხსენება (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>შემდეგი ხსენება (F8)</translation>
    </message>
    <message>
        <source>Zoom to selection (Ctrl+J)</source>
        <translation>მონიშნულთან მიახლოება (Ctrl+J)</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>ციტირების კოპირება</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>მონიშვნის მოხსნა</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>სტატიაში არ არის</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation><numerusform>%n ხსენება</numerusform><numerusform>%n ხსენება</numerusform></translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>ხსენება {number} / {count}</translation>
    </message>
    <message>
        <source>Copied the name, the passage and a link to this view.</source>
        <translation>დაკოპირდა სახელი, ნაწყვეტი და ამ ხედის ბმული.</translation>
    </message>
    <message>
        <source>{actor}; recognised by {states}</source>
        <translation>{actor}; აღიარებს: {states}</translation>
    </message>
    <message>
        <source>{actor}; recognised by no UN member</source>
        <translation>{actor}; არ აღიარებს გაეროს არც ერთი წევრი</translation>
    </message>
    <message>
        <source>{actor}; the story does not say who recognises it</source>
        <translation>{actor}; ისტორიაში არ არის ნათქვამი, ვინ აღიარებს</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Copy</source>
        <translation>კოპირება</translation>
    </message>
    <message>
        <source>No problems were found when this story was opened.</source>
        <translation>ამ ისტორიის გახსნისას პრობლემები არ აღმოჩნდა.</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer-ის შესახებ</translation>
    </message>
    <message>
        <source>Read an article on a map. Every mark leads to the words or the source behind it.</source>
        <translation>წაიკითხეთ სტატია რუკაზე. ყოველ ნიშანს მივყავართ მის უკან მდგომ სიტყვებამდე ან წყარომდე.</translation>
    </message>
    <message>
        <source>**Text of this story:** {credit}</source>
        <translation>**ამ ისტორიის ტექსტი:** {credit}</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts of the interface and of the bundled stories in this language yet.</source>
        <translation>ამ ენაზე ინტერფეისისა და თანდართული ისტორიების ტექსტები მშობლიური ენის მქონეს ჯერ არ შეუმოწმებია.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in {part} ({error}). Everything else still works.</source>
        <translation>შეცდომა მოხდა აქ: {part} ({error}). ყველაფერი დანარჩენი კვლავ მუშაობს.</translation>
    </message>
    <message>
        <source>the {name} panel</source>
        <translation>პანელი {name}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>პროგრამა</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PNG image</source>
        <translation>PNG გამოსახულება</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF დასაბეჭდად</translation>
    </message>
    <message>
        <source>SVG for editing</source>
        <translation>SVG რედაქტირებისთვის</translation>
    </message>
    <message>
        <source>Screen (1920 × 1080)</source>
        <translation>ეკრანი (1920 × 1080)</translation>
    </message>
    <message>
        <source>Large screen (3840 × 2160)</source>
        <translation>დიდი ეკრანი (3840 × 2160)</translation>
    </message>
    <message>
        <source>Projector 4:3 (1600 × 1200)</source>
        <translation>პროექტორი 4:3 (1600 × 1200)</translation>
    </message>
    <message>
        <source>Page (2000 × 1414)</source>
        <translation>გვერდი (2000 × 1414)</translation>
    </message>
    <message>
        <source>Square (1600 × 1600)</source>
        <translation>კვადრატი (1600 × 1600)</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>სხვა ზომა</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>როგორც ეკრანზე</translation>
    </message>
    <message>
        <source>For print, also in grey</source>
        <translation>დასაბეჭდად, ნაცრისფერშიც</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>გამოსახულების ექსპორტი</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ფორმატი</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ზომა</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ფერები</translation>
    </message>
    <message>
        <source>Images (*.png *.pdf *.svg)</source>
        <translation>გამოსახულებები (*.png *.pdf *.svg)</translation>
    </message>
    <message>
        <source>Something went wrong. See the notification above the map for a report.</source>
        <translation>შეცდომა მოხდა. ანგარიში იხილეთ შეტყობინებაში რუკის ზემოთ.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>დათვალიერება…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ექსპორტი</translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation>ექსპორტი: {file}…</translation>
    </message>
    <message>
        <source>Lesson: plan, worksheets, answers, exit quiz, handout (PDF, in a folder)</source>
        <translation>გაკვეთილი: გეგმა, სამუშაო ფურცლები, პასუხები, შემაჯამებელი ტესტი, დასარიგებელი მასალა (PDF, საქაღალდეში)</translation>
    </message>
    <message>
        <source>Handout: one page per step with room for notes (PDF)</source>
        <translation>დასარიგებელი მასალა: თითო გვერდი ნაბიჯზე, ჩანაწერების ადგილით (PDF)</translation>
    </message>
    <message>
        <source>Slides with notes for PowerPoint and LibreOffice (PPTX)</source>
        <translation>სლაიდები შენიშვნებით PowerPoint-ისა და LibreOffice-ისთვის (PPTX)</translation>
    </message>
    <message>
        <source>An image of each step (PNG, in a folder)</source>
        <translation>თითოეული ნაბიჯის გამოსახულება (PNG, საქაღალდეში)</translation>
    </message>
    <message>
        <source>Blank map of the current view to fill in (PDF)</source>
        <translation>მიმდინარე ხედის კონტურული რუკა შესავსებად (PDF)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (აშშ)</translation>
    </message>
    <message>
        <source>Handouts and slides</source>
        <translation>დასარიგებელი მასალა და სლაიდები</translation>
    </message>
    <message>
        <source>Type of export</source>
        <translation>ექსპორტის ტიპი</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ფაილი ან საქაღალდე</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ტიპი</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ქაღალდი</translation>
    </message>
    <message>
        <source>Select folder</source>
        <translation>აირჩიეთ საქაღალდე</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>რუკის ბეჭდვა</translation>
    </message>
    <message>
        <source>Map: {title}. {text}</source>
        <translation>რუკა: {title}. {text}</translation>
    </message>
    <message>
        <source>Click {number}: {layer}.</source>
        <translation>დაწკაპუნება {number}: {layer}.</translation>
    </message>
    <message>
        <source>Based on: {article}.</source>
        <translation>საფუძველი: {article}.</translation>
    </message>
    <message>
        <source>As known on {date}.</source>
        <translation>ცნობილი {date}-ის მდგომარეობით.</translation>
    </message>
    <message>
        <source>Method and words: “How this story was made”, in the Help menu and with the story.</source>
        <translation>მეთოდი და ტერმინები: „როგორ შეიქმნა ეს ისტორია“, დახმარების მენიუში და ისტორიასთან ერთად.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Nothing from the story is in this part of the map on this date.</source>
        <translation>ამ თარიღში რუკის ამ ნაწილში ისტორიიდან არაფერია.</translation>
    </message>
    <message>
        <source>Items on the map</source>
        <translation>რუკის ელემენტები</translation>
    </message>
    <message numerus="yes">
        <source>%n more outside this part of the map</source>
        <translation>
            <numerusform>კიდევ %n რუკის ამ ნაწილის გარეთ</numerusform>
            <numerusform>კიდევ %n რუკის ამ ნაწილის გარეთ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a place on the map</source>
        <translation>
            <numerusform>კიდევ %n რუკაზე ადგილის გარეშე</numerusform>
            <numerusform>კიდევ %n რუკაზე ადგილის გარეშე</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>About this layer</source>
        <translation>ამ ფენის შესახებ</translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation>ფენის გაუმჭვირვალობა</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>ფენასთან მიახლოება</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>გაუმჭვირვალობა</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>წყაროები</translation>
    </message>
    <message>
        <source>Part of the base map. For credits, see About in the menu.</source>
        <translation>საბაზისო რუკის ნაწილი. ავტორები იხილეთ მენიუში „mapviewer-ის შესახებ“.</translation>
    </message>
    <message>
        <source>Each statement is backed by words in the article or by a source of its own.</source>
        <translation>თითოეული მტკიცება ეყრდნობა სტატიის სიტყვებს ან საკუთარ წყაროს.</translation>
    </message>
    <message>
        <source>: {count} of {total} valid on this date</source>
        <translation>: ამ თარიღში ძალაშია {count} / {total}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>ჩამოტვირთვა…</translation>
    </message>
    <message>
        <source>The table has no features in view.</source>
        <translation>ხილულ ნაწილში ცხრილის ობიექტები არ არის.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>ფენები</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) valid on {date}</source>
        <translation><numerusform>{date}: ძალაშია %n ელემენტი</numerusform><numerusform>{date}: ძალაშია %n ელემენტი</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a place on the map</source>
        <translation><numerusform>მათგან %n რუკაზე ადგილის გარეშე</numerusform><numerusform>მათგან %n რუკაზე ადგილის გარეშე</numerusform></translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ჩანს</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>დამალულია</translation>
    </message>
    <message>
        <source>Show only this layer</source>
        <translation>მხოლოდ ამ ფენის ჩვენება</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ზემოთ გადატანა</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ქვემოთ გადატანა</translation>
    </message>
    <message>
        <source>Opacity {percent}</source>
        <translation>გაუმჭვირვალობა {percent}</translation>
    </message>
    <message>
        <source>Edit pins…</source>
        <translation>წერტილების შეცვლა…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend ▸</source>
        <translation>ლეგენდა ▸</translation>
    </message>
    <message>
        <source>As known on {date}</source>
        <translation>ცნობილი {date}-ის მდგომარეობით</translation>
    </message>
    <message>
        <source>Known until {date}: nothing of a later day is drawn</source>
        <translation>ცნობილია {date}-მდე: უფრო გვიანდელი არაფერია დახაზული</translation>
    </message>
    <message>
        <source>Broken border: a line of control, or not settled</source>
        <translation>წყვეტილი საზღვარი: კონტროლის ხაზი ან მოუგვარებელი</translation>
    </message>
    <message>
        <source>Light hatching: held by others than it belongs to in law</source>
        <translation>მკრთალი ნაშტრიხი: აკონტროლებს სხვა და არა ის, ვისაც სამართლებრივად ეკუთვნის</translation>
    </message>
    <message>
        <source>Places with two names: first the name used by those who govern on this day</source>
        <translation>ორსახელიანი ადგილები: ჯერ სახელი, რომელსაც ამ დღის მმართველი იყენებს</translation>
    </message>
    <message>
        <source>{place}: status disputed</source>
        <translation>{place}: სტატუსი სადავოა</translation>
    </message>
    <message>
        <source>Broken border: not settled</source>
        <translation>წყვეტილი საზღვარი: მოუგვარებელი</translation>
    </message>
    <message>
        <source>Border not settled</source>
        <translation>მოუგვარებელი საზღვარი</translation>
    </message>
    <message>
        <source>Who governs is named first</source>
        <translation>ჯერ მმართველის სახელი</translation>
    </message>
    <message>
        <source>Roughly here; outline not known</source>
        <translation>სავარაუდო ადგილი; საზღვარი უცნობია</translation>
    </message>
    <message>
        <source>People who left earlier</source>
        <translation>ადრე წასულები</translation>
    </message>
    <message>
        <source>A group of states</source>
        <translation>სახელმწიფოთა ჯგუფი</translation>
    </message>
    <message>
        <source>Light hatching: held by others than this map gives it to</source>
        <translation>მკრთალი ნაშტრიხი: აკონტროლებს სხვა და არა ის, ვისაც ამ რუკით ეკუთვნის</translation>
    </message>
    <message>
        <source>{what}, on {date}</source>
        <translation>{what} ({date})</translation>
    </message>
    <message>
        <source>Control or border disputed</source>
        <translation>კონტროლი ან საზღვარი სადავოა</translation>
    </message>
    <message>
        <source>Held by others than in law</source>
        <translation>აკონტროლებს სხვა და არა ის, ვისიც სამართლით არის</translation>
    </message>
    <message>
        <source>Outline only roughly known</source>
        <translation>საზღვარი მხოლოდ დაახლოებითაა ცნობილი</translation>
    </message>
    <message>
        <source>Present-day borders, for reference</source>
        <translation>დღევანდელი საზღვრები, შესადარებლად</translation>
    </message>
    <message>
        <source>{union}: outer border</source>
        <translation>{union}: გარე საზღვარი</translation>
    </message>
    <message>
        <source>Border between republics</source>
        <translation>საზღვარი რესპუბლიკებს შორის</translation>
    </message>
    <message>
        <source>Turns away from the partner</source>
        <translation>შორდება პარტნიორს</translation>
    </message>
    <message>
        <source>Turns away, but also stays close</source>
        <translation>შორდება, მაგრამ ახლოსაც რჩება</translation>
    </message>
    <message>
        <source>Turns to the partner</source>
        <translation>უახლოვდება პარტნიორს</translation>
    </message>
    <message>
        <source>Turns away: said indirectly or of a group</source>
        <translation>შორდება: ნათქვამია არაპირდაპირ ან ჯგუფზე</translation>
    </message>
    <message>
        <source>Makes a demand of its own</source>
        <translation>თავად აყენებს მოთხოვნას</translation>
    </message>
    <message>
        <source>Turns to the partner: said indirectly or of a group</source>
        <translation>უახლოვდება პარტნიორს: ნათქვამია არაპირდაპირ ან ჯგუფზე</translation>
    </message>
    <message>
        <source>Stays with the partner</source>
        <translation>რჩება პარტნიორთან</translation>
    </message>
    <message>
        <source>Stays with the partner: said of a group</source>
        <translation>რჩება პარტნიორთან: ნათქვამია ჯგუფზე</translation>
    </message>
    <message>
        <source>Named, but no change is stated</source>
        <translation>დასახელებულია, მაგრამ ცვლილება ნათქვამი არ არის</translation>
    </message>
    <message>
        <source>Meant only as one of {groups}</source>
        <translation>იგულისხმება მხოლოდ ჯგუფის ნაწილად: {groups}</translation>
    </message>
    <message>
        <source>Mentioned for another date</source>
        <translation>ნახსენებია სხვა თარიღზე</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>არ არის ნახსენები</translation>
    </message>
    <message>
        <source>Changed tone: said of a group, none named</source>
        <translation>შეცვლილი ტონი: ნათქვამია ჯგუფზე, სახელების გარეშე</translation>
    </message>
    <message>
        <source>Changed tone, yet stays close</source>
        <translation>ტონი შეიცვალა, მაგრამ ახლოს რჩება</translation>
    </message>
    <message>
        <source>Changed tone · {words}</source>
        <translation>ტონი შეიცვალა · {words}</translation>
    </message>
    <message>
        <source>Meant only as one of a group</source>
        <translation>იგულისხმება მხოლოდ ჯგუფის წევრად</translation>
    </message>
    <message>
        <source>Partner: {partner}</source>
        <translation>პარტნიორი: {partner}</translation>
    </message>
    <message>
        <source>Partner: {partner}; no statement for this date</source>
        <translation>პარტნიორი: {partner}; ამ თარიღისთვის მტკიცება არ არის</translation>
    </message>
    <message>
        <source>… and {count} more in the layer list</source>
        <translation>… და კიდევ {count} ფენების სიაში</translation>
    </message>
    <message>
        <source>Control: {holder} (recognised by no UN member)</source>
        <translation>კონტროლი: {holder} (გაეროს არც ერთი წევრი არ აღიარებს)</translation>
    </message>
    <message>
        <source>Control: {holder} (who recognises it is not told)</source>
        <translation>კონტროლი: {holder} (ვინ აღიარებს, ნათქვამი არ არის)</translation>
    </message>
    <message>
        <source>By law part of {state}</source>
        <translation>სამართლებრივად ნაწილია: {state}</translation>
    </message>
    <message>
        <source>{place}: by law part of {state}</source>
        <translation>{place} – სამართლებრივად ნაწილია: {state}</translation>
    </message>
    <message>
        <source>Soft tint: only roughly where, and how large</source>
        <translation>რბილი ტონი: ცნობილია მხოლოდ სავარაუდო ადგილი და ზომა</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>არ არის მითითებული</translation>
    </message>
    <message>
        <source>Control: {holder}</source>
        <translation>კონტროლი: {holder}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>მონაცემები არ არის</translation>
    </message>
    <message>
        <source>Classes: {scheme} over all years</source>
        <translation>კლასები: {scheme}, ყველა წელი</translation>
    </message>
    <message>
        <source>Classes: {scheme}</source>
        <translation>კლასები: {scheme}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>წყარო: {source}</translation>
    </message>
    <message>
        <source>From {file}; no source given</source>
        <translation>ფაილიდან {file}; წყარო მითითებული არ არის</translation>
    </message>
    <message>
        <source>{year}: before the first year of the table, {first}</source>
        <translation>{year}: ცხრილის პირველ წლამდე, {first}</translation>
    </message>
    <message>
        <source>Year: {year}</source>
        <translation>წელი: {year}</translation>
    </message>
    <message>
        <source>Year: {shown}, the latest before {year}</source>
        <translation>წელი: {shown}, უახლესი {year}-მდე</translation>
    </message>
    <message>
        <source>{year} for {count}</source>
        <translation>{year}: {count}</translation>
    </message>
    <message>
        <source>Year: {year}; older: {years}</source>
        <translation>წელი: {year}; უფრო ძველი: {years}</translation>
    </message>
    <message>
        <source>Dotted ring: a group of states</source>
        <translation>წერტილოვანი რგოლი: სახელმწიფოთა ჯგუფი</translation>
    </message>
    <message>
        <source>Drawn only for states that the article names</source>
        <translation>ნაჩვენებია მხოლოდ იმ სახელმწიფოებისთვის, რომლებსაც სტატია ასახელებს</translation>
    </message>
    <message>
        <source>Turns to a partner</source>
        <translation>უახლოვდება პარტნიორს</translation>
    </message>
    <message>
        <source>Turns away from a partner</source>
        <translation>შორდება პარტნიორს</translation>
    </message>
    <message>
        <source>Stays with a partner</source>
        <translation>რჩება პარტნიორთან</translation>
    </message>
    <message>
        <source>Both turn to each other</source>
        <translation>ორივე ერთმანეთს უახლოვდება</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>მხოლოდ სიტყვები</translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>სტატიაში არ არის</translation>
    </message>
    <message>
        <source>said indirectly</source>
        <translation>ნათქვამია არაპირდაპირ</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>ნათქვამია ჯგუფზე</translation>
    </message>
    <message>
        <source>said indirectly or of a group</source>
        <translation>ნათქვამია არაპირდაპირ ან ჯგუფზე</translation>
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
        <translation>მტკიცებები: {numbers}</translation>
    </message>
    <message>
        <source>Moving front (not drawn)</source>
        <translation>მოძრავი ფრონტი (არ არის დახაზული)</translation>
    </message>
    <message>
        <source>Dashed edge or ring: place only roughly known</source>
        <translation>წყვეტილი კიდე ან რგოლი: ადგილი მხოლოდ მიახლოებით ცნობილია</translation>
    </message>
    <message>
        <source>none</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>{layer}: {shown} of {total} shown</source>
        <translation>{layer}: ნაჩვენებია {shown} / {total}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} და კიდევ {count}</translation>
    </message>
    <message>
        <source>Boundaries and names on this map describe control or usage at the stated date and imply no judgement on the legal status of any territory.</source>
        <translation>ამ რუკის საზღვრები და სახელები აღწერს კონტროლს ან გამოყენებას მითითებული თარიღისთვის და არ გულისხმობს რაიმე ტერიტორიის სამართლებრივი სტატუსის შეფასებას.</translation>
    </message>
    <message>
        <source>{layer}: toward a partner</source>
        <translation>{layer}: პარტნიორისკენ</translation>
    </message>
    <message>
        <source>{layer}: away from a partner</source>
        <translation>{layer}: პარტნიორისგან შორს</translation>
    </message>
    <message>
        <source>{layer}: no move</source>
        <translation>{layer}: ცვლილების გარეშე</translation>
    </message>
    <message>
        <source>Numbered dot: so many places lie close together</source>
        <translation>რიცხვიანი წერტილი: ერთმანეთთან ახლო ადგილების რაოდენობა</translation>
    </message>
    <message>
        <source>Picture: {credit}</source>
        <translation>სურათი: {credit}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>მოქმედი</translation>
    </message>
    <message>
        <source>built</source>
        <translation>აშენებული</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>დახურული</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>შენდება</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>შეთანხმებული</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>დაგეგმილი</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>შეთავაზებული</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n მტკიცება</numerusform>
            <numerusform>%n მტკიცება</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow arrow: people who left earlier</source>
        <translation>ცარიელი ისარი: ადრე წასულები</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Name:</source>
        <translation>სახელი:</translation>
    </message>
    <message>
        <source>Mark one answer to each question.</source>
        <translation>თითო კითხვაზე მონიშნეთ ერთი პასუხი.</translation>
    </message>
    <message>
        <source>not in the article; from {source}</source>
        <translation>სტატიაში არ არის; წყარო: {source}</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>სტატია</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>გაკვეთილის გეგმა</translation>
    </message>
    <message>
        <source>Worksheet, level 1</source>
        <translation>სამუშაო ფურცელი, დონე 1</translation>
    </message>
    <message>
        <source>Worksheet, level 2</source>
        <translation>სამუშაო ფურცელი, დონე 2</translation>
    </message>
    <message>
        <source>Exit quiz</source>
        <translation>შემაჯამებელი ტესტი</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>პასუხები</translation>
    </message>
    <message>
        <source>{story}: a lesson of {minutes} minutes</source>
        <translation>{story}: {minutes}-წუთიანი გაკვეთილი</translation>
    </message>
    <message>
        <source>Pupils commit to an answer on the map before they see it, tell what the article says from what others say, and can name the place, the date and the speaker for what they take home. You need: this plan, a worksheet for each pupil (level 1 has a word bank), the exit quiz, and mapviewer with “Present”.</source>
        <translation>მოსწავლეები პასუხს რუკაზე იძლევიან, სანამ მას ნახავენ, განასხვავებენ სტატიის ნათქვამს სხვების ნათქვამისგან და შეუძლიათ დაასახელონ ადგილი, თარიღი და ავტორი იმისა, რაც ისწავლეს. საჭიროა: ეს გეგმა, სამუშაო ფურცელი თითო მოსწავლეს (1-ელ დონეზე სიტყვების სიით), შემაჯამებელი ტესტი და mapviewer ჩვენების რეჟიმში.</translation>
    </message>
    <message>
        <source>{first}–{end} min</source>
        <translation>{first}–{end} წთ</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>რა ვისწავლეთ</translation>
    </message>
    <message>
        <source>Look at the predictions once more. Exit quiz, alone; compare with the answer sheet.</source>
        <translation>კიდევ ერთხელ ნახეთ ვარაუდები. შემაჯამებელი ტესტი დამოუკიდებლად; შეადარეთ პასუხებს.</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>დასაწყისი</translation>
    </message>
    <message>
        <source>Hand out the worksheets. Each pupil numbers the places that are already known.</source>
        <translation>დაარიგეთ სამუშაო ფურცლები. თითო მოსწავლე წერს ადგილებს, რომლებიც უკვე იცის.</translation>
    </message>
    <message>
        <source>Predict on the map, then reveal: {question}</source>
        <translation>ივარაუდეთ რუკაზე, შემდეგ აჩვენეთ: {question}</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>ჰკითხეთ:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>ყურადღება:</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>კლასი:</translation>
    </message>
    <message>
        <source>1  The map</source>
        <translation>1  რუკა</translation>
    </message>
    <message>
        <source>Write the name that belongs to each number.</source>
        <translation>მიუწერე თითო ნომერს შესაბამისი სახელი.</translation>
    </message>
    <message>
        <source>2  The text</source>
        <translation>2  ტექსტი</translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation>შეავსე გამოტოვებული ადგილები.</translation>
    </message>
    <message>
        <source>There is more than one good answer. Look for the place, the date and the speaker in it.</source>
        <translation>ერთზე მეტი კარგი პასუხი არსებობს. ეძებეთ მასში ადგილი, თარიღი და მთქმელი.</translation>
    </message>
    <message>
        <source>3  In your own words</source>
        <translation>3  საკუთარი სიტყვებით</translation>
    </message>
    <message>
        <source>Say with each answer how you know it: from the article, from a source, or your own opinion.</source>
        <translation>თითო პასუხთან დაწერე, საიდან იცი: სტატიიდან, წყაროდან, თუ შენი აზრია.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Underlined words are on the map. Point to them and the map lights up; click to go there.</source>
        <translation>ხაზგასმული სიტყვები რუკაზეა. მიიტანეთ მათთან მაჩვენებელი და რუკა განათდება; იქ გადასასვლელად დააწკაპუნეთ.</translation>
    </message>
    <message>
        <source>Details says what is selected, since when, and who says so, with the source.</source>
        <translation>„დეტალები“ აჩვენებს, რა არის მონიშნული, როდიდან და ვინ ამბობს ამას, წყაროთი.</translation>
    </message>
    <message>
        <source>Click the map and the article scrolls to the sentence. Drag to move, turn the wheel to zoom.</source>
        <translation>დააწკაპუნეთ რუკაზე და სტატია წინადადებაზე გადავა. გადასაადგილებლად გადაათრიეთ, მასშტაბისთვის ატრიალეთ ბორბალი.</translation>
    </message>
    <message>
        <source>The story has steps. Page Down goes to the next: map, date and layers change with it.</source>
        <translation>ისტორიას ნაბიჯები აქვს. Page Down შემდეგზე გადადის: მასთან ერთად იცვლება რუკა, თარიღი და ფენები.</translation>
    </message>
    <message>
        <source>The map shows one day. Drag the handle or type a date; F9 goes from event to event.</source>
        <translation>რუკა ერთ დღეს აჩვენებს. გადაათრიეთ სახელური ან აკრიფეთ თარიღი; F9 მოვლენიდან მოვლენაზე გადადის.</translation>
    </message>
    <message>
        <source>Ctrl+K finds places, words, layers and steps. F1 opens the manual, F5 presents to a class.</source>
        <translation>Ctrl+K პოულობს ადგილებს, სიტყვებს, ფენებსა და ნაბიჯებს. F1 ხსნის სახელმძღვანელოს, F5 იწყებს წარდგენას კლასისთვის.</translation>
    </message>
    <message>
        <source>This story does not say how it was made.</source>
        <translation>ამ ისტორიაში არ არის ნათქვამი, როგორ შეიქმნა ის.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>შემდეგი</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>გაცნობის დასრულება</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>სახელმძღვანელო</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>ძიება სახელმძღვანელოში…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>ძიება სახელმძღვანელოში</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>გვერდები</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>ამ სიტყვებით გვერდი არ არის.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>გვერდი</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>როგორ შეიქმნა ეს ისტორია</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>პროგრამის გაცნობა</translation>
    </message>
    <message>
        <source>Two minutes: words light up the map</source>
        <translation>ორი წუთი: სიტყვები რუკას ანათებს</translation>
    </message>
    <message>
        <source>Read your own article</source>
        <translation>წაიკითხეთ თქვენი სტატია</translation>
    </message>
    <message>
        <source>Its places are found and put on the map</source>
        <translation>მისი ადგილები მოიძებნება და რუკაზე დაისმება</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>აჩვენეთ კლასს</translation>
    </message>
    <message>
        <source>Full screen, with your notes beside it</source>
        <translation>სრული ეკრანი, თქვენი შენიშვნებით გვერდით</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>კეთილი იყოს თქვენი მობრძანება</translation>
    </message>
    <message>
        <source>Read geopolitics on a map</source>
        <translation>წაიკითხეთ გეოპოლიტიკა რუკაზე</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>რუკაზე გადასვლა</translation>
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
        <translation>არცერთი ისარი არ გადის სურათს გარეთ: მსოფლიოს ზოლს საჩვენებელი არაფერი აქვს</translation>
    </message>
    <message>
        <source>The world strip finds no free place in this picture</source>
        <translation>მსოფლიოს ზოლი ამ სურათზე თავისუფალ ადგილს ვერ პოულობს</translation>
    </message>
    <message>
        <source>Put the name “{name}” here in this step</source>
        <translation>ამ ნაბიჯში სახელი „{name}“ აქ დაისვას</translation>
    </message>
    <message>
        <source>Leave the name “{name}” out of this step</source>
        <translation>ამ ნაბიჯში სახელი „{name}“ არ დაიწეროს</translation>
    </message>
    <message>
        <source>Select {name}</source>
        <translation>მონიშვნა: {name}</translation>
    </message>
    <message>
        <source>Zoom to {name}</source>
        <translation>მიახლოება: {name}</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID-ის კოპირება</translation>
    </message>
    <message>
        <source>Copy coordinates {coordinates}</source>
        <translation>კოორდინატების კოპირება: {coordinates}</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>რუკის სურათად კოპირება</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>მანძილის გაზომვა</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>მთელი ისტორიის ჩვენება</translation>
    </message>
    <message>
        <source>Draw an inset: click two corners</source>
        <translation>ჩანართი რუკის დახაზვა: დააწკაპუნეთ ორ კუთხეზე</translation>
    </message>
    <message>
        <source>Remove insets</source>
        <translation>ჩანართი რუკების მოხსნა</translation>
    </message>
    <message>
        <source>Remove the world strip</source>
        <translation>მსოფლიოს ზოლის მოცილება</translation>
    </message>
    <message>
        <source>Show far partners on a world strip</source>
        <translation>შორეული პარტნიორების ჩვენება მსოფლიოს ზოლზე</translation>
    </message>
    <message>
        <source>Expand legend</source>
        <translation>ლეგენდის გაშლა</translation>
    </message>
    <message>
        <source>Collapse legend</source>
        <translation>ლეგენდის აკეცვა</translation>
    </message>
    <message>
        <source>Credits and disclaimer…</source>
        <translation>ავტორები და პასუხისმგებლობის შეზღუდვა…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>დამალვა</translation>
    </message>
    <message>
        <source>Dismiss notification</source>
        <translation>შეტყობინების დამალვა</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these texts</comment>
        <translation>ka</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>სახელები</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>ფენები</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ნაბიჯები</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>რუკა</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>ლეგენდა</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>სტატია</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>დეტალები</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>წინა ნაბიჯი</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>შემდეგი ნაბიჯი</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>პერიოდი</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>სარწმუნოობა</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>გეომეტრია</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>If</source>
        <translation>თუ</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>ვისი თქმით</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>ვინ იუწყება</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>საფუძველი</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>ქმედების სახე</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>დამატებული კონტექსტი, სტატიაში არ არის</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date}-დან</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}-მდე</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} / {count}: {title}</translation>
    </message>
    <message>
        <source>Steps: {count}</source>
        <translation>ნაბიჯები: {count}</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>როგორ შეიქმნა ეს ისტორია</translation>
    </message>
    <message>
        <source>Click a highlighted passage in the article or anything on the map.</source>
        <translation>დააწკაპუნეთ სტატიის გამოყოფილ ნაწყვეტზე ან რუკაზე ნებისმიერ რამეზე.</translation>
    </message>
    <message>
        <source>This page requires JavaScript. It loads nothing and sends nothing.</source>
        <translation>ამ გვერდს JavaScript სჭირდება. ის არაფერს ტვირთავს და არაფერს აგზავნის.</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>{story} — Audience</source>
        <translation>{story} — აუდიტორია</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>შემდეგი</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>ნაბიჯზე დაბრუნება</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>შავი</translation>
    </message>
    <message>
        <source>White</source>
        <translation>თეთრი</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>ეკრანების გაცვლა</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>მალსახმობები</translation>
    </message>
    <message>
        <source>End</source>
        <translation>დასრულება</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>ლაზერი</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>კალამი</translation>
    </message>
    <message>
        <source>Fade ink</source>
        <translation>ნახაზის გაქრობა</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>პროჟექტორი</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>ლუპა</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>სახელების დამალვა</translation>
    </message>
    <message>
        <source>Hide colours</source>
        <translation>ფერების დამალვა</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>ფენის დამალვა</translation>
    </message>
    <message>
        <source>Compare dates</source>
        <translation>თარიღების შედარება</translation>
    </message>
    <message>
        <source>Compare names</source>
        <translation>სახელების შედარება</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>ვიქტორინა</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>წერტილები</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>კვალი</translation>
    </message>
    <message>
        <source>Known that day</source>
        <translation>იმ დღეს ცნობილი</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>შედეგები</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>ჩახედვა</translation>
    </message>
    <message>
        <source>{story} — Presenter view</source>
        <translation>{story} — მომხსენებლის ხედი</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>გასული დრო</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>საათი</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>პაუზა</translation>
    </message>
    <message>
        <source>Pause or resume the timer (T)</source>
        <translation>ტაიმერის შეჩერება ან გაგრძელება (T)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>განულება</translation>
    </message>
    <message>
        <source>Reset the timer</source>
        <translation>ტაიმერის განულება</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>შენიშვნები</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>შენიშვნების დაპატარავება</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>შენიშვნების გადიდება</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ნაბიჯები</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>ნაჩვენები ფენები</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} / {count}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{revealed} of %n layer(s) revealed</source>
        <translation><numerusform>გამოჩენილია {revealed} ფენა %n-დან</numerusform><numerusform>გამოჩენილია {revealed} ფენა %n-დან</numerusform></translation>
    </message>
    <message>
        <source>Next: end</source>
        <translation>შემდეგი: დასასრული</translation>
    </message>
    <message>
        <source>Next: {number}  {title}</source>
        <translation>შემდეგი: {number}  {title}</translation>
    </message>
    <message>
        <source>Next: layer “{layer}”</source>
        <translation>შემდეგი: ფენა „{layer}“</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>Date on the audience’s map</source>
        <translation>თარიღი აუდიტორიის რუკაზე</translation>
    </message>
    <message>
        <source>Back to step (R)</source>
        <translation>ნაბიჯზე დაბრუნება (R)</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>ნაბიჯი {number}</translation>
    </message>
    <message>
        <source>What we predicted, and what we saw</source>
        <translation>რა ვივარაუდეთ და რა ვნახეთ</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>ჯერ არცერთ კითხვაზე არ უპასუხიათ.</translation>
    </message>
    <message>
        <source>Trace the sentence</source>
        <translation>წინადადების კვალდაკვალ</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation><numerusform>კიდევ %n პრობლემა.</numerusform><numerusform>კიდევ %n პრობლემა.</numerusform></translation>
    </message>
    <message>
        <source>Navigate steps</source>
        <translation>ნაბიჯებზე გადასვლა</translation>
    </message>
    <message>
        <source>Screen and map</source>
        <translation>ეკრანი და რუკა</translation>
    </message>
    <message>
        <source>Point and draw</source>
        <translation>მითითება და ხაზვა</translation>
    </message>
    <message>
        <source>Ask before showing</source>
        <translation>კითხვა ჩვენებამდე</translation>
    </message>
    <message>
        <source>Next layer or step</source>
        <translation>შემდეგი ფენა ან ნაბიჯი</translation>
    </message>
    <message>
        <source>Previous layer or step</source>
        <translation>წინა ფენა ან ნაბიჯი</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>პირველი ნაბიჯი</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>ბოლო ნაბიჯი</translation>
    </message>
    <message>
        <source>Go to step: type its number, then G or Enter</source>
        <translation>ნაბიჯზე გადასვლა: აკრიფეთ ნომერი, შემდეგ G ან Enter</translation>
    </message>
    <message>
        <source>Close overlay, tool or presentation</source>
        <translation>ზედა ფანჯრის, ხელსაწყოს ან წარდგენის დახურვა</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>შავი ეკრანი</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>თეთრი ეკრანი</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>უფრო დიდი ტექსტი</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>უფრო პატარა ტექსტი</translation>
    </message>
    <message>
        <source>Caption: side, bottom, hidden</source>
        <translation>წარწერა: გვერდით, ქვემოთ, დამალული</translation>
    </message>
    <message>
        <source>Toggle full screen</source>
        <translation>სრული ეკრანის გადართვა</translation>
    </message>
    <message>
        <source>Pause or resume the timer</source>
        <translation>ტაიმერის შეჩერება ან გაგრძელება</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>კლავიატურის მალსახმობები</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>ლაზერული მაჩვენებელი</translation>
    </message>
    <message>
        <source>Pen; press again for the next colour</source>
        <translation>კალამი; შემდეგი ფერისთვის კვლავ დააჭირეთ</translation>
    </message>
    <message>
        <source>Ink fades or stays</source>
        <translation>ნახაზი ქრება ან რჩება</translation>
    </message>
    <message>
        <source>Erase all ink</source>
        <translation>მთელი ნახაზის წაშლა</translation>
    </message>
    <message>
        <source>Hide or show names</source>
        <translation>სახელების დამალვა ან ჩვენება</translation>
    </message>
    <message>
        <source>Hide or show colours</source>
        <translation>ფერების დამალვა ან ჩვენება</translation>
    </message>
    <message>
        <source>Hide or show the step’s top layer</source>
        <translation>ნაბიჯის ზედა ფენის დამალვა ან ჩვენება</translation>
    </message>
    <message>
        <source>Compare with the previous step’s date</source>
        <translation>წინა ნაბიჯის თარიღთან შედარება</translation>
    </message>
    <message>
        <source>Compare name styles</source>
        <translation>სახელის ფორმების შედარება</translation>
    </message>
    <message>
        <source>Whose map is this? The next viewpoint</source>
        <translation>ვისი რუკაა ეს? შემდეგი თვალსაზრისი</translation>
    </message>
    <message>
        <source>Quiz: where is it?</source>
        <translation>ვიქტორინა: სად არის?</translation>
    </message>
    <message>
        <source>Quiz: dots to choose from, or the bare map</source>
        <translation>ვიქტორინა: ასარჩევი წერტილები ან ცარიელი რუკა</translation>
    </message>
    <message>
        <source>Trace the sentence: who says it, and how do we know?</source>
        <translation>წინადადების კვალდაკვალ: ვინ ამბობს და საიდან ვიცით?</translation>
    </message>
    <message>
        <source>What was known that day: bands, then a list</source>
        <translation>რა იყო ცნობილი იმ დღეს: ზოლები, შემდეგ სია</translation>
    </message>
    <message>
        <source>What the class predicted and found so far</source>
        <translation>რა ივარაუდა და დაადგინა კლასმა აქამდე</translation>
    </message>
    <message>
        <source>Presenter view: peek at hidden names</source>
        <translation>მომხსენებლის ხედი: დამალულ სახელებში ჩახედვა</translation>
    </message>
    <message>
        <source>Audience view</source>
        <translation>აუდიტორიის ხედი</translation>
    </message>
    <message>
        <source>Names hidden from the audience</source>
        <translation>სახელები აუდიტორიისთვის დამალულია</translation>
    </message>
    <message>
        <source>Audience sees a black screen</source>
        <translation>აუდიტორია ხედავს შავ ეკრანს</translation>
    </message>
    <message>
        <source>Audience sees a white screen</source>
        <translation>აუდიტორია ხედავს თეთრ ეკრანს</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>ნაბიჯი {number} / {count}: {title}. {text}</translation>
    </message>
    <message>
        <source>Ink fades</source>
        <translation>ნახაზი ქრება</translation>
    </message>
    <message>
        <source>Ink stays</source>
        <translation>ნახაზი რჩება</translation>
    </message>
    <message>
        <source>This is {place}.</source>
        <translation>ეს არის {place}.</translation>
    </message>
    <message>
        <source>There is nothing to ask about on this map.</source>
        <translation>ამ რუკაზე საკითხავი არაფერია.</translation>
    </message>
    <message>
        <source>Where is {place}?</source>
        <translation>სად არის {place}?</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>სწორია {right} / {asked}</translation>
    </message>
    <message>
        <source>Correct! This is {place}.</source>
        <translation>სწორია! ეს არის {place}.</translation>
    </message>
    <message>
        <source>Not quite: that is {distance} {direction} of {place}. Try again.</source>
        <translation>მთლად ასე არ არის: სამიზნიდან ({place}) მანძილი და მიმართულება: {distance} {direction}. კვლავ სცადეთ.</translation>
    </message>
    <message>
        <source>{distance} away.</source>
        <translation>მანძილი: {distance}.</translation>
    </message>
    <message>
        <source>That is {other}.</source>
        <translation>ეს არის {other}.</translation>
    </message>
    <message>
        <source>Presentation in progress</source>
        <translation>წარდგენა მიმდინარეობს</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ჰკითხეთ</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>ყურადღება</translation>
    </message>
    <message>
        <source>right</source>
        <translation>სწორია</translation>
    </message>
    <message>
        <source>{share} % of the area found; {extra} km² too much, {missed} km² of {whole} km² missed.</source>
        <translation>ნაპოვნია ფართობის {share} %; {extra} კმ² ზედმეტია, {whole} კმ²-დან {missed} კმ² გამოტოვებულია.</translation>
    </message>
    <message>
        <source>The line is {mean} off on average, {most} at most.</source>
        <translation>ხაზი საშუალოდ {mean}-ით არის აცდენილი, მაქსიმუმ {most}-ით.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): the nearest {nearest} off on average, the farthest {farthest}.</source>
        <translation>
            <numerusform>%n ხაზი: უახლოესი საშუალოდ {nearest}-ით, უშორესი {farthest}-ით აცდენილი.</numerusform>
            <numerusform>%n ხაზი: უახლოესი საშუალოდ {nearest}-ით, უშორესი {farthest}-ით აცდენილი.</numerusform>
        </translation>
    </message>
    <message>
        <source>The point is right.</source>
        <translation>წერტილი სწორია.</translation>
    </message>
    <message>
        <source>The point is {distance} off.</source>
        <translation>წერტილი {distance}-ით არის აცდენილი.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), all of them right.</source>
        <translation>
            <numerusform>%n წერტილი, სწორია.</numerusform>
            <numerusform>%n წერტილი, ყველა სწორია.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): the nearest {nearest} off, the farthest {farthest}.</source>
        <translation><numerusform>%n წერტილი: უახლოესი {nearest}-ით, უშორესი {farthest}-ით აცდენილი.</numerusform><numerusform>%n წერტილი: უახლოესი {nearest}-ით, უშორესი {farthest}-ით აცდენილი.</numerusform></translation>
    </message>
    <message>
        <source>Right: {states}.</source>
        <translation>სწორია: {states}.</translation>
    </message>
    <message>
        <source>Not among them: {states}.</source>
        <translation>მათ შორის არ არის: {states}.</translation>
    </message>
    <message>
        <source>Missed: {states}.</source>
        <translation>გამორჩენილია: {states}.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>გადიდება</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>დაპატარავება</translation>
    </message>
    <message>
        <source>More</source>
        <translation>მეტი</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>კლასი</translation>
    </message>
    <message>
        <source>The name of the class: what it answers is kept under it</source>
        <translation>კლასის სახელი: მისი პასუხები ამ სახელით ინახება</translation>
    </message>
    <message>
        <source>What was known on {date}?</source>
        <translation>რა იყო ცნობილი: {date}?</translation>
    </message>
    <message>
        <source>Bands: no source fixes this line exactly; the broader, the less is known.</source>
        <translation>ზოლები: არცერთი წყარო ამ ხაზს ზუსტად არ განსაზღვრავს; რაც უფრო განიერია, მით ნაკლებია ცნობილი.</translation>
    </message>
    <message>
        <source>Blue: all sources for it are later than {date}.</source>
        <translation>ლურჯი: მისი ყველა წყარო უფრო გვიანდელია ({date}).</translation>
    </message>
    <message>
        <source>The broadest: the front was moving.</source>
        <translation>ყველაზე განიერი: ფრონტი მოძრაობდა.</translation>
    </message>
    <message>
        <source>This story marks no line on this map as uncertain.</source>
        <translation>ეს ამბავი რუკის არც ერთ ხაზს არ აღნიშნავს როგორც არაზუსტს.</translation>
    </message>
    <message>
        <source>No source fixes the line itself exactly: see the band.</source>
        <translation>თავად ხაზს ზუსტად არცერთი წყარო არ განსაზღვრავს: იხილეთ ზოლი.</translation>
    </message>
    <message>
        <source>There are sources of that day or before for</source>
        <translation>იმ დღის ან უფრო ადრინდელი წყარო აქვს</translation>
    </message>
    <message>
        <source>All sources are later for (the first one’s year)</source>
        <translation>ყველა წყარო უფრო გვიანდელია (პირველის წელი)</translation>
    </message>
    <message>
        <source>Known only roughly to this day</source>
        <translation>დღემდე მხოლოდ დაახლოებითაა ცნობილი</translation>
    </message>
    <message>
        <source>The front was moving and is not drawn</source>
        <translation>ფრონტი მოძრაობდა და დახაზული არ არის</translation>
    </message>
    <message>
        <source>The article was written</source>
        <translation>სტატია დაიწერა</translation>
    </message>
    <message>
        <source>Said or done only later, and not known that day</source>
        <translation>მხოლოდ მოგვიანებით ითქვა ან მოხდა, იმ დღეს ცნობილი არ იყო</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of this story</source>
        <translation><numerusform>ამ ამბის %n მტკიცება</numerusform><numerusform>ამ ამბის %n მტკიცება</numerusform></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>● guessed   ▲ please check</source>
        <translation>● ნავარაუდევი   ▲ შეამოწმეთ</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>გამომცემელი</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>ნავარაუდევი</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>პირველი სტრიქონები</translation>
    </message>
    <message>
        <source>month first (12/31/2020)</source>
        <translation>ჯერ თვე (12/31/2020)</translation>
    </message>
    <message>
        <source>day first (31/12/2020)</source>
        <translation>ჯერ დღე (31/12/2020)</translation>
    </message>
    <message>
        <source>Map from {west}°, {south}° to {east}°, {north}°</source>
        <translation>რუკა {west}°, {south}°-დან {east}°, {north}°-მდე</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Preview of {file}</source>
        <translation>{file}: გადახედვა</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>წერტილ-მძიმე</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>მძიმე</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>ტაბულაცია</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>ვერტიკალური ხაზი</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>ავტორი</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>იკითხება {file}…</translation>
    </message>
    <message>
        <source>Changed or left out</source>
        <translation>შეცვლილი ან გამოტოვებული</translation>
    </message>
    <message>
        <source>no state of that name</source>
        <translation>ასეთი სახელმწიფო არ არის</translation>
    </message>
    <message>
        <source>End</source>
        <translation>დასასრული</translation>
    </message>
    <message>
        <source>row {number}: {text}: {reason}</source>
        <translation>სტრიქონი {number}: {text}: {reason}</translation>
    </message>
    <message>
        <source>Shape (WKT)</source>
        <translation>ფორმა (WKT)</translation>
    </message>
    <message>
        <source>swapped back</source>
        <translation>უკან გადაცვლილი</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>თარიღები</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>სტრიქონი {number}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>დასაწყისი</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ფერი</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n ობიექტი</numerusform><numerusform>%n ობიექტი</numerusform></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>points</source>
        <translation>წერტილები</translation>
    </message>
    <message>
        <source>areas of states and provinces</source>
        <translation>სახელმწიფოებისა და მხარეების ტერიტორიები</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>როგორც ფაილშია</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>ერთი ყველასთვის</translation>
    </message>
    <message>
        <source>Colour or value</source>
        <translation>ფერი ან მნიშვნელობა</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>განედი</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>გრძედი</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>განედი და გრძედი</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>გამყოფი</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>კოდირება</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(აირჩიეთ)</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>კოორდინატთა სისტემა</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>პირველი სტრიქონები</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>შეამოწმეთ</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(არ არის)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>მნიშვნელობა</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ფურცელი</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>დრო</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n სახელმწიფო</numerusform><numerusform>%n სახელმწიფო</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n მნიშვნელობა</numerusform><numerusform>%n მნიშვნელობა</numerusform></translation>
    </message>
    <message>
        <source>State</source>
        <translation>სახელმწიფო</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation><numerusform>%n სიტყვა</numerusform><numerusform>%n სიტყვა</numerusform></translation></message>
    <message>
        <source>numbers by state</source>
        <translation>რიცხვები სახელმწიფოების მიხედვით</translation>
    </message>
    <message>
        <source>places on the map</source>
        <translation>ადგილები რუკაზე</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>გამოყენება როგორც</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;გაუქმება</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>გა&amp;მეორება</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;ამოჭრა</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;კოპირება</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;ჩასმა</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ყველას მონიშვნა</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>კარგი</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;დიახ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;არა</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>არ შეინახო</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>გამოყენება</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ხელახლა ცდა</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Next page</source>
        <translation>შემდეგი გვერდი</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>წინა გვერდი</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>პირველი გვერდი</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>ბოლო გვერდი</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>სიგანეზე მორგება</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>გვერდის მორგება</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>გადიდება</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>დაპატარავება</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>პორტრეტი</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ლანდშაფტი</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>ერთი გვერდის ჩვენება</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>ორი გვერდის გაშლილად ჩვენება</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>ყველა გვერდის ჩვენება</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ბეჭდვა</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>გვერდის პარამეტრები</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>მარცხნივ გადახვევა</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>მარჯვნივ გადახვევა</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;გაუქმება</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>გა&amp;მეორება</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;ამოჭრა</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;კოპირება</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;ბმულის მისამართის კოპირება</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;ჩასმა</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ყველას მონიშვნა</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>In which year? {event}</source>
        <translation>რომელ წელს? {event}</translation>
    </message>
    <message>
        <source>Who says: “{words}”?</source>
        <translation>ვინ ამბობს: „{words}“?</translation>
    </message>
    <message>
        <source>Which of these has no passage of the article to support it?</source>
        <translation>ამათგან რომელს არ ადასტურებს სტატიის არცერთი მონაკვეთი?</translation>
    </message>
    <message>
        <source>Which name is missing? “{sentence}”</source>
        <translation>რომელი სახელი აკლია? „{sentence}“</translation>
    </message>
    <message>
        <source>No passage says so. It stands on another source: {source}.</source>
        <translation>ამას არცერთი მონაკვეთი არ ამბობს. სხვა წყაროს ეყრდნობა: {source}.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>სიტყვები</translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation>ვინ გადმოსცემს?</translation>
    </message>
    <message>
        <source>What stands behind it besides the article?</source>
        <translation>სტატიის გარდა რას ეყრდნობა?</translation>
    </message>
    <message>
        <source>What would refute it?</source>
        <translation>რა უარყოფდა ამას?</translation>
    </message>
    <message>
        <source>Ask: which document, date or witness would show it wrong?</source>
        <translation>ჰკითხეთ: რომელი დოკუმენტი, თარიღი ან მოწმე აჩვენებდა, რომ ეს მცდარია?</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>სტატია</translation>
    </message>
    <message>
        <source>{speaker}, as reported by {reporter}</source>
        <translation>{speaker}, გადმოცემით: {reporter}</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>ვინ ამბობს?</translation>
    </message>
    <message>
        <source>What kind of words are they?</source>
        <translation>როგორი სიტყვებია?</translation>
    </message>
    <message>
        <source>Nothing is listed: it stands on the article alone.</source>
        <translation>არაფერია მითითებული: მხოლოდ სტატიას ეყრდნობა.</translation>
    </message>
</context>
<context>
    <name>ScreenReader</name>
    <message>
        <source>Nothing selected.</source>
        <translation>არაფერია მონიშნული.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in the article</source>
        <translation><numerusform>%n ხსენება სტატიაში</numerusform><numerusform>%n ხსენება სტატიაში</numerusform></translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>სტატიაში არ არის</translation>
    </message>
    <message>
        <source>Selected: {item}, {mentions}.</source>
        <translation>მონიშნულია: {item}, {mentions}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>ნაბიჯი {number} / {count}: {title}. {text}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Go to copied view</source>
        <translation>დაკოპირებულ ხედზე გადასვლა</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>სტატიაში</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>კოორდინატები</translation>
    </message>
    <message>
        <source>gazetteer, {country}</source>
        <translation>ტოპონიმების ცნობარი, {country}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>ნაბიჯი {number}</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>ფენა</translation>
    </message>
    <message>
        <source>Search places, passages, layers…</source>
        <translation>ადგილების, ნაწყვეტების, ფენების ძიება…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>ადგილების, ნაწყვეტების, ფენებისა და ნაბიჯების ძიება</translation>
    </message>
    <message>
        <source>Search (Ctrl+K). Type &gt; to search commands.</source>
        <translation>ძიება (Ctrl+K). ბრძანებების საძიებლად აკრიფეთ &gt;.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>ძიების შედეგები</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>შედეგები არ არის</translation>
    </message>
    <message>
        <source>{place} is in the middle of the map.</source>
        <translation>რუკის შუაშია: {place}.</translation>
    </message>
    <message>
        <source>That link belongs to the story “{story}”. Open that story first.</source>
        <translation>ეს ბმული ეკუთვნის ისტორიას „{story}“. ჯერ ის გახსენით.</translation>
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
        <translation>mapviewer წინა ჯერზე სწორად არ დახურულა.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>ანგარიშის კოპირება</translation>
    </message>
    <message>
        <source>mapviewer crashed twice during startup, so it started with a clean session.</source>
        <translation>mapviewer გაშვებისას ორჯერ ავარიულად დაიხურა, ამიტომ სუფთა სეანსით გაეშვა.</translation>
    </message>
    <message>
        <source>Your previous session can be restored.</source>
        <translation>შესაძლებელია წინა სეანსის აღდგენა.</translation>
    </message>
    <message>
        <source>Restore session</source>
        <translation>სეანსის აღდგენა</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>უგულებელყოფა</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>თავიდან დაწყება</translation>
    </message>
    <message>
        <source>Your session was restored.</source>
        <translation>თქვენი სეანსი აღდგა.</translation>
    </message>
    <message>
        <source>Resume presentation at step {number}</source>
        <translation>წარდგენის გაგრძელება ნაბიჯიდან {number}</translation>
    </message>
    <message>
        <source>Started over.</source>
        <translation>თავიდან დაიწყო.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Couldn’t restore the session: {reason}</source>
        <translation>სეანსის აღდგენა ვერ მოხერხდა: {reason}</translation>
    </message>
    <message>
        <source>A presentation was in progress.</source>
        <translation>მიმდინარეობდა წარდგენა.</translation>
    </message>
    <message>
        <source>Couldn’t save {file}: {reason}. Changes are kept only until you quit.</source>
        <translation>{file}: შენახვა ვერ მოხერხდა: {reason}. ცვლილებები მხოლოდ გასვლამდე შენარჩუნდება.</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>ბოლო სეანსი</translation>
    </message>
    <message>
        <source>the story opens with the saved settings</source>
        <translation>ისტორია იხსნება შენახული პარამეტრებით</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>defaults are used</source>
        <translation>გამოიყენება ნაგულისხმევი მნიშვნელობები</translation>
    </message>
    <message>
        <source>{what}: couldn’t read {file} ({reason}); {instead}.</source>
        <translation>{what}: ფაილის {file} წაკითხვა ვერ მოხერხდა ({reason}); {instead}.</translation>
    </message>
    <message>
        <source>{what}: the file was damaged ({reason}) and was renamed to {file}; {instead}.</source>
        <translation>{what}: ფაილი დაზიანებული იყო ({reason}) და გადაერქვა სახელი: {file}; {instead}.</translation>
    </message>
    <message>
        <source>Too many windows are open, so this session won’t be saved.</source>
        <translation>მეტისმეტად ბევრი ფანჯარაა გახსნილი, ამიტომ ეს სეანსი არ შეინახება.</translation>
    </message>
    <message>
        <source>Couldn’t save the session in {folder} ({reason}). It won’t be restored next time.</source>
        <translation>სეანსის შენახვა საქაღალდეში {folder} ვერ მოხერხდა ({reason}). შემდეგ ჯერზე ის არ აღდგება.</translation>
    </message>
    <message>
        <source>Results of classes</source>
        <translation>კლასების შედეგები</translation>
    </message>
    <message>
        <source>a new list is begun</source>
        <translation>იწყება ახალი სია</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ფერები</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>ტექსტის ზომა</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>ადგილის სახელები</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Feature</source>
        <translation>ობიექტი</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>არეალები</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>არეალი</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>საბაზისო რუკა</translation>
    </message>
    <message>
        <source>Data (shaded states)</source>
        <translation>მონაცემები (შეფერადებული სახელმწიფოები)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>სახელმწიფო</translation>
    </message>
    <message>
        <source>Statements (arrows)</source>
        <translation>მტკიცებები (ისრები)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>მტკიცება</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>მოვლენები</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>მოვლენა</translation>
    </message>
    <message>
        <source>Movements of people</source>
        <translation>მოსახლეობის გადაადგილებები</translation>
    </message>
    <message>
        <source>Movement of people</source>
        <translation>მოსახლეობის გადაადგილება</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>ფენა</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>ხაზები</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ხაზი</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ადგილები</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Statements (shaded states)</source>
        <translation>მტკიცებები (შეფერადებული სახელმწიფოები)</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>ნაწყვეტი</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>ქალაქი ან დაბა</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>წყალი</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>პროვინცია</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>კონტინენტი</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>historical region</source>
        <translation>ისტორიული მხარე</translation>
    </message>
    <message>
        <source>region</source>
        <translation>რეგიონი</translation>
    </message>
    <message>
        <source>water</source>
        <translation>წყალი</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>მთა</translation>
    </message>
    <message>
        <source>island</source>
        <translation>კუნძული</translation>
    </message>
    <message>
        <source>province</source>
        <translation>მხარე</translation>
    </message>
    <message>
        <source>county</source>
        <translation>რაიონი</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>ხელით დასმული</translation>
    </message>
    <message>
        <source>hatched</source>
        <translation>დაშტრიხული</translation>
    </message>
    <message>
        <source>hatched the other way</source>
        <translation>უკუღმა დაშტრიხული</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>ჯვარედინი</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>წერტილოვანი</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>კონტური</translation>
    </message>
    <message>
        <source>soft, fading towards the edge</source>
        <translation>რბილი, კიდისკენ მიმქრალი</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>უწყვეტი</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>წყვეტილი</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>სტატიაში</translation>
    </message>
    <message>
        <source>Both forms</source>
        <translation>ორივე ფორმა</translation>
    </message>
    <message>
        <source>Formal status</source>
        <translation>ფორმალური სტატუსი</translation>
    </message>
    <message>
        <source>Control on the ground</source>
        <translation>ფაქტობრივი კონტროლი</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>პრეტენზიას აცხადებს</translation>
    </message>
    <message>
        <source>High certainty: two independent sources, or a primary document</source>
        <translation>მაღალი სარწმუნოობა: ორი დამოუკიდებელი წყარო ან პირველადი დოკუმენტი</translation>
    </message>
    <message>
        <source>Medium certainty: one good source, or sources from both sides that agree</source>
        <translation>საშუალო სარწმუნოობა: ერთი კარგი წყარო ან ორივე მხარის თანხვედრილი წყაროები</translation>
    </message>
    <message>
        <source>Low certainty: one weak source, or conflicting sources</source>
        <translation>დაბალი სარწმუნოობა: ერთი სუსტი წყარო ან ურთიერთსაწინააღმდეგო წყაროები</translation>
    </message>
    <message>
        <source>Surveyed: drawn from measurements</source>
        <translation>აზომილი: დახაზულია გაზომვებით</translation>
    </message>
    <message>
        <source>Generalised: simplified from more detailed data</source>
        <translation>განზოგადებული: გამარტივებულია უფრო დეტალური მონაცემებიდან</translation>
    </message>
    <message>
        <source>Schematic: shows that it exists, not exactly where</source>
        <translation>სქემატური: აჩვენებს, რომ არსებობს, და არა ზუსტ ადგილს</translation>
    </message>
    <message>
        <source>Surveyed: the exact location</source>
        <translation>აზომილი: ზუსტი მდებარეობა</translation>
    </message>
    <message>
        <source>Generalised: one point for the whole place</source>
        <translation>განზოგადებული: ერთი წერტილი მთელი ადგილისთვის</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>პირდაპირ დასახელებული</translation>
    </message>
    <message>
        <source>implied, not stated outright</source>
        <translation>ნაგულისხმები, პირდაპირ არ არის ნათქვამი</translation>
    </message>
    <message>
        <source>said of a group that includes this state</source>
        <translation>ნათქვამია ჯგუფზე, რომელშიც ეს სახელმწიფოც შედის</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>სტატიაში არ არის ნახსენები</translation>
    </message>
    <message>
        <source>Toward {partner}</source>
        <translation>დაახლოება: {partner}</translation>
    </message>
    <message>
        <source>Away from {partner}</source>
        <translation>დაშორება: {partner}</translation>
    </message>
    <message>
        <source>Steady with {partner}</source>
        <translation>უცვლელი: {partner}</translation>
    </message>
    <message>
        <source>Toward each other, with {partner}</source>
        <translation>ურთიერთდაახლოება: {partner}</translation>
    </message>
    <message>
        <source>No shift claimed regarding {partner}</source>
        <translation>ცვლილება არ არის ნათქვამი: {partner}</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>დაახლოება</translation>
    </message>
    <message>
        <source>away</source>
        <translation>დაშორება</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>უცვლელი</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>ურთიერთდაახლოება</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>ცვლილების გარეშე</translation>
    </message>
    <message>
        <source>act</source>
        <translation>ქმედება</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>განცხადება</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>მოთხოვნა</translation>
    </message>
    <message>
        <source>threat, under a condition</source>
        <translation>მუქარა, პირობით</translation>
    </message>
    <message>
        <source>wish or hope</source>
        <translation>სურვილი ან იმედი</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>უარყოფა</translation>
    </message>
    <message>
        <source>assessment, the speaker’s opinion</source>
        <translation>შეფასება, მთქმელის აზრი</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>შეთანხმება</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>ხელშეკრულება</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>წევრობა</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>ინციდენტი</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>კენჭისყრა</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>შეხვედრა</translation>
    </message>
    <message>
        <source>own layers</source>
        <translation>საკუთარი ფენები</translation>
    </message>
    <message>
        <source>place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>government</source>
        <translation>მთავრობა</translation>
    </message>
    <message>
        <source>people</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message>
        <source>event</source>
        <translation>მოვლენა</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>საზღვარი</translation>
    </message>
    <message>
        <source>route</source>
        <translation>მარშრუტი</translation>
    </message>
    <message>
        <source>person</source>
        <translation>პირი</translation>
    </message>
    <message>
        <source>group</source>
        <translation>ჯგუფი</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>თარიღი უცნობია</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date}-დან</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}-მდე</translation>
    </message>
    <message>
        <source>{date} (date guessed)</source>
        <translation>{date} (სავარაუდო თარიღი)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>სურათი</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>დროის ღერძი</translation>
    </message>
    <message>
        <source>No later event.</source>
        <translation>უფრო გვიანდელი მოვლენა არ არის.</translation>
    </message>
    <message>
        <source>No earlier event.</source>
        <translation>უფრო ადრინდელი მოვლენა არ არის.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>{reason}. The date was not changed.</source>
        <translation>{reason}. თარიღი არ შეცვლილა.</translation>
    </message>
    <message>
        <source>As known on {date}; this story knows nothing of a later day.</source>
        <translation>ცნობილი {date}-ის მდგომარეობით; უფრო გვიანდელ დღეზე ისტორიაში არაფერია.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Examples: {dates}</source>
        <translation>მაგალითები: {dates}</translation>
    </message>
    <message>
        <source>Enter a date or a range (Ctrl+G), for example {dates}</source>
        <translation>შეიყვანეთ თარიღი ან შუალედი (Ctrl+G), მაგალითად {dates}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… და კიდევ {count}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>მარჯვენა</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>მარცხენა</translation>
    </message>
    <message>
        <source>Previous event (Shift+F9)</source>
        <translation>წინა მოვლენა (Shift+F9)</translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation>გაშვება (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Next event (F9)</source>
        <translation>შემდეგი მოვლენა (F9)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>სიჩქარე</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ციკლი</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+Shift+T)</source>
        <translation>დღევანდელ დღეზე გადასვლა (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Date range: show everything valid on any day in it (Ctrl+Shift+G)</source>
        <translation>თარიღების შუალედი: მის ნებისმიერ დღეს ძალაში მყოფი ყველაფრის ჩვენება (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>შუალედი</translation>
    </message>
    <message>
        <source>Compare two dates (Ctrl+M)</source>
        <translation>ორი თარიღის შედარება (Ctrl+M)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>შედარება</translation>
    </message>
    <message>
        <source>Speed {factor}</source>
        <translation>სიჩქარე {factor}</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>პაუზა (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>პაუზა</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>გაშვება</translation>
    </message>
    <message>
        <source>Left and Right: one day. Up and Down, or Ctrl: one month. Shift: one year. Home and End: first and last day. Page Up and Page Down: previous and next event. Space: play or pause.</source>
        <translation>მარცხნივ და მარჯვნივ: ერთი დღე. ზემოთ და ქვემოთ, ან Ctrl: ერთი თვე. Shift: ერთი წელი. Home და End: პირველი და ბოლო დღე. Page Up და Page Down: წინა და შემდეგი მოვლენა. Space: გაშვება ან პაუზა.</translation>
    </message>
    <message>
        <source>Timeline, {date}</source>
        <translation>დროის ღერძი, {date}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>უკან (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>წინ (Alt+Right)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>დათვალიერება</translation>
    </message>
    <message>
        <source>Explore the map and the article</source>
        <translation>რუკისა და სტატიის დათვალიერება</translation>
    </message>
    <message>
        <source>Present  F5</source>
        <translation>წარდგენა  F5</translation>
    </message>
    <message>
        <source>Present the steps in full screen (F5)</source>
        <translation>ნაბიჯების წარდგენა სრულ ეკრანზე (F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ექსპორტი…</translation>
    </message>
    <message>
        <source>Export the map as an image (Ctrl+E)</source>
        <translation>რუკის ექსპორტი გამოსახულებად (Ctrl+E)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>სახელები</translation>
    </message>
    <message>
        <source>Language of place names</source>
        <translation>ადგილების სახელების ენა</translation>
    </message>
    <message>
        <source>Whose map is this? (Ctrl+B for the next viewpoint)</source>
        <translation>ვისი რუკაა ეს? (Ctrl+B — შემდეგი თვალსაზრისი)</translation>
    </message>
    <message>
        <source>Switch between light, dark and projector theme (Ctrl+T)</source>
        <translation>ღია, მუქ და პროექტორის თემას შორის გადართვა (Ctrl+T)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>მენიუ (F10)</translation>
    </message>
    <message>
        <source>Names: {style}</source>
        <translation>სახელები: {style}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>წინა ნაბიჯი (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>შემდეგი ნაბიჯი (Page Down)</translation>
    </message>
    <message>
        <source>List of steps (Ctrl+L)</source>
        <translation>ნაბიჯების სია (Ctrl+L)</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>ნაბიჯზე დაბრუნება</translation>
    </message>
    <message>
        <source>Back to step (Ctrl+R)</source>
        <translation>ნაბიჯზე დაბრუნება (Ctrl+R)</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>სურათი: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation><numerusform>%n ნაბიჯი</numerusform><numerusform>%n ნაბიჯი</numerusform></translation>
    </message>
    <message>
        <source>Tour of this story</source>
        <translation>ამ ისტორიის ტური</translation>
    </message>
    <message>
        <source>Press Page Down to go through the steps.</source>
        <translation>ნაბიჯების გასავლელად დააჭირეთ Page Down-ს.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Steps, {number}: {title}</source>
        <translation>ნაბიჯები, {number}: {title}</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{number} km</source>
        <translation>{number} კმ</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} მ</translation>
    </message>
    <message>
        <source>px</source>
        <translation>პიქს.</translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>part of {owner}</source>
        <translation>შემადგენლობაში: {owner}</translation>
    </message>
    <message>
        <source>part of {owner}, held by another</source>
        <translation>შემადგენლობაში: {owner}; სხვა აკონტროლებს</translation>
    </message>
    <message>
        <source>a state of its own: {owner}</source>
        <translation>ცალკე სახელმწიფო: {owner}</translation>
    </message>
    <message>
        <source>to be settled; held by {owner}</source>
        <translation>მოსაგვარებელია; აკონტროლებს: {owner}</translation>
    </message>
    <message>
        <source>What differs from the map as controlled:</source>
        <translation>განსხვავება ფაქტობრივი კონტროლის რუკისგან:</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>ამ დღეს არაფერი.</translation>
    </message>
    <message>
        <source>No source found for its position, drawn as controlled: {names}.</source>
        <translation>პოზიციის წყარო ვერ მოიძებნა, დახაზულია ფაქტობრივი კონტროლით: {names}.</translation>
    </message>
    <message>
        <source>as controlled: {how}</source>
        <translation>ფაქტობრივი კონტროლით: {how}</translation>
    </message>
    <message>
        <source>not settled; on the side of {owner}</source>
        <translation>მოუგვარებელი; მხარე: {owner}</translation>
    </message>
    <message>
        <source>held by its own authorities</source>
        <translation>აკონტროლებს საკუთარი ხელისუფლება</translation>
    </message>
    <message>
        <source>held by {owner}</source>
        <translation>აკონტროლებს: {owner}</translation>
    </message>
    <message>
        <source>Status in law</source>
        <translation>სამართლებრივი სტატუსი</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>კონტროლი</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>კენჭისყრები</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>კონტური</translation>
    </message>
    <message>
        <source>schematic</source>
        <translation>სქემატური</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>მოუგვარებელი</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>ვისი რუკაა ეს?</translation>
    </message>
    <message>
        <source>Borders as controlled</source>
        <translation>საზღვრები ფაქტობრივი კონტროლით</translation>
    </message>
    <message>
        <source>Borders by international law</source>
        <translation>საზღვრები საერთაშორისო სამართლით</translation>
    </message>
    <message>
        <source>Borders as drawn by {state}</source>
        <translation>საზღვრები სახელმწიფოს პოზიციით: {state}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Couldn’t open the last story: {reason}</source>
        <translation>ბოლო ისტორიის გახსნა ვერ მოხერხდა: {reason}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>ფენები</translation>
    </message>
    <message>
        <source>Show and hide layers</source>
        <translation>ფენების ჩვენება და დამალვა</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>რუკაზე</translation>
    </message>
    <message>
        <source>List of items on the map (Ctrl+6)</source>
        <translation>რუკის ელემენტების სია (Ctrl+6)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>სტატია</translation>
    </message>
    <message>
        <source>Article (Ctrl+2)</source>
        <translation>სტატია (Ctrl+2)</translation>
    </message>
    <message>
        <source>Charts of who moved toward or away from whom (Ctrl+5)</source>
        <translation>დიაგრამები: ვინ ვის დაუახლოვდა ან დაშორდა (Ctrl+5)</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>ორიენტაცია</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>ანგარიშის კოპირება</translation>
    </message>
</context>
</TS>
