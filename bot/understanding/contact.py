"""Reads a contact with a desk out of one sentence: 「3時に電話した。Kさんて人。5分待たされて…」. Nothing is invented.

A report is known by its verbs: rang, spoke, was rung, wrote, went there, could not get through. A question, a plan or
a "not yet" is no report. What arrived (メールきた) is told as well, without anybody having been spoken to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Literal

from bot.core.calendar import Calendar, in_japan
from bot.core.contacts import Contact, Told, Way
from bot.understanding.contact_text import ContactText
from bot.understanding.contact_told import take_told
from bot.understanding.contact_what import (
    find_arrived,
    find_outcomes,
    find_unheard,
    find_words,
    has_accent,
    is_unsure,
    names_visit,
    take_debit,
    take_papers,
    take_phone,
    take_reference,
)
from bot.understanding.contact_when import find_moment, take_attempt, take_waited
from bot.understanding.contact_who import take_department, take_desk, take_names
from bot.understanding.late import late
from bot.understanding.names import Names

_LONGEST = 400
"""Characters of the longest report; what is longer is a pasted mail."""

_UNREACHED = late(
    r"(?:つなが|繋が)(?:ら(?:ない|ず|なかった|なくて|ん|へん|ねー|ねえ|なさすぎ)|りません)|(?:電話|誰も|だれも|担当者?|向こう|相手|窓口|カード会社|店|まだ|全然)(?:が|は|も|に)?(?:全然|ぜんぜん|まったく|全く|一向に|なかなか)?(?:出(?:ない|んかった|へんかった|ん(?=$|[、。\s])|なかった|ません|てくれ(?:ない|なかった|ません)|ず|なくて|ねー|やしない)|でない|でなかった)|(?:ても|でも)(?:全然|誰も|一度も)?(?:出|で)(?:ない|ません|なかった|ず)|(?:留守電|留守番電話|不在)|(?:電話に|着信に)?出られ(?:な|ず|ん|へん|ませ)|(?:電話|通話|途中)(?:が|で)?(?:切れ(?:た|て|ちゃ)|切られ)|(?:回|度)とも(?:全然)?(?:出|で)(?:な|ん|ません|ず|へん)|応答(?:が|は)?(?:ない|なし|なかった)|(?:返事|返信|回答|連絡)(?:が|は|も)?(?:ない|なし|無し|ありません|こない|来ない|きません|来ません|もらえない)"
    r"|\b(?:no (?:answer|reply|one (?:answered|picked up|there))|nobody (?:answered|picked up|there)|did ?n'?t (?:answer|pick up|get through)|could ?n'?t (?:get through|reach|connect)|can ?n?'?o?t get through|not get through|never got through|voice ?mail|went unanswered|rang out|cut off|disconnected|kept ringing|just rings|not connecting|no luck)\b"
)
_BUSY = late(
    r"話し中|話中|通話中|混み合って|混みあって|こみあって|混んで(?:い)?(?:て|る)|回線が(?:混|いっぱい)|\b(?:busy|engaged|line is full|lines are busy)\b"
)
_OUT = late(
    r"(?:電話|でんわ|連絡|架電|コール|tel|問い合わせ|問合せ|といあわせ)(?:を|も|、|は)?(?:また|もう一度|何度も?|何回も?)?(?:を)?(?:し(?:た|て(?!(?:い)?ない|(?:い)?ません|くれ|もらえ|ください|って|も(?:いい|大丈夫)|ほしい|欲しい|と)|ました|ましたら)|かけ(?:た|て|ました)|掛け(?:た|て|ました)|入れ(?:た|て|ました)|しま(?:し)?た|終わ|おわ|済)|問い?合わせ(?:た|まし|て(?!(?:い)?ない|(?:い)?ません|ください|も(?:いい|大丈夫)))"
    r"|(?:電話|カード会社|店|窓口|デスク|番号|センター|警察|銀行|もう一度|もういちど|また|やっと|さっき|今|いま|朝|昼|夜|時に|分に|頃に|ごろ|に|回|度)(?:に|へ|を|は|も|、| )*(?:かけ(?:た|てみた|たら|たけど|ました|ても|まくった|直した|なおした)|掛け(?:た|てみた|たら|ました|ても|直した))|^かけ(?:た|てみた|ました|たら|たけど)|(?:会社|店|デスク|センター|窓口|銀行|カード|課|ここ|そこ|番号)に電話(?=[。、\s]|$)|(?:時|時半|分|頃|ごろ|朝|昼|夕方|夜|午前|午後)に?電話(?=[。、\s]+[^\s])"
    r"|(?:やっと|ようやく|すぐ|電話|今度は|無事|回目で|度目で|なんとか)?(?:に|が|は|、| )*(?:つなが|繋が)(?:った|って|りました)|(?:と|に)(?:電話で)?話(?:せ|し|をし)(?:た|ました|て|ができ)|話を?(?:聞いた|聞けた|きいた)|電話で(?:話|聞|確認|伝え|頼|お願い|言|やりとり|問)|(?:電話|tel)(?:終|済)|聞いてみた|^聞いた|^きいた|聞いてきた"
    r"|(?<![一-鿿])に(?:電話で)?相談し(?:た|ました|てみた|てみました)|折り返した|折り返しました|かけ直した|かけなおした|\btel(?:した|済)|通報した|届け出た"
    r"|\b(?:i |we |have |just |finally |so )*(?:(?<!\bis )(?<!\bwas )(?<!\bare )(?<!'s )(?<!shop )(?<!store )(?<!site )(?<!company )(?<!app )(?<!something )(?<!person )(?<!guy )(?<!man )(?<!woman )called|rang|phoned|telephoned|dialled|dialed|contacted)\b(?! me| us| back by| my)|\b(?:spoke|talked|spoken|got through|chatted|speaking) (?:to|with)?\b|\b(?:spoke|got through)\b|\b(?:asked|told) (?:them|the (?:bank|issuer|card|shop|desk))|\bon the phone with\b|\bmade a call\b|\bgave them a (?:call|ring)\b|\bhad a call with\b|\b(?:tried|trying) (?:to )?(?:call|ring|phone|the (?:number|line|desk|bank))|\bcall with\b"
)
_IN = late(
    r"(?:電話|でんわ|連絡|折り返し(?:の?電話)?|折返し|着信|tel|コール)(?:が|も|、|は)?(?:また|さっき|今|ついに|やっと|ようやく|もう|すぐ)?(?:きた|来た|きました|来ました|あった|あって|ありました|きて|来て|かかってき|掛かってき|いただ|もら(?:った|いました|って)|くれた|くれました|入った|入りました|ありまし)"
    r"|(?:さん|課|部|係|会社|カード|センター|店|デスク|から)から(?:は|の|また)?(?:会社に|家に|携帯に|自宅に|職場に|スマホに|また|今|さっき)*(?:電話|連絡|折り返し|着信|tel)(?!くる|来る|が?(?:くる|来る)|する|します|待ち|して(?:くれる|もらう|もらえる))|から(?:会社に|家に|携帯に|自宅に|職場に|スマホに)(?:電話|連絡)|(?<![ァ-ヶー一-鿿])(?:会社|家|携帯|自宅|職場|スマホ)に(?:は)?(?:また)?(?:電話|連絡)(?:が)?(?:きた|来た|あっ|。|、| |$)|かかってき(?:た|まし|て)|掛かってき(?:た|まし|て)"
    r"|\b(?:they|he|she|someone|somebody)(?: from [a-z ]{2,30}?)? (?:just |finally |has |have |then )*(?:called|rang|phoned|contacted)\b|\b(?:called|rang|phoned|contacted) (?:me|us)\b|\b(?:the (?:bank|issuer|card company|shop|store|seller|merchant|desk|police)|[a-z]+ from [a-z ]{2,30}?) (?:just |finally |has |have )*(?:called|rang|phoned)\b(?! (?:the|them|my))|\b(?:got|had|received) (?:a |the |their |another )?(?:call|callback|phone call)\b(?! with)|\bcalled back\b|\bcall (?:came|from)\b"
)
_WE_RANG = late(r"\b(?:i|we) (?:just |have |finally |then |also |so )*(?:called|rang|phoned|contacted)\b(?! (?:me|us))")
_CHATTED = late(r"チャット(?:で|に|を|が|も)?.{0,12}?(?:した|しました|て[、。\s]|終わ|つなが|聞い|話|伝え|頼|やりとり|かかっ|完了|言われ|くれた|くれました|もらった|もらえた|でき)|\bchatted\b|\b(?:in|on|by|via|over) (?:the |a )?(?:live )?chat\b")  # fmt: skip
_WROTE = late(r"(?:[0-9二三四]回(?:も)?|再度|もう一度|何度)送っ(?:た|ても|て)|(?:メール|フォーム|問い合わせ(?:欄|フォーム)|手紙|書面|内容証明|はがき|ハガキ|文)(?:から|で|を|も|は|に|、)?[^。、,.\n]{0,8}?(?:問い?合わせ(?:た|まし|て)|送っ(?:た|て)|送りました|出し(?:た|ました|て(?!ください|下さい|くれ|ほしい|欲しい|もら|って|と))|投函|書い(?:た|て送)|送信した|送信しました|送信(?=[\s。、]|$)|提出(?=[\s。、]|$|し(?:た|ました)))|\b(?:e-?mailed|wrote to|sent (?:them |the \w+ )?(?:an? |the |two |three |several |many |some |[0-9]+ )?(?:more )?(?:e-?mail|mail|message|letter|form)s?)\b|\bfilled (?:in|out) the form\b")  # fmt: skip
_FORM = late(r"フォーム|問い合わせ欄|\bform\b")
_WENT = late(
    r"(?:カウンター|窓口|店|店頭|支店|銀行|警察署?|交番|センター|ショップ|郵便局|市役所|役所|区役所|署)(?:へ|に|まで|、| )?(?:も)?(?:直接|今日|昨日|さっき|昼に|昼休みに)?(?:は)?(?:行っ(?:た|て(?!み(?:る|ます)|も))|行きました|いった|いってきた|行ってきた|寄っ(?:た|て)|出向い(?:た|て)|相談し(?:た|ました|てきた)|相談に行|届け(?:た|出た|てきた)|出してきた)|行ってきた|行ってきました|いってきた"
    r"|\b(?:went to|visited|been to|dropped by|stopped by) (?:the |my |a |our )?(?:\w+ )?(?:counter|branch|bank|police|shop|store|desk|office|station|koban)\b|\bat the counter\b"
)
_QUESTION = late(
    r"(?:[?？]|ですか|ますか|ますかね|でしょうか|(?:た|る|い|の)かな|かしら|(?:すれば|したら|ほうが|方が)(?:いい|良い|よい|ええ|よか)(?:です)?(?:か|の|ん|とね|やろ|かな)*[?。]?|いいの)\s*$|^(?:どこ|だれ|誰|何番|なんばん)(?:に|へ|から)|^(?:should|can|could|do|does|shall|what|when|how|where|who|is|are|will|must) "
)
_PLAN = late(
    r"(?:電話|連絡|かけ|問い合わせ|相談)[^。、\n]{0,6}?(?:する(?:つもり|予定|ね|よ|わ|から|ところ|$|。)|します(?:ね|$|。)|しよう|てみる(?:$|ね|。|よ|わ)|てみます|してみます|したほうが|した方が|しないと|しなきゃ|すれば|すべき|したい|するのは|するの|しても(?:いい|大丈夫))|これからかけ|今からかけ|かける(?:つもり|予定|$|。|ね)|かけます(?:$|。|ね)"
    r"|\b(?:i'?ll|i will|i'm going to|going to|want to|have to|need to|should i|shall i|will) (?:call|ring|phone|contact)\b"
)
_NOT_DONE = late(
    r"(?:まだ|電話は|電話を|連絡は)[^。、\n]{0,8}?(?:して(?:い)?(?:ない|ません)|かけて(?:い)?(?:ない|ません)|できて(?:い)?(?:ない|ません))|(?:電話|かけ|連絡)[^。、\n]{0,4}?(?:してない|していない|かけてない|しなかった|できない|できなかった|したくない|苦手|嫌い|きらい|こわい|怖い)"
    r"|\b(?:have ?n'?t|has ?n'?t|did ?n'?t|not yet|have not|did not) (?:called?|rung|phoned?|contacted?|call|ring)\b|\bafraid to call\b"
)
_SCAMMER = late(r"詐欺(?:師|犯|の人|グループ|に電話|から電話)|犯人|(?:警告|画面|ポップアップ|偽|にせ)の?(?:画面|番号|サポート|電話)[^。、]{0,6}(?:電話|かけ)|(?:電話|かけ)(?:し)?たら[^。]{0,20}(?:買え|買うよう|遠隔|リモート|コンビニ)|\bscammer")  # fmt: skip

_GIVEN = late(
    r"番号.{0,4}(?:もら|出(?:た|ま)|くれ|聞い|控え)|\b(?:got|given|gave|received)\b.{0,24}(?:number|reference)"
)
_POLICE = "desks/police_9110"
_SENTENCES = late(r"[。\n!！]+\s*|(?<=[a-z])[.;] ")
_THAT_NUMBER = late(
    r"(?:その|そこの|教わった|教えてもらった|もらった|聞いた)(?:電話)?(?:番号|窓口)|\b(?:that|the) number\b",
    re.IGNORECASE,
)


def read_contact(text: str, names: Mapping[str, Names], now: datetime, calendar: Calendar) -> Contact | None:
    """The contact or the effect that a text reports, None when it reports neither."""
    if len(text) > _LONGEST or _SCAMMER.search(ContactText.of(text).low):
        return None
    contact = _with_second(text, names, now, calendar) or read_details(text, names, now, calendar)
    if contact.reference and not contact.way and _GIVEN.search(ContactText.of(text).low):
        contact = replace(contact, way="call", reached="yes", desk=contact.desk or _desk_of(text))
    result = bool(contact.told) and bool({"stopped", "accepted", "refused"} & set(contact.outcomes))
    return contact if contact.way or contact.arrived or result else None


def _desk_of(text: str) -> str:
    """Only the police take a 相談 down under a 受理番号."""
    return _POLICE if "受理番号" in text else ""


def _with_second(text: str, names: Mapping[str, Names], now: datetime, calendar: Calendar) -> Contact | None:
    """A call that gave a number, and in the next sentence that number, which nobody answered."""
    *before, last = _SENTENCES.split(text.strip(" 。.!！"))
    if not before or not _THAT_NUMBER.search(last):
        return None
    second = read_details(last, names, now, calendar)
    if second.reached not in ("busy", "no_answer"):
        return None
    first = read_details("。".join(before), names, now, calendar)
    return replace(first, way=first.way or "call", reached=first.reached or "yes", then=second)


def read_details(text: str, names: Mapping[str, Names], now: datetime, calendar: Calendar) -> Contact:
    """Everything of a contact that a text tells, whether it reports one or only adds to it.

    The order matters: what was promised is taken out before the verbs of the report are looked for, waiting times and
    attempts before the moment.
    """
    read, local = ContactText.of(text), in_japan(now)
    desk = take_desk(read, names)
    unheard, outcomes = find_unheard(read), find_outcomes(read)
    words, visit = find_words(read), names_visit(read)
    phone, reference = take_phone(read), take_reference(read)
    papers, debit_on = take_papers(read), take_debit(read, local)
    waited = take_waited(read)
    told = take_told(read, local, calendar)
    way, incoming = _way(read, waited is not None)
    attempt = take_attempt(read)
    arrived = find_arrived(read)
    department, people = take_department(read), take_names(read)
    spoken = bool(people or told or outcomes or reference)
    missed = _missed(read) if way and not spoken else ""
    return Contact(
        way=way,
        incoming=incoming,
        at=find_moment(read, local) if way else None,
        desk=desk,
        department=department,
        names=people,
        phone=phone,
        reference=reference,
        waited=waited,
        attempt=attempt,
        reached=missed or ("yes" if way else ""),
        told=told,
        arrived=arrived,
        outcomes=_outcomes(outcomes, told, missed),
        debit_on=debit_on,
        papers=papers,
        unheard=unheard,
        words=words,
        visit=visit and way != "visit",
        accent=has_accent(read),
        unsure=is_unsure(read),
    )


def _missed(read: ContactText) -> Literal["busy", "no_answer", ""]:
    if read.has(_BUSY):
        return "busy"
    return "no_answer" if read.has(_UNREACHED) else ""


def _way(read: ContactText, waited: bool) -> tuple[Way | Literal[""], bool]:
    """By which way, and whether they came to us; "" when the text reports no contact."""
    asks = read.has(_QUESTION)
    unreached = read.has(_UNREACHED) or read.has(_BUSY)
    incoming = read.has(_IN) and not read.has(_WE_RANG)
    if incoming and not asks:
        return "call", True
    if asks or (read.has(_NOT_DONE) and not _OUT.search(_NOT_DONE.sub(" ", read.low))):
        return "", False
    if read.has(_WENT):
        return "visit", False
    if read.has(_CHATTED):
        return "chat", False
    if read.has(_WROTE):
        return ("form" if read.has(_FORM) else "mail"), False
    if read.has(_OUT) or unreached or waited:
        only_planned = read.has(_PLAN) and not unreached and not _OUT.search(_PLAN.sub(" ", read.low))
        return ("", False) if only_planned else ("call", False)
    return "", False


def _outcomes(said: tuple[str, ...], told: tuple[Told, ...], missed: str) -> tuple[str, ...]:
    """What the desk answered, in the words that questions use for their options."""
    kinds = [promise.what for promise in told]
    found = list(said)
    if missed:
        found.append("no_answer")
    if "call" in kinds and "callback" not in found:
        found.append("callback")
    if "answer" in kinds and "accepted" not in found:
        found.append("accepted")
    if "refund" in kinds and not {"promised", "refused"} & set(found):
        found.append("promised")
    return tuple(dict.fromkeys(found))
