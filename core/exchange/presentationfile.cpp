#include "exchange/presentationfile.h"

#include "exchange/pageparts.h"

namespace wend {

namespace {

const QString contentType = QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.");
const QString presentation = QStringLiteral("ppt/presentation.xml");
const QString layoutPart = QStringLiteral("ppt/slideLayouts/slideLayout1.xml");

}

PresentationFile::PresentationFile(const QString &title)
{
    m_package.relate({}, presentation, "officeDocument");
    const QString theme = QStringLiteral("ppt/theme/theme1.xml");
    const QString master = QStringLiteral("ppt/slideMasters/slideMaster1.xml");
    add(master, "slideMaster+xml", pagePart(QStringLiteral("pptx-master.xml")));
    add(layoutPart, "slideLayout+xml", pagePart(QStringLiteral("pptx-layout.xml")));
    m_package.add(
        theme, "application/vnd.openxmlformats-officedocument.theme+xml", pagePart(QStringLiteral("pptx-theme.xml")));
    m_package.relate(master, layoutPart, "slideLayout");
    m_package.relate(master, theme, "theme");
    m_package.relate(layoutPart, master, "slideMaster");
    m_master = m_package.relate(presentation, master, "slideMaster");
    m_package.relate(presentation, theme, "theme");
    addProperties(m_package, title);
}

void PresentationFile::addSlide(const QByteArray &xml)
{
    const QString part = QStringLiteral("ppt/slides/slide%1.xml").arg(m_slides.size() + 1);
    add(part, "slide+xml", xml);
    m_package.relate(part, layoutPart, "slideLayout");
    m_slides += m_package.relate(presentation, part, "slide");
}

Result<void> PresentationFile::write(const QString &path)
{
    QByteArray list;
    for (int at = 0; at < m_slides.size(); ++at)
        list += "<p:sldId id=\"" + QByteArray::number(256 + at) + "\" r:id=\"" + m_slides[at].toLatin1() + "\"/>";
    add(presentation, "presentation.main+xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<p:presentation "
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:sldMasterIdLst><p:sldMasterId "
        "id=\"2147483648\" r:id=\""
            + m_master.toLatin1() + "\"/></p:sldMasterIdLst><p:sldIdLst>" + list
            + "</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" "
              "cy=\"9144000\"/></p:presentation>");
    return m_package.write(path);
}

void PresentationFile::add(const QString &part, const char *kind, const QByteArray &xml)
{
    m_package.add(part, (contentType + QLatin1String(kind)).toLatin1(), xml);
}

}
