#pragma once

#include <QStringList>

#include "app/clinical_text.h"
#include "app/pages/library/library_page.h"

namespace kneemap {

/// What this program is: versions, for whom it is and is not, privacy, sources, licences.
class AboutPage : public LibraryPage {
    Q_OBJECT

public:
    /// `text` must outlive it.
    explicit AboutPage(const ClinicalText& text, QWidget* parent = nullptr);

    /// Plain figures of the self-test, a sentence each; without them the page leaves the part out.
    void setSelfTest(const QStringList& sentences) { selfTest_ = sentences; }
    /// Versions and dates as plain text, for a message to whoever looks after the program.
    QString facts() const;

    void refresh() override;

private:
    void copyFacts();

    const ClinicalText& text_;
    QStringList selfTest_;
    TextLabel* copied_ = nullptr;
};

}  // namespace kneemap
