"""Words of somebody who comes back: to go on where they stopped, or only a greeting after a long time."""

from __future__ import annotations

import re

from bot.understanding.commands import plain

_BACK = re.compile(
    r"(?:前の|この前の|先日の|あの|さっきの)?(?:続き|つづき|続きから|つづきから|続ける|続けて|続けたい|続きをお願い|再開|再開したい)(?:です|します|したい|お願いします|がしたい)?"
    r"|(?:また)?(?:戻って|もどって)?(?:きました|来ました)|ただいま|お?久しぶり(?:です)?|お?ひさしぶり(?:です)?|ご?無沙汰(?:して(?:い)?ます)?|間があ(?:いて|いちゃって).*|どこまで(?:話|やり|進み).{0,8}|前回(?:の続き|はどこまで).{0,6}"
    r"|(?:letsgoon|letscontinue|continue|carryon|goon|resume|imback|iamback|backagain|itsbeenawhile|itsbeenalongtime|longtimenosee|wherewerewe|wheredidweleaveoff|wheredidwestop)(?:please)?"
)
_GREETS = re.compile(
    r"(?:こんにちは|こんにちわ|こんばんは|こんばんわ|おはよう(?:ございます)?|どうも|もしもし|すみません|お?久しぶり(?:です)?|はじめまして|hello|hi|hey|goodmorning|goodevening|goodafternoon)(?:かえるさん|kaeru|again|there)?"
)


def comes_back(text: str) -> bool:
    """Whether somebody wants to go on where they stopped."""
    return _BACK.fullmatch(plain(text)) is not None


def greets(text: str) -> bool:
    """Whether a message is nothing but a greeting."""
    return _GREETS.fullmatch(plain(text)) is not None
