#pragma once

#include <QWidget>

#include "app/kiosk/staff_status.h"

namespace kneemap {

class HeadingLabel;
class TextLabel;

/// Behind the lock: how the kiosk stands, and what staff can do with it. Only "Close Kneemap" ends the program.
class StaffPage : public QWidget {
    Q_OBJECT
public:
    explicit StaffPage(const StaffStatus& status, QWidget* parent = nullptr);

    HeadingLabel* heading() const { return heading_; }
    /// What became of the test print, told to a reader too.
    void tellPrinted(bool printed);

Q_SIGNALS:
    void testPrintAsked();
    /// "Wipe the screen": show a CleaningCover.
    void cleaningAsked();
    void closeAsked();
    /// "Back to start".
    void leftAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* table(const StaffStatus& status);
    QWidget* actions();

    HeadingLabel* heading_;
    TextLabel* told_;
};

}  // namespace kneemap
