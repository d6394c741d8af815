#pragma once

#include <functional>

#include "app/check_up.h"
#include "hand.h"
#include "person.h"
#include "program.h"

namespace kneemap::stories {

/// A person who goes through the program with one kind of hand.
class Story {
public:
    Story(Program& program, Hand& hand, const Person& person) : program_(program), hand_(hand), person_(person) {}

    /// Answers the page on show and goes on to the next.
    void answerPage();
    /// Answers without going on.
    void fillPage();
    /// Answers page after page while `isBefore` holds for the step on show.
    void goWhile(const std::function<bool(const Step&)>& isBefore);
    /// Answers everything; ends where the answers are looked over.
    void goToReview();
    /// Answers everything and asks for the result.
    void goToResult();

private:
    void fillQuestion(const QuestionId& id);

    Program& program_;
    Hand& hand_;
    const Person& person_;
};

}  // namespace kneemap::stories
