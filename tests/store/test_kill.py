"""A process killed while it keeps notes leaves all of an import or none of it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from prep.store import Store, open_store
from tests.conftest import NOW

QUESTIONS = 60
KEEPS_FOR_EVER = f"""
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from prep import journeys
from prep.casebook import Application, Interview, Stage
from prep.notes.model import Document, Person, Promise, Topic
from prep.questions.keeping import Kept, KeptQuestion
from prep.questions.model import Reason
from prep.store import open_store

now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
store = open_store(Path(sys.argv[1]), now)
kept = Kept(
    Application("", "Harbor Mutual", "Claims lead", Stage.FIRST_INTERVIEW, now.date()),
    Interview("", "", 1, "video", None, "UTC"),
    Document("notes.md", "markdown", "utf-8", "1. Why?\\n" * {QUESTIONS}, ()),
    "",
    tuple(
        KeptQuestion(f"Why {{n}}?", "I blanked", "Dana", n, n,
                     reasons=(Reason("note", "difficult", "blanked", n),))
        for n in range(1, {QUESTIONS} + 1)
    ),
    (Topic("the backlog", 3),),
    (Person("Dana", "HR", 1),),
    (Promise("I'll send the plan", "me", 4),),
)
number = 0
while True:
    number += 1
    print("keeping", flush=True)
    saved = journeys.keep_notes(store, "me", replace(kept, digest=f"{{sys.argv[2]}}-{{number}}"), now)
    print(saved.notes_id, flush=True)
"""


def killed_while_keeping(path: Path, attempt: int) -> list[str]:
    """Start an importer, kill it a few milliseconds into an import; the ids it had confirmed."""
    with subprocess.Popen(
        [sys.executable, "-c", KEEPS_FOR_EVER, str(path), str(attempt)], stdout=subprocess.PIPE
    ) as importer:
        assert importer.stdout is not None
        lines = [importer.stdout.readline() for _ in range(1 + 2 * (attempt % 3))]
        time.sleep(0.003 * attempt)
        os.kill(importer.pid, signal.SIGKILL)
        lines += importer.stdout.readlines()
    return [
        line.decode().strip() for line in lines if b"keeping" not in line and line.endswith(b"\n")
    ]


COUNTS = """
select
    n.notes_id,
    (select count(*) from exchange e where e.notes_id = n.notes_id) as exchanges,
    (select count(*) from question q join exchange e on e.exchange_id = q.question_id
        where e.notes_id = n.notes_id) as questions,
    (select count(*) from flag_reason f join exchange e on e.exchange_id = f.question_id
        where e.notes_id = n.notes_id) as reasons,
    (select count(*) from topic t where t.notes_id = n.notes_id) as topics,
    (select count(*) from person p where p.notes_id = n.notes_id) as people,
    (select count(*) from promise p where p.notes_id = n.notes_id) as promises,
    (select count(*) from notes_import i where i.notes_id = n.notes_id) as imports,
    (select count(*) from import_item m join notes_import i on i.import_id = m.import_id
        where i.notes_id = n.notes_id) as items,
    (select count(*) from application a where a.application_id = n.application_id) as applications,
    (select count(*) from interview i where i.interview_id = n.interview_id) as interviews
from notes n
"""
WHOLE = {
    "exchanges": QUESTIONS,
    "questions": QUESTIONS,
    "reasons": QUESTIONS,
    "topics": 1,
    "people": 1,
    "promises": 1,
    "imports": 1,
    "items": QUESTIONS + 5,
    "applications": 1,
    "interviews": 1,
}


def found_in(store: Store) -> dict[str, dict[str, int]]:
    return {row.pop("notes_id"): row for row in store.rows(COUNTS)}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_twenty_kills_leave_no_half_import_and_lose_no_confirmed_one(tmp_path: Path) -> None:
    path = tmp_path / "round_two.duckdb"
    confirmed: list[str] = []
    for attempt in range(20):
        confirmed += killed_while_keeping(path, attempt)
        store = open_store(path, NOW)
        found = found_in(store)
        orphans = store.one(
            "select count(*) as n from exchange where notes_id not in (select notes_id from notes)"
        )
        applications = store.one("select count(*) as n from application")
        store.close()
        assert [counts for counts in found.values() if counts != WHOLE] == []
        assert orphans == {"n": 0}
        assert applications == {"n": len(found)}
        assert set(confirmed) <= set(found)
    assert confirmed
