"""What developers and CI run, by one path: lint, format, types, imports, tests."""

import os
from collections.abc import Sequence

from prep.launch import browser
from prep.launch.environment import CHECKS, set_up
from prep.launch.terminal import Command, run, say


def test(arguments: Sequence[str]) -> int:
    """All tests on several cores; with arguments, whatever pytest makes of them."""
    several = ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadfile"]
    return run([set_up(CHECKS), "-m", "pytest", *(arguments or several)], with_browser())


def check(_: Sequence[str] = ()) -> int:
    """All that must hold: lint, format, types and imports, and only then the tests."""
    return lint() or test([])


def lint(_: Sequence[str] = ()) -> int:
    """Lint, format, types and who may import whom: all four run, whichever fails."""
    python = set_up(CHECKS)
    steps: dict[str, Command] = {
        "lint": [python, "-m", "ruff", "check", "--quiet"],
        "format": [python, "-m", "ruff", "format", "--check", "--quiet"],
        "types": [python, "-m", "mypy", "--no-error-summary"],
        "imports": [python.with_name("lint-imports"), "--no-logo"],
    }
    failed = [name for name, step in steps.items() if run(step)]
    say(f"Not in order: {', '.join(failed)}." if failed else "Lint, format, types, imports: good.")
    return 1 if failed else 0


def fix(_: Sequence[str] = ()) -> int:
    """Let ruff mend and format what it can."""
    ruff: Command = [set_up(CHECKS), "-m", "ruff"]
    return run([*ruff, "check", "--fix"]) or run([*ruff, "format"])


def bench(arguments: Sequence[str]) -> int:
    """The figures that the project holds itself to, as tables."""
    return run([set_up(CHECKS), "-m", "benchmarks", *arguments], with_browser())


def pictures(arguments: Sequence[str]) -> int:
    """The README's pictures, taken of the demo; with arguments, pictures of every page."""
    return run([set_up(CHECKS), "-m", "benchmarks.pictures", *arguments], with_browser())


def snapshots(_: Sequence[str] = ()) -> int:
    """Write the charts' snapshots anew; look at what changed before it is committed."""
    return run(
        [set_up(CHECKS), "-m", "pytest", "-k", "snapshot"],
        {**os.environ, "ROUND_TWO_SNAPSHOTS": "write"},
    )


def with_browser() -> dict[str, str]:
    """The environment with the name of the browser in it, where there is one."""
    found = browser.browser_for_tests(os.environ)
    return {**os.environ, browser.VARIABLE: str(found)} if found else dict(os.environ)
