"""The rules can be read, and what is read is what the code does."""

from prep.questions import lacks
from prep.questions.model import Lack
from prep.questions.rules_in_words import RULES


def test_every_lack_has_one_rule_to_read() -> None:
    told = [rule.lack for rule in RULES if rule.lack is not None]
    assert sorted(told) == sorted(Lack)
    assert all(rule.looks_for.endswith(".") and rule.source.endswith(".") for rule in RULES)


def test_the_thresholds_that_are_read_are_the_ones_that_count() -> None:
    said = {rule.lack: rule.looks_for for rule in RULES}
    assert "40 words" in said[Lack.TOO_SHORT] and "150 seconds" in said[Lack.TOO_LONG]
    story = "Last May the oven broke. I rang the fitter and I moved the bread. In the end it held. "
    at_39 = story + "word " * (39 - len(story.split()))
    assert Lack.TOO_SHORT in lacks(at_39) and Lack.TOO_SHORT not in lacks(at_39 + "word")
    assert Lack.TOO_LONG in lacks(story, 151) and Lack.TOO_LONG not in lacks(story, 150)
