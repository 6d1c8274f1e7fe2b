"""The invented candidate's practice: drills dealt, answered and rated as anyone's are."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from prep import casebook, journeys
from prep.demo.days import Days
from prep.demo.search import SAMPLES, Applications
from prep.drills import AnswerMode, DrillPlan, DrillQuestion, Phase, Rating, Turn, suggested_panel
from prep.drills import store as drill_store
from prep.questions.model import BankQuestion
from prep.settings import BANKS, ONE_PERSON
from prep.store import Store
from prep.text import same_text_key
from prep.yaml_file import read_file

Entry = Mapping[str, Any]


def run_drills(store: Store, applications: Applications, days: Days) -> None:
    """Run the drills of drills.yaml, oldest first, through the journeys that the page uses."""
    from prep.questions.banks import load_banks  # slow to import, and the server imports this file

    content = read_file(SAMPLES / "drills.yaml").content
    rehearsal = Rehearsal(store, load_banks(BANKS).questions, days, content["spoken"])
    for entry in content["drills"]:
        application = applications[entry["company"]]
        started = days.ago(int(entry["days_ago"]), entry["at"])
        rehearsal.run(application.application_id, int(entry["length"]), started)


@dataclass
class Rehearsal:
    """What she says to each question, how often she was asked each, and told which story."""

    store: Store
    bank: Sequence[BankQuestion]
    days: Days
    spoken: Sequence[Entry]
    times: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)

    def run(self, application_id: str, length: int, started: datetime) -> None:
        """One drill from its first question to its debrief."""
        interviews = casebook.interviews(self.store, ONE_PERSON)
        panel = suggested_panel(interviews, application_id)
        plan = DrillPlan(application_id, panel, length, AnswerMode.ALOUD)
        drill_id = journeys.start_drill(
            self.store, ONE_PERSON, plan, self.bank, self.days.zone, started
        )
        questions = drill_store.drill(self.store, ONE_PERSON, drill_id).questions
        moment = started
        for question in questions:
            moment = self._answer(drill_id, question, moment)

    def _answer(self, drill_id: str, question: DrillQuestion, asked: datetime) -> datetime:
        """Answer, answer the probe, rate; returns the moment in which the next one is put."""
        entry = self._entry_for(question)
        place = question.position
        answered = asked + timedelta(seconds=int(entry["seconds"]))
        journeys.submit_answer(
            self.store,
            ONE_PERSON,
            Turn(drill_id, place, Phase.ANSWERING),
            entry["said"],
            self.bank,
            answered,
        )
        probed = answered + timedelta(seconds=35)
        journeys.submit_probe_answer(
            self.store,
            ONE_PERSON,
            Turn(drill_id, place, Phase.PROBING),
            entry["probe"],
            self.bank,
            probed,
        )
        rated = probed + timedelta(seconds=10)
        journeys.rate_answer(
            self.store,
            ONE_PERSON,
            Turn(drill_id, place, Phase.RATING),
            self._rating(question, entry),
            self.days.zone,
            rated,
        )
        return rated

    def _entry_for(self, question: DrillQuestion) -> Entry:
        """What she says to this question: its own entry, else a story, one that fits its competency
        sooner than one that she told less often, but not a third time."""
        key = same_text_key(question.dealt.text)
        for entry in self.spoken:
            if "question" in entry and key.startswith(same_text_key(entry["question"])):
                return entry
        stories = [entry for entry in self.spoken if "competency" in entry]
        story = min(stories, key=lambda each: self._staleness(each, question.dealt.competency))
        self.told[story["said"]] += 1
        return story

    def _staleness(self, story: Entry, competency: str) -> int:
        return self.told[story["said"]] + (0 if competency in story["competency"] else 2)

    def _rating(self, question: DrillQuestion, entry: Entry) -> Rating:
        ratings = entry["ratings"]
        time = self.times[question.dealt.card_id]
        self.times[question.dealt.card_id] += 1
        return Rating(ratings[min(time, len(ratings) - 1)])
