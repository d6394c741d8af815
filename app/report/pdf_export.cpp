#include "app/report/pdf_export.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "app/report/paper_pages.h"

namespace kneemap {
namespace {

QByteArray painted(const PaperDocument& document, QSizeF paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(PaperLook::dotsPerInch));
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Kneemap %1").arg(QStringLiteral(KNEEMAP_VERSION)));
    writer.setPageLayout(QPageLayout(QPageSize(paper, QPageSize::Millimeter), QPageLayout::Portrait, {}, QPageLayout::Millimeter));
    const PaperPages pages(document, paper);
    QPainter painter(&writer);
    for (int i = 0; i < pages.count(); ++i) {
        if (i > 0) writer.newPage();
        pages.paint(painter, i, {0, 0, static_cast<double>(writer.width()), static_cast<double>(writer.height())});
    }
    painter.end();
    return bytes;
}

/// What Qt's writer leaves out: the language, so that it is read aloud with the right voice, and the title in the window.
QByteArray finished(const QByteArray& bytes, const PaperDocument& document) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        QPDFObjectHandle root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(document.language.toStdString()));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        const bool rightToLeft = !document.sheets.empty() && document.sheets.front().direction == Qt::RightToLeft;
        preferences.replaceKey("/Direction", QPDFObjectHandle::newName(rightToLeft ? "/R2L" : "/L2R"));
        root.replaceKey("/ViewerPreferences", preferences);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto result = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(result->getBuffer()), static_cast<qsizetype>(result->getSize())};
    } catch (const std::exception&) {
        return bytes;  // a page without its language is better than no page
    }
}

}  // namespace

QByteArray pdfOf(const PaperDocument& document, QSizeF paper) { return finished(painted(document, paper), document); }

}  // namespace kneemap
