#include "app/report/paper_parts.h"

#include <QLocale>
#include <algorithm>

namespace kneemap {
namespace {

constexpr double answerShare = 0.42;  // of a table's width

std::unique_ptr<PaperBox> stack(PaperBoxes boxes, double gap) { return std::make_unique<StackBox>(std::move(boxes), gap); }

std::unique_ptr<PaperBox> iconBox(IconName icon, double side, Role role, Qt::LayoutDirection direction) {
    return std::make_unique<PictureBox>(side, [icon, role, direction](QPainter& painter, const QRectF& area) {
        const double edge = std::min(area.width(), area.height());
        paintIcon(painter, icon, {area.left() + (area.width() - edge) / 2, area.top(), edge, edge}, PaperLook::colour(role), direction);
    });
}

/// The sign before a line of a list, in the middle of the first line's height.
std::unique_ptr<PaperBox> signBox(ListPart::Sign sign, std::size_t number, const PaperLook& look, Role role, double line) {
    using Sign = ListPart::Sign;
    if (sign == Sign::number) return std::make_unique<TextBox>(QLocale().toString(static_cast<int>(number)), look.font(look.body(), true), PaperLook::colour(role), look.direction, Qt::AlignHCenter);
    return std::make_unique<PictureBox>(line, [sign, role, direction = look.direction, unit = PaperLook::points(look.scale)](QPainter& painter, const QRectF& area) {
        const QPointF middle = area.center();
        const QColor colour = PaperLook::colour(role);
        const auto square = [&](double side) { return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side); };
        painter.save();
        switch (sign) {
            case Sign::dot:
                painter.setPen(Qt::NoPen);
                painter.setBrush(colour);
                painter.drawEllipse(square(3.2 * unit));
                break;
            case Sign::box:
                painter.setPen(QPen(colour, 0.8 * unit));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(square(7.5 * unit));
                break;
            case Sign::check: paintIcon(painter, IconName::check, square(10 * unit), colour, direction); break;
            case Sign::minus: paintIcon(painter, IconName::minus, square(9 * unit), colour, direction); break;
            case Sign::plus: paintIcon(painter, IconName::plus, square(9 * unit), colour, direction); break;
            case Sign::warning: paintIcon(painter, IconName::warning, square(9 * unit), colour, direction); break;
            case Sign::number: break;
        }
        painter.restore();
    });
}

std::unique_ptr<PaperBox> headingBox(const HeadingPart& heading, const PaperLook& look) {
    auto words = wordsBox(heading.text, look, look.heading(), true);
    PaperBoxes boxes;
    boxes.push_back(std::make_unique<PictureBox>(PaperLook::points(3 * look.scale), [](QPainter& painter, const QRectF& area) {
        painter.setPen(QPen(PaperLook::colour(Role::line), PaperLook::points(0.7)));
        painter.drawLine(area.topLeft(), area.topRight());
    }));
    if (heading.beside.isEmpty()) {
        boxes.push_back(std::move(words));
    } else {
        std::vector<RowBox::Column> row(2);
        row[0].width = words->naturalWidth();
        row[0].box = std::move(words);
        row[1].box = wordsBox(heading.beside, look, look.small(), false, Role::textQuiet);
        row[1].centred = true;
        boxes.push_back(std::make_unique<RowBox>(std::move(row), PaperLook::points(8), look.direction));
    }
    return stack(std::move(boxes), 0);
}

std::unique_ptr<PaperBox> textBox(const TextPart& text, const PaperLook& look) {
    const bool quiet = text.tone == TextPart::Tone::quiet;
    return wordsBox(text.text, look, quiet ? look.small() : look.body(), text.tone == TextPart::Tone::strong, quiet ? Role::textQuiet : Role::text);
}

/// Three bars, one to three of them filled, as the window has them.
std::unique_ptr<PaperBox> fitBars(int filled, const PaperLook& look) {
    return std::make_unique<PictureBox>(PaperLook::points(8 * look.scale), [filled, rtl = look.direction == Qt::RightToLeft](QPainter& painter, const QRectF& area) {
        painter.save();
        const double gap = area.width() * 0.1;
        const double bar = (area.width() - 2 * gap) / 3;
        painter.setPen(QPen(PaperLook::colour(Role::accent), PaperLook::points(0.7)));
        for (int i = 0; i < 3; ++i) {
            const int place = rtl ? 2 - i : i;
            painter.setBrush(i < filled ? QBrush(PaperLook::colour(Role::accent)) : QBrush(Qt::NoBrush));
            painter.drawRect(QRectF(area.left() + place * (bar + gap), area.center().y() - bar * 0.28, bar, bar * 0.56));
        }
        painter.restore();
    });
}

std::unique_ptr<PaperBox> causeBox(const CausePart& cause, const PaperLook& look) {
    PaperBoxes boxes;
    std::vector<RowBox::Column> head(3);
    head[0].box = wordsBox(cause.name, look, look.body() + 0.8, true);
    head[1].box = fitBars(cause.strength, look);
    head[1].width = PaperLook::points(26 * look.scale);
    head[1].centred = true;
    auto fit = wordsBox(cause.fit, look, look.small(), true, Role::accent);
    head[2].width = fit->naturalWidth();
    head[2].box = std::move(fit);
    head[2].centred = true;
    boxes.push_back(std::make_unique<RowBox>(std::move(head), PaperLook::points(6), look.direction));
    if (!cause.line.isEmpty()) boxes.push_back(wordsBox(cause.line, look, look.small(), false, Role::textQuiet));
    PaperLook smaller = look;
    smaller.scale *= look.small() / look.body();
    if (!cause.inFavour.isEmpty()) boxes.push_back(listBox({{}, cause.inFavour, ListPart::Sign::plus}, smaller, Role::text, Role::forBar));
    if (!cause.against.isEmpty()) boxes.push_back(listBox({{}, cause.against, ListPart::Sign::minus}, smaller, Role::text, Role::againstBar));
    return stack(std::move(boxes), PaperLook::points(1.5));
}

std::unique_ptr<PaperBox> rowOf(const std::pair<QString, QString>& row, const PaperLook& look) {
    std::vector<RowBox::Column> columns(2);
    columns[0].box = wordsBox(row.first, look, look.small(), false, Role::textQuiet);
    columns[0].weight = 1 - answerShare;
    columns[1].box = wordsBox(row.second, look, look.small(), true);
    columns[1].weight = answerShare;
    return std::make_unique<RowBox>(std::move(columns), PaperLook::points(6), look.direction);
}

std::unique_ptr<PaperBox> tableBox(const TablePart& table, const PaperLook& look) {
    PaperBoxes rows;
    for (const auto& row : table.rows) rows.push_back(rowOf(row, look));
    return stack(std::move(rows), PaperLook::points(2));
}

std::unique_ptr<PaperBox> framedBox(const BoxPart& box, const PaperLook& look) {
    PaperBoxes lines;
    if (!box.title.isEmpty()) lines.push_back(wordsBox(box.title, look, look.heading(), true));
    for (const QString& line : box.lines) lines.push_back(wordsBox(line, look, look.body()));
    std::vector<RowBox::Column> columns(2);
    columns[0].box = iconBox(box.icon, PaperLook::points(15 * look.scale), Role::text, look.direction);
    columns[0].width = PaperLook::points(15 * look.scale);
    columns[1].box = stack(std::move(lines), PaperLook::points(3));
    FrameBox::Frame frame;
    frame.edge = PaperLook::colour(Role::lineStrong);
    frame.edgeWidth = PaperLook::points(1);
    frame.radius = PaperLook::mm(2);
    frame.across = PaperLook::points(9);
    frame.upDown = PaperLook::points(5);
    return std::make_unique<FrameBox>(std::make_unique<RowBox>(std::move(columns), PaperLook::points(8), look.direction), frame);
}

std::unique_ptr<PaperBox> tickBox(const TickPart& tick, const PaperLook& look) {
    PaperBoxes boxes;
    boxes.push_back(wordsBox(tick.question, look, look.body(), true));
    if (!tick.help.isEmpty()) boxes.push_back(wordsBox(tick.help, look, look.small(), false, Role::textQuiet));
    if (tick.inOneLine) {
        std::vector<RowBox::Column> row;
        for (const QString& answer : tick.answers) {
            RowBox::Column column;
            column.box = listBox({{}, {answer}, ListPart::Sign::box}, look, Role::text, Role::text);
            column.weight = static_cast<double>(answer.size()) + 8;
            row.push_back(std::move(column));
        }
        boxes.push_back(std::make_unique<RowBox>(std::move(row), PaperLook::points(8), look.direction));
    } else if (!tick.answers.isEmpty()) {
        boxes.push_back(listBox({{}, tick.answers, ListPart::Sign::box}, look, Role::text, Role::text));
    }
    if (tick.blanks > 0) {
        boxes.push_back(std::make_unique<PictureBox>(PaperLook::mm(7), [width = PaperLook::mm(tick.blanks), rtl = look.direction == Qt::RightToLeft](QPainter& painter, const QRectF& area) {
            painter.setPen(QPen(PaperLook::colour(Role::text), PaperLook::points(0.6)));
            const double long_ = std::min(width, area.width());
            const double from = rtl ? area.right() - long_ : area.left();
            painter.drawLine(QPointF(from, area.bottom()), QPointF(from + long_, area.bottom()));
        }));
    }
    return stack(std::move(boxes), PaperLook::points(1.5));
}

std::unique_ptr<PaperBox> columnsBox(const ColumnsPart& part, const PaperLook& look) {
    std::vector<RowBox::Column> columns;
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
        PaperBoxes boxes;
        for (const PaperBlock& block : part.columns[i]) boxes.push_back(boxOf(block, look));
        RowBox::Column column;
        column.box = stack(std::move(boxes), PaperLook::points(5 * look.scale));
        if (i < part.weights.size()) column.weight = part.weights[i];
        columns.push_back(std::move(column));
    }
    return std::make_unique<RowBox>(std::move(columns), PaperLook::mm(6), look.direction);
}

}  // namespace

std::unique_ptr<TextBox> wordsBox(const QString& words, const PaperLook& look, double size, bool strong, Role role) {
    return std::make_unique<TextBox>(words, look.font(size, strong), PaperLook::colour(role), look.direction);
}

std::unique_ptr<PaperBox> listBox(const ListPart& list, const PaperLook& look, Role words, Role sign) {
    PaperBoxes boxes;
    if (!list.title.isEmpty()) boxes.push_back(wordsBox(list.title, look, look.body(), true, words));
    std::size_t number = 0;
    for (const QString& item : list.items) {
        std::vector<RowBox::Column> row(2);
        auto said = wordsBox(item, look, look.body(), false, words);
        row[0].box = signBox(list.sign, ++number, look, sign, said->lineHeight());
        row[0].width = PaperLook::points(11 * look.scale);
        row[1].box = std::move(said);
        boxes.push_back(std::make_unique<RowBox>(std::move(row), PaperLook::points(3), look.direction));
    }
    return stack(std::move(boxes), PaperLook::points(1.2));
}

std::unique_ptr<PaperBox> boxOf(const PaperBlock& block, const PaperLook& look) {
    struct Maker {
        const PaperLook& look;
        std::unique_ptr<PaperBox> operator()(const CareCardPart& part) const { return careBox(part, look); }
        std::unique_ptr<PaperBox> operator()(const HeadingPart& part) const { return headingBox(part, look); }
        std::unique_ptr<PaperBox> operator()(const TextPart& part) const { return textBox(part, look); }
        std::unique_ptr<PaperBox> operator()(const ListPart& part) const { return listBox(part, look, Role::text, part.sign == ListPart::Sign::box ? Role::text : Role::accent); }
        std::unique_ptr<PaperBox> operator()(const KneePart& part) const { return kneeBox(part, look); }
        std::unique_ptr<PaperBox> operator()(const CausePart& part) const { return causeBox(part, look); }
        std::unique_ptr<PaperBox> operator()(const ExercisePart& part) const { return exerciseBox(part, look); }
        std::unique_ptr<PaperBox> operator()(const TablePart& part) const { return tableBox(part, look); }
        std::unique_ptr<PaperBox> operator()(const BoxPart& part) const { return framedBox(part, look); }
        std::unique_ptr<PaperBox> operator()(const TickPart& part) const { return tickBox(part, look); }
        std::unique_ptr<PaperBox> operator()(const ColumnsPart& part) const { return columnsBox(part, look); }
    };
    return std::visit(Maker{look}, block.part);
}

PaperBoxes boxesOf(const PaperBlock& block, const PaperLook& look) {
    PaperBoxes boxes;
    if (const auto* table = std::get_if<TablePart>(&block.part)) {
        for (const auto& row : table->rows) boxes.push_back(rowOf(row, look));
    } else {
        boxes.push_back(boxOf(block, look));
    }
    return boxes;
}

}  // namespace kneemap
