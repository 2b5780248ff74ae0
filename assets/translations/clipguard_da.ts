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
    <name>Messages</name>
    <message>
        <source>The whole text is marked as confidential or not public. Anonymising it would not change that.</source>
        <translation>Hele teksten er mærket som fortrolig eller ikke offentlig. Den bliver det ikke mindre af at blive anonymiseret.</translation>
    </message>
    <message>
        <source>The text could not be checked whole, so it cannot be anonymised.</source>
        <translation>Teksten kunne ikke tjekkes helt, så den kan ikke anonymiseres.</translation>
    </message>
    <message>
        <source>The text may be somebody else&apos;s copyright. Check whether you may use it in {tool}.</source>
        <translation>Teksten kan være andres ophavsret. Tjek, om du må bruge den i {tool}.</translation>
    </message>
    <message>
        <source>The text could not be pasted. The clipboard is as it was. Click the text field and try again.</source>
        <translation>Teksten kunne ikke sættes ind. Udklipsholderen er, som den var. Klik i tekstfeltet, og prøv igen.</translation>
    </message>
    <message>
        <source>The window did not take the text. The clipboard is as it was. Click the text field and try again.</source>
        <translation>Vinduet tog ikke imod teksten. Udklipsholderen er, som den var. Klik i tekstfeltet, og prøv igen.</translation>
    </message>
    <message>
        <source>The text has been checked now and is fine. Paste it again.</source>
        <translation>Teksten er tjekket nu og er i orden. Sæt den ind igen.</translation>
    </message>
    <message>
        <source>The clipboard changed in the meantime, so nothing was pasted. Paste again.</source>
        <translation>Udklipsholderen blev ændret imens, så intet er sat ind. Sæt ind igen.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>standset</translation>
    </message>
    <message>
        <source>not pasted</source>
        <translation>ikke sat ind</translation>
    </message>
    <message>
        <source>pasted anonymised</source>
        <translation>sat ind anonymiseret</translation>
    </message>
    <message>
        <source>pasted anyway</source>
        <translation>sat ind alligevel</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>spurgt om hjælp</translation>
    </message>
    <message>
        <source>a notice was shown</source>
        <translation>vist en besked</translation>
    </message>
    <message>
        <source>could not be pasted</source>
        <translation>kunne ikke sættes ind</translation>
    </message>
    <message>
        <source>The label is on – paste with Ctrl+V.</source>
        <translation>Mærket er sat på – indsæt med Ctrl+V.</translation>
    </message>
    <message>
        <source>The text bears the label already.</source>
        <translation>Teksten har allerede mærket.</translation>
    </message>
    <message>
        <source>The names are back – paste with Ctrl+V.</source>
        <translation>Navnene er sat ind igen – indsæt med Ctrl+V.</translation>
    </message>
    <message>
        <source>The text holds no placeholders that Clipguard has put in since it started.</source>
        <translation>Der er ingen pladsholdere i teksten, som Clipguard har sat ind siden start.</translation>
    </message>
    <message>
        <source>Undone: the clipboard is as it was.</source>
        <translation>Fortrudt: udklipsholderen er, som den var.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the answer first.</source>
        <translation>Der er ingen tekst på udklipsholderen. Kopiér svaret først.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Der er ikke noget at fortryde.</translation>
    </message>
    <message>
        <source>The clipboard could not be changed. Copy the text again and try once more.</source>
        <translation>Udklipsholderen kunne ikke ændres. Kopiér teksten igen, og prøv en gang til.</translation>
    </message>
    <message>
        <source>The settings are in force, but could not be saved in {path} ({why}).</source>
        <translation>Indstillingerne gælder, men kunne ikke gemmes i {path} ({why}).</translation>
    </message>
    <message>
        <source>The program you copied from does not answer. Clipguard will ask before it goes into an AI window.</source>
        <translation>Programmet, du kopierede fra, svarer ikke. Clipguard spørger, før det sættes ind i et AI-vindue.</translation>
    </message>
    <message>
        <source>What you copied is too large to be checked whole. Clipguard will ask before it goes into an AI window.</source>
        <translation>Det kopierede er for stort til at blive tjekket helt. Clipguard spørger, før det sættes ind i et AI-vindue.</translation>
    </message>
    <message>
        <source>Check for yourself whether the answer is right.</source>
        <translation>Tjek selv, om svaret er rigtigt.</translation>
    </message>
    <message>
        <source>Others may hold the copyright.</source>
        <translation>Andre kan have ophavsret til det.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings – Clipguard</source>
        <translation>Indstillinger – Clipguard</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupper af indstillinger</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>Undo the last change on this page: {what} (Ctrl+Z)</source>
        <translation>Fortryd den seneste ændring på denne side: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is nothing to undo on this page</source>
        <translation>Der er ikke noget at fortryde på denne side</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Ændringer gælder med det samme.</translation>
    </message>
    <message>
        <source>Restore &amp;defaults…</source>
        <translation>Gendan &amp;standard …</translation>
    </message>
    <message>
        <source>What should go back to its default?</source>
        <translation>Hvad vil du sætte tilbage til standard?</translation>
    </message>
    <message>
        <source>You can undo it afterwards.</source>
        <translation>Du kan fortryde det bagefter.</translation>
    </message>
    <message>
        <source>You can undo it afterwards. What your organisation manages stays as it is.</source>
        <translation>Du kan fortryde det bagefter. Det, organisationen administrerer, bliver, som det er.</translation>
    </message>
    <message>
        <source>T&amp;his page</source>
        <translation>&amp;Denne side</translation>
    </message>
    <message>
        <source>All pa&amp;ges</source>
        <translation>Alle s&amp;ider</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Administreret af din organisation</translation>
    </message>
    <message>
        <source>Your organisation has decided this setting. Ask IT if it should be changed.</source>
        <translation>Din organisation har bestemt den her indstilling. Spørg it, hvis den skal ændres.</translation>
    </message>
    <message>
        <source>Search all settings (Ctrl+F)</source>
        <translation>Søg i alle indstillinger (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Søg i alle indstillinger</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Fundne indstillinger</translation>
    </message>
    <message>
        <source>No setting matches “{sought}”.</source>
        <translation>Ingen indstillinger passer til »{sought}«.</translation>
    </message>
    <message>
        <source>1 setting matches</source>
        <translation>1 indstilling passer</translation>
    </message>
    <message>
        <source>{number} settings match</source>
        <translation>{number} indstillinger passer</translation>
    </message>
    <message>
        <source>Enter or a click goes to the setting.</source>
        <translation>Enter eller klik går til indstillingen.</translation>
    </message>
    <message>
        <source>“{name}” is not saved, because what is in the field cannot be used.</source>
        <translation>»{name}« er ikke gemt, for det, der står i feltet, kan ikke bruges.</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>&amp;Ret det</translation>
    </message>
    <message>
        <source>Disca&amp;rd it</source>
        <translation>&amp;Kassér det</translation>
    </message>
    <message>
        <source>Some of the settings could not be used</source>
        <translation>Noget i indstillingerne kunne ikke bruges</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>Indstillingerne er ikke gemt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>{shortcut} {use}. That does not work as long as Clipguard uses the keys.</source>
        <translation>{shortcut} {use}. Det virker ikke, så længe Clipguard bruger tasterne.</translation>
    </message>
    <message>
        <source>{shortcut} is one of the shortcuts for pasting that Clipguard watches. Choose another one.</source>
        <translation>{shortcut} er en af de genveje til at sætte ind, som Clipguard holder øje med. Vælg en anden.</translation>
    </message>
    <message>
        <source>Another program already uses {shortcut}, so it does not work here. Close the other program, or choose another one.</source>
        <translation>Et andet program bruger allerede {shortcut}, så genvejen virker ikke. Luk det andet program, eller vælg en anden.</translation>
    </message>
    <message>
        <source>Each rule has a limit to what it may do. Under it stands what happens when a text with that kind of information is about to be pasted into an AI window.</source>
        <translation>Hver regel har en grænse for, hvad den højst må gøre. Under reglen står, hvad der sker, når en tekst med den slags oplysning er ved at blive sat ind i et AI-vindue.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Højst</translation>
    </message>
    <message>
        <source>{rule}: at most</source>
        <translation>{rule}: højst</translation>
    </message>
    <message>
        <source>The rule allows “{action}” at most</source>
        <translation>Reglen giver højst »{action}«</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>fx {example}</translation>
    </message>
    <message>
        <source>You have called 1 thing “not personal”.</source>
        <translation>Du har kaldt 1 ting »ikke personligt«.</translation>
    </message>
    <message>
        <source>You have called {number} things “not personal”.</source>
        <translation>Du har kaldt {number} ting »ikke personligt«.</translation>
    </message>
    <message>
        <source>&amp;Forget it…</source>
        <translation>&amp;Glem det …</translation>
    </message>
    <message>
        <source>Forget everything that you called “not personal”?</source>
        <translation>Vil du glemme alt, hvad du har kaldt »ikke personligt«?</translation>
    </message>
    <message>
        <source>Clipguard will ask about it again. This cannot be undone.</source>
        <translation>Clipguard spørger så om det igen. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>Ja, glem det</translation>
    </message>
    <message>
        <source>It is forgotten, but the file could not be removed</source>
        <translation>Det er glemt, men filen kunne ikke slettes</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>Prøv her</translation>
    </message>
    <message>
        <source>Write or paste a text, and see what would happen. It is not stored.</source>
        <translation>Skriv eller indsæt en tekst, og se, hvad der ville ske. Den bliver ikke gemt.</translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation>Tekst at prøve</translation>
    </message>
    <message>
        <source>e.g. Mette Sørensen, CPR 070761-4285</source>
        <translation>fx Mette Sørensen, cpr 070761-4285</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det, der er fundet</translation>
    </message>
    <message>
        <source>Hide the field</source>
        <translation>Skjul feltet</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Vis feltet</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tjekker …</translation>
    </message>
    <message>
        <source>The text cannot be checked right now. Trying again.</source>
        <translation>Teksten kan ikke tjekkes lige nu. Clipguard prøver igen.</translation>
    </message>
    <message>
        <source>Nothing was found. The text is pasted.</source>
        <translation>Der er ikke fundet noget. Teksten bliver sat ind.</translation>
    </message>
    <message>
        <source>The text could not be checked whole, so “When in doubt” applies: {action}.</source>
        <translation>Teksten kunne ikke tjekkes helt, så følger reglen »I tvivl«: {action}.</translation>
    </message>
    <message>
        <source>Only the beginning was checked.</source>
        <translation>Kun begyndelsen er tjekket.</translation>
    </message>
    <message>
        <source>{kind} “{text}” – {action}</source>
        <translation>{kind} »{text}« – {action}</translation>
    </message>
    <message>
        <source>{kind} “{text}” – {action}: {why}</source>
        <translation>{kind} »{text}« – {action}: {why}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Kendes på</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Tillid</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Tilføj …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Rediger …</translation>
    </message>
    <message>
        <source>Sho&amp;w…</source>
        <translation>&amp;Vis …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>Rese&amp;t the list</source>
        <translation>&amp;Nulstil listen</translation>
    </message>
    <message>
        <source>Puts the list back to the one that comes with Clipguard. You can undo it afterwards.</source>
        <translation>Sætter listen tilbage til den, der følger med Clipguard. Du kan fortryde det bagefter.</translation>
    </message>
    <message>
        <source>&amp;Pick a window…</source>
        <translation>&amp;Peg på et vindue …</translation>
    </message>
    <message>
        <source>Click the AI window to add. Esc stops.</source>
        <translation>Klik på det AI-vindue, der skal tilføjes. Esc afbryder.</translation>
    </message>
    <message>
        <source>Add an AI window</source>
        <translation>Tilføj et AI-vindue</translation>
    </message>
    <message>
        <source>Edit the AI window</source>
        <translation>Rediger AI-vinduet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Tillid</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Adresser</translation>
    </message>
    <message>
        <source>One a line, e.g. chatgpt.com. You can paste a whole address from the browser.</source>
        <translation>Én på hver linje, fx chatgpt.com. Du kan sætte en hel adresse ind fra browseren.</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programmer</translation>
    </message>
    <message>
        <source>One a line, e.g. chatgpt. Without “.exe”.</source>
        <translation>Én på hver linje, fx chatgpt. Uden ».exe«.</translation>
    </message>
    <message>
        <source>The window&apos;s t&amp;itle</source>
        <translation>Vinduets t&amp;itel</translation>
    </message>
    <message>
        <source>Regular expressions, one a line. Used only when the browser does not tell its address.</source>
        <translation>Regulære udtryk, ét på hver linje. Bruges kun, når browseren ikke oplyser sin adresse.</translation>
    </message>
    <message>
        <source>The AI window</source>
        <translation>AI-vinduet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ullér</translation>
    </message>
    <message>
        <source>What you have written is not saved.</source>
        <translation>Det, du har skrevet, er ikke gemt.</translation>
    </message>
    <message>
        <source>&amp;Keep writing</source>
        <translation>&amp;Skriv videre</translation>
    </message>
    <message>
        <source>There is already an AI window named “{name}”</source>
        <translation>Der findes allerede et AI-vindue med navnet »{name}«</translation>
    </message>
    <message>
        <source>What the label looks like</source>
        <translation>Sådan ser mærket ud</translation>
    </message>
    <message>
        <source>In Danish</source>
        <translation>På dansk</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelsk</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Start sammen med computeren</translation>
    </message>
    <message>
        <source>Clipguard starts when you log in. Otherwise you must start it yourself to be warned.</source>
        <translation>Clipguard starter, når du logger ind. Ellers skal du selv starte programmet for at blive advaret.</translation>
    </message>
    <message>
        <source>It could not be changed</source>
        <translation>Det kunne ikke ændres</translation>
    </message>
    <message>
        <source>Move your settings</source>
        <translation>Flyt dine indstillinger</translation>
    </message>
    <message>
        <source>Keep what you have changed in a file, and bring it to another computer. What your organisation manages is not in it.</source>
        <translation>Gem det, du har ændret, i en fil, og hent det igen på en anden computer. Det, organisationen administrerer, er ikke med.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Eksportér …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportér …</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Eksportér indstillinger</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importér indstillinger</translation>
    </message>
    <message>
        <source>Clipguard&apos;s settings (*.toml);;All files (*)</source>
        <translation>Clipguards indstillinger (*.toml);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Your settings are in {file}.</source>
        <translation>Dine indstillinger er gemt i {file}.</translation>
    </message>
    <message>
        <source>You have not changed any settings, so there is nothing to export.</source>
        <translation>Du har ikke ændret nogen indstillinger, så der er ikke noget at eksportere.</translation>
    </message>
    <message>
        <source>The file holds your confidential words. Mind who gets it.</source>
        <translation>Filen har jeres fortrolige ord med. Pas på, hvem der får den.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Der er ikke eksporteret noget</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Filen kan ikke bruges</translation>
    </message>
    <message>
        <source>The settings are imported. You can undo it.</source>
        <translation>Indstillingerne er hentet ind. Du kan fortryde det.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Fortryd importen</translation>
    </message>
    <message>
        <source>What {file} changes</source>
        <translation>Det her ændrer sig med {file}</translation>
    </message>
    <message>
        <source>{file} changes nothing</source>
        <translation>{file} ændrer ikke noget</translation>
    </message>
    <message>
        <source>Is changed</source>
        <translation>Bliver ændret</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Kan ikke bruges</translation>
    </message>
    <message>
        <source>{name}: managed by your organisation.</source>
        <translation>{name}: administreret af din organisation.</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is. You can undo all of it at once afterwards.</source>
        <translation>Det, filen ikke nævner, bliver, som det er. Du kan fortryde det hele på én gang bagefter.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importér</translation>
    </message>
    <message>
        <source>adds {what}</source>
        <translation>tilføjer {what}</translation>
    </message>
    <message>
        <source>removes {what}</source>
        <translation>fjerner {what}</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>i en anden rækkefølge</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>About Clipguard</source>
        <translation>Om Clipguard</translation>
    </message>
    <message>
        <source>Warns before personal or confidential information is pasted into an AI window. Licence: MIT.</source>
        <translation>Advarer, før personlige eller fortrolige oplysninger bliver sat ind i et AI-vindue. Licens: MIT.</translation>
    </message>
    <message>
        <source>What is stored on the computer</source>
        <translation>Det bliver gemt på computeren</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Dine indstillinger</translation>
    </message>
    <message>
        <source>What your organisation decided last, and what you called “not personal” (without the text itself)</source>
        <translation>Det, organisationen sidst har bestemt, og det, du har kaldt »ikke personligt« (uden selve teksten)</translation>
    </message>
    <message>
        <source>What is never stored</source>
        <translation>Det bliver aldrig gemt</translation>
    </message>
    <message>
        <source>What you copy, type, paste or try here is never stored on disk or in a log, and never leaves the computer. The names that were replaced in an anonymised text are remembered only as long as Clipguard runs.</source>
        <translation>Det, du kopierer, skriver, sætter ind eller prøver her, bliver aldrig gemt på disken eller i en log, og det forlader aldrig computeren. De navne, der er skiftet ud i en anonymiseret tekst, huskes kun, så længe Clipguard kører.</translation>
    </message>
    <message>
        <source>The guideline for AI</source>
        <translation>Retningslinjerne for AI</translation>
    </message>
    <message>
        <source>The six rules that Clipguard follows are part of the program.</source>
        <translation>De seks regler, som Clipguard følger, ligger i programmet.</translation>
    </message>
    <message>
        <source>&amp;Open the guideline</source>
        <translation>&amp;Åbn retningslinjerne</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>What Clipguard is made of, and on what terms.</source>
        <translation>Det, Clipguard er lavet af, og hvad der gælder for det.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Udgave</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Names from {source}</source>
        <translation>Navne fra {source}</translation>
    </message>
    <message>
        <source>restore defaults</source>
        <translation>gendan standard</translation>
    </message>
    <message>
        <source>import of settings</source>
        <translation>import af indstillinger</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrér</translation>
    </message>
    <message>
        <source>Show a notice</source>
        <translation>Vis besked</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Advar</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloker</translation>
    </message>
    <message>
        <source>Nothing happens.</source>
        <translation>Der sker ingenting.</translation>
    </message>
    <message>
        <source>It is counted, and nobody is disturbed.</source>
        <translation>Det bliver talt, men ingen bliver forstyrret.</translation>
    </message>
    <message>
        <source>The text is pasted, and a small notice tells of it.</source>
        <translation>Teksten bliver sat ind, og en lille besked fortæller om det.</translation>
    </message>
    <message>
        <source>The paste waits until the employee has chosen.</source>
        <translation>Indsættelsen venter, indtil den ansatte har valgt.</translation>
    </message>
    <message>
        <source>The paste is stopped. The anonymised text can still be pasted.</source>
        <translation>Indsættelsen bliver standset. Den anonymiserede tekst kan stadig sættes ind.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>Dansk</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Paste the anonymised text</source>
        <translation>Sæt anonymiseret tekst ind</translation>
    </message>
    <message>
        <source>Paste nothing</source>
        <translation>Sæt ikke noget ind</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Eksternt</translation>
    </message>
    <message>
        <source>Approved by IT</source>
        <translation>Godkendt af it</translation>
    </message>
    <message>
        <source>All rules apply.</source>
        <translation>Alle regler gælder.</translation>
    </message>
    <message>
        <source>IT has approved the tool. The rules apply more mildly, as chosen under “Rules”.</source>
        <translation>It har godkendt værktøjet. Reglerne gælder mildere, som valgt under »Regler«.</translation>
    </message>
    <message>
        <source>What Enter does when the warning opens. Where the text cannot be anonymised, Enter never pastes anything.</source>
        <translation>Hvad Enter gør, når advarslen åbner. Kan teksten ikke anonymiseres, sætter Enter aldrig noget ind.</translation>
    </message>
    <message>
        <source>The language of Clipguard&apos;s windows and menus.</source>
        <translation>Sproget i Clipguards vinduer og menuer.</translation>
    </message>
    <message>
        <source>The label must not be empty.</source>
        <translation>Mærket må ikke være tomt.</translation>
    </message>
    <message>
        <source>Write it as Ctrl+Alt+M, or leave the field empty.</source>
        <translation>Skriv genvejen som Ctrl+Alt+M, eller lad feltet være tomt.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as it@kommune.dk, or leave the field empty.</source>
        <translation>Skriv en e-mailadresse som it@kommune.dk, eller lad feltet være tomt.</translation>
    </message>
    <message>
        <source>1. Personal data</source>
        <translation>1. Personoplysninger</translation>
    </message>
    <message>
        <source>2. Business-critical information</source>
        <translation>2. Fortrolige oplysninger</translation>
    </message>
    <message>
        <source>3. Be critical</source>
        <translation>3. Vær kritisk</translation>
    </message>
    <message>
        <source>4. Tell others, and label it</source>
        <translation>4. Fortæl det, og mærk det</translation>
    </message>
    <message>
        <source>5. Copyright</source>
        <translation>5. Ophavsret</translation>
    </message>
    <message>
        <source>6. When in doubt</source>
        <translation>6. I tvivl</translation>
    </message>
    <message>
        <source>Whatever leads to a person, directly or indirectly.</source>
        <translation>Alt, der direkte eller indirekte kan føres tilbage til en person.</translation>
    </message>
    <message>
        <source>Confidential briefings, strategy, passwords and what is not public yet.</source>
        <translation>Fortrolige orienteringer, strategi, adgangskoder og det, der ikke er offentligt endnu.</translation>
    </message>
    <message>
        <source>A reminder to check the answer after a copy out of an AI window.</source>
        <translation>En påmindelse om at tjekke svaret, når der kopieres fra et AI-vindue.</translation>
    </message>
    <message>
        <source>A reminder to label what was made with AI.</source>
        <translation>En påmindelse om at mærke det, der er lavet med AI.</translation>
    </message>
    <message>
        <source>Text to which others hold the rights.</source>
        <translation>Tekst, som andre har rettighederne til.</translation>
    </message>
    <message>
        <source>When Clipguard could not check the whole text.</source>
        <translation>Når Clipguard ikke nåede at tjekke hele teksten.</translation>
    </message>
    <message>
        <source>Nothing happens: {found}.</source>
        <translation>Der sker ingenting: {found}.</translation>
    </message>
    <message>
        <source>The text is pasted, and counted: {found}.</source>
        <translation>Teksten bliver sat ind, og det bliver talt: {found}.</translation>
    </message>
    <message>
        <source>The text is pasted, and a small notice tells: {found}.</source>
        <translation>Teksten bliver sat ind, og en lille besked siger: {found}.</translation>
    </message>
    <message>
        <source>Clipguard warns: {found}.</source>
        <translation>Clipguard advarer: {found}.</translation>
    </message>
    <message>
        <source>Clipguard stops the text: {found}.</source>
        <translation>Clipguard standser teksten: {found}.</translation>
    </message>
</context>
<context>
    <name>SettingsControl</name>
    <message>
        <source>The system says: {why}.</source>
        <translation>Systemet siger: {why}.</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>The file {path} could not be written ({why}).</source>
        <translation>Filen {path} kunne ikke skrives ({why}).</translation>
    </message>
    <message>
        <source>{name} is too large to be settings.</source>
        <translation>{name} er for stor til at være indstillinger.</translation>
    </message>
    <message>
        <source>{name} could not be read ({why}).</source>
        <translation>{name} kunne ikke læses ({why}).</translation>
    </message>
    <message>
        <source>{name} is not a file of settings (TOML).</source>
        <translation>{name} er ikke en fil med indstillinger (TOML).</translation>
    </message>
    <message>
        <source>“{name}” is not a setting.</source>
        <translation>»{name}« er ikke en indstilling.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>chooses in menus and windows, Clipguard&apos;s warning too</source>
        <translation>vælger i menuer og vinduer, også i Clipguards advarsel</translation>
    </message>
    <message>
        <source>is a shortcut in many programs</source>
        <translation>er en genvej i mange programmer</translation>
    </message>
    <message>
        <source>belongs to Windows itself</source>
        <translation>hører til Windows selv</translation>
    </message>
    <message>
        <source>is kept for debuggers by Windows</source>
        <translation>er holdt fri til fejlfinding i Windows</translation>
    </message>
    <message>
        <source>selects all in most programs</source>
        <translation>markerer alt i de fleste programmer</translation>
    </message>
    <message>
        <source>copies in every program</source>
        <translation>kopierer i alle programmer</translation>
    </message>
    <message>
        <source>searches in browsers and Clipguard&apos;s settings</source>
        <translation>søger i browsere og i Clipguards indstillinger</translation>
    </message>
    <message>
        <source>prints in most programs</source>
        <translation>udskriver i de fleste programmer</translation>
    </message>
    <message>
        <source>saves in most programs</source>
        <translation>gemmer i de fleste programmer</translation>
    </message>
    <message>
        <source>opens a new tab in browsers</source>
        <translation>åbner et nyt faneblad i browsere</translation>
    </message>
    <message>
        <source>closes the tab or document</source>
        <translation>lukker fanebladet eller dokumentet</translation>
    </message>
    <message>
        <source>cuts in every program</source>
        <translation>klipper i alle programmer</translation>
    </message>
    <message>
        <source>undoes in every program</source>
        <translation>fortryder i alle programmer</translation>
    </message>
    <message>
        <source>searches the browser&apos;s tabs</source>
        <translation>søger i browserens faneblade</translation>
    </message>
    <message>
        <source>shows the browser&apos;s favourites bar</source>
        <translation>viser browserens favoritlinje</translation>
    </message>
    <message>
        <source>copies formatting in Word</source>
        <translation>kopierer formatering i Word</translation>
    </message>
    <message>
        <source>turns on “Track changes” in Word</source>
        <translation>slår »Spor ændringer« til i Word</translation>
    </message>
    <message>
        <source>switches the profile in browsers</source>
        <translation>skifter profil i browsere</translation>
    </message>
    <message>
        <source>opens a private window in Edge and Chrome</source>
        <translation>åbner et privat vindue i Edge og Chrome</translation>
    </message>
    <message>
        <source>opens a private window in Firefox</source>
        <translation>åbner et privat vindue i Firefox</translation>
    </message>
    <message>
        <source>takes a screenshot in Edge</source>
        <translation>tager et skærmbillede i Edge</translation>
    </message>
    <message>
        <source>reopens the closed tab in browsers</source>
        <translation>åbner det lukkede faneblad igen i browsere</translation>
    </message>
    <message>
        <source>closes the browser&apos;s window</source>
        <translation>lukker browserens vindue</translation>
    </message>
    <message>
        <source>types } on a Danish keyboard (AltGr+0)</source>
        <translation>skriver } (AltGr+0)</translation>
    </message>
    <message>
        <source>makes a heading in Word</source>
        <translation>laver en overskrift i Word</translation>
    </message>
    <message>
        <source>types @ on a Danish keyboard (AltGr+2)</source>
        <translation>skriver @ (AltGr+2)</translation>
    </message>
    <message>
        <source>types £ on a Danish keyboard (AltGr+3)</source>
        <translation>skriver £ (AltGr+3)</translation>
    </message>
    <message>
        <source>types $ on a Danish keyboard (AltGr+4)</source>
        <translation>skriver $ (AltGr+4)</translation>
    </message>
    <message>
        <source>types { on a Danish keyboard (AltGr+7)</source>
        <translation>skriver { (AltGr+7)</translation>
    </message>
    <message>
        <source>types [ on a Danish keyboard (AltGr+8)</source>
        <translation>skriver [ (AltGr+8)</translation>
    </message>
    <message>
        <source>types ] on a Danish keyboard (AltGr+9)</source>
        <translation>skriver ] (AltGr+9)</translation>
    </message>
    <message>
        <source>types © in Word</source>
        <translation>skriver © i Word</translation>
    </message>
    <message>
        <source>inserts an endnote in Word</source>
        <translation>indsætter en slutnote i Word</translation>
    </message>
    <message>
        <source>types € on a Danish keyboard (AltGr+E)</source>
        <translation>skriver € (AltGr+E)</translation>
    </message>
    <message>
        <source>inserts a footnote in Word</source>
        <translation>indsætter en fodnote i Word</translation>
    </message>
    <message>
        <source>shows the print preview in Word</source>
        <translation>viser udskriften i Word</translation>
    </message>
    <message>
        <source>formats automatically in Word</source>
        <translation>formaterer automatisk i Word</translation>
    </message>
    <message>
        <source>inserts a comment in Word</source>
        <translation>indsætter en kommentar i Word</translation>
    </message>
    <message>
        <source>switches to the draft view in Word</source>
        <translation>skifter til kladdevisning i Word</translation>
    </message>
    <message>
        <source>switches to the outline view in Word</source>
        <translation>skifter til dispositionsvisning i Word</translation>
    </message>
    <message>
        <source>switches to the print layout in Word</source>
        <translation>skifter til sidevisning i Word</translation>
    </message>
    <message>
        <source>types ® in Word</source>
        <translation>skriver ® i Word</translation>
    </message>
    <message>
        <source>splits the window in Word</source>
        <translation>deler vinduet i Word</translation>
    </message>
    <message>
        <source>types ™ in Word</source>
        <translation>skriver ™ i Word</translation>
    </message>
    <message>
        <source>is “Paste special” in Word</source>
        <translation>er »Indsæt speciel« i Word</translation>
    </message>
    <message>
        <source>goes to the last change in Word</source>
        <translation>går til det sted, der sidst blev ændret i Word</translation>
    </message>
    <message>
        <source>shows and hides the ribbon in Office</source>
        <translation>viser og skjuler båndet i Office</translation>
    </message>
    <message>
        <source>reloads the page in browsers</source>
        <translation>indlæser siden igen i browsere</translation>
    </message>
    <message>
        <source>closes the window</source>
        <translation>lukker vinduet</translation>
    </message>
    <message>
        <source>shows the macros in Office</source>
        <translation>viser makroer i Office</translation>
    </message>
    <message>
        <source>opens the macro editor in Office</source>
        <translation>åbner makrovinduet i Office</translation>
    </message>
    <message>
        <source>changes the case in Word</source>
        <translation>skifter mellem store og små bogstaver i Word</translation>
    </message>
    <message>
        <source>opens the context menu</source>
        <translation>åbner genvejsmenuen</translation>
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
    <message>
        <source>Clipguard is starting.</source>
        <translation>Clipguard er ved at starte.</translation>
    </message>
    <message>
        <source>Text cannot be checked right now. Clipguard will ask before anything goes into an AI window. Start Clipguard again.</source>
        <translation>Tekst kan ikke tjekkes lige nu. Clipguard spørger, før noget sættes ind i et AI-vindue. Start Clipguard igen.</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Wait: personal data is on its way into {tool}</source>
        <translation>Vent: personoplysninger er på vej ind i {tool}</translation>
    </message>
    <message>
        <source>Wait: confidential information is on its way into {tool}</source>
        <translation>Vent: fortrolige oplysninger er på vej ind i {tool}</translation>
    </message>
    <message>
        <source>Wait: personal and confidential information is on its way into {tool}</source>
        <translation>Vent: personlige og fortrolige oplysninger er på vej ind i {tool}</translation>
    </message>
    <message>
        <source>Wait: the text for {tool} may be protected by copyright</source>
        <translation>Vent: teksten til {tool} kan være beskyttet af ophavsret</translation>
    </message>
    <message>
        <source>Wait: the text for {tool} is not fully checked</source>
        <translation>Vent: teksten til {tool} er ikke tjekket færdig</translation>
    </message>
    <message>
        <source>Stop: no personal data may go into {tool}</source>
        <translation>Stop: personoplysninger må ikke sættes ind i {tool}</translation>
    </message>
    <message>
        <source>Stop: no confidential information may go into {tool}</source>
        <translation>Stop: fortrolige oplysninger må ikke sættes ind i {tool}</translation>
    </message>
    <message>
        <source>Stop: no personal or confidential information may go into {tool}</source>
        <translation>Stop: personlige og fortrolige oplysninger må ikke sættes ind i {tool}</translation>
    </message>
    <message>
        <source>Stop: the text may be protected by copyright and may not go into {tool}</source>
        <translation>Stop: teksten kan være beskyttet af ophavsret og må ikke sættes ind i {tool}</translation>
    </message>
    <message>
        <source>Stop: the text for {tool} could not be checked</source>
        <translation>Stop: teksten til {tool} kunne ikke tjekkes</translation>
    </message>
    <message>
        <source>Nothing has been pasted yet. You choose what happens.</source>
        <translation>Intet er sat ind endnu. Vælg selv, hvad der skal ske.</translation>
    </message>
    <message>
        <source>Nothing has been pasted.</source>
        <translation>Intet er sat ind.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ikke tjekket</translation>
    </message>
    <message>
        <source>Clipguard could not check the whole text. There may be more in it than what is marked.</source>
        <translation>Clipguard nåede ikke at tjekke hele teksten. Der kan stå mere i den, end der er markeret.</translation>
    </message>
    <message>
        <source>Clipguard could not check the whole text. Look for yourself whether there is anything personal or confidential in it.</source>
        <translation>Clipguard nåede ikke at tjekke hele teksten. Se selv efter, om der står noget personligt eller fortroligt i den.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Hvorfo&amp;r?</translation>
    </message>
    <message>
        <source>Show why it is marked</source>
        <translation>Vis, hvorfor det er markeret</translation>
    </message>
    <message>
        <source>Hide wh&amp;y</source>
        <translation>Skjul hvorfo&amp;r</translation>
    </message>
    <message>
        <source>Read the rule</source>
        <translation>Læs reglen</translation>
    </message>
    <message>
        <source>What you co&amp;pied</source>
        <translation>Det, du har &amp;kopieret</translation>
    </message>
    <message>
        <source>Anony&amp;mised</source>
        <translation>Anony&amp;miseret</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>Hvilken tekst der vises</translation>
    </message>
    <message>
        <source>The details are hidden</source>
        <translation>Oplysningerne er skjult</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Vis &amp;oplysningerne</translation>
    </message>
    <message>
        <source>Show what was found in clear, until you have chosen</source>
        <translation>Vis det, der er fundet, i klar tekst, til du har valgt</translation>
    </message>
    <message>
        <source>Hide the &amp;details</source>
        <translation>Skjul &amp;oplysningerne</translation>
    </message>
    <message>
        <source>⋯ more text without marks ⋯</source>
        <translation>⋯ mere tekst uden markeringer ⋯</translation>
    </message>
    <message>
        <source>⋯ the rest of the text is not shown here ⋯</source>
        <translation>⋯ resten af teksten vises ikke her ⋯</translation>
    </message>
    <message>
        <source>Show &amp;findings ({number})</source>
        <translation>Vis &amp;fund ({number})</translation>
    </message>
    <message>
        <source>Choose for each finding whether it is to be anonymised</source>
        <translation>Vælg for hvert fund, om det skal anonymiseres</translation>
    </message>
    <message>
        <source>Hide &amp;findings</source>
        <translation>Skjul &amp;fund</translation>
    </message>
    <message>
        <source>What is ticked is anonymised. Untick what you want to keep.</source>
        <translation>Det, der er sat hak ved, bliver anonymiseret. Fjern hakket ved det, du vil beholde.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det, der er fundet</translation>
    </message>
    <message>
        <source>There are {number} more findings. They are anonymised.</source>
        <translation>Der er {number} fund mere. De bliver anonymiseret.</translation>
    </message>
    <message>
        <source>Anonymise {kind}: {text}</source>
        <translation>Anonymisér {kind}: {text}</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} gange</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beholdes</translation>
    </message>
    <message>
        <source>Your municipality has decided that it must be anonymised.</source>
        <translation>Din kommune har bestemt, at det skal anonymiseres.</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>Ikke personligt</translation>
    </message>
    <message>
        <source>✓ Not personal</source>
        <translation>✓ Ikke personligt</translation>
    </message>
    <message>
        <source>Clipguard remembers it and does not ask about it again. The text itself is not stored.</source>
        <translation>Clipguard husker det og spørger ikke om det igen. Selve teksten gemmes ikke.</translation>
    </message>
    <message>
        <source>Not personal: {kind} {text}</source>
        <translation>Ikke personligt: {kind} {text}</translation>
    </message>
    <message>
        <source>Insert a&amp;nonymised</source>
        <translation>Indsæt a&amp;nonymiseret</translation>
    </message>
    <message>
        <source>Insert a&amp;nonymised ({number} kept)</source>
        <translation>Indsæt a&amp;nonymiseret ({number} beholdt)</translation>
    </message>
    <message>
        <source>What you chose to keep is pasted as it is.</source>
        <translation>Det, du har valgt at beholde, bliver sat ind, som det er.</translation>
    </message>
    <message>
        <source>You chose to keep everything, so there is nothing to anonymise.</source>
        <translation>Du har valgt at beholde det hele, så der er ikke noget at anonymisere.</translation>
    </message>
    <message>
        <source>I&amp;nsert</source>
        <translation>I&amp;ndsæt</translation>
    </message>
    <message>
        <source>The text is pasted as it is: you said that there is nothing personal in it.</source>
        <translation>Teksten bliver sat ind, som den er: Du har sagt, at der ikke er noget personligt i den.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>Insert any&amp;way…</source>
        <translation>Indsæt alli&amp;gevel …</translation>
    </message>
    <message>
        <source>Ask for &amp;help</source>
        <translation>Spørg om &amp;hjælp</translation>
    </message>
    <message>
        <source>Writes a mail to {address} on what was found. The text itself is not in it.</source>
        <translation>Skriver en mail til {address} om, hvad der blev fundet. Selve teksten er ikke med.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>Er du sikker?</translation>
    </message>
    <message>
        <source>The text goes into {tool} as it is: {found}.</source>
        <translation>Teksten bliver sat ind i {tool}, som den er: {found}.</translation>
    </message>
    <message>
        <source>The text goes into {tool} although it is not fully checked.</source>
        <translation>Teksten bliver sat ind i {tool}, selv om den ikke er tjekket færdig.</translation>
    </message>
    <message>
        <source>The text goes into {tool} anonymised, but for this, which stays: {found}.</source>
        <translation>Teksten bliver sat ind i {tool} anonymiseret, men dette bliver stående: {found}.</translation>
    </message>
    <message>
        <source>Why is it all right?</source>
        <translation>Hvorfor er det i orden?</translation>
    </message>
    <message>
        <source>Why is it all right? (optional)</source>
        <translation>Hvorfor er det i orden? (valgfrit)</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>Be&amp;grundelse:</translation>
    </message>
    <message>
        <source>Say briefly why it is all right</source>
        <translation>Skriv kort, hvorfor det er i orden</translation>
    </message>
    <message>
        <source>The reason is being checked…</source>
        <translation>Begrundelsen bliver tjekket …</translation>
    </message>
    <message>
        <source>The reason holds {found}. Leave that out, and anything else that is personal or confidential.</source>
        <translation>I begrundelsen står der {found}. Skriv den uden, og uden andet personligt eller fortroligt.</translation>
    </message>
    <message>
        <source>The reason could not be checked. Choose one of the others, or try again.</source>
        <translation>Begrundelsen kunne ikke tjekkes. Vælg en af de andre grunde, eller prøv igen.</translation>
    </message>
    <message>
        <source>Yes, &amp;insert anyway</source>
        <translation>&amp;Ja, indsæt alligevel</translation>
    </message>
    <message>
        <source>Yes, &amp;insert</source>
        <translation>&amp;Ja, indsæt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>Your municipality has decided that this information must not go into AI tools.</source>
        <translation>Din kommune har bestemt, at de her oplysninger ikke må sættes ind i AI-værktøjer.</translation>
    </message>
    <message>
        <source>The text cannot be anonymised.</source>
        <translation>Teksten kan ikke anonymiseres.</translation>
    </message>
    <message>
        <source>“Not personal” could not be stored. It holds until Clipguard is closed.</source>
        <translation>»Ikke personligt« kunne ikke gemmes. Det gælder, til Clipguard lukkes.</translation>
    </message>
    <message>
        <source>There is no mail program to open. Please write to {address} yourself.</source>
        <translation>Der er intet mailprogram at åbne. Skriv selv til {address}.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personoplysninger</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Fortroligt</translation>
    </message>
    <message>
        <source>Critical reading</source>
        <translation>Kildekritik</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Mærkning</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Ophavsret</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>I tvivl</translation>
    </message>
    <message>
        <source>The details are made &amp;up</source>
        <translation>Oplysningerne er op&amp;digtede</translation>
    </message>
    <message>
        <source>They are a&amp;lready public</source>
        <translation>De er allerede offent&amp;lige</translation>
    </message>
    <message>
        <source>They are my o&amp;wn</source>
        <translation>Det er mine &amp;egne</translation>
    </message>
    <message>
        <source>&amp;Other</source>
        <translation>A&amp;ndet</translation>
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
