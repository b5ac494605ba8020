#include "window/toolbar.h"

#include "actions/actionlist.h"
#include "actions/actions.h"
#include "window/comparepicker.h"
#include "window/periodpicker.h"
#include "window/personapicker.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace wend {

namespace {

constexpr int barHeight = 40;

}

ToolBar::ToolBar(Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_lane(new QToolButton),
      m_personas(new PersonaPicker),
      m_period(new PeriodPicker),
      m_compare(new ComparePicker),
      m_endCompare(new QToolButton),
      m_zoom(new QToolButton),
      m_more(new QToolButton)
{
    setObjectName(QStringLiteral("toolBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 12, 0);
    row->setSpacing(2);
    addButton("edit.undo", "↶");
    addButton("edit.redo", "↷");
    addSeparator();
    addButton("insert.stage", "+ ");
    addButton("insert.touchpoint", "+ ");
    m_lane->setPopupMode(QToolButton::InstantPopup);
    m_lane->setMenu(m_actions.makeMenu(QStringLiteral("lane"), m_lane));
    for (const QAction *lane : m_lane->menu()->actions())
        connect(lane, &QAction::changed, this, &ToolBar::updateLanes);
    add(m_lane);
    addSeparator();
    add(m_personas);
    add(m_period);
    add(m_compare);
    m_endCompare->setObjectName(QStringLiteral("endCompare"));
    m_endCompare->setText(QStringLiteral("×"));
    m_endCompare->setFocusPolicy(Qt::TabFocus);
    m_endCompare->hide();
    layout()->addWidget(m_endCompare);
    connect(m_endCompare, &QToolButton::clicked, m_compare, &ComparePicker::end);
    addSeparator();
    const qsizetype first = m_parts.size(); // to make room
    addButton("data.import");
    addButton("view.present");
    const qsizetype behind = m_parts.size();
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setText(QStringLiteral("»"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ToolBar::fillMore);
    row->addWidget(m_more);
    row->addStretch(1);
    addButton("view.zoomOut", "−");
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    auto *zooms = new QMenu(m_zoom);
    for (const char *id : {"view.zoomFit", "view.zoomSelection", "view.zoom100", "view.zoomIn", "view.zoomOut"}) {
        if (QAction *action = m_actions.action(QLatin1String(id)))
            zooms->addAction(action);
    }
    m_zoom->setMenu(zooms);
    add(m_zoom);
    addButton("view.zoomIn", "+");
    std::rotate(m_parts.begin() + first, m_parts.begin() + behind, m_parts.end());
    row->addSpacing(6);
    if (QToolButton *poster = addButton("file.poster")) {
        poster->setObjectName(QStringLiteral("posterButton"));
        m_parts.removeLast(); // it stays
        m_parts.prepend({poster, "file.poster", {}});
    }
    setZoom(1);
    retranslate();
}

// From the right on, buttons make room; the poster's, the first of the parts, stays.
void ToolBar::fit()
{
    const auto widthOf = [this](const QWidget *widget) { return widget->sizeHint().width() + layout()->spacing(); };
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (int at = 0; at < layout()->count(); ++at) {
        QLayoutItem *item = layout()->itemAt(at);
        const bool counts = item->widget() != m_more && item->widget() != m_endCompare;
        needed += !counts    ? 0
            : item->widget() ? widthOf(item->widget())
                             : item->spacerItem()->sizeHint().width() + layout()->spacing();
    }
    if (m_compare->isComparing())
        needed += widthOf(m_endCompare);
    const bool fits = needed <= width();
    if (!fits)
        needed += widthOf(m_more);
    for (qsizetype at = m_parts.size() - 1; at > 0; --at) {
        QToolButton *button = m_parts[at].button;
        const bool stays = needed <= width();
        if (!stays)
            needed -= widthOf(button);
        button->setVisible(stays);
    }
    m_more->setVisible(!fits);
    m_endCompare->setVisible(m_compare->isComparing() && !m_compare->isHidden());
}

void ToolBar::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (const Part &part : m_parts) {
        if (!part.button->isHidden())
            continue;
        if (part.action) {
            menu->addAction(m_actions.action(QLatin1String(part.action)));
        } else {
            QAction *entry = menu->addAction(part.button->text().remove(QStringLiteral(" ▾")));
            entry->setMenu(part.button->menu());
            entry->setEnabled(part.button->isEnabled());
        }
    }
}

QSize ToolBar::minimumSizeHint() const { return {240, barHeight}; }

bool ToolBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void ToolBar::add(QToolButton *button)
{
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    m_parts.append({button, nullptr, {}});
}

QToolButton *ToolBar::addButton(const char *id, const char *sign)
{
    QAction *action = m_actions.action(QLatin1String(id));
    if (!action)
        return nullptr;
    auto *button = new QToolButton;
    button->setEnabled(action->isEnabled());
    button->setProperty("action", QLatin1String(id));
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ToolBar::updateButtons);
    add(button);
    m_parts.last().action = id;
    m_parts.last().sign = QString::fromUtf8(sign);
    return button;
}

void ToolBar::addSeparator()
{
    auto *line = new QFrame;
    line->setFixedSize(1, 22);
    line->setStyleSheet(QStringLiteral("background: palette(mid);"));
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addSpacing(5);
    row->addWidget(line);
    row->addSpacing(5);
}

// Buttons follow their actions; those with a sign alone say the rest in their tips.
void ToolBar::updateButtons()
{
    for (const Part &part : m_parts) {
        if (!part.action)
            continue;
        const QAction *action = m_actions.action(QLatin1String(part.action));
        const QString text = withoutMnemonic(action->text());
        const bool signAlone = !part.sign.isEmpty() && !part.sign.endsWith(QLatin1Char(' '));
        part.button->setProperty("sign", signAlone);
        part.button->setText(signAlone ? part.sign : part.sign + text);
        part.button->setToolTip(action->toolTip());
        part.button->setAccessibleName(text);
        part.button->setEnabled(action->isEnabled());
    }
}

// As long as any lane can be added.
void ToolBar::updateLanes()
{
    const QList<QAction *> lanes = m_lane->menu()->actions();
    m_lane->setEnabled(std::any_of(
        lanes.begin(), lanes.end(), [](const QAction *each) { return !each->isSeparator() && each->isEnabled(); }));
}

void ToolBar::retranslate()
{
    m_lane->setText(QStringLiteral("+ ") + tr("Lane"));
    m_lane->setAccessibleName(tr("Add a lane"));
    m_lane->setToolTip(tr("Add a lane to the map"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom"));
    m_endCompare->setAccessibleName(tr("Compare with nothing"));
    m_endCompare->setToolTip(tr("Compare with nothing"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("What does not fit here"));
    updateButtons();
}

void ToolBar::showNumbersOf(Workbook *workbook, MapId map)
{
    m_period->show(workbook, map);
    m_compare->show(workbook, map);
    fit();
}

void ToolBar::setZoom(double zoom)
{
    //: a zoom of so many percent
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(qRound(zoom * 100))));
}

}
