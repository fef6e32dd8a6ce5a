"""The people for whom somebody may write, as they are called at home and at work, in every dialect. In a Japanese text a mark takes
the place of each, so that what is said of them is read by short patterns.
"""

from __future__ import annotations

import re

_KIN = (
    "母 父 祖母 祖父 曾祖母 曾祖父 大叔母 大伯母 義母 義父 義理の母 義理の父 義祖母 義祖父 お母さん お父さん "
    "母さん 父さん おかあさん おとうさん かあさん とうさん 母ちゃん 父ちゃん かあちゃん とうちゃん "
    "おふくろ お袋 オフクロ おやじ 親父 オヤジ おっかあ おっとう おっかさん おかん おとん オカン オトン ママ "
    "パパ お母様 お父様 おばあさん おばあちゃん おばあ おじいさん おじいちゃん おじい ばあちゃん じいちゃん "
    "ばあさん じいさん ばーちゃん じーちゃん バーちゃん ジーちゃん ばあば じいじ ばぁば じぃじ ばば じじ "
    "バアサン ジイサン バァチャン ひいばあちゃん ひいじいちゃん お婆さん お爺さん お婆ちゃん お爺ちゃん 婆ちゃん "
    "爺ちゃん 婆さん 爺さん "
    "叔母 伯母 叔父 伯父 おば おじ おばさん おじさん 叔母さん 叔父さん 伯父さん 伯母さん 両親 親 親御さん 親族 "
    "親類 親戚 身内 家族 実家の母 実家の父 実家の親 母親 父親 片親 うちの親 うちの人 夫 妻 主人 旦那 旦那さん "
    "ダンナ だんな 亭主 "
    "嫁 嫁さん お嫁さん 家内 奥さん かみさん カミさん 女房 相方 連れ合い つれあい 配偶者 パートナー 婚約者 元夫 "
    "元妻 姉 兄 弟 妹 義姉 義兄 義弟 義妹 姉貴 兄貴 姉ちゃん 兄ちゃん 姉さん 兄さん お姉ちゃん お兄ちゃん "
    "ねえちゃん にいちゃん "
    "いもうと おとうと あね あに きょうだい 兄弟 姉妹 姑 舅 しゅうとめ しゅうと 姪 甥 姪っ子 甥っ子 いとこ "
    "従兄弟 従姉妹 従兄 従弟 従姉 従妹 はは ちち そぼ そふ"
)
_YOUNG = (
    "息子 娘 子ども 子供 こども 孫 むすこ むすめ まご 孫娘 孫息子 娘婿 婿 長男 次男 三男 長女 次女 三女 末っ子 "
    "上の子 下の子 うちの子 中学生の子 高校生の子"
)
_CLIENTS = (
    "患者さん 患者 利用者 利用者さん 入居者 入居者さん 入所者 依頼者 お客さん 常連さん 隣人 隣の人 隣の方 "
    "隣のおじいさん 隣のおばあさん 隣の奥さん お隣さん お隣 隣家 近所の人 近所の方 町内会の方 町内会の人 "
    "同じアパートの人 同じマンションの人 同じ団地の人 同じアパートの方 同じマンションの方 上の階の人 下の階の人 "
    "向かいの人 向かいの方 "
    "近所のおばあさん 近所のおじいさん 近所の奥さん ご近所さん 近所のおばちゃん 近所のおっちゃん 町内の方 店子 "
    "住人 ご婦人 お年寄り ご老人 高齢女性 高齢男性 高齢の女性 高齢の男性"
)
"""Those for whom somebody cares at work or next door: they never write themselves."""
_FRIENDS = (
    "友人 友だち 友達 ともだち ダチ ツレ 親友 知人 知り合い ママ友 パパ友 同級生 クラスメイト クラスメート 同僚 "
    "部下 後輩 先輩 上司 同期 ルームメイト 同居人 彼氏 彼女 カレシ 恋人 "
    "ホストマザー ホストファミリー 教え子 生徒 生徒さん 学生 学生さん 留学生 実習生 技能実習生 おっちゃん "
    "おばちゃん 店の子 バイトの子 新人 大家さん 学校の先生 園の先生 塾の先生"
)
_HELPERS = (
    "ヘルパー 民生委員 児童委員 ケアマネ ケアマネージャー ケアマネジャー 訪問看護 訪問看護師 介護職員 介護士 "
    "施設職員 施設の職員 相談員 生活相談員 社会福祉士 後見人 成年後見人 保佐人 地域包括 地域包括支援センター "
    "包括支援センター "
    "日本語教師 教師 担任 教員 店員 コンビニ店員 店長 コンビニの店員 コンビニ 銀行員 窓口係 行員 大家 管理人 "
    "支援員 ソーシャルワーカー 通訳 ボランティア 看護師 デイサービス 老人ホーム グループホーム"
)
KIN, YOUNG, CLIENT, FRIEND, HELPER = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
"""The marks."""
_MARKS = ((_KIN, KIN), (_YOUNG, YOUNG), (_CLIENTS, CLIENT), (_FRIENDS, FRIEND), (_HELPERS, HELPER))


def _by_first() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for words, mark in _MARKS:
        for word in words.split():
            found.setdefault(word[0], []).append((word, mark))
    return {first: sorted(each, key=lambda one: -len(one[0])) for first, each in found.items()}


_WORDS = _by_first()
_BOUND = re.compile(r"[ぁ-んァ-ヶー一-鿿々]")
_OF_KANJI = re.compile(r"[一-鿿々ァ-ヶーお]")
_KANJI = re.compile(r"[一-鿿]")
_OPENS = frozenset("のご、")


def mark_people(said: str) -> str:
    """The text with a mark in the place of each person that a word of ours names."""
    marked: list[str] = []
    place, rest = 0, 0
    while place < len(said):
        for word, mark in _WORDS.get(said[place], ()):
            if said.startswith(word, place) and _begins(said, place):
                marked += (said[rest:place], mark)
                place += len(word)
                rest = place
                break
        else:
            place += 1
    return "".join((*marked, said[rest:])) if marked else said


def _begins(said: str, place: int) -> bool:
    """Whether a word may begin there: kanji may follow kana (でも母が), kana only what ends one."""
    before = said[place - 1 : place] if place else ""
    if before in _OPENS or not _BOUND.match(before):
        return True
    return _KANJI.match(said[place]) is not None and not _OF_KANJI.match(before)
