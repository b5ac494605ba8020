#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace wend {

struct ActionInfo;

/// All commands with their keys: found by words or by key, and given other keys. A key that runs something else already
/// is not taken away from it.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget *parent = nullptr);

signals:
    void changed();

private:
    void find(const QString &words);
    void fillRow(int row);
    void showCurrent();
    void give();
    void reset();
    const ActionInfo *current() const;

    QLineEdit *m_words;
    QTableWidget *m_table;
    QKeySequenceEdit *m_key;
    QPushButton *m_reset;
    QLabel *m_hint;
};

}
