#pragma once

#include <QObject>

namespace kneemap {

/// A kiosk that is told to stop (SIGTERM, SIGINT, SIGHUP) ends in good order, yet never with 0: whoever watches over it must
/// see that no member of staff closed it.
class Termination : public QObject {
    Q_OBJECT

public:
    explicit Termination(QObject* parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    /// `status` is 128 and the number of the signal, as shells have it.
    void asked(int status);
};

}  // namespace kneemap
