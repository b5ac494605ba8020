#include "quotes/quotecolumns.h"

#include "read/headings.h"
#include "sources/columnroles.h"
#include "sources/questions.h"

#include <QRegularExpression>
#include <QSet>

namespace wend {

namespace {

constexpr size_t wordsLookedAt = 500;

struct WrittenCells
{
    int said = 0;
    int sentences = 0; ///< several words, or several Han
    qsizetype length = 0;
    QSet<QString> different;

    double mean() const { return said == 0 ? 0 : double(length) / said; }
    /// Everybody wrote words of their own.
    bool areOwnWords() const { return said > 0 && 2 * different.size() >= said && 4 * sentences >= said; }
};

bool isSentence(const QString &text)
{
    const qsizetype han = std::count_if(text.begin(), text.end(), [](QChar sign) {
        return sign.script() == QChar::Script_Han || sign.script() == QChar::Script_Hangul
            || sign.script() == QChar::Script_Hiragana;
    });
    return text.count(u' ') >= 2 || han >= 4;
}

WrittenCells cellsOf(const Table &table, int column)
{
    WrittenCells cells;
    for (const size_t row : table.rows.sample(wordsLookedAt)) {
        const QString cell = cellAt(table.rows[row], column).simplified();
        if (isMissing(cell) || cell.startsWith(QLatin1String("http")))
            continue;
        ++cells.said;
        cells.sentences += isSentence(cell);
        cells.length += cell.size();
        cells.different.insert(cell);
    }
    return cells;
}

bool matches(const QString &heading, const char *words)
{
    const QRegularExpression expression(QString::fromUtf8(words),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(heading).hasMatch();
}

/// What the business answered, or only what a review is called.
bool isBesideTheWords(const QString &heading)
{
    return matches(heading,
        "repl(?:y|ies)|response from|owner|merchant|answered|antwort d|réponse|respuesta|risposta|"
        "回复|回覆|答复|\\btitle\\b|subject|headline|\\btitel\\b|titre|título|titolo|标题|標題|主题|主題");
}

bool namesSomebody(const QString &heading)
{
    return matches(heading,
               "\\bnames?\\b|surname|username|reviewer|\\bauthor|nickname|respondent$|customer$|client$|guest$|buyer$|"
               "reviewed "
               "by|nombre|apellido|\\bnom\\b|prénom|cognome|\\bnome\\b|sobrenome|naam|imię|nazwisko|jméno|příjmení|"
               "\\bnév|\\bnavn|\\bnamn|\\bnimi|имя|фамилия|soyad|kunde$|kundin$|gast$|klant$|verfasser|autor|auteur|"
               "autore|"
               "vorname|nachname|姓名|名字|称呼|稱呼|昵称|暱稱|用户名|用戶名|评论者|評論者|评价人|評價人|顾客$|顧客$|"
               "客户$|客戶$|买家|買家|用户$|用戶$|会员名|會員名|氏名|お名前|이름|성함")
        && !matches(heading,
            "product|item|store|shop|business|branch|location|file|campaign|mail|phone|\\bid\\b|"
            "produkt|artikel|filiale|商品|产品|產品|门店|門店|店铺|店鋪|店名|店家|活动|活動|手机|電話|电话|号|號");
}

}

std::vector<int> columnsOfWords(const Table &table)
{
    std::vector<std::pair<double, int>> found;
    for (int index = 0; index < int(table.columns.size()); ++index) {
        const Column &column = table.columns[size_t(index)];
        const bool isWord = column.type == ColumnType::Text || column.type == ColumnType::Id;
        if (!isWord || namesSomebody(column.heading)
            || matches(column.heading, "mail|phone|\\burl\\b|link|address|地址"))
            continue;
        const Heading words(column.heading);
        const bool isRemark = words.is(HeadingKind::Remark);
        const bool isOfElse = words.is(HeadingKind::Item) || words.is(HeadingKind::Part) || words.is(HeadingKind::State)
            || words.is(HeadingKind::StageName);
        if (isOfElse && !isRemark && !isQuestion(column.heading))
            continue;
        const WrittenCells cells = cellsOf(table, index);
        // Under a heading that says so, short words ("很好") are words too.
        if (cells.said == 0 || !(isRemark || cells.areOwnWords()))
            continue;
        const double heading = isBesideTheWords(column.heading) ? 0.01
            : isRemark                                          ? 4
            : isQuestion(column.heading)                        ? 2
                                                                : 1;
        found.emplace_back(-heading * cells.mean() * cells.said, index);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<int> columns;
    for (const auto &[rank, index] : found)
        columns.push_back(index);
    return columns;
}

QuoteColumns quoteColumnsOf(const Table &table)
{
    QuoteColumns columns;
    const std::vector<int> words = columnsOfWords(table);
    if (words.empty())
        return columns;
    columns.words = words.front();
    for (int index = 0; index < int(table.columns.size()); ++index) {
        const Column &column = table.columns[size_t(index)];
        if (index == columns.words)
            continue;
        if (isDay(column.type) && columns.day < 0 && !isBesideTheWords(column.heading))
            columns.day = index;
        else if (column.type == ColumnType::Text && namesSomebody(column.heading))
            columns.names.push_back(index);
    }
    columns.author = columns.names.empty() ? -1 : columns.names.front();
    for (int index = 0; index < int(table.columns.size()); ++index) {
        const bool isTaken = index == columns.words || index == columns.day
            || std::find(columns.names.begin(), columns.names.end(), index) != columns.names.end();
        if (isTaken || isDay(table.columns[size_t(index)].type))
            continue;
        const bool isRating = headingIs(table.columns[size_t(index)].heading, HeadingKind::Score)
            || isQuestion(table.columns[size_t(index)].heading);
        if (!isRating)
            continue;
        const auto scale = scoreScaleOf(table, index);
        if (scale && !columns.scale) {
            columns.score = index;
            columns.scale = scale;
        } else if (columns.score < 0 && isNumeric(table.columns[size_t(index)].type)) {
            columns.score = index; // its scale is to be asked
        }
    }
    return columns;
}

int tableOfQuotes(const ReadFile &file)
{
    int best = -1;
    for (int index = 0; index < int(file.tables.size()); ++index) {
        const bool isLonger
            = best < 0 || file.tables[size_t(index)].rows.size() > file.tables[size_t(best)].rows.size();
        if (isLonger && !columnsOfWords(file.tables[size_t(index)]).empty())
            best = index;
    }
    return best;
}

}
