/// Whatever a page says has been handed to the translators.
#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>

#include "app/check_up.h"
#include "app/language.h"
#include "app/launch_options.h"
#include "app/main_window.h"
#include "app/pages/settings/app_settings.h"
#include "app/style/theme.h"
#include "every_page.h"
#include "shown_words.h"
#include "ts_file.h"

namespace kneemap {
namespace {

void settle() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

/// The pages of the tour, then every cause, article and exercise.
TEST(Words, AllThatIsSaidOnAnyPageIsInTheFilesOfTheTranslators) {
    QTemporaryDir data;
    AppSettings settings{QString()};
    settings.setLanguage(QStringLiteral("en"));
    settings.setLessMotion(true);
    applyLook(settings, theme());
    Language language;
    AskedWords words;
    QCoreApplication::installTranslator(&words);
    LaunchOptions options;
    options.dataFolder = data.path();
    MainWindow window(options, settings, language);
    window.show();
    showEveryPage(window, QStringLiteral(KNEEMAP_CASES), [](const QString&) { settle(); });
    const KnowledgeBase& knowledge = window.checkUp().knowledge();
    for (const Condition& condition : knowledge.conditions()) window.showCondition(condition.id), settle();
    for (const Article& article : knowledge.articles()) window.showArticle(article.id), settle();
    for (const Exercise& exercise : knowledge.exercises()) window.showExercise(exercise.id), settle();
    for (const TrainingCause& cause : knowledge.trainingCauses()) window.showTraining(cause.id), settle();
    QCoreApplication::removeTranslator(&words);

    ASSERT_GT(words.asked().size(), 2000);
    for (const auto& [code, file] : translationFiles()) {
        QSet<QString> known;
        for (const Message& m : readTs(file)) known.insert(AskedWords::key(m.context, m.source, m.comment));
        const QStringList unknown = (words.asked() - known).values();
        EXPECT_TRUE(unknown.isEmpty()) << qPrintable(code) << " lacks " << unknown.size() << ":\n" << qPrintable(unknown.join(QLatin1Char('\n')));
    }
}

}  // namespace
}  // namespace kneemap
