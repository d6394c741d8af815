"""A person with a story: what they answer, in the words that stand on the screen."""

import json
import os
import pathlib

ROOT = pathlib.Path(os.environ["KNEEMAP_SOURCE"])
NOT_SURE = ("I’m not sure", "Still not sure", "I’d rather not say")
NONE = "None of these"
VIEWS = {"front": "Front", "inner": "Inner side", "outer": "Outer side", "back": "Back"}
PATTERNS = {"point": "With one or two fingers", "area": "With my whole hand", "diffuse": "It’s all over the knee"}
WHERE = "Where does it hurt?"
SIDE = "Which knee hurts more?"


class Person:
    """Reads a case of tests/vignettes; `instead` changes answers: {question id: [option id, ...]}."""

    def __init__(self, case, instead=None):
        told = json.loads((ROOT / f"tests/vignettes/{case}.json").read_text(encoding="utf-8"))
        self.told = {**told["answers"], **(instead or {})}
        self.side = "Right knee" if told.get("side") == "right" else "Left knee"
        self.pattern = PATTERNS.get(told.get("pattern"), NOT_SURE[0])
        zones = {zone["id"]: zone for zone in _content("zones.json")["zones"]}
        worst_first = sorted(told["zones"], key=lambda mark: not mark.get("worst", False))
        self.spots = [(VIEWS[zones[mark["id"]]["view"]], zones[mark["id"]]["name"]) for mark in worst_first]
        self.questions = {question["text"]: question
                          for file in sorted((ROOT / "resources/knowledge/questions").glob("*.json"))
                          for question in json.loads(file.read_text(encoding="utf-8")).get("questions", [])}

    def answers(self, question, offered):
        """What the person picks of the offered answers to a question, the words of both as they stand on the screen.
        A number is given as it is. What the story does not tell is "no" where that can be said, else "not sure"."""
        asked = self.questions.get(question)
        given = self.told.get(asked["id"]) if asked else None
        if isinstance(given, (int, float)) and not isinstance(given, bool):
            return int(given)
        words = {option["id"]: option["text"] for option in asked.get("options", [])} if asked else {}
        ids = given if isinstance(given, list) else [given]
        picked = [words[each] for each in ids if each in words and words[each] in offered]
        return picked or [self._no(offered)]

    @staticmethod
    def _no(offered):
        none = [words for words in offered if words == "No" or words.startswith("None of")]
        return (none or [words for words in offered if words in NOT_SURE] or offered)[0]


def _content(file):
    return json.loads((ROOT / "resources/knowledge" / file).read_text(encoding="utf-8"))
