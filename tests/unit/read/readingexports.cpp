#include "read/readjson.h"
#include "read/table.h"
#include "support/exportcases.h"
#include "support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace wend;

namespace {

QJsonValue typed(const QString &cell, const Column &column)
{
    switch (column.type) {
    case ColumnType::Date:
    case ColumnType::Moment:
    case ColumnType::DateRange: {
        const auto days = dateRangeOf(cell, column);
        if (!days)
            return isMissing(cell) ? QJsonValue() : QJsonValue(QStringLiteral("? ") + cell);
        const QString first = days->first.toString(Qt::ISODate);
        return days->first == days->second ? first : first + QStringLiteral("/") + days->second.toString(Qt::ISODate);
    }
    case ColumnType::Text:
    case ColumnType::Id:
    case ColumnType::Empty: return cell;
    default: break;
    }
    const CellNumber number = readNumber(cell, column);
    switch (number.state) {
    case CellState::Value: return number.value;
    case CellState::Missing: return {};
    case CellState::Below: return QStringLiteral("< %1").arg(number.value);
    case CellState::Above: return QStringLiteral("> %1").arg(number.value);
    case CellState::Unreadable: return QStringLiteral("? ") + cell;
    }
    Q_UNREACHABLE();
}

QJsonArray valuesOf(const Table &table)
{
    QJsonArray rows;
    for (const Row &row : table.rows) {
        QJsonArray values;
        for (int i = 0; i < int(row.size()); ++i)
            values.append(i < int(table.columns.size()) ? typed(row[size_t(i)], table.columns[size_t(i)])
                                                        : QJsonValue(row[size_t(i)]));
        rows.append(values);
    }
    return rows;
}

/// One line a fact, so that a difference can be read.
QString told(const ReadFile &file)
{
    QJsonObject json = readJson(file);
    json.remove(QStringLiteral("path"));
    json.remove(QStringLiteral("sha256"));
    QJsonArray tables = json.take(QStringLiteral("tables")).toArray();
    QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n';
    for (int i = 0; i < tables.size(); ++i) {
        QJsonObject table = tables[i].toObject();
        const QJsonArray columns = table.take(QStringLiteral("columns")).toArray();
        text += QString::fromUtf8(QJsonDocument(table).toJson(QJsonDocument::Compact)) + u'\n';
        for (const QJsonValue &column : columns)
            text += QStringLiteral("  ")
                + QString::fromUtf8(QJsonDocument(column.toObject()).toJson(QJsonDocument::Compact)) + u'\n';
        for (const QJsonValue &row : valuesOf(file.tables[size_t(i)]))
            text += QStringLiteral("    ")
                + QString::fromUtf8(QJsonDocument(row.toArray()).toJson(QJsonDocument::Compact)) + u'\n';
    }
    return text;
}

class ReadingExports : public QObject
{
    Q_OBJECT

private slots:
    void everyExportIsReadAsExpected_data() { wend::test::addExportCases(QStringLiteral("read")); }

    void everyExportIsReadAsExpected()
    {
        QFETCH(QString, folder);
        const Result<ReadFile> file = readExport(wend::test::exportOf(folder));
        QVERIFY2(file.isOk(), file.isOk() ? "" : qPrintable(file.error().text));
        const QString trouble = wend::test::unexpectedIn(folder, told(*file));
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
};

const wend::test::Registered<ReadingExports> registeredReadingExports;

}

#include "readingexports.moc"
