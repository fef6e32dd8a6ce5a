"""How well mails and addresses are told apart: python tests/eval/evaluate_mails.py (make eval).

Addresses are made anew from all official domains; of the written mails every third stays untouched: its misses are never shown. -v shows the misses.
"""

from __future__ import annotations

import sys
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent)]

from test_inspect_addresses import imitations, labels  # noqa: E402

from bot.content.library import load_library  # noqa: E402
from bot.understanding.inspection import domains_of  # noqa: E402

UNTOUCHED = 3
FLAGGED = ("phishing", "suspicious")


def main(*, verbose: bool) -> None:
    """Print the figures."""
    library = load_library()
    inspect = library.inspector.inspect
    made = [host for label, ending in labels(library) for host in imitations(label, ending)]
    made = [host for host in made if not library.inspector.official.owners(host)]
    seen = sum(inspect(f"https://{host}/").verdict in FLAGGED for host in made)
    print(f"imitated addresses seen             {seen:5} of {len(made):5}  {100 * seen / len(made):6.1f} %")
    facts = [fact for kind in library.book.kinds.values() for fact in kind.values()]
    own = [domain for fact in facts for domain in domains_of(fact)]
    called = sum(inspect(f"https://www.{domain}/").verdict in FLAGGED for domain in own)
    print(f"own addresses called an imitation   {called:5} of {len(own):5}")
    right, counted = {"tuning": 0, "untouched": 0}, {"tuning": 0, "untouched": 0}
    for line in (HERE / "mails.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        label, _, text = line.partition("|")
        text = text.replace("https://", "https:\0").replace("/", "\n").replace("https:\0", "https://")
        part = "untouched" if int(sha256(line.encode()).hexdigest(), 16) % UNTOUCHED == 0 else "tuning"
        found = inspect(text)
        good = (found.verdict in FLAGGED) == (label == "P")
        right[part] += good
        counted[part] += 1
        if verbose and not good and part == "tuning":
            print(f"  {label} {found.verdict}: {line[:100]}  {[sign.code for sign in found.signs]}")
    for part, all_ in counted.items():
        print(f"mails right, {part:22} {right[part]:5} of {all_:5}  {100 * right[part] / all_:6.1f} %")


if __name__ == "__main__":
    main(verbose="-v" in sys.argv)
