"""The real program on a screen of its own, watched from outside as a screen reader watches it."""

import os
import shutil
import subprocess
import tempfile
import time
from collections import namedtuple

from element import Atspi, Element, GLib, Gone, Role, State

PATIENCE = 20  # seconds until a wait is a failure; nothing ever waits longer than the thing it waits for takes

WATCHED = ("object:state-changed", "object:children-changed", "object:property-change", "object:announcement",
           "object:active-descendant-changed", "window:activate", "window:create", "focus:")


OVER = (Role.DIALOG, Role.ALERT, Role.POPUP_MENU, Role.MENU)


Event = namedtuple("Event", "kind on element role name words")


class Window:
    """`with Window() as window:` is the program from start to end."""

    def __init__(self, *options):
        self.folder = tempfile.mkdtemp(prefix="check-up-")
        self.options = options
        self.events = []  # since the last forget()
        self.focus = None
        self.program = None
        self.application = None

    def __enter__(self):
        self.listener = Atspi.EventListener.new(self._hear)
        for kind in WATCHED:
            self.listener.register(kind)
        self.program = subprocess.Popen(
            [os.environ["KNEEMAP"], "--data-dir", self.folder, "--lang", "en", *self.options])
        try:
            self.wait(self._appeared, "the window")
            self.wait(lambda: self.heading(), "the first heading")
            if not self._has_keyboard():
                self._take_keyboard()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, *_):
        for kind in WATCHED:
            self.listener.deregister(kind)
        self.program.terminate()
        try:
            self.program.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.program.kill()
            self.program.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    # ---- what happens ----

    def _hear(self, event):
        try:
            source = Element(event.source)
            if event.type == "object:state-changed:focused" and event.detail1:
                self.focus = source
            words = event.any_data if isinstance(event.any_data, str) else ""
            self.events.append(Event(event.type, event.detail1, source, source.role, source.name, words))
        except (Gone, GLib.Error, AttributeError):
            pass

    def forget(self):
        self.events.clear()

    def wait(self, fits, what, patience=PATIENCE):
        """Returns what `fits()` gives as soon as that is true. Looks after every event, and ten times a second."""
        end = time.monotonic() + patience
        context = GLib.MainContext.default()
        while True:
            while context.pending():
                context.iteration(False)
            try:
                found = fits()
            except Gone:
                found = None
            if found:
                return found
            if self.program is not None and self.program.poll() is not None:
                raise AssertionError(f"the program ended ({self.program.returncode}) before: {what}")
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for: {what}; on show: {self._on_show()}")
            timer = GLib.timeout_add(100, lambda: True)
            context.iteration(True)
            GLib.source_remove(timer)

    def _on_show(self):
        try:
            return [repr(each) for each in self.page_elements()][:40]
        except (Gone, AttributeError):
            return "nothing"

    # ---- what is on show ----

    def _appeared(self):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            try:
                if application and application.get_process_id() == self.program.pid:
                    application.set_cache_mask(Atspi.Cache.NONE)
                    self.application = Element(application)
                    return bool(self.application.children)
            except GLib.Error:
                continue
        return False

    @property
    def top(self):
        """The window in front: a dialog or an open menu before the window it belongs to."""
        windows = [each for each in self.application.children if each.has(State.VISIBLE)]
        in_front = ([each for each in windows if each.role in OVER] or windows)[-1]
        popped_up = [each for each in in_front.children if each.role in OVER and each.has(State.VISIBLE)]
        return popped_up[-1] if popped_up else in_front

    def page_elements(self):
        return list(self.top.walk())

    def settle(self):
        """Waits until what is on show stays where it is: a page that goes leaves the tree a moment after the next has come. Its
        words may go on: a session counts."""
        seen = None

        def stays():
            nonlocal seen
            before, seen = seen, [(each, each.role) for each in self.page_elements()]
            return seen == before and seen
        self.wait(stays, "the page to be in place")

    def find(self, roles=None, name=None, fits=None):
        return self.top.find(roles, name, fits)

    def heading(self):
        """The words of the page's first heading; empty between two pages."""
        found = self.find((Role.HEADING,))
        return found.name if found else ""

    # ---- the keyboard and the finger ----

    def _has_keyboard(self):
        found = subprocess.run(["xdotool", "getwindowfocus", "getwindowpid"], capture_output=True, text=True, check=False)
        return found.stdout.strip() == str(self.program.pid)

    def _take_keyboard(self):
        number = xdotool("search", "--onlyvisible", "--pid", str(self.program.pid)).split()[-1]
        xdotool("windowfocus", "--sync", number)

    def key(self, *keys):
        xdotool("key", "--clearmodifiers", *keys)

    def type(self, words):
        xdotool("type", "--delay", "1", words)

    def tap(self, box):
        xdotool("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1")


def level(element):
    return int(element.attributes.get("level", 0) or 0)


def xdotool(*words):
    return subprocess.run(["xdotool", *words], check=True, capture_output=True, text=True).stdout
