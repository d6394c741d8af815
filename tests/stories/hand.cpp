#include "hand.h"

#include "keyboard.h"
#include "mouse.h"
#include "reader.h"

namespace kneemap::stories {

std::unique_ptr<Hand> makeHand(HandKind kind, MainWindow& window) {
    switch (kind) {
        case HandKind::mouse: return std::make_unique<Mouse>(window);
        case HandKind::keyboard: return std::make_unique<Keyboard>(window);
        case HandKind::reader: break;
    }
    return std::make_unique<Reader>(window);
}

}  // namespace kneemap::stories
