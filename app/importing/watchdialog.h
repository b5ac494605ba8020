#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace wend {

class FolderWatch;

/// Data > Watch a folder…: which folders are looked through for new exports.
class WatchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WatchDialog(FolderWatch &watch, QWidget *parent = nullptr);

    /// Asks for a folder and watches it; false where none was picked.
    bool add();

private:
    void fill();

    FolderWatch &m_watch;
    QListWidget *m_list;
    QPushButton *m_remove;
};

}
