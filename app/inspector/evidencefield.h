#pragma once

#include "inspector/fieldpanel.h"

class QVBoxLayout;

namespace wend {

/// What stands behind one card: a small form for each piece of evidence, and a button for one more.
class EvidenceField : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceField(const PanelContext &context, QWidget *parent = nullptr);
    ~EvidenceField() override;

    void show(CardId card);
    void refresh();
    void commit();

private:
    class Piece;

    void rebuild();
    void add();
    void remove(EvidenceId evidence);

    PanelContext m_context;
    CardId m_card;
    QVBoxLayout *m_column;
    std::vector<std::unique_ptr<Piece>> m_pieces;
};

}
