#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <functional>

#include "app/diagram/plate_look.h"
#include "app/pages/hint.h"
#include "app/style/theme.h"

namespace kneemap {

enum class DistanceUnit { kilometres, miles };

/// What the person chose about the program itself; nothing about their knee. Every setter acts and is stored at once.
///
/// The store is an INI file that people may edit and disks may spoil: each value is checked on its own, and one that
/// makes no sense is taken as never set. Where several windows share a store, each takes over what the others chose when it
/// stores a choice of its own. A store that cannot be read, or holds what is none of ours, is kept beside it as
/// "<file>.unreadable" before it is written over.
class AppSettings : public QObject {
    Q_OBJECT

public:
    static constexpr int leastTextSize = 100;
    static constexpr int mostTextSize = 200;

    enum class Keeping { forGood, forThisRun };

    /// Reads `file`; an empty name keeps the choices in memory alone, as a kiosk does. `forThisRun`: what is chosen from
    /// now on is not written.
    explicit AppSettings(const QString& file, Keeping keeping = Keeping::forGood, QObject* parent = nullptr);

    /// Where this person's choices are kept on this computer.
    static QString standardFile();

    /// A language code such as "de" or "pt_BR"; empty: the computer's language.
    QString language() const { return values_.language; }
    /// Percent, 100 to 200.
    int textSize() const { return values_.textSize; }
    ThemeChoice colours() const { return values_.colours; }
    bool hasLessMotion() const { return values_.lessMotion; }
    DistanceUnit unit() const { return values_.unit; }
    SkinTone skinTone() const { return values_.skinTone; }
    bool keepsChecks() const { return values_.keepChecks; }
    /// Where the window stood, as QWidget::saveGeometry has it; it may be anything at all.
    QByteArray windowPlace() const { return values_.windowPlace; }
    bool wantsHint(Hint hint) const { return !(hint == Hint::spots ? values_.spotsHintClosed : values_.answersHintClosed); }

    /// A code that is none is taken as "the computer's language".
    void setLanguage(const QString& code);
    /// Kept within 100 and 200.
    void setTextSize(int percent);
    void setColours(ThemeChoice choice);
    void setLessMotion(bool less);
    void setUnit(DistanceUnit unit);
    void setSkinTone(SkinTone tone);
    void setKeepsChecks(bool keep);
    /// These two change nothing that is on show: they are stored and not told.
    void setWindowPlace(const QByteArray& place);
    void closeHint(Hint hint);
    /// Everything as on the first start, in the store too.
    void reset();

    /// False if the last choice could not be stored: it holds until the program ends.
    bool isStored() const { return stored_; }

Q_SIGNALS:
    void changed();

private:
    struct Values {
        QString language;
        int textSize = leastTextSize;
        ThemeChoice colours = ThemeChoice::matchComputer;
        bool lessMotion = false;
        DistanceUnit unit = DistanceUnit::kilometres;
        SkinTone skinTone = SkinTone::light;
        bool keepChecks = true;
        QByteArray windowPlace;
        bool spotsHintClosed = false;
        bool answersHintClosed = false;

        friend bool operator==(const Values&, const Values&) = default;
    };

    static Values firstStart();
    bool keep(const std::function<void(Values&)>& change);
    void choose(const std::function<void(Values&)>& change);
    void read();
    bool isAsWritten() const;
    void write();
    void keepUnreadable();

    QString file_;
    Keeping keeping_;
    Values values_;
    QByteArray written_;  ///< the store as this object last wrote it
    bool readable_ = true;
    bool stored_ = true;
};

/// Dresses the window as the person chose: colours, text size, motion.
void applyLook(const AppSettings& settings, Theme& theme);

}  // namespace kneemap
