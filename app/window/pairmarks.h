#pragma once

#include "store/workbook.h"

#include <QObject>
#include <QPointer>

namespace wend {

class Workspace;

/// Marks on the map that is shown what is different from the other one of its pair, as long as that is wanted.
class PairMarks : public QObject
{
    Q_OBJECT

public:
    explicit PairMarks(Workspace &workspace, QObject *parent = nullptr);

    void setWanted(bool wanted);

signals:
    /// How much is different, in words.
    void reported(const QString &text);

private:
    void followMap();
    void mark(bool say);

    Workspace &m_workspace;
    QPointer<Workbook> m_workbook;
    bool m_wanted = false;
};

}
