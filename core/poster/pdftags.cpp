#include "poster/pdftags.h"

#include "render/pdfmarks.h"

#define POINTERHOLDER_TRANSITION 4 // libqpdf 11 asks for it: only std::shared_ptr here
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace wend {

namespace {

using Object = QPDFObjectHandle;

QByteArray contentOf(Object page)
{
    QByteArray content;
    for (Object stream : page.getPageContents()) {
        const auto buffer = stream.getStreamData(qpdf_dl_generalized);
        content.append(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        content.append('\n');
    }
    return content;
}

/// Builds the tree over the pages, and knows for each piece of marked content its element.
class StructureTree
{
public:
    StructureTree(QPDF &pdf, std::vector<Object> pages, const PdfInfo &info)
        : m_pdf(pdf),
          m_pages(std::move(pages)),
          m_owners(m_pages.size())
    {
        for (size_t page = 0; page < m_owners.size() && page < info.pages.size(); ++page)
            m_owners[page].resize(size_t(info.pages[page].marks), Object::newNull());
    }

    void build(const std::vector<PdfElement> &elements)
    {
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
        PdfElement document;
        document.type = "Document";
        document.children = elements;
        Object top = elementOf(document, root);
        root.replaceKey("/K", top);
        root.replaceKey("/ParentTree", parentTree());
        root.replaceKey("/ParentTreeNextKey", Object::newInteger(int(m_pages.size() + m_linkOwners.size())));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
        Object marked = Object::newDictionary();
        marked.replaceKey("/Marked", Object::newBool(true));
        m_pdf.getRoot().replaceKey("/MarkInfo", marked);
    }

private:
    Object elementOf(const PdfElement &element, Object parent)
    {
        Object made = m_pdf.makeIndirectObject(Object::newDictionary());
        made.replaceKey("/Type", Object::newName("/StructElem"));
        made.replaceKey("/S", Object::newName('/' + element.type.toStdString()));
        made.replaceKey("/P", parent);
        if (!element.alternative.isEmpty())
            made.replaceKey("/Alt", Object::newUnicodeString(element.alternative.toStdString()));
        if (!element.actual.isEmpty())
            made.replaceKey("/ActualText", Object::newUnicodeString(element.actual.toStdString()));
        if (!element.scope.isEmpty()) {
            Object attributes = Object::newDictionary();
            attributes.replaceKey("/O", Object::newName("/Table"));
            attributes.replaceKey("/Scope", Object::newName('/' + element.scope.toStdString()));
            made.replaceKey("/A", attributes);
        }
        Object kids = Object::newArray();
        if (!element.marks.empty())
            made.replaceKey("/Pg", m_pages[size_t(element.marks.front().page)]);
        for (const PdfPiece &mark : element.marks) {
            kids.appendItem(mark.page == element.marks.front().page ? Object::newInteger(mark.number) : onPage(mark));
            m_owners[size_t(mark.page)][size_t(mark.number)] = made;
        }
        for (const PdfPiece &link : element.links)
            kids.appendItem(annotation(link, made));
        for (const PdfElement &child : element.children)
            kids.appendItem(elementOf(child, made));
        if (kids.getArrayNItems() > 0)
            made.replaceKey("/K", kids);
        return made;
    }

    /// Content of another page than that of the element.
    Object onPage(const PdfPiece &mark)
    {
        Object piece = Object::newDictionary();
        piece.replaceKey("/Type", Object::newName("/MCR"));
        piece.replaceKey("/Pg", m_pages[size_t(mark.page)]);
        piece.replaceKey("/MCID", Object::newInteger(mark.number));
        return piece;
    }

    Object annotation(const PdfPiece &link, Object owner)
    {
        Object page = m_pages[size_t(link.page)];
        Object its = page.getKey("/Annots").getArrayItem(link.number);
        its.replaceKey("/StructParent", Object::newInteger(int(m_pages.size() + m_linkOwners.size())));
        m_linkOwners.push_back(owner);
        Object piece = Object::newDictionary();
        piece.replaceKey("/Type", Object::newName("/OBJR"));
        piece.replaceKey("/Pg", page);
        piece.replaceKey("/Obj", its);
        return piece;
    }

    Object parentTree()
    {
        Object numbers = Object::newArray();
        for (size_t page = 0; page < m_pages.size(); ++page) {
            if (m_owners[page].empty())
                continue;
            m_pages[page].replaceKey("/StructParents", Object::newInteger(int(page)));
            m_pages[page].replaceKey("/Tabs", Object::newName("/S"));
            numbers.appendItem(Object::newInteger(int(page)));
            numbers.appendItem(m_pdf.makeIndirectObject(Object::newArray(m_owners[page])));
        }
        for (size_t link = 0; link < m_linkOwners.size(); ++link) {
            numbers.appendItem(Object::newInteger(int(m_pages.size() + link)));
            numbers.appendItem(m_linkOwners[link]);
        }
        Object tree = m_pdf.makeIndirectObject(Object::newDictionary());
        tree.replaceKey("/Nums", numbers);
        return tree;
    }

    QPDF &m_pdf;
    std::vector<Object> m_pages;
    std::vector<std::vector<Object>> m_owners; ///< by page, by mark
    std::vector<Object> m_linkOwners;          ///< in the order of their numbers, which follow those of the pages
};

}

QByteArray withMarkedContent(const QByteArray &content, int count)
{
    static const QByteArray sign = ' ' + QByteArray::number(PdfMarks::signY) + " 1 1 re\nf\n";
    QByteArray tagged = "/Artifact BMC\n";
    tagged.reserve(content.size() + 64 * qsizetype(count));
    int next = 0;
    qsizetype from = 0;
    for (qsizetype at = content.indexOf(sign); at >= 0; at = content.indexOf(sign, from)) {
        qsizetype number = at;
        while (number > from && content.at(number - 1) > ' ')
            --number;
        const int x = content.mid(number, at - number).toInt();
        if (x != PdfMarks::endX && x != PdfMarks::firstX - next)
            return {};
        tagged += QByteArrayView(content).sliced(from, number - from);
        if (x == PdfMarks::endX)
            tagged += "EMC\n/Artifact BMC\n";
        else
            tagged += "EMC\n/P <</MCID " + QByteArray::number(next++) + ">> BDC\n";
        from = at + sign.size();
    }
    if (next != count)
        return {};
    return tagged + content.mid(from) + "\nEMC\n";
}

void tagPages(QPDF &pdf, const PdfInfo &info)
{
    if (info.structure.empty())
        return;
    std::vector<Object> pages;
    std::vector<QByteArray> contents;
    for (const auto &each : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const size_t at = pages.size();
        pages.push_back(each.getObjectHandle());
        if (at >= info.pages.size() || info.pages[at].marks == 0)
            continue;
        contents.resize(at + 1);
        contents[at] = withMarkedContent(contentOf(pages[at]), info.pages[at].marks);
        if (contents[at].isEmpty())
            return;
    }
    for (size_t at = 0; at < contents.size(); ++at) {
        if (!contents[at].isEmpty())
            pages[at].replaceKey("/Contents", Object::newStream(&pdf, contents[at].toStdString()));
    }
    StructureTree(pdf, pages, info).build(info.structure);
}

}
