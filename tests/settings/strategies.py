"""Values that settings can have, for property tests."""

from __future__ import annotations

from types import MappingProxyType

from hypothesis import strategies as st

from clipguard.settings import (
    DEFAULT_ENTITY_ACTIONS,
    DEFAULT_RULE_ACTIONS,
    Action,
    AiWindow,
    DefaultButton,
    Language,
    Settings,
    Trust,
    ai_window,
)

actions = st.sampled_from(list(Action))
# TOML holds any text but surrogates.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_hosts = st.sampled_from(["chatgpt.com", "www.bing.com/chat", "https://Copilot.Microsoft.com/", "ærø.dk", "127.0.0.1"])
_titles = st.sampled_from(["^ChatGPT", r"\bCopilot\b", "'\"\\\\", "æøå 🙂"])


@st.composite
def ai_windows(draw: st.DrawFn) -> AiWindow:
    return ai_window(
        draw(texts.filter(str.strip)),
        draw(st.sampled_from(list(Trust))),
        hosts=tuple(draw(st.lists(_hosts, min_size=1, max_size=2))),
        processes=tuple(draw(st.lists(texts.filter(str.strip), max_size=2))),
        titles=tuple(draw(st.lists(_titles, max_size=2))),
    )


@st.composite
def settings(draw: st.DrawFn) -> Settings:
    rules = draw(st.dictionaries(st.sampled_from(list(DEFAULT_RULE_ACTIONS)), actions))
    entities = draw(st.dictionaries(st.sampled_from(list(DEFAULT_ENTITY_ACTIONS)), actions))
    stamp_texts = st.builds(lambda before, after: f"{before} AI {{tool}} {{date}}{after}", texts, texts)
    default = Settings()

    def some(*entries: str) -> st.SearchStrategy[tuple[str, ...]]:
        return st.lists(st.sampled_from(entries), unique=True).map(tuple)

    return Settings(
        rules=MappingProxyType({**DEFAULT_RULE_ACTIONS, **rules}),
        entities=MappingProxyType({**DEFAULT_ENTITY_ACTIONS, **entities}),
        approved_action=draw(actions),
        reason_required=draw(st.booleans()),
        exceptions_allowed=draw(st.booleans()),
        default_button=draw(st.sampled_from(list(DefaultButton))),
        ai_windows=draw(st.one_of(st.just(default.ai_windows), st.lists(ai_windows(), max_size=3).map(tuple))),
        sensitive_words=draw(some("Projekt Lygte", "ærø-færgen", "R&D Vest")),
        sensitive_patterns=draw(some(r"\bPRJ-\d{4}\b", "[æøå]{3}", "'\"", "a b")),
        own_domains=draw(some("by.dk", "ærø.dk")),
        own_mailboxes=draw(some("bibliotek", "post@by.dk", "hjælp@ærø.dk")),
        own_numbers=draw(some("43 68 68 68", "+45 70 12 34 56")),
        own_addresses=draw(some("Nordmarks Allé 1, 2620 Albertslund", "Vej 2B")),
        public_persons=draw(some("Ingrid Solvang", "Karl Emil Brandt")),
        case_systems=draw(st.one_of(st.just(default.case_systems), some("sbsys", "aula.dk", "/^F2$/"))),
        stamp_offer=draw(st.booleans()),
        stamp_text_da=draw(st.one_of(st.just(default.stamp_text_da), stamp_texts)),
        stamp_text_en=draw(st.one_of(st.just(default.stamp_text_en), stamp_texts)),
        stamp_shortcut=draw(st.sampled_from(["", "Ctrl+Alt+M", "Meta+F12"])),
        pause_allowed=draw(st.booleans()),
        help_address=draw(st.sampled_from(["", "it@eksempel.dk", "hjælp@ærø.dk"])),
        language=draw(st.sampled_from(list(Language))),
        scan_limit_kb=draw(st.integers(10, 20_000)),
        scan_deadline_ms=draw(st.integers(200, 30_000)),
    )
