"""The rich menu's pictures, areas and words: they agree, fit where LINE shows them, and can be read."""

from __future__ import annotations

import struct
from xml.etree import ElementTree

import pytest
from fakes.line_counting import graphemes
from shipped_words import text

from bot.channels.line_menu import HEIGHT, LANGUAGES, TILES, WIDTH, picture, rich_menu
from bot.content.library import ROOT
from bot.core.press import decode

SVG = "{http://www.w3.org/2000/svg}"


def tiles(lang: str) -> dict[str, ElementTree.Element]:
    drawing = ElementTree.parse(ROOT / f"bot/channels/richmenu_{lang}.svg").getroot()  # noqa: S314 our own file
    return {part.attrib["id"]: part for part in drawing.iter(f"{SVG}g") if "id" in part.attrib}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_tile_shows_the_words_that_a_screen_reader_speaks(lang: str) -> None:
    drawn = {
        name: "".join("".join(line.itertext()) for line in tile.iter(f"{SVG}text"))
        for name, tile in tiles(lang).items()
    }
    spoken = {tile.name: text(f"richmenu.{tile.name}", lang).replace(" ", "") for tile in TILES}
    assert {name: words.replace(" ", "") for name, words in drawn.items()} == spoken
    assert list(drawn) == [tile.name for tile in TILES], "drawn in the order in which they are read"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_fit_where_line_shows_them(lang: str) -> None:
    menu = rich_menu(lang, text)
    assert graphemes(menu["chatBarText"]) <= 14
    for area in menu["areas"]:
        assert graphemes(area["action"]["label"]) <= 20
        assert area["action"]["displayText"] == area["action"]["label"]
        assert decode(area["action"]["data"]) in [tile.press for tile in TILES]


def test_the_six_areas_cover_the_picture_once_in_reading_order() -> None:
    areas = [area["bounds"] for area in rich_menu("ja", text)["areas"]]
    assert len(areas) == 6
    assert sum(area["width"] * area["height"] for area in areas) == WIDTH * HEIGHT
    assert [(area["y"], area["x"]) for area in areas] == sorted((area["y"], area["x"]) for area in areas)
    assert all(area["x"] + area["width"] <= WIDTH and area["y"] + area["height"] <= HEIGHT for area in areas)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_picture_is_what_line_takes(lang: str) -> None:
    png = picture(lang)
    assert struct.unpack(">II", png[16:24]) == (WIDTH, HEIGHT)
    assert len(png) <= 1024 * 1024


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_on_every_tile_have_enough_contrast_and_size(lang: str) -> None:
    drawing = ElementTree.parse(ROOT / f"bot/channels/richmenu_{lang}.svg").getroot()  # noqa: S314 our own file
    letters = next(part for part in drawing.iter(f"{SVG}g") if "font-size" in part.attrib)
    for tile in tiles(lang).values():
        ground = next(tile.iter(f"{SVG}rect")).attrib["fill"]
        assert contrast(letters.attrib["fill"], ground) >= 7
        sizes = [int(line.attrib.get("font-size", letters.attrib["font-size"])) for line in tile.iter(f"{SVG}text")]
        assert max(sizes) >= 110, "about 3 mm on a phone"


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
