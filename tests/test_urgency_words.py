"""What lets a trouble wait, and what makes a contract press: years ago, refused, made good again, the last day of a term."""

from __future__ import annotations

import pytest

from bot.understanding.fold import clean
from bot.understanding.last_day import is_last_day
from bot.understanding.past import is_old
from bot.understanding.undone import is_made_good, is_undone


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("大学時代に送金した話です。今日になって急に思い出して", True),
        ("祖母が一昨年カードを買わされました。昨日はじめて聞きました", True),
        ("I wired it in 2019. He lives in Osaka now", True),
        ("three winters ago i gave her my pin", True),
        ("去年から毎月引かれていて、今朝もまた引かれた", False),
        ("I paid him last year and again this morning", False),
        ("さっき番号を言ってしまいました", False),
        ("he has been in my pc since ten minutes ago", False),
    ],
)
def test_what_was_years_ago_is_old_although_it_came_up_today(text: str, old: bool) -> None:
    assert is_old(clean(text)) is old


@pytest.mark.parametrize(
    ("text", "undone"),
    [
        ("ギフトカードを頼まれましたが買わずに断りました", True),
        ("ATMに行くよう電話があったけど、おかしいと思って切りました", True),
        ("暗証番号は言っていません。番号も着信拒否しました", True),
        ("asked for vanilla cards, i laughed and blocked him", True),
        ("The agent wanted a deposit. I never paid.", True),
        ("まだ払っていません。夕方また電話すると言われました", False),
        ("カードは買わなかったけど、口座番号を教えてしまいました", False),
        ("I didn't buy the card but i sent him 20,000 by PayPay", False),
        ("he says pay today, i have not paid yet", False),
        ("払わないと逮捕すると言われました", False),
    ],
)
def test_what_was_refused_waits_unless_something_was_given_or_somebody_presses(text: str, undone: bool) -> None:
    assert is_undone(clean(text)) is undone


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("銀行に電話したら振込を止めてくれました", True),
        ("番号を送ったカードは発行元が無効にしてくれて、残高も戻してもらえました", True),
        ("the bank reversed the transfer, the money came back", True),
        ("半分しか戻ってきませんでした", False),
        ("銀行は止めてもらえますか", False),
        ("can i get the money back", False),
        ("使われる前に止めたい", False),
    ],
)
def test_what_came_back_can_wait(text: str, good: bool) -> None:
    assert is_made_good(clean(text)) is good


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("書面は3日に受け取りました。今日は10日です", True),
        ("エステのクーリングオフ、今日が最終日です", True),
        ("消印が本日中でないと受け付けないそうです", True),
        ("The form is dated the 4th, today is the 11th", True),
        ("cooling off ends tonight and the post office is closed", True),
        ("今日契約しました。いつまでに断ればいいですか", False),
        ("今日契約した。8日以内ならいいんですよね", False),
        ("書面は3日に受け取りました。今日は6日です", False),
        ("a man signed me up for water today", False),
    ],
)
def test_the_last_day_of_a_term_is_known_by_its_words_or_by_counting(text: str, last: bool) -> None:
    assert is_last_day(clean(text)) is last
