#include "app/diagram/svg_path.h"

#include <QPointF>
#include <charconv>
#include <cmath>
#include <optional>
#include <system_error>

namespace kneemap {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Reads one path from left to right; the first fault ends the reading.
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) { path_.setFillRule(Qt::WindingFill); }

    std::variant<QPainterPath, SvgPathFault> read() {
        if (text_.size() > svgPathLengthLimit) return SvgPathFault{SvgPathFault::Kind::tooLong, svgPathLengthLimit};
        skipSpace();
        while (!fault_ && at_ < text_.size()) {
            readCommand();
            skipSpace();
        }
        if (fault_) return *fault_;
        return path_;
    }

private:
    void fail(SvgPathFault::Kind kind) {
        if (!fault_) fault_ = SvgPathFault{kind, at_};
    }

    void skipSpace() {
        while (at_ < text_.size() && isSpace(text_[at_])) ++at_;
    }

    bool numberStarts() const {
        return at_ < text_.size() &&
               (isDigit(text_[at_]) || text_[at_] == '-' || text_[at_] == '+' || text_[at_] == '.');
    }

    /// A number of the SVG grammar; `1.5.5` is two of them and so is `1-2`.
    double number() {
        if (fault_) return 0;
        std::size_t end = at_;
        if (end < text_.size() && (text_[end] == '-' || text_[end] == '+')) ++end;
        const std::size_t digits = end;
        std::size_t count = 0;
        while (end < text_.size() && isDigit(text_[end])) ++end, ++count;
        if (end < text_.size() && text_[end] == '.') {
            ++end;
            while (end < text_.size() && isDigit(text_[end])) ++end, ++count;
        }
        if (count == 0) return fail(SvgPathFault::Kind::numberExpected), 0;
        if (end < text_.size() && (text_[end] == 'e' || text_[end] == 'E')) {
            std::size_t exponent = end + 1;
            if (exponent < text_.size() && (text_[exponent] == '-' || text_[exponent] == '+')) ++exponent;
            if (exponent < text_.size() && isDigit(text_[exponent])) {
                while (exponent < text_.size() && isDigit(text_[exponent])) ++exponent;
                end = exponent;
            }
        }
        double value = 0;
        const auto [stop, error] = std::from_chars(text_.data() + digits, text_.data() + end, value);
        if (error != std::errc() || stop != text_.data() + end) {
            return fail(error == std::errc::result_out_of_range ? SvgPathFault::Kind::numberTooLarge
                                                                : SvgPathFault::Kind::numberExpected),
                   0;
        }
        if (!(value <= svgPathCoordinateLimit)) return fail(SvgPathFault::Kind::numberTooLarge), 0;
        if (text_[at_] == '-') value = -value;
        at_ = end;
        return value;
    }

    /// The space, or the one comma, between two numbers.
    void separator() {
        if (fault_) return;
        skipSpace();
        if (at_ >= text_.size() || text_[at_] != ',') return;
        const std::size_t comma = at_++;
        skipSpace();
        if (numberStarts()) return;
        at_ = comma;
        fail(SvgPathFault::Kind::strayComma);
    }

    QPointF point(bool relative) {
        const double x = number();
        separator();
        const double y = number();
        return checked(relative ? current_ + QPointF(x, y) : QPointF(x, y));
    }

    /// Relative steps may add up to more than any one number says.
    QPointF checked(QPointF p) {
        if (!(std::abs(p.x()) <= svgPathCoordinateLimit && std::abs(p.y()) <= svgPathCoordinateLimit)) {
            fail(SvgPathFault::Kind::numberTooLarge);
        }
        return p;
    }

    QPointF reflected() const { return 2 * current_ - control_; }

    void readCommand() {
        const char letter = text_[at_];
        const char command = upper(letter);
        if (letter == ',') return fail(SvgPathFault::Kind::strayComma);
        if (!isLetter(letter)) return fail(SvgPathFault::Kind::unknownCommand);
        if (command == 'A') return fail(SvgPathFault::Kind::unsupportedCommand);
        if (std::string_view("MLHVCSQTZ").find(command) == std::string_view::npos) {
            return fail(SvgPathFault::Kind::unknownCommand);
        }
        if (!moved_ && command != 'M') return fail(SvgPathFault::Kind::noMoveFirst);
        ++at_;
        const bool relative = letter != command;
        if (command == 'Z') {
            path_.closeSubpath();
            current_ = start_;
            previous_ = 'Z';
            return countSegment();
        }
        skipSpace();
        char repeated = command;
        do {
            readSegment(repeated, relative);
            if (fault_) return;
            previous_ = repeated;
            if (repeated == 'M') repeated = 'L';
            separator();
        } while (!fault_ && numberStarts());
    }

    void readSegment(char command, bool relative) {
        switch (command) {
            case 'M': {
                const QPointF to = point(relative);
                if (fault_) return;
                path_.moveTo(to);
                current_ = start_ = to;
                moved_ = true;
                break;
            }
            case 'L':
                return lineTo(point(relative));
            case 'H': {
                const double x = number();
                return lineTo(checked({relative ? current_.x() + x : x, current_.y()}));
            }
            case 'V': {
                const double y = number();
                return lineTo(checked({current_.x(), relative ? current_.y() + y : y}));
            }
            case 'C':
            case 'S': {
                QPointF first = previous_ == 'C' || previous_ == 'S' ? reflected() : current_;
                if (command == 'C') {
                    first = point(relative);
                    separator();
                }
                const QPointF second = point(relative);
                separator();
                const QPointF to = point(relative);
                if (fault_) return;
                path_.cubicTo(first, second, to);
                control_ = second;
                current_ = to;
                break;
            }
            case 'Q':
            case 'T': {
                QPointF bend = previous_ == 'Q' || previous_ == 'T' ? reflected() : current_;
                if (command == 'Q') {
                    bend = point(relative);
                    separator();
                }
                const QPointF to = point(relative);
                if (fault_) return;
                path_.quadTo(checked(bend), to);
                control_ = bend;
                current_ = to;
                break;
            }
            default:
                break;
        }
        countSegment();
    }

    void lineTo(QPointF to) {
        if (fault_) return;
        path_.lineTo(to);
        current_ = to;
        countSegment();
    }

    void countSegment() {
        if (++segments_ > svgPathSegmentLimit) fail(SvgPathFault::Kind::tooLong);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t segments_ = 0;
    QPainterPath path_;
    QPointF current_, start_, control_;
    char previous_ = 0;
    bool moved_ = false;
    std::optional<SvgPathFault> fault_;
};

}  // namespace

std::variant<QPainterPath, SvgPathFault> parseSvgPath(std::string_view text) {
    return Reader(text).read();
}

}  // namespace kneemap
