#pragma once

#include <QStringList>
#include <vector>

class QMimeData;

namespace wend {

// Text and tables of other programs as rows of cells.

/// A block of cells, or a list where it has one column.
struct ClippedText
{
    std::vector<QStringList> rows;
    bool isTable = false; ///< several columns: rows go to lanes, columns to stages
};

/// What a spreadsheet, a document or an editor put on the clipboard. The table of an HTML text comes before the plain
/// text, since only it tells a line break within a cell for sure; lines lose their bullets and numbers.
ClippedText clippedText(const QMimeData &mime);

/// Rows of cells of text as spreadsheets copy it: tabs between cells, cells with line breaks in quotes.
std::vector<QStringList> tableOf(const QString &text);

/// The lines that say something, without bullets ("- ", "•"), boxes and numbers ("1.", "2)", "三、", "（4）", "⑤").
QStringList listOf(const QString &text);

/// Tables of cells as spreadsheets and documents read them.
QString asPlainText(const std::vector<QStringList> &table);
QString asHtml(const std::vector<QStringList> &table);

}
