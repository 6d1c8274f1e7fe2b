"""WebVTT and SubRip as programs really write them; every line keeps its place in the file."""

from prep.notes.readers.captions import read_captions


def turns(text: str) -> list[tuple[str | None, int, str]]:
    blocks, _ = read_captions("talk.vtt", text)
    return [(block.speaker, block.line, block.text) for block in blocks]


ZOOM = """WEBVTT

1
00:00:01.000 --> 00:00:04.000
Priya Nair: How did you start?

2
00:00:04.000 --> 00:00:06.000
Tom Becker: With a bakery,

3
00:00:06.000 --> 00:00:09.000
in the north.

4
00:00:09.000 --> 00:00:12.000
Priya Nair: And then?
"""


def test_a_name_before_the_words_holds_until_the_next() -> None:
    assert turns(ZOOM) == [
        ("Priya Nair", 5, "How did you start?"),
        ("Tom Becker", 9, "With a bakery,"),
        ("Tom Becker", 13, "in the north."),
        ("Priya Nair", 17, "And then?"),
    ]


def test_voice_tags_cue_ids_and_entities() -> None:
    text = "WEBVTT\n\nab-1/2\n00:03.100 --> 00:04.000\n<v Keller, Ruth>Why R&amp;D?</v>\n\nNOTE hidden\nmore\n\n00:05.000 --> 00:06.000\n<v Ali>Curiosity.</v>\n"
    assert turns(text) == [("Keller, Ruth", 5, "Why R&D?"), ("Ali", 11, "Curiosity.")]


def test_subrip_without_blank_lines_and_with_a_broken_end() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nwhy us\n2\n00:00:03,000 --> 00:00:04,000\nthe river\n\n3\n00:00:05,000 --> 00:0"
    blocks, problems = read_captions("talk.srt", text)
    assert [(block.line, block.text) for block in blocks] == [(3, "why us"), (6, "the river")]
    assert [(problem.line, problem.message) for problem in problems] == [
        (9, "The captions end in the middle; the rest is missing.")
    ]


def test_captions_without_words_say_so() -> None:
    blocks, problems = read_captions("talk.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n")
    assert blocks == ()
    assert problems[0].message == "These captions hold no words."
