"""Prints the manifest of the Slack app and what is to do with it. Comes before the tokens, so it reads no settings."""

from __future__ import annotations

import json
from collections.abc import Mapping

import typer

from bot.app import clock
from bot.channels.slack_setup import ADDRESS_REMEDY, address_fault, events_address, manifest, steps
from bot.content.words import Words


def print_manifest(environ: Mapping[str, str], words: Words, *, socket: bool) -> bool:
    """The manifest on standard output, the steps on standard error; False when the address is of no use."""
    public_url = environ.get("PUBLIC_URL", "").strip()
    if not socket and (fault := address_fault(public_url)):
        typer.echo(f"{fault}; {ADDRESS_REMEDY}", err=True)
        return False

    def said(key: str, lang: str) -> str:
        return words.text(key, lang, clock())

    address = "" if socket else events_address(public_url)
    desk = bool(environ.get("HELPDESK_CHANNEL", "").strip())
    typer.echo(json.dumps(manifest(said, address, desk=desk), ensure_ascii=False, indent=2))
    typer.echo("\n".join(steps(said, address, desk=desk)), err=True)
    return True
