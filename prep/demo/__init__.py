"""The demo: an invented candidate's search in a file of its own, with days counted from today."""

from prep.demo.build import CANDIDATE, NotTheDemo, build

__all__ = ["CANDIDATE", "NotTheDemo", "build"]
