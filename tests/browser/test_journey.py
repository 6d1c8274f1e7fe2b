"""The whole road in a real browser: from a notes file to a drill to a chart."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server import Server
from tests.browser.steps import opened, settled, title

NOTES = Path(__file__).parents[1] / "samples" / "notes" / "solution-consultant-debrief.md"
DIFFICULT = {
    "How do you keep a vaccine lane inside 2-8 degrees?": "depot level: loggers, ice packs",
    "Carrier failure at peak": "ring the other haulier",
    "Cost to serve": "named only fuel and wages",
    "Demand shocks": "answered with overtime and agency",
}
ANSWERS = (
    "In 2024 our largest carrier failed in the week before Easter. I called the second haulier, "
    "moved forty loads and told every customer the same day. We missed two deliveries of 310.",
    "We would have to look at it.",
    "",
)
RATINGS = ("Good", "Again", "Hard")


@pytest.mark.parametrize(
    "screen", [{}, {"viewport": {"width": 390, "height": 844}}], ids=["desktop", "phone"]
)
def test_from_a_notes_file_to_a_drill_to_a_chart(page: Page, app_server: Server) -> None:
    opened(page, f"{app_server.url}/notes")
    import_notes(page)
    see_what_was_difficult(page, app_server)
    practise(page, app_server)
    enter_the_second_interview(page, app_server)
    see_the_chart(page)


def import_notes(page: Page) -> None:
    page.locator("input[type=file]").set_input_files(NOTES)
    keep = page.get_by_role("button", name="Keep 4 questions")
    keep.wait_for()
    settled(page)
    page.get_by_label("Company").fill("Pellmore Systems")
    page.get_by_label("Role", exact=True).fill("Logistics planner")
    for question, evidence in DIFFICULT.items():
        expect(page.get_by_text(question).first).to_be_visible()
        expect(page.get_by_text(evidence).first).to_be_visible()
    settled(page)
    keep.click()
    page.get_by_role("button", name="Work out the 4 difficult ones").click()


def see_what_was_difficult(page: Page, server: Server) -> None:
    expect(title(page)).to_have_text("Hard questions")
    expect(page.get_by_text("4 questions from your interviews, 4 difficult")).to_be_visible()
    for question, evidence in DIFFICULT.items():
        expect(page.get_by_text(question).first).to_be_visible()
        expect(page.get_by_text(evidence).first).to_be_visible()


def practise(page: Page, server: Server) -> None:
    opened(page, f"{server.url}/panel-drill")
    page.get_by_role("button", name="Start the drill").click()
    for number, (answer, rating) in enumerate(zip(ANSWERS, RATINGS, strict=True), start=1):
        expect(page.get_by_text(f"Question {number} of 3, asked by")).to_be_visible()
        settled(page)
        page.get_by_label("Your answer").fill(answer)
        page.get_by_role("button", name="Answer given").click()
        probed = page.get_by_role("button", name="Probe answered")
        probed.wait_for()
        settled(page)
        page.get_by_label("Your answer").fill("I checked it with the customer the next morning.")
        probed.click()
        page.get_by_role("button", name=rating).click()
        settled(page)
    expect(page.get_by_text("We missed two deliveries of 310").first).to_be_visible()
    page.reload()
    expect(page.get_by_text("We missed two deliveries of 310").first).to_be_visible()


def enter_the_second_interview(page: Page, server: Server) -> None:
    opened(page, f"{server.url}/pipeline")
    page.get_by_text("Pellmore Systems, Logistics planner").wait_for()
    page.get_by_role("button", name="Open", exact=False).last.click()
    enter = page.get_by_role("button", name="Enter the stage")
    enter.wait_for()
    settled(page)
    enter.click()
    expect(page.get_by_text("Second interview entered.")).to_be_visible()
    page.get_by_role("button", name="Back to the list").click()


def see_the_chart(page: Page) -> None:
    page.get_by_role("tab", name="Charts").click()
    chart = page.locator(".js-plotly-plot").first
    chart.wait_for()
    expect(chart).to_contain_text("Second interview")
