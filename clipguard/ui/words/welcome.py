"""The welcome at the first start."""

from clipguard.settings import Words

TITLE = Words("Velkommen til Clipguard", "Welcome to Clipguard")
STEP = Words("{number} af {of}", "{number} of {of}")
BACK = Words("&Tilbage", "&Back")
NEXT = Words("&Næste", "&Next")
DONE = Words("&Færdig", "&Done")
AGAIN = Words("Sådan virker Clipguard", "How Clipguard works")

GUARDS = Words("Clipguard passer på det, du sætter ind i AI-værktøjer", "Clipguard guards what you paste into AI tools")
GUARDS_MORE = Words(
    "Står der noget personligt eller fortroligt i en tekst, siger Clipguard til, før den kommer ind i ChatGPT, Copilot, "
    "Gemini og lignende. Ellers mærker du den ikke. Den følger seks regler:",
    "If a text holds anything personal or confidential, Clipguard tells you before it goes into ChatGPT, Copilot, Gemini "
    "and the like. Otherwise you will not notice it. It follows six rules:",
)

KEEPS = Words("Det bliver på din computer", "It stays on your computer")
NEVER_LEAVES = Words(
    "Det, du kopierer og skriver, forlader aldrig computeren.", "What you copy and type never leaves the computer."
)
NEVER_STORED = Words(
    "Det bliver aldrig gemt eller skrevet i en log.", "It is never stored, and never written to a log."
)
NEVER_WATCHED = Words(
    "Ingen bliver overvåget. Clipguard samler ikke på noget om dig eller borgerne.",
    "Nobody is watched. Clipguard gathers nothing about you or the citizens.",
)
WARNS = Words("Sådan ser en advarsel ud", "What a warning looks like")
WARNS_MORE = Words(
    "Teksten venter, til du har valgt: Sæt den ind anonymiseret, lad være, eller spørg om hjælp.",
    "The text waits until you have chosen: paste it anonymised, leave it, or ask for help.",
)
PICTURE = Words("Billede af en advarsel: {warning}", "Picture of a warning: {warning}")

TRY = Words("Prøv det selv", "Try it yourself")
TRY_MORE = Words(
    "Personen er opfundet. Ret i teksten, og se, hvad Clipguard finder. Intet af det bliver gemt.",
    "The person is made up. Change the text, and see what Clipguard finds. None of it is stored.",
)
SAMPLE = Words(
    "Skriv et venligt svar til Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87. Hun er sygemeldt med stress. "
    "Skriv, at vi vender tilbage inden fredag.",
    "Write a kind answer to Mette Sørensen, cpr 070761-4285, phone 43 21 65 87. She is on sick leave with stress. "
    "Tell her that we will be back by Friday.",
)
SAMPLE_FACT = Words("Hun er sygemeldt med stress", "She is on sick leave with stress")
FIELD = Words("Tekst at prøve med", "Text to try with")
CHECKING = Words("Teksten bliver tjekket …", "The text is being checked…")
FOUND = Words("Clipguard ville standse teksten: {found}.", "Clipguard would hold the text: {found}.")
FOUND_NOTHING = Words(
    "Clipguard ville lade teksten passere: Her er ikke noget at standse.",
    "Clipguard would let the text pass: there is nothing to hold.",
)
NOT_CHECKED = Words("Teksten kan ikke tjekkes lige nu.", "The text cannot be checked right now.")
REDACTED = Words("Sådan ser den ud anonymiseret", "What it looks like anonymised")

AUTOSTART = Words("Kør ved &opstart", "&Start with the computer")
AUTOSTART_FAILED = Words("Det kunne ikke ændres ({why}).", "That could not be changed ({why}).")
