"""Rules of LINE for a rich menu that look at more than one property: proportions, bounds inside the picture, actions.

Knows only menus whose shape is already right.
"""

from collections.abc import Iterator
from typing import Any

from .line_actions import RICH_MENU, action_problems
from .line_schema import Problem

RATIO_LEAST = 1.45


def rich_menu_problems(menu: dict[str, Any]) -> Iterator[Problem]:
    """What LINE has against one menu; that an area lies inside the picture is our reading, LINE does not say."""
    size = menu["size"]
    if size["width"] / size["height"] < RATIO_LEAST:
        yield Problem(f"width / height must be at least {RATIO_LEAST}", "size")
    for number, area in enumerate(menu["areas"]):
        at, bounds = f"areas[{number}]", area["bounds"]
        if bounds["x"] + bounds["width"] > size["width"] or bounds["y"] + bounds["height"] > size["height"]:
            yield Problem("must lie inside the size of the menu", f"{at}.bounds")
        yield from action_problems(area["action"], RICH_MENU, f"{at}.action")
