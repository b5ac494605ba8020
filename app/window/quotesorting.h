#pragma once

#include "sorting/originals.h"
#include "store/workbook.h"

#include <QObject>
#include <QPointer>

namespace wend {

class Prompts;
class Workspace;

/// Opens the pile of what customers wrote, and keeps what is masked in it as long as the workbook is open.
class QuoteSorting : public QObject
{
    Q_OBJECT

public:
    QuoteSorting(Workspace &workspace, Prompts &prompts, QObject *parent);

    void open();

signals:
    void failed(const wend::Error &error);

private:
    Workspace &m_workspace;
    Prompts &m_prompts;
    QPointer<Workbook> m_workbook; ///< whose originals they are
    Originals m_originals;
};

}
