"""`setup line`: webhook address, rich menus and LINE's test call; then what only a person can switch in LINE's console.

Can be run again at any time: a menu that has not changed is kept, an older one of ours is replaced and taken away.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass

from bot.channels.base import Refused, Unreachable
from bot.channels.line_account import Answered, LineAccount, Menu, TestCall
from bot.channels.line_menu import EVERYBODYS, LANGUAGES, Text, alias, language_of, picture, rich_menu

WEBHOOK_PATH = "/line/webhook"
_ISSUE_ANOTHER = (
    "issue a channel access token (long-lived) in the LINE Developers console, tab Messaging API,"
    " and set LINE_CHANNEL_ACCESS_TOKEN to it"
)
CONSOLE = (
    "LINE Developers console (developers.line.biz), your channel, tab Messaging API: switch on Use webhook.",
    "There too: switch on Webhook redelivery. Without it a message that comes while Kaeru restarts is lost.",
    "LINE Official Account Manager (manager.line.biz), Settings, Response settings: switch off Auto-response messages"
    " and the Greeting message, else people hear two voices. Switch off Chat, unless somebody answers by hand.",
    "LINE Developers console, tab Messaging API: leave Allow bot to join group chats off, unless you want Kaeru in"
    " family groups. In a group everybody reads along.",
    "Then run: python -m bot doctor",
)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was tried. With a `remedy` it did not work."""

    said: str
    remedy: str = ""


def webhook_address(public_url: str) -> str:
    """Where LINE must deliver."""
    return public_url.rstrip("/") + WEBHOOK_PATH


def address_fault(public_url: str) -> Step | None:
    """What keeps LINE from delivering to this address, before anybody is asked."""
    if not public_url:
        return Step(
            "PUBLIC_URL is not set", "set PUBLIC_URL to the https address at which this server is reached from outside"
        )
    if not public_url.startswith("https://"):
        return Step(
            "PUBLIC_URL begins with http://, LINE delivers to https only",
            "put a web server with a certificate (such as Caddy) in front and set PUBLIC_URL to its https address",
        )
    return None


def explain(fault: Refused | Unreachable) -> Step:
    """What a fault of LINE's means to an operator."""
    if isinstance(fault, Answered) and fault.status == 401:
        return Step(
            "LINE does not know this channel access token (401): it is wrong, expired or revoked", _ISSUE_ANOTHER
        )
    if isinstance(fault, Answered) and fault.status == 429:
        return Step("LINE says: too many calls (429)", "wait an hour and run this again")
    if isinstance(fault, Refused):
        return Step(
            f"LINE refused: {fault}", "read LINE's words above; if they do not help, report them with this step"
        )
    return Step(
        f"LINE cannot be reached: {fault}", "check this machine's way to the internet, and LINE_API_BASE if set"
    )


def explain_test(came: TestCall, address: str) -> Step:
    """What came of LINE's test call, and what mends it."""
    if came.success:
        return Step(f"LINE's test call reached {address} and was answered {came.status}")
    said, remedy = _unanswered(came, address) if came.reason != "ERROR_STATUS_CODE" else _answered_badly(came)
    return Step(f"LINE's test call to {address} failed: {said}", remedy)


def _unanswered(came: TestCall, address: str) -> tuple[str, str]:
    match came.reason:
        case "COULD_NOT_CONNECT":
            return (
                "no connection (COULD_NOT_CONNECT)",
                "check that the name leads to this server, that port 443 is open to everybody, and that the certificate"
                f" is from a public authority and whole: curl -v {address}",
            )
        case "REQUEST_TIMEOUT":
            return (
                "no answer within 2 seconds (REQUEST_TIMEOUT)",
                "check that Kaeru runs, that Redis is near it (the lines on Redis here), and that the web server in"
                " front passes requests on at once",
            )
        case _:
            return (
                f"{came.reason} {came.detail}".strip(),
                "run this again in a minute; if it stays, look into the web server's log",
            )


def _answered_badly(came: TestCall) -> tuple[str, str]:
    said = f"the server answered {came.status} (ERROR_STATUS_CODE)"
    if came.status == 401:
        return (
            f"{said}: LINE's signature did not fit",
            "set LINE_CHANNEL_SECRET to the channel secret in the LINE Developers console, tab Basic settings, of the"
            " same channel as the token, and start Kaeru again",
        )
    if came.status == 404:
        return (
            f"{said}: nobody is at {WEBHOOK_PATH}",
            f"start Kaeru with the LINE_ settings, and let the web server in front pass {WEBHOOK_PATH} on unchanged",
        )
    if 300 <= came.status < 400:
        return f"{said}: LINE follows no redirect", "set PUBLIC_URL to the address that the redirect leads to"
    if came.status >= 500:
        return said, "start Kaeru if it does not run (python -m bot serve); mend what is said on Redis; read its log"
    return said, "look into the web server's log for who answers there"


def told(steps: Sequence[Step]) -> Iterator[str]:
    """The steps as lines to read: what worked, what did not, and what only a person can do."""
    for step in steps:
        yield f"{'FAILED' if step.remedy else 'done  '}  {step.said}"
        if step.remedy:
            yield f"        -> {step.remedy}"
    yield "What only you can do:"
    yield from (f"{number}. {said}" for number, said in enumerate(CONSOLE, 1))


async def set_up(account: LineAccount, public_url: str, text: Text) -> AsyncIterator[Step]:
    """Everything that can be set from here, step by step. After a wrong token nothing else is tried."""
    try:
        bot = await account.info()
    except (Refused, Unreachable) as fault:
        yield explain(fault)
        return
    yield Step(f"the channel access token belongs to {bot.name} ({bot.basic_id})")
    for part in (_webhook(account, public_url), _menus(account, text), _test(account, public_url)):
        try:
            async for step in part:
                yield step
        except (Refused, Unreachable) as fault:
            yield explain(fault)


async def _webhook(account: LineAccount, public_url: str) -> AsyncIterator[Step]:
    fault = address_fault(public_url)
    if fault is not None:
        yield fault
        return
    address = webhook_address(public_url)
    before = await account.webhook()
    if before is None or before.address != address:
        await account.set_webhook(address)
        after = await account.webhook()
    else:
        after = before
    yield Step(f"LINE delivers to {address}")
    if after is not None and not after.active:
        yield Step("LINE does not deliver yet: Use webhook is off", "see 1. below")


async def _menus(account: LineAccount, text: Text) -> AsyncIterator[Step]:
    """One menu a language; the alias of a language always leads to its newest menu."""
    ours = [menu for menu in await account.menus() if language_of(menu.name)]
    aliases = await account.aliases()
    newest: dict[str, str] = {}
    for lang in LANGUAGES:
        body, pointed = rich_menu(lang, text), aliases.get(alias(lang))
        # An alias is set last: what it leads to is known to have its picture.
        kept = next((menu.id for menu in ours if menu.id == pointed and menu.name == body["name"]), None)
        newest[lang] = kept or await account.create_menu(body, picture(lang))
        if not kept:
            await account.point_alias(alias(lang), newest[lang], known=pointed is not None)
        yield Step(f"the rich menu in {lang} is {'as it was' if kept else 'new'}")
    await account.set_default(newest[EVERYBODYS])
    yield Step(f"everybody sees the menu in {EVERYBODYS}; who chooses another language sees that one")
    old = [menu for menu in ours if menu.id not in newest.values()]
    async for step in _replace(account, old, newest):
        yield step


async def _replace(account: LineAccount, old: list[Menu], newest: dict[str, str]) -> AsyncIterator[Step]:
    """Take older menus away, after everybody who has one linked has got the new one."""
    moves = [
        (menu.id, newest.get(lang, newest["en"])) for menu in old if (lang := language_of(menu.name)) != EVERYBODYS
    ]
    if moves and not await account.move_people(moves):
        yield Step("LINE is still giving people the new menu; the older ones go when you run this again")
        old = [menu for menu in old if language_of(menu.name) == EVERYBODYS]
    for menu in old:
        await account.delete_menu(menu.id)
    if old:
        yield Step(f"{len(old)} older menu{'s' if len(old) > 1 else ''} of Kaeru taken away")


async def _test(account: LineAccount, public_url: str) -> AsyncIterator[Step]:
    if address_fault(public_url) is None:
        address = webhook_address(public_url)
        yield explain_test(await account.test_webhook(address), address)
