"""The browser for the tests: named, found, fetched, or a sentence."""

import os
import stat
import sys
from pathlib import Path

import pytest

from prep.launch import browser
from prep.launch.browser import browser_for_tests, find_browser, usual_places
from prep.launch.terminal import Refused

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="makes programs as POSIX has them")


def program(place: Path) -> Path:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("#!/bin/sh\n")
    place.chmod(place.stat().st_mode | stat.S_IXUSR)
    return place


@on_posix
def test_found_on_the_path_chromium_before_chrome(tmp_path: Path) -> None:
    chrome = program(tmp_path / "a" / "google-chrome")
    both = {"PATH": f"{tmp_path / 'a'}{os.pathsep}{tmp_path / 'b'}"}
    assert find_browser(both, "linux") == chrome
    chromium = program(tmp_path / "b" / "chromium")
    assert find_browser(both, "linux") == chromium


@on_posix
def test_the_named_one_comes_first(tmp_path: Path) -> None:
    program(tmp_path / "chromium")
    own = program(tmp_path / "own" / "thorium")
    environ = {"PATH": str(tmp_path), "ROUND_TWO_BROWSER": str(own)}
    assert find_browser(environ, "linux") == own


def test_a_named_one_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="ROUND_TWO_BROWSER names '/nowhere/chrome'"):
        find_browser({"PATH": str(tmp_path), "ROUND_TWO_BROWSER": "/nowhere/chrome"})


def test_found_among_the_applications_of_macos(tmp_path: Path) -> None:
    place = program(tmp_path / "Applications" / "Chromium.app" / "Contents" / "MacOS" / "Chromium")
    assert place in list(usual_places({"PATH": "", "HOME": str(tmp_path)}, "darwin"))


def test_found_among_the_programs_of_windows(tmp_path: Path) -> None:
    edge = program(tmp_path / "Microsoft" / "Edge" / "Application" / "msedge.exe")
    assert find_browser({"PATH": "", "ProgramFiles(x86)": str(tmp_path)}, "win32") == edge


def test_without_one_a_laptop_is_told_and_ci_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(browser, "usual_places", lambda *_: iter(()))
    bare = {"PATH": str(tmp_path)}  # neither a browser nor apt-get
    assert browser_for_tests(bare) is None
    assert "the tests in a real browser are skipped" in capsys.readouterr().out
    with pytest.raises(Refused, match="CI has no Chromium"):
        browser_for_tests({**bare, "CI": "true"})


@on_posix
def test_root_on_debian_has_it_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With an apt-get that writes down what it is asked for, and then puts a chromium there."""
    (tmp_path / "apt-get").write_text(
        f'#!/bin/sh\necho "$@ $DEBIAN_FRONTEND" >> {tmp_path}/asked\n'
        f'if [ "$1" = install ]; then echo > {tmp_path}/chromium;'
        f" /bin/chmod +x {tmp_path}/chromium; fi\n"
    )
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert browser_for_tests({"PATH": str(tmp_path), "CI": "true"}) == tmp_path / "chromium"
    assert (tmp_path / "asked").read_text().splitlines() == [
        "update -qq noninteractive",
        "install -y -qq --no-install-recommends chromium noninteractive",
    ]


@on_posix
def test_others_are_not_asked_for_a_password(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program(tmp_path / "apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not browser.can_use_apt({"PATH": str(tmp_path)})
