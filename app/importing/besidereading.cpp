#include "importing/besidereading.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace wend {

namespace {

/// `how` with what tells the promise how far the work is. Of `count` files `index` is read; reading takes about half of
/// the time.
template <class Answer>
HowToRead told(HowToRead how, QPromise<Answer> &promise, qsizetype index, qsizetype count)
{
    const auto part = [&promise, index, count](double from) {
        return GoOn {[&promise, index, count, from](double share) {
            promise.setProgressValue(int(100 * (double(index) + from + share / 2) / double(count)));
            return !promise.isCanceled();
        }};
    };
    how.said.goOn = part(0);
    how.options.goOn = part(0.5);
    return how;
}

}

QFuture<PendingFile> readBeside(const QString &path, const HowToRead &how)
{
    return QtConcurrent::run([path, how](QPromise<PendingFile> &promise) {
        promise.setProgressRange(0, 100);
        promise.addResult(readPending(path, told(how, promise, 0, 1)));
    });
}

QFuture<PendingFile> understandBeside(const PendingFile &pending, const HowToRead &how)
{
    return QtConcurrent::run([pending, how](QPromise<PendingFile> &promise) {
        promise.setProgressRange(0, 100);
        promise.addResult(understoodAnew(pending, told(how, promise, 0, 1)));
    });
}

QFuture<std::vector<PendingFile>> readAllBeside(const QStringList &paths, const HowToRead &how)
{
    return QtConcurrent::run([paths, how](QPromise<std::vector<PendingFile>> &promise) {
        promise.setProgressRange(0, 100);
        std::vector<PendingFile> files;
        for (qsizetype index = 0; index < paths.size() && !promise.isCanceled(); ++index)
            files.push_back(readPending(paths[index], told(how, promise, index, paths.size())));
        promise.addResult(std::move(files));
    });
}

}
