#include "exchange/slide.h"

#include "exchange/officepackage.h"

#include <cmath>

namespace wend {

namespace {

constexpr double emuAPoint = 12'700;

QString emu(double points) { return QString::number(std::llround(points * emuAPoint)); }

QString hex(const QColor &colour) { return colour.name().mid(1).toUpper(); }

const char *presetOf(Slide::Form form)
{
    switch (form) {
    case Slide::Form::Rectangle: return "rect";
    case Slide::Form::Rounded: return "roundRect";
    case Slide::Form::Arrow: return "homePlate";
    case Slide::Form::Ellipse: return "ellipse";
    }
    Q_UNREACHABLE();
}

}

Slide::Slide(const QString &title, const QString &language)
    : m_xml(&m_bytes),
      m_language(QString(language).replace(QLatin1Char('_'), QLatin1Char('-')))
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    open("p:sld");
    attribute("xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main"));
    attribute("xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
    attribute("xmlns:p", QStringLiteral("http://schemas.openxmlformats.org/presentationml/2006/main"));
    open("p:cSld");
    open("p:spTree");
    open("p:nvGrpSpPr");
    empty("p:cNvPr");
    attribute("id", QString::number(m_id));
    attribute("name", QString());
    empty("p:cNvGrpSpPr");
    empty("p:nvPr");
    close();
    empty("p:grpSpPr");
    // The title of the layout, so that the outline of the presentation has it.
    open("p:sp");
    open("p:nvSpPr");
    empty("p:cNvPr");
    attribute("id", QString::number(++m_id));
    attribute("name", QStringLiteral("Title"));
    open("p:cNvSpPr");
    empty("a:spLocks");
    attribute("noGrp", QStringLiteral("1"));
    close();
    open("p:nvPr");
    empty("p:ph");
    attribute("type", QStringLiteral("title"));
    close();
    close();
    empty("p:spPr");
    open("p:txBody");
    empty("a:bodyPr");
    empty("a:lstStyle");
    open("a:p");
    open("a:r");
    empty("a:rPr");
    attribute("lang", m_language);
    m_xml.writeTextElement(QStringLiteral("a:t"), forXml(title));
    close();
    close();
    close();
    close();
}

void Slide::beginShape(const QString &name)
{
    open("p:sp");
    open("p:nvSpPr");
    empty("p:cNvPr");
    attribute("id", QString::number(++m_id));
    attribute("name", forXml(name));
    empty("p:cNvSpPr");
    empty("p:nvPr");
    close();
    open("p:spPr");
}

void Slide::writePlace(const QRectF &rect)
{
    open("a:xfrm");
    empty("a:off");
    attribute("x", emu(rect.x()));
    attribute("y", emu(rect.y()));
    empty("a:ext");
    attribute("cx", emu(rect.width()));
    attribute("cy", emu(rect.height()));
    close();
}

void Slide::writeFill(const QColor &fill)
{
    if (!fill.isValid()) {
        empty("a:noFill");
        return;
    }
    open("a:solidFill");
    empty("a:srgbClr");
    attribute("val", hex(fill));
    close();
}

void Slide::writeEdge(const QColor &edge, double thickness)
{
    open("a:ln");
    attribute("w", emu(thickness));
    writeFill(edge);
    close();
}

void Slide::writeLine(const Line &line)
{
    open("a:p");
    if (line.isItem) {
        open("a:pPr");
        attribute("marL", emu(line.size * 0.9));
        attribute("indent", emu(-line.size * 0.9));
        empty("a:buChar");
        attribute("char", QStringLiteral("•"));
        close();
    }
    bool isFirst = true;
    for (const QString &part : line.text.split(QLatin1Char('\n'))) {
        if (!std::exchange(isFirst, false))
            empty("a:br");
        open("a:r");
        open("a:rPr");
        attribute("lang", m_language);
        attribute("sz", QString::number(std::max(100LL, std::llround(line.size * 100))));
        attribute("b", line.isBold ? QStringLiteral("1") : QStringLiteral("0"));
        writeFill(line.colour);
        close();
        m_xml.writeTextElement(QStringLiteral("a:t"), forXml(part));
        close();
    }
    close();
}

void Slide::writeText(const Shape &shape)
{
    open("p:txBody");
    open("a:bodyPr");
    attribute("wrap", QStringLiteral("square"));
    for (const char *side : {"lIns", "tIns", "rIns", "bIns"})
        attribute(side, emu(shape.inset));
    attribute("anchor", shape.isMiddle ? QStringLiteral("ctr") : QStringLiteral("t"));
    empty("a:normAutofit");
    close();
    empty("a:lstStyle");
    for (const Line &line : shape.lines)
        writeLine(line);
    if (shape.lines.isEmpty())
        empty("a:p");
    close();
}

void Slide::add(const Shape &shape)
{
    beginShape(shape.name);
    writePlace(shape.rect);
    open("a:prstGeom");
    attribute("prst", QLatin1String(presetOf(shape.form)));
    open("a:avLst");
    if (shape.form == Form::Rounded || shape.form == Form::Arrow) {
        // Of the shorter side: corners of 4 points, a point of a third.
        const double side = std::max(1.0, std::min(shape.rect.width(), shape.rect.height()));
        empty("a:gd");
        attribute("name", QStringLiteral("adj"));
        attribute("fmla",
            QStringLiteral("val %1").arg(
                shape.form == Form::Arrow ? 33'000 : std::min(50'000LL, std::llround(4 / side * 100'000))));
    }
    close();
    close();
    writeFill(shape.fill);
    writeEdge(shape.edge, 0.75);
    close();
    writeText(shape);
    close();
}

void Slide::addCurve(const QString &name, const QPainterPath &path, const QColor &colour, double thickness)
{
    const QRectF bounds = path.boundingRect();
    beginShape(name);
    writePlace(bounds);
    open("a:custGeom");
    for (const char *list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        empty(list);
    empty("a:rect");
    for (const auto &[side, value] :
        {std::pair("l", "l"), std::pair("t", "t"), std::pair("r", "r"), std::pair("b", "b")})
        attribute(side, QLatin1String(value));
    open("a:pathLst");
    open("a:path");
    attribute("w", emu(bounds.width()));
    attribute("h", emu(bounds.height()));
    attribute("fill", QStringLiteral("none"));
    const auto point = [&](int at) {
        empty("a:pt");
        attribute("x", emu(path.elementAt(at).x - bounds.x()));
        attribute("y", emu(path.elementAt(at).y - bounds.y()));
    };
    for (int at = 0; at < path.elementCount(); ++at) {
        const QPainterPath::ElementType type = path.elementAt(at).type;
        open(type == QPainterPath::MoveToElement      ? "a:moveTo"
                : type == QPainterPath::LineToElement ? "a:lnTo"
                                                      : "a:cubicBezTo");
        point(at);
        if (type == QPainterPath::CurveToElement) {
            point(++at);
            point(++at);
        }
        close();
    }
    close();
    close();
    close();
    writeFill({});
    writeEdge(colour, thickness);
    close();
    writeText({});
    close();
}

void Slide::addRule(double x1, double x2, double y, const QColor &colour)
{
    open("p:cxnSp");
    open("p:nvCxnSpPr");
    empty("p:cNvPr");
    attribute("id", QString::number(++m_id));
    attribute("name", QStringLiteral("Line"));
    empty("p:cNvCxnSpPr");
    empty("p:nvPr");
    close();
    open("p:spPr");
    writePlace(QRectF(x1, y, x2 - x1, 0));
    open("a:prstGeom");
    attribute("prst", QStringLiteral("line"));
    empty("a:avLst");
    close();
    writeEdge(colour, 0.75);
    close();
    close();
}

QByteArray Slide::xml()
{
    close();
    close();
    open("p:clrMapOvr");
    empty("a:masterClrMapping");
    m_xml.writeEndDocument();
    return m_bytes;
}

}
