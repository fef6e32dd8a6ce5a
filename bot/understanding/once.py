"""Many readers of one message ask for the same plain form of it: it is made once a turn.

The last few are remembered, no more: what people wrote is not to lie about in a process.
"""

from __future__ import annotations

from functools import lru_cache

once = lru_cache(maxsize=32)
"""For a function of a text alone, whose outcome cannot change."""
