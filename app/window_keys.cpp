#include "app/window_keys.h"

#include <QCoreApplication>

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowKeys)
};

}  // namespace

std::vector<WindowKey> windowKeys() {
    return {{WindowAction::back, {Qt::ALT | Qt::Key_Left}, Words::tr("Back")},
            {WindowAction::skip, {Qt::ALT | Qt::Key_S}, Words::tr("Skip this")},
            {WindowAction::undo, {QKeySequence::Undo}, Words::tr("Take up the check you had put aside")},
            {WindowAction::takeAlong, {QKeySequence::Print}, Words::tr("Take it along: print, PDF, QR code")},
            {WindowAction::readAloud, {Qt::CTRL | Qt::Key_R}, Words::tr("Read the page aloud, or stop; needs a voice on this computer")},
            // On many keyboards "+" needs Shift and "=" is the same key without it.
            {WindowAction::larger, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, Words::tr("Larger text")},
            {WindowAction::smaller, {Qt::CTRL | Qt::Key_Minus}, Words::tr("Smaller text")},
            {WindowAction::usualSize, {Qt::CTRL | Qt::Key_0}, Words::tr("Text as at the start")}};
}

}  // namespace kneemap
