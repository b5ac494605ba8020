#pragma once

#include "store/workbook.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wend {

/// The walk of one minute: six questions above the map, each answered in the person's own words, seen on the map at
/// once. It can be left at any time; what was answered stays, and each answer can be undone.
class Walk : public QFrame
{
    Q_OBJECT

public:
    enum class Step { Goal, Persona, Stages, Touchpoints, Numbers, Poster };

    explicit Walk(QWidget *parent = nullptr);

    void begin(Workbook &workbook, MapId map);
    void leave();
    Step step() const { return m_step; }

signals:
    void importRequested();
    void posterRequested();
    void left();
    void failed(const wend::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(Step step);
    void goOn();
    /// False where it could not be written: then the question stays.
    bool write(const QString &answer);
    bool edit(const EditName &name, const Workbook::Change &change);
    void writeStages(Edit &edit, const QStringList &names) const;
    void writeTouchpoints(Edit &edit, const QStringList &names) const;

    QPointer<Workbook> m_workbook;
    MapId m_map;
    Step m_step = Step::Goal;
    QLabel *m_place; ///< "2 of 6"
    QLabel *m_question;
    QLineEdit *m_answer;
    QPushButton *m_act; ///< what a step leads to, beside going on
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_leave;
};

}
