"""What we depend on: pinned with hashes, from no address in particular; and nothing that runs what it reads."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-fuzz.lock")
PIN = re.compile(r"([A-Za-z0-9._-]+)(?:\[[\w,-]+\])?==([0-9][\w.+!-]*)")


def blocks(lock: str) -> list[str]:
    """Every requirement of a lock with its hashes."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_version_is_pinned_with_its_hashes_and_comes_from_no_address(lock: str) -> None:
    assert len(blocks(lock)) > (0 if "fuzz" in lock else 20)
    for block in blocks(lock):
        assert PIN.match(block), block
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", block), block
        assert "://" not in block
        assert "--index" not in block
        assert "--find-links" not in block
        assert " @ " not in block


@pytest.mark.parametrize(
    ("lock", "extras"), [(LOCKS[0], ("embedded", "build")), (LOCKS[1], ("embedded", "build", "dev"))]
)
def test_a_lock_holds_everything_that_is_asked_for(lock: str, extras: tuple[str, ...]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *(one for extra in extras for one in project["optional-dependencies"][extra])]
    names = {plain(re.split(r"[\[<>=!~ ;]", one)[0]) for one in asked}
    pinned = {plain(match[1]) for block in blocks(lock) if (match := PIN.match(block))}
    assert not names - pinned


def test_both_locks_hold_the_same_versions() -> None:
    run, dev = ({(plain(m[1]), m[2]) for block in blocks(lock) if (m := PIN.match(block))} for lock in LOCKS[:2])
    assert run <= dev


@pytest.mark.parametrize(
    "line",
    [
        "import pickle",
        "from pickle import loads",
        "import marshal",
        "import shelve",
        "import dill as d",
    ],
)
def test_what_runs_what_it_reads_is_refused_by_the_linter(line: str) -> None:
    command = [sys.executable, "-m", "ruff", "check", "--select", "TID251", "--stdin-filename", "bot/x.py", "-"]
    linted = subprocess.run(command, input=f"{line}\n", capture_output=True, text=True, cwd=ROOT, check=False)
    assert linted.returncode == 1
    assert "TID251" in linted.stdout
