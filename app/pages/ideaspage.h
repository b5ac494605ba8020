#pragma once

#include "pages/ideafilter.h"
#include "store/workbook.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace wend {

class IdeaMatrix;
class IdeaTable;

/// All ideas of the workbook, by impact and effort and as a list: both show the same ones, and selecting one lights it
/// in both.
class IdeasPage : public QWidget
{
    Q_OBJECT

public:
    explicit IdeasPage(QWidget *parent = nullptr);

    /// Null: nothing is open.
    void setWorkbook(Workbook *workbook);
    void setLanguage(const QString &language);
    const IdeaFilter &filter() const { return m_filter; }
    void select(CardId idea);
    CardId current() const;

signals:
    /// It is to be seen on its map.
    void opened(wend::CardId idea);
    void exportWanted();
    void failed(const wend::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void connectParts();
    void retranslate();
    void fillFilters();
    void takeFilter();
    void refresh();
    void sayCounts(const std::vector<CardId> &ideas);
    void copyRows() const;
    void addIdea();

    Workbook *m_workbook = nullptr;
    QString m_language;
    IdeaFilter m_filter;
    bool m_filling = false;
    QTimer m_pause;
    QLabel *m_title;
    QLabel *m_counts;
    QComboBox *m_maps;
    QComboBox *m_owners;
    QComboBox *m_states;
    QPushButton *m_add;
    QPushButton *m_export;
    QLabel *m_nothing;
    IdeaMatrix *m_matrix;
    IdeaTable *m_table;
    QTableView *m_list;
};

}
