"""Words of somebody who comes back: to go on where they stopped, or only a greeting after a long time."""

from __future__ import annotations

import re

from bot.understanding.commands import plain

_BACK = re.compile(
    r"(?:前の|この前の|先日の|あの|さっきの)?"
    r"(?:続き|つづき|続きから|つづきから|続ける|続けて|続けたい|続きをお願い|再開|再開したい)"
    r"(?:です|します|したい|お願いします|がしたい)?"
    r"|(?:また)?(?:戻って|もどって)?(?:きました|来ました)"
    r"|(?:また|また戻って|またもどって|戻って|もどって|帰って)(?:きました|来ました|きた|来た|参りました)"
    r"|ただいま(?:戻りました|もどりました)?|お?(?:久しぶり|ひさしぶり|久々|ひさびさ)(?:です|ですね)?"
    r"|ご?無沙汰(?:して(?:い)?ます)?|間があ(?:いて|いちゃって).*|どこまで(?:話|やり|進み).{0,8}"
    r"|前回(?:の続き|はどこまで).{0,6}"
    r"|(?:letsgoon|letscontinue|continue|carryon|goon|resume|(?:im|iam)back(?:again|now)?|backagain|itsbeenawhile"
    r"|itsbeenalongtime|longtimenosee|wherewerewe|wheredidweleaveoff|wheredidwestop)(?:please)?"
)
_GREETS = re.compile(
    r"(?:こんにちは|こんにちわ|こんばんは|こんばんわ|おはよう(?:ございます)?|どうも|もしもし|すみません"
    r"|お?久しぶり(?:です)?|はじめまして|hello|hi|hey|goodmorning|goodevening|goodafternoon)"
    r"(?:かえるさん|kaeru|again|there)?"
)


_FILLS = frozenset({"ok", "okay", "あの", "えっと", "すみません"})
_CLAUSE = re.compile(r"[。、,.!！\n]+")
_LONGEST = 200
_SOFT = re.compile(r"(?<=.)(?:よ|ね|ー|〜|~|けど|けれど|んですけど|のですが)++$")
"""What a spoken end adds and means nothing; 「戻りました」 alone is no such word: money comes back too."""


def comes_back(text: str) -> bool:
    """Whether somebody says that they are back, with a greeting or not, and nothing else."""
    if len(text) > _LONGEST:
        return False
    clauses = [_SOFT.sub("", said) for clause in _CLAUSE.split(text) if (said := plain(clause))]
    back = [clause for clause in clauses if _BACK.fullmatch(clause)]
    return bool(back) and all(clause in back or clause in _FILLS or _GREETS.fullmatch(clause) for clause in clauses)


def greets(text: str) -> bool:
    """Whether a message is nothing but a greeting."""
    return _GREETS.fullmatch(plain(text)) is not None
