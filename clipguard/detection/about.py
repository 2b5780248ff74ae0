"""Whether a sentence tells something about one particular person, or about people in general."""

from __future__ import annotations

import re

from .lazy import lazy
from .page import Page, Span

_RELATIVES = (
    r"(?:mor|far|kone|mand|datter|søn|bror|søster|kollega|nabo|genbo|chef|leder|kæreste|ægtefælle|samlever|ekskone|eksmand|mormor|morfar|farmor|farfar|svigermor|svigerfar|svoger|"
    r"svigerinde|barn|dreng|pige|veninde|ven|medarbejder|sagsbehandler|lærer|klient|elev|borger|lejer|datter|bofælle|son|daughter|mother|father|wife|husband|colleague|neighbou?r|boss|brother|sister|employee|client)"
)
PRONOUN = re.compile(r"\b(?:hun|han|hende|ham|hendes|hans|she|he|her|his|him)\b")
_PARTICULAR = re.compile(
    rf"\b(?:hun|han|hende|ham|hendes|hans|she|he|his|him|vedkommende|min {_RELATIVES}|mit barn|vores (?:\w+ )?{_RELATIVES}|(?:en|den|our|my|the|a) (?:\w+ )?{_RELATIVES}"
    r"|(?:en |den )?\d{1,3}[- ]?årige?(?: \w+)?|\d{1,3}-year-old|\d{1,2} år(?:s|ig)? (?:mand|kvinde|dreng|pige)"
    r"|borgeren|borger|barnet|drengen|pigen|eleven|moderen|faderen|faren|moren|mor|far|patienten|klienten|ansøgeren|ansøger|medarbejderen|kollegaen|lejeren|beboeren|kvinden|manden|enken|ægtefællen|sønnen|datteren"
    r"|broren|søsteren|naboen|pædagogen|læreren|lederen|skolelederen|chefen|sagsbehandleren|vikaren|eleven|den ansatte|the (?:citizen|client|patient|employee|child|boy|girl|mother|father|applicant|pupil|man|woman|tenant)"
    rf"|min {_RELATIVES}s|mit barns|vores {_RELATIVES}s|my {_RELATIVES}'s|\w{{3,}}(?:lederen|chefen|inspektøren|manden|kvinden|læreren|pædagogen|lægen|formanden|direktøren|assistenten|konsulenten|hjælperen|chaufføren|eleven|forælderen|moren|faren)|pt|en familie|\d{{2}} år(?= *[,.)])|a family|patient|jeg (?:har|er|var|blev|lider|fik)|i (?:have|am|was)|mine? (?:diagnose|sygdom|sygemelding))\b"
)
# Rules, examples and figures: not about anybody even where they say "she".
_RULE = re.compile(
    r"\b(?:han eller hun|hun eller han|hun/han|han/hun|he or she|f\.eks\.|fx|eksempelvis|typisk|normalt|generelt|procent|pct|gennemsnit\w*|statistik\w*|definition\w*|definerer|man|enhver|hovedperson\w*|romanen|novellen|digtet|filmen|komedien|eventyret|fortællingen|forfatteren)\b|§"
)
_GENERAL = re.compile(
    r"\b(?:borgere|borgerne|børn|børnene|mennesker|personer|mange|patienter|patienterne|man|elever|eleverne|unge|ældre|alle|flere|nogle|enhver|hvert|(?:en|hver|enhver|a|an|any) (?:borger|elev|klient|medarbejder|patient|person|ansat|leder|lærer|barn|pårørende|citizen|employee|child)|pårørende til|medarbejdere|ansatte|kvinder|mænd|familier|forældre|"
    r"du|dig|din|dit|dine|jer|jeres|i skal|hvis|såfremt|når|uanset|typisk|ofte|normalt|generelt|f\.eks\.|fx|eksempelvis|antal(?:let)?|andel(?:en)?|procent|pct|gennemsnit\w*|statistik\w*|kursus|kurset|temadag|foredrag|forskning\w*|studier|undersøgelser viser|symptomerne på|definition\w*|"
    r"målgruppe\w*|personale\w*|people|persons|patients|children|many|most|you|your|if|when|usually|often|generally|citizens|employees|anyone|everyone|han eller hun|hun eller han|hun/han|han/hun|he or she)\b|§"
)
_CONDITION = re.compile(
    r"\b(?:hvis|såfremt|når|uanset|du|dig|din|dit|dine|jer|jeres|skal|bør|kan|må|typisk|ofte|normalt|generelt|f\.eks\.|fx|if|when|should|must|may|can|you|your|usually)\b|§"
)
# These make a text a rule or an example as a whole.
_GUIDANCE = re.compile(
    r"\b(?:vejledning|retningslinje\w*|bekendtgørelse\w*|lovens|serviceloven\w*|paragraf|kursus|e-læring|quiz|pjece|vejleder|guideline|leaflet|faq|opslag|stillingsopslag|vi søger|ansøgningsfrist)\b|§ ?\d"
)
_GUIDANCE_CUES = (
    "vejledning", "retningslinje", "bekendtgørelse", "lovens", "serviceloven", "paragraf", "kursus", "e-læring", "quiz", "pjece",
    "vejleder", "guideline", "leaflet", "faq", "opslag", "vi søger", "ansøgningsfrist", "§",
)  # fmt: skip
_CPR = re.compile(r"\d(?<!\d\d)\d{5}[- ]?(?:\d{4}|[xX*]{4})(?!\d)")


class Subjects:
    """What a page's sentences are about."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.identified = bool(page.persons) or bool(_CPR.search(page.text))
        """Whether the page names or numbers anybody."""

    @lazy
    def _guidance(self) -> bool:
        return self._page.has(_GUIDANCE_CUES) and bool(_GUIDANCE.search(self._page.lower))

    def is_particular(self, sentence: Span) -> bool:
        """Whether the sentence is about one particular person, by itself or by what stands before it."""
        page, lower = self._page, self._page.lower
        named = page.names_between(*sentence) or bool(_CPR.search(page.text, *sentence))
        named = named or any(hit.start < sentence.end and hit.end > sentence.start for hit in page.singled_out)
        if named:
            return True
        general = bool(_GENERAL.search(lower, *sentence))
        if self.identified:
            return not general or bool(PRONOUN.search(lower, *sentence))
        if self._guidance and general:
            return False
        if PRONOUN.search(lower, *sentence) and not _RULE.search(lower, *sentence):
            return True
        own = _PARTICULAR.search(lower, *sentence)
        if own:
            # `Borgeren truer personalet` is about the citizen; `Personalet skal hjælpe borgeren` is not.
            first = _GENERAL.search(lower, *sentence)
            return first is None or (own.start() < first.start() and not _CONDITION.search(lower, *sentence))
        before = Span(max(0, sentence.start - 250), sentence.start)
        told = bool(_PARTICULAR.search(lower, *before)) or any(hit.end <= sentence.start for hit in page.singled_out)
        return not general and not self._guidance and told
