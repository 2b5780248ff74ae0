from __future__ import annotations

import pytest

from clipguard.detection.recognizers.secret import SecretRecognizer

from ..tables import Row, check

_PEM = "-----BEGIN {0}-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw\nggSjAgEAAoIBAQC7\n-----END {0}-----"


def _one(text: str, *secrets: str) -> Row:
    return text, secrets, 0.8


def _none(text: str) -> Row:
    return text, (), 0


# The keys are put together here, so that no scanner of repositories takes them for real ones.
KEYS = (
    "gh" + "p_4fK82mQzR7tYbWc1XvN9sLpD3aEjH6uG5oIk",
    "github" + "_pat_11ABCDEFG0q8Zr71xxpP0k_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5",
    "gl" + "pat-x7Kq2mVz9RtYbWc1XvN9",
    "xo" + "xb-2417368410-8832190417-Jq7RtYbWc1XvN9sLpD3aEjH6",
    "AK" + "IAZ7QK4MVT2XW9RJ6B",
    "AI" + "zaSyD4kQ7mVz9RtYbWc1XvN9sLpD3aEjH6uG5",
    "GOC" + "SPX-q7Kq2mVz9RtYbWc1XvN9sLpD3aEj",
    "s" + "k-proj-q7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG5oIkT3BlbkFJ",
    "s" + "k-ant-api03-q7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG5oIk-AA",
    "s" + "k_live_51Kq7mVz9RtYbWc1XvN9sLpD3",
    "wh" + "sec_q7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG",
    "np" + "m_q7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG5oIk",
    "py" + "pi-AgEIcHlwaS5vcmcCJDQ3ZTk2MzJkLTk5NzMtNDY4ZC1hMzc1",
    "h" + "f_qKmVzRtYbWcXvNsLpDaEjHuGoIkQwErTyU",
    "S" + "G.q7Kq2mVz9RtYbWc1XvN9sL.pD3aEjH6uG5oIkT3BlbkFJq7Kq2mVz9RtYbWc1Xv",
    "ey" + "JhbGciOiJSUzI1NiJ9.ey" + "JzdWIiOiJrYTQ0MTIiLCJleHAiOjE3OTh9.q7Kq2mVz9RtYbWc1XvN9sLpD3a",
    "7418293650:AA" + "Hq7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG5o",
    "a1B8" + "Q~q7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG",
    "q7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG5oIkT3BlbkFJq7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG5oIkT3BlbA==",
    "key-" + "3f9a1c7e5b2d8f4a6c0e9b7d5f3a1c8e",
    "dop" + "_v1_" + "3f9a1c7e5b2d8f4a" * 4,
    "hv" + "s.CAESIq7Kq2mVz9RtYbWc1XvN9sLpD3aEj",
    "kmd_live_9xQ2vB7tLr4WnZ0pYd61",
)

ROWS: tuple[Row, ...] = (
    *(_one(f"husk nøgle {key} i dag", key) for key in KEYS),
    *(_one(_PEM.format(kind), _PEM.format(kind)) for kind in ("PRIVATE KEY", "RSA PRIVATE KEY", "OPENSSH PRIVATE KEY", "ENCRYPTED PRIVATE KEY")),
    _one("-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----"),
    # Connection strings and addresses.
    _one("postgresql://sagsys:h7Kp2vXq9LmZ@db01:5432/sager", "h7Kp2vXq9LmZ"),
    _one("redis://:Tq7-kanel@cache.intern:6379/0", "Tq7-kanel"),
    _one("MONGO=mongodb+srv://drift:ravnen@klynge0.mongo.net/esdh?retryWrites=true", "ravnen"),
    _one("smtp://mailer:P9!gul@smtp.kommunen.dk:587", "P9!gul"),
    _one("Server=tcp:sql-esdh.internal,1433;Database=Journal;User ID=journal_rw;Password=vB8#tundra-Kappa3;Encrypt=True;", "vB8#tundra-Kappa3"),
    _one("Driver={SQL Server};Server=db7;Uid=app;Pwd=solhverv;", "solhverv"),
    _one("jdbc:sqlserver://db7:1433;databaseName=esdh;user=app;password=Q7rav!x;", "Q7rav!x"),
    _one("jdbc:oracle:thin:esdh/Rav7gul@//ora1:1521/prod", "Rav7gul"),
    _one("DefaultEndpointsProtocol=https;AccountName=aktarkiv;AccountKey=" + KEYS[18] + ";EndpointSuffix=core.windows.net", KEYS[18]),
    _one("https://arkiv.blob.core.windows.net/a?sv=2024-05-04&se=2027-01-01&sig=q7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG5oIk%3D", "q7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG5oIk%3D"),
    _one("https://hooks.sl" + "ack.com/services/T02AB7/B77CD/nqwYo8kwQj1qH9CstFpS8gEL", "https://hooks.sl" + "ack.com/services/T02AB7/B77CD/nqwYo8kwQj1qH9CstFpS8gEL"),
    # Code, configuration, commands.
    _one("API_KEY='q8Zr-71xx-pP0'", "q8Zr-71xx-pP0"),
    _one("SMTP_HOST=mail\nSMTP_PASS=Tj4re-og-Fjer!22\nLOG=info", "Tj4re-og-Fjer!22"),
    _one("DB_PASSWORD=sommerfugl", "sommerfugl"),
    _one('{"user": "mk", "password": "Rødbede42"}', "Rødbede42"),
    _one("spring:\n  datasource:\n    password: Gr0n-Havre!91", "Gr0n-Havre!91"),
    _one("$cred = ConvertTo-SecureString \"Velkommen-Uge36!\" -AsPlainText -Force", "Velkommen-Uge36!"),
    _one("mysql -u root -pLyng_Ræv55 esdh", "Lyng_Ræv55"),
    _one("curl -u drift:Havre19gul https://api.kommunen.dk/v1", "Havre19gul"),
    _one("sshpass -p 'Blik7stille' ssh root@10.2.3.4", "Blik7stille"),
    _one("CREATE USER læser IDENTIFIED BY 'Lyn7glimt';", "Lyn7glimt"),
    _one("ALTER ROLE esdh WITH PASSWORD 'tordenvejr7';", "tordenvejr7"),
    _one('<add key="SmtpPassword" value="Mos7grøn!" />', "Mos7grøn!"),
    _one("<password>Mos7grøn!</password>", "Mos7grøn!"),
    _one("requests.get(url, auth=('drift', 'Kvist88lag'))", "Kvist88lag"),
    _one("net use P: \\\\fil01\\faelles Kvist88lag /user:drift", "Kvist88lag"),
    _one("if password == \"Kvist88lag\":", "Kvist88lag"),
    _one("Authorization: Bearer q7Kq2mVz9RtYbWc1XvN9sLpD3a", "q7Kq2mVz9RtYbWc1XvN9sLpD3a"),
    _one("Authorization: Basic ZHJpZnQ6S3Zpc3Q4OGxhZw==", "ZHJpZnQ6S3Zpc3Q4OGxhZw=="),
    _one("Ocp-Apim-Subscription-Key: 3f9a1c7e5b2d8f4a6c0e9b7d5f3a1c8e", "3f9a1c7e5b2d8f4a6c0e9b7d5f3a1c8e"),
    _one("aws_secret_access_key = q7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG5oIkT3Bl", "q7Kq2mVz9RtYbWc1XvN9sLpD3aEjH6uG5oIkT3Bl"),
    _one("client_secret: 3f9a1c7e-5b2d-8f4a-6c0e-9b7d5f3a1c8e", "3f9a1c7e-5b2d-8f4a-6c0e-9b7d5f3a1c8e"),
    _one("navn;login;adgangskode\nBo;bo12;Kvist88lag", "Kvist88lag"),
    # People.
    _one("password er sat til Sommer2026!", "Sommer2026!"),
    _one("Nøgleboks ved bagdør, kode 4417.", "4417"),
    _one("Login til portalen er skole21 / Regnbue77", "Regnbue77"),
    _one("koden til alarmen er stadig 4471 + firkant", "4471"),
    _one("Boksen er faldet ned og koden var 0913, så", "0913"),
    _one("Nøglen til brandskabet er kode 7719#, og alarmens servicepin er 040882.", "7719#", "040882"),
    _one("Alarmkode 8812#, slå fra inden 30 sekunder", "8812#"),
    _one("Adgangskoden er Kanelsnegl-77", "Kanelsnegl-77"),
    _one("brugernavn mgra12, koden var Kanelsnegl-77 før", "Kanelsnegl-77"),
    _one("pw Blåbærgrød12", "Blåbærgrød12"),
    _one("kodeordet til mødelokalets skærm er \"solsikke\"", "solsikke"),
    _one("wifi-koden er gulerod2026", "gulerod2026"),
    _one("WiFi: Solsikke_Gæst / kode: kaffepause88", "kaffepause88"),
    _one("pinkode til iPad: 2580", "2580"),
    _one("Hendes PIN er 7719, hun kan ikke selv huske den", "7719"),
    _one("min adgangskode til KMD er blevet nulstillet til Vinter#2027", "Vinter#2027"),
    _one("Kode til hoveddøren: 1379*", "1379*"),
    _one("dørkoden er 5521 og 6630 efter kl. 22", "5521", "6630"),
    _one("Bruger: foyer\nKodeord: sommerfugl", "sommerfugl"),
    _one("Midlertidig adgangskode:\nKvist88lag\n", "Kvist88lag"),
    _one("My password is Winter_is_long_9", "Winter_is_long_9"),
    _one("the door code is 4471", "4471"),
    _one("Guest network passphrase: tulip-anchor-42", "tulip-anchor-42"),
    _one("online banking pin 8830, HR portal Winter_is_long_9", "8830", "Winter_is_long_9"),
    _one("Log ind med admin og Kvist88lag", "Kvist88lag"),
    _one("Credentials: svc_backup / hT9!kløver", "hT9!kløver"),
    _one("PUK: 48213377", "48213377"),
    _one("skab 41: Lykke, kode 3-18-27. skab 42: Bo, kode 9-02-11", "3-18-27", "9-02-11"),
    _one("fjernhjælp: engangskode 418 206, ring når du er på", "418 206"),
    _one("alarm slås fra med 2860# (30 sek.)", "2860#"),
    _one("hængelås 7-7-1-3, alarmselskabet vil have kodeordet Snegleøjet.", "7-7-1-3", "Snegleøjet"),
    _one("The new piano code is 1812.", "1812"),
    _one("5374 1223, 11/27, kontrolcifre 384", "384"),
    _one("ikke som test account svc_kim07 / Tulip-Anchor-55", "Tulip-Anchor-55"),
    # Near misses.
    _none("API_KEY = os.environ['API_KEY']; password=<password>; PASSWORD=${PW}; pwd: xxxx"),
    _none("Fejlkode 4417. Vælg en god adgangskode. Postkode 2620. password = getpass.getpass()"),
    _none("password: changeme"),
    _none("DB_PASSWORD=****\nAPI_KEY=your-key-here\nTOKEN=%TOKEN%"),
    _none("token=API_TOKEN, password = user.password, pwd = read_password(path)"),
    _none("client_secret: ${{ secrets.CLIENT_SECRET }}"),
    _none("postgres://user:password@localhost:5432/db and https://<user>:<token>@host/x"),
    _none("def login(username: str, password: str) -> Token:"),
    _none('"password": "Adgangskode", "forgot_password": "Glemt kodeord"'),
    _none("password_min_length = 12\npassword_hash: bcrypt\nmax_tokens=4096\ntoken_url=https://login.kommunen.dk/token1"),
    _none("commit 3f9a1c7e5b2d8f4a6c0e9b7d5f3a1c8e5b2d8f4a"),
    _none("sha256: 3f9a1c7e5b2d8f4a6c0e9b7d5f3a1c8e5b2d8f4a3f9a1c7e5b2d8f4a6c0e9b7d"),
    _none("id 3f9a1c7e-5b2d-8f4a-6c0e-9b7d5f3a1c8e"),
    _none("<img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4\">"),
    _none("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx og sk-your-key-here-1234567890abcdef"),
    _none("AKIAIOSFODNN7EXAMPLE"),
    _none("-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"),
    _none("-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----"),
    _none("Koden til succes er 3 gode vaner. Kodeord: glemt? Klik her."),
    _none("Kodeordet skal være mindst 12 tegn og indeholde 2 tal."),
    _none("Din adgangskode udløber om 14 dage. Skift adgangskode på min.kommune.dk"),
    _none("Adgangskoden er sendt på sms. Pinkoden er 4-cifret."),
    _none("Adgangskode: 12 tegn, 2-faktor slået til"),
    _none("En god adgangskode er lang, fx Hest!Batteri7Klamme"),
    _none("Koder som 1234 og password1 er nemme at gætte; aldrig kodeord som Sommer2026"),
    _none("Løn: se lønhåndbogen afsnit 14.3, kode 0790"),
    _none("Diagnosekode F32.1, KLE-kode 27.18.00, landekode 0045, ydelseskode 4417, ICD-kode DF329"),
    _none("Tilmeld dig med rabatkode SOMMER25 inden 1. juni"),
    _none("Koden er skrevet i Python3 og kører i version 2.4.1"),
    _none("Der er fundet en fejl i koden: 404 på siden."),
    _none("pinlig sag; nøglen til huset ligger hos naboen; lås døren kl. 22"),
    _none("Nøgletal 2025: 4417 borgere. Nøgleord: klima, energi2030"),
    _none("bearer of bad news; basic training for 2026; token of appreciation"),
    _none("passagen mellem 2620 og 2630; passer til A4; kompas 2000"),
    _none("Kodeordet er tillid."),
    _none("lås 2580 er afskaffet"),
    _none("x-request-id: 3f9a1c7e5b2d8f4a6c0e9b7d5f3a1c8e, etag: \"33a64df551425fcc55e4d42a148795d9f25f89d4\""),
    _none("SELECT password FROM users WHERE id = 4417"),
    _none("Jeg har glemt mit password til MitID, koden virker ikke"),
    _none("login: https://portal.kommunen.dk/login2"),
    _none("Engangskode: tast den sekscifrede kode fra appen"),
    _none("cache-key: v1-node-18-linux, primary key: id_2024, foreign key (sag_id)"),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(SecretRecognizer(), row)
