#pragma once

#include <QObject>

namespace wend {

/// A press on a label gives the focus to the field it names, in every window.
class LabelFocus : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}
