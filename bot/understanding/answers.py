"""Reads what a person typed as an answer: money, when, how many, a telephone number, yes or no, one of the options.

Each reader takes the text as typed and returns None when it is no such answer, or may be two. None knows the question.
"""

from __future__ import annotations

from bot.understanding.amounts import read_money
from bot.understanding.choices import read_choice
from bot.understanding.counts import read_count, read_phone
from bot.understanding.meanings import read_yes_no
from bot.understanding.moments import read_when

__all__ = ["read_choice", "read_count", "read_money", "read_phone", "read_when", "read_yes_no"]
