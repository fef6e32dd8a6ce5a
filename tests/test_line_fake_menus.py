"""The rich menus of the fake LINE platform: every rule of LINE's can fail."""

from __future__ import annotations

import struct
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from fakes.line import LineFake
from fakes.line_client import HANAKO, Client
from fakes.line_examples import POSTBACK
from fakes.line_rules import RICH_MENU, RICH_MENU_ALIAS, RICH_MENU_BATCH, body_problems

LIST = f"{RICH_MENU}/list"


def menu(**changes: Any) -> dict[str, Any]:
    bounds = {"x": 0, "y": 0, "width": 2500, "height": 1686}
    area = {"bounds": bounds | changes.pop("bounds", {}), "action": changes.pop("action", POSTBACK)}
    size = {"width": 2500, "height": 1686} | changes.pop("size", {})
    return {"size": size, "selected": True, "name": "n", "chatBarText": "bar", "areas": [area]} | changes


def png(width: int = 2500, height: int = 1686) -> bytes:
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", width, height)


@pytest.fixture
async def line() -> AsyncIterator[LineFake]:
    async with LineFake() as fake:
        yield fake


@pytest.fixture
async def client(line: LineFake) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(session, line)


async def made(client: Client, picture: bytes | None = None) -> str:
    menu_id = (await client.call("POST", RICH_MENU, menu())).body["richMenuId"]
    if picture is not None:
        answer = await upload(client, menu_id, picture)
        assert answer == 200
    return str(menu_id)


async def upload(client: Client, menu_id: str, picture: bytes, content_type: str = "image/png") -> int:
    path = f"{RICH_MENU}/{menu_id}/content"
    return (await client.call("POST", path, picture, Content_Type=content_type)).status


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (menu(size={"width": 799}), "size.width"),
        (menu(size={"width": 2501}), "size.width"),
        (menu(size={"height": 249}), "size.height"),
        (menu(size={"height": 1725}), "size"),
        (menu(bounds={"x": 1}), "areas[0].bounds"),
        (menu(bounds={"y": 1}), "areas[0].bounds"),
        (menu(bounds={"x": -1}), "areas[0].bounds.x"),
        (menu(bounds={"width": 0}), "areas[0].bounds.width"),
        (menu(action={**POSTBACK, "label": "あ" * 21}), "areas[0].action.label"),
        (menu(action={"type": "camera", "label": "c"}), "areas[0].action.type"),
        (menu(chatBarText="あ" * 15), "chatBarText"),
        (menu(name=""), "name"),
        (menu(areas=menu()["areas"] * 21), "areas"),
        ({key: value for key, value in menu().items() if key != "selected"}, "selected"),
    ],
)
def test_a_menu_that_breaks_one_rule_is_refused_at_its_place(body: Any, place: str) -> None:
    assert {problem.property for problem in body_problems(RICH_MENU, body)} == {place}


def test_a_good_menu_is_taken() -> None:
    assert body_problems(RICH_MENU, menu()) == []


@pytest.mark.parametrize(
    ("picture", "content_type", "status"),
    [
        (png(799, 540), "image/png", 400),
        (png(2501, 1686), "image/png", 400),
        (png(2500, 1725), "image/png", 400),
        (b"GIF89a", "image/png", 400),
        (png(), "image/gif", 415),
        (png() + bytes(1024 * 1024), "image/png", 413),
    ],
)
async def test_a_picture_that_line_does_not_allow_is_refused(
    picture: bytes, content_type: str, status: int, client: Client
) -> None:
    assert await upload(client, await made(client), picture, content_type) == status


async def test_a_menu_takes_one_picture_and_none_for_an_unknown_menu(client: Client) -> None:
    menu_id = await made(client, png())
    assert await upload(client, menu_id, png()) == 400
    assert await upload(client, "richmenu-0", png()) == 404


async def test_a_menu_without_a_picture_can_neither_be_the_default_nor_a_persons(client: Client) -> None:
    bare, whole = await made(client), await made(client, png())
    for path in ("/v2/bot/user/all/richmenu", f"/v2/bot/user/{HANAKO}/richmenu"):
        assert (await client.call("GET", path)).status == 404
        assert (await client.call("POST", f"{path}/{bare}")).status == 400
        assert (await client.call("POST", f"{path}/{whole}")).status == 200
        assert (await client.call("GET", path)).body == {"richMenuId": whole}
        assert (await client.call("DELETE", path)).status == 200
        assert (await client.call("GET", path)).status == 404


async def test_an_alias_is_made_once_changed_read_and_deleted(client: Client) -> None:
    first, second = await made(client, png()), await made(client, png())
    body = {"richMenuAliasId": "kaeru-ja", "richMenuId": first}
    assert (await client.call("POST", RICH_MENU_ALIAS, body)).status == 200
    assert (await client.call("POST", RICH_MENU_ALIAS, body)).status == 400
    assert (await client.call("POST", RICH_MENU_ALIAS, {**body, "richMenuAliasId": "Kaeru ja"})).status == 400
    assert (await client.call("POST", RICH_MENU_ALIAS, {"richMenuAliasId": "b", "richMenuId": "x"})).status == 400
    own = f"{RICH_MENU_ALIAS}/kaeru-ja"
    assert (await client.call("POST", own, {"richMenuId": second})).status == 200
    assert (await client.call("GET", own)).body["richMenuId"] == second
    assert (await client.call("GET", f"{RICH_MENU_ALIAS}/list")).body["aliases"] == [{**body, "richMenuId": second}]
    assert (await client.call("DELETE", own)).status == 200
    assert (await client.call("GET", own)).status == 404


async def test_people_are_moved_from_one_menu_to_another_and_lose_a_deleted_one(client: Client, line: LineFake) -> None:
    old, new = await made(client, png()), await made(client, png())
    await client.call("POST", f"/v2/bot/user/{HANAKO}/richmenu/{old}")
    moves = {"operations": [{"type": "link", "from": old, "to": new}]}
    batch = await client.call("POST", RICH_MENU_BATCH, moves)
    assert batch.status == 202
    progress = f"{RICH_MENU}/progress/batch?requestId="
    assert (await client.call("GET", progress + batch.headers["x-line-request-id"])).body["phase"] == "succeeded"
    assert (await client.call("GET", progress + "another")).status == 404
    assert line.menus.own == {HANAKO: new}
    assert (await client.call("DELETE", f"{RICH_MENU}/{new}")).status == 200
    assert line.menus.seen_by(HANAKO) is None
    assert [one["richMenuId"] for one in (await client.call("GET", LIST)).body["richmenus"]] == [old]


async def test_a_path_that_line_does_not_have_is_not_found(client: Client) -> None:
    assert (await client.call("DELETE", RICH_MENU)).status == 404
    assert (await client.call("DELETE", RICH_MENU_ALIAS)).status == 404
