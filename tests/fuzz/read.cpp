#include "read/plaincsv.h"
#include "read/readjson.h"

#include <QBuffer>
#include <cstddef>
#include <cstdint>

/// Any bytes give a file or a sentence; whatever is read can be told, and its values asked for.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto file = wend::readExportBytes(
        QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), QStringLiteral("fuzz.csv"));
    if (!file) {
        Q_ASSERT(!file.error().text.isEmpty());
        return 0;
    }
    wend::readJson(*file);
    for (const wend::Table &table : file->tables) {
        QBuffer written;
        written.open(QIODevice::WriteOnly);
        wend::writePlainCsv(table, written);
        for (const wend::Row &row : table.rows) {
            for (size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
                (void)wend::numberOf(row[i], table.columns[i]);
                (void)wend::dateRangeOf(row[i], table.columns[i]);
            }
        }
    }
    return 0;
}
