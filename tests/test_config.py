"""Settings from the environment: what is wrong is told at once with its remedy, and kept keys stay."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.config import ConfigError, Settings, read_settings

KEY, OTHER = "k" * 32, "o" * 32
REDIS = {"REDIS_URL": "redis://localhost:6379", "KAERU_SECRET_KEY": KEY, "KAERU_ID_KEY": OTHER}
MAKE_ONE = "make one with: openssl rand -hex 32"
HTTP = "it begins with https:// or http://"
PORTS = "it takes a number from 1 to 65535, or 0 for any that is free"


def faults(environ: dict[str, str]) -> list[str]:
    with pytest.raises(ConfigError) as refused:
        read_settings(environ)
    assert str(refused.value) == "\n".join(refused.value.faults)
    return list(refused.value.faults)


def embedded(folder: Path, **environ: str) -> Settings:
    return read_settings({"DATA_DIR": str(folder), **environ})


def test_without_a_word_everything_has_its_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = read_settings({})
    assert (settings.host, settings.port, settings.public_url) == ("127.0.0.1", 8080, "")
    assert (settings.data_dir, settings.redis_url, settings.embedded) == (Path("data"), "", True)
    assert (settings.pack, settings.zone, settings.has_line) == (None, "Asia/Tokyo", False)
    assert (settings.line_api, settings.line_data_api) == ("https://api.line.me", "https://api-data.line.me")


def test_blank_values_count_as_unset(tmp_path: Path) -> None:
    settings = embedded(tmp_path, PORT=" ", HOST="", REDIS_URL="  ", LINE_CHANNEL_SECRET=" ", KAERU_PACK="")
    assert (settings.port, settings.host, settings.embedded, settings.has_line) == (8080, "127.0.0.1", True, False)


def test_what_is_set_is_taken(tmp_path: Path) -> None:
    settings = read_settings(
        REDIS
        | {"HOST": "0.0.0.0", "PORT": " 80 ", "PUBLIC_URL": "https://kaeru.example/", "KAERU_PACK": str(tmp_path)}  # noqa: S104
        | {"LINE_CHANNEL_SECRET": "s", "LINE_CHANNEL_ACCESS_TOKEN": "t", "KAERU_SECRET_KEY": f"{KEY}, {OTHER} ,"}
    )
    assert (settings.host, settings.port, settings.public_url) == ("0.0.0.0", 80, "https://kaeru.example")  # noqa: S104
    assert (settings.pack, settings.secret_keys, settings.id_key) == (tmp_path, (KEY, OTHER), OTHER)
    assert (settings.has_line, settings.embedded) == (True, False)


def test_a_stand_in_for_line_stands_in_for_both_its_hosts(tmp_path: Path) -> None:
    settings = embedded(tmp_path, LINE_API_BASE="http://127.0.0.1:9000")
    assert settings.line_data_api == "http://127.0.0.1:9000"


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ("LINE_CHANNEL_SECRET", "LINE_CHANNEL_ACCESS_TOKEN"),
        ("LINE_CHANNEL_ACCESS_TOKEN", "LINE_CHANNEL_SECRET"),
    ],
)
def test_half_of_line_is_refused(given: str, missing: str) -> None:
    assert faults({given: "x"}) == [f"{given} is set but {missing} is not; set both, or neither"]


def test_a_redis_elsewhere_needs_both_keys() -> None:
    assert faults({"REDIS_URL": "redis://localhost"}) == [
        f"REDIS_URL is set, so KAERU_SECRET_KEY must be set too; {MAKE_ONE}",
        f"REDIS_URL is set, so KAERU_ID_KEY must be set too; {MAKE_ONE}",
    ]
    assert faults(REDIS | {"KAERU_SECRET_KEY": " , "}) == [
        f"REDIS_URL is set, so KAERU_SECRET_KEY must be set too; {MAKE_ONE}"
    ]


@pytest.mark.parametrize(
    "url",
    [
        *("redis://h:6379/0", "rediss://:pass@h", "unix:///tmp/redis.sock", "redis://[::1]:6379"),
        *("redis+sentinel://a,b:26380/kaeru", "rediss+sentinel://:pass@a/kaeru/1", "redis+cluster://a,b:7001"),
    ],
)
def test_a_redis_may_be_one_server_behind_sentinels_or_a_cluster(url: str) -> None:
    assert read_settings(REDIS | {"REDIS_URL": url}).redis_url == url


@pytest.mark.parametrize(
    "url",
    [
        *("localhost:6379", "redis:6379", "redis://", "http://localhost", "redis:/localhost", "redis//[::1"),
        *("redis://a,b", "redis://h:99999", "redis://h/x", "unix://"),
    ],
)
def test_another_address_for_redis_is_refused_with_the_forms_it_has(url: str) -> None:
    (fault,) = faults(REDIS | {"REDIS_URL": url})
    assert "write redis://user:password@host:6379/0" in fault


@pytest.mark.parametrize(
    "url", ["redis+sentinel://a,b", "redis+sentinel:///kaeru", "unix+sentinel:///a", "redis+cluster://a/1"]
)
def test_half_an_address_of_sentinels_or_a_cluster_is_refused(url: str) -> None:
    (fault,) = faults(REDIS | {"REDIS_URL": url})
    assert fault.startswith("REDIS_URL leads nowhere; write redis")


def test_how_far_replicas_and_durability_can_be_chosen() -> None:
    settings = read_settings(REDIS | {"KAERU_WAIT_REPLICAS": "1", "KAERU_REDIS_DURABLE": "1"})
    assert (settings.wait_replicas, settings.redis_durable) == (1, True)
    settings = read_settings(REDIS)
    assert (settings.wait_replicas, settings.redis_durable) == (0, False)
    assert len(faults(REDIS | {"KAERU_WAIT_REPLICAS": "one", "KAERU_REDIS_DURABLE": "yes"})) == 2
    (fault,) = faults({"KAERU_WAIT_REPLICAS": "1"})
    assert "the embedded Redis has no replicas" in fault


def test_a_password_in_an_address_is_not_repeated() -> None:
    (fault,) = faults(REDIS | {"REDIS_URL": "reds://:hunter2@localhost"})
    assert "hunter2" not in fault


@pytest.mark.parametrize("name", ["PUBLIC_URL", "LINE_API_BASE", "LINE_DATA_API_BASE"])
@pytest.mark.parametrize("url", ["kaeru.example", "ftp://kaeru.example", "https:kaeru.example", "https://"])
def test_an_address_that_is_not_of_the_web_is_refused(name: str, url: str) -> None:
    shown = url.partition(":")[0]
    environ = {name: url} | ({"LINE_DATA_API_BASE": "https://x.example"} if name == "LINE_API_BASE" else {})
    assert faults(environ) == [f'{name} is "{shown}:…"; {HTTP}']


@pytest.mark.parametrize("port", ["-1", "65536", "80.0", "http", "８０", "²", "9" * 5000])
def test_a_port_that_is_none_is_refused(port: str) -> None:
    assert faults({"PORT": port}) == [f'PORT is "{port}"; {PORTS}']


@pytest.mark.parametrize("zone", ["Tokyo", "Asia", "../etc", "/etc/localtime"])
def test_a_zone_that_is_none_is_refused(zone: str) -> None:
    assert faults({"KAERU_TZ": zone}) == [f'KAERU_TZ is "{zone}", which is no time zone; try Asia/Tokyo']


def test_a_pack_that_is_no_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for pack in (tmp_path / "missing", tmp_path / "file"):
        assert faults({"KAERU_PACK": str(pack)}) == [f"KAERU_PACK names {pack}, which is no folder"]


@pytest.mark.parametrize(
    ("environ", "has_page"),
    [
        ({}, True),
        ({"KAERU_PAGE": "closed"}, False),
        ({"SLACK_BOT_TOKEN": "x", "SLACK_APP_TOKEN": "y"}, False),
        ({"SLACK_BOT_TOKEN": "x", "SLACK_APP_TOKEN": "y", "KAERU_PAGE": "open"}, True),
    ],
)
def test_the_chat_page_is_open_on_a_trial_and_else_on_purpose(
    environ: dict[str, str], has_page: bool, tmp_path: Path
) -> None:
    assert embedded(tmp_path, **environ).has_page == has_page


def test_a_door_that_is_set_wrongly_is_refused_and_the_token_is_not_repeated() -> None:
    found = faults({"KAERU_PAGE": "ja", "KAERU_METRICS_TOKEN": "hunter2", "KAERU_PROXIES": "-1"})
    assert found == [
        'KAERU_PAGE is "ja"; it takes open or closed',
        f"KAERU_METRICS_TOKEN is too short or no ASCII; {MAKE_ONE}",
        'KAERU_PROXIES is "-1"; it takes the number of proxies before Kaeru, 0 to 9',
    ]


@pytest.mark.parametrize("proxies", ["１", "ten", "1.0", "99"])
def test_a_number_of_proxies_that_is_none_is_refused(proxies: str) -> None:
    assert faults({"KAERU_PROXIES": proxies})[0].startswith("KAERU_PROXIES")


def test_a_short_key_is_refused_without_being_repeated() -> None:
    found = faults(REDIS | {"KAERU_SECRET_KEY": f"{KEY},hunter2", "KAERU_ID_KEY": "hunter3"})
    assert found == [f"KAERU_SECRET_KEY is too short; {MAKE_ONE}", f"KAERU_ID_KEY is too short; {MAKE_ONE}"]


def test_every_fault_is_told_at_once_and_no_key_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    found = faults(
        {"DATA_DIR": str(folder), "PORT": "x", "KAERU_TZ": "x", "KAERU_PACK": str(tmp_path / "x"), "KAERU_ID_KEY": "x"}
        | {"LINE_CHANNEL_SECRET": "x", "LINE_API_BASE": "x", "LINE_DATA_API_BASE": "x", "PUBLIC_URL": "x"}
    )
    names = [fault.partition(" ")[0] for fault in found]
    assert names == [
        *("LINE_CHANNEL_SECRET", "LINE_API_BASE", "LINE_DATA_API_BASE", "PUBLIC_URL"),
        *("PORT", "KAERU_TZ", "KAERU_PACK", "KAERU_ID_KEY"),
    ]
    assert not folder.exists()


def test_kept_keys_are_made_once_and_stay_the_same(tmp_path: Path) -> None:
    first, second = embedded(tmp_path), embedded(tmp_path)
    assert (first.secret_keys, first.id_key) == (second.secret_keys, second.id_key)
    assert first.secret_keys != (first.id_key,)
    assert len(first.id_key) == 64


def test_kept_keys_are_for_their_owner_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        embedded(tmp_path / "deep" / "data")
    finally:
        os.umask(before)
    folder = tmp_path / "deep" / "data"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()} == {
        "secret.key": 0o600,
        "id.key": 0o600,
    }


def test_a_key_that_is_given_is_not_made(tmp_path: Path) -> None:
    settings = embedded(tmp_path, KAERU_SECRET_KEY=KEY, KAERU_ID_KEY=OTHER)
    assert (settings.secret_keys, settings.id_key) == ((KEY,), OTHER)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damaged", ["", "short", "\n"])
def test_a_damaged_kept_key_is_told_and_left_alone(tmp_path: Path, damaged: str) -> None:
    embedded(tmp_path)
    path = tmp_path / "id.key"
    path.write_text(damaged)
    assert faults({"DATA_DIR": str(tmp_path)}) == [
        f"{path} is damaged: without it the data beside it cannot be read; restore it from a backup"
    ]
    assert path.read_text() == damaged


def test_a_data_directory_that_cannot_be_used_is_told_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "file"
    assert faults({"DATA_DIR": str(folder)}) == [
        f"{folder}/secret.key: File exists; set DATA_DIR to a directory you may write to"
    ]


DESK = REDIS | {"SLACK_BOT_TOKEN": "t", "SLACK_SIGNING_SECRET": "s", "HELPDESK_CHANNEL": "C06HELPDESK"}


def test_a_helpdesk_has_a_channel_and_a_group_or_named_helpers() -> None:
    group = read_settings(DESK | {"HELPDESK_HELPERS": "S06HELPERS", "HELPDESK_HOURS": "Mon-Fri 10:00-17:00"}).desk
    assert group is not None
    assert (group.channel, group.group, group.users, group.hours) == (
        "C06HELPDESK",
        "S06HELPERS",
        (),
        "Mon-Fri 10:00-17:00",
    )
    named = read_settings(
        DESK | {"HELPDESK_HELPERS": " U06HELPER1, W06HELPER2,U06HELPER1", "HELPDESK_APPROVAL": "1"}
    ).desk
    assert named is not None
    assert (named.users, named.approval, named.guests) == (("U06HELPER1", "W06HELPER2"), True, False)
    assert read_settings(REDIS).desk is None


@pytest.mark.parametrize(
    ("environ", "told"),
    [
        ({"HELPDESK_HELPERS": ""}, "HELPDESK_HELPERS is not"),
        ({"HELPDESK_HELPERS": "@mori"}, '"@mori" is neither'),
        ({"HELPDESK_HELPERS": "S06HELPERS,U06HELPER1"}, '"S06HELPERS" is neither'),
        ({"HELPDESK_HELPERS": "S06HELPERS", "HELPDESK_CHANNEL": "#helpdesk"}, "no channel id"),
        ({"HELPDESK_HELPERS": "S06HELPERS", "HELPDESK_HOURS": "always"}, "HELPDESK_HOURS"),
        ({"HELPDESK_HELPERS": "S06HELPERS", "HELPDESK_HOURS": "24h", "HELPDESK_CLOSED": "xmas"}, "HELPDESK_CLOSED"),
        ({"HELPDESK_HELPERS": "S06HELPERS", "HELPDESK_APPROVAL": "yes"}, "HELPDESK_APPROVAL"),
        ({"HELPDESK_HELPERS": "S06HELPERS", "SLACK_BOT_TOKEN": "", "SLACK_SIGNING_SECRET": ""}, "works in Slack"),
        ({"HELPDESK_HELPERS": "S06HELPERS", "HELPDESK_CHANNEL": ""}, "HELPDESK_CHANNEL is not"),
    ],
)
def test_a_wrong_helpdesk_stops_the_start(environ: dict[str, str], told: str) -> None:
    [fault] = faults(DESK | environ)
    assert told in fault
