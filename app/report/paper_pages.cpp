#include "app/report/paper_pages.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

#include "app/report/paper_parts.h"
#include "app/style/icons.h"

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperPages)
};

/// Type sizes that are tried until a sheet fits its page.
constexpr std::array scales{1.0, 0.95, 0.9, 0.85, 0.8, 0.76};
constexpr double readable = 0.9;  ///< where more pages are fine

std::unique_ptr<PaperBox> headBox(const PaperSheet& sheet, const PaperLook& look) {
    std::vector<RowBox::Column> row(3);
    const double logo = PaperLook::points(20 * look.scale);
    row[0].width = logo;
    row[0].box = std::make_unique<PictureBox>(logo, [](QPainter& painter, const QRectF& area) { paintLogo(painter, area); });
    row[1].box = wordsBox(sheet.title, look, look.title(), true);
    row[1].centred = true;
    auto beside = wordsBox(sheet.beside, look, look.body(), false, Role::textQuiet);
    row[2].width = beside->naturalWidth();
    row[2].box = std::move(beside);
    row[2].centred = true;
    return std::make_unique<RowBox>(std::move(row), PaperLook::points(8), look.direction);
}

std::unique_ptr<PaperBox> footBox(const PaperSheet& sheet, const PaperLook& look, int page, int count) {
    PaperBoxes lines;
    lines.push_back(std::make_unique<PictureBox>(PaperLook::points(2), [](QPainter& painter, const QRectF& area) {
        painter.setPen(QPen(PaperLook::colour(Role::line), PaperLook::points(0.7)));
        painter.drawLine(area.topLeft(), area.topRight());
    }));
    QStringList foot = sheet.foot;
    if (count > 1) foot.append(Words::tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(count)));
    lines.push_back(wordsBox(foot.join(QLatin1Char(' ')), look, 7.5 / look.scale, false, Role::textQuiet));
    return std::make_unique<StackBox>(std::move(lines), 0);
}

}  // namespace

QSizeF usualPaper() {
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QSizeF(215.9, 279.4) : QSizeF(210, 297);
}

PaperPages::PaperPages(const PaperDocument& document, QSizeF paper, double margin)
    : paper_(paper), inner_(PaperLook::mm(margin), PaperLook::mm(margin), PaperLook::mm(paper.width() - 2 * margin), PaperLook::mm(paper.height() - 2 * margin)) {
    for (const PaperSheet& sheet : document.sheets) {
        if (!lay(sheet, sheet.fitsOnePage)) lay(sheet, false);
    }
}

std::vector<PaperPages::Page> PaperPages::flow(const PaperBoxes& boxes, const PaperBox& head, double footHeight, double gap) const {
    std::vector<Page> pages;
    const double bottom = inner_.bottom() - footHeight;
    const double headHeight = head.heightFor(inner_.width());
    double y = 0;
    const auto turn = [&] {
        pages.emplace_back();
        pages.back().boxes.push_back({&head, {inner_.left(), inner_.top(), inner_.width(), headHeight}, 1});
        y = inner_.top() + headHeight + gap;
    };
    turn();
    for (const auto& box : boxes) {
        const double height = box->heightFor(inner_.width());
        if (y + height > bottom && pages.back().boxes.size() > 1) turn();
        const double room = bottom - y;
        pages.back().boxes.push_back({box.get(), {inner_.left(), y, inner_.width(), height}, height > room ? room / height : 1});
        y += height + gap;
    }
    return pages;
}

/// False, and nothing laid, where one page is wanted and takes type nobody could read: more pages are kinder then.
bool PaperPages::lay(const PaperSheet& sheet, bool onOnePage) {
    for (const double scale : scales) {
        PaperLook look;
        look.direction = sheet.direction;
        look.scale = scale;
        PaperBoxes boxes;
        for (const PaperBlock& block : sheet.blocks) {
            for (auto& box : boxesOf(block, look)) boxes.push_back(std::move(box));
        }
        auto head = headBox(sheet, look);
        // The foot is laid out for its highest: the page number may take a line.
        const double footHeight = footBox(sheet, look, 88, 88)->heightFor(inner_.width());
        std::vector<Page> pages = flow(boxes, *head, footHeight + PaperLook::points(4), PaperLook::points(7 * scale));
        const bool fits = pages.size() == 1 && std::all_of(pages.front().boxes.begin(), pages.front().boxes.end(), [](const Placed& placed) { return placed.shrunk >= 1; });
        const bool enough = !onOnePage && scale <= readable;
        if (!fits && !enough) continue;
        boxes.push_back(std::move(head));
        for (std::size_t i = 0; i < pages.size(); ++i) {
            auto foot = footBox(sheet, look, static_cast<int>(i) + 1, static_cast<int>(pages.size()));
            const double height = foot->heightFor(inner_.width());
            pages[i].boxes.push_back({foot.get(), {inner_.left(), inner_.bottom() - height, inner_.width(), height}, 1});
            boxes.push_back(std::move(foot));
            pages[i].scale = scale;
            pages_.push_back(std::move(pages[i]));
        }
        kept_.push_back(std::move(boxes));
        return true;
    }
    return false;
}

double PaperPages::bodyPoints(int page) const { return PaperLook{}.body() * pages_[static_cast<std::size_t>(page)].scale; }

void PaperPages::paint(QPainter& painter, int page, const QRectF& area) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(area.topLeft());
    const double ratio = area.width() / PaperLook::mm(paper_.width());
    painter.scale(ratio, ratio);
    for (const Placed& placed : pages_[static_cast<std::size_t>(page)].boxes) {
        painter.save();
        painter.translate(placed.area.topLeft());
        painter.scale(placed.shrunk, placed.shrunk);
        placed.box->paint(painter, {QPointF(0, 0), placed.area.size()});
        painter.restore();
    }
    painter.restore();
}

}  // namespace kneemap
