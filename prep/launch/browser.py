"""A Chromium for the tests: found where browsers usually are, or fetched where that is easy."""

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from prep.launch.terminal import Refused, run, say

VARIABLE = "ROUND_TWO_BROWSER"

COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
)
ON_MACOS = (
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
ON_WINDOWS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)


def browser_for_tests(environ: Mapping[str, str]) -> Path | None:
    """A Chromium, Chrome or Edge, installed first where this is root's Debian; None without one.

    Raises Refused where one is named that is not there, or where CI has none.
    """
    found = find_browser(environ) or (installed_with_apt(environ) if can_use_apt(environ) else None)
    if found is None and environ.get("CI"):
        raise Refused(
            "CI has no Chromium, and the tests drive a real browser. Install one, or name it in "
            f"{VARIABLE}."
        )
    if found is None:
        say(
            "No Chromium, Chrome or Edge was found, so the tests in a real browser are skipped. "
            f"Install one of them, or name its program in {VARIABLE}."
        )
    return found


def find_browser(environ: Mapping[str, str], system: str = sys.platform) -> Path | None:
    """The browser that ROUND_TWO_BROWSER names, else the first one found; None without one."""
    named = environ.get(VARIABLE, "").strip()
    if named:
        program = shutil.which(named, path=environ.get("PATH"))
        if program is None:
            raise Refused(f"{VARIABLE} names {named!r}, and no such program is there.")
        return Path(program)
    return next((place for place in usual_places(environ, system) if place.is_file()), None)


def usual_places(environ: Mapping[str, str], system: str = sys.platform) -> Iterator[Path]:
    """Where a browser of this kind usually is on a system ("linux", "darwin", "win32")."""
    for command in COMMANDS:
        program = shutil.which(command, path=environ.get("PATH", os.defpath))
        if program:
            yield Path(program)
    if system == "darwin":
        own = Path(environ.get("HOME", "/")) / "Applications"
        yield from (folder / app for app in ON_MACOS for folder in (Path("/Applications"), own))
    if system == "win32":
        named = ("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
        folders = [Path(environ[name]) for name in named if environ.get(name)]
        yield from (folder / program for program in ON_WINDOWS for folder in folders)


def can_use_apt(environ: Mapping[str, str]) -> bool:
    """Whether Debian's own Chromium can be installed without asking: root, and apt-get there."""
    is_root = sys.platform != "win32" and os.geteuid() == 0
    return is_root and shutil.which("apt-get", path=environ.get("PATH", os.defpath)) is not None


def installed_with_apt(environ: Mapping[str, str]) -> Path | None:
    """Debian's Chromium, or None where apt could not install it."""
    say("Installing Debian's Chromium for the tests in a real browser.")
    quiet = {**environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-qq"], quiet)
    run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet)
    return find_browser(environ)
