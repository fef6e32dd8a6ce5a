"""Who was spoken to: the desk, its department, the names of people. Reads what stands there, guesses nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.understanding.contact_text import ContactText
from bot.understanding.late import late
from bot.understanding.names import Letters, Names

_KANJI, _KATAKANA, _HIRAGANA = r"[一-鿿々ヶ]", r"[ァ-ヴー]", r"[ぁ-ん]"
_HONORIFIC = r"(?:さん|サン|様|さま|氏|殿|主任|課長|係長|部長|店長|くん|君|ちゃん)(?![達たち])"
_NAME = rf"(?:{_KANJI}{{1,4}}|{_KATAKANA}{{2,8}}|[a-z]{{1,12}}|(?<!{_HIRAGANA}){_HIRAGANA}{{2,4}}?)"
_NO_NAMES = """
    お客 皆 みな 客 本人 ご本人 契約者 名義人 会員 利用者 叔父 叔母 伯父 伯母 母 父 お母 お父 兄 姉 弟 妹 お兄 お姉 祖母 祖父 奥 旦那 夫 妻 娘 息子 嫁 婿 孫 姪 甥
    おじ おば おじい おばあ おかあ おとう おにい おねえ お嬢 業者 店員 店 お店 担当者 担当 窓口 警察 銀行 郵便局 会社 お巡り 巡査 相談員 相談 電話 受付 係
    オペレーター オペレータ スタッフ カスタマー サポート 責任者 上司 上 係員 職員 女性 男性 若い 別 前 次 同じ 何 誰 どなた うち あちら 向こう 相手 先方
    弁護士 司法書士 先生 販売店 加盟店 友達 友人 知人 隣 近所 お疲れ お世話 ご苦労 すみませ たく いろいろ 沢山 ヤマト 佐川 大家 管理人 奥様 私 僕 俺
    someone somebody
"""
_NOBODY = frozenset(_NO_NAMES.split())
_PREFIX = late(
    rf"^(?:担当者?|窓口|受付|電話口|課長|係長|部長|主任|店長|責任者|上司|女性|男性|オペレーター|カスタマー|サポート|担当部署|相談員|係|氏名|名前|同)(?={_KANJI}|{_KATAKANA})"
)
_TITLED = late(rf"(?P<name>{_NAME}) ?{_HONORIFIC}")
_CALLED = late(
    rf"(?P<name>{_KANJI}{{1,4}}|{_KATAKANA}{{2,8}}|(?<![a-z])[a-z]{{1,12}}) ?(?:と(?:いう|言う|ゆう|名乗る)|って(?:いう|言う|ゆう)?|て)(?:お?名前|人|方|かた|ひと|担当|女性|男性|係|社員|おじさん|お姉さん)"
)
_IN_CHARGE = late(
    rf"(?:担当(?:者)?|お?名前|氏名|電話に?出た(?:の|人))(?:の方|の人|の名前)?(?:は|が|わ|:|=|、|・| )+(?P<name>{_KANJI}{{1,4}}|{_KATAKANA}{{2,8}}|[a-z]{{1,12}})(?!{_KANJI}|{_KATAKANA}|部署|センター)"
)
_IN_CHARGE_CLOSE = late(
    rf"(?:担当(?:者)?|オペレーター?|相談員|責任者|受付)(?P<name>{_KATAKANA}{{2,8}}|{_KANJI}{{2,3}})(?=[\s、。,.!)]|$|に|が|から|と|です|でした)"
)
_NO_CHARGE_WORDS = """
    部署 窓口 不明 不在 者 課 係 変更 外 別 無し なし 確認 対応 後 未定 誰 女性 男性 の はわ センター 聞 忘 部 違 同 今 一人 二人 カード ナシ 言 教 名乗 名 折 伝 席 離
"""
_NO_CHARGE = frozenset(_NO_CHARGE_WORDS.split())

_ENGLISH_NAME = r"(?P<name>(?:(?:mr|ms|mrs|miss|dr)\.? )?[a-z][a-z'-]{1,14}(?: [a-z][a-z'-]{1,14})?)"
_ENGLISH = (
    late(rf"\b(?:spoke|talked|speaking|talking|chatted|dealt|got through|connected) (?:to|with) (?:an? )?(?:(?:agent|advisor|adviser|rep|guy|lady|man|woman|person|lad|girl)(?: called| named)? )?{_ENGLISH_NAME}"),
    late(rf"\b(?:agent|advisor|adviser|rep|representative|handler|operator) (?:is |was |called |named |name )?{_ENGLISH_NAME}"),
    late(rf"\b(?:name(?:'s| is| was|:)|called|named|answered by|it was|this was|reached|got) {_ENGLISH_NAME}"),
    late(r"\b(?P<name>(?:mr|ms|mrs|miss|dr)\.? [a-z][a-z'-]{1,14})"),
    late(rf"\b(?:on the phone|call|chat|phone call) with {_ENGLISH_NAME}"),
    late(rf"^(?:a )?{_ENGLISH_NAME} (?:called|rang|phoned|answered|picked up|said|told|from)\b"),
    late(rf"[,.;] ?{_ENGLISH_NAME} (?:answered|picked up|said|told me|called back|called me|rang)\b"),
)  # fmt: skip
_TITLES = frozenset(("mr", "ms", "mrs", "miss", "dr"))
_ENGLISH_ENDS = """
    at in on from about for and or but who said says told he she they it that this to the a an of i we my me us then after
    today yesterday again twice once back by with her him them is was were will would can could there here just only now
    waited was on hold no not department dept team desk again now please so because if when while has had did does
"""
_ENDS = frozenset(_ENGLISH_ENDS.split())
_ENGLISH_NOBODY = """
    someone somebody them him her it they he she nobody anybody anyone noone customer support the a an my another
    agent person man woman lady guy human robot machine bot supervisor manager issuer bank card merchant shop company
    seller store police desk service reception them again different same other two three this that help helpline
    voicemail busy cancelled canceled charged refused rude nice polite who what which hold line minato
    no not only nothing none one mine wife husband mother father son daughter aunt uncle niece nephew friend fraud
    security disputes claims billing
    everything sorry ok okay please thanks finally eventually still all done reference number case ref
    cut disconnected
    i we you got called rang tried back today yesterday just told
"""
_ENGLISH_NO_NAMES = frozenset(_ENGLISH_NOBODY.split())

_DEPARTMENT = late(
    rf"(?P<department>(?:お(?=客))?(?:{_KANJI}|{_KATAKANA}|[a-z]|・){{2,14}}?(?:課|部(?!署|長|分)|係(?!長|員|の人)|室|デスク|センター|チーム|事務局|オフィス|グループ|担当部))(?=[^ァ-ヴー一-鿿々]|{_KANJI}{{1,4}}(?:さん|様|氏)|{_KATAKANA}{{2,8}}(?:さん|様|氏)|$)"
)
_NO_DEPARTMENT_WORDS = """
    全部 一部 部 当課 内部 外部 本部 大部 教室 各部 同課 コールセンター 一課 細部 上部 関係 無関係 連絡係 幹部 居室 部室 消費生活センター 消費者センター 国民生活センター 越境消費者センター
"""
_NO_DEPARTMENT = frozenset(_NO_DEPARTMENT_WORDS.split())
_ENGLISH_DEPARTMENT = late(
    r"\b(?:the |their |in |from |to )?(?P<department>(?!the |their |in |from |to |with |a |an |and |of |different |another |right |relevant |responsible |proper |same |other |appropriate |correct |my |some |that |this |call |called |rang |at )(?:[a-z&-]+ ){1,3}?(?:department|dept|team|desk|unit|division|office|section))\b"
)
_NOT_IN_DEPARTMENT_WORDS = """
    the their in from to with a an and of different another right relevant responsible proper same other appropriate
    correct my some that this call called rang at by says said will who spoke transferred is was phone ring contact
"""
_NOT_IN_DEPARTMENT = frozenset(_NOT_IN_DEPARTMENT_WORDS.split())
_PLAIN_DEPARTMENT = late(
    r"\b(?P<department>customer (?:service|services|support|care)|fraud(?: prevention)?|disputes|chargebacks?|collections|claims|card services)(?= (?:at|of|from|said|told|called|rang|team|line)|[,.;]|$)"
)

_ROLES = (
    ("issuer", late(r"カード会社|カードの会社|カード(?:の)?(?:デスク|センター|会社|窓口)|\bcard (?:company|issuer|people)\b|\bmy issuer\b|\bthe issuer\b|\bthe bank\b(?=.{0,20}card)")),
    ("merchant", late(r"販売元|販売店|販売会社|お店|店に|店から|店の|ショップ|ソフト会社|ソフトの会社|メーカー|加盟店|(?<!あの)業者|通販|\bthe (?:shop|merchant|seller|store|vendor|software company)\b")),
    ("desks/police_9110", late(r"(?:交番|派出所|お巡り|巡査)|警察(?!を|が言|から電話(?:した|です))|\bthe police\b|\bpolice\b")),
    ("desks/consumer_188", late(r"消費生活センター|消費者センター|消費者ホットライン|\bconsumer (?:centre|center|hotline)\b")),
    ("bank", late(r"銀行|信用金庫|ゆうちょ|\bmy bank\b|\bthe bank\b")),
)  # fmt: skip
_KINDS = ("issuers", "merchants", "services", "brands", "desks")


def take_names(text: ContactText) -> tuple[str, ...]:
    """The names of people, each once, in the order told; honorifics and positions are left off."""
    found: dict[str, None] = {}
    for pattern in (_TITLED, _CALLED, _IN_CHARGE, _IN_CHARGE_CLOSE):
        while match := _next(pattern, text, found):
            found[match] = None
    for name in _english(text):
        found[name] = None
    return tuple(found)


def _next(pattern: re.Pattern[str], text: ContactText, known: Mapping[str, None]) -> str | None:
    """The next name a pattern finds; its words are taken out."""
    position = 0
    while match := pattern.search(text.low, position):
        name = _PREFIX.sub("", text.as_said(match, "name"))
        if _is_name(name) and name not in known:
            start = match.start("name") + len(match["name"]) - len(name)
            text.cut(start, match.end())
            return name
        position = match.end("name")
    return None


def _is_name(name: str) -> bool:
    low = name.lower()
    if not name or low in _NOBODY or low in _NO_CHARGE or low in _ENGLISH_NO_NAMES:
        return False
    return not name.endswith(
        ("会社", "センター", "窓口", "部署", "課", "デスク", "銀行", "カード", "サポート", "名前", "電話")
    )


_CALL_FROM = late(rf"\b(?:call|callback|message)(?: \w+){{0,3}}? from {_ENGLISH_NAME}")


def _english(text: ContactText) -> Iterator[str]:
    for match in _CALL_FROM.finditer(text.low):
        name = _trimmed(text.as_said(match, "name"))
        if name[:1].isupper():
            yield name
    for pattern in _ENGLISH:
        for match in pattern.finditer(text.low):
            name = _trimmed(text.as_said(match, "name"))
            if name:
                yield name


def _trimmed(name: str) -> str:
    """The words of a name up to the first that is none: "Kate at the desk" is Kate."""
    kept: list[str] = []
    for word in name.split():
        low = word.lower().strip(".,'")
        title = low in _TITLES
        if low in _ENDS or (not title and low in _ENGLISH_NO_NAMES):
            break
        if kept and not title and word[:1].islower() and kept[-1][:1].isupper():
            break
        if kept and word[:1].islower() and kept[-1].lower().rstrip(".") not in _TITLES:
            break
        kept.append(word)
    plain = [word for word in kept if word.lower().rstrip(".") not in _TITLES]
    return " ".join(plain)


def take_department(text: ContactText) -> str:
    """The department that is named, "" when none is."""
    for pattern in (_DEPARTMENT, _ENGLISH_DEPARTMENT, _PLAIN_DEPARTMENT):
        for match in pattern.finditer(text.low):
            department = text.as_said(match, "department").strip()
            words = department.lower().split()
            if department in _NO_DEPARTMENT or len(department) < 2:
                continue
            if pattern is _ENGLISH_DEPARTMENT:
                while words and words[0] in _NOT_IN_DEPARTMENT:
                    words = words[1:]
                if len(words) < 2:
                    continue
                department = " ".join(department.split()[-len(words) :])
            text.cut(match.end("department") - len(department), match.end("department"))
            return department
    return ""


def take_desk(text: ContactText, names: Mapping[str, Names]) -> str:
    """The desk that is named: the one shipped fact, else its role (issuer, merchant, bank); "" when none or two are."""
    letters = Letters.of(text.said)
    matches = [match for kind in _KINDS if kind in names for match in names[kind].find_in(letters) if not match.hint]
    matches = [match for match in matches if text.said[match.start : match.end] != "line"]  # a telephone line, no app
    found = list(dict.fromkeys(match.ref for match in matches))
    for match in matches:
        text.cut(match.start, match.end)
    if len(found) == 1:
        return found[0]
    if len(found) > 1:
        issuers = [ref for ref in found if ref.startswith("issuers/")]
        return issuers[0] if len(issuers) == 1 and len(found) == 2 else ""
    return next((role for role, pattern in _ROLES if text.has(pattern)), "")
