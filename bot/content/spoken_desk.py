"""The keys that the helpdesk says, to people and to helpers, and the arguments it gives them."""

from __future__ import annotations

from collections.abc import Mapping

SPOKEN_AT_DESK: Mapping[str, tuple[str, ...]] = {
    "desk": ("lines",), "desk.empty": (), "desk.line": ("number", "lines"), "desk.kind": ("lines",), "desk.kept": (),
    "desk.offer": (), "desk.send": (), "desk.strike": (), "desk.stop": (), "desk.which": (), "desk.not-asked": (),
    "desk.waiting": (), "desk.closed": ("due",), "desk.already": (), "desk.already-closed": ("due",), "desk.took-over": ("old", "name"), "desk.held": ("name",), "desk.back": (),
    "desk.returned": (), "desk.freed": ("name",), "desk.ended": ("name",), "desk.gone": (), "desk.urged": (),
    "desk.answer": ("name", "text"), "desk.reworded": ("name", "text"), "desk.withdrawn": ("name",),
    "desk.busy": ("name",), "desk.runs": (), "desk.still": (), "desk.give-up": (), "desk.away": ("due", "name"),
    "desk.urged-closed": ("due",), "desk.signed": ("name",), "desk.next": ("lines",), "desk-card.draft": (),
    "desk-card.send": (), "desk-thread.suggested": ("lines",), "desk-thread.no-draft": (), "desk-thread.draft-old": (),
    "desk-thread.draft-asked": ("name",), "desk-thread.draft-sent": ("name",), "desk-thread.sources": ("lines",), "desk-thread.source": ("rule", "source"),
    "diary-desk.asked": ("count",), "diary-desk.took": ("name",),
    "diary-desk.looked": ("name",), "diary-desk.form": ("name",), "diary-desk.answered": ("name",),
    "diary-desk.approved": ("name",), "diary-desk.typed": ("name",), "diary-desk.freed": ("name",),
    "diary-desk.ended": ("name",), "diary-desk.wrong": (), "desk-call.wrong": ("seller",),
    "desk-call.wrong-unknown": (), "desk-card": ("lines",), "desk-card.asked": (), "desk-card.urgent": (),
    "desk-card.despair": (), "desk-card.call": (), "desk-card.kind": ("lines",), "desk-card.from-line": (),
    "desk-card.from-slack": (), "desk-card.from-web": (), "desk-card.lang": ("lines",), "desk-card.since": ("due",), "desk-card.nobody": (),
    "desk-card.holder": ("name",), "desk-card.over": (), "desk-card.erased": (),
    "desk-card.claim": (), "desk-card.release": (), "desk-card.close": (), "desk-card.form": (),
    "desk-card.plan": (), "desk-card.phrases": (), "desk-card.take": (), "desk-card.look": (),
    "desk-card.approve": (), "desk-card.drop": (), "desk-card.digest": (),
    "desk-thread.packet": ("lines",), "desk-thread.gist": (), "desk-thread.how": (), "desk-thread.words": ("text",),
    "desk-thread.words-hidden": ("text",), "desk-thread.no-source": (),
    "desk-thread.photo": (), "desk-thread.voice": (), "desk-thread.sticker": (), "desk-thread.file": (),
    "desk-thread.location": (), "desk-thread.unsent": (), "desk-thread.news": ("lines",),
    "desk-thread.plan": ("lines",), "desk-thread.plan-none": (), "desk-thread.left-back": (),
    "desk-thread.left-blocked": (), "desk-thread.left-erased": (), "desk-thread.undelivered": (),
    "desk-thread.not-held": (), "desk-thread.taken": ("name",), "desk-thread.looked": ("name",),
    "desk-thread.unclaimed": (), "desk-thread.took": ("name",), "desk-thread.moved": ("old", "name"),
    "desk-thread.freed": ("name",), "desk-thread.ended": ("name",), "desk-thread.late": (),
    "desk-thread.no-file": (), "desk-thread.no-edit": (), "desk-thread.draft": ("name", "text"),
    "desk-thread.approved": ("name",), "desk-thread.own": (), "desk-thread.dropped": (), "desk-thread.masked": (),
    "desk-thread.opened": ("name",), "desk-thread.same": (), "desk-thread.which": (), "desk-thread.same-line": ("due", "name"),
    "desk-thread.same-number": ("due", "name"), "desk-thread.kept": (), "desk-thread.phrases": (), "desk-thread.loud": (),
    "desk-thread.week": ("lines",), "desk-thread.week-line": ("lines", "count"),
    "desk-thread.week-other": ("count",), "desk-thread.week-none": (), "desk-thread.similar": ("count",),
    "desk-thread.expired": (), "desk-thread.nobody-yet": (), "desk-thread.refused": (), "desk-home": (),
    "desk-home.mine": (), "desk-home.free": (), "desk-home.today": (), "desk-home.none": (),
    "desk-home.line": ("due", "lines"), "desk-intake": (), "desk-intake.story": (), "desk-intake.send": (),
    "desk-private": (), "desk-private.name": (), "desk-private.phone": (), "desk-private.address": (),
    "desk-private.note": (), "desk-private.send": (), "desk-private.closed": (), "desk-thread.dismissed": ("name",),
    "desk-thread.not-kept": (),
    "desk-card.letter": (), "printed": (), "printed.ready": ("due",), "printed.none": (), "printed.open": (),
    "printed.asks": (), "printed.show": (), "printed.print": (), "printed.gone": (),
}  # fmt: skip

LABELS = frozenset(
    f"desk{name}"
    for name in (
        *(f".{name}" for name in ("offer", "send", "strike", "stop", "back", "give-up")),
        *(
            f"-card.{name}"
            for name in (
                "claim",
                "release",
                "close",
                "form",
                "plan",
                "phrases",
                "letter",
                "take",
                "look",
                "approve",
                "drop",
                "digest",
                "draft",
                "send",
            )
        ),
        "-intake.send",
        "-private.send",
    )
)
"""Those of them that stand on buttons."""
