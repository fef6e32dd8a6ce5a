"""A pack whose only trouble asks the same question for ever, so that every answer leaves one line in the diary."""

from __future__ import annotations

import re
from pathlib import Path

from tiny_content import write

from bot.content.library import ROOT

FLOW = """
[flow]
start = "again"
order = 1

[again]
ask = "choice"
options = ["snow", "rain"]
to = { rain = "call" }
next = "counted"

[counted]
note = "counted"
next = "again"

[call]
task = "person"
due = "two_waking_hours"
next = "over"
to = { done = "over" }

[over]
end = "open"
"""
WORDS = """
rounds-again = {sky}
    .retry = {sky}
    .short = {sky}
    .snow = {snow}
    .rain = {rain}
rounds-counted = {snow}
rounds-call =
    .title = {call}
    .remind = {call}
"""
SNOW = "ゆき"
IN = {
    "ja": {"sky": "つぎの空は。", "snow": SNOW, "rain": "あめ", "call": "電話の時間です。"},
    "en": {"sky": "What comes next?", "snow": "Snow", "rain": "Rain", "call": "It is time to call."},
}
START = "s|start|rounds"
NOTED = "rounds-counted"


def write_pack(folder: Path) -> Path:
    """The pack as files."""
    write(folder, "flows/rounds.toml", FLOW)
    for lang, words in IN.items():
        write(folder, f"locales/{lang}/rounds.ftl", WORDS.format(**words))
        common = (ROOT / f"locales/{lang}/common.ftl").read_text(encoding="utf-8")
        menu = re.search(r"(?ms)^menu = .*?(?=^\S)", common)
        assert menu
        write(folder, f"locales/{lang}/menu.ftl", f"{menu[0].rstrip()}\n    .rounds = {words['snow']}\n")
    return folder
