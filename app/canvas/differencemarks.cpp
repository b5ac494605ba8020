#include "canvas/differencemarks.h"

#include "render/theme.h"
#include "versions/differencewords.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

namespace wend {

namespace {

constexpr double radius = 6;
constexpr int typeSize = 10;

QPen penOf(DifferenceKind kind, const Theme &theme)
{
    QPen pen(differenceColour(kind, theme), 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (kind == DifferenceKind::Went)
        pen.setDashPattern({4, 2.5});
    else if (kind == DifferenceKind::Moved)
        pen.setDashPattern({1, 1.5});
    else if (kind == DifferenceKind::Changed)
        pen.setWidthF(1.4);
    return pen;
}

/// A small label on the upper edge, at the right.
void paintTag(QPainter &painter, const QRectF &rect, DifferenceKind kind, const Theme &theme)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(typeSize);
    font.setWeight(QFont::DemiBold);
    const QString text = differenceSign(kind) + QLatin1Char(' ') + differenceWord(kind);
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(text) + 10, typeSize + 5);
    const double left = std::max(rect.left(), rect.right() - size.width() - 4);
    const QRectF tag(QPointF(left, rect.top() - size.height() / 2), size);
    const QColor colour = differenceColour(kind, theme);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(tag, size.height() / 2, size.height() / 2);
    painter.setFont(font);
    painter.setPen(readable(colour, theme.card));
    painter.drawText(tag, Qt::AlignCenter, text);
}

/// The strongest of several differences of one thing: that it came or went, then that it moved.
int rank(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Came:
    case DifferenceKind::Went: return 2;
    case DifferenceKind::Moved: return 1;
    case DifferenceKind::Changed: return 0;
    }
    Q_UNREACHABLE();
}

/// True where the row is the stage, lane or card itself.
bool isOfPlace(const Difference &difference)
{
    return difference.table == RowTable<Card>::name || difference.table == RowTable<Stage>::name
        || difference.table == RowTable<Lane>::name;
}

}

QString differenceSign(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Came: return QStringLiteral("+");
    case DifferenceKind::Went: return QStringLiteral("−");
    case DifferenceKind::Moved: return QStringLiteral("→");
    case DifferenceKind::Changed: return QStringLiteral("≠");
    }
    Q_UNREACHABLE();
}

QColor differenceColour(DifferenceKind kind, const Theme &theme)
{
    switch (kind) {
    case DifferenceKind::Came: return theme.good;
    case DifferenceKind::Went: return theme.bad;
    case DifferenceKind::Moved: return theme.accent;
    case DifferenceKind::Changed: return theme.star;
    }
    Q_UNREACHABLE();
}

QRectF rectOf(const MapLayout &layout, const DifferencePlace &place)
{
    if (const auto *card = std::get_if<CardId>(&place))
        return layout.rectOf(*card);
    if (const auto *stage = std::get_if<StageId>(&place))
        return layout.rectOf(*stage);
    if (const auto *lane = std::get_if<LaneId>(&place)) {
        QRectF rect = layout.rectOf(*lane);
        rect.setWidth(rect.isNull() ? 0 : layout.labelColumn());
        return rect.adjusted(1, 3, -3, -3);
    }
    return {};
}

std::vector<DifferenceMark> differenceMarks(const MapLayout &layout, const Differences &differences)
{
    std::vector<std::pair<DifferencePlace, DifferenceKind>> kinds;
    for (const Difference &difference : differences) {
        const DifferenceKind kind = isOfPlace(difference) ? difference.kind : DifferenceKind::Changed;
        const auto found = std::find_if(
            kinds.begin(), kinds.end(), [&](const auto &each) { return each.first == difference.place; });
        if (found == kinds.end())
            kinds.emplace_back(difference.place, kind);
        else if (rank(kind) > rank(found->second))
            found->second = kind;
    }
    std::vector<DifferenceMark> marks;
    for (const auto &[place, kind] : kinds) {
        if (const QRectF rect = rectOf(layout, place); !rect.isEmpty())
            marks.push_back({rect, kind});
    }
    return marks;
}

void paintDifference(QPainter &painter, const QRectF &rect, DifferenceKind kind, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(penOf(kind, theme));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius, radius);
    paintTag(painter, rect, kind, theme);
    painter.restore();
}

}
