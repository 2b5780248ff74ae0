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
</TS>
