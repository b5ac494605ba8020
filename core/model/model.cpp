#include "model/model.h"

namespace wend {

namespace {

template <class Row>
constexpr bool hasPosition = requires(Row row)
{
    row.position;
};

// True where `a` stands before `b` among its siblings. Rows without a position are ordered by what they are
// (feelings by place in their stage; imports and versions by time), then by id.
template <class Row>
bool standsBefore(const Row &a, const Row &b)
{
    if constexpr (hasPosition<Row>) {
        if (a.position != b.position)
            return a.position < b.position;
    } else if constexpr (std::is_same_v<Row, Feeling>) {
        if (a.at != b.at)
            return a.at < b.at;
    } else if constexpr (std::is_same_v<Row, Import> || std::is_same_v<Row, Version>) {
        if (a.at != b.at)
            return a.at < b.at;
    }
    return a.id < b.id;
}

template <class Row>
quint64 differentFields(const Row &before, const Row &after)
{
    quint64 fields = 0;
    quint64 bit = 1;
    forEachColumn<Row>([&](const auto &column) {
        if (!(before.*column.field == after.*column.field))
            fields |= bit;
        bit <<= 1;
    });
    return fields;
}

}

Model::Model() = default;
Model::~Model() = default;
Model::Model(const Model &other) = default;
Model &Model::operator=(const Model &other) = default;
Model::Model(Model &&other) noexcept = default;
Model &Model::operator=(Model &&other) noexcept = default;

void Model::clear() { m_shelves = {}; }

bool Model::operator==(const Model &other) const { return m_shelves == other.m_shelves; }

template <class Row>
Change Model::put(const Row &row)
{
    Shelf<Row> &shelf = this->shelf<Row>();
    Change change {tableIndex<Row>(), row.id.value, Change::What::Inserted, {}, groupOf(row)};
    const auto [place, isNew] = shelf.rows.try_emplace(row.id, row);
    if (!isNew) {
        change.what = Change::What::Updated;
        change.before = groupOf(place->second);
        change.fields = differentFields(place->second, row);
        leaveGroup(place->second);
        place->second = row;
    }
    std::vector<Id<Row>> &siblings = shelf.groups[change.after];
    const auto at = std::lower_bound(siblings.begin(), siblings.end(), row.id,
        [&](Id<Row> sibling, Id<Row>) { return standsBefore(shelf.rows.at(sibling), row); });
    siblings.insert(at, row.id);
    return change;
}

template <class Row>
Change Model::remove(Id<Row> id)
{
    Shelf<Row> &shelf = this->shelf<Row>();
    const auto found = shelf.rows.find(id);
    Q_ASSERT(found != shelf.rows.end());
    const Group before = groupOf(found->second);
    leaveGroup(found->second);
    shelf.rows.erase(found);
    return {tableIndex<Row>(), id.value, Change::What::Removed, before, {}};
}

template <class Row>
void Model::leaveGroup(const Row &row)
{
    Shelf<Row> &shelf = this->shelf<Row>();
    const auto siblings = shelf.groups.find(groupOf(row));
    siblings->erase(std::find(siblings->begin(), siblings->end(), row.id));
    if (siblings->empty())
        shelf.groups.erase(siblings);
}

#define WEND_MODEL_OF(Row) \
    template Change Model::put(const Row &); \
    template Change Model::remove(Id<Row>);
WEND_EACH_ROW(WEND_MODEL_OF)

}
