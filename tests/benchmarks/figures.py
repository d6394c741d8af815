#!/usr/bin/env python3
"""Prints what Kneemap promises about speed and memory beside what it takes here, in one run.

    xvfb-run -a tests/benchmarks/figures.py build/release/bin [ROUNDS]

Start and memory are ratios to a bare Qt window with one SVG and ten labels: the programs take turns, so that all meet the same
machine, and medians are compared. Settings are those of a new user. Growth is the ratio between contents of 1, 10 and 100 times
the size. Run it on a quiet machine; needs a build with -DKNEEMAP_BENCHMARKS=ON.
"""
import json
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
LANGUAGES = ("en", "es", "de", "ar")


def output(program, *arguments, **more):
    return subprocess.run([os.path.join(folder, program), *arguments], capture_output=True, text=True, check=True,
                          env=dict(environment, **more)).stdout


def start(*command):
    """First paint in ms and peak memory in KiB of one start."""
    words = output(*command, KNEEMAP_STARTED=str(time.monotonic_ns())).split()
    return float(words[1]), int(words[3])


def starts():
    """Medians of first paint and peak memory: of the bare window, then of Kneemap in each language."""
    commands = [("kneemap-bare-window",)] + [("kneemap-welcome-window", code) for code in LANGUAGES]
    for command in commands:
        start(*command)  # the first start of each reads its libraries from the disk
    seen = {command: [] for command in commands}
    for _ in range(rounds):
        for command in commands:
            seen[command].append(start(*command))
    return [[statistics.median(column) for column in zip(*seen[command])] for command in commands]


def benchmarks(program, **more):
    """CPU time of each benchmark by its name, in its own unit."""
    report = json.loads(output(program, "--benchmark_format=json", "--benchmark_min_time=0.3", **more))
    return {run["name"]: (run["cpu_time"], run["time_unit"]) for run in report["benchmarks"] if "aggregate_name" not in run}


def row(what, value, target, against=""):
    print(f"{what:44}{value:>14}{against:>14}   {target}")


bare, *spoken = starts()
reactions = output("kneemap-reaction-times")
peak = int(reactions.split("peak-kib ")[1].split()[0])
row("", "Kneemap", "target", "bare window")
for code, (first_paint, memory) in zip(LANGUAGES, spoken):
    row(f"start to first paint ({code})", f"{first_paint:.0f} ms", f"{first_paint / bare[0]:.2f} of 2", f"{bare[0]:.0f} ms")
    row(f"peak memory, welcome page ({code})", f"{memory / 1024:.0f} MiB", f"{memory / bare[1]:.2f} of 2", f"{bare[1] / 1024:.0f} MiB")
row("peak memory, three check-ups", f"{peak / 1024:.0f} MiB", f"{peak / bare[1]:.2f} of 2", f"{bare[1] / 1024:.0f} MiB")

core, window = benchmarks("kneemap-benchmarks"), benchmarks("kneemap-paint-benchmarks", QT_QPA_PLATFORM="offscreen")
TARGETS = {"assessWholeCheckUp": "20 us", "nextStepFirstOfStory": "200 us", "nextStepHalfway": "200 us", "loadAndCheckShipped": "10 ms"}
for name, (value, unit) in (core | window).items():
    if "/" not in name:
        row(name, f"{value:.1f} {unit}", TARGETS.get(name, "none set"))
for name, (value, unit) in core.items():
    curve, _, times = name.partition("/")
    if times in ("10", "100"):
        row(name, f"{value:.0f} {unit}", f"linear: {times} x", f"{value / core[curve + '/1'][0]:.1f} x")
print("\nFrom input to painted reaction, by the clock on the wall and as work of the window's thread "
      "(target: 16 ms at the 99th percentile):\n" + reactions)
