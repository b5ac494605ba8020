#include "sorting/quotemarks.h"

#include "base/scriptruns.h"

namespace wend {

QFont fontFor(QFont font, const QString &text)
{
    const std::vector<ScriptRun> runs = scriptRuns(text);
    const bool hasHan
        = std::any_of(runs.begin(), runs.end(), [](const ScriptRun &run) { return run.script == Script::Cjk; });
    QStringList families = font.families();
    const QString latin = QStringLiteral("Inter");
    if (hasHan || families.removeAll(latin) == 0)
        return font;
    families.prepend(latin);
    font.setFamilies(families);
    return font;
}

QString withoutMarks(const QString &text)
{
    static const QString opening = QString::fromUtf8("\"“„«「『”");
    static const QString closing = QString::fromUtf8("\"”“»」』”");
    const bool isMarked = text.size() > 2 && opening.contains(text.front()) && closing.contains(text.back());
    return isMarked ? text.mid(1, text.size() - 2) : text;
}

QString betweenMarks(const QString &text, const QString &language)
{
    const QString marks = language == QLatin1String("zh_TW") ? QString::fromUtf8("「%1」") : QString::fromUtf8("“%1”");
    return marks.arg(withoutMarks(text));
}

}
