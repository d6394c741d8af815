"""The real window in trouble: nothing is lost, a clear message, no crash."""

import glob
import json
import os
import pathlib
import signal
import stat
import subprocess
import unittest

from troubled import START, Troubled, case
from element import Role
from hands import Finger, Reader
from person import Person
from story import Story

CALM = "textbook/pfp-29m-desk"
EMERGENCY = "textbook/septic-41m-fever"
AS_CHOSEN = 'exec "$PROGRAM" --data-dir "$2"'  # without --lang what is chosen is kept
NOT_KEPT = "Your answers could not be kept"


def begun(window):
    """A check-up with its first page answered, and the second on show."""
    story = Story(window, Reader(window), Person(CALM))
    story.start()
    story.fill()
    story.go_on()
    return story


def answer_and_be_told(window, story, words):
    """Goes on; what comes says that it was not kept, and `words`. Then the page after that is there."""
    story.fill()
    story.hand.press("Continue")
    window.wait(lambda: window.find(name=NOT_KEPT), "the message")
    window.wait(lambda: window.find(fits=lambda it: words in it.name), f"“{words}” in the message")
    story.hand.press("Close")
    window.wait(lambda: window.heading() not in ("", story.headings[-1]), "the next page")
    window.take_keyboard_back()
    story.headings.append(window.heading())
    window.settle()


def kept(file):
    """The answers of a check-up file."""
    return json.loads(file.read_text(encoding="utf-8"))["answers"]


def on_own_disk(options, then=":"):
    """A script that starts the program with a disk of its own for check-ups; `then` is done to it first."""
    return f"""exec unshare --user --mount --map-current-user --keep-caps sh -c '
mount -t tmpfs -o {options} none "$2" || exit 1
{then}
exec "$PROGRAM" --data-dir "$2"' sh "$@" """


def may_mount():
    return subprocess.run(["unshare", "--user", "--mount", "--map-current-user", "--keep-caps", "mount", "-t", "tmpfs", "none", "/mnt"],
                          capture_output=True, check=False).returncode == 0


class Disk(unittest.TestCase):
    def setUp(self):
        if not may_mount():
            self.skipTest("no disk can be mounted here")

    def test_that_is_full(self):
        fill = 'head -c 1M /dev/zero >"$2/filler" 2>"$NOTES/full"'
        with Troubled(on_own_disk("size=64k", fill)) as window:
            story = Story(window, Reader(window), Person(CALM))
            story.start()
            answer_and_be_told(window, story, "No space left on device")
            self.assertEqual([each.name for each in window.draft.parent.iterdir()], ["filler"])
            (window.draft.parent / "filler").unlink()
            story.fill()
            story.go_on()
            window.wait(window.draft.exists, "the check-up to be kept, now that there is room")
            self.assertIn("safety-now", kept(window.draft), "what was told before there was room is kept too")

    def test_that_is_read_only(self):
        with Troubled(on_own_disk("ro")) as window:
            story = Story(window, Reader(window), Person(CALM))
            story.start()
            answer_and_be_told(window, story, "Read-only file system")
            story.fill()
            story.go_on()  # told once: nothing stands in the way any more


class Settings(unittest.TestCase):
    def setUp(self):
        self.file = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "Kneemap" / "kneemap.ini"
        self.file.parent.mkdir(exist_ok=True)

    def tearDown(self):
        subprocess.run(["rm", "-rf", str(self.file.parent)], check=True)

    def start_and_choose(self):
        """The program starts, takes a choice and ends as asked."""
        with Troubled(AS_CHOSEN) as window:
            height = window.find((Role.HEADING,)).box.height
            window.key("ctrl+plus")
            window.wait(lambda: window.find((Role.HEADING,)).box.height > height, "larger words")
            reader = Reader(window)
            reader.press("Menu")
            window.wait(lambda: window.find((Role.MENU_ITEM,), "Quit"), "the menu")
            window.find((Role.MENU_ITEM,), "Quit").do("press")
            self.assertEqual(window.program.wait(20), 0)

    def assert_chosen(self):
        self.assertIn("textSize=125", self.file.read_text(encoding="utf-8"))
        self.assertEqual(stat.S_IMODE(self.file.stat().st_mode), 0o600)
        self.assertEqual([each.name for each in self.file.parent.iterdir() if each.suffix != ".unreadable"], ["kneemap.ini"])

    def test_that_are_noise(self):
        self.file.write_bytes(bytes(range(256)) * 8)
        self.start_and_choose()
        self.assert_chosen()

    def test_that_are_a_gigabyte_of_nothing(self):
        with open(self.file, "wb") as file:
            file.truncate(1 << 30)
        self.start_and_choose()
        self.assert_chosen()

    def test_that_are_a_folder(self):
        self.file.mkdir()
        self.start_and_choose()
        self.assertTrue(self.file.is_dir())

    def test_that_are_a_pipe(self):
        os.mkfifo(self.file)
        self.start_and_choose()


class Computer(unittest.TestCase):
    def test_without_a_font(self):
        script = """mkdir "$NOTES/none"
printf '<fontconfig><dir>%s/none</dir><cachedir>%s/none</cachedir></fontconfig>' "$NOTES" "$NOTES" >"$NOTES/fonts.conf"
export FONTCONFIG_FILE="$NOTES/fonts.conf"
exec "$PROGRAM" "$@" 2>"$NOTES/words" """
        with Troubled(script) as window:
            begun(window)
            self.assertIn("kneemap: there is no font", (window.notes / "words").read_text(encoding="utf-8"))

    def test_without_a_printer(self):
        with Troubled('CUPS_SERVER="$NOTES/none" ' + START, case(EMERGENCY)) as window:
            window.key("ctrl+p")
            Finger(window).press("Print")
            window.wait(lambda: window.find(name="The printer did not answer. Save a PDF, or try again."), "the message")
            Reader(window).button("Save as PDF")

    def test_with_a_clock_that_jumps(self):
        library = next(iter(glob.glob("/usr/lib/*/faketime/libfaketime.so.1")), None)
        if library is None:
            self.skipTest("faketime is missing")
        script = f"""echo '@2026-11-27 10:00:00' >"$NOTES/now"
export FAKETIME_TIMESTAMP_FILE="$NOTES/now" FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1 DONT_FAKE_MONOTONIC=1 NO_FAKE_STAT=1
LD_PRELOAD='{library}' {START}"""
        with Troubled(script) as window:
            story = begun(window)
            for moment in ("1971-02-03 04:05:06", "2106-05-04 03:02:01", "2026-11-27 09:59:59"):
                (window.notes / "now").write_text(f"@{moment}\n", encoding="utf-8")
                before, file = kept(window.draft), window.draft.read_bytes()
                story.fill()
                story.go_on()
                window.wait(lambda: window.draft.read_bytes() != file, f"what was told at {moment} to be kept")
                for question, answer in before.items():
                    self.assertEqual(kept(window.draft)[question], answer)


class Twice(unittest.TestCase):
    def test_over_one_folder(self):
        with Troubled() as first:
            story = begun(first)
            first.wait(first.draft.exists, "the first check-up to be kept")
            told = first.draft.read_bytes()
            with Troubled(folder=first.folder) as second:
                other = Story(second, Reader(second), Person(CALM))
                other.start()
                answer_and_be_told(second, other, "Another Kneemap window is open")
                other.fill()
                other.go_on()
                self.assertEqual(first.draft.read_bytes(), told)
            first.take_keyboard_back()
            story.fill()
            story.go_on()
            first.wait(lambda: first.draft.read_bytes() != told, "the first check-up to be kept further")

    def test_after_a_kill(self):
        with Troubled() as first:
            begun(first)
            first.wait(first.draft.exists, "the check-up to be kept")
            told = kept(pathlib.Path(first.folder) / "last-check.kneemap")
            first.program.send_signal(signal.SIGKILL)
            first.program.wait()
            with Troubled(folder=first.folder) as second:
                Reader(second).press("Carry on my last one")
                second.wait(lambda: second.heading() not in ("", "Sore knee? Find your way back."), "the page where it was left")
                self.assertEqual(kept(second.draft), told)


if __name__ == "__main__":
    unittest.main()
