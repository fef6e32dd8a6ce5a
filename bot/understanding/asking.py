"""Free words that ask for something of ours by its matter: how to talk to somebody, who has to prove who they are."""

from __future__ import annotations

import re

from bot.understanding.relatives import EN, JA, plain

_LONGEST = 60
_KIN = rf"(?<![一-鿿])(?:{JA}|本人|家族)(?:さん|ちゃん)?"
_TALK = re.compile(
    rf"{_KIN}(?:に|には|へ)?(?:は|、)?(?:何|なん|どう|どんな(?:ふう|風)?に?)(?:て|と|って)?(?:言|い[えっ]|声|話|接|伝え)[^。]{{0,12}}(?:いい|よい|か|の)?[?？]?"
    rf"|{_KIN}を?(?:責め|怒)(?:て|っ)(?:しま|ちゃ|い)"
    r"|声(?:の|を)?かけ(?:方|かた)"
    rf"|\bwhat (?:should|can|do|shall) i (?:say|tell) (?:to )?my (?:{EN})|\bhow (?:should|can|do|shall) i (?:talk|speak) (?:to|with) my (?:{EN})"
    rf"|\b(?:angry|cross|shouted) (?:at|with) my (?:{EN})"
)
_IDENTITY = re.compile(
    r"本人確認(?:は|って|を|の|が)?.{0,8}(?:どう|何|なに|準備|必要|いる|聞かれ|求められ)"
    r"|(?:代わり|かわり|代理)(?:に|で|の).{0,6}電話.{0,6}(?:いい|でき|大丈夫|かけ)|(?:誰|だれ)が電話.{0,8}(?:いい|べき|か)|(?:誰|だれ)の名前(?:を|で)"
    r"|\b(?:can|may|should) i (?:call|phone|ring|speak) (?:for|on behalf of)\b|\bwho (?:should|has to|must) (?:call|phone|ring)\b|\bwhose name (?:do|should|shall)\b"
    r"|\b(?:how|what).{0,24}(?:prove|verify|check).{0,16}identity"
)


def asked_skill(text: str) -> str:
    """The skill whose matter a short question names, "" for none."""
    said = plain(text).strip()
    if len(said) > _LONGEST:
        return ""
    return "coach" if _TALK.search(said) else "identity" if _IDENTITY.search(said) else ""
