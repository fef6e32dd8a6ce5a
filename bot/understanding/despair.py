"""Hints of self-harm in Japanese or English, which go to people before anything else. Meant to hear too much rather than too little."""

from __future__ import annotations

import re

from bot.understanding.despair_in_english import hints
from bot.understanding.fold import clean
from bot.understanding.once import once

_SELF = "(?:自分|私|わたし|わし|俺|おれ|僕|ぼく|うち|あたし)"
_TO_DIE = (
    r"死に(?:た[いかくきけ](?!え)|てえ|てぇ|とう[なご]|方を)"
    r"|(?<![わあ]た)(?<![はかし]な)(?<!おか)(?<!さが)しに"
    r"(?:たい(?!し[てた]|する|こう|よう)|たく(?:て|な)|てえ|てぇ|とうな)|死の(?:う(?!ち)|うか)"
    r"|しのう(?:か[なと]|と(?:思|おも))"
    r"|[死し]んだ(?:ほう|方)が|死んで(?:しまいた|詫び|お詫び|償|返|払)|死んだら(?:.{0,6}保険|楽|いい|許|みんな)"
    r"|死んでも(?:いい|構わ|かまわ|ええ)|死ね(?:たら|れば|ます|る(?:方法|薬|場所|か))|死ねば(?!いいのに)"
    r"|死を(?:もって|選|覚悟)|死なせて"
    r"|[死し]ぬ(?:しか|つもり|準備|勇気|方法|場所を|(?:ほう|方)が|こと(?:を|ばかり)|前に(?:誰|だれ|話|最後))"
    r"|(?<![0-9])4にた(?:い|く[てな])|[タた][ヒひ]にた[いく]|[○〇◯●]にた[いく]|自(?:[殺死害](?![点動分])|[○〇◯●])"
    r"|自ら(?:の)?命|命を?(?:絶|断|捨て)|命で(?:償|払)"
    r"|安楽死(?:した|でき|させ)|逝(?:きた|けた|けれ|ってしま)|(?:一家|無理|親子)心中"
    r"|心中(?:する|しよ|した[いくほ]|しか)|(?:一緒に|いっしょに|道連れに)死|の後を追(?:お|いた)"
    r"|(?:誰か|いっそ|もう).{0,4}殺して(?:ほし|くれ|くだ|下|$)"
)
_TO_BE_GONE = (
    r"消えて?(?:しまい|なくなり|去り)?たい(?!ちご|焼)|きえ(?:て(?:しまい|なくなり))?たい"
    r"|消え(?:て(?:しまえ|なくなれ)(?:たら|ば|る)|た(?:ほう|方)が|ちゃいたい)"
    r"|[い居]なくな(?:りたい|れ(?:たら|ば(?:いい|楽|みん|家族))|ってしまいた|った(?:ほう|方)が)"
    rf"|{_SELF}(?:さえ|なんか|なんて|が|は)?[い居](?:な(?:ければ|きゃ|い(?:ほう|方)が)|なくな(?:れば|ったら))"
    rf"|自分を(?:消(?:した|して)|殺(?!さ)|傷つけ|終わらせ)|{_SELF}.{{0,6}}(?:おら|い)ん(?:ほう|方|かったら)"
    rf"|この世(?:から|に(?:未練|(?:い|おり)たくな))|(?:あの世|天国)(?:の.{{1,8}})?[へに](?:行きた|いきた|逝)"
    r"|お迎え(?:が|に)?(?:早く|はやく)?(?:来て(?:ほし|くれ)|来ん[かも]|来ない(?:か|もの)|を待つ)|早くお迎え"
    r"|楽になりたい|らくになりたい|永遠に(?:眠りた|休みた|$)|お別れを(?:言|伝え|告げ)"
    rf"|(?:今|いま)まで.{{0,16}}さ(?:よ|よう)なら|もう(?:だめ|ダメ|駄目|無理|むり|限界).{{0,6}}さ(?:よ|よう)なら"
)
_NO_SENSE_IN_LIVING = (
    r"生きて(?:い?たくな|いとうな|い?る(?:の(?:が|も)|こと(?:が|に)|意味|価値|資格)"
    r"|い?く(?:の(?:が|は|も)|こと(?:が|に)|気力|自信|希望|(?:の)?(?:無理|むり|しんど))|い?けな|い?けん(?!こう)"
    r"|い?られな|い?ても|て?(?:ごめん|すみま|申し訳))"
    r"|生きと(?:る(?:意味|価値|のが|のも)|って(?:意味|価値|も)|うな|くな)"
    r"|生きた(?:くな|かな)|生きる(?:気力|意味|意義|価値|の(?:が|に|を|は(?:もう|つら|辛|しんど))|希望|資格)"
    r"|(?:もう|これ以上).{0,6}生きられ|いきて(?:い?る(?:いみ|の(?:が|も))|い?けな|い?たくな|いても|い?てごめん)"
    r"|いきるの[がにを]?(?:つか|つら|しんど|やめ|いや)|(?:何|なん)のために(?:生|い)き"
    r"|人生(?:を|も)?(?:終わ(?:り(?:に|だ)|らせ)|おわり|やめ(?:たい|よう))|終わりにしたい ?人生|人間を?やめたい"
    r"|(?:目が|目を)?覚め(?:なければ|なきゃ|ないで)(?:いい|ほし|と)"
    r"|(?:朝|明日|あした)(?:が|なんて|なんか)[来こ]な(?:ければ|きゃ|いで)|二度と(?:起き|目覚め)"
    r"|(?:全部|すべて|全て|ぜんぶ|(?:何|なに)もかも)を?(?:終|お)わ(?:らせた|りにした)"
    r"|息を?(?:する|してい?る)の[もが](?:しんど|つら|辛|苦)|(?:存在|自分の)(?:価値|意義)|生きる価値"
    r"|価値の?ない人間|誰[からに]も必要と"
)
_WAYS_AND_PLACES = (
    r"首を?(?:吊|つ[るっろり]|く[くび]|括)|くびを?(?:つ[るりろ]|くく)"
    r"|飛び[降下お]り(?:たい|よう|れば|て(?:しま|死)|るしか)|飛び込(?:めば|もうか|みたく|むしか)"
    r"|手首を?(?:切|き[るっり])|リスカ|リストカットし|オーバードーズ|(?<![a-z])od ?した"
    r"|睡眠薬を?.{0,8}(?:飲|のん|ため)|薬を?(?:全部|大量|たくさん|いっぱい).{0,6}(?:飲|のん)"
    r"|薬を?(?:た|溜|貯)め(?:て|こ)|練炭"
    r"|(?:屋上|ビル|橋|崖|ホーム|電車|線路|踏切|海|川)(?:の[上端])?(?:から|に|へ|まで)"
    r"(?:飛び[降下お込]|飛んで(?:しま|死)|とび[おこ]|身を|立って|立ち尽|行ってしま|来てしま|上がってしま"
    r"|吸い込まれ|突っ込|入ろう(?:と|か))|屋上に(?:来て|い(?:ま|る))|海に身|遺書|樹海[にへ](?:行[こきくっ]|入)"
    r"|入水|(?:ベランダ|窓)から(?:下を|身を|飛)|(?:包丁|刃物|カッター|[かカ]み?そり)を?(?:握|持った|手に|首|手首)"
    r"|自分(?:のこと)?を(?:殴|刺|切り|罰し)|血が止まらな"
    r"|(?:死亡|生命)保険金?で(?:返|払|償|埋)|保険金で(?:返そ|返す|払う|償|穴|埋)|ロープを?(?:用意|準備)し"
    r"|ロープを?買って(?:き(?:た|ま)|ある)"
)
_JAPANESE = "|".join((_TO_DIE, _TO_BE_GONE, _NO_SENSE_IN_LIVING, _WAYS_AND_PLACES))
_HINT = re.compile(_JAPANESE)
_OF_A_THING = re.compile(
    r"(?:データ|記録|履歴|アカウント|垢|アプリ|メール|画面|ファイル|写真|シミ|しみ|臭い|匂い|ゲーム|キャラ|蛍光灯"
    r"|電気|推し|line|トーク)(?:が|を|も|は|の|とか|から|ごと|と|、| )?(?:全部|ぜんぶ|急に)?$"
)
"""What stands right before a hint that is about a thing: 「データ消えたい」. A word far from it says nothing:
「写真をばらまかれて消えたい」.
"""
_OTHERWISE = (
    (re.compile(r"消え|きえ|いなく"), re.compile(r"マジック|手品|透明人間")),
    (re.compile(r"楽になりた|らくになりた"), re.compile(r"肩|腰|膝|首こり|頭痛|便秘|花粉|家事|掃除|洗濯|通勤|通学")),
    (re.compile(r"生きる"), re.compile(r"哲学|作文|レポート|論文|授業|講演")),
    (re.compile(
        r"死に|生き|遺書|自殺|後を追"
    ), re.compile(
        r"歌詞|遺言|(?:小説|映画|ドラマ|漫画|アニメ)(?:の(?:題|タイトル|シーン)|ある|教え|おすすめ)"
    )),
    (re.compile(r"生きてい?け"), re.compile(
        r"(?:食べ|飲ま|推し|スマホ|酒|ビール|コーヒー|ラーメン|チョコ|カレー).{0,4}(?:ない|なし|無し|なきゃ)"
    )),
    (re.compile(
        r"飛|海|川"
    ), re.compile(
        r"プール|アトラクション|バンジー|ダイビング|競泳|シーン|動画[をが]?[見観み]|(?:飛び|とび)こ?込?む動画"
    )),
    (re.compile(r"屋上[に](?:来|い)|.{1,3}上がって|橋"), re.compile(r"業者|点検|工事|防水|駐車|洗濯|ビアガーデン|アンテナ|観光|花火")),
    (re.compile(r"お迎え|早くお迎え"), re.compile(r"保育|幼稚園|学校|学童|塾|車|タクシー|空港|ホテル|旅館|バス")),
)  # fmt: skip
"""Hints that mean something else beside some words: (how the hint begins, those words)."""
_ASHAMED = re.compile(r"(?:合わせる顔|あわせる[顔か]お?|顔向け)(?:が|も|の)?(?:ない|無い|でき|ありま)")
_TROUBLE_TOLD = re.compile(r"[0-9万円]|振|送|払|番号|カード|買|契約|口座|教え|入力|入れ")
_SHORT = 40
"""Characters of a text that says little beside its shame."""
_JAPANESE_GAP = re.compile(r"(?<=[^\x00-\x7f]) +(?=[^\x00-\x7f])")
_IN_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}


@once
def despairs(text: str) -> bool:
    """Whether a message hints at self-harm."""
    said = clean(text).replace("’", "'")
    if hints(said):
        return True
    if said.isascii():
        return False
    close = _JAPANESE_GAP.sub("", said)
    in_kana = close.translate(_IN_HIRAGANA)
    spaced, katakana = said != close, in_kana != close
    return (
        _means_it(close)
        or (spaced and _means_it(said))
        or (katakana and _means_it(in_kana, close))
        or _is_ashamed(close)
    )


def _means_it(form: str, said: str = "") -> bool:
    """Whether a form of a text holds a hint that means nothing else; `said` is what it is a form of, if as long."""
    return any(not _means_otherwise(found[0], said or form, found.start()) for found in _HINT.finditer(form))


def _means_otherwise(hint: str, said: str, place: int) -> bool:
    if any(begins.match(hint) and beside.search(said) for begins, beside in _OTHERWISE):
        return True
    return _OTHERWISE[0][0].match(hint) is not None and _OF_A_THING.search(said[:place]) is not None


def _is_ashamed(said: str) -> bool:
    """Whether a text says only how ashamed somebody is; who also tells of a trouble is led to that."""
    return len(said) <= _SHORT and _ASHAMED.search(said) is not None and _TROUBLE_TOLD.search(said) is None
