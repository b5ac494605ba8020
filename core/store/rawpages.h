#pragma once

#include <QByteArray>
#include <QFile>
#include <memory>
#include <optional>

namespace wend {

/// The pages of an SQLite file, read by hand: where SQLite gives up, each page can still be looked at by itself.
/// Nothing that the file says is believed. The format: https://www.sqlite.org/fileformat.html
class RawPages
{
public:
    /// Null where the file cannot be opened.
    static std::unique_ptr<RawPages> open(const QString &path);

    /// The header's page size, or, where the pages are of another, that one.
    int pageSize() const { return m_pageSize; }
    /// The last one may be cut short.
    quint32 count() const;
    /// As long as a page, with zeroes for what is not there. Pages count from 1. Empty where the disk does not give it.
    QByteArray page(quint32 number) const;
    /// Bytes of the file from an offset on; fewer where it ends.
    QByteArray bytes(qint64 offset, qint64 length) const;
    qint64 offsetOf(quint32 page) const { return m_begin + qint64(page - 1) * m_pageSize; }
    /// Of the page in whose place the byte is.
    quint32 pageAt(qint64 offset) const { return quint32((offset - m_begin) / m_pageSize) + 1; }
    qint64 begin() const { return m_begin; }
    qint64 end() const { return m_file.size(); }

private:
    explicit RawPages(const QString &path) : m_file(path) { }
    void findBegin();
    void findPageSize();

    mutable QFile m_file;
    qint64 m_begin = 0; ///< of the database: something may have been put before it
    int m_pageSize = 4096;
};

/// Whoever goes through all pages asks so often whether to go on.
constexpr quint32 pagesBetweenAsking = 16;

/// Where the header of a page's tree begins: on the first page behind that of the file.
constexpr int treeHeaderAt(quint32 page) { return page == 1 ? 100 : 0; }

/// A whole number of `length` bytes, the highest first.
quint64 bigEndian(QByteArrayView bytes, qsizetype at, int length);

/// SQLite's number of 1 to 9 bytes; `at` moves behind it. Empty where the bytes end before.
std::optional<quint64> varint(QByteArrayView bytes, qsizetype &at);

}
