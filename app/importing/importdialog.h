#pragma once

#include "importing/filecorrections.h"
#include "numbers/twocounts.h"
#include "store/workbook.h"

#include <QCheckBox>
#include <QDialog>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace wend {

class ColumnPopup;
class ExportPage;

/// File > Import numbers…: exports are picked or dropped, read beside the window, shown as they were understood, put
/// right where that is wrong, and go into the workbook with one undo step a file.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Workbook &workbook, MapId map, const QStringList &files, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void addFiles(const QStringList &paths);
    bool isReading() const;
    /// How many files went into the workbook.
    int imported() const { return m_imported; }

public slots:
    void accept() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry;

    QWidget *makeFoot();
    void connectPage();
    void pickFiles();
    HowToRead howFor(const Entry &entry) const;
    void start(Entry &entry, bool readsAnew);
    void finished(Entry &entry);
    void stop();
    void forget(int row);
    void showProgress();
    void suggest();
    void choose(int part, const BindingChoice &to);
    void toMap(MapId map);
    void usePeriod(const QDate &from, const QDate &to);
    void sayColumn(int table, int column, const ColumnWord &word);
    void openColumn(int table, int column, ColumnPopup *popup);
    /// Corrects the file that is shown and understands it anew.
    void correct(const std::function<void(Entry &)> &change, bool readsAnew = false);
    void showEntry();
    void updateTabs();
    std::optional<TwoCounts> openCounts(const Entry &entry) const;
    std::optional<Result<void>> write(Entry &entry);
    bool canTake(const Entry &entry) const;
    void showQuotes();
    Entry *current() const;

    Workbook &m_workbook;
    MapId m_map;
    HowToRead m_how;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QTabBar *m_tabs;
    ExportPage *m_page;
    QLabel *m_mistakes;
    QCheckBox *m_quotes; ///< what customers wrote goes into the pile
    QPushButton *m_import;
    bool m_isReady = false; ///< there was something to import already
    int m_imported = 0;
};

}
