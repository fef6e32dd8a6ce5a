"""What a desk said or did: reference numbers, telephone numbers, debits to come, papers, refusals, things that arrived."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Literal

from bot.understanding.contact_text import ContactText
from bot.understanding.late import late
from bot.understanding.moments import read_when

_REFERENCE = (
    late(
        r"(?:受付|受け付け|管理|お?問い?合わせ|お問合せ|案件|整理|照会|受理|調査|ケース|申込|お客様|事故|確認)(?:の)?(?:番号|no\.?|ナンバー|id)(?:は|が|を|って|、|:|=|の|も| |もら(?:った|いました)|出(?:た|ました)|聞(?:いた|きました)|くれ(?:た|ました)|控え(?:た|ました))*(?P<number>[a-z]{0,4}[- ]?[0-9][0-9a-z-]{1,18}[0-9a-z])"
    ),
    late(
        r"\b(?:reference|ref|case|ticket|claim|dispute|report|tracking)(?: (?:number|no|id|code))?\.?(?: (?:is|was|they gave me))?[ :#]*(?P<number>[a-z]{0,4}-?[0-9][0-9a-z-]{1,18}[0-9a-z])"
    ),
    late(r"(?<![0-9a-z-])(?:番号(?:は)?)?(?P<number>[a-z]{1,3}-[0-9]{3,10})(?![0-9-])"),
)
_PHONE = late(
    r"(?<![0-9a-z-])(?P<number>\(?0[0-9]{1,4}\)?-[0-9]{1,4}-[0-9]{3,4}|0[0-9]{9,10}|0120-?[0-9]{3}-?[0-9]{3})(?![0-9-])"
)
_DEBIT = late(
    r"(?P<when>(?:(?:来月|今月|翌月)の?)?(?:[0-9]{1,2} ?[/月] ?[0-9]{1,2}日?|[0-9]{1,2}日)|(?:来月|今月|翌月)の?(?:末|[0-9]{1,2}日))(?:に|には|は|で)?(?:は)?(?:一度|一回|いったん|一旦|いちど|普通に|一応|まず)?(?:は)?(?:口座から)?(?:引か(?:れ|れる)|引き?落|ひかれ|ひきおと|引落)"
)
_DEBIT_ENGLISH = late(
    r"\b(?:be )?(?:debited|charged|taken|debit)(?: (?:once|first|anyway|still))* (?:on|by) (?P<when>(?:the )?[a-z0-9/ ]{2,16}?[0-9](?:st|nd|rd|th)?)(?=[^0-9a-z/]|$)"
)
_NO_PAPERS = late(r"(?:書類|用紙|書面|手続き書類|申請書)(?:は|も|とか)?(?:なし|無し|ない|いらない|要らない|不要|必要ない|必要なし|ありません)|\bno (?:papers?|forms?|paperwork|documents?)(?: needed| required)?\b")  # fmt: skip
_PAPERS = late(r"(?:書類|用紙|申請書|申立書|書面)(?:を|が|も|の)?(?:出|提出|書い|記入|必要|要る|いる|返送|要り)|(?:書いて|記入して)(?:返送|送り返|出)|\b(?:fill (?:in|out)|send in|return) (?:the |a )?(?:form|papers?|paperwork|documents?)\b")  # fmt: skip

_REFUSED = late(
    r"(?:返金|返せ|対応|受け付け|補償|教え|答え|調べ)[^。、\n]{0,8}?(?:できない|できません|出来ない|しない|しません|られない|られません|えない|えません|ないって|ません(?:って|と))|断られ|拒否され|だめだ(?:って|った|と)|ダメだ(?:って|った|と)|無理だ?(?:って|と言|と)(?!思)|認め(?:られ|てくれ)な|取り合って(?:くれ|もらえ)な|個人情報(?:だから|で|なので|を理由)"
    r"|\b(?:refused|declined|rejected|denied|turned (?:me|us) down|won'?t (?:refund|help|tell|pay)|would ?n'?t (?:tell|refund|help|say)|can ?n'?o?t (?:tell|refund|help)|no refund)\b"
)
_ACCEPTED = late(
    r"調べ(?:る|ます|てくれる|てもらえる|てくれます)(?:って|と|そう|らしい|こと|ね|$|。|、)|調査(?:する|します|してくれる|に入る|を始め|中)|受け付け(?:た|て(?:くれ|もらえ|もらった)|ました|られ)|受け付けて|受理(?:され|して)|異議(?:を|の)?(?:出し|申請|申し立て|受け付け|受付)[^。]{0,6}(?:た|完了|済)"
    r"|\b(?:will|are|is going to|they'll|'ll) (?:investigat\w+|look(?:ing)? into)|\b(?:opened|registered|accepted|filed|logged) (?:a |the |my |our )?(?:case|dispute|claim|report)|\btook (?:my|the) (?:report|dispute|case)|\bdispute (?:opened|accepted|filed)"
)
_STOPPED = late(
    r"(?:止め|とめ)(?:てくれた|てくれました|てもらえた|てもらった|てもらいました|てもらえました|ました|た(?:って|と|よ|$|。|、))|(?:止まった|とまった|止まりました)|(?:停止|解約|キャンセル|利用停止|自動更新の停止)(?:は)?(?:して(?:くれた|もらった|もらえた)|した(?!い)|しました|完了|済み|できた|できました|された|された?)"
    r"|\b(?:cancelled|canceled|stopped|blocked|froze|frozen) (?:it|the|my|our)\b|\b(?:is|was|has been|been|they) (?:now )?(?:cancelled|canceled|stopped|blocked|frozen)\b"
)
_RESTRICTED = late(
    r"(?:アカウント|口座|利用|ログイン|機能)(?:は|を|に|の|が|も)?[^。、\n]{0,6}?(?:制限|ロック|凍結|停止|止め)[^。、\n]{0,4}?(?:かけ(?:た|て|ました)|かかっ(?:た|て)|され(?:た|て|まし)|して(?:くれ|もら)|した(?!い)|しました|て(?:くれた|もらった|もらえた))"
    r"|\b(?:account|it) (?:is|was|has been|got) (?:now )?(?:restricted|limited|locked|frozen|suspended)\b|\b(?:restricted|limited|locked|froze|suspended) (?:the|my) account\b"
)
_NO_MISUSE = late(
    r"不正(?:な)?(?:利用|使用|送金|取引|ログイン)?(?:は|も|が)?(?:特に|とくに)?(?:な(?:し|い(?!か)|かった|く)|ありませ|されて(?:い)?(?:ない|ません)|見つから|みつから)|\bno (?:misuse|fraud|unauthori[sz]ed|suspicious)"
)
_ACCENT = late(
    r"なまり|訛|片言|カタコト|かたこと|日本語が(?:変|へん|あやし|怪し|たどたどし|不自然)|発音が|外国(?:人|の人|の方)っぽ|\baccent\b|\bbroken (?:japanese|english)\b"
)
_UNSURE = late(
    r"(?:窓口|カウンター|店員|受付|係|スタッフ|担当|お店|店|支店|向こう|相手)(?:の?(?:人|方|さん|側))?(?:は|が|も|、)?[^。、\n]{0,10}?(?:(?:知|し)ら(?:な|ん|ず|へん)|わかって(?:い)?な|分かって(?:い)?な|わから(?:な|ん|へん)|分から(?:な|ん)|把握して(?:い)?な|不慣れ|慣れて(?:い)?な)|マニュアル(?:が|も)?(?:な|無)"
    r"|\b(?:staff|clerk|counter|branch|they|he|she|the (?:man|woman|person)|nobody|no one)\b[^.\n]{0,24}?(?:knew nothing|did ?n'?t (?:really )?know|had no (?:idea|clue)|no manual|knew (?:about|what)|was clueless|were clueless)"
)
_ARRIVED: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("refund", late(r"(?:返金|マイナス(?:の行)?|お金|全額|代金|クレジット)(?:の(?:行|メール))?(?:が|も|は|、)?[^。、\n\x00]{0,10}?(?:された|されまし|されて(?:い)?(?:た|ました|る)|戻っ(?:た|て(?:い|き)?(?:た|ました|る))|もどった|戻りました|入金(?:され)?(?:た|て)|入って(?:い)?た|入りました|出(?:た|て(?:い)?(?:た|ました)|ました)|あった|ありました|載って(?:い)?た|ついて(?:い)?た|確認できた)(?!んで|ら)|マイナス[0-9,.]+ ?円?(?:が)?(?:ありました|あった|出た|出て(?:い)?た)|\b(?:refund|money|credit|minus)(?: line)? (?:has |have |is |was |just |finally )*(?:arrived|came|come|received|back|in|there|showed|shown|appeared|posted)\b|\bgot (?:my|the|our) (?:money|refund)(?: back)?\b|\b(?:was|been|got) refunded\b")),
    ("card", late(r"(?:新しい|新)?カード(?:が|も|は|、)?(?:やっと|今日|さっき|もう|無事|ようやく)?(?:に)?(?:届いた|届きました|とどいた|来た|きた|来ました|きました|受け取った|受け取りました)|\b(?:new |the |my |replacement )+card (?:has |just |finally )*(?:arrived|came|is here|got here)\b|\b(?:got|received) (?:the |my |a )?(?:new|replacement) card\b")),
    ("papers", late(r"(?:書類|申請書|用紙|書面|封筒|手紙|申立書|届出書)(?:が|も|は|、)?(?:やっと|今日|さっき|もう|無事|ようやく)?(?:に)?(?:届いた|届きました|とどいた|来た|きた|来ました|きました)|\b(?:papers?|forms?|paperwork|documents?|letter) (?:has |have |just |finally )*(?:arrived|came|is here|are here)\b")),
    ("mail", late(r"(?:メール|sms|ショートメール)(?:が|も|は|、|で)?(?:さっき|今|やっと|もう|ちゃんと|無事|ようやく|今日)?(?:に)?(?:返信が?|連絡が?|返事が?)?(?:きた|来た|届いた|とどいた|きました|来ました|届きました|あった|ありました|入った|きて(?:い)?た|来て(?:い)?た|届いて(?:い)?(?:た|ました))(?!んで|ら)|\b(?:e-?mail|mail|confirmation|text)(?: from \w+)? (?:has |just |finally )*(?:arrived|came|is here|received|landed)\b|\b(?:got|received) (?:the|an?|their) (?:e-?mail|mail|confirmation|text)\b")),
    ("call", late(r"(?:電話|折り返し(?:の電話)?|連絡)(?:が|も|は|、)?(?:さっき|今|やっと|もう|ちゃんと|ようやく)?(?:きた|来た|きました|来ました|あった|ありました|かかってきた|かかってきました)(?!んで|ら)|かかってき(?:た|ました)|\b(?:they|he|she|it) (?:has |have |just |finally )*(?:called|rang|phoned)(?: me| us)?(?: back)?\b|\bgot (?:the|a|their) (?:call|callback)\b")),
    ("answer", late(r"(?:返事|回答|結果|返信)(?:が|も|は|、)?(?:やっと|さっき|もう|ようやく)?(?:きた|来た|届いた|きました|来ました|届きました|あった|ありました|出た|出ました)|\b(?:answer|reply|decision|result) (?:has |just |finally )*(?:arrived|came|is here)\b|\b(?:got|received) (?:an|the|their) (?:answer|reply|decision|result)\b")),
)  # fmt: skip
_NOT_ARRIVED = late(r"(?:きて|来て|届いて|こ|来)(?:い)?(?:ない|ません)|まだ[^。、]{0,6}(?:ない|ません)|\b(?:not|no|never|nothing|hasn'?t|haven'?t)\b")  # fmt: skip
_UNHEARD_WORDS = r"(?:聞き?(?:忘れ|そび|そこね|漏ら|逃)|聞いて(?:い)?(?:ない|ません)|きいて(?:い)?(?:ない|ません)|きき?忘れ|わすれ|忘れた|教えてくれな|わからない|不明|聞かなかった|聞けなかった|言わなかった|言ってくれな|名乗ら)"
_UNHEARD: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("reference", late(rf"(?:受付)?番号[^。、\n]{{0,6}}?{_UNHEARD_WORDS}|\b(?:no|forgot|did ?n'?t (?:get|ask)) (?:the |a |any |to ask for (?:the |a ))?(?:reference|case number|number)\b")),
    ("name", late(rf"名前[^。、\n]{{0,6}}?{_UNHEARD_WORDS}|\b(?:forgot|did ?n'?t (?:get|ask|catch)) (?:the |her |his |their |to ask (?:the |her |his |their ))?name\b")),
)  # fmt: skip


def take_reference(text: ContactText) -> str:
    """The reference number the desk gave."""
    for pattern in _REFERENCE:
        if match := text.search(pattern):
            number = text.as_said(match, "number").strip()
            text.cut(*match.span())
            return number
    return ""


def take_phone(text: ContactText) -> str:
    """The one telephone number in the text, as written."""
    match = text.take(_PHONE)
    return match["number"] if match else ""


def take_debit(text: ContactText, now: datetime) -> str:
    """The day on which they said the money is taken once, as "2027-01-27"."""
    for pattern in (_DEBIT, _DEBIT_ENGLISH):
        match = text.search(pattern)
        read = read_when(match["when"], now, future=True) if match else None
        if match and read:
            text.cut(*match.span())
            return read[:10]
    return ""


def take_papers(text: ContactText) -> Literal["none", "needed", ""]:
    """Whether papers have to be sent."""
    if text.take(_NO_PAPERS):
        return "none"
    return "needed" if text.has(_PAPERS) else ""


def find_outcomes(text: ContactText) -> tuple[str, ...]:
    """What the desk answered: accepted, refused; and what it did: stopped."""
    found = []
    if text.has(_REFUSED):
        found.append("refused")
    if text.has(_ACCEPTED):
        found.append("accepted")
    if text.has(_STOPPED):
        found.append("stopped")
    parts = [("restricted", _RESTRICTED), ("no_misuse", _NO_MISUSE)]
    account = [name for name, pattern in parts if text.has(pattern)]
    found += [*account, "limited"] if len(account) == len(parts) else account
    return tuple(found)


def find_arrived(text: ContactText) -> tuple[str, ...]:
    """What came or happened."""
    if text.has(_NOT_ARRIVED):
        return ()
    return tuple(what for what, pattern in _ARRIVED if text.has(pattern))


def find_unheard(text: ContactText) -> tuple[str, ...]:
    """What the person says they did not ask or cannot tell: asked no second time."""
    return tuple(name for name, pattern in _UNHEARD if text.has(pattern))


def has_accent(text: ContactText) -> bool:
    """Whether how the other spoke was worth a word, as it is to somebody who fears to be deceived."""
    return text.has(_ACCENT)


def is_unsure(text: ContactText) -> bool:
    """Whether whoever was spoken to did not know what to do."""
    return text.has(_UNSURE)


_WORDS = late(r"(?P<words>[^\s。、,.「」\x00]{2,20}?)(?:だ|です)?(?:って|と)(?:言え|言って(?:ください|くれ)?(?![たていまん])|いえ|言う(?:よう|といい))(?:って|と|ば)?|\btell them (?:it(?:'s| is) )?(?P<english>[a-z ]{4,40})")  # fmt: skip
_VISIT = late(
    r"カウンター|窓口(?:なら|で|に行|へ行|に来)|店頭|支店(?:なら|で|に行|へ)|\b(?:at|over|to) (?:the |a )?(?:counter|branch)\b"
)


def find_words(text: ContactText) -> str:
    """What the person was told to say to the next desk."""
    match = text.search(_WORDS)
    return text.as_said(match, "words" if match["words"] else "english").strip() if match else ""


def names_visit(text: ContactText) -> bool:
    """Whether a way over a counter was named."""
    return text.has(_VISIT)
