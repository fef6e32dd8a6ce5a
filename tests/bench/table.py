"""What was measured: printed as a table as it comes, written as JSON at the end."""

from __future__ import annotations

import json
import os
import platform
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class Table:
    """Rows of what, how much, and what was aimed at."""

    rows: list[tuple[str, str, str]] = field(default_factory=list)
    raw: dict[str, Any] = field(default_factory=dict)

    def head(self, title: str) -> None:
        """A new part of the table."""
        print(f"\n{title}", flush=True)

    def row(self, what: str, figure: str, target: str = "") -> None:
        """One line, printed at once."""
        self.rows.append((what, figure, target))
        print(f"  {what:<68} {figure:>26}  {target}", flush=True)

    def keep(self, name: str, value: Any) -> None:
        """Raw figures, for the file only."""
        self.raw[name] = value

    def write(self, path: Path) -> None:
        """Everything as JSON."""
        whole = {
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "machine": machine(),
            "rows": self.rows,
            "raw": self.raw,
        }
        path.write_text(json.dumps(whole, ensure_ascii=False, indent=1), encoding="utf-8")


def machine() -> str:
    """Where this ran, in one line."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")
    return f"{os.cpu_count()} cores of {model}, Linux {platform.release()}, Python {platform.python_version()}"
