"""The page References: people in, named, the call, the brief, messages, states and their undoing."""

from datetime import timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import journeys
from prep.contact import Channel, business_days_after
from prep.references import Away, Call, Desk, Message, MessageKind, State
from prep.references import store as reference_store
from prep.settings import PROJECT
from prep.store import Store
from tests.references.desk import CALL, ana, applied, named_ana
from ui import casefile, clock

ME = casefile.ME
ARABIC = "ليلى حداد"


@pytest.fixture
def store(data_folder: Path) -> Store:
    """The file that the page opens too: one process opens it once."""
    return casefile.store()


def opened(**params: str) -> AppTest:
    app = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    for name, value in params.items():
        app.query_params[name] = value
    page = app.switch_page("../pages/references.py").run()
    assert not page.exception
    return page


def press(page: AppTest, label: str) -> None:
    next(each for each in page.button if each.label == label).click().run()
    assert not page.exception


def shown(page: AppTest) -> str:
    texts = [*page.markdown, *page.caption, *page.error, *page.title]
    return "\n".join(each.value.replace("\\", "") for each in texts)


def desk(store: Store) -> Desk:
    return reference_store.read_desk(store, ME)


def test_a_person_is_added_and_opened(store: Store) -> None:
    page = opened()
    assert "who speaks for you" in shown(page)
    press(page, "Add the reference")
    assert "A reference needs a name. Type it." in shown(page)
    page.text_input(key="reference_name_new").set_value(f"Ana *Duarte* {ARABIC}")
    page.text_input(key="reference_phone_new").set_value("call the desk")
    page.selectbox(key="reference_time_zone_new").set_value("Europe/Lisbon")
    press(page, "Add the reference")
    assert f"**Ana *Duarte* {ARABIC}**" in shown(page)
    press(page, "Open")
    assert page.title[0].value.replace("\\", "") == f"Ana *Duarte* {ARABIC}"
    assert "kept as you typed it: call the desk" in shown(page)


def test_whoever_was_not_asked_is_asked_first_with_the_question_at_hand(store: Store) -> None:
    fresh = ana(reference_id="", asked_on=None, agreed_on=None)
    journeys.save_reference(store, ME, fresh, clock.now())
    page = opened()
    assert "1 reference, 0 agreed. Ask Ana first." in shown(page)
    press(page, "See the question")
    [question] = page.code
    assert question.value.startswith("Hi Ana, I am looking for a new position.")
    press(page, "Asked today")
    assert not page.code
    assert "Ask Ana first" not in shown(opened())


def test_a_number_no_phone_can_match_is_said_beside_the_contact(store: Store) -> None:
    unclear = Call("Jo Marsh", "Harbor Mutual", "020 7946 0958")
    application_id, ana_id = named_ana(store, clock.now(), unclear)
    where = {"for": application_id, "named": ana_id}
    page = opened(**where)
    assert ":orange-badge[Number unclear]" in shown(page)
    clear = Call("Jo Marsh", "Harbor Mutual", "0044 (0)20 7946-0958")
    journeys.save_call(store, ME, application_id, clear, clock.now())
    assert "Number unclear" not in shown(opened(**where))


def test_permission_days_away_and_a_change_on_the_sheet(store: Store) -> None:
    person = journeys.save_reference(
        store, ME, ana(reference_id="", asked_on=None, agreed_on=None), clock.now()
    )
    page = opened(person=person)
    assert "+351 912 345 678" in shown(page)
    assert "16 % of the employers" in shown(page)
    press(page, "Asked today")
    press(page, "Agreed today")
    assert desk(store).references[0].agreed_on == clock.today()
    press(page, "Undo agreed")
    press(page, "Said no today")
    assert desk(store).references[0].declined_on == clock.today()
    first = clock.today() + timedelta(days=3)
    page.date_input(key=f"away_from_{person}_0").set_value(first)
    page.date_input(key=f"away_to_{person}_0").set_value(first - timedelta(days=1))
    press(page, "Add days away")
    assert "The last day away is before the first." in shown(page)
    page.date_input(key=f"away_from_{person}_0").set_value(first)
    page.date_input(key=f"away_to_{person}_0").set_value(first)
    press(page, "Add days away")
    assert desk(store).references[0].away[0].to_on == first
    page.text_input(key=f"reference_email_{person}_1").set_value("ana@example.com")
    press(page, "Save")
    assert desk(store).references[0].email == "ana@example.com"


def test_a_call_is_entered_and_someone_named_for_it(store: Store) -> None:
    application_id = applied(store, clock.now())
    journeys.save_reference(store, ME, ana(reference_id=""), clock.now())
    page = opened(application=application_id)
    assert "Name references for Harbor Mutual" in shown(page)
    press(page, "Name them")
    assert "Name references for Harbor Mutual" not in shown(page)
    page.session_state[f"call_{application_id}"] = True
    page.run()
    page.text_input(key=f"call_caller_{application_id}").set_value("Jo Marsh")
    page.text_input(key=f"call_number_{application_id}").set_value("020 7946 0958")
    page.selectbox(key=f"call_country_{application_id}").set_value("GB")
    tomorrow = clock.today() + timedelta(days=1)
    page.date_input(key=f"call_from_on_{application_id}").set_value(tomorrow)
    press(page, "Keep who will call")
    assert "Jo Marsh, Harbor Mutual, +44 20 7946 0958, " in shown(page)
    assert "1 is not ready for a call that is near." in shown(page)
    assert "80 % of US adults" in shown(page)


def test_a_reserve_is_offered_for_somebody_who_is_away(store: Store) -> None:
    first = clock.today() + timedelta(days=20)
    _, ana_id = named_ana(store, clock.now(), Call("Jo", from_on=first))
    rita = journeys.save_reference(
        store, ME, ana(reference_id="", name="Rita Sá"), clock.now() + timedelta(seconds=1)
    )
    journeys.add_away(store, ME, ana_id, Away(first, first))
    page = opened()
    assert "**Name a reserve for Ana**" in shown(page)
    press(page, "Name Rita as reserve")
    named = {each.reference_id: each.is_reserve for each in desk(store).named}
    assert named == {ana_id: False, rita: True}
    assert "**Rita is your reserve**" in shown(page)
    assert "**Name a reserve for Ana**" not in shown(page)


class TestOneReference:
    @pytest.fixture
    def sheet(self, store: Store) -> AppTest:
        soon = business_days_after(clock.today(), 1)
        call = Call(CALL.caller, CALL.firm, CALL.number, CALL.country, soon, soon, "- Lead eight")
        application_id, ana_id = named_ana(store, clock.now(), call)
        return opened(**{"for": application_id, "named": ana_id})

    def key(self, store: Store) -> str:
        [named] = desk(store).named
        return f"{named.application_id}_{named.reference_id}"

    def test_red_until_the_brief_went(self, store: Store, sheet: AppTest) -> None:
        assert sheet.title[0].value == "Ana Duarte for Harbor Mutual"
        assert ":red-badge[Call is near]" in shown(sheet)
        press(sheet, "Draft the brief")
        brief = sheet.text_area(key=f"brief_{self.key(store)}").value
        assert "Team lead at Quay Freight, 2019 to 2023" in brief
        assert "- Lead eight" in brief
        assert desk(store).named[0].brief == brief.strip()
        press(sheet, "Draft the message")
        text = sheet.text_area(key=f"heads_up_{self.key(store)}").value
        assert "The number is +44 20 7946 0958" in text
        press(sheet, "Note that it went")
        assert desk(store).named[0].briefed_on == clock.today()
        assert "Call is near" not in shown(sheet)
        assert "brief, e-mail, for Harbor Mutual" in shown(sheet)

    def test_what_was_written_comes_back_after_a_fresh_draft(
        self, store: Store, sheet: AppTest
    ) -> None:
        key = self.key(store)
        sheet.text_area(key=f"brief_{key}").set_value("My own words").run()
        press(sheet, "Replace it with a fresh draft")
        assert sheet.text_area(key=f"brief_{key}").value.startswith("Hi Ana,")
        press(sheet, "Back to what stood there")
        assert sheet.text_area(key=f"brief_{key}").value == "My own words"
        assert desk(store).named[0].brief == "My own words"

    def test_own_doubts_are_kept_as_they_are_chosen(self, store: Store, sheet: AppTest) -> None:
        field = sheet.multiselect(key=f"doubts_{self.key(store)}")
        field.set_value(["Too few people led"]).run()
        assert not sheet.exception
        assert desk(store).named[0].doubts == ("Too few people led",)

    def test_a_reminder_is_held_until_its_day(self, store: Store, sheet: AppTest) -> None:
        today = clock.today()
        [named] = desk(store).named
        where = (named.application_id, named.reference_id)
        sent = Message(MessageKind.BRIEFING, Channel.EMAIL, today, *where)
        journeys.note_reference_message(store, ME, sent, clock.now())
        sheet.run()
        held = sheet.button(key=f"message_sent_{self.key(store)}")
        assert held.disabled
        assert ":orange-badge[Not yet]" in shown(sheet)
        assert "two business days after your message" in shown(sheet)

    @pytest.mark.parametrize("state", State)
    def test_a_state_is_noted_and_undone_with_one_click(
        self, store: Store, sheet: AppTest, state: State
    ) -> None:
        if state.is_permission:
            press(sheet, f"Undo {state}")
        press(sheet, f"Note {state}")
        everyone = desk(store)
        holder = everyone.references[0] if state.is_permission else everyone.named[0]
        assert getattr(holder, f"{state}_on") == clock.today()
        press(sheet, f"Undo {state}")
        everyone = desk(store)
        holder = everyone.references[0] if state.is_permission else everyone.named[0]
        assert getattr(holder, f"{state}_on") is None

    def test_one_is_taken_off_after_a_tick(self, store: Store, sheet: AppTest) -> None:
        [named] = desk(store).named
        sheet.checkbox(key=f"take_off_sure_{named.reference_id}").check().run()
        press(sheet, "Take off")
        assert sheet.title[0].value == "References"
        assert desk(store).named == []


def test_a_long_name_is_shortened_in_a_title_and_kept(store: Store) -> None:
    person = journeys.save_reference(store, ME, ana(reference_id="", name="N" * 5_000), clock.now())
    page = opened(person=person)
    assert len(page.title[0].value) <= 80
    assert page.text_input(key=f"reference_name_{person}_1").value == "N" * 5_000


def test_somebody_who_is_gone_shows_the_list(store: Store) -> None:
    named_ana(store, clock.now())
    page = opened(**{"for": "nowhere", "named": "nobody", "person": "nobody"})
    assert page.title[0].value == "References"


def test_a_person_is_removed_after_a_tick(store: Store) -> None:
    _, ana_id = named_ana(store, clock.now())
    page = opened(person=ana_id)
    page.checkbox(key=f"remove_sure_{ana_id}").check().run()
    press(page, "Remove")
    assert desk(store).references == []
    assert page.title[0].value == "References"
