"""A simple, honest matcher: which trouble a first message names, by counted cue words, and the facts in it.

Says nothing when it is not sure. Knows no flow beyond its name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.core.person import Value
from bot.understanding.answers import read_money, read_when
from bot.understanding.names import Letters, Names

SURE = 0.6
"""Confidence from which a message opens its trouble without asking."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The trouble a message names ("" for none), how sure that is (0 to 1), what decided, and the facts in it."""

    intent: str = ""
    confidence: float = 0.0
    urgent: bool = False
    facts: dict[str, Value] = field(default_factory=dict)
    why: tuple[str, ...] = ()


_CUES: Mapping[str, tuple[tuple[float, str], ...]] = {
    "prepaid_card": (
        (0.5, r"電子マネー|ギフト(?:カード|券|コード)|プリペイド|プリカ|gift ?cards?|prepaid|e-?money|itunes"),
        (0.4, r"(?:番号|コード|ナンバー|code|number)s?.{0,12}(?:伝え|教え|言っ|言わ|送っ|おくっ|読|打っ|入れ|入力|撮|gave|told|sent|read)"),
        (0.4, r"(?:gave|told|sent|read).{0,20}(?:codes?|numbers?|gift)"),
        (0.3, r"伝えた|伝えて|教えた|教えて(?:しま|もう|る)|言っちゃ|送っちゃ|買わされ|買えと|買うように|買って(?:こい|きて|くれ|送)|要求|だまされ|騙され|詐欺"),
        (0.3, r"コンビニ|セブン|ローソン|ファミマ|convenience store"),
        (0.2, r"[0-9一二三]枚|サポート|ウイルス|警告|scam|support"),
    ),
    "unknown_charge": (
        (0.5, r"明細|引き?落と?し|引落|引かれ|ひかれ|請求|課金|statement|charged?|debit|billed"),
        (0.4, r"覚え(?:が|の|は)?(?:ない|無い|なく)|おぼえ(?:が|の)?ない|身に覚え|知らない|しらない|心当たり|なぞの|謎の|勝手に|unknown|don'?t recogni[sz]e|unrecogni[sz]ed|never (?:bought|heard)|didn'?t (?:buy|order)"),
        (0.3, r"自動(?:更新|延長|継続)|更新料|年会費|サブスク|定期|毎月|renewal|subscription|auto-?renew"),
        (0.2, r"クレジット|カード会社|カードの|ハガキ|はがき|credit card|postcard"),
    ),
    "suspicious_email": (
        (0.4, r"メール(?!アドレス|マガジン)|めーる|\bsms\b|ショートメ|\be-?mails?\b|\bmail\b|text message|\btexts?\b(?= (?:from|saying))"),
        (0.4, r"(?:アカウント|口座|カード|サービス).{0,12}(?:停止|止め|確認|制限|ロック|凍結|利用でき|使えなく)|本人確認|accounts?\b.{0,20}(?:suspend|lock|limit|verif|confirm|block|clos|stopp)"),
        (0.4, r"(?:リンク|\burl|ボタン)(?:から|先|.{0,10}(?:押|開|クリック|タップ|踏|飛))|押して(?:しま|確認|いい|よい|良い|も)|クリックし|タップし|(?:click|tap|press|open)(?:ed|ing)?\b.{0,15}\b(?:link|url|button)|the link"),
        (0.4, r"(?:ログイン|サインイン|ろぐいん).{0,6}(?:でき(?:ない|ません|なく|ず)|通知|されて)|(?:can'?t|cannot|unable to|couldn'?t) (?:log|sign) ?in|locked out|(?:login|sign-?in) (?:alert|attempt|from)"),
        (0.5, r"乗っ?取|のっ?とら|hijack|hacked|taken over|took over"),
        (0.5, r"フィッシング|なりすまし|phishing|(?:怪し|あやし|不審|変な|偽|にせ|おかし)\S{0,4}(?:メール|sms|ショート)|(?:suspicious|strange|weird|fake|scam)\b.{0,12}(?:e-?mail|mail|sms|text|message)"),
        (0.3, r"(?:追加|変更|登録)(?:され|しました)|新しい(?:端末|デバイス|メールアドレス)|不在|再配達|未納|差し?押さ?え|期限切れ|最終通知|was (?:added|changed)|new (?:device|address)|unpaid"),
        (0.2, r"アカウント|ログイン|パスワード|\baccount|\bpassword|\blog ?in"),
        (0.15, r"届|来た|来て|来ま|きた|きて|きま|来る|received|\bgot\b|arrived"),
        (-0.4, r"返金|返事|返信|受付番号|refund|reply|replied"),
    ),
}  # fmt: skip
_COMPILED = {intent: tuple((weight, re.compile(pattern)) for weight, pattern in cues) for intent, cues in _CUES.items()}
_LEAST = {"prepaid_card": 2, "unknown_charge": 2, "suspicious_email": 2}
"""How many kinds of cue must speak: one word such as 請求 alone decides nothing."""
_NAMED_BY = {"prepaid_card": "brand", "unknown_charge": "merchant", "suspicious_email": "service"}
_OF_A_MAIL = ("service", "issuer")
"""What a mail says is not known: its amount and its shop are no facts of the case, only whose name it bears."""

DESPAIR = re.compile(
    r"死にたい|しにたい|死のう|死んだほうが|死んだ方が|消えたい|きえたい|生きて(?:い|る)(?:たく|のが|く)|自殺|首を吊|"
    r"kill myself|suicid|want to die|end my life|don'?t want to live"
)
_NOT_DESPAIR = re.compile(r"データ|記録|履歴|アカウント|アプリ|メール|画面")


def despairs(text: str) -> bool:
    """Whether a message hints at self-harm: people come before anything else then."""
    plain = _plain(text)
    found = DESPAIR.search(plain)
    return bool(found) and not (found and found[0] in ("消えたい", "きえたい") and _NOT_DESPAIR.search(plain))


def understand(text: str, names: Mapping[str, Names], now: datetime) -> Understood:
    """The trouble a message names, with its facts."""
    plain = _plain(text)
    facts = read_facts(text, names, now)
    best, most = Understood(), 0.0
    for intent, cues in _COMPILED.items():
        found = [(weight, match[0]) for weight, pattern in cues if (match := pattern.search(plain))]
        if named := facts.get(_NAMED_BY[intent]):
            found.append((0.4, str(named)))
        kinds = sum(1 for weight, _ in found if weight > 0)
        score = sum(weight for weight, _ in found)
        if kinds >= _LEAST[intent] and score > most:
            why = tuple(word for _, word in found)
            own = {name: value for name, value in facts.items() if _belongs(intent, name)}
            best, most = Understood(intent, min(score, 1.0), intent == "prepaid_card", own, why), score
    return best if best.confidence >= SURE else Understood(facts=facts)


def _belongs(intent: str, name: str) -> bool:
    """Whether a fact read in a message is one of that trouble."""
    return name in _OF_A_MAIL if intent == "suspicious_email" else name != "service"


_FACT_KINDS = {"merchant": "merchants", "issuer": "issuers", "brand": "brands", "service": "services"}


def read_facts(text: str, names: Mapping[str, Names], now: datetime) -> dict[str, Value]:
    """The facts a message states plainly; one that could be two things is left for the question."""
    facts: dict[str, Value] = {}
    letters = Letters.of(text)
    for name, kind in _FACT_KINDS.items():
        found = {match.ref: match for match in names[kind].find_in(letters) if not match.hint}
        if len(found) == 1:
            facts[name] = next(iter(found))
    if not any(name in facts for name in ("merchant", "brand")) and (shop := _DESCRIPTOR.search(text)):
        facts["merchant"] = shop["shop"].strip()
    if money := read_money(text, bare=False):
        facts["amount"] = money
    if _SAYS_WHEN.search(_plain(text)) and (moment := read_when(text, now)):
        facts["charged_on"] = moment
    return facts


_DESCRIPTOR = re.compile(
    r"(?:明細|請求|引き?落と?し|カード)(?:書)?(?:に|で|が|の)? ?[「『\"]?(?P<shop>[A-Z][A-Z0-9*.&'/-]{3,}(?: [A-Z0-9*.&'/-]{2,}){0,3}?)(?= ?(?:[」』\"]|USD|JPY|EUR|US\$|[$¥€£][0-9]|[0-9][0-9,]*円|って|と(?!り)|が|から|は|の|で|$))"
)
"""A name in capitals as a statement prints it, which nobody has to know."""
_SAYS_WHEN = re.compile(r"利用日|購入日|決済日|買った(?:日|の)|charged on|purchased? on")


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
