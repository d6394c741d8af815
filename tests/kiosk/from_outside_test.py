"""The real kiosk on a screen that stands upright: one check-up by single taps, watched by strace, and what a hostile guest tries."""

import ctypes
import os
import pathlib
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.environ["KNEEMAP_SOURCE"], "tests", "access"))
from element import Role  # noqa: E402
from hands import Finger  # noqa: E402
from person import Person  # noqa: E402
from story import Story  # noqa: E402
from tracing import may_trace  # noqa: E402
from window import Window, xdotool  # noqa: E402

CASE = "textbook/pfp-29m-desk"
WRITES = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)")
OPEN = re.compile(r'(?:openat|open)\([^"]*"([^"]*)", ([A-Z_|]+)')
CHANGE = re.compile(r'\b(creat|mkdir|mkdirat|rename|renameat|renameat2|link|linkat|symlink|symlinkat|mknod|mknodat|unlink|unlinkat|'
                    r'truncate|rmdir)\([^"]*"([^"]*)"')
HARMLESS = ("/dev/null", "/dev/tty", "/dev/pts", "/proc/self", "/dev/dri", "/sys/")


class ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
                ("room", ctypes.c_long * 16)]  # an XEvent is larger than any event in it


def ask_to_close(window):
    """What a window manager sends when its close button is pressed."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    client_message, format_32 = 33, 32
    message = ClientMessage(type=client_message, display=display, window=window, format=format_32,
                            message_type=x11.XInternAtom(display, b"WM_PROTOCOLS", 0))
    message.data[0] = x11.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
    x11.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)


class KioskStory(Story):
    def start(self):
        self.headings.append(self.window.heading())
        self.hand.press("English")
        self.arrive()

    def fill(self):
        if self.headings[-1] == "A few facts about you":
            for group in self.window.page_elements():
                picks = [each for each in group.walk() if each.role in (Role.PUSH_BUTTON, Role.TOGGLE_BUTTON) and each.name == "25"]
                if picks:
                    self.hand.tap(picks[0])
                    return
        super().fill()

    def _new(self, before):
        """The facts about the person come one a page under the same title."""
        focus = self.window.focus
        return focus.name if focus is not None and focus.role == Role.HEADING else None

    def arrive(self):
        self.window.settle()
        self.headings.append(self.window.wait(lambda: self._new(None), "a page"))
        self.window.settle()


class Kiosk(Window):
    """The kiosk under strace; `log` is what it asked of the system. The tracer is a grandchild, so that the kiosk keeps its place."""

    def __init__(self, traced):
        super().__init__("--kiosk")
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="kiosk-"))
        self.log = self.scratch / "calls"
        program = os.environ["KNEEMAP"]
        self.real = program
        self.traced = traced

    def __enter__(self):
        if self.traced:
            start = self.scratch / "traced"
            start.write_text("#!/bin/sh\nexec strace -D -f -qq -s 256 -e trace=file,socket,connect "
                             f"-o '{self.log}' '{self.real}' \"$@\"\n", encoding="utf-8")
            start.chmod(start.stat().st_mode | stat.S_IXUSR)
            os.environ["KNEEMAP"] = str(start)
        try:
            return super().__enter__()
        finally:
            os.environ["KNEEMAP"] = self.real

    def __exit__(self, *why):
        super().__exit__(*why)
        shutil.rmtree(self.scratch, ignore_errors=True)


class FromOutside(unittest.TestCase):
    @unittest.skipUnless(may_trace(), "strace is missing or may not trace here")
    def test_a_whole_check_up_writes_nothing_and_asks_for_no_network(self):
        with Kiosk(traced=True) as kiosk:
            story = KioskStory(kiosk, Finger(kiosk), Person(CASE))
            story.start()
            story.go_until(lambda heading: heading == "Check your answers")
            story.go_on()
            story.hand.press("See my plan")
            story.arrive()
            story.hand.press("Finish and clear")
            kiosk.wait(lambda: kiosk.find((Role.PUSH_BUTTON,), "Clear now"), "the question")
            story.hand.press("Clear now")
            kiosk.wait(lambda: kiosk.find((Role.PUSH_BUTTON,), "English"), "the waiting screen")
            kiosk.program.terminate()
            self.assertEqual(kiosk.program.wait(20), 128 + signal.SIGTERM, "only staff end it with 0")
            calls = kiosk.log.read_text(encoding="utf-8", errors="replace").splitlines()
            kiosk.program = subprocess.Popen(["sleep", "60"])  # for the end of the block
        self.assertGreater(len(calls), 100, "strace saw the program")
        runtime = os.environ["XDG_RUNTIME_DIR"]
        written = []
        for call in calls:
            if " = -1 " in call:
                continue
            opened = OPEN.search(call)
            if opened and WRITES.search(opened[2]) and not opened[1].startswith(HARMLESS + (runtime,)):
                written.append(call)
            changed = CHANGE.search(call)
            if changed and not changed[2].startswith(runtime):
                written.append(call)
        self.assertEqual(written, [])
        network = [call for call in calls if re.search(r"socket\(AF_(INET|INET6|PACKET)", call)]
        self.assertEqual(network, [])

    def test_no_key_and_no_request_ends_it(self):
        with Kiosk(traced=False) as kiosk:
            heading = kiosk.heading()
            for keys in ("alt+F4", "ctrl+w", "ctrl+q", "F11", "alt+Tab", "Escape", "Print", "super", "ctrl+alt+Delete",
                         "ctrl+p", "Menu", "F1", "ctrl+c", "alt+Left", "ctrl+shift+Escape"):
                kiosk.key(keys)
            number = xdotool("search", "--onlyvisible", "--pid", str(kiosk.program.pid)).split()[-1]
            ask_to_close(int(number))
            kiosk.tap(kiosk.find((Role.PUSH_BUTTON,), "English").box)
            kiosk.wait(lambda: kiosk.heading() not in ("", heading), "the first page, in spite of all")
            self.assertIsNone(kiosk.program.poll())
            size = xdotool("getwindowgeometry", "--shell", number)
            self.assertIn("WIDTH=1080", size)
            self.assertIn("HEIGHT=1920", size)


if __name__ == "__main__":
    unittest.main()
