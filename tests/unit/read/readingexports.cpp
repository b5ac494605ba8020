#include "read/readjson.h"
#include "read/table.h"
#include "support/registry.h"

#include <QDir>
#include <QFile>
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

/// Every folder of tests/data/read is a case: one export and expected.txt. A folder more is a test more;
/// WEND_UPDATE_EXPECTED=1 writes what is read now, to be looked through before it is committed.
class ReadingExports : public QObject
{
    Q_OBJECT

private slots:
    void everyExportIsReadAsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(QStringLiteral(WEND_TEST_DATA "/read"));
        for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << data.filePath(name);
    }

    void everyExportIsReadAsExpected()
    {
        QFETCH(QString, folder);
        QString input;
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            if (name != u"expected.txt")
                input = QDir(folder).filePath(name);
        }
        const Result<ReadFile> file = readExport(input);
        QVERIFY2(file.isOk(), file.isOk() ? "" : qPrintable(file.error().text));
        const QString text = told(*file);
        QFile expected(QDir(folder).filePath(QStringLiteral("expected.txt")));
        if (qEnvironmentVariableIsSet("WEND_UPDATE_EXPECTED")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(text.toUtf8());
            return;
        }
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QStringList want = QString::fromUtf8(expected.readAll()).split(u'\n');
        const QStringList got = text.split(u'\n');
        for (int i = 0; i < qMin(want.size(), got.size()); ++i)
            QCOMPARE(got[i], want[i]);
        QCOMPARE(got.size(), want.size());
    }
};

const wend::test::Registered<ReadingExports> registered;

}

#include "readingexports.moc"
