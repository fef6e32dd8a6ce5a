"""The rich menus of the fake LINE platform: menus, their pictures, aliases, the default and each person's own.

Knows only requests whose body has the right shape; shapes and bounds are judged in line_rules.
"""

import struct
import uuid
from typing import Any

from .line_records import Answer, Refused, Request, refusal

PICTURE_MOST = 1024 * 1024
MENUS_MOST = 1000
WIDTHS = range(800, 2501)
HEIGHT_LEAST = 250
RATIO_LEAST = 1.45

Json = dict[str, Any]


class RichMenus:
    """All rich menus of one channel. Tests read and set the public attributes.

    `phase` is how far LINE is with the people of the last batch: ongoing, succeeded or failed.
    """

    def __init__(self) -> None:
        self.menus: dict[str, Json] = {}
        self.pictures: dict[str, bytes] = {}
        self.aliases: dict[str, str] = {}
        self.default: str | None = None
        self.own: dict[str, str] = {}
        self.phase = "succeeded"
        self._batches: set[str] = set()

    def answer(self, request: Request, parts: list[str]) -> Answer:
        """Do what a request below /v2/bot/ asks of the menus; raises Refused."""
        match request.method, parts:
            case "POST", ["richmenu"]:
                return self._create(request.body)
            case "GET", ["richmenu", "list"]:
                return Answer(200, {"richmenus": [{"richMenuId": key, **menu} for key, menu in self.menus.items()]})
            case "POST", ["richmenu", "batch"]:
                return self._batch(request)
            case "GET", ["richmenu", "progress", "batch"]:
                return self._progress(request)
            case _, ["richmenu", "alias", *rest]:
                return self._alias(request, rest)
            case "POST", ["richmenu", menu_id, "content"]:
                return self._upload(self._known(menu_id), request)
            case "DELETE", ["richmenu", menu_id]:
                return self._delete(self._known(menu_id))
            case _, ["user", "all", "richmenu", *rest]:
                return self._default(request.method, rest)
            case _, ["user", user_id, "richmenu", *rest]:
                return self._own(request.method, user_id, rest)
            case _:
                raise refusal(404, "Not found", f"the fake has no {request.method} {request.path}")

    def seen_by(self, user_id: str) -> Json | None:
        """The menu that a person sees in the chat."""
        return self.menus.get(self.own.get(user_id, self.default or ""))

    def _create(self, menu: Json) -> Answer:
        if len(self.menus) >= MENUS_MOST:
            raise refusal(400, "too many rich menus")
        menu_id = f"richmenu-{uuid.uuid4().hex}"
        self.menus[menu_id] = menu
        return Answer(200, {"richMenuId": menu_id})

    def _upload(self, menu_id: str, request: Request) -> Answer:
        media_type = request.headers.get("Content-Type", "")
        if media_type not in {"image/png", "image/jpeg"}:
            raise refusal(415, f"The content type, {media_type}, is not supported")
        if len(request.raw) > PICTURE_MOST:
            raise refusal(413, "The request body is too large")
        if menu_id in self.pictures:
            raise refusal(400, "An image has already been uploaded to the richmenu")
        if media_type == "image/png" and not _is_allowed(request.raw):
            raise refusal(400, "The image size is not allowed for richmenu")
        self.pictures[menu_id] = request.raw
        return Answer(200)

    def _delete(self, menu_id: str) -> Answer:
        del self.menus[menu_id]
        self.pictures.pop(menu_id, None)
        self.own = {user: own for user, own in self.own.items() if own != menu_id}
        self.default = None if self.default == menu_id else self.default
        return Answer(200)

    def _alias(self, request: Request, rest: list[str]) -> Answer:
        match request.method, rest:
            case "GET", ["list"]:
                aliases = [{"richMenuAliasId": alias, "richMenuId": menu} for alias, menu in self.aliases.items()]
                return Answer(200, {"aliases": aliases})
            case "POST", []:
                alias = request.body["richMenuAliasId"]
                if alias in self.aliases:
                    raise refusal(400, "conflict richmenu alias id")
            case _, [alias] if alias not in self.aliases:
                raise Refused(Answer(404, {"message": "richmenu alias not found", "details": []}))
            case "GET", [alias]:
                return Answer(200, {"richMenuAliasId": alias, "richMenuId": self.aliases[alias]})
            case "DELETE", [alias]:
                del self.aliases[alias]
                return Answer(200)
            case "POST", [alias]:
                pass
            case _:
                raise refusal(404, "Not found", f"the fake has no {request.method} {request.path}")
        if request.body["richMenuId"] not in self.pictures:
            raise refusal(400, "richmenu not found", "an alias for a menu that is not there or has no image")
        self.aliases[alias] = request.body["richMenuId"]
        return Answer(200)

    def _default(self, method: str, rest: list[str]) -> Answer:
        match method, rest:
            case "POST", [menu_id]:
                self.default = self._pictured(menu_id)
                return Answer(200)
            case "GET", []:
                if self.default is None:
                    raise Refused(Answer(404, {"message": "no default richmenu", "details": []}))
                return Answer(200, {"richMenuId": self.default})
            case _:
                self.default = None
                return Answer(200)

    def _own(self, method: str, user_id: str, rest: list[str]) -> Answer:
        match method, rest:
            case "POST", [menu_id]:
                self.own[user_id] = self._pictured(menu_id)
                return Answer(200)
            case "GET", []:
                if user_id not in self.own:
                    raise Refused(Answer(404, {"message": "the user has no richmenu", "details": []}))
                return Answer(200, {"richMenuId": self.own[user_id]})
            case _:
                self.own.pop(user_id, None)
                return Answer(200)

    def _batch(self, request: Request) -> Answer:
        moves = {operation["from"]: self._pictured(operation["to"]) for operation in request.body["operations"]}
        if self.phase == "succeeded":
            self.own = {user: moves.get(own, own) for user, own in self.own.items()}
        self._batches.add(request.id)
        return Answer(202)

    def _progress(self, request: Request) -> Answer:
        if request.query.get("requestId") not in self._batches:
            raise refusal(404, "Not found", "no batch of this request id")
        return Answer(200, {"phase": self.phase, "acceptedTime": "2026-11-15T03:00:00.000Z"})

    def _known(self, menu_id: str) -> str:
        if menu_id not in self.menus:
            raise refusal(404, "Not found", f"no rich menu {menu_id}")
        return menu_id

    def _pictured(self, menu_id: str) -> str:
        if self._known(menu_id) not in self.pictures:
            raise refusal(400, "must upload richmenu image before applying it to user")
        return menu_id


def _is_allowed(png: bytes) -> bool:
    """Whether these bytes begin like a PNG whose width and height LINE takes."""
    if png[:8] != b"\x89PNG\r\n\x1a\n" or png[12:16] != b"IHDR":
        return False
    width, height = struct.unpack(">II", png[16:24])
    return width in WIDTHS and height >= HEIGHT_LEAST and width / height >= RATIO_LEAST
