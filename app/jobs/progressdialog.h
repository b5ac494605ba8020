#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wend {

/// What is being done, how far it is, and a button that stops it; above one window, which takes no input meanwhile.
class ProgressDialog : public QDialog
{
    Q_OBJECT

public:
    ProgressDialog(const QString &what, QWidget *window);

    /// 0 to 1; at 0 it is not known.
    void setShare(double share);
    /// By the button, by Esc or by closing it; it stays until the work has heard.
    void reject() override;

signals:
    void stopped();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

}
