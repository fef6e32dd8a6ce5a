"""Which English words are a hint of self-harm, and which only sound like one."""

from __future__ import annotations

import pytest

from bot.understanding.despair import despairs


@pytest.mark.parametrize(
    "text",
    [
        "my kids would be happier if I was gone",
        "I’ve been saving my pills",
        "there's no way out for me any more",
        "I hope I don't wake up tomorrow",
        "nobody would miss me if I died",
        "the train tracks look like the only way out",
        "I'm on the roof of my building",
        "i no want live anymore",
        "mou shinitai, lost all money",
        "gusto ko nang mamatay",
        "I can't go on 電子マネーの番号を送った",
        "my mother lost it all and says she will kill herself",
        "I don't trust myself tonight",
        "he says he'll die unless I send money, and I want to die too",
        "I wrote a goodbye letter to my children",
        "I took 60 paracetamol",
        "my sister swallowed all her sleeping pills",
        "I'd rather not be here",
        "how to die without pain",
        "he says he'll jump",
        "I don't know how to go on",
        "I don't think I will be here next week",
        "my neighbour has locked himself in with a knife",
    ],
)
def test_a_hint_is_heard(text: str) -> None:
    assert despairs(text)


@pytest.mark.parametrize(
    "text",
    [
        "this phone is killing me",
        "my wife will kill me when she hears",
        "I nearly died when I saw the bill",
        "the battery died in the middle of the transfer",
        "she says she'll kill herself unless I send 300,000 yen",
        "I want to end my life insurance contract",
        "I don't want to live chat, I want a phone number",
        "two men are on the roof and want me to sign",
        "the laptop is dead and won't wake up",
        "I can't go on the site",
        "is there no way out of the gym contract",
        "I give up, which gift card is best",
        "diet pills keep coming, how do I stop it",
        "is it worth going on with the claim",
        "what's the meaning of life",
        "no point in waiting any more for the shop",
        "saying goodbye to my old bank",
        "I took 2 aspirin and called the bank",
        "a suicide prevention charity wants gift cards",
        "the money has vanished and there is no reason to pay",
        "my husband is dead, his card is still charged",
    ],
)
def test_what_is_meant_lightly_is_no_hint(text: str) -> None:
    assert not despairs(text)
