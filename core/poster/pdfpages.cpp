#include "poster/pdfpages.h"

#include <QUrl>

#define POINTERHOLDER_TRANSITION 4 // libqpdf 11 asks for it: only std::shared_ptr here
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace wend {

namespace {

using Object = QPDFObjectHandle;

/// PDF counts from the lower left.
Object boxOf(const QRectF &rect, double height)
{
    Object box = Object::newArray();
    for (const double edge : {rect.left(), height - rect.bottom(), rect.right(), height - rect.top()})
        box.appendItem(Object::newReal(edge, 3));
    return box;
}

Object linkTo(const PdfLink &link, double height)
{
    Object action = Object::newDictionary();
    action.replaceKey("/S", Object::newName("/URI"));
    action.replaceKey("/URI", Object::newString(QUrl(link.target).toEncoded().toStdString()));
    Object annotation = Object::newDictionary();
    annotation.replaceKey("/Type", Object::newName("/Annot"));
    annotation.replaceKey("/Subtype", Object::newName("/Link"));
    annotation.replaceKey("/Rect", boxOf(link.rect, height));
    annotation.replaceKey(
        "/Border", Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
    annotation.replaceKey("/F", Object::newInteger(4)); // printed with the page, where a viewer draws it
    annotation.replaceKey("/Contents", Object::newUnicodeString(link.target.toStdString()));
    annotation.replaceKey("/A", action);
    return annotation;
}

}

void describePages(QPDF &pdf, const std::vector<PdfPage> &pages)
{
    size_t at = 0;
    for (const auto &each : QPDFPageDocumentHelper(pdf).getAllPages()) {
        if (at == pages.size())
            return;
        const PdfPage &said = pages[at++];
        Object page = each.getObjectHandle();
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        if (!said.trim.isNull())
            page.replaceKey("/TrimBox", boxOf(said.trim, height));
        if (!said.bleed.isNull())
            page.replaceKey("/BleedBox", boxOf(said.bleed, height));
        if (said.links.empty())
            continue;
        Object links = Object::newArray();
        for (const PdfLink &link : said.links)
            links.appendItem(pdf.makeIndirectObject(linkTo(link, height)));
        page.replaceKey("/Annots", links);
    }
}

void labelPages(QPDF &pdf, const std::vector<PdfPage> &pages)
{
    if (std::all_of(pages.begin(), pages.end(), [](const PdfPage &page) { return page.label.isEmpty(); }))
        return;
    Object labels = Object::newArray();
    for (size_t at = 0; at < pages.size(); ++at) {
        Object label = Object::newDictionary();
        bool isNumber = false;
        const int number = pages[at].label.toInt(&isNumber);
        if (isNumber || pages[at].label.isEmpty()) {
            label.replaceKey("/S", Object::newName("/D"));
            label.replaceKey("/St", Object::newInteger(isNumber ? number : int(at) + 1));
        } else {
            label.replaceKey("/P", Object::newUnicodeString(pages[at].label.toStdString()));
        }
        labels.appendItem(Object::newInteger(int(at)));
        labels.appendItem(label);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", labels);
    pdf.getRoot().replaceKey("/PageLabels", tree);
}

}
