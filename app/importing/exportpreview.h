#pragma once

#include "importing/pendingfile.h"

#include <QTabWidget>

namespace wend {

class TablePreview;

/// The first lines of each table of an export, where a person puts right what was understood by pointing.
class ExportPreview : public QTabWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);

    /// `how` is what the file was understood with; `currency` and `language` are those of the content.
    void show(const PendingFile &pending, const HowToRead &how);
    /// Opens what a column is, as a click on its head does.
    void ask(int table, int column);

signals:
    void headerChosen(int table, int record);
    void columnSaid(int table, int column, const wend::ColumnWord &word);

private:
    const PendingFile *m_pending = nullptr;
    HowToRead m_how;
};

}
