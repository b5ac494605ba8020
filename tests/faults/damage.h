#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace wend::test {

/// A workbook's file damaged in one way that leaves (nearly) all cards' bytes where they can be read.
struct Damage
{
    QByteArray name;
    /// Changes the file at the path; false where SQLite would not take the change.
    std::function<bool(const QString &path)> make;
    /// Bytes were changed, not values: a card counts as readable where its row stands whole in the file.
    bool isOfBytes = false;
};

/// A bad value in one row for every column of every table.
std::vector<Damage> valueDamages(const QByteArray &whole);
/// Rows and tables that are gone, and rows that do not hold together.
std::vector<Damage> rowDamages();
/// Pages and the file's header overwritten, cut and exchanged.
std::vector<Damage> pageDamages(const QByteArray &whole);

/// All three.
std::vector<Damage> allDamages(const QByteArray &whole);

}
