"""`serve` and `worker`: everything started in its order, served until a signal, and stopped in its order."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import sys
from dataclasses import replace

import typer

from bot.app import Server
from bot.config import Settings
from bot.content.faults import ContentError
from bot.content.library import load_library
from bot.core.reminders import SPREAD
from bot.store import embedded, health
from bot.store.guard import WrongKey
from bot.understanding.late import make_all

_LOOK_AFTER = 10_000
"""New objects after which the collector looks for circles; the usual 700 are made in one turn."""


async def serve(settings: Settings, *, with_web: bool, with_worker: bool) -> int:
    """Serve until told to stop; the exit code, the reason on standard error."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s", stream=sys.stderr)
    stopping = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stopping.set)
    if (settings.has_line or settings.has_slack) and not settings.embedded:
        unsafe = await health.unsafe(settings.redis_url, durable=settings.redis_durable)
        if unsafe:
            typer.echo("\n".join(unsafe), err=True)
            return 1
    redis: embedded.Embedded | None = None
    try:
        if settings.embedded:
            redis = await embedded.start(settings.data_dir)
        url = redis.url if redis else settings.redis_url
        library = replace(load_library(settings.pack), sign=settings.sign)
        server = Server(settings, url, library, spread=SPREAD, with_web=with_web, with_worker=with_worker)
        await server.start()
        _settle_memory()
        if with_web:
            _greet(settings, server.port)
        making = asyncio.create_task(_make_patterns())
        await stopping.wait()
        making.cancel()
        await server.stop()
    except (embedded.EmbeddedError, WrongKey) as fault:
        typer.echo(str(fault), err=True)
        return 1
    except ContentError as fault:
        typer.echo(str(fault), err=True)
        return 1
    except OSError as fault:
        typer.echo(
            f"cannot listen on {settings.host}:{settings.port}: {fault.strerror}; set PORT to a free one", err=True
        )
        return 1
    finally:
        if redis is not None:
            await redis.stop()
    return 0


def _settle_memory() -> None:
    """Content stays as long as the process: the collector need not walk through it, nor look up so often.

    Not even once before: a fifth of a second at every start would free nothing.
    """
    gc.freeze()
    gc.set_threshold(_LOOK_AFTER, 20, 50)
    gc.enable()


async def _make_patterns() -> None:
    """Compile between the first events what no message shall wait for."""
    for _ in make_all():
        await asyncio.sleep(0)


def _greet(settings: Settings, port: int) -> None:
    typer.echo(f"Kaeru is here: http://{settings.host}:{port}  (Ctrl-C ends it)")
    for name, connected in (("LINE", settings.has_line), ("Slack", settings.has_slack)):
        typer.echo(f"{name} is connected." if connected else f"{name} is not connected; README tells how.")
    if not settings.has_page:
        typer.echo("The trial chat page is closed; KAERU_PAGE=open opens it.")
