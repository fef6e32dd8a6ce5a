"""The doctor's checks of a LINE channel whose token is good: webhook, what only the console shows, this month's pushes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from bot.channels.base import Refused, Unreachable
from bot.channels.line_account import BotInfo, LineAccount, Quota, TestCall, Webhook
from bot.channels.line_menu import LANGUAGES, language_of
from bot.channels.line_setup import address_fault, explain, explain_test, webhook_address
from bot.core.thrift import FEW
from bot.finding import Finding

SET_UP = "run: python -m bot setup line"


async def examine_line(account: LineAccount, bot: BotInfo, public_url: str) -> list[Finding]:
    """Every check of the channel; one that LINE does not answer costs only itself."""
    found = [Finding("LINE token", "fine", f"belongs to {bot.name} ({bot.basic_id})")]
    for name, part in (
        ("LINE webhook", _webhook(account, public_url)),
        ("LINE menu", _menus(account)),
        ("LINE pushes", _quota(account)),
    ):
        try:
            found += [finding async for finding in part]
        except (Refused, Unreachable) as fault:
            step = explain(fault)
            found.append(Finding(name, "mend", step.said, step.remedy))
    return [*found, *check_console(bot)]


async def _webhook(account: LineAccount, public_url: str) -> AsyncIterator[Finding]:
    fault = address_fault(public_url)
    if fault is not None:
        yield Finding("LINE webhook", "mend", fault.said, fault.remedy)
    hook = await account.webhook()
    for finding in check_webhook(hook, public_url):
        yield finding
    if hook is not None:
        yield check_test(await account.test_webhook(hook.address), hook.address)


def check_webhook(hook: Webhook | None, public_url: str) -> Iterator[Finding]:
    """Whether LINE has our address and uses it."""
    if hook is None:
        yield Finding("LINE webhook", "mend", "LINE has no address to deliver to", SET_UP)
        return
    wanted = webhook_address(public_url)
    if public_url and hook.address != wanted:
        said = f"LINE delivers to {hook.address}, not to {wanted}"
        yield Finding("LINE webhook", "mend", said, f"{SET_UP}; or correct PUBLIC_URL")
    elif public_url:
        yield Finding("LINE webhook", "fine", f"LINE has {hook.address}")
    if not hook.active:
        remedy = "switch on Use webhook in the LINE Developers console, tab Messaging API"
        yield Finding("LINE webhook use", "mend", "LINE delivers nothing: Use webhook is off", remedy)


def check_test(came: TestCall, address: str) -> Finding:
    """What LINE's own call to us came to."""
    step = explain_test(came, address)
    return Finding("LINE test call", "mend" if step.remedy else "fine", step.said, step.remedy)


def check_console(bot: BotInfo) -> Iterator[Finding]:
    """What no program can read, and the one thing of it that it can guess."""
    yield Finding(
        "LINE redelivery",
        "ask",
        "no program can read this setting",
        "LINE Developers console, tab Messaging API: Webhook redelivery must be on, else a message that comes while"
        " Kaeru restarts is lost",
    )
    yield Finding(
        "LINE other voices",
        "ask",
        "no program can read these settings",
        "LINE Official Account Manager, Settings, Response settings: Auto-response messages and the Greeting message"
        " must be off",
    )
    if bot.chats:
        yield Finding(
            "LINE chat",
            "ask",
            "Chat is on: people can answer by hand beside Kaeru",
            "switch Chat off in Response settings, unless somebody does answer by hand",
        )


async def _menus(account: LineAccount) -> AsyncIterator[Finding]:
    have = {language_of(menu.name) for menu in await account.menus()}
    missing = [lang for lang in LANGUAGES if lang not in have]
    if missing:
        yield Finding("LINE menu", "mend", f"the rich menu is missing in {' and '.join(missing)}", SET_UP)
    else:
        yield Finding("LINE menu", "fine", f"there in {' and '.join(LANGUAGES)}")


async def _quota(account: LineAccount) -> AsyncIterator[Finding]:
    yield check_quota(await account.quota())


def check_quota(quota: Quota) -> Finding:
    """How many reminders this month still allows. Answers to what somebody writes are free and never counted."""
    name = "LINE pushes"
    if quota.limit is None:
        return Finding(name, "fine", f"no limit; {quota.used} used this month")
    left = max(quota.limit - quota.used, 0)
    said = f"{quota.used} of {quota.limit} used this month, {left} reminders left"
    more = "take a larger plan in LINE Official Account Manager, or wait for the first of the month; answers stay free"
    if not left:
        return Finding(name, "mend", said, more)
    return Finding(name, "ask", said, more) if left < FEW * quota.limit else Finding(name, "fine", said)
