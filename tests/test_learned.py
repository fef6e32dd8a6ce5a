"""The learned part: made anew it is the same, it is small, its examples are sound, and the untouched messages stay untouched."""

from __future__ import annotations

import hashlib
import tracemalloc
from collections import Counter
from pathlib import Path

import pytest

from bot.understanding.examples import LABELS, read_examples
from bot.understanding.learned import LABELS as PASTED
from bot.understanding.learned import read_texts
from bot.understanding.model import read_weights
from bot.understanding.reader import read_reader
from bot.understanding.training import learn
from bot.understanding.training_pasted import learn_pasted

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "flows/examples"
UNTOUCHED = {
    "untouched_ja.txt": "99d804f876df027cf3289268a240e685e22e0e1ad5c9b74a221531b02b806651",
    "untouched_en.txt": "4df840aeca74f74ed9dffc2b57d08191141fdc039c7974b040526b656163f925",
    "untouched_last_ja.txt": "3a0c8451bcc0d4ca64b37ae4a6336ddb1f3b7d40f13b252d21bc9f868b36ca6a",
    "untouched_last_en.txt": "3e3e86cb4b877d393bace5392a8c7be7a5da26c098c5508c203c2e5c02cd8a52",
    "untouched_third_ja.txt": "32de4e30c8eae1f6d0192d3af7c57526620f76dd51766e4a807432640eb4de63",
    "untouched_third_en.txt": "1313498b0fed06baefb58a305afe9dc600b7d6c6030e0362b8271f6a6997a739",
    "untouched_fourth_ja.txt": "cd3534e7f42c8c0a535d57088b49c39892a17d1275164ee7ce18cbc29e3640ce",
    "untouched_fourth_en.txt": "1f16e19989cd1c4ed100ebfa69cb3c7ee4bab72e28f68830e4f403574ed903b1",
    "untouched_fifth_ja.txt": "572b759173b0d0cbe4b748dc1498269c38ecbc540899c07a393e320c936e41b1",
    "untouched_fifth_en.txt": "07f18cf895cf9b20da03288c56f85ad344f2aacba95ad3e5ac2bf361512530d5",
    "untouched_sixth_ja.txt": "c19cbae15e3263e79e44a2aa161cd01643a44e5ede2440015cc2b3a64f7e9e7b",
    "untouched_sixth_en.txt": "b77742ded6c778f6b00ba066ac0caf7823c9b549bed3eefd4ac7569ca8945d2e",
}
MOST_BYTES = 20 * 2**20


def test_learning_again_gives_the_weights_that_are_kept() -> None:
    examples = [one for path in sorted(EXAMPLES.glob("??.toml")) for one in read_examples(path.read_text("utf-8"))]
    fresh = learn(read_reader(EXAMPLES, with_model=False), examples)
    kept = (EXAMPLES / "learned.txt").read_text("utf-8")
    assert_same(fresh, kept)


@pytest.mark.parametrize("kind", PASTED)
def test_learning_pasted_texts_again_gives_the_weights_that_are_kept(kind: str) -> None:
    assert_same(learn_pasted(kind), (EXAMPLES / f"learned_{kind}.txt").read_text("utf-8"))


@pytest.mark.parametrize("kind", ["replies", "mails"])
def test_no_pasted_text_that_measures_is_an_example(kind: str) -> None:
    measure = [
        line.split("|", 1)[1]
        for line in (ROOT / f"tests/eval/last_{kind}.txt").read_text("utf-8").splitlines()
        if "|" in line
    ]
    examples = {text for text, _ in read_texts((EXAMPLES / f"{kind}.toml").read_text("utf-8"))}
    assert len(examples) > 300
    assert not examples & {text.strip().replace(" / ", "\n") for text in measure if len(text) > 12}


def assert_same(fresh: str, kept: str) -> None:
    assert fresh.split("\n")[2:] == kept.split("\n")[2:], "run make model"
    ours, theirs = (bytes.fromhex(text.split("\n")[1]) for text in (fresh, kept))
    # Other processors may round the last bit of a sum otherwise: one step of weight then, nowhere more.
    assert max(min((one - other) % 256, (other - one) % 256) for one, other in zip(ours, theirs, strict=True)) <= 1


def test_what_is_needed_for_reading_is_light() -> None:
    tracemalloc.start()
    try:
        reader = read_reader(EXAMPLES)
        pasted = [read_weights(EXAMPLES / f"learned_{kind}.txt") for kind in PASTED]
        used, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert used < MOST_BYTES
    assert all(model.rows for model in pasted)
    assert reader.model.labels[: len(LABELS)] == LABELS


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_every_label_has_examples_and_none_has_two_labels(lang: str) -> None:
    examples = read_examples((EXAMPLES / f"{lang}.toml").read_text("utf-8"))
    assert {label for label, times in Counter(one.label for one in examples).items() if times >= 20} == set(LABELS)
    labels: dict[str, set[str]] = {}
    for one in examples:
        labels.setdefault(one.text, set()).add(one.label)
    assert not {text: each for text, each in labels.items() if len(each) > 1}


@pytest.mark.parametrize("name", UNTOUCHED)
def test_the_untouched_messages_are_as_they_were_written(name: str) -> None:
    told = (ROOT / "tests/eval" / name).read_bytes()
    assert hashlib.sha256(told).hexdigest() == UNTOUCHED[name]


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize(
    ("part", "least"),
    [
        ("untouched", 390),
        ("untouched_last", 60),
        ("untouched_third", 230),
        ("untouched_fourth", 180),
        ("untouched_fifth", 200),
        ("fresh", 230),
    ],
)
def test_no_message_that_measures_is_an_example(part: str, least: int, lang: str) -> None:
    messages = (ROOT / f"tests/eval/{part}_{lang}.txt").read_text("utf-8").splitlines()
    texts = {line.split("|")[1].strip() for line in messages if "|" in line}
    assert len(texts) >= least
    long = {text for text in texts if len(text) > 12}
    assert not long & {one.text for one in read_examples((EXAMPLES / f"{lang}.toml").read_text("utf-8"))}


def test_weights_come_back_as_they_were_written() -> None:
    model = read_weights(EXAMPLES / "learned.txt")
    alone = model.scores([])
    for feature in ("#giftcard+told", " refund"):
        row = model.scores([feature])
        for place, label in enumerate(model.labels):
            assert row[place] - alone[place] == pytest.approx(model.weight(feature, label))
