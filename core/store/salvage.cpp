#include "store/salvage.h"

#include "store/bulk.h"
#include "store/dimensionnames.h"
#include "store/mending.h"
#include "store/pagesalvage.h"
#include "store/salvagedrow.h"
#include "store/schema.h"
#include "store/scratchfolder.h"
#include "store/storedcolumns.h"
#include "store/strangefile.h"

#include <QCoreApplication>
#include <QDir>
#include <array>
#include <sqlite3.h>

namespace wend {

namespace {

constexpr int mostSalvagedRows = 1'000'000; // of one table

/// Takes all rows of a database, whatever their values are.
class Salvage
{
public:
    Salvage(Database &file, int version, Database &into, Losses &losses)
        : m_file(file),
          m_version(version),
          m_into(into),
          m_losses(losses)
    {
        for (qint64 &id : m_missing)
            id = m_ids.next<Business>().value;
    }

    void readAll()
    {
        forEachTable([&]<class Row>(Row *) { readRows<Row>(); });
        for (const BulkTable &table : bulkTables()) {
            const auto refuse = [&](const QString &) {
                if (m_into.hasFailed())
                    return false;
                m_losses.add(Losses::Kind::LostContent, table.name);
                return true;
            };
            table.read(m_file, &m_into, refuse);
        }
    }

private:
    template <class Row>
    void readRows()
    {
        const QByteArrayList stored = storedColumns(m_file, RowTable<Row>::name);
        QByteArrayList names;
        std::vector<bool> has; // by column
        forEachColumn<Row>([&](const auto &column) {
            has.push_back(stored.contains(QByteArray(column.name)));
            if (has.back())
                names << column.name;
        });
        if (names.isEmpty()) {
            if (m_version >= tableSince<Row>() && !std::is_same_v<Row, Business>)
                m_losses.add(Losses::Kind::NoTable, RowTable<Row>::name);
            return;
        }
        Statement select = m_file.prepare("SELECT " + names.join(", ") + " FROM " + RowTable<Row>::name);
        for (int count = 0; count < mostSalvagedRows && !m_into.hasFailed() && select.next(); ++count) {
            SalvagedRow<Row> salvaged;
            int at = 0;
            size_t number = 0;
            forEachColumn<Row>([&](const auto &column) {
                if (has[number++])
                    take(salvaged, column, select.value(at++));
                else if (column.onRemove == OnRemove::RemoveToo)
                    take(salvaged, column, Value());
            });
            keep(salvaged);
        }
    }

    template <class Row, class Field>
    void take(SalvagedRow<Row> &salvaged, const RowColumn<Row, Field> &column, const Value &value)
    {
        salvaged.take(column, value);
    }
    template <class Row, class Parent>
    void take(SalvagedRow<Row> &salvaged, const RowColumn<Row, Id<Parent>> &column, const Value &value)
    {
        if (column.onRemove != OnRemove::Nothing)
            salvaged.take(column, value, Id<Parent> {m_missing[tableIndex<Parent>()]});
        else if (!fromValue(value, salvaged.row.*column.field))
            salvaged.row.*column.field = {}; // its own id
    }

    template <class Row>
    void keep(SalvagedRow<Row> &salvaged)
    {
        const bool isRenewed = salvaged.row.id.isNull();
        if (isRenewed)
            salvaged.row.id = m_ids.next<Row>();
        salvaged.keepToBounds();
        const auto [isKept, loss] = insert(salvaged.row);
        if (isKept)
            salvaged.reportTo(m_losses);
        if (isRenewed || loss)
            m_losses.add(loss.value_or(Losses::Kind::Renewed), RowTable<Row>::name, {}, labelOf(salvaged.row));
    }

    struct Kept
    {
        bool isKept = true;
        std::optional<Losses::Kind> loss;
    };

    template <class Row>
    Kept insert(Row &row)
    {
        if (tryInsert(row))
            return {};
        if (std::is_same_v<Row, Business>)
            return {false, Losses::Kind::Twice};
        Kept kept;
        if (const auto present = rowOf(row.id)) {
            if (*present == row)
                return {false, Losses::Kind::Twice};
            row.id = m_ids.next<Row>();
            kept.loss = Losses::Kind::Renewed;
            if (tryInsert(row))
                return kept;
        }
        if constexpr (std::is_same_v<Row, Metric>) {
            const QString key = row.key;
            for (int number = 2; number < 1000; ++number) {
                row.key = QStringLiteral("%1 %2").arg(key).arg(number);
                if (tryInsert(row))
                    return kept;
            }
        }
        const bool isUnique = std::is_same_v<Row, MapPersona> || std::is_same_v<Row, Binding>;
        return {false, isUnique ? Losses::Kind::Twice : Losses::Kind::Refused};
    }

    /// False where a rule of the table forbids it.
    template <class Row>
    bool tryInsert(const Row &row)
    {
        if (std::is_same_v<Row, Business> && m_hasBusiness)
            return false;
        static const QByteArray sql = "INSERT OR IGNORE" + insertSql<Row>().mid(qstrlen("INSERT"));
        Statement statement = m_into.prepare(sql);
        bindRow(statement, row);
        const bool isIn = statement.run() && sqlite3_changes(m_into.handle()) == 1;
        m_hasBusiness = m_hasBusiness || (isIn && std::is_same_v<Row, Business>);
        return isIn;
    }

    template <class Row>
    std::optional<Row> rowOf(Id<Row> id)
    {
        Statement select
            = m_into.prepare("SELECT " + columnNames<Row>() + " FROM " + RowTable<Row>::name + " WHERE id = ?");
        Row row;
        if (!select.bind(1, id.value).next() || !readRow(select, row))
            return std::nullopt;
        return row;
    }

    Database &m_file;
    int m_version;
    Database &m_into;
    Losses &m_losses;
    bool m_hasBusiness = false;
    IdSource m_ids;
    std::array<qint64, std::tuple_size_v<AllRows>>
        m_missing; ///< by table: the one that stands in where nobody knows for whom
};

/// Fails where the database that is read cannot be read on; `into` is as it was then, as with every error.
Result<Losses> salvage(Database &file, int version, Database &into, Losses losses, Salvaged what)
{
    Transaction transaction(into);
    Salvage(file, version, into, losses).readAll();
    if (const auto read = file.takeFailure(); !read)
        return read.error();
    if (!into.hasFailed())
        mendRows(into, what == Salvaged::File ? Imports::AreAllMeant : Imports::MayBeUndone, losses);
    nameDimensions(into);
    if (const auto written = transaction.commit(); !written)
        return Error {written.error().text, written.error().detail, written.error().path, true};
    return losses;
}

Error nothingLeft(const QString &path)
{
    return {
        QCoreApplication::translate("WorkbookFile",
            "“%1” is so damaged that nothing of it could be read. It was not changed; look for an older copy of it.")
            .arg(QDir::toNativeSeparators(path)),
        QStringLiteral("no row was found"), path};
}

}

Result<Losses> salvageWorkbookFile(const QString &path, Database &into, Salvaged what, const GoOn &goOn)
{
    const StrangeFile file = inspectFile(path, goOn);
    using State = StrangeFile::State;
    if (file.state == State::Unusable)
        return file.trouble;
    if (file.state == State::Whole || file.state == State::OddHeader) {
        auto whole = salvage(*file.database, file.version, into, {}, what);
        if (whole || whole.error().isOfTheSystem)
            return whole;
    }
    const ScratchFolder scratch;
    Losses losses;
    // Half of the work was to find the damage.
    auto found = findRowsInPages(path, scratch.file(QStringLiteral("found.db")), losses, partOf(goOn, 0.5, 0.9));
    if (!found)
        return found.error();
    if (file.state == State::NoWorkbook && found->sure == 0)
        return file.trouble;
    if (found->count == 0)
        return nothingLeft(path);
    found->database->setGoOn(partOf(goOn, 0.9, 1));
    return salvage(*found->database, schemaVersion, into, losses, what);
}

}
