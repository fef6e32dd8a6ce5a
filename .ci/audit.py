"""Known holes in the pinned versions, through pip-audit: exit 1 for any. What could not be asked about is told loudly."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

LOCK = Path(__file__).resolve().parents[1] / "requirements-dev.lock"
COMMAND = (*("-m", "pip_audit", "--requirement", str(LOCK), "--require-hashes", "--disable-pip"), "--format", "json")


def main() -> int:
    """Ask, and tell what came of it."""
    asked = subprocess.run([sys.executable, *COMMAND, "--progress-spinner", "off"], capture_output=True, text=True)
    try:
        found = json.loads(asked.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return _not_asked("every version", asked.stderr.strip().splitlines()[-1:] or ["no answer"])
    holes = [(one["name"], one["version"], hole["id"]) for one in found for hole in one.get("vulns", [])]
    for name, version, hole in holes:
        print(f"{name} {version}: {hole}")
    skipped = [one["name"] for one in found if "skip_reason" in one]
    if skipped:
        _not_asked(f"{len(skipped)} of {len(found)} versions", ["the service does not know them, or cannot be reached"])
    print(f"{len(found) - len(skipped)} versions asked about, {len(holes)} holes known.")
    return int(bool(holes))


def _not_asked(what: str, why: list[str]) -> int:
    line = "!" * 78
    print(f"{line}\n!!! NOT AUDITED: {what}: {' '.join(why)}\n!!! Run `make audit` where it can be reached.\n{line}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
