#pragma once

#include "model/stagequotes.h"

#include <QFrame>

class QListWidget;

namespace wend {

/// What waits in a pile, as a list that drops down: a press or Enter takes one out of its turn.
class PileList : public QFrame
{
    Q_OBJECT

public:
    explicit PileList(QWidget *parent);

    void popUp(const Model &model, const std::vector<EvidenceId> &pile, EvidenceId current, const QRect &below);
    QListWidget &list() const { return *m_list; }

signals:
    void chosen(wend::EvidenceId quote);

private:
    QListWidget *m_list;
};

}
