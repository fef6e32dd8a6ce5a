"""The commands: python -m bot serve | worker | talk | understand | inspect | check | book | doctor | setup line | setup slack."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from collections.abc import Coroutine, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
import uvloop

from bot.config import ConfigError, Settings, read_settings
from bot.content.faults import ContentError

if TYPE_CHECKING:
    from bot.channels.terminal import ScriptLine
    from bot.content.library import Library

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Kaeru stays until the money is back or every road is tried."
)
setup = typer.Typer(no_args_is_help=True, help="Set up a platform.")
app.add_typer(setup, name="setup")
Pack = Annotated[Path | None, typer.Option(help="A folder of own content laid over the shipped one.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]


@app.command()
def serve(no_worker: Annotated[bool, typer.Option("--no-worker", help="Only the web server.")] = False) -> None:
    """Web server and worker in one process."""
    _run(_serve(_settings(), with_web=True, with_worker=not no_worker))


@app.command()
def worker() -> None:
    """Only the worker: due events and unsent deliveries."""
    _run(_serve(_settings(), with_web=False, with_worker=True))


@app.command()
def talk(
    script: Annotated[Path | None, typer.Option(help="A .talk file to play.")] = None,
    at: Annotated[str, typer.Option(help='The clock at the start, such as "2026-11-15 20:05".')] = "",
    pack: Pack = None,
    lang: Annotated[str, typer.Option(help="ja or en.")] = "",
    as_json: AsJson = False,
) -> None:
    """Chat in the terminal with a clock of its own, or play a script."""
    _run(_talk(script, at, pack, lang, as_json))


@app.command("inspect")
def inspect_mail(as_json: AsJson = False, pack: Pack = None) -> None:
    """Read one mail, SMS or address from standard input and tell its signs; nothing is fetched."""
    from bot.understanding.inspection_row import show

    library = _library(pack)
    typer.echo(show(library.inspector.inspect("".join(_given())), library.book, as_json=as_json))


@app.command()
def check(
    pack: Pack = None,
    on: Annotated[str, typer.Option(help="The day to check review dates for; today if not given.")] = "",
) -> None:
    """Check flows, facts, words, rules and limits against each other."""
    from bot.content.check import check_between
    from bot.content.library import read_library

    library, faults = read_library(pack)
    if library is not None:
        faults = [*faults, *check_between(library, library.words, _day(on))]
    for fault in sorted(set(faults)):
        typer.echo(str(fault))
    if faults or library is None:
        raise typer.Exit(1)
    kinds = ", ".join(f"{len(facts)} {kind}" for kind, facts in sorted(library.book.kinds.items()))
    steps = sum(len(flow.steps) for flow in library.flows.values())
    typer.echo(f"{len(library.flows)} flows with {steps} steps, {kinds}, {len(library.arguments)} texts: no faults.")


@app.command()
def book(lang: str, pack: Pack = None) -> None:
    """Every text of every flow in order, for a reader who does not program."""
    from bot.content.book import print_book

    library = _library(pack)
    if lang not in library.words.languages:
        typer.echo(f"no language {lang}; there are {', '.join(library.words.languages)}", err=True)
        raise typer.Exit(1)
    for line in print_book(library, lang):
        typer.echo(line)


@app.command()
def understand(pack: Pack = None, as_json: AsJson = False) -> None:
    """Read texts, one a line, from standard input; say for each what was understood."""
    from bot.app import clock
    from bot.understood import rows

    for row in rows(_library(pack), _given(), clock(), as_json=as_json):
        typer.echo(row)


@app.command()
def doctor() -> None:
    """Check the real set-up, and say how to mend each fault."""
    _run(_doctor())


@setup.command("line")
def setup_line() -> None:
    """Webhook address, rich menus and LINE's test call; then what is left to do in LINE's console."""
    _run(_setup_line(_settings()))


@setup.command("slack")
def setup_slack(
    socket: Annotated[bool, typer.Option("--socket", help="For Socket Mode, also before there is a token.")] = False,
) -> None:
    """The manifest of the Slack app on standard output, what to do with it on standard error."""
    from bot.slack_manifest import print_manifest

    pack = os.environ.get("KAERU_PACK", "").strip()
    words = _library(Path(pack) if pack else None).words
    if not print_manifest(os.environ, words, socket=socket or bool(os.environ.get("SLACK_APP_TOKEN", "").strip())):
        raise typer.Exit(1)


def _given() -> Iterator[str]:
    """The lines of standard input as they come; of what is no UTF-8 the letters that can be read."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace")


def _settings() -> Settings:
    try:
        return read_settings()
    except ConfigError as error:
        for fault in error.faults:
            typer.echo(f"configuration: {fault}", err=True)
        raise typer.Exit(1) from error


def _library(pack: Path | None) -> Library:
    from bot.content.library import load_library

    try:
        return load_library(pack)
    except ContentError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error


def _day(text: str) -> date:
    from bot.app import clock

    try:
        return date.fromisoformat(text) if text else clock().date()
    except ValueError as error:
        typer.echo(f'"{text}" is no day; write 2026-12-01', err=True)
        raise typer.Exit(1) from error


def _run(work: Coroutine[Any, Any, int]) -> None:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        code = runner.run(work)
    if code:
        raise typer.Exit(code)


async def _serve(settings: Settings, *, with_web: bool, with_worker: bool) -> int:
    gc.disable()  # a hundred thousand objects are made that all stay; `serve` enables it when they are there
    from bot.serving import serve

    return await serve(settings, with_web=with_web, with_worker=with_worker)


async def _doctor() -> int:
    from bot.app import clock
    from bot.doctor import examine
    from bot.finding import report

    findings = await examine(os.environ, clock)
    for line in report(findings):
        typer.echo(line)
    return int(any(finding.ok == "mend" for finding in findings))


async def _setup_line(settings: Settings) -> int:
    from bot.app import clock
    from bot.channels.line_account import open_account
    from bot.channels.line_setup import set_up, told

    if not settings.has_line:
        typer.echo("LINE is not connected: set LINE_CHANNEL_SECRET and LINE_CHANNEL_ACCESS_TOKEN", err=True)
        return 1
    words = _library(settings.pack).words
    async with open_account(settings.line_token, settings.line_api, settings.line_data_api) as account:
        steps = [
            step
            async for step in set_up(account, settings.public_url, lambda key, lang: words.text(key, lang, clock()))
        ]
    for line in told(steps):
        typer.echo(line)
    return int(any(step.remedy for step in steps))


async def _talk(script: Path | None, at: str, pack: Path | None, lang: str, as_json: bool) -> int:
    from bot.app import clock
    from bot.channels.terminal import Printer, ScriptError, read_clock
    from bot.content.library import load_library
    from bot.talk import chat, open_talk, play

    printer = Printer(as_json=as_json)
    try:
        library = load_library(pack)
        lines = _read_lines(script) if script else []
        start = read_clock(at or lines[0].text) if at or (lines and lines[0].kind == "at") else clock()
        async with open_talk(library, start, lang) as conversation:
            if script:
                await play(conversation, lines, script.name, printer.show)
            else:
                await chat(conversation, sys.stdin, printer.show)
    except (ScriptError, ContentError, OSError) as fault:
        typer.echo(str(fault), err=True)
        return 1
    return 0


def _read_lines(script: Path) -> list[ScriptLine]:
    from bot.channels.terminal import read_script

    return list(read_script(script.read_text(encoding="utf-8"), script.name))


def run() -> None:
    """The `kaeru` command."""
    app()


if __name__ == "__main__":
    run()
