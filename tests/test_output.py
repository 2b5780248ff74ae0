"""What an employee does with text copied out of an AI window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from clipguard.clipboard import Snapshot, TextRead, text_formats
from clipguard.detection import Entity
from clipguard.guard import Copied
from clipguard.output import OutputActions
from clipguard.redaction import Vault
from clipguard.settings import AiWindow, Language, Settings
from clipguard.stamp import is_stamped, stamp_line
from clipguard.ui.models import OutputResult

TOOL = AiWindow("ChatGPT", hosts=("chatgpt.com",))
ANSWER = "Her er det svar, som du bad om, og det er på dansk."


class FakeClipboard:
    """Holds a snapshot; `works` says whether an offer is taken."""

    def __init__(self) -> None:
        self.content = Snapshot()
        self.works = True
        self.offers = 0
        self.own_window = 1

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def read_text(self, limit: int, done: Callable[[TextRead], None]) -> None:
        raise AssertionError("not for output")

    def snapshot(self, done: Callable[[Snapshot], None]) -> None:
        done(self.content)

    def offer(
        self, content: Snapshot, done: Callable[[bool], None], served: Callable[[int | None], None] | None = None
    ) -> None:
        self.offers += 1
        if self.works:
            self.content = content
        done(self.works)


@dataclass
class Scene:
    clipboard: FakeClipboard = field(default_factory=FakeClipboard)
    vault: Vault = field(default_factory=Vault)
    settings: Settings = field(default_factory=lambda: Settings(language=Language.DANISH))
    results: list[OutputResult] = field(default_factory=list)
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.actions = OutputActions(
            self.clipboard, lambda: self.vault, lambda: self.settings, self.waiting.append, self.results.append
        )

    def hold(self, text: str, html: str | None = None) -> Snapshot:
        self.clipboard.content = Snapshot(text_formats(text, html))
        return self.clipboard.content

    def run(self, action: Callable[[], None]) -> OutputResult:
        """The result of an action, whose call-backs run in the caller's thread only."""
        self.results.clear()
        action()
        while self.waiting:
            self.waiting.pop(0)()
        (result,) = self.results
        return result

    @property
    def text(self) -> str:
        return self.clipboard.content.text or ""

    @property
    def html(self) -> str:
        return self.clipboard.content.html or ""


class FixedDate(date):
    @classmethod
    def today(cls) -> FixedDate:
        return cls(2026, 11, 24)


@pytest.fixture
def scene(monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setattr("clipguard.output.date", FixedDate)
    return Scene()


def line(scene: Scene, tool: str = "", language: str = "da") -> str:
    return stamp_line(scene.settings, tool, FixedDate.today(), "da" if language == "da" else "en")


def test_stamping_marks_text_and_html(scene: Scene) -> None:
    scene.hold(ANSWER, f"<p>{ANSWER}</p>")
    assert scene.run(scene.actions.stamp) is OutputResult.STAMPED
    assert scene.text == f"{ANSWER}\n\n{line(scene)}\n"
    assert scene.html.startswith(f"<p>{ANSWER}</p><p ")
    assert line(scene) in scene.html


def test_stamping_makes_html_where_there_is_none(scene: Scene) -> None:
    scene.hold("1 < 2")
    assert scene.run(scene.actions.stamp) is OutputResult.STAMPED
    assert scene.html.startswith("<p>1 &lt; 2</p>")
    assert line(scene) in scene.html


def test_the_tool_is_named_while_the_clipboard_holds_what_was_copied(scene: Scene) -> None:
    scene.actions.copied = Copied(TOOL, f"{ANSWER}\n")
    scene.hold(ANSWER)
    scene.run(scene.actions.stamp)
    assert line(scene, "ChatGPT") in scene.text


def test_the_tool_is_named_after_restoring_too(scene: Scene) -> None:
    placeholder = scene.vault.placeholder(Entity.PERSON, "Mette")
    scene.actions.copied = Copied(TOOL, f"Kære {placeholder}")
    scene.hold(f"Kære {placeholder}")
    assert scene.run(scene.actions.restore) is OutputResult.RESTORED
    assert scene.run(scene.actions.stamp) is OutputResult.STAMPED
    assert scene.text == f"Kære Mette\n\n{line(scene, 'ChatGPT')}\n"


def test_no_tool_is_named_for_a_text_of_which_nothing_is_known(scene: Scene) -> None:
    scene.actions.copied = Copied(TOOL, ANSWER)
    scene.hold(f"{ANSWER} Og mere, som er skrevet af et menneske.")
    scene.run(scene.actions.stamp)
    assert "ChatGPT" not in scene.text
    assert line(scene) in scene.text


def test_the_settings_of_the_moment_count(scene: Scene) -> None:
    scene.settings = replace(scene.settings, stamp_text_da="Lavet med {tool}.", language=Language.ENGLISH)
    scene.hold(ANSWER)
    scene.run(scene.actions.stamp)
    assert scene.text.endswith("Lavet med AI.\n")
    scene.hold("1 2 3")
    scene.run(scene.actions.stamp)
    assert line(scene, language="en") in scene.text


def test_what_is_stamped_already_is_left_alone(scene: Scene) -> None:
    scene.hold(ANSWER)
    scene.run(scene.actions.stamp)
    before = scene.clipboard.content
    assert scene.run(scene.actions.stamp) is OutputResult.STAMPED_ALREADY
    assert scene.clipboard.content is before
    assert scene.clipboard.offers == 1


@pytest.mark.parametrize("text", ["", " \r\n\t"])
def test_no_text(scene: Scene, text: str) -> None:
    before = scene.hold(text)
    assert scene.run(scene.actions.stamp) is OutputResult.NO_TEXT
    assert scene.run(scene.actions.restore) is OutputResult.NO_TEXT
    assert scene.clipboard.content is before


def test_a_picture_is_no_text(scene: Scene) -> None:
    assert scene.run(scene.actions.stamp) is OutputResult.NO_TEXT
    assert scene.clipboard.offers == 0


def test_restoring_puts_the_originals_back_in_text_and_html(scene: Scene) -> None:
    placeholder = scene.vault.placeholder(Entity.PERSON, "Mette <M> Ø")
    scene.hold(f"Kære {placeholder}, [NAVN 9]", f"<b>Kære {placeholder}</b>")
    assert scene.run(scene.actions.restore) is OutputResult.RESTORED
    assert scene.text == "Kære Mette <M> Ø, [NAVN 9]"
    assert scene.html == "<b>Kære Mette &lt;M&gt; Ø</b>"


def test_restoring_text_without_html_makes_none(scene: Scene) -> None:
    scene.hold(scene.vault.placeholder(Entity.PERSON, "Mette"))
    scene.run(scene.actions.restore)
    assert scene.text == "Mette"
    assert scene.clipboard.content.html is None


def test_undo_gives_every_format_back(scene: Scene) -> None:
    before = scene.hold(ANSWER, "<p>html</p>")
    scene.run(scene.actions.stamp)
    assert is_stamped(scene.text, scene.settings)
    assert scene.run(scene.actions.undo) is OutputResult.UNDONE
    assert scene.clipboard.content is before
    assert scene.run(scene.actions.undo) is OutputResult.NOTHING_TO_UNDO
    assert scene.clipboard.content is before


def test_undo_goes_one_step_back(scene: Scene) -> None:
    scene.hold(scene.vault.placeholder(Entity.PERSON, "Mette"))
    scene.run(scene.actions.restore)
    between = scene.clipboard.content
    scene.run(scene.actions.stamp)
    scene.run(scene.actions.undo)
    assert scene.clipboard.content is between


def test_nothing_to_undo_at_first(scene: Scene) -> None:
    assert scene.run(scene.actions.undo) is OutputResult.NOTHING_TO_UNDO
    assert scene.clipboard.offers == 0


def test_a_failed_offer_is_told_and_leaves_nothing_to_undo(scene: Scene) -> None:
    before = scene.hold(ANSWER)
    scene.clipboard.works = False
    assert scene.run(scene.actions.stamp) is OutputResult.FAILED
    assert scene.clipboard.content is before
    assert scene.run(scene.actions.undo) is OutputResult.NOTHING_TO_UNDO


def test_a_failed_undo_can_be_tried_again(scene: Scene) -> None:
    before = scene.hold(ANSWER)
    scene.run(scene.actions.stamp)
    scene.clipboard.works = False
    assert scene.run(scene.actions.undo) is OutputResult.FAILED
    scene.clipboard.works = True
    assert scene.run(scene.actions.undo) is OutputResult.UNDONE
    assert scene.clipboard.content is before


def test_nothing_happens_outside_the_caller_s_thread(scene: Scene) -> None:
    scene.hold(ANSWER)
    scene.actions.stamp()
    assert scene.results == []
    assert scene.clipboard.offers == 0
    assert len(scene.waiting) == 1
