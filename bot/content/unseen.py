"""Characters that nobody sees and that turn round, cut or spoil the words beside them: what people type may hold them.

They are left out where words are said; what was typed is read with them, for a mail that hides some tells something by it.
"""

from __future__ import annotations

_CONTROLS = (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0))
_DIRECTIONS = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_UNSEEN = dict.fromkeys((*_CONTROLS, *_DIRECTIONS))


def seen(text: str) -> str:
    """A text without them; lines and joined emoji stay."""
    return text if text.isprintable() else text.translate(_UNSEEN)
