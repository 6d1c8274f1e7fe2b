"""The next things worth doing, the coming interview, and until when there is nothing to do."""

import streamlit as st

from prep.pipeline.calm import calm_lines, not_to_write
from prep.pipeline.day import interview_name, read_day
from prep.pipeline.today import things_of
from prep.text import days_away
from ui import calendar_file, casefile, clock, practice_line, things
from ui.frame import heading
from ui.words import plain

day = read_day(casefile.store(), casefile.ME, clock.now(), clock.zone())
coming = day.coming
company = plain(day.open[coming.application_id].company) if coming else ""

facts = f"{day.today:%A} {day.today.day} {day.today:%B}."
if coming:
    when = days_away(day.day_of(coming), day.today)
    facts += f" {interview_name(coming.round)} with {company} {when}."
heading("Today", facts)

if not day.any_application:
    things.first_steps()
    st.stop()

practising = False
if coming:
    st.set_page_config(layout="wide")
    left, right = st.columns([3, 2], gap="large")
    with right:
        st.subheader(company, anchor=False)
        things.coming_card(coming, day.open[coming.application_id])
        practising = practice_line.show(casefile.store(), day)
else:
    left = st.container()
with left:
    st.subheader("Next steps", anchor=False)
    found = things_of(day)
    things.thing_cards(found.now, first_is_primary=not coming)
    things.more_line(found.later)
    if found.now:
        things.calm_line(not_to_write(day, [*found.now, *found.later]))
    else:
        things.calm_card(calm_lines(day), practising)
    calendar_file.offer(casefile.store(), day)
