#pragma once

#include "model/posterchoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace wend {

class SwatchField;

/// What a poster says and shows, to be chosen: headline and titles, ground and colour, which personas and lanes, legend
/// and sources.
class PosterContents : public QWidget
{
    Q_OBJECT

public:
    PosterContents(const Model &model, MapId map, QWidget *parent = nullptr);

    PosterChoices choices() const; ///< as the sheet shows them
    PosterChoices kept() const;    ///< as they stay with the map
    void leaveOut(LaneId lane);
    /// In place of warm paper, as long as `on`; what the person chooses meanwhile stays.
    void proposeWhite(bool on);
    /// What Wend proposes as the headline, shown where that is chosen; empty: there is nothing to propose.
    void setProposal(const QString &headline);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(const Model &model, MapId map);
    void showHeadline();

    QComboBox *m_headlineKind;
    QPlainTextEdit *m_headline;
    QLineEdit *m_ownTitle, *m_subtitle;
    QComboBox *m_ground;
    SwatchField *m_accent;
    QColor m_accentNow;
    QListWidget *m_personas;
    QListWidget *m_lanes;
    QCheckBox *m_head, *m_legend, *m_sources, *m_printed;
    QLineEdit *m_link;
    QLabel *m_headlineLabel, *m_titleLabel, *m_subtitleLabel, *m_groundLabel, *m_accentLabel, *m_logoHint,
        *m_personasLabel, *m_lanesLabel, *m_linkLabel;
    bool m_isWhiteProposed = false; ///< by proposeWhite: the map keeps its warm paper
    QString m_title;
    QString m_proposal;
    QString m_own; ///< a person's own words, kept while another headline is chosen
};

}
