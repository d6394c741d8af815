"""What a screen reader says by itself when something changes: new question, error, emergency, marks, result."""

import os
import unittest

from element import CHOICES, Role
from hands import Reader
from person import SIDE, WHERE, Person
from story import Story
from window import Window

CASE = "textbook/pfp-29m-desk"
SPEAKS = tuple(int(part) for part in os.environ["KNEEMAP_QT"].split(".")[:2]) >= (6, 8)  # QAccessibleAnnouncementEvent


class Announcements(unittest.TestCase):
    def setUp(self):
        self.window = self.enterContext(Window())

    def begin(self, instead=None):
        story = Story(self.window, Reader(self.window), Person(CASE, instead))
        story.start()
        return story

    def focused(self):
        return [(event.role, event.name) for event in self.window.events
                if event.kind == "object:state-changed:focused" and event.on]

    def wait_for_alert(self, words, spoken=True):
        """An alert is heard because it appears with its words; from Qt 6.8 on they are spoken too, unless they are those of
        the heading that takes the focus."""
        def told():
            return [event for event in self.window.events
                    if event.kind == "object:state-changed:showing" and event.on and event.role == Role.ALERT
                    and words in event.name]
        self.window.wait(told, f"the alert “{words}”")
        if SPEAKS and spoken:
            self.window.wait(lambda: [event for event in self.window.events
                                      if event.kind.startswith("object:announcement") and words in event.words],
                             f"the announcement “{words}”")

    def test_a_new_page_is_its_heading_with_the_step_and_nothing_else(self):
        story = self.begin()
        for _ in range(8):
            story.fill()
            self.window.forget()
            story.go_on()
            self.assertEqual(self.focused(), [(Role.HEADING, story.headings[-1])])
            self.assertRegex(self.window.focus.description, r"^Step \d of 5, ")
            self.assertIn(story.headings[-1], self.window.top.name)

    def test_an_error_is_an_alert_and_leads_to_the_answers(self):
        story = self.begin()
        self.window.forget()
        story.hand.press("Continue")
        self.wait_for_alert("Pick one answer")
        self.window.wait(lambda: self.window.focus.role in CHOICES, "the first answer in focus")

    def test_an_emergency_is_an_alert_at_once_and_a_page_of_its_own(self):
        story = self.begin({"safety-now": ["foot-cold-numb"]})
        self.window.forget()
        story.fill()
        self.wait_for_alert("This is an emergency.")
        self.window.forget()
        story.go_on()
        self.assertTrue(story.headings[-1].startswith("Emergency. "), story.headings)
        self.wait_for_alert(story.headings[-1], spoken=False)

    def test_a_mark_changes_what_the_plate_says_of_itself(self):
        story = self.begin()
        story.go_until(lambda heading: heading == WHERE)
        story.hand.choose(SIDE, "Left knee")
        self.window.forget()
        story.hand.mark("On top of the kneecap")
        self.window.wait(lambda: [event for event in self.window.events
                                  if event.kind == "object:property-change:accessible-name" and "1 marked" in event.name],
                         "the plate to say how many are marked")

    def test_the_result_is_how_urgent_it_is(self):
        story = self.begin()
        story.go_until(lambda heading: heading == "Check your answers")
        self.window.forget()
        story.go_on()
        self.assertEqual(self.focused(), [(Role.HEADING, story.headings[-1])])
        self.assertTrue(story.headings[-1].startswith("Not urgent. "), story.headings[-1])


if __name__ == "__main__":
    unittest.main()
