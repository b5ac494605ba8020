#include "poster/pdfmetadata.h"

#include <QColorSpace>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#define POINTERHOLDER_TRANSITION 4 // libqpdf 11 asks for it: only std::shared_ptr here
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace wend {

namespace {

using Object = QPDFObjectHandle;

QString tagOf(const QString &language) { return QString(language).replace(QLatin1Char('_'), QLatin1Char('-')); }

/// "D:20261127180500+01'00'" as XMP writes it; empty where it is no such moment.
QString momentIn(const QString &date)
{
    static const QRegularExpression pattern(
        QStringLiteral("^D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:(Z)|([+-]\\d\\d)'(\\d\\d)'?)?"));
    const QRegularExpressionMatch match = pattern.match(date);
    if (!match.hasMatch())
        return {};
    QString moment = QStringLiteral("%1-%2-%3T%4:%5:%6")
                         .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4),
                             match.captured(5), match.captured(6));
    moment += match.captured(7);
    return match.captured(8).isEmpty() ? moment : moment + match.captured(8) + QLatin1Char(':') + match.captured(9);
}

void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &entry, bool hasLanguage)
{
    if (entry.isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("dc:") + name);
    xml.writeStartElement(QStringLiteral("rdf:") + kind);
    xml.writeStartElement(QStringLiteral("rdf:li"));
    if (hasLanguage)
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(entry);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// ISO 16684-1, as a packet that readers find without knowing PDF.
QByteArray xmpOf(const PdfInfo &info, const QString &created)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.setAutoFormatting(true);
    xml.writeStartElement(QStringLiteral("x:xmpmeta"));
    xml.writeAttribute(QStringLiteral("xmlns:x"), QStringLiteral("adobe:ns:meta/"));
    xml.writeStartElement(QStringLiteral("rdf:RDF"));
    xml.writeAttribute(QStringLiteral("xmlns:rdf"), QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"));
    xml.writeStartElement(QStringLiteral("rdf:Description"));
    xml.writeAttribute(QStringLiteral("rdf:about"), QString());
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("xmlns:xmp"), QStringLiteral("http://ns.adobe.com/xap/1.0/"));
    xml.writeTextElement(QStringLiteral("dc:format"), QStringLiteral("application/pdf"));
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), info.title, true);
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), info.author, false);
    writeList(xml, QStringLiteral("description"), QStringLiteral("Alt"), info.subject, true);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), tagOf(info.language), false);
    xml.writeTextElement(QStringLiteral("xmp:CreatorTool"), info.creator);
    if (!created.isEmpty())
        xml.writeTextElement(QStringLiteral("xmp:CreateDate"), created);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return QByteArrayLiteral("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>") + body
        + QByteArrayLiteral("\n<?xpacket end=\"w\"?>");
}

/// The colours are those of a screen: a print shop is told so.
Object screenColours(QPDF &pdf)
{
    Object profile = Object::newStream(&pdf, QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::newDictionary();
    intent.replaceKey("/Type", Object::newName("/OutputIntent"));
    intent.replaceKey("/S", Object::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", profile);
    return Object::newArray({pdf.makeIndirectObject(intent)});
}

}

void describeDocument(QPDF &pdf, const PdfInfo &info)
{
    Object trailer = pdf.getTrailer();
    if (!trailer.getKey("/Info").isDictionary())
        trailer.replaceKey("/Info", pdf.makeIndirectObject(Object::newDictionary()));
    Object about = trailer.getKey("/Info");
    const std::pair<const char *, const QString &> entries[]
        = {{"/Title", info.title}, {"/Author", info.author}, {"/Subject", info.subject}, {"/Creator", info.creator}};
    for (const auto &[key, value] : entries) {
        if (!value.isEmpty())
            about.replaceKey(key, Object::newUnicodeString(value.toStdString()));
    }
    Object root = pdf.getRoot();
    if (!info.language.isEmpty())
        root.replaceKey("/Lang", Object::newString(tagOf(info.language).toStdString()));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);

    Object date = about.getKey("/CreationDate");
    const QString created = date.isString() ? momentIn(QString::fromStdString(date.getUTF8Value())) : QString();
    Object metadata = Object::newStream(&pdf, xmpOf(info, created).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/OutputIntents", screenColours(pdf));
}

}
