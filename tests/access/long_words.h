#pragma once

#include <QTranslator>

namespace kneemap {

/// A language nobody speaks: every text of the program grows by 40 % and more, in compounds as long as German ones.
class LongWords : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* note, int count) const override;
};

}  // namespace kneemap
