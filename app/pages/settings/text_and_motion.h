#pragma once

#include <QWidget>

namespace kneemap {

class AppSettings;
class CheckRow;
class OptionGroup;
class Segment;
class TextLabel;

/// Text size, colours and less motion: what can be changed from any page. Each choice acts at once; a line of text in
/// the new size stands beside the sizes. Follows the settings when they change elsewhere.
class TextAndMotion : public QWidget {
    Q_OBJECT

public:
    /// `settings` must outlive it. `narrow` sets the colours one below the other.
    explicit TextAndMotion(AppSettings& settings, bool narrow, QWidget* parent = nullptr);

    /// The first control, for the focus.
    void focusFirst();

protected:
    void changeEvent(QEvent* event) override;

private:
    void name();
    void follow();

    AppSettings& settings_;
    TextLabel* sizeName_;
    Segment* size_;
    TextLabel* sample_;
    TextLabel* coloursName_;
    Segment* colours_;
    CheckRow* lessMotion_;
};

}  // namespace kneemap
