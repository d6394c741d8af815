#pragma once

#include <QWidget>

namespace kneemap {

class CheckUp;
class ClinicalText;

/// The honest foot of a result: what it is for, how old the content is, where it comes from, what was used.
class ResultFoot : public QWidget {
    Q_OBJECT
public:
    ResultFoot(const CheckUp& checkUp, const ClinicalText& text, QWidget* parent);
};

}  // namespace kneemap
