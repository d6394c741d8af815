"""What is wrong with a page for someone who does not see it or does not use a mouse, in words; an empty list if nothing is."""

from collections import defaultdict

from element import BUTTONS, Gone, Role, State

NO_ROLE = (Role.UNKNOWN, Role.INVALID, Role.REDUNDANT_OBJECT, Role.EXTENDED)
FOR_LAYOUT = (Role.FILLER, Role.PANEL, Role.GROUPING)
WITH_CHILDREN_IN_FOCUS = (Role.PANEL, Role.GROUPING)  # the plate: one stop, arrows inside
MOST_STOPS = 200


def faults_of(window):
    """Names, roles, places, headings and doubles, of all that is on show."""
    found = []
    top = window.top
    frame = top.box
    if top.role in NO_ROLE + FOR_LAYOUT:
        found.append(f"the window itself is a {top.role_name}")
    if not top.name.strip():
        found.append("the window has no name")
    doubles = defaultdict(list)
    for each in top.walk():
        try:
            found += _faults_of_one(each, frame)
            if _acts(each):
                doubles[_identity(each)].append(each)
        except Gone:
            continue
    for (role, name, *_), same in doubles.items():
        if len(same) > 1:
            found.append(f"{len(same)} times {role} “{name}” with nothing to tell them apart")
    return found + _faults_of_headings(top)


def _acts(element):
    return element.has(State.FOCUSABLE) or any(action not in ("setfocus", "showmenu") for action in element.actions)


def _faults_of_one(element, frame):
    role = element.role
    if role in NO_ROLE:
        return [f"no role: {element}"]
    if role == Role.IMAGE and not element.name.strip():
        return [f"a picture without words in {element.parent}"]
    if not _acts(element):
        return []
    found = []
    if not element.name.strip():
        found.append(f"no name: {element.role_name} in {element.parent}, {element.box}")
    if role in FOR_LAYOUT and not (role in WITH_CHILDREN_IN_FOCUS and element.children):
        found.append(f"a {element.role_name} that acts: “{element.name}”")
    if role in BUTTONS and not element.has(State.FOCUSABLE) and not element.keys:
        found.append(f"no way to it by keyboard: {element}")
    box = element.box
    if box is None or box.width <= 0 or box.height <= 0:
        found.append(f"no size: {element}")
    elif box.x < frame.x or box.x + box.width > frame.x + frame.width:
        found.append(f"out of the window: {element} {box}")
    return found


def _identity(element):
    """What a reader hears of an element: role, name, description, and the names of the groups around it."""
    around = []
    parent = element.parent
    while parent is not None and parent.role != Role.APPLICATION:
        if parent.name.strip():
            around.append(parent.name)
        parent = parent.parent
    return (element.role_name, element.name, element.description, *around)


def _faults_of_headings(top):
    headings = [each for each in top.walk() if each.role == Role.HEADING]
    if not headings:
        return ["no heading"] if top.role not in (Role.POPUP_MENU, Role.MENU) else []
    found = [f"an empty heading in {each.parent}" for each in headings if not each.name.strip()]
    # Before Qt 6.8 a heading cannot tell its level; tests/app reads it from the widget.
    levels = [int(each.attributes["level"]) for each in headings if each.attributes.get("level")]
    if levels and levels[0] != 1:
        found.append(f"the first heading is of level {levels[0]}")
    found += [f"a heading of level {after} under one of level {before}"
              for before, after in zip(levels, levels[1:]) if after > before + 1]
    return found


def faults_of_ring(window, hand):
    """What is wrong with the way Tab takes round the page; fails if the focus stands still or does not come round. Once more
    round where something came to the page on the way: the button that reads aloud comes when the computer's voices are found.
    What comes later still is not judged: the stops are held against what was there before the round began."""
    while True:
        there = _focusable(window)
        stops = _once_round(window, hand, len(there))
        if _focusable(window) == there:
            return _never_reached(there, stops) + _out_of_reading_order(stops)


def _focusable(window):
    return [each for each in window.top.walk() if each.has(State.FOCUSABLE)]


def _once_round(window, hand, count):
    if count == 1:
        return [window.focus]  # Tab has nowhere else to go
    stops = []
    for _ in range(MOST_STOPS):
        hand.move("Tab", "the next stop")
        here = window.focus
        if stops and here == stops[0]:
            return _from_the_top(window, stops)
        if here in stops:
            raise AssertionError(f"focus is trapped: {here} comes again before {stops[0]}")
        stops.append(here)
    raise AssertionError("focus never comes round")


def _from_the_top(window, stops):
    """The same round, begun at the stop that comes first in the tree: a panel may open with the focus further down."""
    first = stops.index(next(each for each in window.top.walk() if each in stops))
    return stops[first:] + stops[:first]


def _never_reached(focusable, stops):
    groups = {stop.parent for stop in stops}
    found = []
    for each in focusable:
        if each in stops or each.role == Role.HEADING:
            continue
        # One of several that are one stop: a radio group, the spots of the plate.
        if each.parent in stops or (each.role == Role.RADIO_BUTTON and each.parent in groups):
            continue
        found.append(f"Tab never reaches {each}")
    return found


def _out_of_reading_order(stops):
    return [f"out of reading order: {before} {before.box}, then {after} {after.box}"
            for before, after in zip(stops, stops[1:]) if _out_of_order(before, after)]


def _way(element):
    way = [element]
    while way[-1].parent is not None and way[-1].parent.role != Role.APPLICATION:
        way.append(way[-1].parent)
    return way[::-1]


def _out_of_order(before, after):
    """Two stops are in order if, of the two parts of the page that hold them and stand side by side in the tree, the first
    lies above, or before it on the same line."""
    one, other = _way(before), _way(after)
    parted = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), None)
    if parted is None or parted <= 1:
        return False  # one inside the other; or from the page to the bars of the window
    first, second = one[parted].box, other[parted].box
    if first is None or second is None or first.height <= 0 or second.height <= 0:
        return False
    below = second.y >= first.y + first.height - 2
    beside = second.x >= first.x + first.width - 2 and second.y + second.height > first.y
    return not (below or beside)
