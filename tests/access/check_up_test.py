"""A whole check-up, from welcome to plan, in three ways: by what the elements can do, by keys, by taps."""

import unittest

from element import Role
from hands import Finger, Keyboard, Reader
from person import Person
from story import Story
from window import Window

CALM = "textbook/pfp-29m-desk"
EMERGENCY = {"safety-now": ["foot-cold-numb"]}


class CheckUp(unittest.TestCase):
    def whole(self, make_hand):
        with Window() as window:
            story = Story(window, make_hand(window), Person(CALM))
            story.start()
            story.go_until(lambda heading: heading == "Check your answers")
            story.go_on()
            self.assertIn("Not urgent", story.headings[-1])
            causes = [each.name for each in window.page_elements() if each.role in (Role.PUSH_BUTTON, Role.TOGGLE_BUTTON)]
            self.assertTrue(any("runner’s knee" in name.lower() for name in causes), causes)
            story.hand.press("See my plan")
            story.arrive()
            self.assertTrue(window.find(name="This week"))
            self.assertGreater(len(story.headings), 15)

    def emergency(self, make_hand):
        with Window() as window:
            story = Story(window, make_hand(window), Person(CALM, EMERGENCY))
            story.start()
            story.fill()
            story.go_on()
            self.assertTrue(story.headings[-1].startswith("Emergency."), story.headings)
            # Taken back, it leads on: nothing is a trap.
            story.hand.press("Change my answer")
            story.arrive()
            self.assertEqual(story.headings[-1], story.headings[1])

    def test_by_accessible_actions_alone(self):
        self.whole(Reader)

    def test_by_keys_alone(self):
        self.whole(Keyboard)

    def test_by_single_taps_alone(self):
        self.whole(Finger)

    def test_an_emergency_by_accessible_actions_alone(self):
        self.emergency(Reader)

    def test_an_emergency_by_keys_alone(self):
        self.emergency(Keyboard)

    def test_an_emergency_by_single_taps_alone(self):
        self.emergency(Finger)


if __name__ == "__main__":
    unittest.main()
