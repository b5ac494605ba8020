#pragma once

#include <QObject>
#include <array>

class QSplitter;
class QWidget;

namespace wend {

/// What stands around the canvas: which of it is shown, and how large. A panel that is pulled narrower than it can be
/// closes when the button is let go, and comes back as large as it was.
class Panels : public QObject
{
    Q_OBJECT

public:
    enum Panel { Navigator, Details, Charts };

    /// `across` holds navigator, canvas and details; `down` holds that and the charts. Both must outlive it.
    Panels(QSplitter &across, QSplitter &down, QObject *parent);

    bool isShown(Panel panel) const;
    void show(Panel panel, bool on);
    /// The map alone; then again what was shown before.
    void showOnlyMap(bool only);
    /// A page stands in place of the map: beside it only the navigator; then again what was shown before.
    void showPage(bool page);
    /// The details are as wide as this for a while; 0: as they were.
    void widenDetails(int width);

    /// The charts are at least as high as this for a while, as far as there is room; a person's pull ends it.
    void heightenCharts(int height);

    /// To be called when the splitters have come to the screen: before that their own sizes mean nothing.
    void applySizes();

    /// To be remembered.
    QByteArray save() const;
    /// What another version saved changes nothing.
    void restore(const QByteArray &saved);

signals:
    void shownChanged(wend::Panels::Panel panel, bool shown);
    /// A person pulled at a border.
    void resized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int count = 3;

    QWidget *widget(Panel panel) const;
    bool isKept(Panel panel) const;
    void keepSizes();
    int chartsHeight() const;
    void closePulledShut();

    QSplitter &m_across;
    QSplitter &m_down;
    std::array<int, count> m_sizes {160, 250, 190};
    std::array<bool, count> m_before {}; ///< what was shown before the map alone was
    bool m_onlyMap = false;
    std::array<bool, count> m_besideMap {}; ///< what was shown before a page was
    bool m_page = false;
    int m_wide = 0; ///< width of the details for a while
    int m_high = 0; ///< least height of the charts for a while
};

}
