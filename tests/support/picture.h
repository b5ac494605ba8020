#pragma once

#ifdef QT_WIDGETS_LIB

#include "render/fonts.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

namespace wend::test {

/// The window's font and ground, for pictures as a person sees them.
inline void dressLikeTheWindow()
{
    loadFonts();
    QFont font(QStringLiteral("Inter"));
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::WindowText, QColor(0x1c2430));
    palette.setColor(QPalette::Link, QColor(0x3f6fd8));
    QApplication::setPalette(palette);
}

/// Keeps a picture of a widget for a person to look at, in the folder that WEND_PICTURES names; without it nothing
/// happens.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("WEND_PICTURES");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QCoreApplication::processEvents();
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

}

#endif
