#include "edit/comparing.h"

#include "store/edit.h"

namespace wend {

void compareWith(Edit &edit, MapId map, Comparison comparison, const QDate &from, const QDate &to)
{
    const bool isOwn = comparison == Comparison::Own;
    Q_ASSERT(!isOwn || (from.isValid() && to.isValid() && from <= to));
    edit.set(map, &Map::comparison, comparison);
    edit.set(map, &Map::compareFrom, isOwn ? from : QDate());
    edit.set(map, &Map::compareTo, isOwn ? to : QDate());
}

}
