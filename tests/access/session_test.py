"""A guided session, from the list of exercises to what the pain means for the next one: by what the elements can do, by keys,
by taps."""

import unittest

from element import BUTTONS, Role
from hands import Finger, Keyboard, Reader
from pages_test import open_from_menu
from window import Window

EXERCISE = "Side plank"
MORNING = "How was your knee the morning after the last session?"
PAIN = "How much did your knee hurt at the worst moment?"
SIGNS = "Was any of this there, or is it now?"


class Session(unittest.TestCase):
    def whole(self, make_hand):
        with Window() as window:
            hand = make_hand(window)

            def lead(words, to):
                """Presses a button that leads to another stage, whose heading takes the focus."""
                window.forget()
                hand.press(words)
                window.wait(lambda: window.focus is not None and window.focus.role == Role.HEADING and window.focus.name == to,
                            f"“{to}” after “{words}”")
                window.settle()

            open_from_menu(window, Reader(window), "Exercises")
            card = window.find(BUTTONS, fits=lambda it: it.name.startswith(EXERCISE))
            lead(card.name, EXERCISE)
            lead("Do this now", "Ready for today’s set?")
            hand.choose(MORNING, "This is my first session")
            lead("Start", EXERCISE)
            hand.press("Pause")
            hand.button("Go on")
            lead("Too sore", "Let’s stop this one")
            self.assertIsNotNone(window.find(name=f"The easier way: {EXERCISE}"), "the easier way is shown, not only told")
            lead("Do it the easier way", EXERCISE)
            self.assertIsNotNone(window.find(fits=lambda it: it.name.startswith("The easier way: ")))
            hand.button("Pause")  # the count goes on
            lead("End session", "Done. How was it?")
            hand.choose(PAIN, "2, Fine")
            hand.choose(SIGNS, "None of these")
            window.wait(lambda: window.find(fits=lambda it: it.name.startswith("Green")), "the light")
            lead("Finish", EXERCISE)

    def test_by_accessible_actions_alone(self):
        self.whole(Reader)

    def test_by_keys_alone(self):
        self.whole(Keyboard)

    def test_by_single_taps_alone(self):
        self.whole(Finger)


if __name__ == "__main__":
    unittest.main()
