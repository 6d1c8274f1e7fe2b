"""The page Thank you: a draft from a topic, too alike, sent once, the follow-up held, promises."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import casebook, journeys
from prep.casebook import Interviewer, PanelRole
from prep.contact import Purpose
from prep.contact import store as contact_store
from prep.notes.model import Topic
from prep.settings import PROJECT
from prep.store import Store
from prep.thanks import Draft, Kind, addressees
from prep.thanks import store as thanks_store
from tests.invented import backlog_and_motive, first_round
from ui import casefile, clock
from ui.thanks_fields import Writing

ME = casefile.ME
FRIDAY = datetime(2026, 11, 13, 9, 0, tzinfo=UTC)
"""The morning after the first round of tests/invented.py."""
PANEL = (
    Interviewer("Priya Nair", PanelRole.HIRING_MANAGER),
    Interviewer("Tom [Reyes]", PanelRole.PEER),
)
TOPIC = "the claims backlog"
VALUE = "We sorted ours by age and called the ten oldest customers first; it halved in six weeks."


@pytest.fixture
def store(data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setattr(clock, "now", lambda: FRIDAY)
    return casefile.store()


@pytest.fixture
def harbor(store: Store) -> str:
    """Harbor Mutual, interviewed on 12 November by two, with notes; the interview's id."""
    kept = backlog_and_motive(
        interview=replace(first_round(), interviewers=PANEL),
        topics=(Topic(TOPIC, 8), Topic("the night shift's own list", 9)),
    )
    return journeys.keep_notes(store, ME, kept, FRIDAY).interview_id


def opened(**params: str) -> AppTest:
    page = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    for name, value in params.items():
        page.query_params[name] = value
    page.switch_page("../pages/thank_you.py").run()
    assert not page.exception
    return page


def shown(page: AppTest) -> str:
    parts = [*page.title, *page.markdown, *page.caption, *page.error]
    return "\n".join(str(part.value) for part in parts).replace("\\", "")


def key(draft: Draft) -> str:
    return Writing(None, None, draft).key  # type: ignore[arg-type]


def email_key(interview_id: str, name: str = "priya nair") -> str:
    return key(Draft("", interview_id, name, Kind.EMAIL))


def drafted(page: AppTest, at: str, pick: int = 1) -> AppTest:
    page.selectbox(key=f"{at}_pick").select(pick).run()
    page.text_input(key=f"{at}_value").set_value(VALUE).run()
    page.button(key=f"{at}_draft").click().run()
    assert not page.exception
    return page


def test_without_an_interview_it_says_what_will_be_here(store: Store) -> None:
    assert "Here you will write your thanks" in shown(opened())


def test_before_the_interview_it_names_its_day(store: Store) -> None:
    coming = replace(first_round(), starts=FRIDAY + timedelta(days=4))
    journeys.save_interview(store, ME, backlog_and_motive().application, coming, FRIDAY)
    assert "Your interview with Harbor Mutual is on Tue 17 Nov." in shown(opened())


def test_an_interview_without_interviewers_asks_who_was_there(store: Store) -> None:
    alone = replace(first_round(), interviewers=())
    journeys.save_interview(store, ME, backlog_and_motive().application, alone, FRIDAY)
    page = opened()
    assert "Say who was there" in shown(page)
    page.text_input(key="thanks_who_name").set_value("Priya Nair")
    page.button(key="FormSubmitter:thanks_who-Add this person").click().run()
    assert not page.exception
    assert "0 of 1 person thanked." in shown(page)


def test_without_a_topic_there_is_no_draft(harbor: str) -> None:
    page = opened()
    page.button(key=f"{email_key(harbor)}_draft").click().run()
    assert "There is no draft without a topic" in shown(page)
    assert page.text_area(key=f"{email_key(harbor)}_text").value == ""


def test_a_topic_of_the_notes_becomes_a_draft_with_its_line(store: Store, harbor: str) -> None:
    at = email_key(harbor)
    page = drafted(opened(), at)
    text = page.text_area(key=f"{at}_text").value or ""
    assert text.startswith("Dear Priya,")
    assert TOPIC in text and VALUE in text and "12 November" in text
    words = shown(page)
    assert "harbor.md, line 8: “Talked about the claims backlog. You'll hear by Friday.”" in words
    assert "aim at 50 to 125" in words
    assert "Best by today, 10:00; in time until Sat 14 Nov, 10:00" in words
    [kept] = thanks_store.drafts(store, ME, harbor)
    assert (kept.topic, kept.topic_source, kept.text) == (TOPIC, "harbor.md, line 8", text)


def test_what_is_typed_is_saved_and_a_fresh_draft_keeps_it(store: Store, harbor: str) -> None:
    at = email_key(harbor)
    page = drafted(opened(), at)
    page.text_area(key=f"{at}_text").set_value("Dear Priya, my own words.").run()
    assert thanks_store.drafts(store, ME, harbor)[0].text == "Dear Priya, my own words."
    page.button(key=f"{at}_draft").click().run()
    assert (page.text_area(key=f"{at}_text").value or "").startswith("Dear Priya,\n\nThank you")
    [kept] = thanks_store.drafts(store, ME, harbor)
    assert [e.text for e in thanks_store.earlier_texts(store, ME, kept)] == [
        "Dear Priya, my own words."
    ]
    page.session_state[f"{at}_earlier"] = True
    page.run()
    page.button(key=f"{at}_back_0").click().run()
    assert page.text_area(key=f"{at}_text").value == "Dear Priya, my own words."
    assert len(thanks_store.earlier_texts(store, ME, kept)) == 2


def test_another_tabs_text_is_not_overwritten(store: Store, harbor: str) -> None:
    at = email_key(harbor)
    page = drafted(opened(), at)
    [kept] = thanks_store.drafts(store, ME, harbor)
    journeys.save_thanks(store, ME, replace(kept, text="From the other tab."), FRIDAY)
    page.text_area(key=f"{at}_text").set_value("From this tab.").run()
    assert "This was saved in another tab" in shown(page)
    assert thanks_store.drafts(store, ME, harbor)[0].text == "From the other tab."
    page.button(key=f"{at}_mine").click().run()
    [now] = thanks_store.drafts(store, ME, harbor)
    assert now.text == "From this tab."
    assert "From the other tab." in [e.text for e in thanks_store.earlier_texts(store, ME, now)]


def test_two_drafts_with_the_same_words_stand_side_by_side(store: Store, harbor: str) -> None:
    at = email_key(harbor)
    page = drafted(opened(), at)
    text = page.text_area(key=f"{at}_text").value or ""
    other = email_key(harbor, "tom [reyes]")
    page.selectbox(key=f"thanks_to_{harbor}_1").select(1).run()
    page.text_area(key=f"{other}_text").set_value(text.replace("Priya", "Tom")).run()
    assert "100% of this text and the one to Priya Nair is the same words" in shown(page)


def test_sent_is_one_click_and_enters_the_ledger(store: Store, harbor: str) -> None:
    at = email_key(harbor)
    page = drafted(opened(), at)
    page.button(key=f"{at}_sent").click().run()
    assert not page.exception
    [touch] = contact_store.touches(store, ME)
    assert (touch.person, touch.purpose, touch.day) == (
        "Priya Nair",
        Purpose.THANKS,
        date(2026, 11, 13),
    )
    words = shown(page)
    assert "1 of 2 people thanked." in words
    assert "Still to thank by e-mail: Tom [Reyes]." in words
    assert "Post the card today: Priya Nair and Tom [Reyes]." in words
    assert "Then nothing to do until Mon 23 Nov" in words  # 7 business days from 12 November
    page.button(key=f"{at}_take_back").click().run()
    assert contact_store.touches(store, ME) == []
    assert page.text_area(key=f"{at}_text").value


def test_a_follow_up_is_held_until_its_day_and_goes_with_a_reason(
    store: Store, harbor: str
) -> None:
    at = key(Draft("", harbor, "", Kind.FOLLOW_UP))
    page = opened(view="Follow-up")
    page.button(key=f"{at}_draft").click().run()
    assert "Not yet" in shown(page) and "From Mon 23 Nov." in shown(page)
    assert page.button(key=f"{at}_sent").disabled
    assert "Copying and sending wait until then" in shown(page)
    page.text_input(key=f"{at}_override").set_value("They asked me to").run()
    page.button(key=f"{at}_sent").click().run()
    [touch] = contact_store.touches(store, ME)
    assert (touch.purpose, touch.override) == (Purpose.STATUS, "They asked me to")
    page.button(key=f"{at}_next").click().run()
    assert page.text_area(key=f"{at}_text").value == ""
    assert (
        "Could you tell me"
        in thanks_store.earlier_texts(store, ME, Draft("", harbor, "", Kind.FOLLOW_UP))[0].text
    )


def test_a_promise_gets_a_day_and_is_done_with_its_message(store: Store, harbor: str) -> None:
    page = opened(view="Promises")
    page.text_input(key="promise_text").set_value("the figures of our pilot")
    page.date_input(key="promise_day").set_value(date(2026, 11, 13))
    page.button(key="FormSubmitter:promise_add_form-Add it").click().run()
    assert "Today is its day." in shown(page)
    page.button(key="promise_later_0").click().run()
    assert page.date_input(key="promise_day_0_2026-11-16").value == date(2026, 11, 16)  # a Monday
    page.button(key="promise_write_0").click().run()
    at = key(Draft("", harbor, "the figures of our pilot", Kind.PROMISE))
    page.button(key=f"{at}_draft").click().run()
    assert "the figures of our pilot" in (page.text_area(key=f"{at}_text").value or "")
    page.button(key=f"{at}_sent").click().run()
    assert not page.exception
    assert [each.purpose for each in contact_store.touches(store, ME)] == [Purpose.DOCUMENT]
    page.button(key="promises").click().run()
    assert "No promise of yours waits" in shown(page)


@pytest.mark.parametrize(
    "name",
    ["N" * 5_000, "Zoë\r\nBcc: x", "\u05d3\u05e0\u05d4 \u05db\u05d4\u05df", "🙂", "Dr. Ruiz"],
)
def test_odd_names_are_drafted_for(store: Store, name: str) -> None:
    odd = replace(first_round(), interviewers=(Interviewer(name, PanelRole.PEER),) * 2)
    saved = journeys.save_interview(store, ME, backlog_and_motive().application, odd, FRIDAY)
    [interview] = [
        i for i in casebook.interviews(store, ME) if i.interview_id == saved.interview_id
    ]
    first, second = addressees(interview)
    assert first.key != second.key
    at = email_key(saved.interview_id, first.key)
    page = opened()
    page.text_input(key=f"{at}_topic").set_value("the backlog").run()
    page.button(key=f"{at}_draft").click().run()
    assert not page.exception
    assert first.called in (page.text_area(key=f"{at}_text").value or "")


def test_a_card_prints_from_its_draft(store: Store, harbor: str) -> None:
    page = opened()
    page.segmented_control(key=f"thanks_kind_{harbor}").set_value(Kind.CARD).run()
    at = key(Draft("", harbor, "priya nair", Kind.CARD))
    drafted(page, at)
    page.session_state[f"{at}_paper"] = True
    page.run()
    page.text_area(key=f"{at}_address").set_value("Priya Nair 🙂\n1 Quay Street").run()
    assert not page.exception
    assert "has no letters for 🙂" in shown(page)
    page.button(key=f"{at}_sent").click().run()
    assert [each.channel.value for each in contact_store.touches(store, ME)] == ["card"]


def test_a_draft_to_someone_who_left_the_panel_is_not_lost(store: Store, harbor: str) -> None:
    at = email_key(harbor)
    drafted(opened(), at)
    [interview] = casebook.interviews(store, ME)
    journeys.save_interview(
        store,
        ME,
        casebook.applications(store, ME)[0],
        replace(interview, interviewers=PANEL[1:]),
        FRIDAY,
    )
    page = opened()
    assert "E-mail to priya nair" in shown(page)
    assert any(TOPIC in each.value for each in page.code)


def test_a_sentence_of_the_notes_is_quoted_and_flagged_and_never_only_good(harbor: str) -> None:
    at = email_key(harbor)
    page = opened()
    page.text_input(key=f"{at}_topic").set_value("We're moving the team to one site.").run()
    page.text_input(key=f"{at}_value").set_value(VALUE).run()
    page.button(key=f"{at}_draft").click().run()
    text = page.text_area(key=f"{at}_text").value or ""
    assert "You said: “We're moving the team to one site.”" in text
    assert page.text_input(key=f"{at}_subject").value == "Our talk on 12 November, and thank you"
    assert "say in three words what it was about" in shown(page)
    assert "badge[Good]" not in shown(page)


def test_nothing_to_mend_is_said_in_a_sentence(harbor: str) -> None:
    words = shown(drafted(opened(), email_key(harbor)))
    assert ":green-badge[Good] It says thank you." in words


def test_today_and_this_page_say_the_same_of_the_time(harbor: str) -> None:
    today = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    until = "est by today, 10:00; in time until Sat 14 Nov, 10:00"
    assert f"An e-mail is b{until}." in shown(today)
    assert f"B{until}" in shown(opened())
