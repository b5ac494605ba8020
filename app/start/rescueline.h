#pragma once

#include "store/workingcopies.h"

#include <QFrame>

namespace wend {

/// Unsaved work that is still there: what it is, how old, and the ways to go on with it.
class RescueLine : public QFrame
{
    Q_OBJECT

public:
    explicit RescueLine(const WorkingCopyInfo &copy, QWidget *parent = nullptr);

signals:
    void resumeRequested();
    void forgetRequested();
};

}
