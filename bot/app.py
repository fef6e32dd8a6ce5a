"""The one place where parts are wired together: store, house, channels, worker, routes."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import aiohttp
from aiohttp import web
from prometheus_client import generate_latest

from bot.channels.web import WebChannel
from bot.channels.web_calendar import CalendarPage
from bot.channels.web_door import WebDoor
from bot.channels.web_join import JoinPage
from bot.channels.web_letter import LetterPage
from bot.channels.web_pages import RecordPage
from bot.channels.web_plan import PlanPage
from bot.config import Settings
from bot.config_desk import DeskSettings
from bot.content.library import Library
from bot.core.burst import PATIENCE, Patience
from bot.core.calendar import JST
from bot.core.desk import Helpdesk
from bot.doors import LONGEST_HEADER, MOST_HEADERS, Doors
from bot.doorstep import Doorstep
from bot.house import build_house
from bot.store import codec, keys
from bot.store.batch import Unavailable
from bot.store.nodes import connect
from bot.store.people import Store
from bot.thrift import Thrift

if TYPE_CHECKING:
    from bot.channels.line import LineChannel
    from bot.channels.slack import SlackChannel
    from bot.channels.slack_helpers import Staff

log = logging.getLogger("kaeru")
_SHUTDOWN_SECONDS = 10


def clock() -> datetime:
    """Now. The only place where the time of day is read."""
    return datetime.now(JST)


def open_store(settings: Settings, url: str, spread: timedelta = timedelta(0)) -> Store:
    """The store on a Redis address; over `spread` the reminders of a common hour are sent out."""
    names = keys.Keys(hashlib.sha256(settings.id_key.encode()).digest())
    return Store(connect(url), names, codec.Seal.of(settings.secret_keys), settings.wait_replicas, spread)


def _with_desk(library: Library, settings: DeskSettings | None, names: keys.Keys) -> Library:
    """The content, and with it this deployment's own helpdesk."""
    if settings is None:
        return library
    from bot.channels.slack_desk import desk_address

    address = desk_address(settings.channel)
    return replace(
        library, desk=Helpdesk(names.person_id(address), address, settings.hours, settings.closed, settings.approval)
    )


def _staff(desk: DeskSettings | None) -> Staff | None:
    """The helpers, as Slack's channel asks for them."""
    from bot.channels.slack_helpers import Staff

    return Staff(channel=desk.channel, group=desk.group, users=desk.users, guests=desk.guests) if desk else None


class Server:
    """The web server of one process, with or without the worker in it."""

    def __init__(
        self,
        settings: Settings,
        redis_url: str,
        library: Library,
        *,
        now: Callable[[], datetime] = clock,
        patience: Patience = PATIENCE,
        spread: timedelta = timedelta(0),
        with_web: bool = True,
        with_worker: bool = True,
    ) -> None:
        self.settings = settings
        store = open_store(settings, redis_url, spread)
        library = _with_desk(library, settings.desk, store.names)
        self.house = build_house(store, library, now, patience, settings.public_url)
        self.doors = Doors(settings)
        self._with_web = with_web
        self._with_worker = with_worker
        self._session: aiohttp.ClientSession | None = None
        self._runner: web.AppRunner | None = None
        self._page: WebChannel | None = None
        self._linked: list[web.RouteDef] = []
        self._line: LineChannel | None = None
        self._slack: SlackChannel | None = None
        self._work: asyncio.Task[None] | None = None
        self.port = settings.port

    async def start(self) -> None:
        """Open the channels, the worker and the listening socket. WrongKey when the keys are not those of this Redis."""
        try:
            await self.house.store.guard.check()
        except Unavailable as fault:
            log.warning("Redis does not answer yet: %s", fault)  # asked again before anybody is read
        except codec.Unreadable:
            await self.house.store.close()
            raise
        self._session = aiohttp.ClientSession(trust_env=False, cookie_jar=aiohttp.DummyCookieJar())
        # Of the key that is never rotated: a browser must not lose its talk because the other one is.
        cookie_key = hashlib.sha256(f"cookie:{self.settings.id_key}".encode()).digest()
        door = WebDoor(cookie_key, self.settings.public_url, self.settings.proxies)
        self._page = WebChannel(self.house, door, self.house.library.sign)
        self._linked = self._behind_links(door)
        self.house.channels["web"] = self._page
        if self.settings.has_line:
            self._line = self._open_line(self._session)
            self.house.channels["line"] = self._line
            self.house.turns.thrifty = Thrift(self._line.pushes, self.house.now).applies
        if self.settings.has_slack:
            self._slack = self._open_slack(self._session)
            self.house.channels["slack"] = self._slack
            if self.settings.slack_app_token and self._with_web:
                self._slack.open_socket(self.settings.slack_app_token)
        if self._with_worker:
            self._work = asyncio.get_running_loop().create_task(self.house.worker.run())
        if self._with_web:
            self._runner = Doorstep(
                self._application(),
                self.doors.headers(),
                shutdown_timeout=_SHUTDOWN_SECONDS,
                access_log=None,
                max_headers=MOST_HEADERS,
                max_field_size=LONGEST_HEADER,
                max_line_size=LONGEST_HEADER,
            )
            await self._runner.setup()
            site = web.TCPSite(self._runner, self.settings.host, self.settings.port)
            await site.start()
            self.port = self._runner.addresses[0][1] if self._runner.addresses else self.settings.port

    def _behind_links(self, door: WebDoor) -> list[web.RouteDef]:
        """The pages that are opened by a link alone; everybody who opens one is counted."""

        async def admit(request: web.Request) -> None:
            await self.house.admit(door.visitor(request))

        pages, base = self.house.pages, self.settings.public_url
        take = self.house.take if self.settings.has_page else None
        join = JoinPage(pages, admit, door, base, self.house.now, take)
        papers = (PlanPage(pages, admit), LetterPage(pages, admit), CalendarPage(pages, admit, base))
        shown = (RecordPage(pages, admit), *papers, join)
        return [route for page in shown for route in page.routes()]

    def _open_line(self, session: aiohttp.ClientSession) -> LineChannel:
        from bot.channels.line import LineChannel

        words = self.house.library.words

        def quick(lang: str) -> list[tuple[str, str]]:
            return [
                (words.text(f"quick.{skill}", lang, self.house.now()), skill)
                for skill in ("back", "human", "menu", "leave")
            ]

        settings = self.settings
        return LineChannel(
            secret=settings.line_secret, token=settings.line_token, base=settings.line_api, session=session, quick=quick
        )

    def _open_slack(self, session: aiohttp.ClientSession) -> SlackChannel:
        from bot.channels.slack import SlackChannel

        settings = self.settings
        return SlackChannel(
            secret=settings.slack_secret,
            token=settings.slack_token,
            base=settings.slack_api,
            session=session,
            take=self.house.take,
            now=self.house.now,
            show_home=self.house.home,
            word=self.house.word,
            staff=_staff(settings.desk),
        )

    def _application(self) -> web.Application:
        application = self.doors.application()
        routes = [
            web.get("/healthz", self._alive),
            web.get("/readyz", self._ready),
            web.get("/metrics", self._metrics),
        ]
        if self._page is not None:
            routes += self._page.routes(opened=self.settings.has_page)
        routes += self._linked
        if self._line is not None:
            routes.append(web.post("/line/webhook", self._line_webhook))
        if self._slack is not None:
            routes.append(web.post("/slack/events", self._slack.webhook))
        application.add_routes(routes)
        return application

    async def stop(self) -> None:
        """Finish what runs, then close everything."""
        self.house.worker.stop()
        if self._page is not None:
            self._page.close()
        if self._runner is not None:
            await self._runner.cleanup()
        if self._work is not None:
            await self._work
        await self.house.finish()
        if self._slack is not None:
            await self._slack.close()
        if self._session is not None:
            await self._session.close()
        await self.house.store.close()

    async def _line_webhook(self, request: web.Request) -> web.StreamResponse:
        if self._line is None:
            raise web.HTTPNotFound
        return await self._line.webhook(request, self.house.take, self.house.now)

    async def _alive(self, request: web.Request) -> web.Response:
        return web.Response(text="alive")

    async def _ready(self, request: web.Request) -> web.Response:
        # A token that is refused does not make us less ready to take in: a balancer must not turn people away for it.
        await self.house.store.ping()
        return web.Response(text="\n".join(["ready", *self.house.sender.standing.said()]))

    async def _metrics(self, request: web.Request) -> web.Response:
        if not self.doors.may_read_metrics(request):
            return web.Response(status=403, text="only from this machine, or with the token in KAERU_METRICS_TOKEN")
        return web.Response(body=generate_latest(), content_type="text/plain")
