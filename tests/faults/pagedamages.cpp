#include "faults/damage.h"
#include "faults/pages.h"
#include "faults/rawfile.h"

#include <QRandomGenerator>

namespace wend::test {

namespace {

constexpr const char *otherTables[] {"binding", "business", "evidence", "feeling", "import", "lane", "map",
    "map_persona", "metric", "path", "persona", "picture", "refusal", "sample_block", "source", "stage", "tool"};
constexpr const char *cardIndexes[] {"card_by_lane", "card_by_stage", "card_by_answers", "card_by_picture"};

QByteArray noise(qsizetype length, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(length, 0);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QByteArray bigEnd(quint32 number, int bytes)
{
    QByteArray written;
    for (int n = bytes - 1; n >= 0; --n)
        written += char(number >> (8 * n));
    return written;
}

/// Collects damages that overwrite bytes at known places of the whole file.
class PageDamages
{
public:
    explicit PageDamages(const QByteArray &whole) : m_pages(whole) { }

    void add(const QByteArray &name, const std::function<void(QByteArray &bytes)> &change)
    {
        all.push_back({name,
            [change](const QString &path) {
                QByteArray bytes = contentOf(path);
                change(bytes);
                writeContent(path, bytes);
                return true;
            },
            true});
    }
    void addWritten(const QByteArray &name, qsizetype at, const QByteArray &written)
    {
        add(name, [at, written](QByteArray &bytes) { bytes.replace(at, written.size(), written); });
    }
    void addPages(
        const QByteArray &name, const std::vector<int> &pages, const std::function<QByteArray(qsizetype)> &filling)
    {
        add(name, [places = m_pages, pages, filling](QByteArray &bytes) {
            for (const int page : pages)
                bytes.replace(places.offset(page), places.size(), filling(places.size()));
        });
    }

    const Pages &pages() const { return m_pages; }
    std::vector<Damage> all;

private:
    Pages m_pages;
};

QByteArray zeroes(qsizetype length) { return QByteArray(length, 0); }
QByteArray someNoise(qsizetype length) { return noise(length, 5); }

void addOtherTables(PageDamages &damages)
{
    for (const char *table : otherTables) {
        damages.addPages(QByteArray("noise over the root of ") + table, {damages.pages().rootOf(table)}, someNoise);
        damages.addPages(QByteArray("nothing in the root of ") + table, {damages.pages().rootOf(table)}, zeroes);
    }
    for (const char *index : cardIndexes)
        damages.addPages(QByteArray("noise over ") + index, {damages.pages().rootOf(index)}, someNoise);
    const auto leaves = damages.pages().leaves("sample_block");
    damages.addPages("noise over a page of samples", {leaves.at(leaves.size() / 2)}, someNoise);
    const auto more = damages.pages().overflow("card");
    damages.addPages("noise over what does not fit on a card's page", {more.front()}, someNoise);
    damages.addPages("nothing in what does not fit on cards' pages", more, zeroes);
}

void addCardPages(PageDamages &damages)
{
    const Pages &pages = damages.pages();
    const qsizetype root = pages.headerOf(pages.inner("card").at(0));
    const auto leaves = pages.leaves("card");
    const qsizetype leaf = pages.headerOf(leaves.at(leaves.size() / 2));
    damages.addPages("noise over the inner page of cards", {pages.inner("card").at(0)}, someNoise);
    damages.addPages("nothing in the inner page of cards", {pages.inner("card").at(0)}, zeroes);
    damages.addWritten("the inner page of cards is of another kind", root, bigEnd(13, 1));
    damages.addWritten("the inner page of cards leads nowhere", root + 8, bigEnd(987654, 4));
    damages.addWritten(
        "the inner page of cards leads to itself", root + 8, bigEnd(quint32(pages.inner("card").at(0)), 4));
    damages.addWritten("the inner page of cards leads to page 0", root + 8, bigEnd(0, 4));
    damages.addWritten("the inner page of cards counts too many", root + 3, bigEnd(4000, 2));
    damages.addWritten("the inner page of cards counts none", root + 3, bigEnd(0, 2));
    damages.addWritten("places on the inner page of cards are noise", root + 12, noise(12, 3));
    damages.addPages("noise over one page of cards", {leaves.at(1)}, someNoise);
    damages.addPages("nothing in one page of cards", {leaves.at(2)}, zeroes);
    damages.addPages("noise over the first page of cards", {leaves.front()}, someNoise);
    damages.addPages("noise over the last page of cards", {leaves.back()}, someNoise);
    damages.addPages("noise over half the pages of cards",
        {leaves.begin(), leaves.begin() + qsizetype(leaves.size() / 2)}, someNoise);
    damages.addWritten("a page of cards is of another kind", leaf, bigEnd(2, 1));
    damages.addWritten("a page of cards is of no kind", leaf, bigEnd(0, 1));
    damages.addWritten("a page of cards counts too many", leaf + 3, bigEnd(60000, 2));
    damages.addWritten("a page of cards counts none", leaf + 3, bigEnd(0, 2));
    damages.addWritten("a page of cards has a ring of free blocks", leaf + 1, bigEnd(quint32(300), 2));
    damages.addWritten("a page of cards has no header", leaf, zeroes(8));
    damages.addWritten("a page of cards has no places", leaf, zeroes(40));
    damages.addWritten("places on a page of cards are noise", leaf + 8, noise(20, 4));
    damages.addWritten("a place on a page of cards leads beyond it", leaf + 8, bigEnd(65535, 2));
    damages.add("noise in the middle of a page of cards",
        [at = leaf](QByteArray &bytes) { bytes.replace(at + 2000, 100, noise(100, 6)); });
    damages.add("every page of cards begins with noise", [pages, leaves](QByteArray &bytes) {
        for (const int page : leaves)
            bytes.replace(pages.offset(page), 8, noise(8, quint32(page)));
    });
}

void addWholeFile(PageDamages &damages)
{
    const Pages &pages = damages.pages();
    const int size = pages.size();
    const auto swap = [&](const QByteArray &name, int a, int b) {
        damages.add(name, [pages, size, a, b](QByteArray &bytes) {
            const QByteArray first = bytes.mid(pages.offset(a), size);
            bytes.replace(pages.offset(a), size, bytes.mid(pages.offset(b), size));
            bytes.replace(pages.offset(b), size, first);
        });
    };
    const auto leaves = pages.leaves("card");
    swap("two pages of cards exchanged", leaves.at(1), leaves.at(3));
    swap("a page of cards and one of lanes exchanged", leaves.at(1), pages.rootOf("lane"));
    swap("a page of cards and the inner one exchanged", leaves.at(1), pages.rootOf("card"));
    damages.add("a page of cards over the lanes", [pages, size, leaves](QByteArray &bytes) {
        bytes.replace(pages.offset(pages.rootOf("lane")), size, bytes.mid(pages.offset(leaves.at(1)), size));
    });
    for (const int percent : {95, 75, 50}) {
        damages.add("cut to " + QByteArray::number(percent) + " in 100",
            [size, percent](QByteArray &bytes) { bytes.truncate(bytes.size() / size * percent / 100 * size); });
        damages.add("cut within a page at " + QByteArray::number(percent) + " in 100",
            [percent](QByteArray &bytes) { bytes.truncate(bytes.size() * percent / 100 - 1001); });
    }
    damages.add("the last byte gone", [](QByteArray &bytes) { bytes.chop(1); });
    damages.add("noise behind the end", [size](QByteArray &bytes) { bytes += noise(3 * size + 17, 8); });
    damages.add("a text before the beginning", [size](QByteArray &bytes) { bytes.prepend(QByteArray(size, 'x')); });
    damages.add("line ends changed as in a text", [](QByteArray &bytes) { bytes.replace("\r\n", "\n"); });
}

void addFirstPage(PageDamages &damages)
{
    const QByteArray none = zeroes(4);
    damages.addWritten("no magic words", 0, QByteArray(16, 'x'));
    damages.addWritten("a page size that is none", 16, bigEnd(77, 2));
    damages.addWritten("another page size", 16, bigEnd(1024, 2));
    damages.addWritten("no page size", 16, bigEnd(0, 2));
    damages.addWritten("written by a newer SQLite", 18, bigEnd(0x0909, 2));
    damages.addWritten("marked for a log beside it", 18, bigEnd(0x0202, 2));
    damages.addWritten("room kept on each page", 20, bigEnd(200, 1));
    damages.addWritten("payload fractions wrong", 21, bigEnd(0x010203, 3));
    damages.addWritten("counts too many pages", 28, bigEnd(900000, 4));
    damages.addWritten("counts one page", 28, bigEnd(1, 4));
    damages.addWritten("free pages begin nowhere", 32, bigEnd(123456, 4) + bigEnd(5, 4));
    damages.addWritten("free pages begin among the cards", 32,
        bigEnd(quint32(damages.pages().leaves("card").at(1)), 4) + bigEnd(3, 4));
    damages.addWritten("a format of the tables that is none", 44, bigEnd(99, 4));
    damages.addWritten("tables vacuumed by themselves", 52, bigEnd(7, 4));
    damages.addWritten("texts marked as UTF-16", 56, bigEnd(2, 4));
    damages.addWritten("no version of the workbook", 60, none);
    damages.addWritten("no mark of a workbook", 68, none);
    damages.addWritten("nothing in the header", 0, zeroes(100));
    damages.addWritten("noise in the header behind the magic words", 16, noise(84, 9));
    damages.addWritten("nothing in the first page", 0, zeroes(damages.pages().size()));
    damages.addWritten("noise in the first page", 0, noise(damages.pages().size(), 10));
    damages.addWritten("the list of tables counts none", 103, bigEnd(0, 2));
    damages.addWritten("the list of tables is of no kind", 100, bigEnd(0, 1));
    damages.addWritten("nothing behind the header of the first page", 112, zeroes(damages.pages().size() - 112));
    damages.add("the definition of cards is noise",
        [](QByteArray &bytes) { bytes.replace(bytes.indexOf("CREATE TABLE card"), 400, noise(400, 11)); });
    damages.add("the definition of cards is another one",
        [](QByteArray &bytes) { bytes.replace(bytes.indexOf("CREATE TABLE card") + 13, 4, "dard"); });
    damages.add("all definitions are cut", [](QByteArray &bytes) { bytes.replace("CREATE TABLE", "CREATE TABEL"); });
    for (const int root : {0, 1, 3, 9999, -1}) {
        damages.all.push_back({"cards begin at page " + QByteArray::number(root),
            [root](const QString &path) {
                return RawFile(path).execute("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = "
                    + QByteArray::number(root) + " WHERE name = 'card'");
            },
            true});
    }
}

}

std::vector<Damage> pageDamages(const QByteArray &whole)
{
    PageDamages damages(whole);
    addOtherTables(damages);
    addCardPages(damages);
    addWholeFile(damages);
    addFirstPage(damages);
    return damages.all;
}

}
