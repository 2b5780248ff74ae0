<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Guideline</name>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>What Clipguard does</source>
        <translation>Det gør Clipguard</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Læs mere</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Clipguard is watching</source>
        <translation>Clipguard holder øje</translation>
    </message>
    <message>
        <source>A paste is waiting for your answer</source>
        <translation>En indsættelse venter på dit svar</translation>
    </message>
    <message>
        <source>Clipguard is paused</source>
        <translation>Clipguard holder pause</translation>
    </message>
    <message>
        <source>Clipguard is paused until {time}</source>
        <translation>Clipguard holder pause til kl. {time}</translation>
    </message>
    <message>
        <source>Clipguard works only in part</source>
        <translation>Clipguard virker kun delvist</translation>
    </message>
    <message>
        <source>You are told before personal or confidential information is pasted into an AI window.</source>
        <translation>Du får besked, før personlige eller fortrolige oplysninger bliver sat ind i et AI-vindue.</translation>
    </message>
    <message>
        <source>Nothing has been pasted yet. Open the warning and choose what should happen.</source>
        <translation>Intet er sat ind endnu. Åbn advarslen, og vælg, hvad der skal ske.</translation>
    </message>
    <message>
        <source>Until then nothing that you paste is checked.</source>
        <translation>Imens bliver det, du sætter ind, ikke tjekket.</translation>
    </message>
    <message>
        <source>Some of what Clipguard usually does cannot be done right now.</source>
        <translation>Noget af det, Clipguard plejer at gøre, kan ikke lade sig gøre lige nu.</translation>
    </message>
    <message>
        <source>&amp;Open the warning</source>
        <translation>&amp;Åbn advarslen</translation>
    </message>
    <message>
        <source>Last: {decision}</source>
        <translation>Senest: {decision}</translation>
    </message>
    <message>
        <source>&amp;Label the clipboard as AI-generated</source>
        <translation>&amp;Mærk udklipsholderen som AI-genereret</translation>
    </message>
    <message>
        <source>Restore &amp;names</source>
        <translation>Sæt &amp;navne ind igen</translation>
    </message>
    <message>
        <source>&amp;Pause for 15 minutes</source>
        <translation>&amp;Hold pause i 15 minutter</translation>
    </message>
    <message>
        <source>&amp;Resume now</source>
        <translation>&amp;Slut pausen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Indstillinger …</translation>
    </message>
    <message>
        <source>&amp;Guideline for AI</source>
        <translation>&amp;Retningslinjer for AI</translation>
    </message>
    <message>
        <source>&amp;Quit Clipguard</source>
        <translation>&amp;Afslut Clipguard</translation>
    </message>
    <message>
        <source>Your computer shows no icons in its tray. Clipguard has this window instead.</source>
        <translation>Din computer viser ikke ikoner i proceslinjen. Derfor har Clipguard dette vindue i stedet.</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Handlinger</translation>
    </message>
    <message>
        <source>Notice from Clipguard</source>
        <translation>Besked fra Clipguard</translation>
    </message>
    <message>
        <source>Copied from {tool}</source>
        <translation>Kopieret fra {tool}</translation>
    </message>
    <message>
        <source>Label as AI-generated</source>
        <translation>Mærk som AI-genereret</translation>
    </message>
    <message>
        <source>Restore names</source>
        <translation>Sæt navne ind igen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Clipguard</source>
        <translation>Velkommen til Clipguard</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} af {of}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Næste</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Færdig</translation>
    </message>
    <message>
        <source>How Clipguard works</source>
        <translation>Sådan virker Clipguard</translation>
    </message>
    <message>
        <source>Clipguard guards what you paste into AI tools</source>
        <translation>Clipguard passer på det, du sætter ind i AI-værktøjer</translation>
    </message>
    <message>
        <source>If a text holds anything personal or confidential, Clipguard tells you before it goes into ChatGPT, Copilot, Gemini and the like. Otherwise you will not notice it. It follows six rules:</source>
        <translation>Står der noget personligt eller fortroligt i en tekst, siger Clipguard til, før den kommer ind i ChatGPT, Copilot, Gemini og lignende. Ellers mærker du den ikke. Den følger seks regler:</translation>
    </message>
    <message>
        <source>It stays on your computer</source>
        <translation>Det bliver på din computer</translation>
    </message>
    <message>
        <source>What you copy and type never leaves the computer.</source>
        <translation>Det, du kopierer og skriver, forlader aldrig computeren.</translation>
    </message>
    <message>
        <source>It is never stored, and never written to a log.</source>
        <translation>Det bliver aldrig gemt eller skrevet i en log.</translation>
    </message>
    <message>
        <source>Nobody is watched. Clipguard gathers nothing about you or the citizens.</source>
        <translation>Ingen bliver overvåget. Clipguard samler ikke på noget om dig eller borgerne.</translation>
    </message>
    <message>
        <source>What a warning looks like</source>
        <translation>Sådan ser en advarsel ud</translation>
    </message>
    <message>
        <source>The text waits until you have chosen: paste it anonymised, leave it, or ask for help.</source>
        <translation>Teksten venter, til du har valgt: Sæt den ind anonymiseret, lad være, eller spørg om hjælp.</translation>
    </message>
    <message>
        <source>Picture of a warning: {warning}</source>
        <translation>Billede af en advarsel: {warning}</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Prøv det selv</translation>
    </message>
    <message>
        <source>The person is made up. Change the text, and see what Clipguard finds. None of it is stored.</source>
        <translation>Personen er opfundet. Ret i teksten, og se, hvad Clipguard finder. Intet af det bliver gemt.</translation>
    </message>
    <message>
        <source>Write a kind answer to Mette Sørensen, cpr 070761-4285, phone 43 21 65 87. She is on sick leave with stress. Tell her that we will be back by Friday.</source>
        <translation>Skriv et venligt svar til Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87. Hun er sygemeldt med stress. Skriv, at vi vender tilbage inden fredag.</translation>
    </message>
    <message>
        <source>She is on sick leave with stress</source>
        <translation>Hun er sygemeldt med stress</translation>
    </message>
    <message>
        <source>Text to try with</source>
        <translation>Tekst at prøve med</translation>
    </message>
    <message>
        <source>The text is being checked…</source>
        <translation>Teksten bliver tjekket …</translation>
    </message>
    <message>
        <source>Clipguard would hold the text: {found}.</source>
        <translation>Clipguard ville standse teksten: {found}.</translation>
    </message>
    <message>
        <source>Clipguard would let the text pass: there is nothing to hold.</source>
        <translation>Clipguard ville lade teksten passere: Her er ikke noget at standse.</translation>
    </message>
    <message>
        <source>The text cannot be checked right now.</source>
        <translation>Teksten kan ikke tjekkes lige nu.</translation>
    </message>
    <message>
        <source>What it looks like anonymised</source>
        <translation>Sådan ser den ud anonymiseret</translation>
    </message>
    <message>
        <source>&amp;Start with the computer</source>
        <translation>Kør ved &amp;opstart</translation>
    </message>
    <message>
        <source>That could not be changed ({why}).</source>
        <translation>Det kunne ikke ændres ({why}).</translation>
    </message>
</context>
</TS>
