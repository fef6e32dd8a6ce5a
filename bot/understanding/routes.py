"""From what a message is to the flows that help: labels, and finer roads by words (flows/examples/routes.toml)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

OWN_ANSWERS = (
    "account_takeover", "fake_warning", "bank_transfer", "unwanted_contract", "online_purchase", "data_leak",
    "device_trouble", "refund_status",
)  # fmt: skip
"""Labels that have an answer of their own (road.<label>) and a name for a button (road.name-<label>) without a flow."""


@dataclass(frozen=True, slots=True)
class Routes:
    """Flows by label; and finer roads: (flow, its labels, its words)."""

    by_label: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    finer: tuple[tuple[str, frozenset[str], re.Pattern[str]], ...] = ()

    def roads(self, label: str, said: str = "") -> tuple[str, ...]:
        """The flows of a label, the best first. `said` is a text as `clean` gives it."""
        usual = self.by_label.get(label, ())
        if not said:
            return usual
        better = (flow for flow, labels, words in self.finer if label in labels and words.search(said))
        return (*better, *usual)


def make_routes(told: Mapping[str, Any]) -> Routes:
    """Routes out of their file."""
    finer = tuple(
        (flow, frozenset(each["labels"]), re.compile(each["words"])) for flow, each in told.get("finer", {}).items()
    )
    return Routes({label: tuple(flows) for label, flows in told.items() if label != "finer"}, finer)
