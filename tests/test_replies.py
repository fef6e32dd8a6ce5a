"""Answers of merchants: what kind, what is promised until when, and what is no answer at all."""

from __future__ import annotations

import pytest

from bot.understanding.replies import Span, is_answer, sort_reply

SORTED = """
receipt|Auto-response: thanks for contacting BrightByte, your case has been logged under number 5521.
receipt|お問い合わせありがとうございます。内容を確認のうえ、担当者より2営業日以内にご連絡いたします。
receipt|Hello, we received your cancellation request and our team will review it shortly.
receipt|Your request was received. Once your account has been verified your subscription will be cancelled.
offer|We'd hate to lose you! Stay with us and get 40% off your next renewal.
offer|今回に限り、次年度の料金を30%割引でご案内しております。ぜひ引き続きご利用いただけませんか。
offer|As a gesture of goodwill we can give you three free months instead of cancelling.
question|Please send us your order number so that we can locate your account.
question|お手数ですが、ご購入日とご登録のお名前をお知らせください。
question|May we know why you would like to cancel?
done|Good news - your refund of USD 89.99 has been issued. Please allow 7 to 10 business days.
done|This confirms that your membership was terminated and you will not be billed again.
done|ご契約の解約手続きが完了いたしましたのでお知らせいたします。
done|ご指定のカードへ全額ご返金いたします。反映まで2週間ほどかかる場合がございます。
refusal|We regret to inform you that your purchase is non-refundable.
refusal|Your claim was rejected because the trial period had ended.
refusal|ご購入から30日を過ぎておりますため、ご返金には応じかねます。
refusal|Your plan is cancelled, however we are not able to refund the last payment.
receipt|退会のお申し出を受け付けました。完了しましたら改めてお知らせいたします。
offer|Before you leave, what if we gave you two months free?
refusal|解約は完了いたしましたが、お支払い済みの料金の返金はございません。
refusal|We don't do exceptions: there is no refund for used licences.
done|We are refunding the full amount to your card.
done|ご請求を取り消しいたしました。
question|Do you have another e-mail address?
receipt|Your dispute has reached our billing desk and will be looked at in turn.
receipt|返金のご申請を受け付けいたしました。審査が終わるまでお待ちください。
offer|Would you accept 20 dollars back and keep the plan?
offer|料金がご負担でしたら、お手頃なコースもおすすめしております。
question|So that we can find it, let us know the last four digits of the card.
done|Your refund request has been approved. The money will be returned to your card.
done|ご依頼のとおり、次回のお届けを停止させていただきました。
refusal|Your claim was reviewed and not approved.
refusal|Fees are not refunded once the term has begun. Your plan has been cancelled.
refusal|ご利用開始後の返金はお受けしておりません。
unclear|
unclear|年末年始の休業日のお知らせ:12月29日から1月3日まで休みます。
unclear|We are closed on Monday for a public holiday.
unclear|こんにちは、今日はいい天気ですね。
unclear|https://www.example.com/
"""
CASES = [line.split("|", 1) for line in SORTED.strip().splitlines()]


@pytest.mark.parametrize(("kind", "text"), CASES)
def test_an_answer_is_sorted(kind: str, text: str) -> None:
    assert sort_reply(text).kind == kind


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Refund will be processed within 5-10 business days.", Span(5, 10, business=True)),
        ("返金いたします。反映まで7～10営業日かかります。", Span(7, 10, business=True)),
        ("全額返金いたします。2週間ほどお待ちください。", Span(14, 14, business=False)),
        ("Your refund has been issued.", None),
    ],
)
def test_the_time_of_a_refund_is_data(text: str, span: Span | None) -> None:
    found = sort_reply(text)
    assert found.refund
    assert found.span == span


def test_what_is_not_yet_done_is_not_done() -> None:
    assert sort_reply("We received your request. It has not been cancelled yet.").kind == "receipt"
    assert not sort_reply("Once the refund has been approved we will get back to you.").refund


def test_a_cancellation_without_the_refund_says_so() -> None:
    found = sort_reply("Your subscription has been cancelled.")
    assert found.cancelled
    assert not found.refund


@pytest.mark.parametrize(
    "text", ["返金してくれるって言われました", "I think they cancelled my plan", "キャンセルしたい", "はい", ""]
)
def test_own_words_are_no_letter(text: str) -> None:
    assert not is_answer(text)


def test_money_for_goods_sent_back_is_not_promised_yet() -> None:
    assert not sort_reply(
        "We will refund you after the returned goods have reached us and the item was checked."
    ).refund
    assert not sort_reply("You will be refunded in store credit.").refund
