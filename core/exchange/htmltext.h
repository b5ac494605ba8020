#pragma once

#include <QByteArray>
#include <QString>

namespace wend {

/// As the text of an element or of an attribute. Signs that no page may hold are left out.
QByteArray htmlText(const QString &text);
/// Nothing where there is no text.
QByteArray htmlElement(const char *name, const QString &text, const char *attributes = "");
/// Up to the body. Nothing is fetched from anywhere, whatever somebody puts into a map. `style` is an element.
QByteArray htmlHead(const QString &title, const QString &language, const QByteArray &style);

}
