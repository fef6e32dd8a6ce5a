"""Who pays, who looks after the papers, and what the person who writes is to the holder, as a text tells it.

「引き落としは母の口座です」, 「管理は叔母がしています」, 「私は姪です」. What was not said stays absent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.core.case import Value
from bot.core.role_facts import Role, role_facts
from bot.core.roles import AS_TOLD
from bot.understanding.late import late
from bot.understanding.relatives import EN, JA, KIN, KIN_WORD, plain

_SELF_JA, _SELF_EN = "私|わたし|自分|僕|ぼく|俺", "i|me|mine|my own"
_KIN_JA = rf"(?<![一-鿿])(?P<ja>{JA}|{_SELF_JA}|本人|契約者)(?:さん|ちゃん|様)?"
_PAYS = late(
    rf"{_KIN_JA}(?:の|名義の?)(?:銀行)?口座(?:から|で)"
    r"|(?:引き?落と?し(?:先|口座)?|口座|支払い(?:口座)?|払っている人|払うの|払ってるの|払っているの|支払い?者)"
    rf"(?:は|も)、?{_KIN_JA.replace('<ja>', '<after>')}"
    rf"|{_KIN_JA.replace('<ja>', '<pays>')}が(?:払(?:って(?:い?る|い?ます)|う|った|います|いました)|支払って)"
    rf"|\b(?:from|out of) my (?P<en>{EN})(?:'s|s')? (?:bank )?account"
    rf"|\bmy (?P<en_pays>{EN}) (?:(?:pays|is paying|paid) (?:for )?(?:it|this|that)|(?:sent|transferred|wired) (?:it|the money)) ?(?:for me|from|by|$)"
    rf"|\bmy (?P<en_pays_for>{EN}) (?:pays|is paying|paid) for it"
    rf"|\b(?:from|out of) (?P<mine>my) (?:own )?(?:bank )?account|\bthe payer is (?:my )?(?P<payer>{EN}|{_SELF_EN})\b"
)
_LOOKS_AFTER = late(
    rf"{_KIN_JA}が(?:お金|口座|カード|明細|家計)?(?:の|を)?(?:管理|見て(?:い?る|い?ます))"
    rf"|(?:お金|口座|カード|明細|家計)?(?:の)?管理(?:は|も)、?{_KIN_JA.replace('<ja>', '<after>')}"
    rf"|\bmy (?P<en>{EN}) (?:manages|looks after|handles|takes care of) (?:the |his |her |their )?"
    r"(?:money|account|card|papers|bills|statements)"
)
_I_AM = late(
    rf"(?<![一-鿿ぁ-ん])(?:私|わたし|僕|ぼく|当方|こちら)は、?(?:本人|契約者|名義人)?の?(?P<ja>{JA})(?:です|だ|にあた|の立場|で、|で[。 ])"
    rf"|(?:契約者|名義人|本人)の(?P<of>{JA})です"
    rf"|\bi(?:'m| am) (?:(?:his|her|their|the (?:card|account|contract)? ?holder's|the owner's|an?|my (?:{EN})'s) )(?P<en>{EN})\b"
)
_AS = late(
    rf"(?P<ja>{JA})(?:です|をしています|をしております|と申します)|(?:as )?(?:his|her|their|an?) (?P<en>{EN})(?: here)?|(?P<here>{EN}) here"
)
"""How a story begins or ends by saying who tells it: 「姪です。…」."""
_ANYBODY = late(rf"(?<![一-鿿])(?:{JA}|{_SELF_JA}|本人|契約者)|\b(?:{EN}|{_SELF_EN}|my)\b(?! (?:{EN})\b)")
_OTHERS = re.compile(rf"{_SELF_JA}|本人|契約者|my |payer")
_OTHER = late(r"(?:じゃ|では|で|て)な(?:い|く)|ません|\bnot\b|n't\b|\?|(?:です|でしょう)か")
_STATEMENT, _PARTS = 40, 1
_CLAUSES = late(r"[。!！\n、,;]|(?<=[^a-z]) (?=[^a-z])")


def read_told_roles(text: str, known: Mapping[str, Value]) -> dict[str, Value]:
    """`payer` with `payer_is`, `manager` with `manager_is`, `typist_is`, as far as a clause says it; `known` has the holder."""
    if not _names_somebody(plain(text)):
        return {}
    facts: dict[str, Value] = {}
    for clause in _CLAUSES.split(plain(text)[:600]):
        if not clause or _OTHER.search(clause):
            continue
        if who := _who(_PAYS.search(clause)):
            facts |= _told("payer", who, known)
        if who := _who(_LOOKS_AFTER.search(clause)):
            facts |= _told("manager", who, known)
        if (who := _who(_I_AM.search(clause))) not in ("", "self", "holder"):
            facts["typist_is"] = _married(who, clause, known)
    clauses = [clause.strip() for clause in _CLAUSES.split(plain(text)[:600]) if clause.strip()]
    for edge in (clauses[0], clauses[-1]) if len(clauses) > 1 and "typist_is" not in facts else ():
        if (who := _who(_AS.fullmatch(edge))) not in ("", "self", "holder"):
            facts["typist_is"] = _married(who, edge, known)
    if "typist_is" in facts:
        facts["relation"] = AS_TOLD.get(str(facts["typist_is"]), "kin")
    return facts


def _names_somebody(said: str) -> bool:
    """Whether any of the above may fit: they are dear to ask."""
    return KIN_WORD.search(said) is not None or _OTHERS.search(said) is not None


def _married(who: str, said: str, known: Mapping[str, Value]) -> str:
    """嫁 is a wife to her husband, and to his parents their son's wife."""
    is_in_law = who == "wife" and "嫁" in said and known.get("holder_is") in ("mother", "father", "parent")
    return "daughter_in_law" if is_in_law else who


def _told(role: Role, who: str, known: Mapping[str, Value]) -> dict[str, Value]:
    holder = known.get("holder_is")
    facts = role_facts(role, who, holder if isinstance(holder, str) else "")
    return {name: value for name, value in facts.items() if value != ""}


def is_one_statement(text: str) -> bool:
    """Whether a text is short and of one clause, without any number: it says one thing only."""
    said = plain(text).strip(" 。.!！")
    return len(said) <= _STATEMENT and not re.search(r"[0-9]|[?？]", said) and len(_CLAUSES.split(said)) <= _PARTS


def people(text: str) -> list[str]:
    """Everybody a short text names, each once: kinship words, "self", "holder"."""
    found = [who_is(word) for word in _ANYBODY.findall(plain(text))]
    return list(dict.fromkeys(who for who in found if who))


def who_is(word: str) -> str:
    """A kinship word's code, "self" for the writer, "holder" for the holder, "" for anything else."""
    if re.fullmatch(rf"(?:{_SELF_JA}|{_SELF_EN}|my)", word):
        return "self"
    return "holder" if word in ("本人", "契約者") else KIN.get(word, "")


def _who(found: re.Match[str] | None) -> str:
    return who_is(next((group for group in found.groups() if group), "")) if found else ""
