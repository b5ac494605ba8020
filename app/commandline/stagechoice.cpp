#include "commandline/stagechoice.h"

#include "commandline/arguments.h"
#include "model/lookup.h"

#include <cmath>

namespace wend {

namespace {

QString labelAt(const Model &model, StageId stage)
{
    const std::vector<BindingId> &bindings = bindingsOf(model, stage);
    if (bindings.empty())
        return {};
    const Binding &first = model.at(bindings.front());
    const Metric *metric = model.find(first.metric);
    return first.label.isEmpty() && metric ? metric->name : first.label;
}

}

StageId stageCalled(const Model &model, MapId map, const QString &name)
{
    for (const StageId stage : stagesOf(model, map)) {
        if (isSame(model.at(stage).name, name))
            return stage;
    }
    for (const StageId stage : stagesOf(model, map)) {
        if (isSame(labelAt(model, stage), name))
            return stage;
    }
    return {};
}

std::optional<NamedValue> namedValueFrom(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'=');
    if (at < 1)
        return std::nullopt;
    return NamedValue {text.left(at).trimmed(), text.mid(at + 1).trimmed()};
}

std::optional<double> shareFrom(const QString &text)
{
    if (!text.endsWith(u'%'))
        return std::nullopt;
    const auto percent = plainNumberFrom(text.chopped(1).trimmed());
    return percent && *percent >= 0 && *percent <= 100 ? std::optional(*percent / 100) : std::nullopt;
}

std::optional<double> plainNumberFrom(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

}
