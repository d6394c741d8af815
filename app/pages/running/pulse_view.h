#pragma once

#include <QWidget>
#include <optional>

namespace kneemap {

/// Two small marks, one for each foot; the one that lands is filled. Small, and each lit every other beat, so that nothing
/// flashes more than twice a second. Decoration: what it shows stands in words beside it.
class PulseView : public QWidget {
    Q_OBJECT
public:
    enum class Foot { left, right };

    explicit PulseView(QWidget* parent = nullptr);

    /// Neither mark is filled without a foot.
    void setLanding(std::optional<Foot> foot);
    std::optional<Foot> landing() const { return landing_; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Foot> landing_;
};

}  // namespace kneemap
