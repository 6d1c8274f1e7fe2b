"""Files that were kept before there was a log of imports: the step of the schema makes one."""

from pathlib import Path

import duckdb

from prep import journeys
from prep.notes import imports
from prep.notes import store as notes_store
from prep.store import open_store
from prep.store.migrate import known_migrations, migrate
from tests.conftest import NOW

ME = "me"
KEPT_BEFORE = """
insert into application values ('me', 'a1', 'Harbor Mutual', '', '', '', null, '2026-11-01', 1);
insert into stage_change values
    ('me', 's1', 'a1', 'applied', '2026-11-01', '2026-11-01', 1, 1, null, null);
insert into interview values ('me', 'i1', 'a1', 1, 'video', null, 'UTC', null, '2026-11-01', 1);
insert into notes values
    ('me', 'n1', 'a1', 'i1', 'harbor.md', 'markdown', 'utf-8', 'd1', 'Why us?', '2026-11-02');
insert into exchange values ('me', 'q1', 'n1', 1, 'Why us?', '', '', 1, 1);
insert into exchange values ('me', 'q2', 'n1', 2, 'Why now?', '', '', 2, 2);
insert into question values
    ('me', 'q1', 'a1', 'i1', 'Why us?', '', '', '', null, null, false, false, 1, '2026-11-02', 1),
    ('me', 'q2', 'a1', 'i1', 'Why now?', '', '', '', 5, null, true, false, 2, '2026-11-02', 1);
insert into topic values ('me', 't1', 'n1', 'the backlog', 3);
"""


def before_the_log(path: Path) -> None:
    with duckdb.connect(path) as connection:
        migrate(connection, path, NOW, [each for each in known_migrations() if each.number < 7])
        connection.execute(KEPT_BEFORE)


def test_an_older_file_gets_its_log_and_can_be_undone(tmp_path: Path) -> None:
    path = tmp_path / "round_two.duckdb"
    before_the_log(path)
    store = open_store(path, NOW)
    assert notes_store.earlier_import(store, ME, "d1") is not None
    [found] = imports.imports(store, ME)
    assert (found.notes_id, found.file_name, found.new, found.undone) == (
        "n1",
        "harbor.md",
        2,
        None,
    )
    assert {(each.kind, each.item_id) for each in imports.items(store, ME, found.import_id)} == {
        ("question", "q1"),
        ("question", "q2"),
        ("topic", "t1"),
    }
    undone = journeys.undo_import(store, ME, found.import_id, NOW)
    assert (undone.removed, [each.item_id for each in undone.spared]) == (1, ["q2"])
    assert notes_store.topics(store, ME, "a1") == []
    assert notes_store.earlier_import(store, ME, "d1") is None
    assert store.rows("select application_id from application") == [{"application_id": "a1"}]
    store.close()
