#!/usr/bin/env python3
"""Holds the shipped content files and the test cases against the schemas of resources/knowledge/schema, and broken ones too.

usage: schema_test.py ROOT      exit status: 0 all as it should be, 1 a fault, 77 no jsonschema here
"""
import copy
import fnmatch
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("skipped: the Python package jsonschema (Debian: python3-jsonschema) is not installed")
    sys.exit(77)

COMMON = "common.schema.json"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def bundled(schema, common):
    """The schema with the common parts inside it: no version of the package then has to find other files."""
    def local(node):
        if isinstance(node, dict):
            return {key: value.replace(COMMON, "") if key == "$ref" else local(value) for key, value in node.items()}
        return [local(item) for item in node] if isinstance(node, list) else node
    whole = local(schema)
    whole["$defs"] = local(common["$defs"])
    del whole["$id"]
    return whole


def load(folder):
    common = read(folder / COMMON)
    validators, kinds = {}, []
    for path in sorted(folder.glob("*.schema.json")):
        schema = read(path)
        Draft202012Validator.check_schema(schema)
        if path.name == COMMON:
            continue
        name = path.name.removesuffix(".schema.json")
        validators[name] = Draft202012Validator(bundled(schema, common))
        kinds += [(pattern, name) for pattern in schema["x-files"]]
    return validators, kinds


def place(error):
    return "/" + "/".join(str(step) for step in error.absolute_path)


def check_shipped(knowledge, validators, kinds, complain):
    """Every content file is of exactly one kind, and keeps to it."""
    count = 0
    for path in sorted(knowledge.rglob("*.json")):
        name = path.relative_to(knowledge).as_posix()
        if name.startswith("schema/"):
            continue
        mine = [kind for pattern, kind in kinds if fnmatch.fnmatch(name, pattern)]
        if len(mine) != 1:
            complain(f"{name}: {len(mine)} schemas speak of it, one is wanted")
            continue
        count += 1
        for error in validators[mine[0]].iter_errors(read(path)):
            complain(f"{name}: {place(error)}: {error.message[:200]}")
    return count


def check_cases(root, validators, complain):
    count = 0
    for path in sorted((root / "tests/vignettes").rglob("*.json")):
        count += 1
        for error in validators["check-up"].iter_errors(read(path)):
            complain(f"{path.relative_to(root)}: {place(error)}: {error.message[:200]}")
    return count


def broken(knowledge):
    """Kind, what was broken, the broken file: each must be refused."""
    def of(name, breaking):
        content = copy.deepcopy(read(knowledge / name))
        breaking(content)
        return content

    def case(kind, name, what, breaking):
        return kind, f"{name}: {what}", of(name, breaking)

    def first(key):
        return lambda content: content[key][0]

    yield case("knowledge", "knowledge.json", "another format", lambda c: c.update(format="kneemap-knowledge 2"))
    yield case("parameters", "parameters.json", "a parameter is missing", lambda c: c["parameters"].pop())
    yield case("parameters", "parameters.json", "an unknown parameter", lambda c: c["parameters"][0].update(name="tapir"))
    yield case("parameters", "parameters.json", "no reason", lambda c: c["parameters"][0].update(why=""))
    yield case("sources", "sources.json", "no citation", lambda c: first("sources")(c).pop("citation"))
    yield case("zones", "zones.json", "an unknown view", lambda c: first("zones")(c).update(view="top"))
    yield case("scale", "scale.json", "a word for never", lambda c: first("words")(c).update(value=0))
    yield case("groups", "groups.json", "an id with capitals", lambda c: first("groups")(c).update(id="Start"))
    yield case("questions", "questions/story.json", "no reason why", lambda c: first("questions")(c).pop("why"))
    yield case("questions", "questions/story.json", "an option called unsure",
               lambda c: first("questions")(c)["options"][0].update(id="unsure"))
    yield case("questions", "questions/story.json", "a mistyped key", lambda c: first("questions")(c).update({"must-aks": True}))
    yield case("questions", "questions/safety.json", "an empty condition",
               lambda c: first("questions")(c).update({"ask-when": {}}))
    yield case("questions", "questions/safety.json", "both in and not-in",
               lambda c: first("questions")(c).update({"ask-when": {"question": "a", "in": ["b"], "not-in": ["c"]}}))
    yield case("shares", "questions/shares.json", "nothing is settled", lambda c: first("shares")(c).update(then={"question": "lump"}))
    yield case("condition", "conditions/meniscus-tear.json", "one of the six without a course", lambda c: c.pop("course"))
    yield case("condition", "conditions/acl-tear.json", "a look-alike without its urgency", lambda c: c.pop("how-urgent"))
    yield case("condition", "conditions/acl-tear.json", "an unknown grade", lambda c: c["do"][0].update(grade="sure"))
    yield case("likelihood", "likelihoods/acl-tear.json", "more often than always",
               lambda c: c["answers"]["injury"]["is"].update({"injury-7d": 1.2}))
    yield case("likelihood", "likelihoods/acl-tear.json", "a prior of nothing", lambda c: c["prior"]["per-1000"].update({"18-34": 0}))
    yield case("likelihood", "likelihoods/acl-tear.json", "an age band is missing", lambda c: c["prior"]["per-1000"].pop("18-34"))
    yield case("red-flags", "red-flags/injury.json", "an emergency with days", lambda c: first("rules")(c).update({"within-days": 2}))
    yield case("red-flags", "red-flags/injury.json", "soon without a limit", lambda c: first("rules")(c).update(level="soon"))
    yield case("red-flags", "red-flags/injury.json", "nothing to tell staff", lambda c: first("rules")(c).pop("tell"))
    yield case("red-flags", "red-flags/injury.json", "an unknown level", lambda c: first("rules")(c).update(level="tomorrow"))
    yield case("urgency", "urgency.json", "a card is missing", lambda c: c["cards"].pop())
    yield case("exercise", "exercises/bridge.json", "two steps", lambda c: c.update(steps=c["steps"][:2]))
    yield case("exercise", "exercises/bridge.json", "no stop rule", lambda c: c.pop("stop-if"))
    yield case("exercise", "exercises/bridge.json", "a session of nothing", lambda c: c["session"].update(phases=[]))
    yield case("session", "session.json", "a light of another colour", lambda c: first("bands")(c).update(light="blue"))
    yield case("session", "session.json", "nothing to do on a sign", lambda c: first("signs")(c).pop("advice"))
    yield case("training", "training/training-load.json", "an unknown strength", lambda c: first("findings")(c).update(strength="huge"))
    yield case("article", "learn/pain-rules.json", "no such shelf", lambda c: c.update(group="misc"))
    yield case("return", "running/return.json", "no rest day", lambda c: c["limits"].update({"rest-days": 0}))
    yield case("return", "running/return.json", "five runs in 7 days", lambda c: c["limits"].update({"runs-in-7-days": 5}))
    yield case("return", "running/return.json", "a start without words", lambda c: first("starts")(c).pop("text"))
    yield case("stay-well", "running/stay-well.json", "an unknown strength", lambda c: first("load")(c).update(strength="huge"))
    yield case("stay-well", "running/stay-well.json", "no reason why", lambda c: first("load")(c).pop("why"))
    yield case("form", "form.json", "a heading without words", lambda c: c["sentences"].update({"part-first": ""}))
    yield "check-up", "check-up: another version", {"kneemap": 2}
    yield "check-up", "check-up: an unknown side", {"kneemap": 1, "side": "middle"}
    yield "check-up", "check-up: age 130", {"kneemap": 1, "answers": {"age": 130}}
    yield "check-up", "check-up: a mistyped key", {"kneemap": 1, "anwsers": {}}


def check_broken(knowledge, validators, complain):
    count, kinds = 0, set()
    for kind, what, content in broken(knowledge):
        count += 1
        kinds.add(kind)
        if validators[kind].is_valid(content):
            complain(f"{what}: was taken as if nothing were wrong")
    for kind in sorted(set(validators) - kinds):
        complain(f"{kind}: no broken file tries this schema")
    return count


def check_described(folder, complain):
    """A clinician who meets a key for the first time finds a word about it: every key, at least where it is defined."""
    common = read(folder / COMMON)["$defs"]

    def explained(schema):
        if "description" in schema:
            return True
        target = schema.get("$ref", "")
        return target.startswith(COMMON) and "description" in common[target.rsplit("/", 1)[1]]

    def walk(node, where):
        if isinstance(node, dict):
            for key, schema in node.get("properties", {}).items() if isinstance(node.get("properties"), dict) else ():
                if not explained(schema) and "const" not in schema and "enum" not in schema and where:
                    undescribed.append(f"{where}: {key}")
            for key, value in node.items():
                walk(value, where)
        elif isinstance(node, list):
            for item in node:
                walk(item, where)

    undescribed = []
    for path in sorted(folder.glob("*.schema.json")):
        schema = read(path)
        if not schema.get("title") or not schema.get("description"):
            complain(f"{path.name}: needs a title and a description")
        walk(schema, path.name)
    for key in undescribed:
        complain(f"{key}: needs a description")


def check_kiosk(root, complain):
    """The sample of a kiosk's configuration keeps to its schema, and each broken one that is JSON at all is refused."""
    schema = read(root / "resources/kiosk/kneemap-kiosk.schema.json")
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for error in validator.iter_errors(read(root / "packaging/kiosk/kneemap-kiosk.json")):
        complain(f"kneemap-kiosk.json: {place(error)}: {error.message[:200]}")
    # No schema knows what languages the program speaks, nor that two keys agree, nor that a key stands twice.
    beyond = {"words-of-an-unknown-language", "default-language-not-offered", "doubled-key"}
    count = 0
    for path in sorted((root / "tests/app/kiosk/broken-config").glob("*.json")):
        try:
            config = read(path)
        except ValueError:
            continue
        count += 1
        if path.stem not in beyond and validator.is_valid(config):
            complain(f"{path.name}: is refused by the program, and not by the schema")
    return count


def main():
    root = pathlib.Path(sys.argv[1])
    knowledge = root / "resources/knowledge"
    faults = []
    validators, kinds = load(knowledge / "schema")
    files = check_shipped(knowledge, validators, kinds, faults.append)
    cases = check_cases(root, validators, faults.append)
    tries = check_broken(knowledge, validators, faults.append) + check_kiosk(root, faults.append)
    check_described(knowledge / "schema", faults.append)
    for fault in faults:
        print(fault)
    print(f"{files} content files, {cases} cases, {tries} broken files, {len(validators)} schemas: {len(faults)} faults")
    return 1 if faults or not files or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
