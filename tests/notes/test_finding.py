"""From notes to the questions that an interviewer asked: what counts, what does not, and why."""

import pytest

from prep.notes import Exchange, read, read_text


def exchanges(text: str, name: str = "notes.md") -> tuple[Exchange, ...]:
    return read(name, text.encode()).notes.exchanges


def sure_lines(text: str, name: str = "notes.md") -> list[int]:
    return [one.line for one in exchanges(text, name) if one.sure]


def test_topics_under_questions_asked_count_and_say_where_they_stand() -> None:
    found = exchanges("# Bank\n\n## Questions they asked\n\n- Class vs struct\n- Smart pointers\n")
    assert [(one.question, one.line, one.sure) for one in found] == [
        ("Class vs struct", 5, True),
        ("Smart pointers", 6, True),
    ]
    assert found[0].found_by == 'topic in a list under "Questions they asked"'


@pytest.mark.parametrize(
    "heading",
    [
        "Questions to ask them",
        "My questions",
        "Questions I asked",
        "Preguntas para ellos",
        "Mes questions",
        "Meine Fragen",
        "Mijn vragen",
        "反问",
    ],
)
def test_the_candidates_own_questions_are_not_listed(heading: str) -> None:
    text = f"## Questions asked\n- Why us?\n- Salary\n\n## {heading}\n- How big is the team?\n- Wer führt?\n"
    assert [one.line for one in exchanges(text)] == [2, 3]


@pytest.mark.parametrize(
    "section",
    ["Better answer", "Lessons learned", "Recovery plan", "Template", "Prep checklist", "Tips"],
)
def test_answers_lessons_plans_and_templates_hold_no_sure_question(section: str) -> None:
    text = f"## Questions asked\n- Why us?\n- Salary\n\n## {section}\n- What did I learn?\n- [ ] Explain DNS\n"
    assert sure_lines(text) == [2, 3]


def test_likely_questions_are_listed_but_not_sure() -> None:
    found = exchanges(
        "## Interview on 2 Oct: asked\n- Why us?\n- Salary\n\n## Likely questions\n- Why now?\n"
    )
    assert [(one.line, one.sure) for one in found] == [(2, True), (3, True), (6, False)]


def test_a_question_label_and_the_quote_below_it() -> None:
    text = "**Question:**\n> How do you say no?\n\n**My answer:** With a board. Why? It shows cost.\n\n**Question:**\n> Why us?\n"
    found = exchanges(text)
    assert [(one.line, one.question) for one in found] == [
        (2, "How do you say no?"),
        (7, "Why us?"),
    ]
    assert "With a board" in found[0].answer


def test_what_stands_below_a_question_heading_is_its_answer() -> None:
    text = "# Round 1\n\n### 1. What is a mutex?\n\nTwo states:\n\n1. Locked\n2. Free\n\n### 2. Virtual destructors\n\n- explain the vtable\n\n### 3. How does TCP start?\n"
    found = exchanges(text)
    assert [one.line for one in found if one.sure] == [3, 10, 14]
    assert found[0].answer_last_line == 8


def test_a_problem_of_several_lines_is_one_question() -> None:
    text = "Q1. You are given n bottles.\nSome hold water.\nReturn the most moves.\n\nQ2. Why us?\n"
    assert sure_lines(text) == [1, 5]


def test_a_column_may_name_who_asked() -> None:
    table = "## Asked\n\n| Asked by | Question | How it went |\n|---|---|---|\n| Dana | Why us? | fine |\n"
    [one] = exchanges(table)
    assert (one.question, one.asked_by, one.answer) == ("Why us?", "Dana", "How it went: fine")


def test_the_question_column_of_a_table() -> None:
    text = "| # | Question | Score |\n|---|---|---|\n| 1 | Biggest failure | 3/5 |\n| 2 | Why us? | 4/5 |\n"
    found = exchanges(text)
    assert [(one.line, one.question, one.answer) for one in found] == [
        (3, "Biggest failure", "Score: 3/5"),
        (4, "Why us?", "Score: 4/5"),
    ]


def test_reported_speech_and_a_question_inside_the_answer() -> None:
    text = (
        "I interviewed on Monday.\n\n"
        "He asked me to reverse a list.\n\n"
        "I solved it. Then, out of nowhere, she asked why I left the bank and I blanked.\n\n"
        "I asked them about the team. They share the screen. What a day, right?\n"
    )
    assert sure_lines(text) == [3, 5]


def test_indented_lines_are_answers_in_plain_notes() -> None:
    text = "Interview, depot\n\nsafety talk, what goes in it\n    fine\npick rates dropped, where do you look\n    -> rambled. why did I?\nforklift licence\n    yes\n"
    assert sure_lines(text, "notes.txt") == [3, 5, 7]


def test_own_questions_below_do_you_have_questions_are_left_out() -> None:
    text = "1. Why us?\n2. Tell me about a mistake.\n3. Do you have any questions for us?\n   How big is the ward? Who trains?\n"
    assert sure_lines(text, "notes.txt") == [1, 2]


def test_interviewer_and_candidate_by_label() -> None:
    text = "HR: introduce yourself\nC: I am Mo. Is it ok to sit?\nTE: What is DNS\nC: names to numbers\nTE: and DHCP\nC: no idea\n"
    found = exchanges(text, "notes.txt")
    assert [(one.line, one.asked_by) for one in found if one.sure] == [
        (1, "HR"),
        (3, "TE"),
        (5, "TE"),
    ]
    assert found[1].answer == "names to numbers"


def test_who_interviews_is_told_by_who_asks_when_there_are_only_names() -> None:
    text = (
        "Ana: Thanks for coming in. What drew you to archives?\n"
        "Ben: The quiet. I spent four years in the old mill, sorting maps that nobody had opened. Why maps? They fold badly.\n"
        "Ana: And what would you change here first?\n"
        "Ben: The light. You can see it fade the ink from week to week. Do you see?\n"
        "Ana: Describe a day that went wrong.\n"
        "Ben: The flood. We carried boxes for nine hours.\n"
    )
    assert sure_lines(text, "talk.txt") == [1, 3, 5]


def test_echoes_and_checks_of_the_line_are_not_questions() -> None:
    text = (
        "Interviewer: Can you hear me?\nCandidate: Yes.\n"
        "Interviewer: What did you play?\nCandidate: Super Bike Strike.\n"
        "Interviewer: Super Bike Strike?\nCandidate: Yes.\n"
        "Interviewer: Why that one?\nCandidate: It was there.\n"
    )
    assert sure_lines(text, "talk.txt") == [3, 7]


def test_machine_captions_without_marks_and_names() -> None:
    text = (
        "WEBVTT\n\n00:00.000 --> 00:06.000\nso ada can you tell us how you came to printing\n\n"
        "00:06.000 --> 00:12.000\nwell my aunt had a press and you know how it is i never left\n\n"
        "00:12.000 --> 00:18.000\nokay and what was the first thing you sold\n\n"
        "00:18.000 --> 00:24.000\na wedding card with a typo in it\n"
    )
    assert sure_lines(text, "talk.vtt") == [4, 10]


def test_a_lecture_gives_nothing_sure_and_says_so() -> None:
    cues = "\n\n".join(
        f"{n}\n00:00:{n:02}.000 --> 00:00:{n + 1:02}.000\nCaleb King: How many moles are {n} grams, do you think?"
        for n in range(1, 9)
    )
    reading = read("class.vtt", f"WEBVTT\n\n{cues}\n".encode())
    assert not any(one.sure for one in reading.notes.exchanges)
    assert "does not read like a job interview" in reading.problems[0].message


def test_notes_that_are_no_interview_say_so() -> None:
    reading = read_text(
        "Bread\n\nMix flour and water.\nLet it rest. Too wet? Add flour.\nBake for an hour.\n"
    )
    assert not any(one.sure for one in reading.notes.exchanges)
    assert len(reading.problems) == 1


def test_where_nothing_is_listed_nothing_is_to_be_ticked() -> None:
    nothing = read_text("Bread\n\nMix flour and water.\nLet it rest.\nBake for an hour.\n")
    assert not nothing.notes.exchanges
    assert [each.message for each in nothing.problems] == [
        "This does not read like a job interview. "
        "Add questions by hand, or check that this is the right file."
    ]


@pytest.mark.parametrize("heading", ["#", "Nr.", "No", ""])
def test_the_number_of_a_table_row_is_no_answer(heading: str) -> None:
    text = (
        f"# First interview\n\n| {heading} | Question | My answer |\n|---|---|---|\n"
        "| 1 | Why do you want this job? | Said I like 3 things |\n"
        "| 2 | How do you plan a week? | 40 |\n"
    )
    answers = [one.answer for one in read_text(text, "a.md").notes.exchanges]
    assert answers == ["My answer: Said I like 3 things", "My answer: 40"]


def test_a_column_no_that_says_more_than_a_number_stays() -> None:
    text = (
        "# First interview\n\n| Question | No |\n|---|---|\n"
        "| Why do you want this job? | I had no reason ready |\n"
    )
    assert [one.answer for one in read_text(text, "a.md").notes.exchanges] == [
        "No: I had no reason ready"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## Preguntas\n1. Háblame de ti.\n2. ¿Por qué te fuiste?\n3. Indícanos tu horario\n",
        "## Questions posées\n1. Présentez-vous\n2. Pourquoi nous ?\n3. Expliquez-moi le cache\n",
        "## Fragen\n1. Erzählen Sie von sich\n2. Warum wir?\n3. Nennen Sie ein Beispiel\n",
        "## Vragen\n1. Vertel eens iets over jezelf\n2. Waarom wij?\n3. Leg uit hoe je plant\n",
        "## 一面\n1. 自我介绍\n2. 进程和线程的区别\n3. 如何测试电梯？\n",
    ],
)
def test_other_languages(text: str) -> None:
    assert sure_lines(text) == [2, 3, 4]


def test_an_answer_ends_where_the_next_part_begins() -> None:
    text = "## Asked\n- Why us?\n  - fine\n- Salary\n\n## My questions\n- Pension?\n"
    first, second = exchanges(text)
    assert (first.answer, first.answer_last_line) == ("fine", 3)
    assert (second.answer, second.answer_last_line) == ("", 4)


def test_a_sheet_of_likely_questions_is_ticked_where_nothing_was_asked_yet() -> None:
    text = (
        "# Interview prep, harbour\n\n## Likely questions\n- Why us?\n- Tell me about yourself.\n"
        "\n## Questions to ask them\n- How big is the team?\n"
    )
    assert sure_lines(text) == [4, 5]


def test_q_and_a_in_letters_are_questions_and_answers() -> None:
    text = "q) wheel lathe\nq) why our depot?\na) it is near\n   i) by tram\nq) spare parts\n"
    assert sure_lines(text, "depot.txt") == [1, 2, 5]


def test_a_title_and_its_one_question_are_one_item() -> None:
    text = (
        "## Round 1\n\n**1. Seat map**\n\nBuild a seat map for a ferry.\n\n**Requirements:**\n\n"
        "- 40 rows\n- a booked seat is grey\n\n**2. Debounce**\n\nWrite a debounce function.\n"
    )
    found = [one for one in exchanges(text) if one.sure]
    assert [(one.line, one.last_line) for one in found] == [(3, 5), (12, 14)]
    assert found[0].question == "1. Seat map: Build a seat map for a ferry."


def test_a_title_above_several_questions_is_none() -> None:
    text = (
        "## Questions asked\n1. **Loading**\n   - What blocks the first paint?\n"
        "   - Which would you fix first?\n2. **Copying**\n   - Explain a shallow copy\n"
    )
    found = [one for one in exchanges(text) if one.sure]
    assert [(one.line, one.last_line) for one in found] == [(3, 3), (4, 4), (5, 6)]


def test_a_problem_statement_with_its_limits_is_one_item() -> None:
    text = (
        "## Round 2\nShe gave me the following problem.\n\n### Problem statement\n"
        "Work out how long the last truck waits.\n\n- One truck at a time\n- Find it in 20 minutes\n"
    )
    assert sure_lines(text) == [5]


def test_the_line_above_a_list_says_what_the_list_is() -> None:
    text = (
        "# Lessons\n\n## Lesson 1\n\nThey read everything. Some questions I stumbled over:\n\n"
        "- What is a spike?\n- Why is it dry?\n\nI asked them:\n\n- Who owns it?\n"
    )
    assert sure_lines(text) == [7, 8]


def test_a_numbered_list_that_is_all_of_a_file_holds_topics_too() -> None:
    text = (
        "# Norrland\n1. Explain retention.\n2. Online measuring.\n3. Difference between a and b.\n"
        "4. Steam.\n5. How do you hand over?\n"
    )
    assert sure_lines(text, "norrland.md") == [2, 3, 4, 5, 6]


def test_a_file_named_for_ones_own_questions_ticks_nothing() -> None:
    text = "For the second talk.\n\n- How often does the board meet?\n- Who taught this before?\n"
    assert sure_lines(text, "questions_to_ask_the_dean.txt") == []


def test_exercises_and_study_plans_are_not_asked() -> None:
    text = (
        "# Eight weeks\n\n| Week | To do |\n|---|---|\n| 1 | Implement a queue |\n| 2 | Draw a tree |\n\n"
        "- Sorting\n  - [12. Merge two shelves](https://example.org/12)\n  - Buckets\n  - Radix\n"
    )
    assert sure_lines(text, "interview-plan.md") == []


def test_a_long_question_is_asked_whatever_words_of_answers_it_holds() -> None:
    text = (
        "# Railway interview\n\n## Give me an example of a plan that you explained badly.\nIt was long.\n\n"
        "## Sometimes all is urgent. What do you do then?\nWait.\n\n## Result\nWhat went well?\n"
    )
    assert sure_lines(text) == [3, 6]


def test_chinese_notes_know_answers_own_questions_and_remarks() -> None:
    text = (
        "# 面经\n\n## 一面\n- 介绍一下项目\n- 为什么离职\n- 有什么想问的\n- 反问：多久有结果\n\n"
        "评价：\n- 经验不够\n"
    )
    assert sure_lines(text) == [4, 5]


def test_nobody_asked_what_was_not_asked() -> None:
    assert sure_lines("## Round 2\nNo technical questions were asked in this round.\n") == []


def test_a_question_wrapped_over_lines_is_one_item() -> None:
    text = (
        "## Questions asked\n1. You have two timetables and a budget\n   that covers one of them. Which one\n"
        "   do you keep, and how do you tell the village?\n2. How do you say no?\n"
    )
    found = [one for one in exchanges(text) if one.sure]
    assert [(one.line, one.last_line) for one in found] == [(2, 4), (5, 5)]


def test_the_question_inside_an_answer_is_found() -> None:
    text = (
        "## Questions asked\n1. Tell me about your last project.\n"
        "   I told her about the move, then she asked how I had measured it and I blanked.\n"
    )
    assert sure_lines(text) == [2, 3]


def test_bold_titles_with_code_between_them_stay() -> None:
    text = (
        "## Questions asked\n\n**Closures**\n\n```js\nlet a = 1\n```\n\n**Hoisting**\n\n"
        "```js\nvar b\n```\n"
    )
    assert sure_lines(text) == [3, 9]
