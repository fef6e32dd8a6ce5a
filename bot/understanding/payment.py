"""By which means a message says that money went or shall go.

A means that is named as such ("by card", d払い, 振り込んだ) wins over one that is only mentioned; nothing named, the sense tells.
"""

from __future__ import annotations

import re
from collections.abc import Collection

_CARRIERS = r"(?:携帯|ケータイ|けいたい|スマホ|でんわ|電話|ドコモ|docomo|(?<![a-z])au|kddi|ソフトバンク|softbank|ワイモバ(?:イル)?|y!?mobile|uqモバイル|(?<![a-z])uq|ahamo|アハモ|povo|linemo|楽天モバイル|mineo|キャリア)"
_OPEN_CARDS = r"(?:バンドルカード|kyash|revolut|wise|ワイズ|b/43|ultrapay|idare|kiigo|プリペイド|prepaid|(?:line|au) ?pay ?プリペイド|dプリペイド|ソフトバンクカード|vプリカ)"
_NAMED = (
    ("cod", r"代引|代金引換|着払い(?:で|に|の).{0,6}(?:払|円)|届いた時に(?:払|支払)|\bcod\b|cash on delivery|daibiki|paid (?:the )?(?:driver|courier|delivery (?:man|guy|person))"),
    ("debit_card", r"デビ(?:ット|カ|ッド|(?=や|で|に|から|の))|でびっと|(?:debit|check) ?card|(?<![a-z])debit(?![a-z])(?! from my (?:bank )?account)|(?<![a-z-])bank ?card(?![a-z]).{0,20}(?:charge|paid|pay)|j-?debit"),
    ("carrier_billing", rf"キャリア(?:決済|払)|d払い|d-?barai|d ?払|(?:au)?かんたん決済|まとめて(?:支払|決済|払)|電話料金合算|合算(?:請求|払)|ネットワーク暗証|{_CARRIERS}(?:会社)?(?:の)?(?:電話)?(?:の|ご)?(?:りよう|利用|通信|月々の)?(?:料金?|りょう|代(?!理)|請求|せいきゅう|明細|支払い(?:に|と)|bill)|{_CARRIERS}[^。.!?]{{0,8}}(?:と一緒に|に上乗せ|合算|まとめて)|carrier (?:bill|pay|charge)|(?:phone|mobile|cell|cellphone|sim|docomo|softbank|au|kddi|y!?mobile|carrier|ahamo|uq|rakuten mobile)(?:'s)?(?: \w+)? (?:bill|invoice|statement|account charges)|(?:billed|charged|charge|added) (?:to|on|through|via) my (?:phone|mobile|carrier|docomo|softbank|au)\b"),
    ("crypto", r"仮想通貨|暗号(?:資産|通貨)|ビットコイン|ビトコ|びっとこいん|イーサ(?:リアム)?|リップル|テザー|コイン取引所|ウォレット(?:から|に|へ|アドレス)|(?<![a-z])(?:usdt|usdc|btc|eth|xrp|sol|doge)(?![a-z])|bitcoin|bit coin|crypto|ethereum|stable ?coin|tether|(?:trading|investment) (?:site|platform|app)|(?:crypto|the|an|my) exchange(?! rate| student)|binance|bybit|coinbase|metamask|seed phrase|シードフレーズ|リカバリーフレーズ"),
    ("paypal", r"(?:paypal|ペイパル|ぺいぱる)(?:で|から|の?(?:支払|決済|自動|残高|送金|払)|経由|を?(?:使っ|通し)|払い| ?(?:friends|f&f|took|pay|payment|charge|goods|transfer|balance|sent|automatic|billing|shows))|(?:via|by|through|with|from|on|using|in) (?:my )?paypal|paypal[^.。!?]{0,24}(?:支払|払|引|決済|送|took|pay|charge|sent|[0-9]+(?:円|ドル)|[$¥€£][0-9])|(?:paid|sent|send|charged?|pay)[^.!?]{0,24}paypal"),
    ("paypay", r"(?:paypay|ペイペイ|ぺいぺい|ペーペー|pay pay)(?!カード| ?card|銀行| ?bank|フリマ|かーど)"),
    ("convenience_store", r"コンビニ(?:払|支払|決済|後払|で(?:代金|料金|(?:お金|現金)?を?(?:払|支払)))|(?:セブン|ローソン|ファミマ|コンビニ).{0,6}(?:レジ|端末|収納|払込|支払い番号|払込票|受付番号|loppi|ロッピー|famiポート|で(?:支払|払っ|払い|払え))|払込(?:票|用紙|書)|ペーパーレス決済|konbini (?:pay|bill|slip|payment)|(?:pay|paid|paying|payment|yen)[^.!?]{0,24}(?:at|through|via|in) (?:the |a )?(?:konbini|convenience store|conbini|7-?eleven|seven eleven|lawson|family ?mart)|convenience store (?:payment|slip|bill)"),
    ("prepaid_emoney", r"ギフ(?:ト|と)?(?:カード|券|コード|カ(?!ー))|電子マネー|でんしまねー|プリペ|プリカ|ぷりか|アマギフ|ビットキャッシュ|びっときゃっしゅ|ウェブマネー|webmoney|bitcash|itunes ?(?!\.com)(?:card|カード|gift|code|コード)|アイチューンズ|gift ?cards?|google play ?(?:card|gift|code|カード|の)|グーグルプレイ(?!スト)|アップルカード|アップルのカード|グーグルのカード|steam ?(?:card|code|gift|wallet|カード|の)|vanilla|gift ?code|xbox card|psn (?:card|code)|nintendo (?:card|code)|プレステのカード|(?:quo|クオ) ?カード|razer (?:gold|pin)|nanacoギフト|paysafe|プリペイド|\b(?:suica|nanaco|waon|edy|pasmo)(?:の|で|に|から)(?:残高|チャージ|払|支払|決済)"),
    ("open_card", rf"{_OPEN_CARDS}(?: (?:card|balance|account|alert|app)|カード)?(?:が|で|から|の|に|を|は|[ :、]|$)"),
    ("cash", r"現金|げんきん|レターパック|キャッシュで(?:払|渡)|(?:お)?金(?:を)?(?:手)?(?:渡|取りに)|手渡|封筒に.{0,6}[0-9一二三四五六七八九十百万円]|(?:宅(?:配便|急便)|ゆうパック|小包|段ボール)で.{0,8}(?:お金|[0-9]+万)|envelope (?:with|of|full)|\bcash\b(?! app| on| ?card|back|-back|ier)|受け取りに来た(?:人|男|女)|受け子|札束|(?:おろし|下ろし|引き出し|引出し)[^。]{0,40}渡|(?:円|万|お金)(?:を|も)?[^。、]{0,10}渡(?:し|す|せ)|by hand|(?:withdrew|took out)[^.!?]{0,40}(?:collect|picked|handed|gave|courier)|courier (?:collected|picked up|came)|handed (?:over )?(?:him|her|them|it|a man|the man|[¥$]?[0-9])"),
    ("bank_debit", r"口座振替|つうちょう|口座引|自動(?:払込|払い込み|振替)|引き?落とし口座|通帳|記帳|自動引き?落と?し.{0,6}口座|(?:口座|銀行|貯金|ゆうちょ|みずほ|年金)[^、。]{0,8}(?:から|より)[^。]{0,40}(?:引か|ひか|引き?落|おち|落ち|取られ)|bank ?book|pass ?book|direct debit|(?:taken|withdrawn|debited|debit|gone|goes|coming|comes|pulled|deducted|drawn|takes?|took|pulls?|takes out) (?:out )?(?:[¥$€£]?[0-9][0-9,.]* ?(?:yen|dollars|bucks)? )?(?:directly )?(?:from|out of|off) my (?:\w+ ){0,3}(?:account|bank)\b|auto-?debit|account transfer|account (?:still |also )?(?:pays|paid|is paying|keeps paying)"),
    ("bank_transfer", r"振り?込|ふりこ|振りこ|フリコ|送金|そうきん|(?<![a-z])atm(?![a-z])|えーてぃーえむ|エーティーエム|ネットバンク|ネットバンキング|ねっとばんきんぐ|インターネットバンキング|ネットの銀行|銀行.{0,8}(?:送|行って|払)|口座(?:に|へ).{0,12}(?:送|入れ|払|移|いれ|おく)|入金(?:し(?!な)|する|しろ|を(?:求|迫|す|要)|後|済|先|催促|待ち|の催促|が確認)|組戻|組み戻|窓口で.{0,8}(?:送|払|手続)|bank[- ]?transf\w*|\bwire\b|\bwired\b|\bwiring\b|transferred|transferring|\btransfers?\b(?! (?:my|the|of|contract|ownership|phone|data))|furikomi|remit|(?:pay|paid|sent|send|money|deposit\w*|yen)\b[^.!?]{0,24}(?:to|into) (?:a|an|the|his|her|their|my|this|that|some|another|someone's|private|personal|japanese)(?: \w+){0,2} (?:bank|account)|(?:銀行|信金|信用金庫|支店|口座)[^。、]{0,20}宛(?:に|て)|secure account|safe account|(?:全額|全部|お金を?|貯金を?|預金を?|資金を?|別の口座に)移(?:し|せ|す)|保証金|western union|moneygram|ウ[エェ]スタンユニオン|move[d]? (?:all |my |the |all my |our )*(?:savings|money|funds)"),
    ("credit_card", r"クレジット|クレカ|くれか|くれじっと|カード(?:払|決済|支払|一括|分割|で(?:払|買|決済|支払|引|えー|課金)|の?(?:明細|請求|引|利用|番号|情報|会社|番地)|から|に|も|が|を|は|[0-9一二三]回|、|。|って|裏|[ 　]|$)(?!買|の写真)|ご?利用代金|(?<![a-z])visa(?![a-z])|master ?card|american express|\bamex\b|credit ?card|\b(?:my|the|by|on|our|a|his|her|their|mom's|mum's|dad's|father's|mother's|husband's|wife's) (?:\w+ ){0,2}card\b|\bby card\b|card (?:number|statement|bill|details|info|company|issuer|charge|no\b)|\bmy (?:jcb|visa|saison|epos|aeon|smbc|smcc)\b|三桁|3桁|セキュリティコード|\bcvv\b|\bcvc\b|\bcharge ?back|チャージバック|リボ払"),
)  # fmt: skip
_MENTIONED = (
    ("prepaid_emoney", r"itunes(?!\.com)|google play|グーグルプレイ|バンドルカード|kyash|xbox"),
    ("paypal", r"paypal|ペイパル"),
    ("bank_transfer", r"口座番号|銀行口座|口座(?:を|の?情報|まで|も)(?:教|登録|伝|入|書)|bank (?:account|details)|account number|(?:to|at) (?:the|my) bank"),
    ("credit_card", r"カード|かーど|(?<![a-z])cards?\b|jcb|セゾン|エポス|イオン(?!銀行|モール)|ビューカード|オリコ|アメックス|海外利用|確定前|引き落とし前|明細|引き?落と?され"),
)  # fmt: skip
_ALIKE = {"open_card": "prepaid_emoney"}
"""Cards of a wallet, which are paid beforehand; a transfer by such a house stays one."""
_COMPILED = tuple((means, re.compile(pattern)) for means, pattern in _NAMED)
_ALSO = tuple((means, re.compile(pattern)) for means, pattern in _MENTIONED)
_NEGATED = re.compile(
    r"(?:払い?|り|み|金|引き?|済|込)?(?:じゃな|ではな|でな|はしてな|してな|はまだ|は(?:使え|選べ|でき)な|なし|不可)"
)
_NOT_BEFORE = re.compile(
    r"(?:\bno|not|never|instead of|without|didn't|don't)(?: (?!know|recogni|remember|understand)\w+)? $"
)
_USUAL = {"prepaid_card": "prepaid_emoney"}
"""What these are about, whatever else is named."""
_ELSE = {"bank_transfer": "bank_transfer"}
"""What these are about when nothing else is named."""
_LEFT_OUT = {
    "bank_transfer": frozenset({"open_card", "credit_card", "debit_card", "carrier_billing", "bank_debit"}),
    "unknown_charge": frozenset({"bank_transfer", "cash"}),
    "suspicious_email": frozenset({"carrier_billing", "bank_debit"}),
    "fake_warning": frozenset({"carrier_billing"}),
}
"""What is only in the way there: the card by which a transfer's account was opened, the transfer of a statement's neighbour."""
_SOLD_BY_CARD = frozenset({"security", "service", "game", "tool"})
_KANJI = re.compile(r"[一-鿿]|^[ -~]*$")
"""A text with words to go by: who writes in kana only may do so in half-width katakana."""
_TO_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
_CHARGED = re.compile(
    r"引かれ|ひかれ|引き落と|課金|かきん|更新|自動延長|定期|サブスク|請求|せいきゅう|購入|買っ|契約|charge|billed|renew|subscription|took|takes|taking|purchase|bought|paid"
)
_DESCRIPTOR = re.compile(
    r"[a-z0-9] ?\*[a-z0-9 ]|[a-z]\.com\b|\bbill\b|返して|止めたい|解約|身に覚え|心当たり|覚えが?な"
)
_BILLED = re.compile(r"\b(?:charged|billed) (?:me |us )?[¥$€£]?[0-9]")
_SOFTWARE = re.compile(
    r"ソフト|アプリ|セキュリティ|海外|外国|英語|毎月|毎年|月々|ドル|[$€£]|software|every (?:month|year)|monthly|yearly|annual|[a-z0-9]\*[a-z0-9 ]"
)


def payment_means(said: str, label: str, charged_by: str = "", named: Collection[str] = ()) -> str:
    """One of the names of `_NAMED`, "" when the text names none. `said` is a text as `clean` gives it, `charged_by` the kind
    of the brand that is meant, `named` the kinds of all that are named.
    """
    if label in _USUAL:
        return _USUAL[label]
    left_out = _LEFT_OUT.get(label, frozenset())
    if not _KANJI.search(said):
        said = f"{said} {said.translate(_TO_HIRAGANA)}"
    for patterns in (_COMPILED, _ALSO):
        for means, pattern in patterns:
            if means not in left_out and _is_named(said, pattern):
                return _ALIKE.get(means, means)
    if label in _ELSE:
        return _ELSE[label]
    if label == "unknown_charge" and charged_by == "carrier":
        return "carrier_billing"
    by_card = label == "unknown_charge" and ("issuer" in named or charged_by in _SOLD_BY_CARD)
    return "credit_card" if by_card or _by_the_sense(said, label) else ""


def _is_named(said: str, pattern: re.Pattern[str]) -> bool:
    return any(
        not _NEGATED.match(said, found.end())
        and not _NOT_BEFORE.search(said, max(0, found.start() - 16), found.start())
        for found in pattern.finditer(said)
    )


def _by_the_sense(said: str, label: str) -> bool:
    """What is charged from afar, month by month, or sold by a warning, can only be paid by card."""
    if label == "unknown_charge":
        return _CHARGED.search(said) is not None or _DESCRIPTOR.search(said) is not None
    sold = label == "fake_warning" and _CHARGED.search(said) is not None and _SOFTWARE.search(said) is not None
    sold = sold or (label == "fake_warning" and _BILLED.search(said) is not None)
    return sold and "無料" not in said
