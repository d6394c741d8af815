#include "app/kiosk/logo_check.h"

#include <QBuffer>
#include <QImageReader>
#include <QSvgRenderer>

#include "app/content/content_folder.h"

namespace kneemap {
namespace {

constexpr std::size_t largestFile = 1u << 20;
constexpr int longestSide = 4000;

bool isSvg(const QByteArray& bytes) {
    QSvgRenderer svg;
    return svg.load(bytes) && !svg.defaultSize().isEmpty();
}

bool isPng(QByteArray bytes) {
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    return size.isValid() && size.width() <= longestSide && size.height() <= longestSide && !reader.read().isNull();
}

}  // namespace

std::optional<std::string> faultOfLogo(const QString& path) {
    if (path.isEmpty()) return std::nullopt;
    const auto read = readFile(path.toStdString(), largestFile);
    const std::string name = "'" + path.toStdString() + "' ";
    if (!read) return name + "is missing, cannot be read, or is larger than 1 MiB";
    const QByteArray bytes = QByteArray::fromStdString(*read);
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) return isSvg(bytes) ? std::nullopt : std::optional(name + "is no SVG picture");
    return isPng(bytes) ? std::nullopt : std::optional(name + "is no PNG picture of at most 4000 pixels a side");
}

}  // namespace kneemap
