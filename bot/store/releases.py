"""In which order the contents of this deployment came, so that an older process tells what a newer one has written."""

from __future__ import annotations

from bot.store import keys
from bot.store.batch import Batch
from bot.store.nodes import Nodes
from bot.store.scripts import NUMBER


class Releases:
    """Numbers contents as they first appear. Asks once."""

    def __init__(self, nodes: Nodes) -> None:
        self._batch = Batch(nodes)
        self._numbers: dict[str, int] = {}

    async def number(self, content: str) -> int:
        """The number of a content version: 1 for the first that this Redis has seen."""
        if content not in self._numbers:
            life = int(2 * keys.LEAST_LIFE.total_seconds() * 1000)
            self._numbers[content] = int(await self._batch.run(NUMBER, [keys.contents()], [content, life]))
        return self._numbers[content]
