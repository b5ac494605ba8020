#include "findingpanel/findingline.h"

#include "findingpanel/actionsigns.h"
#include "look/findingbadge.h"
#include "look/stylesheet.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace wend {

namespace {

constexpr int margin = 8;
constexpr int badge = 20;
constexpr int gap = 8;
constexpr int sign = 26; ///< side of the square that a sign of an action takes
constexpr int wordGap = 18;

const FindingList &listOf(const QModelIndex &index) { return *static_cast<const FindingList *>(index.model()); }

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString newWord() { return QCoreApplication::translate("FindingsPanel", "new"); }

bool isShownWhole(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex() == index;
}

struct ActionPlace
{
    FindingAction action;
    QRect rect;
};

/// Where the parts of a row stand, for a width.
struct Parts
{
    QRect text;
    QRect figures;
    QRect mark;  ///< "new"; null where it is not
    int top = 0; ///< of the sum
    int lineHeight = 0;
    std::vector<ActionPlace> words; ///< of the row that is shown whole
    int bottom = 0;

    Parts(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect, bool isWhole)
    {
        const FindingList &list = listOf(index);
        const Finding &finding = list.finding(index.row());
        const QFontMetrics metrics(option.font);
        const int left = rect.left() + margin + badge + gap;
        const int width = std::max(40, rect.right() - margin - left);
        const int markWidth = list.row(index.row()).isNew ? metrics.horizontalAdvance(newWord()) + 12 : 0;
        const auto heightOf = [](const QFont &font, const QString &words, int room) {
            return words.isEmpty()
                ? 0
                : QFontMetrics(font).boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, words).height();
        };
        const int textWidth = std::max(40, width - (markWidth > 0 ? markWidth + gap : 0));
        text = {left, rect.top() + margin, textWidth, heightOf(boldOf(option.font), finding.text, textWidth)};
        if (markWidth > 0)
            mark = {left + width - markWidth, text.top(), markWidth, metrics.height() + 2};
        figures = {left, text.bottom() + 3, width, heightOf(option.font, list.figures(index.row()), width)};
        lineHeight = metrics.height() + 3;
        top = figures.bottom() + 7;
        bottom = figures.bottom() + margin;
        if (!isWhole)
            return;
        const int lines = int(finding.sum.size());
        bottom = top + lines * lineHeight + (lines > 0 ? 5 : 0);
        placeWords(list.actionsOf(index.row()), boldOf(option.font), left, width);
    }

private:
    // Words that do not fit side by side go on below.
    void placeWords(const std::vector<FindingAction> &actions, const QFont &font, int left, int width)
    {
        const QFontMetrics metrics(font);
        int x = left;
        for (const FindingAction action : actions) {
            const int wide = metrics.horizontalAdvance(nameOf(action));
            if (x > left && x + wide > left + width) {
                x = left;
                bottom += lineHeight + 4;
            }
            words.push_back({action, QRect(x, bottom, wide, lineHeight)});
            x += wide + wordGap;
        }
        bottom += lineHeight + margin;
    }
};

/// The signs on the row under the pointer, from the right.
std::vector<ActionPlace> signsOn(const QRect &row, const std::vector<FindingAction> &actions)
{
    std::vector<ActionPlace> signs;
    int x = row.right() - margin / 2 - sign * int(actions.size());
    for (const FindingAction action : actions) {
        signs.push_back({action, QRect(x, row.top() + margin / 2, sign, sign)});
        x += sign;
    }
    return signs;
}

class RowPainting
{
public:
    RowPainting(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter),
          m_option(option),
          m_list(listOf(index)),
          m_row(index.row()),
          m_isWhole(isShownWhole(option, index)),
          m_look(lookOf(QApplication::palette())),
          m_colours(interfaceColours(m_look)),
          m_parts(option, index, option.rect, m_isWhole)
    {
    }

    void paint()
    {
        const bool isUnderPointer = m_option.state.testFlag(QStyle::State_MouseOver);
        m_ground = m_isWhole ? m_colours.selected : isUnderPointer ? m_colours.hover : m_colours.paper;
        if (m_isWhole || isUnderPointer)
            m_painter.fillRect(m_option.rect, m_ground);
        if (m_isWhole && m_option.state.testFlag(QStyle::State_HasFocus))
            m_painter.fillRect(QRect(m_option.rect.topLeft(), QSize(3, m_option.rect.height())), m_colours.accent);
        paintText();
        if (m_isWhole) {
            paintSum();
            paintWords();
        } else if (isUnderPointer) {
            paintSigns();
        }
        m_painter.setPen(m_colours.rule);
        m_painter.drawLine(m_option.rect.bottomLeft(), m_option.rect.bottomRight());
    }

private:
    const Finding &finding() const { return m_list.finding(m_row); }

    void paintText()
    {
        const bool isSettled = bool(m_list.row(m_row).mark);
        m_painter.setFont(m_option.font);
        paintFindingBadge(m_painter,
            QRectF(m_option.rect.left() + margin + 0.5, m_parts.text.top() - 0.5, badge - 1, badge - 1),
            finding().severity, m_row + 1, themeOf(m_look));
        m_painter.setPen(isSettled ? m_colours.soft : m_colours.ink);
        m_painter.setFont(boldOf(m_option.font));
        m_painter.drawText(m_parts.text, Qt::TextWordWrap, finding().text);
        m_painter.setFont(m_option.font);
        m_painter.setPen(m_isWhole ? m_colours.ink : m_colours.soft);
        m_painter.drawText(m_parts.figures, Qt::TextWordWrap, m_list.figures(m_row));
        if (m_parts.mark.isNull())
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_isWhole ? m_colours.paper : m_colours.selected);
        m_painter.drawRoundedRect(m_parts.mark, 4, 4);
        m_painter.setPen(m_colours.accent);
        m_painter.drawText(m_parts.mark, Qt::AlignCenter, newWord());
    }

    void paintSum()
    {
        int top = m_parts.top;
        for (size_t line = 0; line < finding().sum.size(); ++line) {
            const QRect row(m_parts.figures.left(), top, m_parts.figures.width(), m_parts.lineHeight);
            paintLine(finding().sum[line], row, line + 1 == finding().sum.size());
            top += m_parts.lineHeight;
        }
    }

    void paintLine(const SumLine &sum, const QRect &row, bool isLast)
    {
        if (isLast) {
            m_painter.setPen(m_colours.soft);
            m_painter.drawLine(row.topLeft(), row.topRight());
        }
        m_painter.setFont(isLast ? boldOf(m_option.font) : m_option.font);
        const QFontMetrics metrics(m_painter.font());
        const int value = metrics.horizontalAdvance(sum.value) + gap;
        const int range = sum.range.isEmpty() ? 0 : metrics.horizontalAdvance(sum.range) + gap;
        const int room = row.width() - value;
        const QString label = metrics.elidedText(sum.label, Qt::ElideRight, room);
        const bool hasRoom = metrics.horizontalAdvance(label) + range <= room;
        m_painter.setPen(m_colours.ink);
        m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, label);
        m_painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, sum.value);
        m_painter.setPen(m_colours.soft);
        if (hasRoom)
            m_painter.drawText(row.adjusted(0, 0, -value, 0), Qt::AlignRight | Qt::AlignVCenter, sum.range);
    }

    void paintWords()
    {
        m_painter.setFont(boldOf(m_option.font));
        m_painter.setPen(m_colours.accent);
        for (const ActionPlace &word : m_parts.words)
            m_painter.drawText(word.rect, Qt::AlignLeft | Qt::AlignVCenter, nameOf(word.action));
    }

    void paintSigns()
    {
        const std::vector<ActionPlace> signs = signsOn(m_option.rect, m_list.actionsOf(m_row));
        m_painter.fillRect(QRect(signs.front().rect.topLeft(), signs.back().rect.bottomRight()), m_ground);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colours.ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const ActionPlace &place : signs)
            paintActionSign(m_painter, place.rect, place.action);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const FindingList &m_list;
    int m_row;
    bool m_isWhole;
    Look m_look;
    InterfaceColours m_colours;
    Parts m_parts;
    QColor m_ground;
};

}

void FindingLine::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainting(*painter, option, index).paint();
    painter->restore();
}

QSize FindingLine::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Parts parts(option, index, QRect(0, 0, width, 0), isShownWhole(option, index));
    return {width, parts.bottom};
}

std::optional<FindingAction> FindingLine::actionAt(
    const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &at) const
{
    const bool isWhole = isShownWhole(option, index);
    const std::vector<ActionPlace> places = isWhole ? Parts(option, index, option.rect, true).words
                                                    : signsOn(option.rect, listOf(index).actionsOf(index.row()));
    for (const ActionPlace &place : places) {
        if (place.rect.adjusted(-4, -3, 4, 3).contains(at))
            return place.action;
    }
    return std::nullopt;
}

}
