#include "app/window_keys.h"

#include <QCoreApplication>

namespace kneemap {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("WindowKeys", text); }

}  // namespace

std::vector<WindowKey> windowKeys() {
    return {{WindowAction::back, {Qt::ALT | Qt::Key_Left}, tr("Back")},
            {WindowAction::skip, {Qt::ALT | Qt::Key_S}, tr("Skip this")},
            {WindowAction::undo, {QKeySequence::Undo}, tr("Take up the check you had put aside")},
            {WindowAction::takeAlong, {QKeySequence::Print}, tr("Take it along: print, PDF, QR code")},
            {WindowAction::readAloud, {Qt::CTRL | Qt::Key_R}, tr("Read the page aloud, or stop; needs a voice on this computer")},
            // On many keyboards "+" needs Shift and "=" is the same key without it.
            {WindowAction::larger, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, tr("Larger text")},
            {WindowAction::smaller, {Qt::CTRL | Qt::Key_Minus}, tr("Smaller text")},
            {WindowAction::usualSize, {Qt::CTRL | Qt::Key_0}, tr("Text as at the start")}};
}

}  // namespace kneemap
