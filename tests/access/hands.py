"""Three ways to use the program from outside: as a screen reader does, with the keyboard alone, with single taps alone."""

from element import BUTTONS, CHOICES, Gone, Role, State
from window import xdotool  # noqa: F401  (the doors to the real keyboard and pointer)

ENTRIES = (Role.ENTRY, Role.TEXT)
MOST_TABS = 160


class Hand:
    """What every way of using the program can do. `question` and `answer` are the names on the screen."""

    def __init__(self, window):
        self.window = window

    def button(self, words):
        return self.window.wait(lambda: self.window.find(BUTTONS, words), f"the button “{words}”")

    def group(self, question):
        """The group that carries the question as its name and holds its answers."""
        def holds_answers(it):
            return any(child.role in CHOICES + ENTRIES for child in it.walk())
        return self.window.wait(lambda: self.window.find((Role.PANEL, Role.GROUPING), question, holds_answers),
                                f"answers to “{question}”")

    def row(self, question, answer):
        return self.window.wait(lambda: self.group(question).find(CHOICES, answer), f"“{answer}” for “{question}”")

    def until_checked(self, element):
        self.window.wait(lambda: element.has(State.CHECKED), f"{element} ticked")

    def field(self, question):
        return self.group(question).find(ENTRIES)


class Reader(Hand):
    """Does by name and role what the elements say can be done; no key, no pointer."""

    def press(self, words):
        self.button(words).do("press")

    def choose(self, question, answer):
        row = self.row(question, answer)
        if not row.has(State.CHECKED):
            row.do("toggle", "press")
        self.until_checked(row)

    def give(self, question, number):
        field = self.field(question)
        field.write(str(number))
        self.window.wait(lambda: field.text == str(number), f"“{question}” to show {number}")

    def turn_to(self, view):
        tab = self.window.wait(lambda: self.window.find(CHOICES + BUTTONS + (Role.PAGE_TAB,), view), f"the view {view}")
        if not tab.has(State.CHECKED):
            tab.do("toggle", "press")
        self.until_checked(tab)

    def mark(self, spot):
        self.choose_spot(self.plate().find((Role.CHECK_BOX,), spot))

    def choose_spot(self, spot):
        spot.do("toggle", "press")
        self.until_checked(spot)

    def plate(self):
        """The picture of the knee: a group of spots and nothing else, that says how many are marked."""
        return self.window.wait(lambda: self.window.find(
            (Role.PANEL, Role.GROUPING), fits=lambda it: " spots, " in it.name), "the knee")

    def go_on(self, words):
        self.press(words)


class Keyboard(Reader):
    """Keys alone; what is on show is read, as a screen reader reads it out, but nothing is done that way."""

    def focus(self):
        return self.window.focus

    def tab_to(self, fits, what):
        """Presses Tab until the focus is where it is wanted. Each press must move the focus."""
        for _ in range(MOST_TABS):
            here = self.focus()
            if here is not None and _try(fits, here):
                return here
            self.move("Tab", what)
        raise AssertionError(f"Tab never reaches {what}")

    def move(self, key, what):
        """Waits for the focus to be somewhere else: that it came to where it is may be told once more, and late."""
        before = self.focus()
        self.window.forget()
        self.window.key(key)
        self.window.wait(lambda: self.focus() != before, f"the focus to move on at {key} from {before}, on the way to {what}")

    def press(self, words):
        self.tab_to(lambda it: it.role in BUTTONS and it.name == words, f"“{words}”")
        self.window.key("space")

    def choose(self, question, answer):
        row = self.row(question, answer)
        rows = self.group(question)
        self.tab_to(lambda it: it.parent == rows or it.parent.parent == rows, f"“{question}”")
        names = [each for each in rows.walk() if each.role in CHOICES]
        for _ in range(2 * len(names)):
            if self.focus() == row:
                break
            self.move("Down" if names.index(self.focus()) < names.index(row) else "Up", f"“{answer}”")
        if not row.has(State.CHECKED):
            self.window.key("space")
        self.until_checked(row)

    def give(self, question, number):
        field = self.field(question)
        self.tab_to(lambda it: it == field, f"“{question}”")
        self.window.key("ctrl+a")
        self.window.type(str(number))
        self.window.wait(lambda: field.text == str(number), f"“{question}” to show {number}")

    def turn_to(self, view):
        tab = self.window.find(CHOICES + BUTTONS + (Role.PAGE_TAB,), view)
        if tab.has(State.CHECKED):
            return
        self.tab_to(lambda it: it == tab, f"the view {view}")
        if not tab.has(State.CHECKED):
            self.window.key("space")
        self.until_checked(tab)

    def mark(self, spot):
        """Down the list beside the plate, whose rows have the same names."""
        row = self.window.wait(lambda: self.window.find((Role.CHECK_BOX,), spot, lambda it: it.parent != self.plate()), spot)
        self.tab_to(lambda it: it == row, f"“{spot}”")
        self.window.key("space")
        self.until_checked(row)

    def go_on(self, words):
        self.button(words)
        self.tab_to(lambda it: it.role not in BUTTONS, "something that is no button")
        self.window.key("Return")


class Finger(Reader):
    """Single taps alone: no drag, no wheel, nothing that hovers, no second tap, no key."""

    def tap(self, element):
        self.bring_into_sight(element)
        self.window.tap(element.box)

    def bring_into_sight(self, element):
        """What lies further down or up is fetched by tapping the button that says so."""
        for _ in range(30):
            sight = in_sight(element)
            if sight is None:
                return
            pager = self.window.find(BUTTONS, {"below": "Further down", "above": "Further up"}[sight])
            if pager is None:
                raise AssertionError(f"{element} lies {sight}, and no tap leads there")
            before = element.box
            self.window.tap(pager.box)
            self.window.wait(lambda: element.box != before, f"the page to move towards {element}")
        raise AssertionError(f"taps never bring {element} into sight")

    def press(self, words):
        self.tap(self.button(words))

    def choose(self, question, answer):
        row = self.row(question, answer)
        if not row.has(State.CHECKED):
            self.tap(row)
        self.until_checked(row)

    def give(self, question, number):
        """By the common values and the two buttons beside the figure."""
        field = self.field(question)
        picks = [each for each in self.group(question).walk() if each.role in BUTTONS and each.name.isdigit()]
        nearest = min(picks, key=lambda it: abs(int(it.name) - number))
        self.tap(nearest)
        self.window.wait(lambda: field.text == nearest.name, f"“{question}” to show {nearest.name}")
        while int(field.text) != number:
            before = field.text
            self.tap(self.group(question).find(BUTTONS, "More" if int(before) < number else "Less"))
            self.window.wait(lambda was=before: field.text != was, f"“{question}” to change")

    def turn_to(self, view):
        tab = self.window.find(CHOICES + BUTTONS + (Role.PAGE_TAB,), view)
        if not tab.has(State.CHECKED):
            self.tap(tab)
        self.until_checked(tab)

    def mark(self, spot):
        """On the knee itself, in the middle of the spot's place."""
        found = self.plate().find((Role.CHECK_BOX,), spot)
        self.tap(found)
        self.until_checked(found)


def in_sight(element):
    """None if the middle of the element can be seen; else "above" or "below" what can be."""
    box = element.box
    if box is None:
        raise AssertionError(f"{element} has no place")
    middle = box.y + box.height // 2
    around = element.parent
    while around is not None and around.role != Role.APPLICATION:
        edge = around.box
        if edge is not None and edge.height > 0:
            if middle < edge.y:
                return "above"
            if middle >= edge.y + edge.height:
                return "below"
        around = around.parent
    return None


def _try(fits, element):
    try:
        return fits(element)
    except (Gone, AttributeError):
        return False
