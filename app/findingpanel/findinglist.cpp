#include "findingpanel/findinglist.h"

#include "look/look.h"
#include "look/stylesheet.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace wend {

namespace {

constexpr int margin = 8;
constexpr int badge = 20;
constexpr int gap = 8;

const FindingList &listOf(const QModelIndex &index) { return *static_cast<const FindingList *>(index.model()); }

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isShownWhole(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex() == index;
}

/// Where the parts of a line stand, for a width.
struct Parts
{
    QRect text;
    QRect figures;
    int top = 0; ///< of the sum
    int lineHeight = 0;
    int bottom = 0;

    Parts(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect, bool isWhole)
    {
        const FindingList &list = listOf(index);
        const int left = rect.left() + margin + badge + gap;
        const int width = std::max(40, rect.right() - margin - left);
        const auto heightOf = [&](const QFont &font, const QString &words) {
            return words.isEmpty()
                ? 0
                : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, words).height();
        };
        text = {left, rect.top() + margin, width, heightOf(boldOf(option.font), list.finding(index.row()).text)};
        figures = {left, text.bottom() + 3, width, heightOf(option.font, list.figures(index.row()))};
        lineHeight = QFontMetrics(option.font).height() + 3;
        top = figures.bottom() + 7;
        const int lines = isWhole ? int(list.finding(index.row()).sum.size()) : 0;
        bottom = lines == 0 ? figures.bottom() + margin : top + lines * lineHeight + margin;
    }
};

/// Shape and colour both say how grave it is.
void paintBadge(QPainter &painter, const QRect &rect, FindingSeverity severity, int number, const Theme &theme,
    const InterfaceColours &colours)
{
    const QString words = QString::number(number);
    QColor ink = colours.ink;
    switch (severity) {
    case FindingSeverity::Loss:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.weakest);
        painter.drawEllipse(rect);
        ink = theme.weakestText;
        break;
    case FindingSeverity::Look:
        painter.setPen(QPen(theme.star, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(rect);
        break;
    case FindingSeverity::Gap:
        painter.setPen(QPen(colours.soft, 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(rect);
        break;
    case FindingSeverity::Chance:
        painter.setPen(QPen(theme.good, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, 3, 3);
        break;
    }
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, words);
}

}

void FindingList::setFindings(Findings findings, const QStringList &titles)
{
    if (findings == m_findings && titles == m_titles)
        return;
    beginResetModel();
    m_findings = std::move(findings);
    m_titles = titles;
    endResetModel();
}

QString FindingList::figures(int row) const
{
    QStringList parts {m_titles.value(row), finding(row).figures};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

int FindingList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_findings.size()); }

QVariant FindingList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Finding &at = finding(index.row());
    if (role == Qt::DisplayRole)
        return at.text;
    if (role == Qt::AccessibleTextRole || role == Qt::AccessibleDescriptionRole) {
        QStringList words {at.text, figures(index.row())};
        for (const SumLine &line : at.sum)
            words += line.range.isEmpty() ? QStringLiteral("%1: %2").arg(line.label, line.value)
                                          : QStringLiteral("%1: %2 (%3)").arg(line.label, line.value, line.range);
        words.removeAll(QString());
        return words.join(QLatin1Char('\n'));
    }
    return {};
}

void FindingLine::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = lookOf(QApplication::palette());
    const InterfaceColours colours = interfaceColours(look);
    const bool isWhole = isShownWhole(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isWhole || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isWhole ? colours.selected : colours.hover);
    if (isWhole && option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.accent);
    const Finding &finding = listOf(index).finding(index.row());
    const Parts parts(option, index, option.rect, isWhole);
    painter->setFont(option.font);
    paintBadge(*painter, QRect(option.rect.left() + margin, parts.text.top() - 1, badge, badge), finding.severity,
        index.row() + 1, themeOf(look), colours);
    painter->setPen(colours.ink);
    painter->setFont(boldOf(option.font));
    painter->drawText(parts.text, Qt::TextWordWrap, finding.text);
    painter->setFont(option.font);
    painter->setPen(isWhole ? colours.ink : colours.soft);
    painter->drawText(parts.figures, Qt::TextWordWrap, listOf(index).figures(index.row()));
    int top = parts.top;
    for (size_t line = 0; isWhole && line < finding.sum.size(); ++line) {
        const SumLine &sum = finding.sum[line];
        const QRect row(parts.text.left(), top, parts.text.width(), parts.lineHeight);
        const bool isLast = line + 1 == finding.sum.size();
        if (isLast) {
            painter->setPen(colours.soft);
            painter->drawLine(row.topLeft(), row.topRight());
        }
        painter->setFont(isLast ? boldOf(option.font) : option.font);
        const QFontMetrics metrics(painter->font());
        const int value = metrics.horizontalAdvance(sum.value) + gap;
        const int range = sum.range.isEmpty() ? 0 : metrics.horizontalAdvance(sum.range) + gap;
        const int room = row.width() - value;
        const QString label = metrics.elidedText(sum.label, Qt::ElideRight, room);
        const bool hasRoom = metrics.horizontalAdvance(label) + range <= room;
        painter->setPen(colours.ink);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, label);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, sum.value);
        painter->setPen(colours.soft);
        if (hasRoom)
            painter->drawText(row.adjusted(0, 0, -value, 0), Qt::AlignRight | Qt::AlignVCenter, sum.range);
        top += parts.lineHeight;
    }
    painter->setPen(colours.rule);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize FindingLine::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Parts parts(option, index, QRect(0, 0, width, 0), isShownWhole(option, index));
    return {width, parts.bottom};
}

}
