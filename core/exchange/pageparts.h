#pragma once

#include <QByteArray>
#include <QString>

namespace wend {

/// A file of resources/pages: what pages and presentations are made with.
QByteArray pagePart(const QString &name);

}
