"""What somebody said they would do, and by when. "From tomorrow on" is no date; a promise has a verb that is still open."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from bot.core.calendar import Calendar, at, in_japan
from bot.core.contacts import Told
from bot.core.flow import What
from bot.understanding.contact_text import ContactText
from bot.understanding.late import late
from bot.understanding.moments import read_when
from bot.understanding.numerals import DIGITS, read_numeral

LONGEST_WORDS = 60
"""Characters kept of a promise in the person's own words."""
_END_OF_DAY = time(18, 0)

_SAID = r"(?:って|わ(?=言|ゆ|いう|って|と|$|[\s。、])|(?:言|い|ゆ)うて|言っと|と(?:あり|ある|書いて)|と(?:のこと|の事|言|いう|いわれ|言われ|聞い|説明|約束)|らしい|そう(?:だ|です|。|$)|みたい|んだって|だって|とさ|予定|はず|ので|から待|の?を?待)"
_WILL = rf"(?:くる|来る|きます|来ます|する|します|すると|くれる|くれます|もらえる|もらえます|もらう|いただける|頂ける|よこす|よこします|出す|出します|送る|送ります|送って|返す|返します|戻す|戻します|入る|入ります|届く|届きます|待ち|待って|待つ|される|されます|でる|出る|させる|させます|できる|直す|直します|わかる|わかります|かかる|かかります|なる|なります)(?:{_SAID}|ね|よ|$|[。、,.!\s\x00)」])"
_OPEN = r"[^。、,.!?\n\x00」]"

_JAPANESE: tuple[tuple[What, re.Pattern[str]], ...] = (
    ("refund", late(rf"(?:返金|返還|払い?戻し?|キャッシュバック|お金|全額|代金)(?!保証|の?(?:メール|連絡|通知|案内|お知らせ|書類|用紙)|は?(?:でき|し)ない){_OPEN}{{0,14}}?(?:{_WILL}|戻っ?て?(?:くる|きます))|マイナスで(?:戻|出|返){_OPEN}{{0,8}}|マイナスにな(?:る|ります)|明細で{_OPEN}{{0,4}}?(?:戻|返)(?:る|って|り|す)|(?:で|に)マイナス(?=$|[\s。、,.\x00])|(?:返金|返還|マイナス|戻り)(?:は|が|も)?{_OPEN}{{0,8}}明細(?:で|に|から)(?=って|と|$|[\s。、,.\x00])|返金(?:も)?(?:して(?:くれる|もらえる)|される|する|します|の(?:手続き|処理)(?:を)?(?:する|します))(?:って|と(?:のこと)?)?(?: ?(?:[0-9]{{1,2}}月|来月|次|再来月)(?:の|分の?)?明細(?:で|に|から))?")),
    ("mail", late(rf"(?:メール|sms|ショートメール|ショートメッセージ){_OPEN}{{0,14}}?{_WILL}")),
    ("card", late(rf"(?:新しいカード|新カード|新しい番号のカード|再発行(?:の|した)?カード|カード(?:の再発行|が|は|を)|再発行){_OPEN}{{0,14}}?(?:{_WILL}|(?:かかる|かかります|後|以内|くらい|ほど|前後)|[0-9] ?(?:週間|日|営業日)(?:(?:から|~|-|、|か)[0-9]{{1,2}} ?(?:週間|日|営業日))?(?:かか(?:る|ります)|くらい|ほど|以内|で)?)")),
    ("papers", late(rf"(?:書類|申請書|用紙|書面|申立書|届出書|異議申立書|調査票|封筒|手紙|書式|フォーム){_OPEN}{{0,14}}?(?:{_WILL}|郵送|発送|同封)")),
    ("answer", late(rf"(?:返事|回答|結果|調査|調べ|確認|審査|検討|対応|折衝|報告){_OPEN}{{0,14}}?(?:{_WILL}|(?:して|てから)?(?:から)?(?:連絡|折り返|電話){_OPEN}{{0,6}}?{_WILL})|調べ(?:る|ます)(?:{_SAID}|$|[。、\s])|(?:返事|回答|返信)(?:する|します)?と(?:あり|ある|書いて|のこと)")),
    ("call", late(rf"(?:電話|連絡|折り返し?|折返し?|かけ直し?|掛け直し?|コールバック|tel)(?!した|して|しま|かけた|で|番号|口){_OPEN}{{0,12}}?{_WILL}|(?:折り返|かけ直|掛け直){_OPEN}{{0,3}}?(?:す|します)(?:{_SAID}|$|[\s。、,.\x00])|(?:電話|連絡|折り返し?(?:電話)?)待ち|また(?:電話|連絡)?(?:かけ(?:る|ます)|する|します){_SAID}")),
    ("stop", late(rf"(?:止め|停止|解約|キャンセル|取り?消し?|ブロック){_OPEN}{{0,8}}?(?:ておく|ておきます|てくれる|てもらえる|{_WILL})")),
)  # fmt: skip
_ENGLISH: tuple[tuple[What, re.Pattern[str]], ...] = (
    ("refund", late(r"(?:\bwill|'ll|\bto|\bgoing to|\bpromised(?: me)?(?: a)?|\bshould|\bwould) ?(?:be )?(?:\w+ ){0,3}?(?:refund|refunded|money back|credit(?:ed)?|reimburse[d]?)\b[^.;,\n]{0,40}|\brefund (?:in|within|by|on|will|coming|promised)\b[^.;,\n]{0,40}|\b(?:credit(?:ed)?|minus(?: line)?) (?:on|in) (?:the )?(?:\w+ )?statement|\bsee (?:it|the (?:money|credit|refund)) on (?:the |my )?(?:\w+ )?statement|\b(?:get|put|push) (?:the|my|a) refund (?:going|through)")),
    ("mail", late(r"(?:\bwill|'ll|\bto|\bgoing to|\bpromised to|\bwould|\bshould)(?: \w+){0,3}? (?:e-?mail|text)\b[^.;,\n]{0,40}|\b(?:e-?mail|text message|confirmation)(?: \w+){0,2}? (?:in|within|by|coming|expected|will|should|to come|to follow)\b[^.;,\n]{0,40}")),
    ("card", late(r"\b(?:new|replacement) card\b(?! (?:has |just |finally )*(?:arrived|came|is here|got here|received))[^.;,\n]{0,50}")),
    ("papers", late(r"(?:\bwill|'ll|\bto|\bgoing to|\bwould|\bpromised to)(?: \w+){0,3}? (?:send|post|mail)(?: \w+){0,4}? (?:forms?|papers?|letters?|paperwork|documents?)\b[^.;,\n]{0,30}|\b(?:forms?|papers?|paperwork|documents?|letter) (?:in the (?:post|mail)|will (?:come|arrive|be (?:posted|sent|mailed))|coming|to come|to follow|on (?:its|their) way)[^.;,\n]{0,30}")),
    ("answer", late(r"(?:\bwill|'ll|\bto|\bgoing to|\bpromised to|\bwould)(?: \w+){0,2}? (?:investigate|look into|check|review|decide|answer|reply|let me know|get back to (?:me|us)|respond)\b[^.;,\n]{0,40}|\b(?:answer|decision|result|reply|response) (?:in|within|by|expected|will)\b[^.;,\n]{0,40}|\b(?:investigating|looking into it)\b[^.;,\n]{0,30}")),
    ("call", late(r"(?:\bwill|'ll|\bto|\bgoing to|\bpromised(?: me)? (?:to|a)|\bwould|\bshould|\bsupposed to|\bgonna)(?: be)?(?: \w+){0,1}? (?:call(?:ing|s)?|ring|phone|callback|contact)(?: me| us| you)?(?: back)?\b[^.;,\n]{0,40}|\bcall ?back (?:in|within|by|promised|tomorrow|expected|on|from|later|next|this)\b[^.;,\n]{0,40}|\b(?:expect|wait(?:ing)? for) (?:a |the |their |his |her )?(?:call(?:back)?|phone call)\b[^.;,\n]{0,40}")),
    ("stop", late(r"(?:\bwill|'ll|\bto|\bgoing to|\bwould)(?: \w+){0,1}? (?:cancel|stop|block)\b[^.;,\n]{0,40}")),
)  # fmt: skip
_NEGATED = late(r"(?:でき|しなく|くれ|もらえ|され|来|こ|出せ|返せ|戻せ|戻ら|わから)ない|ません(?!か)|無理|\b(?:won't|can't|cannot|not|no|never|refused?)\b")  # fmt: skip
_OURS = late(r"こちらから|自分から|私から|僕から|かけ直す(?:つもり|ことに)|\b(?:i|we)(?:'ll| will| am going to|'m going to| should(?! see)| have to| need to) ")  # fmt: skip
_ANOTHER = late(r"部署から|担当(?:部署|者|の?方)?から|別の|違う|ほかの|他の|専門の|しかるべき|上の(?:人|者)|上司|担当に|部から|課から|係から|センターから|\b(?:another|different|other|someone|somebody|department|team|supervisor|manager|specialist)\b")  # fmt: skip

_VAGUE = late(r"以降|年明け|後日|のちほど|後ほど|そのうち|近日|近いうち|追って|追々|おって|なるべく|できるだけ|いずれ|順次|あとで|後で|またあとで|折を見て|しばらく|or later|onwards?|sometime|soon|some day|later|at some point|as soon as|shortly|next few days|eventually|from (?=tomorrow|monday|next)")  # fmt: skip
_COUNT = rf"(?:[0-9{DIGITS}十]{{1,3}} ?(?:~|から|-|、|か|or|to) ?)?(?P<count>[0-9]{{1,3}}|[{DIGITS}十]{{1,3}}|\b(?:a|one|two|three|four|five|ten)(?= ))"
_BUSINESS = late(rf"{_COUNT} ?-?(?:営業日|business days?|working days?)")
_WITHIN = late(
    rf"{_COUNT} ?-?(?P<unit>分|時間|日間|日(?=以内|くらい|ぐらい|ほど|程度|前後|後|で|かか|も|あれば)|週間?|か月|ヶ月|カ月|ヵ月|minutes?|mins?|hours?|days?|weeks?|months?)(?!前|まえ|目| ?ago|待)"
)
_PERIOD_DAYS = {"日": 1, "日間": 1, "週": 7, "週間": 7, "か月": 30, "ヶ月": 30, "カ月": 30, "ヵ月": 30, "day": 1, "week": 7, "month": 30}  # fmt: skip
_TODAY_ENDS = late(r"今日中|本日中|きょう中|by the end of (?:the )?day|by tonight|\blater today\b")
_THIS_WEEK = late(r"今週中|今週末|(?:by |within )?this week|by the end of the week")
_NEXT_WEEK = late(r"来週中|来週末|(?:by |within |sometime )?next week(?! (?:mon|tue|wed|thu|fri|sat|sun))")
_STATEMENT = late(
    r"(?:(?P<month>[0-9]{1,2})月(?:分)?|(?P<which>来月|再来月|今月|次|翌月)(?:回)?(?:の)?) ?の?(?:ご?利用)?(?:明細|請求)"
)
_ENGLISH_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_ENGLISH_STATEMENT = late(rf"\b(?P<month>{'|'.join(_ENGLISH_MONTHS)}|next(?: month'?s)?) statement")
_WORDS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
_BEFORE = late(
    r"[。、,.!?\n」]|(?<=て)(?=しかるべき|担当|別|折り返|また|後|明|来|今)|って(?=[^っ])|(?<=[たるいよねてだすん])[ 　]|(?<=(?:送信|完了|電話|提出))[ 　]|(?:オペレーター?|担当者?|相談員)[^\s。、]{1,8}[ 　]|(?<=れて)|(?<=けど)|(?<=ので)|(?<=たら)|(?:\b(?:and|but|then|that) )"
)


def take_told(text: ContactText, now: datetime, calendar: Calendar) -> tuple[Told, ...]:
    """Every promise in the text, in the order told, each kind once."""
    found: dict[str, tuple[int, Told]] = {}
    for what, pattern in (*_JAPANESE, *_ENGLISH):
        for match in list(pattern.finditer(text.low)):
            start, end = _stretch(text.low, match)
            words = text.low[start:end]
            if "\x00" in text.low[match.start() : match.end()] or _NEGATED.search(words[match.start() - start :]):
                continue
            if _OURS.search(words) or what in found:
                continue
            found[what] = start, _told(what, text, start, end, now, calendar)
            text.cut(start, end)
            break
    return tuple(told for _, told in sorted(found.values(), key=lambda pair: pair[0]))


def _stretch(low: str, match: re.Match[str]) -> tuple[int, int]:
    """The promise with the words before it in its clause, where its date stands."""
    start = 0
    for edge in _BEFORE.finditer(low, 0, match.start()):
        start = edge.end()
    taken = low.rfind("\x00", 0, match.start()) + 1
    end = match.end()
    while end > match.start() and low[end - 1] in "。、,.! \n\x00":
        end -= 1
    return max(start, taken), end


_HEARSAY_END = late(r"(?:と言|(?:言|い|ゆ)うて)$")


def _told(what: What, text: ContactText, start: int, end: int, now: datetime, calendar: Calendar) -> Told:
    words = text.low[start:end]
    kept = text.said[start:end].strip(" 、。,.").lstrip("てでにとは")
    kept = _HEARSAY_END.sub("", kept)[:LONGEST_WORDS]
    month = _statement_month(words, now)
    vague = _VAGUE.search(words) is not None
    by = None if vague or month else _by(words, now, calendar)
    return Told(what=what, text=kept, by=by, vague=vague, month=month, another=_ANOTHER.search(words) is not None)


def _by(words: str, now: datetime, calendar: Calendar) -> datetime | None:
    """The last moment that the words allow; a day ends at 18:00, when desks have closed."""
    today = in_japan(now).date()
    if match := _BUSINESS.search(words):
        return at(calendar.add_business_days(today, _count(match)), _END_OF_DAY)
    if _TODAY_ENDS.search(words):
        return at(today, _END_OF_DAY)
    if _THIS_WEEK.search(words):
        return at(today + timedelta(days=max(4 - today.weekday(), 0)), _END_OF_DAY)
    if _NEXT_WEEK.search(words):
        return at(today + timedelta(days=11 - today.weekday()), _END_OF_DAY)
    if spans := list(_WITHIN.finditer(words)):
        return _after(spans[-1], now)
    read = read_when(re.sub(r"まで|までに|中に|には|ごろ|頃|\bby\b|\bbefore\b", " ", words), now, future=True)
    if read is None:
        return None
    return datetime.fromisoformat(read) if "T" in read else at(datetime.fromisoformat(read).date(), _END_OF_DAY)


def _after(match: re.Match[str], now: datetime) -> datetime:
    unit, count = match["unit"].rstrip("s") if match["unit"].isascii() else match["unit"], _count(match)
    if unit in ("分", "minute", "min"):
        return now + timedelta(minutes=count)
    if unit in ("時間", "hour"):
        return now + timedelta(hours=count)
    return at(in_japan(now).date() + timedelta(days=count * _PERIOD_DAYS[unit]), _END_OF_DAY)


def _count(match: re.Match[str]) -> int:
    said = match["count"].strip()
    if said in _WORDS:
        return _WORDS[said]
    value = read_numeral(said)
    return 1 if value is None else int(value)


def _statement_month(words: str, now: datetime) -> str:
    """The statement in which money will show, as "2027-02"."""
    if match := _STATEMENT.search(words):
        return month_of(match["month"] or match["which"] or "", now)
    if match := _ENGLISH_STATEMENT.search(words):
        said = match["month"]
        return month_of(str(_ENGLISH_MONTHS.index(said) + 1) if said in _ENGLISH_MONTHS else "次", now)
    return ""


def month_of(said: str, now: datetime) -> str:
    """The coming month of that number, or the one so many months away, as "2027-02"."""
    today = in_japan(now).date()
    place = today.year * 12 + today.month - 1
    if said.isdigit():
        month = int(said)
        if not 1 <= month <= 12:
            return ""
        place += (month - today.month) % 12
    else:
        place += {"今月": 0, "来月": 1, "翌月": 1, "次": 1, "再来月": 2}[said]
    return f"{place // 12}-{place % 12 + 1:02d}"
