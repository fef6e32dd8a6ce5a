"""What a merchant's answer means: receipt, offer, question, done, refusal or unclear; its key sentences and its data.

Pure; knows no case. An answer that says several things counts as what binds most: a refusal before an offer, an offer
before a mere receipt; "refund processed" is a promise until the statement shows it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.understanding.amounts import read_money
from bot.understanding.late import late
from bot.understanding.learned import text_features, weigh
from bot.understanding.pasted import Pasted, unwrap
from bot.understanding.pastes import SURELY, speaks_as_letter
from bot.understanding.reply_sense import parts_of, senses

Kind = Literal["receipt", "offer", "question", "done", "refusal", "unclear"]
_MOST = 3000
_MOST_SAID = 80
PHRASES: Mapping[str, tuple[Kind, str]] = {
    "refused": (
        "refusal",
        r"do(?:es)? not (?:offer|give|provide|issue|make|accept|allow)\b.{0,25}(?:refunds?|returns?|cancel\w*)|there (?:is|are|will be) no (?:refunds?|money back)|nothing (?:more |else |further )?(?:we|i) can do|(?:charge|payment)\b.{0,25}(?:to be |is |was )(?:valid|correct|legitimate)|(?:unable|not able) to (?:\w+ ){0,3}(?:refund|cancel|process|offer|issue|honou?r)|(?:cannot|can ?not|can'?t|could not|won'?t|will not|are not able to) (?:\w+ ){0,3}(?:refund|cancel|be refunded|issue|return|reimburse)|"
        r"non-?refundable|no refunds?\b|not eligible|(?:request|refund|claim) (?:has been|was|is) (?:denied|declined|rejected)|we (?:must |have to |regret to )?(?:decline|deny)|not (?:entitled|possible to (?:refund|cancel))|outside (?:of )?(?:the|our) (?:refund|guarantee|return)|all sales are final|"
        r"(?:返金|解約|キャンセル|ご?対応|お受け|ご希望に(?:は)?(?:沿|添)).{0,20}(?:できません|できかね|いたしかね|致しかね|出来ません|出来かね|対象外|応じ(?:られ|かね)|お断り|認められ)|返金(?:は|を)?(?:承って|行って|受け付けて|して)(?:は)?(?:おりません|いません)|返金対象外|返金は(?:ございません|ありません|ない)|(?:お応え|ご要望に(?:は)?添)[^。]{0,6}(?:できません|できかね|かね)|正当な(?:ご?請求|取引|ご?利用)|(?:取り?消し|返金|返品|解約|キャンセル|交換)(?:は|を|も)?[^。]{0,6}(?:行いません|行えません|不可|できません|不可能|いたしません)|期限(?:を|が)(?:過ぎ|経過)",
    ),
    "discount": (
        "offer",
        r"\d{1,3}\s?(?:%|percent|パーセント)\s?(?:off|discount|割引|オフ|引き|の割引)|(?:discount|special (?:offer|price)|reduced price|half price|free (?:months?|years?|extension|upgrade)|extra (?:month|year)|credit of|store credit|voucher|coupon|gift card|\d+ (?:free )?months? (?:free|on us)|free of charge|lower your (?:monthly )?(?:bill|price|rate|fee))\b|"
        r"(?:割引|特別(?:価格|オファー|料金)|半額|無料(?:期間|延長|で(?:ご利用|お使い)|アップグレード)|クーポン|[0-9]+(?:か|ヶ|カ|ケ)月(?:間)?(?:無料|延長)|[0-9,]+円(?:引き|割引|オフ|お得)|ストアクレジット|(?:ポイント|ギフト券)(?:を|で)(?:プレゼント|お渡し|進呈|返金))",
    ),
    "stay": (
        "offer",
        r"(?:sorry to see you go|would you (?:be willing|consider|like to (?:stay|keep|switch|continue|pause|downgrade|try))|before you (?:go|leave|cancel)|what if (?:we|i)|how about|(?:pause|freeze|downgrade) your|if you (?:stay|keep|continue|decide to (?:stay|keep))|we(?: can|'d like to| would like to) offer|instead of (?:cancel|a refund)|reconsider|partial refund of)|"
        r"(?:続けて|継続して|引き続き).{0,15}(?:いただけ(?:る|ない|れば|ません)|ご利用になりませんか|お使いになりませんか)|ご提案|引き続きご?利用いただきた|(?:一時)?(?:休止|休会)(?:という|する|も|制度|プラン)|(?:プラン|コース)(?:へ|に)(?:の)?(?:変更|切り?替え)(?:も|を|て).{0,10}(?:ご案内|いただけ|おすすめ|できます)|代わりに.{0,20}(?:ご利用|提供|差し上げ)|一部(?:を)?返金",
    ),
    "asked": (
        "question",
        r"(?:please|could you|can you|kindly|we need(?: you)? to|may we) (?:\w+ ){0,2}(?:provide|send|confirm|tell|let us know|share|verify|reply with|supply|specify|forward|attach)|in order to (?:process|proceed|locate|help)|what (?:is|was) the reason|may (?:we|i) (?:know|ask)|why (?:do|did|are|would) you|which (?:account|email|order|product|item|service|card)|(?:do|did|are|have|would) you\b[^.!?\n]{0,80}\?|what (?:is|are|was|were)\b[^.!?\n]{0,60}\?|more information (?:before|to|from)|"
        r"(?:注文番号|お名前|氏名|メールアドレス|電話番号|ご?住所|購入日|カード|理由|画面|領収書|口座|シリアル|ご契約).{0,25}(?:お知らせ|お教え|ご?教示|ご返信|お送り|ご提供|ご確認|ご連絡|お聞かせ|ご記入).{0,10}(?:ください|下さい|お願い|いただけ|頂け)|(?:確認|手続き|調査)(?:の|する)ため.{0,30}(?:ください|下さい|お願い)|でしょうか[。?？]|(?:ません|ます|です|あります|よろしいです)か[。?？]|(?:添付|送付|再送|ご返信|お送り|お知らせ|ご提出)[^。]{0,12}(?:願います|お願い|ください|下さい)",
    ),
    "refund_promised": (
        "done",
        r"refund (?:will|is going to|shall|should) (?:be )?|will (?:be )?(?:refund|credit|reimburs)|(?:have|has|had|been|was|is being|we|we've) (?:issued|processed|initiated|approved|submitted|granted)\b.{0,25}(?:refund|credit)|(?:refund|credit)\b.{0,30}(?:has been|have been|was|been|is being) (?:issued|processed|initiated|approved|completed|sent|submitted|granted)|refunded|(?:is|are|am|be) refunding|your money back\b.{0,20}(?:will|has)|(?:get|receive|have) your money back|refund (?:is|was) (?:on its way|complete|being sent)|(?:have|has|had|been|was|were|we've|i've)\b.{0,12}(?:reversed|voided|charged back)|(?:charge|payment|amount)\b.{0,25}(?:reversed|voided)|money (?:will be|has been|was) returned|(?:have|'ve) (?:credited|reimbursed|returned)|"
        r"(?:ご?返金|払い?戻し|全額).{0,15}(?:いたします|致します|させていただ|手続き(?:を|が)?(?:完了|いたし|行い|進め|取)|(?:しました|いたしました|完了)|承りました|されます|予定)|返金(?:処理|手続)(?:を|が)|(?:口座|カード)(?:へ|に|宛て?に).{0,20}(?:お?振り?込み?(?:い|ま|済)|送金(?:い|し)|入金(?:い|し))|マイナス(?:で|として)?(?:計上|表示|処理)|(?:ご?請求|決済|課金)(?:を|は|が)?(?:取り?消し?(?:いたしま|ま|し|と)|取消|無効)",
    ),
    "cancelled": (
        "done",
        r"(?:subscription|membership|account|order|plan|renewal|service|contract|licen[cs]e|auto-?renew\w*)\b.{0,25}(?:has been|have been|was|is now|is|been) (?:\w+ )?(?:cancel\w*|terminated|closed|stopped|turned off|disabled|deactivated)|we(?:'ve| have)? (?:\w+ )?cancell?ed|(?:cancellation|cancelation) (?:is |has been |was )?(?:confirmed|complete|completed|processed|successful)|successfully cancell?ed|(?:i|we)(?:'ve| have) (?:\w+ )?(?:cancell?ed|closed|stopped|ended)|confirms? (?:the |your )?(?:termination|cancellation)|(?:trial|contract|agreement)\b.{0,20}(?:ended|terminated)|won'?t be (?:charged|billed) again|no (?:further|more|future) (?:charges|payments|billing)|"
        r"(?:解約|退会|キャンセル|取消|自動(?:更新|延長|継続)(?:の)?(?:停止|解除)?|ご契約|定期).{0,12}(?:が|を|は|の)?(?:手続き?)?.{0,6}(?:完了|いたしました|致しました|しました|承りました|済み|終了|停止(?:いた)?しました|解除(?:いた)?しました)|(?:次回|今後)[^。]{0,12}(?:停止|中止)(?:の)?(?:処理|手続)?[^。]{0,4}(?:しました|いたしました|完了)|今後(?:の)?(?:ご請求|請求|課金).{0,10}(?:ございません|ありません|発生しません|いたしません)",
    ),
    "received": (
        "receipt",
        r"automat(?:ic|ed) (?:reply|response|message|confirmation)|auto-?(?:reply|response)|we(?:'ve| have)? (?:\w+ )?received your|(?:thank you|thanks) for (?:contacting|reaching|your (?:message|e-?mail|inquiry|enquiry|request|patience))|(?:we are|we're|i am|being) (?:\w+ )?(?:looking into|review\w*|investigat\w*)|will (?:update you|be assigned)|(?:replies|responses?|answers?) (?:may|might|can|will) take|high volume|(?:case|ticket)\b.{0,20}opened|(?:forwarded|passed|escalated) (?:it |this |your )|out of (?:the )?office|your (?:ticket|case|(?:\w+ )?request|enquiry|inquiry)\b.{0,25}(?:has been|was|is) (?:created|received|opened|submitted|logged|assigned)|ticket (?:number|id|#)|we will (?:get back|respond|reply|review|look)|will (?:get back to you|be in touch)|"
        r"(?:お問い?合わせ|メール|ご連絡|ご依頼|お申し?込み|メッセージ|ご申請).{0,15}(?:を)?(?:受け付け(?:まし|いた)|受付(?:いた|け|しま|完了)|受領|拝受|承りました|ありがとう)|自動(?:返信|応答|送信|配信)|(?:チケット|受付番号|ケース)[^。]{0,20}(?:作成|発行|登録)|(?:申請|申し?出|依頼|申し?込み)(?:を|は)?(?:受け付け|承り|受領)|(?:確認|調査|検討)(?:して(?:おり|い)ます|中(?:で|の|に))|しばらくお待ち|順番に|お時間を(?:いただ|頂)|(?:結果|確認)[^。]{0,10}次第|(?:担当|順次|後ほど|追って|営業日以内に).{0,15}(?:ご?連絡|ご?返信|回答|対応)",
    ),
}  # fmt: skip
_COMPILED = {name: (kind, late(pattern)) for name, (kind, pattern) in PHRASES.items()}
_AFTER_RETURN = late(r"\b(?:once|after|when|if)\b.{0,60}\b(?:returned|receive|item|goods|product)\b")
"""Money only for goods sent back: not yet promised."""
_SENTENCES = late(r"(?<=[.!?\n])")
_OTHER_THAN_MONEY = late(
    r"refund\w*\b.{0,40}\b(?:as|in|to|with) (?:a )?(?:store credit|voucher|gift card|credit note|points)|返金[^。\n]{0,20}(?:ストアクレジット|ポイント|クーポン|商品券)"
)
_HOPE = late(
    r"(?:once|when|if|after|until|before|whether|unless)\b[^.!?\n]{0,80}|(?:場合|ましたら|次第|たら|後に|前に)[^。\n]{0,3}"
)
_NOT_DONE = late(
    r"(?:refund|cancell?ation) request (?:has been|was|is)(?! (?:now )?(?:approved|granted|accepted|processed|completed))|(?:解約|退会|キャンセル|返金)の?(?:[おご]?申(?:し出|し込み|込み?|請)|ご?依頼)(?:を|は|が)?(?:受け付け|承り|受領)|(?:has|have|was|is|been|be)(?: not|n'?t)(?: yet)? (?:been )?(?:cancel\w*|refund\w*|processed|issued)|not (?:yet )?(?:been )?(?:cancell?ed|refunded|processed)|still active|remains active|まだ.{0,12}(?:完了|解約|返金)して(?:い|お)|(?:完了|解約|返金)して(?:い|お)(?:りません|ません)"
)
_NEVER_REFUNDED = late(r"(?:\bnot|n't|cannot|\bnever)(?: \w+){0,3} (?:refund|reimburs|credit)\w*")
_SPAN = late(
    r"(\d{1,3})\s?(?:-|–|—|~|〜|から|to|or|と|、)\s?(\d{1,3})\s?(business |working |営業)?\s?(days?|日|weeks?|週間?)|(\d{1,3})\s?(business |working |営業)?\s?(days?|日|weeks?|週間?)(?:以内|ほど|程度|くらい|後|ぐらい|前後|かか|\b)"
)
_PERCENT = late(r"(\d{1,3})\s?(?:%|percent|パーセント)")
_HALF = late(r"half (?:price|off)|半額")


@dataclass(frozen=True, slots=True)
class Span:
    """How long something is to take: from, to, in days that are counted or only business days."""

    least: int
    most: int
    business: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A merchant's answer. `phrases` are the key sentences found (names in `PHRASES`), in the order of the text;
    `refund` and `cancelled` what it says is done or promised, `said` in which sentence; `money` as stored, `percent` of an offer.
    """

    kind: Kind
    phrases: tuple[str, ...] = ()
    cancelled: bool = False
    refund: bool = False
    said: str = ""
    money: str = ""
    percent: int = 0
    span: Span | None = None


def sort_reply(raw: str) -> Answer:
    """Sort what a merchant wrote back; "unclear" for what is empty or says none of it."""
    text = _words(unwrap(raw))
    places = _places(text)
    score = weigh("replies", _features(text, places))
    likely = sorted(score, key=lambda label: -score[label])
    if not places and not any(map(str.isalpha, text)):
        return Answer("unclear")
    says = next(label for label in likely if not (label in _DONE and _is_open(text, label, places)))
    says = _binding(says, score, places)
    kind: Kind = PHRASES[_PHRASE_OF[says]][0] if says in _PHRASE_OF else "unclear"
    for label, name in _DONE.items():
        if score[label] < _HARDLY and says != label:
            places.pop(name, None)
    if kind != "unclear" and not any(PHRASES[name][0] == kind for name in places):
        places[_PHRASE_OF[says]] = 0
    found = tuple(sorted(places, key=lambda name: places[name]))
    return Answer(
        kind,
        found if kind != "unclear" else (),
        cancelled="cancelled" in places,
        refund="refund_promised" in places and kind == "done",
        said=_sentence(text, places.get("refund_promised")),
        money=str(read_money(text, bare=False) or ""),
        percent=_percent(text) if kind == "offer" else 0,
        span=_span(text),
    )


def reply_features(raw: str) -> set[str]:
    """What an answer is looked at for when its kind is learned."""
    text = _words(unwrap(raw))
    return _features(text, _places(text))


def _words(pasted: Pasted) -> str:
    text = unicodedata.normalize("NFKC", f"{pasted.headers.get('subject', '')}\n{pasted.text}").casefold()[:_MOST]
    return re.sub(r"\d{20,}", " ", re.sub(r"[’‘]", "'", text))


def _features(text: str, places: Mapping[str, int]) -> set[str]:
    return text_features(text, {*places, *parts_of(text)})


def _places(text: str) -> dict[str, int]:
    """Where the set phrases stand, and the sentences that mean one of them."""
    plain = "".join(one for one in _SENTENCES.split(text) if not _AFTER_RETURN.search(one))
    plain = _HOPE.sub(" ", _NEVER_REFUNDED.sub(" ", plain))
    places: dict[str, int] = {}
    for name, (kind, pattern) in _COMPILED.items():
        if match := pattern.search(plain if kind == "done" else text):
            places[name] = match.start()
    for name, place in senses(text):
        places.setdefault(name, place)
    if _OTHER_THAN_MONEY.search(text):
        places.pop("refund_promised", None)
    if _NOT_DONE.search(text):
        places.pop("cancelled", None)
        if "refused" not in places and not re.search(r"refund will|返金いたします|返金されます", text):
            places.pop("refund_promised", None)
    return places


_OWN = late(
    r"\b(?:i|i'm|i've|my|me|they|he|she)\b|らしい|だって|と言われ|って言|来ました|きました|届きました|返事が|ですか[?？。]?$"
)


def is_answer(raw: str) -> bool:
    """Whether a message may be a merchant's letter rather than somebody's own words."""
    if len(unwrap(raw).headers) > 1:
        return True
    speaks = speaks_as_letter(raw)
    if speaks > SURELY or speaks < _NOT_AT_ALL:
        return speaks > SURELY
    text = _words(unwrap(raw))
    if _OWN.search(text):
        return False
    score = weigh("replies", _features(text, _places(text)))
    says = max(score[label] for label in _PHRASE_OF)
    return speaks + max(says, 0) / 2 > _AS_AN_ANSWER


_DONE = {"cancelled": "cancelled", "refund": "refund_promised"}
"""What is told as done, and the phrase that says it."""
_OF_WHAT = {"cancelled": "ended", "refund": "money"}
"""The part of a sentence that speaks of it."""
_HARDLY, _NOT_AT_ALL = -0.4, -0.55
"""Scores below which a label is not what is meant too, and below which it is not what is meant at all."""
_AS_AN_ANSWER = 0.3
"""How much a text must speak as a letter, with half of how much it says what answers say, to be an answer."""
_PHRASE_OF = {"receipt": "received", "offer": "stay", "question": "asked", "refusal": "refused", **_DONE}


def _binding(says: str, score: Mapping[str, float], places: Mapping[str, int]) -> str:
    """What binds, where an answer says two things: of an ended contract the money that is refused is what is left to do, a
    refusal with a proposal asks to be accepted; and what nothing speaks for is unclear.
    """
    if says == "cancelled" and "refused" in places and "refund_promised" not in places:
        return "refusal"
    if says == "refusal" and {"stay", "discount"} & places.keys() and score["offer"] > _HARDLY:
        return "offer"
    return "unclear" if score[says] < _NOT_AT_ALL and _PHRASE_OF.get(says) not in places else says


def _is_open(text: str, label: str, places: Mapping[str, int]) -> bool:
    """Whether the text says in so many words that it is not done yet, is done under a condition, or not in money."""
    if _DONE[label] in places:
        return False
    if _NOT_DONE.search(text) or _AFTER_RETURN.search(text) or _OTHER_THAN_MONEY.search(text):
        return True
    certain = _HOPE.sub(" ", text)
    return certain != text and _OF_WHAT[label] in parts_of(text) - parts_of(certain)


def _sentence(text: str, place: int | None) -> str:
    """The sentence that says a refund, shortened, "" for none."""
    if place is None:
        return ""
    begins = max((text.rfind(mark, 0, place) for mark in ".!?。\n"), default=-1) + 1
    ends = min((found for mark in ("\n", "。", ". ") if (found := text.find(mark, place)) > 0), default=len(text))
    return text[begins:ends].strip()[:_MOST_SAID]


def _percent(text: str) -> int:
    match = _PERCENT.search(text)
    return int(match[1]) if match else 50 if _HALF.search(text) else 0


def _span(text: str) -> Span | None:
    match = _SPAN.search(text)
    if match is None:
        return None
    first, last = (match[1], match[2]) if match[1] else (match[5], match[5])
    business, unit = (match[3], match[4]) if match[1] else (match[6], match[7])
    weeks = 7 if unit.startswith(("w", "週")) else 1
    least, most = sorted((int(first) * weeks, int(last) * weeks))
    return Span(least, most, bool(business)) if most <= 400 else None
