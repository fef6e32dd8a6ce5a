"""The few Redis scripts, each touching one shard. `now` is always an argument; a lost answer may be repeated."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Script:
    """A Lua script with its digest; unknown to the server it is sent whole."""

    text: str
    sha: str

    @classmethod
    def of(cls, text: str) -> Script:
        """The script with its SHA-1, as Redis names it."""
        return cls(text, hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest())


COMMIT = Script.of(
    """
-- KEYS: person, due, seen-mark (or person), sent, closed cases. One turn, or nothing of it.
-- ARGV: expected nonce ("" for a new person), blob, life ms, seen ms, member r, score r ("" none), member o, score o, due life ms,
-- "LT" if the outbox is looked after no later than already planned, what was sent ("" nothing), how many of those to
-- keep, case blobs ("" for one that only lives on)
local current = redis.call('GETRANGE', KEYS[1], 0, 13)
local version = string.sub(current, 3, 14)
if string.byte(current, 1) == 0 then version = current end
if string.sub(ARGV[2], 3, 14) == version and version ~= '' then return 'ok' end
if version ~= ARGV[1] then return 'conflict' end
if KEYS[3] ~= KEYS[1] then
  if redis.call('EXISTS', KEYS[3]) == 1 then return 'seen' end
  redis.call('SET', KEYS[3], '1', 'PX', ARGV[4])
end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
if ARGV[6] == '' then redis.call('ZREM', KEYS[2], ARGV[5]) else redis.call('ZADD', KEYS[2], ARGV[6], ARGV[5]) end
if ARGV[8] == '' then redis.call('ZREM', KEYS[2], ARGV[7])
elseif ARGV[10] == 'LT' then redis.call('ZADD', KEYS[2], 'LT', ARGV[8], ARGV[7])
else redis.call('ZADD', KEYS[2], ARGV[8], ARGV[7]) end
redis.call('PEXPIRE', KEYS[2], ARGV[9])
if ARGV[11] ~= '' then
  redis.call('RPUSH', KEYS[4], ARGV[11])
  redis.call('LTRIM', KEYS[4], -tonumber(ARGV[12]), -1)
end
redis.call('PEXPIRE', KEYS[4], ARGV[3])
for i = 5, #KEYS do
  local blob = ARGV[8 + i]
  if blob == '' then redis.call('PEXPIRE', KEYS[i], ARGV[3]) else redis.call('SET', KEYS[i], blob, 'PX', ARGV[3]) end
end
return 'ok'
"""
)

ERASE = Script.of(
    """
-- KEYS: person, due, seen-mark (or person), sent, erasing, parting, closed cases. What was sent is still to be taken
-- back, and the last words are still to be told.
-- ARGV: expected nonce, tombstone, tombstone life ms, seen ms, member r, member o, member e, score e, due life ms,
-- erasing life ms, how many words, the words, then what may be on its way at this moment
local current = redis.call('GETRANGE', KEYS[1], 0, 13)
local version = string.sub(current, 3, 14)
if string.byte(current, 1) == 0 then version = current end
if redis.call('GET', KEYS[1]) == ARGV[2] then return 'ok' end
if version ~= ARGV[1] then return 'conflict' end
if KEYS[3] ~= KEYS[1] then redis.call('SET', KEYS[3], '1', 'PX', ARGV[4]) end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
redis.call('ZREM', KEYS[2], ARGV[5], ARGV[6])
for _, copy in ipairs(redis.call('LRANGE', KEYS[4], 0, -1)) do redis.call('RPUSH', KEYS[5], copy) end
local words = tonumber(ARGV[11])
for i = 12, 11 + words do redis.call('RPUSH', KEYS[6], ARGV[i]) end
for i = 12 + words, #ARGV do redis.call('RPUSH', KEYS[5], ARGV[i]) end
if redis.call('PEXPIRE', KEYS[5], ARGV[10]) + redis.call('PEXPIRE', KEYS[6], ARGV[10]) > 0 then
  redis.call('ZADD', KEYS[2], ARGV[8], ARGV[7])
  redis.call('PEXPIRE', KEYS[2], ARGV[9])
end
redis.call('UNLINK', KEYS[4])
for i = 7, #KEYS do redis.call('UNLINK', KEYS[i]) end
return 'ok'
"""
)

LATE_COPY = Script.of(
    """
-- KEYS: erasing, due. ARGV: what arrived at the platform after its person was erased, life ms, member e, score e, due life ms
redis.call('RPUSH', KEYS[1], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
redis.call('ZADD', KEYS[2], ARGV[4], ARGV[3])
redis.call('PEXPIRE', KEYS[2], ARGV[5])
return 'ok'
"""
)

GIVE_UP = Script.of(
    """
-- KEYS: sent, erasing, due. ARGV: member e, score e, erasing life ms, due life ms, entries of sent that are to be taken back.
for i = 5, #ARGV do
  if redis.call('LREM', KEYS[1], 1, ARGV[i]) == 1 then redis.call('RPUSH', KEYS[2], ARGV[i]) end
end
if redis.call('PEXPIRE', KEYS[2], ARGV[3]) == 1 then
  redis.call('ZADD', KEYS[3], 'LT', ARGV[2], ARGV[1])
  redis.call('PEXPIRE', KEYS[3], ARGV[4])
end
return 'ok'
"""
)

NO_COPIES = Script.of(
    """
-- KEYS: erasing, due, parting. ARGV: member e. When nothing is left to be taken back or told, nobody looks any more.
if redis.call('EXISTS', KEYS[1], KEYS[3]) == 0 then redis.call('ZREM', KEYS[2], ARGV[1]) end
return 'ok'
"""
)

LEASE = Script.of(
    """
-- KEYS: due. ARGV: now, lease until, most. Whoever asks first gets a member; a lease that runs out is given again.
local members = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
for _, member in ipairs(members) do redis.call('ZADD', KEYS[1], ARGV[2], member) end
return members
"""
)

LEAVE = Script.of(
    """
-- KEYS: person, due. ARGV: member r, member o. For a record that is gone: there is nobody left to look after.
if redis.call('EXISTS', KEYS[1]) == 0 then redis.call('ZREM', KEYS[2], ARGV[1], ARGV[2]) end
return 'ok'
"""
)

COUNT = Script.of(
    """
-- KEYS: pace of somebody in one minute. ARGV: how many more, life ms. How many there are now.
local count = redis.call('INCRBY', KEYS[1], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return count
"""
)

RESERVE = Script.of(
    """
-- KEYS: permits. ARGV: now, length of a block, patience, all in microseconds. When the next free block begins, -1 when
-- that is too late. Nothing is ever reserved further ahead than patience, so what lies there a clock left that went back.
local now, length, patience = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local free = tonumber(redis.call('GET', KEYS[1]) or '0')
if free < now or free > now + patience + length then free = now end
if free > now + patience then return '-1' end
redis.call('SET', KEYS[1], string.format('%.0f', free + length), 'PX', 60000)
return string.format('%.0f', free)
"""
)

NUMBER = Script.of(
    """
-- KEYS: contents. ARGV: version, life ms. The version's number, the next one for a version that is new.
local number = redis.call('HGET', KEYS[1], ARGV[1])
if not number then
  number = redis.call('HLEN', KEYS[1]) + 1
  redis.call('HSET', KEYS[1], ARGV[1], number)
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return tonumber(number)
"""
)

ALL = (COMMIT, ERASE, LATE_COPY, GIVE_UP, NO_COPIES, LEASE, LEAVE, COUNT, RESERVE, NUMBER)
