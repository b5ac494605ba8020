#pragma once

#include "findings/finding.h"
#include "store/workbook.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace wend {

/// The finding that is looked at: what may be behind it, what is being done about it, and what would show that it
/// helped.
class FindingDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingDetails(QWidget *parent = nullptr);

    /// Null: nothing is open.
    void setWorkbook(Workbook *workbook);
    void setLanguage(const QString &language);
    /// `number` from 1 among so many.
    void show(const Finding &finding, int number, int count);
    const Finding &finding() const { return m_finding; }

signals:
    void explanationsWanted(wend::StageId stage);
    void cardWanted(wend::CardId card);
    void left(); ///< Esc: back to the map

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void addHeading(const QString &text, QWidget *beside = nullptr);
    void addWords(const QString &text, bool isHint);
    void addExplanations(StageId stage);
    void addExplanation(QGridLayout &grid, ExplanationId explanation, const QString &label);
    void addIdeas();
    void addProof(StageId stage);

    Workbook *m_workbook = nullptr;
    QString m_language;
    Finding m_finding;
    int m_number = 0;
    int m_count = 0;
    QVBoxLayout *m_column = nullptr;
};

}
