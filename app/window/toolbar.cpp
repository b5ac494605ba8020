#include "window/toolbar.h"

#include "actions/actionlist.h"
#include "actions/actions.h"
#include "window/periodpicker.h"
#include "window/personapicker.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace wend {

ToolBar::ToolBar(Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_personas(new PersonaPicker),
      m_period(new PeriodPicker),
      m_zoom(new QToolButton)
{
    setObjectName(QStringLiteral("toolBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(3);
    addButton("edit.undo", "↶ ");
    addButton("edit.redo", "↷ ");
    addSeparator();
    addButton("insert.stage", "+ ");
    addButton("insert.touchpoint", "+ ");
    m_lane = new QToolButton;
    m_lane->setPopupMode(QToolButton::InstantPopup);
    m_lane->setMenu(m_actions.makeMenu(QStringLiteral("lane"), m_lane));
    m_lane->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_lane);
    addSeparator();
    row->addWidget(m_personas);
    row->addWidget(m_period);
    addSeparator();
    addButton("data.import");
    addButton("view.present");
    row->addStretch(1);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    auto *zooms = new QMenu(m_zoom);
    for (const char *id : {"view.zoomFit", "view.zoomSelection", "view.zoom100", "view.zoomIn", "view.zoomOut"}) {
        if (QAction *action = m_actions.action(QLatin1String(id)))
            zooms->addAction(action);
    }
    m_zoom->setMenu(zooms);
    row->addWidget(m_zoom);
    if (QToolButton *poster = addButton("file.poster"))
        poster->setObjectName(QStringLiteral("posterButton"));
    setZoom(1);
    retranslate();
}

// On a narrow window what the menus hold as well goes first. The poster stays.
void ToolBar::fit()
{
    QList<QWidget *> spare;
    for (const char *id :
        {"view.present", "data.import", "edit.redo", "insert.touchpoint", "insert.stage", "edit.undo"}) {
        for (const auto &[button, sign] : m_buttons) {
            if (button->property("action") == QLatin1String(id))
                spare.append(button);
        }
    }
    spare.insert(3, m_lane);
    spare.append({m_zoom, m_period, m_personas});
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (int at = 0; at < layout()->count(); ++at) {
        QLayoutItem *item = layout()->itemAt(at);
        needed += (item->widget() ? item->widget()->sizeHint().width() : item->spacerItem()->sizeHint().width())
            + layout()->spacing();
    }
    for (QWidget *widget : spare) {
        const bool fits = needed <= width();
        if (!fits)
            needed -= widget->sizeHint().width() + layout()->spacing();
        widget->setVisible(fits);
    }
}

QSize ToolBar::minimumSizeHint() const { return {240, QWidget::minimumSizeHint().height()}; }

bool ToolBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

QToolButton *ToolBar::addButton(const char *id, const char *sign)
{
    QAction *action = m_actions.action(QLatin1String(id));
    if (!action)
        return nullptr;
    auto *button = new QToolButton;
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(action->isEnabled());
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ToolBar::updateButtons);
    m_buttons.append({button, QString::fromUtf8(sign)});
    button->setProperty("action", QLatin1String(id));
    layout()->addWidget(button);
    return button;
}

void ToolBar::addSeparator()
{
    auto *line = new QFrame;
    line->setFixedSize(1, 22);
    line->setStyleSheet(QStringLiteral("background: palette(mid);"));
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addSpacing(8);
    row->addWidget(line);
    row->addSpacing(8);
}

// Buttons follow their actions; undo and redo keep short faces, their actions say what they would undo.
void ToolBar::updateButtons()
{
    for (const auto &[button, sign] : m_buttons) {
        const QString id = button->property("action").toString();
        const QAction *action = m_actions.action(id);
        const QString text = id == QLatin1String("edit.undo") ? tr("Undo")
            : id == QLatin1String("edit.redo")                ? tr("Redo")
                                                              : withoutMnemonic(action->text());
        button->setText(sign + text);
        button->setToolTip(action->toolTip());
        button->setAccessibleName(withoutMnemonic(action->text()));
        button->setEnabled(action->isEnabled());
    }
}

void ToolBar::retranslate()
{
    m_lane->setText(QStringLiteral("+ ") + tr("Lane"));
    m_lane->setAccessibleName(tr("Add a lane"));
    m_lane->setToolTip(tr("Add a lane to the map"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom"));
    updateButtons();
}

void ToolBar::setZoom(double zoom)
{
    //: a zoom of so many percent
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(qRound(zoom * 100))));
}

}
