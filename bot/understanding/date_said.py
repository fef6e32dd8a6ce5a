"""The words in which a message says when it was: 先週の金曜, おとついの夜, 11月20日, "since Tuesday", "two nights ago".

The day with the part of it, in Japanese with the hour too; what moment that is, `moments` reads.
"""

from __future__ import annotations

from bot.understanding.late import late

_N = r"(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|数)"
_PART = r"(?:早朝|朝方|朝|昼過ぎ|昼間|昼前|昼|夕方|夕べ|夜中|夜遅く|夜|晩|深夜|未明|明け方|午前中|午後|午前)"
_HOUR = (
    r"(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:時(?!間|期|的|代|点|計|短|々|給)(?:半|[0-9]{1,2}分)?|:[0-9]{2})"
    r"(?:ごろ|頃|ころ|すぎ|過ぎ)?|正午|お昼"
)
_PART_OF_DAY = (
    rf"(?:の?(?:{_PART}の?)?(?:{_HOUR})|の?{_PART}(?!ごはん|ご飯|食|礼|刊|[0-9一二三四五六七八九十])"
    r"|の? ?(?:あさ|ひる|よる|ばん|ゆうがた|よなか)(?=です|に|、|。| |$|から|ごろ|は|も|の|で))?"
)
_EDGE = r"(?:の?(?:(?:最|月)?初め|はじめ|始め|あたま|頭|終わり(?:頃|ごろ)?|おわり|末(?!っ子)|半ば|なかば|中旬|上旬|下旬|中頃|後半|前半))"
_WEEKDAY = r"(?:[月火水木金土日]曜日?|[月火水木金土日]よう(?:び)?|土日)"
_MONTH_DAY = r"[0-9一二三四五六七八九十]{1,3}月の?[0-9一二三四五六七八九十]{1,3}日"
_MONTH = rf"[0-9一二三四五六七八九十]{{1,2}}月(?:{_EDGE}|頃|ごろ)?(?!額|間|分の)"
_SEASON = r"(?:の?(?:春|夏|秋|冬|年末|正月|お盆|今頃|いまごろ|暮れ|クリスマス)(?:頃|ごろ|休み)?)"
_JAPANESE = "|".join(
    (
        rf"(?:令和|平成|昭和)[0-9元一二三四五六七八九十]{{1,3}}年(?:の?{_MONTH_DAY}|の?{_MONTH}|{_SEASON}|度|頃|ごろ)?",
        r"(?:19|20)[0-9]{2}[年/.-][0-9]{1,2}[月/.-][0-9]{1,2}日?",
        rf"(?:19|20)[0-9]{{2}}年(?:の?{_MONTH_DAY}|の?{_MONTH}|{_SEASON}|頃|ごろ)?(?!間)",
        rf"(?:去年|昨年|一昨年|おととし|今年|本年|来年|ことし(?!か))(?:の?{_MONTH_DAY}|の?{_MONTH}|{_SEASON}|の?暮れ|末|{_EDGE}|度)?",
        rf"(?:先々月|先月|前月|今月|来月|せんげつ|こんげつ)(?:の?[0-9一二三四五六七八九十]{{1,3}}日|{_EDGE}|の{_WEEKDAY})?(?!分|額|号)",
        rf"(?:先々週|先週|今週|来週|せんしゅう|この前|こないだ|この間|こんど|今度|前)の?{_WEEKDAY}",
        rf"(?:先々週|先週|今週|来週|せんしゅう)(?:の[月火水木金土日](?![一-龠])|{_EDGE})?",
        rf"(?<![0-9/]){_MONTH_DAY}",
        rf"(?<![0-9一-龠])[一二三四五六七八九十]{{1,2}}月(?:{_EDGE}|頃|ごろ)?(?!額|間|分|号|前|も|近|ほど|以|[一二三四五六七八九十])",
        rf"(?<![0-9/])[0-9]{{1,2}}月(?:{_EDGE}|頃|ごろ)?(?!額|間|分の|号|[0-9])",
        r"(?<![0-9/.-])(?<!期限)(?<!期限 )[0-9]{1,2}/[0-9]{1,2}(?![0-9/%])(?:\([月火水木金土日]\))?",
        (
            r"さきおととい|一昨[日晩夜]|おとと[いつ]|おとつい|おとつひ|昨日|きのう|昨[夜晩夕]|ゆうべ|昨年|先日"
            r"|今日|(?<![ぁ-ん])けふ|(?<!とう)きょう|本日|ほんじつ|当日(?=中)|今朝|けさ|今夜|今晩|こんばん(?!は)|明日|あした|明後日"
            r"|あさって"
        ),
        (
            rf"(?:(?:約|もう|およそ|かれこれ|だいたい)?(?:{_N}(?:[、,~か]{_N})?|半)"
            r"(?:日|週間|か月|ヶ月|カ月|ヵ月|ケ月|箇月|年|時間|分|か月半|年半)"
            r"(?:半|以上|ほど|くらい|ぐらい|近く|ちょっと)?(?:前|まえ))"
        ),
        (
            r"半年(?:ほど|くらい|ぐらい|以上)?(?:前|まえ)|半月(?:ほど|くらい)?前|ひと月(?:ほど|くらい)?前"
            r"|(?:ふつか|みっか|よっか|いつか|むいか|なのか|ようか|とおか)まえ|何(?:日|年|か月|ヶ月|週間)も?前"
            r"|だいぶ前"
        ),
        (
            rf"(?<![0-9/.,~-])[0-9]{{1,2}}日(?=に|まで|の(?!間|無料|トライアル)|から(?!連続)|付|夜|朝|、|夕|昼|頃"
            rf"|ごろ)|(?<![0-9一-龠])(?:{_WEEKDAY})(?!日|朝市)"
        ),
        r"(?:正月|年末年始|年末|年明け|ゴールデンウィーク|gw|お盆|連休(?:中|明け)?|大晦日|元日|月末|月初(?:め)?|週末)(?:に|の|から|、)",
        r"(?:今|いま)さっき|さっき|さきほど|先ほど|先程|たった今|たったいま|この間|こないだ|この前|つい最近|いましがた|今しがた|ついさっき",
        rf"(?:早朝|朝|昼|夕方|夜中|夜|深夜|未明|明け方|午前|午後)の?(?:{_HOUR})|午前中(?=に|で|じゃ|だ|の|、|。|から)|^夕方(?=に|、)",
        r"毎月[0-9]{1,2}日(?=に|、|の|から|ごろ|頃| )",
        r"(?<![一-龠ァ-ヺー])(?:春|夏|秋|冬)(?:ごろ|頃|先(?=に|か)|口(?=に|か)|(?=に(?!し|な)|から(?!い)))",
    )
)
_MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b"
_COUNT = (
    r"(?:[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half an?"
    r"|(?:a )?couple(?: of)?|a few|few|several|some)"
)
_UNIT = r"(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|yrs?|mornings?|evenings?|fortnight)"
_OF_DAY = r"(?: (?:in the )?(?:early |late )?(?:morning|afternoon|evening|night)\b| at night\b)?"
_ENGLISH = "|".join(
    (
        r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}",
        (
            r"(?:(?:since|in|last|this|next) )?"
            rf"(?:(?:early|late|mid|the (?:start|end|beginning|middle) of)[ -])?{_MONTHS}"
            rf"(?: (?:the )?[0-9]{{1,2}}(?:st|nd|rd|th)?\b(?!:))?(?:,? (?:19|20)[0-9]{{2}}\b)?{_OF_DAY}"
        ),
        rf"(?:since )?(?:the )?[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTHS}(?:,? (?:19|20)[0-9]{{2}}\b)?",
        r"(?:the )?(?:night|evening|morning|day) before (?:yesterday|last)|day before yesterday",
        rf"(?:since )?(?:yesterday|yday){_OF_DAY}|tomorrow{_OF_DAY}|today|tonight|tonite|(?:earlier|later) today",
        r"(?:since )?this (?:very )?(?:morning|afternoon|evening|week(?:end)?|month|year|spring|summer|autumn|fall|winter)"
        r"|(?:since )?(?:early |late )?(?:last|next) (?:week(?:end)?|month|year|spring|summer|autumn|fall|winter|christmas|night)",
        (
            rf"(?:(?:about|around|almost|over|nearly|roughly|maybe|more than) )?{_COUNT}"
            rf"(?: (?:and a half|or (?:two|three|so)))? {_UNIT} (?:ago|back|earlier)\b"
        ),
        rf"(?:since )?(?:(?:last|this|next|this past|the other|past) )?{_DAYS}{_OF_DAY}",
        r"(?:since|in) (?:19|20)[0-9]{2}\b",
        (
            r"(?:since )?(?<=on )the [0-9]{1,2}(?:st|nd|rd|th)\b|since the [0-9]{1,2}(?:st|nd|rd|th)\b"
            r"|the [0-9]{1,2}(?:st|nd|rd|th) of (?:this|last|next) month"
        ),
        r"(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}(?![0-9/%])",
        r"(?<=each )[0-9]{1,2}(?:st|nd|rd|th)\b|(?<=every )[0-9]{1,2}(?:st|nd|rd|th)\b(?= of|[.,]|$)",
        r"overnight|just now|a moment ago|the other (?:day|night|week)|a while (?:ago|back)",
    )
)
_JAPANESE_DATE = late(rf"(?:{_JAPANESE}){_PART_OF_DAY}")
_ENGLISH_DATE = late(rf"\b(?:{_ENGLISH})")
_NOT_THAT = late(r"(?:に)?(?:じゃな|ではな|でな|とちが|と違)")
_WORD_MAY = late(r"may\b|mar\b|sat\b|sun\b|mon\b|wed\b|fri\b|dec\b|jan\b|march\b(?! [0-9])|second\b")


def dates_said(text: str) -> list[str]:
    """The words of a text in NFKC that say when something was, each once: in Japanese before English before mere figures."""
    small = text.casefold() if len(text.casefold()) == len(text) else text.lower()
    japanese = [one for one in _JAPANESE_DATE.finditer(small) if not _NOT_THAT.match(small, one.end())]
    english = [one for one in _ENGLISH_DATE.finditer(small) if not _WORD_MAY.fullmatch(one[0])]
    in_words = bool(japanese) and not japanese[0][0].isascii()
    found, rest = (japanese, english) if in_words else (english, japanese)
    found += [one for one in rest if not any(one.start() < kept.end() and kept.start() < one.end() for kept in found)]
    said = (text[one.start() : one.end()].rstrip("にのから、").strip(" .") for one in found)
    return list(dict.fromkeys(said))
