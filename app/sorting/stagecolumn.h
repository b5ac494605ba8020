#pragma once

#include "model/stagequotes.h"
#include "sorting/marklooks.h"

#include <QAbstractButton>
#include <QLabel>

namespace wend {

/// The arrow of a stage, as on the map, with the key that files a quote there and how many lie there.
class StageArrow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StageArrow(QWidget *parent = nullptr);

    void show(const Stage &stage, const QString &key, int count);
    /// The first of two digits was pressed.
    void setAwaited(bool awaited);
    QString key() const { return m_key; }
    QSize sizeHint() const override { return {180, 44}; }
    QSize minimumSizeHint() const override { return {96, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    QColor m_colour;
    int m_count = 0;
    bool m_isAwaited = false;
};

/// One of the latest quotes of a stage in short, with the letter of what it tells of. A press opens it again.
class FiledQuote : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FiledQuote(QWidget *parent = nullptr);

    void show(const Evidence &quote, const QString &language);
    EvidenceId quote() const { return m_quote; }
    QSize sizeHint() const override { return {140, 23}; }
    QSize minimumSizeHint() const override { return {40, 23}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EvidenceId m_quote;
    std::optional<QuoteMark> m_mark;
};

/// A stage and what lies on it: counts of marks, the latest quotes, the mood that was measured beside the one that is
/// drawn.
class StageColumn : public QWidget
{
    Q_OBJECT

public:
    explicit StageColumn(QWidget *parent = nullptr);

    void show(
        const Model &model, StageId stage, const QString &key, const StageQuotes &quotes, const QString &language);
    /// Key, name and counts alone, where there are many stages.
    void setNarrow(bool narrow);
    StageId stage() const { return m_stage; }
    StageArrow &arrow() const { return *m_arrow; }
    QLabel &mood() const { return *m_mood; }
    std::vector<FiledQuote *> quotes() const;

signals:
    void chosen(wend::StageId stage);
    void opened(wend::EvidenceId quote);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCounts(const StageQuotes &quotes);
    void showMood(const Model &model, const StageQuotes &quotes);

    static constexpr int mostShown = 5;
    StageId m_stage;
    QColor m_colour;
    bool m_isNarrow = false;
    StageArrow *m_arrow;
    QLabel *m_name;
    QLabel *m_counts;
    std::vector<FiledQuote *> m_latest;
    QWidget *m_rule;
    QLabel *m_mood;
    QLabel *m_drawn;
};

}
