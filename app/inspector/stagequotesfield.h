#pragma once

#include "inspector/fieldpanel.h"
#include "model/stagequotes.h"

class QLabel;
class QListWidget;
class QMenu;

namespace wend {

/// What customers said of a stage: how much, the mood that was measured beside the one that is drawn, the latest
/// quotes. A press on one lets it stand behind a pain point too. Nothing was said: hidden.
class StageQuotesField : public QWidget
{
    Q_OBJECT

public:
    explicit StageQuotesField(const PanelContext &context, QWidget *parent = nullptr);

    /// The null stage: nothing. True where there is something to see.
    bool show(StageId stage);
    QListWidget &list() const { return *m_list; }
    QString moodText() const;
    /// What can be done with a quote.
    QMenu *menuFor(EvidenceId quote);

private:
    QString countsText(const StageQuotes &quotes) const;
    QString moodText(const StageQuotes &quotes) const;
    void fillList(const StageQuotes &quotes);
    void popUp();
    void edit(const EditName &name, const Workbook::Change &change);
    std::vector<CardId> painPoints() const;

    PanelContext m_context;
    StageId m_stage;
    QLabel *m_counts;
    QLabel *m_mood;
    QListWidget *m_list;
};

}
