#pragma once

#include "base/result.h"
#include "model/rows.h"

#include <QStringList>
#include <vector>

// Templates and filled examples: resources/templates/<id>.json with all its languages, or <language>/<id>.json for what
// one language has of its own (README.md says how).

namespace wend {

class Edit;

struct TemplateInfo
{
    QString id;
    QString name;
    QString summary; ///< one sentence
    QString line;    ///< what it teaches, or its stages, in a few words
    QString kind;    ///< "template", or "example" where it is filled with a business and its numbers
};

/// A metric of an example's export, and the stage that shows it.
struct TemplateBinding
{
    QString metric; ///< Metric::key, as the importer names it
    int stage = 0;  ///< index among the map's stages
    QString label;  ///< below the number
};

/// An export that comes with an example, to be read by the importer like anyone's.
struct TemplateExport
{
    QString file; ///< resource path: ":/examples/en/bakery/meta-ads.csv"
    int map = 0;  ///< index among the template's maps
    std::vector<TemplateBinding> bindings;
};

/// Those that the program has in `language`, in the order in which a person is offered them: templates from the plain
/// to the special, then the examples, the bakery first. Each country has examples of its own: an id may be another
/// business elsewhere, or missing.
std::vector<TemplateInfo> templates(const QString &language);

/// The languages that have a template of this id.
QStringList languagesOf(const QString &id);

/// Writes a template's personas, tools and maps behind those there are. The business, its language and currency are
/// taken over where it has no name yet. Nothing is written where the result is an error: an id unknown in the language,
/// or a file that is not whole. `language` is one of languages().
Result<void> fillFromTemplate(Edit &edit, const QString &id, const QString &language);

/// The exports of an example; none for a template, an id unknown in this language or a broken file.
std::vector<TemplateExport> exportsOf(const QString &id, const QString &language);

}
