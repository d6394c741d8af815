#include "app/launch_options.h"

#include <QCommandLineParser>

namespace kneemap {
namespace {

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral("An offline knee-pain checker for runners. It helps you learn; it does not replace a doctor."));
    parser.addOptions({
        {QStringLiteral("kiosk"), QStringLiteral("Full screen for a clinic's waiting room: touch only, nothing is kept.")},
        {QStringLiteral("config"), QStringLiteral("Kiosk configuration file."), QStringLiteral("FILE")},
        {QStringLiteral("lang"), QStringLiteral("Language of the window, such as en or de."), QStringLiteral("CODE")},
        {QStringLiteral("knowledge"), QStringLiteral("Use the content in this folder instead of the shipped one."), QStringLiteral("DIR")},
        {QStringLiteral("data-dir"), QStringLiteral("Keep check-ups in this folder."), QStringLiteral("DIR")},
        {QStringLiteral("theme"), QStringLiteral("match, light, dark or contrast."), QStringLiteral("NAME")},
        {QStringLiteral("text-size"), QStringLiteral("100 to 200."), QStringLiteral("PERCENT")},
        {QStringLiteral("version"), QStringLiteral("Show the version.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
    });
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A saved check-up to open."), QStringLiteral("[FILE]"));
}

}  // namespace

QString LaunchOptions::help() {
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

LaunchOptions readLaunchOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    describe(parser);
    LaunchOptions options;
    if (!parser.parse(arguments)) {
        options.error = parser.errorText();
        return options;
    }
    options.kiosk = parser.isSet(QStringLiteral("kiosk"));
    options.showVersion = parser.isSet(QStringLiteral("version"));
    options.showHelp = parser.isSet(QStringLiteral("help"));
    options.config = parser.value(QStringLiteral("config"));
    options.language = parser.value(QStringLiteral("lang"));
    options.knowledge = parser.value(QStringLiteral("knowledge"));
    options.dataFolder = parser.value(QStringLiteral("data-dir"));
    options.theme = parser.value(QStringLiteral("theme"));
    static const QStringList themes = {QString(), QStringLiteral("match"), QStringLiteral("light"), QStringLiteral("dark"),
                                       QStringLiteral("contrast")};
    if (!themes.contains(options.theme)) options.error = QStringLiteral("Unknown theme '%1': match, light, dark or contrast.").arg(options.theme);
    if (parser.isSet(QStringLiteral("text-size"))) {
        bool isNumber = false;
        options.textScale = parser.value(QStringLiteral("text-size")).toInt(&isNumber);
        if (!isNumber || options.textScale < 100 || options.textScale > 200) {
            options.error = QStringLiteral("The text size is a number from 100 to 200.");
        }
    }
    if (!options.config.isEmpty() && !options.kiosk) options.error = QStringLiteral("--config goes with --kiosk.");
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) options.error = QStringLiteral("One check-up file at most.");
    if (!files.isEmpty()) options.checkUp = files.first();
    return options;
}

}  // namespace kneemap
