#pragma once

#include <QWidget>

namespace kneemap {

class IconText;

/// What went wrong and how to mend it, with an octagon; hidden until there is something. Telling it is an alert to a
/// screen reader.
class ErrorLine : public QWidget {
    Q_OBJECT
public:
    explicit ErrorLine(QWidget* parent = nullptr);

    void tell(const QString& words);
    void clear();
    QString words() const;

private:
    IconText* line_;
};

}  // namespace kneemap
