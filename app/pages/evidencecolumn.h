#pragma once

#include "store/workbook.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace wend {

/// What speaks for an explanation, or against it, piece by piece.
class EvidenceColumn : public QWidget
{
    Q_OBJECT

public:
    EvidenceColumn(Workbook &workbook, ExplanationId explanation, bool against, const QString &language,
        QWidget *parent = nullptr);

    /// Takes over what there is now.
    void refresh();
    /// More can be added while its row is the current one.
    void setCurrent(bool current);
    /// What the keyboard reaches, in order.
    std::vector<QWidget *> focusables() const;

signals:
    void moreWanted(bool against);
    void failed(const wend::Error &error);

private:
    void rebuild();
    QWidget *makePiece(const Evidence &evidence);
    void showMenu(EvidenceId evidence, QToolButton *button);
    void change(EvidenceId evidence);
    void edit(const char *step, EvidenceId evidence, const Workbook::Change &change);

    Workbook &m_workbook;
    ExplanationId m_id;
    bool m_against;
    QString m_language;
    std::vector<Evidence> m_shown;
    bool m_isUnfolded = false;
    QVBoxLayout *m_pieces;
    std::vector<QWidget *> m_buttons;
    QPushButton *m_add;
};

}
