#include "edit/replacetext.h"

#include "store/edit.h"

namespace wend {

namespace {

template <class Row>
void writeText(Edit &edit, const FoundText &place, const QString &text, bool *written)
{
    if (place.table != tableIndex<Row>())
        return;
    const std::optional<Row> row = edit.row(Id<Row> {place.row});
    forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
        if constexpr (std::is_same_v<Field, QString>) {
            if (row && qstrcmp(column.name, place.column) == 0 && (*row).*column.field == place.text) {
                edit.set(row->id, column.field, text);
                *written = true;
            }
        }
    });
}

}

int replaceText(Edit &edit, std::span<const FoundText> places, const QString &with)
{
    int replaced = 0;
    for (size_t first = 0; first < places.size();) {
        size_t after = first + 1;
        while (after < places.size() && places[after].isIn(places[first]))
            ++after;
        QString text = places[first].text;
        for (size_t each = after; each-- > first;) // from behind, so that those before stay where they are
            text.replace(places[each].span.at, places[each].span.length, with);
        bool written = false;
        forEachTable([&]<class Row>(Row *) { writeText<Row>(edit, places[first], text, &written); });
        replaced += written ? int(after - first) : 0;
        first = after;
    }
    return replaced;
}

}
