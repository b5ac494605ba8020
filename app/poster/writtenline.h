#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace wend {

/// Says that a file was written, and offers to open it or to show it in its folder. Hidden until then.
class WrittenLine : public QWidget
{
    Q_OBJECT

public:
    explicit WrittenLine(QWidget *parent = nullptr);

    void tell(const QString &path);
    const QString &path() const { return m_path; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_path;
    QLabel *m_words;
    QPushButton *m_open, *m_show;
};

}
