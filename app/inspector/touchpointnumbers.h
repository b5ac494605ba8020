#pragma once

#include "inspector/fieldpanel.h"

class QLabel;

namespace wend {

class ChoiceField;
class NumberLines;

/// The numbers of a touchpoint, each of which opens, and how many go on from one to the next: "39.4 % reach purchase
/// (35.6 – 43.3)". A choice adds another number, or takes one away.
class TouchpointNumbers : public QWidget
{
    Q_OBJECT

public:
    explicit TouchpointNumbers(const PanelContext &context, QWidget *parent = nullptr);

    /// Null: several cards, or none.
    void show(CardId card);
    void refresh() { show(m_card); }

private:
    void fill(const Card &card);
    void choose();

    PanelContext m_context;
    CardId m_card;
    NumberLines *m_lines;
    QLabel *m_text;
    ChoiceField *m_choice;
};

}
