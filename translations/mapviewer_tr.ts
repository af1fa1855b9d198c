<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>Alignment</name>
    <message>
        <source>All states</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also show facts that the article does not mention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point to an item or use the arrow keys to see who says so. Click it or press Enter to go there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added context</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save this chart or add a data table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save chart as PNG, SVG or PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add data table from CSV or Excel…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Open {address} in your browser</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Article: {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title: {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not in the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its government</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Editor’s note {number} on “{quote}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certainty: {level}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Editor’s note {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing in this article is on the map.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The selection isn’t mentioned in the article.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to {place}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n passage(s) on the map · F7 for the next one</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Review the places found in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the steps of the tour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export links</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export features</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste an article or choose a .txt, .md, .html, .docx or .pdf file. Places are found on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New story from article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finding places…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t read article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No places found in this article. Link words manually with Ctrl+Shift+K.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No places found: recognition expects English text. Link words manually with Ctrl+Shift+K.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Placed {count} of {total} names on the map. Press A to accept, N for the next match, R to reject.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t open unsaved work from last time; saved as {file}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{story}” wasn’t saved when mapviewer closed. Restore it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>find places again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Found {count} names (previously {before}). Your decisions were kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click the location of “{name}”. Press Esc to cancel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare with another article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste the other article or choose its file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the other article…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other article: {source}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>add layer “{layer}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click the map. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click each vertex. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click each corner. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At least {count} points are required.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The edges of this area cross; remove points with Backspace.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawing cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Broken links</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n link(s) (refers|refer) to words that are no longer in the text. Remove a link, or select new words and link them again.</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only in “{article}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In both</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers are mentions in the first and second article. Click a place to show it on the map.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add places only in the second article to the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This place is only in the second article. Add its places to the map first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>required, except on this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not needed for this server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>required, with certificate check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adds a PostGIS table as a read-only layer; features are fetched for the visible part of the map. Empty fields are taken from PostgreSQL’s environment, service and password files. The password is kept in memory until you quit. Stories never store a connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This database has no spatial table that you have permission to read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add database table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>gis.example.org, 127.0.0.1 or a socket directory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>name from the service file, instead of host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spatial tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Geometry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SRID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You don’t have permission to read this table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No spatial index: each request may scan the whole table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No table matches this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> (geography)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PostgreSQL {server} with PostGIS {postgis}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection is NOT encrypted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{source}: {geometry} features, read-only, fetched for the visible part of the map.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>detected: {column}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feature details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do we know? If empty: the linked passage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2020, 2020-11 or 2020-11-10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the date of the event.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Act or words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the condition of a threat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type of act</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>According to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who passed it on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State and partner must differ.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the condition of the threat.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add layer</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>{file}: {features}, shown as: {kind}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>detect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start date column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End date column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Author and date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a title.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a source: every layer on the map must have one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file} contains {count} tables. Each selected table becomes a layer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables in the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select at least one table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose coordinate reference system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>UTM zone 38N, Pulkovo, 4326…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coordinate reference systems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No coordinate reference system matches this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste the text here…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Article text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use this text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replace article text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste the new text or choose its file. Links are moved along with their words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Updating links…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t read text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>replace article text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All links were found in the new text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>remove broken link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name on the map or in the gazetteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map items and gazetteer places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not listed?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The words name a</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown with the link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from the gazetteer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No match on the map or in the gazetteer. Draw it instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>link to “{name}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>link words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to a linked passage first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>delete link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click where it happened. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do we know? If empty: drawn by the author of this story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>draw “{name}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These words occur more than once in the text. Select more of the sentence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t create statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>create statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reject this place in the Places list instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database features are read-only. Hide the layer instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>delete “{name}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>delete statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select a feature or statement of this story first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t read layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file} has no features to show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t add layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some features were skipped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preparing {layer}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>placed manually</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply to all mentions of a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places found in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minimum score to accept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept all from score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept all undecided places with at least this score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place manually…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No places found in this article.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” has no match yet. Press N for a match or P to place it manually.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accept “{name}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reject “{name}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The gazetteer has no other “{name}”. Press P to place it manually or R to reject it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>next match for “{name}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>place “{name}” manually</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>{count} left to decide.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All names are decided. Press Ctrl+S to save the story.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n place(s) accepted.</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>ambiguous; press N for the first match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, {number} of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t add table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading {table}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{table} has no known coordinate reference system (SRID {srid}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t refresh “{layer}”; showing the last result. {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Headline before a class</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Presenter notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One sentence that says what the map shows, in place of the title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add view as step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show this step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use current view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the step to the current view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete this step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>add step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>edit step text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>change step view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>move step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>delete step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Story file (*.story);;Folder (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t save story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save story?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{story}” has unsaved changes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t back up unsaved changes: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another program, or another window, has changed this story since you opened it: {files}.

Keep both by saving yours under another name, or keep only one of them?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed on disk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep both…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{layer}” comes from {database}. Stories never store a connection.

Save the features last fetched as a file in the story, or leave the layer out?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save database features?</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Save %n feature(s)</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>Leave layer out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>the mark under the pointer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>legend, date and credits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the names on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the layer “{layer}”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>toward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>toward each other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no shift claimed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>named explicitly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>implied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>said of a group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>demand, threat, wish, denial or opinion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>faint: after {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sources of the added facts are listed in the story.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawing chart…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show only {partner} on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the timeline of {state}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{statement}: not mentioned in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{speaker}, reported by {reporter}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>source given in the story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>if {condition}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is moving toward or away from whom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the article says, with added context</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the article says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>partner moves toward the state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memberships: joining, suspending and leaving</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line marks {date}. Unknown dates are not drawn.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added facts, not from the article; sources are listed in the story “{story}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>frozen or suspended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>observer or associate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>began this year, exact date unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a member</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Images (*.png *.svg *.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t save the chart: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chart saved to {file}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{state}: timeline</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stories (*.story story.toml);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>This story has %n problem(s). The rest is shown.</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Story problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The map is on the clipboard, as a picture and as SVG.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share as web page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved to {file}. The file opens in any browser.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t open a browser. Copied the address instead: {address}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link copied. Paste it into Search (Ctrl+K) to return to this view.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recent stories</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pan the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Double-click</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom in; on a layer, zoom to the layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select on the map and in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back and forward buttons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous and next view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>While presenting (press ? for more)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mouse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All partners</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the layer list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the place list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open story…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New story from article…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New story from clipboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add layers…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add database table…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export image…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print map…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share as web page…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handouts and slides…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export links…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export features…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare with another article…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show problems…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Present from beginning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Present from current step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Review places found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find places again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replace article text…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Broken links…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link selected words…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create statement from selected words…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create event from selected words…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add view as step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit tour…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show whole story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List of steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next place in article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous place in article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next mention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous mention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play faster</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play slower</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loop playback</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date range</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare two dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Swap sides</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move divider left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move divider right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next partner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show added context</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add data table…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alignment charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List of map items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coverage…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next viewpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projector, dark room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protanopia (red-blind)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deuteranopia (green-blind)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tritanopia (blue-blind)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Washed-out projector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset text size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next panel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous panel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open menu</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How this story was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About mapviewer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous or next day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous or next month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous or next year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First or last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous or next event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch between handles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next place with this name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place manually by clicking the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show or hide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>One date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two dates with divider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two dates side by side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Swap sides</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names on the right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose map on the right</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentences with nothing on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map items without a passage or source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{title}: none</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>data from {file}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added “{layer}” to the map, in the layer group “{group}”.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped.</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>remove data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table needs a column of states (ISO codes or names in any language) and a column of numbers; a column of years is optional. Your data stays on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add data table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open CSV or Excel file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Example tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skipped rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show on map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove from map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open data table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This table has several columns of numbers. Choose one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown in the legend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Upper limits, e.g. 10; 20; 30</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>{file}: {values} for {states}{years}.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number, shown as “no data”.</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows with unrecognised states</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State for {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an empty cell</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did you mean {states}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>.txt, .md, .html, .docx or .pdf</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2.2 or newer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>64 bits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CRS refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deviation: distance from the mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Equal: equal width</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet, or CSV with coordinates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Natural: Fisher–Jenks, groups similar values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own: your own limits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parquet with 'geo' metadata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PostGIS is not installed in this database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PostGIS version too old</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quantiles: equal number of values per class</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round: round limits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SELECT on the table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SRID {srid}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>UTF-8; save the file with that encoding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values: one class per value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>WKB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>XML without DOCTYPE</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[[events]] tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[], or [{ by = ["…"], start = "…" }]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[longitude, latitude, width in km, height in km]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[longitude, latitude] in degrees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[story], format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[story], projection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[{key}] is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a BCP 47 code other than en</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a FeatureCollection, a Feature or a geometry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a PDF with text, or the text itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a Parquet file without geometry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a cell of another type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a collection of several kinds of geometry: only its largest kind was kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a column of ISO codes or names of states</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a column of numbers beside that of the states</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a coordinate is not finite</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a coordinate that is not a number was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a database in which the extension postgis is installed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a date such as 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 or 10 November 2020</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a definition that names other files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a document type definition (DOCTYPE), which can include other files or expand without limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a feature without geometry was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a file that is not an archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a folder with story.toml, a NAME.story file, or the name of a bundled story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a folder with story.toml, or the same folder zipped as NAME.story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a folder, device or pipe</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a geometry of an unknown type was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a geometry that is not well-known text was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a geometry without the mark of a GeoPackage was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a header row and at least one more row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a key of more than {max_depth} parts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a layer of the file is a view and not a table of its own; it was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a line has at least two vertices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a line of fewer than two points was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a link to another file or address was not followed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a list of ids of features, claims or places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a list such as ["one", "two"]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a longitude beyond 180° was brought back by a full turn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a lower-case ISO 3166 code of three letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a lower-case ISO 3166 code such as 'arm'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a new folder, an empty one, or a story's</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number from 0 to 10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number from 1 to {format}; a newer mapviewer may read it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number with thousands of digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a path inside the story's folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a period needs its start and its end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a point has one vertex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a point whose coordinates are not numbers was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a prepared layer cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a row whose coordinates are not numbers was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a row with fewer values than the heading; those that are missing are empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a row with more values than the heading; what is beyond was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a server with TLS, or no encryption where nobody can listen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a service from PostgreSQL's service file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a size larger than memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a smaller part of the map, or a spatial index on the table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a table [{key}]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all partners</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>already exists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an SQLite database that is no GeoPackage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an answer that is no JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an answer that is no article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an answer that is no table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an archive in an archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an empty exact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an empty file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an empty layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an event lacks a value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an event without a source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an id of the story's sources.toml, or of [[sources]] in the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an id other than {built_in_themes}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an id that is no code of a state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an id that was there before; it was given another ending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an inset has neither bounds nor a camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an outline did not end where it began; it was closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an outline has at least four vertices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an outline of fewer than three corners was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>archive refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at least one feature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>authentication failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>byte 0x{data}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be extracted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot create a working copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot create a working folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot read workbook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot save the story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed on disk since it was opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>code {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>column is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>column no longer exists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>column {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>columns of different lengths</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>columns such as lon and lat, longitude and latitude, x and y, or wkt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>contains no text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coordinates such as {example}, {example2}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>count or breaks are not numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counts do not agree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>crs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>damaged GeoPackage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>damaged GeoParquet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>damaged archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>damaged, or not what its name says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>degrees north and east</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>demand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>denial</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>duplicate id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>duplicate layer id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>empty file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>empty passage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>end before start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>feature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>feature {identifier}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>feature {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>features</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>features are not a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fetch cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>file not found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>file outside the story folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>file too large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>geo metadata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>host and port from its administrator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>id is taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>id is taken by a built-in theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>id used twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ids of states or organisations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>insets = [{{bounds = [west, south, east, north], title = "…", corner = {corner}, share = 0.26}}]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>insets are a list of tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>invalid bounds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>invalid camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>invalid finding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>invalid id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>invalid margin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>invalid value in view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>invalid view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>invalid view link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>latitude and longitude looked swapped (a latitude beyond 90°); they were swapped back in the whole file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>layer {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>letters, digits, - _ . and :</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>line 1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>link without a target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>longitude and latitude on WGS84 (EPSG:4326)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lower-case ISO 3166 codes of three letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>more than 18 digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>more than {count} {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>more than {most} distinct values; using natural breaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>more than {seconds:g} seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>more than {seconds} seconds of work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>names is not a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>neither a passage nor a source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nesting too deep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no PostgreSQL server responds{port}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no TextQuoteSelector in target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no article found on this page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no breaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no column of numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no column of states</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no columns with coordinates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no feature can be shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no features</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no features to export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no geometry column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no ground</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no layer in the archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no passage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no such table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no table with features</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not GeoJSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not GeoParquet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not UTF-8 text; read as {encoding}, so some letters may be wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a GeoJSON FeatureCollection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a GeoJSON feature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a Word file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a database layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a gazetteer of this version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a list of annotations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a list of tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a pack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a pack of degrees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a prepared layer, or a damaged one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a projected CRS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a relief</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a seat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a text file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not a user layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not an events file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not enough disk space for the result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not read: the files before it took too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not valid CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not valid JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not valid TOML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not valid XML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>number too large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>numbers, such as 10, 20, 30</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on = ["id of a feature or layer"]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one layer in an archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one of them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only a header row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only one layer of the archive is shown: {chosen}; it also holds {listed}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe or side, date, names, share]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pages of more than {size} bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>prepared map data cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>projection refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>properties are not a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>quote = a passage of the article, or source = [ids]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reading takes too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reading timed out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>relief cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rows of different lengths</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>saving here would lose rows that could not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>several tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signal {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something that is not a story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>source = [ids]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>story not found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>table no longer exists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>table {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the .prj file cannot be understood</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the CRS is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the CRS is missing; the coordinates look like degrees, so longitude and latitude (WGS84) were assumed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the PDF cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the PDF is a scan without text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the PDF is password-protected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the column {key} holds words such as {value} and not {words}; it is shown as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the connection cannot be encrypted as required</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the coordinates are not longitude and latitude</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the database reported an error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the end comes before the start; both were left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file exceeds the memory limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the gazetteer cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the id of a source, several separated by spaces</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the name of a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the outline crosses or touches itself; it was repaired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the passage is not in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the password, or an entry in PostgreSQL's own password file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the path of a layer file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the query took more than {statement_s} seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the reader process ended: {answer}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the reader process stopped with {ended}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the result exceeds the memory limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the selected CRS ({given}) was used instead of the file's own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the server requires a password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the table has no known CRS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the table is locked by another session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the table of disputed ground cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the table of names cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the table of states cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the text encoding is not declared (no .cpg file); assumed {encoding}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this user has no right to read it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>threat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too many breaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too many pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too many {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown CRS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown also</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown classes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown encoding of geometry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown file extension</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown key in a view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown kind of geometry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown projection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown {key}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unrecognised state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unsupported article format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unsupported spreadsheet format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to {limit}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to {max_characters}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to {max_pages}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to {max_toml_characters}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to {most} bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to {value} bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>value_names are not a table of numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>view is not a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what is no GeoJSON feature was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what was read is too large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>wish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{ "0" = "no", "1" = "yes" }</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{ fr = "…" }</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{code} is {state}; </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} distinct values, one class each</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} rows without a number for a known state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, {place}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, {place}: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hint}an ISO 3166 code of three letters, {known}, or the id of a row in [[groups_of_states]], [[organisations]] or [[actors]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{key} is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{key} is not a list of tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind} {row}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{link_crs}; longitude and latitude were assumed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{max_depth} levels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{max_rows} rows, {max_columns} columns, {max_cells} cells</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: not UTF-8 text; read as {encoding}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{nouns} {numbers}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{noun} {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{numbers} and {last}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{numbers} and {more} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{other_tables}: {names}; it also holds {others}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{place}, callouts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{place}, camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{place}, focus</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{place}, insets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{place}, recognised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{place}, seat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{place}, select</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{place}, states</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{place}, {key}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{properties} … {properties2}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{reason}: {last_line}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{reason}; the file may be cut short</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{row} … {row2}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{said}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{said}: found {found}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{said}; allowed: {allowed}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{scheme}STORY?at=…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{size} bytes unpacked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{subject} – {partner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{subject} → {partner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{subject} ↔ {partner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{subject} ↛ {partner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{subject}: steady with {partner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{table} of {words}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{times} times what the file has</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{too_long} in column {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{unpacked} bytes unpacked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{what} ({detail})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{where}: {problem}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Nothing selected. Click a highlighted passage in the article or anything on the map to see what is known about it and how. Press Ctrl+K to search.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>According to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type of act</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do we know?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also refers to {items}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in the article; added from {source}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name used by {who}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added context, not in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On “{quote}”: {note}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the base map (today’s borders and names). Not mentioned in the article.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No passage or source is given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details of the selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom to selection (Ctrl+J)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy citation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in the article</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied the name, the passage and a link to this view.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{actor}; recognised by {states}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{actor}; recognised by no UN member</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{actor}; the story does not say who recognises it</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No problems were found when this story was opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About mapviewer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read an article on a map. Every mark leads to the words or the source behind it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>**Text of this story:** {credit}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in {part} ({error}). Everything else still works.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the {name} panel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PNG image</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF for printing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SVG for editing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Screen (1920 × 1080)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Large screen (3840 × 2160)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projector 4:3 (1600 × 1200)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page (2000 × 1414)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Square (1600 × 1600)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Custom size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As on screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For print, also in grey</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export image</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Images (*.png *.pdf *.svg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something went wrong. See the notification above the map for a report.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handout: one page per step with room for notes (PDF)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slides with notes for PowerPoint and LibreOffice (PPTX)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An image of each step (PNG, in a folder)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blank map of the current view to fill in (PDF)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handouts and slides</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type of export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File or folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select folder for images</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{title}   ·   Name:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map: {title}. {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Based on: {article}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As known on {date}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Method and words: “How this story was made”, in the Help menu and with the story.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Nothing from the story is in this part of the map on this date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Items on the map</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>About this layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layer opacity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the base map. For credits, see About in the menu.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each statement is backed by words in the article or by a source of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>: {count} of {total} valid on this date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetching…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table has no features in view.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n item(s) valid on {date}</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>Show only this layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opacity {percent}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend ▸</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As known on {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Known until {date}: nothing of a later day is drawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Broken border: a line of control, or not settled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light hatching: held by others than it belongs to in law</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places with two names: first the name used by those who govern on this day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Broken border: not settled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light hatching: held by others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two names: who governs is first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Present-day borders, for reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>… and {count} more in the layer list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hatched: control not recognised by any UN member</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hatched: control, the story does not say who recognises it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Control: {holder}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Classes: {scheme} over all years</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Classes: {scheme}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From {file}; no source given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{year}: before the first year of the table, {first}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year: {year}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year: {shown}, the latest before {year}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{year} for {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year: {year}; older: {years}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line width and number: how many statements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Solid: named · dashed: implied · dotted: group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two heads: both sides move</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hollow and dashed: a demand, threat, wish, denial or opinion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dotted ring: a group of states</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thinner arrow: added context, not in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moving front (not drawn)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dashed edge or ring: place only roughly known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{layer}: {shown} of {total} shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hollow arrow of people: they left before this day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>away, named</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>away, as a group or implied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>away, and steady or toward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>toward, named</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>toward, as a group or implied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>named, no shift claimed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mentioned, for another date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not mentioned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Boundaries and names on this map describe control or usage at the stated date and imply no judgement on the legal status of any territory.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Underlined words are on the map. Point to them and the map lights up; click to go there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details says what is selected, since when, and who says so, with the source.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click the map and the article scrolls to the sentence. Drag to move, turn the wheel to zoom.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The story has steps. Page Down goes to the next: map, date and layers change with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The map shows one day. Drag the handle or type a date; F9 goes from event to event.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+K finds places, words, layers and steps. F1 opens the manual, F5 presents to a class.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This story does not say how it was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End tour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search the manual…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How this story was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two minutes: words light up the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read your own article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its places are found and put on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Present to a class</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Full screen, with your notes beside it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read geopolitics on a map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the map</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>{peak} {height} m</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom to {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy coordinates {coordinates}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show whole story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw an inset: click two corners</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove insets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expand legend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Collapse legend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credits and disclaimer…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dismiss notification</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these texts</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Geometry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>According to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type of act</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How this story was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click a highlighted passage in the article or anything on the map.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page requires JavaScript. It loads nothing and sends nothing.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>{story} – Audience</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Swap screens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Laser</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fade ink</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spotlight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Magnifier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{story} – Presenter view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elapsed time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause or resume the timer (T)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset the timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layers shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>{revealed} of %n layer(s) revealed</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>Next: end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next: {number}  {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next: layer “{layer}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date on the audience’s map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to step (R)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>Navigate steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Screen and map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point and draw</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask before showing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next layer or step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous layer or step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to step: type its number, then G or Enter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close overlay, tool or presentation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Black screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>White screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caption: side, bottom, hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Toggle full screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause or resume the timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Laser pointer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pen; press again for the next colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ink fades or stays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Erase all ink</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide or show names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide or show colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide or show the step’s top layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare with the previous step’s date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare name styles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose map is this? The next viewpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quiz: where is it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Presenter view: peek at hidden names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Audience view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names hidden from the audience</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Audience sees a black screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Audience sees a white screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ink fades</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ink stays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is {place}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to ask about on this map.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where is {place}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct! This is {place}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not quite: that is {distance} {direction} of {place}. Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{distance} away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Presentation in progress</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ScreenReader</name>
    <message>
        <source>Nothing selected.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n mention(s) in the article</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Selected: {item}, {mentions}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Go to copied view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coordinates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>gazetteer, {country}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>step {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search places, passages, layers…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search (Ctrl+K). Type &gt; to search commands.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No results</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{place} is in the middle of the map.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That link belongs to the story “{story}”. Open that story first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>mapviewer didn’t shut down properly last time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mapviewer crashed twice during startup, so it started with a clean session.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your previous session can be restored.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your session was restored.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume presentation at step {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Started over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t restore the session: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A presentation was in progress.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t save {file}: {reason}. Changes are kept only until you quit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the story opens with the saved settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>defaults are used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{what}: couldn’t read {file} ({reason}); {instead}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{what}: the file was damaged ({reason}) and was renamed to {file}; {instead}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many windows are open, so this session won’t be saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Couldn’t save the session in {folder} ({reason}). It won’t be restored next time.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Feature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Base map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data (shaded states)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statements (arrows)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Movements of people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Movement of people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statements (shaded states)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Town or city</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both forms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Formal status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Control on the ground</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claimed by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High certainty: two independent sources, or a primary document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium certainty: one good source, or sources from both sides that agree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Low certainty: one weak source, or conflicting sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surveyed: drawn from measurements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Generalised: simplified from more detailed data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schematic: shows that it exists, not exactly where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surveyed: the exact location</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Generalised: one point for the whole place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>named explicitly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>implied, not stated outright</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>said of a group that includes this state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Toward {partner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Away from {partner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steady with {partner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Toward each other, with {partner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No shift claimed regarding {partner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>toward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>toward each other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no shift</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>act</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>demand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>threat, under a condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>wish or hope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>denial</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>assessment, the speaker’s opinion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>treaty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>membership</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>vote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>government</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>boundary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>route</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No later event.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No earlier event.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{reason}. The date was not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As known on {date}; this story knows nothing of a later day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Examples: {dates}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a date or a range (Ctrl+G), for example {dates}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous event (Shift+F9)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next event (F9)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to today (Ctrl+Shift+T)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date range: show everything valid on any day in it (Ctrl+Shift+G)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare two dates (Ctrl+M)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speed {factor}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left and Right: one day. Up and Down, or Ctrl: one month. Shift: one year. Home and End: first and last day. Page Up and Page Down: previous and next event. Space: play or pause.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeline, {date}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Explore the map and the article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Present  F5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Present the steps in full screen (F5)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the map as an image (Ctrl+E)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language of place names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose map is this? (Ctrl+B for the next viewpoint)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch between light, dark and projector theme (Ctrl+T)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names: {style}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Previous step (Page Up)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List of steps (Ctrl+L)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to step (Ctrl+R)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished"><numerusform /></translation>
    </message>
    <message>
        <source>Tour of this story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press Page Down to go through the steps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps, {number}: {title}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>part of {owner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>part of {owner}, held by another</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a state of its own: {owner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to be settled; held by {owner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What differs from the map as controlled:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No source found for its position, drawn as controlled: {names}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as controlled: {how}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not settled; on the side of {owner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>held by its own authorities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>held by {owner}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status in law</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>schematic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not settled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Borders as controlled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Borders by international law</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Borders as drawn by {state}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Couldn’t open the last story: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show and hide layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List of items on the map (Ctrl+6)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Article (Ctrl+2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Charts of who moved toward or away from whom (Ctrl+5)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
