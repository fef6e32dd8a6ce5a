"""A whole mailbox as somebody pastes it, with secrets in it, and what must be so after it was pasted in the middle of a case."""

from __future__ import annotations

import re

from bot.core.person import Person

CARD, PASSWORD, CODE = "4980 1234 5678 9012", "Hinoki-7712", "884213"
TROUBLE = "明細に覚えのない請求がある"
MAILS = f"""From: みなと歯科 <info@minato-dental.example>
To: me@mail.example
Date: Mon, 2 Nov 2026 10:00:00 +0900
Subject: ご予約の確認

明日10時のご予約です。

From: Amazon.co.jp <update@amazon-koushin.top>
Subject: =?UTF-8?B?44GK5pSv5omV44GE5pa55rOV?=
Content-Type: text/html; charset=UTF-8

<html><body><a href="https://amazon-koushin.top/a">https://www.amazon.co.jp/</a> カード番号 {CARD} を確認してください</body></html>

From: me <me@mail.example>
Subject: メモ

パスワードは {PASSWORD} です。カードは {CARD} です。認証コード {CODE} です。

--------- Forwarded message ---------
From: Shop <noreply@brightbyte-shop.example>
Subject: Your order
Content-Transfer-Encoding: base64

VGhhbmsgeW91IGZvciB5b3VyIG9yZGVyLiBZb3VyIG9yZGVyIEJCLTc3MTIwIG9mIDg5
Ljk5IFVTRCB3YXMgcmVjZWl2ZWQu

\u202eCuộc họp 会议 встреча اجتماع\u202c\x07 😀
"""
LONGEST = 5000


def mailbox(length: int) -> str:
    """So many characters of mails; the last ones are a secret, cut short."""
    return (MAILS * (length // len(MAILS) + 1))[: length - len(CARD)] + CARD


def kept_of(text: str) -> set[str]:
    """The secrets that stand in a text, however they are written."""
    plain = re.sub(r"[\s-]", "", text)
    return {secret for secret in (CARD, PASSWORD, CODE) if re.sub(r"[\s-]", "", secret) in plain}


def goes_on(before: Person, after: Person) -> None:
    """Nothing of the case was lost, nothing was made of the mails, nothing secret is kept."""
    assert (after.place, after.seq > before.seq) == (before.place, True)
    assert {name: one.value for name, one in after.cases[0].facts.items()} == {
        name: one.value for name, one in before.cases[0].facts.items()
    }
    assert not kept_of(repr(after))
