#pragma once

#include <QWidget>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QLabel;

namespace wend {

class ElidedLabel;
class NumberCourse;

/// What a row says of one number of a file.
struct NumberRowText
{
    QString key;
    QString value;
    QString name;
    QString how;
    QString tip;
    QString check; ///< whether the file's own total agrees, or nothing
    QString placeTip;
    int place = 0; ///< in the list of places; 0: not on the map
    std::vector<double> course;
    QColor colour; ///< of its stage; invalid: it has none
    bool operator==(const NumberRowText &) const = default;
};

/// One number of a file: whether it is shown on the map, how much it is and how it was made, how it runs, and where it
/// goes.
class NumberRow : public QWidget
{
    Q_OBJECT

public:
    explicit NumberRow(QAbstractItemModel *places, QWidget *parent = nullptr);
    void show(const NumberRowText &text);
    /// Shows the place again that it has, where another was chosen and nothing came of it.
    void resetPlace();

    static constexpr int valueWidth = 118;
    static constexpr int placeWidth = 204;
    /// In a narrower row the name goes before the course, and the place is shorter.
    static constexpr int narrow = 560;
    static constexpr int narrowPlaceWidth = 136;

signals:
    /// The person chose a place of the list.
    void placed(int place);
    /// The person said that it shall be on the map, or that it shall not.
    void switched(bool isShown);
    void pointedAt();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QCheckBox *m_shown;
    QLabel *m_value;
    ElidedLabel *m_name;
    ElidedLabel *m_how;
    NumberCourse *m_course;
    QComboBox *m_place;
    NumberRowText m_text;
};

}
