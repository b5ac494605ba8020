#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace wend {

/// A file of an office program (ECMA-376): parts of XML in a ZIP, and which of them belong to which. (libxlsxwriter and
/// QuaZip each bring a minizip of their own under the same names, so one program cannot link both.)
class OfficePackage
{
public:
    /// `part` is like "xl/workbook.xml", `type` its content type.
    void add(const QString &part, const QByteArray &type, const QByteArray &xml);
    /// `from` needs `to`; its id within `from`. An empty `from` is the package itself. `type` is the last word of the
    /// relation's name, such as "worksheet".
    QString relate(const QString &from, const QString &to, const QByteArray &type);
    Result<void> write(const QString &path) const;

private:
    struct Part
    {
        QString name;
        QByteArray type;
        QByteArray xml;
    };
    struct Relation
    {
        QString from;
        QString to;
        QByteArray type;
        QString id;
    };
    QByteArray contentTypes() const;
    QList<Part> relationParts() const;

    QList<Part> m_parts;
    QList<Relation> m_relations;
};

/// Text as these files take it: what XML cannot hold is left out.
QString forXml(const QString &text);

/// The parts that tell title and program.
void addProperties(OfficePackage &package, const QString &title);

}
