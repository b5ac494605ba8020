#pragma once

#include "sources/owndescription.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace wend {

/// What a column is, beside its head: the day, a number with name, kind and unit, a breakdown, or nothing. Everything
/// said is told at once; Esc or a click beside it closes.
class ColumnPopup : public QFrame
{
    Q_OBJECT

public:
    /// `currency` is that of the business, for money whose currency nobody says; `language` that of the content.
    ColumnPopup(const wend::Column &column, const ColumnRole &role, const QString &currency, const QString &language,
        QWidget *parent = nullptr);

    void popUpBelow(const QRect &head);

signals:
    void said(const wend::ColumnWord &word);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRadioButton *addChoice(ColumnRole::What what, const QString &text, const QString &tip);
    void addNumberFields(const ColumnRole &role, const QString &language);
    void takeKind();
    void follow();
    void tell();

    wend::Column m_column;
    QString m_currency;
    ColumnWord m_word;
    std::vector<std::pair<ColumnRole::What, QRadioButton *>> m_choices;
    QWidget *m_number;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_unit;
    QCheckBox *m_additive;
};

}
