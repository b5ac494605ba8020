#pragma once

#include "model/model.h"

namespace wend {

/// The stage of a map by its name or by what its first number is called, capital and small letters being the same.
/// Null: none.
StageId stageCalled(const Model &model, MapId map, const QString &name);

/// "Order=12%" in two, without the blanks around; empty where there is no "=".
struct NamedValue
{
    QString name;
    QString value;
};
std::optional<NamedValue> namedValueFrom(const QString &text);

/// A share, as "12%", "12 %" or "12.5%"; empty where it is none.
std::optional<double> shareFrom(const QString &text);
/// A number as programs write it, "65.80"; empty where it is none.
std::optional<double> plainNumberFrom(const QString &text);

}
