<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az">
<context>
    <name>Alignment</name>
    <message>
        <source>All states</source>
        <translation>Bütün dövlətlər</translation>
    </message>
    <message>
        <source>One state</source>
        <translation>Bir dövlət</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Üzvlüklər</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Məlumat</translation>
    </message>
    <message>
        <source>Also show facts that the article does not mention</source>
        <translation>Məqalədə qeyd olunmayan faktları da göstər</translation>
    </message>
    <message>
        <source>Point to an item or use the arrow keys to see who says so. Click it or press Enter to go there.</source>
        <translation>Kimin dediyini görmək üçün elementi göstərin və ya ox düymələrindən istifadə edin. Ora keçmək üçün klikləyin və ya Enter düyməsini basın.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Oriyentasiya</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>Əlavə edilmiş kontekst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Dövlət</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Tərəfdaş</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Daha çox…</translation>
    </message>
    <message>
        <source>Save this chart or add a data table</source>
        <translation>Bu diaqramı saxla və ya məlumat cədvəli əlavə et</translation>
    </message>
    <message>
        <source>Save chart as PNG, SVG or PDF…</source>
        <translation>Diaqramı PNG, SVG və ya PDF kimi saxla…</translation>
    </message>
    <message>
        <source>Add data table from CSV or Excel…</source>
        <translation>CSV və ya Excel-dən məlumat cədvəli əlavə et…</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Diaqram: {title}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Open {address} in your browser</source>
        <translation>{address} ünvanını brauzerdə aç</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Məqalə: {title}</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Məqalədə tap</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Əvvəlki uyğunluq (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Növbəti uyğunluq (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Bağla (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Uyğunluq yoxdur</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>Başlıq: {title}</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>Əvvəlki xatırlanma (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>Növbəti xatırlanma (F8)</translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>Xatırlanma {number} / {count}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>mətndə yoxdur</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} və daha {count}</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>onun hökuməti</translation>
    </message>
    <message>
        <source>not in force on {date}</source>
        <translation>{date} tarixində qüvvədə deyil</translation>
    </message>
    <message>
        <source>Editor’s note {number} on “{quote}”</source>
        <translation>Redaktorun qeydi {number}, “{quote}” haqqında</translation>
    </message>
    <message>
        <source>Certainty: {level}</source>
        <translation>Etibarlılıq: {level}</translation>
    </message>
    <message>
        <source>Editor’s note {number}</source>
        <translation>Redaktorun qeydi {number}</translation>
    </message>
    <message>
        <source>Close note</source>
        <translation>Qeydi bağla</translation>
    </message>
    <message>
        <source>Nothing in this article is on the map.</source>
        <translation>Bu məqalədən xəritədə heç nə yoxdur.</translation>
    </message>
    <message>
        <source>The selection isn’t mentioned in the article.</source>
        <translation>Seçilən obyekt məqalədə xatırlanmır.</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Keç: {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Tap…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) on the map · F7 for the next one</source>
        <translation><numerusform>Xəritədə %n parça · növbəti üçün F7</numerusform><numerusform>Xəritədə %n parça · növbəti üçün F7</numerusform></translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Review the places found in the article</source>
        <translation>Məqalədə tapılan yerləri yoxla</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Addımlar</translation>
    </message>
    <message>
        <source>Edit the steps of the tour</source>
        <translation>Gəzintinin addımlarını redaktə et</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>Əlaqələri ixrac et</translation>
    </message>
    <message>
        <source>Export features</source>
        <translation>Obyektləri ixrac et</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Geri al: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Təkrarla: {change}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Paste an article or choose a .txt, .md, .html, .docx or .pdf file. Places are found on this computer.</source>
        <translation>Məqaləni yapışdırın və ya .txt, .md, .html, .docx yaxud .pdf faylı seçin. Yerlər bu kompüterdə axtarılır.</translation>
    </message>
    <message>
        <source>New story from article</source>
        <translation>Məqalədən yeni hekayə</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>Mübadilə buferində mətn yoxdur.</translation>
    </message>
    <message>
        <source>Finding places…</source>
        <translation>Yerlər axtarılır…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} oxunur…</translation>
    </message>
    <message>
        <source>Couldn’t read article</source>
        <translation>Məqaləni oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>No places found in this article. Link words manually with Ctrl+Shift+K.</source>
        <translation>Bu məqalədə yer tapılmadı. Sözləri Ctrl+Shift+K ilə əl ilə əlaqələndirin.</translation>
    </message>
    <message>
        <source>No places found: this text’s language is not one of those read. Link words with Ctrl+Shift+K.</source>
        <translation>Yer tapılmadı: bu mətnin dili oxunan dillərdən deyil. Sözləri Ctrl+Shift+K ilə əlaqələndirin.</translation>
    </message>
    <message>
        <source>Placed {count} of {total} names on the map. Press A to accept, N for the next match, R to reject.</source>
        <translation>{total} addan {count} ad xəritədə yerləşdirildi. Qəbul üçün A, növbəti variant üçün N, rədd üçün R.</translation>
    </message>
    <message>
        <source>This text’s language is not one of those read: names will be missing. Placed {count} of {total} on the map.</source>
        <translation>Bu mətnin dili oxunan dillərdən deyil: bəzi adlar çatışmayacaq. Xəritədə {total} addan {count} yerləşdirilib.</translation>
    </message>
    <message>
        <source>A story has one article: {files} was not opened.</source>
        <translation>Hekayədə bir məqalə olur: {files} açılmadı.</translation>
    </message>
    <message>
        <source>Couldn’t open unsaved work from last time; saved as {file}.</source>
        <translation>Ötən dəfədən qalan saxlanmamış işi açmaq mümkün olmadı; {file} kimi saxlanıldı.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Saxlanmamış iş</translation>
    </message>
    <message>
        <source>“{story}” wasn’t saved when mapviewer closed. Restore it?</source>
        <translation>mapviewer bağlananda “{story}” saxlanmamışdı. Bərpa edilsin?</translation>
    </message>
    <message>
        <source>find places again</source>
        <translation>yerlərin yenidən axtarışı</translation>
    </message>
    <message>
        <source>Found {count} names (previously {before}). Your decisions were kept.</source>
        <translation>{count} ad tapıldı (əvvəl {before}). Qərarlarınız saxlanıldı.</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Qatlar əlavə et</translation>
    </message>
    <message>
        <source>Map layers ({patterns});;All files (*)</source>
        <translation>Xəritə qatları ({patterns});;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Click the location of “{name}”. Press Esc to cancel.</source>
        <translation>“{name}” yerini klikləyin. Ləğv üçün Esc.</translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation>Başqa məqalə ilə müqayisə et</translation>
    </message>
    <message>
        <source>Paste the other article or choose its file.</source>
        <translation>Digər məqaləni yapışdırın və ya onun faylını seçin.</translation>
    </message>
    <message>
        <source>Reading the other article…</source>
        <translation>Digər məqalə oxunur…</translation>
    </message>
    <message>
        <source>Other article: {source}</source>
        <translation>Digər məqalə: {source}</translation>
    </message>
    <message>
        <source>add layer “{layer}”</source>
        <translation>“{layer}” qatının əlavəsi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>İxrac alınmadı</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>{file} faylına ixrac edildi</translation>
    </message>
    <message>
        <source>Click the map. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>Xəritəni klikləyin. Ləğv üçün Esc; yapışmanı söndürmək üçün Alt düyməsini basılı saxlayın.</translation>
    </message>
    <message>
        <source>Click each vertex. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>Hər təpə nöqtəsini klikləyin. Bitirmək üçün iki dəfə klikləyin və ya Enter, nöqtəni silmək üçün Backspace, ləğv üçün Esc.</translation>
    </message>
    <message>
        <source>Click each corner. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>Hər küncü klikləyin. Bitirmək üçün iki dəfə klikləyin və ya Enter, nöqtəni silmək üçün Backspace, ləğv üçün Esc.</translation>
    </message>
    <message>
        <source>At least {count} points are required.</source>
        <translation>Ən azı {count} nöqtə lazımdır.</translation>
    </message>
    <message>
        <source>The edges of this area cross; remove points with Backspace.</source>
        <translation>Bu sahənin tərəfləri kəsişir; nöqtələri Backspace ilə silin.</translation>
    </message>
    <message>
        <source>Drawing cancelled.</source>
        <translation>Çəkmə ləğv edildi.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Qırıq əlaqələr</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (refers|refer) to words that are no longer in the text. Remove a link, or select new words and link them again.</source>
        <translation><numerusform>%n əlaqə artıq mətndə olmayan sözlərə aiddir. Əlaqəni silin və ya yeni sözlər seçib yenidən əlaqələndirin.</numerusform><numerusform>%n əlaqə artıq mətndə olmayan sözlərə aiddir. Əlaqəni silin və ya yeni sözlər seçib yenidən əlaqələndirin.</numerusform></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Əlaqəni sil</translation>
    </message>
    <message>
        <source>Compare articles</source>
        <translation>Məqalələrin müqayisəsi</translation>
    </message>
    <message>
        <source>Only in “{article}”</source>
        <translation>Yalnız “{article}” məqaləsində</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Hər ikisində</translation>
    </message>
    <message>
        <source>Numbers are mentions in the first and second article. Click a place to show it on the map.</source>
        <translation>Rəqəmlər birinci və ikinci məqalədəki xatırlanmaların sayıdır. Xəritədə görmək üçün yeri klikləyin.</translation>
    </message>
    <message>
        <source>Add places only in the second article to the map</source>
        <translation>Yalnız ikinci məqalədə olan yerləri xəritəyə əlavə et</translation>
    </message>
    <message>
        <source>This place is only in the second article. Add its places to the map first.</source>
        <translation>Bu yer yalnız ikinci məqalədədir. Əvvəlcə onun yerlərini xəritəyə əlavə edin.</translation>
    </message>
    <message>
        <source>required, except on this computer</source>
        <translation>tələb olunur, bu kompüter istisna</translation>
    </message>
    <message>
        <source>not needed for this server</source>
        <translation>bu server üçün lazım deyil</translation>
    </message>
    <message>
        <source>required</source>
        <translation>tələb olunur</translation>
    </message>
    <message>
        <source>required, with certificate check</source>
        <translation>tələb olunur, sertifikat yoxlanılır</translation>
    </message>
    <message>
        <source>Adds a PostGIS table as a read-only layer; features are fetched for the visible part of the map. Empty fields are taken from PostgreSQL’s environment, service and password files. The password is kept in memory until you quit. Stories never store a connection.</source>
        <translation>PostGIS cədvəlini yalnız oxunan qat kimi əlavə edir; obyektlər xəritənin görünən hissəsi üçün yüklənir. Boş sahələr PostgreSQL mühitindən, xidmət və parol fayllarından götürülür. Parol proqramdan çıxana qədər yaddaşda saxlanılır. Hekayələr qoşulmanı heç vaxt saxlamır.</translation>
    </message>
    <message>
        <source>This database has no spatial table that you have permission to read.</source>
        <translation>Bu verilənlər bazasında oxumağa icazəniz olan məkan cədvəli yoxdur.</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>Verilənlər bazası cədvəli əlavə et</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>gis.example.org, 127.0.0.1 or a socket directory</source>
        <translation>gis.example.org, 127.0.0.1 və ya soket qovluğu</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Verilənlər bazası</translation>
    </message>
    <message>
        <source>User</source>
        <translation>İstifadəçi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xidmət</translation>
    </message>
    <message>
        <source>name from the service file, instead of host</source>
        <translation>host əvəzinə xidmət faylındakı ad</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Şifrələmə</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Qoşul</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Port 1-dən 65535-ə qədər ədəd olmalıdır.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Qoşulur…</translation>
    </message>
    <message>
        <source>Choose table</source>
        <translation>Cədvəl seç</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Adın bir hissəsi</translation>
    </message>
    <message>
        <source>Spatial tables</source>
        <translation>Məkan cədvəlləri</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Həndəsə</translation>
    </message>
    <message>
        <source>SRID</source>
        <translation>SRID</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Sətirlər</translation>
    </message>
    <message>
        <source>You don’t have permission to read this table.</source>
        <translation>Bu cədvəli oxumağa icazəniz yoxdur.</translation>
    </message>
    <message>
        <source>No spatial index: each request may scan the whole table.</source>
        <translation>Məkan indeksi yoxdur: hər sorğu bütün cədvəli oxuya bilər.</translation>
    </message>
    <message>
        <source>No table matches this name.</source>
        <translation>Bu ada uyğun cədvəl yoxdur.</translation>
    </message>
    <message>
        <source> (geography)</source>
        <translation> (coğrafi)</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>təxminən {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>PostgreSQL {server} with PostGIS {postgis}</source>
        <translation>PostgreSQL {server}, PostGIS {postgis}</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Qoşulma şifrələnib.</translation>
    </message>
    <message>
        <source>The connection is NOT encrypted.</source>
        <translation>Qoşulma şifrələnMƏYİB.</translation>
    </message>
    <message>
        <source>{source}: {geometry} features, read-only, fetched for the visible part of the map.</source>
        <translation>{source}: obyektlər ({geometry}), yalnız oxunur, xəritənin görünən hissəsi üçün yüklənir.</translation>
    </message>
    <message>
        <source>detected: {column}</source>
        <translation>müəyyən edildi: {column}</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Son tarix başlanğıcdan əvvəldir.</translation>
    </message>
    <message>
        <source>Feature details</source>
        <translation>Obyekt haqqında məlumat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>where it was drawn, or the name of a place</source>
        <translation>çəkildiyi yer və ya yerin adı</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>How do we know? If empty: the linked passage</source>
        <translation>Bunu haradan bilirik? Boşdursa: əlaqəli parça</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Qüvvədə: başlanğıc</translation>
    </message>
    <message>
        <source>Choose who holds or claims the area.</source>
        <translation>Ərazini kimin nəzarətdə saxladığını və ya iddia etdiyini seçin.</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>Məqalənin tarixi</translation>
    </message>
    <message>
        <source>2020, 2020-11 or 2020-11-10</source>
        <translation>2020, 2020-11 və ya 2020-11-10</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Tarixi təyin et</translation>
    </message>
    <message>
        <source>The article’s date is a guess. Confirm or correct it:</source>
        <translation>Məqalənin tarixi ehtimaldır. Təsdiqləyin və ya düzəldin:</translation>
    </message>
    <message>
        <source>The article’s date is not known. When was it published?</source>
        <translation>Məqalənin tarixi məlum deyil. Nə vaxt dərc olunub?</translation>
    </message>
    <message>
        <source>Enter the date of the article.</source>
        <translation>Məqalənin tarixini daxil edin.</translation>
    </message>
    <message>
        <source>date the article</source>
        <translation>məqalənin tarixi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sonu yoxdur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Xülasə</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Ad daxil edin.</translation>
    </message>
    <message>
        <source>Enter a place, or choose it on the map.</source>
        <translation>Yeri yazın və ya xəritədə seçin.</translation>
    </message>
    <message>
        <source>Enter the date of the event.</source>
        <translation>Hadisənin tarixini daxil edin.</translation>
    </message>
    <message>
        <source>Create statement</source>
        <translation>Müddəa yarat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Dövlət</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Tərəfdaş</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>deyilmir</translation>
    </message>
    <message>
        <source>Act or words</source>
        <translation>Hərəkət və ya sözlər</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Şərt</translation>
    </message>
    <message>
        <source>the condition of a threat</source>
        <translation>təhdidin şərti</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Hərəkətin növü</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Kimə görə</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Kim xəbər verib</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>bunu kim ötürüb</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>Bunu nə təkzib edərdi</translation>
    </message>
    <message>
        <source>a document, date or witness</source>
        <translation>sənəd, tarix və ya şahid</translation>
    </message>
    <message>
        <source>Choose a state and a partner.</source>
        <translation>Dövlət və tərəfdaş seçin.</translation>
    </message>
    <message>
        <source>State and partner must differ.</source>
        <translation>Dövlət və tərəfdaş fərqli olmalıdır.</translation>
    </message>
    <message>
        <source>Enter the condition of the threat.</source>
        <translation>Təhdidin şərtini daxil edin.</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Qat əlavə et</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n obyekt</numerusform><numerusform>%n obyekt</numerusform></translation>
    </message>
    <message>
        <source>{file}: {features}, shown as: {kind}.</source>
        <translation>{file}: {features}, göstərilir: {kind}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>müəyyən et</translation>
    </message>
    <message>
        <source>Name column</source>
        <translation>Ad sütunu</translation>
    </message>
    <message>
        <source>Start date column</source>
        <translation>Başlanğıc tarixi sütunu</translation>
    </message>
    <message>
        <source>End date column</source>
        <translation>Son tarix sütunu</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>fayldakı kimi</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rəng</translation>
    </message>
    <message>
        <source>default</source>
        <translation>standart</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>Xəritədə…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Held or claimed by</source>
        <translation>Kimin nəzarətində və ya iddiasında</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Naxış</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>Müəllif və tarix</translation>
    </message>
    <message numerus="yes">
        <source>Add the tour of the file as %n step(s)</source>
        <translation><numerusform>Faylın gəzintisini %n addım kimi əlavə et</numerusform><numerusform>Faylın gəzintisini %n addım kimi əlavə et</numerusform></translation>
    </message>
    <message>
        <source>Same colour and source for all other files</source>
        <translation>Bütün digər fayllar üçün eyni rəng və mənbə</translation>
    </message>
    <message>
        <source>by “{column}”</source>
        <translation>“{column}” üzrə</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Başlıq daxil edin.</translation>
    </message>
    <message>
        <source>Enter a source: every layer on the map must have one.</source>
        <translation>Mənbə daxil edin: xəritədəki hər qatın mənbəyi olmalıdır.</translation>
    </message>
    <message>
        <source>Choose tables</source>
        <translation>Cədvəlləri seç</translation>
    </message>
    <message>
        <source>{file} contains {count} tables. Each selected table becomes a layer.</source>
        <translation>{file} faylında {count} cədvəl var. Seçilən hər cədvəl bir qat olur.</translation>
    </message>
    <message>
        <source>Tables in the file</source>
        <translation>Fayldakı cədvəllər</translation>
    </message>
    <message>
        <source>Select at least one table.</source>
        <translation>Ən azı bir cədvəl seçin.</translation>
    </message>
    <message>
        <source>Choose coordinate reference system</source>
        <translation>Koordinat sistemini seç</translation>
    </message>
    <message>
        <source>UTM zone 38N, Pulkovo, 4326…</source>
        <translation>UTM zone 38N, Pulkovo, 4326…</translation>
    </message>
    <message>
        <source>Coordinate reference systems</source>
        <translation>Koordinat sistemləri</translation>
    </message>
    <message>
        <source>No coordinate reference system matches this name.</source>
        <translation>Bu ada uyğun koordinat sistemi yoxdur.</translation>
    </message>
    <message>
        <source>Paste the text here…</source>
        <translation>Mətni bura yapışdırın…</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Məqalənin mətni</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Bu mətni götür</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Məqalə aç</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Məqalələr ({patterns});;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Replace article text</source>
        <translation>Məqalənin mətnini əvəz et</translation>
    </message>
    <message>
        <source>Paste the new text or choose its file. Links are moved along with their words.</source>
        <translation>Yeni mətni yapışdırın və ya onun faylını seçin. Əlaqələr sözləri ilə birlikdə köçürülür.</translation>
    </message>
    <message>
        <source>Updating links…</source>
        <translation>Əlaqələr yenilənir…</translation>
    </message>
    <message>
        <source>Couldn’t read text</source>
        <translation>Mətni oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>replace article text</source>
        <translation>məqalə mətninin əvəzlənməsi</translation>
    </message>
    <message>
        <source>All links were found in the new text.</source>
        <translation>Bütün əlaqələr yeni mətndə tapıldı.</translation>
    </message>
    <message>
        <source>remove broken link</source>
        <translation>qırıq əlaqənin silinməsi</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Əlaqələndir</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Name on the map or in the gazetteer</source>
        <translation>Xəritədəki və ya toponim kitabındakı ad</translation>
    </message>
    <message>
        <source>Map items and gazetteer places</source>
        <translation>Xəritə obyektləri və toponim kitabındakı yerlər</translation>
    </message>
    <message>
        <source>Not listed?</source>
        <translation>Siyahıda yoxdur?</translation>
    </message>
    <message>
        <source>The words name a</source>
        <translation>Sözlər nəyi bildirir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Shown with the link</source>
        <translation>Əlaqə ilə birlikdə göstərilir</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>Nöqtə çək</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Xətt çək</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>Sahə çək</translation>
    </message>
    <message>
        <source>from the gazetteer</source>
        <translation>toponim kitabından</translation>
    </message>
    <message>
        <source>No match on the map or in the gazetteer. Draw it instead.</source>
        <translation>Xəritədə və toponim kitabında uyğunluq yoxdur. Özünüz çəkin.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>Əvvəlcə məqalədə sözləri seçin.</translation>
    </message>
    <message>
        <source>link to “{name}”</source>
        <translation>“{name}” ilə əlaqə</translation>
    </message>
    <message>
        <source>link words</source>
        <translation>sözlərin əlaqələndirilməsi</translation>
    </message>
    <message>
        <source>Go to a linked passage first.</source>
        <translation>Əvvəlcə əlaqəli parçaya keçin.</translation>
    </message>
    <message>
        <source>delete link</source>
        <translation>əlaqənin silinməsi</translation>
    </message>
    <message>
        <source>Click where it happened. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>Hadisənin baş verdiyi yeri klikləyin. Ləğv üçün Esc; yapışmanı söndürmək üçün Alt düyməsini basılı saxlayın.</translation>
    </message>
    <message>
        <source>How do we know? If empty: drawn by the author of this story</source>
        <translation>Bunu haradan bilirik? Boşdursa: bu hekayənin müəllifi çəkib</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Heç nə əlavə edilmədi.</translation>
    </message>
    <message>
        <source>draw “{name}”</source>
        <translation>“{name}” çəkilişi</translation>
    </message>
    <message>
        <source>These words occur more than once in the text. Select more of the sentence.</source>
        <translation>Bu sözlər mətndə bir dəfədən çox işlənir. Cümlənin daha böyük hissəsini seçin.</translation>
    </message>
    <message>
        <source>Couldn’t create statement</source>
        <translation>Müddəa yaratmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>create statement</source>
        <translation>müddəanın yaradılması</translation>
    </message>
    <message>
        <source>Reject this place in the Places list instead.</source>
        <translation>Bu yeri “Yerlər” siyahısında rədd edin.</translation>
    </message>
    <message>
        <source>Database features are read-only. Hide the layer instead.</source>
        <translation>Verilənlər bazasının obyektləri yalnız oxunur. Qatı gizlədin.</translation>
    </message>
    <message>
        <source>delete “{name}”</source>
        <translation>“{name}” silinməsi</translation>
    </message>
    <message>
        <source>delete statement</source>
        <translation>müddəanın silinməsi</translation>
    </message>
    <message>
        <source>Select a feature or statement of this story first.</source>
        <translation>Əvvəlcə bu hekayənin obyektini və ya müddəasını seçin.</translation>
    </message>
    <message>
        <source>Reading {count} files…</source>
        <translation>{count} fayl oxunur…</translation>
    </message>
    <message>
        <source>Couldn’t read layer</source>
        <translation>Qatı oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>add {count} layers</source>
        <translation>{count} qatın əlavəsi</translation>
    </message>
    <message>
        <source>{file} has no features to show.</source>
        <translation>{file} faylında göstəriləcək obyekt yoxdur.</translation>
    </message>
    <message>
        <source>Empty layer</source>
        <translation>Boş qat</translation>
    </message>
    <message>
        <source>Couldn’t add layer</source>
        <translation>Qatı əlavə etmək mümkün olmadı</translation>
    </message>
    <message numerus="yes">
        <source>add %n step(s)</source>
        <translation><numerusform>%n addımın əlavəsi</numerusform><numerusform>%n addımın əlavəsi</numerusform></translation>
    </message>
    <message>
        <source>Some features were skipped</source>
        <translation>Bəzi obyektlər ötürüldü</translation>
    </message>
    <message>
        <source>Preparing {layer}…</source>
        <translation>{layer} hazırlanır…</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>qərar verilməyib</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>qəbul edilib</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rədd edilib</translation>
    </message>
    <message>
        <source>placed manually</source>
        <translation>əl ilə yerləşdirilib</translation>
    </message>
    <message>
        <source>Apply to all mentions of a name</source>
        <translation>Adın bütün xatırlanmalarına tətbiq et</translation>
    </message>
    <message>
        <source>Places found in the article</source>
        <translation>Məqalədə tapılan yerlər</translation>
    </message>
    <message>
        <source>Minimum score to accept</source>
        <translation>Qəbul üçün minimum bal</translation>
    </message>
    <message>
        <source>Accept all from score</source>
        <translation>Bu baldan yuxarını qəbul et</translation>
    </message>
    <message>
        <source>Accept all undecided places with at least this score</source>
        <translation>Qərar verilməmiş, balı bundan aşağı olmayan bütün yerləri qəbul et</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Qəbul et</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Növbəti variant</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rədd et</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ötür</translation>
    </message>
    <message>
        <source>Place manually…</source>
        <translation>Əl ilə yerləşdir…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation><numerusform>%n ad tapıldı</numerusform><numerusform>%n ad tapıldı</numerusform></translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>{count} qərarsız</translation>
    </message>
    <message>
        <source>No places found in this article.</source>
        <translation>Bu məqalədə yer tapılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible event(s) or statement(s)</source>
        <translation><numerusform>%n mümkün hadisə və ya müddəa</numerusform><numerusform>%n mümkün hadisə və ya müddəa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that a bundled story knows</source>
        <translation>
            <numerusform>Daxili hekayənin bildiyi %n element</numerusform>
            <numerusform>Daxili hekayənin bildiyi %n element</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has no match yet. Press N for a match or P to place it manually.</source>
        <translation>“{name}” üçün hələ variant yoxdur. Variant üçün N, əl ilə yerləşdirmək üçün P.</translation>
    </message>
    <message>
        <source>accept “{name}”</source>
        <translation>“{name}” qəbulu</translation>
    </message>
    <message>
        <source>reject “{name}”</source>
        <translation>“{name}” rəddi</translation>
    </message>
    <message>
        <source>The gazetteer has no other “{name}”. Press P to place it manually or R to reject it.</source>
        <translation>Toponim kitabında başqa “{name}” yoxdur. Əl ilə yerləşdirmək üçün P, rədd üçün R.</translation>
    </message>
    <message>
        <source>next match for “{name}”</source>
        <translation>“{name}” üçün növbəti variant</translation>
    </message>
    <message>
        <source>place “{name}” manually</source>
        <translation>“{name}” adının əl ilə yerləşdirilməsi</translation>
    </message>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation><numerusform>%n yerin qəbulu</numerusform><numerusform>%n yerin qəbulu</numerusform></translation>
    </message>
    <message>
        <source>{count} left to decide.</source>
        <translation>Qərar gözləyir: {count}.</translation>
    </message>
    <message>
        <source>All names are decided. Press Ctrl+S to save the story.</source>
        <translation>Bütün adlar üzrə qərar verilib. Hekayəni saxlamaq üçün Ctrl+S basın.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) accepted.</source>
        <translation><numerusform>%n yer qəbul edildi.</numerusform><numerusform>%n yer qəbul edildi.</numerusform></translation>
    </message>
    <message>
        <source>ambiguous; press N for the first match</source>
        <translation>birmənalı deyil; ilk variant üçün N</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>variant yoxdur</translation>
    </message>
    <message>
        <source>, {number} of {count}</source>
        <translation>, {number} / {count}</translation>
    </message>
    <message>
        <source>Couldn’t add table</source>
        <translation>Cədvəli əlavə etmək mümkün olmadı</translation>
    </message>
    <message>
        <source>Reading {table}…</source>
        <translation>{table} oxunur…</translation>
    </message>
    <message>
        <source>{table} has no known coordinate reference system (SRID {srid}).</source>
        <translation>{table} cədvəlinin koordinat sistemi məlum deyil (SRID {srid}).</translation>
    </message>
    <message>
        <source>Couldn’t refresh “{layer}”; showing the last result. {reason}</source>
        <translation>“{layer}” qatını yeniləmək mümkün olmadı; son nəticə göstərilir. {reason}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Başlıq cümləsi</translation>
    </message>
    <message>
        <source>Headline of the opening</source>
        <translation>Açılışın başlıq cümləsi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Presenter notes</source>
        <translation>Təqdimatçının qeydləri</translation>
    </message>
    <message>
        <source>One sentence that says what the map shows, in place of the title</source>
        <translation>Xəritənin nə göstərdiyini deyən bir cümlə, başlığın yerinə</translation>
    </message>
    <message>
        <source>One sentence that says what the story's opening shows</source>
        <translation>Hekayənin açılışının nə göstərdiyini deyən bir cümlə</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>Görünüşü addım kimi əlavə et</translation>
    </message>
    <message>
        <source>Open the story with the current view</source>
        <translation>Hekayəni cari görünüşlə aç</translation>
    </message>
    <message>
        <source>Use current view as opening</source>
        <translation>Cari görünüş açılış olsun</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önbaxış</translation>
    </message>
    <message>
        <source>Show this step</source>
        <translation>Bu addımı göstər</translation>
    </message>
    <message>
        <source>Use current view</source>
        <translation>Cari görünüşü götür</translation>
    </message>
    <message>
        <source>Set the step to the current view</source>
        <translation>Addıma cari görünüşü ver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>edit headline</source>
        <translation>başlıq cümləsinin redaktəsi</translation>
    </message>
    <message>
        <source>change the opening’s view</source>
        <translation>açılış görünüşünü dəyişmək</translation>
    </message>
    <message>
        <source>change panels</source>
        <translation>panelləri dəyiş</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
    <message>
        <source>The first one is shown before a class. Drag to reorder, or Alt+↑ and ↓</source>
        <translation>Sinif qarşısında birincisi göstərilir. Sıranı dəyişmək üçün sürükləyin və ya Alt+↑ və ↓</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Şəkil əlavə et…</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Şəkli sil</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>Şəkil kimindir</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Üzərində nə görünür</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı köçür</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı köçür</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Bu addımı sil</translation>
    </message>
    <message>
        <source>Show the step as small maps side by side, each of another partner, layer or day</source>
        <translation>Addımı yan-yana kiçik xəritələr kimi göstərin, hər biri başqa tərəfdaş, qat və ya gün üçün</translation>
    </message>
    <message>
        <source>Panels…</source>
        <translation>Panellər…</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Addım {number}</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>addımın əlavəsi</translation>
    </message>
    <message>
        <source>edit step text</source>
        <translation>addım mətninin redaktəsi</translation>
    </message>
    <message>
        <source>change step view</source>
        <translation>addım görünüşünün dəyişməsi</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>addımın köçürülməsi</translation>
    </message>
    <message>
        <source>delete step</source>
        <translation>addımın silinməsi</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Geri alındı: {change}</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>Təkrarlandı: {change}</translation>
    </message>
    <message>
        <source>Save story</source>
        <translation>Hekayəni saxla</translation>
    </message>
    <message>
        <source>Story file (*.story);;Folder (*)</source>
        <translation>Hekayə faylı (*.story);;Qovluq (*)</translation>
    </message>
    <message>
        <source>Couldn’t save story</source>
        <translation>Hekayəni saxlamaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>{file} kimi saxlanıldı</translation>
    </message>
    <message>
        <source>A step’s picture was left out: {problem}</source>
        <translation>Bir addımın şəkli olmadan: {problem}</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>Hekayəni açmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>Save story?</source>
        <translation>Hekayə saxlanılsın?</translation>
    </message>
    <message>
        <source>“{story}” has unsaved changes.</source>
        <translation>“{story}” hekayəsində saxlanmamış dəyişikliklər var.</translation>
    </message>
    <message>
        <source>Couldn’t back up unsaved changes: {reason}</source>
        <translation>Saxlanmamış dəyişikliklərin ehtiyat nüsxəsini çıxarmaq mümkün olmadı: {reason}</translation>
    </message>
    <message>
        <source>Another program, or another window, has changed this story since you opened it: {files}.

Keep both by saving yours under another name, or keep only one of them?</source>
        <translation>Siz açandan sonra bu hekayəni başqa proqram və ya başqa pəncərə dəyişib: {files}.

Özünüzünkünü başqa adla saxlayıb hər ikisini qoruyursunuz, yoxsa yalnız birini?</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Diskdə dəyişib</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>Hər ikisini saxla…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Onlarınkını götür</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Mənimkini götür</translation>
    </message>
    <message>
        <source>“{layer}” comes from {database}. Stories never store a connection.

Save the features last fetched as a file in the story, or leave the layer out?</source>
        <translation>“{layer}” qatı {database} bazasındandır. Hekayələr qoşulmanı heç vaxt saxlamır.

Son yüklənmiş obyektlər hekayədə fayl kimi saxlanılsın, yoxsa qat daxil edilməsin?</translation>
    </message>
    <message>
        <source>Save database features?</source>
        <translation>Verilənlər bazasının obyektləri saxlanılsın?</translation>
    </message>
    <message numerus="yes">
        <source>Save %n feature(s)</source>
        <translation><numerusform>%n obyekti saxla</numerusform><numerusform>%n obyekti saxla</numerusform></translation>
    </message>
    <message>
        <source>Leave layer out</source>
        <translation>Qatı daxil etmə</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Önbaxış…</translation>
    </message>
    <message>
        <source>Preview file…</source>
        <translation>Fayla önbaxış…</translation>
    </message>
    <message>
        <source>Couldn’t import links</source>
        <translation>Əlaqələri idxal etmək alınmadı</translation>
    </message>
    <message numerus="yes">
        <source>import %n link(s)</source>
        <translation><numerusform>%n əlaqəni idxal etmək</numerusform><numerusform>%n əlaqəni idxal etmək</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n link(s)</source>
        <translation><numerusform>%n əlaqə idxal edildi</numerusform><numerusform>%n əlaqə idxal edildi</numerusform></translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>Saxlanılmayanlar:</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>Tanış?</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>Event?</source>
        <translation>Hadisə?</translation>
    </message>
    <message>
        <source>Statement?</source>
        <translation>Müddəa?</translation>
    </message>
    <message>
        <source>left out; A takes it back</source>
        <translation>kənarda qalıb; A geri götürür</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n mənbə</numerusform>
            <numerusform>%n mənbə</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>və daha {count}</translation>
    </message>
    <message>
        <source>reject proposal</source>
        <translation>təklifin rədd edilməsi</translation>
    </message>
    <message>
        <source>next reading</source>
        <translation>növbəti yozum</translation>
    </message>
    <message>
        <source>take back “{name}”</source>
        <translation>“{name}” geri götür</translation>
    </message>
    <message>
        <source>The year of this event is not known. Date the article first.</source>
        <translation>Bu hadisənin ili məlum deyil. Əvvəlcə məqalənin tarixini təyin edin.</translation>
    </message>
    <message>
        <source>accept event</source>
        <translation>hadisənin qəbulu</translation>
    </message>
    <message>
        <source>accept statement</source>
        <translation>müddəanın qəbulu</translation>
    </message>
    <message>
        <source>Name, or latitude and longitude</source>
        <translation>Ad, yaxud enlik və uzunluq</translation>
    </message>
    <message>
        <source>No place is called “{name}”. Choose one from the list, or type coordinates.</source>
        <translation>“{name}” adlı yer yoxdur. Siyahıdan seçin və ya koordinatları yazın.</translation>
    </message>
    <message>
        <source>Add picture under the map</source>
        <translation>Xəritənin altına şəkil əlavə et</translation>
    </message>
    <message>
        <source>{file} lies under borders and layers. Its opacity is set in the layer list.</source>
        <translation>{file} sərhədlərin və təbəqələrin altındadır. Onun qeyri-şəffaflığı təbəqələr siyahısında təyin olunur.</translation>
    </message>
    <message>
        <source>Who made it, and whose copy it is</source>
        <translation>Kim hazırlayıb və kimin nüsxəsidir</translation>
    </message>
    <message>
        <source>Date of the picture</source>
        <translation>Şəklin tarixi</translation>
    </message>
    <message>
        <source>add picture “{layer}”</source>
        <translation>“{layer}” şəklini əlavə et</translation>
    </message>
    <message>
        <source>change pins of “{layer}”</source>
        <translation>“{layer}” qatının nöqtələrini dəyişmək</translation>
    </message>
    <message>
        <source>Couldn’t read picture</source>
        <translation>Şəkil oxunmadı</translation>
    </message>
    <message>
        <source>Arrow keys move a cross, with Shift finely; Enter pins it; + and − zoom.</source>
        <translation>Oxlar xaçı hərəkət etdirir, Shift ilə incə; Enter nöqtəni qoyur; + və − böyüdüb kiçildir.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>Pin picture to the map</source>
        <translation>Şəkli xəritəyə bağla</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Xəritədəki yer</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Nöqtələr</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Nöqtəni sil</translation>
    </message>
    <message>
        <source>Pin {number}: click a place on the picture, then the same place on the map.</source>
        <translation>Nöqtə {number}: şəkildə bir yerə, sonra xəritədə həmin yerə klikləyin.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the map.</source>
        <translation>Nöqtə {number}: indi xəritədə həmin yerə klikləyin.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the picture.</source>
        <translation>Nöqtə {number}: indi şəkildə həmin yerə klikləyin.</translation>
    </message>
    <message>
        <source>Pin {number}: {place}</source>
        <translation>Nöqtə {number}: {place}</translation>
    </message>
    <message>
        <source>{pin}, misses by {distance}</source>
        <translation>{pin}, yayınma: {distance}</translation>
    </message>
    <message>
        <source>{count} of {least} pins.</source>
        <translation>{least} nöqtədən {count}.</translation>
    </message>
    <message>
        <source>Three pins fit exactly; a fourth shows how well they agree.</source>
        <translation>Üç nöqtə dəqiq uyğun gəlir; dördüncüsü onların nə qədər uzlaşdığını göstərir.</translation>
    </message>
    <message>
        <source>The pins miss by {distance} on average.</source>
        <translation>Nöqtələr orta hesabla {distance} yayınır.</translation>
    </message>
    <message>
        <source>Panels side by side</source>
        <translation>Yan-yana panellər</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Qat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panellər</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>Hər biri üçün biri</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Başqa gün</translation>
    </message>
    <message>
        <source>Choose two to six, or none for one map.</source>
        <translation>İki ilə altı arasında seçin, ya da bir xəritə üçün heç birini.</translation>
    </message>
    <message>
        <source>place a name</source>
        <translation>adı yerləşdirmək</translation>
    </message>
    <message>
        <source>leave out a name</source>
        <translation>adı yazmamaq</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>the mark under the pointer</source>
        <translation>göstərici altındakı işarə</translation>
    </message>
    <message>
        <source>legend, date and credits</source>
        <translation>legenda, tarix və müəlliflər</translation>
    </message>
    <message>
        <source>the names on the map</source>
        <translation>xəritədəki adlar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Xəritə</translation>
    </message>
    <message>
        <source>the layer “{layer}”</source>
        <translation>“{layer}” qatı</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Ş</translation>
    </message>
    <message>
        <source>S</source>
        <translation>C</translation>
    </message>
    <message>
        <source>E</source>
        <translation>Ş. u.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>Q. u.</translation>
    </message>
    <message>
        <source>Click the first point; Esc ends measuring</source>
        <translation>Birinci nöqtəni klikləyin; Esc ölçməni bitirir</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Others</source>
        <translation>Digərləri</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>Bir-biri ilə</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>yaxınlaşma</translation>
    </message>
    <message>
        <source>away</source>
        <translation>uzaqlaşma</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>dəyişməz</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>qarşılıqlı yaxınlaşma</translation>
    </message>
    <message>
        <source>no shift claimed</source>
        <translation>dəyişmə iddia edilmir</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>açıq adlandırılıb</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>nəzərdə tutulur</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>qrup haqqında deyilib</translation>
    </message>
    <message>
        <source>demand, threat, wish, denial or opinion</source>
        <translation>tələb, təhdid, arzu, inkar və ya rəy</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>əlavə edilmiş kontekst, məqalədə yoxdur</translation>
    </message>
    <message>
        <source>faint: after {date}</source>
        <translation>solğun: {date} tarixindən sonra</translation>
    </message>
    <message>
        <source>Sources of the added facts are listed in the story.</source>
        <translation>Əlavə edilmiş faktların mənbələri hekayədə göstərilib.</translation>
    </message>
    <message>
        <source>Drawing chart…</source>
        <translation>Diaqram çəkilir…</translation>
    </message>
    <message>
        <source>meant only as one of {groups}</source>
        <translation>yalnız {groups} qrupundan biri kimi nəzərdə tutulur</translation>
    </message>
    <message>
        <source>Show only {partner} on the map</source>
        <translation>Xəritədə yalnız bu tərəfdaşı göstər: {partner}</translation>
    </message>
    <message>
        <source>Show the timeline of {state}</source>
        <translation>Zaman xəttini göstər: {state}</translation>
    </message>
    <message>
        <source>{statement}: not mentioned in the article</source>
        <translation>{statement}: məqalədə xatırlanmır</translation>
    </message>
    <message>
        <source>{speaker}, reported by {reporter}</source>
        <translation>{speaker}, xəbər verən: {reporter}</translation>
    </message>
    <message>
        <source>source given in the story</source>
        <translation>mənbə hekayədə göstərilib</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>şərt: {condition}</translation>
    </message>
    <message>
        <source>Who is moving toward or away from whom</source>
        <translation>Kim kimə yaxınlaşır və kimdən uzaqlaşır</translation>
    </message>
    <message>
        <source>What the article says, with added context</source>
        <translation>Məqalə nə deyir, əlavə edilmiş kontekstlə</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Məqalə nə deyir</translation>
    </message>
    <message>
        <source>partner moves toward the state</source>
        <translation>tərəfdaş dövlətə yaxınlaşır</translation>
    </message>
    <message>
        <source>meant only as one of a group, in its row</source>
        <translation>yalnız qrupdan biri kimi nəzərdə tutulur, qrupun sətrində</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>məqalədə xatırlanmır</translation>
    </message>
    <message>
        <source>Memberships: joining, suspending and leaving</source>
        <translation>Üzvlüklər: qoşulma, dayandırma və çıxma</translation>
    </message>
    <message>
        <source>The line marks {date}. Unknown dates are not drawn.</source>
        <translation>Xətt bu tarixi göstərir: {date}. Naməlum tarixlər çəkilmir.</translation>
    </message>
    <message>
        <source>Added facts, not from the article; sources are listed in the story “{story}”.</source>
        <translation>Əlavə edilmiş faktlar, məqalədən deyil; mənbələr “{story}” hekayəsində göstərilib.</translation>
    </message>
    <message>
        <source>member</source>
        <translation>üzv</translation>
    </message>
    <message>
        <source>frozen or suspended</source>
        <translation>dondurulub və ya dayandırılıb</translation>
    </message>
    <message>
        <source>observer or associate</source>
        <translation>müşahidəçi və ya assosiativ üzv</translation>
    </message>
    <message>
        <source>began this year, exact date unknown</source>
        <translation>bu il başlayıb, dəqiq tarix məlum deyil</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>üzv deyil</translation>
    </message>
    <message>
        <source>Images (*.png *.svg *.pdf)</source>
        <translation>Şəkillər (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diaqramı saxla</translation>
    </message>
    <message>
        <source>Couldn’t save the chart: {reason}</source>
        <translation>Diaqramı saxlamaq mümkün olmadı: {reason}</translation>
    </message>
    <message>
        <source>Chart saved to {file}</source>
        <translation>Diaqram {file} kimi saxlanıldı</translation>
    </message>
    <message>
        <source>{state}: timeline</source>
        <translation>{state}: zaman xətti</translation>
    </message>
    <message>
        <source>n. d.</source>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>Class: {words}</source>
        <translation>Sinif: {words}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open story</source>
        <translation>Hekayə aç</translation>
    </message>
    <message>
        <source>Stories (*.story story.toml);;All files (*)</source>
        <translation>Hekayələr (*.story story.toml);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>Hekayəni açmaq mümkün olmadı</translation>
    </message>
    <message numerus="yes">
        <source>This story has %n problem(s). The rest is shown.</source>
        <translation><numerusform>Bu hekayədə %n problem var. Qalanı göstərilir.</numerusform><numerusform>Bu hekayədə %n problem var. Qalanı göstərilir.</numerusform></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Problemləri göstər</translation>
    </message>
    <message>
        <source>Story problems</source>
        <translation>Hekayədəki problemlər</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>{file} faylına ixrac edildi</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture and as SVG.</source>
        <translation>Xəritə şəkil və SVG kimi mübadilə buferindədir.</translation>
    </message>
    <message>
        <source>Share as web page</source>
        <translation>Veb-səhifə kimi paylaş</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Veb-səhifələr (*.html)</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} yazılır…</translation>
    </message>
    <message>
        <source>Saved to {file}. The file opens in any browser.</source>
        <translation>{file} kimi saxlanıldı. Fayl istənilən brauzerdə açılır.</translation>
    </message>
    <message>
        <source>Couldn’t open a browser. Copied the address instead: {address}</source>
        <translation>Brauzeri açmaq mümkün olmadı. Əvəzində ünvan kopyalandı: {address}</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>Heç nə seçilməyib.</translation>
    </message>
    <message>
        <source>Link copied. Paste it into Search (Ctrl+K) to return to this view.</source>
        <translation>Keçid kopyalandı. Bu görünüşə qayıtmaq üçün onu Axtarışa (Ctrl+K) yapışdırın.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Hekayə</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redaktə</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Keçid</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Oriyentasiya</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Baxış</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>Kimin xəritəsi</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Belə göstər</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>Son hekayələr</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Sürükləmə</translation>
    </message>
    <message>
        <source>Pan the map</source>
        <translation>Xəritəni sürüşdür</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Təkər, iki barmaq</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Göstəricidə miqyası dəyiş</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>İki dəfə klik</translation>
    </message>
    <message>
        <source>Zoom in; on a layer, zoom to the layer</source>
        <translation>Böyüt; qatda — qata yaxınlaş</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klik</translation>
    </message>
    <message>
        <source>Select on the map and in the article</source>
        <translation>Xəritədə və məqalədə seç</translation>
    </message>
    <message>
        <source>Back and forward buttons</source>
        <translation>Geri və irəli düymələri</translation>
    </message>
    <message>
        <source>Previous and next view</source>
        <translation>Əvvəlki və növbəti görünüş</translation>
    </message>
    <message>
        <source>While presenting (press ? for more)</source>
        <translation>Təqdimat zamanı (davamı üçün ?)</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Siçan</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Bütün tərəfdaşlar</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Məqalədəki kimi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngiliscə</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Xəritədə</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Zaman xəttində</translation>
    </message>
    <message>
        <source>In the layer list</source>
        <translation>Qat siyahısında</translation>
    </message>
    <message>
        <source>In the place list</source>
        <translation>Yer siyahısında</translation>
    </message>
    <message>
        <source>Open story…</source>
        <translation>Hekayə aç…</translation>
    </message>
    <message>
        <source>New story from article…</source>
        <translation>Məqalədən yeni hekayə…</translation>
    </message>
    <message>
        <source>New story from clipboard</source>
        <translation>Mübadilə buferindən yeni hekayə</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İdxal et…</translation>
    </message>
    <message>
        <source>open file table spreadsheet shapefile GeoJSON</source>
        <translation>aç fayl cədvəl shapefile GeoJSON</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>Qatlar əlavə et…</translation>
    </message>
    <message>
        <source>Add database table…</source>
        <translation>Verilənlər bazası cədvəli əlavə et…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Fərqli saxla…</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Şəkli ixrac et…</translation>
    </message>
    <message>
        <source>save picture PNG PDF SVG</source>
        <translation>saxla şəkil PNG PDF SVG</translation>
    </message>
    <message>
        <source>Print map…</source>
        <translation>Xəritəni çap et…</translation>
    </message>
    <message>
        <source>Share as web page…</source>
        <translation>Veb-səhifə kimi paylaş…</translation>
    </message>
    <message>
        <source>HTML website publish export embed online</source>
        <translation>HTML sayt dərc ixrac yerləşdir onlayn</translation>
    </message>
    <message>
        <source>Handouts and slides…</source>
        <translation>Paylama materialları və slaydlar…</translation>
    </message>
    <message>
        <source>PowerPoint worksheet lesson pages</source>
        <translation>PowerPoint iş vərəqi dərs səhifələr</translation>
    </message>
    <message>
        <source>Export links…</source>
        <translation>Əlaqələri ixrac et…</translation>
    </message>
    <message>
        <source>Export features…</source>
        <translation>Obyektləri ixrac et…</translation>
    </message>
    <message>
        <source>Compare with another article…</source>
        <translation>Başqa məqalə ilə müqayisə et…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Problemləri göstər…</translation>
    </message>
    <message>
        <source>Present from beginning</source>
        <translation>Əvvəldən təqdim et</translation>
    </message>
    <message>
        <source>Present from current step</source>
        <translation>Cari addımdan təqdim et</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıx</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Review places found</source>
        <translation>Tapılan yerləri yoxla</translation>
    </message>
    <message>
        <source>Find places again</source>
        <translation>Yerləri yenidən tap</translation>
    </message>
    <message>
        <source>Replace article text…</source>
        <translation>Məqalənin mətnini əvəz et…</translation>
    </message>
    <message>
        <source>Broken links…</source>
        <translation>Qırıq əlaqələr…</translation>
    </message>
    <message>
        <source>Link selected words…</source>
        <translation>Seçilmiş sözləri əlaqələndir…</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>Nöqtə çək</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Xətt çək</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>Sahə çək</translation>
    </message>
    <message>
        <source>Create statement from selected words…</source>
        <translation>Seçilmiş sözlərdən müddəa yarat…</translation>
    </message>
    <message>
        <source>Create event from selected words…</source>
        <translation>Seçilmiş sözlərdən hadisə yarat…</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Əlaqəni sil</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>Seçimi sil</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>Görünüşü addım kimi əlavə et</translation>
    </message>
    <message>
        <source>Edit tour…</source>
        <translation>Gəzintini redaktə et…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Parametrlər…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>Yer, parça, qat və addım axtar</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Əmr axtar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>Bütün hekayəni göstər</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Növbəti addım</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Əvvəlki addım</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Addıma qayıt</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>Addımların siyahısı</translation>
    </message>
    <message>
        <source>Next place in article</source>
        <translation>Məqalədə növbəti yer</translation>
    </message>
    <message>
        <source>Previous place in article</source>
        <translation>Məqalədə əvvəlki yer</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Məqalədə tap</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Növbəti xatırlanma</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Əvvəlki xatırlanma</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Seçimə yaxınlaş</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>Xəritəni şəkil kimi kopyala</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>Bu görünüşün keçidini kopyala</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Oxut və ya fasilə ver</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Bu günə keç</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Növbəti hadisə</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Əvvəlki hadisə</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Tarixə keç</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Daha sürətli oxut</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Daha yavaş oxut</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>Dövri oxut</translation>
    </message>
    <message>
        <source>Date range</source>
        <translation>Tarix aralığı</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>İki tarixi müqayisə et</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Tərəfləri dəyişdir</translation>
    </message>
    <message>
        <source>Move divider left</source>
        <translation>Ayırıcını sola çək</translation>
    </message>
    <message>
        <source>Move divider right</source>
        <translation>Ayırıcını sağa çək</translation>
    </message>
    <message>
        <source>Next partner</source>
        <translation>Növbəti tərəfdaş</translation>
    </message>
    <message>
        <source>Show added context</source>
        <translation>Əlavə edilmiş konteksti göstər</translation>
    </message>
    <message>
        <source>Add data table…</source>
        <translation>Məlumat cədvəli əlavə et…</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Qatlar</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Məqalə</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüatlar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>Alignment charts</source>
        <translation>Oriyentasiya diaqramları</translation>
    </message>
    <message>
        <source>List of map items</source>
        <translation>Xəritə obyektlərinin siyahısı</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Əhatə…</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>Bu kimin xəritəsidir?</translation>
    </message>
    <message>
        <source>Next viewpoint</source>
        <translation>Növbəti mövqe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyektor</translation>
    </message>
    <message>
        <source>Projector, dark room</source>
        <translation>Proyektor, qaranlıq otaq</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Növbəti mövzu</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Protanopia (red-blind)</source>
        <translation>Protanopiya (qırmızını görməyən)</translation>
    </message>
    <message>
        <source>Deuteranopia (green-blind)</source>
        <translation>Deyteranopiya (yaşılı görməyən)</translation>
    </message>
    <message>
        <source>Tritanopia (blue-blind)</source>
        <translation>Tritanopiya (göyü görməyən)</translation>
    </message>
    <message>
        <source>Washed-out projector</source>
        <translation>Solğun proyektor</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sistemin dili</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Mətni böyüt</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mətni kiçilt</translation>
    </message>
    <message>
        <source>Reset text size</source>
        <translation>Mətn ölçüsünü sıfırla</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Məsafəni ölç</translation>
    </message>
    <message>
        <source>Coordinates under the pointer</source>
        <translation>Göstəricinin altındakı koordinatlar</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Hərəkəti azalt</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Növbəti panel</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Əvvəlki panel</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>Menyunu aç</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Təlimat</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Bu hekayə necə hazırlanıb</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Proqramla tanışlıq</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>İlk ekran</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer haqqında</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Sürüşdür</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Böyüt və ya kiçilt</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Seçimi təmizlə</translation>
    </message>
    <message>
        <source>Previous or next day</source>
        <translation>Əvvəlki və ya növbəti gün</translation>
    </message>
    <message>
        <source>Previous or next month</source>
        <translation>Əvvəlki və ya növbəti ay</translation>
    </message>
    <message>
        <source>Previous or next year</source>
        <translation>Əvvəlki və ya növbəti il</translation>
    </message>
    <message>
        <source>First or last day</source>
        <translation>İlk və ya son gün</translation>
    </message>
    <message>
        <source>Previous or next event</source>
        <translation>Əvvəlki və ya növbəti hadisə</translation>
    </message>
    <message>
        <source>Switch between handles</source>
        <translation>Tutacaqlar arasında keç</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Qəbul et</translation>
    </message>
    <message>
        <source>Next place with this name</source>
        <translation>Bu adda növbəti yer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rədd et</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ötür</translation>
    </message>
    <message>
        <source>Place manually by clicking the map</source>
        <translation>Xəritəni klikləyərək əl ilə yerləşdir</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Göstər və ya gizlət</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>Qata yaxınlaş</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı köçür</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı köçür</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>One date</source>
        <translation>Bir tarix</translation>
    </message>
    <message>
        <source>Two dates with divider</source>
        <translation>Ayırıcı ilə iki tarix</translation>
    </message>
    <message>
        <source>Two dates side by side</source>
        <translation>Yan-yana iki tarix</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Tərəfləri dəyişdir</translation>
    </message>
    <message>
        <source>Names on the right</source>
        <translation>Sağdakı adlar</translation>
    </message>
    <message>
        <source>Whose map on the right</source>
        <translation>Sağdakı kimin xəritəsidir</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>Əhatə</translation>
    </message>
    <message>
        <source>Sentences with nothing on the map</source>
        <translation>Xəritədə heç nəyi olmayan cümlələr</translation>
    </message>
    <message>
        <source>Map items without a passage or source</source>
        <translation>Parçası və ya mənbəyi olmayan xəritə obyektləri</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}: yoxdur</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n dəyər</numerusform><numerusform>%n dəyər</numerusform></translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation>Siniflər: {classes}</translation>
    </message>
    <message>
        <source>data from {file}</source>
        <translation>{file} faylından məlumat</translation>
    </message>
    <message>
        <source>Added “{layer}” to the map, in the layer group “{group}”.</source>
        <translation>“{layer}” xəritəyə, “{group}” qat qrupuna əlavə edildi.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped.</source>
        <translation><numerusform>%n sətir ötürüldü.</numerusform><numerusform>%n sətir ötürüldü.</numerusform></translation>
    </message>
    <message>
        <source>remove data</source>
        <translation>məlumatın silinməsi</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Elektron cədvəllər (*.csv *.tsv *.txt *.xlsx *.xlsm);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>The table needs a column of states (ISO codes or names in any language) and a column of numbers; a column of years is optional. Your data stays on this computer.</source>
        <translation>Cədvəldə dövlətlər sütunu (ISO kodları və ya istənilən dildə adlar) və ədədlər sütunu olmalıdır; illər sütunu məcburi deyil. Məlumatınız kompüterinizdə qalır.</translation>
    </message>
    <message>
        <source>Add data table</source>
        <translation>Məlumat cədvəli əlavə et</translation>
    </message>
    <message>
        <source>Open CSV or Excel file…</source>
        <translation>CSV və ya Excel faylı aç…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Nümunələr</translation>
    </message>
    <message>
        <source>Example tables</source>
        <translation>Nümunə cədvəllər</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Ötürülmüş sətirlər</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Xəritədə göstər</translation>
    </message>
    <message>
        <source>Remove from map</source>
        <translation>Xəritədən götür</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Open data table</source>
        <translation>Məlumat cədvəlini aç</translation>
    </message>
    <message>
        <source>This table has several columns of numbers. Choose one.</source>
        <translation>Bu cədvəldə bir neçə ədəd sütunu var. Birini seçin.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Sütun seçin</translation>
    </message>
    <message>
        <source>Shown in the legend</source>
        <translation>Legendada göstərilir</translation>
    </message>
    <message>
        <source>Upper limits, e.g. 10; 20; 30</source>
        <translation>Yuxarı hədlər, məs. 10; 20; 30</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Vahid</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Siniflər</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Hədlər</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n dövlət</numerusform><numerusform>%n dövlət</numerusform></translation>
    </message>
    <message>
        <source>{file}: {values} for {states}{years}.</source>
        <translation>{file}: {states} üçün {values}{years}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number, shown as “no data”.</source>
        <translation><numerusform>Ədədi olmayan %n xana “məlumat yoxdur” kimi göstərilir.</numerusform><numerusform>Ədədi olmayan %n xana “məlumat yoxdur” kimi göstərilir.</numerusform></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… və daha {count}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ötür</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Cədvəldə</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Uyğunluq</translation>
    </message>
    <message>
        <source>Rows with unrecognised states</source>
        <translation>Tanınmayan dövlət adı olan sətirlər</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(boş)</translation>
    </message>
    <message>
        <source>State for {text}</source>
        <translation>{text} üçün dövlət</translation>
    </message>
    <message>
        <source>an empty cell</source>
        <translation>boş xana</translation>
    </message>
    <message>
        <source>Did you mean {states}?</source>
        <translation>Bəlkə bunu nəzərdə tuturdunuz: {states}?</translation>
    </message>
    <message>
        <source>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</source>
        <translation>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</translation>
    </message>
    <message>
        <source>.txt, .md, .html, .docx or .pdf</source>
        <translation>.txt, .md, .html, .docx və ya .pdf</translation>
    </message>
    <message>
        <source>2.2 or newer</source>
        <translation>2.2 və ya daha yeni</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 bit</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>aprel</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>avq</translation>
    </message>
    <message>
        <source>August</source>
        <translation>avqust</translation>
    </message>
    <message>
        <source>CRS refused</source>
        <translation>koordinat sistemi rədd edildi</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dek</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dekabr</translation>
    </message>
    <message>
        <source>Deviation: distance from the mean</source>
        <translation>Kənarlaşma: ortadan məsafə</translation>
    </message>
    <message>
        <source>Equal: equal width</source>
        <translation>Bərabər: eyni enlik</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>fev</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevral</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>yan</translation>
    </message>
    <message>
        <source>January</source>
        <translation>yanvar</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>iyl</translation>
    </message>
    <message>
        <source>July</source>
        <translation>iyul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>iyn</translation>
    </message>
    <message>
        <source>June</source>
        <translation>iyun</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mart</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Natural: Fisher–Jenks, groups similar values</source>
        <translation>Təbii: Fişer–Cenks, oxşar dəyərləri qruplaşdırır</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>noy</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noyabr</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktyabr</translation>
    </message>
    <message>
        <source>Own: your own limits</source>
        <translation>Öz: öz hədləriniz</translation>
    </message>
    <message>
        <source>Parquet with 'geo' metadata</source>
        <translation>'geo' metaməlumatlı Parquet</translation>
    </message>
    <message>
        <source>PostGIS is not installed in this database</source>
        <translation>bu verilənlər bazasında PostGIS quraşdırılmayıb</translation>
    </message>
    <message>
        <source>PostGIS version too old</source>
        <translation>PostGIS versiyası çox köhnədir</translation>
    </message>
    <message>
        <source>Quantiles: equal number of values per class</source>
        <translation>Kvantillər: hər sinifdə bərabər sayda dəyər</translation>
    </message>
    <message>
        <source>Round: round limits</source>
        <translation>Yuvarlaq: yuvarlaq hədlər</translation>
    </message>
    <message>
        <source>SELECT on the table</source>
        <translation>cədvəl üçün SELECT</translation>
    </message>
    <message>
        <source>SRID {srid}</source>
        <translation>SRID {srid}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>September</source>
        <translation>sentyabr</translation>
    </message>
    <message>
        <source>UTF-8; save the file with that encoding</source>
        <translation>UTF-8; faylı bu kodlaşdırmada saxlayın</translation>
    </message>
    <message>
        <source>Values: one class per value</source>
        <translation>Dəyərlər: hər dəyərə bir sinif</translation>
    </message>
    <message>
        <source>WKB</source>
        <translation>WKB</translation>
    </message>
    <message>
        <source>XML without DOCTYPE</source>
        <translation>DOCTYPE olmayan XML</translation>
    </message>
    <message>
        <source>[], or [{ by = ["…"], start = "…" }]</source>
        <translation>[] və ya [{ by = ["…"], start = "…" }]</translation>
    </message>
    <message>
        <source>[longitude, latitude, width in km, height in km]</source>
        <translation>[coğrafi uzunluq, coğrafi enlik, en (km), hündürlük (km)]</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees</source>
        <translation>dərəcə ilə [coğrafi uzunluq, coğrafi enlik]</translation>
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
        <translation>[{key}] yoxdur</translation>
    </message>
    <message>
        <source>a BCP 47 code other than en</source>
        <translation>en istisna olmaqla BCP 47 kodu</translation>
    </message>
    <message>
        <source>a FeatureCollection, a Feature or a geometry</source>
        <translation>FeatureCollection, Feature və ya həndəsə</translation>
    </message>
    <message>
        <source>a PDF with text, or the text itself</source>
        <translation>mətnli PDF və ya mətnin özü</translation>
    </message>
    <message>
        <source>a Parquet file without geometry</source>
        <translation>həndəsəsiz Parquet faylı</translation>
    </message>
    <message>
        <source>a cell of another type</source>
        <translation>başqa növ xana</translation>
    </message>
    <message>
        <source>a column of ISO codes or names of states</source>
        <translation>ISO kodları və ya dövlət adları sütunu</translation>
    </message>
    <message>
        <source>a coordinate is not finite</source>
        <translation>koordinat sonlu ədəd deyil</translation>
    </message>
    <message>
        <source>a coordinate that is not a number was left out</source>
        <translation>ədəd olmayan koordinat buraxıldı</translation>
    </message>
    <message>
        <source>a database in which the extension postgis is installed</source>
        <translation>postgis genişlənməsi quraşdırılmış verilənlər bazası</translation>
    </message>
    <message>
        <source>a date such as 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 or 10 November 2020</source>
        <translation>2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 və ya 10 November 2020 kimi tarix</translation>
    </message>
    <message>
        <source>a definition that names other files</source>
        <translation>başqa faylların adını çəkən təyin</translation>
    </message>
    <message>
        <source>a document type definition (DOCTYPE), which can include other files or expand without limit</source>
        <translation>başqa faylları daxil edə və ya hədsiz böyüyə bilən sənəd növü təyini (DOCTYPE)</translation>
    </message>
    <message>
        <source>a feature without geometry was left out</source>
        <translation>həndəsəsi olmayan obyekt buraxıldı</translation>
    </message>
    <message>
        <source>a file that is not an archive</source>
        <translation>arxiv olmayan fayl</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>qovluq</translation>
    </message>
    <message>
        <source>a folder with story.toml, a NAME.story file, or the name of a bundled story</source>
        <translation>story.toml olan qovluq, AD.story faylı və ya daxili hekayənin adı</translation>
    </message>
    <message>
        <source>a folder with story.toml, or the same folder zipped as NAME.story</source>
        <translation>story.toml olan qovluq və ya AD.story kimi zip edilmiş həmin qovluq</translation>
    </message>
    <message>
        <source>a folder, device or pipe</source>
        <translation>qovluq, qurğu və ya kanal</translation>
    </message>
    <message>
        <source>a geometry of an unknown type was left out</source>
        <translation>naməlum növ həndəsə buraxıldı</translation>
    </message>
    <message>
        <source>a geometry that is not well-known text was left out</source>
        <translation>well-known text olmayan həndəsə buraxıldı</translation>
    </message>
    <message>
        <source>a geometry without the mark of a GeoPackage was left out</source>
        <translation>GeoPackage nişanı olmayan həndəsə buraxıldı</translation>
    </message>
    <message>
        <source>a header row and at least one more row</source>
        <translation>başlıq sətri və ən azı bir sətir daha</translation>
    </message>
    <message>
        <source>a key of more than {max_depth} parts</source>
        <translation>{max_depth} hissədən çox olan açar</translation>
    </message>
    <message>
        <source>a layer of the file is a view and not a table of its own; it was left out</source>
        <translation>faylın bir qatı ayrıca cədvəl deyil, təsvirdir (view); buraxıldı</translation>
    </message>
    <message>
        <source>a line has at least two vertices</source>
        <translation>xəttin ən azı iki təpə nöqtəsi olur</translation>
    </message>
    <message>
        <source>a line of fewer than two points was left out</source>
        <translation>iki nöqtədən az olan xətt buraxıldı</translation>
    </message>
    <message>
        <source>a list of ids of features, claims or places</source>
        <translation>obyekt, müddəa və ya yer id-lərinin siyahısı</translation>
    </message>
    <message>
        <source>a list such as ["one", "two"]</source>
        <translation>["bir", "iki"] kimi siyahı</translation>
    </message>
    <message>
        <source>a longitude beyond 180° was brought back by a full turn</source>
        <translation>180°-dən kənar coğrafi uzunluq tam dövrə geri qaytarıldı</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code of three letters</source>
        <translation>kiçik hərflərlə üç hərfli ISO 3166 kodu</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code such as 'arm'</source>
        <translation>'arm' kimi kiçik hərfli ISO 3166 kodu</translation>
    </message>
    <message>
        <source>a new folder, an empty one, or a story's</source>
        <translation>yeni qovluq, boş qovluq və ya hekayə qovluğu</translation>
    </message>
    <message>
        <source>a number from 0 to 10</source>
        <translation>0-dan 10-a qədər ədəd</translation>
    </message>
    <message>
        <source>a number from 1 to {format}; a newer mapviewer may read it</source>
        <translation>1 – {format} aralığında ədəd; onu daha yeni mapviewer oxuya bilər</translation>
    </message>
    <message>
        <source>a number with thousands of digits</source>
        <translation>minlərlə rəqəmli ədəd</translation>
    </message>
    <message>
        <source>a path inside the story's folder</source>
        <translation>hekayə qovluğunun daxilində yol</translation>
    </message>
    <message>
        <source>a period needs its start and its end</source>
        <translation>dövrün başlanğıcı və sonu olmalıdır</translation>
    </message>
    <message>
        <source>a point has one vertex</source>
        <translation>nöqtənin bir təpə nöqtəsi olur</translation>
    </message>
    <message>
        <source>a point whose coordinates are not numbers was left out</source>
        <translation>koordinatları ədəd olmayan nöqtə buraxıldı</translation>
    </message>
    <message>
        <source>a prepared layer cannot be read</source>
        <translation>hazırlanmış qatı oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>a row whose coordinates are not numbers was left out</source>
        <translation>koordinatları ədəd olmayan sətir buraxıldı</translation>
    </message>
    <message>
        <source>a row with fewer values than the heading; those that are missing are empty</source>
        <translation>başlıqdan az dəyəri olan sətir; çatışmayanlar boşdur</translation>
    </message>
    <message>
        <source>a row with more values than the heading; what is beyond was left out</source>
        <translation>başlıqdan çox dəyəri olan sətir; artığı buraxıldı</translation>
    </message>
    <message>
        <source>grid references (UTM or MGRS) were turned into longitude and latitude</source>
        <translation>şəbəkə koordinatları (UTM və ya MGRS) uzunluq və enliyə çevrildi</translation>
    </message>
    <message>
        <source>a server with TLS, or no encryption where nobody can listen</source>
        <translation>TLS olan server və ya heç kimin dinləyə bilmədiyi yerdə şifrələməsiz</translation>
    </message>
    <message>
        <source>a service from PostgreSQL's service file</source>
        <translation>PostgreSQL xidmət faylından xidmət</translation>
    </message>
    <message>
        <source>a size larger than memory</source>
        <translation>yaddaşdan böyük ölçü</translation>
    </message>
    <message>
        <source>a smaller part of the map, or a spatial index on the table</source>
        <translation>xəritənin daha kiçik hissəsi və ya cədvəldə məkan indeksi</translation>
    </message>
    <message>
        <source>a table [{key}]</source>
        <translation>[{key}] cədvəli</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>mətn</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>bütün tərəfdaşlar</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>artıq mövcuddur</translation>
    </message>
    <message>
        <source>an SQLite database that is no GeoPackage</source>
        <translation>GeoPackage olmayan SQLite bazası</translation>
    </message>
    <message>
        <source>an answer that is no JSON</source>
        <translation>JSON olmayan cavab</translation>
    </message>
    <message>
        <source>an answer that is no article</source>
        <translation>məqalə olmayan cavab</translation>
    </message>
    <message>
        <source>an answer that is no table</source>
        <translation>cədvəl olmayan cavab</translation>
    </message>
    <message>
        <source>an archive in an archive</source>
        <translation>arxiv içində arxiv</translation>
    </message>
    <message>
        <source>an empty exact</source>
        <translation>boş exact</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>boş fayl</translation>
    </message>
    <message>
        <source>an empty layer</source>
        <translation>boş qat</translation>
    </message>
    <message>
        <source>an event without a source</source>
        <translation>mənbəsiz hadisə</translation>
    </message>
    <message>
        <source>an id of the story's sources.toml, or of [[sources]] in the file</source>
        <translation>hekayənin sources.toml faylındakı və ya fayldakı [[sources]] id-si</translation>
    </message>
    <message>
        <source>an id other than {built_in_themes}</source>
        <translation>{built_in_themes} istisna olmaqla id</translation>
    </message>
    <message>
        <source>an id that is no code of a state</source>
        <translation>dövlət kodu olmayan id</translation>
    </message>
    <message>
        <source>an id that was there before; it was given another ending</source>
        <translation>əvvəl mövcud olan id; ona başqa sonluq verildi</translation>
    </message>
    <message>
        <source>an inset has neither bounds nor a camera</source>
        <translation>əlavə xəritədə nə bounds, nə də camera var</translation>
    </message>
    <message>
        <source>an outline did not end where it began; it was closed</source>
        <translation>kontur başladığı yerdə bitmirdi; qapadıldı</translation>
    </message>
    <message>
        <source>an outline has at least four vertices</source>
        <translation>konturun ən azı dörd təpə nöqtəsi olur</translation>
    </message>
    <message>
        <source>an outline of fewer than three corners was left out</source>
        <translation>üç küncdən az olan kontur buraxıldı</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>başqa ad</translation>
    </message>
    <message>
        <source>archive refused</source>
        <translation>arxiv rədd edildi</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>qiymətləndirmə</translation>
    </message>
    <message>
        <source>at least one feature</source>
        <translation>ən azı bir obyekt</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>autentifikasiya alınmadı</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>ikili verilənlər</translation>
    </message>
    <message>
        <source>by is missing</source>
        <translation>by yoxdur</translation>
    </message>
    <message>
        <source>byte 0x{data}</source>
        <translation>bayt 0x{data}</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>kopyalamaq mümkün deyil</translation>
    </message>
    <message>
        <source>cannot be extracted</source>
        <translation>çıxarmaq mümkün deyil</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>yazmaq mümkün deyil</translation>
    </message>
    <message>
        <source>cannot create a working copy</source>
        <translation>iş nüsxəsi yaratmaq mümkün deyil</translation>
    </message>
    <message>
        <source>cannot create a working folder</source>
        <translation>iş qovluğu yaratmaq mümkün deyil</translation>
    </message>
    <message>
        <source>cannot read workbook</source>
        <translation>iş kitabını oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>cannot save the story</source>
        <translation>hekayəni saxlamaq mümkün deyil</translation>
    </message>
    <message>
        <source>changed on disk since it was opened</source>
        <translation>açıldıqdan sonra diskdə dəyişib</translation>
    </message>
    <message>
        <source>code {number}</source>
        <translation>kod {number}</translation>
    </message>
    <message>
        <source>column is missing</source>
        <translation>sütun yoxdur</translation>
    </message>
    <message>
        <source>column no longer exists</source>
        <translation>sütun artıq mövcud deyil</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>sütun {name}</translation>
    </message>
    <message>
        <source>columns of different lengths</source>
        <translation>müxtəlif uzunluqda sütunlar</translation>
    </message>
    <message>
        <source>columns such as lon and lat, longitude and latitude, x and y, or wkt</source>
        <translation>lon və lat, longitude və latitude, x və y yaxud wkt kimi sütunlar</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>bağlantı kəsildi</translation>
    </message>
    <message>
        <source>contains no text</source>
        <translation>mətn yoxdur</translation>
    </message>
    <message>
        <source>coordinates such as {example}, {example2}</source>
        <translation>{example}, {example2} kimi koordinatlar</translation>
    </message>
    <message>
        <source>count or breaks are not numbers</source>
        <translation>count və ya breaks ədəd deyil</translation>
    </message>
    <message>
        <source>counts do not agree</source>
        <translation>saylar uyğun gəlmir</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>crs</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>yarımçıq</translation>
    </message>
    <message>
        <source>damaged GeoPackage</source>
        <translation>zədəli GeoPackage</translation>
    </message>
    <message>
        <source>damaged GeoParquet</source>
        <translation>zədəli GeoParquet</translation>
    </message>
    <message>
        <source>damaged archive</source>
        <translation>zədəli arxiv</translation>
    </message>
    <message>
        <source>damaged, or not what its name says</source>
        <translation>zədəlidir və ya adının dediyi şey deyil</translation>
    </message>
    <message>
        <source>degrees north and east</source>
        <translation>şimal və şərq dərəcələri</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>tələb</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>inkar</translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation>təkrarlanan id</translation>
    </message>
    <message>
        <source>duplicate layer id</source>
        <translation>təkrarlanan qat id-si</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>boş fayl</translation>
    </message>
    <message>
        <source>empty passage</source>
        <translation>boş parça</translation>
    </message>
    <message>
        <source>end before start</source>
        <translation>son başlanğıcdan əvvəldir</translation>
    </message>
    <message>
        <source>[[{key}]] tables</source>
        <translation>[[{key}]] cədvəlləri</translation>
    </message>
    <message>
        <source>Web Annotation with a TextQuoteSelector</source>
        <translation>TextQuoteSelector ilə Web Annotation</translation>
    </message>
    <message>
        <source>a BCP 47 code</source>
        <translation>BCP 47 kodu</translation>
    </message>
    <message>
        <source>a page that was saved as a file before</source>
        <translation>əvvəlcədən fayl kimi saxlanmış səhifə</translation>
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
        <translation>şəkil hekayəsinin qovluğunda yerləşir</translation>
    </message>
    <message>
        <source>a story that has not been saved</source>
        <translation>saxlanmamış hekayə</translation>
    </message>
    <message>
        <source>1: in favour; 0: abstained or did not vote, which the column “vote” tells apart. One resolution a year: ES-11/1 of 2 March 2022, ES-11/6 of 23 February 2023, ES-11/7 of 24 February 2025, that of 24 February 2026. A vote that was not confirmed is left unknown.</source>
        <translation>1: lehinə; 0: bitərəf qalıb və ya səs verməyib (“vote” sütunu fərqləndirir). İldə bir qətnamə: 2 mart 2022, ES-11/1; 23 fevral 2023, ES-11/6; 24 fevral 2025, ES-11/7; 24 fevral 2026-cı il qətnaməsi. Təsdiqlənməmiş səs naməlum saxlanılır.</translation>
    </message>
    <message>
        <source>China's share of goods trade</source>
        <translation>Çinin mal ticarətində payı</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row, so that states can be compared only roughly; a share that was not found is left unknown.</source>
        <translation>Təriflər və dövrlər sətirdən-sətrə fərqlidir, ona görə dövlətləri yalnız təxmini müqayisə etmək olar; tapılmayan pay naməlum saxlanılır.</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row. For Kyrgyzstan no share is given: Kyrgyz and Chinese data differ by a factor of four.</source>
        <translation>Təriflər və dövrlər sətirdən-sətrə fərqlidir. Qırğızıstan üçün pay verilmir: Qırğızıstanın və Çinin məlumatları dörd dəfə fərqlənir.</translation>
    </message>
    <message>
        <source>General Assembly, 7 April 2022. 1: in favour; 0: against or did not vote, which the column “vote” tells apart. A vote that was not confirmed is left unknown.</source>
        <translation>Baş Assambleya, 7 aprel 2022. 1: lehinə; 0: əleyhinə və ya səs verməyib (“vote” sütunu fərqləndirir). Təsdiqlənməmiş səs naməlum saxlanılır.</translation>
    </message>
    <message>
        <source>PNG, JPEG or TIFF</source>
        <translation>PNG, JPEG və ya TIFF</translation>
    </message>
    <message>
        <source>Russia's share of goods trade</source>
        <translation>Rusiyanın mal ticarətində payı</translation>
    </message>
    <message>
        <source>Suspension of Russia from the Human Rights Council</source>
        <translation>Rusiyanın İnsan Hüquqları Şurasında üzvlüyünün dayandırılması</translation>
    </message>
    <message>
        <source>UN and press reports, row by row</source>
        <translation>BMT və mətbuat məlumatları, sətir-sətir</translation>
    </message>
    <message>
        <source>Votes on Ukraine in the UN General Assembly</source>
        <translation>BMT Baş Assambleyasında Ukrayna üzrə səsvermələr</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees, or true for a name that finds its own place</source>
        <translation>dərəcə ilə [uzunluq, enlik], yaxud yerini özü tapan ad üçün true</translation>
    </message>
    <message>
        <source>a pin is not on the Earth</source>
        <translation>nöqtə Yer üzərində deyil</translation>
    </message>
    <message>
        <source>a world file beside it, or pins set by hand</source>
        <translation>yanında world faylı və ya əl ilə qoyulmuş nöqtələr</translation>
    </message>
    <message>
        <source>abstained or did not vote</source>
        <translation>bitərəf qalıb və ya səs verməyib</translation>
    </message>
    <message>
        <source>against or did not vote</source>
        <translation>əleyhinə və ya səs verməyib</translation>
    </message>
    <message>
        <source>an answer that is none</source>
        <translation>etibarsız cavab</translation>
    </message>
    <message>
        <source>an event needs its date and place</source>
        <translation>hadisə üçün tarix və yer lazımdır</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>başqa dil</translation>
    </message>
    <message>
        <source>ask = {{ LAYER = "…" }} with layers of reveal: {layers}</source>
        <translation>ask = {{ LAYER = "…" }}, reveal qatları ilə: {layers}</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>assosiativ üzv</translation>
    </message>
    <message>
        <source>at least three</source>
        <translation>ən azı üç</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>tarix məlum deyil</translation>
    </message>
    <message>
        <source>event {event}</source>
        <translation>hadisə {event}</translation>
    </message>
    <message>
        <source>event {event}, lat and lon</source>
        <translation>hadisə {event}, lat və lon</translation>
    </message>
    <message>
        <source>event {event}, source</source>
        <translation>hadisə {event}, source</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>obyekt</translation>
    </message>
    <message>
        <source>feature {identifier}</source>
        <translation>obyekt {identifier}</translation>
    </message>
    <message>
        <source>feature {number}</source>
        <translation>obyekt {number}</translation>
    </message>
    <message>
        <source>features</source>
        <translation>obyektlər</translation>
    </message>
    <message>
        <source>features are not a list</source>
        <translation>features siyahı deyil</translation>
    </message>
    <message>
        <source>fetch cancelled</source>
        <translation>yükləmə ləğv edildi</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>fayl tapılmadı</translation>
    </message>
    <message>
        <source>file outside the story folder</source>
        <translation>fayl hekayə qovluğundan kənardadır</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>fayl çox böyükdür</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>dondurulub</translation>
    </message>
    <message>
        <source>geo metadata</source>
        <translation>geo metaməlumatı</translation>
    </message>
    <message>
        <source>half a place</source>
        <translation>yarımçıq yer</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>başlıq</translation>
    </message>
    <message>
        <source>heights cannot be read</source>
        <translation>hündürlükləri oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>host and port from its administrator</source>
        <translation>administratordan alınan host və port</translation>
    </message>
    <message>
        <source>id is taken</source>
        <translation>id tutulub</translation>
    </message>
    <message>
        <source>id is taken by a built-in theme</source>
        <translation>id daxili mövzu tərəfindən tutulub</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>id iki dəfə işlədilib</translation>
    </message>
    <message>
        <source>ids of states or organisations</source>
        <translation>dövlət və ya təşkilat id-ləri</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>lehinə</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>{name} daxilində</translation>
    </message>
    <message>
        <source>in {title}</source>
        <translation>{title} daxilində</translation>
    </message>
    <message>
        <source>insets are a list of tables</source>
        <translation>insets cədvəllər siyahısıdır</translation>
    </message>
    <message>
        <source>invalid bounds</source>
        <translation>bounds düzgün deyil</translation>
    </message>
    <message>
        <source>invalid camera</source>
        <translation>camera düzgün deyil</translation>
    </message>
    <message>
        <source>invalid finding</source>
        <translation>tapıntı düzgün deyil</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>id düzgün deyil</translation>
    </message>
    <message>
        <source>invalid margin</source>
        <translation>kənar boşluğu düzgün deyil</translation>
    </message>
    <message>
        <source>invalid pictures</source>
        <translation>yanlış şəkillər</translation>
    </message>
    <message>
        <source>invalid pins</source>
        <translation>etibarsız nöqtələr</translation>
    </message>
    <message>
        <source>invalid place of a name</source>
        <translation>adın yeri yanlışdır</translation>
    </message>
    <message>
        <source>invalid place of an arrow</source>
        <translation>oxun yeri yanlışdır</translation>
    </message>
    <message>
        <source>invalid proposal</source>
        <translation>yararsız təklif</translation>
    </message>
    <message>
        <source>invalid questions</source>
        <translation>yanlış suallar</translation>
    </message>
    <message>
        <source>invalid value in view</source>
        <translation>görünüşdə dəyər düzgün deyil</translation>
    </message>
    <message>
        <source>invalid view</source>
        <translation>görünüş düzgün deyil</translation>
    </message>
    <message>
        <source>invalid view link</source>
        <translation>görünüş keçidi düzgün deyil</translation>
    </message>
    <message>
        <source>its tiepoints lie on one line</source>
        <translation>bağlama nöqtələri bir düz xətt üzərindədir</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped (a latitude beyond 90°); they were swapped back in the whole file</source>
        <translation>coğrafi enlik və uzunluq yerdəyişmiş görünürdü (90°-dən böyük enlik); bütün faylda yerinə qaytarıldı</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped by the names of the places; they were swapped back in the whole file</source>
        <translation>yerlərin adlarına görə enlik və uzunluq yerlərini dəyişmiş kimi görünürdü; bütün faylda geri dəyişdirildi</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>qat</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>qat {number}</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>qatlar</translation>
    </message>
    <message>
        <source>layers of an inset are a list</source>
        <translation>yan xəritənin layers-i siyahıdır</translation>
    </message>
    <message>
        <source>layers, only and numbers of a panel are lists</source>
        <translation>panelin layers, only və numbers sahələri siyahıdır</translation>
    </message>
    <message>
        <source>left {date}</source>
        <translation>çıxıb {date}</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and :</source>
        <translation>hərflər, rəqəmlər, - _ . və :</translation>
    </message>
    <message>
        <source>line</source>
        <translation>sətir</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>sətir 1</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>sətir {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>sətir {line}, sütun {column}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>sətirlər</translation>
    </message>
    <message>
        <source>link without a target</source>
        <translation>hədəfsiz əlaqə</translation>
    </message>
    <message>
        <source>longitude and latitude on WGS84 (EPSG:4326)</source>
        <translation>WGS84 (EPSG:4326) üzrə coğrafi uzunluq və enlik</translation>
    </message>
    <message>
        <source>lower-case ISO 3166 codes of three letters</source>
        <translation>kiçik hərflərlə üç hərfli ISO 3166 kodları</translation>
    </message>
    <message>
        <source>mapviewer never goes to the network</source>
        <translation>mapviewer heç vaxt şəbəkəyə çıxmır</translation>
    </message>
    <message>
        <source>member</source>
        <translation>üzv</translation>
    </message>
    <message>
        <source>more than 18 digits</source>
        <translation>18 rəqəmdən çox</translation>
    </message>
    <message>
        <source>more than {count} {what}</source>
        <translation>{count} saydan çox: {what}</translation>
    </message>
    <message>
        <source>more than {most} distinct values; using natural breaks</source>
        <translation>{most} fərqli dəyərdən çox; təbii hədlər götürülüb</translation>
    </message>
    <message>
        <source>more than {seconds:g} seconds</source>
        <translation>{seconds:g} saniyədən çox</translation>
    </message>
    <message>
        <source>more than {seconds} seconds of work</source>
        <translation>{seconds} saniyədən çox iş</translation>
    </message>
    <message>
        <source>names = {…}</source>
        <translation>names = {…}</translation>
    </message>
    <message>
        <source>names is not a table</source>
        <translation>names cədvəl deyil</translation>
    </message>
    <message>
        <source>names is the language of all names; names_at says where names stand</source>
        <translation>names bütün adların dilidir; adların harada durduğunu names_at bildirir</translation>
    </message>
    <message>
        <source>names_at = {…}</source>
        <translation>names_at = {…}</translation>
    </message>
    <message>
        <source>neither a passage nor a source</source>
        <translation>nə parça, nə də mənbə</translation>
    </message>
    <message>
        <source>neither pins nor a position</source>
        <translation>nə nöqtə, nə mövqe</translation>
    </message>
    <message>
        <source>nesting too deep</source>
        <translation>iç-içəlik çox dərindir</translation>
    </message>
    <message>
        <source>news agencies, row by row</source>
        <translation>xəbər agentlikləri, sətir-sətir</translation>
    </message>
    <message>
        <source>no PostgreSQL server responds{port}</source>
        <translation>PostgreSQL serveri cavab vermir{port}</translation>
    </message>
    <message>
        <source>no TextQuoteSelector in target</source>
        <translation>target daxilində TextQuoteSelector yoxdur</translation>
    </message>
    <message>
        <source>no annotations of a text</source>
        <translation>mətnə dair annotasiya yoxdur</translation>
    </message>
    <message>
        <source>no article found on this page</source>
        <translation>bu səhifədə məqalə tapılmadı</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>hədlər yoxdur</translation>
    </message>
    <message>
        <source>no column of numbers</source>
        <translation>ədəd sütunu yoxdur</translation>
    </message>
    <message>
        <source>no column of states</source>
        <translation>dövlət sütunu yoxdur</translation>
    </message>
    <message>
        <source>no columns</source>
        <translation>sütun yoxdur</translation>
    </message>
    <message>
        <source>no columns with coordinates</source>
        <translation>koordinat sütunu yoxdur</translation>
    </message>
    <message>
        <source>no feature can be shown</source>
        <translation>heç bir obyekti göstərmək mümkün deyil</translation>
    </message>
    <message>
        <source>no features</source>
        <translation>obyekt yoxdur</translation>
    </message>
    <message>
        <source>no features to export</source>
        <translation>ixrac üçün obyekt yoxdur</translation>
    </message>
    <message>
        <source>no geometry column</source>
        <translation>həndəsə sütunu yoxdur</translation>
    </message>
    <message>
        <source>no ground</source>
        <translation>ərazi yoxdur</translation>
    </message>
    <message>
        <source>no layer in the archive</source>
        <translation>arxivdə qat yoxdur</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>üzv deyil</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>ədəd yoxdur</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>parça yoxdur</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>yer deyil</translation>
    </message>
    <message>
        <source>no place of that name in that state; the row was left out</source>
        <translation>həmin dövlətdə bu adda yer yoxdur; sətir buraxıldı</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer</source>
        <translation>soraqçada bu adda yer yoxdur</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer; the row was left out</source>
        <translation>soraqçada bu adda yer yoxdur; sətir buraxıldı</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>sətir yoxdur</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>mənbə yoxdur</translation>
    </message>
    <message>
        <source>no state or province of that name; the row was left out</source>
        <translation>bu adda dövlət və ya əyalət yoxdur; sətir buraxıldı</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>belə cədvəl yoxdur</translation>
    </message>
    <message>
        <source>no table with features</source>
        <translation>obyektlər cədvəli yoxdur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>not GeoJSON</source>
        <translation>GeoJSON deyil</translation>
    </message>
    <message>
        <source>not GeoParquet</source>
        <translation>GeoParquet deyil</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>UTF-8 mətni deyil</translation>
    </message>
    <message>
        <source>not UTF-8 text; read as {encoding}, so some letters may be wrong</source>
        <translation>UTF-8 mətni deyil; {encoding} kimi oxundu, bəzi hərflər səhv ola bilər</translation>
    </message>
    <message>
        <source>not a GeoJSON FeatureCollection</source>
        <translation>GeoJSON FeatureCollection deyil</translation>
    </message>
    <message>
        <source>not a GeoJSON feature</source>
        <translation>GeoJSON obyekti deyil</translation>
    </message>
    <message>
        <source>not a Word file</source>
        <translation>Word faylı deyil</translation>
    </message>
    <message>
        <source>not a database layer</source>
        <translation>verilənlər bazası qatı deyil</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>tarix deyil</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>fayl deyil</translation>
    </message>
    <message>
        <source>not a gazetteer of this version</source>
        <translation>bu versiyanın toponim kitabı deyil</translation>
    </message>
    <message>
        <source>not a layer</source>
        <translation>qat deyil</translation>
    </message>
    <message>
        <source>not a list of annotations</source>
        <translation>annotasiyalar siyahısı deyil</translation>
    </message>
    <message>
        <source>not a list of tables</source>
        <translation>cədvəllər siyahısı deyil</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ədəd deyil</translation>
    </message>
    <message>
        <source>not a pack</source>
        <translation>paket deyil</translation>
    </message>
    <message>
        <source>not a pack of degrees</source>
        <translation>dərəcə paketi deyil</translation>
    </message>
    <message>
        <source>not a picture that can be shown</source>
        <translation>göstərilə bilməyən şəkil</translation>
    </message>
    <message>
        <source>not a place</source>
        <translation>yer deyil</translation>
    </message>
    <message>
        <source>not a prepared layer, or a damaged one</source>
        <translation>hazırlanmış qat deyil və ya zədəlidir</translation>
    </message>
    <message>
        <source>not a projected CRS</source>
        <translation>proyeksiya koordinat sistemi deyil</translation>
    </message>
    <message>
        <source>not a relief</source>
        <translation>relyef deyil</translation>
    </message>
    <message>
        <source>not a seat</source>
        <translation>oturacaq yer (seat) deyil</translation>
    </message>
    <message>
        <source>not a story</source>
        <translation>hekayə deyil</translation>
    </message>
    <message>
        <source>not a table</source>
        <translation>cədvəl deyil</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>mətn deyil</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>mətn faylı deyil</translation>
    </message>
    <message>
        <source>not a user layer</source>
        <translation>istifadəçi qatı deyil</translation>
    </message>
    <message>
        <source>not a world file</source>
        <translation>world faylı deyil</translation>
    </message>
    <message>
        <source>not an events file</source>
        <translation>hadisələr faylı deyil</translation>
    </message>
    <message>
        <source>not enough disk space for the result</source>
        <translation>nəticə üçün diskdə yer çatmır</translation>
    </message>
    <message>
        <source>not heights</source>
        <translation>hündürlüklər deyil</translation>
    </message>
    <message>
        <source>not in the article, or in several places of it</source>
        <translation>məqalədə yoxdur və ya bir neçə yerdə var</translation>
    </message>
    <message>
        <source>not read: the files before it took too long</source>
        <translation>oxunmadı: əvvəlki fayllar çox vaxt apardı</translation>
    </message>
    <message>
        <source>not valid CSV</source>
        <translation>düzgün CSV deyil</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>düzgün JSON deyil</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>düzgün TOML deyil</translation>
    </message>
    <message>
        <source>not valid XML</source>
        <translation>düzgün XML deyil</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>heç nə</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>görünüşü yönəltməyə heç nə yoxdur</translation>
    </message>
    <message>
        <source>nothing with a quotation</source>
        <translation>sitatlı heç nə</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>ədəd çox böyükdür</translation>
    </message>
    <message>
        <source>numbers, such as 10, 20, 30</source>
        <translation>10, 20, 30 kimi ədədlər</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>müşahidəçi</translation>
    </message>
    <message>
        <source>on = ["id of a feature or layer"]</source>
        <translation>on = ["obyektin və ya qatın id-si"]</translation>
    </message>
    <message>
        <source>on is missing</source>
        <translation>on yoxdur</translation>
    </message>
    <message>
        <source>one layer in an archive</source>
        <translation>arxivdə bir qat</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>onlardan biri</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>bir dəyər</translation>
    </message>
    <message>
        <source>only a header row</source>
        <translation>yalnız başlıq sətri</translation>
    </message>
    <message>
        <source>only one layer of the archive is shown: {chosen}; it also holds {listed}</source>
        <translation>arxivin yalnız bir qatı göstərilir: {chosen}; onda bunlar da var: {listed}</translation>
    </message>
    <message>
        <source>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe or side, date, names, share]</source>
        <translation>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe və ya side, date, names, share]</translation>
    </message>
    <message>
        <source>over {low} – {high}</source>
        <translation>{low}-dən çox – {high}</translation>
    </message>
    <message>
        <source>panels are a list of tables</source>
        <translation>panels cədvəllərin siyahısıdır</translation>
    </message>
    <message>
        <source>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</source>
        <translation>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</translation>
    </message>
    <message>
        <source>prepared map data cannot be read</source>
        <translation>hazırlanmış xəritə verilənlərini oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>projection refused</source>
        <translation>proyeksiya rədd edildi</translation>
    </message>
    <message>
        <source>properties are not a table</source>
        <translation>properties cədvəl deyil</translation>
    </message>
    <message>
        <source>quote = a passage of the article, or source = [ids]</source>
        <translation>quote = məqalənin parçası və ya source = [id]</translation>
    </message>
    <message>
        <source>reading takes too long</source>
        <translation>oxuma çox vaxt aparır</translation>
    </message>
    <message>
        <source>reading timed out</source>
        <translation>oxuma vaxtı bitdi</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>oxuma ləğv edildi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rədd edildi</translation>
    </message>
    <message>
        <source>relief cannot be read</source>
        <translation>relyefi oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>row</source>
        <translation>sətir</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>sətir {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>sətir {row}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>sətirlər</translation>
    </message>
    <message>
        <source>rows of different lengths</source>
        <translation>müxtəlif uzunluqda sətirlər</translation>
    </message>
    <message>
        <source>saving here would lose rows that could not be read</source>
        <translation>burada saxlamaq oxuna bilməyən sətirlərin itməsinə səbəb olar</translation>
    </message>
    <message>
        <source>saving the story first</source>
        <translation>əvvəlcə hekayəni saxlamaq</translation>
    </message>
    <message>
        <source>several areas have that name; the first was taken</source>
        <translation>bu ad bir neçə əraziyə aiddir; birincisi götürüldü</translation>
    </message>
    <message>
        <source>several places have that name; the most populous was taken</source>
        <translation>bu adda bir neçə yer var; ən çox əhalisi olan götürüldü</translation>
    </message>
    <message>
        <source>several tables</source>
        <translation>bir neçə cədvəl</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>siqnal {number}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} tarixindən</translation>
    </message>
    <message>
        <source>six numbers</source>
        <translation>altı ədəd</translation>
    </message>
    <message>
        <source>something that is not a story</source>
        <translation>hekayə olmayan bir şey</translation>
    </message>
    <message>
        <source>sounds and moving things of a tour were left out</source>
        <translation>turun səsləri və hərəkətli obyektləri buraxıldı</translation>
    </message>
    <message>
        <source>source = [ids]</source>
        <translation>source = [id]</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>mənbə {number}</translation>
    </message>
    <message>
        <source>story not found</source>
        <translation>hekayə tapılmadı</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>dayandırılıb</translation>
    </message>
    <message>
        <source>table no longer exists</source>
        <translation>cədvəl artıq mövcud deyil</translation>
    </message>
    <message>
        <source>table {name}</source>
        <translation>cədvəl {name}</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>mətn çox uzundur</translation>
    </message>
    <message>
        <source>the .prj file cannot be understood</source>
        <translation>.prj faylı anlaşılmır</translation>
    </message>
    <message>
        <source>the CRS is missing</source>
        <translation>koordinat sistemi yoxdur</translation>
    </message>
    <message>
        <source>the CRS is missing; the coordinates look like degrees, so longitude and latitude (WGS84) were assumed</source>
        <translation>koordinat sistemi yoxdur; koordinatlar dərəcəyə bənzəyir, buna görə uzunluq və enlik (WGS84) qəbul edildi</translation>
    </message>
    <message>
        <source>the PDF cannot be read</source>
        <translation>PDF-i oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>the PDF is a scan without text</source>
        <translation>PDF mətnsiz skandır</translation>
    </message>
    <message>
        <source>the PDF is password-protected</source>
        <translation>PDF parolla qorunur</translation>
    </message>
    <message>
        <source>the bundled stories have no such item</source>
        <translation>daxili hekayələrdə belə element yoxdur</translation>
    </message>
    <message>
        <source>the column {key} holds words such as {value} and not {words}; it is shown as it is</source>
        <translation>{key} sütununda {words} deyil, {value} kimi sözlər var; olduğu kimi göstərilir</translation>
    </message>
    <message>
        <source>the connection cannot be encrypted as required</source>
        <translation>qoşulmanı tələb olunduğu kimi şifrələmək mümkün deyil</translation>
    </message>
    <message>
        <source>the coordinates are not longitude and latitude</source>
        <translation>koordinatlar uzunluq və enlik deyil</translation>
    </message>
    <message>
        <source>the database reported an error</source>
        <translation>verilənlər bazası xəta bildirdi</translation>
    </message>
    <message>
        <source>the end comes before the start; both were left out</source>
        <translation>son başlanğıcdan əvvəldir; hər ikisi buraxıldı</translation>
    </message>
    <message>
        <source>the file exceeds the memory limit</source>
        <translation>fayl yaddaş həddini aşır</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>fayl boşdur</translation>
    </message>
    <message>
        <source>the gazetteer cannot be read</source>
        <translation>toponim kitabını oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>the id of a source, several separated by spaces</source>
        <translation>mənbənin id-si, bir neçəsi boşluqla ayrılır</translation>
    </message>
    <message>
        <source>the language of the story itself</source>
        <translation>hekayənin öz dili</translation>
    </message>
    <message>
        <source>the map's own background and controls are not taken over</source>
        <translation>xəritənin öz fonu və idarə düymələri götürülmür</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>faylın adı</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself; it was repaired</source>
        <translation>kontur özünü kəsir və ya özünə toxunur; düzəldildi</translation>
    </message>
    <message>
        <source>the passage is not in the article</source>
        <translation>parça məqalədə yoxdur</translation>
    </message>
    <message>
        <source>the password, or an entry in PostgreSQL's own password file</source>
        <translation>parol və ya PostgreSQL parol faylında yazı</translation>
    </message>
    <message>
        <source>the path of a layer file</source>
        <translation>qat faylının yolu</translation>
    </message>
    <message>
        <source>the picture does not say where it lies</source>
        <translation>şəkil harada yerləşdiyini demir</translation>
    </message>
    <message>
        <source>the picture lies outside the Earth</source>
        <translation>şəkil Yerdən kənardadır</translation>
    </message>
    <message>
        <source>the picture names no CRS that is known</source>
        <translation>şəkildə məlum koordinat sistemi göstərilməyib</translation>
    </message>
    <message>
        <source>the pictures and sounds of the slides are not taken over</source>
        <translation>slaydların şəkilləri və səsləri götürülmür</translation>
    </message>
    <message>
        <source>the picture’s position is not usable</source>
        <translation>şəklin mövqeyi yararsızdır</translation>
    </message>
    <message>
        <source>the pins lie on one line</source>
        <translation>nöqtələr bir düz xətt üzərindədir</translation>
    </message>
    <message>
        <source>the query took more than {statement_s} seconds</source>
        <translation>sorğu {statement_s} saniyədən çox çəkdi</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>aralıq başlamazdan əvvəl bitir</translation>
    </message>
    <message>
        <source>the reader process ended: {answer}</source>
        <translation>oxuma prosesi bitdi: {answer}</translation>
    </message>
    <message>
        <source>the reader process stopped with {ended}</source>
        <translation>oxuma prosesi dayandı: {ended}</translation>
    </message>
    <message>
        <source>the result exceeds the memory limit</source>
        <translation>nəticə yaddaş həddini aşır</translation>
    </message>
    <message>
        <source>the selected CRS ({given}) was used instead of the file's own</source>
        <translation>faylın öz koordinat sistemi əvəzinə seçilən ({given}) götürüldü</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>server qoşulmanı rədd etdi</translation>
    </message>
    <message>
        <source>the server requires a password</source>
        <translation>server parol tələb edir</translation>
    </message>
    <message>
        <source>the table has no known CRS</source>
        <translation>cədvəlin koordinat sistemi məlum deyil</translation>
    </message>
    <message>
        <source>the table is locked by another session</source>
        <translation>cədvəl başqa seans tərəfindən kilidlənib</translation>
    </message>
    <message>
        <source>the table of disputed ground cannot be read</source>
        <translation>mübahisəli ərazilər cədvəlini oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>the table of names cannot be read</source>
        <translation>adlar cədvəlini oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>the table of states cannot be read</source>
        <translation>dövlətlər cədvəlini oxumaq mümkün deyil</translation>
    </message>
    <message>
        <source>the table of unions cannot be read</source>
        <translation>birliklər cədvəli oxuna bilmir</translation>
    </message>
    <message>
        <source>the text encoding is not declared (no .cpg file); assumed {encoding}</source>
        <translation>mətn kodlaşdırması göstərilməyib (.cpg faylı yoxdur); {encoding} qəbul edildi</translation>
    </message>
    <message>
        <source>this user has no right to read it</source>
        <translation>bu istifadəçinin onu oxumaq hüququ yoxdur</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>təhdid</translation>
    </message>
    <message>
        <source>three corners of a triangle</source>
        <translation>üçbucağın üç təpəsi</translation>
    </message>
    <message>
        <source>too few pins</source>
        <translation>nöqtələr azdır</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>çox böyükdür</translation>
    </message>
    <message>
        <source>too many breaks</source>
        <translation>hədlərin sayı həddən çoxdur</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>səhifələrin sayı həddən çoxdur</translation>
    </message>
    <message>
        <source>too many {what}</source>
        <translation>həddən çox: {what}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>unknown CRS</source>
        <translation>naməlum koordinat sistemi</translation>
    </message>
    <message>
        <source>unknown also</source>
        <translation>naməlum also</translation>
    </message>
    <message>
        <source>unknown classes</source>
        <translation>naməlum siniflər</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>naməlum sütun</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>naməlum ölkə</translation>
    </message>
    <message>
        <source>unknown database</source>
        <translation>naməlum verilənlər bazası</translation>
    </message>
    <message>
        <source>unknown encoding of geometry</source>
        <translation>naməlum həndəsə kodlaşdırması</translation>
    </message>
    <message>
        <source>unknown file extension</source>
        <translation>naməlum fayl genişlənməsi</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>naməlum format</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>naməlum qrup</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>naməlum id</translation>
    </message>
    <message>
        <source>unknown key in a view</source>
        <translation>görünüşdə naməlum açar</translation>
    </message>
    <message>
        <source>unknown kind of geometry</source>
        <translation>naməlum həndəsə növü</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>naməlum dil</translation>
    </message>
    <message>
        <source>unknown layer</source>
        <translation>naməlum qat</translation>
    </message>
    <message>
        <source>unknown projection</source>
        <translation>naməlum proyeksiya</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>naməlum xidmət</translation>
    </message>
    <message>
        <source>unknown sheet</source>
        <translation>naməlum vərəq</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>naməlum mənbə</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>naməlum dövlət</translation>
    </message>
    <message>
        <source>unknown {key}</source>
        <translation>naməlum: {key}</translation>
    </message>
    <message>
        <source>unrecognised state</source>
        <translation>tanınmayan dövlət adı</translation>
    </message>
    <message>
        <source>unsupported article format</source>
        <translation>dəstəklənməyən məqalə formatı</translation>
    </message>
    <message>
        <source>unsupported spreadsheet format</source>
        <translation>dəstəklənməyən elektron cədvəl formatı</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} tarixinədək</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation>ən çoxu {count}</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>ən çoxu {limit}</translation>
    </message>
    <message>
        <source>up to {max_characters}</source>
        <translation>ən çoxu {max_characters}</translation>
    </message>
    <message>
        <source>up to {max_pages}</source>
        <translation>ən çoxu {max_pages}</translation>
    </message>
    <message>
        <source>up to {max_toml_characters}</source>
        <translation>ən çoxu {max_toml_characters}</translation>
    </message>
    <message>
        <source>up to {most} bytes</source>
        <translation>ən çoxu {most} bayt</translation>
    </message>
    <message>
        <source>up to {most} pixels</source>
        <translation>{most} pikselə qədər</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>ən çoxu {value}</translation>
    </message>
    <message>
        <source>up to {value} bytes</source>
        <translation>ən çoxu {value} bayt</translation>
    </message>
    <message>
        <source>value_names are not a table of numbers</source>
        <translation>value_names ədədlər cədvəli deyil</translation>
    </message>
    <message>
        <source>view is not a table</source>
        <translation>view cədvəl deyil</translation>
    </message>
    <message>
        <source>what is no GeoJSON feature was left out</source>
        <translation>GeoJSON obyekti olmayan buraxıldı</translation>
    </message>
    <message>
        <source>what was read is too large</source>
        <translation>oxunan həddən böyükdür</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>arzu</translation>
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
        <translation>{count} simvol</translation>
    </message>
    <message>
        <source>{count} distinct values, one class each</source>
        <translation>{count} fərqli dəyər, hər birinə bir sinif</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problem</translation>
    </message>
    <message>
        <source>{count} rows without a number for a known state</source>
        <translation>məlum dövlət üçün ədədi olmayan {count} sətir</translation>
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
        <translation>{file}: təxmini göstərilən ədədlər olduğu kimi oxundu: {marks}</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>{hint}an ISO 3166 code of three letters, {known}, or the id of a row in [[groups_of_states]], [[organisations]] or [[actors]]</source>
        <translation>{hint}üç hərfli ISO 3166 kodu, {known} və ya [[groups_of_states]], [[organisations]] yaxud [[actors]] sətrinin id-si</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} yoxdur</translation>
    </message>
    <message>
        <source>{key} is not a list of tables</source>
        <translation>{key} cədvəllər siyahısı deyil</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key} mətnlər siyahısı deyil</translation>
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
        <translation>{link_crs}; uzunluq və enlik qəbul edildi</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{max_depth} levels</source>
        <translation>{max_depth} səviyyə</translation>
    </message>
    <message>
        <source>{max_rows} rows, {max_columns} columns, {max_cells} cells</source>
        <translation>{max_rows} sətir, {max_columns} sütun, {max_cells} xana</translation>
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
        <translation>{numbers} və {last}</translation>
    </message>
    <message>
        <source>{numbers} and {more} more</source>
        <translation>{numbers} və daha {more}</translation>
    </message>
    <message>
        <source>{other_tables}: {names}; it also holds {others}</source>
        <translation>{other_tables}: {names}; bunlar da var: {others}</translation>
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
        <translation>{reason}; fayl yarımçıq ola bilər</translation>
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
        <translation>{said}: tapıldı {found}</translation>
    </message>
    <message>
        <source>{said}; allowed: {allowed}</source>
        <translation>{said}; icazə verilir: {allowed}</translation>
    </message>
    <message>
        <source>{scheme}STORY?at=…</source>
        <translation>{scheme}STORY?at=…</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} bayt</translation>
    </message>
    <message>
        <source>{size} bytes unpacked</source>
        <translation>açılmış halda {size} bayt</translation>
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
        <translation>{subject}: dəyişməz, {partner}</translation>
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
        <translation>{too_long}, sütun {name}</translation>
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
        <translation>“{quote}”: {reason}</translation>
    </message>
    <message>
        <source>a column of numbers, or of a few words, beside that of the states</source>
        <translation>dövlətlər sütununun yanında ədədlər və ya bir neçə söz sütunu</translation>
    </message>
    <message>
        <source>a geometry that cannot be read was left out</source>
        <translation>oxuna bilməyən həndəsə buraxıldı</translation>
    </message>
    <message>
        <source>a collection of several kinds of geometry is shown as one feature for each kind</source>
        <translation>bir neçə növ həndəsədən ibarət toplu hər növ üçün bir obyekt kimi göstərilir</translation>
    </message>
    <message>
        <source>pages of more than {size} characters</source>
        <translation>{size} simvoldan böyük səhifələr</translation>
    </message>
    <message>
        <source>the data of {layer} stand at an address, which was not followed</source>
        <translation>{layer} məlumatları bir ünvandadır; ora müraciət edilmədi</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>naməlum kodlaşdırma</translation>
    </message>
    <message>
        <source>an empty workbook</source>
        <translation>boş iş kitabı</translation>
    </message>
    <message>
        <source>the table of codes cannot be read</source>
        <translation>kodlar cədvəli oxuna bilmir</translation>
    </message>
    <message>
        <source>a start that is not a date was left out</source>
        <translation>tarix olmayan başlanğıc buraxıldı</translation>
    </message>
    <message>
        <source>an end that is not a date was left out</source>
        <translation>tarix olmayan son buraxıldı</translation>
    </message>
    <message>
        <source>a geometry with curves was left out</source>
        <translation>əyri xətli həndəsə buraxıldı</translation>
    </message>
    <message>
        <source>the dates have the month before the day</source>
        <translation>tarixlərdə ay gündən əvvəldir</translation>
    </message>
    <message>
        <source>the sheet {title} was read</source>
        <translation>{title} vərəqi oxundu</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts do not look so; assumed {encoding}</source>
        <translation>.cpg faylında {declared} yazılıb, amma mətnlər buna oxşamır; {encoding} qəbul edildi</translation>
    </message>
    <message>
        <source>a feature with several times: it is shown from the first to the last of them</source>
        <translation>bir neçə vaxtı olan obyekt: birincidən sonuncuya qədər göstərilir</translation>
    </message>
    <message>
        <source>{name}: the sheet {sheet} was read</source>
        <translation>{name}: {sheet} vərəqi oxundu</translation>
    </message>
    <message>
        <source>a date before the year 1; the timeline begins with that year</source>
        <translation>1-ci ildən əvvəlki tarix; zaman xətti həmin ildən başlayır</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: some have the day first and some the month; most decided</source>
        <translation>03/04/2020 kimi tarixlər: bəzilərində gün, bəzilərində ay əvvəldir; çoxluq həll etdi</translation>
    </message>
    <message>
        <source>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet, or CSV or Excel with coordinates</source>
        <translation>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet və ya koordinatlı CSV və ya Excel</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: nothing says which number is the month; the day was taken to come first</source>
        <translation>03/04/2020 kimi tarixlər: hansı ədədin ay olduğu bilinmir; günün əvvəl gəldiyi qəbul edildi</translation>
    </message>
    <message>
        <source>{file}: marks of footnotes after numbers were left out: {marks}</source>
        <translation>{file}: ədədlərdən sonrakı qeyd işarələri buraxıldı: {marks}</translation>
    </message>
    <message>
        <source>{state} no longer exists</source>
        <translation>{state} artıq mövcud deyil</translation>
    </message>
    <message>
        <source>annotations of a text (Recogito), without coordinates</source>
        <translation>mətnin annotasiyaları (Recogito), koordinatsız</translation>
    </message>
    <message>
        <source>GeoJSON; in Recogito choose Download, GeoJSON</source>
        <translation>GeoJSON; Recogito-da Download, GeoJSON seçin</translation>
    </message>
    <message>
        <source>{file}: {count} rows are no states and were left out: {listed}</source>
        <translation>{file}: {count} sətir dövlət deyil və buraxıldı: {listed}</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts are UTF-8 and were read so</source>
        <translation>.cpg faylında {declared} yazılıb, amma mətnlər UTF-8-dir və belə oxundu</translation>
    </message>
    <message>
        <source>{name} is no state</source>
        <translation>{name} dövlət deyil</translation>
    </message>
    <message>
        <source>{name}: no row of headings was found; the columns are numbered</source>
        <translation>{name}: başlıq sətri tapılmadı; sütunlar nömrələnib</translation>
    </message>
    <message>
        <source>damaged TopoJSON</source>
        <translation>zədəli TopoJSON</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Önbaxış…</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Nothing selected. Click a highlighted passage in the article or anything on the map to see what is known about it and how. Press Ctrl+K to search.</source>
        <translation>Heç nə seçilməyib. Nəyin və haradan məlum olduğunu görmək üçün məqalədə işarələnmiş parçanı və ya xəritədə istənilən şeyi klikləyin. Axtarış üçün Ctrl+K.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Nəzarət edən</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Mərhələ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Today in</source>
        <translation>Bu gün tərkibində</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} tarixindən</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} tarixinədək</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Dövlət</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Şərt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Əsas</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Kimə görə</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Kim xəbər verib</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>Bunu nə təkzib edərdi</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Hərəkətin növü</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Müddəalar</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Bunu haradan bilirik?</translation>
    </message>
    <message>
        <source>Also refers to {items}</source>
        <translation>Bunlara da aiddir: {items}</translation>
    </message>
    <message>
        <source>Not in the article; added from {source}</source>
        <translation>Məqalədə yoxdur; {source} mənbəyindən əlavə edilib</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>Redaktorun qeydləri</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngiliscə</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Digər adlar</translation>
    </message>
    <message>
        <source>Name used by {who}</source>
        <translation>Ad ({who})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Added context, not in the article</source>
        <translation>Əlavə edilmiş kontekst, məqalədə yoxdur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>İnsanlar</translation>
    </message>
    <message>
        <source>Published area, km²</source>
        <translation>Dərc olunmuş sahə, km²</translation>
    </message>
    <message>
        <source>Published length, km</source>
        <translation>Dərc olunmuş uzunluq, km</translation>
    </message>
    <message>
        <source>Front moving</source>
        <translation>Cəbhə hərəkət edir</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>Əlavə kontekst</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dəyər</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Səs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Row in the table</source>
        <translation>Cədvəldəki sətir</translation>
    </message>
    <message>
        <source>Source in the table</source>
        <translation>Cədvəldəki mənbə</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>xeyr</translation>
    </message>
    <message>
        <source>On “{quote}”: {note}</source>
        <translation>“{quote}” haqqında: {note}</translation>
    </message>
    <message>
        <source>Part of the base map (today’s borders and names). Not mentioned in the article.</source>
        <translation>Əsas xəritənin hissəsi (bugünkü sərhədlər və adlar). Məqalədə xatırlanmır.</translation>
    </message>
    <message>
        <source>No passage or source is given.</source>
        <translation>Parça və ya mənbə göstərilməyib.</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Seçim haqqında təfərrüatlar</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>Əvvəlki xatırlanma (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>Növbəti xatırlanma (F8)</translation>
    </message>
    <message>
        <source>Zoom to selection (Ctrl+J)</source>
        <translation>Seçimə yaxınlaş (Ctrl+J)</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Sitatı kopyala</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Seçimi təmizlə</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Məqalədə yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation><numerusform>%n xatırlanma</numerusform><numerusform>%n xatırlanma</numerusform></translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>Xatırlanma {number} / {count}</translation>
    </message>
    <message>
        <source>Copied the name, the passage and a link to this view.</source>
        <translation>Ad, parça və bu görünüşün keçidi kopyalandı.</translation>
    </message>
    <message>
        <source>{actor}; recognised by {states}</source>
        <translation>{actor}; tanıyanlar: {states}</translation>
    </message>
    <message>
        <source>{actor}; recognised by no UN member</source>
        <translation>{actor}; heç bir BMT üzvü tanımır</translation>
    </message>
    <message>
        <source>{actor}; the story does not say who recognises it</source>
        <translation>{actor}; kimin tanıdığı hekayədə deyilmir</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>No problems were found when this story was opened.</source>
        <translation>Bu hekayə açılanda problem tapılmadı.</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer haqqında</translation>
    </message>
    <message>
        <source>Read an article on a map. Every mark leads to the words or the source behind it.</source>
        <translation>Məqaləni xəritədə oxuyun. Hər işarə onun arxasındakı sözlərə və ya mənbəyə aparır.</translation>
    </message>
    <message>
        <source>**Text of this story:** {credit}</source>
        <translation>**Bu hekayənin mətni:** {credit}</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts of the interface and of the bundled stories in this language yet.</source>
        <translation>Bu dildə interfeysin və birlikdə gələn hekayələrin mətnlərini hələ ana dili daşıyıcısı yoxlamayıb.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in {part} ({error}). Everything else still works.</source>
        <translation>Burada xəta baş verdi: {part} ({error}). Qalan hər şey işləyir.</translation>
    </message>
    <message>
        <source>the {name} panel</source>
        <translation>{name} paneli</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>proqram</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PNG image</source>
        <translation>PNG şəkli</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>Çap üçün PDF</translation>
    </message>
    <message>
        <source>SVG for editing</source>
        <translation>Redaktə üçün SVG</translation>
    </message>
    <message>
        <source>Screen (1920 × 1080)</source>
        <translation>Ekran (1920 × 1080)</translation>
    </message>
    <message>
        <source>Large screen (3840 × 2160)</source>
        <translation>Böyük ekran (3840 × 2160)</translation>
    </message>
    <message>
        <source>Projector 4:3 (1600 × 1200)</source>
        <translation>Proyektor 4:3 (1600 × 1200)</translation>
    </message>
    <message>
        <source>Page (2000 × 1414)</source>
        <translation>Səhifə (2000 × 1414)</translation>
    </message>
    <message>
        <source>Square (1600 × 1600)</source>
        <translation>Kvadrat (1600 × 1600)</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Fərdi ölçü</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Ekrandakı kimi</translation>
    </message>
    <message>
        <source>For print, also in grey</source>
        <translation>Çap üçün, boz rəngdə də</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Şəkli ixrac et</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>Images (*.png *.pdf *.svg)</source>
        <translation>Şəkillər (*.png *.pdf *.svg)</translation>
    </message>
    <message>
        <source>Something went wrong. See the notification above the map for a report.</source>
        <translation>Xəta baş verdi. Hesabat xəritənin üstündəki bildirişdədir.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Gözdən keçir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac et</translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation>{file} ixrac edilir…</translation>
    </message>
    <message>
        <source>Lesson: plan, worksheets, answers, exit quiz, handout (PDF, in a folder)</source>
        <translation>Dərs: plan, iş vərəqləri, cavablar, yekun testi, paylama materialı (PDF, qovluqda)</translation>
    </message>
    <message>
        <source>Handout: one page per step with room for notes (PDF)</source>
        <translation>Paylama materialı: hər addıma bir səhifə, qeyd yeri ilə (PDF)</translation>
    </message>
    <message>
        <source>Slides with notes for PowerPoint and LibreOffice (PPTX)</source>
        <translation>PowerPoint və LibreOffice üçün qeydli slaydlar (PPTX)</translation>
    </message>
    <message>
        <source>An image of each step (PNG, in a folder)</source>
        <translation>Hər addımın şəkli (PNG, qovluqda)</translation>
    </message>
    <message>
        <source>Blank map of the current view to fill in (PDF)</source>
        <translation>Cari görünüşün doldurmaq üçün boş xəritəsi (PDF)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Handouts and slides</source>
        <translation>Paylama materialları və slaydlar</translation>
    </message>
    <message>
        <source>Type of export</source>
        <translation>İxrac növü</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fayl və ya qovluq</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>Select folder</source>
        <translation>Qovluğu seçin</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>Xəritəni çap et</translation>
    </message>
    <message>
        <source>Map: {title}. {text}</source>
        <translation>Xəritə: {title}. {text}</translation>
    </message>
    <message>
        <source>Click {number}: {layer}.</source>
        <translation>Klik {number}: {layer}.</translation>
    </message>
    <message>
        <source>Based on: {article}.</source>
        <translation>Əsas: {article}.</translation>
    </message>
    <message>
        <source>As known on {date}.</source>
        <translation>{date} tarixinə olan məlumat.</translation>
    </message>
    <message>
        <source>Method and words: “How this story was made”, in the Help menu and with the story.</source>
        <translation>Metod və terminlər: “Bu hekayə necə hazırlanıb”, Kömək menyusunda və hekayə ilə birlikdə.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Nothing from the story is in this part of the map on this date.</source>
        <translation>Bu tarixdə xəritənin bu hissəsində hekayədən heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Items on the map</source>
        <translation>Xəritədəki obyektlər</translation>
    </message>
    <message numerus="yes">
        <source>%n more outside this part of the map</source>
        <translation>
            <numerusform>xəritənin bu hissəsindən kənarda daha %n</numerusform>
            <numerusform>xəritənin bu hissəsindən kənarda daha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a place on the map</source>
        <translation>
            <numerusform>xəritədə yeri olmayan daha %n</numerusform>
            <numerusform>xəritədə yeri olmayan daha %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>About this layer</source>
        <translation>Bu qat haqqında</translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation>Qatın qeyri-şəffaflığı</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>Qata yaxınlaş</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Qeyri-şəffaflıq</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Part of the base map. For credits, see About in the menu.</source>
        <translation>Əsas xəritənin hissəsi. Müəlliflər üçün menyuda “mapviewer haqqında” bölməsinə baxın.</translation>
    </message>
    <message>
        <source>Each statement is backed by words in the article or by a source of its own.</source>
        <translation>Hər müddəa məqalənin sözlərinə və ya öz mənbəyinə əsaslanır.</translation>
    </message>
    <message>
        <source>: {count} of {total} valid on this date</source>
        <translation>: {total} obyektdən {count} bu tarixdə qüvvədədir</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Yüklənir…</translation>
    </message>
    <message>
        <source>The table has no features in view.</source>
        <translation>Görünən hissədə cədvəlin obyekti yoxdur.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Qatlar</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) valid on {date}</source>
        <translation><numerusform>{date} tarixində qüvvədə olan %n obyekt</numerusform><numerusform>{date} tarixində qüvvədə olan %n obyekt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a place on the map</source>
        <translation><numerusform>onlardan %n xəritədə yersizdir</numerusform><numerusform>onlardan %n xəritədə yersizdir</numerusform></translation>
    </message>
    <message>
        <source>shown</source>
        <translation>göstərilir</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizlədilib</translation>
    </message>
    <message>
        <source>Show only this layer</source>
        <translation>Yalnız bu qatı göstər</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı köçür</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı köçür</translation>
    </message>
    <message>
        <source>Opacity {percent}</source>
        <translation>Qeyri-şəffaflıq {percent}</translation>
    </message>
    <message>
        <source>Edit pins…</source>
        <translation>Nöqtələri dəyiş…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend ▸</source>
        <translation>Legenda ▸</translation>
    </message>
    <message>
        <source>As known on {date}</source>
        <translation>{date} tarixinə olan məlumat</translation>
    </message>
    <message>
        <source>Known until {date}: nothing of a later day is drawn</source>
        <translation>{date} tarixinədək məlumat: daha sonrakı heç nə çəkilməyib</translation>
    </message>
    <message>
        <source>Broken border: a line of control, or not settled</source>
        <translation>Qırıq xətli sərhəd: nəzarət xətti və ya həll olunmayıb</translation>
    </message>
    <message>
        <source>Light hatching: held by others than it belongs to in law</source>
        <translation>Zəif ştrix: hüquqən aid olduğu tərəf deyil, başqası nəzarət edir</translation>
    </message>
    <message>
        <source>Places with two names: first the name used by those who govern on this day</source>
        <translation>İki adlı yerlər: birinci ad həmin gün idarə edənin işlətdiyi addır</translation>
    </message>
    <message>
        <source>{place}: status disputed</source>
        <translation>{place}: statusu mübahisəlidir</translation>
    </message>
    <message>
        <source>Broken border: not settled</source>
        <translation>Qırıq xətli sərhəd: həll olunmayıb</translation>
    </message>
    <message>
        <source>Border not settled</source>
        <translation>Həll olunmamış sərhəd</translation>
    </message>
    <message>
        <source>Who governs is named first</source>
        <translation>Birinci idarə edənin adı</translation>
    </message>
    <message>
        <source>Roughly here; outline not known</source>
        <translation>Təxmini yer; sərhədi məlum deyil</translation>
    </message>
    <message>
        <source>People who left earlier</source>
        <translation>Daha əvvəl gedən insanlar</translation>
    </message>
    <message>
        <source>A group of states</source>
        <translation>Dövlətlər qrupu</translation>
    </message>
    <message>
        <source>Light hatching: held by others than this map gives it to</source>
        <translation>Zəif ştrix: bu xəritəyə görə aid olduğu tərəf deyil, başqası nəzarət edir</translation>
    </message>
    <message>
        <source>{what}, on {date}</source>
        <translation>{what} ({date})</translation>
    </message>
    <message>
        <source>Control or border disputed</source>
        <translation>Nəzarət və ya sərhəd mübahisəlidir</translation>
    </message>
    <message>
        <source>Held by others than in law</source>
        <translation>Hüquqdakından başqaları nəzarət edir</translation>
    </message>
    <message>
        <source>Outline only roughly known</source>
        <translation>Sərhədi yalnız təxminən məlumdur</translation>
    </message>
    <message>
        <source>Present-day borders, for reference</source>
        <translation>İndiki sərhədlər, müqayisə üçün</translation>
    </message>
    <message>
        <source>{union}: outer border</source>
        <translation>{union}: xarici sərhəd</translation>
    </message>
    <message>
        <source>Border between republics</source>
        <translation>Respublikalar arasında sərhəd</translation>
    </message>
    <message>
        <source>Turns away from the partner</source>
        <translation>Tərəfdaşdan uzaqlaşır</translation>
    </message>
    <message>
        <source>Turns away, but also stays close</source>
        <translation>Uzaqlaşır, amma həm də yaxın qalır</translation>
    </message>
    <message>
        <source>Turns to the partner</source>
        <translation>Tərəfdaşa yaxınlaşır</translation>
    </message>
    <message>
        <source>Turns away: said indirectly or of a group</source>
        <translation>Uzaqlaşır: dolayısı ilə və ya qrup haqqında deyilib</translation>
    </message>
    <message>
        <source>Makes a demand of its own</source>
        <translation>Özü tələb irəli sürür</translation>
    </message>
    <message>
        <source>Turns to the partner: said indirectly or of a group</source>
        <translation>Tərəfdaşa yaxınlaşır: dolayısı ilə və ya qrup haqqında deyilib</translation>
    </message>
    <message>
        <source>Stays with the partner</source>
        <translation>Tərəfdaşla qalır</translation>
    </message>
    <message>
        <source>Stays with the partner: said of a group</source>
        <translation>Tərəfdaşla qalır: qrup haqqında deyilib</translation>
    </message>
    <message>
        <source>Named, but no change is stated</source>
        <translation>Adı çəkilir, amma dəyişmə deyilmir</translation>
    </message>
    <message>
        <source>Meant only as one of {groups}</source>
        <translation>Yalnız {groups} qrupundan biri kimi nəzərdə tutulur</translation>
    </message>
    <message>
        <source>Mentioned for another date</source>
        <translation>Başqa tarix üçün xatırlanır</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Xatırlanmır</translation>
    </message>
    <message>
        <source>Changed tone: said of a group, none named</source>
        <translation>Dəyişmiş ton: qrup haqqında deyilib, ad çəkilmədən</translation>
    </message>
    <message>
        <source>Changed tone, yet stays close</source>
        <translation>Dəyişmiş ton, amma yaxın qalır</translation>
    </message>
    <message>
        <source>Changed tone · {words}</source>
        <translation>Dəyişmiş ton · {words}</translation>
    </message>
    <message>
        <source>Meant only as one of a group</source>
        <translation>Yalnız bir qrupun üzvü kimi nəzərdə tutulur</translation>
    </message>
    <message>
        <source>Partner: {partner}</source>
        <translation>Tərəfdaş: {partner}</translation>
    </message>
    <message>
        <source>Partner: {partner}; no statement for this date</source>
        <translation>Tərəfdaş: {partner}; bu tarix üçün müddəa yoxdur</translation>
    </message>
    <message>
        <source>… and {count} more in the layer list</source>
        <translation>… və qat siyahısında daha {count}</translation>
    </message>
    <message>
        <source>Control: {holder} (recognised by no UN member)</source>
        <translation>Nəzarət: {holder} (heç bir BMT üzvü tanımır)</translation>
    </message>
    <message>
        <source>Control: {holder} (who recognises it is not told)</source>
        <translation>Nəzarət: {holder} (kimin tanıdığı deyilmir)</translation>
    </message>
    <message>
        <source>By law part of {state}</source>
        <translation>Hüquqən hissəsidir: {state}</translation>
    </message>
    <message>
        <source>{place}: by law part of {state}</source>
        <translation>{place} – hüquqən hissəsidir: {state}</translation>
    </message>
    <message>
        <source>Soft tint: only roughly where, and how large</source>
        <translation>Yumşaq çalar: yalnız təxminən harada və nə qədər böyük olduğu məlumdur</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>Control: {holder}</source>
        <translation>Nəzarət: {holder}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>məlumat yoxdur</translation>
    </message>
    <message>
        <source>Classes: {scheme} over all years</source>
        <translation>Siniflər: {scheme}, bütün illər üzrə</translation>
    </message>
    <message>
        <source>Classes: {scheme}</source>
        <translation>Siniflər: {scheme}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Mənbə: {source}</translation>
    </message>
    <message>
        <source>From {file}; no source given</source>
        <translation>{file} faylından; mənbə göstərilməyib</translation>
    </message>
    <message>
        <source>{year}: before the first year of the table, {first}</source>
        <translation>{year}: cədvəlin ilk ilindən əvvəl, {first}</translation>
    </message>
    <message>
        <source>Year: {year}</source>
        <translation>İl: {year}</translation>
    </message>
    <message>
        <source>Year: {shown}, the latest before {year}</source>
        <translation>İl: {shown}, {year} ilindən əvvəlki sonuncu</translation>
    </message>
    <message>
        <source>{year} for {count}</source>
        <translation>{year}: {count}</translation>
    </message>
    <message>
        <source>Year: {year}; older: {years}</source>
        <translation>İl: {year}; daha köhnə: {years}</translation>
    </message>
    <message>
        <source>Dotted ring: a group of states</source>
        <translation>Nöqtəli halqa: dövlətlər qrupu</translation>
    </message>
    <message>
        <source>Drawn only for states that the article names</source>
        <translation>Yalnız məqalənin adını çəkdiyi dövlətlər üçün çəkilib</translation>
    </message>
    <message>
        <source>Turns to a partner</source>
        <translation>Tərəfdaşa yaxınlaşır</translation>
    </message>
    <message>
        <source>Turns away from a partner</source>
        <translation>Tərəfdaşdan uzaqlaşır</translation>
    </message>
    <message>
        <source>Stays with a partner</source>
        <translation>Tərəfdaşla qalır</translation>
    </message>
    <message>
        <source>Both turn to each other</source>
        <translation>İkisi də bir-birinə yaxınlaşır</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>yalnız söz</translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>məqalədə yoxdur</translation>
    </message>
    <message>
        <source>said indirectly</source>
        <translation>dolayısı ilə deyilib</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>qrup haqqında deyilib</translation>
    </message>
    <message>
        <source>said indirectly or of a group</source>
        <translation>dolayısı ilə və ya qrup haqqında deyilib</translation>
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
        <translation>Müddəalar: {numbers}</translation>
    </message>
    <message>
        <source>Moving front (not drawn)</source>
        <translation>Hərəkət edən cəbhə (çəkilməyib)</translation>
    </message>
    <message>
        <source>Dashed edge or ring: place only roughly known</source>
        <translation>Qırıq kənar və ya halqa: yer yalnız təxmini məlumdur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>{layer}: {shown} of {total} shown</source>
        <translation>{layer}: {total} obyektdən {shown} göstərilir</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} və daha {count}</translation>
    </message>
    <message>
        <source>Boundaries and names on this map describe control or usage at the stated date and imply no judgement on the legal status of any territory.</source>
        <translation>Bu xəritədəki sərhədlər və adlar göstərilən tarixdəki nəzarəti və ya işlənməni təsvir edir və hər hansı ərazinin hüquqi statusu barədə mühakimə bildirmir.</translation>
    </message>
    <message>
        <source>{layer}: toward a partner</source>
        <translation>{layer}: tərəfdaşa doğru</translation>
    </message>
    <message>
        <source>{layer}: away from a partner</source>
        <translation>{layer}: tərəfdaşdan uzağa</translation>
    </message>
    <message>
        <source>{layer}: no move</source>
        <translation>{layer}: hərəkətsiz</translation>
    </message>
    <message>
        <source>Numbered dot: so many places lie close together</source>
        <translation>Rəqəmli nöqtə: bir-birinə yaxın yerlərin sayı</translation>
    </message>
    <message>
        <source>Picture: {credit}</source>
        <translation>Şəkil: {credit}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>işləyir</translation>
    </message>
    <message>
        <source>built</source>
        <translation>tikilib</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>bağlıdır</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>tikilir</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>razılaşdırılıb</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlaşdırılır</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>təklif edilib</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n müddəa</numerusform>
            <numerusform>%n müddəa</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow arrow: people who left earlier</source>
        <translation>İçi boş ox: daha əvvəl gedən insanlar</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Name:</source>
        <translation>Ad:</translation>
    </message>
    <message>
        <source>Mark one answer to each question.</source>
        <translation>Hər sualda bir cavabı işarələyin.</translation>
    </message>
    <message>
        <source>not in the article; from {source}</source>
        <translation>məqalədə yoxdur; mənbə: {source}</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>məqalə</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>Dərs planı</translation>
    </message>
    <message>
        <source>Worksheet, level 1</source>
        <translation>İş vərəqi, 1-ci səviyyə</translation>
    </message>
    <message>
        <source>Worksheet, level 2</source>
        <translation>İş vərəqi, 2-ci səviyyə</translation>
    </message>
    <message>
        <source>Exit quiz</source>
        <translation>Yekun testi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>{story}: a lesson of {minutes} minutes</source>
        <translation>{story}: {minutes} dəqiqəlik dərs</translation>
    </message>
    <message>
        <source>Pupils commit to an answer on the map before they see it, tell what the article says from what others say, and can name the place, the date and the speaker for what they take home. You need: this plan, a worksheet for each pupil (level 1 has a word bank), the exit quiz, and mapviewer with “Present”.</source>
        <translation>Şagirdlər cavabı görməzdən əvvəl onu xəritədə özləri verir, məqalənin dediyini başqalarının dediyindən ayırır və öyrəndikləri hər şeyin yerini, tarixini və kimin dediyini göstərə bilirlər. Lazımdır: bu plan, hər şagirdə bir iş vərəqi (1-ci səviyyədə söz siyahısı var), yekun testi və təqdimat rejimində mapviewer.</translation>
    </message>
    <message>
        <source>{first}–{end} min</source>
        <translation>{first}–{end} dəq</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>Nə öyrəndik</translation>
    </message>
    <message>
        <source>Look at the predictions once more. Exit quiz, alone; compare with the answer sheet.</source>
        <translation>Proqnozlara bir daha baxın. Yekun testi, tək-tək; cavab vərəqi ilə tutuşdurun.</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Hand out the worksheets. Each pupil numbers the places that are already known.</source>
        <translation>İş vərəqlərini paylayın. Hər şagird artıq tanıdığı yerləri yazır.</translation>
    </message>
    <message>
        <source>Predict on the map, then reveal: {question}</source>
        <translation>Xəritədə proqnoz verin, sonra göstərin: {question}</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>Soruşun:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Diqqət:</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>Sinif:</translation>
    </message>
    <message>
        <source>1  The map</source>
        <translation>1  Xəritə</translation>
    </message>
    <message>
        <source>Write the name that belongs to each number.</source>
        <translation>Hər nömrəyə aid adı yazın.</translation>
    </message>
    <message>
        <source>2  The text</source>
        <translation>2  Mətn</translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation>Boşluqları doldurun.</translation>
    </message>
    <message>
        <source>There is more than one good answer. Look for the place, the date and the speaker in it.</source>
        <translation>Birdən çox yaxşı cavab var. Cavabda yeri, tarixi və kimin dediyini axtarın.</translation>
    </message>
    <message>
        <source>3  In your own words</source>
        <translation>3  Öz sözlərinizlə</translation>
    </message>
    <message>
        <source>Say with each answer how you know it: from the article, from a source, or your own opinion.</source>
        <translation>Hər cavabda bunu haradan bildiyinizi yazın: məqalədən, mənbədən, yoxsa öz fikrinizdir.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Underlined words are on the map. Point to them and the map lights up; click to go there.</source>
        <translation>Altından xətt çəkilmiş sözlər xəritədədir. Onları göstərin — xəritə işıqlanır; ora keçmək üçün klikləyin.</translation>
    </message>
    <message>
        <source>Details says what is selected, since when, and who says so, with the source.</source>
        <translation>“Təfərrüatlar” nəyin seçildiyini, nə vaxtdan, kimin dediyini və mənbəyi göstərir.</translation>
    </message>
    <message>
        <source>Click the map and the article scrolls to the sentence. Drag to move, turn the wheel to zoom.</source>
        <translation>Xəritəni klikləyin, məqalə həmin cümləyə keçir. Sürüşdürmək üçün sürükləyin, miqyas üçün təkəri çevirin.</translation>
    </message>
    <message>
        <source>The story has steps. Page Down goes to the next: map, date and layers change with it.</source>
        <translation>Hekayənin addımları var. Page Down növbətiyə keçir: xəritə, tarix və qatlar onunla dəyişir.</translation>
    </message>
    <message>
        <source>The map shows one day. Drag the handle or type a date; F9 goes from event to event.</source>
        <translation>Xəritə bir günü göstərir. Tutacağı çəkin və ya tarix yazın; F9 hadisədən hadisəyə keçir.</translation>
    </message>
    <message>
        <source>Ctrl+K finds places, words, layers and steps. F1 opens the manual, F5 presents to a class.</source>
        <translation>Ctrl+K yerləri, sözləri, qatları və addımları tapır. F1 təlimatı açır, F5 sinfə təqdim edir.</translation>
    </message>
    <message>
        <source>This story does not say how it was made.</source>
        <translation>Bu hekayədə onun necə hazırlandığı deyilmir.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Tanışlığı bitir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Təlimat</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Təlimatda axtar…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Təlimatda axtar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Bu sözlərin olduğu səhifə yoxdur.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Bu hekayə necə hazırlanıb</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Proqramla tanışlıq</translation>
    </message>
    <message>
        <source>Two minutes: words light up the map</source>
        <translation>İki dəqiqə: sözlər xəritəni işıqlandırır</translation>
    </message>
    <message>
        <source>Read your own article</source>
        <translation>Öz məqalənizi oxuyun</translation>
    </message>
    <message>
        <source>Its places are found and put on the map</source>
        <translation>Yerləri tapılır və xəritəyə köçürülür</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>Sinfə təqdim edin</translation>
    </message>
    <message>
        <source>Full screen, with your notes beside it</source>
        <translation>Tam ekranda, qeydləriniz yanında</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xoş gəlmisiniz</translation>
    </message>
    <message>
        <source>Read geopolitics on a map</source>
        <translation>Geosiyasəti xəritədə oxuyun</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Xəritəyə keç</translation>
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
        <translation>Heç bir ox şəkildən kənara aparmır: dünya zolağının göstərəcəyi bir şey yoxdur</translation>
    </message>
    <message>
        <source>The world strip finds no free place in this picture</source>
        <translation>Dünya zolağı bu şəkildə boş yer tapmır</translation>
    </message>
    <message>
        <source>Put the name “{name}” here in this step</source>
        <translation>Bu addımda “{name}” adını bura qoy</translation>
    </message>
    <message>
        <source>Leave the name “{name}” out of this step</source>
        <translation>Bu addımda “{name}” adını yazma</translation>
    </message>
    <message>
        <source>Select {name}</source>
        <translation>Seç: {name}</translation>
    </message>
    <message>
        <source>Zoom to {name}</source>
        <translation>Yaxınlaş: {name}</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID-ni kopyala</translation>
    </message>
    <message>
        <source>Copy coordinates {coordinates}</source>
        <translation>Koordinatları kopyala: {coordinates}</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>Xəritəni şəkil kimi kopyala</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Məsafəni ölç</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>Bütün hekayəni göstər</translation>
    </message>
    <message>
        <source>Draw an inset: click two corners</source>
        <translation>Əlavə xəritə çək: iki küncü klikləyin</translation>
    </message>
    <message>
        <source>Remove insets</source>
        <translation>Əlavə xəritələri sil</translation>
    </message>
    <message>
        <source>Remove the world strip</source>
        <translation>Dünya zolağını sil</translation>
    </message>
    <message>
        <source>Show far partners on a world strip</source>
        <translation>Uzaq tərəfdaşları dünya zolağında göstər</translation>
    </message>
    <message>
        <source>Expand legend</source>
        <translation>Legendanı aç</translation>
    </message>
    <message>
        <source>Collapse legend</source>
        <translation>Legendanı yığ</translation>
    </message>
    <message>
        <source>Credits and disclaimer…</source>
        <translation>Müəlliflər və qeyd-şərt…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Gizlət</translation>
    </message>
    <message>
        <source>Dismiss notification</source>
        <translation>Bildirişi gizlət</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these texts</comment>
        <translation>az</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Qatlar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Addımlar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Xəritə</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Məqalə</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüatlar</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Əvvəlki addım</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Növbəti addım</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Mərhələ</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Etibarlılıq</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Həndəsə</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Şərt</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Kimə görə</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Kim xəbər verib</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Əsas</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Hərəkətin növü</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>əlavə edilmiş kontekst, məqalədə yoxdur</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} tarixindən</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} tarixinədək</translation>
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
        <translation>Addımlar: {count}</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Bu hekayə necə hazırlanıb</translation>
    </message>
    <message>
        <source>Click a highlighted passage in the article or anything on the map.</source>
        <translation>Məqalədə işarələnmiş parçanı və ya xəritədə istənilən şeyi klikləyin.</translation>
    </message>
    <message>
        <source>This page requires JavaScript. It loads nothing and sends nothing.</source>
        <translation>Bu səhifə JavaScript tələb edir. Heç nə yükləmir və heç nə göndərmir.</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>{story} — Audience</source>
        <translation>{story} — Auditoriya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Addıma qayıt</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Qara</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Ekranları dəyiş</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Qısayollar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Lazer</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Qələm</translation>
    </message>
    <message>
        <source>Fade ink</source>
        <translation>Sönən çizgi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>İşıq</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Adları gizlət</translation>
    </message>
    <message>
        <source>Hide colours</source>
        <translation>Rəngləri gizlət</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Qatı gizlət</translation>
    </message>
    <message>
        <source>Compare dates</source>
        <translation>Tarixləri müqayisə et</translation>
    </message>
    <message>
        <source>Compare names</source>
        <translation>Adları müqayisə et</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Viktorina</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Nöqtələr</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>İzlə</translation>
    </message>
    <message>
        <source>Known that day</source>
        <translation>Həmin gün bilinən</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Gizli bax</translation>
    </message>
    <message>
        <source>{story} — Presenter view</source>
        <translation>{story} — Təqdimatçı ekranı</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Keçən vaxt</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Fasilə</translation>
    </message>
    <message>
        <source>Pause or resume the timer (T)</source>
        <translation>Vaxtölçəni dayandır və ya davam etdir (T)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset the timer</source>
        <translation>Vaxtölçəni sıfırla</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Qeydləri kiçilt</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Qeydləri böyüt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Addımlar</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>Göstərilən qatlar</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} / {count}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{revealed} of %n layer(s) revealed</source>
        <translation><numerusform>%n qatdan {revealed} göstərilib</numerusform><numerusform>%n qatdan {revealed} göstərilib</numerusform></translation>
    </message>
    <message>
        <source>Next: end</source>
        <translation>Növbəti: son</translation>
    </message>
    <message>
        <source>Next: {number}  {title}</source>
        <translation>Növbəti: {number}  {title}</translation>
    </message>
    <message>
        <source>Next: layer “{layer}”</source>
        <translation>Növbəti: “{layer}” qatı</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Date on the audience’s map</source>
        <translation>Auditoriyanın xəritəsindəki tarix</translation>
    </message>
    <message>
        <source>Back to step (R)</source>
        <translation>Addıma qayıt (R)</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Addım {number}</translation>
    </message>
    <message>
        <source>What we predicted, and what we saw</source>
        <translation>Nə proqnoz verdik və nə gördük</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>Hələ heç bir suala cavab verilməyib.</translation>
    </message>
    <message>
        <source>Trace the sentence</source>
        <translation>Cümlənin izi ilə</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation><numerusform>Daha %n problem.</numerusform><numerusform>Daha %n problem.</numerusform></translation>
    </message>
    <message>
        <source>Navigate steps</source>
        <translation>Addımlar üzrə keçid</translation>
    </message>
    <message>
        <source>Screen and map</source>
        <translation>Ekran və xəritə</translation>
    </message>
    <message>
        <source>Point and draw</source>
        <translation>Göstərmə və çəkmə</translation>
    </message>
    <message>
        <source>Ask before showing</source>
        <translation>Göstərməzdən əvvəl soruş</translation>
    </message>
    <message>
        <source>Next layer or step</source>
        <translation>Növbəti qat və ya addım</translation>
    </message>
    <message>
        <source>Previous layer or step</source>
        <translation>Əvvəlki qat və ya addım</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>İlk addım</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Son addım</translation>
    </message>
    <message>
        <source>Go to step: type its number, then G or Enter</source>
        <translation>Addıma keç: nömrəsini yazın, sonra G və ya Enter</translation>
    </message>
    <message>
        <source>Close overlay, tool or presentation</source>
        <translation>Üst pəncərəni, aləti və ya təqdimatı bağla</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Qara ekran</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Ağ ekran</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Mətni böyüt</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mətni kiçilt</translation>
    </message>
    <message>
        <source>Caption: side, bottom, hidden</source>
        <translation>Altyazı: yanda, aşağıda, gizli</translation>
    </message>
    <message>
        <source>Toggle full screen</source>
        <translation>Tam ekranı aç və ya bağla</translation>
    </message>
    <message>
        <source>Pause or resume the timer</source>
        <translation>Vaxtölçəni dayandır və ya davam etdir</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>Lazer göstərici</translation>
    </message>
    <message>
        <source>Pen; press again for the next colour</source>
        <translation>Qələm; növbəti rəng üçün yenidən basın</translation>
    </message>
    <message>
        <source>Ink fades or stays</source>
        <translation>Çizgilər sönür və ya qalır</translation>
    </message>
    <message>
        <source>Erase all ink</source>
        <translation>Bütün çizgiləri sil</translation>
    </message>
    <message>
        <source>Hide or show names</source>
        <translation>Adları gizlət və ya göstər</translation>
    </message>
    <message>
        <source>Hide or show colours</source>
        <translation>Rəngləri gizlət və ya göstər</translation>
    </message>
    <message>
        <source>Hide or show the step’s top layer</source>
        <translation>Addımın üst qatını gizlət və ya göstər</translation>
    </message>
    <message>
        <source>Compare with the previous step’s date</source>
        <translation>Əvvəlki addımın tarixi ilə müqayisə et</translation>
    </message>
    <message>
        <source>Compare name styles</source>
        <translation>Ad formalarını müqayisə et</translation>
    </message>
    <message>
        <source>Whose map is this? The next viewpoint</source>
        <translation>Bu kimin xəritəsidir? Növbəti mövqe</translation>
    </message>
    <message>
        <source>Quiz: where is it?</source>
        <translation>Viktorina: bu haradadır?</translation>
    </message>
    <message>
        <source>Quiz: dots to choose from, or the bare map</source>
        <translation>Test: seçmək üçün nöqtələr və ya boş xəritə</translation>
    </message>
    <message>
        <source>Trace the sentence: who says it, and how do we know?</source>
        <translation>Cümlənin izi ilə: kim deyir və haradan bilirik?</translation>
    </message>
    <message>
        <source>What was known that day: bands, then a list</source>
        <translation>Həmin gün nə bilinirdi: zolaqlar, sonra siyahı</translation>
    </message>
    <message>
        <source>What the class predicted and found so far</source>
        <translation>Sinfin indiyədək ehtimal etdiyi və tapdığı</translation>
    </message>
    <message>
        <source>Presenter view: peek at hidden names</source>
        <translation>Təqdimatçı ekranı: gizlədilmiş adlara bax</translation>
    </message>
    <message>
        <source>Audience view</source>
        <translation>Auditoriya ekranı</translation>
    </message>
    <message>
        <source>Names hidden from the audience</source>
        <translation>Adlar auditoriyadan gizlədilib</translation>
    </message>
    <message>
        <source>Audience sees a black screen</source>
        <translation>Auditoriya qara ekran görür</translation>
    </message>
    <message>
        <source>Audience sees a white screen</source>
        <translation>Auditoriya ağ ekran görür</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>Addım {number} / {count}: {title}. {text}</translation>
    </message>
    <message>
        <source>Ink fades</source>
        <translation>Çizgilər sönür</translation>
    </message>
    <message>
        <source>Ink stays</source>
        <translation>Çizgilər qalır</translation>
    </message>
    <message>
        <source>This is {place}.</source>
        <translation>Bu, {place}.</translation>
    </message>
    <message>
        <source>There is nothing to ask about on this map.</source>
        <translation>Bu xəritədə soruşulası heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Where is {place}?</source>
        <translation>{place} haradadır?</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{asked} sualdan {right} düzgün</translation>
    </message>
    <message>
        <source>Correct! This is {place}.</source>
        <translation>Düzdür! Bu, {place}.</translation>
    </message>
    <message>
        <source>Not quite: that is {distance} {direction} of {place}. Try again.</source>
        <translation>Tam deyil: hədəfdən ({place}) məsafə və istiqamət: {distance} {direction}. Yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>{distance} away.</source>
        <translation>Məsafə: {distance}.</translation>
    </message>
    <message>
        <source>That is {other}.</source>
        <translation>O, {other} adlanır.</translation>
    </message>
    <message>
        <source>Presentation in progress</source>
        <translation>Təqdimat gedir</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Soruşun</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Diqqət</translation>
    </message>
    <message>
        <source>right</source>
        <translation>düzdür</translation>
    </message>
    <message>
        <source>{share} % of the area found; {extra} km² too much, {missed} km² of {whole} km² missed.</source>
        <translation>Sahənin {share} %-i tapıldı; {extra} km² artıq, {whole} km²-dən {missed} km² çatmır.</translation>
    </message>
    <message>
        <source>The line is {mean} off on average, {most} at most.</source>
        <translation>Xətt orta hesabla {mean}, ən çoxu {most} kənardadır.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): the nearest {nearest} off on average, the farthest {farthest}.</source>
        <translation>
            <numerusform>%n xətt: ən yaxını orta hesabla {nearest}, ən uzağı {farthest} kənarda.</numerusform>
            <numerusform>%n xətt: ən yaxını orta hesabla {nearest}, ən uzağı {farthest} kənarda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The point is right.</source>
        <translation>Nöqtə düzdür.</translation>
    </message>
    <message>
        <source>The point is {distance} off.</source>
        <translation>Nöqtə {distance} kənardadır.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), all of them right.</source>
        <translation>
            <numerusform>%n nöqtə, düzdür.</numerusform>
            <numerusform>%n nöqtə, hamısı düzdür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): the nearest {nearest} off, the farthest {farthest}.</source>
        <translation><numerusform>%n nöqtə: ən yaxını {nearest}, ən uzağı {farthest} kənarda.</numerusform><numerusform>%n nöqtə: ən yaxını {nearest}, ən uzağı {farthest} kənarda.</numerusform></translation>
    </message>
    <message>
        <source>Right: {states}.</source>
        <translation>Düz: {states}.</translation>
    </message>
    <message>
        <source>Not among them: {states}.</source>
        <translation>Onların arasında deyil: {states}.</translation>
    </message>
    <message>
        <source>Missed: {states}.</source>
        <translation>Buraxılıb: {states}.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaqlaşdır</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha çox</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sinif</translation>
    </message>
    <message>
        <source>The name of the class: what it answers is kept under it</source>
        <translation>Sinfin adı: cavabları bu adla saxlanılır</translation>
    </message>
    <message>
        <source>What was known on {date}?</source>
        <translation>Nə bilinirdi: {date}?</translation>
    </message>
    <message>
        <source>Bands: no source fixes this line exactly; the broader, the less is known.</source>
        <translation>Zolaqlar: heç bir mənbə bu xətti dəqiq müəyyən etmir; zolaq enli olduqca daha az bilinir.</translation>
    </message>
    <message>
        <source>Blue: all sources for it are later than {date}.</source>
        <translation>Mavi: bütün mənbələri daha sonrakıdır ({date}).</translation>
    </message>
    <message>
        <source>The broadest: the front was moving.</source>
        <translation>Ən enlilər: cəbhə hərəkətdə idi.</translation>
    </message>
    <message>
        <source>This story marks no line on this map as uncertain.</source>
        <translation>Bu hekayə xəritədəki heç bir xətti qeyri-dəqiq kimi qeyd etmir.</translation>
    </message>
    <message>
        <source>No source fixes the line itself exactly: see the band.</source>
        <translation>Heç bir mənbə xəttin özünü dəqiq müəyyən etmir: zolağa baxın.</translation>
    </message>
    <message>
        <source>There are sources of that day or before for</source>
        <translation>Həmin günün və ya əvvəlin mənbəsi var</translation>
    </message>
    <message>
        <source>All sources are later for (the first one’s year)</source>
        <translation>Bütün mənbələri daha sonrakıdır (birincinin ili)</translation>
    </message>
    <message>
        <source>Known only roughly to this day</source>
        <translation>Bu günədək yalnız təxmini məlumdur</translation>
    </message>
    <message>
        <source>The front was moving and is not drawn</source>
        <translation>Cəbhə hərəkətdə idi və çəkilməyib</translation>
    </message>
    <message>
        <source>The article was written</source>
        <translation>Məqalə yazılıb</translation>
    </message>
    <message>
        <source>Said or done only later, and not known that day</source>
        <translation>Yalnız sonra deyilib və ya edilib, həmin gün bilinmirdi</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of this story</source>
        <translation><numerusform>bu hekayənin %n müddəası</numerusform><numerusform>bu hekayənin %n müddəası</numerusform></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>● guessed   ▲ please check</source>
        <translation>● təxmin   ▲ yoxlayın</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Nəşriyyat</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>təxmin edilib</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>İlk sətirlər</translation>
    </message>
    <message>
        <source>month first (12/31/2020)</source>
        <translation>əvvəl ay (12/31/2020)</translation>
    </message>
    <message>
        <source>day first (31/12/2020)</source>
        <translation>əvvəl gün (31/12/2020)</translation>
    </message>
    <message>
        <source>Map from {west}°, {south}° to {east}°, {north}°</source>
        <translation>Xəritə: {west}°, {south}° – {east}°, {north}°</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Preview of {file}</source>
        <translation>{file}: önbaxış</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>nöqtəli vergül</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vergül</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulyasiya</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>şaquli xətt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} oxunur…</translation>
    </message>
    <message>
        <source>Changed or left out</source>
        <translation>Dəyişdirilib və ya buraxılıb</translation>
    </message>
    <message>
        <source>no state of that name</source>
        <translation>bu adda dövlət yoxdur</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>row {number}: {text}: {reason}</source>
        <translation>sətir {number}: {text}: {reason}</translation>
    </message>
    <message>
        <source>Shape (WKT)</source>
        <translation>Forma (WKT)</translation>
    </message>
    <message>
        <source>swapped back</source>
        <translation>yerləri geri dəyişdirilib</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>sətir {number}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rəng</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n obyekt</numerusform><numerusform>%n obyekt</numerusform></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>points</source>
        <translation>nöqtələr</translation>
    </message>
    <message>
        <source>areas of states and provinces</source>
        <translation>dövlət və əyalətlərin əraziləri</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Göstərilir</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>fayldakı kimi</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>hamısı üçün bir</translation>
    </message>
    <message>
        <source>Colour or value</source>
        <translation>Rəng və ya qiymət</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>En dairəsi</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Uzunluq dairəsi</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>En və uzunluq dairəsi</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlaşdırma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(seçin)</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinat sistemi</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>İlk sətirlər</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>yoxlayın</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(yoxdur)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dəyər</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vərəq</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n dövlət</numerusform><numerusform>%n dövlət</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n qiymət</numerusform><numerusform>%n qiymət</numerusform></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Dövlət</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation><numerusform>%n söz</numerusform><numerusform>%n söz</numerusform></translation></message>
    <message>
        <source>numbers by state</source>
        <translation>dövlətlər üzrə ədədlər</translation>
    </message>
    <message>
        <source>places on the map</source>
        <translation>xəritədə yerlər</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Belə istifadə et</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yenidən et</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kəs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kö&amp;çür</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Oldu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Bəli</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Xeyr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Saxlama</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tətbiq et</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yenidən cəhd et</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Next page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>İlk səhifə</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Son səhifə</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Eninə sığdır</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Səhifəni sığdır</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaqlaşdır</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Kitab istiqaməti</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Albom istiqaməti</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Bir səhifə göstər</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Qarşılıqlı səhifələri göstər</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Bütün səhifələrə baxış</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Səhifə parametrləri</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sola sürüşdür</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sağa sürüşdür</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yenidən et</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kəs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kö&amp;çür</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kə&amp;çidin ünvanını köçür</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>In which year? {event}</source>
        <translation>Hansı ildə? {event}</translation>
    </message>
    <message>
        <source>Who says: “{words}”?</source>
        <translation>Kim deyir: “{words}”?</translation>
    </message>
    <message>
        <source>Which of these has no passage of the article to support it?</source>
        <translation>Bunlardan hansını məqalənin heç bir yeri təsdiqləmir?</translation>
    </message>
    <message>
        <source>Which name is missing? “{sentence}”</source>
        <translation>Hansı ad çatışmır? “{sentence}”</translation>
    </message>
    <message>
        <source>No passage says so. It stands on another source: {source}.</source>
        <translation>Məqalədə belə bir yer yoxdur. Başqa mənbəyə əsaslanır: {source}.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation>Kim çatdırır?</translation>
    </message>
    <message>
        <source>What stands behind it besides the article?</source>
        <translation>Məqalədən başqa nəyə əsaslanır?</translation>
    </message>
    <message>
        <source>What would refute it?</source>
        <translation>Bunu nə təkzib edərdi?</translation>
    </message>
    <message>
        <source>Ask: which document, date or witness would show it wrong?</source>
        <translation>Soruşun: hansı sənəd, tarix və ya şahid bunun yanlış olduğunu göstərərdi?</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>məqalə</translation>
    </message>
    <message>
        <source>{speaker}, as reported by {reporter}</source>
        <translation>{speaker}, {reporter} xəbərinə görə</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Kim deyir?</translation>
    </message>
    <message>
        <source>What kind of words are they?</source>
        <translation>Bunlar necə sözlərdir?</translation>
    </message>
    <message>
        <source>Nothing is listed: it stands on the article alone.</source>
        <translation>Heç nə göstərilməyib: yalnız məqaləyə əsaslanır.</translation>
    </message>
</context>
<context>
    <name>ScreenReader</name>
    <message>
        <source>Nothing selected.</source>
        <translation>Heç nə seçilməyib.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in the article</source>
        <translation><numerusform>məqalədə %n xatırlanma</numerusform><numerusform>məqalədə %n xatırlanma</numerusform></translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>məqalədə yoxdur</translation>
    </message>
    <message>
        <source>Selected: {item}, {mentions}.</source>
        <translation>Seçilib: {item}, {mentions}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>Addım {number} / {count}: {title}. {text}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Go to copied view</source>
        <translation>Kopyalanmış görünüşə keç</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>məqalədə</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>koordinatlar</translation>
    </message>
    <message>
        <source>gazetteer, {country}</source>
        <translation>toponim kitabı, {country}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>addım {number}</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>qat</translation>
    </message>
    <message>
        <source>Search places, passages, layers…</source>
        <translation>Yer, parça, qat axtar…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>Yer, parça, qat və addım axtar</translation>
    </message>
    <message>
        <source>Search (Ctrl+K). Type &gt; to search commands.</source>
        <translation>Axtarış (Ctrl+K). Əmr axtarmaq üçün &gt; yazın.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Axtarış nəticələri</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Nəticə yoxdur</translation>
    </message>
    <message>
        <source>{place} is in the middle of the map.</source>
        <translation>{place} xəritənin ortasındadır.</translation>
    </message>
    <message>
        <source>That link belongs to the story “{story}”. Open that story first.</source>
        <translation>Bu keçid “{story}” hekayəsinə aiddir. Əvvəlcə onu açın.</translation>
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
        <translation>mapviewer ötən dəfə düzgün bağlanmayıb.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Hesabatı kopyala</translation>
    </message>
    <message>
        <source>mapviewer crashed twice during startup, so it started with a clean session.</source>
        <translation>mapviewer başlayanda iki dəfə çökdü, ona görə təmiz seansla başladı.</translation>
    </message>
    <message>
        <source>Your previous session can be restored.</source>
        <translation>Əvvəlki seansınızı bərpa etmək olar.</translation>
    </message>
    <message>
        <source>Restore session</source>
        <translation>Seansı bərpa et</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>İmtina et</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Yenidən başla</translation>
    </message>
    <message>
        <source>Your session was restored.</source>
        <translation>Seansınız bərpa edildi.</translation>
    </message>
    <message>
        <source>Resume presentation at step {number}</source>
        <translation>Təqdimatı {number} nömrəli addımdan davam etdir</translation>
    </message>
    <message>
        <source>Started over.</source>
        <translation>Yenidən başladı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Couldn’t restore the session: {reason}</source>
        <translation>Seansı bərpa etmək mümkün olmadı: {reason}</translation>
    </message>
    <message>
        <source>A presentation was in progress.</source>
        <translation>Təqdimat gedirdi.</translation>
    </message>
    <message>
        <source>Couldn’t save {file}: {reason}. Changes are kept only until you quit.</source>
        <translation>{file} saxlamaq mümkün olmadı: {reason}. Dəyişikliklər yalnız çıxana qədər saxlanılır.</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Son seans</translation>
    </message>
    <message>
        <source>the story opens with the saved settings</source>
        <translation>hekayə saxlanmış ayarlarla açılır</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>defaults are used</source>
        <translation>standart ayarlar işlədilir</translation>
    </message>
    <message>
        <source>{what}: couldn’t read {file} ({reason}); {instead}.</source>
        <translation>{what}: {file} oxumaq mümkün olmadı ({reason}); {instead}.</translation>
    </message>
    <message>
        <source>{what}: the file was damaged ({reason}) and was renamed to {file}; {instead}.</source>
        <translation>{what}: fayl zədəli idi ({reason}), adı {file} edildi; {instead}.</translation>
    </message>
    <message>
        <source>Too many windows are open, so this session won’t be saved.</source>
        <translation>Həddən çox pəncərə açıqdır, bu seans saxlanılmayacaq.</translation>
    </message>
    <message>
        <source>Couldn’t save the session in {folder} ({reason}). It won’t be restored next time.</source>
        <translation>Seansı {folder} qovluğunda saxlamaq mümkün olmadı ({reason}). Növbəti dəfə bərpa edilməyəcək.</translation>
    </message>
    <message>
        <source>Results of classes</source>
        <translation>Siniflərin nəticələri</translation>
    </message>
    <message>
        <source>a new list is begun</source>
        <translation>yeni siyahı başlanır</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Mətnin ölçüsü</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Yer adları</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Feature</source>
        <translation>Obyekt</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Sahələr</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Əsas xəritə</translation>
    </message>
    <message>
        <source>Data (shaded states)</source>
        <translation>Məlumat (rənglənmiş dövlətlər)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Dövlət</translation>
    </message>
    <message>
        <source>Statements (arrows)</source>
        <translation>Müddəalar (oxlar)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Müddəa</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hadisələr</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Movements of people</source>
        <translation>İnsanların yerdəyişmələri</translation>
    </message>
    <message>
        <source>Movement of people</source>
        <translation>İnsanların yerdəyişməsi</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Qat</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Xətlər</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Xətt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Statements (shaded states)</source>
        <translation>Müddəalar (rənglənmiş dövlətlər)</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Parça</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Şəhər və ya qəsəbə</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Əyalət</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>qitə</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ölkə</translation>
    </message>
    <message>
        <source>historical region</source>
        <translation>tarixi bölgə</translation>
    </message>
    <message>
        <source>region</source>
        <translation>bölgə</translation>
    </message>
    <message>
        <source>water</source>
        <translation>su</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>dağ</translation>
    </message>
    <message>
        <source>island</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>province</source>
        <translation>əyalət</translation>
    </message>
    <message>
        <source>county</source>
        <translation>rayon</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>əl ilə qoyulub</translation>
    </message>
    <message>
        <source>hatched</source>
        <translation>ştrixlənmiş</translation>
    </message>
    <message>
        <source>hatched the other way</source>
        <translation>əks istiqamətdə ştrixlənmiş</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>çarpaz</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>nöqtəli</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>kontur</translation>
    </message>
    <message>
        <source>soft, fading towards the edge</source>
        <translation>yumşaq, kənara doğru solan</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>bütöv</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>qırıq</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Məqalədə</translation>
    </message>
    <message>
        <source>Both forms</source>
        <translation>Hər iki forma</translation>
    </message>
    <message>
        <source>Formal status</source>
        <translation>Formal status</translation>
    </message>
    <message>
        <source>Control on the ground</source>
        <translation>Faktiki nəzarət</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>İddia edir</translation>
    </message>
    <message>
        <source>High certainty: two independent sources, or a primary document</source>
        <translation>Yüksək etibarlılıq: iki müstəqil mənbə və ya ilkin sənəd</translation>
    </message>
    <message>
        <source>Medium certainty: one good source, or sources from both sides that agree</source>
        <translation>Orta etibarlılıq: bir yaxşı mənbə və ya hər iki tərəfin uyğun gələn mənbələri</translation>
    </message>
    <message>
        <source>Low certainty: one weak source, or conflicting sources</source>
        <translation>Aşağı etibarlılıq: bir zəif mənbə və ya ziddiyyətli mənbələr</translation>
    </message>
    <message>
        <source>Surveyed: drawn from measurements</source>
        <translation>Ölçülmüş: ölçmələr əsasında çəkilib</translation>
    </message>
    <message>
        <source>Generalised: simplified from more detailed data</source>
        <translation>Ümumiləşdirilmiş: daha ətraflı məlumatdan sadələşdirilib</translation>
    </message>
    <message>
        <source>Schematic: shows that it exists, not exactly where</source>
        <translation>Sxematik: mövcud olduğunu göstərir, dəqiq yerini yox</translation>
    </message>
    <message>
        <source>Surveyed: the exact location</source>
        <translation>Ölçülmüş: dəqiq yer</translation>
    </message>
    <message>
        <source>Generalised: one point for the whole place</source>
        <translation>Ümumiləşdirilmiş: bütün yer üçün bir nöqtə</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>açıq adlandırılıb</translation>
    </message>
    <message>
        <source>implied, not stated outright</source>
        <translation>nəzərdə tutulur, açıq deyilmir</translation>
    </message>
    <message>
        <source>said of a group that includes this state</source>
        <translation>bu dövlətin daxil olduğu qrup haqqında deyilib</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>məqalədə xatırlanmır</translation>
    </message>
    <message>
        <source>Toward {partner}</source>
        <translation>Yaxınlaşma: {partner}</translation>
    </message>
    <message>
        <source>Away from {partner}</source>
        <translation>Uzaqlaşma: {partner}</translation>
    </message>
    <message>
        <source>Steady with {partner}</source>
        <translation>Dəyişməz: {partner}</translation>
    </message>
    <message>
        <source>Toward each other, with {partner}</source>
        <translation>Qarşılıqlı yaxınlaşma: {partner}</translation>
    </message>
    <message>
        <source>No shift claimed regarding {partner}</source>
        <translation>Dəyişmə iddia edilmir: {partner}</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>yaxınlaşma</translation>
    </message>
    <message>
        <source>away</source>
        <translation>uzaqlaşma</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>dəyişməz</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>qarşılıqlı yaxınlaşma</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>dəyişmə yoxdur</translation>
    </message>
    <message>
        <source>act</source>
        <translation>hərəkət</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>bəyanat</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>tələb</translation>
    </message>
    <message>
        <source>threat, under a condition</source>
        <translation>şərtli təhdid</translation>
    </message>
    <message>
        <source>wish or hope</source>
        <translation>arzu və ya ümid</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>inkar</translation>
    </message>
    <message>
        <source>assessment, the speaker’s opinion</source>
        <translation>qiymətləndirmə, danışanın rəyi</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>razılaşma</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>müqavilə</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>üzvlük</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>insident</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>səsvermə</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>görüş</translation>
    </message>
    <message>
        <source>own layers</source>
        <translation>öz qatlar</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>government</source>
        <translation>hökumət</translation>
    </message>
    <message>
        <source>people</source>
        <translation>xalq</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>təşkilat</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hadisə</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>sərhəd</translation>
    </message>
    <message>
        <source>route</source>
        <translation>marşrut</translation>
    </message>
    <message>
        <source>person</source>
        <translation>şəxs</translation>
    </message>
    <message>
        <source>group</source>
        <translation>qrup</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>tarix məlum deyil</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} tarixindən</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} tarixinədək</translation>
    </message>
    <message>
        <source>{date} (date guessed)</source>
        <translation>{date} (ehtimal olunan tarix)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>No later event.</source>
        <translation>Daha sonrakı hadisə yoxdur.</translation>
    </message>
    <message>
        <source>No earlier event.</source>
        <translation>Daha əvvəlki hadisə yoxdur.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>{reason}. The date was not changed.</source>
        <translation>{reason}. Tarix dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>As known on {date}; this story knows nothing of a later day.</source>
        <translation>{date} tarixinə olan məlumat; hekayədə daha sonrakı gün haqqında heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Examples: {dates}</source>
        <translation>Nümunələr: {dates}</translation>
    </message>
    <message>
        <source>Enter a date or a range (Ctrl+G), for example {dates}</source>
        <translation>Tarix və ya aralıq daxil edin (Ctrl+G), məsələn {dates}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… və daha {count}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Previous event (Shift+F9)</source>
        <translation>Əvvəlki hadisə (Shift+F9)</translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation>Oxut (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Next event (F9)</source>
        <translation>Növbəti hadisə (F9)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Sürət</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+Shift+T)</source>
        <translation>Bu günə keç (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Date range: show everything valid on any day in it (Ctrl+Shift+G)</source>
        <translation>Tarix aralığı: istənilən günündə qüvvədə olan hər şeyi göstər (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Aralıq</translation>
    </message>
    <message>
        <source>Compare two dates (Ctrl+M)</source>
        <translation>İki tarixi müqayisə et (Ctrl+M)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Müqayisə et</translation>
    </message>
    <message>
        <source>Speed {factor}</source>
        <translation>Sürət {factor}</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Fasilə (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Fasilə</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oxut</translation>
    </message>
    <message>
        <source>Left and Right: one day. Up and Down, or Ctrl: one month. Shift: one year. Home and End: first and last day. Page Up and Page Down: previous and next event. Space: play or pause.</source>
        <translation>Sola və sağa: bir gün. Yuxarı və aşağı və ya Ctrl: bir ay. Shift: bir il. Home və End: ilk və son gün. Page Up və Page Down: əvvəlki və növbəti hadisə. Space: oxut və ya fasilə ver.</translation>
    </message>
    <message>
        <source>Timeline, {date}</source>
        <translation>Zaman xətti, {date}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Geri (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>İrəli (Alt+Right)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Araşdır</translation>
    </message>
    <message>
        <source>Explore the map and the article</source>
        <translation>Xəritəni və məqaləni araşdır</translation>
    </message>
    <message>
        <source>Present  F5</source>
        <translation>Təqdim et  F5</translation>
    </message>
    <message>
        <source>Present the steps in full screen (F5)</source>
        <translation>Addımları tam ekranda təqdim et (F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac et…</translation>
    </message>
    <message>
        <source>Export the map as an image (Ctrl+E)</source>
        <translation>Xəritəni şəkil kimi ixrac et (Ctrl+E)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Language of place names</source>
        <translation>Yer adlarının dili</translation>
    </message>
    <message>
        <source>Whose map is this? (Ctrl+B for the next viewpoint)</source>
        <translation>Bu kimin xəritəsidir? (növbəti mövqe üçün Ctrl+B)</translation>
    </message>
    <message>
        <source>Switch between light, dark and projector theme (Ctrl+T)</source>
        <translation>Açıq, tünd və proyektor mövzusunu dəyiş (Ctrl+T)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menyu (F10)</translation>
    </message>
    <message>
        <source>Names: {style}</source>
        <translation>Adlar: {style}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>Əvvəlki addım (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Növbəti addım (Page Down)</translation>
    </message>
    <message>
        <source>List of steps (Ctrl+L)</source>
        <translation>Addımların siyahısı (Ctrl+L)</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Addıma qayıt</translation>
    </message>
    <message>
        <source>Back to step (Ctrl+R)</source>
        <translation>Addıma qayıt (Ctrl+R)</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Şəkil: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation><numerusform>%n addım</numerusform><numerusform>%n addım</numerusform></translation>
    </message>
    <message>
        <source>Tour of this story</source>
        <translation>Bu hekayənin gəzintisi</translation>
    </message>
    <message>
        <source>Press Page Down to go through the steps.</source>
        <translation>Addımlar üzrə keçmək üçün Page Down basın.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Steps, {number}: {title}</source>
        <translation>Addımlar, {number}: {title}</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} m</translation>
    </message>
    <message>
        <source>px</source>
        <translation>piks.</translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>part of {owner}</source>
        <translation>tərkibində: {owner}</translation>
    </message>
    <message>
        <source>part of {owner}, held by another</source>
        <translation>tərkibində: {owner}; başqasının nəzarətində</translation>
    </message>
    <message>
        <source>a state of its own: {owner}</source>
        <translation>ayrıca dövlət: {owner}</translation>
    </message>
    <message>
        <source>to be settled; held by {owner}</source>
        <translation>həll edilməlidir; nəzarət edən: {owner}</translation>
    </message>
    <message>
        <source>What differs from the map as controlled:</source>
        <translation>Faktiki nəzarət xəritəsindən fərqlər:</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Bu gün üçün fərq yoxdur.</translation>
    </message>
    <message>
        <source>No source found for its position, drawn as controlled: {names}.</source>
        <translation>Mövqeyi üçün mənbə tapılmadı, faktiki nəzarət üzrə çəkilib: {names}.</translation>
    </message>
    <message>
        <source>as controlled: {how}</source>
        <translation>faktiki nəzarət üzrə: {how}</translation>
    </message>
    <message>
        <source>not settled; on the side of {owner}</source>
        <translation>həll olunmayıb; bu tərəfdə: {owner}</translation>
    </message>
    <message>
        <source>held by its own authorities</source>
        <translation>öz hakimiyyət orqanlarının nəzarətində</translation>
    </message>
    <message>
        <source>held by {owner}</source>
        <translation>nəzarət edən: {owner}</translation>
    </message>
    <message>
        <source>Status in law</source>
        <translation>Hüquqi status</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Nəzarət</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Səsvermələr</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>schematic</source>
        <translation>sxematik</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>həll olunmayıb</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>Bu kimin xəritəsidir?</translation>
    </message>
    <message>
        <source>Borders as controlled</source>
        <translation>Faktiki nəzarət üzrə sərhədlər</translation>
    </message>
    <message>
        <source>Borders by international law</source>
        <translation>Beynəlxalq hüquq üzrə sərhədlər</translation>
    </message>
    <message>
        <source>Borders as drawn by {state}</source>
        <translation>{state} mövqeyi üzrə sərhədlər</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Couldn’t open the last story: {reason}</source>
        <translation>Son hekayəni açmaq mümkün olmadı: {reason}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Qatlar</translation>
    </message>
    <message>
        <source>Show and hide layers</source>
        <translation>Qatları göstər və gizlət</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Xəritədə</translation>
    </message>
    <message>
        <source>List of items on the map (Ctrl+6)</source>
        <translation>Xəritədəki obyektlərin siyahısı (Ctrl+6)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Məqalə</translation>
    </message>
    <message>
        <source>Article (Ctrl+2)</source>
        <translation>Məqalə (Ctrl+2)</translation>
    </message>
    <message>
        <source>Charts of who moved toward or away from whom (Ctrl+5)</source>
        <translation>Diaqramlar: kim kimə yaxınlaşıb və kimdən uzaqlaşıb (Ctrl+5)</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Oriyentasiya</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Hesabatı kopyala</translation>
    </message>
</context>
</TS>
