"""The wish that nobody at home sees it: in a message of its own; and that the chosen word is forgotten."""

from __future__ import annotations

import re

from bot.understanding.commands import plain
from bot.understanding.fold import clean

_LONGEST = 60
_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
_KIN_JA = r"(?:家族|夫|妻|主人|旦那|嫁|親|母|父|息子|娘|同居人?|彼氏|彼女|パートナー)"
_SEEN = (
    r"(?:通知|お知らせ|プッシュ|ロック画面|待ち受け)[^。\n]{0,14}"
    r"(?:出さないで|見えないよう|見られ(?:たくない|ないよう)|隠(?:して|し|せ)|出ないよう|中身を?出|内容を?出)"
    rf"|{_KIN_JA}[^。\n]{{0,4}}(?:に|が|は)[^。\n]{{0,10}}"
    rf"(?:スマホ|すまほ|携帯|けいたい|line|ライン|トーク|通知)[^。\n]{{0,8}}"
    r"(?:見られ|見せたくな|のぞ|覗|チェックする|チェックされ|勝手に見|見る(?:ので|から|んです))"
    r"|(?:この|ここの)?(?:トーク|会話|やりとり|相談)を?[^。\n]{0,6}(?:隠したい|かくしたい|見られたくない)"
    r"|(?:hide|don'?t show|do not show|keep)[^.\n]{0,24}"
    r"(?:notification|push|lock screen|this (?:chat|talk|conversation))"
    r"|(?:husband|wife|partner|family|mother|father|parents?|son|daughter|roommate)[^.\n]{0,14}"
    r"(?:checks?|looks? at|reads?|goes through|can see|sees) (?:my |this |the )?"
    r"(?:phone|chat|messages?|notifications?|line|slack)"
)
_HIDES = re.compile(_SEEN)
_STOPS = re.compile(
    r"(?:もう)?(?:隠す|かくす)の?(?:を)?(?:やめ(?:る|て|たい)|解除(?:する|して)?|とめ(?:る|て))"
    r"|隠さなくて(?:も)?いい|(?:カバー|隠し)を?解除|stop hiding|unhide|no need to hide|turn off hiding"
)
_FORGOT = re.compile(
    r"(?:合言葉|あいことば|合い言葉|言葉|ことば)[^。\n]{0,8}(?:忘れ|わすれ|思い出せ|わからな|分からな)"
    r"|(?:forgot|forgotten|don'?t (?:remember|know)|can'?t remember)[^.\n]{0,12}word"
)
_LEAVES = re.compile(
    r"(?:今|いま)?(?:だれか|誰か|人|家族|夫|妻|主人|旦那|母|父|親|息子|娘)(?:が|に)[^。\n]{0,8}(?:隠して|かくして)"
    r"(?:ください|お願い)?[!。 ]*$"
    r"|^(?:この)?(?:画面|トーク|これ)を?(?:すぐ|今すぐ|早く|はやく)?(?:隠して|かくして)"
    r"(?:ください|お願い|早く|はやく)?[!。 ]*$"
    r"|^(?:quick[, ]*)?hide (?:the |this |my )?(?:screen|this|it|everything)(?: now| quick(?:ly)?| fast)?[!. ]*$"
    r"|(?:someone|somebody|he|she|my \w+)(?:'s| is) (?:coming|here|behind me|looking)[,. ]*(?:please )?(?:hide|quick)"
)


def own_word(text: str) -> str:
    """A chosen word, however it is typed: width, case, spaces and the kind of kana make no difference."""
    return plain(text).translate(_HIRAGANA)


def wants_hiding(text: str) -> bool:
    """Whether somebody says that others see their notifications or their phone."""
    said = clean(text)
    return len(said) <= _LONGEST and _HIDES.search(said) is not None


def stops_hiding(text: str) -> bool:
    """Whether the cover is not needed any more."""
    return _STOPS.search(clean(text)) is not None


def forgot_word(text: str) -> bool:
    """Whether somebody cannot remember their word."""
    return _FORGOT.search(clean(text)) is not None


def leaves_now(text: str) -> bool:
    """Whether the screen must show something else at this moment."""
    said = clean(text)
    return len(said) <= _LONGEST and _LEAVES.search(said) is not None
