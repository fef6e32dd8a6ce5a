"""A correction in words: 「11/10じゃなくて11/9」, 「利用日は11/9の間違いでした」, "not 9,878 but 9,787". Guesses nothing.

Says what stood before, what shall stand, and which fact was named; the texts are read by whoever knows the fact.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.understanding.late import late
from bot.understanding.relatives import plain

_NOT_BUT = late(
    r"(?P<old>[^。、\n]{1,40}?)(?:さん)?(?:じゃなくて?|ではなくて?|でなくて|じゃなくって)[、 ]?(?P<new>[^。\n]{1,60})"
    r"|(?P<old_slip>[^。、\n]{1,40}?)(?:って(?:言った|書いた|送った)?)?(?:の|は|が|のは)(?:間違い|まちがい|誤り)(?:で(?:した|す)?|だった)?"
    r"[、 ](?!すみません|ごめん|失礼|申し訳)(?P<new_slip>[^。、\n]{2,60})"
    r"|\bnot (?P<old_en>[^\n]{1,40}?),? but (?P<new_en>[^\n]{1,60})"
    r"|\bnot (?P<old_was>[^\n,]{1,40}?), ?(?:it|that)(?:'s| is| was) (?:on |at )?(?P<new_was>[^\n]{1,60})"
    r"|(?:it(?:'s| is| was)|should be|make (?:it|that)) (?P<new_first>[^\n]{1,40}?),? not (?P<old_last>[^\n]{1,40})"
)
_MEANT = late(
    r"(?:正しくは|本当は|ほんとうは|ほんとは|ほんまは|実は|実際は|訂正[、:は ]?"
    r"|(?:間違え|まちがえ)(?:ました|た)?[、。]?|(?:ちがう|違う|ちがいます|違います)[、。 ])[、 ]*"
    r"(?P<new>[^。\n]{1,60})"
    r"|(?P<before>[^。、\n]{1,60}?)(?:の|が)(?:間違い|まちがい|誤り)(?:でした|です|だった)?"
    r"|(?:受け?取|もら|貰|届|契約し|買っ|使っ|落ち|振り?込|送っ|気づ|知っ|開通|注文し)[^。、\n]{0,10}?"
    r"(?:のは|日は|の(?=[0-9昨一先今去]))[、 ]*(?P<was>[^。\n]{1,30}?)(?:でした|だった)?$"
    r"|(?P<set>[^。、\n]{1,60}?)に(?:直し|訂正し|変更し|変え)て"
    r"|(?:correction|wrong|actually|i meant|should be|no,? wait|wait,? no)[:, ]+(?:it(?:'s| is| was) )?"
    r"(?P<en>[^\n]{1,60})|^(?:no|nope|ah|oh)\b[,. ]*(?:(?:it|that)(?:'s| is| was) |on |at )*(?P<no>[¥$€]?[0-9][^\n?]{0,24})$"
    r"|^(?:(?:it|that|one|amount|price|date)(?:'s| is| was) |on |at )*(?P<last>[¥$€]?[0-9][^\n?]{0,24}?),? (?:actually|sorry|my mistake|i mean)[.! ]*$"
    r"|(?:sorry|oops)[,. ]+(?:(?:it|(?:the )?(?:amount|price|sum|total|date))(?:'s| was| is) )?"
    r"(?P<en_sorry>[¥$€]?[0-9][^\n]{0,40})"
    r"|(?:ごめん(?:なさい)?|すみません|失礼)[、。 ]*(?P<sorry>[¥￥]?[0-9一二三四五六七八九][^。\n]{0,40})"
    r"|(?:いや|いえ)[、 ]*(?P<iya>[^。\n]{1,30}?)(?:だった|でした)(?:わ|よ|です|ね)?$"
    r"|change (?:it|that|the [a-z ]{3,20}) to (?P<to>[^\n]{1,60})"
)
_MAY_CORRECT = late(
    r"いや|いえ|の(?:は|[0-9昨一先今去])|日は|なく|not|正し|本当|ほんと|訂正|間違|まちが|ちが|違|誤り|に直し|に変|correct|wrong|\bno\b|nope"
    r"|actually|sorry|oops|ごめん|すみません|失礼|meant|should|change|wait|mistake|mean"
)
"""Something of this stands in every correction; the patterns above take their time over a text without."""
_SURELY = late(
    r"(?:あ|いや|ごめん|すみません|、| )*"
    r"(?:ごめん(?:なさい)?[、。 ]*[0-9]|(?:no|nope)[,. ]+[¥$€]?[0-9]|[^a-z]{0,3}(?:(?:it|that|one)(?:'s| is| was) )?[¥$€]?[0-9][^\n?]{0,24}?,? (?:actually|sorry|my mistake|i mean)[.! ]*$|いや[、 ]*[0-9]|すみません[、。 ]*[0-9]|ちがう|違う|ちがい|違い|訂正"
    r"|間違え|まちがえ)|(?:sorry|oops)[,. ]+(?:(?:it|(?:the )?(?:amount|price|sum|total|date))(?:'s| was| is) )?[¥$€]?[0-9]"
    r"|(?:sorry|oh|no|oops|,| )*(?:wait|wrong|correction|i meant)\b"
)
_ENDS = late(r"(?:です|でした|だった|だよ|だ|に(?:直して|訂正して|して)(?:ください|下さい)?|と言います)?[。.!！ ]*$")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_ENGLISH_DAY = late(rf"\b{_MONTH}\.? ?[0-9].*|\b[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b.*")
_NUMBERS = "一二三四五六七八九"
_EN = ("first", "second", "third", "fourth", "fifth")
_WHICH = late(
    rf"([1-9]|[{_NUMBERS}])(?:枚|件|つ|個|番)目(?:の(?:カード|請求|契約|件|分)?)?(?:(?:は|が|って)(?=[^、。]))?[、 ]?"
    rf"|(?:for )?the ({'|'.join(_EN)}) (?:card|charge|contract|one)(?:'s)?(?: is| was|,)? ?"
    r"|\b(?:card|charge|contract) (?:no\.? ?)?([1-9])\b(?: is| was|,)? ?"
)
_LABELS = {
    "charged_on": r"利用日|購入日|買った日|使った日|date of use|day of use|purchase date|charged on",
    "debit_on": r"引き?落と?し?(?:の?日)?|引落日|debit",
    "amount": r"金額|代金|値段|額|amount|price|sum",
    "merchant": r"店(?:の名前|名)?|会社の名前|shop|merchant|seller|store",
    "issuer": r"カード会社|issuer|card company",
    "reference": r"担当|受付番号|受理番号|名前|reference|case number|agent",
    "received_on": r"受け?取|紙|書面|契約書|もら|貰|received|paper|letter (?:came|arrived)",
    "contracted_on": r"契約(?:した|日)|サイン|署名|signed|contract date",
    "delivered_on": r"届|配達|到着|delivered|arrived",
    "ordered_on": r"注文|ordered|order date",
    "learned_on": r"気づ|気付|知った|learned|noticed",
    "service_on": r"開通|使い始め|工事|service (?:began|started)",
    "notice_on": r"公告|notice",
    "sent_on": r"振り?込|送金|送った日|transferred",
    "told_on": r"伝えた日|言った日|day (?:i )?told",
    "value": r"1枚の金額|一枚の金額|value",
}
_NAMED = {name: late(pattern) for name, pattern in _LABELS.items()}


@dataclass(frozen=True, slots=True)
class Corrected:
    """What shall stand (`new`), what stood ("" when not said), the facts that were named, and which card or contract
    was (2 for 「2枚目」, 0 when not said). `surely`: it can be nothing but a correction of something said before.
    """

    new: str
    old: str = ""
    named: tuple[str, ...] = ()
    number: int = 0
    surely: bool = False


def read_correction(text: str) -> Corrected | None:
    """The correction in a text; None when it is none."""
    said, number = _numbered(plain(text))
    if len(said) > 150 or said.rstrip().endswith(("?", "か")):
        return None
    if not _MAY_CORRECT.search(said):
        return None
    if found := _NOT_BUT.search(said):
        old = found["old"] or found["old_slip"] or found["old_en"] or found["old_was"] or found["old_last"]
        new = found["new"] or found["new_slip"] or found["new_en"] or found["new_was"] or found["new_first"]
        return Corrected(_as_typed(_bare(new), text), _bare(_after_label(old)), _named(said), number)
    if found := _MEANT.search(said):
        new = next((group for group in found.groups() if group), "")
        surely = _SURELY.match(said) is not None
        return Corrected(_bare(_after_label(new)), "", _named(said), number, surely) if new else None
    return None


def _as_typed(words: str, text: str) -> str:
    """Those words in the letters in which they were typed: a name is kept as it is written."""
    start = text.casefold().find(words)
    return text[start : start + len(words)] if start >= 0 and len(text) == len(text.casefold()) else words


def _numbered(said: str) -> tuple[str, int]:
    """The text without its 「2件目の」, and the number."""
    found = _WHICH.search(said)
    if found is None:
        return said, 0
    told = next(group for group in found.groups() if group)
    number = _NUMBERS.index(told) + 1 if told in _NUMBERS else int(told) if told.isdigit() else _EN.index(told) + 1
    return (said[: found.start()] + said[found.end() :]).strip(), number


def _named(said: str) -> tuple[str, ...]:
    return tuple(name for name, pattern in _NAMED.items() if pattern.search(said))


def _after_label(text: str) -> str:
    """The value behind 「利用日は」 or 「利用日、」. A day may be two words."""
    if day := _ENGLISH_DAY.search(text):
        return day[0].strip()
    return re.split(r"[はがを、]|(?<![0-9]):|:(?![0-9])| (?=[^ ]*[0-9])", text)[-1].strip()


def _bare(text: str) -> str:
    return _ENDS.sub("", text.strip()).removesuffix("さん").strip(" 「」\"'")


def corrects_number(text: str) -> bool:
    """Whether a text says that a day or a sum is another one, whatever it is of."""
    said = read_correction(text)
    return said is not None and said.surely and any(map(str.isdecimal, said.new))
