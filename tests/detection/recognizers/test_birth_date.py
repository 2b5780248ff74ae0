from __future__ import annotations

import pytest

from clipguard.detection.recognizers.birth_date import BirthDateRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("Noah (født 02.11.2015)", ("født 02.11.2015",), 0.85),
    ("hun er født den 12. marts 1985", ("født den 12. marts 1985",), 0.85),
    ("født 12/3 1985", ("født 12/3 1985",), 0.85),
    ("født d. 12-03-85", ("født d. 12-03-85",), 0.85),
    ("født 120385", ("født 120385",), 0.85),
    ("født: 12.03.1985", ("født: 12.03.1985",), 0.85),
    ("født i Gujrat 14. august 1979", ("født i Gujrat 14. august 1979",), 0.85),
    ("født i Odense den 14. august 1979", ("født i Odense den 14. august 1979",), 0.85),
    ("drengen, f. 12/3-85", ("f. 12/3-85",), 0.85),
    ("Anker f. 12/8 1938 var", ("f. 12/8 1938",), 0.85),
    ("pige, f. 12.03.2015", ("f. 12.03.2015",), 0.85),
    ("hun er f.d. 12.03.85", ("f.d. 12.03.85",), 0.85),
    ("barnet, fdt. 3. maj 2024", ("fdt. 3. maj 2024",), 0.85),
    ("Fødselsdato: 12.03.1985", ("12.03.1985",), 0.85),
    ("Fødselsdato\n12-03-1985", ("12-03-1985",), 0.85),
    ("fødselsdato er 12. marts 1985", ("12. marts 1985",), 0.85),
    ("Fødselsdato: 1985-03-12", ("1985-03-12",), 0.85),
    ("fødselsdato 12 03 1985", ("12 03 1985",), 0.85),
    ("Fødedato 12/03/1985", ("12/03/1985",), 0.85),
    ("fødselsdato 12031985", ("12031985",), 0.85),
    # birthdays
    ("Hun har fødselsdag den 4. maj", ("fødselsdag den 4. maj",), 0.85),
    ("fødselsdagen 3. oktober sidste år", ("fødselsdagen 3. oktober",), 0.85),
    ("Preben har fødselsdag 12/6 og", ("fødselsdag 12/6",), 0.85),
    ("han fylder 80 den 4. maj", ("fylder 80 den 4. maj",), 0.85),
    ("fylder halvtreds den 4. maj", ("fylder halvtreds den 4. maj",), 0.85),
    ("fyldte 60 år 4. maj", ("fyldte 60 år 4. maj",), 0.85),
    ("runder de 60 den 3/5", ("runder de 60 den 3/5",), 0.85),
    ("bliver 75 år den 4. maj", ("bliver 75 år den 4. maj",), 0.85),
    ("Valborg, 100 år den 8. marts", ("100 år den 8. marts",), 0.75),
    ("det er hans 90-års dag i morgen, 8. juli", ("års dag i morgen, 8. juli",), 0.85),
    ("4. maj har han fødselsdag", ("4. maj",), 0.8),
    ("12.03.85 (født)", ("12.03.85",), 0.8),
    # English
    ("DOB 12/03/1985", ("12/03/1985",), 0.85),
    ("D.O.B.: 12 March 1985", ("12 March 1985",), 0.85),
    ("date of birth 19 AUG 1979", ("19 AUG 1979",), 0.85),
    ("born on March 12, 1985", ("born on March 12, 1985",), 0.85),
    ("She was born 12 March 1985 in Hull", ("born 12 March 1985",), 0.85),
    ("born on the 12th of March 1985", ("born on the 12th of March 1985",), 0.85),
    ("her birthday is 4 May", ("birthday is 4 May",), 0.85),
    ("turns 40 on 4 May", ("turns 40 on 4 May",), 0.85),
    ("Birth date: 1985-03-12", ("1985-03-12",), 0.85),
    ("patient Rune Sørli, b. 12-Aug-1971: positive", ("b. 12-Aug-1971",), 0.85),
    ("har fødselsdag i dag (80 år den 3. maj)", ("80 år den 3. maj",), 0.75),
    # tables and brackets
    ("Navn;Født\nHanne;12.03.1985", ("12.03.1985",), 0.85),
    ("navn,fødselsdato\nHanne,12-03-1985\nBo,1990-01-02", ("12-03-1985", "1990-01-02"), 0.85),
    ("Name\tDOB\nHanne\t12/03/1985", ("12/03/1985",), 0.85),
    ("Grundejeren, Frode Lykkegaard (01.09.44), ønsker", ("01.09.44",), 0.65),
    ("Lars Hansen (12. marts 1985)", ("12. marts 1985",), 0.65),
    # other dates
    ("Mødet 12.03.2026, f.eks. 12.3", (), 0),
    ("Lars Hansen (12.03.2026)", (), 0),
    ("notat (12.03.85)", (), 0),
    ("H.C. Andersen blev født 2. april 1805", (), 0),
    ("mødet bliver holdt den 4. maj", (), 0),
    ("projektet blev 3. maj vedtaget", (), 0),
    ("fyldte 50 år i går", (), 0),
    ("kommunen fylder 50 år den 4. maj", (), 0),
    ("skolen har fødselsdag den 4. maj", (), 0),
    ("født og opvokset i Odense", (), 0),
    ("født 3 uger for tidligt", (), 0),
    ("født med klumpfod, opereret 12.03.2020", (), 0),
    ("fødselsdagskage til 12 personer", (), 0),
    ("fødselsraten 1,7 i 2025", (), 0),
    ("frist den 4. maj, f. 12", (), 0),
    ("Dato: 12.03.1985", (), 0),
    ("gift 12. marts 1985", (), 0),
    ("død 12.03.1985", (), 0),
    ("jf. 12.03.1985", (), 0),
    ("børn født efter 2015", (), 0),
    ("runden 12/6 spilles", (), 0),
    ("bliver 30 den 28.", (), 0),
    ("afsnit 12.3.85", (), 0),
    ("turned 12 pages on 4 May", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(BirthDateRecognizer(), row)
