#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace wend::test {

/// Name and content of each member, in order.
using Members = QList<QPair<QString, QByteArray>>;

/// A ZIP in memory. With a password its members are encrypted.
QByteArray zipped(const Members &members, const char *password = nullptr);

/// An XLSX, told by its parts: each sheet is a name and what stands within <sheetData> and behind it.
class AnXlsx
{
public:
    /// The sheet's rows as XML: `<row><c t="inlineStr"><is><t>Date</t></is></c></row>`.
    AnXlsx &withSheet(const QString &name, const QByteArray &rows, const QByteArray &behind = {});
    AnXlsx &withHiddenSheet(const QString &name, const QByteArray &rows);
    /// Number formats of cell styles 0, 1, 2… by code; a number stands for one that is built in.
    AnXlsx &withFormats(const QStringList &codes);
    AnXlsx &withStrings(const QStringList &strings);
    AnXlsx &since1904();
    Members members() const;
    QByteArray bytes() const { return zipped(members()); }

private:
    struct Sheet
    {
        QString name;
        QByteArray rows;
        QByteArray behind;
        bool hidden = false;
    };
    QList<Sheet> m_sheets;
    QStringList m_formats;
    QStringList m_strings;
    bool m_1904 = false;
};

/// `<c>` elements without places, one a cell: numbers as numbers, anything else as inline text. `3@0.5` is 0.5 in
/// style 3.
QByteArray row(const QStringList &cells);

}
