"""Who waits for a helper and asks after them, told from those who answer a question with まだ."""

from __future__ import annotations

import pytest

from bot.understanding.waiting import asks_for_helper

ASKS = "まだですか・相談員はまだ?・すみません、返事はまだでしょうか・いつになりますか・だれか来ますか・担当の方につながりますか・どれくらい待てばいいですか・Still waiting・is anyone there?・how long do I have to wait"
NOT = "まだ・まだです・まだ電話していません・カード会社の返事はまだ来ていません・いつもの店です・明細はまだ見ていないです・コンビニで待っています・not yet・someone called me"


@pytest.mark.parametrize("text", ASKS.split("・"))
def test_a_question_after_the_helper_is_heard(text: str) -> None:
    assert asks_for_helper(text)


@pytest.mark.parametrize("text", NOT.split("・"))
def test_an_answer_to_something_else_is_left_alone(text: str) -> None:
    assert not asks_for_helper(text)
