#pragma once

#include <QByteArray>
#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QXmlStreamWriter>

namespace wend {

/// One slide of a presentation (ECMA-376, PresentationML) as shapes and text that can be edited. Lengths in points; a
/// slide is 960 by 540.
class Slide
{
public:
    static constexpr double width = 960;
    static constexpr double height = 540;

    struct Line
    {
        QString text;
        double size = 12; ///< points
        QColor colour {0x1f, 0x24, 0x30};
        bool isBold = false;
        bool isItem = false; ///< with a bullet in front
    };
    enum class Form { Rectangle, Rounded, Arrow, Ellipse };
    struct Shape
    {
        QString name; ///< as the list of a slide's objects shows it
        QRectF rect;
        Form form = Form::Rectangle;
        QColor fill {}; ///< invalid: none
        QColor edge {}; ///< invalid: none
        QList<Line> lines {};
        bool isMiddle = false; ///< text in the middle of its height
        double inset = 3;
    };

    /// `language` is the tag of its words.
    Slide(const QString &title, const QString &language);
    void add(const Shape &shape);
    void addCurve(const QString &name, const QPainterPath &path, const QColor &colour, double thickness);
    void addRule(double x1, double x2, double y, const QColor &colour);
    QByteArray xml();

private:
    void beginShape(const QString &name);
    void writePlace(const QRectF &rect);
    void writeFill(const QColor &fill);
    void writeEdge(const QColor &edge, double thickness);
    void writeText(const Shape &shape);
    void writeLine(const Line &line);
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void empty(const char *name) { m_xml.writeEmptyElement(QLatin1String(name)); }
    void open(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QString m_language;
    int m_id = 1;
};

}
