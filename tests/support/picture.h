#pragma once

#ifdef QT_WIDGETS_LIB

#include <QDir>
#include <QWidget>

namespace wend::test {

/// Keeps a picture of a widget for a person to look at, in the folder that WEND_PICTURES names; without it nothing happens.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("WEND_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

}

#endif
