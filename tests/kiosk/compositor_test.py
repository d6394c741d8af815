"""The kiosk as its systemd unit starts it, in a real Wayland compositor on the screen of an X server.

compositor_test.py KNEEMAP UNIT: takes the command of the unit, with the program that was just built, and plays systemd to it.
Exit status 77 where cage or Xvfb is missing.
"""
import collections
import contextlib
import ctypes
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

PATIENCE = 60  # seconds; reached only when something is broken
NOBODY = 65534  # cage refuses to run as root
SCREEN = 1024, 768  # of the window that wlroots opens under X11


class Kiosk:
    """The unit's command, started as systemd starts it, on the screen `display`. `program` stands for kneemap."""

    def __init__(self, program, unit, display):
        self.holder = tempfile.TemporaryDirectory(prefix="kneemap-kiosk.")
        self.folder = pathlib.Path(self.holder.name)
        # Copies, for the folder with the sources may be closed to the account that cage runs as.
        session, arguments = command_of(unit)
        for source, name in ((program, "kneemap"), (session, "session")):
            shutil.copy(source, self.folder / name)
            (self.folder / name).chmod(0o755)
        self.systemd = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.systemd.settimeout(PATIENCE)
        self.systemd.bind(str(self.folder / "notify"))
        as_root = os.geteuid() == 0
        if as_root:
            for path in (self.folder, self.folder / "notify"):
                os.chown(path, NOBODY, NOBODY)
        self.environment = {key: os.environ[key] for key in ("LANG", "LC_ALL", "UBSAN_OPTIONS") if key in os.environ} | {
            "PATH": f"{self.folder}:{os.environ['PATH']}", "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder),
            "QT_QPA_PLATFORM": "wayland", "WLR_RENDERER": "pixman", "WLR_BACKENDS": "x11", "DISPLAY": display,
            "NOTIFY_SOCKET": str(self.folder / "notify"), "WATCHDOG_USEC": "400000"}
        self.account = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if as_root else {}
        self.log = open(self.folder / "log", "w+", encoding="utf-8")
        # WATCHDOG_PID names the process that systemd starts.
        self.session = subprocess.Popen(["/bin/sh", "-c", 'WATCHDOG_PID=$$ exec "$@"', "sh", self.folder / "session", *arguments], cwd=self.folder,
                                        env=self.environment, stdout=self.log, stderr=self.log, start_new_session=True, **self.account)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.session.poll() is None:
            os.killpg(self.session.pid, signal.SIGKILL)
            self.session.wait()
        self.holder.cleanup()

    def fail(self, reason):
        self.log.seek(0)
        sys.exit(f"{reason}\n{self.log.read()}")

    def hears(self, news):
        try:
            while self.systemd.recv(256) != news:
                pass
        except TimeoutError:
            self.fail(f"{news.decode()} was not heard within {PATIENCE} s")

    def kneemap(self):
        """The process id of Kneemap, wherever it is below the session."""
        mine = [int(entry.parent.name) for entry in pathlib.Path("/proc").glob("[0-9]*/exe")
                if readlink(entry) == str(self.folder / "kneemap")]
        if len(mine) != 1:
            self.fail(f"one Kneemap should run, not {len(mine)}")
        return mine[0]

    def ends(self):
        try:
            return self.session.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            return self.fail(f"the session did not end within {PATIENCE} s")


def readlink(path):
    try:
        return os.readlink(path)
    except OSError:  # gone, or of someone else
        return None


def command_of(unit):
    line = next(line for line in unit.read_text().splitlines() if line.startswith("ExecStart="))
    program, *arguments = line.removeprefix("ExecStart=").split()
    return unit.with_name(pathlib.Path(program).name), arguments


@contextlib.contextmanager
def screen():
    """An X server as large as the window that cage opens on it: what cage shows is the whole screen."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "%dx%dx24" % SCREEN, "-nolisten", "tcp", "-noreset"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading, "rb") as number:
        display = ":" + number.readline().decode().strip()
    try:
        yield display
    finally:
        server.kill()
        server.wait()


class Picture(ctypes.Structure):
    """An XImage."""
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.POINTER(ctypes.c_char))]


def pixels_of(display):
    """The colours of the screen, row by row."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XGetImage.restype = ctypes.POINTER(Picture)
    connection = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    all_planes, whole_pixels = ctypes.c_ulong(0xFFFFFF), 2
    image = x11.XGetImage(connection, ctypes.c_ulong(x11.XDefaultRootWindow(connection)), 0, 0, *SCREEN, all_planes, whole_pixels)
    data = ctypes.string_at(image.contents.data, SCREEN[0] * SCREEN[1] * 4)
    x11.XCloseDisplay(connection)
    row = SCREEN[0] * 4
    return [memoryview(data)[start:start + row].cast("I") for start in range(0, len(data), row)]


def is_painted(display):
    """Words and drawings all over the screen: many colours, and in no quarter of it one that covers everything."""
    rows = pixels_of(display)
    width, height = SCREEN
    for top in (0, height // 2):
        for left in (0, width // 2):
            count = collections.Counter()
            for row in rows[top:top + height // 2]:
                count.update(row[left:left + width // 2])
            if len(count) < 10 or max(count.values()) > 0.995 * (width // 2) * (height // 2):
                return False
    return True


def comes_up_and_a_fault_does_not_look_like_staff(kneemap, unit, display):
    with Kiosk(kneemap, unit, display) as kiosk:
        kiosk.hears(b"READY=1")
        # Ready means that the event loop runs; what it paints has reached the screen a few signs of life later.
        for _ in range(20):
            kiosk.hears(b"WATCHDOG=1")
            if is_painted(display):
                break
        else:
            kiosk.fail("nothing was painted on the screen")
        os.kill(kiosk.kneemap(), signal.SIGKILL)
        status = kiosk.ends()
        if status == 0:
            kiosk.fail("a Kneemap that was killed looks like one that staff closed: it would not be started anew")


def tells_systemd_how_kneemap_ended(unit, display):
    """RestartPreventExitStatus= reads the status of the session: it must be that of the program within."""
    for status in (0, 3):
        with tempfile.NamedTemporaryFile("w", encoding="utf-8") as program:
            program.write(f"#!/bin/sh\nexit {status}\n")
            program.flush()
            with Kiosk(program.name, unit, display) as kiosk:
                ended = kiosk.ends()
                if ended != status:
                    kiosk.fail(f"the session ended with {ended}, the program in it with {status}")


def main():
    for tool in ("cage", "Xwayland", "Xvfb"):
        if not shutil.which(tool):
            print(f"missing: {tool} (packaging/debian-packages.sh names what the tests need)")
            sys.exit(77)
    kneemap, unit = map(pathlib.Path, sys.argv[1:3])
    # Xwayland would make this folder as cage's account, in nobody else's interest.
    x11 = pathlib.Path("/tmp/.X11-unix")
    if os.geteuid() == 0 and not x11.exists():
        x11.mkdir()
        x11.chmod(0o1777)
    with screen() as display:
        tells_systemd_how_kneemap_ended(unit, display)
        comes_up_and_a_fault_does_not_look_like_staff(kneemap, unit, display)


if __name__ == "__main__":
    main()
