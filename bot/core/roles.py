"""Who is who in a case: whose contract or card it is, who pays, who looks after the papers, who helps, who types. Pure.

The facts behind it: `holder` (self, family, other) and `holder_is`, `payer` (holder, typist, another) and `payer_is`,
`manager` and `manager_is`, `relation` and `typist_is` (what the person who types is to the holder), `holder_cannot`.
"""

from __future__ import annotations

from bot.core.view import View

SELF, ANOTHER = "self", "another"
NO_KIN = frozenset({"friend", "neighbour", "colleague", "client", "carer", "guardian"})
RELATION = {
    "husband": "spouse", "wife": "spouse", "mother": "child", "father": "child", "parent": "child", "grandmother": "child",
    "grandfather": "child", "friend": "helper", "neighbour": "helper", "colleague": "helper", "client": "helper",
    "carer": "helper", "guardian": "helper",
}  # fmt: skip
"""What the person who writes is to the holder, where the holder's kinship tells it; else a relative."""
AS_TOLD = {
    "grandchild": "child",
    "wife": "spouse", "husband": "spouse", "son": "child", "daughter": "child", "friend": "helper", "neighbour": "helper", "colleague": "helper",
    "carer": "helper", "guardian": "helper",
}  # fmt: skip
"""What the person who writes is to the holder, where they say it themselves; else a relative."""
_PAIRS = {
    ("father", "mother"): "wife", ("mother", "father"): "husband", ("grandfather", "grandmother"): "wife",
    ("grandmother", "grandfather"): "husband", ("uncle", "aunt"): "wife", ("aunt", "uncle"): "husband",
    ("mother", "brother"): "son", ("father", "brother"): "son", ("parent", "brother"): "son",
    ("mother", "sister"): "daughter", ("father", "sister"): "daughter", ("parent", "sister"): "daughter",
    ("husband", "son"): "son", ("wife", "son"): "son", ("husband", "daughter"): "daughter", ("wife", "daughter"): "daughter",
    ("son", "husband"): "father", ("daughter", "husband"): "father", ("brother", "father"): "father", ("sister", "father"): "father",
    ("son", "wife"): "mother", ("daughter", "wife"): "mother", ("brother", "mother"): "mother", ("sister", "mother"): "mother",
}  # fmt: skip
"""What the one who looks after the papers is to the holder, from what both are to the person who types."""
_SEEN_BACK = {
    "husband": "wife", "wife": "husband", "mother": "child", "father": "child", "parent": "child", "grandmother": "grandchild",
    "grandfather": "grandchild", "son": "parent", "daughter": "parent", "brother": "sibling", "sister": "sibling",
}  # fmt: skip


def holder(view: View) -> str:
    """Whose contract or card it is: "self", a kinship word, "another" of unknown kinship, "" while nobody told."""
    known, kin = view.text("holder"), view.text("holder_is")
    if known == SELF:
        return SELF
    if known == "other" and kin not in NO_KIN:  # told as a relative, and corrected since
        kin = ""
    return kin or (ANOTHER if known else "")


def is_for_another(view: View) -> bool:
    """Whether the person who types helps somebody else."""
    return holder(view) not in ("", SELF)


def payer(view: View) -> str:
    """Whose account or card the money leaves: as `holder` says it. Roles that were confirmed say that the holder pays."""
    match view.text("payer"):
        case "typist":
            return SELF
        case "another":
            return view.text("payer_is") or ANOTHER
        case "holder":
            return holder(view)
        case _:
            known = view.text("roles") == "right" or holder(view) == SELF
            return holder(view) if known else ""


def manager(view: View) -> str:
    """Who looks after the papers and the account, where it is neither the holder nor who types: a kinship word, or ""."""
    return view.text("manager_is") if view.text("manager") in ("", "relative") else ""


def relation(view: View) -> str:
    """What the person who types is to the holder: spouse, child, kin, helper; "self"."""
    if not is_for_another(view):
        return SELF
    told = view.text("typist_is")
    return view.text("relation") or (AS_TOLD.get(told, "kin") if told else RELATION.get(holder(view), "kin"))


def signer(view: View) -> str:
    """What the person who writes is to the holder, as a letter names it: a kinship word, "family", "kin", "helper"; "self"."""
    if not is_for_another(view):
        return SELF
    near = relation(view)
    told = view.text("typist_is") or ("" if near == "helper" else _SEEN_BACK.get(holder(view), ""))
    return told or {"spouse": "spouse", "child": "family", "helper": "helper"}.get(near, "kin")


def entrusted(view: View) -> str:
    """As whom the holder names, on the telephone, the one who is to speak for them; "" where nobody is.

    That is who looks after the papers, else the person who types.
    """
    if not is_for_another(view):
        return ""
    if calls := manager(view):
        return _PAIRS.get((holder(view), calls), "kin")
    told = view.text("typist_is") or _SEEN_BACK.get(holder(view), "")
    return told or {"spouse": "spouse", "child": "child", "helper": "helper"}.get(relation(view), "kin")
