#pragma once

#include <QPainter>
#include <QSizeF>
#include <vector>

#include "app/report/paper_block.h"
#include "app/report/paper_box.h"
#include "app/report/paper_look.h"

namespace kneemap {

/// A document laid out on pages of one size: what the printer, the PDF and the preview paint.
class PaperPages {
public:
    /// `paper` is the size of a page in millimetres, `margin` what stays free on every side.
    PaperPages(const PaperDocument& document, QSizeF paper, double margin = 13);

    int count() const { return static_cast<int>(pages_.size()); }
    QSizeF paper() const { return paper_; }
    /// Paints a page, counted from 0, whole into `area`.
    void paint(QPainter& painter, int page, const QRectF& area) const;
    /// The size of the body type of a page, in points.
    double bodyPoints(int page) const;

private:
    struct Placed {
        const PaperBox* box;
        QRectF area;
        double shrunk = 1;  ///< below 1: too high for a page of its own
    };
    struct Page {
        std::vector<Placed> boxes;
        double scale = 1;
    };

    bool lay(const PaperSheet& sheet, bool onOnePage);
    std::vector<Page> flow(const PaperBoxes& boxes, const PaperBox& head, double footHeight, double gap) const;

    QSizeF paper_;
    QRectF inner_;  ///< the page within its margins, in dots
    std::vector<PaperBoxes> kept_;
    std::vector<Page> pages_;
};

/// A4 or Letter, as it is usual where the language is spoken; millimetres.
QSizeF usualPaper();

}  // namespace kneemap
