#include "canvas/feelingwords.h"

#include "canvas/editnames.h"

namespace wend {

QString feelingText(int value)
{
    if (value == 0)
        return QStringLiteral("0");
    return (value > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + QString::number(qAbs(value));
}

EditName feelingName(const Feeling &feeling, int value)
{
    if (feeling.label.isEmpty())
        return {QT_TRANSLATE_NOOP("Edit", "Move feeling to %1"), {feelingText(value)}};
    return {QT_TRANSLATE_NOOP("Edit", "Move feeling “%1” to %2"), {shortText(feeling.label), feelingText(value)}};
}

}
