<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>Alignment</name>
    <message>
        <source>All states</source>
        <translation>Tüm devletler</translation>
    </message>
    <message>
        <source>One state</source>
        <translation>Tek devlet</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Üyelikler</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Also show facts that the article does not mention</source>
        <translation>Makalede anılmayan olguları da göster</translation>
    </message>
    <message>
        <source>Point to an item or use the arrow keys to see who says so. Click it or press Enter to go there.</source>
        <translation>Kimin söylediğini görmek için bir ögenin üzerine gelin ya da ok tuşlarını kullanın. Oraya gitmek için tıklayın ya da Enter’a basın.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Yönelim</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>Eklenen bağlam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Devlet</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Muhatap</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Daha fazla…</translation>
    </message>
    <message>
        <source>Save this chart or add a data table</source>
        <translation>Bu grafiği kaydet ya da veri tablosu ekle</translation>
    </message>
    <message>
        <source>Save chart as PNG, SVG or PDF…</source>
        <translation>Grafiği PNG, SVG ya da PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Add data table from CSV or Excel…</source>
        <translation>CSV ya da Excel’den veri tablosu ekle…</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Grafik: {title}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Open {address} in your browser</source>
        <translation>{address} adresini tarayıcıda aç</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Makale: {title}</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Makalede bul</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Önceki eşleşme (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Sonraki eşleşme (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Eşleşme yok</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>Başlık: {title}</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>Önceki değinme (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>Sonraki değinme (F8)</translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>Değinme {number} / {count}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>metinde yok</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ve {count} tane daha</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>hükûmeti</translation>
    </message>
    <message>
        <source>not in force on {date}</source>
        <translation>{date} günü geçerli değil</translation>
    </message>
    <message>
        <source>Editor’s note {number} on “{quote}”</source>
        <translation>Editörün notu {number}, “{quote}” üzerine</translation>
    </message>
    <message>
        <source>Certainty: {level}</source>
        <translation>Kesinlik: {level}</translation>
    </message>
    <message>
        <source>Editor’s note {number}</source>
        <translation>Editörün notu {number}</translation>
    </message>
    <message>
        <source>Close note</source>
        <translation>Notu kapat</translation>
    </message>
    <message>
        <source>Nothing in this article is on the map.</source>
        <translation>Bu makaleden haritada hiçbir şey yok.</translation>
    </message>
    <message>
        <source>The selection isn’t mentioned in the article.</source>
        <translation>Seçilen öge makalede anılmıyor.</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Git: {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Bul…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) on the map · F7 for the next one</source>
        <translation><numerusform>Haritada %n pasaj · sonraki için F7</numerusform></translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Review the places found in the article</source>
        <translation>Makalede bulunan yerleri gözden geçir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Edit the steps of the tour</source>
        <translation>Turun adımlarını düzenle</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>Bağlantıları dışa aktar</translation>
    </message>
    <message>
        <source>Export features</source>
        <translation>Ögeleri dışa aktar</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Geri al: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Yinele: {change}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Paste an article or choose a .txt, .md, .html, .docx or .pdf file. Places are found on this computer.</source>
        <translation>Bir makale yapıştırın ya da .txt, .md, .html, .docx veya .pdf dosyası seçin. Yerler bu bilgisayarda bulunur.</translation>
    </message>
    <message>
        <source>New story from article</source>
        <translation>Makaleden yeni hikâye</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>Panoda metin yok.</translation>
    </message>
    <message>
        <source>Finding places…</source>
        <translation>Yerler aranıyor…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} okunuyor…</translation>
    </message>
    <message>
        <source>Couldn’t read article</source>
        <translation>Makale okunamadı</translation>
    </message>
    <message>
        <source>No places found in this article. Link words manually with Ctrl+Shift+K.</source>
        <translation>Bu makalede yer bulunamadı. Sözcükleri Ctrl+Shift+K ile elle bağlayın.</translation>
    </message>
    <message>
        <source>No places found: this text’s language is not one of those read. Link words with Ctrl+Shift+K.</source>
        <translation>Yer bulunamadı: bu metnin dili okunan dillerden değil. Sözcükleri Ctrl+Shift+K ile bağlayın.</translation>
    </message>
    <message>
        <source>Placed {count} of {total} names on the map. Press A to accept, N for the next match, R to reject.</source>
        <translation>{total} addan {count} tanesi haritaya yerleştirildi. Kabul için A, sonraki eşleşme için N, ret için R.</translation>
    </message>
    <message>
        <source>This text’s language is not one of those read: names will be missing. Placed {count} of {total} on the map.</source>
        <translation>Bu metnin dili okunan diller arasında değil: bazı adlar eksik kalacak. Haritaya {total} addan {count} tanesi yerleştirildi.</translation>
    </message>
    <message>
        <source>A story has one article: {files} was not opened.</source>
        <translation>Bir hikâyenin tek makalesi olur: {files} açılmadı.</translation>
    </message>
    <message>
        <source>Couldn’t open unsaved work from last time; saved as {file}.</source>
        <translation>Geçen seferden kalan kaydedilmemiş çalışma açılamadı; {file} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Kaydedilmemiş çalışma</translation>
    </message>
    <message>
        <source>“{story}” wasn’t saved when mapviewer closed. Restore it?</source>
        <translation>mapviewer kapandığında “{story}” kaydedilmemişti. Geri yüklensin mi?</translation>
    </message>
    <message>
        <source>find places again</source>
        <translation>yerleri yeniden bulma</translation>
    </message>
    <message>
        <source>Found {count} names (previously {before}). Your decisions were kept.</source>
        <translation>{count} ad bulundu (önceden {before}). Kararlarınız korundu.</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Katman ekle</translation>
    </message>
    <message>
        <source>Map layers ({patterns});;All files (*)</source>
        <translation>Harita katmanları ({patterns});;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Click the location of “{name}”. Press Esc to cancel.</source>
        <translation>“{name}” yerini tıklayın. İptal için Esc.</translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation>Başka makaleyle karşılaştır</translation>
    </message>
    <message>
        <source>Paste the other article or choose its file.</source>
        <translation>Diğer makaleyi yapıştırın ya da dosyasını seçin.</translation>
    </message>
    <message>
        <source>Reading the other article…</source>
        <translation>Diğer makale okunuyor…</translation>
    </message>
    <message>
        <source>Other article: {source}</source>
        <translation>Diğer makale: {source}</translation>
    </message>
    <message>
        <source>add layer “{layer}”</source>
        <translation>“{layer}” katmanını ekleme</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Dışa aktarılamadı</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>{file} dosyasına aktarıldı</translation>
    </message>
    <message>
        <source>Click the map. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>Haritayı tıklayın. İptal için Esc; yapışmayı kapatmak için Alt’ı basılı tutun.</translation>
    </message>
    <message>
        <source>Click each vertex. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>Her köşe noktasını tıklayın. Bitirmek için çift tıklayın ya da Enter, nokta silmek için Backspace, iptal için Esc.</translation>
    </message>
    <message>
        <source>Click each corner. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>Her köşeyi tıklayın. Bitirmek için çift tıklayın ya da Enter, nokta silmek için Backspace, iptal için Esc.</translation>
    </message>
    <message>
        <source>At least {count} points are required.</source>
        <translation>En az {count} nokta gerekli.</translation>
    </message>
    <message>
        <source>The edges of this area cross; remove points with Backspace.</source>
        <translation>Bu alanın kenarları kesişiyor; noktaları Backspace ile silin.</translation>
    </message>
    <message>
        <source>Drawing cancelled.</source>
        <translation>Çizim iptal edildi.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Kopuk bağlantılar</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (refers|refer) to words that are no longer in the text. Remove a link, or select new words and link them again.</source>
        <translation><numerusform>%n bağlantı artık metinde olmayan sözcüklere ait. Bağlantıyı kaldırın ya da yeni sözcükler seçip yeniden bağlayın.</numerusform></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Bağlantıyı kaldır</translation>
    </message>
    <message>
        <source>Compare articles</source>
        <translation>Makaleleri karşılaştır</translation>
    </message>
    <message>
        <source>Only in “{article}”</source>
        <translation>Yalnızca “{article}” içinde</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>İkisinde de</translation>
    </message>
    <message>
        <source>Numbers are mentions in the first and second article. Click a place to show it on the map.</source>
        <translation>Sayılar birinci ve ikinci makaledeki değinmelerdir. Haritada göstermek için bir yeri tıklayın.</translation>
    </message>
    <message>
        <source>Add places only in the second article to the map</source>
        <translation>Yalnızca ikinci makaledeki yerleri haritaya ekle</translation>
    </message>
    <message>
        <source>This place is only in the second article. Add its places to the map first.</source>
        <translation>Bu yer yalnızca ikinci makalede. Önce o makalenin yerlerini haritaya ekleyin.</translation>
    </message>
    <message>
        <source>required, except on this computer</source>
        <translation>gerekli, bu bilgisayar dışında</translation>
    </message>
    <message>
        <source>not needed for this server</source>
        <translation>bu sunucu için gerekmez</translation>
    </message>
    <message>
        <source>required</source>
        <translation>gerekli</translation>
    </message>
    <message>
        <source>required, with certificate check</source>
        <translation>gerekli, sertifika denetimiyle</translation>
    </message>
    <message>
        <source>Adds a PostGIS table as a read-only layer; features are fetched for the visible part of the map. Empty fields are taken from PostgreSQL’s environment, service and password files. The password is kept in memory until you quit. Stories never store a connection.</source>
        <translation>Bir PostGIS tablosunu salt okunur katman olarak ekler; ögeler haritanın görünen bölümü için getirilir. Boş alanlar PostgreSQL ortamından, hizmet ve parola dosyalarından alınır. Parola siz çıkana dek bellekte tutulur. Hikâyeler hiçbir zaman bağlantı bilgisi saklamaz.</translation>
    </message>
    <message>
        <source>This database has no spatial table that you have permission to read.</source>
        <translation>Bu veri tabanında okuma izniniz olan bir uzamsal tablo yok.</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>Veri tabanı tablosu ekle</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ana makine</translation>
    </message>
    <message>
        <source>gis.example.org, 127.0.0.1 or a socket directory</source>
        <translation>gis.example.org, 127.0.0.1 ya da bir soket dizini</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Veri tabanı</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>name from the service file, instead of host</source>
        <translation>ana makine yerine hizmet dosyasındaki ad</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Şifreleme</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağlan</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Port 1 ile 65535 arasında bir sayı olmalıdır.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanıyor…</translation>
    </message>
    <message>
        <source>Choose table</source>
        <translation>Tablo seç</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Adın bir bölümü</translation>
    </message>
    <message>
        <source>Spatial tables</source>
        <translation>Uzamsal tablolar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometri</translation>
    </message>
    <message>
        <source>SRID</source>
        <translation>SRID</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>You don’t have permission to read this table.</source>
        <translation>Bu tabloyu okuma izniniz yok.</translation>
    </message>
    <message>
        <source>No spatial index: each request may scan the whole table.</source>
        <translation>Uzamsal dizin yok: her istek tüm tabloyu tarayabilir.</translation>
    </message>
    <message>
        <source>No table matches this name.</source>
        <translation>Bu adla eşleşen tablo yok.</translation>
    </message>
    <message>
        <source> (geography)</source>
        <translation> (coğrafi)</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>yaklaşık {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>PostgreSQL {server} with PostGIS {postgis}</source>
        <translation>PostgreSQL {server}, PostGIS {postgis}</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Bağlantı şifreli.</translation>
    </message>
    <message>
        <source>The connection is NOT encrypted.</source>
        <translation>Bağlantı şifreli DEĞİL.</translation>
    </message>
    <message>
        <source>{source}: {geometry} features, read-only, fetched for the visible part of the map.</source>
        <translation>{source}: {geometry} ögeleri, salt okunur, haritanın görünen bölümü için getirilir.</translation>
    </message>
    <message>
        <source>detected: {column}</source>
        <translation>algılandı: {column}</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Bitiş başlangıçtan önce.</translation>
    </message>
    <message>
        <source>Feature details</source>
        <translation>Öge ayrıntıları</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>where it was drawn, or the name of a place</source>
        <translation>çizildiği yer ya da bir yerin adı</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>How do we know? If empty: the linked passage</source>
        <translation>Nereden biliyoruz? Boşsa: bağlı pasaj</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geçerlilik başı</translation>
    </message>
    <message>
        <source>Choose who holds or claims the area.</source>
        <translation>Alanı kimin elinde tuttuğunu ya da talep ettiğini seçin.</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>Makalenin tarihi</translation>
    </message>
    <message>
        <source>2020, 2020-11 or 2020-11-10</source>
        <translation>2020, 2020-11 ya da 2020-11-10</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Tarihi belirle</translation>
    </message>
    <message>
        <source>The article’s date is a guess. Confirm or correct it:</source>
        <translation>Makalenin tarihi bir tahmindir. Onaylayın ya da düzeltin:</translation>
    </message>
    <message>
        <source>The article’s date is not known. When was it published?</source>
        <translation>Makalenin tarihi bilinmiyor. Ne zaman yayımlandı?</translation>
    </message>
    <message>
        <source>Enter the date of the article.</source>
        <translation>Makalenin tarihini girin.</translation>
    </message>
    <message>
        <source>date the article</source>
        <translation>makalenin tarihi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>bitiş yok</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Bir ad girin.</translation>
    </message>
    <message>
        <source>Enter a place, or choose it on the map.</source>
        <translation>Bir yer girin ya da haritada seçin.</translation>
    </message>
    <message>
        <source>Enter the date of the event.</source>
        <translation>Olayın tarihini girin.</translation>
    </message>
    <message>
        <source>Create statement</source>
        <translation>İfade oluştur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Devlet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Muhatap</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>söylenmiyor</translation>
    </message>
    <message>
        <source>Act or words</source>
        <translation>Eylem ya da söz</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Koşul</translation>
    </message>
    <message>
        <source>the condition of a threat</source>
        <translation>tehdidin koşulu</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Eylem türü</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Kime göre</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Aktaran</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>sözü kim aktardı</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>Bunu ne çürütürdü</translation>
    </message>
    <message>
        <source>a document, date or witness</source>
        <translation>bir belge, tarih veya tanık</translation>
    </message>
    <message>
        <source>Choose a state and a partner.</source>
        <translation>Devlet ve muhatap seçin.</translation>
    </message>
    <message>
        <source>State and partner must differ.</source>
        <translation>Devlet ile muhatap farklı olmalıdır.</translation>
    </message>
    <message>
        <source>Enter the condition of the threat.</source>
        <translation>Tehdidin koşulunu girin.</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Katman ekle</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n öge</numerusform></translation>
    </message>
    <message>
        <source>{file}: {features}, shown as: {kind}.</source>
        <translation>{file}: {features}, gösterim: {kind}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>algıla</translation>
    </message>
    <message>
        <source>Name column</source>
        <translation>Ad sütunu</translation>
    </message>
    <message>
        <source>Start date column</source>
        <translation>Başlangıç tarihi sütunu</translation>
    </message>
    <message>
        <source>End date column</source>
        <translation>Bitiş tarihi sütunu</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>dosyadaki gibi</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>default</source>
        <translation>varsayılan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>Haritada…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Held or claimed by</source>
        <translation>Elinde tutan ya da talep eden</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Desen</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>Yazar ve tarih</translation>
    </message>
    <message numerus="yes">
        <source>Add the tour of the file as %n step(s)</source>
        <translation><numerusform>Dosyadaki turu %n adım olarak ekle</numerusform></translation>
    </message>
    <message>
        <source>Same colour and source for all other files</source>
        <translation>Diğer tüm dosyalar için aynı renk ve kaynak</translation>
    </message>
    <message>
        <source>by “{column}”</source>
        <translation>“{column}” sütununa göre</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Bir başlık girin.</translation>
    </message>
    <message>
        <source>Enter a source: every layer on the map must have one.</source>
        <translation>Bir kaynak girin: haritadaki her katmanın kaynağı olmalıdır.</translation>
    </message>
    <message>
        <source>Choose tables</source>
        <translation>Tabloları seç</translation>
    </message>
    <message>
        <source>{file} contains {count} tables. Each selected table becomes a layer.</source>
        <translation>{file} içinde {count} tablo var. Seçilen her tablo bir katman olur.</translation>
    </message>
    <message>
        <source>Tables in the file</source>
        <translation>Dosyadaki tablolar</translation>
    </message>
    <message>
        <source>Select at least one table.</source>
        <translation>En az bir tablo seçin.</translation>
    </message>
    <message>
        <source>Choose coordinate reference system</source>
        <translation>Koordinat referans sistemi seç</translation>
    </message>
    <message>
        <source>UTM zone 38N, Pulkovo, 4326…</source>
        <translation>UTM zone 38N, Pulkovo, 4326…</translation>
    </message>
    <message>
        <source>Coordinate reference systems</source>
        <translation>Koordinat referans sistemleri</translation>
    </message>
    <message>
        <source>No coordinate reference system matches this name.</source>
        <translation>Bu adla eşleşen koordinat referans sistemi yok.</translation>
    </message>
    <message>
        <source>Paste the text here…</source>
        <translation>Metni buraya yapıştırın…</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Makale metni</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Bu metni kullan</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Makale aç</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Makaleler ({patterns});;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Replace article text</source>
        <translation>Makale metnini değiştir</translation>
    </message>
    <message>
        <source>Paste the new text or choose its file. Links are moved along with their words.</source>
        <translation>Yeni metni yapıştırın ya da dosyasını seçin. Bağlantılar sözcükleriyle birlikte taşınır.</translation>
    </message>
    <message>
        <source>Updating links…</source>
        <translation>Bağlantılar güncelleniyor…</translation>
    </message>
    <message>
        <source>Couldn’t read text</source>
        <translation>Metin okunamadı</translation>
    </message>
    <message>
        <source>replace article text</source>
        <translation>makale metnini değiştirme</translation>
    </message>
    <message>
        <source>All links were found in the new text.</source>
        <translation>Tüm bağlantılar yeni metinde bulundu.</translation>
    </message>
    <message>
        <source>remove broken link</source>
        <translation>kopuk bağlantıyı kaldırma</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>Name on the map or in the gazetteer</source>
        <translation>Haritadaki ya da yer adları dizinindeki ad</translation>
    </message>
    <message>
        <source>Map items and gazetteer places</source>
        <translation>Harita ögeleri ve dizindeki yerler</translation>
    </message>
    <message>
        <source>Not listed?</source>
        <translation>Listede yok mu?</translation>
    </message>
    <message>
        <source>The words name a</source>
        <translation>Sözcüklerin adlandırdığı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Shown with the link</source>
        <translation>Bağlantıyla birlikte gösterilir</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>Nokta çiz</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Çizgi çiz</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>Alan çiz</translation>
    </message>
    <message>
        <source>from the gazetteer</source>
        <translation>yer adları dizininden</translation>
    </message>
    <message>
        <source>No match on the map or in the gazetteer. Draw it instead.</source>
        <translation>Haritada ya da yer adları dizininde eşleşme yok. Kendiniz çizin.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>Önce makalede sözcük seçin.</translation>
    </message>
    <message>
        <source>link to “{name}”</source>
        <translation>“{name}” bağlantısı</translation>
    </message>
    <message>
        <source>link words</source>
        <translation>sözcükleri bağlama</translation>
    </message>
    <message>
        <source>Go to a linked passage first.</source>
        <translation>Önce bağlı bir pasaja gidin.</translation>
    </message>
    <message>
        <source>delete link</source>
        <translation>bağlantıyı silme</translation>
    </message>
    <message>
        <source>Click where it happened. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>Olayın geçtiği yeri tıklayın. İptal için Esc; yapışmayı kapatmak için Alt’ı basılı tutun.</translation>
    </message>
    <message>
        <source>How do we know? If empty: drawn by the author of this story</source>
        <translation>Nereden biliyoruz? Boşsa: bu hikâyenin yazarı çizdi</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>draw “{name}”</source>
        <translation>“{name}” çizimi</translation>
    </message>
    <message>
        <source>These words occur more than once in the text. Select more of the sentence.</source>
        <translation>Bu sözcükler metinde birden çok kez geçiyor. Cümlenin daha fazlasını seçin.</translation>
    </message>
    <message>
        <source>Couldn’t create statement</source>
        <translation>İfade oluşturulamadı</translation>
    </message>
    <message>
        <source>create statement</source>
        <translation>ifade oluşturma</translation>
    </message>
    <message>
        <source>Reject this place in the Places list instead.</source>
        <translation>Bunun yerine bu yeri Yerler listesinde reddedin.</translation>
    </message>
    <message>
        <source>Database features are read-only. Hide the layer instead.</source>
        <translation>Veri tabanı ögeleri salt okunurdur. Bunun yerine katmanı gizleyin.</translation>
    </message>
    <message>
        <source>delete “{name}”</source>
        <translation>“{name}” ögesini silme</translation>
    </message>
    <message>
        <source>delete statement</source>
        <translation>ifadeyi silme</translation>
    </message>
    <message>
        <source>Select a feature or statement of this story first.</source>
        <translation>Önce bu hikâyenin bir ögesini ya da ifadesini seçin.</translation>
    </message>
    <message>
        <source>Reading {count} files…</source>
        <translation>{count} dosya okunuyor…</translation>
    </message>
    <message>
        <source>Couldn’t read layer</source>
        <translation>Katman okunamadı</translation>
    </message>
    <message>
        <source>add {count} layers</source>
        <translation>{count} katmanı ekleme</translation>
    </message>
    <message>
        <source>{file} has no features to show.</source>
        <translation>{file} içinde gösterilecek öge yok.</translation>
    </message>
    <message>
        <source>Empty layer</source>
        <translation>Boş katman</translation>
    </message>
    <message>
        <source>Couldn’t add layer</source>
        <translation>Katman eklenemedi</translation>
    </message>
    <message numerus="yes">
        <source>add %n step(s)</source>
        <translation><numerusform>%n adım ekleme</numerusform></translation>
    </message>
    <message>
        <source>Some features were skipped</source>
        <translation>Bazı ögeler atlandı</translation>
    </message>
    <message>
        <source>Preparing {layer}…</source>
        <translation>{layer} hazırlanıyor…</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>karar verilmedi</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>placed manually</source>
        <translation>elle yerleştirildi</translation>
    </message>
    <message>
        <source>Apply to all mentions of a name</source>
        <translation>Bir adın tüm değinmelerine uygula</translation>
    </message>
    <message>
        <source>Places found in the article</source>
        <translation>Makalede bulunan yerler</translation>
    </message>
    <message>
        <source>Minimum score to accept</source>
        <translation>Kabul için en düşük puan</translation>
    </message>
    <message>
        <source>Accept all from score</source>
        <translation>Bu puandan itibaren tümünü kabul et</translation>
    </message>
    <message>
        <source>Accept all undecided places with at least this score</source>
        <translation>En az bu puandaki, karar verilmemiş tüm yerleri kabul et</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Place manually…</source>
        <translation>Elle yerleştir…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation><numerusform>%n ad bulundu</numerusform></translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>Karar bekleyen: {count}</translation>
    </message>
    <message>
        <source>No places found in this article.</source>
        <translation>Bu makalede yer bulunamadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible event(s) or statement(s)</source>
        <translation><numerusform>%n olası olay ya da ifade</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that a bundled story knows</source>
        <translation>
            <numerusform>Birlikte gelen bir hikâyenin bildiği %n öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has no match yet. Press N for a match or P to place it manually.</source>
        <translation>“{name}” için henüz eşleşme yok. Eşleşme için N, elle yerleştirmek için P.</translation>
    </message>
    <message>
        <source>accept “{name}”</source>
        <translation>“{name}” kabulü</translation>
    </message>
    <message>
        <source>reject “{name}”</source>
        <translation>“{name}” reddi</translation>
    </message>
    <message>
        <source>The gazetteer has no other “{name}”. Press P to place it manually or R to reject it.</source>
        <translation>Yer adları dizininde başka “{name}” yok. Elle yerleştirmek için P, reddetmek için R.</translation>
    </message>
    <message>
        <source>next match for “{name}”</source>
        <translation>“{name}” için sonraki eşleşme</translation>
    </message>
    <message>
        <source>place “{name}” manually</source>
        <translation>“{name}” yerini elle yerleştirme</translation>
    </message>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation><numerusform>%n yeri kabul etme</numerusform></translation>
    </message>
    <message>
        <source>{count} left to decide.</source>
        <translation>Karar bekleyen: {count}.</translation>
    </message>
    <message>
        <source>All names are decided. Press Ctrl+S to save the story.</source>
        <translation>Tüm adlara karar verildi. Hikâyeyi kaydetmek için Ctrl+S’ye basın.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) accepted.</source>
        <translation><numerusform>%n yer kabul edildi.</numerusform></translation>
    </message>
    <message>
        <source>ambiguous; press N for the first match</source>
        <translation>belirsiz; ilk eşleşme için N</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>eşleşme yok</translation>
    </message>
    <message>
        <source>, {number} of {count}</source>
        <translation>, {number} / {count}</translation>
    </message>
    <message>
        <source>Couldn’t add table</source>
        <translation>Tablo eklenemedi</translation>
    </message>
    <message>
        <source>Reading {table}…</source>
        <translation>{table} okunuyor…</translation>
    </message>
    <message>
        <source>{table} has no known coordinate reference system (SRID {srid}).</source>
        <translation>{table} tablosunun bilinen bir koordinat referans sistemi yok (SRID {srid}).</translation>
    </message>
    <message>
        <source>Couldn’t refresh “{layer}”; showing the last result. {reason}</source>
        <translation>“{layer}” yenilenemedi; son sonuç gösteriliyor. {reason}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Manşet</translation>
    </message>
    <message>
        <source>Headline of the opening</source>
        <translation>Açılışın manşeti</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Presenter notes</source>
        <translation>Sunucu notları</translation>
    </message>
    <message>
        <source>One sentence that says what the map shows, in place of the title</source>
        <translation>Başlığın yerine, haritanın ne gösterdiğini söyleyen bir cümle</translation>
    </message>
    <message>
        <source>One sentence that says what the story's opening shows</source>
        <translation>Hikâyenin açılışının ne gösterdiğini söyleyen tek cümle</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>Görünümü adım olarak ekle</translation>
    </message>
    <message>
        <source>Open the story with the current view</source>
        <translation>Hikâyeyi geçerli görünümle aç</translation>
    </message>
    <message>
        <source>Use current view as opening</source>
        <translation>Geçerli görünümü açılış yap</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Ön izleme</translation>
    </message>
    <message>
        <source>Show this step</source>
        <translation>Bu adımı göster</translation>
    </message>
    <message>
        <source>Use current view</source>
        <translation>Geçerli görünümü kullan</translation>
    </message>
    <message>
        <source>Set the step to the current view</source>
        <translation>Adımı geçerli görünüme ayarla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>edit headline</source>
        <translation>manşeti düzenleme</translation>
    </message>
    <message>
        <source>change the opening’s view</source>
        <translation>açılış görünümünü değiştirme</translation>
    </message>
    <message>
        <source>change panels</source>
        <translation>panelleri değiştir</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>The first one is shown before a class. Drag to reorder, or Alt+↑ and ↓</source>
        <translation>Sınıf önünde ilki gösterilir. Sırayı değiştirmek için sürükleyin ya da Alt+↑ ve ↓</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Resim ekle…</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Resmi sil</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>Resim kimin</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Üzerinde ne görülüyor</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Bu adımı sil</translation>
    </message>
    <message>
        <source>Show the step as small maps side by side, each of another partner, layer or day</source>
        <translation>Adımı yan yana küçük haritalar olarak göster; her biri başka bir ortak, katman ya da gün için</translation>
    </message>
    <message>
        <source>Panels…</source>
        <translation>Paneller…</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Adım {number}</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>adım ekleme</translation>
    </message>
    <message>
        <source>edit step text</source>
        <translation>adım metnini düzenleme</translation>
    </message>
    <message>
        <source>change step view</source>
        <translation>adım görünümünü değiştirme</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>adımı taşıma</translation>
    </message>
    <message>
        <source>delete step</source>
        <translation>adımı silme</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Geri alındı: {change}</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>Yinelendi: {change}</translation>
    </message>
    <message>
        <source>Save story</source>
        <translation>Hikâyeyi kaydet</translation>
    </message>
    <message>
        <source>Story file (*.story);;Folder (*)</source>
        <translation>Hikâye dosyası (*.story);;Klasör (*)</translation>
    </message>
    <message>
        <source>Couldn’t save story</source>
        <translation>Hikâye kaydedilemedi</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>{file} olarak kaydedildi</translation>
    </message>
    <message>
        <source>A step’s picture was left out: {problem}</source>
        <translation>Bir adımın resmi olmadan: {problem}</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>Hikâye açılamadı</translation>
    </message>
    <message>
        <source>Save story?</source>
        <translation>Hikâye kaydedilsin mi?</translation>
    </message>
    <message>
        <source>“{story}” has unsaved changes.</source>
        <translation>“{story}” kaydedilmemiş değişiklikler içeriyor.</translation>
    </message>
    <message>
        <source>Couldn’t back up unsaved changes: {reason}</source>
        <translation>Kaydedilmemiş değişiklikler yedeklenemedi: {reason}</translation>
    </message>
    <message>
        <source>Another program, or another window, has changed this story since you opened it: {files}.

Keep both by saving yours under another name, or keep only one of them?</source>
        <translation>Siz açtıktan sonra başka bir program ya da başka bir pencere bu hikâyeyi değiştirdi: {files}.

Sizinkini başka adla kaydederek ikisini de koruyacak mısınız, yoksa yalnızca birini mi?</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Diskte değişmiş</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>İkisini de koru…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Onlarınkini al</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Benimkini al</translation>
    </message>
    <message>
        <source>“{layer}” comes from {database}. Stories never store a connection.

Save the features last fetched as a file in the story, or leave the layer out?</source>
        <translation>“{layer}” katmanı {database} veri tabanından geliyor. Hikâyeler hiçbir zaman bağlantı bilgisi saklamaz.

Son getirilen ögeler hikâyede dosya olarak kaydedilsin mi, yoksa katman dışarıda mı bırakılsın?</translation>
    </message>
    <message>
        <source>Save database features?</source>
        <translation>Veri tabanı ögeleri kaydedilsin mi?</translation>
    </message>
    <message numerus="yes">
        <source>Save %n feature(s)</source>
        <translation><numerusform>%n ögeyi kaydet</numerusform></translation>
    </message>
    <message>
        <source>Leave layer out</source>
        <translation>Katmanı dışarıda bırak</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Önizleme…</translation>
    </message>
    <message>
        <source>Preview file…</source>
        <translation>Dosya önizleme…</translation>
    </message>
    <message>
        <source>Couldn’t import links</source>
        <translation>Bağlantılar içe aktarılamadı</translation>
    </message>
    <message numerus="yes">
        <source>import %n link(s)</source>
        <translation><numerusform>%n bağlantıyı içe aktar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n link(s)</source>
        <translation><numerusform>%n bağlantı içe aktarıldı</numerusform></translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>Korunamayanlar:</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>Biliniyor mu?</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarihsiz</translation>
    </message>
    <message>
        <source>Event?</source>
        <translation>Olay mı?</translation>
    </message>
    <message>
        <source>Statement?</source>
        <translation>İfade mi?</translation>
    </message>
    <message>
        <source>left out; A takes it back</source>
        <translation>dışarıda bırakıldı; A geri alır</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Örgüt</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n kaynak</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} tane daha</translation>
    </message>
    <message>
        <source>reject proposal</source>
        <translation>öneriyi reddetme</translation>
    </message>
    <message>
        <source>next reading</source>
        <translation>sonraki yorum</translation>
    </message>
    <message>
        <source>take back “{name}”</source>
        <translation>“{name}” geri al</translation>
    </message>
    <message>
        <source>The year of this event is not known. Date the article first.</source>
        <translation>Bu olayın yılı bilinmiyor. Önce makalenin tarihini belirleyin.</translation>
    </message>
    <message>
        <source>accept event</source>
        <translation>olayı kabul etme</translation>
    </message>
    <message>
        <source>accept statement</source>
        <translation>ifadeyi kabul etme</translation>
    </message>
    <message>
        <source>Name, or latitude and longitude</source>
        <translation>Ad ya da enlem ve boylam</translation>
    </message>
    <message>
        <source>No place is called “{name}”. Choose one from the list, or type coordinates.</source>
        <translation>“{name}” adlı bir yer yok. Listeden seçin ya da koordinat yazın.</translation>
    </message>
    <message>
        <source>Add picture under the map</source>
        <translation>Haritanın altına resim ekle</translation>
    </message>
    <message>
        <source>{file} lies under borders and layers. Its opacity is set in the layer list.</source>
        <translation>{file} sınırların ve katmanların altında durur. Opaklığı katman listesinden ayarlanır.</translation>
    </message>
    <message>
        <source>Who made it, and whose copy it is</source>
        <translation>Kim yaptı, kimin nüshası</translation>
    </message>
    <message>
        <source>Date of the picture</source>
        <translation>Resmin tarihi</translation>
    </message>
    <message>
        <source>add picture “{layer}”</source>
        <translation>“{layer}” resmini ekle</translation>
    </message>
    <message>
        <source>change pins of “{layer}”</source>
        <translation>“{layer}” katmanının noktalarını değiştirme</translation>
    </message>
    <message>
        <source>Couldn’t read picture</source>
        <translation>Resim okunamadı</translation>
    </message>
    <message>
        <source>Arrow keys move a cross, with Shift finely; Enter pins it; + and − zoom.</source>
        <translation>Ok tuşları artıyı, Shift ile ince adımlarla hareket ettirir; Enter noktayı koyar; + ve − yakınlaştırır ya da uzaklaştırır.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Pin picture to the map</source>
        <translation>Resmi haritaya bağla</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Haritadaki yer</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Noktalar</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Noktayı kaldır</translation>
    </message>
    <message>
        <source>Pin {number}: click a place on the picture, then the same place on the map.</source>
        <translation>Nokta {number}: resimde bir yere, sonra haritada aynı yere tıklayın.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the map.</source>
        <translation>Nokta {number}: şimdi haritada aynı yere tıklayın.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the picture.</source>
        <translation>Nokta {number}: şimdi resimde aynı yere tıklayın.</translation>
    </message>
    <message>
        <source>Pin {number}: {place}</source>
        <translation>Nokta {number}: {place}</translation>
    </message>
    <message>
        <source>{pin}, misses by {distance}</source>
        <translation>{pin}, sapma {distance}</translation>
    </message>
    <message>
        <source>{count} of {least} pins.</source>
        <translation>{least} noktadan {count}.</translation>
    </message>
    <message>
        <source>Three pins fit exactly; a fourth shows how well they agree.</source>
        <translation>Üç nokta tam oturur; dördüncüsü ne kadar uyuştuklarını gösterir.</translation>
    </message>
    <message>
        <source>The pins miss by {distance} on average.</source>
        <translation>Noktalar ortalama {distance} sapıyor.</translation>
    </message>
    <message>
        <source>Panels side by side</source>
        <translation>Yan yana paneller</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneller</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>Her biri için bir tane</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Başka bir gün</translation>
    </message>
    <message>
        <source>Choose two to six, or none for one map.</source>
        <translation>İki ile altı arasında seçin ya da tek harita için hiçbirini.</translation>
    </message>
    <message>
        <source>place a name</source>
        <translation>ad yerleştirme</translation>
    </message>
    <message>
        <source>leave out a name</source>
        <translation>adı çıkarma</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>the mark under the pointer</source>
        <translation>imlecin altındaki işaret</translation>
    </message>
    <message>
        <source>legend, date and credits</source>
        <translation>lejant, tarih ve emeği geçenler</translation>
    </message>
    <message>
        <source>the names on the map</source>
        <translation>haritadaki adlar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>the layer “{layer}”</source>
        <translation>“{layer}” katmanı</translation>
    </message>
    <message>
        <source>N</source>
        <translation>K</translation>
    </message>
    <message>
        <source>S</source>
        <translation>G</translation>
    </message>
    <message>
        <source>E</source>
        <translation>D</translation>
    </message>
    <message>
        <source>W</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Click the first point; Esc ends measuring</source>
        <translation>İlk noktaya tıklayın; Esc ölçmeyi bitirir</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Others</source>
        <translation>Diğerleri</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>Birbirleriyle</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>yakınlaşma</translation>
    </message>
    <message>
        <source>away</source>
        <translation>uzaklaşma</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>değişmez</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>karşılıklı yakınlaşma</translation>
    </message>
    <message>
        <source>no shift claimed</source>
        <translation>değişim öne sürülmüyor</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>açıkça adı geçen</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>ima edilen</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>bir grup için söylenen</translation>
    </message>
    <message>
        <source>demand, threat, wish, denial or opinion</source>
        <translation>talep, tehdit, dilek, yalanlama ya da görüş</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>eklenen bağlam, makalede yok</translation>
    </message>
    <message>
        <source>faint: after {date}</source>
        <translation>soluk: {date} sonrası</translation>
    </message>
    <message>
        <source>Sources of the added facts are listed in the story.</source>
        <translation>Eklenen olguların kaynakları hikâyede belirtilmiştir.</translation>
    </message>
    <message>
        <source>Drawing chart…</source>
        <translation>Grafik çiziliyor…</translation>
    </message>
    <message>
        <source>meant only as one of {groups}</source>
        <translation>yalnızca şu gruptan biri olarak kastediliyor: {groups}</translation>
    </message>
    <message>
        <source>Show only {partner} on the map</source>
        <translation>Haritada yalnızca bu muhatabı göster: {partner}</translation>
    </message>
    <message>
        <source>Show the timeline of {state}</source>
        <translation>Zaman çizelgesini göster: {state}</translation>
    </message>
    <message>
        <source>{statement}: not mentioned in the article</source>
        <translation>{statement}: makalede anılmıyor</translation>
    </message>
    <message>
        <source>{speaker}, reported by {reporter}</source>
        <translation>{speaker}, aktaran: {reporter}</translation>
    </message>
    <message>
        <source>source given in the story</source>
        <translation>kaynak hikâyede belirtilmiş</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>koşul: {condition}</translation>
    </message>
    <message>
        <source>Who is moving toward or away from whom</source>
        <translation>Kim kime yakınlaşıyor ya da kimden uzaklaşıyor</translation>
    </message>
    <message>
        <source>What the article says, with added context</source>
        <translation>Makalenin söyledikleri, eklenen bağlamla</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Makalenin söyledikleri</translation>
    </message>
    <message>
        <source>partner moves toward the state</source>
        <translation>muhatap devlete yakınlaşıyor</translation>
    </message>
    <message>
        <source>meant only as one of a group, in its row</source>
        <translation>yalnızca bir gruptan biri olarak kastediliyor, grubun satırında</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>makalede anılmıyor</translation>
    </message>
    <message>
        <source>Memberships: joining, suspending and leaving</source>
        <translation>Üyelikler: katılma, askıya alma ve ayrılma</translation>
    </message>
    <message>
        <source>The line marks {date}. Unknown dates are not drawn.</source>
        <translation>Çizgi {date} tarihini gösterir. Bilinmeyen tarihler çizilmez.</translation>
    </message>
    <message>
        <source>Added facts, not from the article; sources are listed in the story “{story}”.</source>
        <translation>Eklenen olgular makaleden değildir; kaynaklar “{story}” hikâyesinde belirtilmiştir.</translation>
    </message>
    <message>
        <source>member</source>
        <translation>üye</translation>
    </message>
    <message>
        <source>frozen or suspended</source>
        <translation>dondurulmuş ya da askıda</translation>
    </message>
    <message>
        <source>observer or associate</source>
        <translation>gözlemci ya da ortak üye</translation>
    </message>
    <message>
        <source>began this year, exact date unknown</source>
        <translation>bu yıl başladı, kesin tarih bilinmiyor</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>üye değil</translation>
    </message>
    <message>
        <source>Images (*.png *.svg *.pdf)</source>
        <translation>Görüntüler (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Grafiği kaydet</translation>
    </message>
    <message>
        <source>Couldn’t save the chart: {reason}</source>
        <translation>Grafik kaydedilemedi: {reason}</translation>
    </message>
    <message>
        <source>Chart saved to {file}</source>
        <translation>Grafik {file} olarak kaydedildi</translation>
    </message>
    <message>
        <source>{state}: timeline</source>
        <translation>{state}: zaman çizelgesi</translation>
    </message>
    <message>
        <source>n. d.</source>
        <translation>tarihsiz</translation>
    </message>
    <message>
        <source>Class: {words}</source>
        <translation>Sınıf: {words}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open story</source>
        <translation>Hikâye aç</translation>
    </message>
    <message>
        <source>Stories (*.story story.toml);;All files (*)</source>
        <translation>Hikâyeler (*.story story.toml);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>Hikâye açılamadı</translation>
    </message>
    <message numerus="yes">
        <source>This story has %n problem(s). The rest is shown.</source>
        <translation><numerusform>Bu hikâyede %n sorun var. Gerisi gösteriliyor.</numerusform></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Sorunları göster</translation>
    </message>
    <message>
        <source>Story problems</source>
        <translation>Hikâye sorunları</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>{file} dosyasına aktarıldı</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture and as SVG.</source>
        <translation>Harita, resim ve SVG olarak panoda.</translation>
    </message>
    <message>
        <source>Share as web page</source>
        <translation>Web sayfası olarak paylaş</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web sayfaları (*.html)</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} yazılıyor…</translation>
    </message>
    <message>
        <source>Saved to {file}. The file opens in any browser.</source>
        <translation>{file} olarak kaydedildi. Dosya her tarayıcıda açılır.</translation>
    </message>
    <message>
        <source>Couldn’t open a browser. Copied the address instead: {address}</source>
        <translation>Tarayıcı açılamadı. Onun yerine adres kopyalandı: {address}</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>Hiçbir şey seçilmedi.</translation>
    </message>
    <message>
        <source>Link copied. Paste it into Search (Ctrl+K) to return to this view.</source>
        <translation>Bağlantı kopyalandı. Bu görünüme dönmek için Arama’ya (Ctrl+K) yapıştırın.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Hikâye</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Yönelim</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Bakış</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>Kimin haritası</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Ön izleme biçimi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>Son hikâyeler</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Sürükleme</translation>
    </message>
    <message>
        <source>Pan the map</source>
        <translation>Haritayı kaydır</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Tekerlek, iki parmak</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>İmleçte yakınlaştır</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Çift tıklama</translation>
    </message>
    <message>
        <source>Zoom in; on a layer, zoom to the layer</source>
        <translation>Yakınlaştır; katmanda, katmana yakınlaştır</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Tıklama</translation>
    </message>
    <message>
        <source>Select on the map and in the article</source>
        <translation>Haritada ve makalede seç</translation>
    </message>
    <message>
        <source>Back and forward buttons</source>
        <translation>Geri ve ileri düğmeleri</translation>
    </message>
    <message>
        <source>Previous and next view</source>
        <translation>Önceki ve sonraki görünüm</translation>
    </message>
    <message>
        <source>While presenting (press ? for more)</source>
        <translation>Sunum sırasında (fazlası için ?)</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Fare</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Tüm muhataplar</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Makaledeki gibi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Haritada</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Zaman çizelgesinde</translation>
    </message>
    <message>
        <source>In the layer list</source>
        <translation>Katman listesinde</translation>
    </message>
    <message>
        <source>In the place list</source>
        <translation>Yer listesinde</translation>
    </message>
    <message>
        <source>Open story…</source>
        <translation>Hikâye aç…</translation>
    </message>
    <message>
        <source>New story from article…</source>
        <translation>Makaleden yeni hikâye…</translation>
    </message>
    <message>
        <source>New story from clipboard</source>
        <translation>Panodan yeni hikâye</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>open file table spreadsheet shapefile GeoJSON</source>
        <translation>aç dosya tablo shapefile GeoJSON</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>Katman ekle…</translation>
    </message>
    <message>
        <source>Add database table…</source>
        <translation>Veri tabanı tablosu ekle…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Görüntüyü dışa aktar…</translation>
    </message>
    <message>
        <source>save picture PNG PDF SVG</source>
        <translation>kaydet resim görüntü PNG PDF SVG</translation>
    </message>
    <message>
        <source>Print map…</source>
        <translation>Haritayı yazdır…</translation>
    </message>
    <message>
        <source>Share as web page…</source>
        <translation>Web sayfası olarak paylaş…</translation>
    </message>
    <message>
        <source>HTML website publish export embed online</source>
        <translation>HTML web sitesi yayımla dışa aktar göm çevrimiçi</translation>
    </message>
    <message>
        <source>Handouts and slides…</source>
        <translation>Çalışma kâğıtları ve slaytlar…</translation>
    </message>
    <message>
        <source>PowerPoint worksheet lesson pages</source>
        <translation>PowerPoint çalışma kâğıdı ders sayfalar</translation>
    </message>
    <message>
        <source>Export links…</source>
        <translation>Bağlantıları dışa aktar…</translation>
    </message>
    <message>
        <source>Export features…</source>
        <translation>Ögeleri dışa aktar…</translation>
    </message>
    <message>
        <source>Compare with another article…</source>
        <translation>Başka makaleyle karşılaştır…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Sorunları göster…</translation>
    </message>
    <message>
        <source>Present from beginning</source>
        <translation>Baştan sun</translation>
    </message>
    <message>
        <source>Present from current step</source>
        <translation>Geçerli adımdan sun</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Review places found</source>
        <translation>Bulunan yerleri gözden geçir</translation>
    </message>
    <message>
        <source>Find places again</source>
        <translation>Yerleri yeniden bul</translation>
    </message>
    <message>
        <source>Replace article text…</source>
        <translation>Makale metnini değiştir…</translation>
    </message>
    <message>
        <source>Broken links…</source>
        <translation>Kopuk bağlantılar…</translation>
    </message>
    <message>
        <source>Link selected words…</source>
        <translation>Seçili sözcükleri bağla…</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>Nokta çiz</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Çizgi çiz</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>Alan çiz</translation>
    </message>
    <message>
        <source>Create statement from selected words…</source>
        <translation>Seçili sözcüklerden ifade oluştur…</translation>
    </message>
    <message>
        <source>Create event from selected words…</source>
        <translation>Seçili sözcüklerden olay oluştur…</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Bağlantıyı sil</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>Seçimi sil</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>Görünümü adım olarak ekle</translation>
    </message>
    <message>
        <source>Edit tour…</source>
        <translation>Turu düzenle…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>Yer, pasaj, katman ve adım ara</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Komut ara</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>Tüm hikâyeyi göster</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Önceki adım</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Adıma dön</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>Adım listesi</translation>
    </message>
    <message>
        <source>Next place in article</source>
        <translation>Makaledeki sonraki yer</translation>
    </message>
    <message>
        <source>Previous place in article</source>
        <translation>Makaledeki önceki yer</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Makalede bul</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Sonraki değinme</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Önceki değinme</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Seçime yakınlaştır</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>Haritayı resim olarak kopyala</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>Bu görünümün bağlantısını kopyala</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Oynat ya da duraklat</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Bugüne git</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Sonraki olay</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Önceki olay</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Tarihe git</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Daha hızlı oynat</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Daha yavaş oynat</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>Döngüyle oynat</translation>
    </message>
    <message>
        <source>Date range</source>
        <translation>Tarih aralığı</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>İki tarihi karşılaştır</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Tarafları değiştir</translation>
    </message>
    <message>
        <source>Move divider left</source>
        <translation>Ayırıcıyı sola taşı</translation>
    </message>
    <message>
        <source>Move divider right</source>
        <translation>Ayırıcıyı sağa taşı</translation>
    </message>
    <message>
        <source>Next partner</source>
        <translation>Sonraki muhatap</translation>
    </message>
    <message>
        <source>Show added context</source>
        <translation>Eklenen bağlamı göster</translation>
    </message>
    <message>
        <source>Add data table…</source>
        <translation>Veri tablosu ekle…</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Alignment charts</source>
        <translation>Yönelim grafikleri</translation>
    </message>
    <message>
        <source>List of map items</source>
        <translation>Harita ögeleri listesi</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Kapsam…</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>Bu kimin haritası?</translation>
    </message>
    <message>
        <source>Next viewpoint</source>
        <translation>Sonraki bakış açısı</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektör</translation>
    </message>
    <message>
        <source>Projector, dark room</source>
        <translation>Projektör, karanlık oda</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Sonraki tema</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Protanopia (red-blind)</source>
        <translation>Protanopi (kırmızı körlüğü)</translation>
    </message>
    <message>
        <source>Deuteranopia (green-blind)</source>
        <translation>Döteranopi (yeşil körlüğü)</translation>
    </message>
    <message>
        <source>Tritanopia (blue-blind)</source>
        <translation>Tritanopi (mavi körlüğü)</translation>
    </message>
    <message>
        <source>Washed-out projector</source>
        <translation>Soluk projektör</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sistem dili</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Metni büyüt</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Metni küçült</translation>
    </message>
    <message>
        <source>Reset text size</source>
        <translation>Metin boyutunu sıfırla</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Mesafe ölç</translation>
    </message>
    <message>
        <source>Coordinates under the pointer</source>
        <translation>İmlecin altındaki koordinatlar</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Hareketi azalt</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Sonraki panel</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Önceki panel</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>Menüyü aç</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Bu hikâye nasıl yapıldı</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Tanıtım turu</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>İlk ekran</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer hakkında</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Kaydır</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Yakınlaştır ya da uzaklaştır</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Seçimi temizle</translation>
    </message>
    <message>
        <source>Previous or next day</source>
        <translation>Önceki ya da sonraki gün</translation>
    </message>
    <message>
        <source>Previous or next month</source>
        <translation>Önceki ya da sonraki ay</translation>
    </message>
    <message>
        <source>Previous or next year</source>
        <translation>Önceki ya da sonraki yıl</translation>
    </message>
    <message>
        <source>First or last day</source>
        <translation>İlk ya da son gün</translation>
    </message>
    <message>
        <source>Previous or next event</source>
        <translation>Önceki ya da sonraki olay</translation>
    </message>
    <message>
        <source>Switch between handles</source>
        <translation>Tutamaçlar arasında geç</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Next place with this name</source>
        <translation>Bu addaki sonraki yer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Place manually by clicking the map</source>
        <translation>Haritayı tıklayarak elle yerleştir</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Göster ya da gizle</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>Katmana yakınlaştır</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>One date</source>
        <translation>Tek tarih</translation>
    </message>
    <message>
        <source>Two dates with divider</source>
        <translation>Ayırıcıyla iki tarih</translation>
    </message>
    <message>
        <source>Two dates side by side</source>
        <translation>Yan yana iki tarih</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Tarafları değiştir</translation>
    </message>
    <message>
        <source>Names on the right</source>
        <translation>Sağdaki adlar</translation>
    </message>
    <message>
        <source>Whose map on the right</source>
        <translation>Sağda kimin haritası</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Sentences with nothing on the map</source>
        <translation>Haritada karşılığı olmayan cümleler</translation>
    </message>
    <message>
        <source>Map items without a passage or source</source>
        <translation>Pasajı ya da kaynağı olmayan harita ögeleri</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}: yok</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n değer</numerusform></translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation>Sınıflar: {classes}</translation>
    </message>
    <message>
        <source>data from {file}</source>
        <translation>{file} verisi</translation>
    </message>
    <message>
        <source>Added “{layer}” to the map, in the layer group “{group}”.</source>
        <translation>“{layer}” haritaya, “{group}” katman grubuna eklendi.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped.</source>
        <translation><numerusform>%n satır atlandı.</numerusform></translation>
    </message>
    <message>
        <source>remove data</source>
        <translation>veriyi kaldırma</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Hesap tabloları (*.csv *.tsv *.txt *.xlsx *.xlsm);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>The table needs a column of states (ISO codes or names in any language) and a column of numbers; a column of years is optional. Your data stays on this computer.</source>
        <translation>Tabloda bir devlet sütunu (ISO kodları ya da herhangi bir dilde adlar) ve bir sayı sütunu bulunmalıdır; yıl sütunu isteğe bağlıdır. Verileriniz bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Add data table</source>
        <translation>Veri tablosu ekle</translation>
    </message>
    <message>
        <source>Open CSV or Excel file…</source>
        <translation>CSV ya da Excel dosyası aç…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>Example tables</source>
        <translation>Örnek tablolar</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Atlanan satırlar</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Haritada göster</translation>
    </message>
    <message>
        <source>Remove from map</source>
        <translation>Haritadan kaldır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Open data table</source>
        <translation>Veri tablosu aç</translation>
    </message>
    <message>
        <source>This table has several columns of numbers. Choose one.</source>
        <translation>Bu tabloda birden çok sayı sütunu var. Birini seçin.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Bir sütun seçin</translation>
    </message>
    <message>
        <source>Shown in the legend</source>
        <translation>Lejantta gösterilir</translation>
    </message>
    <message>
        <source>Upper limits, e.g. 10; 20; 30</source>
        <translation>Üst sınırlar, ör. 10; 20; 30</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Sınıflar</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Sınırlar</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n devlet</numerusform></translation>
    </message>
    <message>
        <source>{file}: {values} for {states}{years}.</source>
        <translation>{file}: {states} için {values}{years}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number, shown as “no data”.</source>
        <translation><numerusform>Sayısı olmayan %n hücre “veri yok” olarak gösterilir.</numerusform></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… ve {count} tane daha</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Tabloda</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Eşleşme</translation>
    </message>
    <message>
        <source>Rows with unrecognised states</source>
        <translation>Devleti tanınamayan satırlar</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(boş)</translation>
    </message>
    <message>
        <source>State for {text}</source>
        <translation>{text} için devlet</translation>
    </message>
    <message>
        <source>an empty cell</source>
        <translation>boş bir hücre</translation>
    </message>
    <message>
        <source>Did you mean {states}?</source>
        <translation>Bunu mu demek istediniz: {states}?</translation>
    </message>
    <message>
        <source>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</source>
        <translation>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</translation>
    </message>
    <message>
        <source>.txt, .md, .html, .docx or .pdf</source>
        <translation>.txt, .md, .html, .docx ya da .pdf</translation>
    </message>
    <message>
        <source>2.2 or newer</source>
        <translation>2.2 ya da daha yeni</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 bit</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Nis</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Nisan</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Ağu</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Ağustos</translation>
    </message>
    <message>
        <source>CRS refused</source>
        <translation>KRS kabul edilmedi</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Deviation: distance from the mean</source>
        <translation>Sapma: ortalamaya uzaklık</translation>
    </message>
    <message>
        <source>Equal: equal width</source>
        <translation>Eşit: eşit genişlik</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Şub</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Şubat</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Oca</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Ocak</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Tem</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Temmuz</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Haz</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Haziran</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mart</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mayıs</translation>
    </message>
    <message>
        <source>Natural: Fisher–Jenks, groups similar values</source>
        <translation>Doğal: Fisher–Jenks, benzer değerleri gruplar</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Kasım</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Eki</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Ekim</translation>
    </message>
    <message>
        <source>Own: your own limits</source>
        <translation>Özel: kendi sınırlarınız</translation>
    </message>
    <message>
        <source>Parquet with 'geo' metadata</source>
        <translation>'geo' üst verili Parquet</translation>
    </message>
    <message>
        <source>PostGIS is not installed in this database</source>
        <translation>PostGIS bu veri tabanında kurulu değil</translation>
    </message>
    <message>
        <source>PostGIS version too old</source>
        <translation>PostGIS sürümü çok eski</translation>
    </message>
    <message>
        <source>Quantiles: equal number of values per class</source>
        <translation>Kantiller: sınıf başına eşit sayıda değer</translation>
    </message>
    <message>
        <source>Round: round limits</source>
        <translation>Yuvarlak: yuvarlak sınırlar</translation>
    </message>
    <message>
        <source>SELECT on the table</source>
        <translation>tabloda SELECT</translation>
    </message>
    <message>
        <source>SRID {srid}</source>
        <translation>SRID {srid}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Eyl</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Eylül</translation>
    </message>
    <message>
        <source>UTF-8; save the file with that encoding</source>
        <translation>UTF-8; dosyayı bu kodlamayla kaydedin</translation>
    </message>
    <message>
        <source>Values: one class per value</source>
        <translation>Değerler: değer başına bir sınıf</translation>
    </message>
    <message>
        <source>WKB</source>
        <translation>WKB</translation>
    </message>
    <message>
        <source>XML without DOCTYPE</source>
        <translation>DOCTYPE içermeyen XML</translation>
    </message>
    <message>
        <source>[], or [{ by = ["…"], start = "…" }]</source>
        <translation>[] ya da [{ by = ["…"], start = "…" }]</translation>
    </message>
    <message>
        <source>[longitude, latitude, width in km, height in km]</source>
        <translation>[boylam, enlem, km olarak genişlik, km olarak yükseklik]</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees</source>
        <translation>derece olarak [boylam, enlem]</translation>
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
        <translation>[{key}] eksik</translation>
    </message>
    <message>
        <source>a BCP 47 code other than en</source>
        <translation>en dışında bir BCP 47 kodu</translation>
    </message>
    <message>
        <source>a FeatureCollection, a Feature or a geometry</source>
        <translation>FeatureCollection, Feature ya da bir geometri</translation>
    </message>
    <message>
        <source>a PDF with text, or the text itself</source>
        <translation>metin içeren bir PDF ya da metnin kendisi</translation>
    </message>
    <message>
        <source>a Parquet file without geometry</source>
        <translation>geometrisi olmayan bir Parquet dosyası</translation>
    </message>
    <message>
        <source>a cell of another type</source>
        <translation>başka türden bir hücre</translation>
    </message>
    <message>
        <source>a column of ISO codes or names of states</source>
        <translation>ISO kodları ya da devlet adları sütunu</translation>
    </message>
    <message>
        <source>a coordinate is not finite</source>
        <translation>bir koordinat sonlu değil</translation>
    </message>
    <message>
        <source>a coordinate that is not a number was left out</source>
        <translation>sayı olmayan bir koordinat dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>a database in which the extension postgis is installed</source>
        <translation>postgis uzantısının kurulu olduğu bir veri tabanı</translation>
    </message>
    <message>
        <source>a date such as 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 or 10 November 2020</source>
        <translation>2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 ya da 10 November 2020 gibi bir tarih</translation>
    </message>
    <message>
        <source>a definition that names other files</source>
        <translation>başka dosyaların adını veren bir tanım</translation>
    </message>
    <message>
        <source>a document type definition (DOCTYPE), which can include other files or expand without limit</source>
        <translation>başka dosyaları içerebilen ya da sınırsız büyüyebilen bir belge türü tanımı (DOCTYPE)</translation>
    </message>
    <message>
        <source>a feature without geometry was left out</source>
        <translation>geometrisi olmayan bir öge dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>a file that is not an archive</source>
        <translation>arşiv olmayan bir dosya</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>bir klasör</translation>
    </message>
    <message>
        <source>a folder with story.toml, a NAME.story file, or the name of a bundled story</source>
        <translation>story.toml içeren bir klasör, bir NAME.story dosyası ya da yerleşik bir hikâyenin adı</translation>
    </message>
    <message>
        <source>a folder with story.toml, or the same folder zipped as NAME.story</source>
        <translation>story.toml içeren bir klasör ya da aynı klasörün NAME.story olarak sıkıştırılmışı (zip)</translation>
    </message>
    <message>
        <source>a folder, device or pipe</source>
        <translation>klasör, aygıt ya da boru hattı (pipe)</translation>
    </message>
    <message>
        <source>a geometry of an unknown type was left out</source>
        <translation>bilinmeyen türde bir geometri dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>a geometry that is not well-known text was left out</source>
        <translation>well-known text olmayan bir geometri dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>a geometry without the mark of a GeoPackage was left out</source>
        <translation>GeoPackage işareti olmayan bir geometri dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>a header row and at least one more row</source>
        <translation>bir başlık satırı ve en az bir satır daha</translation>
    </message>
    <message>
        <source>a key of more than {max_depth} parts</source>
        <translation>{max_depth} parçadan uzun bir anahtar</translation>
    </message>
    <message>
        <source>a layer of the file is a view and not a table of its own; it was left out</source>
        <translation>dosyanın bir katmanı ayrı bir tablo değil, bir görünüm (view); dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>a line has at least two vertices</source>
        <translation>çizginin en az iki köşe noktası olur</translation>
    </message>
    <message>
        <source>a line of fewer than two points was left out</source>
        <translation>ikiden az noktalı bir çizgi dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>a list of ids of features, claims or places</source>
        <translation>öge, ifade ya da yer id’lerinin listesi</translation>
    </message>
    <message>
        <source>a list such as ["one", "two"]</source>
        <translation>["one", "two"] gibi bir liste</translation>
    </message>
    <message>
        <source>a longitude beyond 180° was brought back by a full turn</source>
        <translation>180° ötesindeki bir boylam tam bir turla geri getirildi</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code of three letters</source>
        <translation>küçük harfli, üç harfli bir ISO 3166 kodu</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code such as 'arm'</source>
        <translation>'arm' gibi küçük harfli bir ISO 3166 kodu</translation>
    </message>
    <message>
        <source>a new folder, an empty one, or a story's</source>
        <translation>yeni bir klasör, boş bir klasör ya da bir hikâyenin klasörü</translation>
    </message>
    <message>
        <source>a number from 0 to 10</source>
        <translation>0 ile 10 arasında bir sayı</translation>
    </message>
    <message>
        <source>a number from 1 to {format}; a newer mapviewer may read it</source>
        <translation>1 ile {format} arasında bir sayı; daha yeni bir mapviewer okuyabilir</translation>
    </message>
    <message>
        <source>a number with thousands of digits</source>
        <translation>binlerce basamaklı bir sayı</translation>
    </message>
    <message>
        <source>a path inside the story's folder</source>
        <translation>hikâye klasörünün içinde bir yol</translation>
    </message>
    <message>
        <source>a period needs its start and its end</source>
        <translation>bir dönemin başlangıcı ve bitişi olmalıdır</translation>
    </message>
    <message>
        <source>a point has one vertex</source>
        <translation>noktanın tek köşe noktası olur</translation>
    </message>
    <message>
        <source>a point whose coordinates are not numbers was left out</source>
        <translation>koordinatları sayı olmayan bir nokta dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>a prepared layer cannot be read</source>
        <translation>hazırlanmış bir katman okunamıyor</translation>
    </message>
    <message>
        <source>a row whose coordinates are not numbers was left out</source>
        <translation>koordinatları sayı olmayan bir satır dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>a row with fewer values than the heading; those that are missing are empty</source>
        <translation>başlıktan az değeri olan bir satır; eksik olanlar boştur</translation>
    </message>
    <message>
        <source>a row with more values than the heading; what is beyond was left out</source>
        <translation>başlıktan çok değeri olan bir satır; fazlası dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>grid references (UTM or MGRS) were turned into longitude and latitude</source>
        <translation>ızgara koordinatları (UTM veya MGRS) boylam ve enleme dönüştürüldü</translation>
    </message>
    <message>
        <source>a server with TLS, or no encryption where nobody can listen</source>
        <translation>TLS kullanan bir sunucu ya da kimsenin dinleyemeyeceği yerde şifresiz bağlantı</translation>
    </message>
    <message>
        <source>a service from PostgreSQL's service file</source>
        <translation>PostgreSQL hizmet dosyasından bir hizmet</translation>
    </message>
    <message>
        <source>a size larger than memory</source>
        <translation>bellekten büyük bir boyut</translation>
    </message>
    <message>
        <source>a smaller part of the map, or a spatial index on the table</source>
        <translation>haritanın daha küçük bir bölümü ya da tabloda uzamsal dizin</translation>
    </message>
    <message>
        <source>a table [{key}]</source>
        <translation>bir [{key}] tablosu</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>bir metin</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>tüm muhataplar</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>zaten var</translation>
    </message>
    <message>
        <source>an SQLite database that is no GeoPackage</source>
        <translation>GeoPackage olmayan bir SQLite veri tabanı</translation>
    </message>
    <message>
        <source>an answer that is no JSON</source>
        <translation>JSON olmayan bir yanıt</translation>
    </message>
    <message>
        <source>an answer that is no article</source>
        <translation>makale olmayan bir yanıt</translation>
    </message>
    <message>
        <source>an answer that is no table</source>
        <translation>tablo olmayan bir yanıt</translation>
    </message>
    <message>
        <source>an archive in an archive</source>
        <translation>arşiv içinde arşiv</translation>
    </message>
    <message>
        <source>an empty exact</source>
        <translation>boş bir exact</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>boş bir dosya</translation>
    </message>
    <message>
        <source>an empty layer</source>
        <translation>boş bir katman</translation>
    </message>
    <message>
        <source>an event without a source</source>
        <translation>kaynağı olmayan bir olay</translation>
    </message>
    <message>
        <source>an id of the story's sources.toml, or of [[sources]] in the file</source>
        <translation>hikâyenin sources.toml dosyasındaki ya da dosyadaki [[sources]] içindeki bir id</translation>
    </message>
    <message>
        <source>an id other than {built_in_themes}</source>
        <translation>{built_in_themes} dışında bir id</translation>
    </message>
    <message>
        <source>an id that is no code of a state</source>
        <translation>devlet kodu olmayan bir id</translation>
    </message>
    <message>
        <source>an id that was there before; it was given another ending</source>
        <translation>önceden var olan bir id; başka bir ek verildi</translation>
    </message>
    <message>
        <source>an inset has neither bounds nor a camera</source>
        <translation>bir ek haritada ne bounds ne de camera var</translation>
    </message>
    <message>
        <source>an outline did not end where it began; it was closed</source>
        <translation>bir dış çizgi başladığı yerde bitmiyordu; kapatıldı</translation>
    </message>
    <message>
        <source>an outline has at least four vertices</source>
        <translation>dış çizginin en az dört köşe noktası olur</translation>
    </message>
    <message>
        <source>an outline of fewer than three corners was left out</source>
        <translation>üçten az köşeli bir dış çizgi dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>başka bir ad</translation>
    </message>
    <message>
        <source>archive refused</source>
        <translation>arşiv kabul edilmedi</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>değerlendirme</translation>
    </message>
    <message>
        <source>at least one feature</source>
        <translation>en az bir öge</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>kimlik doğrulanamadı</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>ikili veri</translation>
    </message>
    <message>
        <source>by is missing</source>
        <translation>by eksik</translation>
    </message>
    <message>
        <source>byte 0x{data}</source>
        <translation>bayt 0x{data}</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>kopyalanamıyor</translation>
    </message>
    <message>
        <source>cannot be extracted</source>
        <translation>çıkarılamıyor</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>okunamıyor</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>yazılamıyor</translation>
    </message>
    <message>
        <source>cannot create a working copy</source>
        <translation>çalışma kopyası oluşturulamıyor</translation>
    </message>
    <message>
        <source>cannot create a working folder</source>
        <translation>çalışma klasörü oluşturulamıyor</translation>
    </message>
    <message>
        <source>cannot read workbook</source>
        <translation>çalışma kitabı okunamıyor</translation>
    </message>
    <message>
        <source>cannot save the story</source>
        <translation>hikâye kaydedilemiyor</translation>
    </message>
    <message>
        <source>changed on disk since it was opened</source>
        <translation>açıldıktan sonra diskte değişti</translation>
    </message>
    <message>
        <source>code {number}</source>
        <translation>kod {number}</translation>
    </message>
    <message>
        <source>column is missing</source>
        <translation>sütun eksik</translation>
    </message>
    <message>
        <source>column no longer exists</source>
        <translation>sütun artık yok</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>sütun {name}</translation>
    </message>
    <message>
        <source>columns of different lengths</source>
        <translation>farklı uzunlukta sütunlar</translation>
    </message>
    <message>
        <source>columns such as lon and lat, longitude and latitude, x and y, or wkt</source>
        <translation>lon ve lat, longitude ve latitude, x ve y ya da wkt gibi sütunlar</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>bağlantı kesildi</translation>
    </message>
    <message>
        <source>contains no text</source>
        <translation>metin içermiyor</translation>
    </message>
    <message>
        <source>coordinates such as {example}, {example2}</source>
        <translation>{example}, {example2} gibi koordinatlar</translation>
    </message>
    <message>
        <source>count or breaks are not numbers</source>
        <translation>count ya da breaks sayı değil</translation>
    </message>
    <message>
        <source>counts do not agree</source>
        <translation>sayılar birbirini tutmuyor</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>crs</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>yarım kalmış</translation>
    </message>
    <message>
        <source>damaged GeoPackage</source>
        <translation>hasarlı GeoPackage</translation>
    </message>
    <message>
        <source>damaged GeoParquet</source>
        <translation>hasarlı GeoParquet</translation>
    </message>
    <message>
        <source>damaged archive</source>
        <translation>hasarlı arşiv</translation>
    </message>
    <message>
        <source>damaged, or not what its name says</source>
        <translation>hasarlı ya da adının belirttiği şey değil</translation>
    </message>
    <message>
        <source>degrees north and east</source>
        <translation>kuzey ve doğu dereceleri</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>talep</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>yalanlama</translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation>yinelenen id</translation>
    </message>
    <message>
        <source>duplicate layer id</source>
        <translation>yinelenen katman id’si</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>boş dosya</translation>
    </message>
    <message>
        <source>empty passage</source>
        <translation>boş pasaj</translation>
    </message>
    <message>
        <source>end before start</source>
        <translation>bitiş başlangıçtan önce</translation>
    </message>
    <message>
        <source>[[{key}]] tables</source>
        <translation>[[{key}]] tabloları</translation>
    </message>
    <message>
        <source>Web Annotation with a TextQuoteSelector</source>
        <translation>TextQuoteSelector içeren Web Annotation</translation>
    </message>
    <message>
        <source>a BCP 47 code</source>
        <translation>bir BCP 47 kodu</translation>
    </message>
    <message>
        <source>a page that was saved as a file before</source>
        <translation>önceden dosya olarak kaydedilmiş bir sayfa</translation>
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
        <translation>resim, hikâyesinin klasöründe bulunur</translation>
    </message>
    <message>
        <source>a story that has not been saved</source>
        <translation>kaydedilmemiş bir hikâye</translation>
    </message>
    <message>
        <source>1: in favour; 0: abstained or did not vote, which the column “vote” tells apart. One resolution a year: ES-11/1 of 2 March 2022, ES-11/6 of 23 February 2023, ES-11/7 of 24 February 2025, that of 24 February 2026. A vote that was not confirmed is left unknown.</source>
        <translation>1: lehte; 0: çekimser ya da oy kullanmadı (“vote” sütunu ayırır). Yılda bir karar: 2 Mart 2022 tarihli ES-11/1, 23 Şubat 2023 tarihli ES-11/6, 24 Şubat 2025 tarihli ES-11/7 ve 24 Şubat 2026 tarihli karar. Doğrulanmamış oy bilinmiyor olarak bırakılır.</translation>
    </message>
    <message>
        <source>China's share of goods trade</source>
        <translation>Çin’in mal ticaretindeki payı</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row, so that states can be compared only roughly; a share that was not found is left unknown.</source>
        <translation>Tanımlar ve dönemler satırdan satıra değişir, bu yüzden devletler ancak kabaca karşılaştırılabilir; bulunamayan pay bilinmiyor olarak bırakılır.</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row. For Kyrgyzstan no share is given: Kyrgyz and Chinese data differ by a factor of four.</source>
        <translation>Tanımlar ve dönemler satırdan satıra değişir. Kırgızistan için pay verilmez: Kırgız ve Çin verileri dört kat farklıdır.</translation>
    </message>
    <message>
        <source>General Assembly, 7 April 2022. 1: in favour; 0: against or did not vote, which the column “vote” tells apart. A vote that was not confirmed is left unknown.</source>
        <translation>Genel Kurul, 7 Nisan 2022. 1: lehte; 0: aleyhte ya da oy kullanmadı (“vote” sütunu ayırır). Doğrulanmamış oy bilinmiyor olarak bırakılır.</translation>
    </message>
    <message>
        <source>PNG, JPEG or TIFF</source>
        <translation>PNG, JPEG veya TIFF</translation>
    </message>
    <message>
        <source>Russia's share of goods trade</source>
        <translation>Rusya’nın mal ticaretindeki payı</translation>
    </message>
    <message>
        <source>Suspension of Russia from the Human Rights Council</source>
        <translation>Rusya’nın İnsan Hakları Konseyi üyeliğinin askıya alınması</translation>
    </message>
    <message>
        <source>UN and press reports, row by row</source>
        <translation>BM ve basın haberleri, satır satır</translation>
    </message>
    <message>
        <source>Votes on Ukraine in the UN General Assembly</source>
        <translation>BM Genel Kurulunda Ukrayna oylamaları</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees, or true for a name that finds its own place</source>
        <translation>derece olarak [boylam, enlem] ya da yerini kendi bulan ad için true</translation>
    </message>
    <message>
        <source>a pin is not on the Earth</source>
        <translation>bağlama noktası Dünya üzerinde değil</translation>
    </message>
    <message>
        <source>a world file beside it, or pins set by hand</source>
        <translation>yanında bir dünya dosyası ya da elle konan noktalar</translation>
    </message>
    <message>
        <source>abstained or did not vote</source>
        <translation>çekimser ya da oy kullanmadı</translation>
    </message>
    <message>
        <source>against or did not vote</source>
        <translation>aleyhte ya da oy kullanmadı</translation>
    </message>
    <message>
        <source>an answer that is none</source>
        <translation>geçersiz bir yanıt</translation>
    </message>
    <message>
        <source>an event needs its date and place</source>
        <translation>bir olayın tarihi ve yeri olmalıdır</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>başka bir dil</translation>
    </message>
    <message>
        <source>ask = {{ LAYER = "…" }} with layers of reveal: {layers}</source>
        <translation>ask = {{ LAYER = "…" }}, reveal katmanlarıyla: {layers}</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>ortak üye</translation>
    </message>
    <message>
        <source>at least three</source>
        <translation>en az üç</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>tarih bilinmiyor</translation>
    </message>
    <message>
        <source>event {event}</source>
        <translation>olay {event}</translation>
    </message>
    <message>
        <source>event {event}, lat and lon</source>
        <translation>olay {event}, lat ve lon</translation>
    </message>
    <message>
        <source>event {event}, source</source>
        <translation>olay {event}, source</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>öge</translation>
    </message>
    <message>
        <source>feature {identifier}</source>
        <translation>öge {identifier}</translation>
    </message>
    <message>
        <source>feature {number}</source>
        <translation>öge {number}</translation>
    </message>
    <message>
        <source>features</source>
        <translation>ögeler</translation>
    </message>
    <message>
        <source>features are not a list</source>
        <translation>features bir liste değil</translation>
    </message>
    <message>
        <source>fetch cancelled</source>
        <translation>getirme iptal edildi</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>dosya bulunamadı</translation>
    </message>
    <message>
        <source>file outside the story folder</source>
        <translation>dosya hikâye klasörünün dışında</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>dosya çok büyük</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>donduruldu</translation>
    </message>
    <message>
        <source>geo metadata</source>
        <translation>geo üst verisi</translation>
    </message>
    <message>
        <source>half a place</source>
        <translation>eksik yer</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>heights cannot be read</source>
        <translation>yükseklikler okunamıyor</translation>
    </message>
    <message>
        <source>host and port from its administrator</source>
        <translation>yöneticisinden alınan ana makine ve port</translation>
    </message>
    <message>
        <source>id is taken</source>
        <translation>id alınmış</translation>
    </message>
    <message>
        <source>id is taken by a built-in theme</source>
        <translation>id yerleşik bir tema tarafından alınmış</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>id iki kez kullanılmış</translation>
    </message>
    <message>
        <source>ids of states or organisations</source>
        <translation>devlet ya da kuruluş id’leri</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>lehte</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>{name} içinde</translation>
    </message>
    <message>
        <source>in {title}</source>
        <translation>{title} içinde</translation>
    </message>
    <message>
        <source>insets are a list of tables</source>
        <translation>insets bir tablo listesidir</translation>
    </message>
    <message>
        <source>invalid bounds</source>
        <translation>geçersiz bounds</translation>
    </message>
    <message>
        <source>invalid camera</source>
        <translation>geçersiz camera</translation>
    </message>
    <message>
        <source>invalid finding</source>
        <translation>geçersiz bulgu</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>geçersiz id</translation>
    </message>
    <message>
        <source>invalid margin</source>
        <translation>geçersiz kenar boşluğu</translation>
    </message>
    <message>
        <source>invalid pictures</source>
        <translation>geçersiz resimler</translation>
    </message>
    <message>
        <source>invalid pins</source>
        <translation>geçersiz bağlama noktaları</translation>
    </message>
    <message>
        <source>invalid place of a name</source>
        <translation>adın yeri geçersiz</translation>
    </message>
    <message>
        <source>invalid place of an arrow</source>
        <translation>okun yeri geçersiz</translation>
    </message>
    <message>
        <source>invalid proposal</source>
        <translation>geçersiz öneri</translation>
    </message>
    <message>
        <source>invalid questions</source>
        <translation>geçersiz sorular</translation>
    </message>
    <message>
        <source>invalid value in view</source>
        <translation>görünümde geçersiz değer</translation>
    </message>
    <message>
        <source>invalid view</source>
        <translation>geçersiz görünüm</translation>
    </message>
    <message>
        <source>invalid view link</source>
        <translation>geçersiz görünüm bağlantısı</translation>
    </message>
    <message>
        <source>its tiepoints lie on one line</source>
        <translation>bağlantı noktaları tek bir doğru üzerinde</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped (a latitude beyond 90°); they were swapped back in the whole file</source>
        <translation>enlem ile boylam yer değiştirmiş görünüyordu (90° ötesinde bir enlem); tüm dosyada düzeltildi</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped by the names of the places; they were swapped back in the whole file</source>
        <translation>yer adlarına göre enlem ve boylam yer değiştirmiş görünüyordu; bütün dosyada geri değiştirildi</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>katman</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>katman {number}</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>katmanlar</translation>
    </message>
    <message>
        <source>layers of an inset are a list</source>
        <translation>ek haritanın layers değeri bir listedir</translation>
    </message>
    <message>
        <source>layers, only and numbers of a panel are lists</source>
        <translation>bir panonun layers, only ve numbers alanları birer listedir</translation>
    </message>
    <message>
        <source>left {date}</source>
        <translation>ayrıldı {date}</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and :</source>
        <translation>harfler, rakamlar, - _ . ve :</translation>
    </message>
    <message>
        <source>line</source>
        <translation>satır</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>satır 1</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>satır {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>satır {line}, sütun {column}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>satırlar</translation>
    </message>
    <message>
        <source>link without a target</source>
        <translation>hedefi olmayan bağlantı</translation>
    </message>
    <message>
        <source>longitude and latitude on WGS84 (EPSG:4326)</source>
        <translation>WGS84 üzerinde boylam ve enlem (EPSG:4326)</translation>
    </message>
    <message>
        <source>lower-case ISO 3166 codes of three letters</source>
        <translation>küçük harfli, üç harfli ISO 3166 kodları</translation>
    </message>
    <message>
        <source>mapviewer never goes to the network</source>
        <translation>mapviewer hiçbir zaman ağa bağlanmaz</translation>
    </message>
    <message>
        <source>member</source>
        <translation>üye</translation>
    </message>
    <message>
        <source>more than 18 digits</source>
        <translation>18 basamaktan fazla</translation>
    </message>
    <message>
        <source>more than {count} {what}</source>
        <translation>{count} sayısından fazla {what}</translation>
    </message>
    <message>
        <source>more than {most} distinct values; using natural breaks</source>
        <translation>{most} taneden fazla farklı değer; doğal sınırlar kullanılıyor</translation>
    </message>
    <message>
        <source>more than {seconds:g} seconds</source>
        <translation>{seconds:g} saniyeden fazla</translation>
    </message>
    <message>
        <source>more than {seconds} seconds of work</source>
        <translation>{seconds} saniyeden fazla işlem</translation>
    </message>
    <message>
        <source>names = {…}</source>
        <translation>names = {…}</translation>
    </message>
    <message>
        <source>names is not a table</source>
        <translation>names bir tablo değil</translation>
    </message>
    <message>
        <source>names is the language of all names; names_at says where names stand</source>
        <translation>names bütün adların dilidir; adların nerede duracağını names_at söyler</translation>
    </message>
    <message>
        <source>names_at = {…}</source>
        <translation>names_at = {…}</translation>
    </message>
    <message>
        <source>neither a passage nor a source</source>
        <translation>ne pasaj ne kaynak</translation>
    </message>
    <message>
        <source>neither pins nor a position</source>
        <translation>ne bağlama noktası ne konum</translation>
    </message>
    <message>
        <source>nesting too deep</source>
        <translation>iç içe yapı çok derin</translation>
    </message>
    <message>
        <source>news agencies, row by row</source>
        <translation>haber ajansları, satır satır</translation>
    </message>
    <message>
        <source>no PostgreSQL server responds{port}</source>
        <translation>hiçbir PostgreSQL sunucusu yanıt vermiyor{port}</translation>
    </message>
    <message>
        <source>no TextQuoteSelector in target</source>
        <translation>target içinde TextQuoteSelector yok</translation>
    </message>
    <message>
        <source>no annotations of a text</source>
        <translation>metin açıklaması yok</translation>
    </message>
    <message>
        <source>no article found on this page</source>
        <translation>bu sayfada makale bulunamadı</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>sınır yok</translation>
    </message>
    <message>
        <source>no column of numbers</source>
        <translation>sayı sütunu yok</translation>
    </message>
    <message>
        <source>no column of states</source>
        <translation>devlet sütunu yok</translation>
    </message>
    <message>
        <source>no columns</source>
        <translation>sütun yok</translation>
    </message>
    <message>
        <source>no columns with coordinates</source>
        <translation>koordinat sütunu yok</translation>
    </message>
    <message>
        <source>no feature can be shown</source>
        <translation>hiçbir öge gösterilemiyor</translation>
    </message>
    <message>
        <source>no features</source>
        <translation>öge yok</translation>
    </message>
    <message>
        <source>no features to export</source>
        <translation>dışa aktarılacak öge yok</translation>
    </message>
    <message>
        <source>no geometry column</source>
        <translation>geometri sütunu yok</translation>
    </message>
    <message>
        <source>no ground</source>
        <translation>bölge yok</translation>
    </message>
    <message>
        <source>no layer in the archive</source>
        <translation>arşivde katman yok</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>üye değil</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>sayı yok</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>pasaj yok</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>yer değil</translation>
    </message>
    <message>
        <source>no place of that name in that state; the row was left out</source>
        <translation>o devlette bu adda bir yer yok; satır atlandı</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer</source>
        <translation>yer adları dizininde bu adda bir yer yok</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer; the row was left out</source>
        <translation>yer adları dizininde bu adda bir yer yok; satır atlandı</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>satır yok</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>kaynak yok</translation>
    </message>
    <message>
        <source>no state or province of that name; the row was left out</source>
        <translation>bu adda devlet ya da il yok; satır atlandı</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>böyle bir tablo yok</translation>
    </message>
    <message>
        <source>no table with features</source>
        <translation>öge içeren tablo yok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>not GeoJSON</source>
        <translation>GeoJSON değil</translation>
    </message>
    <message>
        <source>not GeoParquet</source>
        <translation>GeoParquet değil</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>UTF-8 metin değil</translation>
    </message>
    <message>
        <source>not UTF-8 text; read as {encoding}, so some letters may be wrong</source>
        <translation>UTF-8 metin değil; {encoding} olarak okundu, bazı harfler yanlış olabilir</translation>
    </message>
    <message>
        <source>not a GeoJSON FeatureCollection</source>
        <translation>GeoJSON FeatureCollection değil</translation>
    </message>
    <message>
        <source>not a GeoJSON feature</source>
        <translation>GeoJSON ögesi değil</translation>
    </message>
    <message>
        <source>not a Word file</source>
        <translation>Word dosyası değil</translation>
    </message>
    <message>
        <source>not a database layer</source>
        <translation>veri tabanı katmanı değil</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>tarih değil</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>dosya değil</translation>
    </message>
    <message>
        <source>not a gazetteer of this version</source>
        <translation>bu sürümün yer adları dizini değil</translation>
    </message>
    <message>
        <source>not a layer</source>
        <translation>katman değil</translation>
    </message>
    <message>
        <source>not a list of annotations</source>
        <translation>açıklama listesi değil</translation>
    </message>
    <message>
        <source>not a list of tables</source>
        <translation>tablo listesi değil</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>sayı değil</translation>
    </message>
    <message>
        <source>not a pack</source>
        <translation>paket değil</translation>
    </message>
    <message>
        <source>not a pack of degrees</source>
        <translation>derece hücreleri paketi değil</translation>
    </message>
    <message>
        <source>not a picture that can be shown</source>
        <translation>gösterilemeyen bir resim</translation>
    </message>
    <message>
        <source>not a place</source>
        <translation>yer değil</translation>
    </message>
    <message>
        <source>not a prepared layer, or a damaged one</source>
        <translation>hazırlanmış katman değil ya da hasarlı</translation>
    </message>
    <message>
        <source>not a projected CRS</source>
        <translation>izdüşümlü KRS değil</translation>
    </message>
    <message>
        <source>not a relief</source>
        <translation>kabartma verisi değil</translation>
    </message>
    <message>
        <source>not a seat</source>
        <translation>merkez (seat) değil</translation>
    </message>
    <message>
        <source>not a story</source>
        <translation>hikâye değil</translation>
    </message>
    <message>
        <source>not a table</source>
        <translation>tablo değil</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>metin değil</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>metin dosyası değil</translation>
    </message>
    <message>
        <source>not a user layer</source>
        <translation>kullanıcı katmanı değil</translation>
    </message>
    <message>
        <source>not a world file</source>
        <translation>dünya dosyası değil</translation>
    </message>
    <message>
        <source>not an events file</source>
        <translation>olay dosyası değil</translation>
    </message>
    <message>
        <source>not enough disk space for the result</source>
        <translation>sonuç için diskte yeterli yer yok</translation>
    </message>
    <message>
        <source>not heights</source>
        <translation>yükseklik değil</translation>
    </message>
    <message>
        <source>not in the article, or in several places of it</source>
        <translation>makalede yok veya birden çok yerinde var</translation>
    </message>
    <message>
        <source>not read: the files before it took too long</source>
        <translation>okunmadı: önceki dosyalar çok uzun sürdü</translation>
    </message>
    <message>
        <source>not valid CSV</source>
        <translation>geçerli CSV değil</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>geçerli JSON değil</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>geçerli TOML değil</translation>
    </message>
    <message>
        <source>not valid XML</source>
        <translation>geçerli XML değil</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>odaklanılacak bir şey yok</translation>
    </message>
    <message>
        <source>nothing with a quotation</source>
        <translation>alıntı içeren bir şey yok</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>sayı çok büyük</translation>
    </message>
    <message>
        <source>numbers, such as 10, 20, 30</source>
        <translation>10, 20, 30 gibi sayılar</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>gözlemci</translation>
    </message>
    <message>
        <source>on = ["id of a feature or layer"]</source>
        <translation>on = ["öge ya da katman id’si"]</translation>
    </message>
    <message>
        <source>on is missing</source>
        <translation>on eksik</translation>
    </message>
    <message>
        <source>one layer in an archive</source>
        <translation>arşivde tek katman</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>bunlardan biri</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>tek değer</translation>
    </message>
    <message>
        <source>only a header row</source>
        <translation>yalnızca başlık satırı</translation>
    </message>
    <message>
        <source>only one layer of the archive is shown: {chosen}; it also holds {listed}</source>
        <translation>arşivin yalnızca bir katmanı gösteriliyor: {chosen}; şunları da içeriyor: {listed}</translation>
    </message>
    <message>
        <source>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe or side, date, names, share]</source>
        <translation>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe ya da side, date, names, share]</translation>
    </message>
    <message>
        <source>over {low} – {high}</source>
        <translation>{low} üstü – {high}</translation>
    </message>
    <message>
        <source>panels are a list of tables</source>
        <translation>panels bir tablo listesidir</translation>
    </message>
    <message>
        <source>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</source>
        <translation>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</translation>
    </message>
    <message>
        <source>prepared map data cannot be read</source>
        <translation>hazırlanmış harita verisi okunamıyor</translation>
    </message>
    <message>
        <source>projection refused</source>
        <translation>izdüşüm kabul edilmedi</translation>
    </message>
    <message>
        <source>properties are not a table</source>
        <translation>properties bir tablo değil</translation>
    </message>
    <message>
        <source>quote = a passage of the article, or source = [ids]</source>
        <translation>quote = makaleden bir pasaj ya da source = [ids]</translation>
    </message>
    <message>
        <source>reading takes too long</source>
        <translation>okuma çok uzun sürüyor</translation>
    </message>
    <message>
        <source>reading timed out</source>
        <translation>okuma zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>okuma iptal edildi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>kabul edilmedi</translation>
    </message>
    <message>
        <source>relief cannot be read</source>
        <translation>kabartma okunamıyor</translation>
    </message>
    <message>
        <source>row</source>
        <translation>satır</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>satır {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>satır {row}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>satırlar</translation>
    </message>
    <message>
        <source>rows of different lengths</source>
        <translation>farklı uzunlukta satırlar</translation>
    </message>
    <message>
        <source>saving here would lose rows that could not be read</source>
        <translation>buraya kaydetmek okunamayan satırların kaybolmasına yol açardı</translation>
    </message>
    <message>
        <source>saving the story first</source>
        <translation>önce hikâyeyi kaydetmek</translation>
    </message>
    <message>
        <source>several areas have that name; the first was taken</source>
        <translation>bu adda birkaç alan var; ilki alındı</translation>
    </message>
    <message>
        <source>several places have that name; the most populous was taken</source>
        <translation>bu adda birden çok yer var; en kalabalık olanı alındı</translation>
    </message>
    <message>
        <source>several tables</source>
        <translation>birkaç tablo</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>sinyal {number}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} tarihinden beri</translation>
    </message>
    <message>
        <source>six numbers</source>
        <translation>altı sayı</translation>
    </message>
    <message>
        <source>something that is not a story</source>
        <translation>hikâye olmayan bir şey</translation>
    </message>
    <message>
        <source>sounds and moving things of a tour were left out</source>
        <translation>turun sesleri ve hareketli nesneleri atlandı</translation>
    </message>
    <message>
        <source>source = [ids]</source>
        <translation>source = [ids]</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>kaynak {number}</translation>
    </message>
    <message>
        <source>story not found</source>
        <translation>hikâye bulunamadı</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>askıda</translation>
    </message>
    <message>
        <source>table no longer exists</source>
        <translation>tablo artık yok</translation>
    </message>
    <message>
        <source>table {name}</source>
        <translation>tablo {name}</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>metin çok uzun</translation>
    </message>
    <message>
        <source>the .prj file cannot be understood</source>
        <translation>.prj dosyası anlaşılamıyor</translation>
    </message>
    <message>
        <source>the CRS is missing</source>
        <translation>KRS eksik</translation>
    </message>
    <message>
        <source>the CRS is missing; the coordinates look like degrees, so longitude and latitude (WGS84) were assumed</source>
        <translation>KRS eksik; koordinatlar dereceye benziyor, bu yüzden boylam ve enlem (WGS84) varsayıldı</translation>
    </message>
    <message>
        <source>the PDF cannot be read</source>
        <translation>PDF okunamıyor</translation>
    </message>
    <message>
        <source>the PDF is a scan without text</source>
        <translation>PDF metinsiz bir tarama</translation>
    </message>
    <message>
        <source>the PDF is password-protected</source>
        <translation>PDF parola korumalı</translation>
    </message>
    <message>
        <source>the bundled stories have no such item</source>
        <translation>birlikte gelen hikâyelerde böyle bir öğe yok</translation>
    </message>
    <message>
        <source>the column {key} holds words such as {value} and not {words}; it is shown as it is</source>
        <translation>{key} sütunu {words} değil, {value} gibi sözcükler içeriyor; olduğu gibi gösteriliyor</translation>
    </message>
    <message>
        <source>the connection cannot be encrypted as required</source>
        <translation>bağlantı gerektiği gibi şifrelenemiyor</translation>
    </message>
    <message>
        <source>the coordinates are not longitude and latitude</source>
        <translation>koordinatlar boylam ve enlem değil</translation>
    </message>
    <message>
        <source>the database reported an error</source>
        <translation>veri tabanı hata bildirdi</translation>
    </message>
    <message>
        <source>the end comes before the start; both were left out</source>
        <translation>bitiş başlangıçtan önce; ikisi de dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>the file exceeds the memory limit</source>
        <translation>dosya bellek sınırını aşıyor</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>dosya boş</translation>
    </message>
    <message>
        <source>the gazetteer cannot be read</source>
        <translation>yer adları dizini okunamıyor</translation>
    </message>
    <message>
        <source>the id of a source, several separated by spaces</source>
        <translation>bir kaynağın id’si; birden çoksa boşlukla ayrılır</translation>
    </message>
    <message>
        <source>the language of the story itself</source>
        <translation>hikâyenin kendi dili</translation>
    </message>
    <message>
        <source>the map's own background and controls are not taken over</source>
        <translation>haritanın kendi zemini ve denetimleri alınmaz</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>bir dosyanın adı</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself; it was repaired</source>
        <translation>dış çizgi kendisiyle kesişiyor ya da kendisine değiyor; onarıldı</translation>
    </message>
    <message>
        <source>the passage is not in the article</source>
        <translation>pasaj makalede yok</translation>
    </message>
    <message>
        <source>the password, or an entry in PostgreSQL's own password file</source>
        <translation>parola ya da PostgreSQL’in kendi parola dosyasında bir kayıt</translation>
    </message>
    <message>
        <source>the path of a layer file</source>
        <translation>bir katman dosyasının yolu</translation>
    </message>
    <message>
        <source>the picture does not say where it lies</source>
        <translation>resim nerede olduğunu söylemiyor</translation>
    </message>
    <message>
        <source>the picture lies outside the Earth</source>
        <translation>resim Dünya’nın dışında kalıyor</translation>
    </message>
    <message>
        <source>the picture names no CRS that is known</source>
        <translation>resim bilinen bir koordinat sistemi belirtmiyor</translation>
    </message>
    <message>
        <source>the pictures and sounds of the slides are not taken over</source>
        <translation>slaytların resimleri ve sesleri alınmaz</translation>
    </message>
    <message>
        <source>the picture’s position is not usable</source>
        <translation>resmin konumu kullanılamıyor</translation>
    </message>
    <message>
        <source>the pins lie on one line</source>
        <translation>bağlama noktaları tek bir doğru üzerinde</translation>
    </message>
    <message>
        <source>the query took more than {statement_s} seconds</source>
        <translation>sorgu {statement_s} saniyeden uzun sürdü</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>aralık başlamadan bitiyor</translation>
    </message>
    <message>
        <source>the reader process ended: {answer}</source>
        <translation>okuma süreci sona erdi: {answer}</translation>
    </message>
    <message>
        <source>the reader process stopped with {ended}</source>
        <translation>okuma süreci durdu: {ended}</translation>
    </message>
    <message>
        <source>the result exceeds the memory limit</source>
        <translation>sonuç bellek sınırını aşıyor</translation>
    </message>
    <message>
        <source>the selected CRS ({given}) was used instead of the file's own</source>
        <translation>dosyanın kendi KRS’si yerine seçilen KRS ({given}) kullanıldı</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>sunucu bağlantıyı reddetti</translation>
    </message>
    <message>
        <source>the server requires a password</source>
        <translation>sunucu parola istiyor</translation>
    </message>
    <message>
        <source>the table has no known CRS</source>
        <translation>tablonun bilinen bir KRS’si yok</translation>
    </message>
    <message>
        <source>the table is locked by another session</source>
        <translation>tablo başka bir oturum tarafından kilitli</translation>
    </message>
    <message>
        <source>the table of disputed ground cannot be read</source>
        <translation>ihtilaflı bölgeler tablosu okunamıyor</translation>
    </message>
    <message>
        <source>the table of names cannot be read</source>
        <translation>ad tablosu okunamıyor</translation>
    </message>
    <message>
        <source>the table of states cannot be read</source>
        <translation>devlet tablosu okunamıyor</translation>
    </message>
    <message>
        <source>the table of unions cannot be read</source>
        <translation>birlikler tablosu okunamıyor</translation>
    </message>
    <message>
        <source>the text encoding is not declared (no .cpg file); assumed {encoding}</source>
        <translation>metin kodlaması belirtilmemiş (.cpg dosyası yok); {encoding} varsayıldı</translation>
    </message>
    <message>
        <source>this user has no right to read it</source>
        <translation>bu kullanıcının okuma hakkı yok</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>tehdit</translation>
    </message>
    <message>
        <source>three corners of a triangle</source>
        <translation>bir üçgenin üç köşesi</translation>
    </message>
    <message>
        <source>too few pins</source>
        <translation>çok az bağlama noktası</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>çok büyük</translation>
    </message>
    <message>
        <source>too many breaks</source>
        <translation>çok fazla sınır</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>çok fazla sayfa</translation>
    </message>
    <message>
        <source>too many {what}</source>
        <translation>çok fazla {what}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>tarihsiz</translation>
    </message>
    <message>
        <source>unknown CRS</source>
        <translation>bilinmeyen KRS</translation>
    </message>
    <message>
        <source>unknown also</source>
        <translation>bilinmeyen also</translation>
    </message>
    <message>
        <source>unknown classes</source>
        <translation>bilinmeyen sınıflar</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>bilinmeyen sütun</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>bilinmeyen ülke</translation>
    </message>
    <message>
        <source>unknown database</source>
        <translation>bilinmeyen veri tabanı</translation>
    </message>
    <message>
        <source>unknown encoding of geometry</source>
        <translation>bilinmeyen geometri kodlaması</translation>
    </message>
    <message>
        <source>unknown file extension</source>
        <translation>bilinmeyen dosya uzantısı</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>bilinmeyen biçim</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>bilinmeyen grup</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>bilinmeyen id</translation>
    </message>
    <message>
        <source>unknown key in a view</source>
        <translation>görünümde bilinmeyen anahtar</translation>
    </message>
    <message>
        <source>unknown kind of geometry</source>
        <translation>bilinmeyen geometri türü</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>bilinmeyen dil</translation>
    </message>
    <message>
        <source>unknown layer</source>
        <translation>bilinmeyen katman</translation>
    </message>
    <message>
        <source>unknown projection</source>
        <translation>bilinmeyen izdüşüm</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>bilinmeyen hizmet</translation>
    </message>
    <message>
        <source>unknown sheet</source>
        <translation>bilinmeyen sayfa</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>bilinmeyen kaynak</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>bilinmeyen devlet</translation>
    </message>
    <message>
        <source>unknown {key}</source>
        <translation>bilinmeyen {key}</translation>
    </message>
    <message>
        <source>unrecognised state</source>
        <translation>tanınamayan devlet adı</translation>
    </message>
    <message>
        <source>unsupported article format</source>
        <translation>desteklenmeyen makale biçimi</translation>
    </message>
    <message>
        <source>unsupported spreadsheet format</source>
        <translation>desteklenmeyen hesap tablosu biçimi</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} tarihine dek</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation>en çok {count}</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>en çok {limit}</translation>
    </message>
    <message>
        <source>up to {max_characters}</source>
        <translation>en çok {max_characters}</translation>
    </message>
    <message>
        <source>up to {max_pages}</source>
        <translation>en çok {max_pages}</translation>
    </message>
    <message>
        <source>up to {max_toml_characters}</source>
        <translation>en çok {max_toml_characters}</translation>
    </message>
    <message>
        <source>up to {most} bytes</source>
        <translation>en çok {most} bayt</translation>
    </message>
    <message>
        <source>up to {most} pixels</source>
        <translation>en çok {most} piksel</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>en çok {value}</translation>
    </message>
    <message>
        <source>up to {value} bytes</source>
        <translation>en çok {value} bayt</translation>
    </message>
    <message>
        <source>value_names are not a table of numbers</source>
        <translation>value_names bir sayı tablosu değil</translation>
    </message>
    <message>
        <source>view is not a table</source>
        <translation>view bir tablo değil</translation>
    </message>
    <message>
        <source>what is no GeoJSON feature was left out</source>
        <translation>GeoJSON ögesi olmayan dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>what was read is too large</source>
        <translation>okunan veri çok büyük</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>dilek</translation>
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
        <translation>{code}: {state}; </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} karakter</translation>
    </message>
    <message>
        <source>{count} distinct values, one class each</source>
        <translation>{count} farklı değer, her biri bir sınıf</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} sorun</translation>
    </message>
    <message>
        <source>{count} rows without a number for a known state</source>
        <translation>bilinen bir devlet için sayısı olmayan {count} satır</translation>
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
        <translation>{file}: yaklaşık olduğu belirtilen sayılar olduğu gibi okundu: {marks}</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>{hint}an ISO 3166 code of three letters, {known}, or the id of a row in [[groups_of_states]], [[organisations]] or [[actors]]</source>
        <translation>{hint}üç harfli bir ISO 3166 kodu, {known} ya da [[groups_of_states]], [[organisations]] veya [[actors]] içindeki bir satırın id’si</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} eksik</translation>
    </message>
    <message>
        <source>{key} is not a list of tables</source>
        <translation>{key} bir tablo listesi değil</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key} bir metin listesi değil</translation>
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
        <translation>{link_crs}; boylam ve enlem varsayıldı</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{max_depth} levels</source>
        <translation>{max_depth} düzey</translation>
    </message>
    <message>
        <source>{max_rows} rows, {max_columns} columns, {max_cells} cells</source>
        <translation>{max_rows} satır, {max_columns} sütun, {max_cells} hücre</translation>
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
        <translation>{numbers} ve {last}</translation>
    </message>
    <message>
        <source>{numbers} and {more} more</source>
        <translation>{numbers} ve {more} tane daha</translation>
    </message>
    <message>
        <source>{other_tables}: {names}; it also holds {others}</source>
        <translation>{other_tables}: {names}; şunları da içeriyor: {others}</translation>
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
        <translation>{reason}; dosya yarım kalmış olabilir</translation>
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
        <translation>{said}; bulunan: {found}</translation>
    </message>
    <message>
        <source>{said}; allowed: {allowed}</source>
        <translation>{said}; izin verilen: {allowed}</translation>
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
        <translation>açılmış hâlde {size} bayt</translation>
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
        <translation>{subject}: değişmez, {partner}</translation>
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
        <translation>devletler sütununun yanında bir sayı ya da birkaç sözcük sütunu</translation>
    </message>
    <message>
        <source>a geometry that cannot be read was left out</source>
        <translation>okunamayan bir geometri dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>a collection of several kinds of geometry is shown as one feature for each kind</source>
        <translation>birkaç tür geometriden oluşan bir derleme her tür için bir öğe olarak gösteriliyor</translation>
    </message>
    <message>
        <source>pages of more than {size} characters</source>
        <translation>{size} karakterden büyük sayfalar</translation>
    </message>
    <message>
        <source>the data of {layer} stand at an address, which was not followed</source>
        <translation>{layer} verileri bir adreste duruyor; o adrese gidilmedi</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>bilinmeyen kodlama</translation>
    </message>
    <message>
        <source>an empty workbook</source>
        <translation>boş bir çalışma kitabı</translation>
    </message>
    <message>
        <source>the table of codes cannot be read</source>
        <translation>kod tablosu okunamıyor</translation>
    </message>
    <message>
        <source>a start that is not a date was left out</source>
        <translation>tarih olmayan bir başlangıç dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>an end that is not a date was left out</source>
        <translation>tarih olmayan bir bitiş dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>a geometry with curves was left out</source>
        <translation>eğrili bir geometri dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>the dates have the month before the day</source>
        <translation>tarihlerde ay günden önce geliyor</translation>
    </message>
    <message>
        <source>the sheet {title} was read</source>
        <translation>{title} sayfası okundu</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts do not look so; assumed {encoding}</source>
        <translation>.cpg dosyası {declared} diyor, ama metinler öyle görünmüyor; {encoding} varsayıldı</translation>
    </message>
    <message>
        <source>a feature with several times: it is shown from the first to the last of them</source>
        <translation>birkaç zamanı olan bir öğe: ilkinden sonuncusuna kadar gösteriliyor</translation>
    </message>
    <message>
        <source>{name}: the sheet {sheet} was read</source>
        <translation>{name}: {sheet} sayfası okundu</translation>
    </message>
    <message>
        <source>a date before the year 1; the timeline begins with that year</source>
        <translation>1 yılından önceki bir tarih; zaman çizgisi o yılla başlıyor</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: some have the day first and some the month; most decided</source>
        <translation>03/04/2020 gibi tarihler: kiminde gün, kiminde ay önce; çoğunluk belirledi</translation>
    </message>
    <message>
        <source>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet, or CSV or Excel with coordinates</source>
        <translation>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet ya da koordinatlı CSV veya Excel</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: nothing says which number is the month; the day was taken to come first</source>
        <translation>03/04/2020 gibi tarihler: hangi sayının ay olduğu belli değil; günün önce geldiği varsayıldı</translation>
    </message>
    <message>
        <source>{file}: marks of footnotes after numbers were left out: {marks}</source>
        <translation>{file}: sayılardan sonraki dipnot işaretleri dışarıda bırakıldı: {marks}</translation>
    </message>
    <message>
        <source>{state} no longer exists</source>
        <translation>{state} artık yok</translation>
    </message>
    <message>
        <source>annotations of a text (Recogito), without coordinates</source>
        <translation>bir metnin notları (Recogito), koordinatsız</translation>
    </message>
    <message>
        <source>GeoJSON; in Recogito choose Download, GeoJSON</source>
        <translation>GeoJSON; Recogito’da Download, GeoJSON seçin</translation>
    </message>
    <message>
        <source>{file}: {count} rows are no states and were left out: {listed}</source>
        <translation>{file}: {count} satır devlet değil ve dışarıda bırakıldı: {listed}</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts are UTF-8 and were read so</source>
        <translation>.cpg dosyası {declared} diyor, ama metinler UTF-8 ve öyle okundu</translation>
    </message>
    <message>
        <source>{name} is no state</source>
        <translation>{name} bir devlet değil</translation>
    </message>
    <message>
        <source>{name}: no row of headings was found; the columns are numbered</source>
        <translation>{name}: başlık satırı bulunamadı; sütunlar numaralandı</translation>
    </message>
    <message>
        <source>damaged TopoJSON</source>
        <translation>bozuk TopoJSON</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Önizleme…</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Nothing selected. Click a highlighted passage in the article or anything on the map to see what is known about it and how. Press Ctrl+K to search.</source>
        <translation>Hiçbir şey seçilmedi. Neyin, nereden bilindiğini görmek için makalede vurgulanan bir pasajı ya da haritadaki herhangi bir şeyi tıklayın. Aramak için Ctrl+K’ye basın.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Denetleyen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Today in</source>
        <translation>Bugün içinde olduğu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} tarihinden beri</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} tarihine dek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Devlet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Çeşit</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Koşul</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dayanak</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Kime göre</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Aktaran</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>Bunu ne çürütürdü</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Eylem türü</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>İfadeler</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Nereden biliyoruz?</translation>
    </message>
    <message>
        <source>Also refers to {items}</source>
        <translation>Şunlarla da ilgili: {items}</translation>
    </message>
    <message>
        <source>Not in the article; added from {source}</source>
        <translation>Makalede yok; eklendiği kaynak: {source}</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>Editörün notları</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Diğer adlar</translation>
    </message>
    <message>
        <source>Name used by {who}</source>
        <translation>Kullanılan ad ({who})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Added context, not in the article</source>
        <translation>Eklenen bağlam, makalede yok</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Published area, km²</source>
        <translation>Yayımlanan yüzölçümü, km²</translation>
    </message>
    <message>
        <source>Published length, km</source>
        <translation>Yayımlanan uzunluk, km</translation>
    </message>
    <message>
        <source>Front moving</source>
        <translation>Cephe hareketli</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>Eklenen bağlam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Oy</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Row in the table</source>
        <translation>Tablodaki satır</translation>
    </message>
    <message>
        <source>Source in the table</source>
        <translation>Tablodaki kaynak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>On “{quote}”: {note}</source>
        <translation>“{quote}” üzerine: {note}</translation>
    </message>
    <message>
        <source>Part of the base map (today’s borders and names). Not mentioned in the article.</source>
        <translation>Altlık haritanın parçası (bugünkü sınırlar ve adlar). Makalede anılmıyor.</translation>
    </message>
    <message>
        <source>No passage or source is given.</source>
        <translation>Pasaj ya da kaynak belirtilmemiş.</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Seçimin ayrıntıları</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>Önceki değinme (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>Sonraki değinme (F8)</translation>
    </message>
    <message>
        <source>Zoom to selection (Ctrl+J)</source>
        <translation>Seçime yakınlaştır (Ctrl+J)</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Alıntıyı kopyala</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Seçimi temizle</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Makalede yok</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation><numerusform>%n değinme</numerusform></translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>Değinme {number} / {count}</translation>
    </message>
    <message>
        <source>Copied the name, the passage and a link to this view.</source>
        <translation>Ad, pasaj ve bu görünümün bağlantısı kopyalandı.</translation>
    </message>
    <message>
        <source>{actor}; recognised by {states}</source>
        <translation>{actor}; tanıyanlar: {states}</translation>
    </message>
    <message>
        <source>{actor}; recognised by no UN member</source>
        <translation>{actor}; hiçbir BM üyesi tanımıyor</translation>
    </message>
    <message>
        <source>{actor}; the story does not say who recognises it</source>
        <translation>{actor}; kimin tanıdığı hikâyede söylenmiyor</translation>
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
        <translation>Bu hikâye açılırken sorun bulunmadı.</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer hakkında</translation>
    </message>
    <message>
        <source>Read an article on a map. Every mark leads to the words or the source behind it.</source>
        <translation>Bir makaleyi harita üzerinde okuyun. Her işaret, ardındaki sözcüklere ya da kaynağa götürür.</translation>
    </message>
    <message>
        <source>**Text of this story:** {credit}</source>
        <translation>**Bu hikâyenin metni:** {credit}</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts of the interface and of the bundled stories in this language yet.</source>
        <translation>Bu dildeki arayüz ve birlikte gelen hikâye metinlerini henüz anadili konuşuru gözden geçirmedi.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in {part} ({error}). Everything else still works.</source>
        <translation>Şurada bir sorun oluştu: {part} ({error}). Geri kalan her şey çalışıyor.</translation>
    </message>
    <message>
        <source>the {name} panel</source>
        <translation>{name} paneli</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>program</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PNG image</source>
        <translation>PNG görüntüsü</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>Yazdırmak için PDF</translation>
    </message>
    <message>
        <source>SVG for editing</source>
        <translation>Düzenlemek için SVG</translation>
    </message>
    <message>
        <source>Screen (1920 × 1080)</source>
        <translation>Ekran (1920 × 1080)</translation>
    </message>
    <message>
        <source>Large screen (3840 × 2160)</source>
        <translation>Büyük ekran (3840 × 2160)</translation>
    </message>
    <message>
        <source>Projector 4:3 (1600 × 1200)</source>
        <translation>Projektör 4:3 (1600 × 1200)</translation>
    </message>
    <message>
        <source>Page (2000 × 1414)</source>
        <translation>Sayfa (2000 × 1414)</translation>
    </message>
    <message>
        <source>Square (1600 × 1600)</source>
        <translation>Kare (1600 × 1600)</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Özel boyut</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Ekrandaki gibi</translation>
    </message>
    <message>
        <source>For print, also in grey</source>
        <translation>Baskı için, gri tonlarda da</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Görüntüyü dışa aktar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Images (*.png *.pdf *.svg)</source>
        <translation>Görüntüler (*.png *.pdf *.svg)</translation>
    </message>
    <message>
        <source>Something went wrong. See the notification above the map for a report.</source>
        <translation>Bir sorun oluştu. Rapor için haritanın üstündeki bildirime bakın.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Gözat…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation>{file} dışa aktarılıyor…</translation>
    </message>
    <message>
        <source>Lesson: plan, worksheets, answers, exit quiz, handout (PDF, in a folder)</source>
        <translation>Ders: plan, çalışma kâğıtları, yanıtlar, çıkış sınavı, dağıtım notu (PDF, klasörde)</translation>
    </message>
    <message>
        <source>Handout: one page per step with room for notes (PDF)</source>
        <translation>Çalışma kâğıdı: her adım için not alanlı bir sayfa (PDF)</translation>
    </message>
    <message>
        <source>Slides with notes for PowerPoint and LibreOffice (PPTX)</source>
        <translation>PowerPoint ve LibreOffice için notlu slaytlar (PPTX)</translation>
    </message>
    <message>
        <source>An image of each step (PNG, in a folder)</source>
        <translation>Her adımın görüntüsü (PNG, bir klasörde)</translation>
    </message>
    <message>
        <source>Blank map of the current view to fill in (PDF)</source>
        <translation>Geçerli görünümün doldurulacak dilsiz haritası (PDF)</translation>
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
        <translation>Çalışma kâğıtları ve slaytlar</translation>
    </message>
    <message>
        <source>Type of export</source>
        <translation>Dışa aktarma türü</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Dosya ya da klasör</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Select folder</source>
        <translation>Klasör seçin</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>Haritayı yazdır</translation>
    </message>
    <message>
        <source>Map: {title}. {text}</source>
        <translation>Harita: {title}. {text}</translation>
    </message>
    <message>
        <source>Click {number}: {layer}.</source>
        <translation>Tıklama {number}: {layer}.</translation>
    </message>
    <message>
        <source>Based on: {article}.</source>
        <translation>Dayanak: {article}.</translation>
    </message>
    <message>
        <source>As known on {date}.</source>
        <translation>{date} tarihinde bilinenlere göre.</translation>
    </message>
    <message>
        <source>Method and words: “How this story was made”, in the Help menu and with the story.</source>
        <translation>Yöntem ve terimler: “Bu hikâye nasıl yapıldı”, Yardım menüsünde ve hikâyeyle birlikte.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Nothing from the story is in this part of the map on this date.</source>
        <translation>Bu tarihte haritanın bu bölümünde hikâyeden bir şey yok.</translation>
    </message>
    <message>
        <source>Items on the map</source>
        <translation>Haritadaki ögeler</translation>
    </message>
    <message numerus="yes">
        <source>%n more outside this part of the map</source>
        <translation>
            <numerusform>haritanın bu bölümünün dışında %n tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a place on the map</source>
        <translation>
            <numerusform>haritada yeri olmayan %n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>About this layer</source>
        <translation>Bu katman hakkında</translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation>Katman opaklığı</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>Katmana yakınlaştır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opaklık</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Part of the base map. For credits, see About in the menu.</source>
        <translation>Altlık haritanın parçası. Emeği geçenler için menüdeki “mapviewer hakkında” bölümüne bakın.</translation>
    </message>
    <message>
        <source>Each statement is backed by words in the article or by a source of its own.</source>
        <translation>Her ifade makaledeki sözcüklere ya da kendi kaynağına dayanır.</translation>
    </message>
    <message>
        <source>: {count} of {total} valid on this date</source>
        <translation>: bu tarihte geçerli {count} / {total}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Getiriliyor…</translation>
    </message>
    <message>
        <source>The table has no features in view.</source>
        <translation>Tablonun görünümde ögesi yok.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) valid on {date}</source>
        <translation><numerusform>{date} tarihinde geçerli %n öge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a place on the map</source>
        <translation><numerusform>bunlardan %n tanesi haritada yeri olmayan</numerusform></translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gösteriliyor</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>Show only this layer</source>
        <translation>Yalnızca bu katmanı göster</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Opacity {percent}</source>
        <translation>Opaklık {percent}</translation>
    </message>
    <message>
        <source>Edit pins…</source>
        <translation>Noktaları düzenle…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend ▸</source>
        <translation>Lejant ▸</translation>
    </message>
    <message>
        <source>As known on {date}</source>
        <translation>{date} tarihinde bilinenlere göre</translation>
    </message>
    <message>
        <source>Known until {date}: nothing of a later day is drawn</source>
        <translation>{date} tarihine dek bilinenler: sonrası çizilmemiştir</translation>
    </message>
    <message>
        <source>Broken border: a line of control, or not settled</source>
        <translation>Kesik sınır: denetim hattı ya da çözüme bağlanmamış</translation>
    </message>
    <message>
        <source>Light hatching: held by others than it belongs to in law</source>
        <translation>Açık tarama: hukuken ait olduğu taraftan başkası denetliyor</translation>
    </message>
    <message>
        <source>Places with two names: first the name used by those who govern on this day</source>
        <translation>İki adlı yerler: önce o gün yönetenin kullandığı ad</translation>
    </message>
    <message>
        <source>{place}: status disputed</source>
        <translation>{place}: statüsü tartışmalı</translation>
    </message>
    <message>
        <source>Broken border: not settled</source>
        <translation>Kesik sınır: çözüme bağlanmamış</translation>
    </message>
    <message>
        <source>Border not settled</source>
        <translation>Çözüme bağlanmamış sınır</translation>
    </message>
    <message>
        <source>Who governs is named first</source>
        <translation>Önce yönetenin kullandığı ad</translation>
    </message>
    <message>
        <source>Roughly here; outline not known</source>
        <translation>Yaklaşık yer; sınırı bilinmiyor</translation>
    </message>
    <message>
        <source>People who left earlier</source>
        <translation>Daha önce ayrılanlar</translation>
    </message>
    <message>
        <source>A group of states</source>
        <translation>Bir devletler grubu</translation>
    </message>
    <message>
        <source>Light hatching: held by others than this map gives it to</source>
        <translation>Açık tarama: bu haritaya göre ait olduğu taraftan başkası denetliyor</translation>
    </message>
    <message>
        <source>{what}, on {date}</source>
        <translation>{what} ({date})</translation>
    </message>
    <message>
        <source>Control or border disputed</source>
        <translation>Denetim ya da sınır tartışmalı</translation>
    </message>
    <message>
        <source>Held by others than in law</source>
        <translation>Hukuktakinden başkası denetliyor</translation>
    </message>
    <message>
        <source>Outline only roughly known</source>
        <translation>Sınırı yalnızca yaklaşık biliniyor</translation>
    </message>
    <message>
        <source>Present-day borders, for reference</source>
        <translation>Bugünkü sınırlar, karşılaştırma için</translation>
    </message>
    <message>
        <source>{union}: outer border</source>
        <translation>{union}: dış sınır</translation>
    </message>
    <message>
        <source>Border between republics</source>
        <translation>Cumhuriyetler arası sınır</translation>
    </message>
    <message>
        <source>Turns away from the partner</source>
        <translation>Ortaktan uzaklaşıyor</translation>
    </message>
    <message>
        <source>Turns away, but also stays close</source>
        <translation>Uzaklaşıyor ama yakın da kalıyor</translation>
    </message>
    <message>
        <source>Turns to the partner</source>
        <translation>Ortağa yaklaşıyor</translation>
    </message>
    <message>
        <source>Turns away: said indirectly or of a group</source>
        <translation>Uzaklaşıyor: dolaylı ya da bir grup için söylenmiş</translation>
    </message>
    <message>
        <source>Makes a demand of its own</source>
        <translation>Kendisi bir talepte bulunuyor</translation>
    </message>
    <message>
        <source>Turns to the partner: said indirectly or of a group</source>
        <translation>Ortağa yaklaşıyor: dolaylı ya da bir grup için söylenmiş</translation>
    </message>
    <message>
        <source>Stays with the partner</source>
        <translation>Ortakla kalıyor</translation>
    </message>
    <message>
        <source>Stays with the partner: said of a group</source>
        <translation>Ortakla kalıyor: bir grup için söylenmiş</translation>
    </message>
    <message>
        <source>Named, but no change is stated</source>
        <translation>Adı geçiyor ama değişim söylenmiyor</translation>
    </message>
    <message>
        <source>Meant only as one of {groups}</source>
        <translation>Yalnızca şu gruptan biri olarak kastediliyor: {groups}</translation>
    </message>
    <message>
        <source>Mentioned for another date</source>
        <translation>Başka bir tarih için anılıyor</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Anılmıyor</translation>
    </message>
    <message>
        <source>Changed tone: said of a group, none named</source>
        <translation>Değişen ton: bir grup için söylenmiş, ad verilmeden</translation>
    </message>
    <message>
        <source>Changed tone, yet stays close</source>
        <translation>Tonu değişti ama yakın kalıyor</translation>
    </message>
    <message>
        <source>Changed tone · {words}</source>
        <translation>Tonu değişti · {words}</translation>
    </message>
    <message>
        <source>Meant only as one of a group</source>
        <translation>Yalnızca bir grubun üyesi olarak kastediliyor</translation>
    </message>
    <message>
        <source>Partner: {partner}</source>
        <translation>Muhatap: {partner}</translation>
    </message>
    <message>
        <source>Partner: {partner}; no statement for this date</source>
        <translation>Muhatap: {partner}; bu tarih için ifade yok</translation>
    </message>
    <message>
        <source>… and {count} more in the layer list</source>
        <translation>… ve katman listesinde {count} tane daha</translation>
    </message>
    <message>
        <source>Control: {holder} (recognised by no UN member)</source>
        <translation>Denetim: {holder} (hiçbir BM üyesi tanımıyor)</translation>
    </message>
    <message>
        <source>Control: {holder} (who recognises it is not told)</source>
        <translation>Denetim: {holder} (kimin tanıdığı söylenmiyor)</translation>
    </message>
    <message>
        <source>By law part of {state}</source>
        <translation>Hukuken parçası: {state}</translation>
    </message>
    <message>
        <source>{place}: by law part of {state}</source>
        <translation>{place} – hukuken parçası: {state}</translation>
    </message>
    <message>
        <source>Soft tint: only roughly where, and how large</source>
        <translation>Yumuşak ton: yalnızca yaklaşık yeri ve büyüklüğü biliniyor</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>Control: {holder}</source>
        <translation>Denetim: {holder}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>veri yok</translation>
    </message>
    <message>
        <source>Classes: {scheme} over all years</source>
        <translation>Sınıflar: {scheme}, tüm yıllar</translation>
    </message>
    <message>
        <source>Classes: {scheme}</source>
        <translation>Sınıflar: {scheme}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Kaynak: {source}</translation>
    </message>
    <message>
        <source>From {file}; no source given</source>
        <translation>{file} dosyasından; kaynak belirtilmemiş</translation>
    </message>
    <message>
        <source>{year}: before the first year of the table, {first}</source>
        <translation>{year}: tablonun ilk yılından önce, {first}</translation>
    </message>
    <message>
        <source>Year: {year}</source>
        <translation>Yıl: {year}</translation>
    </message>
    <message>
        <source>Year: {shown}, the latest before {year}</source>
        <translation>Yıl: {shown}, {year} öncesindeki en son</translation>
    </message>
    <message>
        <source>{year} for {count}</source>
        <translation>{year}: {count}</translation>
    </message>
    <message>
        <source>Year: {year}; older: {years}</source>
        <translation>Yıl: {year}; daha eski: {years}</translation>
    </message>
    <message>
        <source>Dotted ring: a group of states</source>
        <translation>Noktalı halka: bir devletler grubu</translation>
    </message>
    <message>
        <source>Drawn only for states that the article names</source>
        <translation>Yalnızca makalenin adını andığı devletler için çizildi</translation>
    </message>
    <message>
        <source>Turns to a partner</source>
        <translation>Bir ortağa yaklaşıyor</translation>
    </message>
    <message>
        <source>Turns away from a partner</source>
        <translation>Bir ortaktan uzaklaşıyor</translation>
    </message>
    <message>
        <source>Stays with a partner</source>
        <translation>Ortağıyla kalıyor</translation>
    </message>
    <message>
        <source>Both turn to each other</source>
        <translation>İkisi de birbirine yaklaşıyor</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>yalnızca söz</translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>makalede yok</translation>
    </message>
    <message>
        <source>said indirectly</source>
        <translation>dolaylı söylenmiş</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>bir grup için söylenmiş</translation>
    </message>
    <message>
        <source>said indirectly or of a group</source>
        <translation>dolaylı ya da bir grup için söylenmiş</translation>
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
        <translation>İfadeler: {numbers}</translation>
    </message>
    <message>
        <source>Moving front (not drawn)</source>
        <translation>Hareketli cephe (çizilmemiş)</translation>
    </message>
    <message>
        <source>Dashed edge or ring: place only roughly known</source>
        <translation>Kesik kenar ya da halka: yeri ancak yaklaşık biliniyor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>{layer}: {shown} of {total} shown</source>
        <translation>{layer}: {total} ögeden {shown} tanesi gösteriliyor</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ve {count} tane daha</translation>
    </message>
    <message>
        <source>Boundaries and names on this map describe control or usage at the stated date and imply no judgement on the legal status of any territory.</source>
        <translation>Bu haritadaki sınırlar ve adlar, belirtilen tarihteki denetimi ya da kullanımı gösterir ve hiçbir toprağın hukuki statüsü hakkında yargı anlamına gelmez.</translation>
    </message>
    <message>
        <source>{layer}: toward a partner</source>
        <translation>{layer}: bir ortağa doğru</translation>
    </message>
    <message>
        <source>{layer}: away from a partner</source>
        <translation>{layer}: bir ortaktan uzağa</translation>
    </message>
    <message>
        <source>{layer}: no move</source>
        <translation>{layer}: hareket yok</translation>
    </message>
    <message>
        <source>Numbered dot: so many places lie close together</source>
        <translation>Sayılı nokta: birbirine yakın yerlerin sayısı</translation>
    </message>
    <message>
        <source>Picture: {credit}</source>
        <translation>Resim: {credit}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>işletmede</translation>
    </message>
    <message>
        <source>built</source>
        <translation>yapılmış</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>yapım aşamasında</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>kararlaştırılmış</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlanıyor</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>önerilmiş</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n ifade</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow arrow: people who left earlier</source>
        <translation>İçi boş ok: daha önce ayrılanlar</translation>
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
        <translation>Her soruda bir yanıt işaretleyin.</translation>
    </message>
    <message>
        <source>not in the article; from {source}</source>
        <translation>makalede yok; kaynak: {source}</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>makale</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>Ders planı</translation>
    </message>
    <message>
        <source>Worksheet, level 1</source>
        <translation>Çalışma kâğıdı, 1. düzey</translation>
    </message>
    <message>
        <source>Worksheet, level 2</source>
        <translation>Çalışma kâğıdı, 2. düzey</translation>
    </message>
    <message>
        <source>Exit quiz</source>
        <translation>Çıkış sınavı</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>{story}: a lesson of {minutes} minutes</source>
        <translation>{story}: {minutes} dakikalık ders</translation>
    </message>
    <message>
        <source>Pupils commit to an answer on the map before they see it, tell what the article says from what others say, and can name the place, the date and the speaker for what they take home. You need: this plan, a worksheet for each pupil (level 1 has a word bank), the exit quiz, and mapviewer with “Present”.</source>
        <translation>Öğrenciler yanıtı görmeden önce haritada kendi yanıtlarını verir, makalenin söylediğini başkalarının söylediğinden ayırır ve öğrendiklerinin yerini, tarihini ve kimin söylediğini belirtebilir. Gerekenler: bu plan, her öğrenciye bir çalışma kâğıdı (1. düzeyde sözcük listesi var), çıkış sınavı ve sunum kipinde mapviewer.</translation>
    </message>
    <message>
        <source>{first}–{end} min</source>
        <translation>{first}–{end} dk</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>Ne öğrendik</translation>
    </message>
    <message>
        <source>Look at the predictions once more. Exit quiz, alone; compare with the answer sheet.</source>
        <translation>Tahminlere bir kez daha bakın. Çıkış sınavı, tek başına; yanıt kâğıdıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Hand out the worksheets. Each pupil numbers the places that are already known.</source>
        <translation>Çalışma kâğıtlarını dağıtın. Her öğrenci bildiği yerleri yazar.</translation>
    </message>
    <message>
        <source>Predict on the map, then reveal: {question}</source>
        <translation>Haritada tahmin edin, sonra gösterin: {question}</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>Sorun:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Dikkat:</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>Sınıf:</translation>
    </message>
    <message>
        <source>1  The map</source>
        <translation>1  Harita</translation>
    </message>
    <message>
        <source>Write the name that belongs to each number.</source>
        <translation>Her numaraya ait adı yazın.</translation>
    </message>
    <message>
        <source>2  The text</source>
        <translation>2  Metin</translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation>Boşlukları doldurun.</translation>
    </message>
    <message>
        <source>There is more than one good answer. Look for the place, the date and the speaker in it.</source>
        <translation>Birden çok iyi yanıt vardır. Yanıtta yeri, tarihi ve kimin söylediğini arayın.</translation>
    </message>
    <message>
        <source>3  In your own words</source>
        <translation>3  Kendi sözlerinizle</translation>
    </message>
    <message>
        <source>Say with each answer how you know it: from the article, from a source, or your own opinion.</source>
        <translation>Her yanıtta bunu nereden bildiğinizi yazın: makaleden, bir kaynaktan ya da kendi görüşünüz.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Underlined words are on the map. Point to them and the map lights up; click to go there.</source>
        <translation>Altı çizili sözcükler haritadadır. Üzerlerine gelin, harita aydınlanır; oraya gitmek için tıklayın.</translation>
    </message>
    <message>
        <source>Details says what is selected, since when, and who says so, with the source.</source>
        <translation>Ayrıntılar neyin seçili olduğunu, ne zamandan beri olduğunu ve kimin söylediğini kaynağıyla gösterir.</translation>
    </message>
    <message>
        <source>Click the map and the article scrolls to the sentence. Drag to move, turn the wheel to zoom.</source>
        <translation>Haritayı tıklayın, makale o cümleye kayar. Taşımak için sürükleyin, yakınlaştırmak için tekerleği çevirin.</translation>
    </message>
    <message>
        <source>The story has steps. Page Down goes to the next: map, date and layers change with it.</source>
        <translation>Hikâyenin adımları vardır. Page Down sonrakine geçer: harita, tarih ve katmanlar birlikte değişir.</translation>
    </message>
    <message>
        <source>The map shows one day. Drag the handle or type a date; F9 goes from event to event.</source>
        <translation>Harita bir günü gösterir. Tutamacı sürükleyin ya da tarih yazın; F9 olaydan olaya geçer.</translation>
    </message>
    <message>
        <source>Ctrl+K finds places, words, layers and steps. F1 opens the manual, F5 presents to a class.</source>
        <translation>Ctrl+K yerleri, sözcükleri, katmanları ve adımları bulur. F1 kılavuzu açar, F5 sınıfa sunar.</translation>
    </message>
    <message>
        <source>This story does not say how it was made.</source>
        <translation>Bu hikâye nasıl yapıldığını söylemiyor.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Turu bitir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Kılavuzda ara…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Kılavuzda ara</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Bu sözcükleri içeren sayfa yok.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Bu hikâye nasıl yapıldı</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Tanıtım turu</translation>
    </message>
    <message>
        <source>Two minutes: words light up the map</source>
        <translation>İki dakika: sözcükler haritayı aydınlatır</translation>
    </message>
    <message>
        <source>Read your own article</source>
        <translation>Kendi makalenizi okuyun</translation>
    </message>
    <message>
        <source>Its places are found and put on the map</source>
        <translation>Yerleri bulunur ve haritaya konur</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>Bir sınıfa sunun</translation>
    </message>
    <message>
        <source>Full screen, with your notes beside it</source>
        <translation>Tam ekran, notlarınız yanında</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Read geopolitics on a map</source>
        <translation>Jeopolitiği harita üzerinde okuyun</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Haritaya git</translation>
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
        <translation>Hiçbir ok resmin dışına gitmiyor: dünya şeridinin göstereceği bir şey yok</translation>
    </message>
    <message>
        <source>The world strip finds no free place in this picture</source>
        <translation>Dünya şeridi bu resimde boş yer bulamıyor</translation>
    </message>
    <message>
        <source>Put the name “{name}” here in this step</source>
        <translation>Bu adımda “{name}” adını buraya koy</translation>
    </message>
    <message>
        <source>Leave the name “{name}” out of this step</source>
        <translation>Bu adımda “{name}” adını yazma</translation>
    </message>
    <message>
        <source>Select {name}</source>
        <translation>Seç: {name}</translation>
    </message>
    <message>
        <source>Zoom to {name}</source>
        <translation>Yakınlaştır: {name}</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID’yi kopyala</translation>
    </message>
    <message>
        <source>Copy coordinates {coordinates}</source>
        <translation>Koordinatları kopyala: {coordinates}</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>Haritayı resim olarak kopyala</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Mesafe ölç</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>Tüm hikâyeyi göster</translation>
    </message>
    <message>
        <source>Draw an inset: click two corners</source>
        <translation>Ek harita çiz: iki köşeyi tıklayın</translation>
    </message>
    <message>
        <source>Remove insets</source>
        <translation>Ek haritaları kaldır</translation>
    </message>
    <message>
        <source>Remove the world strip</source>
        <translation>Dünya şeridini kaldır</translation>
    </message>
    <message>
        <source>Show far partners on a world strip</source>
        <translation>Uzak ortakları dünya şeridinde göster</translation>
    </message>
    <message>
        <source>Expand legend</source>
        <translation>Lejantı genişlet</translation>
    </message>
    <message>
        <source>Collapse legend</source>
        <translation>Lejantı daralt</translation>
    </message>
    <message>
        <source>Credits and disclaimer…</source>
        <translation>Emeği geçenler ve sorumluluk reddi…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Dismiss notification</source>
        <translation>Bildirimi kapat</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these texts</comment>
        <translation>tr</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Lejant</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Önceki adım</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometri</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Çeşit</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Koşul</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Kime göre</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Aktaran</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dayanak</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Eylem türü</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>eklenen bağlam, makalede yok</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} tarihinden itibaren</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} tarihine dek</translation>
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
        <translation>Adımlar: {count}</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Bu hikâye nasıl yapıldı</translation>
    </message>
    <message>
        <source>Click a highlighted passage in the article or anything on the map.</source>
        <translation>Makalede vurgulanan bir pasajı ya da haritadaki herhangi bir şeyi tıklayın.</translation>
    </message>
    <message>
        <source>This page requires JavaScript. It loads nothing and sends nothing.</source>
        <translation>Bu sayfa JavaScript gerektirir. Hiçbir şey yüklemez ve hiçbir şey göndermez.</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>{story} — Audience</source>
        <translation>{story} — İzleyici</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Adıma dön</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Siyah</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Beyaz</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Ekranları değiştir</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
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
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Fade ink</source>
        <translation>Solan mürekkep</translation>
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
        <translation>Spot ışığı</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Büyüteç</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Adları gizle</translation>
    </message>
    <message>
        <source>Hide colours</source>
        <translation>Renkleri gizle</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Katmanı gizle</translation>
    </message>
    <message>
        <source>Compare dates</source>
        <translation>Tarihleri karşılaştır</translation>
    </message>
    <message>
        <source>Compare names</source>
        <translation>Adları karşılaştır</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Noktalar</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Known that day</source>
        <translation>O gün bilinen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Gizlice bak</translation>
    </message>
    <message>
        <source>{story} — Presenter view</source>
        <translation>{story} — Sunucu görünümü</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Geçen süre</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Pause or resume the timer (T)</source>
        <translation>Süreölçeri duraklat ya da sürdür (T)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset the timer</source>
        <translation>Süreölçeri sıfırla</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Notları küçült</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notları büyüt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>Gösterilen katmanlar</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} / {count}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{revealed} of %n layer(s) revealed</source>
        <translation><numerusform>%n katmandan {revealed} tanesi gösterildi</numerusform></translation>
    </message>
    <message>
        <source>Next: end</source>
        <translation>Sonraki: son</translation>
    </message>
    <message>
        <source>Next: {number}  {title}</source>
        <translation>Sonraki: {number}  {title}</translation>
    </message>
    <message>
        <source>Next: layer “{layer}”</source>
        <translation>Sonraki: “{layer}” katmanı</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Date on the audience’s map</source>
        <translation>İzleyici haritasındaki tarih</translation>
    </message>
    <message>
        <source>Back to step (R)</source>
        <translation>Adıma dön (R)</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Adım {number}</translation>
    </message>
    <message>
        <source>What we predicted, and what we saw</source>
        <translation>Ne tahmin ettik, ne gördük</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>Henüz hiçbir soru yanıtlanmadı.</translation>
    </message>
    <message>
        <source>Trace the sentence</source>
        <translation>Cümlenin izini sür</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation><numerusform>%n sorun daha.</numerusform></translation>
    </message>
    <message>
        <source>Navigate steps</source>
        <translation>Adımlarda gezin</translation>
    </message>
    <message>
        <source>Screen and map</source>
        <translation>Ekran ve harita</translation>
    </message>
    <message>
        <source>Point and draw</source>
        <translation>Gösterme ve çizme</translation>
    </message>
    <message>
        <source>Ask before showing</source>
        <translation>Göstermeden önce sor</translation>
    </message>
    <message>
        <source>Next layer or step</source>
        <translation>Sonraki katman ya da adım</translation>
    </message>
    <message>
        <source>Previous layer or step</source>
        <translation>Önceki katman ya da adım</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>İlk adım</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Son adım</translation>
    </message>
    <message>
        <source>Go to step: type its number, then G or Enter</source>
        <translation>Adıma git: numarasını yazın, sonra G ya da Enter</translation>
    </message>
    <message>
        <source>Close overlay, tool or presentation</source>
        <translation>Üst pencereyi, aracı ya da sunumu kapat</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Siyah ekran</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Beyaz ekran</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Metni büyüt</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Metni küçült</translation>
    </message>
    <message>
        <source>Caption: side, bottom, hidden</source>
        <translation>Alt yazı: yanda, altta, gizli</translation>
    </message>
    <message>
        <source>Toggle full screen</source>
        <translation>Tam ekranı aç/kapat</translation>
    </message>
    <message>
        <source>Pause or resume the timer</source>
        <translation>Süreölçeri duraklat ya da sürdür</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>Lazer işaretçi</translation>
    </message>
    <message>
        <source>Pen; press again for the next colour</source>
        <translation>Kalem; sonraki renk için yeniden basın</translation>
    </message>
    <message>
        <source>Ink fades or stays</source>
        <translation>Mürekkep solar ya da kalır</translation>
    </message>
    <message>
        <source>Erase all ink</source>
        <translation>Tüm mürekkebi sil</translation>
    </message>
    <message>
        <source>Hide or show names</source>
        <translation>Adları gizle ya da göster</translation>
    </message>
    <message>
        <source>Hide or show colours</source>
        <translation>Renkleri gizle ya da göster</translation>
    </message>
    <message>
        <source>Hide or show the step’s top layer</source>
        <translation>Adımın üst katmanını gizle ya da göster</translation>
    </message>
    <message>
        <source>Compare with the previous step’s date</source>
        <translation>Önceki adımın tarihiyle karşılaştır</translation>
    </message>
    <message>
        <source>Compare name styles</source>
        <translation>Ad biçimlerini karşılaştır</translation>
    </message>
    <message>
        <source>Whose map is this? The next viewpoint</source>
        <translation>Bu kimin haritası? Sonraki bakış açısı</translation>
    </message>
    <message>
        <source>Quiz: where is it?</source>
        <translation>Soru: nerede?</translation>
    </message>
    <message>
        <source>Quiz: dots to choose from, or the bare map</source>
        <translation>Bilgi yarışması: seçilecek noktalar ya da yalın harita</translation>
    </message>
    <message>
        <source>Trace the sentence: who says it, and how do we know?</source>
        <translation>Cümlenin izini sür: kim söylüyor, nereden biliyoruz?</translation>
    </message>
    <message>
        <source>What was known that day: bands, then a list</source>
        <translation>O gün ne biliniyordu: şeritler, sonra liste</translation>
    </message>
    <message>
        <source>What the class predicted and found so far</source>
        <translation>Sınıfın şimdiye dek tahmin ettikleri ve buldukları</translation>
    </message>
    <message>
        <source>Presenter view: peek at hidden names</source>
        <translation>Sunucu görünümü: gizli adlara bak</translation>
    </message>
    <message>
        <source>Audience view</source>
        <translation>İzleyici görünümü</translation>
    </message>
    <message>
        <source>Names hidden from the audience</source>
        <translation>Adlar izleyiciden gizli</translation>
    </message>
    <message>
        <source>Audience sees a black screen</source>
        <translation>İzleyici siyah ekran görüyor</translation>
    </message>
    <message>
        <source>Audience sees a white screen</source>
        <translation>İzleyici beyaz ekran görüyor</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>Adım {number} / {count}: {title}. {text}</translation>
    </message>
    <message>
        <source>Ink fades</source>
        <translation>Mürekkep solar</translation>
    </message>
    <message>
        <source>Ink stays</source>
        <translation>Mürekkep kalır</translation>
    </message>
    <message>
        <source>This is {place}.</source>
        <translation>Burası {place}.</translation>
    </message>
    <message>
        <source>There is nothing to ask about on this map.</source>
        <translation>Bu haritada sorulacak bir şey yok.</translation>
    </message>
    <message>
        <source>Where is {place}?</source>
        <translation>{place} nerede?</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{asked} sorudan {right} doğru</translation>
    </message>
    <message>
        <source>Correct! This is {place}.</source>
        <translation>Doğru! Burası {place}.</translation>
    </message>
    <message>
        <source>Not quite: that is {distance} {direction} of {place}. Try again.</source>
        <translation>Tam değil: hedefe ({place}) göre uzaklık ve yön: {distance} {direction}. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>{distance} away.</source>
        <translation>Uzaklık: {distance}.</translation>
    </message>
    <message>
        <source>That is {other}.</source>
        <translation>Orası {other}.</translation>
    </message>
    <message>
        <source>Presentation in progress</source>
        <translation>Sunum sürüyor</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>right</source>
        <translation>doğru</translation>
    </message>
    <message>
        <source>{share} % of the area found; {extra} km² too much, {missed} km² of {whole} km² missed.</source>
        <translation>Alanın %{share} kadarı bulundu; {extra} km² fazla, {whole} km²nin {missed} km²si eksik.</translation>
    </message>
    <message>
        <source>The line is {mean} off on average, {most} at most.</source>
        <translation>Çizgi ortalama {mean}, en çok {most} sapıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): the nearest {nearest} off on average, the farthest {farthest}.</source>
        <translation>
            <numerusform>%n çizgi: en yakını ortalama {nearest}, en uzağı {farthest} sapıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The point is right.</source>
        <translation>Nokta doğru.</translation>
    </message>
    <message>
        <source>The point is {distance} off.</source>
        <translation>Nokta {distance} uzakta.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), all of them right.</source>
        <translation>
            <numerusform>%n nokta, hepsi doğru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): the nearest {nearest} off, the farthest {farthest}.</source>
        <translation><numerusform>%n nokta: en yakını {nearest}, en uzağı {farthest} sapıyor.</numerusform></translation>
    </message>
    <message>
        <source>Right: {states}.</source>
        <translation>Doğru: {states}.</translation>
    </message>
    <message>
        <source>Not among them: {states}.</source>
        <translation>Aralarında değil: {states}.</translation>
    </message>
    <message>
        <source>Missed: {states}.</source>
        <translation>Eksik: {states}.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>The name of the class: what it answers is kept under it</source>
        <translation>Sınıfın adı: yanıtları bu adla saklanır</translation>
    </message>
    <message>
        <source>What was known on {date}?</source>
        <translation>{date} günü ne biliniyordu?</translation>
    </message>
    <message>
        <source>Bands: no source fixes this line exactly; the broader, the less is known.</source>
        <translation>Şeritler: hiçbir kaynak bu çizgiyi kesin olarak belirlemez; genişledikçe daha az şey bilinir.</translation>
    </message>
    <message>
        <source>Blue: all sources for it are later than {date}.</source>
        <translation>Mavi: tüm kaynakları daha sonradır ({date}).</translation>
    </message>
    <message>
        <source>The broadest: the front was moving.</source>
        <translation>En genişleri: cephe hareket hâlindeydi.</translation>
    </message>
    <message>
        <source>This story marks no line on this map as uncertain.</source>
        <translation>Bu hikâye haritadaki hiçbir çizgiyi belirsiz olarak işaretlemez.</translation>
    </message>
    <message>
        <source>No source fixes the line itself exactly: see the band.</source>
        <translation>Hiçbir kaynak çizginin kendisini kesin olarak belirlemez: şeride bakın.</translation>
    </message>
    <message>
        <source>There are sources of that day or before for</source>
        <translation>O günden veya öncesinden kaynağı olanlar</translation>
    </message>
    <message>
        <source>All sources are later for (the first one’s year)</source>
        <translation>Tüm kaynakları daha sonra olanlar (ilkinin yılı)</translation>
    </message>
    <message>
        <source>Known only roughly to this day</source>
        <translation>Bugüne dek yalnızca kabaca bilinenler</translation>
    </message>
    <message>
        <source>The front was moving and is not drawn</source>
        <translation>Cephe hareket hâlindeydi ve çizilmedi</translation>
    </message>
    <message>
        <source>The article was written</source>
        <translation>Makale yazıldı</translation>
    </message>
    <message>
        <source>Said or done only later, and not known that day</source>
        <translation>Ancak sonra söylenen veya yapılan, o gün bilinmeyen</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of this story</source>
        <translation><numerusform>bu hikâyenin %n ifadesi</numerusform></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>● guessed   ▲ please check</source>
        <translation>● tahmin   ▲ denetleyin</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Yayıncı</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>tahmin edildi</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>İlk satırlar</translation>
    </message>
    <message>
        <source>month first (12/31/2020)</source>
        <translation>önce ay (12/31/2020)</translation>
    </message>
    <message>
        <source>day first (31/12/2020)</source>
        <translation>önce gün (31/12/2020)</translation>
    </message>
    <message>
        <source>Map from {west}°, {south}° to {east}°, {north}°</source>
        <translation>Harita: {west}°, {south}° – {east}°, {north}°</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Preview of {file}</source>
        <translation>{file} önizlemesi</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>noktalı virgül</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>dikey çizgi</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} okunuyor…</translation>
    </message>
    <message>
        <source>Changed or left out</source>
        <translation>Değiştirilen ya da bırakılan</translation>
    </message>
    <message>
        <source>no state of that name</source>
        <translation>bu adda bir devlet yok</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>row {number}: {text}: {reason}</source>
        <translation>satır {number}: {text}: {reason}</translation>
    </message>
    <message>
        <source>Shape (WKT)</source>
        <translation>Biçim (WKT)</translation>
    </message>
    <message>
        <source>swapped back</source>
        <translation>geri değiştirildi</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>satır {number}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n öge</numerusform></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>points</source>
        <translation>noktalar</translation>
    </message>
    <message>
        <source>areas of states and provinces</source>
        <translation>devlet ve il alanları</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gösterim</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>dosyadaki gibi</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>hepsi için tek</translation>
    </message>
    <message>
        <source>Colour or value</source>
        <translation>Renk veya değer</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Enlem</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Boylam</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Enlem ve boylam</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
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
        <translation>İlk satırlar</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>denetleyin</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(yok)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n devlet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n değer</numerusform></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Devlet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation><numerusform>%n sözcük</numerusform></translation></message>
    <message>
        <source>numbers by state</source>
        <translation>devletlere göre sayılar</translation>
    </message>
    <message>
        <source>places on the map</source>
        <translation>haritada yerler</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Şu olarak kullan</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri Al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;es</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü Seç</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Evet</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hayır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>İlk sayfa</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Son sayfa</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Genişliğe sığdır</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Sayfayı sığdır</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dikey</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Yatay</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Tek sayfa göster</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Karşılıklı sayfaları göster</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Tüm sayfaları göster</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Sayfa yapısı</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sola kaydır</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sağa kaydır</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri Al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;es</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Bağlantı Adresini Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü Seç</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>In which year? {event}</source>
        <translation>Hangi yılda? {event}</translation>
    </message>
    <message>
        <source>Who says: “{words}”?</source>
        <translation>Kim söylüyor: “{words}”?</translation>
    </message>
    <message>
        <source>Which of these has no passage of the article to support it?</source>
        <translation>Bunlardan hangisini makalenin hiçbir bölümü desteklemiyor?</translation>
    </message>
    <message>
        <source>Which name is missing? “{sentence}”</source>
        <translation>Hangi ad eksik? “{sentence}”</translation>
    </message>
    <message>
        <source>No passage says so. It stands on another source: {source}.</source>
        <translation>Hiçbir bölüm bunu söylemiyor. Başka bir kaynağa dayanıyor: {source}.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation>Kim aktarıyor?</translation>
    </message>
    <message>
        <source>What stands behind it besides the article?</source>
        <translation>Makale dışında neye dayanıyor?</translation>
    </message>
    <message>
        <source>What would refute it?</source>
        <translation>Bunu ne çürütürdü?</translation>
    </message>
    <message>
        <source>Ask: which document, date or witness would show it wrong?</source>
        <translation>Sorun: hangi belge, tarih ya da tanık yanlış olduğunu gösterirdi?</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>makale</translation>
    </message>
    <message>
        <source>{speaker}, as reported by {reporter}</source>
        <translation>{speaker}, {reporter} aktarımıyla</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Kim söylüyor?</translation>
    </message>
    <message>
        <source>What kind of words are they?</source>
        <translation>Bunlar ne tür sözler?</translation>
    </message>
    <message>
        <source>Nothing is listed: it stands on the article alone.</source>
        <translation>Hiçbir şey belirtilmemiş: yalnızca makaleye dayanıyor.</translation>
    </message>
</context>
<context>
    <name>ScreenReader</name>
    <message>
        <source>Nothing selected.</source>
        <translation>Hiçbir şey seçilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in the article</source>
        <translation><numerusform>makalede %n değinme</numerusform></translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>makalede yok</translation>
    </message>
    <message>
        <source>Selected: {item}, {mentions}.</source>
        <translation>Seçili: {item}, {mentions}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>Adım {number} / {count}: {title}. {text}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Go to copied view</source>
        <translation>Kopyalanan görünüme git</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>makalede</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>koordinatlar</translation>
    </message>
    <message>
        <source>gazetteer, {country}</source>
        <translation>yer adları dizini, {country}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>adım {number}</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>katman</translation>
    </message>
    <message>
        <source>Search places, passages, layers…</source>
        <translation>Yer, pasaj, katman ara…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>Yer, pasaj, katman ve adım ara</translation>
    </message>
    <message>
        <source>Search (Ctrl+K). Type &gt; to search commands.</source>
        <translation>Ara (Ctrl+K). Komut aramak için &gt; yazın.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Arama sonuçları</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sonuç yok</translation>
    </message>
    <message>
        <source>{place} is in the middle of the map.</source>
        <translation>{place} haritanın ortasında.</translation>
    </message>
    <message>
        <source>That link belongs to the story “{story}”. Open that story first.</source>
        <translation>Bu bağlantı “{story}” hikâyesine ait. Önce o hikâyeyi açın.</translation>
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
        <translation>mapviewer geçen sefer düzgün kapanmadı.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Raporu kopyala</translation>
    </message>
    <message>
        <source>mapviewer crashed twice during startup, so it started with a clean session.</source>
        <translation>mapviewer başlarken iki kez çöktü, bu yüzden temiz bir oturumla başladı.</translation>
    </message>
    <message>
        <source>Your previous session can be restored.</source>
        <translation>Önceki oturumunuz geri yüklenebilir.</translation>
    </message>
    <message>
        <source>Restore session</source>
        <translation>Oturumu geri yükle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Your session was restored.</source>
        <translation>Oturumunuz geri yüklendi.</translation>
    </message>
    <message>
        <source>Resume presentation at step {number}</source>
        <translation>Sunumu {number}. adımdan sürdür</translation>
    </message>
    <message>
        <source>Started over.</source>
        <translation>Baştan başlandı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Couldn’t restore the session: {reason}</source>
        <translation>Oturum geri yüklenemedi: {reason}</translation>
    </message>
    <message>
        <source>A presentation was in progress.</source>
        <translation>Bir sunum sürüyordu.</translation>
    </message>
    <message>
        <source>Couldn’t save {file}: {reason}. Changes are kept only until you quit.</source>
        <translation>{file} kaydedilemedi: {reason}. Değişiklikler yalnızca siz çıkana dek tutulur.</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Son oturum</translation>
    </message>
    <message>
        <source>the story opens with the saved settings</source>
        <translation>hikâye kayıtlı ayarlarla açılır</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>defaults are used</source>
        <translation>varsayılanlar kullanılır</translation>
    </message>
    <message>
        <source>{what}: couldn’t read {file} ({reason}); {instead}.</source>
        <translation>{what}: {file} okunamadı ({reason}); {instead}.</translation>
    </message>
    <message>
        <source>{what}: the file was damaged ({reason}) and was renamed to {file}; {instead}.</source>
        <translation>{what}: dosya hasarlıydı ({reason}) ve {file} olarak yeniden adlandırıldı; {instead}.</translation>
    </message>
    <message>
        <source>Too many windows are open, so this session won’t be saved.</source>
        <translation>Çok fazla pencere açık, bu yüzden bu oturum kaydedilmeyecek.</translation>
    </message>
    <message>
        <source>Couldn’t save the session in {folder} ({reason}). It won’t be restored next time.</source>
        <translation>Oturum {folder} klasörüne kaydedilemedi ({reason}). Bir dahaki sefere geri yüklenmeyecek.</translation>
    </message>
    <message>
        <source>Results of classes</source>
        <translation>Sınıfların sonuçları</translation>
    </message>
    <message>
        <source>a new list is begun</source>
        <translation>yeni bir liste başlatılır</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Metin boyutu</translation>
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
        <translation>Öge</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Altlık harita</translation>
    </message>
    <message>
        <source>Data (shaded states)</source>
        <translation>Veri (renklendirilmiş devletler)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Devlet</translation>
    </message>
    <message>
        <source>Statements (arrows)</source>
        <translation>İfadeler (oklar)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>İfade</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Movements of people</source>
        <translation>Nüfus hareketleri</translation>
    </message>
    <message>
        <source>Movement of people</source>
        <translation>Nüfus hareketi</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Çizgiler</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Çizgi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Statements (shaded states)</source>
        <translation>İfadeler (renklendirilmiş devletler)</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaj</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Kent ya da kasaba</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>kıta</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ülke</translation>
    </message>
    <message>
        <source>historical region</source>
        <translation>tarihî bölge</translation>
    </message>
    <message>
        <source>region</source>
        <translation>bölge</translation>
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
        <translation>il</translation>
    </message>
    <message>
        <source>county</source>
        <translation>ilçe</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>elle yerleştirildi</translation>
    </message>
    <message>
        <source>hatched</source>
        <translation>taralı</translation>
    </message>
    <message>
        <source>hatched the other way</source>
        <translation>ters taralı</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>çapraz</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>noktalı</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>çerçeve</translation>
    </message>
    <message>
        <source>soft, fading towards the edge</source>
        <translation>yumuşak, kenara doğru solan</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>düz</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>kesikli</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Makaledeki</translation>
    </message>
    <message>
        <source>Both forms</source>
        <translation>Her iki biçim</translation>
    </message>
    <message>
        <source>Formal status</source>
        <translation>Resmî statü</translation>
    </message>
    <message>
        <source>Control on the ground</source>
        <translation>Fiilî denetim</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Hak iddia eden</translation>
    </message>
    <message>
        <source>High certainty: two independent sources, or a primary document</source>
        <translation>Yüksek kesinlik: iki bağımsız kaynak ya da birincil bir belge</translation>
    </message>
    <message>
        <source>Medium certainty: one good source, or sources from both sides that agree</source>
        <translation>Orta kesinlik: bir iyi kaynak ya da iki tarafın uyuşan kaynakları</translation>
    </message>
    <message>
        <source>Low certainty: one weak source, or conflicting sources</source>
        <translation>Düşük kesinlik: bir zayıf kaynak ya da çelişen kaynaklar</translation>
    </message>
    <message>
        <source>Surveyed: drawn from measurements</source>
        <translation>Ölçülmüş: ölçümlerden çizildi</translation>
    </message>
    <message>
        <source>Generalised: simplified from more detailed data</source>
        <translation>Genelleştirilmiş: daha ayrıntılı veriden sadeleştirildi</translation>
    </message>
    <message>
        <source>Schematic: shows that it exists, not exactly where</source>
        <translation>Şematik: var olduğunu gösterir, tam yerini değil</translation>
    </message>
    <message>
        <source>Surveyed: the exact location</source>
        <translation>Ölçülmüş: tam konum</translation>
    </message>
    <message>
        <source>Generalised: one point for the whole place</source>
        <translation>Genelleştirilmiş: tüm yer için tek nokta</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>açıkça adı geçen</translation>
    </message>
    <message>
        <source>implied, not stated outright</source>
        <translation>ima edilen, açıkça söylenmeyen</translation>
    </message>
    <message>
        <source>said of a group that includes this state</source>
        <translation>bu devleti içeren bir grup için söylenen</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>makalede anılmıyor</translation>
    </message>
    <message>
        <source>Toward {partner}</source>
        <translation>Yakınlaşma: {partner}</translation>
    </message>
    <message>
        <source>Away from {partner}</source>
        <translation>Uzaklaşma: {partner}</translation>
    </message>
    <message>
        <source>Steady with {partner}</source>
        <translation>Değişmez: {partner}</translation>
    </message>
    <message>
        <source>Toward each other, with {partner}</source>
        <translation>Karşılıklı yakınlaşma: {partner}</translation>
    </message>
    <message>
        <source>No shift claimed regarding {partner}</source>
        <translation>Değişim öne sürülmüyor: {partner}</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>yakınlaşma</translation>
    </message>
    <message>
        <source>away</source>
        <translation>uzaklaşma</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>değişmez</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>karşılıklı yakınlaşma</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>değişim yok</translation>
    </message>
    <message>
        <source>act</source>
        <translation>eylem</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>beyan</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>talep</translation>
    </message>
    <message>
        <source>threat, under a condition</source>
        <translation>koşula bağlı tehdit</translation>
    </message>
    <message>
        <source>wish or hope</source>
        <translation>dilek ya da umut</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>yalanlama</translation>
    </message>
    <message>
        <source>assessment, the speaker’s opinion</source>
        <translation>değerlendirme, konuşanın görüşü</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>anlaşma</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>antlaşma</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>üyelik</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>vaka</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>oylama</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>görüşme</translation>
    </message>
    <message>
        <source>own layers</source>
        <translation>kendi katmanlar</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>government</source>
        <translation>hükûmet</translation>
    </message>
    <message>
        <source>people</source>
        <translation>halk</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>kuruluş</translation>
    </message>
    <message>
        <source>event</source>
        <translation>olay</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>sınır</translation>
    </message>
    <message>
        <source>route</source>
        <translation>güzergâh</translation>
    </message>
    <message>
        <source>person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grup</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>tarih bilinmiyor</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} tarihinden beri</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} tarihine dek</translation>
    </message>
    <message>
        <source>{date} (date guessed)</source>
        <translation>{date} (tahminî tarih)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>No later event.</source>
        <translation>Daha sonraki olay yok.</translation>
    </message>
    <message>
        <source>No earlier event.</source>
        <translation>Daha önceki olay yok.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>{reason}. The date was not changed.</source>
        <translation>{reason}. Tarih değiştirilmedi.</translation>
    </message>
    <message>
        <source>As known on {date}; this story knows nothing of a later day.</source>
        <translation>{date} tarihinde bilinenlere göre; bu hikâye daha sonraki günleri bilmiyor.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Examples: {dates}</source>
        <translation>Örnekler: {dates}</translation>
    </message>
    <message>
        <source>Enter a date or a range (Ctrl+G), for example {dates}</source>
        <translation>Bir tarih ya da aralık girin (Ctrl+G), örneğin {dates}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… ve {count} tane daha</translation>
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
        <translation>Önceki olay (Shift+F9)</translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation>Oynat (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Next event (F9)</source>
        <translation>Sonraki olay (F9)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Döngü</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+Shift+T)</source>
        <translation>Bugüne git (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Date range: show everything valid on any day in it (Ctrl+Shift+G)</source>
        <translation>Tarih aralığı: aralığın herhangi bir gününde geçerli her şeyi göster (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Compare two dates (Ctrl+M)</source>
        <translation>İki tarihi karşılaştır (Ctrl+M)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Speed {factor}</source>
        <translation>Hız {factor}</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Duraklat (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Left and Right: one day. Up and Down, or Ctrl: one month. Shift: one year. Home and End: first and last day. Page Up and Page Down: previous and next event. Space: play or pause.</source>
        <translation>Sol ve sağ: bir gün. Yukarı ve aşağı ya da Ctrl: bir ay. Shift: bir yıl. Home ve End: ilk ve son gün. Page Up ve Page Down: önceki ve sonraki olay. Space: oynat ya da duraklat.</translation>
    </message>
    <message>
        <source>Timeline, {date}</source>
        <translation>Zaman çizelgesi, {date}</translation>
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
        <translation>İleri (Alt+Right)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Keşfet</translation>
    </message>
    <message>
        <source>Explore the map and the article</source>
        <translation>Haritayı ve makaleyi keşfet</translation>
    </message>
    <message>
        <source>Present  F5</source>
        <translation>Sun  F5</translation>
    </message>
    <message>
        <source>Present the steps in full screen (F5)</source>
        <translation>Adımları tam ekran sun (F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Export the map as an image (Ctrl+E)</source>
        <translation>Haritayı görüntü olarak dışa aktar (Ctrl+E)</translation>
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
        <translation>Bu kimin haritası? (Sonraki bakış açısı için Ctrl+B)</translation>
    </message>
    <message>
        <source>Switch between light, dark and projector theme (Ctrl+T)</source>
        <translation>Açık, koyu ve projektör teması arasında geç (Ctrl+T)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
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
        <translation>Önceki adım (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Sonraki adım (Page Down)</translation>
    </message>
    <message>
        <source>List of steps (Ctrl+L)</source>
        <translation>Adım listesi (Ctrl+L)</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Adıma dön</translation>
    </message>
    <message>
        <source>Back to step (Ctrl+R)</source>
        <translation>Adıma dön (Ctrl+R)</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Resim: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation><numerusform>%n adım</numerusform></translation>
    </message>
    <message>
        <source>Tour of this story</source>
        <translation>Bu hikâyenin turu</translation>
    </message>
    <message>
        <source>Press Page Down to go through the steps.</source>
        <translation>Adımlarda ilerlemek için Page Down’a basın.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Steps, {number}: {title}</source>
        <translation>Adımlar, {number}: {title}</translation>
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
        <translation>piksel</translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>part of {owner}</source>
        <translation>şunun parçası: {owner}</translation>
    </message>
    <message>
        <source>part of {owner}, held by another</source>
        <translation>şunun parçası: {owner}; başkası denetliyor</translation>
    </message>
    <message>
        <source>a state of its own: {owner}</source>
        <translation>ayrı bir devlet: {owner}</translation>
    </message>
    <message>
        <source>to be settled; held by {owner}</source>
        <translation>çözüme bağlanacak; denetleyen: {owner}</translation>
    </message>
    <message>
        <source>What differs from the map as controlled:</source>
        <translation>Fiilî denetim haritasından farkı:</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Bu tarihte fark yok.</translation>
    </message>
    <message>
        <source>No source found for its position, drawn as controlled: {names}.</source>
        <translation>Tutumu için kaynak bulunamadı, fiilî denetime göre çizildi: {names}.</translation>
    </message>
    <message>
        <source>as controlled: {how}</source>
        <translation>fiilî denetime göre: {how}</translation>
    </message>
    <message>
        <source>not settled; on the side of {owner}</source>
        <translation>çözüme bağlanmamış; bulunduğu taraf: {owner}</translation>
    </message>
    <message>
        <source>held by its own authorities</source>
        <translation>kendi yönetiminin denetiminde</translation>
    </message>
    <message>
        <source>held by {owner}</source>
        <translation>denetleyen: {owner}</translation>
    </message>
    <message>
        <source>Status in law</source>
        <translation>Hukuki statü</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylamalar</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Dış çizgi</translation>
    </message>
    <message>
        <source>schematic</source>
        <translation>şematik</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>çözüme bağlanmamış</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>Bu kimin haritası?</translation>
    </message>
    <message>
        <source>Borders as controlled</source>
        <translation>Fiilî denetime göre sınırlar</translation>
    </message>
    <message>
        <source>Borders by international law</source>
        <translation>Uluslararası hukuka göre sınırlar</translation>
    </message>
    <message>
        <source>Borders as drawn by {state}</source>
        <translation>Devletin çizdiği biçimiyle sınırlar: {state}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Couldn’t open the last story: {reason}</source>
        <translation>Son hikâye açılamadı: {reason}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Show and hide layers</source>
        <translation>Katmanları göster ve gizle</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Haritada</translation>
    </message>
    <message>
        <source>List of items on the map (Ctrl+6)</source>
        <translation>Haritadaki ögelerin listesi (Ctrl+6)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>Article (Ctrl+2)</source>
        <translation>Makale (Ctrl+2)</translation>
    </message>
    <message>
        <source>Charts of who moved toward or away from whom (Ctrl+5)</source>
        <translation>Grafikler: kim kime yakınlaştı ya da kimden uzaklaştı (Ctrl+5)</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Yönelim</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Raporu kopyala</translation>
    </message>
</context>
</TS>
