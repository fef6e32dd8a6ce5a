"""Proves that care is no matter of luck: what a false Kaeru could misuse is marked, what cannot be undone says so first, and
what outlives its case names no fact of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.check_flows import place
from bot.content.faults import Fault
from bot.content.words import Words
from bot.core.content import Content
from bot.core.flow import Ask, Flow, LetterStep, Say, Step, TaskStep, final_of, risk_of
from bot.core.rulebook import ARGUMENTS

BREATH = "breath."
_JUDGED_IN = "ja"
_RISKY = re.compile(
    r"パスワード|暗証|認証(?:の)?番号|カード(?:の)?番号|下四桁|遠隔|画面を(?:動か|操作|触)|番号を(?:相手に|人に|だれかに)?(?:伝え|言|読み|教え|知られ)"
    r"|振り?込み?ま|振り込んで|送金|本人確認|相談員|名前と登録"
)
"""Words of codes, card numbers, a hand on the screen, money sent and somebody who asks who one is."""
_FINAL = re.compile(r"退会|閉じてもら|初期化|カードを止めると、(?!それ)|受けると取り消せ|応じると|番号を変えると")
"""Words of what cannot be undone. That a letter cannot, every letter says."""


def check_care(content: Content, words: Words) -> list[Fault]:
    """Every step that leads up to a risk or to something final without saying so."""
    return [
        fault
        for flow in content.flows.values()
        for step in flow.steps.values()
        if isinstance(step, Say | Ask | TaskStep | LetterStep)
        for fault in (*_marked(flow, step, words), *_breathes(flow, step, words), *_stays(content, flow, step))
    ]


def _marked(flow: Flow, step: Step, words: Words) -> Iterator[Fault]:
    """A text of codes, numbers, money or remote control stands in a step with its risk, one of what is final in one with its final."""
    said = "".join(words.languages[_JUDGED_IN].written.get(key, "") for key in _said(flow, step))
    if (found := _RISKY.search(said)) and not risk_of(step):
        yield Fault(place(flow, step.id), f'says "{found[0]}": it needs a risk')
    if (found := _FINAL.search(said)) and not final_of(step):
        yield Fault(place(flow, step.id), f'says "{found[0]}": it needs a final')


def _breathes(flow: Flow, step: Step, words: Words) -> Iterator[Fault]:
    """What leads up to something final says in every language that it cannot be undone."""
    if not (final := final_of(step)):
        return
    for code in words.offered:
        language = words.languages[code]
        if not any(f"{BREATH}{final}" in language.references.get(key, ()) for key in _said(flow, step)):
            yield Fault(f"locales/{code} [{flow.id}-{step.id}]", f'"{BREATH}{final}" is not in it: that it is final')


def _said(flow: Flow, step: Step) -> tuple[str, ...]:
    key = f"{flow.id}-{step.id}"
    return (f"{key}.remind",) if isinstance(step, TaskStep) else (key,)


def _stays(content: Content, flow: Flow, step: Step) -> Iterator[Fault]:
    """The words of what outlives its case need no fact that went away with it."""
    if not isinstance(step, TaskStep) or not step.stays:
        return
    for part in ("title", "remind"):
        key = f"{flow.id}-{step.id}.{part}"
        for name in content.arguments.get(key, ()):
            if name not in ARGUMENTS:
                yield Fault(f"locales [{key}]", f'"${name}" is a fact of a case that may be closed by then')
