#pragma once

#include <QHashFunctions>
#include <QRandomGenerator>
#include <QtGlobal>
#include <functional>

namespace wend {

/// The identity of one row of type Row. A type of its own, so that a call with two ids swapped does not compile.
/// Null (0) means "none" and is stored as SQL NULL.
template <class Row>
struct Id
{
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

/// Random 63-bit identities, so that two copies of a workbook can be merged. Never null.
/// Seeded generators (tests) give the same ids at every run.
class IdSource
{
public:
    IdSource() : m_generator(QRandomGenerator::securelySeeded()) { }
    explicit IdSource(quint32 seed) : m_generator(seed) { }

    template <class Row>
    Id<Row> next()
    {
        return {qint64(m_generator.generate64() >> 1) | 1};
    }

private:
    QRandomGenerator m_generator;
};

template <class Row>
size_t qHash(Id<Row> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

}

template <class Row>
struct std::hash<wend::Id<Row>>
{
    size_t operator()(wend::Id<Row> id) const noexcept { return std::hash<qint64>()(id.value); }
};
