#include "look/appearance.h"

#include "look/labelfocus.h"
#include "look/stylesheet.h"
#include "render/fonts.h"

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
    return word == QLatin1String("dark")    ? Appearance::Choice::Dark
        : word == QLatin1String("light")    ? Appearance::Choice::Light
        : word == QLatin1String("contrast") ? Appearance::Choice::Contrast
                                            : Appearance::Choice::System;
}

QString wordOf(Appearance::Choice choice)
{
    switch (choice) {
    case Appearance::Choice::Dark: return QStringLiteral("dark");
    case Appearance::Choice::Light: return QStringLiteral("light");
    case Appearance::Choice::Contrast: return QStringLiteral("contrast");
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
    return language.startsWith(QLatin1String("zh")) ? own + here.latin + other + here.emoji
                                                    : here.latin + own + other + here.emoji;
}

}

Appearance::Appearance(QObject *parent)
    : QObject(parent),
      m_systemPalette(QApplication::palette()),
      m_choice(remembered())
{
    loadFonts();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
    qApp->installEventFilter(this);
    qApp->installEventFilter(new LabelFocus(this));
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

// The desktop went dark, light or to high contrast while Wend is open.
bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_applying
        && m_choice == Choice::System) {
        const QPalette now = QApplication::palette();
        if (now.color(QPalette::Window) != paletteFor(m_look).color(QPalette::Window)) {
            m_systemPalette = now;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    apply();
                    emit changed();
                },
                Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

// Some desktops tell by their palette, others only by what Fusion would take for its own (Qt 6.4 has no public word for
// it).
Look Appearance::systemLook() const
{
    const QPalette ofStyle = QApplication::style()->standardPalette();
    for (const QPalette *palette : {&m_systemPalette, &ofStyle}) {
        if (isStrong(lookOf(*palette)))
            return lookOf(*palette);
    }
    const auto dark = [](const QPalette &palette) {
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    };
    return dark(m_systemPalette) || dark(ofStyle) ? Look::Dark : Look::Light;
}

Look Appearance::chosenLook() const
{
    switch (m_choice) {
    case Choice::Light: return Look::Light;
    case Choice::Dark: return Look::Dark;
    case Choice::Contrast: return isDark(systemLook()) ? Look::StrongDark : Look::StrongLight;
    case Choice::System: break;
    }
    return systemLook();
}

void Appearance::apply()
{
    m_look = chosenLook();
    m_applying = true;
    QApplication::setPalette(paletteFor(m_look));
    qApp->setStyleSheet(styleSheetFor(m_look));
    m_applying = false;
}

}
