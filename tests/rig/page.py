"""A web page at any address, without a network: a local TLS server that remembers what was pasted into its page."""

from __future__ import annotations

import html
import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import parse_qs, urlsplit

import trustme

TITLES = {"chatgpt.com": "ChatGPT", "copilot.microsoft.com": "Microsoft Copilot", "gemini.google.com": "Google Gemini"}
"""Titles of pages whose address has no `?title=`; every other page is titled by its host."""


@dataclass(frozen=True)
class Paste:
    """The data of one `paste` event: into "textarea" or "editor"; `html` is "" where there was none."""

    where: str
    plain: str
    html: str


@dataclass
class Page:
    """What the browser told about the page, since the last `clear`."""

    pastes: list[Paste] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)
    keys: list[str] = field(default_factory=list)
    focused: bool = False

    @property
    def value(self) -> str:
        """The text in the `<textarea>`."""
        return self.values.get("textarea", "")

    @property
    def edited(self) -> str:
        """The text in the contenteditable div."""
        return self.values.get("editor", "")

    def clear(self) -> None:
        """Forgets what was told (the page itself stays as it is)."""
        self.pastes.clear()
        self.values.clear()
        self.keys.clear()


@dataclass
class PageServer:
    port: int
    page: Page


_PAGE = """<!doctype html><html lang="da"><meta charset="utf-8"><title>{title}</title>
<style>body {{ font: 16px sans-serif; margin: 2em }} textarea, #editor {{ width: 40em; height: 6em; border: 1px solid }}
</style>
<h1>{title}</h1><p id="answer">{answer}</p>
<textarea id="textarea" autofocus></textarea><div id="editor" contenteditable="true"></div>
<script>
let told = Promise.resolve();  // one after the other, so that the order is kept
function tell(what) {{ told = told.then(() => fetch("/told", {{method: "POST", body: JSON.stringify(what)}})); }}
for (const id of ["textarea", "editor"]) {{
  const box = document.getElementById(id);
  box.addEventListener("paste", e => tell({{kind: "paste", where: id,
    plain: e.clipboardData.getData("text/plain"), html: e.clipboardData.getData("text/html")}}));
  box.addEventListener("input", () => tell({{kind: "value", where: id, value: id == "editor" ? box.innerText : box.value}}));
}}
document.addEventListener("keydown", e => tell({{kind: "key", key: e.key}}));
window.addEventListener("focus", () => tell({{kind: "focus", value: true}}));
window.addEventListener("blur", () => tell({{kind: "focus", value: false}}));
tell({{kind: "focus", value: document.hasFocus()}});
</script></html>
"""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:  # the name is http.server's
        host = self.headers.get("Host", "").split(":")[0]
        query = parse_qs(urlsplit(self.path).query)
        title = query.get("title", [TITLES.get(host, host)])[0]
        answer = query.get("answer", ["Et svar."])[0]
        self._send(_PAGE.format(title=html.escape(title), answer=html.escape(answer)).encode())

    def do_POST(self) -> None:  # the name is http.server's
        if self.path != "/told":  # the browser's own services, which come here too
            self.send_error(404)
            return
        told = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        page = self.server.page
        if told["kind"] == "paste":
            page.pastes.append(Paste(told["where"], told["plain"], told["html"]))
        elif told["kind"] == "value":
            page.values[told["where"]] = told["value"]
        elif told["kind"] == "key":
            page.keys.append(told["key"])
        elif told["kind"] == "focus":
            page.focused = told["value"]
        self._send(b"")

    def _send(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: a test's output is for the test."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.page = Page()
        self.context = context

    def finish_request(self, request: Any, client_address: Any) -> None:
        # The handshake is made in the connection's own thread: a browser opens connections that it does not use.
        try:
            with self.context.wrap_socket(request, server_side=True) as secured:
                super().finish_request(secured, client_address)
        except OSError:
            return  # the browser has gone, or did not like the certificate


@contextmanager
def page_server() -> Iterator[PageServer]:
    """Serves the page on a free port for whatever host the browser believes it talks to."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with TemporaryDirectory() as name:
        certificate = trustme.CA().issue_cert(*TITLES, "*.example.dk", "example.dk")
        file = Path(name) / "certificate.pem"
        certificate.private_key_and_cert_chain_pem.write_to_path(str(file))
        context.load_cert_chain(file)
    with _Server(context) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield PageServer(server.server_address[1], server.page)
        finally:
            server.shutdown()
            thread.join()
