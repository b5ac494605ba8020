#include "support/plainsetter.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace wend::test {

namespace {

class PlainText : public SetText
{
public:
    PlainText(QStringList lines, TextStyle style) : m_lines(std::move(lines)), m_style(style) { }
    double width() const override
    {
        double widest = 0;
        for (int i = 0; i < lineCount(); ++i)
            widest = std::max(widest, lineWidth(i));
        return widest;
    }
    double height() const override { return lineCount() * lineHeight(); }
    int lineCount() const override { return int(m_lines.size()); }
    double lineHeight() const override { return m_style.size * m_style.leading; }
    double lineWidth(int line) const override { return double(m_lines.at(line).size()) * m_style.size * 0.6; }
    double ascent() const override { return m_style.size; }
    void draw(QPainter &painter, QPointF topLeft, const QColor &colour) const override
    {
        painter.setPen(colour);
        painter.drawText(topLeft, m_lines.join(QLatin1Char('|')));
    }

private:
    QStringList m_lines;
    TextStyle m_style;
};

}

std::shared_ptr<const SetText> PlainSetter::set(
    const QString &text, const TextStyle &style, double width, int maxLines) const
{
    ++count;
    const qsizetype room = width <= 0 ? std::max<qsizetype>(text.size(), 1)
                                      : std::max<qsizetype>(1, qsizetype(width / (style.size * 0.6) + 1e-9));
    QStringList lines;
    QString rest = text;
    while (rest.size() > room) {
        qsizetype at = rest.lastIndexOf(QLatin1Char(' '), room);
        if (at <= 0)
            at = room;
        lines << rest.left(at);
        rest = rest.mid(at).trimmed();
    }
    lines << rest;
    if (maxLines > 0 && lines.size() > maxLines)
        lines = lines.mid(0, maxLines);
    return std::make_shared<PlainText>(lines, style);
}

}
