"""What a screen reader sees: the elements of the window, by name, role, state and place."""

from collections import namedtuple

import warnings

import gi

warnings.filterwarnings("ignore", category=DeprecationWarning)  # the old names are the ones that Debian 12 has too
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType
Box = namedtuple("Box", "x y width height")

CHOICES = (Role.CHECK_BOX, Role.RADIO_BUTTON)
BUTTONS = (Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.LINK)


class Gone(Exception):
    """The element is no longer there."""


class Element:
    """One element, asked anew each time: nothing is remembered of it."""

    def __init__(self, there):
        self.there = there

    def __eq__(self, other):
        return isinstance(other, Element) and self.there == other.there

    def __hash__(self):
        return hash(self.there)

    def __repr__(self):
        try:
            return f"{self.role_name} “{self.name}”"
        except Gone:
            return "(gone)"

    def _ask(self, question):
        try:
            return question(self.there)
        except GLib.Error as error:
            raise Gone(str(error)) from error

    @property
    def name(self):
        return self._ask(lambda it: it.get_name())

    @property
    def description(self):
        return self._ask(lambda it: it.get_description())

    @property
    def role(self):
        return self._ask(lambda it: it.get_role())

    @property
    def role_name(self):
        return self.role.value_nick

    @property
    def parent(self):
        there = self._ask(lambda it: it.get_parent())
        return Element(there) if there else None

    @property
    def attributes(self):
        return self._ask(lambda it: it.get_attributes()) or {}

    def has(self, *states):
        now = self._ask(lambda it: it.get_state_set())
        return all(now.contains(state) for state in states)

    @property
    def box(self):
        """Where it stands, in pixels of the screen; None for what has no place."""
        if not self._ask(lambda it: it.get_component_iface()):
            return None
        there = self._ask(lambda it: it.get_extents(Atspi.CoordType.SCREEN))
        return Box(there.x, there.y, there.width, there.height)

    @property
    def children(self):
        count = self._ask(lambda it: it.get_child_count())
        found = (self._ask(lambda it, i=i: it.get_child_at_index(i)) for i in range(count))
        return [Element(child) for child in found if child]

    @property
    def actions(self):
        if not self._ask(lambda it: it.get_action_iface()):
            return []
        count = self._ask(lambda it: it.get_n_actions())
        return [self._ask(lambda it, i=i: it.get_action_name(i)).lower() for i in range(count)]

    @property
    def keys(self):
        """The keys that do what its actions do."""
        if not self._ask(lambda it: it.get_action_iface()):
            return []
        count = self._ask(lambda it: it.get_n_actions())
        return [key for key in (self._ask(lambda it, i=i: it.get_key_binding(i)) for i in range(count)) if key]

    def do(self, *wanted):
        """Does the first of the wanted actions that the element knows."""
        known = self.actions
        for action in wanted:
            if action in known:
                index = known.index(action)
                return self._ask(lambda it: it.do_action(index))
        raise AssertionError(f"{self} knows only {known}, not {wanted}")

    def write(self, text):
        if not self._ask(lambda it: it.get_editable_text_iface()):
            raise AssertionError(f"{self} takes no text")
        self._ask(lambda it: it.set_text_contents(text))

    @property
    def text(self):
        count = self._ask(lambda it: it.get_character_count())
        return self._ask(lambda it: Atspi.Text.get_text(it, 0, count))

    def walk(self):
        """The element and all in it that is on show, in the order of the tree."""
        try:
            if not self.has(State.VISIBLE):
                return
            children = self.children
        except Gone:
            return
        yield self
        for child in children:
            yield from child.walk()

    def find(self, roles=None, name=None, fits=None):
        """The first element on show of one of the roles, with the name, for which `fits` holds; None if there is none."""
        for each in self.walk():
            try:
                if roles is not None and each.role not in roles:
                    continue
                if name is not None and each.name != name:
                    continue
                if fits is None or fits(each):
                    return each
            except Gone:
                continue
        return None
