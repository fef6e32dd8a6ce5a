"""The stored form of a person: msgpack, compressed, sealed. Tells a lost key from a broken record from a newer release.

Byte 0 format, byte 1 key number, 12 bytes nonce, ciphertext of [schema, record]. AES-GCM; the key of a person is
HMAC(service key, person id); the key's name is the associated data, so a blob copied to another key does not open.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from zlib_ng import zlib_ng

from bot.core.case import Case
from bot.core.person import SCHEMA, Delivery, Person, Sent

FORMAT = 1
NONCE = slice(2, 14)
"""The nonce is fresh with every write, so it also serves as the record's version."""

_TOMBSTONE = 0
_STORED = msgspec.msgpack.Decoder(tuple[int, msgspec.Raw])
_PERSON = msgspec.msgpack.Decoder(Person)
_CASE = msgspec.msgpack.Decoder(Case)
_SENT = msgspec.msgpack.Decoder(Sent)
_DELIVERY = msgspec.msgpack.Decoder(Delivery)
_ENCODER = msgspec.msgpack.Encoder()
_LEVEL = 1
_LONGEST_BLOCK = 0xFFFF


class Unreadable(Exception):
    """A record this process cannot open: a key is missing or wrong, or the bytes are damaged. Never start afresh."""


class Newer(Exception):
    """A record written by a newer release: another process will handle it."""


Record = TypeVar("Record", Person, Case, Sent, Delivery)


@dataclass(frozen=True, slots=True)
class Seal:
    """The service keys by number; the first one seals, all open."""

    keys: tuple[tuple[int, bytes], ...]

    @classmethod
    def of(cls, secrets: tuple[str, ...]) -> Seal:
        """From configured secrets, the newest first. A key's number is a digest of it, so order may change freely."""
        keys = tuple(hashlib.sha256(secret.encode()).digest() for secret in secrets)
        return cls(tuple((hashlib.sha256(b"number" + key).digest()[0], key) for key in keys))

    def close(self, person_id: str, key_name: str, plain: bytes, *, for_long: bool = True) -> bytes:
        """Compress and seal; what is written again in a moment is not worth the time, only put into the same form."""
        packed = zlib_ng.compress(plain, _LEVEL) if for_long else _wrap(plain)
        number, secret = self.keys[0]
        nonce = os.urandom(12)
        cipher = _cipher(secret, person_id)
        return bytes((FORMAT, number)) + nonce + cipher.encrypt(nonce, packed, key_name.encode())

    def open(self, person_id: str, key_name: str, blob: bytes) -> bytes:
        """Unseal and decompress; Unreadable says which key is missing."""
        if len(blob) < NONCE.stop:
            raise Unreadable("a record is cut off")
        if blob[0] > FORMAT:
            raise Newer(f"record format {blob[0]}; this release knows {FORMAT}")
        if blob[0] != FORMAT:
            raise Unreadable("what lies in a record's place is none")
        fitting = [secret for number, secret in self.keys if number == blob[1]]
        for secret in fitting:
            try:
                cipher = _cipher(secret, person_id)
                return zlib_ng.decompress(cipher.decrypt(blob[NONCE], blob[NONCE.stop :], key_name.encode()))
            except InvalidTag:
                continue
        raise Unreadable(
            "a record does not open with its key: it is damaged or was moved"
            if fitting
            else f"no key number {blob[1]}: KAERU_SECRET_KEY must still list every key that sealed a record"
        )


def _wrap(plain: bytes) -> bytes:
    """A zlib stream of one stored block (RFC 1950, RFC 1951 3.2.4), by hand: the library clears 300 KB for each stream."""
    if len(plain) > _LONGEST_BLOCK:
        return zlib_ng.compress(plain, _LEVEL)
    size = len(plain).to_bytes(2, "little") + (len(plain) ^ _LONGEST_BLOCK).to_bytes(2, "little")
    return b"\x78\x01\x01" + size + plain + zlib_ng.adler32(plain).to_bytes(4, "big")


@lru_cache(maxsize=1024)
def _cipher(secret: bytes, person_id: str) -> AESGCM:
    """A turn opens once and seals twice; the library takes longer to set a key than to use it."""
    return AESGCM(hmac.digest(secret, person_id.encode(), "sha256"))


def pack(record: Person | Case | Sent | Delivery) -> bytes:
    """The bytes of a record before sealing."""
    return _ENCODER.encode((SCHEMA, record))


def unpack_person(plain: bytes) -> Person:
    """A person from their bytes; Newer when a newer release wrote them."""
    return _unpack(plain, _PERSON)


def unpack_case(plain: bytes) -> Case:
    """A closed case from its bytes; Newer when a newer release wrote them."""
    return _unpack(plain, _CASE)


def unpack_sent(plain: bytes) -> Sent:
    """What was sent from its bytes; Newer when a newer release wrote them."""
    return _unpack(plain, _SENT)


def unpack_delivery(plain: bytes) -> Delivery:
    """A last word from its bytes; Newer when a newer release wrote them."""
    return _unpack(plain, _DELIVERY)


def _unpack(plain: bytes, decoder: msgspec.msgpack.Decoder[Record]) -> Record:
    try:
        schema, body = _STORED.decode(plain)
        if schema > SCHEMA:
            raise Newer(f"record schema {schema}; this release knows {SCHEMA}")
        return decoder.decode(body)
    except msgspec.DecodeError as error:
        raise Unreadable(f"a record does not fit its schema: {error}") from error


def tombstone(at_seconds: float) -> bytes:
    """What stands in place of an erased person: only the time."""
    return bytes((_TOMBSTONE,)) + repr(at_seconds).encode()


def is_tombstone(blob: bytes) -> bool:
    """Whether these bytes, or the first of them, stand in place of an erased person."""
    return blob[:1] == bytes((_TOMBSTONE,))


def erased_at(blob: bytes) -> float | None:
    """When the person of this record was erased, None for a living one."""
    if not is_tombstone(blob):
        return None
    try:
        return float(blob[1:])
    except ValueError as error:
        raise Unreadable("a tombstone is damaged") from error
