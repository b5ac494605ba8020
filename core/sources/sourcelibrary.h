#pragma once

#include "read/table.h"
#include "sources/sourcedescription.h"

namespace wend {

/// The descriptions of sources that Wend knows, and the dictionary of columns for what no description names.
class SourceLibrary
{
public:
    /// What the program brings along. Read once.
    static const SourceLibrary &builtIn();
    /// The same and what the person added in a folder of their own (*.json). A broken one is left out and told in
    /// `mistakes`, a sentence each.
    static SourceLibrary withFolder(const QString &folder, QStringList *mistakes = nullptr);
    /// Adds a description of the person's own, in place of one of the same id. `where` is its place in words, for
    /// `mistakes`.
    void addOwn(const QJsonObject &json, const QString &where, QStringList *mistakes = nullptr);

    const std::vector<SourceDescription> &sources() const { return m_sources; }
    /// Null where there is none of that id.
    const SourceDescription *source(const QString &id) const;

    /// The description that fits a table's header (and the lines above it) best; null where none does.
    const SourceDescription *recognise(const wend::Table &table, const std::vector<wend::Row> &preamble) const;

    /// What the dictionary says about a heading; null where it is not in it.
    const ColumnDescription *columnNamed(const QString &heading) const;
    const ColumnNames &dates() const { return m_dates; }
    const ColumnNames &firstDays() const { return m_from; }
    const ColumnNames &lastDays() const { return m_to; }

private:
    void addFolder(const QString &folder, bool own, QStringList *mistakes);
    void add(SourceDescription source);
    void readDictionary(const QJsonObject &json);

    std::vector<SourceDescription> m_sources; ///< by id
    std::vector<ColumnDescription> m_dictionary;
    QHash<QString, int> m_byName; ///< normalised heading to place in m_dictionary
    ColumnNames m_dates;
    ColumnNames m_from;
    ColumnNames m_to;
};

/// Whether a table is what a description speaks of.
bool fits(const SourceDescription &source, const wend::Table &table, const std::vector<wend::Row> &preamble);

/// True where a column goes by one of the names, with or without its unit.
bool isNamed(const wend::Column &column, const ColumnNames &names);

/// The id of the description that a table is recognised by; empty where none fits.
QString recogniseSource(const wend::Table &table, const std::vector<wend::Row> &preamble);

}
