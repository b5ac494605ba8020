#include "charts/scenariotabs.h"

#include "inspector/linefield.h"

#include <QKeyEvent>

namespace wend {

ScenarioTabs::ScenarioTabs(QWidget *parent) : QTabBar(parent), m_field(new LineField(this))
{
    setObjectName(QStringLiteral("scenarioTabs"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    m_field->hide();
    connect(m_field, &LineField::finished, this, [this] {
        const QString name = m_field->text().trimmed();
        m_field->hide();
        if (!name.isEmpty())
            emit renamed(scenario(), name);
    });
    connect(this, &QTabBar::currentChanged, this, [this] { emit chosen(scenario()); });
}

void ScenarioTabs::show(const std::vector<const Scenario *> &scenarios, ScenarioId chosen)
{
    const QSignalBlocker quiet(this);
    while (count() > 0)
        removeTab(0);
    addTab(tr("As it was"));
    for (const Scenario *scenario : scenarios) {
        const int at = addTab(QString(scenario->name).replace(u'&', QLatin1String("&&")));
        setTabData(at, scenario->id.value);
        setTabToolTip(at, scenario->name);
        if (scenario->id == chosen)
            setCurrentIndex(at);
    }
    setAccessibleName(tr("What if"));
    m_field->setAccessibleName(tr("What if"));
}

ScenarioId ScenarioTabs::scenario() const { return {tabData(currentIndex()).toLongLong()}; }

void ScenarioTabs::rename()
{
    if (!scenario())
        return;
    m_field->present(tabToolTip(currentIndex()));
    m_field->setGeometry(tabRect(currentIndex()));
    m_field->setVisible(true);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ScenarioTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        return rename();
    if (event->key() == Qt::Key_Delete && scenario())
        return emit removalWanted(scenario());
    QTabBar::keyPressEvent(event);
}

void ScenarioTabs::mouseDoubleClickEvent(QMouseEvent *) { rename(); }

bool ScenarioTabs::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // F2 and Del are its own while it has the focus
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QTabBar::event(event);
}

}
