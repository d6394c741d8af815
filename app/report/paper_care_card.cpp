#include <algorithm>

#include "app/report/paper_parts.h"
#include "app/widgets/care_level.h"

namespace kneemap {
namespace {

std::unique_ptr<PaperBox> blockBox(const CareBlock& block, const PaperLook& look, Role words, Role sign) {
    PaperBoxes boxes;
    if (!block.heading.isEmpty()) boxes.push_back(wordsBox(block.heading, look, look.body(), true, words));
    if (!block.text.isEmpty()) boxes.push_back(wordsBox(block.text, look, look.body(), false, words));
    if (!block.bullets.isEmpty()) boxes.push_back(listBox({{}, block.bullets, ListPart::Sign::dot}, look, words, sign));
    if (!block.note.isEmpty()) boxes.push_back(wordsBox(block.note, look, look.small(), false, words));
    return std::make_unique<StackBox>(std::move(boxes), PaperLook::points(2));
}

/// Sign, level word, heading, lead.
std::unique_ptr<PaperBox> bandBox(const CareCardPart& card, const CareLook& level, const PaperLook& look) {
    PaperBoxes words;
    words.push_back(wordsBox(careWord(card.level), look, look.small(), true, level.words));
    words.push_back(wordsBox(card.heading, look, look.title(), true, level.words));
    if (!card.lead.isEmpty()) words.push_back(wordsBox(card.lead, look, look.body(), false, level.words));
    const double side = PaperLook::points(30 * look.scale);
    std::vector<RowBox::Column> columns(2);
    columns[0].width = side;
    columns[0].box = std::make_unique<PictureBox>(side, [icon = level.icon, role = level.sign](QPainter& painter, const QRectF& area) {
        paintIcon(painter, icon, area, PaperLook::colour(role));
    });
    columns[1].box = std::make_unique<StackBox>(std::move(words), PaperLook::points(1));
    return std::make_unique<RowBox>(std::move(columns), PaperLook::points(9), look.direction);
}

}  // namespace

std::unique_ptr<PaperBox> careBox(const CareCardPart& card, const PaperLook& look) {
    const CareLook level = careLook(card.level);
    const Role words = level.filled ? level.words : Role::text;
    const Role sign = level.filled ? level.words : level.edge;
    FrameBox::Frame band;
    band.ground = PaperLook::colour(level.ground);
    band.edge = PaperLook::colour(level.edge);
    band.edgeWidth = PaperLook::points(1.2);
    band.radius = PaperLook::mm(2.5);
    band.across = PaperLook::points(10);
    band.upDown = PaperLook::points(7);
    band.roundBelow = card.blocks.empty();
    PaperBoxes parts;
    parts.push_back(std::make_unique<FrameBox>(bandBox(card, level, look), band));
    if (!card.blocks.empty()) {
        PaperBoxes blocks;
        // The first block is what to do; those with headings stand side by side after it.
        std::vector<RowBox::Column> beside;
        for (std::size_t i = 0; i < card.blocks.size(); ++i) {
            auto box = blockBox(card.blocks[i], look, words, sign);
            if (i == 0 && !level.filled) blocks.push_back(std::move(box));
            else beside.push_back({std::move(box), 0, 1, false});
        }
        if (!beside.empty()) blocks.push_back(std::make_unique<RowBox>(std::move(beside), PaperLook::mm(5), look.direction));
        FrameBox::Frame body = band;
        if (!level.filled) body.ground = PaperLook::colour(Role::surface);
        body.roundBelow = true;
        body.roundAbove = false;
        parts.push_back(std::make_unique<FrameBox>(std::make_unique<StackBox>(std::move(blocks), PaperLook::points(5)), body));
    }
    return std::make_unique<StackBox>(std::move(parts), 0);
}

}  // namespace kneemap
