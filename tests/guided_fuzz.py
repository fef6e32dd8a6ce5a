"""Fuzzing that follows the branches it reaches: texts, mails, presses and stored blobs. Run by `make soak`, not by pytest.

`python tests/guided_fuzz.py -runs=20000` gives every target one process and that many inputs; any exception that is not
the meant one ends it with a trace and the input.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import datetime

import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]  # only the soak installs it

with atheris.instrument_imports(include=["bot"]):
    from bot.content.library import load_library
    from bot.core.calendar import JST
    from bot.core.masks import mask_message
    from bot.core.press import decode
    from bot.store.codec import Newer, Seal, Unreadable, unpack_person
    from bot.understanding.answers import read_money, read_when
    from bot.understanding.understand import understand

NOW = datetime(2026, 6, 9, 12, 0, tzinfo=JST)
LIBRARY = load_library()
SEAL = Seal.of(("a secret key for fuzzing, long enough to pass",))
PERSON = "0" * 32


def text_of(data: bytes) -> str:
    """Any text of up to 600 characters."""
    return str(atheris.FuzzedDataProvider(data).ConsumeUnicodeNoSurrogates(600))


def masks(data: bytes) -> None:
    """Masking never fails, and masking again hides nothing more of it than is hidden already."""
    once = mask_message(text_of(data), after=len(data) % 17)
    mask_message(once.text)


def messages(data: bytes) -> None:
    """Any text is understood as something."""
    text = text_of(data)
    understand(text, LIBRARY.reader, LIBRARY.names, NOW)
    read_money(text)
    read_when(text, NOW)


def mails(data: bytes) -> None:
    """Any mail is inspected."""
    LIBRARY.inspector.inspect(text_of(data))


def presses(data: bytes) -> None:
    """Any button data is a press or nothing."""
    decode(text_of(data))


def blobs(data: bytes) -> None:
    """A damaged record is told as such."""
    try:
        unpack_person(SEAL.open(PERSON, "name", data))
    except (Unreadable, Newer):
        return


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    target.__name__: target for target in (masks, messages, mails, presses, blobs)
}


def main() -> None:
    """One target in this process when it is named, else each in a process of its own."""
    if sys.argv[1:] and sys.argv[1] in TARGETS:
        atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]])
        atheris.Fuzz()
        return
    for name in TARGETS:
        print(f"guided fuzz: {name} {' '.join(sys.argv[1:])}", flush=True)
        subprocess.run([sys.executable, __file__, name, "-max_len=2400", *sys.argv[1:]], check=True)


if __name__ == "__main__":
    main()
