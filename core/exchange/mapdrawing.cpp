#include "exchange/mapdrawing.h"

#include "render/fontsetter.h"
#include "render/mappainter.h"
#include "render/svgdrawing.h"

#include <QPainter>
#include <QRegularExpression>

namespace wend {

namespace {

QByteArray painted(const MapLayout &layout, const Theme &theme, const CoursePainter *course)
{
    MapStyle style;
    style.theme = theme;
    style.shadow = Shadow::None;
    style.course = course;
    const QRectF all(QPointF(), layout.size());
    const QByteArray bytes = svgDrawing(all.size(), {}, [&](QPainter &painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintMap(painter, layout, all, style);
    });
    const qsizetype begin = bytes.indexOf('>', bytes.indexOf("<svg ")) + 1;
    return bytes.mid(begin, bytes.lastIndexOf("</svg>") - begin);
}

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

/// An SVG in pieces: what stands between its colours, and these. Words between tags are the map's, whatever they are.
struct Pieces
{
    std::vector<QByteArray> between;
    std::vector<QByteArray> colours;
};

Pieces piecesOf(const QByteArray &svg)
{
    Pieces pieces;
    bool isTag = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at < svg.size(); ++at) {
        if (svg[at] == '<' || svg[at] == '>')
            isTag = svg[at] == '<';
        if (!isTag || svg[at] != '"' || at + 8 >= svg.size() || svg[at + 1] != '#' || svg[at + 8] != '"')
            continue;
        const QByteArray colour = svg.mid(at + 1, 7);
        if (!std::all_of(colour.begin() + 1, colour.end(), isHex))
            continue;
        pieces.between.push_back(svg.mid(from, at + 1 - from));
        pieces.colours.push_back(colour);
        from = at + 8;
        at += 7;
    }
    pieces.between.push_back(svg.mid(from));
    return pieces;
}

/// Each run of words keeps the family that it was set in, where that is there: what comes next is about as wide. A
/// family of its own script stays in front, or marks that Chinese draws wide would leave gaps.
QByteArray withFallbacks(const QByteArray &svg)
{
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\"]*)\""));
    const QString text = QString::fromUtf8(svg);
    QString whole;
    qsizetype from = 0;
    for (auto found = family.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        whole += QStringView(text).mid(from, match.capturedEnd(1) - from);
        from = match.capturedEnd(1);
        whole += match.captured(1).contains(QLatin1String("CJK"))
            ? QStringLiteral(", 'PingFang SC', 'Microsoft YaHei', sans-serif")
            : QStringLiteral(", 'Segoe UI', 'Helvetica Neue', Arial, sans-serif");
    }
    return (whole + QStringView(text).mid(from).toString()).toUtf8();
}

/// Names within a page are unlike those of the other maps on it.
QByteArray withPrefix(QByteArray svg, const QByteArray &prefix)
{
    return svg.replace("id=\"gradient", "id=\"" + prefix + "-gradient")
        .replace("\"url(#gradient", "\"url(#" + prefix + "-gradient");
}

void merge(const QByteArray &light, const QByteArray &dark, const QByteArray &prefix, MapDrawing &drawing)
{
    const Pieces day = piecesOf(light);
    const Pieces night = piecesOf(dark);
    const bool areAlike = day.between == night.between;
    std::map<std::pair<QByteArray, QByteArray>, QByteArray> names;
    for (size_t at = 0; at < day.colours.size(); ++at) {
        const QByteArray &other = areAlike ? night.colours[at] : day.colours[at];
        QByteArray &name = names[{day.colours[at], other}];
        if (name.isEmpty()) {
            name = "--" + prefix + '-' + QByteArray::number(qulonglong(names.size()));
            drawing.light += name + ':' + day.colours[at] + ';';
            if (areAlike)
                drawing.dark += name + ':' + other + ';';
        }
        drawing.svg += day.between[at] + "var(" + name + ')';
    }
    drawing.svg = withFallbacks(withPrefix(drawing.svg + day.between.back(), prefix));
}

}

MapDrawing drawMap(const Model &model, MapId map, const MapNumbers &numbers, const QString &language,
    const QByteArray &prefix, const CoursePainter *course)
{
    const FontSetter setter(language);
    LayoutOptions options;
    options.language = language;
    MapLayout layout(setter, options);
    layout.lay(model, map, numbers);
    MapDrawing drawing;
    drawing.size = layout.size();
    merge(painted(layout, Theme::light(), course), painted(layout, Theme::night(), course), prefix, drawing);
    for (const CardId card : layout.cardsIn(QRectF(QPointF(), layout.size())))
        drawing.cards.push_back({card, layout.rectOf(card)});
    return drawing;
}

}
