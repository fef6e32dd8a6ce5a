"""Several contracts in one case: which facts belong to a contract, and which to the case as a whole.

The first contract is the case itself, its facts lie in the case (item ""); each further one is an item of the list
"contract". So a case with one contract, also one of an older release, needs no list.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.case import Case, Known

LIST = "contract"
OWN = frozenset(
    {
        "merchant", "seller", "amount", "charged_on", "debit_on", "order", "reference", "seen_before", "found", "mail_to",
        "mail_days", "credit_seen", "back_days", "has_order", "letters", "refund_by", "form_limit", "answer_on", "callback_on",
        "disputed",
    }
)  # fmt: skip
"""What each contract has of its own; everything else (the card, its holder, who helps) is the same for all."""


def is_own(item: str, name: str) -> bool:
    """Whether that fact belongs to the further contract that is worked on, not to the case."""
    return name in OWN and item.startswith(f"{LIST}.")


def items(case: Case) -> tuple[str, ...]:
    """The items of a case's contracts in the order they were added: "" and "contract.2", "contract.3"."""
    return ("", *(f"{LIST}.{number}" for number in case.items.get(LIST, {})))


def facts_of(case: Case, item: str) -> dict[str, Known]:
    """What is known of one contract by itself."""
    own = case.items.get(LIST, {}).get(item.partition(".")[2], {}) if item else case.facts
    return {name: known for name, known in own.items() if name in OWN}


def add(case: Case) -> tuple[Case, str]:
    """The case with one more contract of which nothing is known yet, and its item; the second one is number 2."""
    rows = case.items.get(LIST, {})
    number = str(len(rows) + 2)
    return replace(case, items={**case.items, LIST: {**rows, number: {}}}), f"{LIST}.{number}"
