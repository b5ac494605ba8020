#pragma once

#include "importing/pendingfile.h"
#include "store/workbook.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace wend {

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

    void connectPage();
    void pickFiles();
    HowToRead howFor(const Entry &entry) const;
    void start(Entry &entry, bool readsAnew);
    void finished(Entry &entry);
    void stop();
    void forget();
    void showProgress();
    void suggest();
    void choose(int part, const QString &key, StageId stage, CardId card);
    void usePeriod(const QDate &from, const QDate &to);
    void sayReading(const ReadOptions &said);
    void sayHeader(int table, int record);
    void sayColumn(int table, int column, const ColumnWord &word);
    void sayName(int part, const QString &name);
    void keepDescriptions(Entry &entry);
    QJsonObject describe(const Entry &entry, int part) const;
    void showEntry();
    void updateList();
    std::vector<BindingId> leftPlaces(const Entry &entry) const;
    std::optional<Result<void>> write(Entry &entry);
    Entry *current() const;

    Workbook &m_workbook;
    MapId m_map;
    HowToRead m_how;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QListWidget *m_list;
    QWidget *m_left;
    QPushButton *m_remove;
    ExportPage *m_page;
    QLabel *m_hint;
    QLabel *m_mistakes;
    QPushButton *m_import;
    int m_imported = 0;
};

}
