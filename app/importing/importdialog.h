#pragma once

#include "importing/pendingfile.h"
#include "store/workbook.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <memory>

namespace wend {

class ExportPage;

/// File > Import numbers…: exports are picked or dropped, read beside the window, shown as they were understood, and go into the
/// workbook with one undo step a file.
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

private:
    struct Entry;

    void pickFiles();
    UnderstandOptions options() const;
    void startReading(Entry &entry);
    void finished(Entry &entry);
    void suggest();
    void choose(int part, const QString &key, StageId stage);
    void usePeriod(const QDate &from, const QDate &to);
    void showEntry();
    void updateList();
    std::vector<BindingId> boundElsewhere(const PendingFile &file) const;
    Result<void> write(Entry &entry);
    Entry *current() const;

    Workbook &m_workbook;
    MapId m_map;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QListWidget *m_list;
    ExportPage *m_page;
    QLabel *m_hint;
    QPushButton *m_import;
    int m_imported = 0;
};

}
