"""Every page, as it is for someone who hears it or goes through it with the keyboard."""

import unittest

from audit import faults_of, faults_of_ring
from element import CHOICES, Role
from hands import Keyboard, Reader
from person import Person
from story import Story
from window import Window

CASES = ("textbook/pfp-29m-desk", "textbook/oa-67f-stairs")
MENU_PAGES = ("Exercises", "Training check", "Learn", "Settings", "About Kneemap")


class EveryPage(unittest.TestCase):
    def look_at(self, window, name, ring=True):
        with self.subTest(name):
            window.settle()
            found = faults_of(window)
            if ring:
                found += faults_of_ring(window, Keyboard(window))
            self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_of_a_check_up(self):
        with Window() as window:
            self.look_at(window, "welcome")
            story = Story(window, Reader(window), Person(CASES[0]))
            story.start()
            while story.headings[-1] != "Check your answers":
                self.look_at(window, story.headings[-1])
                story.fill()
                story.go_on()
            self.look_at(window, "review")
            story.go_on()
            self.look_at(window, "result")
            story.hand.press("See my plan")
            story.arrive()
            self.look_at(window, "plan")

    def test_of_an_emergency(self):
        with Window() as window:
            story = Story(window, Reader(window), Person(CASES[0], {"safety-now": ["foot-cold-numb"]}))
            story.start()
            story.fill()
            self.look_at(window, "an emergency ticked")
            story.go_on()
            self.look_at(window, "emergency")

    def test_with_an_error_on_it(self):
        with Window() as window:
            story = Story(window, Reader(window), Person(CASES[0]))
            story.start()
            story.hand.press("Continue")
            window.wait(lambda: window.find((Role.ALERT,)), "the error")
            self.look_at(window, "error")

    def test_to_look_up(self):
        with Window() as window:
            reader = Reader(window)
            for words in MENU_PAGES:
                with self.subTest(words):
                    open_from_menu(window, reader, words)
                    self.look_at(window, words)

    def test_that_opens_over_the_window(self):
        with Window() as window:
            reader = Reader(window)
            window.forget()
            reader.press("Menu")
            window.wait(lambda: window.find((Role.MENU_ITEM,), "Keyboard"), "the menu")
            self.look_at(window, "menu", ring=False)
            window.find((Role.MENU_ITEM,), "Keyboard").do("press")
            window.wait(lambda: window.find((Role.HEADING,), "Keys"), "the keys")
            self.look_at(window, "keys")
            reader.press("Close")
            window.wait(lambda: window.find((Role.PUSH_BUTTON,), "Text and motion"), "the page again")
            reader.press("Text and motion")
            window.wait(lambda: window.find(CHOICES, "Less motion"), "the panel")
            self.look_at(window, "text and motion")


def open_from_menu(window, reader, words):
    before = window.heading()
    reader.press("Menu")
    window.wait(lambda: window.find((Role.MENU_ITEM,), words), "the menu")
    window.find((Role.MENU_ITEM,), words).do("press")
    window.wait(lambda: window.heading() not in ("", before) and window.focus.role == Role.HEADING, f"the page {words}")
    window.settle()


if __name__ == "__main__":
    unittest.main()
