#include "pages/ideamatrix.h"

#include "base/daytext.h"
#include "look/stylesheet.h"
#include "model/ideas.h"
#include "pages/ideafilter.h"
#include "store/edit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>

namespace wend {

namespace {

constexpr int degrees = 3;
constexpr int left = 44;  ///< for the words of impact
constexpr int below = 46; ///< for those of effort
constexpr int gap = 6;
constexpr int pad = 8;
constexpr int headHeight = 22; ///< "Quick wins"
constexpr int lowestRow = 110;
constexpr int narrowestCell = 120;
constexpr int lineGap = 2;

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString secondLine(const Card &idea)
{
    QStringList parts;
    if (idea.state == IdeaState::Done)
        parts += IdeaMatrix::tr("✓ done");
    parts += idea.owner.simplified().isEmpty() ? IdeaMatrix::tr("nobody yet") : idea.owner.simplified();
    if (idea.due.isValid())
        parts += dayAndMonth(idea.due, QLocale());
    return parts.join(QStringLiteral(" · "));
}

}

IdeaMatrix::IdeaMatrix(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("ideaMatrix"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(left + degrees * narrowestCell + 2 * gap);
}

void IdeaMatrix::show(Workbook *workbook, std::vector<CardId> ideas)
{
    m_workbook = workbook;
    m_ideas = std::move(ideas);
    if (std::find(m_ideas.begin(), m_ideas.end(), m_current) == m_ideas.end())
        m_current = {};
    if (std::find(m_ideas.begin(), m_ideas.end(), m_pressed) == m_ideas.end())
        m_pressed = {};
    m_isDragging = m_isDragging && m_pressed;
    lay();
}

void IdeaMatrix::select(CardId idea)
{
    if (m_current == idea)
        return;
    m_current = idea;
    update();
    emit selected(idea);
}

int IdeaMatrix::heightOfCard(const Card &idea, int width) const
{
    const QRect words = QFontMetrics(boldOf(font()))
                            .boundingRect(QRect(0, 0, width - 2 * pad, 1000), Qt::TextWordWrap, idea.text.simplified());
    return words.height() + lineGap + fontMetrics().height() + 2 * 6;
}

// Rows share a height: as high as their fullest cell.
void IdeaMatrix::lay()
{
    m_placed.clear();
    m_rows.clear();
    const int width = (this->width() - left - 2 * gap) / degrees;
    int top = 0;
    for (int impact = degrees; impact >= 1; --impact) {
        int height = lowestRow;
        for (int effort = 1; effort <= degrees; ++effort) {
            const QPoint corner(left + (effort - 1) * (width + gap), top);
            int y = corner.y() + (impact == degrees && effort == 1 ? headHeight : pad);
            for (const CardId id : m_ideas) {
                const Card &idea = m_workbook->model().at(id);
                if (std::clamp(idea.impact, 1, degrees) != impact || std::clamp(idea.effort, 1, degrees) != effort)
                    continue;
                const QRect rect(corner.x() + pad, y, width - 2 * pad, heightOfCard(idea, width - 2 * pad));
                m_placed.push_back({id, {impact, effort}, rect});
                y = rect.bottom() + gap;
            }
            height = std::max(height, y + pad - top);
        }
        m_rows.push_back({left, top, this->width() - left, height});
        top += height + gap;
    }
    setMinimumHeight(top + below);
    updateGeometry();
    update();
}

QSize IdeaMatrix::sizeHint() const { return {left + degrees * 150 + 2 * gap, minimumHeight()}; }

QRect IdeaMatrix::cellRect(int impact, int effort) const
{
    if (m_rows.empty())
        return {};
    const QRect &row = m_rows[size_t(degrees - impact)];
    const int width = (row.width() - 2 * gap) / degrees;
    return {left + (effort - 1) * (width + gap), row.top(), width, row.height()};
}

QRect IdeaMatrix::rectOf(CardId idea) const
{
    const Placed *here = placed(idea);
    return here ? here->rect : QRect();
}

const IdeaMatrix::Placed *IdeaMatrix::placed(CardId idea) const
{
    const auto found
        = std::find_if(m_placed.begin(), m_placed.end(), [&](const Placed &each) { return each.idea == idea; });
    return found == m_placed.end() ? nullptr : &*found;
}

const IdeaMatrix::Placed *IdeaMatrix::placedAt(QPoint at) const
{
    const auto found
        = std::find_if(m_placed.begin(), m_placed.end(), [&](const Placed &each) { return each.rect.contains(at); });
    return found == m_placed.end() ? nullptr : &*found;
}

IdeaMatrix::Place IdeaMatrix::placeAt(QPoint at) const
{
    for (int impact = 1; impact <= degrees; ++impact) {
        for (int effort = 1; effort <= degrees; ++effort) {
            if (cellRect(impact, effort).contains(at))
                return {impact, effort};
        }
    }
    return {};
}

void IdeaMatrix::moveTo(CardId id, const Place &place)
{
    const Card *idea = m_workbook->model().find(id);
    if (!idea || !place.impact || (idea->impact == place.impact && idea->effort == place.effort))
        return;
    const auto done = m_workbook->edit(
        {QT_TRANSLATE_NOOP("Edit", "Change impact and effort of “%1”"), {idea->text.simplified().left(40)}},
        [&](Edit &edit) {
            edit.set(id, &Card::impact, place.impact);
            edit.set(id, &Card::effort, place.effort);
        });
    if (!done)
        emit failed(done.error());
}

void IdeaMatrix::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Placed *under = placedAt(event->pos());
    m_pressed = under ? under->idea : CardId {};
    m_pressedAt = m_pointer = event->pos();
    select(m_pressed);
}

void IdeaMatrix::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->pos();
    if (m_pressed && !m_isDragging
        && (m_pointer - m_pressedAt).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance()) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragging)
        update();
}

void IdeaMatrix::mouseReleaseEvent(QMouseEvent *event)
{
    const CardId held = std::exchange(m_pressed, {});
    if (!std::exchange(m_isDragging, false))
        return;
    unsetCursor();
    update();
    moveTo(held, placeAt(event->pos()));
}

void IdeaMatrix::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Placed *under = placedAt(event->pos()))
        emit opened(under->idea);
}

void IdeaMatrix::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (key == Qt::Key_Escape && m_isDragging) {
        m_isDragging = false;
        m_pressed = {};
        unsetCursor();
        update();
    } else if (isArrow && event->modifiers().testFlag(Qt::AltModifier)) {
        shift(key);
    } else if (isArrow) {
        step(key);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current) {
        emit opened(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

// One cell further, as far as there are cells.
void IdeaMatrix::shift(int key)
{
    const Placed *here = placed(m_current);
    if (!here)
        return;
    Place to = here->place;
    to.effort += key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    to.impact += key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
    if (to.effort >= 1 && to.effort <= degrees && to.impact >= 1 && to.impact <= degrees)
        moveTo(m_current, to);
}

// To the nearest card in that direction.
void IdeaMatrix::step(int key)
{
    if (m_placed.empty())
        return;
    const Placed *here = placed(m_current);
    if (!here)
        return select(m_placed.front().idea);
    const QPoint from = here->rect.center();
    const Placed *nearest = nullptr;
    int best = 0;
    for (const Placed &each : m_placed) {
        const QPoint away = each.rect.center() - from;
        const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const int along
            = isSideways ? away.x() * (key == Qt::Key_Right ? 1 : -1) : away.y() * (key == Qt::Key_Down ? 1 : -1);
        const int distance = along + 2 * std::abs(isSideways ? away.y() : away.x());
        if (along > 4 && (!nearest || distance < best)) {
            nearest = &each;
            best = distance;
        }
    }
    if (nearest)
        select(nearest->idea);
}

void IdeaMatrix::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        setAccessibleName(tr("Ideas by impact and effort"));
        setAccessibleDescription(tr("Alt and the arrows move the selected idea; the list beside it says the same."));
        if (m_workbook)
            lay();
    }
}

void IdeaMatrix::resizeEvent(QResizeEvent *)
{
    if (m_workbook)
        lay();
}

void IdeaMatrix::paintEvent(QPaintEvent *)
{
    if (!m_workbook || m_rows.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCells(painter);
    const Model &model = m_workbook->model();
    const InterfaceColours colours = interfaceColours(lookOf(palette()));
    for (const Placed &each : m_placed) {
        if (m_isDragging && each.idea == m_pressed) {
            painter.setPen(QPen(colours.soft, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(each.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        } else {
            paintCard(painter, model.at(each.idea), each.rect, false);
        }
    }
    if (const Placed *held = m_isDragging ? placed(m_pressed) : nullptr)
        paintCard(painter, model.at(held->idea), held->rect.translated(m_pointer - m_pressedAt), true);
}

void IdeaMatrix::paintCells(QPainter &painter)
{
    const Look look = lookOf(palette());
    const Theme theme = themeOf(look);
    const InterfaceColours colours = interfaceColours(look);
    const Place target = m_isDragging ? placeAt(m_pointer) : Place {};
    const QString impacts[] {tr("small", "impact"), tr("some", "impact"), tr("large", "impact")};
    const QString efforts[] {tr("little", "effort"), tr("some", "effort"), tr("much", "effort")};
    for (int impact = 1; impact <= degrees; ++impact) {
        for (int effort = 1; effort <= degrees; ++effort) {
            const QRectF cell = cellRect(impact, effort);
            const bool isTarget = target == Place {impact, effort};
            const bool isWin = impact == degrees && effort == 1;
            painter.setPen(isTarget ? QPen(colours.accent, 1.2, Qt::DashLine)
                    : theme.strong  ? QPen(colours.border)
                                    : QPen(Qt::NoPen));
            painter.setBrush(isTarget ? colours.selected : isWin ? theme.idea : colours.hover);
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
            if (!isWin)
                continue;
            painter.setFont(boldOf(font()));
            painter.setPen(theme.ideaText);
            painter.drawText(cell.adjusted(pad, 3, -pad, 0), Qt::AlignLeft | Qt::AlignTop, tr("Quick wins"));
        }
        const QRect row = cellRect(impact, 1);
        painter.save();
        painter.setFont(font());
        painter.setPen(colours.soft);
        painter.translate(left - 14, row.center().y());
        painter.rotate(-90);
        painter.drawText(QRect(-row.height() / 2, -10, row.height(), 20), Qt::AlignCenter, impacts[impact - 1]);
        painter.restore();
    }
    painter.setFont(font());
    painter.setPen(colours.soft);
    for (int effort = 1; effort <= degrees; ++effort) {
        const QRect cell = cellRect(1, effort);
        painter.drawText(QRect(cell.left(), cell.bottom() + 4, cell.width(), 18), Qt::AlignCenter, efforts[effort - 1]);
    }
    painter.setFont(boldOf(font()));
    const QRect last = cellRect(1, 2);
    painter.drawText(QRect(last.left(), last.bottom() + 22, last.width(), 18), Qt::AlignCenter, tr("Effort").toUpper());
    painter.translate(11, (m_rows.front().top() + m_rows.back().bottom()) / 2.0);
    painter.rotate(-90);
    painter.drawText(QRect(-100, -10, 200, 20), Qt::AlignCenter, tr("Impact").toUpper());
    painter.resetTransform();
}

void IdeaMatrix::paintCard(QPainter &painter, const Card &idea, const QRect &rect, bool isHeld)
{
    const Look look = lookOf(palette());
    const Theme theme = themeOf(look);
    const InterfaceColours colours = interfaceColours(look);
    const bool isDone = !isUnderWay(idea);
    const bool isCurrent = idea.id == m_current;
    painter.setPen(isCurrent ? QPen(colours.accent, hasFocus() ? 2.4 : 1.6) : QPen(theme.border, 1));
    painter.setBrush(isDone ? colours.paper : theme.card);
    painter.setOpacity(isHeld ? 0.9 : 1);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOfMap(m_workbook->model(), m_workbook->model().at(idea.lane).map));
    painter.drawRoundedRect(QRectF(rect.left() + 1, rect.top() + 2, 3, rect.height() - 4), 1.5, 1.5);
    const QRect words = rect.adjusted(pad, 6, -pad, -6);
    painter.setFont(boldOf(font()));
    painter.setPen(isDone ? colours.soft : colours.ink);
    painter.drawText(words, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, idea.text.simplified());
    painter.setFont(font());
    const QRect second(
        words.left(), words.bottom() - fontMetrics().height() + 1, words.width(), fontMetrics().height());
    const bool isLate = daysLate(idea, QDate::currentDate()) > 0;
    const QString late = isLate ? tr("late") : QString();
    const int lateWidth = isLate ? QFontMetrics(boldOf(font())).horizontalAdvance(late) + 6 : 0;
    painter.setPen(colours.soft);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(secondLine(idea), Qt::ElideRight, second.width() - lateWidth));
    painter.setFont(boldOf(font()));
    painter.setPen(colours.bad);
    painter.drawText(second, Qt::AlignRight | Qt::AlignVCenter, late);
    painter.setOpacity(1);
}

}
