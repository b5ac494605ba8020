#pragma once

#include "importing/pendingfile.h"

#include <QWidget>

class QLabel;

namespace wend {

/// Beside the numbers of a file: the columns that give none, each with its reason, and what is good to know before the
/// file goes in. Of long lists the first few are shown.
class ImportNotes : public QWidget
{
    Q_OBJECT

public:
    explicit ImportNotes(QWidget *parent = nullptr);

    /// `warnings` come first, in a colour of their own.
    void show(const PendingFile &pending, const QStringList &warnings);
    /// All that is shown, as plain text.
    QString text() const;

signals:
    /// The person wants to see the rows and cells that were left out.
    void refusedAsked();

private:
    void fill();
    void follow(const QString &link);

    PendingFile const *m_pending = nullptr;
    QStringList m_warnings;
    QString m_path;
    bool m_hasAllLeftOut = false;
    bool m_hasAllNotes = false;
    QLabel *m_leftOutHead;
    QLabel *m_leftOut;
    QLabel *m_notesHead;
    QLabel *m_notes;
};

}
