#pragma once

#include "look/look.h"

#include <QObject>
#include <QPalette>

namespace wend {

/// How the interface looks: light, dark or in high contrast as the system says or as the person chose, the fonts, the
/// style sheet.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, Contrast };

    /// Takes over the application's style, palette and font.
    explicit Appearance(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// Remembered.
    void choose(Choice choice);
    Look look() const { return m_look; }
    /// The interface's language decides which regional glyphs Chinese text takes.
    void setLanguage(const QString &language);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Look systemLook() const;
    Look chosenLook() const;
    void apply();

    QPalette m_systemPalette;
    Choice m_choice = Choice::System;
    Look m_look = Look::Light;
    bool m_applying = false;
};

}
