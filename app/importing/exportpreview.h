#pragma once

#include "importing/pendingfile.h"

#include <QTabWidget>
#include <QTableWidget>

namespace wend {

/// The first rows of each table of an export as they stand, with what was understood of each column.
class ExportPreview : public QTabWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);
    void show(const PendingFile &pending);
};

/// What a column holds, in a shopkeeper's words: "number", "money, EUR", "date".
QString columnText(const wend::Column &column);

}
