#pragma once

#include "store/refusals.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace wend {

/// Rows and cells that were left out, by line, column and reason, and a way to save them as a CSV file.
class RefusalList : public QWidget
{
    Q_OBJECT

public:
    explicit RefusalList(QWidget *parent = nullptr);

    /// `path` is the export's, or just its name: the CSV file is named after it.
    void show(std::vector<Refusal> refusals, const QString &path);

private:
    void save();

    std::vector<Refusal> m_refusals;
    QString m_path;
    QTreeWidget *m_list;
    QLabel *m_more;
    QPushButton *m_save;
};

}
