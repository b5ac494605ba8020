#pragma once

#include <QWidget>

class QToolButton;

namespace wend {

class Actions;
class PersonaPicker;
class PeriodPicker;
class Workbook;

/// The row below the menus: text first, as on paper.
class ToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit ToolBar(Actions &actions, QWidget *parent = nullptr);

    PersonaPicker &personas() const { return *m_personas; }
    PeriodPicker &period() const { return *m_period; }
    void setZoom(double zoom);
    /// Names what would be undone and redone in their tool tips.
    void retranslate();

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void fit();
    QToolButton *addButton(const char *action, const char *sign = "");
    void addSeparator();
    void updateButtons();

    Actions &m_actions;
    QList<std::pair<QToolButton *, QString>> m_buttons; ///< with the sign before the text
    QToolButton *m_lane;
    PersonaPicker *m_personas;
    PeriodPicker *m_period;
    QToolButton *m_zoom;
};

}
