#include "faults/form.h"
#include "faults/hostileexport.h"
#include "faults/rawfile.h"

#include <QFile>

namespace wend::test {

namespace {

/// `piece` again and again, without holding all of it at once.
HostileExport repeated(const char *fileName, const QByteArray &first, const QByteArray &piece, int times)
{
    return {fileName, [=](const QString &path) {
                QFile file(path);
                const int atOnce = std::max(1, int(1'000'000 / piece.size()));
                const QByteArray pieces = piece.repeated(atOnce);
                bool good = file.open(QIODevice::WriteOnly) && file.write(first) == first.size();
                for (int left = times; left > 0; left -= atOnce)
                    good = good && file.write(left >= atOnce ? pieces : piece.repeated(left)) > 0;
                if (!good)
                    qFatal("cannot write %s", qPrintable(path));
            }};
}

/// Each row with a long text of its own.
HostileExport longTexts(const char *fileName, int rows)
{
    return {fileName, [=](const QString &path) {
                QFile file(path);
                bool good = file.open(QIODevice::WriteOnly) && file.write("Date,Page,Visits\n") > 0;
                for (int row = 0; row < rows; ++row)
                    good = good
                        && file.write("2026-09-01," + QByteArray::number(row) + QByteArray(20'000, 'p') + ",1\n") > 0;
                if (!good)
                    qFatal("cannot write %s", qPrintable(path));
            }};
}

/// Days with a number each, `value` at one of them.
HostileExport withValue(const char *fileName, const QByteArray &value)
{
    return holding(fileName, [value] {
        QByteArray csv = "Date,Visits\n";
        for (int day = 10; day < 30; ++day)
            csv += "2026-09-" + QByteArray::number(day) + ',' + (day % 9 == 0 ? value : QByteArray("5")) + '\n';
        return csv;
    });
}

HostileExport withDay(const char *fileName, const QByteArray &day)
{
    return holding(
        fileName, [day] { return "Date,Visits\n2026-09-01,4\n" + day + ",5\n" + day + ",6\n2026-09-04,7\n"; });
}

std::vector<HostileExport> large()
{
    return {
        repeated("without a separator.csv", {}, "abcdefghij", sized(50'000'000, 500'000)),
        repeated("quotes.csv", "Date,Visits\n", "\"", sized(20'000'000, 2'000'000)),
        repeated("an open quote.csv", "Date,Visits\n2026-09-01,\"", "x,\n", sized(20'000'000, 500'000)),
        repeated("columns.csv", "Date", ",c", sized(1'000'000, 100'000)),
        repeated("columns with rows.csv", "a" + QByteArray(sized(1'000'000, 100'000), ',') + '\n',
            QByteArray(sized(1'000'000, 100'000), ',') + '\n', 9),
        repeated("rows of one letter.csv", {}, "a\n", sized(10'000'000, 300'000)),
        repeated("empty lines.csv", "Date,Visits\n", "\n", sized(20'000'000, 500'000)),
        repeated("blanks.csv", {}, " ", sized(30'000'000, 1'000'000)),
        repeated("zeroes.csv", {}, QByteArray(1000, '\0'), sized(100'000, 1'000)),
        repeated("days upon days.csv", "Date,Visits\n", "2026-09-01,1\n", sized(8'000'000, 100'000)),
        repeated("returns only.csv", "Date,Visits\r", "2026-09-01,1\r", sized(2'000'000, 50'000)),
        repeated("a long cell.csv", "Date,Page,Visits\n2026-09-01,", "x", sized(100'000'000, 3'000'000)),
        repeated("texts of 20 KB.csv", "Date,Page,Visits\n", "2026-09-01,\"" + QByteArray(20'000, 'p') + "\",1\n",
            sized(3'600, 200)),
        longTexts("other texts of 20 KB.csv", sized(3'600, 200)),
        repeated("ever other pages.tsv", "Date\tPage\tVisits\n", "2026-09-01\t/x\t1\n2026-09-02\t/y\t1\n",
            sized(2'000'000, 20'000)),
        repeated("nested.html", {}, "<table><tr><td>", sized(300'000, 20'000)),
        repeated("brackets.json", {}, "[", sized(5'000'000, 200'000)),
    };
}

std::vector<HostileExport> encodings()
{
    return {
        holding("zeroes within.csv",
            [] {
                return QByteArray("Date,Vis\0its\n2026-09-01,\0"
                                  "5\n",
                    27);
            }),
        holding("lone surrogates.csv",
            [] {
                return QByteArray::fromHex("fffe4400610074006500d8002c00560069007300dc000a00")
                    + QByteArray::fromHex("31002c0032000a00");
            }),
        holding("utf-16 cut.csv", [] { return QByteArray::fromHex("fffe4400610074006500") + QByteArray("\x2c"); }),
        holding("utf-16 without a mark.csv",
            [] { return QByteArray::fromHex("44006100740065002c005600690073000a0031002c0032000a00"); }),
        holding("utf-32.csv",
            [] { return QByteArray::fromHex("fffe00004400000061000000740000002c000000560000000a000000"); }),
        holding("mixed.csv",
            [] {
                return QByteArray("Date,Visits,Page\n2026-09-01,1,caf\xc3\xa9\n2026-09-02,2,caf\xe9\n2026-09-03,3,"
                                  "\xb4\xf3\xbc\xd2\n2026-09-04,4,\xff\xfe\n");
            }),
        holding("no utf-8.csv",
            [] { return QByteArray("Date,Visits\n2026-09-01,\xc0\xaf\xed\xa0\x80\xf8\x88\x80\x80\x80\n"); }),
        holding("marks of order.csv",
            [] { return QByteArray("\xef\xbb\xbf").repeated(5000) + "Date,Visits\n2026-09-01,5\n"; }),
        holding("right to left.csv", [] { return QByteArray("Date,\xe2\x80\xaeVisits\xe2\x80\xac\n2026-09-01,5\n"); }),
        holding("separators changing.csv",
            [] { return QByteArray("Date,Visits\n2026-09-01;5\n2026-09-02\t6\n2026-09-03|7\n"); }),
        holding("same headings.csv",
            [] {
                return "Date" + QByteArray(",Visits").repeated(5000) + '\n' + "2026-09-01"
                    + QByteArray(",5").repeated(5000) + '\n';
            }),
        holding("a heading of 1 MB.csv",
            [] { return "Date," + QByteArray(1'000'000, 'V') + "\n2026-09-01,5\n2026-09-02,6\n"; }),
        holding("a program.csv",
            [] {
                return "\x7f"
                       "ELF"
                    + QByteArray(5000, '\x01');
            }),
        holding("a picture.xlsx",
            [] { return QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(500, 'x'); }),
        holding("nothing.csv", [] { return QByteArray(); }),
        holding("headings only.csv", [] { return QByteArray("Date,Visits\n"); }),
    };
}

std::vector<HostileExport> values()
{
    return {
        withValue("largest numbers.csv", "1.7976931348623157e308"),
        withValue("smallest numbers.csv", "-1.7976931348623157e308"),
        withValue("numbers of 5,000 figures.csv", QByteArray(5000, '9')),
        withValue("exponents.csv", "1e999999999999"),
        withValue("endless.csv", "inf"),
        withValue("no numbers.csv", "nan"),
        withValue("formulas.csv", "\"=cmd|' /C calc'!A0\""),
        withValue("hexadecimal.csv", "0x1p1023"),
        withDay("year 99999.csv", "99999-12-31"),
        withDay("year 0.csv", "0000-01-01"),
        withDay("before year 0.csv", "-4712-01-01"),
        withDay("quarter of year 0.csv", "Q1 0000"),
        withDay("month 99999.csv", "99999th month"),
        withDay("day 99999.csv", "Day 99999"),
        withDay("week 99.csv", "2026-W99"),
        withDay("seconds without end.csv", "99999999999999999999"),
        withDay("a whole era.csv", "0001-01-01 - 9999-12-31"),
        holding("serial days.csv", [] { return QByteArray("Date,Visits\n2958466,4\n99999999,5\n-1,6\n0,7\n"); }),
    };
}

}

std::vector<HostileExport> hostileTexts()
{
    std::vector<HostileExport> all;
    for (const auto &some : {large(), encodings(), values()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

int sized(int inLong, int inShort) { return isLongForm() ? inLong : inShort; }

HostileExport holding(const char *fileName, const std::function<QByteArray()> &bytes)
{
    return {fileName, [bytes](const QString &path) { writeContent(path, bytes()); }};
}

}
