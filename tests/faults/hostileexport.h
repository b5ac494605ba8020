#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace wend::test {

/// A file made to harm who reads it as an export.
struct HostileExport
{
    QByteArray fileName;
    std::function<void(const QString &path)> make;
    QByteArray name = fileName;
};

/// How much of it, by the form.
int sized(int inLong, int inShort);
HostileExport holding(const char *fileName, const std::function<QByteArray()> &bytes);

/// Texts, sheets and archives. In the long form they have their full sizes, in the short one a part.
std::vector<HostileExport> hostileTexts();
std::vector<HostileExport> hostileContainers();
/// What is no regular file, or one that cannot be read.
std::vector<HostileExport> hostileDevices();

}
