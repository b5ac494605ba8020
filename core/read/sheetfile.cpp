#include "read/sheetfile.h"

#include "read/boundedxml.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct SheetFileText
{
    Q_DECLARE_TR_FUNCTIONS(ReadExport)
};

}

bool isOver(const BoundedXml &xml) { return xml.atEnd() || xml.hasError(); }

std::optional<Error> forEachElement(
    BoundedXml &xml, const ReadBudget &budget, const QString &shown, const std::function<void()> &begun)
{
    while (!isOver(xml) && !budget.isSpent()) {
        const auto token = xml.readNext();
        if (token == BoundedXml::DTD)
            return damagedSpreadsheet(shown, QStringLiteral("DTD"));
        if (token == BoundedXml::StartElement)
            begun();
    }
    if (budget.isSpent())
        return tooLargeSpreadsheet(shown);
    if (xml.hasError())
        return damagedSpreadsheet(shown, xml.errorString());
    return std::nullopt;
}

Error damagedSpreadsheet(const QString &shown, const QString &detail)
{
    return {SheetFileText::tr("“%1” is damaged: not all of it can be read. Nothing was changed. Please export it "
                              "again, or open it in your spreadsheet and save it as CSV.")
                .arg(shown),
        detail, shown};
}

Error tooLargeSpreadsheet(const QString &shown)
{
    return {SheetFileText::tr("“%1” has more cells than Wend reads from a spreadsheet. Nothing was changed. Please "
                              "export it as CSV, or a shorter period.")
                .arg(shown),
        {}, shown};
}

}
