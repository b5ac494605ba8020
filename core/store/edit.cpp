#include "store/edit.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

void Edit::refuse(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    const auto sentence = [&] {
        if (text && text->size() > mostTextBytes / 3)
            return QCoreApplication::translate("Edit", "This text is longer than %1 MB. Nothing was changed; keep a part of it, or a link to the document.").arg(mostTextBytes >> 20);
        if (std::holds_alternative<QByteArray>(value))
            return QCoreApplication::translate("Edit", "This picture is larger than %1 MB. Nothing was changed; make it smaller and try again.").arg(mostPictureBytes >> 20);
        if (std::holds_alternative<double>(value))
            return QCoreApplication::translate("Edit", "This number is too large. Nothing was changed.");
        return QCoreApplication::translate("Edit", "This day is not of the years 1 to 9999. Nothing was changed; type another day.");
    };
    m_database.fail({sentence(), QStringLiteral("not storable"), {}});
}

std::optional<double> Edit::between(std::optional<double> before, std::optional<double> after)
{
    if (!before && !after)
        return 1;
    if (!after)
        return std::floor(*before) + 1 > *before ? std::optional(std::floor(*before) + 1) : std::nullopt;
    if (!before)
        return std::ceil(*after) - 1 < *after ? std::optional(std::ceil(*after) - 1) : std::nullopt;
    const double middle = *before + (*after - *before) / 2;
    return *before < middle && middle < *after ? std::optional(middle) : std::nullopt;
}

}
