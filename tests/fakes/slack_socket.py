"""The Socket Mode end of the fake Slack platform: tickets, open sockets, envelopes and their acknowledgements."""

import copy
import json
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from aiohttp import WSMsgType, web

from .slack_records import Fault, Json
from .slack_space import APP

ACK_WITHIN = timedelta(seconds=3)
RETRIES_MOST = 3


@dataclass
class Envelope:
    """One thing pushed to the app: when it was sent last, how often again, the payload of every acknowledgement."""

    id: str
    type: str
    payload: Json
    sent: datetime
    retries: int = 0
    acks: list[Json | None] = field(default_factory=list)

    @property
    def takes_answer(self) -> bool:
        """Whether an acknowledgement may carry a payload."""
        return self.type in {"interactive", "slash_commands"}


class Sockets:
    """The sockets of one app; each envelope goes to one of them, in turn."""

    def __init__(self, clock: Callable[[], datetime], faults: list[Fault], tell: Callable[[], Awaitable[None]]) -> None:
        self.clock = clock
        self.faults = faults
        self.tell = tell
        self.tickets: set[str] = set()
        self.open: list[web.WebSocketResponse] = []
        self.leaving: list[web.WebSocketResponse] = []
        self.connected = 0
        self.envelopes: dict[str, Envelope] = {}
        self._turn = 0

    def issue_ticket(self) -> str:
        """What makes the address of one socket; works once."""
        ticket = uuid.uuid4().hex
        self.tickets.add(ticket)
        return ticket

    async def serve(self, incoming: web.Request) -> web.StreamResponse:
        """Hold one socket open and take its acknowledgements."""
        ticket = incoming.query.get("ticket", "")
        if ticket not in self.tickets:
            self.faults.append(Fault("socket", "invalid_ticket", "the address of a socket works once"))
            return web.Response(status=404)
        self.tickets.remove(ticket)
        socket = web.WebSocketResponse(timeout=1)
        await socket.prepare(incoming)
        self.open.append(socket)
        self.connected += 1
        connection = {"connection_info": {"app_id": APP}, "num_connections": len(self.open)}
        await socket.send_json({"type": "hello", **connection, "debug_info": {"host": "fake"}})
        await self.tell()
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._take(message.data)
                    await self.tell()
        finally:
            for sockets in (self.open, self.leaving):
                if socket in sockets:
                    sockets.remove(socket)
            await self.tell()
        return socket

    async def push(self, kind: str, payload: Json) -> Envelope:
        """Send a new envelope to the app."""
        envelope = Envelope(str(uuid.uuid4()), kind, copy.deepcopy(payload), self.clock())
        self.envelopes[envelope.id] = envelope
        await self._send(envelope, {})
        return envelope

    async def resend(self, envelope_id: str, reason: str = "timeout") -> None:
        """Send an envelope again as Slack does when it was not acknowledged in time."""
        envelope = self.envelopes[envelope_id]
        envelope.retries += 1
        envelope.sent = self.clock()
        await self._send(envelope, {"retry_attempt": envelope.retries, "retry_reason": reason})

    async def resend_overdue(self) -> None:
        """Send again every event that was not acknowledged for three seconds, as long as a socket is open."""
        for envelope in [*self.envelopes.values()] if self.open else ():
            late = not envelope.acks and self.clock() - envelope.sent >= ACK_WITHIN
            if late and envelope.type == "events_api" and envelope.retries < RETRIES_MOST:
                await self.resend(envelope.id)

    async def disconnect(self, reason: str) -> None:
        """Announce the end of every open socket; nothing more is sent to them."""
        leaving, self.open = self.open, []
        self.leaving += leaving
        for socket in leaving:
            await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "fake"}})
            if reason == "link_disabled":
                await socket.close()

    async def close(self) -> None:
        """Close every socket without a word."""
        for socket in [*self.open, *self.leaving]:
            await socket.close(code=1001)

    async def _send(self, envelope: Envelope, more: Json) -> None:
        assert self.open, "no socket is open: wait until the app has connected"
        self._turn += 1
        head = {"envelope_id": envelope.id, "type": envelope.type, "accepts_response_payload": envelope.takes_answer}
        await self.open[self._turn % len(self.open)].send_json({**head, "payload": envelope.payload, **more})

    def _take(self, text: str) -> None:
        try:
            ack = json.loads(text)
        except ValueError:
            ack = None
        envelope = self.envelopes.get(ack.get("envelope_id", "")) if isinstance(ack, dict) else None
        if envelope is None:
            self.faults.append(Fault("socket", "unknown_envelope", f"not an acknowledgement: {text[:200]}"))
            return
        if ack.get("payload") and not envelope.takes_answer:
            self.faults.append(Fault("socket", "unexpected_payload", f"{envelope.type} takes no answer"))
        envelope.acks.append(ack.get("payload"))
