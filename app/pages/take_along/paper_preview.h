#pragma once

#include <QPixmap>
#include <QWidget>
#include <memory>
#include <vector>

#include "app/report/paper_pages.h"

namespace kneemap {

/// The pages as they will be printed, one below the other. To a screen reader it is a picture whose description is the
/// whole text.
class PaperPreview : public QWidget {
    Q_OBJECT
public:
    explicit PaperPreview(QWidget* parent = nullptr);

    /// `paper` is the size of a page in millimetres.
    void setDocument(const PaperDocument& document, QSizeF paper);
    int pages() const { return pages_ ? pages_->count() : 0; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect pageRect(int page, int width) const;

    std::unique_ptr<PaperPages> pages_;
    std::vector<QPixmap> drawn_;  ///< kept: a page is dear to paint
};

}  // namespace kneemap
