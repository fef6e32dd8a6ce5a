"""「夫には知られたくない」 however it is said, for the rule that follows is a hard one; what a caller demanded, a question
whether one should, and what is known already are no such wish.
"""

from __future__ import annotations

import pytest

from bot.understanding.secrecy import read_secret

WISHES = {
    "夫には絶対に知られたくないです": "husband",
    "妻には絶対言わないでほしい": "wife",
    "妻にはまだ何も言わないで": "wife",
    "主人にだけは知られたくありません": "husband",
    "親にバレると困ります": "parent",
    "妻にばれたら離婚です": "wife",
    "夫に内緒で解約したい": "husband",
    "家族に知られずに解決したい": "family",
    "夫に言わずに済ませたい": "husband",
    "子どもたちには心配かけたくないので言わないでください": "family",
    "妻に知られたくないと思っています": "wife",
    "夫には知られたくないです。解約できますか": "husband",
    "夫に内緒で解約できますか": "husband",
    "I really do not want my husband to know": "husband",
    "my wife must not find out": "wife",
    "I want it back without my wife knowing": "wife",
    "Please don't say anything to my wife. What should I do?": "wife",
    "nobody in my family can know": "family",
    "my wife dont know please keep secret": "wife",
}
NONE = (
    "誰にも言わないでくださいと言われた",
    "電話で「家族に内緒に」って言われた",
    "家族にばらすと言われています",
    "妻に知られると困るぞと脅された",
    "He said do not tell anyone",
    "They told me don't tell your family",
    "妻に言わないほうがいいですか",
    "家族に内緒にしたほうがいいですか",
    "Should I not tell my wife?",
    "妻に言うべきですか",
    "母に言わないで買ったと言われた",
    "夫に知られてしまいました",
    "My husband found out",
)


@pytest.mark.parametrize(("said", "whom"), WISHES.items())
def test_a_wish_to_keep_it_from_somebody_is_heard(said: str, whom: str) -> None:
    for text in (said, f"カードに知らない請求があります。{said}"):
        secret = read_secret(text)
        assert secret is not None
        assert secret.whom == (whom,)


@pytest.mark.parametrize("said", NONE)
def test_what_is_no_wish_of_theirs_keeps_nothing(said: str) -> None:
    assert read_secret(said) is None
