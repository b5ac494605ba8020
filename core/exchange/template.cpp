#include "exchange/template.h"

#include "base/language.h"
#include "exchange/templatereader.h"
#include "store/edit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace wend {

namespace {

/// What the language has of its own takes the place of what all have.
QString pathOf(const QString &id, const QString &language)
{
    const QString own = QStringLiteral(":/templates/%1/%2.json").arg(language, id);
    return QFile::exists(own) ? own : QStringLiteral(":/templates/%1.json").arg(id);
}

Result<TemplateContent> contentOf(const QString &id, const QString &language)
{
    QFile file(pathOf(id, language));
    if (id.contains(QLatin1Char('/')) || !file.open(QIODevice::ReadOnly)) {
        const QString text = QCoreApplication::translate(
            "Template", "There is no template “%1”. Nothing was changed; “wend templates” lists those there are.");
        return Error {text.arg(id), {}, {}};
    }
    return readTemplate(file.readAll(), id + QStringLiteral(".json"), language);
}

/// From the plain to the special; those not named here come last.
size_t rankOf(const QString &id)
{
    static const QStringList order = QStringLiteral(
        "aida five-stages five-funnel-stages six-stages delivery top-middle-bottom service-blueprint empty "
        "bakery cafe online-shop salon market-stall guesthouse online-course plumber b2b-service guided-tours")
                                         .split(QLatin1Char(' '));
    return size_t(order.indexOf(id)); // -1 becomes the largest
}

void takeOverBusiness(Edit &edit, const Business &from)
{
    for (Business business : edit.group<Business>({})) {
        if (!business.name.isEmpty())
            continue;
        business.name = from.name;
        business.place = from.place;
        business.language = from.language;
        business.currency = from.currency;
        edit.replace(business);
    }
}

template <class Row>
void insertAll(Edit &edit, const std::vector<Row> &rows)
{
    for (const Row &row : rows)
        edit.insert(row);
}

/// Behind the siblings that are there already.
template <class Row>
void append(Edit &edit, const std::vector<Row> &rows)
{
    const double before = edit.positionAtEnd<Row>({}) - 1;
    for (Row row : rows) {
        row.position += before;
        edit.insert(row);
    }
}

}

std::vector<TemplateInfo> templates(const QString &language)
{
    const auto namesIn = [](const QString &folder) {
        return QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    };
    QStringList names
        = namesIn(QStringLiteral(":/templates")) + namesIn(QStringLiteral(":/templates/%1").arg(language));
    names.removeDuplicates();
    std::vector<TemplateInfo> infos;
    for (const QString &name : names) {
        const auto content = contentOf(name.chopped(5), language);
        if (content)
            infos.push_back(content->info);
    }
    std::stable_sort(infos.begin(), infos.end(),
        [](const TemplateInfo &a, const TemplateInfo &b) { return rankOf(a.id) < rankOf(b.id); });
    return infos;
}

QStringList languagesOf(const QString &id)
{
    QStringList found;
    for (const QString &language : languages()) {
        if (QFile::exists(pathOf(id, language)))
            found.append(language);
    }
    return found;
}

Result<void> fillFromTemplate(Edit &edit, const QString &id, const QString &language)
{
    const auto content = contentOf(id, language);
    if (!content)
        return content.error();
    takeOverBusiness(edit, content->business);
    append(edit, content->tools);
    append(edit, content->personas);
    append(edit, content->maps);
    insertAll(edit, content->mapPersonas);
    insertAll(edit, content->stages);
    insertAll(edit, content->lanes);
    insertAll(edit, content->cards);
    insertAll(edit, content->evidence);
    insertAll(edit, content->paths);
    insertAll(edit, content->feelings);
    insertAll(edit, content->targets);
    insertAll(edit, content->notes);
    insertAll(edit, content->scenarios);
    insertAll(edit, content->scenarioChanges);
    return {};
}

std::vector<TemplateExport> exportsOf(const QString &id, const QString &language)
{
    const auto content = contentOf(id, language);
    return content ? content->exports : std::vector<TemplateExport>();
}

}
