#include "faults/hostile.h"
#include "faults/rawfile.h"
#include "faults/workbookwitheverything.h"

#include <QtEndian>
#include <zlib.h>

namespace wend::test {

namespace {

const QByteArray firstMap = "(SELECT id FROM map ORDER BY position LIMIT 1)";

Hostile filled(const QByteArray &name, const QByteArray &sql, bool onlyLong = false)
{
    return {name,
        [sql](const QString &path) {
            WorkbookWithEverything::get().writeTo(path);
            return RawFile(path).execute(sql);
        },
        onlyLong};
}

/// Numbers from 1 to `count`, as "n".
QByteArray counting(int count)
{
    return "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < "
        + QByteArray::number(count) + ") ";
}

/// So many rows like the first of a table, with `changed` (an UPDATE's) made to each; its rowid counts from 1.
QByteArray manyLike(int count, const QByteArray &table, const QByteArray &changed)
{
    return "CREATE TEMP TABLE many AS " + counting(count) + "SELECT first.* FROM numbers, (SELECT * FROM " + table
        + " LIMIT 1) AS first; UPDATE many SET id = rowid, " + changed + "; INSERT INTO " + table
        + " SELECT * FROM many; DROP TABLE many";
}

QByteArray quoted(const QByteArray &text) { return "CAST(x'" + text.toHex() + "' AS TEXT)"; }

/// A text in every place where one is shown.
QByteArray everywhere(const QByteArray &text)
{
    const QByteArray said = quoted(text);
    return "UPDATE map SET title = " + said + ", goal = " + said + ", owner = " + said + ", tags = " + said
        + "; UPDATE stage SET name = " + said + ", question = " + said + "; UPDATE lane SET name = " + said
        + "; UPDATE persona SET name = " + said + ", quote = " + said + ", goals = " + said
        + "; UPDATE card SET text = " + said + ", channel = " + said + ", owner = " + said + ", link = " + said
        + "; UPDATE feeling SET label = " + said + "; UPDATE path SET label = " + said
        + "; UPDATE tool SET name = " + said + "; UPDATE metric SET name = " + said + ", unit = " + said
        + "; UPDATE binding SET label = " + said + "; UPDATE source SET name = " + said
        + "; UPDATE evidence SET text = " + said + ", source = " + said + "; UPDATE picture SET name = " + said
        + "; UPDATE import SET file_name = " + said + "; UPDATE business SET name = " + said;
}

std::vector<Hostile> texts()
{
    const QByteArray zalgo = QByteArray("Z\xcc\x95\xcd\x82\xcc\xbd").repeated(60);
    return {
        filled("names of 200 letters", everywhere(QByteArray(200, 'W'))),
        filled("names of 20,000 letters without a blank", everywhere(QByteArray(20'000, 'W'))),
        filled(
            "a card of 10 MB", "UPDATE card SET text = hex(zeroblob(5000000)) WHERE id = (SELECT min(id) FROM card)"),
        filled("a card of 300,000 lines",
            "UPDATE card SET text = replace(printf('%.*c', 300000, 'x'), 'x', 'x' || char(10)) WHERE id = (SELECT "
            "min(id) FROM card)"),
        filled("a title of 60 MB", "UPDATE map SET title = hex(zeroblob(30000000))", true),
        filled("markup",
            everywhere("<img src=\"file:///etc/passwd\"><h1>&lt;b&gt;<script>alert(1)</script><table border=9>")),
        filled(
            "an image from elsewhere", everywhere("<img src='http://example.invalid/x.png' width=99999 height=99999>")),
        filled("places for arguments", everywhere("%1 %2 %n %L1 %% %s %d %99")),
        filled("marks of shortcuts", everywhere("&File && &&& _x")),
        filled("right to left",
            everywhere("\xe2\x80\xae\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xe2\x80\xab"
                       "abc\xe2\x80\xac \xe2\x81\xa6")),
        filled("directions opened 5,000 times", everywhere(QByteArray("\xe2\x80\xab").repeated(5000))),
        filled("marks upon marks", everywhere(zalgo)),
        filled("joined emoji without end", everywhere(QByteArray("\xf0\x9f\x91\xa9\xe2\x80\x8d").repeated(500))),
        filled("control characters", everywhere("a\x01\x02\x07\x08\x0b\x1b[31m\x7f")),
        filled("zeroes in texts", everywhere(QByteArray("a\0b", 3))),
        filled("line ends in names",
            everywhere("a\r\nb\nc\rd\xe2\x80\xa8"
                       "e")),
        filled("surrogates and what is no UTF-8", everywhere("\xed\xa0\x80\xed\xbf\xbf\xff\xfe\xc0\xaf")),
        filled("characters of no plane", everywhere("\xf4\x90\x80\x80\xf8\x88\x80\x80\x80")),
        filled("only blanks", everywhere(QByteArray(300, ' '))),
        filled("no texts", everywhere({})),
        filled("formulas", everywhere("=cmd|' /C calc'!A0")),
    };
}

std::vector<Hostile> links()
{
    std::vector<Hostile> all;
    for (const char *link : {"javascript:alert(1)", "file:///etc/passwd", "file:///dev/zero", "smb://host/share/x",
             "\\\\host\\share\\x.exe", "data:text/html,<b>x", "mailto:a@example.com?attach=/etc/passwd", "ssh://host",
             "vbscript:x", "-rf", "x.desktop", "http://[::", "//", "http:", "\x01", "wend:x"})
        all.push_back(filled(QByteArray("links: ") + QByteArray(link).toPercentEncoding(":/"),
            "UPDATE card SET link = " + quoted(link)));
    all.push_back(filled("a link of 1 MB", "UPDATE card SET link = 'http://' || printf('%.*c', 1000000, 'x')"));
    return all;
}

std::vector<Hostile> numbers()
{
    return {
        filled("days in the year 9999",
            "UPDATE map SET review_date = '9999-12-31', period_from = '0001-01-01', period_to = '9999-12-31'; UPDATE "
            "card SET due = '9999-12-31'; UPDATE evidence SET date = '0001-01-01'"),
        filled("days in the year 99999", "UPDATE map SET review_date = '99999-12-31'"),
        filled("days before the year 1", "UPDATE map SET review_date = '-4712-01-01', period_from = '0000-01-01'"),
        filled("all positions the same",
            "UPDATE card SET position = 1; UPDATE stage SET position = 1; UPDATE lane SET position = 1; UPDATE map SET "
            "position = 1"),
        filled("positions that leave no room", "UPDATE card SET position = 4.9e-324 * (id % 3)"),
        filled("enormous positions",
            "UPDATE card SET position = 1.7976931348623157e308; UPDATE stage SET position = -1.7976931348623157e308; "
            "UPDATE lane SET position = 1e300"),
        filled("positions without end", "UPDATE stage SET position = 9e999"),
        filled("spans over all there is", "UPDATE card SET span = 2147483647"),
        filled("enormous widths and heights",
            "UPDATE stage SET width = 1e308; UPDATE lane SET height = 1e308; UPDATE map SET names_width = 1e308"),
        filled("tiny widths and heights",
            "UPDATE stage SET width = 1e-300; UPDATE lane SET height = 1e-300; UPDATE map SET names_width = 1e-300"),
        filled("enormous durations and costs",
            "UPDATE stage SET duration = 1e308; UPDATE tool SET monthly_cost = 1.7e308"),
        filled("people counted without bounds", "UPDATE import SET rows = 2147483647, refused = -2147483648"),
        filled("avatars that are not drawn",
            "UPDATE persona SET avatar_skin = 2147483647, avatar_hair = -1, avatar_hair_colour = -2147483648"),
        filled("all feelings at one place", "UPDATE feeling SET at = 0, value = 100"),
        filled("samples that are noise", "UPDATE sample_block SET data = randomblob(4000)"),
        filled("a count of samples beyond all bytes", "UPDATE sample_block SET data = x'00ffffffffffffffffff'"),
        filled("breakdowns beyond all bytes", "UPDATE sample_block SET data = x'ffffffffffffffffff00'"),
        filled("samples of 50 MB of zeroes",
            "UPDATE sample_block SET data = zeroblob(50000000) WHERE metric = (SELECT min(metric) FROM sample_block) "
            "AND block = 0"),
        filled("refusals at impossible lines",
            "UPDATE refusal SET record = 9223372036854775807, part = printf('%.*c', 1000000, 'x')"),
        filled("a language and a currency that are none", "UPDATE business SET language = '../../x', currency = '<b>'"),
    };
}

std::vector<Hostile> relations()
{
    return {
        filled("stages in themselves", "UPDATE stage SET parent = id"),
        filled("a ring of two stages",
            "UPDATE stage SET parent = (SELECT max(id) FROM stage) WHERE id = (SELECT min(id) FROM stage);"
            "UPDATE stage SET parent = (SELECT min(id) FROM stage) WHERE id = (SELECT max(id) FROM stage)"),
        filled("a chain of 20,000 steps",
            manyLike(20'000, "stage", "map = " + firstMap + ", parent = nullif(rowid - 1, 0), position = rowid")),
        filled("cards that answer in a ring",
            "UPDATE card SET answers = coalesce((SELECT min(id) FROM card AS next WHERE next.id > card.id), (SELECT "
            "min(id) FROM card))"),
        filled(
            "maps that lead to themselves", "UPDATE card SET linked_map = (SELECT map FROM lane WHERE id = card.lane)"),
        filled("maps paired in a ring",
            "UPDATE map SET pair = coalesce((SELECT min(id) FROM map AS next WHERE next.id > map.id), (SELECT min(id) "
            "FROM map))"),
        filled("paths from every card to every other",
            "DELETE FROM path; CREATE TEMP TABLE ends AS SELECT id FROM card WHERE lane IN (SELECT id FROM lane WHERE "
            "map = "
                + firstMap + " AND kind = 'touchpoints'); INSERT INTO path SELECT abs(random()) | 1, " + firstMap
                + ", a.id, b.id, 'goes on', 0.5 FROM ends a, ends b WHERE a.id <> b.id"),
        filled("paths in a loop",
            "DELETE FROM path; CREATE TEMP TABLE ends AS SELECT id FROM card WHERE lane IN (SELECT id FROM lane WHERE "
            "map = "
                + firstMap + "); INSERT INTO path SELECT abs(random()) | 1, " + firstMap
                + ", id, coalesce((SELECT min(id) FROM ends AS next WHERE next.id > ends.id), (SELECT min(id) FROM "
                  "ends)), '', NULL FROM ends"),
        filled("5,000 cards in one cell", manyLike(5'000, "card", "position = rowid, text = 'card ' || rowid")),
        filled("2,000 stages",
            manyLike(2'000, "stage", "map = " + firstMap + ", parent = NULL, position = rowid, name = 's' || rowid")),
        filled("2,000 lanes",
            manyLike(2'000, "lane", "map = " + firstMap + ", position = rowid, kind = 'text', name = 'l' || rowid")),
        filled("2,000 lanes that stay in view",
            manyLike(2'000, "lane",
                "map = " + firstMap
                    + ", position = rowid, kind = 'text', name = 'l' || rowid, line_above = 'visibility', height = "
                      "2400, pinned = 1")),
        filled("2,000 maps", manyLike(2'000, "map", "position = rowid, title = 'map ' || rowid, pair = NULL")),
        filled("2,000 personas on one map",
            manyLike(2'000, "persona", "position = rowid, name = 'p' || rowid, picture = NULL") + "; "
                + manyLike(2'000, "map_persona", "map = " + firstMap + ", persona = rowid, position = rowid")),
        filled("20,000 feelings in one stage",
            counting(20'000)
                + "INSERT INTO feeling SELECT n, map, NULL, id, 'as-is', (n % 1000) / 1000.0, n % 100, 'f' FROM "
                  "numbers, (SELECT map, id FROM stage ORDER BY id LIMIT 1)"),
        filled("100,000 pieces of evidence",
            manyLike(100'000, "evidence", "card = (SELECT min(id) FROM card), stage = NULL, position = rowid")),
        filled("all stages and lanes hidden", "UPDATE stage SET hidden = 1; UPDATE lane SET hidden = 1"),
        filled("all collapsed", "UPDATE stage SET collapsed = 1; UPDATE lane SET collapsed = 1"),
        filled("no maps",
            "DELETE FROM binding; DELETE FROM feeling; DELETE FROM path; DELETE FROM evidence; DELETE FROM card; "
            "DELETE FROM lane; DELETE FROM stage; DELETE FROM map_persona; DELETE FROM map"),
        filled("a description that is not JSON", "UPDATE source SET description = '{{{', recipe = '../../etc'"),
        filled("a description of 200,000 brackets", "UPDATE source SET description = printf('%.*c', 200000, '[')"),
        filled("10,000,000 refused rows",
            counting(10'000'000)
                + "INSERT INTO refusal SELECT (SELECT min(id) FROM import), '', n, '', '' FROM numbers",
            true),
        filled("2,000,000 pieces of evidence",
            manyLike(2'000'000, "evidence", "card = (SELECT min(id) FROM card), stage = NULL, position = rowid"), true),
    };
}

QByteArray chunk(const char *name, const QByteArray &data)
{
    const QByteArray body = QByteArray(name, 4) + data;
    QByteArray bytes(4, 0);
    qToBigEndian(quint32(data.size()), bytes.data());
    QByteArray sum(4, 0);
    qToBigEndian(quint32(crc32(0, reinterpret_cast<const Bytef *>(body.constData()), uInt(body.size()))), sum.data());
    return bytes + body + sum;
}

QByteArray png(quint32 width, quint32 height, const QByteArray &data)
{
    QByteArray size(8, 0);
    qToBigEndian(width, size.data());
    qToBigEndian(height, size.data() + 4);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", size + QByteArray::fromHex("0806000000")) + chunk("IDAT", data)
        + chunk("IEND", {});
}

std::vector<Hostile> pictures()
{
    const auto shown = [](const QByteArray &name, const QByteArray &bytes) {
        return filled("pictures: " + name,
            "UPDATE picture SET bytes = x'" + bytes.toHex()
                + "'; UPDATE card SET picture = (SELECT min(id) FROM picture) WHERE id % 7 = 0");
    };
    const QByteArray zeroes = qCompress(QByteArray(40'000'000, 0)).mid(4); // without Qt's own length before it
    return {
        shown("PNG of 60,000 by 60,000 dots", png(60'000, 60'000, zeroes)),
        shown("PNG of 2,147,483,647 dots a side", png(0x7fffffff, 0x7fffffff, zeroes)),
        shown("PNG of no width", png(0, 100, zeroes)),
        shown("PNG of 9,000 by 9,000 dots in few bytes", png(9'000, 9'000, zeroes)),
        shown("PNG cut", png(100, 100, zeroes).left(60)),
        shown("SVG that grows",
            "<svg xmlns='http://www.w3.org/2000/svg'><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b "
            "'&a;&a;&a;&a;&a;&a;&a;&a;'>]><text>&b;</text></svg>"),
        shown("SVG that leads elsewhere",
            "<svg xmlns='http://www.w3.org/2000/svg' width='9e9' height='9e9'><image href='file:///etc/passwd'/><use "
            "href='#a' id='a'/></svg>"),
        shown("GIF of a huge screen", QByteArray("GIF89a\xff\xff\xff\xff\x80\x00\x00", 13) + QByteArray(800, '\x2c')),
        shown("BMP of a negative height",
            QByteArray::fromHex("424d46000000000000003600000028000000ffffff7f000000800100180000000000100000000000000000"
                                "0000000000000000000000")
                + QByteArray(100, 'x')),
        shown("JPEG that is none",
            QByteArray::fromHex("ffd8ffe000104a46494600010101ffffffff0000ffc0001108ffffffff03012200021101031101")
                + QByteArray(900, '\xff')),
        shown("nothing", {}),
        filled("pictures: 60 MB of noise",
            "UPDATE picture SET bytes = randomblob(60000000) WHERE id = (SELECT min(id) FROM picture)", true),
    };
}

}

std::vector<Hostile> hostileContents()
{
    std::vector<Hostile> all;
    for (const auto &some : {texts(), links(), numbers(), relations(), pictures()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

}
