"""A dear pattern is asked only of a text in which a cheap one finds something: whatever the dear one fits has that in it."""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bot.understanding import asking, case_facts, emergency, relatives, roles_told, secrecy

PAIRS: dict[str, tuple[re.Pattern[str], Callable[[str], object]]] = {
    "secret": (secrecy._HIDE, secrecy._MAY_HIDE.search),
    "talk": (asking._TALK, asking._MAY_BE_TALK.search),
    "happening": (emergency._HAPPENING, emergency._MAY_HAPPEN.search),
    "carrier": (case_facts._CARRIER, lambda text: not case_facts._OF_BILLS.isdisjoint(text)),
    "holder": (relatives._HOLDER, relatives.KIN_WORD.search),
    "teller": (relatives._TELLER, relatives.KIN_WORD.search),
    "payer": (re.compile(roles_told._PAYS.pattern), roles_told._names_somebody),
    "manager": (re.compile(roles_told._LOOKS_AFTER.pattern), roles_told._names_somebody),
    "typist": (re.compile(roles_told._I_AM.pattern), roles_told._names_somebody),
    "edge": (re.compile(roles_told._AS.pattern), roles_told._names_somebody),
}


@pytest.mark.parametrize("name", PAIRS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(data=st.data())
def test_what_the_dear_pattern_fits_has_what_is_asked_first(name: str, data: st.DataObject) -> None:
    dear, first = PAIRS[name]
    text = data.draw(st.from_regex(dear))
    assume(dear.search(text))
    assert first(text)
