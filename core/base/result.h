#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace wend {

/// An expected failure: a file, a database, an import, an export. Bugs are Q_ASSERT, remarks are lists of warnings.
struct Error
{
    QString text;               ///< One sentence for the person: what happened, what is safe, what to do. Translated.
    QString detail;             ///< For the report: what SQLite or the system said. Not translated.
    QString path;               ///< The file it speaks of, if any.
    bool isOfTheSystem = false; ///< The disk, the memory or another program is to blame, not what a file holds.

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(value()); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    T &value()
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_state);
    }
    const T &value() const
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_state);
    }
    const Error &error() const
    {
        Q_ASSERT(!isOk());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool isOk() const { return !m_error; }
    explicit operator bool() const { return isOk(); }
    const Error &error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

}
