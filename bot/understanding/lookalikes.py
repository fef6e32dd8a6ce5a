"""Whose address a host is, or whose it pretends to be: compared with the official domains of the facts.

Asks "is it one of theirs" first: a brand's word in an address proves nothing, neither way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import OSA

from bot.understanding import hosts
from bot.understanding.host_lists import CHEAP, COUNTRIES, HOSTING, RESTRICTED, SHARED, WELL_KNOWN
from bot.understanding.lookalike_words import (
    FURTHER,
    HALF,
    NEIGHBOURS,
    PLAIN,
    SISTERS,
    is_jumble,
    is_lure,
    is_trade,
    lures_in,
)

Trick = Literal["letters", "typo", "left_of", "subdomain", "added", "ending"]
"""How an address imitates: strange letters, a letter changed, the real name left of another, as a subdomain, with
something added, with another ending."""

_LEAST_TYPO = 5
"""Shorter names have too many honest neighbours one letter away."""
_DISTINCT = 6
"""From this length a brand's word inside a longer one is no accident."""
_UNMISTAKABLE = 9
_WORLDWIDE = frozenset({"com"})
_GENERIC = frozenset({"jp", "co", "info", "biz", "com.co"})
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


@dataclass(frozen=True, slots=True)
class Imitated:
    """Whose name it bears ("" for a company that no fact describes), how, and whether that leaves hardly a doubt;
    `likely` is short of that, and more than a word in common.
    """

    ref: str
    domain: str
    trick: Trick
    sure: bool
    likely: bool = False


class Official:
    """The official domains of all companies: "kind/id" by domain, and the words that stand in them."""

    def __init__(self, domains: Iterable[tuple[str, str]], names: Iterable[tuple[str, str]] = ()) -> None:
        """`names` are further Latin words by which a company is known, each with one of its domains."""
        self._owners: dict[str, list[str]] = {}
        for ref, domain in domains:
            self._owners.setdefault(domain.casefold(), []).append(ref)
        self._words: dict[str, str] = {}
        self._endings: dict[str, set[str]] = {}
        for domain in self._owners:
            label = hosts.registrable(domain).split(".")[0]
            self._words.setdefault(label, domain)
            self._endings.setdefault(label, set()).add(hosts.suffix(domain))
        for name, domain in (*names, *((name, name) for name in FURTHER)):
            self._words.setdefault(name, domain)
        self._joined = {domain.replace(".", ""): domain for domain in self._owners if domain.count(".") >= 1}
        self._short = [word for word in self._words if 2 < len(word) < _DISTINCT]
        self._long = sorted((word for word in self._words if len(word) >= _DISTINCT), key=len, reverse=True)

    def owners(self, host: str) -> tuple[str, ...]:
        """Whose host it is: "kind/id" of everybody who owns it or what stands above it."""
        labels = host.split(".")
        for cut in range(len(labels)):
            if found := self._owners.get(".".join(labels[cut:])):
                return tuple(found)
        return ()

    def imitated(self, host: str, path: str = "") -> Imitated | None:
        """Whom a host that is nobody's pretends to be."""
        shown = hosts.readable(host)
        own = hosts.registrable(host)
        if own in SISTERS or own in WELL_KNOWN:
            return None
        if hosts.address(host):
            return self._spelled_out("", path, easy=True)
        ending, label = hosts.suffix(host), hosts.registrable(shown).split(".")[0]
        left = shown[: -len(hosts.registrable(shown)) - 1] if shown != hosts.registrable(shown) else ""
        if whose := self._owners.get(label.replace("-", ".")):
            return Imitated(whose[0], label.replace("-", "."), "left_of", sure=True)
        return (
            self._spelled_out(left, path, easy=is_easy(ending))
            or self._by_label(label, ending, mixed=hosts.is_mixed(host))
            or (self._by_words(left, "subdomain", ending, shared=own in SHARED) if left else None)
        )

    def _find(self, word: str, trick: Trick, *, sure: bool, likely: bool = False) -> Imitated:
        domain = self._words[word]
        return Imitated(self._owners.get(domain, [""])[0], domain, trick, sure, likely)

    def _spelled_out(self, left: str, path: str, *, easy: bool) -> Imitated | None:
        """A whole official domain left of the real one, or in the path: "amazon.co.jp.example.com"."""
        for face in {hosts.skeleton(left), hosts.skeleton(left).replace("-", ".")}:
            padded = f".{face}."
            for domain, owners in self._owners.items():
                if f".{domain}." in padded or (len(domain) >= 8 and f"{domain}-" in padded):
                    return Imitated(owners[0], domain, "left_of", sure=True)
        bare = re.sub(r"[^a-z0-9]", "", hosts.skeleton(left))
        for joined, domain in self._joined.items():
            if len(joined) >= 9 and joined in bare:
                return Imitated(self._owners[domain][0], domain, "left_of", sure=True)
        for domain in hosts.in_path(path):
            if whose := self.owners(domain):
                return Imitated(whose[0], domain, "left_of", sure=easy or lures_in(path), likely=True)
        for domain in hosts.in_query(path) if easy else ():
            if whose := self.owners(domain):
                return Imitated(whose[0], domain, "left_of", sure=False, likely=True)
        return None

    def _by_label(self, label: str, ending: str, *, mixed: bool) -> Imitated | None:
        """The registered name itself: strange letters, another ending, a typing error, something added."""
        easy = is_easy(ending)
        faces = hosts.faces(label)
        for face in sorted(faces):
            if face in self._words:
                if face != label:
                    return self._find(face, "letters", sure=len(face) > 2 or mixed)
                return self._elsewhere(face, ending, easy=easy)
        joined = label.replace("-", "")
        if joined != label and joined in self._endings and len(joined) >= _LEAST_TYPO:
            return self._find(joined, "added", sure=easy, likely=True)
        if ending in RESTRICTED:
            return self._typo(label, ending)
        found = self._by_words(label, "added", ending)
        return found if found and found.sure else self._typo(label, ending, easy=easy) or found

    def _elsewhere(self, word: str, ending: str, *, easy: bool) -> Imitated | None:
        """The very name under another ending. Who is at home in many countries has it in most of them; who is in Japan
        only has it nowhere else.
        """
        worldwide = bool(self._endings.get(word, set()) & _WORLDWIDE)
        if easy and not (worldwide and ending.rpartition(".")[2] in COUNTRIES):
            return self._find(word, "ending", sure=True)
        if worldwide and ending not in _GENERIC:
            return None
        if word not in self._endings or word in PLAIN or ending in RESTRICTED or (word in HALF and "-" not in word):
            return None
        return self._find(word, "ending", sure=False, likely=len(word) > 2)

    def _by_words(self, text: str, trick: Trick, ending: str, *, shared: bool = False) -> Imitated | None:
        """A brand's word among the words of a name, joined by hyphens or run together."""
        easy = is_easy(ending)
        whole = hosts.skeleton(text)
        if (names := self._hyphened(whole)) and (found := self._beside(*names, trick, ending, shared=shared)):
            return found
        if names and names[0] in PLAIN | HALF:
            return None
        tokens = [token for token in re.split(r"[-._]", whole) if token]
        if len(tokens) > 1:
            names_of_two = ["-".join(tokens[:-1]), "-".join(tokens[1:])] if len(tokens) == 3 else []
            tokens += ["".join(tokens), *names_of_two]
        trade = any(map(is_trade, tokens))
        if trade and trick == "added" and not easy and not any(map(is_lure, tokens)):
            return None
        for token in tokens:
            loose = (easy or trick == "subdomain") and not trade
            if found := self._inside(token, trick, ending, easy=loose, shared=shared):
                return found
            if len(tokens) > 1 and (found := self._typo(token, ending, easy=easy or any(map(is_lure, tokens)))):
                return Imitated(found.ref, found.domain, found.trick, sure=found.sure and not shared)
        return None

    def _beside(self, word: str, others: list[str], trick: Trick, ending: str, *, shared: bool) -> Imitated | None:
        """A brand's word that stands alone, weighed with the words beside it."""
        if shared:
            return None
        easy, closed = is_easy(ending), ending == "jp" or ending in RESTRICTED
        trade = any(map(is_trade, others))
        if word in PLAIN | HALF:
            sure = trick == "added" and (
                all(map(is_lure, others)) or (easy and not trade and any(map(is_lure, others)))
            )
            sure = sure or (trick == "subdomain" and (any(map(is_lure, others)) or (easy and not others)))
            likely = word in HALF and not trade and not closed
            return self._find(word, trick, sure=sure, likely=likely) if sure or likely else None
        lured = trick == "subdomain" or any(map(is_lure, others))
        sure = lured or easy or "-" in word or len(word) > _UNMISTAKABLE
        likely = not trade and not closed and len(word) > 3
        if sure or likely or len(word) >= _DISTINCT:
            return self._find(word, trick, sure=sure, likely=likely)
        return None

    def _hyphened(self, whole: str) -> tuple[str, list[str]] | None:
        """An official word that stands alone between hyphens and dots, and the words beside it."""
        padded = f"-{re.sub(r'[._]', '-', whole)}-"
        best = ""
        for word in self._words:
            if len(word) > max(1, len(best)) and (f"-{word}-" in padded):
                best = word
        if not best:
            for face_token in padded.strip("-").split("-"):
                for face in hosts.faces(face_token) - {face_token}:
                    if face in self._words and len(face) > 3:
                        return face, ["login"]  # a name in disguise lures by itself
            return None
        return best, [token for token in padded.replace(f"-{best}-", "-", 1).strip("-").split("-") if token]

    def _inside(self, token: str, trick: Trick, ending: str, *, easy: bool, shared: bool) -> Imitated | None:
        """A brand's word run together with others: "rakutensec10", "mercariin"."""
        if shared or token in NEIGHBOURS:
            return None
        for face in hosts.faces(token):
            for word in self._long:
                plain = word.replace("-", "")
                if face == plain or not (face.startswith(plain) or (plain in face and word not in FURTHER)):
                    continue
                rest, digits = face.replace(plain, "", 1), any(letter.isdigit() for letter in token)
                if word in PLAIN | HALF:
                    if (
                        is_lure(rest)
                        if face.endswith(plain)
                        else face.startswith(plain) and (is_lure(rest) or is_jumble(rest))
                    ):
                        return self._find(word, trick, sure=is_lure(rest), likely=True)
                    continue
                likely = ending != "jp" and ending not in RESTRICTED and not any(map(is_trade, (token, rest)))
                return self._find(word, trick, sure=easy or is_lure(rest) or digits, likely=likely)
            for word in self._short:
                ends = word not in FURTHER and face.endswith(word)
                rest = face.removeprefix(word) if face.startswith(word) or not ends else face.removesuffix(word)
                if rest in ("", face):
                    continue
                if is_lure(rest) or (
                    easy and len(rest) < 3 and (len(rest) == 1 or len(word) > 4) and word not in PLAIN
                ):
                    return self._find(word, trick, sure=True)
                if ending != "jp" and len(word) > 3 and word not in PLAIN | HALF and is_jumble(rest):
                    return self._find(word, trick, sure=easy, likely=True)
        return self._run_on(token, trick, ending)

    def _run_on(self, token: str, trick: Trick, ending: str) -> Imitated | None:
        """A whole official domain without its dots at the beginning of a name: "paypaynejp", "linemecapa"."""
        if ending == "jp" or ending in RESTRICTED:
            return None
        for joined, domain in self._joined.items():
            if len(joined) > 5 and token.startswith(joined) and not is_trade(token.removeprefix(joined)):
                return Imitated(self._owners[domain][0], domain, trick, sure=len(joined) > 7, likely=True)
        return None

    def _typo(self, label: str, ending: str, *, easy: bool = False) -> Imitated | None:
        """One letter changed, left out, doubled or exchanged."""
        for face in sorted(hosts.faces(label)):
            for word in self._words:
                if abs(len(word) - len(face)) > 2 or len(word) < _LEAST_TYPO or face == word:
                    continue
                far = OSA.distance(face, word, score_cutoff=2)
                same_end = ending in self._endings.get(word, ())
                slips = easy or same_end or len(word) >= 7 or _slips(face, word)
                if far == 1 and slips and not _is_plain(face, word, ending):
                    return self._find(word, "typo", sure=True)
                if (
                    far == 2
                    and len(word) >= 9
                    and not is_trade(face)
                    and (easy or same_end)
                    and ending not in RESTRICTED
                ):
                    return self._find(word, "typo", sure=True)
        return None


def is_easy(ending: str) -> bool:
    """Whether anybody gets a name under this ending in a minute."""
    return ending in CHEAP or ending in HOSTING or ending.rpartition(".")[2] in CHEAP


def _slips(face: str, word: str) -> bool:
    """Whether one differs from the other as a finger slips: a letter left out, doubled, exchanged, or the key beside."""
    if len(face) != len(word) or sorted(face) == sorted(word):
        return True
    place = next(index for index, letter in enumerate(word) if face[index] != letter)
    return place > 0 and any(
        abs(row.index(face[place]) - row.index(word[place])) == 1
        for row in _KEYS
        if face[place] in row and word[place] in row
    )


def _is_plain(face: str, word: str, ending: str) -> bool:
    """Whether a neighbour is a word or a company of its own: another first letter, or a known one."""
    other_start = len(face) == len(word) and face[0] != word[0] and sorted(face) != sorted(word)
    return (other_start and len(word) < (8 if ending in RESTRICTED else 6)) or face in NEIGHBOURS
