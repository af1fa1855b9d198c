"""English words around a name that say whether it is a place: word lists only, lower case and folded."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


IN = _words(
    """
    across around at beside in inside into near outside throughout via within
    """
)
"""Prepositions that are nearly always followed by a place."""

TO = _words(
    """
    against between entered from leaving left of off over reach reached through to toward towards visit
    visited visiting
    """
)
"""Words that are often followed by a place."""

PREPOSITIONS = {
    "fr": _words("à au aux dans de depuis des du en entre vers via"),
    "de": _words("aus bei bis gegen in nach nahe von über zwischen"),
    "es": _words("a de del desde en entre hacia hasta por"),
    "it": _words("a da dal di in nel tra verso"),
    "pt": _words("a ao até da de do em entre na no para"),
    "nl": _words("bij in naar te tussen uit van"),
    "pl": _words("do koło od pod w we z ze"),
    "ru": _words("в во до из между на от под через"),
    "uk": _words("в від до з зі із між на під у через"),
}
"""Prepositions before a place in other languages, as they are written, by ISO 639-1 code."""

AND = _words(
    """
    & and or und
    """
)
"""What joins the members of a list."""

COMPASS = _words(
    """
    central coastal downtown east eastern greater lower mainland mid nearby north northeast northeastern
    northern northwest northwestern rural south southeast southeastern southern southwest southwestern upper
    west western
    """
)
"""Words that tell which part of the place is meant."""

HOLDERS = _words(
    """
    border borders capital cities city coast coasts community countries country county district districts
    east enclave exclave government governorate hamlet island islands municipality neighborhood
    neighbourhood north northeast northwest oblast outskirts part parts peninsula people port prefecture
    province provinces region regions republic settlement south southeast southwest state states suburb
    suburbs territory town towns village villages west
    """
)
"""Nouns that stand before "of NAME", or before or after a NAME, when the name is a place."""

DESIGNATORS = _words(
    """
    canton county department district division governorate krai kray municipality oblast okrug parish
    prefecture province raion rayon regency region republic state territory voivodeship
    """
)
"""Words that, capitalised, belong to the name of an administrative unit."""

FEATURES = _words(
    """
    basin bay beach bridge canal coast creek dam delta desert falls forest glacier gorge gulf hill hills
    atoll island islands lake mountain mountains pass peninsula plateau range reef reservoir river sea shoal strait
    valley
    """
)
"""Words that, capitalised, make the name before them one of another thing (Congo River is not Congo)."""

STREETS = _words(
    """
    alley ave avenue blvd boulevard court crescent drive freeway highway hwy lane motorway parkway plaza rd
    road route square st street terrace turnpike way
    """
)
"""Words that make the name before them one of a street."""

PRESS = _words(
    """
    sputnik broadcasting bulletin chronicle courier daily dispatch examiner express gazette globe guardian herald
    independent inquirer journal magazine mail mirror news newspaper observer post press radio register
    review sentinel star sun telegraph television times today tribune tv
    """
)
"""Words that make the name before them one of a newspaper or a broadcaster."""

OWNERS = _words(
    """
    agence air atletico bayern borussia brp dinamo dynamo hmas hmcs hms inter jds kri lokomotiv miss nhs olympique
    racing radio real rfs spartak sporting television tcg uss
    """
)
"""Words that take the name of the place after them for a club or a firm."""

BODIES = _words(
    """
    academy accord accords act agreement airlines airport airways arena army association athletic award
    awards ballet bank blot bowl brewery brigade building castle cathedral center centre chamber
    championship championships church clinic club college commission company conference convention corp
    corporation crescent cross cup declaration division doctrine ebolavirus effect elementary energy
    entertainment fc federation festival fever flu football foundation front fund gallery games garden
    gardens gas group hall health holdings hospital hotel house inc industries inn institute laboratory
    league library llc ltd magnet mall marathon medical memorial mining motors movement museum oil olympic
    olympics opera orchestra palace park party petroleum philharmonic pictures pipeline plc prize process
    protocol racecourse records regiment rovers school schools service society stadium station strain
    studios summit symphony syndrome systems technologies theater theatre tower treaty trust unified union
    united university virus wanderers zoo
    """
)
"""Words that make a run of capitalised words the name of an organisation, an event or a thing."""

TEAMS = _words(
    """
    49ers aggies albion argyle astros athletics avalanche badgers bears bengals bills blackhawks blazers
    braves brewers broncos browns bruins buccaneers buckeyes bucks bulldogs bulls canadiens canucks
    cardinals cavaliers celtics chargers chiefs clippers colts cowboys coyotes crimson cubs diamondbacks
    dodgers dolphins ducks eagles falcons flames flyers giants gophers grizzlies hawks hoosiers hornets
    hotspur hurricanes huskies islanders jaguars jays jets knicks lakers lightning lions longhorns magic
    mariners marlins mavericks mets nationals nets nuggets oilers orioles packers panthers patriots pelicans
    penguins phillies pirates pistons predators raiders rams rangers rays reds redskins rockets rockies
    royals sabres saints sharks spurs steelers suns supersonics tarheels texans thunder tigers timberwolves
    titans twins vikings villa warriors wildcats wizards wolverines wolves yankees
    """
)
"""Names of sports teams, which take the name of the town before them."""

RESIDENTS = _words(
    """
    area authorities based born bound boy businessman commuters couple crews deputies detectives doctor
    families family farmer farmers father firefighters girl lawyer man men metropolitan mother native
    natives neighborhood neighbourhood officials police resident residents schools student students teacher
    teachers team teams teen teenager villagers voters woman women workers
    """
)
"""Words after a name that tell where somebody is from."""

OFFICES = _words(
    """
    ambassador assembly attorney authorities border chief congress congressman congresswoman council court
    customs department district embassy federal general gov government governor governorate house judge
    lawmaker lawmakers legislature mayor minister ministers ministry national parliament police premier
    president prosecutor prosecutors rep representative secretary security sen senate senator senators
    sheriff state
    """
)
"""Words of public office: the place before them is meant as a place."""

OF_BODIES = _words(
    """
    academy archbishop archdiocese bank battle bishop bishopric church college corp corporation declaration
    diocese duchess duke earl house institute journal knights lady lord merchant metropolitan museum order
    patriarch peace prince princess protocol school statue times treaty university voice
    """
)
"""Words that, before "of NAME", make it the name of something else."""

TITLES = _words(
    """
    academician actor actress admiral ambassador analyst archbishop attorney aunt author ayatollah bishop
    brother capt captain cardinal chairman chairperson chairwoman chancellor chief coach col colonel
    commander comrade congressman congresswoman constable dame detective director doctor dr economist emir
    emperor expert father fr gen general gov governor historian imam inspector journalist judge justice king
    lady lawyer leader lieutenant lord lt maj major mayor minister miss mr mrs ms officer pope premier
    president prince princess prof professor queen rabbi rep representative rev reverend scientist secretary
    sen senator sergeant sgt shah sheikh sheriff singer sir sister speaker spokesman spokesperson
    spokeswoman sultan superintendent tsar uncle writer
    """
)
"""Words that stand before a person's name."""

TITLES_ALWAYS = _words(
    """
    capt col dame dr fr gen gov lt maj miss mr mrs ms prof rep rev sen sgt sir
    """
)
"""Titles that only stand before a person's name."""

ORDINARY = {
    "fr": _words("selon apres avant depuis pendant malgre contre outre source"),
    "fa": _words("شهرستان استان شهر روستا جمهوری امور"),
    "ar": _words(
        "مدينة محافظة المدينة المحافظة المنطقة منطقة شمالية جنوبية شرقية غربية الشمالية الجنوبية الشرقية الغربية"
    ),
    "az": _words("eger indi men sen biz siz burada orada"),
    "de": _words("laut seit nach"),
}
"""Folded words that say something else in a language, although a hamlet somewhere is called so."""
NOT_NAMES = _words(
    """
    a about according across after again against all allah along also although always among an and another
    any apr april are as at aug august autumn bbc be because been before behind being below between beyond
    bible billion both but by can christ christmas cnn could covid dec december despite did dna do does
    during each earlier easter ebola eight either english eu even every fall feb february few fifa first
    five for four french fri friday from german god had has have he her here his how however hundred i if in
    internet into is islam it its jan january jesus jul july jun june just koran last later less let like
    lord many mar march may meanwhile might million mon monday more moreover most much must my nasa nato
    near neither never new next nine no not nov november now oct october of off often old on once one only
    onto or osce other our out over own quran ramadan said same sat saturday says second sep sept september
    seven several shall she should since six so some spring still such summer sunday ten that the their then
    there these they third this those though thousand three thu thur thurs thursday to today tomorrow
    tonight too tue tues tuesday two uefa ufo un under unesco unicef unlike until up very was we web wed
    wednesday were what when where which while who why will winter with without would xinhua yes yesterday yet
    you your синьхуа
    """
)
"""Words that are never taken for a place alone, whatever towns bear them."""

SURNAME_ENDINGS = tuple(
    "ov ova ev eva yan ian iants yants shvili adze idze odze iani uani zade zadeh oglu oghlu bekov "
    "enko chuk ski sky skiy skyi skaya vich evich ovich ovic uly kyzy qizi poor pour".split()
)
"""How surnames of the region end, in English spelling."""
