#include "commandline/readcommand.h"

#include "base/daytext.h"
#include "base/replacingfile.h"
#include "commandline/progress.h"
#include "exchange/exporttarget.h"
#include "read/plaincsv.h"
#include "read/readjson.h"
#include "read/readoptions.h"
#include "read/table.h"
#include "sources/sourcelibrary.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace wend {

namespace {

// What the person reads.
struct ReadText
{
    Q_DECLARE_TR_FUNCTIONS(ReadCommand)
};

struct ReadCommandOptions
{
    QStringList files;
    std::optional<int> table; ///< from 1, as it is shown
    QString to;
    bool json = false;
};

std::optional<ReadCommandOptions> readCommandOptionsFrom(const QCommandLineParser &arguments, QTextStream &err)
{
    ReadCommandOptions options {arguments.positionalArguments(), std::nullopt, arguments.value(QStringLiteral("to")),
        arguments.isSet(QStringLiteral("json"))};
    if (arguments.isSet(QStringLiteral("table"))) {
        options.table = arguments.value(QStringLiteral("table")).toInt(); // 0 where it is no number
        if (*options.table < 1) {
            err << ReadText::tr("--table needs a number from 1.") << '\n';
            return std::nullopt;
        }
    }
    if (!options.to.isEmpty() && options.files.size() > 1) {
        err << ReadText::tr("--to writes one table: name one export only.") << '\n';
        return std::nullopt;
    }
    return options;
}

/// What the file is, and for each table where it comes from.
QJsonObject jsonWithSources(const ReadFile &file)
{
    QJsonObject json = readJson(file);
    QJsonArray tables = json[QStringLiteral("tables")].toArray();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const QString source = recogniseSource(file.tables[size_t(i)], file.tables[size_t(i)].preamble);
        QJsonObject table = tables[i].toObject();
        table[QStringLiteral("source")] = source.isEmpty() ? QJsonValue() : QJsonValue(source);
        tables[i] = table;
    }
    json[QStringLiteral("tables")] = tables;
    return json;
}

/// A file without a letter is an empty table here: what is in it can be said.
bool isBlank(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > 4096 || !file.open(QIODevice::ReadOnly))
        return false;
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    else if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        bytes = bytes.mid(2).replace('\0', ' ');
    return bytes.trimmed().isEmpty();
}

ReadFile emptyFile(const QString &path)
{
    ReadFile file;
    file.path = path;
    file.encoding = QStringLiteral("ascii");
    file.tables.emplace_back();
    file.remarks.push_back({-1, -1, ReadText::tr("The file is empty.")});
    return file;
}

QString delimiterName(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',': return ReadText::tr("comma");
    case u';': return ReadText::tr("semicolon");
    case u'\t': return ReadText::tr("tab");
    case u'|': return ReadText::tr("bar");
    case u' ': return ReadText::tr("blank");
    case u'\0': return ReadText::tr("one cell a line");
    default: return QString(delimiter);
    }
}

QString typeText(const Column &column)
{
    const QString word = columnTypeWord(column.type);
    return column.unit.isEmpty() ? word : QStringLiteral("%1, %2").arg(word, column.unit);
}

void printTable(const Table &table, int number, QTextStream &out)
{
    out << '\n'
        << ReadText::tr("Table %1").arg(number)
        << (table.name.isEmpty() ? QString() : QStringLiteral(": ") + table.name) << '\n';
    out << "  " << ReadText::tr("%n row(s)", nullptr, int(table.rows.size()));
    if (!table.totalRows.empty())
        out << ", " << ReadText::tr("%n total row(s), not counted", nullptr, int(table.totalRows.size()));
    if (table.from.isValid())
        out << ", " << daysText(table.from, table.to);
    out << '\n';
    for (const Column &column : table.columns) {
        const QString name = column.name.isEmpty() ? ReadText::tr("(no name)") : column.name;
        out << "  " << name.leftJustified(40) << ' ' << typeText(column) << '\n';
    }
}

void printFile(const ReadFile &file, std::optional<int> only, QTextStream &out)
{
    out << file.path << '\n';
    if (!file.container.isEmpty())
        out << "  " << file.container.toUpper();
    else
        out << "  " << file.encoding << ", " << delimiterName(file.delimiter);
    if (file.from.isValid())
        out << ", " << daysText(file.from, file.to);
    out << '\n';
    for (size_t i = 0; i < file.tables.size(); ++i) {
        if (!only || *only == int(i) + 1)
            printTable(file.tables[i], int(i) + 1, out);
    }
    if (!file.remarks.empty())
        out << '\n';
    for (const ReadRemark &remark : file.remarks) {
        out << "  "
            << (remark.record >= 0 ? ReadText::tr("Line %1: %2").arg(remark.record + 1).arg(remark.text) : remark.text)
            << '\n';
    }
    out << '\n';
}

bool writeTable(const Table &table, const QString &path, QTextStream &err)
{
    ReplacingFile device(path);
    if (device.open(QIODevice::WriteOnly) && writePlainCsv(table, device) && device.commit())
        return true;
    err << ReadText::tr("“%1” could not be written: %2. Nothing was changed. Please choose another place.")
               .arg(path, device.errorString())
        << '\n';
    return false;
}

}

int runRead(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const auto options = readCommandOptionsFrom(arguments, err);
    if (!options)
        return 2;
    // Over itself, an export would lose its encoding and what stood above its table.
    if (!options->to.isEmpty() && QFileInfo(options->to) == QFileInfo(options->files.first())) {
        err << QCoreApplication::translate(
            "CommandLine", "“%1” is there already and was not touched. Choose another name.")
                   .arg(options->to)
            << '\n';
        return 1;
    }
    if (const auto target = options->to.isEmpty() ? Result<void>() : checkExportTarget(options->to); !target) {
        err << target.error().text << '\n';
        return 1;
    }
    QJsonArray files;
    int failures = 0;
    Progress progress(err, options->files.size());
    for (const QString &path : options->files) {
        progress.begin(path);
        ReadOptions reading;
        reading.goOn = progress.part(0, 1);
        Result<ReadFile> file = isBlank(path) ? Result<ReadFile>(emptyFile(path)) : readExport(path, reading);
        if (!file) {
            err << file.error().text << '\n';
            files.append(QJsonObject {{QStringLiteral("path"), path}, {QStringLiteral("error"), file.error().text}});
            ++failures;
            continue;
        }
        if (options->table && *options->table > int(file->tables.size())) {
            err << ReadText::tr("“%1” has %n table(s).", nullptr, int(file->tables.size())).arg(path) << '\n';
            ++failures;
            continue;
        }
        if (!options->to.isEmpty()
            && !writeTable(file->tables[size_t(options->table.value_or(1) - 1)], options->to, err)) {
            ++failures;
            continue;
        }
        if (options->json)
            files.append(jsonWithSources(*file));
        else
            printFile(*file, options->table, out);
    }
    if (options->json)
        out << QJsonDocument(files).toJson(QJsonDocument::Indented);
    return failures > 0 ? 1 : 0;
}

}
