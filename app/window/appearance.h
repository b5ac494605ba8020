#pragma once

#include <QObject>
#include <QPalette>

namespace wend {

/// How the interface looks: light or dark as the system says or as the person chose, the fonts, the style sheet.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    /// Takes over the application's style, palette and font.
    explicit Appearance(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// Remembered.
    void choose(Choice choice);
    bool isDark() const { return m_dark; }
    /// The interface's language decides which regional glyphs Chinese text takes.
    void setLanguage(const QString &language);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSystemDark() const;
    void apply();

    QPalette m_systemPalette;
    Choice m_choice = Choice::System;
    bool m_dark = false;
    bool m_applying = false;
};

}
