"""What people and programs type that is no sentence: each must get an answer on every wire."""

from __future__ import annotations

import base64

from pasted_mailbox import mailbox

CARD = "4242 4242 4242 4242"
ODD = (
    "​‌‍", "👨‍👩‍👧‍👦" * 300, "é́́́" * 400, "‮" + "明細に請求" + "‬", "ﷺ" * 4000, "１２，３４５円" * 500,
    base64.b64encode(bytes(range(256)) * 12).decode()[:4000],
    "<html><body onload=x><script>alert(1)</script><table><tr><td>" * 60,
    "مرحبا لقد خدعوني", "Здравствуйте, меня обманули", "你好，我的卡被盗刷了", "안녕하세요 사기를 당했어요", "mình bị lừa tiền", "नमस्ते मेरे साथ धोखा",
    f"my card is {CARD} and 12,800 yen", f"カード{CARD}\nの裏の三桁 987 と 12,800円", "はい" * 300 + "漢", "よね" * 600 + "？", "((((「「「「" * 500, "\"'`*_~<>&|" * 300,
    "13/45 99月99日 25:99 31日2月", "0円 -5円 ¥¥¥ 9" + "9" * 300 + "円", "ЅАМРLЕ раурау", "<!channel> <!here> @channel <https://a.example|amazon.co.jp>",
    "{\"text\": null}", "'; DROP TABLE persons; --", "{{ 7*7 }} ${7*7} %s %n", mailbox(5000),
)  # fmt: skip
