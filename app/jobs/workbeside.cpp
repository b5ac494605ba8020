#include "jobs/workbeside.h"

#include "jobs/progressdialog.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <QWidget>
#include <atomic>

namespace wend {

namespace {

constexpr int shortWork = 500; // milliseconds
constexpr int betweenLooks = 100;

/// Until the loop is left. Where the program ends meanwhile no loop runs any more, and the work, which may still ask
/// this thread for something, is stopped and waited for.
void waitFor(QThread &worker, QEventLoop &loop, QEventLoop::ProcessEventsFlags flags, std::atomic<bool> &stop)
{
    if (worker.isFinished() || loop.exec(flags) != -1)
        return;
    stop = true;
    while (!worker.wait(20))
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
}

}

bool runBeside(QWidget *window, const QString &what, const std::function<void(const GoOn &)> &work)
{
    std::atomic<bool> stop = false;
    std::atomic<double> done = 0;
    const GoOn goOn {[&](double share) {
        done = share;
        return !stop;
    }};
    ProgressDialog dialog(what, window);
    QObject::connect(&dialog, &ProgressDialog::stopped, &dialog, [&] { stop = true; });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] { dialog.setShare(done); });
    QEventLoop loop;
    QTimer soon;
    soon.setSingleShot(true);
    QObject::connect(&soon, &QTimer::timeout, &loop, &QEventLoop::quit);
    const std::unique_ptr<QThread> worker(QThread::create([&] { work(goOn); }));
    QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    worker->start();
    soon.start(shortWork);
    look.start(betweenLooks);
    waitFor(*worker, loop, QEventLoop::ExcludeUserInputEvents, stop);
    if (!worker->isFinished())
        dialog.show();
    while (!worker->isFinished())
        waitFor(*worker, loop, {}, stop);
    worker->wait();
    const bool wasActive = dialog.isActiveWindow();
    dialog.hide();
    if (wasActive && window)
        window->activateWindow(); // not every window manager gives it back
    return stop;
}

}
