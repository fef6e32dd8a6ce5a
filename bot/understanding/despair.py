"""Hints of self-harm, which go to people before anything else. Meant to hear too much rather than too little."""

from __future__ import annotations

import re

from bot.understanding.despair_in_english import hints
from bot.understanding.fold import clean

_JAPANESE = (
    r"[死し]に(?:たい|たか|てえ|てぇ|とうな)|死にた[くい]|死の(?:う(?!ち)|うか)|死んだ(?:ほう|方)が|死んで(?:しまいた|詫び|お詫び|償)|死ぬ(?:しか|こと(?:を|ばかり)|つもり)|死ね(?:たら|れば)"
    r"|死んだら(?:保険|楽|いい)|死んでも(?:いい|構わ)|(?<!腹減って)死を選|消えて?(?:しまい|なくなり)?たい(?!ちご)|きえ(?:て(?:しまい|なくなり))?たい|いなくなりたい|居なくなりたい"
    r"|生きて(?:いたくな|い?る(?:の(?:が|も)|意味|価値|資格)|い?く(?:のが|気力|自信|希望)|いけな|けな|いられな|いても)|生きる(?:気力|意味|のが|のに|希望|資格)|自[殺死害](?!点)"
    r"|首を?(?:吊|つ[るっろり])|飛び[降下お]り(?:たい|よう|れば|て(?:しま|死))|命を?(?:絶|断)|人生(?:を|も)?(?:終わ(?:り(?:に|だ)|らせ)|おわり|やめたい)|終わりにしたい ?人生"
    r"|楽になりたい|目が覚めなければ|二度と(?:起き|目覚め)|(?:睡眠薬|薬)を?(?:全部|大量|たくさん).{0,6}飲|リスカ|電車に飛び込|練炭|この世(?:から|に(?:い|おり)たくな)"
    r"|生きと(?:る|って)(?:意味|価値|のが|も)|消えちゃいたい|首を?(?:く[くびる]|括)|くびを?(?:つ[るりろ]|くく)|手首を?(?:切|き[るっり])|(?:屋上|ビル|橋|ホーム|電車|線路|海|川)(?:から|に|へ)(?:飛び[降下込]|とびお|とびこ|身を投げ)"
    r"|遺書|樹海[にへ](?:行[こきくっ]|入)|命で(?:償|払)|(?:死亡|生命)保険金?で(?:返|払|償)|保険金で(?:返そ|返す|払う|償)|生きて?て(?:ごめん|すみま|申し訳)|死んで(?:返|払)|朝が来な(?:ければ|きゃ)|(?:目が|目を)?覚め(?:なきゃ|ないで)(?:いい|ほし)|(?:全部|すべて|ぜんぶ)(?:を)?終わらせたい|しんだ(?:ほう|方)が|しぬしか|いきて(?:い?る(?:いみ|の(?:が|も))|い?けな|い?たくな)"
)
_HINT = re.compile(_JAPANESE)
_OF_THINGS = re.compile(
    r"データ|記録|履歴|アカウント|アプリ|メール|画面|ファイル|写真|シミ|しみ|臭い|匂い|ゲーム|キャラ|蛍光灯|電気|推し|映画|ドラマ|小説"
)
_MEANT_LIGHTLY = re.compile(r"消え|きえ|いなく|居なく")


_IN_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}


def despairs(text: str) -> bool:
    """Whether a message hints at self-harm."""
    said = clean(text).replace("’", "'")
    if hints(said):
        return True
    if said.isascii():
        return False
    hint = _HINT.search(said) or _HINT.search(said.translate(_IN_HIRAGANA))
    return hint is not None and not (_MEANT_LIGHTLY.match(hint[0]) and _OF_THINGS.search(said))
