"""What is counted for /metrics: outcomes and durations. Never words, names, amounts or ids of people."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

TURNS = Counter("kaeru_turns_total", "Turns by platform and kind of event", ("platform", "kind"))
REFUSED = Counter("kaeru_refused_total", "Requests refused at the door", ("platform", "why"))
DELIVERIES = Counter("kaeru_deliveries_total", "Attempts to send by platform and outcome", ("platform", "outcome"))
TAKEN_BACK = Counter(
    "kaeru_taken_back_total", "Messages to erased people, by platform and outcome", ("platform", "outcome")
)
REMINDERS = Counter("kaeru_reminders_total", "Reminders that fell due")
TURN_SECONDS = Histogram("kaeru_turn_seconds", "From a request's arrival to its acknowledgement", ("platform",))
SHUT_OUT = Gauge("kaeru_shut_out", "1 while a platform refuses our token", ("platform",))
