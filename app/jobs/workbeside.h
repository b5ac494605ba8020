#pragma once

#include "base/goon.h"
#include "base/result.h"

class QWidget;

namespace wend {

/// Does long work in another thread and returns when it is over; what happens meanwhile goes on: timers, repainting,
/// other windows. `window` itself takes no input: what is typed in the first half second waits, and from then on a
/// small dialog above it says what is done and how far it is, and offers to stop. Stopping only makes `work`'s GoOn say
/// no; true where that was asked for. The work may use nothing that a window uses: it has copies, files and connections
/// of its own.
bool runBeside(QWidget *window, const QString &what, const std::function<void(const GoOn &)> &work);

/// The same for work that can fail. Empty where it ended because it was stopped; work that was done all the same
/// counts.
template <class Work>
auto workBeside(QWidget *window, const QString &what, const Work &work)
    -> std::optional<std::invoke_result_t<Work, const GoOn &>>
{
    std::optional<std::invoke_result_t<Work, const GoOn &>> answer;
    const bool isStopped = runBeside(window, what, [&](const GoOn &goOn) { answer.emplace(work(goOn)); });
    if (isStopped && !*answer)
        answer.reset();
    return answer;
}

}
