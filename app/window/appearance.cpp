#include "window/appearance.h"

#include "render/fonts.h"
#include "window/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

namespace wend {

namespace {

const QString choiceKey = QStringLiteral("interface/appearance");

Appearance::Choice remembered()
{
    const QString word = QSettings().value(choiceKey).toString();
    return word == QLatin1String("dark") ? Appearance::Choice::Dark
        : word == QLatin1String("light") ? Appearance::Choice::Light
                                         : Appearance::Choice::System;
}

QString wordOf(Appearance::Choice choice)
{
    switch (choice) {
    case Appearance::Choice::Dark: return QStringLiteral("dark");
    case Appearance::Choice::Light: return QStringLiteral("light");
    case Appearance::Choice::System: break;
    }
    return QStringLiteral("system");
}

QStringList familiesFor(const QString &language)
{
    const Families here = availableFamilies();
    const bool traditional = language == QLatin1String("zh_TW");
    const QStringList &own = traditional ? here.taiwan : here.china;
    const QStringList &other = traditional ? here.china : here.taiwan;
    // Qt keeps one list of fallbacks for a first family as long as it runs: for Chinese its own family stands first.
    return language.startsWith(QLatin1String("zh")) ? own + here.latin + other + here.emoji : here.latin + own + other + here.emoji;
}

}

Appearance::Appearance(QObject *parent) : QObject(parent), m_systemPalette(QApplication::palette()), m_choice(remembered())
{
    loadFonts();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
    qApp->installEventFilter(this);
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    QSettings().setValue(choiceKey, wordOf(choice));
    apply();
    emit changed();
}

void Appearance::setLanguage(const QString &language)
{
    QFont font = QApplication::font();
    font.setFamilies(familiesFor(language));
    font.setPixelSize(13);
    font.setStyleHint(QFont::SansSerif);
    QApplication::setFont(font);
}

// The desktop went dark or light while Wend is open.
bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_applying && m_choice == Choice::System) {
        const QPalette now = QApplication::palette();
        if (now.color(QPalette::Window) != paletteFor(m_dark).color(QPalette::Window)) {
            m_systemPalette = now;
            QMetaObject::invokeMethod(this, [this] { apply(); emit changed(); }, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

// Some desktops tell by their palette, others only by what Fusion would take for its own (Qt 6.4 has no public word for it).
bool Appearance::isSystemDark() const
{
    const auto dark = [](const QPalette &palette) { return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness(); };
    return dark(m_systemPalette) || dark(QApplication::style()->standardPalette());
}

void Appearance::apply()
{
    m_dark = m_choice == Choice::Dark || (m_choice == Choice::System && isSystemDark());
    m_applying = true;
    QApplication::setPalette(paletteFor(m_dark));
    qApp->setStyleSheet(styleSheetFor(m_dark));
    m_applying = false;
}

}
