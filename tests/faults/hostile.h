#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace wend::test {

/// A workbook made to harm: `make` writes it to a path. Wend either opens it, and then everything works on it, or
/// refuses it.
struct Hostile
{
    QByteArray name;
    std::function<bool(const QString &path)> make;
    bool onlyLong = false; ///< takes long to make
};

/// What stands in tables: names, texts, numbers, days, links, pictures, relations.
std::vector<Hostile> hostileContents();
/// What a database can hold beside rows: views, triggers, virtual tables, generated columns, other kinds of files.
std::vector<Hostile> hostileSchemas();

}
