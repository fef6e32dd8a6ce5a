"""A small valid content with every verb in it, for tests that break one thing at a time."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Literal

from bot.content.library import ROOT, read_library
from bot.core.rules import BRANCHES, PICKS, rule
from bot.core.view import View

OF_CODE = tuple(
    path.name
    for path in sorted((ROOT / "locales/ja").glob("*.ftl"))
    if path.stem != "common"
    and not path.stem.startswith("letters_")
    and not (ROOT / f"flows/{path.stem}.toml").exists()
)
"""The shipped words, beside common.ftl, that code itself says."""
FACT = """
name = {{ ja = "{ja}", en = "{en}" }}
source = ["invented for a test"]
seen = "2026-04-01"
review = "2046-04-01"
confidence = "high"
"""
BRANDS = "[minato]" + FACT.format(ja="みなとカード", en="Minato Card") + "[kita]" + FACT.format(ja="北", en="Kita")
RAIN = """
[flow]
start = "hello"
order = 10
lists = ["card"]
renamed = { greeting = "hello" }

[hello]
say = "text"
next = "told"

[told]
ask = "choice"
save = "told"
options = ["yes", "no"]
to = { no = "leave" }
next = "brand"
urgent = true

[brand]
ask = "choice"
from = "brands"
show = ["minato", "kita"]
save = "brand"
next = "amount"
skip = "amount"

[amount]
ask = "yen"
save = "amount"
next = "lost"
skip = "sky"

[lost]
note = "lost"
ledger = "charged"
amount = "amount"
next = "sky"

[sky]
branch = "tiny_sky"
to = { sun = "cards", rain = "call" }

[cards]
each = "card"
where = "tiny_card"
do = "worth"
then = "call"

[worth]
ask = "yen"
save = "card.worth"
next = "cards"

[call]
task = "person"
due = "two_waking_hours"
next = "answer"
to = { done = "thanks" }

[answer]
wait = "issuer"
due = "in_three_days"
next = "report"
to = { kept = "thanks" }

[report]
letter = "rain"
due = "this_evening"
next = "more"
to = { cannot = "thanks" }

[more]
ask = "choice"
to = { yes = "plan", no = "plan" }

[thanks]
say = "text"
next = "settled"

[settled]
end = "thread"

[leave]
go = "snow"

[plan]
end = "open"
"""
SNOW = """
[flow]
start = "cold"

[cold]
end = "closed"
"""
WORDS_JA = """
rain-hello = こんにちは。
rain-told = 伝えましたか。
    .retry = 「はい」か「いいえ」で教えてください。
    .short = 伝えましたか。
    .yes = はい
    .no = いいえ
rain-brand = 種類はどれですか。
    .retry = 名前を送ってください。
    .short = 種類は。
    .skip = わからない
rain-amount = { NAME($brand) }はいくらですか。
    .retry = 数字で送ってください。
    .short = いくらですか。
    .skip = わからない
rain-lost = 請求: { YEN($amount) }
rain-worth = 一枚はいくらですか。
    .retry = 数字で送ってください。
    .short = いくらですか。
rain-call =
    .title = 電話する
    .remind = 電話の時間です。
rain-answer =
    .title = 返事を待つ
    .remind = 返事は来ましたか。{ $card_worth }
rain-report = この文を送りましょう。{ breath.letter }
    .title = 文を送る
    .remind = 文は送りましたか。
rain-more = ほかにもありますか。
    .retry = 「はい」か「いいえ」で教えてください。
    .short = ほかにもありますか。
    .yes = はい
    .no = いいえ
rain-thanks = 記録しました。
letter-rain = ご担当者様 金額は{ YEN($amount) }です。
"""
WORDS_EN = """
rain-hello = Hello.
rain-told = Did you tell it?
    .retry = Please say yes or no.
    .short = Did you tell it?
    .yes = Yes
    .no = No
rain-brand = Which kind is it?
    .retry = Please send its name.
    .short = Which kind?
    .skip = I don't know
rain-amount = How much was { NAME($brand) }?
    .retry = Please send a number.
    .short = How much?
    .skip = I don't know
rain-lost = Charged: { YEN($amount) }
rain-worth = How much is one card?
    .retry = Please send a number.
    .short = How much?
rain-call =
    .title = Call
    .remind = It is time to call.
rain-answer =
    .title = Wait for the answer
    .remind = Did they answer?
rain-report =
    Let us send this text. { breath.letter }
    { gloss-rain }
    .title = Send the text
    .remind = Did you send it?
rain-more = Is there more?
    .retry = Please say yes or no.
    .short = Is there more?
    .yes = Yes
    .no = No
rain-thanks = Noted.
gloss-rain = Line one: the amount.
"""


@rule(BRANCHES)
def tiny_sky(view: View, now: datetime) -> Literal["sun", "rain"]:
    """A branch rule of this content."""
    return "sun"


@rule(PICKS)
def tiny_card(view: View) -> str | None:
    """A pick rule of this content."""
    return None


def write_tiny(root: Path) -> Path:
    """The content as files under `root`, with the shipped words that code itself says."""
    write(root, "flows/rain.toml", RAIN)
    write(root, "flows/snow.toml", SNOW)
    write(root, "flows/facts/brands.toml", BRANDS)
    for lang, words in (("ja", WORDS_JA), ("en", WORDS_EN)):
        common = (ROOT / f"locales/{lang}/common.ftl").read_text(encoding="utf-8")
        labelled = re.sub(r"(?m)^(menu = .*)$", r"\1\n    .rain = Rain\n    .snow = Snow", common, count=1)
        write(root, f"locales/{lang}/common.ftl", labelled)
        write(root, f"locales/{lang}/rain.ftl", words)
        for name in OF_CODE:
            write(root, f"locales/{lang}/{name}", (ROOT / f"locales/{lang}/{name}").read_text(encoding="utf-8"))
    return root


def write(root: Path, file: str, text: str) -> None:
    """One file, with its folders."""
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def change(root: Path, file: str, old: str, new: str) -> None:
    """Replace the one place where `old` stands."""
    text = (root / file).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{file} holds {old!r} {text.count(old)} times"
    write(root, file, text.replace(old, new))


def faults(root: Path, pack: Path | None = None) -> list[str]:
    """Every fault the check finds, as an author reads them."""
    return [str(fault) for fault in read_library(pack, root)[1]]
