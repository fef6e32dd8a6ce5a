"""What stands in the address of a link: sealed, so that it tells nothing and cannot be made up. Knows no page."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode

from bot.store.codec import Newer, Seal, Unreadable

_OWNER, _NAME = "link", "kaeru:link"
_LONGEST = 400


class Tokens:
    """Writes and reads them with the service keys: every key that may still open a record opens a link too."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal

    def write(self, person_id: str, kind: str, link_id: str) -> str:
        """Letters, digits, - and _."""
        plain = f"{person_id} {kind} {link_id}".encode()
        return urlsafe_b64encode(self._seal.close(_OWNER, _NAME, plain)).rstrip(b"=").decode()

    def read(self, token: str) -> tuple[str, str, str] | None:
        """Person id, kind and id of the link; None for what we never wrote."""
        if len(token) > _LONGEST or not token.isascii():
            return None
        try:
            blob = urlsafe_b64decode(token + "=" * (-len(token) % 4))
            person_id, kind, link_id = self._seal.open(_OWNER, _NAME, blob).decode().split(" ")
        except (binascii.Error, ValueError, Unreadable, Newer):
            return None
        return person_id, kind, link_id
