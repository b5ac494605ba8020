#pragma once

#include "inspector/fieldpanel.h"
#include "store/seriesreader.h"

class QLabel;

namespace wend {

class ChoiceField;

/// The numbers of a touchpoint and how many go on from one to the next: "form_start 612 · purchase 241, 39.4 % finish
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
    SeriesReader m_series;
    CardId m_card;
    QLabel *m_text;
    ChoiceField *m_choice;
};

}
