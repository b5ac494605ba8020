#include "read/boundedxml.h"

#include "read/readlimits.h"

#include <QByteArrayView>

namespace wend {

qint64 BoundedXml::Guard::readData(char *to, qint64 most)
{
    if (m_sinceTag < 0)
        return -1;
    const qint64 got = m_from->read(to, most);
    if (got <= 0)
        return got;
    const QByteArrayView bytes(to, got);
    const qsizetype last = bytes.lastIndexOf('<');
    // Pieces are much smaller than the limit, so that it is enough to look at their ends.
    m_sinceTag = last < 0 ? m_sinceTag + got : got - last;
    if (m_sinceTag > mostBytesOfXmlText)
        m_sinceTag = -1;
    return got;
}

BoundedXml::BoundedXml(QIODevice *from) : m_guard(from) { setDevice(&m_guard); }

QXmlStreamReader::TokenType BoundedXml::readNext()
{
    const TokenType token = QXmlStreamReader::readNext();
    m_depth += token == StartElement ? 1 : token == EndElement ? -1 : 0;
    if (m_depth > mostXmlDepth)
        raiseError(QStringLiteral("too many elements within each other"));
    return tokenType();
}

void BoundedXml::skipCurrentElement()
{
    for (int depth = 1; depth > 0 && !hasError() && !atEnd();) {
        const TokenType token = readNext();
        depth += token == StartElement ? 1 : token == EndElement ? -1 : 0;
    }
}

QString BoundedXml::readElementText(ReadElementTextBehaviour behaviour)
{
    QString text;
    for (int depth = 1; depth > 0 && !hasError() && !atEnd();) {
        const TokenType token = readNext();
        if (token == Characters || token == EntityReference) {
            if (depth == 1 || behaviour == IncludeChildElements)
                text += this->text();
        } else {
            depth += token == StartElement ? 1 : token == EndElement ? -1 : 0;
        }
    }
    return text;
}

}
