#include "exchange/officepackage.h"

#include "exchange/exportfile.h"

#include <QBuffer>
#include <QDateTime>
#include <QXmlStreamWriter>
#include <quazip.h>
#include <quazipfile.h>

namespace wend {

namespace {

const QString packageNamespace = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString documentNamespace
    = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

/// "xl/workbook.xml" has its relations in "xl/_rels/workbook.xml.rels".
QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/')) + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

/// Runs a writer over one document.
template <class Write>
QByteArray document(Write write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

bool addMember(QuaZip &zip, const QString &name, const QByteArray &bytes)
{
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // the same content, the same bytes
    QuaZipFile file(&zip);
    const bool isWritten = file.open(QIODevice::WriteOnly, info) && file.write(bytes) == bytes.size();
    file.close();
    return isWritten && file.getZipError() == ZIP_OK;
}

}

void OfficePackage::add(const QString &part, const QByteArray &type, const QByteArray &xml)
{
    m_parts.append({part, type, xml});
}

QString OfficePackage::relate(const QString &from, const QString &to, const QByteArray &type)
{
    const auto siblings = std::count_if(
        m_relations.begin(), m_relations.end(), [&](const Relation &each) { return each.from == from; });
    m_relations.append({from, to, type, QStringLiteral("rId%1").arg(siblings + 1)});
    return m_relations.last().id;
}

QByteArray OfficePackage::contentTypes() const
{
    return document([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("Types"));
        xml.writeDefaultNamespace(packageNamespace + QStringLiteral("content-types"));
        xml.writeEmptyElement(QStringLiteral("Default"));
        xml.writeAttribute(QStringLiteral("Extension"), QStringLiteral("rels"));
        xml.writeAttribute(
            QStringLiteral("ContentType"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
        for (const Part &part : m_parts) {
            xml.writeEmptyElement(QStringLiteral("Override"));
            xml.writeAttribute(QStringLiteral("PartName"), QLatin1Char('/') + part.name);
            xml.writeAttribute(QStringLiteral("ContentType"), QString::fromLatin1(part.type));
        }
        xml.writeEndElement();
    });
}

QList<OfficePackage::Part> OfficePackage::relationParts() const
{
    QList<Part> parts;
    QStringList done;
    for (const Relation &first : m_relations) {
        if (done.contains(first.from))
            continue;
        done += first.from;
        parts.append({relationsOf(first.from), {}, document([&](QXmlStreamWriter &xml) {
                          xml.writeStartElement(QStringLiteral("Relationships"));
                          xml.writeDefaultNamespace(packageNamespace + QStringLiteral("relationships"));
                          for (const Relation &each : m_relations) {
                              if (each.from != first.from)
                                  continue;
                              xml.writeEmptyElement(QStringLiteral("Relationship"));
                              xml.writeAttribute(QStringLiteral("Id"), each.id);
                              xml.writeAttribute(QStringLiteral("Type"),
                                  each.type == "core-properties"
                                      ? packageNamespace + QStringLiteral("relationships/metadata/core-properties")
                                      : documentNamespace + QString::fromLatin1(each.type));
                              xml.writeAttribute(QStringLiteral("Target"), QLatin1Char('/') + each.to);
                          }
                          xml.writeEndElement();
                      })});
    }
    return parts;
}

Result<void> OfficePackage::write(const QString &path) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    bool isWritten
        = zip.open(QuaZip::mdCreate) && addMember(zip, QStringLiteral("[Content_Types].xml"), contentTypes());
    for (const Part &part : relationParts() + m_parts)
        isWritten = isWritten && addMember(zip, part.name, part.xml);
    zip.close();
    return isWritten && zip.getZipError() == ZIP_OK ? writeFile(path, bytes)
                                                    : Result<void>(cannotWrite(path, QStringLiteral("ZIP")));
}

QString forXml(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar each = text[at];
        if (each.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            plain += each;
            plain += text[++at];
        } else if (!each.isSurrogate() && each != QChar(0xfffe) && each != QChar(0xffff)
            && (each >= QLatin1Char(' ') || each == QLatin1Char('\n') || each == QLatin1Char('\t'))) {
            plain += each;
        }
    }
    return plain;
}

void addProperties(OfficePackage &package, const QString &title)
{
    const QString core = QStringLiteral("docProps/core.xml");
    package.add(
        core, "application/vnd.openxmlformats-package.core-properties+xml", document([&](QXmlStreamWriter &xml) {
            const QString properties = packageNamespace + QStringLiteral("metadata/core-properties");
            const QString terms = QStringLiteral("http://purl.org/dc/elements/1.1/");
            xml.writeNamespace(properties, QStringLiteral("cp"));
            xml.writeNamespace(terms, QStringLiteral("dc"));
            xml.writeStartElement(properties, QStringLiteral("coreProperties"));
            xml.writeTextElement(terms, QStringLiteral("title"), forXml(title));
            xml.writeEndElement();
        }));
    package.relate({}, core, "core-properties");
    const QString app = QStringLiteral("docProps/app.xml");
    package.add(app, "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        document([&](QXmlStreamWriter &xml) {
            xml.writeStartElement(QStringLiteral("Properties"));
            xml.writeDefaultNamespace(
                QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"));
            xml.writeTextElement(QStringLiteral("Application"), QStringLiteral("Wend"));
            xml.writeEndElement();
        }));
    package.relate({}, app, "extended-properties");
}

}
