#pragma once

#include <QDateTime>
#include <QPointer>
#include <memory>

#include "app/pages/library/library_page.h"
#include "app/pages/take_along/take_along.h"
#include "core/report/report.h"

namespace kneemap {

class CheckUp;

/// Everything that leaves the room: print, PDF, a code for a phone, text, a file for a record system, with the paper as it
/// will look beside it. A kiosk prints and shows the code, and asks nothing. While there is no result, it hands out the
/// same questions on paper.
class TakeAlongPage : public LibraryPage {
    Q_OBJECT
public:
    /// `checkUp` and `text` must outlive it. `now` is the moment of writing.
    TakeAlongPage(CheckUp& checkUp, const ClinicalText& text, const QDateTime& now, TakeAlongWays ways,
                  std::shared_ptr<TakeAlongChoices> choices, QWidget* parent = nullptr);

    void refresh() override;
    /// Writes the PDF, the text or the record there; says in words what went wrong, nothing if nothing did.
    QString savePdf(const QString& path) const;
    QString saveText(const QString& path) const;
    QString saveRecord(const QString& path) const;

    bool hasResult() const;
    PaperDocument document() const;
    QStringList codeTexts() const;

private:
    Report report() const;
    void buildWays(QVBoxLayout& column);
    void buildChoices(QVBoxLayout& column);
    void buildLanguages(QVBoxLayout& column);
    void buildKiosk(QVBoxLayout& column);
    void showSide();
    void addCode(QVBoxLayout& column);
    void print();
    void copy();
    void askWhereToSave(const QString& title, const QString& name, const QString& filter, QString (TakeAlongPage::*save)(const QString&) const);
    void tell(bool fine, const QString& words, const QString& folder = {});

    CheckUp& checkUp_;
    const ClinicalText& text_;
    QDateTime now_;
    TakeAlongWays ways_;
    std::shared_ptr<TakeAlongChoices> choices_;
    QVBoxLayout* side_ = nullptr;
    QPointer<QWidget> sideShown_;
    QVBoxLayout* told_ = nullptr;
    QPointer<QWidget> toldShown_;
};

}  // namespace kneemap
