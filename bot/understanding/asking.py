"""Free words that ask for something of ours by its matter: how to talk to somebody, who has to prove who they are."""

from __future__ import annotations

import re

from bot.understanding.relatives import EN, JA, KIN, plain

_LONGEST = 60
_KIN = rf"(?<![一-鿿])(?:{JA}|本人|家族)(?:さん|ちゃん)?"
_TALK = re.compile(
    rf"{_KIN}(?:に|には|へ)?(?:は|、)?(?:何|なん|どう|どんな(?:ふう|風)?に?)(?:て|と|って)?"
    rf"(?:言|い[えっ]|声|話|接|伝え)[^。]{{0,12}}(?:いい|よい|か|の)?[?？]?"
    rf"|{_KIN}を?(?:責め|怒|叱)(?:って|っ|て)(?:しま|ちゃ|い|も)"
    r"|声(?:の|を)?かけ(?:方|かた)"
    rf"|\bwhat (?:should|can|do|shall) i (?:say|tell) (?:to )?my (?:{EN})"
    rf"|\bhow (?:should|can|do|shall) i (?:talk|speak) (?:to|with) my (?:{EN})"
    rf"|\b(?:angry|cross|shouted) (?:at|with) my (?:{EN})"
)
_MAY_BE_TALK = re.compile(r"[何責怒叱声]|なん|どう|どんな|my ")
"""What every question of the above has in it."""
_IDENTITY = re.compile(
    r"本人確認(?:は|って|を|の|が)?.{0,8}(?:どう|何|なに|準備|必要|いる|聞かれ|求められ)"
    r"|(?:代わり|かわり|代理)(?:に|で|の).{0,6}電話.{0,6}(?:いい|でき|大丈夫|かけ)"
    r"|(?:誰|だれ)が電話.{0,8}(?:いい|べき|か)|(?:誰|だれ)の名前(?:を|で)"
    r"|(?:代わり|かわり|代理)(?:に|で).{0,8}(?:解約|取り?消|キャンセル|申請|手続き?).{0,8}(?:いい|でき|大丈夫|か)"
    r"|\b(?:can|may|should) i (?:call|phone|ring|speak|cancel|write|sign|apply|do (?:it|this)) "
    r"(?:for|on behalf of)\b|\bwho (?:should|has to|must) (?:call|phone|ring)\b|\bwhose name (?:do|should|shall)\b"
    r"|\b(?:how|what).{0,24}(?:prove|verify|check).{0,16}identity"
)


_ASKS = re.compile(
    rf"(?P<ja>{JA})(?:さん|ちゃん)?に(?:これ|この用事|用事)?(?:を|も|は)?"
    r"(?:頼(?:む|みます|みたい|んで|める|もう)|たの(?:む|みます|みたい)|お願い(?:する|したい|します|して)"
    r"|任せ(?:る|たい|ます)|まかせ(?:る|たい|ます))"
    r"(?:です|ね|よ|か)?[。?？!！]*"
    rf"|(?:can you |please |let us |let's )?ask my (?P<en>{EN})(?: to do (?:it|this|that))?[.?!]*"
    rf"|let my (?P<let>{EN}) do (?:it|this|that)[.!]*"
)


_SHORT = re.compile(
    r"(?:so |and |ok |but )?(?:can|could|may|should|do|must|will|what if) (?:i|we|it|they|he|she) [^.!,]{0,36}"
)


def is_short_question(text: str) -> bool:
    """Whether a text asks in one short English breath what may be done ("can we do this by email"): no trouble is told so."""
    return _SHORT.fullmatch(plain(text).strip()) is not None


def whom_to_ask(text: str) -> str:
    """The kinship word of whoever shall be given a task (「娘に頼む」), "" for a text that says anything else."""
    found = _ASKS.fullmatch(plain(text).strip())
    word = next((group for group in found.groups() if group), "") if found else ""
    return KIN.get(word, "")


def asked_skill(text: str) -> str:
    """The skill whose matter a short question names, "" for none."""
    said = plain(text).strip()
    if len(said) > _LONGEST:
        return ""
    return "coach" if _MAY_BE_TALK.search(said) and _TALK.search(said) else "identity" if _IDENTITY.search(said) else ""
