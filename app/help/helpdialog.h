#pragma once

#include "help/helptopics.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace wend {

/// The help: pages at the left, found by any of their words, the page at the right. Beside the window, so that one can
/// read and do.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void find(const QString &words);
    void show(int row);

    std::vector<HelpTopic> m_topics;
    QLineEdit *m_words;
    QListWidget *m_list;
    QTextBrowser *m_page;
};

}
