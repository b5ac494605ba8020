#include "quotes/filequotes.h"

#include "model/lookup.h"

#include <QFileInfo>

namespace wend {

QString sourceNameOf(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    name.replace(u'_', u' ').replace(u'-', u' ');
    name = name.simplified();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

FileQuotes quotesOfFile(const ReadFile &file, const Model &model, const QString &source)
{
    FileQuotes quotes;
    quotes.table = tableOfQuotes(file);
    if (quotes.table < 0)
        return quotes;
    const Table &table = file.tables[size_t(quotes.table)];
    const QString name = source.isEmpty() ? sourceNameOf(file.path) : source;
    quotes.columns = quoteColumnsOf(table);
    quotes.read = quotesIn(table, quotes.columns);
    quotes.known = knownQuotes(model, quotes.read.quotes, name);
    quotes.names = quotes.read.names + ownersIn(model);
    const KnownNames names(quotes.names);
    for (const Quote &quote : quotes.known.fresh)
        quotes.evidence.push_back(asEvidence(quote, name, names, businessOf(model).language));
    return quotes;
}

}
