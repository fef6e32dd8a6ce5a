"""The keys that code itself says, beside those of flows, and the arguments it gives them. Words must have every one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from bot.content.spoken_desk import SPOKEN_AT_DESK
from bot.content.spoken_family import FAMILY
from bot.content.spoken_paper import SPOKEN_ON_PAPER
from bot.content.spoken_ties import TIES
from bot.core.flow import Final, What
from bot.core.prepaid import State
from bot.core.prevention import CARDS
from bot.core.rehearsal import LINES, PARTNERS
from bot.core.script import KINDS
from bot.understanding.irreversible import FINALS
from bot.understanding.relatives import KIN
from bot.understanding.remarks import REMARKS
from bot.understanding.reply_phrases import PHRASES
from bot.understanding.routes import OWN_ANSWERS
from bot.understanding.side import TOPICS, WHO
from bot.understanding.telling import ABOUT_COMPANY, TELLING

SPOKEN: Mapping[str, tuple[str, ...]] = {
    **SPOKEN_AT_DESK, "quote": ("lines",), "quote.whole": (), "quote.when": (), "quote.where": (), "quote.badge": (),
    **FAMILY,
    **SPOKEN_ON_PAPER,
    "hello": (), "hello.again": (), "masked": (), "masked.urgent": (), "private": (), "private.open": (), "cards.why-half": (), "cards.why-value": (),
    **{f"cards.{state}": ("card_number",) for state in get_args(State) if state != "pending"}, "diary.masked": (), "called": (), "commanded": (), "home": (), "home.none": (), "echo": ("lines",), "trouble.later": (), "trouble.covered": (),
    "said.nothing": (), "said.ahead": ("lines",), "said.noted": (), "said.heard": (), "said.unclear": (), "said.stuck": (), "said.old-button": (), "said.sticker": (),
    "said.voice": (), "said.file": (), "said.location": (), "said.photo": (), "said.photo-kept": (),
    "said.overtaken": (),
    "said.too-fast": (), "said.begin-again": (), "said.taken-back": (),
    "said.thanks": (), "said.general": (),
    "road.which": (), "road.other": (),
    **{f"road.{label}": () for label in OWN_ANSWERS}, **{f"road.name-{label}": () for label in OWN_ANSWERS},
    **{f"aside.{topic}": () for topic in ("helper", *REMARKS, *TOPICS) if topic != WHO}, "aside.until-dated": ("lines",), "aside.until-last": ("last",),
    "real": (), "real.acts": (), "real.mail": (), "real.offer": (), "real.sign": ("phrase", "address"),
    "aside.police": ("desk",), "aside.money": ("desk",), "aside.lawyer": ("desk",),
    "aside.tongue": ("desk",), "aside.visa": ("desk",),
    "card": (), "card.private": (), "card.offer": (), "card.which": (), **{f"card-{name}{part}": () for name in sorted(set(CARDS.values())) for part in ("", ".label")},
    "caution.on": (), "caution.off": (), "caution.none": (), "caution.again": (), "after": ("lines",),
    "again.long": (), "again.passed": ("lines",), "again.over": ("lines", "last"), "again.next": ("lines",),
    **{f"breath.{final}": () for final in get_args(Final)},
    "pause.wait": (), "pause.decided": (), "pause.waits": (), "pause.today": (), **{f"pause.{final}{part}": () for final in FINALS for part in ("", "-go")},
    "leave": (), "leave.more": (), "leave.last": (), "quick.leave": (), "cover": (), "cover.hint": ("first", "count"),
    **{f"cover.{part}": () for part in ("word", "word-again", "not-now", "set", "rest", "due", "neutral", "open", "is-on", "take-off", "off", "offer")},
    "quick.back": (), "quick.human": (), "quick.menu": (),
    "richmenu.name": (), "richmenu.bar": (), "richmenu.prepaid_card": (), "richmenu.unknown_charge": (),
    "richmenu.suspicious_email": (), "richmenu.plan": (), "richmenu.human": (), "richmenu.menu": (),
    "slackapp.name": (), "slackapp.about": (), "slackapp.long": (), "slackapp.command": (), "slackapp.hint": (), "slackapp.check": (), "slackapp.open": (), "slackapp.intake": (),
    "menu": (), "menu.paid": (), "menu.charge": (), "menu.account": (), "menu.other": (), "menu.more": (), "menu.language": (), "menu.records": (), "menu.plan": (), "menu.human": (),
    "common.pick": (), "common.choose": (), "common.done": (), "common.later": (), "common.cannot": (), "common.kept": (),
    "common.not_yet": (), "common.letter-sent": (), "common.letter-read": (), "common.letter-copy": (), "common.correct": (),
    "plan": ("lines",), "plan.more": ("lines",), "plan.empty": (), "plan.none": (),
    "plan.dated": ("lines", "due"), "plan.late": ("lines", "due"), "plan.over": ("lines", "due", "last"), "plan.undated": ("lines",), "plan.deadline": ("lines", "due", "last"), "plan.deadline-only": ("lines", "last"),
    "settled": ("lines",), "settled.more": ("lines",), "settled.none": (), "settled.open": (),
    "settled.done": ("lines",), "settled.kept": ("lines",), "settled.cannot": ("lines",), "plan.settle": (), "settle": ("lines",), "settle.line": ("lines", "number"), "settle.n1": (), "settle.n2": (), "settle.n3": (), "settle.n4": (),
    "plan.waiting": ("lines", "due"), "plan.waiting-undated": ("lines",),
    "plan.whose": ("lines", "who"), "plan.about": ("lines", "shop"), "plan.about-unnamed": ("lines", "money"), "plan.about-unknown": ("lines",),
    "money": ("lines",), "money.more": ("lines",), "money.none": (), "money.sums": ("lines",), "money.line": ("lines",),
    "money.dated": ("lines", "day"), "money.charged": ("money",), "money.charged-expected": ("money",), "money.disputed": ("money",),
    "money.promised": ("money",), "money.credited": ("money",), "money.credited-expected": ("money",), "money.lost": ("money",),
    "money.kept": ("money",), "money.back": ("money",), "money.kept-sum": ("money",), "money.lost-sum": ("money",), "money.open": ("money",), "money.nothing-back": (),
    "contract": ("shop",), "contract-unnamed": ("money",), "contract-unknown": (), "corrected": ("lines",), "corrected.short": (), "corrected.was": ("lines",), "corrected.now": ("lines",), "diary.corrected": (),
    "duty.gone": ("lines",), "duty.added": ("lines", "due"), "duty.added-undated": ("lines",), "duty.moved-due": ("lines", "due"),
    "duty.moved-undated": ("lines",), "duty.letter-new": ("lines",), "duty.letter-sent": ("lines",),
    "forward": ("who",), "forward.label": (), "forward.none": (), "forward-text": ("lines",),
    "report": ("lines",), "report.line": ("shop",), "report.line-unnamed": ("money",), "report.line-unknown": (),
    "back.nothing": (), "stop": (), "stop.nothing": (), "stop.go-on": (), "stop.menu": (), "stop.erase": (),
    "human": ("lines",), "human.back": (), "human.show": (), "human.line-open": ("desk",),
    "human.line-closed": ("desk", "opens_on"), "human.line-unknown": ("desk",), "despair": (), "despair.people": ("emergency",),
    "language.others": ("lines",), "language": (), "language.changed": (), "language.ja": (), "language.en": (),
    "erase": (), "erase.held": ("lines",), **{f"erase.{kept}": ("count",) for kept in ("cases", "reminders", "links")}, "erase.page": (), "erase.last": (), "erase.yes": (), "erase.no": (), "erase.done": (), "erase.kept": (),
    "export": ("due",), "export.open": (), "export.revoke": (), "export.revoked": (), "export.button": (), "records": (),
    "record": (), "record.note": (), "record.asks": (), "record.show": (), "record.json": (), "record.gone": (),
    "record.you": (), "record.lang": (), "record.met": (), "record.app": (), "record.user": (),
    "record.case": ("due",), "record.state": (), "record.open": (), "record.closed": (), "record.facts": (), "record.diary": (),
    "record.tasks": (), "record.money": (), "record.reminders": (), "record.unsent": (), "record.burst": (),
    "record.sent": (), "record.desk": (), "record.links": (), "record.tail": (), "record.yes": (), "record.no": (),
    **{f"record.{state}": () for state in ("todo", "done", "cannot", "withdrawn", "waiting", "kept")},
    **{f"record.money-{kind}": () for kind in ("charged", "disputed", "promised", "credited", "lost", "kept")},
    "correct": (), "correct.nothing": (), "correct.which": ("lines",), "correct.all": (), "correct.card": ("number",), "correct.more": (),
    "case": ("lines",), "case.about": ("lines",), "case.other": (), "case.since": ("lines", "due"), "case.some": (),
    "reminder": ("lines",), "reminder.deadline": ("lines", "last"), "reminder.more": ("count",), "reminder.unpushed": ("lines",), "reminder.digest": ("lines",),
    "duty.done": (), "duty.cannot": (), "duty.kept": (), "duty.not_yet": (), "duty.already": (),
    "duty.moved": ("lines",), "duty.moved-line": ("lines", "last"), "duty.moved-last": ("last",), "duty.moved-unknown": ("lines",),
    "later": (), "later.hour": (), "later.evening": (), "later.morning": (), "later.set": ("due",),
    "later.past-deadline": ("last",),
    "diary.done": ("lines",), "diary.cannot": ("lines",), "diary.kept": ("lines",), "diary.not_yet": ("lines",),
    "diary.reminded": ("lines",), "diary.photo": (), "diary.remark": ("words",), "diary.unsent": (), "diary.refused": (),
    "contact": ("lines",), "contact.at": ("told_on",), "contact.only": ("told_on",), "contact.desk": ("desk", "department"), "contact.name": ("person",),
    "contact.reference": ("reference",), "contact.phone": ("phone",), "contact.waited": ("count",), "contact.missed": ("count",),
    "contact.promise": ("text", "due"), "contact.settled": ("lines",), "contact.corrected": ("lines",), "contact.renamed": ("old", "new"), "contact.which": (),
    "contact.which-duty": ("lines",), "contact.which-none": (),
    "contact.fix": (), **{f"contact.{act}-{part}": () for act in ("fix", "ask") for part in
        ("at", "desk", "department", "name", "phone", "reference", "waited", "promise")},
    "contact.no_misuse": (), "contact.restricted": (), "contact.own-call": (), "contact.their-call": (),
    "contact.missing": ("lines", "count"), "contact.none": (), "contact.unheard": ("lines", "count"),
    **{f"contact.q-{name}": () for name in
        ("when", "name", "mail", "reference", "stop", "refund", "debit_on", "credit", "card", "papers", "number")},
    "contact.brief": (), "contact.read": (), "contact.counter": ("words", "department", "phone", "person"), "contact.paper": (), "contact.desk-unsure": (), "diary.desk-unsure": (),
    "contact.left": ("lines", "count"), "contact.left-move": ("count",), "contact.left-debit": ("day",), "contact.left-credit": ("due",),
    **{f"contact-{step}.{part}": () for step in ("rest", "visit", "debit") for part in ("title", "remind")},
    "practice": (), **{f"practice.{part}": () for part in ("offer", "which", "others", "end", "real", "again", "done", "over", "number")},
    "practice.open": ("desk",), "practice.any": ("desk",), "practice.closed": ("desk",), "practice.reminded": ("desk", "due"),
    **{f"practice-{partner}{part}": () for partner in PARTNERS for part in ("", ".last", *(f".line{n}" for n in range(1, LINES + 1)))},
    **{f"script.{part}": ("desk",) if part in ("door", "page") else () for part in ("offer", "which", "door", "page", "written", "before")},
    **{f"script-{kind}{part}": ("desk",) if part == "" else () for kind in KINDS for part in ("", ".back")},
    "contact-rehearsed.title": ("rehearsal_name",), "contact-rehearsed.remind": ("rehearsal_name",),
    "contact-move.title": ("monthly_name",), "contact-move.remind": ("monthly_name",),
    **{f"promise-{what}.{part}": ("who", "promised") for what in get_args(What) for part in ("title", "remind", "sentence")},
    "summary": ("lines",), "summary.on": ("told_on", "lines"), "summary.left": ("lines",), "summary.nothing-left": (),
    **{f"summary.{kind}": ("money",) for kind in ("charged", "back", "kept", "lost", "open")},
    "brief": ("lines",), "brief.shared": ("lines",), "brief.meaning": ("lines",), "brief.none": (), "brief.line": ("lines",), "brief.promise": ("text",), "brief.number": (),
    **{f"brief.{fact}": (fact,) for fact in
        ("issuer", "merchant", "brand", "service", "amount", "charged_on", "reference", "debit_on", "told_on", "disputed", "order", "paid_amount", "misuse_amount", "value", "sent_on", "bank_name")},
    "brief.contact": ("told_on", "desk", "department", "person"), "evidence": ("lines",), **{f"evidence.{state}": ("evidence",) for state in ("has", "missing", "none")},
    "evidence.ask": ("evidence", "lines"), "evidence.open": (), **{f"evidence.{word}": () for word in
        ("yes", "no", "later", "noted", "gone", "photo", "whole", "which", "more",
         "card", "prepaid", "transfer", "carrier", "store", "cod")},
    "share": (), "share.read": (), "cannot": (), **{f"cannot.is-{why}": () for why in ("unreached", "how", "dread", "time")},
    **{f"cannot.{why}": ("due",) for why in ("unreached", "how", "dread", "time")}, "reach": (), "reach.always": (), "reach.kept": (),
    "diary.contact": (), "diary.contact-corrected": ("old", "new"),
    "mail.contradicts": ("lines",), "mail.cannot_confirm": ("lines",), "mail.nothing": (), "mail.belongs": ("company",),
    "mail.belongs_changed": ("company",), "mail-sign.changed": (),
    "mail.door": ("company",), "mail.door_app": (), "mail.changed": (), "diary.mail": (),
    **{f"mail-sign.{words}": ("company",) if words in ABOUT_COMPANY else () for words in TELLING.values()},
    **{f"reply.{kind}": ("lines",) for kind in ("receipt", "question", "done", "refusal")},
    "reply.offer": ("lines", "ended"), "reply.away": (),
    **{f"diary.reply-{kind}": () for kind in ("receipt", "offer", "question", "done", "refusal", "away")},
    **{f"reply-next.{kind}": () for kind in ("receipt", "offer", "question", "refusal", "refund", "only_cancelled")},
    "reply-next.refund_by": ("due",), **{f"reply-gloss.{name}": () for name in PHRASES}, "reply-gloss.percent": ("count",),
    "reply-gloss.day": ("count",), "reply-gloss.business_day": ("count",),
    "reply-gloss.days": ("least", "most"), "reply-gloss.business_days": ("least", "most"),
    "blank": (), "blanks": ("lines",), "blanks.line": ("lines",), "blanks.by-hand": (), "blanks.told": (), "form.list": (), "form.yen": ("amount",), "form.money": ("amount", "currency"),
    "form.day": ("month", "day", "weekday"), "form.day-year": ("year", "month", "day", "weekday"),
    "form.moment": ("day", "clock"), "form.seen": ("year", "month"),
    "form.phone-yes": ("number",), "form.phone-confirm": ("number",), "form.phone-none": (),
    "form.call-free": (), "form.call-charged": (), "form.call-free_from_landline": (),
    "form.name-gone": (), "form.desk-gone": (), "form.hours-always": (), "form.hours-unknown": (), "form.hours-daily": (), "form.hours-weekdays": (), "form.hours-and": (),
    "form.hours": ("days", "opens", "closes"), "form.hours-vary": ("days",),
    "form.cost-unknown": (), "form.menu": ("path",), "form.menu-unknown": (), "form.link-none": (), "form.path-none": (),
    **{f"form.weekday-{day}": () for day in range(8)},
    **{f"form.kin-{code}": () for code in sorted(set(KIN.values()))},
    **TIES,
    **{f"form.month-{month}": () for month in range(1, 13)},
}  # fmt: skip

PREFIXES = ("menu.", "fact.", "fact-line.", "blank.", "language.", "letter-", "aside-", "evidence-why.")
"""Keys made from names in flows: menu.<flow>, fact.<save>, fact-line.<save>, blank.<argument>, letter-<letter>, aside-<flow>.<topic>."""
