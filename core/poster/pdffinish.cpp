#include "poster/pdffinish.h"

#include "base/replacingfile.h"
#include "poster/charactertable.h"
#include "poster/drawnglyphs.h"
#include "poster/meantcharacters.h"
#include "poster/pdfmetadata.h"
#include "poster/pdfpages.h"
#include "poster/pdftags.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <map>
#include <memory>

#define POINTERHOLDER_TRANSITION 4 // libqpdf 11 asks for it: only std::shared_ptr here
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace wend {

namespace {

using Object = QPDFObjectHandle;

QString text(const char *source) { return QCoreApplication::translate("PdfFinish", source); }

Object unicode(const QString &string) { return Object::newUnicodeString(string.toStdString()); }

QByteArray bytesOf(const Object &stream)
{
    const auto buffer = Object(stream).getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

/// The fonts of a document and what their glyphs stand for, by the number of the font's object.
using Tables = std::map<int, CharacterTable>;

bool isFont(Object object)
{
    return object.isDictionary() && object.getKey("/Type").isNameAndEquals("/Font")
        && object.getKey("/ToUnicode").isStream() && object.getKey("/BaseFont").isName();
}

CharacterTable meantTable(Object font, MeantCharacters &characters)
{
    const QString name = QString::fromStdString(font.getKey("/BaseFont").getName()).mid(1);
    CharacterTable table = readCharacterTable(bytesOf(font.getKey("/ToUnicode")));
    for (auto &[glyph, shown] : table) {
        QString meant;
        for (const uint written : shown.toUcs4()) {
            const char32_t character = characters.meant(name, written);
            meant += QString::fromUcs4(&character, 1);
        }
        shown = meant;
    }
    return table;
}

std::vector<DrawnGlyph> glyphsOn(Object page, const Tables &tables)
{
    std::map<QByteArray, int> fonts;
    Object resources = page.getKey("/Resources");
    Object named = resources.isDictionary() ? resources.getKey("/Font") : Object::newNull();
    if (!named.isDictionary())
        return {};
    for (const auto &[name, font] : named.getDictAsMap()) {
        if (tables.count(font.getObjectID()) > 0)
            fonts[QByteArray::fromStdString(name)] = font.getObjectID();
    }
    std::vector<DrawnGlyph> drawn;
    for (const Object &content : page.getPageContents()) {
        const std::vector<DrawnGlyph> more = drawnGlyphs(bytesOf(content), fonts);
        drawn.insert(drawn.end(), more.begin(), more.end());
    }
    for (DrawnGlyph &glyph : drawn) {
        const CharacterTable &table = tables.at(glyph.font);
        if (const auto known = table.find(glyph.glyph); known != table.end())
            glyph.text = known->second;
    }
    return drawn;
}

/// QPdfWriter knows no characters above U+FFFF, nor forms that a font chose by context.
void nameUnknownGlyphs(QPDF &pdf, Tables &tables, const QString &text)
{
    std::vector<DrawnGlyph> drawn;
    for (const auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const std::vector<DrawnGlyph> more = glyphsOn(page.getObjectHandle(), tables);
        drawn.insert(drawn.end(), more.begin(), more.end());
    }
    for (const auto &[key, name] : namesOfUnknown(drawn, text))
        tables[key.first][key.second] = name;
}

void repairText(QPDF &pdf, const QString &text)
{
    MeantCharacters characters(text);
    Tables tables;
    for (const Object &object : pdf.getAllObjects()) {
        if (isFont(object))
            tables[object.getObjectID()] = meantTable(object, characters);
    }
    nameUnknownGlyphs(pdf, tables, text);
    for (const auto &[number, table] : tables) {
        Object stream = pdf.getObjectByID(number, 0).getKey("/ToUnicode");
        stream.replaceStreamData(writeCharacterTable(table).toStdString(), Object::newNull(), Object::newNull());
    }
}

Object placeOf(const PdfBookmark &bookmark, const Object &page, double height)
{
    const auto number = [](double value) { return Object::newReal(std::max(0.0, value), 2); };
    const QRectF &area = bookmark.area;
    if (area.isNull())
        return Object::newArray({page, Object::newName("/XYZ"), Object::newInteger(0),
            number(height - bookmark.top.value), Object::newNull()});
    return Object::newArray({page, Object::newName("/FitR"), number(area.left()), number(height - area.bottom()),
        number(area.right()), number(height - area.top())});
}

/// Builds the items of `level` and below, from `next` on; returns how many it made.
int addBookmarks(QPDF &pdf, Object parent, int level, const std::vector<Object> &pages,
    const std::vector<PdfBookmark> &bookmarks, size_t &next)
{
    int count = 0;
    Object previous = Object::newNull();
    while (next < bookmarks.size() && std::max(0, bookmarks[next].level) >= level) {
        const PdfBookmark &bookmark = bookmarks[next++];
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        const size_t page = std::min(size_t(std::max(bookmark.page, 0)), pages.size() - 1);
        Object box = Object(pages[page]).getKey("/MediaBox");
        const double height = box.isArray() && box.getArrayNItems() == 4 ? box.getArrayItem(3).getNumericValue() : 0;
        item.replaceKey("/Title", unicode(bookmark.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", placeOf(bookmark, pages[page], height));
        if (previous.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        }
        parent.replaceKey("/Last", item);
        previous = item;
        ++count;
        if (next < bookmarks.size() && bookmarks[next].level > bookmark.level)
            count += addBookmarks(pdf, item, bookmark.level + 1, pages, bookmarks, next);
    }
    parent.replaceKey("/Count", Object::newInteger(count));
    return count;
}

void addOutline(QPDF &pdf, const std::vector<PdfBookmark> &bookmarks)
{
    std::vector<Object> pages;
    for (const auto &page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    if (bookmarks.empty() || pages.empty())
        return;
    Object outline = pdf.makeIndirectObject(Object::newDictionary());
    outline.replaceKey("/Type", Object::newName("/Outlines"));
    size_t next = 0;
    addBookmarks(pdf, outline, 0, pages, bookmarks, next);
    pdf.getRoot().replaceKey("/Outlines", outline);
}

}

Result<QByteArray> finishPdf(const QByteArray &bytes, const PdfInfo &info)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("poster", bytes.constData(), size_t(bytes.size()));
        repairText(pdf, info.text);
        addOutline(pdf, info.bookmarks);
        describePages(pdf, info.pages);
        tagPages(pdf, info);
        labelPages(pdf, info.pages);
        describeDocument(pdf, info);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &exception) {
        return Error {
            text(QT_TRANSLATE_NOOP("PdfFinish", "The PDF could not be finished. Your map is safe; please try again.")),
            QString::fromUtf8(exception.what()), {}};
    }
}

Result<void> finishPdf(const QString &path, const PdfInfo &info)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {text(QT_TRANSLATE_NOOP(
                          "PdfFinish", "The PDF could not be read back. Your map is safe; try another folder.")),
            file.errorString(), path};
    Result<QByteArray> finished = finishPdf(file.readAll(), info);
    file.close();
    if (!finished) {
        Error error = finished.error();
        error.path = path;
        return error;
    }
    ReplacingFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(*finished) != finished->size() || !target.commit())
        return Error {
            text(QT_TRANSLATE_NOOP("PdfFinish",
                "The PDF could not be written. Your map is safe; see whether the disk is full, or try another "
                "folder.")),
            target.errorString(), path};
    return {};
}

}
