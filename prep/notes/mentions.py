"""What the notes mention beside the questions: topics, people and promises, each with its line."""

from prep.notes.people import find_people
from prep.notes.promises import find_promises
from prep.notes.topics import find_topics

__all__ = ["find_people", "find_promises", "find_topics"]
