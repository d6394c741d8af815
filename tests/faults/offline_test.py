"""No program of Kneemap asks the system for a way to another computer: whole check-ups, exports and print, watched by strace."""

import ctypes
import json
import os
import pathlib
import re
import shutil
import socket
import stat
import subprocess
import tempfile
import unittest

from troubled import Troubled, case
from printer import Printer
from element import Role
from from_outside_test import KioskStory
from hands import Finger, Reader
from person import Person
from story import Story
from tracing import may_trace

CASE = "textbook/pfp-29m-desk"
AWAY = re.compile(r"AF_(?!UNIX|LOCAL|UNSPEC|NETLINK)\w+")
# Programs of the computer's, which reading aloud wakes: the service, its voices, and the one voice that asks a server on this computer.
SERVICE = re.compile(r'^(\d+) +(?:execve\("[^"]*/speech-dispatcher(?:-modules/[^"]*)?"|connect\(.*htons\(59125\), sin_addr=inet_addr\("127\.0\.0\.1"\))')
TRACED = ('exec strace -D -f --seccomp-bpf -qq -e trace=execve,socket,connect,bind,sendto,sendmsg '
          '-e signal=none -o "$NOTES/calls" "$PROGRAM" "$@"')


def ways_away(log):
    """The calls of Kneemap, and of what it starts, that reach or would reach beyond this computer; and how many calls were seen at
    all."""
    calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
    services = {found[1] for found in map(SERVICE.match, calls) if found}
    return [call for call in calls if AWAY.search(call) and call.split()[0] not in services], len(calls)


def setUpModule():
    """Gives this computer, for this test alone, a name that its own file of names does not know: so it shows if anybody has a name
    server asked for it, as CUPS does. Where that is not allowed the computer's own name must do."""
    new_names = 0x04000000  # CLONE_NEWUTS
    if ctypes.CDLL(None, use_errno=True).unshare(new_names) == 0:
        socket.sethostname("kneemap-nowhere")


class Watched(unittest.TestCase):
    def setUp(self):
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="offline-"))
        self.addCleanup(shutil.rmtree, self.scratch)
        self.printer = self.enterContext(Printer())
        os.environ["CUPS_SERVER"] = self.printer.socket_path
        self.addCleanup(os.environ.pop, "CUPS_SERVER", None)

    def assert_offline(self, window):
        libraries = pathlib.Path(f"/proc/{window.program.pid}/maps").read_text(encoding="utf-8")
        self.assertIn("libQt6Widgets", libraries)
        self.assertNotRegex(libraries, "libQt6(Network|WebSockets|WebEngine)|libcurl|libssl")
        window.program.terminate()
        window.program.wait(20)
        away, seen = ways_away(window.notes / "calls")
        self.assertGreater(seen, 3, "strace saw the program")
        self.assertEqual(away, [], "\n".join(["", *away]))

    def save(self, window, words, name):
        """By the dialog that the button opens. By a tap: what can be done by name would be done only when the dialog is closed."""
        Finger(window).press(words)
        window.wait(lambda: window.top.role == Role.DIALOG and window.find((Role.PUSH_BUTTON,), "Save"), "the dialog")
        file = self.scratch / name
        window.key("ctrl+a")
        window.type(str(file))
        window.key("Return")
        window.wait(file.exists, f"{name} to be saved")
        window.wait(lambda: window.find(name="Saved."), "the word that it is saved")
        window.take_keyboard_back()
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        return file.read_bytes()


@unittest.skipUnless(may_trace(), "strace is missing or may not trace here")
class InTheWindow(Watched):
    def test_a_whole_check_up_with_all_that_leaves_the_room(self):
        with Troubled(TRACED) as window:
            reader = Reader(window)
            story = Story(window, reader, Person(CASE))
            story.start()
            story.go_until(lambda heading: heading == "Check your answers")
            story.go_on()
            story.hand.press("See my plan")
            story.arrive()
            window.key("ctrl+p")
            story.arrive()
            self.assertEqual(story.headings[-1], "Take it along")
            self.assertTrue(self.save(window, "Save as PDF", "check.pdf").startswith(b"%PDF-"))
            self.assertIn("runner’s knee", self.save(window, "Plain text", "check.txt").decode())
            self.assertEqual(json.loads(self.save(window, "For a clinician (FHIR)", "check.json"))["resourceType"], "Bundle")
            Finger(window).press("Print")
            window.wait(lambda: window.top.role == Role.DIALOG, "the print dialog")
            reader.press("Print")
            window.wait(lambda: window.find(name="Sent to the printer."), "the word that it is printed")
            self.assertEqual(len(self.printer.papers), 1)
            self.assertEqual([each.name for each in self.scratch.iterdir() if each.name.startswith(".")], [])
            self.assert_offline(window)

    def test_a_look_for_a_printer_where_nobody_says_where_to_look(self):
        del os.environ["CUPS_SERVER"]
        with Troubled(TRACED, case("textbook/septic-41m-fever")) as window:
            window.key("ctrl+p")
            Finger(window).press("Print")
            window.wait(lambda: window.top.role == Role.DIALOG or window.find(fits=lambda it: it.name.startswith("The printer did not answer")),
                        "the print dialog, or the word that there is no printer")
            self.assert_offline(window)


@unittest.skipUnless(may_trace(), "strace is missing or may not trace here")
class AtTheKiosk(Watched):
    def test_a_whole_check_up_handed_over_and_printed(self):
        config = self.scratch / "kiosk.json"
        folder = self.scratch / "clinic"
        folder.mkdir()
        config.write_text(json.dumps({"kneemap-kiosk": 1, "export": {"folder": str(folder)}}), encoding="utf-8")
        with Troubled(TRACED, "--kiosk", "--config", str(config)) as kiosk:
            story = KioskStory(kiosk, Finger(kiosk), Person(CASE))
            story.start()
            story.go_until(lambda heading: heading == "Check your answers")
            story.go_on()
            story.hand.press("Finish and clear")
            story.hand.press("Give my result to the clinic")
            story.hand.press("Go on")
            story.hand.press("Print my page")
            story.hand.press("Print my page")
            kiosk.wait(lambda: self.printer.papers, "the paper")
            self.assertEqual([each.name for each in sorted(next(folder.iterdir()).iterdir())], ["summary.fhir.json", "summary.pdf"])
            self.assert_offline(kiosk)


@unittest.skipUnless(may_trace(), "strace is missing or may not trace here")
class OnTheCommandLine(unittest.TestCase):
    def test_no_command_asks_for_a_socket(self):
        file = case(CASE)
        for arguments in (["assess", file], ["assess", file, "--format", "text"], ["assess", file, "--format", "fhir"], ["next", file],
                          ["zones"], ["questionnaire", "--format", "fhir"]):
            with self.subTest(arguments), tempfile.NamedTemporaryFile() as log:
                subprocess.run(["strace", "-f", "-qq", "-e", "trace=%network,execve", "-o", log.name, os.environ["KNEEMAP_CLI"], *arguments],
                               stdout=subprocess.DEVNULL, check=True)
                calls = pathlib.Path(log.name).read_text(encoding="utf-8").splitlines()
                self.assertEqual([call for call in calls if "execve(" not in call], [])
                self.assertEqual(len(calls), 1, "strace saw the program, and it starts no other")


class WhereItIsInstalled(unittest.TestCase):
    """What a clinic's computer and Flatpak take away from the program, whatever the program may try."""

    PACKAGING = pathlib.Path(os.environ["KNEEMAP_SOURCE"]) / "packaging"

    def test_systemd_gives_the_kiosk_no_network(self):
        unit = (self.PACKAGING / "kiosk/kneemap-kiosk.service").read_text(encoding="utf-8").splitlines()
        for line in ("PrivateNetwork=yes", "IPAddressDeny=any", "RestrictAddressFamilies=AF_UNIX AF_NETLINK"):
            self.assertIn(line, unit)

    def test_flatpak_gives_the_window_no_network(self):
        manifest = (self.PACKAGING / "flatpak/io.github.kneemap.Kneemap.yaml").read_text(encoding="utf-8").splitlines()
        given = [line.split("- ", 1)[1] for line in manifest if line.strip().startswith("- --")]
        self.assertIn("--share=ipc", given)
        self.assertEqual([each for each in given if "network" in each or "filesystem" in each or "talk-name" in each], [])


if __name__ == "__main__":
    unittest.main()
