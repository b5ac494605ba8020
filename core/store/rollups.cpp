#include "store/rollups.h"

namespace wend {

namespace {

constexpr int mostRollupsInBlock = 512;

void pack(QByteArray &bytes, const Rollup &rollup, qint64 before)
{
    packNumber(bytes, quint64(rollup.firstDay - before));
    packNumber(bytes, quint64(rollup.lastDay - rollup.firstDay));
    packNumber(bytes, quint64(rollup.partCount) << 1 | quint64(rollup.whole.has_value()));
    if (rollup.whole)
        packValue(bytes, *rollup.whole);
    if (rollup.partCount > 0)
        packValue(bytes, rollup.parts);
}

}

bool createRollupTables(Database &database)
{
    return database.execute(R"(
CREATE TABLE rollup (
    metric INTEGER NOT NULL,
    import INTEGER NOT NULL,
    dimension INTEGER NOT NULL, -- place in source.dimensions; -1: over all parts
    value INTEGER NOT NULL,     -- dimension_value.number; 0 over all parts
    block INTEGER NOT NULL,     -- from 0, in the order of days
    first_day INTEGER NOT NULL, -- Julian day numbers of all rollups in the block
    last_day INTEGER NOT NULL,
    data BLOB NOT NULL,         -- store/rollups.h
    PRIMARY KEY (metric, import, dimension, value, block)
) STRICT, WITHOUT ROWID;
CREATE TABLE dimension_value (
    metric INTEGER NOT NULL,
    import INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    value TEXT NOT NULL,
    number INTEGER NOT NULL,    -- from 0
    samples INTEGER NOT NULL,
    PRIMARY KEY (metric, import, dimension, value)
) STRICT, WITHOUT ROWID;
CREATE TABLE sample_dimension (
    metric INTEGER NOT NULL,
    import INTEGER NOT NULL,
    dimension INTEGER NOT NULL, -- that some sample has a value of
    is_added_up INTEGER NOT NULL, -- 0: there are too many values, none is in dimension_value
    PRIMARY KEY (metric, import, dimension)
) STRICT, WITHOUT ROWID;
CREATE TABLE spoken_days (
    metric INTEGER NOT NULL,
    import INTEGER NOT NULL,
    with_parts INTEGER NOT NULL, -- 0: without days that only several parts tell of
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    PRIMARY KEY (metric, with_parts, import, first_day)
) STRICT, WITHOUT ROWID;
)");
}

RollupWriter::RollupWriter(Database &database, qint64 metric, qint64 import)
    : m_database(database),
      m_rollup(database.prepare("INSERT INTO rollup (metric, import, dimension, value, block, first_day, last_day, "
                                "data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")),
      m_coveredDays(
          database.prepare("INSERT INTO spoken_days (metric, import, with_parts, first_day, last_day) VALUES (?, "
                           "?, ?, ?, ?)")),
      m_value(database.prepare("INSERT INTO dimension_value (metric, import, dimension, value, number, samples) "
                               "VALUES (?, ?, ?, ?, ?, ?)")),
      m_dimension(database.prepare(
          "INSERT INTO sample_dimension (metric, import, dimension, is_added_up) VALUES (?, ?, ?, ?)")),
      m_metric(metric),
      m_import(import)
{
}

void RollupWriter::add(SampleBlockReader block)
{
    if (m_dimensions.size() < size_t(block.dimensions()))
        m_dimensions.resize(size_t(block.dimensions()));
    std::vector<std::vector<int>> places;
    for (int dimension = 0; dimension < block.dimensions(); ++dimension)
        places.push_back(placesOf(block.values(dimension), dimension));
    while (block.next()) {
        add(m_whole, block, block.valued() == 0, -1, 0);
        for (int dimension = 0; dimension < block.dimensions() && block.valued() > 0; ++dimension) {
            if (block.place(dimension) == 0 || m_dimensions[size_t(dimension)].isTooMany)
                continue;
            const int place = places[size_t(dimension)][size_t(block.place(dimension))];
            Value &value = m_dimensions[size_t(dimension)].values[size_t(place)];
            ++value.samples;
            add(value.course, block, block.valued() == 1, dimension, place);
        }
    }
}

/// For each value of a block its place among those of the dimension.
std::vector<int> RollupWriter::placesOf(const QStringList &values, int number)
{
    Dimension &dimension = m_dimensions[size_t(number)];
    std::vector<int> places {-1};
    for (qsizetype at = 1; at < values.size() && !dimension.isTooMany; ++at) {
        const auto known = dimension.places.constFind(values[at]);
        if (known != dimension.places.constEnd()) {
            places.push_back(*known);
            continue;
        }
        places.push_back(int(dimension.values.size()));
        dimension.places.insert(values[at], places.back());
        dimension.values.emplace_back();
        if (int(dimension.values.size()) > mostValuesAddedUp)
            giveUp(dimension, number);
    }
    return places;
}

void RollupWriter::giveUp(Dimension &dimension, int number)
{
    dimension = {};
    dimension.isTooMany = true;
    m_database.prepare("DELETE FROM rollup WHERE metric = ? AND import = ? AND dimension = ?")
        .bind(1, m_metric)
        .bind(2, m_import)
        .bind(3, qint64(number))
        .run();
}

void RollupWriter::add(Course &course, const SampleBlockReader &sample, bool isWhole, int dimension, int value)
{
    if (!course.isOpen || sample.firstDay() != course.open.firstDay || sample.lastDay() != course.open.lastDay) {
        close(course, dimension, value);
        course.open = {sample.firstDay(), sample.lastDay(), {}, 0, 0};
        course.isOpen = true;
    }
    if (isWhole) {
        course.open.whole = sample.value();
    } else {
        course.open.parts += sample.value();
        ++course.open.partCount;
    }
}

void RollupWriter::close(Course &course, int dimension, int value)
{
    if (!course.isOpen)
        return;
    const Rollup &day = course.open;
    if (course.count == 0) {
        course.firstDay = course.before = day.firstDay;
        course.lastDay = day.lastDay;
    }
    pack(course.bytes, day, course.before);
    course.before = day.firstDay;
    course.lastDay = std::max(course.lastDay, day.lastDay);
    if (++course.count == mostRollupsInBlock)
        write(course, dimension, value);
    course.isOpen = false;
    if (dimension >= 0)
        return;
    if (day.whole || day.partCount == 1)
        extend(day, 0);
    extend(day, 1);
}

void RollupWriter::write(Course &course, int dimension, int value)
{
    if (course.count == 0)
        return;
    QByteArray head;
    packNumber(head, quint64(course.count));
    packNumber(head, quint64(course.firstDay));
    m_rollup.bind(1, m_metric).bind(2, m_import).bind(3, qint64(dimension)).bind(4, qint64(value));
    m_rollup.bind(5, qint64(course.written++))
        .bind(6, course.firstDay)
        .bind(7, course.lastDay)
        .bindBlob(8, head + course.bytes)
        .run();
    course.bytes.clear();
    course.count = 0;
}

void RollupWriter::extend(const Rollup &day, int withParts)
{
    Stretch &stretch = m_stretches[withParts];
    if (stretch.isOpen && day.firstDay > stretch.last + mostDaysBetweenSamples)
        closeStretch(withParts);
    if (!stretch.isOpen)
        stretch = {true, day.firstDay, day.lastDay};
    stretch.last = std::max(stretch.last, day.lastDay);
}

void RollupWriter::closeStretch(int withParts)
{
    Stretch &stretch = m_stretches[withParts];
    if (!stretch.isOpen)
        return;
    m_coveredDays.bind(1, m_metric)
        .bind(2, m_import)
        .bind(3, qint64(withParts))
        .bind(4, stretch.first)
        .bind(5, stretch.last)
        .run();
    stretch.isOpen = false;
}

void RollupWriter::finish()
{
    close(m_whole, -1, 0);
    write(m_whole, -1, 0);
    for (int withParts = 0; withParts < 2; ++withParts)
        closeStretch(withParts);
    for (int number = 0; number < int(m_dimensions.size()); ++number)
        finish(m_dimensions[size_t(number)], number);
    m_dimensions.clear();
}

void RollupWriter::finish(Dimension &dimension, int number)
{
    if (dimension.values.empty() && !dimension.isTooMany)
        return;
    m_dimension.bind(1, m_metric).bind(2, m_import).bind(3, qint64(number)).bind(4, qint64(!dimension.isTooMany)).run();
    for (auto each = dimension.places.constBegin(); each != dimension.places.constEnd(); ++each) {
        Value &value = dimension.values[size_t(each.value())];
        close(value.course, number, each.value());
        write(value.course, number, each.value());
        m_value.bind(1, m_metric).bind(2, m_import).bind(3, qint64(number)).bind(4, each.key());
        m_value.bind(5, qint64(each.value())).bind(6, value.samples).run();
    }
}

bool readRollups(const QByteArray &block, qint64 firstDay, qint64 lastDay, std::vector<Rollup> &rollups)
{
    PackedNumbers numbers((QByteArrayView(block)));
    const quint64 count = numbers.number();
    qint64 day = qint64(numbers.number());
    for (quint64 each = 0; each < count && !numbers.isBroken(); ++each) {
        Rollup rollup;
        rollup.firstDay = day = day + qint64(numbers.number());
        rollup.lastDay = day + qint64(numbers.number());
        const quint64 told = numbers.number();
        if (told & 1)
            rollup.whole = numbers.value();
        rollup.partCount = int(told >> 1);
        if (rollup.partCount > 0)
            rollup.parts = numbers.value();
        if (rollup.firstDay > lastDay)
            return true;
        if (rollup.lastDay >= firstDay)
            rollups.push_back(rollup);
    }
    return !numbers.isBroken();
}

}
