<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Alignment</name>
    <message>
        <source>All states</source>
        <translation>Tous les États</translation>
    </message>
    <message>
        <source>One state</source>
        <translation>Un seul État</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Also show facts that the article does not mention</source>
        <translation>Afficher aussi les faits que l’article ne mentionne pas</translation>
    </message>
    <message>
        <source>Point to an item or use the arrow keys to see who says so. Click it or press Enter to go there.</source>
        <translation>Pointez un élément ou utilisez les flèches pour voir qui le dit. Cliquez ou appuyez sur Enter pour y aller.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>Contexte ajouté</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Save this chart or add a data table</source>
        <translation>Enregistrer ce graphique ou ajouter un tableau de données</translation>
    </message>
    <message>
        <source>Save chart as PNG, SVG or PDF…</source>
        <translation>Enregistrer le graphique en PNG, SVG ou PDF…</translation>
    </message>
    <message>
        <source>Add data table from CSV or Excel…</source>
        <translation>Ajouter un tableau de données CSV ou Excel…</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>Graphique : {title}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Open {address} in your browser</source>
        <translation>Ouvrir {address} dans le navigateur</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Article : {title}</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Occurrence précédente (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Occurrence suivante (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>Titre : {title}</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>Mention précédente (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>Mention suivante (F8)</translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>Mention {number} sur {count}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>absent du texte</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>son gouvernement</translation>
    </message>
    <message>
        <source>not in force on {date}</source>
        <translation>pas en vigueur le {date}</translation>
    </message>
    <message>
        <source>Editor’s note {number} on “{quote}”</source>
        <translation>Note de la rédaction {number} sur « {quote} »</translation>
    </message>
    <message>
        <source>Certainty: {level}</source>
        <translation>Certitude : {level}</translation>
    </message>
    <message>
        <source>Editor’s note {number}</source>
        <translation>Note de la rédaction {number}</translation>
    </message>
    <message>
        <source>Close note</source>
        <translation>Fermer la note</translation>
    </message>
    <message>
        <source>Nothing in this article is on the map.</source>
        <translation>Rien de cet article ne figure sur la carte.</translation>
    </message>
    <message>
        <source>The selection isn’t mentioned in the article.</source>
        <translation>La sélection n’est pas mentionnée dans l’article.</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Aller à {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) on the map · F7 for the next one</source>
        <translation><numerusform>%n passage sur la carte · F7 pour le suivant</numerusform><numerusform>%n passages sur la carte · F7 pour le suivant</numerusform></translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Review the places found in the article</source>
        <translation>Vérifier les lieux trouvés dans l’article</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Edit the steps of the tour</source>
        <translation>Modifier les étapes du parcours</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>Exporter les liens</translation>
    </message>
    <message>
        <source>Export features</source>
        <translation>Exporter les entités</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Annuler : {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Rétablir : {change}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Paste an article or choose a .txt, .md, .html, .docx or .pdf file. Places are found on this computer.</source>
        <translation>Collez un article ou choisissez un fichier .txt, .md, .html, .docx ou .pdf. Les lieux sont recherchés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New story from article</source>
        <translation>Nouveau récit à partir d’un article</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Finding places…</source>
        <translation>Recherche des lieux…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Couldn’t read article</source>
        <translation>Impossible de lire l’article</translation>
    </message>
    <message>
        <source>No places found in this article. Link words manually with Ctrl+Shift+K.</source>
        <translation>Aucun lieu trouvé dans cet article. Liez des mots manuellement avec Ctrl+Shift+K.</translation>
    </message>
    <message>
        <source>No places found: this text’s language is not one of those read. Link words with Ctrl+Shift+K.</source>
        <translation>Aucun lieu trouvé : la langue de ce texte n’est pas de celles qui sont lues. Liez les mots avec Ctrl+Maj+K.</translation>
    </message>
    <message>
        <source>Placed {count} of {total} names on the map. Press A to accept, N for the next match, R to reject.</source>
        <translation>{count} noms sur {total} placés sur la carte. A pour accepter, N pour le choix suivant, R pour refuser.</translation>
    </message>
    <message>
        <source>This text’s language is not one of those read: names will be missing. Placed {count} of {total} on the map.</source>
        <translation>La langue de ce texte n’est pas parmi celles qui sont lues : des noms manqueront. {count} sur {total} placés sur la carte.</translation>
    </message>
    <message>
        <source>A story has one article: {files} was not opened.</source>
        <translation>Un récit a un seul article : {files} n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Couldn’t open unsaved work from last time; saved as {file}.</source>
        <translation>Impossible d’ouvrir le travail non enregistré de la dernière fois ; il a été enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>“{story}” wasn’t saved when mapviewer closed. Restore it?</source>
        <translation>« {story} » n’était pas enregistré à la fermeture de mapviewer. Le restaurer ?</translation>
    </message>
    <message>
        <source>find places again</source>
        <translation>nouvelle recherche des lieux</translation>
    </message>
    <message>
        <source>Found {count} names (previously {before}). Your decisions were kept.</source>
        <translation>{count} noms trouvés (auparavant {before}). Vos décisions ont été conservées.</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Ajouter des couches</translation>
    </message>
    <message>
        <source>Map layers ({patterns});;All files (*)</source>
        <translation>Couches de carte ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Click the location of “{name}”. Press Esc to cancel.</source>
        <translation>Cliquez à l’emplacement de « {name} ». Esc pour annuler.</translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation>Comparer avec un autre article</translation>
    </message>
    <message>
        <source>Paste the other article or choose its file.</source>
        <translation>Collez l’autre article ou choisissez son fichier.</translation>
    </message>
    <message>
        <source>Reading the other article…</source>
        <translation>Lecture de l’autre article…</translation>
    </message>
    <message>
        <source>Other article: {source}</source>
        <translation>Autre article : {source}</translation>
    </message>
    <message>
        <source>add layer “{layer}”</source>
        <translation>ajout de la couche « {layer} »</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Échec de l’exportation</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exporté vers {file}</translation>
    </message>
    <message>
        <source>Click the map. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>Cliquez sur la carte. Esc pour annuler ; maintenez Alt pour désactiver l’accrochage.</translation>
    </message>
    <message>
        <source>Click each vertex. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>Cliquez sur chaque sommet. Double-clic ou Enter pour terminer, Backspace pour retirer un point, Esc pour annuler.</translation>
    </message>
    <message>
        <source>Click each corner. Double-click or press Enter to finish, Backspace to remove a point, Esc to cancel.</source>
        <translation>Cliquez sur chaque angle. Double-clic ou Enter pour terminer, Backspace pour retirer un point, Esc pour annuler.</translation>
    </message>
    <message>
        <source>At least {count} points are required.</source>
        <translation>Il faut au moins {count} points.</translation>
    </message>
    <message>
        <source>The edges of this area cross; remove points with Backspace.</source>
        <translation>Les côtés de cette zone se croisent ; retirez des points avec Backspace.</translation>
    </message>
    <message>
        <source>Drawing cancelled.</source>
        <translation>Dessin annulé.</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Liens rompus</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (refers|refer) to words that are no longer in the text. Remove a link, or select new words and link them again.</source>
        <translation><numerusform>%n lien renvoie à des mots qui ne sont plus dans le texte. Supprimez un lien, ou sélectionnez de nouveaux mots et liez-les à nouveau.</numerusform><numerusform>%n liens renvoient à des mots qui ne sont plus dans le texte. Supprimez un lien, ou sélectionnez de nouveaux mots et liez-les à nouveau.</numerusform></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Compare articles</source>
        <translation>Comparaison d’articles</translation>
    </message>
    <message>
        <source>Only in “{article}”</source>
        <translation>Seulement dans « {article} »</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Dans les deux</translation>
    </message>
    <message>
        <source>Numbers are mentions in the first and second article. Click a place to show it on the map.</source>
        <translation>Les nombres sont les mentions dans le premier et le second article. Cliquez sur un lieu pour l’afficher sur la carte.</translation>
    </message>
    <message>
        <source>Add places only in the second article to the map</source>
        <translation>Ajouter à la carte les lieux présents seulement dans le second article</translation>
    </message>
    <message>
        <source>This place is only in the second article. Add its places to the map first.</source>
        <translation>Ce lieu figure seulement dans le second article. Ajoutez d’abord ses lieux à la carte.</translation>
    </message>
    <message>
        <source>required, except on this computer</source>
        <translation>obligatoire, sauf sur cet ordinateur</translation>
    </message>
    <message>
        <source>not needed for this server</source>
        <translation>inutile pour ce serveur</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>required, with certificate check</source>
        <translation>obligatoire, avec contrôle du certificat</translation>
    </message>
    <message>
        <source>Adds a PostGIS table as a read-only layer; features are fetched for the visible part of the map. Empty fields are taken from PostgreSQL’s environment, service and password files. The password is kept in memory until you quit. Stories never store a connection.</source>
        <translation>Ajoute une table PostGIS comme couche en lecture seule ; les entités sont chargées pour la partie visible de la carte. Les champs vides sont repris de l’environnement de PostgreSQL et de ses fichiers de services et de mots de passe. Le mot de passe reste en mémoire jusqu’à la fermeture. Les récits n’enregistrent jamais de connexion.</translation>
    </message>
    <message>
        <source>This database has no spatial table that you have permission to read.</source>
        <translation>Cette base de données n’a aucune table spatiale que vous soyez autorisé à lire.</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>Ajouter une table de base de données</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>gis.example.org, 127.0.0.1 or a socket directory</source>
        <translation>gis.example.org, 127.0.0.1 ou un dossier de socket</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>name from the service file, instead of host</source>
        <translation>nom du fichier de services, au lieu de l’hôte</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Choose table</source>
        <translation>Choisir une table</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Partie du nom</translation>
    </message>
    <message>
        <source>Spatial tables</source>
        <translation>Tables spatiales</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>SRID</source>
        <translation>SRID</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>You don’t have permission to read this table.</source>
        <translation>Vous n’êtes pas autorisé à lire cette table.</translation>
    </message>
    <message>
        <source>No spatial index: each request may scan the whole table.</source>
        <translation>Pas d’index spatial : chaque requête peut parcourir toute la table.</translation>
    </message>
    <message>
        <source>No table matches this name.</source>
        <translation>Aucune table ne correspond à ce nom.</translation>
    </message>
    <message>
        <source> (geography)</source>
        <translation> (géographie)</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>environ {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>PostgreSQL {server} with PostGIS {postgis}</source>
        <translation>PostgreSQL {server} avec PostGIS {postgis}</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
    <message>
        <source>The connection is NOT encrypted.</source>
        <translation>La connexion N’EST PAS chiffrée.</translation>
    </message>
    <message>
        <source>{source}: {geometry} features, read-only, fetched for the visible part of the map.</source>
        <translation>{source} : entités ({geometry}), lecture seule, chargées pour la partie visible de la carte.</translation>
    </message>
    <message>
        <source>detected: {column}</source>
        <translation>détecté : {column}</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Feature details</source>
        <translation>Détails de l’entité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Arrive à</translation>
    </message>
    <message>
        <source>where it was drawn, or the name of a place</source>
        <translation>là où il a été dessiné, ou le nom d’un lieu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>How do we know? If empty: the linked passage</source>
        <translation>Comment le sait-on ? Si vide : le passage lié</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir de</translation>
    </message>
    <message>
        <source>Choose who holds or claims the area.</source>
        <translation>Choisissez qui tient ou revendique la zone.</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>Date de l’article</translation>
    </message>
    <message>
        <source>2020, 2020-11 or 2020-11-10</source>
        <translation>2020, 2020-11 ou 2020-11-10</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Fixer la date</translation>
    </message>
    <message>
        <source>The article’s date is a guess. Confirm or correct it:</source>
        <translation>La date de l’article est une supposition. Confirmez-la ou corrigez-la :</translation>
    </message>
    <message>
        <source>The article’s date is not known. When was it published?</source>
        <translation>La date de l’article est inconnue. Quand a-t-il été publié ?</translation>
    </message>
    <message>
        <source>Enter the date of the article.</source>
        <translation>Saisissez la date de l’article.</translation>
    </message>
    <message>
        <source>date the article</source>
        <translation>date de l’article</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Enter a place, or choose it on the map.</source>
        <translation>Saisissez un lieu ou choisissez-le sur la carte.</translation>
    </message>
    <message>
        <source>Enter the date of the event.</source>
        <translation>Saisissez la date de l’événement.</translation>
    </message>
    <message>
        <source>Create statement</source>
        <translation>Créer une affirmation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>Act or words</source>
        <translation>Acte ou propos</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>the condition of a threat</source>
        <translation>la condition d’une menace</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Type d’acte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>qui l’a transmis</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>Ce qui le réfuterait</translation>
    </message>
    <message>
        <source>a document, date or witness</source>
        <translation>un document, une date ou un témoin</translation>
    </message>
    <message>
        <source>Choose a state and a partner.</source>
        <translation>Choisissez un État et un partenaire.</translation>
    </message>
    <message>
        <source>State and partner must differ.</source>
        <translation>L’État et le partenaire doivent être différents.</translation>
    </message>
    <message>
        <source>Enter the condition of the threat.</source>
        <translation>Saisissez la condition de la menace.</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n entité</numerusform><numerusform>%n entités</numerusform></translation>
    </message>
    <message>
        <source>{file}: {features}, shown as: {kind}.</source>
        <translation>{file} : {features}, affichage : {kind}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>détecter</translation>
    </message>
    <message>
        <source>Name column</source>
        <translation>Colonne du nom</translation>
    </message>
    <message>
        <source>Start date column</source>
        <translation>Colonne de la date de début</translation>
    </message>
    <message>
        <source>End date column</source>
        <translation>Colonne de la date de fin</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>Sur la carte…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Held or claimed by</source>
        <translation>Tenu ou revendiqué par</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>Auteur et date</translation>
    </message>
    <message numerus="yes">
        <source>Add the tour of the file as %n step(s)</source>
        <translation><numerusform>Ajouter le parcours du fichier sous forme de %n étape</numerusform><numerusform>Ajouter le parcours du fichier sous forme de %n étapes</numerusform></translation>
    </message>
    <message>
        <source>Same colour and source for all other files</source>
        <translation>Mêmes couleur et source pour tous les autres fichiers</translation>
    </message>
    <message>
        <source>by “{column}”</source>
        <translation>selon « {column} »</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Saisissez un titre.</translation>
    </message>
    <message>
        <source>Enter a source: every layer on the map must have one.</source>
        <translation>Saisissez une source : chaque couche de la carte doit en avoir une.</translation>
    </message>
    <message>
        <source>Choose tables</source>
        <translation>Choisir les tables</translation>
    </message>
    <message>
        <source>{file} contains {count} tables. Each selected table becomes a layer.</source>
        <translation>{file} contient {count} tables. Chaque table sélectionnée devient une couche.</translation>
    </message>
    <message>
        <source>Tables in the file</source>
        <translation>Tables du fichier</translation>
    </message>
    <message>
        <source>Select at least one table.</source>
        <translation>Sélectionnez au moins une table.</translation>
    </message>
    <message>
        <source>Choose coordinate reference system</source>
        <translation>Choisir le système de coordonnées de référence</translation>
    </message>
    <message>
        <source>UTM zone 38N, Pulkovo, 4326…</source>
        <translation>UTM zone 38N, Pulkovo, 4326…</translation>
    </message>
    <message>
        <source>Coordinate reference systems</source>
        <translation>Systèmes de coordonnées de référence</translation>
    </message>
    <message>
        <source>No coordinate reference system matches this name.</source>
        <translation>Aucun système de coordonnées ne correspond à ce nom.</translation>
    </message>
    <message>
        <source>Paste the text here…</source>
        <translation>Collez le texte ici…</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Articles ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replace article text</source>
        <translation>Remplacer le texte de l’article</translation>
    </message>
    <message>
        <source>Paste the new text or choose its file. Links are moved along with their words.</source>
        <translation>Collez le nouveau texte ou choisissez son fichier. Les liens suivent leurs mots.</translation>
    </message>
    <message>
        <source>Updating links…</source>
        <translation>Mise à jour des liens…</translation>
    </message>
    <message>
        <source>Couldn’t read text</source>
        <translation>Impossible de lire le texte</translation>
    </message>
    <message>
        <source>replace article text</source>
        <translation>remplacement du texte de l’article</translation>
    </message>
    <message>
        <source>All links were found in the new text.</source>
        <translation>Tous les liens ont été retrouvés dans le nouveau texte.</translation>
    </message>
    <message>
        <source>remove broken link</source>
        <translation>suppression d’un lien rompu</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Lier à</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Name on the map or in the gazetteer</source>
        <translation>Nom sur la carte ou dans le répertoire de toponymes</translation>
    </message>
    <message>
        <source>Map items and gazetteer places</source>
        <translation>Éléments de la carte et lieux du répertoire</translation>
    </message>
    <message>
        <source>Not listed?</source>
        <translation>Absent de la liste ?</translation>
    </message>
    <message>
        <source>The words name a</source>
        <translation>Les mots désignent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Shown with the link</source>
        <translation>Affichée avec le lien</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>Dessiner un point</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Dessiner une ligne</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>Dessiner une zone</translation>
    </message>
    <message>
        <source>from the gazetteer</source>
        <translation>du répertoire de toponymes</translation>
    </message>
    <message>
        <source>No match on the map or in the gazetteer. Draw it instead.</source>
        <translation>Rien de tel sur la carte ni dans le répertoire. Vous pouvez le dessiner.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>Sélectionnez d’abord des mots dans l’article.</translation>
    </message>
    <message>
        <source>link to “{name}”</source>
        <translation>lien vers « {name} »</translation>
    </message>
    <message>
        <source>link words</source>
        <translation>création d’un lien</translation>
    </message>
    <message>
        <source>Go to a linked passage first.</source>
        <translation>Allez d’abord à un passage lié.</translation>
    </message>
    <message>
        <source>delete link</source>
        <translation>suppression du lien</translation>
    </message>
    <message>
        <source>Click where it happened. Press Esc to cancel; hold Alt to turn off snapping.</source>
        <translation>Cliquez là où cela s’est passé. Esc pour annuler ; maintenez Alt pour désactiver l’accrochage.</translation>
    </message>
    <message>
        <source>How do we know? If empty: drawn by the author of this story</source>
        <translation>Comment le sait-on ? Si vide : dessiné par l’auteur de ce récit</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>draw “{name}”</source>
        <translation>dessin de « {name} »</translation>
    </message>
    <message>
        <source>These words occur more than once in the text. Select more of the sentence.</source>
        <translation>Ces mots figurent plusieurs fois dans le texte. Sélectionnez une plus grande partie de la phrase.</translation>
    </message>
    <message>
        <source>Couldn’t create statement</source>
        <translation>Impossible de créer l’affirmation</translation>
    </message>
    <message>
        <source>create statement</source>
        <translation>création d’une affirmation</translation>
    </message>
    <message>
        <source>Reject this place in the Places list instead.</source>
        <translation>Refusez plutôt ce lieu dans la liste des lieux.</translation>
    </message>
    <message>
        <source>Database features are read-only. Hide the layer instead.</source>
        <translation>Les entités de base de données sont en lecture seule. Masquez plutôt la couche.</translation>
    </message>
    <message>
        <source>delete “{name}”</source>
        <translation>suppression de « {name} »</translation>
    </message>
    <message>
        <source>delete statement</source>
        <translation>suppression de l’affirmation</translation>
    </message>
    <message>
        <source>Select a feature or statement of this story first.</source>
        <translation>Sélectionnez d’abord une entité ou une affirmation de ce récit.</translation>
    </message>
    <message>
        <source>Reading {count} files…</source>
        <translation>Lecture de {count} fichiers…</translation>
    </message>
    <message>
        <source>Couldn’t read layer</source>
        <translation>Impossible de lire la couche</translation>
    </message>
    <message>
        <source>add {count} layers</source>
        <translation>ajout de {count} couches</translation>
    </message>
    <message>
        <source>{file} has no features to show.</source>
        <translation>{file} ne contient aucune entité à afficher.</translation>
    </message>
    <message>
        <source>Empty layer</source>
        <translation>Couche vide</translation>
    </message>
    <message>
        <source>Couldn’t add layer</source>
        <translation>Impossible d’ajouter la couche</translation>
    </message>
    <message numerus="yes">
        <source>add %n step(s)</source>
        <translation><numerusform>ajout de %n étape</numerusform><numerusform>ajout de %n étapes</numerusform></translation>
    </message>
    <message>
        <source>Some features were skipped</source>
        <translation>Certaines entités ont été ignorées</translation>
    </message>
    <message>
        <source>Preparing {layer}…</source>
        <translation>Préparation de {layer}…</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>placed manually</source>
        <translation>placé manuellement</translation>
    </message>
    <message>
        <source>Apply to all mentions of a name</source>
        <translation>Appliquer à toutes les mentions d’un nom</translation>
    </message>
    <message>
        <source>Places found in the article</source>
        <translation>Lieux trouvés dans l’article</translation>
    </message>
    <message>
        <source>Minimum score to accept</source>
        <translation>Score minimal pour accepter</translation>
    </message>
    <message>
        <source>Accept all from score</source>
        <translation>Accepter tout à partir du score</translation>
    </message>
    <message>
        <source>Accept all undecided places with at least this score</source>
        <translation>Accepter tous les lieux à décider qui ont au moins ce score</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Choix suivant</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Place manually…</source>
        <translation>Placer manuellement…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation><numerusform>%n nom trouvé</numerusform><numerusform>%n noms trouvés</numerusform></translation>
    </message>
    <message>
        <source>{count} undecided</source>
        <translation>{count} à décider</translation>
    </message>
    <message>
        <source>No places found in this article.</source>
        <translation>Aucun lieu trouvé dans cet article.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible event(s) or statement(s)</source>
        <translation><numerusform>%n événement ou affirmation possible</numerusform><numerusform>%n événements ou affirmations possibles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that a bundled story knows</source>
        <translation>
            <numerusform>%n élément connu d’un récit fourni</numerusform>
            <numerusform>%n éléments connus d’un récit fourni</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has no match yet. Press N for a match or P to place it manually.</source>
        <translation>« {name} » n’a pas encore de correspondance. N pour en chercher une, P pour le placer manuellement.</translation>
    </message>
    <message>
        <source>accept “{name}”</source>
        <translation>acceptation de « {name} »</translation>
    </message>
    <message>
        <source>reject “{name}”</source>
        <translation>refus de « {name} »</translation>
    </message>
    <message>
        <source>The gazetteer has no other “{name}”. Press P to place it manually or R to reject it.</source>
        <translation>Le répertoire ne contient pas d’autre « {name} ». P pour le placer manuellement, R pour le refuser.</translation>
    </message>
    <message>
        <source>next match for “{name}”</source>
        <translation>choix suivant pour « {name} »</translation>
    </message>
    <message>
        <source>place “{name}” manually</source>
        <translation>placement manuel de « {name} »</translation>
    </message>
    <message numerus="yes">
        <source>accept %n place(s)</source>
        <translation><numerusform>acceptation de %n lieu</numerusform><numerusform>acceptation de %n lieux</numerusform></translation>
    </message>
    <message>
        <source>{count} left to decide.</source>
        <translation>Reste à décider : {count}.</translation>
    </message>
    <message>
        <source>All names are decided. Press Ctrl+S to save the story.</source>
        <translation>Tous les noms sont décidés. Appuyez sur Ctrl+S pour enregistrer le récit.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) accepted.</source>
        <translation><numerusform>%n lieu accepté.</numerusform><numerusform>%n lieux acceptés.</numerusform></translation>
    </message>
    <message>
        <source>ambiguous; press N for the first match</source>
        <translation>ambigu ; N pour le premier choix</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>aucune correspondance</translation>
    </message>
    <message>
        <source>, {number} of {count}</source>
        <translation>, {number} sur {count}</translation>
    </message>
    <message>
        <source>Couldn’t add table</source>
        <translation>Impossible d’ajouter la table</translation>
    </message>
    <message>
        <source>Reading {table}…</source>
        <translation>Lecture de {table}…</translation>
    </message>
    <message>
        <source>{table} has no known coordinate reference system (SRID {srid}).</source>
        <translation>{table} n’a pas de système de coordonnées connu (SRID {srid}).</translation>
    </message>
    <message>
        <source>Couldn’t refresh “{layer}”; showing the last result. {reason}</source>
        <translation>Impossible d’actualiser « {layer} » ; dernier résultat affiché. {reason}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Phrase-titre</translation>
    </message>
    <message>
        <source>Headline of the opening</source>
        <translation>Phrase-titre de l’ouverture</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Presenter notes</source>
        <translation>Notes du présentateur</translation>
    </message>
    <message>
        <source>One sentence that says what the map shows, in place of the title</source>
        <translation>Une phrase qui dit ce que montre la carte, à la place du titre</translation>
    </message>
    <message>
        <source>One sentence that says what the story's opening shows</source>
        <translation>Une phrase qui dit ce que montre l’ouverture du récit</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>Ajouter la vue comme étape</translation>
    </message>
    <message>
        <source>Open the story with the current view</source>
        <translation>Ouvrir le récit sur la vue actuelle</translation>
    </message>
    <message>
        <source>Use current view as opening</source>
        <translation>Prendre la vue actuelle comme ouverture</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show this step</source>
        <translation>Afficher cette étape</translation>
    </message>
    <message>
        <source>Use current view</source>
        <translation>Utiliser la vue actuelle</translation>
    </message>
    <message>
        <source>Set the step to the current view</source>
        <translation>Donner la vue actuelle à l’étape</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>edit headline</source>
        <translation>modification de la phrase-titre</translation>
    </message>
    <message>
        <source>change the opening’s view</source>
        <translation>changer la vue d’ouverture</translation>
    </message>
    <message>
        <source>change panels</source>
        <translation>modifier les panneaux</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The first one is shown before a class. Drag to reorder, or Alt+↑ and ↓</source>
        <translation>La première est montrée devant la classe. Glisser pour réordonner, ou Alt+↑ et ↓</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Ajouter une image…</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>Picture credit</source>
        <translation>De qui est l’image</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce qu’on y voit</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Supprimer cette étape</translation>
    </message>
    <message>
        <source>Show the step as small maps side by side, each of another partner, layer or day</source>
        <translation>Montrer l’étape en petites cartes côte à côte, chacune d’un autre partenaire, d’une autre couche ou d’un autre jour</translation>
    </message>
    <message>
        <source>Panels…</source>
        <translation>Panneaux…</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Étape {number}</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>ajout d’une étape</translation>
    </message>
    <message>
        <source>edit step text</source>
        <translation>modification du texte de l’étape</translation>
    </message>
    <message>
        <source>change step view</source>
        <translation>changement de vue de l’étape</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>déplacement de l’étape</translation>
    </message>
    <message>
        <source>delete step</source>
        <translation>suppression de l’étape</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Annulé : {change}</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>Rétabli : {change}</translation>
    </message>
    <message>
        <source>Save story</source>
        <translation>Enregistrer le récit</translation>
    </message>
    <message>
        <source>Story file (*.story);;Folder (*)</source>
        <translation>Fichier de récit (*.story);;Dossier (*)</translation>
    </message>
    <message>
        <source>Couldn’t save story</source>
        <translation>Impossible d’enregistrer le récit</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>A step’s picture was left out: {problem}</source>
        <translation>Sans l’image d’une étape : {problem}</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>Impossible d’ouvrir le récit</translation>
    </message>
    <message>
        <source>Save story?</source>
        <translation>Enregistrer le récit ?</translation>
    </message>
    <message>
        <source>“{story}” has unsaved changes.</source>
        <translation>« {story} » a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Couldn’t back up unsaved changes: {reason}</source>
        <translation>Impossible de sauvegarder les modifications non enregistrées : {reason}</translation>
    </message>
    <message>
        <source>Another program, or another window, has changed this story since you opened it: {files}.

Keep both by saving yours under another name, or keep only one of them?</source>
        <translation>Un autre programme, ou une autre fenêtre, a modifié ce récit depuis que vous l’avez ouvert : {files}.

Garder les deux en enregistrant le vôtre sous un autre nom, ou n’en garder qu’un ?</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>Garder les deux…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Prendre le mien</translation>
    </message>
    <message>
        <source>“{layer}” comes from {database}. Stories never store a connection.

Save the features last fetched as a file in the story, or leave the layer out?</source>
        <translation>« {layer} » vient de {database}. Les récits n’enregistrent jamais de connexion.

Enregistrer les dernières entités chargées dans un fichier du récit, ou omettre la couche ?</translation>
    </message>
    <message>
        <source>Save database features?</source>
        <translation>Enregistrer les entités de la base de données ?</translation>
    </message>
    <message numerus="yes">
        <source>Save %n feature(s)</source>
        <translation><numerusform>Enregistrer %n entité</numerusform><numerusform>Enregistrer %n entités</numerusform></translation>
    </message>
    <message>
        <source>Leave layer out</source>
        <translation>Omettre la couche</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Preview file…</source>
        <translation>Aperçu d’un fichier…</translation>
    </message>
    <message>
        <source>Couldn’t import links</source>
        <translation>Impossible d’importer les liens</translation>
    </message>
    <message numerus="yes">
        <source>import %n link(s)</source>
        <translation><numerusform>importer %n lien</numerusform><numerusform>importer %n liens</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n link(s)</source>
        <translation><numerusform>%n lien importé</numerusform><numerusform>%n liens importés</numerusform></translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>Non conservé :</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>Connu ?</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Event?</source>
        <translation>Événement ?</translation>
    </message>
    <message>
        <source>Statement?</source>
        <translation>Affirmation ?</translation>
    </message>
    <message>
        <source>left out; A takes it back</source>
        <translation>laissé de côté ; A le reprend</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>reject proposal</source>
        <translation>rejet de la proposition</translation>
    </message>
    <message>
        <source>next reading</source>
        <translation>lecture suivante</translation>
    </message>
    <message>
        <source>take back “{name}”</source>
        <translation>reprendre « {name} »</translation>
    </message>
    <message>
        <source>The year of this event is not known. Date the article first.</source>
        <translation>L’année de cet événement est inconnue. Fixez d’abord la date de l’article.</translation>
    </message>
    <message>
        <source>accept event</source>
        <translation>acceptation de l’événement</translation>
    </message>
    <message>
        <source>accept statement</source>
        <translation>acceptation de l’affirmation</translation>
    </message>
    <message>
        <source>Name, or latitude and longitude</source>
        <translation>Nom, ou latitude et longitude</translation>
    </message>
    <message>
        <source>No place is called “{name}”. Choose one from the list, or type coordinates.</source>
        <translation>Aucun lieu ne s’appelle « {name} ». Choisissez-en un dans la liste ou saisissez des coordonnées.</translation>
    </message>
    <message>
        <source>Add picture under the map</source>
        <translation>Ajouter une image sous la carte</translation>
    </message>
    <message>
        <source>{file} lies under borders and layers. Its opacity is set in the layer list.</source>
        <translation>{file} se place sous les frontières et les couches. Son opacité se règle dans la liste des couches.</translation>
    </message>
    <message>
        <source>Who made it, and whose copy it is</source>
        <translation>Qui l’a faite, et à qui est l’exemplaire</translation>
    </message>
    <message>
        <source>Date of the picture</source>
        <translation>Date de l’image</translation>
    </message>
    <message>
        <source>add picture “{layer}”</source>
        <translation>ajouter l’image « {layer} »</translation>
    </message>
    <message>
        <source>change pins of “{layer}”</source>
        <translation>modifier les points de « {layer} »</translation>
    </message>
    <message>
        <source>Couldn’t read picture</source>
        <translation>Lecture de l’image impossible</translation>
    </message>
    <message>
        <source>Arrow keys move a cross, with Shift finely; Enter pins it; + and − zoom.</source>
        <translation>Les flèches déplacent une croix, finement avec Maj ; Entrée pose le point ; + et − changent l’échelle.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Pin picture to the map</source>
        <translation>Caler l’image sur la carte</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Lieu sur la carte</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Retirer le point</translation>
    </message>
    <message>
        <source>Pin {number}: click a place on the picture, then the same place on the map.</source>
        <translation>Point {number} : cliquez sur un lieu de l’image, puis sur le même lieu de la carte.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the map.</source>
        <translation>Point {number} : cliquez maintenant sur le même lieu de la carte.</translation>
    </message>
    <message>
        <source>Pin {number}: now click the same place on the picture.</source>
        <translation>Point {number} : cliquez maintenant sur le même lieu de l’image.</translation>
    </message>
    <message>
        <source>Pin {number}: {place}</source>
        <translation>Point {number} : {place}</translation>
    </message>
    <message>
        <source>{pin}, misses by {distance}</source>
        <translation>{pin}, écart de {distance}</translation>
    </message>
    <message>
        <source>{count} of {least} pins.</source>
        <translation>{count} points sur {least}.</translation>
    </message>
    <message>
        <source>Three pins fit exactly; a fourth shows how well they agree.</source>
        <translation>Trois points s’ajustent exactement ; un quatrième montre leur accord.</translation>
    </message>
    <message>
        <source>The pins miss by {distance} on average.</source>
        <translation>Les points s’écartent de {distance} en moyenne.</translation>
    </message>
    <message>
        <source>Panels side by side</source>
        <translation>Panneaux côte à côte</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>Un pour chaque</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Choose two to six, or none for one map.</source>
        <translation>Choisissez-en deux à six, ou aucun pour une seule carte.</translation>
    </message>
    <message>
        <source>place a name</source>
        <translation>placer un nom</translation>
    </message>
    <message>
        <source>leave out a name</source>
        <translation>omettre un nom</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>the mark under the pointer</source>
        <translation>le signe sous le pointeur</translation>
    </message>
    <message>
        <source>legend, date and credits</source>
        <translation>légende, date et crédits</translation>
    </message>
    <message>
        <source>the names on the map</source>
        <translation>les noms sur la carte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>the layer “{layer}”</source>
        <translation>la couche « {layer} »</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Click the first point; Esc ends measuring</source>
        <translation>Cliquez sur le premier point ; Échap termine la mesure</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>Entre eux</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>rapprochement</translation>
    </message>
    <message>
        <source>away</source>
        <translation>éloignement</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>rapprochement mutuel</translation>
    </message>
    <message>
        <source>no shift claimed</source>
        <translation>aucun mouvement affirmé</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>nommé explicitement</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>implicite</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>dit d’un groupe</translation>
    </message>
    <message>
        <source>demand, threat, wish, denial or opinion</source>
        <translation>exigence, menace, souhait, démenti ou avis</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>contexte ajouté, absent de l’article</translation>
    </message>
    <message>
        <source>faint: after {date}</source>
        <translation>pâle : après {date}</translation>
    </message>
    <message>
        <source>Sources of the added facts are listed in the story.</source>
        <translation>Les sources des faits ajoutés sont indiquées dans le récit.</translation>
    </message>
    <message>
        <source>Drawing chart…</source>
        <translation>Tracé du graphique…</translation>
    </message>
    <message>
        <source>meant only as one of {groups}</source>
        <translation>visé seulement comme membre d’un groupe : {groups}</translation>
    </message>
    <message>
        <source>Show only {partner} on the map</source>
        <translation>Afficher seulement ce partenaire sur la carte : {partner}</translation>
    </message>
    <message>
        <source>Show the timeline of {state}</source>
        <translation>Afficher la chronologie : {state}</translation>
    </message>
    <message>
        <source>{statement}: not mentioned in the article</source>
        <translation>{statement} : pas mentionné dans l’article</translation>
    </message>
    <message>
        <source>{speaker}, reported by {reporter}</source>
        <translation>{speaker}, rapporté par {reporter}</translation>
    </message>
    <message>
        <source>source given in the story</source>
        <translation>source indiquée dans le récit</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>si {condition}</translation>
    </message>
    <message>
        <source>Who is moving toward or away from whom</source>
        <translation>Qui se rapproche ou s’éloigne de qui</translation>
    </message>
    <message>
        <source>What the article says, with added context</source>
        <translation>Ce que dit l’article, avec contexte ajouté</translation>
    </message>
    <message>
        <source>What the article says</source>
        <translation>Ce que dit l’article</translation>
    </message>
    <message>
        <source>partner moves toward the state</source>
        <translation>le partenaire se rapproche de l’État</translation>
    </message>
    <message>
        <source>meant only as one of a group, in its row</source>
        <translation>visé seulement comme membre d’un groupe, sur la ligne de celui-ci</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>pas mentionné dans l’article</translation>
    </message>
    <message>
        <source>Memberships: joining, suspending and leaving</source>
        <translation>Adhésions : entrée, suspension et sortie</translation>
    </message>
    <message>
        <source>The line marks {date}. Unknown dates are not drawn.</source>
        <translation>Le trait marque la date : {date}. Les dates inconnues ne sont pas tracées.</translation>
    </message>
    <message>
        <source>Added facts, not from the article; sources are listed in the story “{story}”.</source>
        <translation>Faits ajoutés, absents de l’article ; sources indiquées dans le récit « {story} ».</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>frozen or suspended</source>
        <translation>gelé ou suspendu</translation>
    </message>
    <message>
        <source>observer or associate</source>
        <translation>observateur ou associé</translation>
    </message>
    <message>
        <source>began this year, exact date unknown</source>
        <translation>commencé cette année, date exacte inconnue</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>non membre</translation>
    </message>
    <message>
        <source>Images (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Couldn’t save the chart: {reason}</source>
        <translation>Impossible d’enregistrer le graphique : {reason}</translation>
    </message>
    <message>
        <source>Chart saved to {file}</source>
        <translation>Graphique enregistré sous {file}</translation>
    </message>
    <message>
        <source>{state}: timeline</source>
        <translation>{state} : chronologie</translation>
    </message>
    <message>
        <source>n. d.</source>
        <translation>s. d.</translation>
    </message>
    <message>
        <source>Class: {words}</source>
        <translation>Classe : {words}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open story</source>
        <translation>Ouvrir un récit</translation>
    </message>
    <message>
        <source>Stories (*.story story.toml);;All files (*)</source>
        <translation>Récits (*.story story.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Couldn’t open story</source>
        <translation>Impossible d’ouvrir le récit</translation>
    </message>
    <message numerus="yes">
        <source>This story has %n problem(s). The rest is shown.</source>
        <translation><numerusform>Ce récit comporte %n problème. Le reste est affiché.</numerusform><numerusform>Ce récit comporte %n problèmes. Le reste est affiché.</numerusform></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>Story problems</source>
        <translation>Problèmes du récit</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exporté vers {file}</translation>
    </message>
    <message>
        <source>The map is on the clipboard, as a picture and as SVG.</source>
        <translation>La carte est dans le presse-papiers, en image et en SVG.</translation>
    </message>
    <message>
        <source>Share as web page</source>
        <translation>Partager en page Web</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages Web (*.html)</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>Saved to {file}. The file opens in any browser.</source>
        <translation>Enregistré sous {file}. Le fichier s’ouvre dans tout navigateur.</translation>
    </message>
    <message>
        <source>Couldn’t open a browser. Copied the address instead: {address}</source>
        <translation>Impossible d’ouvrir un navigateur. L’adresse a été copiée : {address}</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>Rien n’est sélectionné.</translation>
    </message>
    <message>
        <source>Link copied. Paste it into Search (Ctrl+K) to return to this view.</source>
        <translation>Lien copié. Collez-le dans Rechercher (Ctrl+K) pour revenir à cette vue.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>À qui est la carte</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>Récits récents</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Pan the map</source>
        <translation>Déplacer la carte</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Molette, pincement</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Zoom in; on a layer, zoom to the layer</source>
        <translation>Zoom avant ; sur une couche, cadrer la couche</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Select on the map and in the article</source>
        <translation>Sélectionner sur la carte et dans l’article</translation>
    </message>
    <message>
        <source>Back and forward buttons</source>
        <translation>Boutons Précédent et Suivant</translation>
    </message>
    <message>
        <source>Previous and next view</source>
        <translation>Vue précédente et suivante</translation>
    </message>
    <message>
        <source>While presenting (press ? for more)</source>
        <translation>En présentation (? pour la suite)</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Tous les partenaires</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Comme dans l’article</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Sur la frise chronologique</translation>
    </message>
    <message>
        <source>In the layer list</source>
        <translation>Dans la liste des couches</translation>
    </message>
    <message>
        <source>In the place list</source>
        <translation>Dans la liste des lieux</translation>
    </message>
    <message>
        <source>Open story…</source>
        <translation>Ouvrir un récit…</translation>
    </message>
    <message>
        <source>New story from article…</source>
        <translation>Nouveau récit à partir d’un article…</translation>
    </message>
    <message>
        <source>New story from clipboard</source>
        <translation>Nouveau récit à partir du presse-papiers</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>open file table spreadsheet shapefile GeoJSON</source>
        <translation>ouvrir fichier table tableau shapefile GeoJSON</translation>
    </message>
    <message>
        <source>Add layers…</source>
        <translation>Ajouter des couches…</translation>
    </message>
    <message>
        <source>Add database table…</source>
        <translation>Ajouter une table de base de données…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Export image…</source>
        <translation>Exporter une image…</translation>
    </message>
    <message>
        <source>save picture PNG PDF SVG</source>
        <translation>enregistrer image PNG PDF SVG</translation>
    </message>
    <message>
        <source>Print map…</source>
        <translation>Imprimer la carte…</translation>
    </message>
    <message>
        <source>Share as web page…</source>
        <translation>Partager en page Web…</translation>
    </message>
    <message>
        <source>HTML website publish export embed online</source>
        <translation>HTML site publier exporter intégrer en ligne</translation>
    </message>
    <message>
        <source>Handouts and slides…</source>
        <translation>Documents et diapositives…</translation>
    </message>
    <message>
        <source>PowerPoint worksheet lesson pages</source>
        <translation>PowerPoint fiche cours leçon pages</translation>
    </message>
    <message>
        <source>Export links…</source>
        <translation>Exporter les liens…</translation>
    </message>
    <message>
        <source>Export features…</source>
        <translation>Exporter les entités…</translation>
    </message>
    <message>
        <source>Compare with another article…</source>
        <translation>Comparer avec un autre article…</translation>
    </message>
    <message>
        <source>Show problems…</source>
        <translation>Afficher les problèmes…</translation>
    </message>
    <message>
        <source>Present from beginning</source>
        <translation>Présenter depuis le début</translation>
    </message>
    <message>
        <source>Present from current step</source>
        <translation>Présenter depuis l’étape actuelle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Review places found</source>
        <translation>Vérifier les lieux trouvés</translation>
    </message>
    <message>
        <source>Find places again</source>
        <translation>Rechercher à nouveau les lieux</translation>
    </message>
    <message>
        <source>Replace article text…</source>
        <translation>Remplacer le texte de l’article…</translation>
    </message>
    <message>
        <source>Broken links…</source>
        <translation>Liens rompus…</translation>
    </message>
    <message>
        <source>Link selected words…</source>
        <translation>Lier les mots sélectionnés…</translation>
    </message>
    <message>
        <source>Draw point</source>
        <translation>Dessiner un point</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>Dessiner une ligne</translation>
    </message>
    <message>
        <source>Draw area</source>
        <translation>Dessiner une zone</translation>
    </message>
    <message>
        <source>Create statement from selected words…</source>
        <translation>Créer une affirmation avec les mots sélectionnés…</translation>
    </message>
    <message>
        <source>Create event from selected words…</source>
        <translation>Créer un événement avec les mots sélectionnés…</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>Add view as step</source>
        <translation>Ajouter la vue comme étape</translation>
    </message>
    <message>
        <source>Edit tour…</source>
        <translation>Modifier le parcours…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>Rechercher lieux, passages, couches et étapes</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>Afficher tout le récit</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Retour à l’étape</translation>
    </message>
    <message>
        <source>List of steps</source>
        <translation>Liste des étapes</translation>
    </message>
    <message>
        <source>Next place in article</source>
        <translation>Lieu suivant dans l’article</translation>
    </message>
    <message>
        <source>Previous place in article</source>
        <translation>Lieu précédent dans l’article</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Mention suivante</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Mention précédente</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Cadrer la sélection</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>Copier la carte comme image</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>Copier le lien vers cette vue</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à la date</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Lecture plus rapide</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Lecture plus lente</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>Lire en boucle</translation>
    </message>
    <message>
        <source>Date range</source>
        <translation>Plage de dates</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Comparer deux dates</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Permuter les côtés</translation>
    </message>
    <message>
        <source>Move divider left</source>
        <translation>Déplacer le séparateur à gauche</translation>
    </message>
    <message>
        <source>Move divider right</source>
        <translation>Déplacer le séparateur à droite</translation>
    </message>
    <message>
        <source>Next partner</source>
        <translation>Partenaire suivant</translation>
    </message>
    <message>
        <source>Show added context</source>
        <translation>Afficher le contexte ajouté</translation>
    </message>
    <message>
        <source>Add data table…</source>
        <translation>Ajouter un tableau de données…</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>Alignment charts</source>
        <translation>Graphiques d’alignement</translation>
    </message>
    <message>
        <source>List of map items</source>
        <translation>Liste des éléments de la carte</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Couverture…</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>À qui est cette carte ?</translation>
    </message>
    <message>
        <source>Next viewpoint</source>
        <translation>Point de vue suivant</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Projector, dark room</source>
        <translation>Projecteur, salle obscure</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Thème suivant</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Vision normale</translation>
    </message>
    <message>
        <source>Protanopia (red-blind)</source>
        <translation>Protanopie (rouge non perçu)</translation>
    </message>
    <message>
        <source>Deuteranopia (green-blind)</source>
        <translation>Deutéranopie (vert non perçu)</translation>
    </message>
    <message>
        <source>Tritanopia (blue-blind)</source>
        <translation>Tritanopie (bleu non perçu)</translation>
    </message>
    <message>
        <source>Washed-out projector</source>
        <translation>Projecteur délavé</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Reset text size</source>
        <translation>Taille de texte initiale</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Mesurer une distance</translation>
    </message>
    <message>
        <source>Coordinates under the pointer</source>
        <translation>Coordonnées sous le pointeur</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panneau précédent</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Comment ce récit a été fait</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>Écran d’accueil</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>À propos de mapviewer</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Zoom avant ou arrière</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Previous or next day</source>
        <translation>Jour précédent ou suivant</translation>
    </message>
    <message>
        <source>Previous or next month</source>
        <translation>Mois précédent ou suivant</translation>
    </message>
    <message>
        <source>Previous or next year</source>
        <translation>Année précédente ou suivante</translation>
    </message>
    <message>
        <source>First or last day</source>
        <translation>Premier ou dernier jour</translation>
    </message>
    <message>
        <source>Previous or next event</source>
        <translation>Événement précédent ou suivant</translation>
    </message>
    <message>
        <source>Switch between handles</source>
        <translation>Passer d’un curseur à l’autre</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Next place with this name</source>
        <translation>Lieu suivant de ce nom</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Place manually by clicking the map</source>
        <translation>Placer manuellement d’un clic sur la carte</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Afficher ou masquer</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>Cadrer la couche</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>One date</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>Two dates with divider</source>
        <translation>Deux dates avec séparateur</translation>
    </message>
    <message>
        <source>Two dates side by side</source>
        <translation>Deux dates côte à côte</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Permuter les côtés</translation>
    </message>
    <message>
        <source>Names on the right</source>
        <translation>Noms à droite</translation>
    </message>
    <message>
        <source>Whose map on the right</source>
        <translation>Point de vue à droite</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Sentences with nothing on the map</source>
        <translation>Phrases dont rien ne figure sur la carte</translation>
    </message>
    <message>
        <source>Map items without a passage or source</source>
        <translation>Éléments de la carte sans passage ni source</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title} : aucun</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n valeur</numerusform><numerusform>%n valeurs</numerusform></translation>
    </message>
    <message>
        <source>Classes: {classes}</source>
        <translation>Classes : {classes}</translation>
    </message>
    <message>
        <source>data from {file}</source>
        <translation>données de {file}</translation>
    </message>
    <message>
        <source>Added “{layer}” to the map, in the layer group “{group}”.</source>
        <translation>« {layer} » ajoutée à la carte, dans le groupe de couches « {group} ».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped.</source>
        <translation><numerusform>%n ligne ignorée.</numerusform><numerusform>%n lignes ignorées.</numerusform></translation>
    </message>
    <message>
        <source>remove data</source>
        <translation>retrait des données</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Feuilles de calcul (*.csv *.tsv *.txt *.xlsx *.xlsm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The table needs a column of states (ISO codes or names in any language) and a column of numbers; a column of years is optional. Your data stays on this computer.</source>
        <translation>Le tableau doit avoir une colonne d’États (codes ISO ou noms dans toute langue) et une colonne de nombres ; une colonne d’années est facultative. Vos données restent sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Add data table</source>
        <translation>Ajouter un tableau de données</translation>
    </message>
    <message>
        <source>Open CSV or Excel file…</source>
        <translation>Ouvrir un fichier CSV ou Excel…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Example tables</source>
        <translation>Tableaux d’exemple</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Remove from map</source>
        <translation>Retirer de la carte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open data table</source>
        <translation>Ouvrir un tableau de données</translation>
    </message>
    <message>
        <source>This table has several columns of numbers. Choose one.</source>
        <translation>Ce tableau a plusieurs colonnes de nombres. Choisissez-en une.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisissez une colonne</translation>
    </message>
    <message>
        <source>Shown in the legend</source>
        <translation>Affiché dans la légende</translation>
    </message>
    <message>
        <source>Upper limits, e.g. 10; 20; 30</source>
        <translation>Limites supérieures, p. ex. 10; 20; 30</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Seuils</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n État</numerusform><numerusform>%n États</numerusform></translation>
    </message>
    <message>
        <source>{file}: {values} for {states}{years}.</source>
        <translation>{file} : {values} pour {states}{years}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number, shown as “no data”.</source>
        <translation><numerusform>%n cellule sans nombre, affichée comme « aucune donnée ».</numerusform><numerusform>%n cellules sans nombre, affichées comme « aucune donnée ».</numerusform></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Rows with unrecognised states</source>
        <translation>Lignes dont l’État n’est pas reconnu</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>State for {text}</source>
        <translation>État pour {text}</translation>
    </message>
    <message>
        <source>an empty cell</source>
        <translation>une cellule vide</translation>
    </message>
    <message>
        <source>Did you mean {states}?</source>
        <translation>Vouliez-vous dire {states} ?</translation>
    </message>
    <message>
        <source>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</source>
        <translation>"target": {"selector": {"type": "TextQuoteSelector", "exact": …}}</translation>
    </message>
    <message>
        <source>.txt, .md, .html, .docx or .pdf</source>
        <translation>.txt, .md, .html, .docx ou .pdf</translation>
    </message>
    <message>
        <source>2.2 or newer</source>
        <translation>2.2 ou plus récent</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 bits</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>CRS refused</source>
        <translation>SCR refusé</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Deviation: distance from the mean</source>
        <translation>Écart : distance à la moyenne</translation>
    </message>
    <message>
        <source>Equal: equal width</source>
        <translation>Égales : largeur égale</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Natural: Fisher–Jenks, groups similar values</source>
        <translation>Naturelles : Fisher–Jenks, regroupe les valeurs proches</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Own: your own limits</source>
        <translation>Libres : vos propres limites</translation>
    </message>
    <message>
        <source>Parquet with 'geo' metadata</source>
        <translation>Parquet avec métadonnées 'geo'</translation>
    </message>
    <message>
        <source>PostGIS is not installed in this database</source>
        <translation>PostGIS n’est pas installé dans cette base de données</translation>
    </message>
    <message>
        <source>PostGIS version too old</source>
        <translation>version de PostGIS trop ancienne</translation>
    </message>
    <message>
        <source>Quantiles: equal number of values per class</source>
        <translation>Quantiles : autant de valeurs par classe</translation>
    </message>
    <message>
        <source>Round: round limits</source>
        <translation>Rondes : limites arrondies</translation>
    </message>
    <message>
        <source>SELECT on the table</source>
        <translation>SELECT sur la table</translation>
    </message>
    <message>
        <source>SRID {srid}</source>
        <translation>SRID {srid}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>UTF-8; save the file with that encoding</source>
        <translation>UTF-8 ; enregistrez le fichier dans cet encodage</translation>
    </message>
    <message>
        <source>Values: one class per value</source>
        <translation>Valeurs : une classe par valeur</translation>
    </message>
    <message>
        <source>WKB</source>
        <translation>WKB</translation>
    </message>
    <message>
        <source>XML without DOCTYPE</source>
        <translation>XML sans DOCTYPE</translation>
    </message>
    <message>
        <source>[], or [{ by = ["…"], start = "…" }]</source>
        <translation>[], ou [{ by = ["…"], start = "…" }]</translation>
    </message>
    <message>
        <source>[longitude, latitude, width in km, height in km]</source>
        <translation>[longitude, latitude, largeur en km, hauteur en km]</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees</source>
        <translation>[longitude, latitude] en degrés</translation>
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
        <translation>[{key}] manque</translation>
    </message>
    <message>
        <source>a BCP 47 code other than en</source>
        <translation>un code BCP 47 autre que en</translation>
    </message>
    <message>
        <source>a FeatureCollection, a Feature or a geometry</source>
        <translation>une FeatureCollection, une Feature ou une géométrie</translation>
    </message>
    <message>
        <source>a PDF with text, or the text itself</source>
        <translation>un PDF avec du texte, ou le texte lui-même</translation>
    </message>
    <message>
        <source>a Parquet file without geometry</source>
        <translation>un fichier Parquet sans géométrie</translation>
    </message>
    <message>
        <source>a cell of another type</source>
        <translation>une cellule d’un autre type</translation>
    </message>
    <message>
        <source>a column of ISO codes or names of states</source>
        <translation>une colonne de codes ISO ou de noms d’États</translation>
    </message>
    <message>
        <source>a coordinate is not finite</source>
        <translation>une coordonnée n’est pas finie</translation>
    </message>
    <message>
        <source>a coordinate that is not a number was left out</source>
        <translation>une coordonnée qui n’est pas un nombre a été omise</translation>
    </message>
    <message>
        <source>a database in which the extension postgis is installed</source>
        <translation>une base de données où l’extension postgis est installée</translation>
    </message>
    <message>
        <source>a date such as 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 or 10 November 2020</source>
        <translation>une date comme 2020, 2020-11, 2020-11-10, 10.11.2020, Nov 2020 ou 10 November 2020</translation>
    </message>
    <message>
        <source>a definition that names other files</source>
        <translation>une définition qui nomme d’autres fichiers</translation>
    </message>
    <message>
        <source>a document type definition (DOCTYPE), which can include other files or expand without limit</source>
        <translation>une définition de type de document (DOCTYPE), qui peut inclure d’autres fichiers ou grandir sans limite</translation>
    </message>
    <message>
        <source>a feature without geometry was left out</source>
        <translation>une entité sans géométrie a été omise</translation>
    </message>
    <message>
        <source>a file that is not an archive</source>
        <translation>un fichier qui n’est pas une archive</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a folder with story.toml, a NAME.story file, or the name of a bundled story</source>
        <translation>un dossier avec story.toml, un fichier NOM.story ou le nom d’un récit fourni</translation>
    </message>
    <message>
        <source>a folder with story.toml, or the same folder zipped as NAME.story</source>
        <translation>un dossier avec story.toml, ou le même dossier compressé en NOM.story</translation>
    </message>
    <message>
        <source>a folder, device or pipe</source>
        <translation>un dossier, un périphérique ou un tube</translation>
    </message>
    <message>
        <source>a geometry of an unknown type was left out</source>
        <translation>une géométrie de type inconnu a été omise</translation>
    </message>
    <message>
        <source>a geometry that is not well-known text was left out</source>
        <translation>une géométrie qui n’est pas du well-known text a été omise</translation>
    </message>
    <message>
        <source>a geometry without the mark of a GeoPackage was left out</source>
        <translation>une géométrie sans la marque d’un GeoPackage a été omise</translation>
    </message>
    <message>
        <source>a header row and at least one more row</source>
        <translation>une ligne d’en-tête et au moins une autre ligne</translation>
    </message>
    <message>
        <source>a key of more than {max_depth} parts</source>
        <translation>une clé de plus de {max_depth} parties</translation>
    </message>
    <message>
        <source>a layer of the file is a view and not a table of its own; it was left out</source>
        <translation>une couche du fichier est une vue et non une table ; elle a été omise</translation>
    </message>
    <message>
        <source>a line has at least two vertices</source>
        <translation>une ligne a au moins deux sommets</translation>
    </message>
    <message>
        <source>a line of fewer than two points was left out</source>
        <translation>une ligne de moins de deux points a été omise</translation>
    </message>
    <message>
        <source>a list of ids of features, claims or places</source>
        <translation>une liste d’id d’entités, d’affirmations ou de lieux</translation>
    </message>
    <message>
        <source>a list such as ["one", "two"]</source>
        <translation>une liste comme ["un", "deux"]</translation>
    </message>
    <message>
        <source>a longitude beyond 180° was brought back by a full turn</source>
        <translation>une longitude au-delà de 180° a été ramenée d’un tour complet</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code of three letters</source>
        <translation>un code ISO 3166 de trois lettres minuscules</translation>
    </message>
    <message>
        <source>a lower-case ISO 3166 code such as 'arm'</source>
        <translation>un code ISO 3166 en minuscules comme 'arm'</translation>
    </message>
    <message>
        <source>a new folder, an empty one, or a story's</source>
        <translation>un nouveau dossier, un dossier vide ou celui d’un récit</translation>
    </message>
    <message>
        <source>a number from 0 to 10</source>
        <translation>un nombre de 0 à 10</translation>
    </message>
    <message>
        <source>a number from 1 to {format}; a newer mapviewer may read it</source>
        <translation>un nombre de 1 à {format} ; un mapviewer plus récent pourra peut-être le lire</translation>
    </message>
    <message>
        <source>a number with thousands of digits</source>
        <translation>un nombre de plusieurs milliers de chiffres</translation>
    </message>
    <message>
        <source>a path inside the story's folder</source>
        <translation>un chemin dans le dossier du récit</translation>
    </message>
    <message>
        <source>a period needs its start and its end</source>
        <translation>une période a besoin d’un début et d’une fin</translation>
    </message>
    <message>
        <source>a point has one vertex</source>
        <translation>un point a un seul sommet</translation>
    </message>
    <message>
        <source>a point whose coordinates are not numbers was left out</source>
        <translation>un point dont les coordonnées ne sont pas des nombres a été omis</translation>
    </message>
    <message>
        <source>a prepared layer cannot be read</source>
        <translation>une couche préparée est illisible</translation>
    </message>
    <message>
        <source>a row whose coordinates are not numbers was left out</source>
        <translation>une ligne dont les coordonnées ne sont pas des nombres a été omise</translation>
    </message>
    <message>
        <source>a row with fewer values than the heading; those that are missing are empty</source>
        <translation>une ligne avec moins de valeurs que l’en-tête ; celles qui manquent sont vides</translation>
    </message>
    <message>
        <source>a row with more values than the heading; what is beyond was left out</source>
        <translation>une ligne avec plus de valeurs que l’en-tête ; le surplus a été omis</translation>
    </message>
    <message>
        <source>grid references (UTM or MGRS) were turned into longitude and latitude</source>
        <translation>les coordonnées de grille (UTM ou MGRS) ont été converties en longitude et latitude</translation>
    </message>
    <message>
        <source>a server with TLS, or no encryption where nobody can listen</source>
        <translation>un serveur avec TLS, ou sans chiffrement là où personne ne peut écouter</translation>
    </message>
    <message>
        <source>a service from PostgreSQL's service file</source>
        <translation>un service du fichier de services de PostgreSQL</translation>
    </message>
    <message>
        <source>a size larger than memory</source>
        <translation>une taille supérieure à la mémoire</translation>
    </message>
    <message>
        <source>a smaller part of the map, or a spatial index on the table</source>
        <translation>une partie plus petite de la carte, ou un index spatial sur la table</translation>
    </message>
    <message>
        <source>a table [{key}]</source>
        <translation>une table [{key}]</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>tous les partenaires</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>an SQLite database that is no GeoPackage</source>
        <translation>une base SQLite qui n’est pas un GeoPackage</translation>
    </message>
    <message>
        <source>an answer that is no JSON</source>
        <translation>une réponse qui n’est pas du JSON</translation>
    </message>
    <message>
        <source>an answer that is no article</source>
        <translation>une réponse qui n’est pas un article</translation>
    </message>
    <message>
        <source>an answer that is no table</source>
        <translation>une réponse qui n’est pas un tableau</translation>
    </message>
    <message>
        <source>an archive in an archive</source>
        <translation>une archive dans une archive</translation>
    </message>
    <message>
        <source>an empty exact</source>
        <translation>un exact vide</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un fichier vide</translation>
    </message>
    <message>
        <source>an empty layer</source>
        <translation>une couche vide</translation>
    </message>
    <message>
        <source>an event without a source</source>
        <translation>un événement sans source</translation>
    </message>
    <message>
        <source>an id of the story's sources.toml, or of [[sources]] in the file</source>
        <translation>un id du sources.toml du récit, ou de [[sources]] dans le fichier</translation>
    </message>
    <message>
        <source>an id other than {built_in_themes}</source>
        <translation>un id autre que {built_in_themes}</translation>
    </message>
    <message>
        <source>an id that is no code of a state</source>
        <translation>un id qui n’est pas un code d’État</translation>
    </message>
    <message>
        <source>an id that was there before; it was given another ending</source>
        <translation>un id déjà présent ; il a reçu une autre terminaison</translation>
    </message>
    <message>
        <source>an inset has neither bounds nor a camera</source>
        <translation>un carton n’a ni bounds ni camera</translation>
    </message>
    <message>
        <source>an outline did not end where it began; it was closed</source>
        <translation>un contour ne finissait pas là où il commence ; il a été fermé</translation>
    </message>
    <message>
        <source>an outline has at least four vertices</source>
        <translation>un contour a au moins quatre sommets</translation>
    </message>
    <message>
        <source>an outline of fewer than three corners was left out</source>
        <translation>un contour de moins de trois angles a été omis</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>archive refused</source>
        <translation>archive refusée</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>appréciation</translation>
    </message>
    <message>
        <source>at least one feature</source>
        <translation>au moins une entité</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>échec de l’authentification</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>données binaires</translation>
    </message>
    <message>
        <source>by is missing</source>
        <translation>by manque</translation>
    </message>
    <message>
        <source>byte 0x{data}</source>
        <translation>octet 0x{data}</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>copie impossible</translation>
    </message>
    <message>
        <source>cannot be extracted</source>
        <translation>extraction impossible</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>cannot create a working copy</source>
        <translation>impossible de créer une copie de travail</translation>
    </message>
    <message>
        <source>cannot create a working folder</source>
        <translation>impossible de créer un dossier de travail</translation>
    </message>
    <message>
        <source>cannot read workbook</source>
        <translation>impossible de lire le classeur</translation>
    </message>
    <message>
        <source>cannot save the story</source>
        <translation>impossible d’enregistrer le récit</translation>
    </message>
    <message>
        <source>changed on disk since it was opened</source>
        <translation>modifié sur le disque depuis son ouverture</translation>
    </message>
    <message>
        <source>code {number}</source>
        <translation>code {number}</translation>
    </message>
    <message>
        <source>column is missing</source>
        <translation>la colonne manque</translation>
    </message>
    <message>
        <source>column no longer exists</source>
        <translation>la colonne n’existe plus</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>colonne {name}</translation>
    </message>
    <message>
        <source>columns of different lengths</source>
        <translation>colonnes de longueurs différentes</translation>
    </message>
    <message>
        <source>columns such as lon and lat, longitude and latitude, x and y, or wkt</source>
        <translation>des colonnes comme lon et lat, longitude et latitude, x et y, ou wkt</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>contains no text</source>
        <translation>ne contient pas de texte</translation>
    </message>
    <message>
        <source>coordinates such as {example}, {example2}</source>
        <translation>des coordonnées comme {example}, {example2}</translation>
    </message>
    <message>
        <source>count or breaks are not numbers</source>
        <translation>count ou breaks ne sont pas des nombres</translation>
    </message>
    <message>
        <source>counts do not agree</source>
        <translation>les comptes ne concordent pas</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>crs</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>damaged GeoPackage</source>
        <translation>GeoPackage endommagé</translation>
    </message>
    <message>
        <source>damaged GeoParquet</source>
        <translation>GeoParquet endommagé</translation>
    </message>
    <message>
        <source>damaged archive</source>
        <translation>archive endommagée</translation>
    </message>
    <message>
        <source>damaged, or not what its name says</source>
        <translation>endommagé, ou autre chose que ce que dit son nom</translation>
    </message>
    <message>
        <source>degrees north and east</source>
        <translation>degrés nord et est</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>exigence</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation>id en double</translation>
    </message>
    <message>
        <source>duplicate layer id</source>
        <translation>id de couche en double</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>empty passage</source>
        <translation>passage vide</translation>
    </message>
    <message>
        <source>end before start</source>
        <translation>fin avant le début</translation>
    </message>
    <message>
        <source>[[{key}]] tables</source>
        <translation>tables [[{key}]]</translation>
    </message>
    <message>
        <source>Web Annotation with a TextQuoteSelector</source>
        <translation>Web Annotation avec un TextQuoteSelector</translation>
    </message>
    <message>
        <source>a BCP 47 code</source>
        <translation>un code BCP 47</translation>
    </message>
    <message>
        <source>a page that was saved as a file before</source>
        <translation>une page enregistrée auparavant dans un fichier</translation>
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
        <translation>une image se trouve dans le dossier de son récit</translation>
    </message>
    <message>
        <source>a story that has not been saved</source>
        <translation>un récit non enregistré</translation>
    </message>
    <message>
        <source>1: in favour; 0: abstained or did not vote, which the column “vote” tells apart. One resolution a year: ES-11/1 of 2 March 2022, ES-11/6 of 23 February 2023, ES-11/7 of 24 February 2025, that of 24 February 2026. A vote that was not confirmed is left unknown.</source>
        <translation>1 : pour ; 0 : s’est abstenu ou n’a pas voté, ce que distingue la colonne « vote ». Une résolution par an : ES-11/1 du 2 mars 2022, ES-11/6 du 23 février 2023, ES-11/7 du 24 février 2025, celle du 24 février 2026. Un vote non confirmé reste inconnu.</translation>
    </message>
    <message>
        <source>China's share of goods trade</source>
        <translation>Part de la Chine dans le commerce de biens</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row, so that states can be compared only roughly; a share that was not found is left unknown.</source>
        <translation>Définitions et périodes varient d’une ligne à l’autre : les États ne se comparent qu’approximativement ; une part non trouvée reste inconnue.</translation>
    </message>
    <message>
        <source>Definitions and periods differ from row to row. For Kyrgyzstan no share is given: Kyrgyz and Chinese data differ by a factor of four.</source>
        <translation>Définitions et périodes varient d’une ligne à l’autre. Aucune part n’est donnée pour le Kirghizstan : les données kirghizes et chinoises diffèrent d’un facteur quatre.</translation>
    </message>
    <message>
        <source>General Assembly, 7 April 2022. 1: in favour; 0: against or did not vote, which the column “vote” tells apart. A vote that was not confirmed is left unknown.</source>
        <translation>Assemblée générale, 7 avril 2022. 1 : pour ; 0 : contre ou n’a pas voté, ce que distingue la colonne « vote ». Un vote non confirmé reste inconnu.</translation>
    </message>
    <message>
        <source>PNG, JPEG or TIFF</source>
        <translation>PNG, JPEG ou TIFF</translation>
    </message>
    <message>
        <source>Russia's share of goods trade</source>
        <translation>Part de la Russie dans le commerce de biens</translation>
    </message>
    <message>
        <source>Suspension of Russia from the Human Rights Council</source>
        <translation>Suspension de la Russie du Conseil des droits de l’homme</translation>
    </message>
    <message>
        <source>UN and press reports, row by row</source>
        <translation>Comptes rendus de l’ONU et de la presse, ligne par ligne</translation>
    </message>
    <message>
        <source>Votes on Ukraine in the UN General Assembly</source>
        <translation>Votes sur l’Ukraine à l’Assemblée générale de l’ONU</translation>
    </message>
    <message>
        <source>[longitude, latitude] in degrees, or true for a name that finds its own place</source>
        <translation>[longitude, latitude] en degrés, ou true pour un nom qui trouve sa place lui-même</translation>
    </message>
    <message>
        <source>a pin is not on the Earth</source>
        <translation>un point de calage n’est pas sur la Terre</translation>
    </message>
    <message>
        <source>a world file beside it, or pins set by hand</source>
        <translation>un fichier de calage à côté, ou des points posés à la main</translation>
    </message>
    <message>
        <source>abstained or did not vote</source>
        <translation>abstention ou non-participation</translation>
    </message>
    <message>
        <source>against or did not vote</source>
        <translation>contre ou non-participation</translation>
    </message>
    <message>
        <source>an answer that is none</source>
        <translation>une réponse non valable</translation>
    </message>
    <message>
        <source>an event needs its date and place</source>
        <translation>un événement demande une date et un lieu</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>une autre langue</translation>
    </message>
    <message>
        <source>ask = {{ LAYER = "…" }} with layers of reveal: {layers}</source>
        <translation>ask = {{ LAYER = "…" }} avec des couches de reveal : {layers}</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>associé</translation>
    </message>
    <message>
        <source>at least three</source>
        <translation>au moins trois</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>event {event}</source>
        <translation>événement {event}</translation>
    </message>
    <message>
        <source>event {event}, lat and lon</source>
        <translation>événement {event}, lat et lon</translation>
    </message>
    <message>
        <source>event {event}, source</source>
        <translation>événement {event}, source</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>feature {identifier}</source>
        <translation>entité {identifier}</translation>
    </message>
    <message>
        <source>feature {number}</source>
        <translation>entité {number}</translation>
    </message>
    <message>
        <source>features</source>
        <translation>entités</translation>
    </message>
    <message>
        <source>features are not a list</source>
        <translation>features n’est pas une liste</translation>
    </message>
    <message>
        <source>fetch cancelled</source>
        <translation>chargement annulé</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>fichier introuvable</translation>
    </message>
    <message>
        <source>file outside the story folder</source>
        <translation>fichier hors du dossier du récit</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>fichier trop gros</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>geo metadata</source>
        <translation>métadonnées geo</translation>
    </message>
    <message>
        <source>half a place</source>
        <translation>un lieu incomplet</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>heights cannot be read</source>
        <translation>impossible de lire les altitudes</translation>
    </message>
    <message>
        <source>host and port from its administrator</source>
        <translation>l’hôte et le port fournis par son administrateur</translation>
    </message>
    <message>
        <source>id is taken</source>
        <translation>id déjà pris</translation>
    </message>
    <message>
        <source>id is taken by a built-in theme</source>
        <translation>id déjà pris par un thème intégré</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>id utilisé deux fois</translation>
    </message>
    <message>
        <source>ids of states or organisations</source>
        <translation>id d’États ou d’organisations</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>dans {name}</translation>
    </message>
    <message>
        <source>in {title}</source>
        <translation>dans {title}</translation>
    </message>
    <message>
        <source>insets are a list of tables</source>
        <translation>insets est une liste de tables</translation>
    </message>
    <message>
        <source>invalid bounds</source>
        <translation>bounds non valide</translation>
    </message>
    <message>
        <source>invalid camera</source>
        <translation>camera non valide</translation>
    </message>
    <message>
        <source>invalid finding</source>
        <translation>résultat non valide</translation>
    </message>
    <message>
        <source>invalid id</source>
        <translation>id non valide</translation>
    </message>
    <message>
        <source>invalid margin</source>
        <translation>marge non valide</translation>
    </message>
    <message>
        <source>invalid pictures</source>
        <translation>images non valides</translation>
    </message>
    <message>
        <source>invalid pins</source>
        <translation>points de calage non valables</translation>
    </message>
    <message>
        <source>invalid place of a name</source>
        <translation>place d'un nom non valable</translation>
    </message>
    <message>
        <source>invalid place of an arrow</source>
        <translation>place de flèche non valide</translation>
    </message>
    <message>
        <source>invalid proposal</source>
        <translation>proposition non valide</translation>
    </message>
    <message>
        <source>invalid questions</source>
        <translation>questions non valides</translation>
    </message>
    <message>
        <source>invalid value in view</source>
        <translation>valeur non valide dans la vue</translation>
    </message>
    <message>
        <source>invalid view</source>
        <translation>vue non valide</translation>
    </message>
    <message>
        <source>invalid view link</source>
        <translation>lien de vue non valide</translation>
    </message>
    <message>
        <source>its tiepoints lie on one line</source>
        <translation>ses points d’appui sont alignés</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped (a latitude beyond 90°); they were swapped back in the whole file</source>
        <translation>latitude et longitude semblaient inversées (une latitude au-delà de 90°) ; elles ont été rétablies dans tout le fichier</translation>
    </message>
    <message>
        <source>latitude and longitude looked swapped by the names of the places; they were swapped back in the whole file</source>
        <translation>d’après les noms des lieux, latitude et longitude semblaient inversées ; elles ont été rétablies dans tout le fichier</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>couche {number}</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>layers of an inset are a list</source>
        <translation>layers d’un carton est une liste</translation>
    </message>
    <message>
        <source>layers, only and numbers of a panel are lists</source>
        <translation>layers, only et numbers d’un panneau sont des listes</translation>
    </message>
    <message>
        <source>left {date}</source>
        <translation>sortie {date}</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and :</source>
        <translation>lettres, chiffres, - _ . et :</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>ligne 1</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>link without a target</source>
        <translation>lien sans cible</translation>
    </message>
    <message>
        <source>longitude and latitude on WGS84 (EPSG:4326)</source>
        <translation>longitude et latitude en WGS84 (EPSG:4326)</translation>
    </message>
    <message>
        <source>lower-case ISO 3166 codes of three letters</source>
        <translation>codes ISO 3166 de trois lettres minuscules</translation>
    </message>
    <message>
        <source>mapviewer never goes to the network</source>
        <translation>mapviewer ne va jamais sur le réseau</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>more than 18 digits</source>
        <translation>plus de 18 chiffres</translation>
    </message>
    <message>
        <source>more than {count} {what}</source>
        <translation>plus de {count} {what}</translation>
    </message>
    <message>
        <source>more than {most} distinct values; using natural breaks</source>
        <translation>plus de {most} valeurs distinctes ; seuils naturels utilisés</translation>
    </message>
    <message>
        <source>more than {seconds:g} seconds</source>
        <translation>plus de {seconds:g} secondes</translation>
    </message>
    <message>
        <source>more than {seconds} seconds of work</source>
        <translation>plus de {seconds} secondes de travail</translation>
    </message>
    <message>
        <source>names = {…}</source>
        <translation>names = {…}</translation>
    </message>
    <message>
        <source>names is not a table</source>
        <translation>names n’est pas une table</translation>
    </message>
    <message>
        <source>names is the language of all names; names_at says where names stand</source>
        <translation>names est la langue de tous les noms ; names_at dit où les noms sont placés</translation>
    </message>
    <message>
        <source>names_at = {…}</source>
        <translation>names_at = {…}</translation>
    </message>
    <message>
        <source>neither a passage nor a source</source>
        <translation>ni passage ni source</translation>
    </message>
    <message>
        <source>neither pins nor a position</source>
        <translation>ni points de calage ni position</translation>
    </message>
    <message>
        <source>nesting too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>news agencies, row by row</source>
        <translation>agences de presse, ligne par ligne</translation>
    </message>
    <message>
        <source>no PostgreSQL server responds{port}</source>
        <translation>aucun serveur PostgreSQL ne répond{port}</translation>
    </message>
    <message>
        <source>no TextQuoteSelector in target</source>
        <translation>pas de TextQuoteSelector dans target</translation>
    </message>
    <message>
        <source>no annotations of a text</source>
        <translation>aucune annotation d’un texte</translation>
    </message>
    <message>
        <source>no article found on this page</source>
        <translation>aucun article trouvé sur cette page</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>aucun seuil</translation>
    </message>
    <message>
        <source>no column of numbers</source>
        <translation>aucune colonne de nombres</translation>
    </message>
    <message>
        <source>no column of states</source>
        <translation>aucune colonne d’États</translation>
    </message>
    <message>
        <source>no columns</source>
        <translation>aucune colonne</translation>
    </message>
    <message>
        <source>no columns with coordinates</source>
        <translation>aucune colonne de coordonnées</translation>
    </message>
    <message>
        <source>no feature can be shown</source>
        <translation>aucune entité ne peut être affichée</translation>
    </message>
    <message>
        <source>no features</source>
        <translation>aucune entité</translation>
    </message>
    <message>
        <source>no features to export</source>
        <translation>aucune entité à exporter</translation>
    </message>
    <message>
        <source>no geometry column</source>
        <translation>aucune colonne de géométrie</translation>
    </message>
    <message>
        <source>no ground</source>
        <translation>aucun territoire</translation>
    </message>
    <message>
        <source>no layer in the archive</source>
        <translation>aucune couche dans l’archive</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>non-membre</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>aucun nombre</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>aucun passage</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>pas un lieu</translation>
    </message>
    <message>
        <source>no place of that name in that state; the row was left out</source>
        <translation>aucun lieu de ce nom dans cet État ; la ligne a été omise</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer</source>
        <translation>aucun lieu de ce nom dans l’index géographique</translation>
    </message>
    <message>
        <source>no place of that name in the gazetteer; the row was left out</source>
        <translation>aucun lieu de ce nom dans l’index géographique ; la ligne a été omise</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>no state or province of that name; the row was left out</source>
        <translation>aucun État ni aucune province de ce nom ; ligne omise</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>table inexistante</translation>
    </message>
    <message>
        <source>no table with features</source>
        <translation>aucune table d’entités</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not GeoJSON</source>
        <translation>pas du GeoJSON</translation>
    </message>
    <message>
        <source>not GeoParquet</source>
        <translation>pas du GeoParquet</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>texte non UTF-8</translation>
    </message>
    <message>
        <source>not UTF-8 text; read as {encoding}, so some letters may be wrong</source>
        <translation>texte non UTF-8 ; lu en {encoding}, certaines lettres peuvent donc être fausses</translation>
    </message>
    <message>
        <source>not a GeoJSON FeatureCollection</source>
        <translation>pas une FeatureCollection GeoJSON</translation>
    </message>
    <message>
        <source>not a GeoJSON feature</source>
        <translation>pas une entité GeoJSON</translation>
    </message>
    <message>
        <source>not a Word file</source>
        <translation>pas un fichier Word</translation>
    </message>
    <message>
        <source>not a database layer</source>
        <translation>pas une couche de base de données</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>not a gazetteer of this version</source>
        <translation>pas un répertoire de toponymes de cette version</translation>
    </message>
    <message>
        <source>not a layer</source>
        <translation>pas une couche</translation>
    </message>
    <message>
        <source>not a list of annotations</source>
        <translation>pas une liste d’annotations</translation>
    </message>
    <message>
        <source>not a list of tables</source>
        <translation>pas une liste de tables</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>not a pack</source>
        <translation>pas un paquet</translation>
    </message>
    <message>
        <source>not a pack of degrees</source>
        <translation>pas un paquet en degrés</translation>
    </message>
    <message>
        <source>not a picture that can be shown</source>
        <translation>image qui ne peut pas être affichée</translation>
    </message>
    <message>
        <source>not a place</source>
        <translation>pas un lieu</translation>
    </message>
    <message>
        <source>not a prepared layer, or a damaged one</source>
        <translation>pas une couche préparée, ou endommagée</translation>
    </message>
    <message>
        <source>not a projected CRS</source>
        <translation>pas un SCR projeté</translation>
    </message>
    <message>
        <source>not a relief</source>
        <translation>pas un relief</translation>
    </message>
    <message>
        <source>not a seat</source>
        <translation>pas un siège (seat)</translation>
    </message>
    <message>
        <source>not a story</source>
        <translation>pas un récit</translation>
    </message>
    <message>
        <source>not a table</source>
        <translation>pas une table</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>pas un texte</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>pas un fichier texte</translation>
    </message>
    <message>
        <source>not a user layer</source>
        <translation>pas une couche d’utilisateur</translation>
    </message>
    <message>
        <source>not a world file</source>
        <translation>pas un fichier de calage</translation>
    </message>
    <message>
        <source>not an events file</source>
        <translation>pas un fichier d’événements</translation>
    </message>
    <message>
        <source>not enough disk space for the result</source>
        <translation>pas assez d’espace disque pour le résultat</translation>
    </message>
    <message>
        <source>not heights</source>
        <translation>pas des altitudes</translation>
    </message>
    <message>
        <source>not in the article, or in several places of it</source>
        <translation>absent de l’article, ou présent à plusieurs endroits</translation>
    </message>
    <message>
        <source>not read: the files before it took too long</source>
        <translation>non lu : les fichiers précédents ont pris trop de temps</translation>
    </message>
    <message>
        <source>not valid CSV</source>
        <translation>CSV non valide</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON non valide</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>TOML non valide</translation>
    </message>
    <message>
        <source>not valid XML</source>
        <translation>XML non valide</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>rien sur quoi centrer la vue</translation>
    </message>
    <message>
        <source>nothing with a quotation</source>
        <translation>rien avec une citation</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>nombre trop grand</translation>
    </message>
    <message>
        <source>numbers, such as 10, 20, 30</source>
        <translation>des nombres, comme 10, 20, 30</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>on = ["id of a feature or layer"]</source>
        <translation>on = ["id d’une entité ou d’une couche"]</translation>
    </message>
    <message>
        <source>on is missing</source>
        <translation>on manque</translation>
    </message>
    <message>
        <source>one layer in an archive</source>
        <translation>une couche par archive</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>l’un d’eux</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>only a header row</source>
        <translation>seulement une ligne d’en-tête</translation>
    </message>
    <message>
        <source>only one layer of the archive is shown: {chosen}; it also holds {listed}</source>
        <translation>une seule couche de l’archive est affichée : {chosen} ; elle contient aussi {listed}</translation>
    </message>
    <message>
        <source>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe or side, date, names, share]</source>
        <translation>opacity = {LAYER = 0.5}, concealed = [names, colours], compare = [swipe ou side, date, names, share]</translation>
    </message>
    <message>
        <source>over {low} – {high}</source>
        <translation>plus de {low} – {high}</translation>
    </message>
    <message>
        <source>panels are a list of tables</source>
        <translation>panels est une liste de tables</translation>
    </message>
    <message>
        <source>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</source>
        <translation>pictures = [{{file = "pictures/NAME.jpg", credit = "…", alt = "…"}}]</translation>
    </message>
    <message>
        <source>prepared map data cannot be read</source>
        <translation>les données cartographiques préparées sont illisibles</translation>
    </message>
    <message>
        <source>projection refused</source>
        <translation>projection refusée</translation>
    </message>
    <message>
        <source>properties are not a table</source>
        <translation>properties n’est pas une table</translation>
    </message>
    <message>
        <source>quote = a passage of the article, or source = [ids]</source>
        <translation>quote = un passage de l’article, ou source = [id]</translation>
    </message>
    <message>
        <source>reading takes too long</source>
        <translation>la lecture prend trop de temps</translation>
    </message>
    <message>
        <source>reading timed out</source>
        <translation>délai de lecture dépassé</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>la lecture a été annulée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>relief cannot be read</source>
        <translation>le relief est illisible</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>rows of different lengths</source>
        <translation>lignes de longueurs différentes</translation>
    </message>
    <message>
        <source>saving here would lose rows that could not be read</source>
        <translation>enregistrer ici ferait perdre des lignes qui n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>saving the story first</source>
        <translation>enregistrer d’abord le récit</translation>
    </message>
    <message>
        <source>several areas have that name; the first was taken</source>
        <translation>plusieurs territoires portent ce nom ; le premier a été pris</translation>
    </message>
    <message>
        <source>several places have that name; the most populous was taken</source>
        <translation>plusieurs lieux portent ce nom ; le plus peuplé a été retenu</translation>
    </message>
    <message>
        <source>several tables</source>
        <translation>plusieurs tables</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>signal {number}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>six numbers</source>
        <translation>six nombres</translation>
    </message>
    <message>
        <source>something that is not a story</source>
        <translation>quelque chose qui n’est pas un récit</translation>
    </message>
    <message>
        <source>sounds and moving things of a tour were left out</source>
        <translation>les sons et les objets animés d’une visite ont été omis</translation>
    </message>
    <message>
        <source>source = [ids]</source>
        <translation>source = [id]</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>source {number}</translation>
    </message>
    <message>
        <source>story not found</source>
        <translation>récit introuvable</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>table no longer exists</source>
        <translation>la table n’existe plus</translation>
    </message>
    <message>
        <source>table {name}</source>
        <translation>table {name}</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>texte trop long</translation>
    </message>
    <message>
        <source>the .prj file cannot be understood</source>
        <translation>le fichier .prj est incompréhensible</translation>
    </message>
    <message>
        <source>the CRS is missing</source>
        <translation>le SCR manque</translation>
    </message>
    <message>
        <source>the CRS is missing; the coordinates look like degrees, so longitude and latitude (WGS84) were assumed</source>
        <translation>le SCR manque ; les coordonnées ressemblent à des degrés, longitude et latitude (WGS84) ont donc été supposées</translation>
    </message>
    <message>
        <source>the PDF cannot be read</source>
        <translation>le PDF est illisible</translation>
    </message>
    <message>
        <source>the PDF is a scan without text</source>
        <translation>le PDF est une numérisation sans texte</translation>
    </message>
    <message>
        <source>the PDF is password-protected</source>
        <translation>le PDF est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>the bundled stories have no such item</source>
        <translation>les récits fournis n’ont pas cet élément</translation>
    </message>
    <message>
        <source>the column {key} holds words such as {value} and not {words}; it is shown as it is</source>
        <translation>la colonne {key} contient des mots comme {value} et non {words} ; affichée telle quelle</translation>
    </message>
    <message>
        <source>the connection cannot be encrypted as required</source>
        <translation>la connexion ne peut pas être chiffrée comme exigé</translation>
    </message>
    <message>
        <source>the coordinates are not longitude and latitude</source>
        <translation>les coordonnées ne sont pas longitude et latitude</translation>
    </message>
    <message>
        <source>the database reported an error</source>
        <translation>la base de données a signalé une erreur</translation>
    </message>
    <message>
        <source>the end comes before the start; both were left out</source>
        <translation>la fin précède le début ; les deux ont été omis</translation>
    </message>
    <message>
        <source>the file exceeds the memory limit</source>
        <translation>le fichier dépasse la limite de mémoire</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the gazetteer cannot be read</source>
        <translation>le répertoire de toponymes est illisible</translation>
    </message>
    <message>
        <source>the id of a source, several separated by spaces</source>
        <translation>l’id d’une source ; plusieurs séparés par des espaces</translation>
    </message>
    <message>
        <source>the language of the story itself</source>
        <translation>la langue du récit lui-même</translation>
    </message>
    <message>
        <source>the map's own background and controls are not taken over</source>
        <translation>le fond et les commandes propres à la carte ne sont pas repris</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>le nom d’un fichier</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself; it was repaired</source>
        <translation>le contour se croise ou se touche ; il a été réparé</translation>
    </message>
    <message>
        <source>the passage is not in the article</source>
        <translation>le passage n’est pas dans l’article</translation>
    </message>
    <message>
        <source>the password, or an entry in PostgreSQL's own password file</source>
        <translation>le mot de passe, ou une entrée du fichier de mots de passe de PostgreSQL</translation>
    </message>
    <message>
        <source>the path of a layer file</source>
        <translation>le chemin d’un fichier de couche</translation>
    </message>
    <message>
        <source>the picture does not say where it lies</source>
        <translation>l’image ne dit pas où elle se situe</translation>
    </message>
    <message>
        <source>the picture lies outside the Earth</source>
        <translation>l’image se situe hors de la Terre</translation>
    </message>
    <message>
        <source>the picture names no CRS that is known</source>
        <translation>l’image ne nomme aucun système de coordonnées connu</translation>
    </message>
    <message>
        <source>the pictures and sounds of the slides are not taken over</source>
        <translation>les images et les sons des diapositives ne sont pas repris</translation>
    </message>
    <message>
        <source>the picture’s position is not usable</source>
        <translation>la position de l’image est inutilisable</translation>
    </message>
    <message>
        <source>the pins lie on one line</source>
        <translation>les points de calage sont alignés</translation>
    </message>
    <message>
        <source>the query took more than {statement_s} seconds</source>
        <translation>la requête a pris plus de {statement_s} secondes</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>la plage finit avant de commencer</translation>
    </message>
    <message>
        <source>the reader process ended: {answer}</source>
        <translation>le processus de lecture a pris fin : {answer}</translation>
    </message>
    <message>
        <source>the reader process stopped with {ended}</source>
        <translation>le processus de lecture s’est arrêté : {ended}</translation>
    </message>
    <message>
        <source>the result exceeds the memory limit</source>
        <translation>le résultat dépasse la limite de mémoire</translation>
    </message>
    <message>
        <source>the selected CRS ({given}) was used instead of the file's own</source>
        <translation>le SCR choisi ({given}) a remplacé celui du fichier</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>the server requires a password</source>
        <translation>le serveur exige un mot de passe</translation>
    </message>
    <message>
        <source>the table has no known CRS</source>
        <translation>la table n’a pas de SCR connu</translation>
    </message>
    <message>
        <source>the table is locked by another session</source>
        <translation>la table est verrouillée par une autre session</translation>
    </message>
    <message>
        <source>the table of disputed ground cannot be read</source>
        <translation>la table des territoires disputés est illisible</translation>
    </message>
    <message>
        <source>the table of names cannot be read</source>
        <translation>la table des noms est illisible</translation>
    </message>
    <message>
        <source>the table of states cannot be read</source>
        <translation>la table des États est illisible</translation>
    </message>
    <message>
        <source>the table of unions cannot be read</source>
        <translation>la table des unions est illisible</translation>
    </message>
    <message>
        <source>the text encoding is not declared (no .cpg file); assumed {encoding}</source>
        <translation>l’encodage du texte n’est pas déclaré (pas de fichier .cpg) ; {encoding} supposé</translation>
    </message>
    <message>
        <source>this user has no right to read it</source>
        <translation>cet utilisateur n’a pas le droit de la lire</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>menace</translation>
    </message>
    <message>
        <source>three corners of a triangle</source>
        <translation>trois sommets d’un triangle</translation>
    </message>
    <message>
        <source>too few pins</source>
        <translation>trop peu de points de calage</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>too many breaks</source>
        <translation>trop de seuils</translation>
    </message>
    <message>
        <source>too many pages</source>
        <translation>trop de pages</translation>
    </message>
    <message>
        <source>too many {what}</source>
        <translation>nombre excessif : {what}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>unknown CRS</source>
        <translation>SCR inconnu</translation>
    </message>
    <message>
        <source>unknown also</source>
        <translation>also inconnu</translation>
    </message>
    <message>
        <source>unknown classes</source>
        <translation>classes inconnues</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>colonne inconnue</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>pays inconnu</translation>
    </message>
    <message>
        <source>unknown database</source>
        <translation>base de données inconnue</translation>
    </message>
    <message>
        <source>unknown encoding of geometry</source>
        <translation>codage de géométrie inconnu</translation>
    </message>
    <message>
        <source>unknown file extension</source>
        <translation>extension de fichier inconnue</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>groupe inconnu</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>id inconnu</translation>
    </message>
    <message>
        <source>unknown key in a view</source>
        <translation>clé inconnue dans une vue</translation>
    </message>
    <message>
        <source>unknown kind of geometry</source>
        <translation>type de géométrie inconnu</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>unknown layer</source>
        <translation>couche inconnue</translation>
    </message>
    <message>
        <source>unknown projection</source>
        <translation>projection inconnue</translation>
    </message>
    <message>
        <source>unknown service</source>
        <translation>service inconnu</translation>
    </message>
    <message>
        <source>unknown sheet</source>
        <translation>feuille inconnue</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>unknown {key}</source>
        <translation>{key} : inconnu</translation>
    </message>
    <message>
        <source>unrecognised state</source>
        <translation>État non reconnu</translation>
    </message>
    <message>
        <source>unsupported article format</source>
        <translation>format d’article non pris en charge</translation>
    </message>
    <message>
        <source>unsupported spreadsheet format</source>
        <translation>format de feuille de calcul non pris en charge</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’à {date}</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation>jusqu’à {count}</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>jusqu’à {limit}</translation>
    </message>
    <message>
        <source>up to {max_characters}</source>
        <translation>jusqu’à {max_characters}</translation>
    </message>
    <message>
        <source>up to {max_pages}</source>
        <translation>jusqu’à {max_pages}</translation>
    </message>
    <message>
        <source>up to {max_toml_characters}</source>
        <translation>jusqu’à {max_toml_characters}</translation>
    </message>
    <message>
        <source>up to {most} bytes</source>
        <translation>jusqu’à {most} octets</translation>
    </message>
    <message>
        <source>up to {most} pixels</source>
        <translation>jusqu’à {most} pixels</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>jusqu’à {value}</translation>
    </message>
    <message>
        <source>up to {value} bytes</source>
        <translation>jusqu’à {value} octets</translation>
    </message>
    <message>
        <source>value_names are not a table of numbers</source>
        <translation>value_names n’est pas une table de nombres</translation>
    </message>
    <message>
        <source>view is not a table</source>
        <translation>view n’est pas une table</translation>
    </message>
    <message>
        <source>what is no GeoJSON feature was left out</source>
        <translation>ce qui n’est pas une entité GeoJSON a été omis</translation>
    </message>
    <message>
        <source>what was read is too large</source>
        <translation>le contenu lu est trop volumineux</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>souhait</translation>
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
        <translation>{code} est {state}; </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>{count} distinct values, one class each</source>
        <translation>{count} valeurs distinctes, une classe pour chacune</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problèmes</translation>
    </message>
    <message>
        <source>{count} rows without a number for a known state</source>
        <translation>{count} lignes sans nombre pour un État connu</translation>
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
        <translation>{file}, {place} : {what}</translation>
    </message>
    <message>
        <source>{file}: numbers that are said not to be exact were read as they stand: {marks}</source>
        <translation>{file} : les nombres donnés comme approximatifs ont été lus tels quels : {marks}</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file} : {what}</translation>
    </message>
    <message>
        <source>{hint}an ISO 3166 code of three letters, {known}, or the id of a row in [[groups_of_states]], [[organisations]] or [[actors]]</source>
        <translation>{hint}un code ISO 3166 de trois lettres, {known}, ou l’id d’une ligne de [[groups_of_states]], [[organisations]] ou [[actors]]</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manque</translation>
    </message>
    <message>
        <source>{key} is not a list of tables</source>
        <translation>{key} n’est pas une liste de tables</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key} n’est pas une liste de textes</translation>
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
        <translation>{link_crs} ; longitude et latitude supposées</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{max_depth} levels</source>
        <translation>{max_depth} niveaux</translation>
    </message>
    <message>
        <source>{max_rows} rows, {max_columns} columns, {max_cells} cells</source>
        <translation>{max_rows} lignes, {max_columns} colonnes, {max_cells} cellules</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name}: {country}</source>
        <translation>{name} : {country}</translation>
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
        <translation>{noun} {number} : {what}</translation>
    </message>
    <message>
        <source>{numbers} and {last}</source>
        <translation>{numbers} et {last}</translation>
    </message>
    <message>
        <source>{numbers} and {more} more</source>
        <translation>{numbers} et {more} de plus</translation>
    </message>
    <message>
        <source>{other_tables}: {names}; it also holds {others}</source>
        <translation>{other_tables} : {names} ; contient aussi {others}</translation>
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
        <translation>{reason} : {last_line}</translation>
    </message>
    <message>
        <source>{reason}; the file may be cut short</source>
        <translation>{reason} ; le fichier est peut-être tronqué</translation>
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
        <translation>{said} : trouvé {found}</translation>
    </message>
    <message>
        <source>{said}; allowed: {allowed}</source>
        <translation>{said} ; autorisé : {allowed}</translation>
    </message>
    <message>
        <source>{scheme}STORY?at=…</source>
        <translation>{scheme}STORY?at=…</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} octets</translation>
    </message>
    <message>
        <source>{size} bytes unpacked</source>
        <translation>{size} octets décompressés</translation>
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
        <translation>{subject} : stable, {partner}</translation>
    </message>
    <message>
        <source>{table} of {words}</source>
        <translation>{table} : {words}</translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation>{title} ({kind})</translation>
    </message>
    <message>
        <source>{too_long} in column {name}</source>
        <translation>{too_long} dans la colonne {name}</translation>
    </message>
    <message>
        <source>{what} ({detail})</source>
        <translation>{what} ({detail})</translation>
    </message>
    <message>
        <source>{where}: {problem}</source>
        <translation>{where} : {problem}</translation>
    </message>
    <message>
        <source>“{quote}”: {reason}</source>
        <translation>« {quote} » : {reason}</translation>
    </message>
    <message>
        <source>a column of numbers, or of a few words, beside that of the states</source>
        <translation>une colonne de nombres, ou de quelques mots, à côté de celle des États</translation>
    </message>
    <message>
        <source>a geometry that cannot be read was left out</source>
        <translation>une géométrie illisible a été laissée de côté</translation>
    </message>
    <message>
        <source>a collection of several kinds of geometry is shown as one feature for each kind</source>
        <translation>une collection de plusieurs types de géométrie est montrée comme un objet par type</translation>
    </message>
    <message>
        <source>pages of more than {size} characters</source>
        <translation>pages de plus de {size} caractères</translation>
    </message>
    <message>
        <source>the data of {layer} stand at an address, which was not followed</source>
        <translation>les données de {layer} se trouvent à une adresse, qui n’a pas été suivie</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>codage inconnu</translation>
    </message>
    <message>
        <source>an empty workbook</source>
        <translation>un classeur vide</translation>
    </message>
    <message>
        <source>the table of codes cannot be read</source>
        <translation>la table des codes est illisible</translation>
    </message>
    <message>
        <source>a start that is not a date was left out</source>
        <translation>un début qui n’est pas une date a été laissé de côté</translation>
    </message>
    <message>
        <source>an end that is not a date was left out</source>
        <translation>une fin qui n’est pas une date a été laissée de côté</translation>
    </message>
    <message>
        <source>a geometry with curves was left out</source>
        <translation>une géométrie à courbes a été laissée de côté</translation>
    </message>
    <message>
        <source>the dates have the month before the day</source>
        <translation>le mois précède le jour dans les dates</translation>
    </message>
    <message>
        <source>the sheet {title} was read</source>
        <translation>la feuille {title} a été lue</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts do not look so; assumed {encoding}</source>
        <translation>le fichier .cpg indique {declared}, mais les textes n’y ressemblent pas ; {encoding} supposé</translation>
    </message>
    <message>
        <source>a feature with several times: it is shown from the first to the last of them</source>
        <translation>un objet à plusieurs périodes : il est montré de la première à la dernière</translation>
    </message>
    <message>
        <source>{name}: the sheet {sheet} was read</source>
        <translation>{name} : la feuille {sheet} a été lue</translation>
    </message>
    <message>
        <source>a date before the year 1; the timeline begins with that year</source>
        <translation>une date avant l’an 1 ; la chronologie commence cette année-là</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: some have the day first and some the month; most decided</source>
        <translation>dates comme 03/04/2020 : certaines commencent par le jour, d’autres par le mois ; la majorité a décidé</translation>
    </message>
    <message>
        <source>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet, or CSV or Excel with coordinates</source>
        <translation>GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet, ou CSV ou Excel avec coordonnées</translation>
    </message>
    <message>
        <source>dates such as 03/04/2020: nothing says which number is the month; the day was taken to come first</source>
        <translation>dates comme 03/04/2020 : rien ne dit quel nombre est le mois ; le jour a été supposé en premier</translation>
    </message>
    <message>
        <source>{file}: marks of footnotes after numbers were left out: {marks}</source>
        <translation>{file} : les appels de note après les nombres ont été laissés de côté : {marks}</translation>
    </message>
    <message>
        <source>{state} no longer exists</source>
        <translation>{state} n’existe plus</translation>
    </message>
    <message>
        <source>annotations of a text (Recogito), without coordinates</source>
        <translation>les annotations d’un texte (Recogito), sans coordonnées</translation>
    </message>
    <message>
        <source>GeoJSON; in Recogito choose Download, GeoJSON</source>
        <translation>GeoJSON ; dans Recogito, choisissez Download, GeoJSON</translation>
    </message>
    <message>
        <source>{file}: {count} rows are no states and were left out: {listed}</source>
        <translation>{file} : {count} lignes ne sont pas des États et ont été laissées de côté : {listed}</translation>
    </message>
    <message>
        <source>the .cpg file says {declared}, but the texts are UTF-8 and were read so</source>
        <translation>le fichier .cpg indique {declared}, mais les textes sont en UTF-8 et ont été lus ainsi</translation>
    </message>
    <message>
        <source>{name} is no state</source>
        <translation>{name} n’est pas un État</translation>
    </message>
    <message>
        <source>{name}: no row of headings was found; the columns are numbered</source>
        <translation>{name} : aucune ligne d’en-têtes trouvée ; les colonnes sont numérotées</translation>
    </message>
    <message>
        <source>damaged TopoJSON</source>
        <translation>TopoJSON endommagé</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Nothing selected. Click a highlighted passage in the article or anything on the map to see what is known about it and how. Press Ctrl+K to search.</source>
        <translation>Rien n’est sélectionné. Cliquez sur un passage surligné de l’article ou sur un élément de la carte pour voir ce qu’on en sait et comment. Ctrl+K pour rechercher.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Sous contrôle de</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Today in</source>
        <translation>Aujourd’hui dans</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’à {date}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>What would refute it</source>
        <translation>Ce qui le réfuterait</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Type d’acte</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Comment le sait-on ?</translation>
    </message>
    <message>
        <source>Also refers to {items}</source>
        <translation>Concerne aussi {items}</translation>
    </message>
    <message>
        <source>Not in the article; added from {source}</source>
        <translation>Absent de l’article ; ajouté d’après {source}</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>Notes de la rédaction</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Name used by {who}</source>
        <translation>Nom ({who})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Added context, not in the article</source>
        <translation>Contexte ajouté, absent de l’article</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Published area, km²</source>
        <translation>Superficie publiée, km²</translation>
    </message>
    <message>
        <source>Published length, km</source>
        <translation>Longueur publiée, km</translation>
    </message>
    <message>
        <source>Front moving</source>
        <translation>Front mouvant</translation>
    </message>
    <message>
        <source>Added context</source>
        <translation>Contexte ajouté</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Row in the table</source>
        <translation>Ligne du tableau</translation>
    </message>
    <message>
        <source>Source in the table</source>
        <translation>Source du tableau</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>On “{quote}”: {note}</source>
        <translation>Sur « {quote} » : {note}</translation>
    </message>
    <message>
        <source>Part of the base map (today’s borders and names). Not mentioned in the article.</source>
        <translation>Élément du fond de carte (frontières et noms actuels). Pas mentionné dans l’article.</translation>
    </message>
    <message>
        <source>No passage or source is given.</source>
        <translation>Ni passage ni source n’est indiqué.</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Détails de la sélection</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F8)</source>
        <translation>Mention précédente (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mention (F8)</source>
        <translation>Mention suivante (F8)</translation>
    </message>
    <message>
        <source>Zoom to selection (Ctrl+J)</source>
        <translation>Cadrer la sélection (Ctrl+J)</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Absent de l’article</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation><numerusform>%n mention</numerusform><numerusform>%n mentions</numerusform></translation>
    </message>
    <message>
        <source>Mention {number} of {count}</source>
        <translation>Mention {number} sur {count}</translation>
    </message>
    <message>
        <source>Copied the name, the passage and a link to this view.</source>
        <translation>Nom, passage et lien vers cette vue copiés.</translation>
    </message>
    <message>
        <source>{actor}; recognised by {states}</source>
        <translation>{actor} ; reconnaissance : {states}</translation>
    </message>
    <message>
        <source>{actor}; recognised by no UN member</source>
        <translation>{actor} ; reconnaissance : aucun membre de l’ONU</translation>
    </message>
    <message>
        <source>{actor}; the story does not say who recognises it</source>
        <translation>{actor} ; le récit ne dit pas qui le reconnaît</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No problems were found when this story was opened.</source>
        <translation>Aucun problème trouvé à l’ouverture de ce récit.</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>À propos de mapviewer</translation>
    </message>
    <message>
        <source>Read an article on a map. Every mark leads to the words or the source behind it.</source>
        <translation>Lisez un article sur une carte. Chaque signe mène aux mots ou à la source qui le fonde.</translation>
    </message>
    <message>
        <source>**Text of this story:** {credit}</source>
        <translation>**Texte de ce récit :** {credit}</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts of the interface and of the bundled stories in this language yet.</source>
        <translation>Les textes de l’interface et des récits fournis n’ont pas encore été relus dans cette langue par un locuteur natif.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in {part} ({error}). Everything else still works.</source>
        <translation>Un problème est survenu dans {part} ({error}). Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>the {name} panel</source>
        <translation>le panneau {name}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF pour l’impression</translation>
    </message>
    <message>
        <source>SVG for editing</source>
        <translation>SVG pour la retouche</translation>
    </message>
    <message>
        <source>Screen (1920 × 1080)</source>
        <translation>Écran (1920 × 1080)</translation>
    </message>
    <message>
        <source>Large screen (3840 × 2160)</source>
        <translation>Grand écran (3840 × 2160)</translation>
    </message>
    <message>
        <source>Projector 4:3 (1600 × 1200)</source>
        <translation>Projecteur 4:3 (1600 × 1200)</translation>
    </message>
    <message>
        <source>Page (2000 × 1414)</source>
        <translation>Page (2000 × 1414)</translation>
    </message>
    <message>
        <source>Square (1600 × 1600)</source>
        <translation>Carré (1600 × 1600)</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Taille libre</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Comme à l’écran</translation>
    </message>
    <message>
        <source>For print, also in grey</source>
        <translation>Pour l’impression, même en gris</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exporter une image</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Images (*.png *.pdf *.svg)</source>
        <translation>Images (*.png *.pdf *.svg)</translation>
    </message>
    <message>
        <source>Something went wrong. See the notification above the map for a report.</source>
        <translation>Un problème est survenu. Le rapport se trouve dans la notification au-dessus de la carte.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation>Exportation de {file}…</translation>
    </message>
    <message>
        <source>Lesson: plan, worksheets, answers, exit quiz, handout (PDF, in a folder)</source>
        <translation>Leçon : plan, fiches, corrigé, quiz final, document (PDF, dans un dossier)</translation>
    </message>
    <message>
        <source>Handout: one page per step with room for notes (PDF)</source>
        <translation>Document à distribuer : une page par étape avec place pour les notes (PDF)</translation>
    </message>
    <message>
        <source>Slides with notes for PowerPoint and LibreOffice (PPTX)</source>
        <translation>Diapositives avec notes pour PowerPoint et LibreOffice (PPTX)</translation>
    </message>
    <message>
        <source>An image of each step (PNG, in a folder)</source>
        <translation>Une image de chaque étape (PNG, dans un dossier)</translation>
    </message>
    <message>
        <source>Blank map of the current view to fill in (PDF)</source>
        <translation>Carte muette de la vue actuelle, à compléter (PDF)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (É.-U.)</translation>
    </message>
    <message>
        <source>Handouts and slides</source>
        <translation>Documents et diapositives</translation>
    </message>
    <message>
        <source>Type of export</source>
        <translation>Type d’exportation</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Select folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>Imprimer la carte</translation>
    </message>
    <message>
        <source>Map: {title}. {text}</source>
        <translation>Carte : {title}. {text}</translation>
    </message>
    <message>
        <source>Click {number}: {layer}.</source>
        <translation>Clic {number} : {layer}.</translation>
    </message>
    <message>
        <source>Based on: {article}.</source>
        <translation>D’après : {article}.</translation>
    </message>
    <message>
        <source>As known on {date}.</source>
        <translation>Connaissances au {date}.</translation>
    </message>
    <message>
        <source>Method and words: “How this story was made”, in the Help menu and with the story.</source>
        <translation>Méthode et vocabulaire : « Comment ce récit a été fait », dans le menu Aide et avec le récit.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Nothing from the story is in this part of the map on this date.</source>
        <translation>Rien du récit ne figure dans cette partie de la carte à cette date.</translation>
    </message>
    <message>
        <source>Items on the map</source>
        <translation>Éléments de la carte</translation>
    </message>
    <message numerus="yes">
        <source>%n more outside this part of the map</source>
        <translation>
            <numerusform>%n autre hors de cette partie de la carte</numerusform>
            <numerusform>%n autres hors de cette partie de la carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a place on the map</source>
        <translation>
            <numerusform>%n autre sans lieu sur la carte</numerusform>
            <numerusform>%n autres sans lieu sur la carte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>About this layer</source>
        <translation>À propos de cette couche</translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation>Opacité de la couche</translation>
    </message>
    <message>
        <source>Zoom to layer</source>
        <translation>Cadrer la couche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Part of the base map. For credits, see About in the menu.</source>
        <translation>Élément du fond de carte. Pour les crédits, voir « À propos » dans le menu.</translation>
    </message>
    <message>
        <source>Each statement is backed by words in the article or by a source of its own.</source>
        <translation>Chaque affirmation s’appuie sur des mots de l’article ou sur une source propre.</translation>
    </message>
    <message>
        <source>: {count} of {total} valid on this date</source>
        <translation> : {count} sur {total} valables à cette date</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The table has no features in view.</source>
        <translation>La table n’a aucune entité dans la vue.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) valid on {date}</source>
        <translation><numerusform>%n élément valable le {date}</numerusform><numerusform>%n éléments valables le {date}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a place on the map</source>
        <translation><numerusform>dont %n sans lieu sur la carte</numerusform><numerusform>dont %n sans lieu sur la carte</numerusform></translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>Show only this layer</source>
        <translation>Afficher seulement cette couche</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Opacity {percent}</source>
        <translation>Opacité {percent}</translation>
    </message>
    <message>
        <source>Edit pins…</source>
        <translation>Modifier les points…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend ▸</source>
        <translation>Légende ▸</translation>
    </message>
    <message>
        <source>As known on {date}</source>
        <translation>Connaissances au {date}</translation>
    </message>
    <message>
        <source>Known until {date}: nothing of a later day is drawn</source>
        <translation>Connaissances jusqu’au {date} : rien de postérieur n’est tracé</translation>
    </message>
    <message>
        <source>Broken border: a line of control, or not settled</source>
        <translation>Frontière en tirets : ligne de contrôle, ou non réglée</translation>
    </message>
    <message>
        <source>Light hatching: held by others than it belongs to in law</source>
        <translation>Hachures légères : sous contrôle d’un autre que le titulaire en droit</translation>
    </message>
    <message>
        <source>Places with two names: first the name used by those who govern on this day</source>
        <translation>Lieux à deux noms : d’abord celui qu’emploient ceux qui gouvernent ce jour-là</translation>
    </message>
    <message>
        <source>{place}: status disputed</source>
        <translation>{place} : statut contesté</translation>
    </message>
    <message>
        <source>Broken border: not settled</source>
        <translation>Frontière en tirets : non réglée</translation>
    </message>
    <message>
        <source>Border not settled</source>
        <translation>Frontière non réglée</translation>
    </message>
    <message>
        <source>Who governs is named first</source>
        <translation>D’abord le nom de qui gouverne</translation>
    </message>
    <message>
        <source>Roughly here; outline not known</source>
        <translation>Endroit approximatif ; contour inconnu</translation>
    </message>
    <message>
        <source>People who left earlier</source>
        <translation>Personnes parties auparavant</translation>
    </message>
    <message>
        <source>A group of states</source>
        <translation>Groupe d’États</translation>
    </message>
    <message>
        <source>Light hatching: held by others than this map gives it to</source>
        <translation>Hachures légères : sous contrôle d’un autre que le titulaire sur cette carte</translation>
    </message>
    <message>
        <source>{what}, on {date}</source>
        <translation>{what}, le {date}</translation>
    </message>
    <message>
        <source>Control or border disputed</source>
        <translation>Contrôle ou frontière contestés</translation>
    </message>
    <message>
        <source>Held by others than in law</source>
        <translation>Tenu par d’autres qu’en droit</translation>
    </message>
    <message>
        <source>Outline only roughly known</source>
        <translation>Contour connu seulement à peu près</translation>
    </message>
    <message>
        <source>Present-day borders, for reference</source>
        <translation>Frontières actuelles, pour repère</translation>
    </message>
    <message>
        <source>{union}: outer border</source>
        <translation>{union} : frontière extérieure</translation>
    </message>
    <message>
        <source>Border between republics</source>
        <translation>Limite entre républiques</translation>
    </message>
    <message>
        <source>Turns away from the partner</source>
        <translation>S’éloigne du partenaire</translation>
    </message>
    <message>
        <source>Turns away, but also stays close</source>
        <translation>S’éloigne, mais reste aussi proche</translation>
    </message>
    <message>
        <source>Turns to the partner</source>
        <translation>Se rapproche du partenaire</translation>
    </message>
    <message>
        <source>Turns away: said indirectly or of a group</source>
        <translation>S’éloigne : dit indirectement ou d’un groupe</translation>
    </message>
    <message>
        <source>Makes a demand of its own</source>
        <translation>Formule lui-même une demande</translation>
    </message>
    <message>
        <source>Turns to the partner: said indirectly or of a group</source>
        <translation>Se rapproche du partenaire : dit indirectement ou d’un groupe</translation>
    </message>
    <message>
        <source>Stays with the partner</source>
        <translation>Reste avec le partenaire</translation>
    </message>
    <message>
        <source>Stays with the partner: said of a group</source>
        <translation>Reste avec le partenaire : dit d’un groupe</translation>
    </message>
    <message>
        <source>Named, but no change is stated</source>
        <translation>Nommé, mais sans changement affirmé</translation>
    </message>
    <message>
        <source>Meant only as one of {groups}</source>
        <translation>Visé seulement comme membre d’un groupe : {groups}</translation>
    </message>
    <message>
        <source>Mentioned for another date</source>
        <translation>Mentionné pour une autre date</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Pas mentionné</translation>
    </message>
    <message>
        <source>Changed tone: said of a group, none named</source>
        <translation>Ton changé : dit d’un groupe, sans nommer d’État</translation>
    </message>
    <message>
        <source>Changed tone, yet stays close</source>
        <translation>Ton changé, mais reste proche</translation>
    </message>
    <message>
        <source>Changed tone · {words}</source>
        <translation>Ton changé · {words}</translation>
    </message>
    <message>
        <source>Meant only as one of a group</source>
        <translation>Visé seulement comme membre d’un groupe</translation>
    </message>
    <message>
        <source>Partner: {partner}</source>
        <translation>Partenaire : {partner}</translation>
    </message>
    <message>
        <source>Partner: {partner}; no statement for this date</source>
        <translation>Partenaire : {partner} ; aucune affirmation à cette date</translation>
    </message>
    <message>
        <source>… and {count} more in the layer list</source>
        <translation>… et {count} de plus dans la liste des couches</translation>
    </message>
    <message>
        <source>Control: {holder} (recognised by no UN member)</source>
        <translation>Contrôle : {holder} (reconnu par aucun membre de l’ONU)</translation>
    </message>
    <message>
        <source>Control: {holder} (who recognises it is not told)</source>
        <translation>Contrôle : {holder} (sans dire qui le reconnaît)</translation>
    </message>
    <message>
        <source>By law part of {state}</source>
        <translation>En droit, partie de : {state}</translation>
    </message>
    <message>
        <source>{place}: by law part of {state}</source>
        <translation>{place} – en droit, partie de : {state}</translation>
    </message>
    <message>
        <source>Soft tint: only roughly where, and how large</source>
        <translation>Teinte douce : seuls l’endroit approximatif et l’étendue sont connus</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Control: {holder}</source>
        <translation>Contrôle : {holder}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>Classes: {scheme} over all years</source>
        <translation>Classes : {scheme}, toutes années</translation>
    </message>
    <message>
        <source>Classes: {scheme}</source>
        <translation>Classes : {scheme}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <source>From {file}; no source given</source>
        <translation>De {file} ; aucune source indiquée</translation>
    </message>
    <message>
        <source>{year}: before the first year of the table, {first}</source>
        <translation>{year} : avant la première année du tableau, {first}</translation>
    </message>
    <message>
        <source>Year: {year}</source>
        <translation>Année : {year}</translation>
    </message>
    <message>
        <source>Year: {shown}, the latest before {year}</source>
        <translation>Année : {shown}, la dernière avant {year}</translation>
    </message>
    <message>
        <source>{year} for {count}</source>
        <translation>{year} pour {count}</translation>
    </message>
    <message>
        <source>Year: {year}; older: {years}</source>
        <translation>Année : {year} ; plus anciennes : {years}</translation>
    </message>
    <message>
        <source>Dotted ring: a group of states</source>
        <translation>Anneau en pointillé : groupe d’États</translation>
    </message>
    <message>
        <source>Drawn only for states that the article names</source>
        <translation>Dessiné seulement pour les États que l’article nomme</translation>
    </message>
    <message>
        <source>Turns to a partner</source>
        <translation>Se rapproche d’un partenaire</translation>
    </message>
    <message>
        <source>Turns away from a partner</source>
        <translation>S’éloigne d’un partenaire</translation>
    </message>
    <message>
        <source>Stays with a partner</source>
        <translation>Reste avec un partenaire</translation>
    </message>
    <message>
        <source>Both turn to each other</source>
        <translation>Tous deux se rapprochent</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>paroles seules</translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>absent de l’article</translation>
    </message>
    <message>
        <source>said indirectly</source>
        <translation>dit indirectement</translation>
    </message>
    <message>
        <source>said of a group</source>
        <translation>dit d’un groupe</translation>
    </message>
    <message>
        <source>said indirectly or of a group</source>
        <translation>dit indirectement ou d’un groupe</translation>
    </message>
    <message>
        <source>{meaning}: {how}</source>
        <translation>{meaning} : {how}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>Statements: {numbers}</source>
        <translation>Affirmations : {numbers}</translation>
    </message>
    <message>
        <source>Moving front (not drawn)</source>
        <translation>Front mobile (non tracé)</translation>
    </message>
    <message>
        <source>Dashed edge or ring: place only roughly known</source>
        <translation>Bord ou anneau en tirets : lieu connu approximativement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{layer}: {shown} of {total} shown</source>
        <translation>{layer} : {shown} affichés sur {total}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>Boundaries and names on this map describe control or usage at the stated date and imply no judgement on the legal status of any territory.</source>
        <translation>Les limites et les noms de cette carte décrivent le contrôle ou l’usage à la date indiquée et n’impliquent aucun jugement sur le statut juridique d’un territoire.</translation>
    </message>
    <message>
        <source>{layer}: toward a partner</source>
        <translation>{layer} : vers un partenaire</translation>
    </message>
    <message>
        <source>{layer}: away from a partner</source>
        <translation>{layer} : loin d’un partenaire</translation>
    </message>
    <message>
        <source>{layer}: no move</source>
        <translation>{layer} : sans mouvement</translation>
    </message>
    <message>
        <source>Numbered dot: so many places lie close together</source>
        <translation>Point numéroté : nombre de lieux proches les uns des autres</translation>
    </message>
    <message>
        <source>Picture: {credit}</source>
        <translation>Image : {credit}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>built</source>
        <translation>construit</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>en construction</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow arrow: people who left earlier</source>
        <translation>Flèche creuse : personnes parties auparavant</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Mark one answer to each question.</source>
        <translation>Cochez une réponse par question.</translation>
    </message>
    <message>
        <source>not in the article; from {source}</source>
        <translation>pas dans l’article ; source : {source}</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>Plan de leçon</translation>
    </message>
    <message>
        <source>Worksheet, level 1</source>
        <translation>Fiche, niveau 1</translation>
    </message>
    <message>
        <source>Worksheet, level 2</source>
        <translation>Fiche, niveau 2</translation>
    </message>
    <message>
        <source>Exit quiz</source>
        <translation>Quiz final</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>{story}: a lesson of {minutes} minutes</source>
        <translation>{story} : une leçon de {minutes} minutes</translation>
    </message>
    <message>
        <source>Pupils commit to an answer on the map before they see it, tell what the article says from what others say, and can name the place, the date and the speaker for what they take home. You need: this plan, a worksheet for each pupil (level 1 has a word bank), the exit quiz, and mapviewer with “Present”.</source>
        <translation>Les élèves s’engagent sur une réponse sur la carte avant de la voir, distinguent ce que dit l’article de ce que disent d’autres et savent donner le lieu, la date et l’auteur de ce qu’ils retiennent. Il faut : ce plan, une fiche par élève (le niveau 1 a une banque de mots), le quiz final et mapviewer en mode présentation.</translation>
    </message>
    <message>
        <source>{first}–{end} min</source>
        <translation>{first}–{end} min</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>Ce que nous retenons</translation>
    </message>
    <message>
        <source>Look at the predictions once more. Exit quiz, alone; compare with the answer sheet.</source>
        <translation>Revoir les prédictions. Quiz final, seul ; comparer avec le corrigé.</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Hand out the worksheets. Each pupil numbers the places that are already known.</source>
        <translation>Distribuer les fiches. Chaque élève note les lieux déjà connus.</translation>
    </message>
    <message>
        <source>Predict on the map, then reveal: {question}</source>
        <translation>Prédire sur la carte, puis montrer : {question}</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>Demander :</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Attention :</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>Classe :</translation>
    </message>
    <message>
        <source>1  The map</source>
        <translation>1  La carte</translation>
    </message>
    <message>
        <source>Write the name that belongs to each number.</source>
        <translation>Écris le nom qui correspond à chaque numéro.</translation>
    </message>
    <message>
        <source>2  The text</source>
        <translation>2  Le texte</translation>
    </message>
    <message>
        <source>Fill the gaps.</source>
        <translation>Complète les trous.</translation>
    </message>
    <message>
        <source>There is more than one good answer. Look for the place, the date and the speaker in it.</source>
        <translation>Il y a plus d’une bonne réponse. Y chercher le lieu, la date et l’auteur.</translation>
    </message>
    <message>
        <source>3  In your own words</source>
        <translation>3  Avec tes propres mots</translation>
    </message>
    <message>
        <source>Say with each answer how you know it: from the article, from a source, or your own opinion.</source>
        <translation>Dis pour chaque réponse d’où tu le sais : de l’article, d’une source, ou de ton avis.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Underlined words are on the map. Point to them and the map lights up; click to go there.</source>
        <translation>Les mots soulignés sont sur la carte. Pointez-les et la carte s’éclaire ; cliquez pour y aller.</translation>
    </message>
    <message>
        <source>Details says what is selected, since when, and who says so, with the source.</source>
        <translation>Détails dit ce qui est sélectionné, depuis quand, et qui le dit, avec la source.</translation>
    </message>
    <message>
        <source>Click the map and the article scrolls to the sentence. Drag to move, turn the wheel to zoom.</source>
        <translation>Cliquez sur la carte et l’article défile jusqu’à la phrase. Glissez pour déplacer, tournez la molette pour zoomer.</translation>
    </message>
    <message>
        <source>The story has steps. Page Down goes to the next: map, date and layers change with it.</source>
        <translation>Le récit a des étapes. Page Down passe à la suivante : carte, date et couches changent avec elle.</translation>
    </message>
    <message>
        <source>The map shows one day. Drag the handle or type a date; F9 goes from event to event.</source>
        <translation>La carte montre un jour. Faites glisser le curseur ou saisissez une date ; F9 va d’événement en événement.</translation>
    </message>
    <message>
        <source>Ctrl+K finds places, words, layers and steps. F1 opens the manual, F5 presents to a class.</source>
        <translation>Ctrl+K trouve lieux, mots, couches et étapes. F1 ouvre le manuel, F5 présente à une classe.</translation>
    </message>
    <message>
        <source>This story does not say how it was made.</source>
        <translation>Ce récit ne dit pas comment il a été fait.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Rechercher dans le manuel…</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Comment ce récit a été fait</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Two minutes: words light up the map</source>
        <translation>Deux minutes : les mots éclairent la carte</translation>
    </message>
    <message>
        <source>Read your own article</source>
        <translation>Lire votre propre article</translation>
    </message>
    <message>
        <source>Its places are found and put on the map</source>
        <translation>Ses lieux sont trouvés et placés sur la carte</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>Présenter à une classe</translation>
    </message>
    <message>
        <source>Full screen, with your notes beside it</source>
        <translation>En plein écran, avec vos notes à côté</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Read geopolitics on a map</source>
        <translation>Lire la géopolitique sur une carte</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Aller à la carte</translation>
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
        <translation>Aucune flèche ne mène hors de l’image : la bande du monde n’a rien à montrer</translation>
    </message>
    <message>
        <source>The world strip finds no free place in this picture</source>
        <translation>La bande du monde ne trouve pas de place libre dans cette image</translation>
    </message>
    <message>
        <source>Put the name “{name}” here in this step</source>
        <translation>Placer ici le nom « {name} » dans cette étape</translation>
    </message>
    <message>
        <source>Leave the name “{name}” out of this step</source>
        <translation>Omettre le nom « {name} » dans cette étape</translation>
    </message>
    <message>
        <source>Select {name}</source>
        <translation>Sélectionner {name}</translation>
    </message>
    <message>
        <source>Zoom to {name}</source>
        <translation>Cadrer {name}</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Copy coordinates {coordinates}</source>
        <translation>Copier les coordonnées {coordinates}</translation>
    </message>
    <message>
        <source>Copy map as picture</source>
        <translation>Copier la carte comme image</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Mesurer une distance</translation>
    </message>
    <message>
        <source>Show whole story</source>
        <translation>Afficher tout le récit</translation>
    </message>
    <message>
        <source>Draw an inset: click two corners</source>
        <translation>Dessiner un carton : cliquez sur deux angles</translation>
    </message>
    <message>
        <source>Remove insets</source>
        <translation>Retirer les cartons</translation>
    </message>
    <message>
        <source>Remove the world strip</source>
        <translation>Retirer la bande du monde</translation>
    </message>
    <message>
        <source>Show far partners on a world strip</source>
        <translation>Montrer les partenaires lointains sur une bande du monde</translation>
    </message>
    <message>
        <source>Expand legend</source>
        <translation>Déplier la légende</translation>
    </message>
    <message>
        <source>Collapse legend</source>
        <translation>Replier la légende</translation>
    </message>
    <message>
        <source>Credits and disclaimer…</source>
        <translation>Crédits et avertissement…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss notification</source>
        <translation>Masquer la notification</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these texts</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Type of act</source>
        <translation>Type d’acte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>added context, not in the article</source>
        <translation>contexte ajouté, absent de l’article</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’à {date}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} sur {count} : {title}</translation>
    </message>
    <message>
        <source>Steps: {count}</source>
        <translation>Étapes : {count}</translation>
    </message>
    <message>
        <source>How this story was made</source>
        <translation>Comment ce récit a été fait</translation>
    </message>
    <message>
        <source>Click a highlighted passage in the article or anything on the map.</source>
        <translation>Cliquez sur un passage surligné de l’article ou sur un élément de la carte.</translation>
    </message>
    <message>
        <source>This page requires JavaScript. It loads nothing and sends nothing.</source>
        <translation>Cette page nécessite JavaScript. Elle ne charge rien et n’envoie rien.</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>{story} — Audience</source>
        <translation>{story} — Public</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Retour à l’étape</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Permuter les écrans</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Fade ink</source>
        <translation>Estomper l’encre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Hide colours</source>
        <translation>Masquer les couleurs</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Masquer la couche</translation>
    </message>
    <message>
        <source>Compare dates</source>
        <translation>Comparer les dates</translation>
    </message>
    <message>
        <source>Compare names</source>
        <translation>Comparer les noms</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Remonter</translation>
    </message>
    <message>
        <source>Known that day</source>
        <translation>Su ce jour-là</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Jeter un œil</translation>
    </message>
    <message>
        <source>{story} — Presenter view</source>
        <translation>{story} — Mode présentateur</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause or resume the timer (T)</source>
        <translation>Suspendre ou reprendre le chronomètre (T)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset the timer</source>
        <translation>Réinitialiser le chronomètre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Notes plus petites</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notes plus grandes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>Couches affichées</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} sur {count} : {title}</translation>
    </message>
    <message numerus="yes">
        <source>{revealed} of %n layer(s) revealed</source>
        <translation><numerusform>{revealed} sur %n couche affichée</numerusform><numerusform>{revealed} sur %n couches affichées</numerusform></translation>
    </message>
    <message>
        <source>Next: end</source>
        <translation>Suite : fin</translation>
    </message>
    <message>
        <source>Next: {number}  {title}</source>
        <translation>Suite : {number}  {title}</translation>
    </message>
    <message>
        <source>Next: layer “{layer}”</source>
        <translation>Suite : couche « {layer} »</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Date on the audience’s map</source>
        <translation>Date sur la carte du public</translation>
    </message>
    <message>
        <source>Back to step (R)</source>
        <translation>Retour à l’étape (R)</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Étape {number}</translation>
    </message>
    <message>
        <source>What we predicted, and what we saw</source>
        <translation>Ce que nous avions prédit, et ce que nous avons vu</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>Aucune question n’a encore reçu de réponse.</translation>
    </message>
    <message>
        <source>Trace the sentence</source>
        <translation>Remonter la phrase</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s).</source>
        <translation><numerusform>%n autre problème.</numerusform><numerusform>%n autres problèmes.</numerusform></translation>
    </message>
    <message>
        <source>Navigate steps</source>
        <translation>Parcourir les étapes</translation>
    </message>
    <message>
        <source>Screen and map</source>
        <translation>Écran et carte</translation>
    </message>
    <message>
        <source>Point and draw</source>
        <translation>Pointer et dessiner</translation>
    </message>
    <message>
        <source>Ask before showing</source>
        <translation>Interroger avant de montrer</translation>
    </message>
    <message>
        <source>Next layer or step</source>
        <translation>Couche ou étape suivante</translation>
    </message>
    <message>
        <source>Previous layer or step</source>
        <translation>Couche ou étape précédente</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>Go to step: type its number, then G or Enter</source>
        <translation>Aller à l’étape : tapez son numéro, puis G ou Enter</translation>
    </message>
    <message>
        <source>Close overlay, tool or presentation</source>
        <translation>Fermer la surcouche, l’outil ou la présentation</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Écran blanc</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Caption: side, bottom, hidden</source>
        <translation>Texte : à côté, en bas, masqué</translation>
    </message>
    <message>
        <source>Toggle full screen</source>
        <translation>Activer ou quitter le plein écran</translation>
    </message>
    <message>
        <source>Pause or resume the timer</source>
        <translation>Suspendre ou reprendre le chronomètre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>Pointeur laser</translation>
    </message>
    <message>
        <source>Pen; press again for the next colour</source>
        <translation>Stylo ; à nouveau pour la couleur suivante</translation>
    </message>
    <message>
        <source>Ink fades or stays</source>
        <translation>L’encre s’estompe ou reste</translation>
    </message>
    <message>
        <source>Erase all ink</source>
        <translation>Effacer toute l’encre</translation>
    </message>
    <message>
        <source>Hide or show names</source>
        <translation>Masquer ou afficher les noms</translation>
    </message>
    <message>
        <source>Hide or show colours</source>
        <translation>Masquer ou afficher les couleurs</translation>
    </message>
    <message>
        <source>Hide or show the step’s top layer</source>
        <translation>Masquer ou afficher la couche supérieure de l’étape</translation>
    </message>
    <message>
        <source>Compare with the previous step’s date</source>
        <translation>Comparer avec la date de l’étape précédente</translation>
    </message>
    <message>
        <source>Compare name styles</source>
        <translation>Comparer les formes des noms</translation>
    </message>
    <message>
        <source>Whose map is this? The next viewpoint</source>
        <translation>À qui est cette carte ? Le point de vue suivant</translation>
    </message>
    <message>
        <source>Quiz: where is it?</source>
        <translation>Quiz : où est-ce ?</translation>
    </message>
    <message>
        <source>Quiz: dots to choose from, or the bare map</source>
        <translation>Quiz : des points au choix, ou la carte nue</translation>
    </message>
    <message>
        <source>Trace the sentence: who says it, and how do we know?</source>
        <translation>Remonter la phrase : qui le dit, et comment le sait-on ?</translation>
    </message>
    <message>
        <source>What was known that day: bands, then a list</source>
        <translation>Ce que l’on savait ce jour-là : bandes, puis liste</translation>
    </message>
    <message>
        <source>What the class predicted and found so far</source>
        <translation>Ce que la classe a prédit et trouvé jusqu’ici</translation>
    </message>
    <message>
        <source>Presenter view: peek at hidden names</source>
        <translation>Mode présentateur : jeter un œil aux noms masqués</translation>
    </message>
    <message>
        <source>Audience view</source>
        <translation>Vue du public</translation>
    </message>
    <message>
        <source>Names hidden from the audience</source>
        <translation>Noms masqués pour le public</translation>
    </message>
    <message>
        <source>Audience sees a black screen</source>
        <translation>Le public voit un écran noir</translation>
    </message>
    <message>
        <source>Audience sees a white screen</source>
        <translation>Le public voit un écran blanc</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>Étape {number} sur {count} : {title}. {text}</translation>
    </message>
    <message>
        <source>Ink fades</source>
        <translation>L’encre s’estompe</translation>
    </message>
    <message>
        <source>Ink stays</source>
        <translation>L’encre reste</translation>
    </message>
    <message>
        <source>This is {place}.</source>
        <translation>C’est {place}.</translation>
    </message>
    <message>
        <source>There is nothing to ask about on this map.</source>
        <translation>Il n’y a rien à demander sur cette carte.</translation>
    </message>
    <message>
        <source>Where is {place}?</source>
        <translation>Où est {place} ?</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{right} bonnes réponses sur {asked}</translation>
    </message>
    <message>
        <source>Correct! This is {place}.</source>
        <translation>Exact ! C’est {place}.</translation>
    </message>
    <message>
        <source>Not quite: that is {distance} {direction} of {place}. Try again.</source>
        <translation>Pas tout à fait : c’est à {distance} {direction} de {place}. Réessayez.</translation>
    </message>
    <message>
        <source>{distance} away.</source>
        <translation>À {distance}.</translation>
    </message>
    <message>
        <source>That is {other}.</source>
        <translation>C’est {other}.</translation>
    </message>
    <message>
        <source>Presentation in progress</source>
        <translation>Présentation en cours</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>{share} % of the area found; {extra} km² too much, {missed} km² of {whole} km² missed.</source>
        <translation>{share} % de la surface trouvés ; {extra} km² en trop, {missed} km² sur {whole} km² manqués.</translation>
    </message>
    <message>
        <source>The line is {mean} off on average, {most} at most.</source>
        <translation>La ligne est à {mean} en moyenne, à {most} au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): the nearest {nearest} off on average, the farthest {farthest}.</source>
        <translation>
            <numerusform>%n ligne : à {nearest} en moyenne au plus près, {farthest} au plus loin.</numerusform>
            <numerusform>%n lignes : la plus proche à {nearest} en moyenne, la plus éloignée à {farthest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The point is right.</source>
        <translation>Le point est juste.</translation>
    </message>
    <message>
        <source>The point is {distance} off.</source>
        <translation>Le point est à {distance}.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), all of them right.</source>
        <translation>
            <numerusform>%n point, juste.</numerusform>
            <numerusform>%n points, tous justes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): the nearest {nearest} off, the farthest {farthest}.</source>
        <translation><numerusform>%n point : à {nearest} au plus près, {farthest} au plus loin.</numerusform><numerusform>%n points : le plus proche à {nearest}, le plus éloigné à {farthest}.</numerusform></translation>
    </message>
    <message>
        <source>Right: {states}.</source>
        <translation>Juste : {states}.</translation>
    </message>
    <message>
        <source>Not among them: {states}.</source>
        <translation>N’en font pas partie : {states}.</translation>
    </message>
    <message>
        <source>Missed: {states}.</source>
        <translation>Manquent : {states}.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The name of the class: what it answers is kept under it</source>
        <translation>Le nom de la classe : ses réponses sont conservées sous ce nom</translation>
    </message>
    <message>
        <source>What was known on {date}?</source>
        <translation>Que savait-on le {date} ?</translation>
    </message>
    <message>
        <source>Bands: no source fixes this line exactly; the broader, the less is known.</source>
        <translation>Bandes : aucune source ne fixe cette ligne exactement ; plus elles sont larges, moins on en sait.</translation>
    </message>
    <message>
        <source>Blue: all sources for it are later than {date}.</source>
        <translation>En bleu : toutes les sources sont postérieures au {date}.</translation>
    </message>
    <message>
        <source>The broadest: the front was moving.</source>
        <translation>Les plus larges : le front se déplaçait.</translation>
    </message>
    <message>
        <source>This story marks no line on this map as uncertain.</source>
        <translation>Ce récit ne marque aucune ligne de cette carte comme incertaine.</translation>
    </message>
    <message>
        <source>No source fixes the line itself exactly: see the band.</source>
        <translation>Aucune source ne fixe exactement la ligne elle-même : voir la bande.</translation>
    </message>
    <message>
        <source>There are sources of that day or before for</source>
        <translation>Il existe des sources de ce jour ou d’avant pour</translation>
    </message>
    <message>
        <source>All sources are later for (the first one’s year)</source>
        <translation>Toutes les sources sont postérieures (année de la première)</translation>
    </message>
    <message>
        <source>Known only roughly to this day</source>
        <translation>Connu seulement en gros jusqu’à ce jour</translation>
    </message>
    <message>
        <source>The front was moving and is not drawn</source>
        <translation>Le front se déplaçait et n’est pas tracé</translation>
    </message>
    <message>
        <source>The article was written</source>
        <translation>L’article a été écrit</translation>
    </message>
    <message>
        <source>Said or done only later, and not known that day</source>
        <translation>Dit ou fait plus tard seulement, et inconnu ce jour-là</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of this story</source>
        <translation><numerusform>%n affirmation de ce récit</numerusform><numerusform>%n affirmations de ce récit</numerusform></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>● guessed   ▲ please check</source>
        <translation>● deviné   ▲ à vérifier</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>deviné</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>month first (12/31/2020)</source>
        <translation>mois d’abord (12/31/2020)</translation>
    </message>
    <message>
        <source>day first (31/12/2020)</source>
        <translation>jour d’abord (31/12/2020)</translation>
    </message>
    <message>
        <source>Map from {west}°, {south}° to {east}°, {north}°</source>
        <translation>Carte de {west}°, {south}° à {east}°, {north}°</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Preview of {file}</source>
        <translation>Aperçu de {file}</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Changed or left out</source>
        <translation>Modifié ou laissé de côté</translation>
    </message>
    <message>
        <source>no state of that name</source>
        <translation>aucun État de ce nom</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>row {number}: {text}: {reason}</source>
        <translation>ligne {number} : {text} : {reason}</translation>
    </message>
    <message>
        <source>Shape (WKT)</source>
        <translation>Forme (WKT)</translation>
    </message>
    <message>
        <source>swapped back</source>
        <translation>rétablies dans l’ordre</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation><numerusform>%n entité</numerusform><numerusform>%n entités</numerusform></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>areas of states and provinces</source>
        <translation>territoires d’États et de provinces</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>une pour tous</translation>
    </message>
    <message>
        <source>Colour or value</source>
        <translation>Couleur ou valeur</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude et longitude</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(choisir)</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation><numerusform>%n État</numerusform><numerusform>%n États</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation><numerusform>%n valeur</numerusform><numerusform>%n valeurs</numerusform></translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation><numerusform>%n mot</numerusform><numerusform>%n mots</numerusform></translation></message>
    <message>
        <source>numbers by state</source>
        <translation>chiffres par État</translation>
    </message>
    <message>
        <source>places on the map</source>
        <translation>lieux sur la carte</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Utiliser comme</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajuster à la page</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Afficher une seule page</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Afficher les pages en vis-à-vis</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Afficher toutes les pages</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Mise en page</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>In which year? {event}</source>
        <translation>En quelle année ? {event}</translation>
    </message>
    <message>
        <source>Who says: “{words}”?</source>
        <translation>Qui dit : « {words} » ?</translation>
    </message>
    <message>
        <source>Which of these has no passage of the article to support it?</source>
        <translation>Laquelle de ces affirmations n’est appuyée par aucun passage de l’article ?</translation>
    </message>
    <message>
        <source>Which name is missing? “{sentence}”</source>
        <translation>Quel nom manque ? « {sentence} »</translation>
    </message>
    <message>
        <source>No passage says so. It stands on another source: {source}.</source>
        <translation>Aucun passage ne le dit. L’affirmation repose sur une autre source : {source}.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation>Qui le rapporte ?</translation>
    </message>
    <message>
        <source>What stands behind it besides the article?</source>
        <translation>Sur quoi cela repose-t-il, hormis l’article ?</translation>
    </message>
    <message>
        <source>What would refute it?</source>
        <translation>Qu’est-ce qui le réfuterait ?</translation>
    </message>
    <message>
        <source>Ask: which document, date or witness would show it wrong?</source>
        <translation>Demander : quel document, quelle date ou quel témoin montrerait que c’est faux ?</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>{speaker}, as reported by {reporter}</source>
        <translation>{speaker}, d’après {reporter}</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Qui le dit ?</translation>
    </message>
    <message>
        <source>What kind of words are they?</source>
        <translation>De quel genre de propos s’agit-il ?</translation>
    </message>
    <message>
        <source>Nothing is listed: it stands on the article alone.</source>
        <translation>Rien n’est indiqué : cela ne repose que sur l’article.</translation>
    </message>
</context>
<context>
    <name>ScreenReader</name>
    <message>
        <source>Nothing selected.</source>
        <translation>Rien n’est sélectionné.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in the article</source>
        <translation><numerusform>%n mention dans l’article</numerusform><numerusform>%n mentions dans l’article</numerusform></translation>
    </message>
    <message>
        <source>not in the article</source>
        <translation>absent de l’article</translation>
    </message>
    <message>
        <source>Selected: {item}, {mentions}.</source>
        <translation>Sélection : {item}, {mentions}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}. {text}</source>
        <translation>Étape {number} sur {count} : {title}. {text}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Go to copied view</source>
        <translation>Aller à la vue copiée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>dans l’article</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordonnées</translation>
    </message>
    <message>
        <source>gazetteer, {country}</source>
        <translation>répertoire de toponymes, {country}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>étape {number}</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>Search places, passages, layers…</source>
        <translation>Rechercher lieux, passages, couches…</translation>
    </message>
    <message>
        <source>Search places, passages, layers and steps</source>
        <translation>Rechercher lieux, passages, couches et étapes</translation>
    </message>
    <message>
        <source>Search (Ctrl+K). Type &gt; to search commands.</source>
        <translation>Rechercher (Ctrl+K). Tapez &gt; pour chercher des commandes.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>{place} is in the middle of the map.</source>
        <translation>{place} est au centre de la carte.</translation>
    </message>
    <message>
        <source>That link belongs to the story “{story}”. Open that story first.</source>
        <translation>Ce lien appartient au récit « {story} ». Ouvrez d’abord ce récit.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>mapviewer didn’t shut down properly last time.</source>
        <translation>mapviewer ne s’est pas fermé correctement la dernière fois.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>mapviewer crashed twice during startup, so it started with a clean session.</source>
        <translation>mapviewer s’est arrêté deux fois au démarrage ; il a donc démarré avec une session vierge.</translation>
    </message>
    <message>
        <source>Your previous session can be restored.</source>
        <translation>Votre session précédente peut être restaurée.</translation>
    </message>
    <message>
        <source>Restore session</source>
        <translation>Restaurer la session</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Your session was restored.</source>
        <translation>Votre session a été restaurée.</translation>
    </message>
    <message>
        <source>Resume presentation at step {number}</source>
        <translation>Reprendre la présentation à l’étape {number}</translation>
    </message>
    <message>
        <source>Started over.</source>
        <translation>Session recommencée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Couldn’t restore the session: {reason}</source>
        <translation>Impossible de restaurer la session : {reason}</translation>
    </message>
    <message>
        <source>A presentation was in progress.</source>
        <translation>Une présentation était en cours.</translation>
    </message>
    <message>
        <source>Couldn’t save {file}: {reason}. Changes are kept only until you quit.</source>
        <translation>Impossible d’enregistrer {file} : {reason}. Les modifications ne sont gardées que jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière session</translation>
    </message>
    <message>
        <source>the story opens with the saved settings</source>
        <translation>le récit s’ouvre avec les réglages enregistrés</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>defaults are used</source>
        <translation>les valeurs par défaut sont utilisées</translation>
    </message>
    <message>
        <source>{what}: couldn’t read {file} ({reason}); {instead}.</source>
        <translation>{what} : impossible de lire {file} ({reason}) ; {instead}.</translation>
    </message>
    <message>
        <source>{what}: the file was damaged ({reason}) and was renamed to {file}; {instead}.</source>
        <translation>{what} : le fichier était endommagé ({reason}) et a été renommé {file} ; {instead}.</translation>
    </message>
    <message>
        <source>Too many windows are open, so this session won’t be saved.</source>
        <translation>Trop de fenêtres sont ouvertes ; cette session ne sera pas enregistrée.</translation>
    </message>
    <message>
        <source>Couldn’t save the session in {folder} ({reason}). It won’t be restored next time.</source>
        <translation>Impossible d’enregistrer la session dans {folder} ({reason}). Elle ne sera pas restaurée la prochaine fois.</translation>
    </message>
    <message>
        <source>Results of classes</source>
        <translation>Résultats des classes</translation>
    </message>
    <message>
        <source>a new list is begun</source>
        <translation>une nouvelle liste est commencée</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Noms de lieux</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Feature</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Data (shaded states)</source>
        <translation>Données (États colorés)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Statements (arrows)</source>
        <translation>Affirmations (flèches)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Movements of people</source>
        <translation>Mouvements de population</translation>
    </message>
    <message>
        <source>Movement of people</source>
        <translation>Mouvement de population</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Statements (shaded states)</source>
        <translation>Affirmations (États colorés)</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Ville ou localité</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>continent</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>historical region</source>
        <translation>région historique</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>montagne</translation>
    </message>
    <message>
        <source>island</source>
        <translation>île</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>county</source>
        <translation>comté</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>placé à la main</translation>
    </message>
    <message>
        <source>hatched</source>
        <translation>hachures</translation>
    </message>
    <message>
        <source>hatched the other way</source>
        <translation>hachures inverses</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>hachures croisées</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>pointillé</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>contour</translation>
    </message>
    <message>
        <source>soft, fading towards the edge</source>
        <translation>douce, s’effaçant vers le bord</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>continu</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>tireté</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>Both forms</source>
        <translation>Les deux formes</translation>
    </message>
    <message>
        <source>Formal status</source>
        <translation>Statut formel</translation>
    </message>
    <message>
        <source>Control on the ground</source>
        <translation>Contrôle effectif</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Revendiqué par</translation>
    </message>
    <message>
        <source>High certainty: two independent sources, or a primary document</source>
        <translation>Certitude élevée : deux sources indépendantes, ou un document primaire</translation>
    </message>
    <message>
        <source>Medium certainty: one good source, or sources from both sides that agree</source>
        <translation>Certitude moyenne : une bonne source, ou des sources concordantes des deux côtés</translation>
    </message>
    <message>
        <source>Low certainty: one weak source, or conflicting sources</source>
        <translation>Certitude faible : une source fragile, ou des sources contradictoires</translation>
    </message>
    <message>
        <source>Surveyed: drawn from measurements</source>
        <translation>Relevé : tracé d’après des mesures</translation>
    </message>
    <message>
        <source>Generalised: simplified from more detailed data</source>
        <translation>Généralisé : simplifié à partir de données plus détaillées</translation>
    </message>
    <message>
        <source>Schematic: shows that it exists, not exactly where</source>
        <translation>Schématique : indique l’existence, non le lieu exact</translation>
    </message>
    <message>
        <source>Surveyed: the exact location</source>
        <translation>Relevé : l’emplacement exact</translation>
    </message>
    <message>
        <source>Generalised: one point for the whole place</source>
        <translation>Généralisé : un point pour tout le lieu</translation>
    </message>
    <message>
        <source>named explicitly</source>
        <translation>nommé explicitement</translation>
    </message>
    <message>
        <source>implied, not stated outright</source>
        <translation>implicite, non dit expressément</translation>
    </message>
    <message>
        <source>said of a group that includes this state</source>
        <translation>dit d’un groupe qui comprend cet État</translation>
    </message>
    <message>
        <source>not mentioned in the article</source>
        <translation>pas mentionné dans l’article</translation>
    </message>
    <message>
        <source>Toward {partner}</source>
        <translation>Rapprochement : {partner}</translation>
    </message>
    <message>
        <source>Away from {partner}</source>
        <translation>Éloignement : {partner}</translation>
    </message>
    <message>
        <source>Steady with {partner}</source>
        <translation>Stable : {partner}</translation>
    </message>
    <message>
        <source>Toward each other, with {partner}</source>
        <translation>Rapprochement mutuel : {partner}</translation>
    </message>
    <message>
        <source>No shift claimed regarding {partner}</source>
        <translation>Aucun mouvement affirmé : {partner}</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>rapprochement</translation>
    </message>
    <message>
        <source>away</source>
        <translation>éloignement</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>toward each other</source>
        <translation>rapprochement mutuel</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>aucun mouvement</translation>
    </message>
    <message>
        <source>act</source>
        <translation>acte</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>exigence</translation>
    </message>
    <message>
        <source>threat, under a condition</source>
        <translation>menace, sous condition</translation>
    </message>
    <message>
        <source>wish or hope</source>
        <translation>souhait ou espoir</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>assessment, the speaker’s opinion</source>
        <translation>appréciation, l’avis de celui qui parle</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>traité</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>adhésion</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>own layers</source>
        <translation>couches ajoutées</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>government</source>
        <translation>gouvernement</translation>
    </message>
    <message>
        <source>people</source>
        <translation>peuple</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>route</source>
        <translation>itinéraire</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’à {date}</translation>
    </message>
    <message>
        <source>{date} (date guessed)</source>
        <translation>{date} (date supposée)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>No later event.</source>
        <translation>Aucun événement ultérieur.</translation>
    </message>
    <message>
        <source>No earlier event.</source>
        <translation>Aucun événement antérieur.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{reason}. The date was not changed.</source>
        <translation>{reason}. La date n’a pas changé.</translation>
    </message>
    <message>
        <source>As known on {date}; this story knows nothing of a later day.</source>
        <translation>Connaissances au {date} ; ce récit ne sait rien d’un jour ultérieur.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Examples: {dates}</source>
        <translation>Exemples : {dates}</translation>
    </message>
    <message>
        <source>Enter a date or a range (Ctrl+G), for example {dates}</source>
        <translation>Saisissez une date ou une plage (Ctrl+G), par exemple {dates}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Previous event (Shift+F9)</source>
        <translation>Événement précédent (Shift+F9)</translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation>Lecture (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Next event (F9)</source>
        <translation>Événement suivant (F9)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+Shift+T)</source>
        <translation>Aller à aujourd’hui (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Date range: show everything valid on any day in it (Ctrl+Shift+G)</source>
        <translation>Plage de dates : afficher tout ce qui est valable l’un de ses jours (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Compare two dates (Ctrl+M)</source>
        <translation>Comparer deux dates (Ctrl+M)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Speed {factor}</source>
        <translation>Vitesse {factor}</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Pause (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Left and Right: one day. Up and Down, or Ctrl: one month. Shift: one year. Home and End: first and last day. Page Up and Page Down: previous and next event. Space: play or pause.</source>
        <translation>Gauche et droite : un jour. Haut et bas, ou Ctrl : un mois. Shift : un an. Home et End : premier et dernier jour. Page Up et Page Down : événement précédent et suivant. Espace : lecture ou pause.</translation>
    </message>
    <message>
        <source>Timeline, {date}</source>
        <translation>Frise chronologique, {date}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Right)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Explore the map and the article</source>
        <translation>Explorer la carte et l’article</translation>
    </message>
    <message>
        <source>Present  F5</source>
        <translation>Présenter  F5</translation>
    </message>
    <message>
        <source>Present the steps in full screen (F5)</source>
        <translation>Présenter les étapes en plein écran (F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the map as an image (Ctrl+E)</source>
        <translation>Exporter la carte en image (Ctrl+E)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Language of place names</source>
        <translation>Langue des noms de lieux</translation>
    </message>
    <message>
        <source>Whose map is this? (Ctrl+B for the next viewpoint)</source>
        <translation>À qui est cette carte ? (Ctrl+B pour le point de vue suivant)</translation>
    </message>
    <message>
        <source>Switch between light, dark and projector theme (Ctrl+T)</source>
        <translation>Changer de thème : clair, sombre ou projecteur (Ctrl+T)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Names: {style}</source>
        <translation>Noms : {style}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>Étape précédente (Page Up)</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Étape suivante (Page Down)</translation>
    </message>
    <message>
        <source>List of steps (Ctrl+L)</source>
        <translation>Liste des étapes (Ctrl+L)</translation>
    </message>
    <message>
        <source>Back to step</source>
        <translation>Retour à l’étape</translation>
    </message>
    <message>
        <source>Back to step (Ctrl+R)</source>
        <translation>Retour à l’étape (Ctrl+R)</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Image : {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation><numerusform>%n étape</numerusform><numerusform>%n étapes</numerusform></translation>
    </message>
    <message>
        <source>Tour of this story</source>
        <translation>Parcours de ce récit</translation>
    </message>
    <message>
        <source>Press Page Down to go through the steps.</source>
        <translation>Appuyez sur Page Down pour suivre les étapes.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Steps, {number}: {title}</source>
        <translation>Étapes, {number} : {title}</translation>
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
        <translation>px</translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>part of {owner}</source>
        <translation>partie de : {owner}</translation>
    </message>
    <message>
        <source>part of {owner}, held by another</source>
        <translation>partie de : {owner} ; sous contrôle d’un autre</translation>
    </message>
    <message>
        <source>a state of its own: {owner}</source>
        <translation>un État à part entière : {owner}</translation>
    </message>
    <message>
        <source>to be settled; held by {owner}</source>
        <translation>à régler ; sous contrôle de : {owner}</translation>
    </message>
    <message>
        <source>What differs from the map as controlled:</source>
        <translation>Différences avec la carte selon le contrôle effectif :</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Aucune ce jour-là.</translation>
    </message>
    <message>
        <source>No source found for its position, drawn as controlled: {names}.</source>
        <translation>Aucune source trouvée pour sa position, tracé selon le contrôle effectif : {names}.</translation>
    </message>
    <message>
        <source>as controlled: {how}</source>
        <translation>selon le contrôle effectif : {how}</translation>
    </message>
    <message>
        <source>not settled; on the side of {owner}</source>
        <translation>non réglé ; du côté de : {owner}</translation>
    </message>
    <message>
        <source>held by its own authorities</source>
        <translation>sous contrôle de ses propres autorités</translation>
    </message>
    <message>
        <source>held by {owner}</source>
        <translation>sous contrôle de : {owner}</translation>
    </message>
    <message>
        <source>Status in law</source>
        <translation>Statut en droit</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>schematic</source>
        <translation>schématique</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>non réglé</translation>
    </message>
    <message>
        <source>Whose map is this?</source>
        <translation>À qui est cette carte ?</translation>
    </message>
    <message>
        <source>Borders as controlled</source>
        <translation>Frontières selon le contrôle effectif</translation>
    </message>
    <message>
        <source>Borders by international law</source>
        <translation>Frontières selon le droit international</translation>
    </message>
    <message>
        <source>Borders as drawn by {state}</source>
        <translation>Frontières tracées par : {state}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Couldn’t open the last story: {reason}</source>
        <translation>Impossible d’ouvrir le dernier récit : {reason}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Show and hide layers</source>
        <translation>Afficher et masquer les couches</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>List of items on the map (Ctrl+6)</source>
        <translation>Liste des éléments de la carte (Ctrl+6)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article (Ctrl+2)</source>
        <translation>Article (Ctrl+2)</translation>
    </message>
    <message>
        <source>Charts of who moved toward or away from whom (Ctrl+5)</source>
        <translation>Graphiques : qui s’est rapproché ou éloigné de qui (Ctrl+5)</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
</TS>
