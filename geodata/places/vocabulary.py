"""English words around a name that say whether it is a place: word lists only, all lower case and folded."""

from __future__ import annotations

IN = frozenset("in at near outside inside throughout across around within into via beside".split())
"""Prepositions that are nearly always followed by a place."""

TO = frozenset("from to toward towards of between through over off against leaving visit visited visiting reach reached entered left".split())
"""Words that are often followed by a place."""

AND = frozenset("and or & und".split())

COMPASS = frozenset(
    "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern "
    "northwestern southeastern southwestern upper lower mid downtown greater nearby rural coastal mainland".split()
)

HOLDERS = frozenset(
    "city town village hamlet capital port region province district county oblast state country republic suburb suburbs municipality "
    "territory island islands peninsula outskirts coast coasts border borders settlement exclave enclave community people "
    "government north south east west northeast northwest southeast southwest part parts neighborhood neighbourhood "
    "prefecture governorate provinces states towns cities villages regions districts countries".split()
)
"""Nouns that stand before "of NAME", or before or after a NAME, when the name is a place."""

DESIGNATORS = frozenset(
    "province region oblast krai kray district county state governorate prefecture republic territory department "
    "canton rayon raion voivodeship municipality regency parish okrug division".split()
)
"""Words that, capitalised, belong to the name of an administrative unit."""

FEATURES = frozenset(
    "river lake sea bay gulf strait island islands mountain mountains valley peninsula desert delta canal creek hills "
    "hill beach basin reservoir falls gorge pass plateau coast forest range glacier bridge dam".split()
)
"""Words that, capitalised, make the name before them one of another thing (Congo River is not Congo)."""

STREETS = frozenset(
    "street st road rd avenue ave boulevard blvd lane drive highway hwy square plaza parkway terrace crescent freeway "
    "motorway turnpike way court alley route".split()
)

PRESS = frozenset(
    "times post herald daily news journal tribune gazette telegraph observer guardian press examiner chronicle sentinel "
    "courier inquirer globe star sun mail mirror express review independent today tv television radio broadcasting "
    "newspaper magazine bulletin dispatch register".split()
)

BODIES = frozenset(
    "university college school schools academy institute hospital clinic museum zoo bank church cathedral airport airlines "
    "airways company corporation corp inc ltd llc plc group holdings industries motors energy oil petroleum gas football "
    "club fc united rovers athletic wanderers championship championships cup olympics olympic games league festival "
    "marathon foundation association society union federation party movement army brigade regiment division front "
    "hotel inn stadium arena center centre library theatre theater orchestra symphony philharmonic opera ballet gallery "
    "park garden gardens mall hall house tower building palace castle racecourse station studios records entertainment pictures brewery chamber commission laboratory "
    "elementary unified memorial medical health service cross crescent fund trust mining technologies systems "
    "pipeline summit conference accords accord treaty agreement declaration protocol convention process act "
    "flu virus fever blot strain ebolavirus doctrine effect syndrome magnet bowl prize award awards".split()
)
"""Words that make a run of capitalised words the name of an organisation, an event or a thing."""

OFFICES = frozenset(
    "president premier minister ministers governor mayor senator senators congressman congresswoman representative ambassador "
    "embassy ministry department government parliament congress senate council police court attorney secretary "
    "district judge chief lawmaker lawmakers general governorate national federal border customs security state "
    "prosecutor prosecutors sheriff legislature assembly house authorities".split()
)
"""Words of public office: the place before them is meant as a place."""

OF_BODIES = frozenset(
    "university college bank church archbishop bishop diocese archdiocese duke duchess earl prince princess battle treaty "
    "journal museum institute academy school declaration protocol statue order knights lord lady house peace merchant "
    "times bishopric patriarch metropolitan corporation corp voice".split()
)
"""Words that, before "of NAME", make it the name of something else."""

TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady president premier chancellor minister secretary senator sen rep "
    "representative congressman congresswoman governor gov mayor ambassador judge justice sheriff chief captain capt "
    "colonel col lieutenant lt sergeant sgt general gen major maj commander admiral detective inspector officer "
    "constable superintendent reverend rev father fr pope bishop archbishop cardinal rabbi imam sheikh ayatollah "
    "king queen prince princess emperor tsar shah sultan emir chairman chairwoman chairperson director spokesman "
    "spokeswoman spokesperson analyst expert coach actor actress singer author writer historian scientist economist "
    "journalist lawyer attorney doctor academician comrade brother sister uncle aunt premier co-chair speaker leader".split()
)

TITLES_ALWAYS = frozenset("mr mrs ms miss dr prof sir dame sen rep gov capt col lt sgt gen maj rev fr".split())
"""Titles that only stand before a person's name."""

SURNAME_ENDINGS = (
    "ov", "ova", "ev", "eva", "yan", "ian", "iants", "yants", "shvili", "adze", "idze", "odze", "iani", "uani", "zade", "zadeh", "oglu",
    "oghlu", "bekov", "enko", "chuk", "ski", "sky", "skiy", "skyi", "skaya", "vich", "evich", "ovich", "ovic", "uly", "kyzy", "qizi", "poor",
    "pour",
)  # fmt: skip

NOT_NAMES = frozenset(
    "a an the this that these those it its he she we they i you his her their our my your who what when where why how which "
    "if but and or so yet as at by for from in into of off on onto out over to up with without after before since until "
    "while during despite although though because however meanwhile moreover also then there here now today tomorrow "
    "yesterday tonight yes no not never always often some any all many most much more less few several each every both "
    "either neither other another such same own one two three four five six seven eight nine ten hundred thousand "
    "million billion first second third last next new old earlier later still even just only very too again once "
    "is are was were be been being has have had do does did will would can could may might must shall should let "
    "said says according under between among about against along across behind below beyond near like unlike "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat "
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec spring summer autumn fall winter easter christmas ramadan "
    "god allah jesus christ islam bible koran quran lord internet web english french german "
    "covid ebola nato un eu who unesco unicef osce nasa bbc cnn fifa uefa ufo dna".split()
)
"""Words that are never taken for a place alone, whatever towns bear them."""

_GOVERNING = (
    "say tell insist deny accuse warn welcome condemn reject want demand hope refuse agree sign announce claim argue call urge "
    "support back seek plan promise pledge threaten respond reply ignore see consider regard view believe fear know recognize "
    "recognise impose lift send offer fail decide pursue maintain propose vow expect protest need try continue use give take make "
    "hold lose invite summon expel withdraw deploy annex invade attack apologize apologise confirm stress note dismiss blame praise "
    "criticize criticise oppose suspend mediate broker declare appeal object react retaliate court woo push press press pressure "
    "cooperate negotiate intend prefer rely depend lobby fund finance arm supply sanction ban boycott choose turn move "
    "understand realize realise notice admit acknowledge"
)
_IRREGULAR = (
    "said told sought saw knew gave took made held lost withdrew understood chose seen known given taken withdrawn chosen "
    "summoned expelled cut cuts broke breaks severed severs restored restores recalled recalls sent tries"
    "  denies replies relies denied tried replied relied"
)


def _forms(verb: str) -> tuple[str, str, str, str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    third = verb + "es" if verb.endswith(("ss", "sh", "ch", "x")) else verb + "s"
    return verb, third, stem + "ed", stem + "ing"


SAYING = frozenset(form for verb in _GOVERNING.split() for form in _forms(verb)) | frozenset(_IRREGULAR.split())
"""What a government does and a town hardly does, in all forms."""

AUXILIARIES = frozenset("has have had is are was were will would can could may might must should does did do".split())

RELATIONS = frozenset(
    "relations relationship ties talks negotiations dialogue tensions conflict agreement deal treaty alliance partnership "
    "rivalry dispute war rapprochement cooperation understanding contacts friendship diplomacy trade peace accord pact "
    "mediation consultations odds differences rift standoff".split()
)
"""What is between governments: "relations between Moscow and Baku"."""

POLITICAL = frozenset(
    "isolate pressure dependence dependent independence influence loyal loyalty colonies colony puppets puppet "
    "distance distanced blame blamed blames sided siding connected aligned alignment closer demands demanded distrust trust "
    "criticism tone respect aid help weapons arms concessions apology sympathy hostility hostile friendly answer answers message "
    "pro anti accuse accused urge urged told tells warned warns pressured pressures criticize criticized criticised persuade "
    "persuaded asked asks convince convinced angered angers irritated irritates leave obey defy defied defies sanctions policy line "
    "approval permission consent control rule orders order instructions subordinate condemned condemns condemn supported supports backed backs opposed opposes sanctioned sanction invited invites threatened threatens criticizes criticises urges thanked thanks praised praises allied ally allies vassal".split()
)
"""Words before a capital, or before "to", "of", "from", "with" a capital, that speak of its government."""

TOWARD = frozenset("toward towards against by".split())
