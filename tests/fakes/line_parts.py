"""LINE's own OpenAPI file as strict schemas: discriminators resolved, inheritance folded, limits.toml laid over it.

Keywords beyond JSON Schema, which line_schema checks: part, kinds, present, known, utf16, graphemes, uri.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

SPEC = Path(__file__).parent / "line_spec"
KEPT = ("type", "enum", "minimum", "maximum", "minItems", "maxItems", "pattern")

Schema = dict[str, Any]


@cache
def strict_part(component: str) -> Schema:
    """The strict schema of one component: its own and inherited properties, closed, with the limits laid over."""
    schema = _part_of_spec(component)
    if "properties" not in schema:
        return schema
    limits = _limits().get(component, {})
    laid = {name: _over(limit, schema["properties"][name]) for name, limit in limits.items() if name != "required"}
    required = [*schema["present"], *limits.get("required", [])]
    return schema | {"properties": schema["properties"] | laid, "present": list(dict.fromkeys(required))}


@cache
def _components() -> dict[str, Schema]:
    text = (SPEC / "messaging-api.yml").read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    components: dict[str, Schema] = yaml.load(text, loader)["components"]["schemas"]  # noqa: S506 both are safe loaders
    return components


@cache
def _limits() -> dict[str, Schema]:
    limits = tomllib.loads((SPEC / "limits.toml").read_text(encoding="utf-8"))
    for component, properties in limits.items():
        unknown = set(properties) - {"required"} - set(_part_of_spec(component)["properties"])
        assert not unknown, f"limits.toml [{component}]: the specification has no {sorted(unknown)}"
    return limits


@cache
def _part_of_spec(component: str) -> Schema:
    raw = _components()[component]
    if "properties" not in raw and "allOf" not in raw:
        return _node(raw)
    properties: Schema = {}
    required: list[str] = []
    for source in _ancestry(raw):
        properties |= {name: _node(value) for name, value in source.get("properties", {}).items()}
        required += source.get("required", [])
    kind = _kind_of(component)
    if kind is not None:
        properties["type"] = {"enum": [kind]}
    return {"type": "object", "properties": properties, "present": required, "known": frozenset(properties)}


def _ancestry(raw: Schema) -> Iterator[Schema]:
    for above in raw.get("allOf", []):
        yield from _ancestry(_components()[_name(above)] if "$ref" in above else above)
    yield raw


def _kind_of(component: str) -> str | None:
    """The value of `type` that some discriminator gives to this component."""
    mappings = (raw["discriminator"]["mapping"] for raw in _components().values() if "discriminator" in raw)
    return next((kind for mapping in mappings for kind, ref in mapping.items() if ref.endswith(f"/{component}")), None)


def _node(raw: Schema) -> Schema:
    if "$ref" in raw:
        target = _components()[_name(raw)]
        if "discriminator" not in target:
            return {"part": _name(raw)}
        mapping: dict[str, str] = target["discriminator"]["mapping"]
        return {"type": "object", "kinds": {kind: ref.rpartition("/")[2] for kind, ref in mapping.items()}}
    node = {key: raw[key] for key in KEPT if key in raw}
    if "maxLength" in raw:  # the specification means LINE's unit, JSON Schema would count code points
        node["utf16"] = [raw.get("minLength", 0), raw["maxLength"]]
    if "items" in raw:
        node["items"] = _node(raw["items"])
    if "additionalProperties" in raw:
        node["additionalProperties"] = _node(raw["additionalProperties"])
    return node


def _name(ref: Schema) -> str:
    return str(ref["$ref"]).rpartition("/")[2]


def _over(limit: Schema, below: Schema) -> Schema:
    return below | {key: _over(value, below.get(key, {})) if key == "items" else value for key, value in limit.items()}
