#pragma once

#include "inspector/fieldpanel.h"
#include "numbers/countedtwice.h"

class QVBoxLayout;

namespace wend {

/// Says where a stage counts one thing twice, how far the two are apart, and asks which leads: one press. The answer is
/// the order of the numbers. Nothing to say: hidden.
class CountedTwiceNote : public QWidget
{
    Q_OBJECT

public:
    using Failed = std::function<void(const Error &)>;

    explicit CountedTwiceNote(QWidget *parent = nullptr);

    /// The null stage: nothing.
    void show(Workbook &workbook, MapId map, StageId stage, const Failed &failed);

private:
    void addNote(Workbook &workbook, const CountedTwice &counts, const Failed &failed);

    QVBoxLayout *m_column;
};

}
