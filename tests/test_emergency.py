"""Who tells of a call, a payment or a strange hand at this moment is answered at once."""

from __future__ import annotations

import pytest

from bot.understanding.emergency import is_happening

NOW = """
いま電話中です
まだ電話つながってる
今も電話つながってます
電話切らせてもらえない
でんわがつながったままです
今からATMに行きます
今コンビニでカードを買うところ
今まさに画面を勝手に動かされてる
マウスが勝手に動いてます
I'm still on the phone with him
about to transfer the money
he won't let me hang up
"""
OVER = """
電話したら
電話したら出なかった
先週電話がきた
電話番号を教えて
昨日ATMで振り込みました
今月の明細
今日電話します
電話中に切られました
電話がつながらない
今電話番号を調べてる
いま振り込んでしまった
まだ電話してません
コンビニで買いました
I called the bank yesterday
"""


@pytest.mark.parametrize("words", NOW.strip().splitlines())
def test_what_happens_at_this_moment_is_an_emergency(words: str) -> None:
    assert is_happening(words)


@pytest.mark.parametrize("words", OVER.strip().splitlines())
def test_what_is_over_or_yet_to_come_is_none(words: str) -> None:
    assert not is_happening(words)
