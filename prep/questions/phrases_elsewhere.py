"""How people write down that an answer went badly, or well, in eight further languages.

Each entry is the inside of a regular expression for lower-case text, as in `phrases`.
"""

DIFFICULT_ELSEWHERE = (
    # Spanish, Portuguese, Italian
    r"(?:quedé|quedo|mente) en blanco|no supe|no sabía|no pude|no me acord\w{1,5}|deb(?:í|ería) haber|me fue mal|me trabé",
    r"deu branco|não soube|não sabia|não consegui|travei|deveria ter|fui mal",
    r"non sapevo|non ho saputo|avrei dovuto|andata male|vuoto totale",
    # French
    r"séché|pas su|trou (?:noir|de mémoire)|j'aurais dû|bafouillé|mal (?:répondu|passé)|raté|j'ai bloqué",
    # German
    r"nicht gewusst|wusste ich nicht|keine (?:gute |richtige )?(?:ahnung|antwort)|blackout"
    r"|ins schwimmen|verhaspelt|gestottert|lief (?:\w{1,8} )?(?:nicht|schlecht|mies)|schlecht"
    r" (?:gelaufen|beantwortet|vorbereitet)|hätte (?:\w{1,15} ){1,4}(?:sagen|wissen|kennen|nennen|erwähnen)",
    # Dutch
    r"viel ik stil|wist (?:ik )?(?:het |dit )?niet|geen (?:goed )?(?:antwoord|idee)|had ik moeten"
    r"|slecht (?:voorbereid|antwoord)|ging (?:\w{1,8} )?(?:niet|slecht|fout|mis)|dichtgeklapt",
    # Roman Urdu and Hindi
    r"nahi+n? (?:aya|aaya|ata|bata\w{0,3})|confuse ho|bhool gay\w{1,2}|atak gay\w{1,2}|jawab nahi",
    # more of them
    r"no me salió|me quedé (?:callad|bloquead|sin palabras)\w?|no lo sab(?:ía|ia)|me puse nervios[oa]|(?:contesté|respondí) (?:mal|regular|a medias)"
    r"|dudé (?:mucho|demasiado)|ni idea|me lié|flojo|floja|no llegué a|me faltó|tardé (?:mucho|demasiado)|en blanco",
    r"gaguejei|branco total|respondi mal|não lembr\w{1,3}|me enrolei",
    r"non lo sapevo|mi sono bloccat[oa]|risposto male|in bianco|mi sono confus[oa]",
    r"je ne savais pas|pas su quoi|j'ai (?:hésité|paniqué)|(?:suis|étais) (?:\w{1,8} )?(?:embrouillé|perdu|bloqué)\w{0,2}|pas terrible|aucune idée"
    r"|(?:réponse )?trop (?:vague|longue?|courte?|générale?)|manqué d'exemples?|mal expliqué|à côté de la (?:plaque|question)",
    r"ins stocken|unsicher|nicht (?:gut |richtig )?vorbereitet|zu (?:lang|viel|schnell) (?:geredet|gesprochen)|faden verloren|verhauen|vermasselt"
    r"|antwort war (?:\w{1,6} )?(?:schwach|dünn|schlecht|vage|lang)|auf dem schlauch|gepatzt|nicht überzeugend|zu (?:vage|allgemein)",
    r"mond vol tanden|zenuwachtig|te (?:vaag|algemeen)|klapte (?:\w{1,4} )?dicht|haperde|niet overtuigend|zwak antwoord",
)

FINE_ELSEWHERE = (
    r"(?:muy|salió|fue) bien|respondí bien|fui bem|foi bem|respondi bem|andata bene",
    r"bien (?:passé|répondu)|s'est bien|réussi",
    r"lief (?:\w{1,8} )?gut|gut (?:gelaufen|beantwortet)|souverän",
    r"ging (?:\w{1,8} )?goed|goed (?:beantwoord|gegaan)",
    r"(?:theek|acha|sahi) (?:ho )?gaya",
    r"sin problemas?|sem problemas?|pas de (?:problème|souci)|très bien|kein problem|problemlos|lief (?:super|prima|bestens)"
    r"|ging (?:prima|lekker|top)|geen (?:enkel )?probleem",
)
