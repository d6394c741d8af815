#include "app/figures/exercise_clips.h"

#include <QDir>
#include <QFile>

#include "app/figures/clip_reader.h"

/// Outside every namespace, as the resource compiler wants it.
static void loadFigureResources() {
    Q_INIT_RESOURCE(exercises);
}

namespace kneemap {
namespace {

QString fileOf(const QString& exercise) {
    return QStringLiteral(":/exercises/%1.json").arg(exercise);
}

}  // namespace

QStringList exercisesWithFigure() {
    loadFigureResources();
    QStringList names = QDir(QStringLiteral(":/exercises")).entryList(QDir::Files, QDir::Name);
    for (QString& name : names) name.chop(5);
    return names;
}

bool hasFigure(const QString& exercise) {
    loadFigureResources();
    return QFile::exists(fileOf(exercise));
}

bool hasEasierFigure(const QString& exercise) {
    return hasFigure(exercise) && !clipsOf(exercise, FigureWay::easier).empty();
}

std::vector<Clip> clipsOf(const QString& exercise, FigureWay way) {
    loadFigureResources();
    QFile file(fileOf(exercise));
    if (!file.open(QIODevice::ReadOnly)) throw FigureError("no figure for the exercise " + exercise.toStdString());
    return readClips(file.readAll(), QStringLiteral("exercises/%1.json").arg(exercise), way);
}

}  // namespace kneemap
