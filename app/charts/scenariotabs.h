#pragma once

#include "model/model.h"

#include <QTabBar>

namespace wend {

class LineField;

/// The present and the scenarios of a map. F2 or a double click renames one, Del removes it.
class ScenarioTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ScenarioTabs(QWidget *parent = nullptr);

    void show(const std::vector<const Scenario *> &scenarios, ScenarioId chosen);
    ScenarioId scenario() const;
    void rename();

signals:
    void chosen(wend::ScenarioId scenario);
    void renamed(wend::ScenarioId scenario, const QString &name);
    void removalWanted(wend::ScenarioId scenario);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    LineField *m_field;
};

}
