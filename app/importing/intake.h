#pragma once

#include "importing/pendingfile.h"
#include "store/workbook.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace wend {

/// Whether a file can go in without a question: all of it is of sources that the workbook knows, everything that is
/// bound is in it, its days are told, and no date could be two days.
bool isSettled(const PendingFile &pending, const Model &model);
/// Whether something of it is of a source that the workbook knows.
bool isKnown(const PendingFile &pending, const Model &model);
/// Whether this very file was imported before.
bool isImported(const PendingFile &pending, const Model &model);

/// Files that come in by themselves (dropped on the window, or found in a watched folder): those that are settled are
/// imported at once and told about, all others are handed on to be looked at.
class Intake : public QObject
{
    Q_OBJECT

public:
    explicit Intake(QObject *parent = nullptr) : QObject(parent) { }
    ~Intake() override { leave(); }

    void take(Workbook &workbook, const QStringList &paths);
    bool isBusy() const { return !m_readings.empty(); }
    /// Nothing of what is being read goes in.
    void stop();
    /// The same without a word, where the workbook goes.
    void leave();

signals:
    /// What is being read, and how far it is, for work that takes longer than a moment; an empty text when it is over.
    void reading(const QString &text);
    void stopped();
    /// What was read, a sentence a file; `steps` undo steps were made.
    void imported(const QString &text, const QStringList &paths, int steps);
    void unsettled(const QStringList &paths);
    void failed(const wend::Error &error);

private:
    using Reading = QFutureWatcher<std::vector<PendingFile>>;

    void tell(const Reading &reading, const QStringList &paths);
    void finish(Workbook &workbook, const std::vector<PendingFile> &files);

    std::vector<Reading *> m_readings;
};

}
