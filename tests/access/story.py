"""A whole check-up as a person goes through it: page by page, by what stands on the screen."""

from element import CHOICES, Role
from person import SIDE, WHERE

WAYS_ON = ("Continue", "Show me what to do", "See my result")
MOST_PAGES = 60


class Story:
    def __init__(self, window, hand, person):
        self.window = window
        self.hand = hand
        self.person = person
        self.headings = []  # of the pages gone through, in order

    def start(self):
        self.headings.append(self.window.heading())
        self.hand.press("Start the check")
        self.arrive()

    def arrive(self):
        """Waits for a page that was not there before, its heading in focus, and all of it in place."""
        before = self.headings[-1] if self.headings else None
        heading = self.window.wait(lambda: self._new(before), "another page")
        self.headings.append(heading)
        self.window.settle()

    def _new(self, before):
        focus = self.window.focus
        if focus is None or focus.role != Role.HEADING:
            return None
        return focus.name if focus.name != before else None

    def questions(self):
        """The questions on the page with the answers each offers, from top to bottom."""
        asked = {}
        for group in self.window.page_elements():
            if group.role not in (Role.PANEL, Role.GROUPING) or not group.name:
                continue
            rows = [child.name for child in group.walk() if child.role in CHOICES]
            fields = [child for child in group.walk() if child.role in (Role.ENTRY, Role.TEXT)]
            if rows or fields:
                asked[group.name] = rows
        return asked

    def fill(self):
        if self.headings[-1] == WHERE:
            self.hand.choose(SIDE, self.person.side)
            for view, spot in self.person.spots:
                self.hand.turn_to(view)
                self.hand.mark(spot)
            return
        for question, offered in self.questions().items():
            picked = self.person.answers(question, offered)
            if offered and "With my whole hand" in offered:
                picked = [self.person.pattern]
            if isinstance(picked, int):
                self.hand.give(question, picked)
                continue
            for answer in picked:
                self.hand.choose(question, answer)

    def go_on(self):
        way_on = self.window.wait(lambda: self.window.find((Role.PUSH_BUTTON,), fits=lambda it: it.name in WAYS_ON), "a way on")
        self.hand.go_on(way_on.name)
        self.arrive()

    def go_until(self, fits):
        for _ in range(MOST_PAGES):
            if fits(self.headings[-1]):
                return
            self.fill()
            self.go_on()
        raise AssertionError(f"never got there; pages: {self.headings}")
