#pragma once

#include "model/rows.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace wend {

class Actions;
class PersonaPicker;
class ComparePicker;
class PeriodPicker;
class Workbook;

/// The row below the menus: text first, as on paper. What does not fit goes behind ».
class ToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit ToolBar(Actions &actions, QWidget *parent = nullptr);

    PersonaPicker &personas() const { return *m_personas; }
    PeriodPicker &period() const { return *m_period; }
    ComparePicker &compare() const { return *m_compare; }
    /// The map whose period and comparison are shown.
    void showNumbersOf(Workbook *workbook, MapId map);
    void setZoom(double zoom);
    /// Names what would be undone and redone in their tool tips.
    void retranslate();

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    /// A button, and how it is offered where it does not fit.
    struct Part
    {
        QToolButton *button;
        const char *action = nullptr; ///< null: it has a menu
        QString sign;                 ///< before the text, or in its place
    };

    void fit();
    void fillMore();
    QToolButton *addButton(const char *action, const char *sign = "");
    void add(QToolButton *button);
    void addSeparator();
    void updateButtons();
    void updateLanes();

    Actions &m_actions;
    QList<Part> m_parts; ///< from left to right
    QToolButton *m_lane;
    PersonaPicker *m_personas;
    PeriodPicker *m_period;
    ComparePicker *m_compare;
    QToolButton *m_endCompare; ///< ×
    QToolButton *m_zoom;
    QToolButton *m_more; ///< »
};

}
