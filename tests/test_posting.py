"""What a turn brings to its person's outbox: whatever it says and to whomever it tells something, once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.card import Post
from bot.core.event import Event, Turn
from bot.core.person import Address, Message, Person, Word
from bot.posting import deliveries_of

NOW = datetime(2026, 6, 9, 5, 20, tzinfo=UTC)
SAYS = st.sampled_from([(), (Message("hello"),)])
IDS = st.sampled_from(["me", "other", "third"])
WORDS = st.lists(st.tuples(IDS, st.just(Word("said"))), max_size=3)
POSTS = st.lists(st.sampled_from([Post("form", "k1"), Post("thread", "k1"), Post("card", "k1")]), max_size=2)


@given(
    says=SAYS,
    public=SAYS,
    words=WORDS,
    posts=POSTS,
    token=st.sampled_from(["", "own"]),
    told=st.sampled_from([None, Word("said"), Word("said", token="lent", until=NOW, whose="other")]),
    reached=st.booleans(),
)
def test_a_reply_token_is_given_away_once(
    says: tuple[Message, ...],
    public: tuple[Message, ...],
    words: list[tuple[str, Word]],
    posts: list[Post],
    token: str,
    told: Word | None,
    reached: bool,
) -> None:
    person = Person("me", Address("line", "bot", "me") if reached else None)
    event = Event(id="e", kind="text", at=NOW, token=token, until=NOW + timedelta(minutes=1), word=told, sender="third")
    turn = Turn(
        person=person, says=says, public=public, words=tuple(words), posts=tuple((post, says) for post in posts)
    )
    made = deliveries_of(turn, person, event, NOW)
    given_away = [one.token for one in made if one.token] + [one.word.token for one in made if one.word]
    given_away = [one for one in given_away if one]
    assert len(given_away) == len(set(given_away))
    for one in made:
        if one.word is not None and one.word.token:
            assert one.word.whose in (one.to, "me"), "a token is lent to its owner's partner, or goes back to its owner"
        assert not (one.word is None and one.token == "lent"), "nobody answers with the token of another talk"
