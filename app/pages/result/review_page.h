#pragma once

#include "app/pages/result/lazy_page.h"
#include "core/history/answer.h"
#include "core/id.h"

class QVBoxLayout;

namespace kneemap {

class PageScroll;
struct Question;

/// Everything that was told, to look over and change before the result.
class ReviewPage : public LazyPage {
    Q_OBJECT

public:
    ReviewPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent = nullptr);

    FooterState footer() const override;
    void goOn() override;
    int trailStep() const override;

Q_SIGNALS:
    void changeAsked(const QuestionId& question);
    void changeSpotsAsked();
    void changePatternAsked();
    void resultAsked();

protected:
    HeadingLabel* build() override;

private:
    /// A group of rows; none if it would be empty.
    QWidget* group(const QString& name, const std::vector<const Question*>& questions, bool counts, QWidget* parent);
    QWidget* spots(QWidget* parent);
    QWidget* framed(const QString& name, std::function<void(QVBoxLayout*, QWidget*)> fill, QWidget* parent);

    PageScroll* scroll_;
    bool firstGroup_ = true;
};

}  // namespace kneemap
