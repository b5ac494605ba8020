#include "support/bakeryworkbook.h"

#include "exchange/template.h"
#include "model/lookup.h"

#include <QFile>

namespace wend::test {

BakeryWorkbook::BakeryWorkbook()
{
    change(*workbook, [](Edit &edit) { (void)fillFromTemplate(edit, QStringLiteral("bakery"), QStringLiteral("en")); });
}

MapId BakeryWorkbook::map() const { return mapsOf(model()).front(); }

QString BakeryWorkbook::write(const char *name, const QByteArray &bytes, const QString &into) const
{
    const QString path = (into.isEmpty() ? folder.path() : into) + QLatin1Char('/') + QString::fromLatin1(name);
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

}
