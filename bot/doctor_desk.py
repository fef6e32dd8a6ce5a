"""The doctor's checks of the helpdesk: whether its channel can be read and who its helpers are."""

from __future__ import annotations

from collections.abc import AsyncIterator

from bot.channels.base import Unreachable
from bot.channels.slack_account import Answered, SlackAccount
from bot.channels.slack_setup import BOT_NAME, REINSTALL
from bot.config_desk import DeskSettings
from bot.finding import Finding

_NOT_THERE = frozenset({"not_in_channel", "channel_not_found"})


async def check_desk(account: SlackAccount, token: str, desk: DeskSettings) -> AsyncIterator[Finding]:
    """Everything about the helpdesk that Slack tells."""
    yield await _channel(account, token, desk.channel)
    yield await _helpers(account, token, desk)
    if not desk.hours:
        remedy = "set HELPDESK_HOURS, such as Mon-Fri 10:00-17:00, and people are told when somebody is there"
        yield Finding("helpdesk hours", "ask", "nobody is told when the helpdesk is there", remedy)


async def _channel(account: SlackAccount, token: str, channel: str) -> Finding:
    try:
        await account.read_channel(token, channel)
    except Answered as fault:
        if fault.code in _NOT_THERE:
            said = f"the bot is not in the channel of HELPDESK_CHANNEL ({fault.code})"
            return Finding("helpdesk", "mend", said, f"in that channel type: /invite @{BOT_NAME}; or correct its id")
        return Finding("helpdesk", "mend", f"Slack refused: {fault.code}", REINSTALL)
    except Unreachable as fault:
        return Finding("helpdesk", "mend", f"Slack cannot be reached: {fault}", "run this again")
    return Finding("helpdesk", "fine", "the bot reads along in its channel")


async def _helpers(account: SlackAccount, token: str, desk: DeskSettings) -> Finding:
    if not desk.group:
        return Finding("helpers", "fine", f"{len(desk.users)} named in HELPDESK_HELPERS")
    try:
        count = await account.group(token, desk.group)
    except Answered as fault:
        if fault.code == "no_such_subteam":
            remedy = "in Slack open People, User groups, the group, Copy group ID, and set HELPDESK_HELPERS to it"
            return Finding("helpers", "mend", "Slack knows no such user group (no_such_subteam)", remedy)
        return Finding("helpers", "mend", f"Slack refused: {fault.code}", f"reinstall the app: {REINSTALL}")
    except Unreachable as fault:
        return Finding("helpers", "mend", f"Slack cannot be reached: {fault}", "run this again")
    if not count:
        return Finding("helpers", "mend", "the user group is empty: nobody can answer", "put the helpers into it")
    return Finding("helpers", "fine", f"{count} in the user group")
