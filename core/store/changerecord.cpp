#include "store/changerecord.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <algorithm>

namespace wend {

namespace {

constexpr int form = 1; ///< of the bytes

// Values that are kept elsewhere stand as their hash with one of these.
constexpr auto largeText = QCborTag(0x57656e640001);
constexpr auto largeBytes = QCborTag(0x57656e640002);

constexpr quint64 mostNames = 256; ///< columns of a table

int valuesPerField(Change::What operation) { return operation == Change::What::Updated ? 2 : 1; }

bool haveOneHead(const ChangeRecord &a, const ChangeRecord &b)
{
    return a.table == b.table && a.operation == b.operation
        && std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(),
            [](const FieldChange &one, const FieldChange &other) { return one.name == other.name; });
}

class Writer
{
public:
    Writer(QByteArray &bytes, const KeepLargeValue &keep) : m_cbor(&bytes), m_keep(keep) { }

    void write(const ChangeRecords &records)
    {
        m_cbor.startArray();
        m_cbor.append(form);
        for (auto from = records.begin(); from != records.end();) {
            const auto to = std::find_if_not(
                from, records.end(), [&](const ChangeRecord &record) { return haveOneHead(*from, record); });
            writeHead(*from);
            m_cbor.startArray(quint64(to - from));
            for (; from != to; ++from)
                writeRow(*from);
            m_cbor.endArray();
            m_cbor.endArray();
        }
        m_cbor.endArray();
    }

private:
    void writeHead(const ChangeRecord &record)
    {
        m_cbor.startArray(4);
        writeName(record.table);
        m_cbor.append(int(record.operation));
        m_cbor.startArray(quint64(record.fields.size()));
        for (const FieldChange &field : record.fields)
            writeName(field.name);
        m_cbor.endArray();
    }

    void writeRow(const ChangeRecord &record)
    {
        m_cbor.startArray(1 + quint64(record.fields.size()) * quint64(valuesPerField(record.operation)));
        m_cbor.append(record.id);
        for (const FieldChange &field : record.fields) {
            if (record.operation != Change::What::Inserted)
                writeValue(field.before);
            if (record.operation != Change::What::Removed)
                writeValue(field.after);
        }
        m_cbor.endArray();
    }

    void writeName(const QByteArray &name) { m_cbor.appendTextString(name.constData(), name.size()); }

    void writeValue(const Value &value)
    {
        if (const qint64 *whole = std::get_if<qint64>(&value)) {
            m_cbor.append(*whole);
        } else if (const double *number = std::get_if<double>(&value)) {
            m_cbor.append(*number);
        } else if (const QString *text = std::get_if<QString>(&value)) {
            const QByteArray bytes = text->toUtf8();
            if (!writeLarge(largeText, bytes))
                m_cbor.appendTextString(bytes.constData(), bytes.size());
        } else if (const QByteArray *bytes = std::get_if<QByteArray>(&value)) {
            if (!writeLarge(largeBytes, *bytes))
                m_cbor.append(*bytes);
        } else {
            m_cbor.append(nullptr);
        }
    }

    bool writeLarge(QCborTag tag, const QByteArray &bytes)
    {
        if (!m_keep || bytes.size() < leastLargeValue)
            return false;
        m_cbor.append(tag);
        m_cbor.append(m_keep(bytes));
        return true;
    }

    QCborStreamWriter m_cbor;
    const KeepLargeValue &m_keep;
};

/// Reads what Writer wrote, and trusts nothing of it: a length is only believed where there are as many bytes left.
class RecordReader
{
public:
    RecordReader(const QByteArray &bytes, const FindLargeValue &find)
        : m_size(bytes.size()),
          m_cbor(bytes),
          m_find(find)
    {
    }

    bool read(ChangeRecords &records)
    {
        if (!m_cbor.isArray() || !m_cbor.enterContainer() || readWhole() != form)
            return false;
        while (m_cbor.hasNext()) {
            if (!readGroup(records))
                return false;
        }
        return m_cbor.leaveContainer() && m_cbor.currentOffset() == m_size;
    }

private:
    bool enterArray(quint64 length)
    {
        return m_cbor.isArray() && m_cbor.isLengthKnown() && m_cbor.length() == length && m_cbor.enterContainer();
    }

    /// The length of an array that can be there.
    std::optional<quint64> enterArrayOfAnyLength()
    {
        if (!m_cbor.isArray() || !m_cbor.isLengthKnown() || m_cbor.length() > quint64(left()))
            return std::nullopt;
        const quint64 length = m_cbor.length();
        return m_cbor.enterContainer() ? std::optional(length) : std::nullopt;
    }

    bool readGroup(ChangeRecords &records)
    {
        ChangeRecord head;
        if (!enterArray(4) || !readHead(head))
            return false;
        const auto count = enterArrayOfAnyLength();
        if (!count)
            return false;
        for (quint64 at = 0; at < *count; ++at) {
            records.push_back(head);
            if (!readRow(records.back()))
                return false;
        }
        return m_cbor.leaveContainer() && m_cbor.leaveContainer();
    }

    bool readHead(ChangeRecord &head)
    {
        const auto table = readText();
        const auto operation = table ? readWhole() : std::nullopt;
        if (!operation || *operation < int(Change::What::Inserted) || *operation > int(Change::What::Removed))
            return false;
        head.table = table->toUtf8();
        head.operation = Change::What(*operation);
        const auto count = enterArrayOfAnyLength();
        if (!count || *count > mostNames)
            return false;
        for (quint64 at = 0; at < *count; ++at) {
            const auto name = readText();
            if (!name)
                return false;
            head.fields.push_back({name->toUtf8(), {}, {}});
        }
        return m_cbor.leaveContainer();
    }

    bool readRow(ChangeRecord &record)
    {
        if (!enterArray(1 + quint64(record.fields.size()) * quint64(valuesPerField(record.operation))))
            return false;
        const auto id = readWhole();
        if (!id)
            return false;
        record.id = *id;
        for (FieldChange &field : record.fields) {
            if (record.operation != Change::What::Inserted && !readValue(field.before))
                return false;
            if (record.operation != Change::What::Removed && !readValue(field.after))
                return false;
        }
        return m_cbor.leaveContainer();
    }

    bool readValue(Value &value)
    {
        if (m_cbor.isNull()) {
            value = {};
            return m_cbor.next();
        }
        if (m_cbor.isInteger())
            return take(readWhole(), value);
        if (m_cbor.isDouble()) {
            value = m_cbor.toDouble();
            return m_cbor.next();
        }
        if (m_cbor.isString())
            return take(readText(), value);
        if (m_cbor.isByteArray())
            return take(readBytes(), value);
        return m_cbor.isTag() && readLarge(value);
    }

    bool readLarge(Value &value)
    {
        const QCborTag tag = m_cbor.toTag();
        if (!m_find || (tag != largeText && tag != largeBytes) || !m_cbor.next() || !m_cbor.isByteArray())
            return false;
        const auto hash = readBytes();
        const auto bytes = hash ? m_find(*hash) : std::nullopt;
        if (bytes && tag == largeText)
            value = QString::fromUtf8(*bytes);
        else if (bytes)
            value = *bytes;
        return bytes.has_value();
    }

    std::optional<qint64> readWhole()
    {
        std::optional<qint64> number;
        constexpr auto most = quint64(std::numeric_limits<qint64>::max());
        if (m_cbor.isUnsignedInteger() && m_cbor.toUnsignedInteger() <= most)
            number = qint64(m_cbor.toUnsignedInteger());
        else if (m_cbor.isNegativeInteger() && quint64(m_cbor.toNegativeInteger()) - 1 <= most)
            number = -1 - qint64(quint64(m_cbor.toNegativeInteger()) - 1);
        return number && m_cbor.next() ? number : std::nullopt;
    }

    std::optional<QString> readText()
    {
        if (!m_cbor.isString() || !isStringThere())
            return std::nullopt;
        const auto text = m_cbor.readString();
        const bool isWhole = text.status == QCborStreamReader::Ok
            && m_cbor.readString().status == QCborStreamReader::EndOfString; // no second chunk
        return isWhole ? std::optional(text.data) : std::nullopt;
    }

    std::optional<QByteArray> readBytes()
    {
        if (!isStringThere())
            return std::nullopt;
        const auto bytes = m_cbor.readByteArray();
        const bool isWhole
            = bytes.status == QCborStreamReader::Ok && m_cbor.readByteArray().status == QCborStreamReader::EndOfString;
        return isWhole ? std::optional(bytes.data) : std::nullopt;
    }

    bool isStringThere() const
    {
        const qsizetype size = m_cbor.currentStringChunkSize();
        return m_cbor.isLengthKnown() && size >= 0 && size <= left();
    }

    template <class Part>
    static bool take(std::optional<Part> part, Value &value)
    {
        if (part)
            value = std::move(*part);
        return part.has_value();
    }

    qsizetype left() const { return m_size - qsizetype(m_cbor.currentOffset()); }

    qsizetype m_size;
    QCborStreamReader m_cbor;
    const FindLargeValue &m_find;
};

}

ChangeRecords reversed(ChangeRecords records)
{
    using What = Change::What;
    for (ChangeRecord &record : records) {
        record.operation = record.operation == What::Inserted ? What::Removed
            : record.operation == What::Removed               ? What::Inserted
                                                              : What::Updated;
        for (FieldChange &field : record.fields)
            std::swap(field.before, field.after);
    }
    return records;
}

QByteArray encoded(const ChangeRecords &records, const KeepLargeValue &keep)
{
    QByteArray bytes;
    Writer(bytes, keep).write(records);
    return bytes;
}

std::optional<ChangeRecords> decoded(const QByteArray &bytes, const FindLargeValue &find)
{
    ChangeRecords records;
    return RecordReader(bytes, find).read(records) ? std::optional(std::move(records)) : std::nullopt;
}

}
