#pragma once

#include "base/result.h"
#include "model/rows.h"

#include <QMap>
#include <QStringList>
#include <vector>

// Templates and filled examples: resources/templates/<id>.json, one file each with all its languages (README.md says
// how).

namespace wend {

class Edit;

struct TemplateInfo
{
    QString id;
    QMap<QString, QString> name;    ///< by language
    QMap<QString, QString> summary; ///< one sentence, by language
    QString kind;                   ///< "template", or "example" where it is filled with a business and its numbers
    QStringList languages;
};

/// A metric of an example's export, and the stage that shows it.
struct TemplateBinding
{
    QString metric;               ///< Metric::key, as the importer names it
    int stage = 0;                ///< index among the map's stages
    QMap<QString, QString> label; ///< below the number, by language
};

/// An export that comes with an example, to be read by the importer like anyone's.
struct TemplateExport
{
    QString file; ///< resource path: ":/examples/bakery/meta-ads.csv"
    int map = 0;  ///< index among the template's maps
    std::vector<TemplateBinding> bindings;
};

/// Those that come with the program, in the order in which a person is offered them: templates from the plain to the
/// special, then the examples, the bakery first.
std::vector<TemplateInfo> templates();

/// Writes a template's personas, tools and maps behind those there are. The business, its language and currency are
/// taken over where it has no name yet. Nothing is written where the result is an error: an unknown id, or a file that
/// is not whole. `language` is one of languages().
Result<void> fillFromTemplate(Edit &edit, const QString &id, const QString &language);

/// The exports of an example; none for a template, an unknown id or a broken file.
std::vector<TemplateExport> exportsOf(const QString &id);

}
