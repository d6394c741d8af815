#pragma once

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <chrono>
#include <string>
#include <vector>

namespace kneemap {

/// What systemd is to a service: a socket that takes news, and how long it waits for a sign of life.
class NotifySocket {
public:
    explicit NotifySocket(std::chrono::milliseconds patience) : socket_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0)) {
        const std::string path = folder_.filePath(QStringLiteral("notify")).toStdString();
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        path.copy(address.sun_path, sizeof address.sun_path - 1);
        bound_ = ::bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        qputenv("NOTIFY_SOCKET", QByteArray::fromStdString(path));
        if (patience.count() > 0) qputenv("WATCHDOG_USEC", QByteArray::number(qlonglong(std::chrono::microseconds(patience).count())));
    }
    ~NotifySocket() {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        ::close(socket_);
    }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    bool isOpen() const { return bound_; }

    /// Everything that was told since the last time.
    std::vector<std::string> news() const {
        std::vector<std::string> all;
        char message[256];
        for (ssize_t length; (length = ::recv(socket_, message, sizeof message, 0)) >= 0;) all.emplace_back(message, std::size_t(length));
        return all;
    }

    /// Whether anything is told while this thread does nothing but listen.
    bool hearsWithin(std::chrono::milliseconds time) const {
        pollfd listening{socket_, POLLIN, 0};
        return ::poll(&listening, 1, int(time.count())) > 0;
    }

private:
    QTemporaryDir folder_;
    int socket_;
    bool bound_ = false;
};

}  // namespace kneemap
