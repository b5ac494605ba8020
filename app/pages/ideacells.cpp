#include "pages/ideacells.h"

#include "base/daytext.h"
#include "inspector/suggestions.h"
#include "inspector/valuefields.h"
#include "look/stylesheet.h"
#include "model/lookup.h"
#include "model/words.h"
#include "pages/ideatable.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>

namespace wend {

namespace {

constexpr int inset = 8;
constexpr int dot = 5;

const IdeaTable &tableOf(const QModelIndex &index) { return *static_cast<const IdeaTable *>(index.model()); }

QComboBox *painChoice(const IdeaTable &table, CardId idea, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->addItem(IdeaTable::tr("no pain point"), qint64(0));
    const Model &model = table.model();
    const MapId map = model.at(model.at(idea).lane).map;
    for (const LaneId lane : lanesOf(model, map)) {
        if (model.at(lane).kind != LaneKind::PainPoints)
            continue;
        for (const StageId column : columnsOf(model, map)) {
            for (const CardId pain : cardsIn(model, lane, column))
                choice->addItem(model.at(pain).text.simplified(), pain.value);
        }
    }
    return choice;
}

QComboBox *stateChoice(const IdeaTable &table, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    for (const auto &[state, word] : EnumWords<IdeaState>::list)
        choice->addItem(nameOf(state, table.language()), int(state));
    return choice;
}

/// How a state looks beside its word: open a ring, planned a clock, under way half full, done full.
void paintState(QPainter &painter, const QRectF &rect, IdeaState state, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(rect);
    if (state == IdeaState::Planned) {
        painter.drawLine(rect.center(), QPointF(rect.center().x(), rect.top() + 2));
        painter.drawLine(rect.center(), QPointF(rect.right() - 2.5, rect.center().y()));
    } else if (state == IdeaState::Dropped) {
        painter.drawLine(rect.bottomLeft() + QPointF(2, -2), rect.topRight() + QPointF(-2, 2));
    } else if (state != IdeaState::Open) {
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        if (state == IdeaState::Done)
            painter.drawEllipse(rect);
        else
            painter.drawPie(rect, 90 * 16, 180 * 16);
    }
}

constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// As much of a text as its room has lines for.
QString fitted(QString text, const QFontMetrics &metrics, const QRect &room)
{
    const auto fits = [&](const QString &each) {
        return metrics.boundingRect(QRect(0, 0, room.width(), 1000), wrapping, each).height() <= room.height();
    };
    if (fits(text))
        return text;
    while (!text.isEmpty() && !fits(text + QChar(0x2026)))
        text.chop(text.size() > 1 && text[text.size() - 1].isLowSurrogate() ? 2 : 1);
    return text.trimmed() + QChar(0x2026);
}

class CellPainting
{
public:
    CellPainting(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter),
          m_option(option),
          m_index(index),
          m_look(lookOf(QApplication::palette())),
          m_theme(themeOf(m_look)),
          m_colours(interfaceColours(m_look)),
          m_isDone(index.data(IdeaTable::doneRole).toBool())
    {
    }

    void paint()
    {
        const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
        if (isSelected)
            m_painter.fillRect(m_option.rect, m_colours.selected);
        if (isSelected && m_index.column() == 0)
            m_painter.fillRect(QRect(m_option.rect.topLeft(), QSize(3, m_option.rect.height())), m_colours.accent);
        if (m_option.state.testFlag(QStyle::State_HasFocus)) {
            m_painter.setPen(QPen(m_colours.accent, 1.4));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(QRectF(m_option.rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
        }
        const QString detail = m_index.data(IdeaTable::detailRole).toString();
        const bool isWrapped = m_index.column() == IdeaTable::Answers || m_index.column() == IdeaTable::Helped;
        const QRect room = m_option.rect.adjusted(inset, 5, -inset, -5);
        QRect first(room.left(), room.top(), room.width(), isWrapped ? room.height() : room.height() / 2);
        paintSigns(first);
        paintText(first, isWrapped);
        if (!detail.isEmpty())
            paintDetail(QRect(room.left(), room.top() + room.height() / 2, room.width(), room.height() / 2), detail);
        m_painter.setPen(m_colours.rule);
        m_painter.drawLine(m_option.rect.bottomLeft(), m_option.rect.bottomRight());
    }

private:
    QColor ink() const
    {
        if (m_isDone)
            return m_colours.soft;
        if (m_index.data(IdeaTable::asksRole).toBool())
            return m_colours.accent;
        if (m_index.column() == IdeaTable::Due && m_index.data(IdeaTable::lateRole).toBool())
            return m_colours.bad;
        if (m_index.column() == IdeaTable::Answers)
            return m_index.data(IdeaTable::severityRole).toInt() > 0 ? m_theme.painText : m_colours.soft;
        return m_index.column() == IdeaTable::Helped ? m_colours.soft : m_colours.ink;
    }

    // What stands before the words: dots of severity, the sign of the state.
    void paintSigns(QRect &room)
    {
        const int severity = m_index.data(IdeaTable::severityRole).toInt();
        if (severity > 0) {
            m_painter.setPen(Qt::NoPen);
            for (int at = 0; at < 5; ++at) {
                m_painter.setBrush(at < severity ? m_theme.painDot : m_theme.painDotOff);
                m_painter.drawEllipse(QPointF(room.left() + 3 + at * (dot + 2), room.top() + 9), dot / 2.0, dot / 2.0);
            }
            room.setLeft(room.left() + 5 * (dot + 2) + 6);
        }
        if (m_index.column() == IdeaTable::State) {
            const auto state = IdeaState(m_index.data(Qt::EditRole).toInt());
            const QColor colour = state == IdeaState::Done ? m_theme.good
                : state == IdeaState::Doing                ? m_theme.star
                : state == IdeaState::Planned              ? m_colours.accent
                                                           : m_colours.soft;
            paintState(m_painter, QRectF(room.left() + 1, room.top() + 4, 11, 11), state, colour);
            room.setLeft(room.left() + 19);
        }
    }

    void paintText(const QRect &room, bool isWrapped)
    {
        QFont font = m_option.font;
        const bool isBold = m_index.column() == IdeaTable::Idea
            || (m_index.column() == IdeaTable::Due && m_index.data(IdeaTable::lateRole).toBool());
        font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
        m_painter.setFont(font);
        m_painter.setPen(ink());
        const QString text = m_index.data().toString();
        if (isWrapped)
            m_painter.drawText(room, wrapping, fitted(text, QFontMetrics(font), room));
        else
            m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }

    void paintDetail(QRect room, const QString &detail)
    {
        m_painter.setFont(m_option.font);
        if (m_index.column() == IdeaTable::Idea) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_index.data(IdeaTable::colourRole).value<QColor>());
            m_painter.drawRoundedRect(QRectF(room.left(), room.center().y() - 3.5, 8, 8), 2, 2);
            room.setLeft(room.left() + 14);
        }
        m_painter.setPen(m_index.column() == IdeaTable::Due ? m_colours.bad : m_colours.soft);
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(m_option.font).elidedText(detail, Qt::ElideRight, room.width()));
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    Look m_look;
    Theme m_theme;
    InterfaceColours m_colours;
    bool m_isDone;
};

}

void IdeaCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    CellPainting(*painter, option, index).paint();
    painter->restore();
}

QSize IdeaCells::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {80, rowHeight}; }

QWidget *IdeaCells::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const IdeaTable &table = tableOf(index);
    switch (index.column()) {
    case IdeaTable::Answers: return painChoice(table, table.idea(index.row()), parent);
    case IdeaTable::State: return stateChoice(table, parent);
    case IdeaTable::Owner: {
        auto *owner = new QComboBox(parent);
        owner->setEditable(true);
        owner->addItems(suggestedOwners(table.model()));
        return owner;
    }
    case IdeaTable::Due: return new QLineEdit(parent);
    case IdeaTable::Idea: return new QLineEdit(parent);
    default: return nullptr;
    }
}

void IdeaCells::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *choice = qobject_cast<QComboBox *>(editor); choice && choice->isEditable()) {
        choice->setCurrentText(value.toString());
        choice->lineEdit()->selectAll();
    } else if (choice) {
        choice->setCurrentIndex(choice->findData(value));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(index.column() == IdeaTable::Due ? dayText(value.toDate()) : value.toString());
        line->selectAll();
    }
}

// What is no day changes nothing.
void IdeaCells::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, choice->isEditable() ? QVariant(choice->currentText()) : choice->currentData());
        return;
    }
    const QString text = static_cast<QLineEdit *>(editor)->text().trimmed();
    if (index.column() != IdeaTable::Due)
        model->setData(index, text);
    else if (const std::optional<QDate> day = text.isEmpty() ? QDate() : dayFromText(text))
        model->setData(index, *day);
}

void IdeaCells::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = std::min(option.rect.height(), editor->sizeHint().height());
    editor->setGeometry(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height);
}

}
