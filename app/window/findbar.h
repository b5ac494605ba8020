#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace wend {

class Finder;
class FoundList;

/// The bar below the canvas that finds and replaces, with a list of what was found. Esc closes it and gives the focus
/// back.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    /// The finder must outlive it.
    explicit FindBar(Finder &finder, QWidget *parent = nullptr);

    void open(bool replacing);
    void close();
    /// F3: opens the bar where there is nothing to look for yet.
    void goOn(bool forward);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void search();
    void show(bool replacing);
    void updateResults();
    void replaceAll();
    void leave();
    QToolButton *addButton(const QString &face, bool checkable);

    Finder &m_finder;
    FoundList *m_found;
    QListView *m_list;
    QLineEdit *m_text;
    QLineEdit *m_with;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_close;
    QWidget *m_replacing; ///< the second row
    QPushButton *m_replace;
    QPushButton *m_all;
    QPointer<QWidget> m_before; ///< had the focus
};

}
