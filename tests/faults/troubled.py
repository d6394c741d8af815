"""The real window, started in trouble."""

import os
import pathlib
import shutil
import sys
import tempfile

sys.path[:0] = [os.path.join(os.environ["KNEEMAP_SOURCE"], "tests", part) for part in ("access", "kiosk")]
from window import Window  # noqa: E402

START = 'exec "$PROGRAM" "$@"'


def case(name):
    """The file of a case of tests/vignettes; every one is a check-up that can be opened."""
    return os.path.join(os.environ["KNEEMAP_SOURCE"], "tests/vignettes", name + ".json")


class Troubled(Window):
    """A window that a shell script starts. In the script "$PROGRAM" is the program, "$@" are its options, of which "$2" is the
    folder for check-ups, and "$NOTES" is a folder for the script and the test."""

    def __init__(self, script=START, *options, folder=None):
        super().__init__(*options)
        self.own_folder = self.folder
        self.folder = folder or self.folder
        self.notes = pathlib.Path(tempfile.mkdtemp(prefix="troubled-"))
        start = self.notes / "start"
        start.write_text(f"#!/bin/sh\nexport PROGRAM='{os.environ['KNEEMAP']}' NOTES='{self.notes}'\n{script}\n", encoding="utf-8")
        start.chmod(0o700)

    def __enter__(self):
        real = os.environ["KNEEMAP"]
        os.environ["KNEEMAP"] = str(self.notes / "start")
        try:
            return super().__enter__()
        finally:
            os.environ["KNEEMAP"] = real

    def __exit__(self, *why):
        self.folder = self.own_folder
        super().__exit__(*why)
        shutil.rmtree(self.notes, ignore_errors=True)

    def take_keyboard_back(self):
        """After a dialog: there is no window manager that would give the keyboard back to the window."""
        self._take_keyboard()
        self.wait(self._has_keyboard, "the keyboard to be back")

    @property
    def draft(self):
        """The check-up that is kept, as the program sees it: its disk may be one that nobody else sees."""
        return pathlib.Path(f"/proc/{self.program.pid}/root{self.folder}/last-check.kneemap")
