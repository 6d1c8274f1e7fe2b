"""Words of company names that carry no name: legal forms, countries, units, British spellings."""


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


LEGAL_FORMS = _words(
    "na inc incorporated corp corporation co company companies llc llp lp plc ltd limited",
    "pvt pte pty private berhad bhd sdn tbk pt kk gk gmbh mbh ggmbh ag kg kgaa ug ohg gbr",
    "ev eg se sa sas sasu sarl spa srl sl slu sau nv bv cv cvba bvba vof ab oy oyj as asa",
    "aps hf ehf doo dd sro spzoo spolka zoo zspo kft zrt nyrt rt ead ood eood sia uab ooo pao",
    "oao zao ao ip tov pjsc jsc ojsc cjsc psc fzco fzllc dmcc wll saog saoc ltda eireli sac",
    "sab sapi spr scs sca scrl sgps lda unipessoal pc pllc pa incorp cic cio ulc",
    "株式会社 有限会社 合同会社 有限公司 有限责任公司 股份有限公司 集团 주식회사",
)
"""After folding: without dots, accents and case. Stripped at the end of a name, and some before it."""

LEGAL_BEFORE = _words("pt ooo pao oao zao ao ip tov pjsc jsc")
LEGAL_SCRIPTS = (
    "股份有限公司",
    "有限责任公司",
    "有限公司",
    "株式会社",
    "有限会社",
    "合同会社",
    "주식회사",
)
"""Written without a blank between them and the name."""

LONG_LEGAL_FORMS = ("corporation", "incorporated", "companies", "limited")
"""Long enough that one wrong letter still shows which is meant."""

_COUNTRIES = {
    "us": "us|usa|united states|united states of america|america|americas|north america",
    "uk": "uk|gb|great britain|united kingdom|england|britain|ukandi|uk and ireland",
    "ie": "ireland|eire",
    "de": "germany|deutschland|allemagne",
    "at": "austria|osterreich",
    "ch": "switzerland|schweiz|suisse|svizzera",
    "fr": "france|frankreich",
    "es": "spain|espana|iberia",
    "pt": "portugal",
    "it": "italy|italia|italien",
    "nl": "netherlands|the netherlands|nederland|holland",
    "be": "belgium|belgie|belgique",
    "lu": "luxembourg",
    "dk": "denmark|danmark",
    "se": "sweden|sverige",
    "no": "norway|norge",
    "fi": "finland|suomi",
    "pl": "poland|polska",
    "cz": "czech republic|czechia|cesko",
    "sk": "slovakia",
    "hu": "hungary|magyarorszag",
    "ro": "romania",
    "bg": "bulgaria",
    "gr": "greece|hellas",
    "tr": "turkey|turkiye|turkije",
    "ru": "russia|rossiya",
    "ua": "ukraine",
    "il": "israel",
    "ae": "uae|united arab emirates|dubai",
    "sa": "saudi arabia|ksa",
    "eg": "egypt",
    "za": "south africa",
    "ng": "nigeria",
    "ke": "kenya",
    "in": "india",
    "pk": "pakistan",
    "bd": "bangladesh",
    "lk": "sri lanka",
    "cn": "china|prc",
    "hk": "hong kong",
    "tw": "taiwan",
    "jp": "japan|nippon",
    "kr": "korea|south korea",
    "sg": "singapore",
    "my": "malaysia",
    "id": "indonesia",
    "th": "thailand",
    "vn": "vietnam",
    "ph": "philippines",
    "au": "australia",
    "nz": "new zealand|aotearoa",
    "ca": "canada",
    "mx": "mexico",
    "br": "brazil|brasil",
    "ar": "argentina",
    "cl": "chile",
    "co": "colombia",
    "pe": "peru",
    "emea": "emea|europe|middle east|middle east and africa",
    "apac": "apac|asia|asia pacific|apj",
    "latam": "latam|latin america|south america",
    "nordic": "nordic|nordics|scandinavia",
    "benelux": "benelux",
    "dach": "dach",
}
COUNTRIES = {
    tuple(name.split()): code for code, names in _COUNTRIES.items() for name in names.split("|")
}
"""A country or region as its words, to a code."""

GENERIC = _words(
    "academy air airline airlines airways america american association banca banco bank",
    "banque british broadcasting business capital care central city college communication",
    "communications community consulting council county credit data digital energy",
    "engineering european federal first food foods general global government group health",
    "home hospital hotel hotels house industrial industries industry institute insurance",
    "international life media medical mobile mutual national network networks new news north",
    "oil pacific people power press public research royal school security service services",
    "software solar solution solutions south standard star state states systems tech",
    "technologies technology telecom telecommunication telecommunications telekom television",
    "trust union united university water web west world",
)
"""What is left of a name must be more than these words, else nothing is taken away from it."""

UNITS = _words(
    "academy advisory airline airlines chemical cloud communication computing consulting digital",
    "division engineering enterprise financial food foundation global group groupe grupo",
    "gruppe headquarter holding holdings hq industry innovation insurance international",
    "invest investment lab logistic network partner pharma pharmaceutical recruiting",
    "recruitment research semiconductor service software solution staffing studio system tech",
    "technology telecom transport venture worldwide",
)
"""Words that stand beside a company's name for a part of it, its owner, or its field: never enough
to say that two names are one company, and reason enough to ask."""

SPELLED = {
    "harbour": "harbor",
    "colour": "color",
    "centre": "center",
    "labour": "labor",
    "honour": "honor",
    "favour": "favor",
    "flavour": "flavor",
    "neighbour": "neighbor",
    "grey": "gray",
    "theatre": "theater",
    "programme": "program",
    "aluminium": "aluminum",
    "defence": "defense",
    "jewellery": "jewelry",
    "catalogue": "catalog",
    "fibre": "fiber",
    "tyre": "tire",
    "litre": "liter",
    "metre": "meter",
    "organisation": "organization",
    "und": "and",
    "et": "and",
    "och": "and",
    "og": "and",
    "saint": "st",
    "intl": "international",
    "int'l": "international",
    "mfg": "manufacturing",
    "univ": "university",
    "dept": "department",
    "svcs": "service",
    "assn": "association",
    "assoc": "associate",
    "bros": "brothers",
    "hldgs": "holding",
    "grp": "group",
    "mgmt": "management",
    "20th": "twentieth",
    "21st": "twentyfirst",
    "labs": "lab",
    "laboratory": "lab",
    "laboratories": "lab",
    "technologies": "technology",
    "industries": "industry",
    "communities": "community",
    "securities": "security",
    "properties": "property",
    "utilities": "utility",
    "companies": "companies",
    "ventures": "venture",
}
PLURALS = (
    "systems",
    "solutions",
    "services",
    "networks",
    "logistics",
    "holdings",
    "partners",
    "associates",
    "communications",
    "semiconductors",
    "enterprises",
    "consultants",
    "products",
    "pharmaceuticals",
    "investments",
    "chemicals",
    "motors",
    "foods",
    "studios",
    "foundations",
    "instruments",
    "materials",
    "innovations",
    "headquarters",
)
"""Endings whose last letter people leave out or add."""

DOMAINS = ("co.uk", "com.au", "com.br", "com", "org", "net", "de", "fr", "nl", "eu", "in", "io")
