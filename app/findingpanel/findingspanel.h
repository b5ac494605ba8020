#pragma once

#include "findingpanel/findinglist.h"
#include "findings/findings.h"
#include "findings/knownfindings.h"
#include "store/workbook.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace wend {

class FindingLine;

/// What stands out on the map or on all maps, the most important first: which of it is looked at, and what is done
/// about it.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);
    ~FindingsPanel() override;

    /// Null: nothing is open. What stood out in the workbook before is remembered for the next time.
    void setWorkbook(Workbook *workbook);
    void setMap(MapId map);
    /// How many stand out on the map that is shown.
    int count() const { return int(m_ofMap.open.size()); }
    /// What is listed now.
    const FindingList &list() const { return *m_findings; }
    void choose(int row);

    // What is done about a finding of the list: each is one undo step.
    void makeIdea(int row);
    void putOff(int row, const QDate &until);
    void dismiss(int row);
    void bringBack(int row);

signals:
    void countChanged(int count);
    void listChanged();
    /// One is looked at: its items want to be seen.
    void chosen(const wend::Finding &finding);
    /// It is to be worked on: its first item wants to be selected.
    void opened(const wend::Finding &finding);
    void ideaMade(wend::CardId idea);
    /// It is asked what is behind the loss before a stage.
    void explanationsWanted(wend::StageId stage);
    void failed(const wend::Error &error);
    /// Back to the map.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Shown { All, New, Settled };

    void retranslate();
    void retranslateCounts();
    void refresh();
    void showList();
    void showOnly(Shown shown);
    std::vector<FindingRow> rows();
    FindingRow rowOf(const Finding &finding) const;
    void act(FindingAction action);
    void act(FindingAction action, int row, const QPoint &global);
    void askUntil(int row, const QPoint &global);
    void showMenu(const QPoint &global);
    void decide(int row, FindingDecision decision, const QDate &until, const char *step);
    bool pressed(const QPoint &at, const QPoint &global);
    bool showTip(const QPoint &at, const QPoint &global);
    std::optional<FindingAction> actionAt(const QPoint &at) const;
    bool key(int key);
    SortedFindings findingsOn(MapId map);

    Workbook *m_workbook = nullptr;
    MapId m_map;
    SortedFindings m_ofMap;
    std::map<MapId, Findings> m_found; ///< on the maps that were looked at, of all of them the latest
    KnownFindings m_known;             ///< from the last time
    std::set<QString> m_seen;          ///< that were new and were looked at, with their map
    Shown m_shown = Shown::All;
    int m_new = 0;
    std::vector<SettledFinding> m_settled;
    QTimer m_pause; ///< after an edit: looking at the whole map is no part of it
    FindingList *m_findings;
    FindingLine *m_line;
    QLabel *m_heading;
    QToolButton *m_onlyNew;
    QToolButton *m_thisMap;
    QToolButton *m_allMaps;
    QListView *m_list;
    QLabel *m_nothing;
    QToolButton *m_footer;
};

}
