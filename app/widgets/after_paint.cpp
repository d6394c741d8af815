#include "app/widgets/after_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <utility>

namespace kneemap {
namespace {

/// Behind the request to lay out and to paint, which is itself posted as an event of low priority.
constexpr int afterUpdates = Qt::LowEventPriority - 1;

class Work : public QObject {
public:
    Work(QObject* owner, std::function<void()> work) : QObject(owner), work_(std::move(work)) {}

protected:
    void customEvent(QEvent*) override {
        const std::function<void()> work = std::move(work_);
        deleteLater();
        work();
    }

private:
    std::function<void()> work_;
};

}  // namespace

void afterPaint(QObject* owner, std::function<void()> work) {
    QCoreApplication::postEvent(new Work(owner, std::move(work)), new QEvent(QEvent::User), afterUpdates);
}

}  // namespace kneemap
