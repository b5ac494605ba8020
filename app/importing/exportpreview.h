#pragma once

#include "importing/columnpopup.h"
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
    /// Shows where a number comes from.
    void markHeading(int table, const QString &heading);
    /// The lines above the names of the columns that are not shown, of the table that is looked at.
    int hiddenLines() const;
    void showTop();

signals:
    void headerChosen(int table, int record);
    void columnSaid(int table, int column, const wend::ColumnWord &word);
    /// A column's pop-up is open.
    void columnOpened(int table, int column, wend::ColumnPopup *popup);

private:
    TablePreview *preview(int table) const;

    const PendingFile *m_pending = nullptr;
    HowToRead m_how;
};

}
