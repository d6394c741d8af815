/// Looks through the memory of a kiosk for what the last person told: kneemap-kiosk-memory CASES
/// Ends with 1 if it is still there after a wipe, or if it was never there and the search shows nothing.
#include <QApplication>
#include <QStandardPaths>
#include <cstdio>
#include <vector>

#include "app/kiosk/forgetful_memory.h"
#include "app/main_window.h"
#include "app/style/look.h"
#include "app/style/theme.h"
#include "app/widgets/text_label.h"
#include "tests/kiosk/kiosk.h"
#include "tests/kiosk/memory_search.h"
#include "tests/tour/load_case.h"

using namespace kneemap;

namespace {

/// A sentence made of this person's answers and of nobody else's.
QString sentenceOfAnswers(Kiosk& kiosk) {
    for (const TextLabel* label : kiosk.window().findChildren<TextLabel*>()) {
        if (label->text().startsWith(QLatin1String("You told us: ")) && label->text().contains(QLatin1String(" · "))) return label->text();
    }
    return {};
}

QByteArray bytesOf(const QString& text) { return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2}; }

}  // namespace

int main(int count, char** values) {
#ifdef __SANITIZE_ADDRESS__
    std::puts("skipped: the sanitizer has an allocator of its own");
    return 77;
#endif
    startWithForgetfulMemory(values);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(count, values);
    installLook(application).setKiosk(1080 / 268.0);
    Kiosk kiosk;
    kiosk.window().begin(QStringLiteral("en"));
    settle();
    loadCase(*kiosk.visit(), QString::fromLocal8Bit(count > 1 ? values[1] : ".") + QStringLiteral("/textbook/septic-41m-fever.json"), true);
    settle();
    const MemorySearch wide(bytesOf(sentenceOfAnswers(kiosk)));
    const MemorySearch narrow(sentenceOfAnswers(kiosk).toUtf8());
    const int before = wide.count();
    if (sentenceOfAnswers(kiosk).isEmpty() || before < 1) {
        std::fputs("the answers were never found: the search shows nothing\n", stderr);
        return 1;
    }
    kiosk.window().forget();
    settle();
    const int after = wide.count() + narrow.count();
    std::printf("found %d times before the wipe, %d times after\n", before, after);
    return after == 0 ? 0 : 1;
}
