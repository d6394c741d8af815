#!/usr/bin/env python3
"""Prints the window's figures: start and memory as ratios to a bare Qt window, and the time from input to painted reaction.

    xvfb-run -a tests/benchmarks/window/measure.py build/release/bin [ROUNDS]

Start: the two programs take turns, so that both meet the same machine; medians are compared. Settings are those of a new user.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

folder = sys.argv[1]
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 15
scratch = tempfile.TemporaryDirectory()
environment = dict(os.environ, XDG_CONFIG_HOME=scratch.name, XDG_DATA_HOME=scratch.name, QT_QPA_PLATFORM="xcb")


def start(program):
    """First paint in ms and peak memory in KiB of one start."""
    run = subprocess.run([os.path.join(folder, program)], capture_output=True, text=True, check=True,
                         env=dict(environment, KNEEMAP_STARTED=str(time.monotonic_ns())))
    words = run.stdout.split()
    return float(words[1]), int(words[3])


programs = ("kneemap-bare-window", "kneemap-welcome-window")
for program in programs:
    start(program)  # the first start of each reads its libraries from the disk
starts = {program: [] for program in programs}
for _ in range(rounds):
    for program in programs:
        starts[program].append(start(program))
bare, welcome = ([statistics.median(column) for column in zip(*starts[program])] for program in programs)
reactions = subprocess.run([os.path.join(folder, "kneemap-reaction-times")], capture_output=True, text=True, check=True, env=environment).stdout
peak = int(reactions.split("peak-kib ")[1].split()[0])

print(f"{'':34}{'bare window':>14}{'Kneemap':>12}{'ratio':>8}   target")
print(f"{'start to first paint, ms':34}{bare[0]:>14.0f}{welcome[0]:>12.0f}{welcome[0] / bare[0]:>8.2f}   2")
print(f"{'peak memory, welcome page, MiB':34}{bare[1] / 1024:>14.0f}{welcome[1] / 1024:>12.0f}{welcome[1] / bare[1]:>8.2f}   2")
print(f"{'peak memory, three check-ups, MiB':34}{bare[1] / 1024:>14.0f}{peak / 1024:>12.0f}{peak / bare[1]:>8.2f}   2")
print("\nFrom input to painted reaction, by the clock on the wall and as work of the window's thread (target: 16 ms at the 99th percentile):\n" + reactions)
