"""The chat, conversations and reactions methods of the fake Slack platform, on arguments that are already checked."""

from datetime import timedelta

from .slack_records import Answer, Json, Refused, refusal, setback
from .slack_space import APP, BOT, BOT_USER, DOMAIN, TEAM, Workspace, with_ids

POST_SPACING = timedelta(seconds=1)
BEFORE_ALL, AFTER_ALL = "0", "9999999999.999999"


def post_message(space: Workspace, args: Json) -> Json:
    """chat.postMessage. A user id as channel means the direct message."""
    channel = args["channel"]
    if channel[0] in "UW":
        space.user_or_refused(channel)
        channel = space.direct(channel)
    space.channel_for_posting(channel)
    thread = _thread(space, channel, args)
    _keep_rate(space, channel)
    message = bot_message(space, args) | thread
    space.add(channel, message)
    return {"channel": channel, "ts": message["ts"], "message": message}


def post_ephemeral(space: Workspace, args: Json) -> Json:
    """chat.postEphemeral: stands in `ephemerals` of the person, not in the channel."""
    info = space.channel_for_posting(args["channel"])
    if not info.holds(args["user"]):
        raise refusal("user_not_in_channel", f"{args['user']} is not in {args['channel']}")
    thread = _thread(space, args["channel"], args)
    message = show_ephemeral(space, args["channel"], args["user"], args | thread)
    return {"message_ts": message["ts"]}


def show_ephemeral(space: Workspace, channel: str, user: str, content: Json) -> Json:
    """Show a message to one person in a channel."""
    message = bot_message(space, content) | {"channel": channel, "is_ephemeral": True}
    message |= {"thread_ts": content["thread_ts"]} if "thread_ts" in content else {}
    space.ephemerals[user].append(message)
    return message


def bot_message(space: Workspace, content: Json) -> Json:
    """A message of the bot as Slack keeps it."""
    message: Json = {"type": "message", "user": BOT_USER, "bot_id": BOT, "app_id": APP, "team": TEAM}
    message |= {"text": content.get("text") or content.get("markdown_text", ""), "ts": space.next_ts()}
    message |= {"blocks": with_ids(content["blocks"])} if content.get("blocks") else {}
    return message | ({"metadata": content["metadata"]} if "metadata" in content else {})


def update(space: Workspace, args: Json) -> Json:
    """chat.update. Text without blocks takes the blocks away."""
    message = _own(space, args, "cant_update_message")
    rewrite(message, args)
    message["edited"] = {"user": BOT_USER, "ts": space.next_ts()}
    return {"channel": args["channel"], "ts": message["ts"], "text": message["text"], "message": message}


def rewrite(message: Json, content: Json) -> None:
    """Put new text, blocks and metadata into a message."""
    if "metadata" in content:
        message["metadata"] = content["metadata"]
    if "text" in content or "blocks" in content:
        message.pop("blocks", None)
        message |= {"text": content.get("text", "")}
        message |= {"blocks": with_ids(content["blocks"])} if content.get("blocks") else {}


def delete(space: Workspace, args: Json) -> Json:
    """chat.delete."""
    message = _own(space, args, "cant_delete_message")
    remove(space, args["channel"], message)
    return {"channel": args["channel"], "ts": args["ts"]}


def remove(space: Workspace, channel: str, message: Json) -> None:
    """Take a message away; that it was there is remembered, so that asking for it is nobody's fault."""
    space.channels[channel].remove(message)
    space.removed.add((channel, message["ts"]))


def get_permalink(space: Workspace, args: Json) -> Json:
    """chat.getPermalink."""
    message = _message(space, args["channel"], args["message_ts"])
    address = f"https://{DOMAIN}.slack.com/archives/{args['channel']}/p{message['ts'].replace('.', '')}"
    thread = message.get("thread_ts", message["ts"])
    tail = f"?thread_ts={thread}&cid={args['channel']}" if thread != message["ts"] else ""
    return {"channel": args["channel"], "permalink": address + tail}


def open_conversation(space: Workspace, args: Json) -> Json:
    """conversations.open with one person."""
    if "channel" in args:
        channel = args["channel"]
        space.channel_for_reading(channel)
    elif not args.get("users"):
        raise refusal("users_list_not_supplied", "conversations.open needs channel or users")
    else:
        users = args["users"].split(",")
        if len(users) != 1:
            raise refusal("too_many_users", "the fake opens a direct message with one person only")
        space.user_or_refused(users[0])
        channel = space.direct(users[0])
    whole = args.get("return_im") in (True, "1", "true")
    return {"channel": _channel(space, channel) if whole else {"id": channel}}


def info(space: Workspace, args: Json) -> Json:
    """conversations.info."""
    space.channel_for_reading(args["channel"])
    return {"channel": _channel(space, args["channel"])}


def history(space: Workspace, args: Json) -> Json:
    """conversations.history: newest first, without replies unless they were broadcast."""
    _readable(space, args["channel"])
    messages = space.channels[args["channel"]]
    shown = [m for m in messages if m.get("thread_ts", m["ts"]) == m["ts"] or m.get("subtype") == "thread_broadcast"]
    return _page(list(reversed(shown)), args)


def replies(space: Workspace, args: Json) -> Json:
    """conversations.replies: the parent, then its replies, oldest first."""
    _readable(space, args["channel"])
    ts, messages = args["ts"], space.channels[args["channel"]]
    if space.message(args["channel"], ts) is None:
        raise _missing(space, args["channel"], ts, "thread_not_found")
    return _page([m for m in messages if m["ts"] == ts or m.get("thread_ts") == ts], args)


def add_reaction(space: Workspace, args: Json) -> Json:
    """reactions.add by the bot."""
    space.channel_for_posting(args["channel"])
    message = _message(space, args["channel"], args["timestamp"])
    if ":" in args["name"]:
        raise refusal("invalid_name", f"a reaction's name has no colons: {args['name']}")
    reactions = message.setdefault("reactions", [])
    one: Json | None = next((one for one in reactions if one["name"] == args["name"]), None)
    if one is None:
        reactions.append({"name": args["name"], "users": [BOT_USER], "count": 1})
        return {}
    if BOT_USER in one["users"]:
        raise setback("already_reacted")
    one |= {"users": [*one["users"], BOT_USER], "count": one["count"] + 1}
    return {}


def _thread(space: Workspace, channel: str, args: Json) -> Json:
    """What thread_ts adds to a message; it must be the ts of a parent."""
    if not args.get("thread_ts"):
        return {}
    parent = space.message(channel, args["thread_ts"])
    if parent is None:
        raise _missing(space, channel, args["thread_ts"], "cannot_reply_to_message")
    if parent.get("thread_ts", parent["ts"]) != parent["ts"]:
        raise refusal("cannot_reply_to_message", f"thread_ts {parent['ts']} is a reply, not a parent")
    broadcast = args.get("reply_broadcast") in (True, "1", "true")
    return {"thread_ts": parent["ts"]} | ({"subtype": "thread_broadcast"} if broadcast else {})


def _keep_rate(space: Workspace, channel: str) -> None:
    now = space.clock()
    if space.enforce_rate and now - space.posted.get(channel, now - POST_SPACING) < POST_SPACING:
        raise Refused(Answer(429, {"ok": False, "error": "ratelimited"}, {"Retry-After": "1"}))
    space.posted[channel] = now


def _own(space: Workspace, args: Json, error: str) -> Json:
    space.channel_for_reading(args["channel"])
    message = _message(space, args["channel"], args["ts"])
    if message["user"] != BOT_USER:
        raise refusal(error, f"{args['ts']} is not a message of the bot")
    return message


def _message(space: Workspace, channel: str, ts: str) -> Json:
    space.channel_for_reading(channel)
    message = space.message(channel, ts)
    if message is None:
        raise _missing(space, channel, ts, "message_not_found")
    return message


def _missing(space: Workspace, channel: str, ts: str, error: str) -> Refused:
    return setback(error) if (channel, ts) in space.removed else refusal(error, f"{channel} never had a message {ts}")


def _readable(space: Workspace, channel: str) -> None:
    if not space.channel_for_reading(channel).bot_is_in:
        raise setback("not_in_channel")


def _channel(space: Workspace, channel: str) -> Json:
    info = space.infos[channel]
    whole: Json = {"id": channel, "is_im": info.user is not None, "is_archived": info.archived}
    if info.user is not None:
        return whole | {"user": info.user}
    return whole | {"name": info.name, "is_channel": True, "is_private": info.private, "is_member": info.bot_is_in}


def _page(messages: list[Json], args: Json) -> Json:
    oldest, latest = str(args.get("oldest") or BEFORE_ALL), str(args.get("latest") or AFTER_ALL)
    inclusive = args.get("inclusive") in (True, "1", "true")
    low, high = _key(oldest), _key(latest)
    within = [m for m in messages if low < _key(m["ts"]) < high or (inclusive and _key(m["ts"]) in (low, high))]
    start, limit = _start(args.get("cursor")), int(args.get("limit") or 100)
    metadata = args.get("include_all_metadata") in (True, "1", "true")
    shown = [m if metadata else {k: v for k, v in m.items() if k != "metadata"} for m in within[start : start + limit]]
    more = start + limit < len(within)
    cursor = f"after:{start + limit}" if more else ""
    return {"messages": shown, "has_more": more, "response_metadata": {"next_cursor": cursor}}


def _key(ts: str) -> tuple[int, int]:
    seconds, _, micros = ts.partition(".")
    return int(seconds), int(micros.ljust(6, "0") or 0)


def _start(cursor: str | None) -> int:
    if not cursor:
        return 0
    if not cursor.removeprefix("after:").isdecimal():
        raise refusal("invalid_cursor", f"cursor {cursor} was never given out")
    return int(cursor.removeprefix("after:"))
