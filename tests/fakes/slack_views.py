"""Views of the fake Slack platform, and the small methods about people, bots, files and the app itself."""

import uuid

from .slack_records import Json, refusal, refusal_of, setback
from .slack_rules import view_problems
from .slack_space import APP, BOT, BOT_USER, DOMAIN, TEAM, Workspace, with_ids

STACK_MOST = 3


def open_view(space: Workspace, args: Json) -> Json:
    """views.open: a first modal for the person whose press the trigger id was."""
    if not args.get("trigger_id"):
        raise refusal("invalid_arguments", "views.open needs trigger_id")
    _check_external_id(space, args["view"])
    user = space.redeem_trigger(args["trigger_id"])
    return {"view": _push(space, user, args["view"])}


def update_view(space: Workspace, args: Json) -> Json:
    """views.update, by view_id or external_id."""
    name = "view_id" if args.get("view_id") else "external_id"
    if not args.get(name):
        raise refusal("invalid_arguments", "views.update needs view_id or external_id")
    key = "id" if name == "view_id" else name
    view = next((view for view in space.views() if view[key] == args[name]), None)
    if view is None:
        raise (
            setback("not_found") if args[name] in space.closed_views else refusal("not_found", f"no view {args[name]}")
        )
    _check_hash(view, args)
    _check_external_id(space, args["view"], view)
    replace_view(view, args["view"])
    return {"view": view}


def publish_view(space: Workspace, args: Json) -> Json:
    """views.publish: the home tab of one person."""
    user = args["user_id"]
    space.user_or_refused(user)
    view = space.home.get(user)
    if view is None:
        view = space.home[user] = _kept(args["view"], uuid.uuid4().hex[:9].upper())
        return {"view": view}
    _check_hash(view, args)
    replace_view(view, args["view"])
    return {"view": view}


def replace_view(view: Json, new: Json) -> None:
    """Put new content into a view that keeps its id."""
    same = {name: view[name] for name in ("root_view_id", "previous_view_id")}
    number = view["id"][1:]
    view.clear()
    view |= _kept(new, number) | same


def answer_submission(space: Workspace, user: str, view_id: str, answer: Json) -> None:
    """Do what the answer to a view_submission says; raises Refused for an answer that Slack would not take."""
    stack = space.modals[user]
    place = next(number for number, view in enumerate(stack) if view["id"] == view_id)
    match answer:
        case {"response_action": "errors", "errors": dict(errors)} if errors:
            _check_errors(stack[place], errors)
        case {"response_action": "update", "view": view}:
            _check_modal(view)
            replace_view(stack[place], view)
        case {"response_action": "push", "view": view}:
            _check_modal(view)
            if len(stack) >= STACK_MOST:
                raise refusal("push_limit_reached", "three views are the most")
            _push(space, user, view)
        case {"response_action": "clear"}:
            _close(space, user, 0)
        case _ if not answer:
            _close(space, user, place)
        case _:
            raise refusal("invalid_arguments", f"no answer to a view_submission: {answer}")


def close_view(space: Workspace, user: str, view_id: str) -> None:
    """The person closes a modal."""
    _close(space, user, next(n for n, view in enumerate(space.modals[user]) if view["id"] == view_id))


def user_info(space: Workspace, args: Json) -> Json:
    """users.info; the locale comes only when asked for."""
    profile = space.user_or_refused(args["user"])
    asked = args.get("include_locale") in (True, "1", "true")
    return {"user": {name: value for name, value in profile.items() if asked or name != "locale"}}


def usergroup_users(space: Workspace, args: Json) -> Json:
    """usergroups.users.list."""
    if args["usergroup"] not in space.usergroups:
        raise refusal("no_such_subteam", f"no user group {args['usergroup']}")
    return {"users": space.usergroups[args["usergroup"]]}


def file_info(space: Workspace, args: Json) -> Json:
    """files.info; a file set to None was deleted."""
    if args["file"] not in space.files:
        raise refusal("file_not_found", f"no file {args['file']}")
    file = space.files[args["file"]]
    if file is None:
        raise setback("file_deleted")
    return {"file": file}


def bot_info(space: Workspace, args: Json) -> Json:
    """bots.info: knows this bot only."""
    if args.get("bot") != BOT:
        raise refusal("bot_not_found", f"no bot {args.get('bot')}")
    return {"bot": {"id": BOT, "deleted": False, "name": "Kaeru", "app_id": APP, "user_id": BOT_USER}}


def auth_test(space: Workspace, args: Json) -> Json:
    """auth.test."""
    names = {"url": f"https://{DOMAIN}.slack.com/", "team": DOMAIN, "user": "kaeru"}
    return names | {"team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT, "is_enterprise_install": False}


def _push(space: Workspace, user: str, view: Json) -> Json:
    stack = space.modals[user]
    kept = _kept(view, uuid.uuid4().hex[:9].upper())
    kept |= {"previous_view_id": stack[-1]["id"] if stack else None, "root_view_id": (stack or [kept])[0]["id"]}
    stack.append(kept)
    return kept


def _close(space: Workspace, user: str, place: int) -> None:
    stack = space.modals[user]
    space.closed_views |= {view["id"] for view in stack[place:]} | {view["external_id"] for view in stack[place:]}
    del stack[place:]


def _kept(view: Json, number: str) -> Json:
    ids = {"id": f"V{number}", "team_id": TEAM, "app_id": APP, "bot_id": BOT, "app_installed_team_id": TEAM}
    made_up: Json = {"private_metadata": "", "callback_id": "", "external_id": "", "state": {"values": {}}}
    made_up |= {"notify_on_close": False, "clear_on_close": False, "hash": uuid.uuid4().hex}
    made_up |= {"previous_view_id": None, "root_view_id": ids["id"]}
    return ids | made_up | view | {"blocks": with_ids(view["blocks"])}


def _check_hash(view: Json, args: Json) -> None:
    if args.get("hash") not in (None, view["hash"]):
        raise setback("hash_conflict")


def _check_external_id(space: Workspace, view: Json, own: Json | None = None) -> None:
    wanted = view.get("external_id")
    if wanted and any(other["external_id"] == wanted for other in space.views() if other is not own):
        raise refusal("duplicate_external_id", f"external_id {wanted} is taken")


def _check_modal(view: Json) -> None:
    problems = tuple(view_problems(view, "modal"))
    if problems:
        raise refusal_of(problems)


def _check_errors(view: Json, errors: Json) -> None:
    inputs = {block["block_id"] for block in view["blocks"] if block["type"] == "input"}
    for block_id in errors:
        if block_id not in inputs:
            raise refusal("invalid_arguments", f"errors: {block_id} is not the block_id of an input")
