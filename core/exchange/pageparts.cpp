#include "exchange/pageparts.h"

#include <QFile>

namespace wend {

QByteArray pagePart(const QString &name)
{
    QFile file(QStringLiteral(":/pages/") + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll() : QByteArray();
}

}
