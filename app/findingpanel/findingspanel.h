#pragma once

#include "findings/findings.h"
#include "store/workbook.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace wend {

class FindingList;

/// What stands out on the map or on all maps, the most important first: which of it is looked at, and what is done
/// about it.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    /// Null: nothing is open.
    void setWorkbook(Workbook *workbook);
    void setMap(MapId map);
    /// How many stand out on the map that is shown.
    int count() const { return int(m_ofMap.size()); }

signals:
    void countChanged(int count);
    /// One was chosen: its map and its first item want to be seen. The map is null for one of the whole workbook.
    void chosen(const wend::Finding &finding);
    void ideaMade(wend::CardId idea);
    void failed(const wend::Error &error);
    /// Back to the map.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showList();
    void choose(int row);
    void updateActions();
    void makeIdea();
    Findings findingsOn(MapId map) const;

    Workbook *m_workbook = nullptr;
    MapId m_map;
    Findings m_ofMap;
    QTimer m_pause; ///< after an edit: looking at the whole map is no part of it
    FindingList *m_findings;
    QLabel *m_heading;
    QToolButton *m_thisMap;
    QToolButton *m_allMaps;
    QListView *m_list;
    QLabel *m_nothing;
    QPushButton *m_open;
    QPushButton *m_idea;
};

}
