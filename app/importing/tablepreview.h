#pragma once

#include "importing/previewmodel.h"

#include <QTableView>

namespace wend {

/// The first lines of one table. Whoever knows better points: at a line's number to say that it has the names of the
/// columns, at a column's head to say what it is. By keyboard: Enter or F2 for the column, Ctrl+Enter for the line, or
/// the context menu.
class TablePreview : public QTableView
{
    Q_OBJECT

public:
    explicit TablePreview(QWidget *parent = nullptr);

    void show(const PendingFile &pending, int table, const SourceLibrary &library, const QString &language);
    /// Where the head of a column is on the screen.
    QRect headRect(int column) const;
    /// The lines above the names of the columns that are not shown.
    int hiddenLines() const { return m_showsAbove ? 0 : m_model->linesAbove(); }
    /// The lines above the names of the columns.
    void showTop();
    /// Shows that somebody pointed at columns.
    void mark(const std::set<int> &columns);
    void markHeading(const QString &heading);

signals:
    void headerChosen(int record);
    void columnAsked(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fitColumns();
    void hideAbove();

    PreviewModel *m_model;
    bool m_isFitted = false;
    bool m_showsAbove = false; ///< the lines above the names of the columns
    QString m_path;
};

}
