#include "base/withinmemory.h"

#include "support/registry.h"

#include <QTest>
#include <vector>

using namespace wend;

namespace {

class WorkingWithinMemory : public QObject
{
    Q_OBJECT

private slots:
    void whatFitsIsDone()
    {
        QCOMPARE(*withinMemory([] { return 3; }), 3);
    }

    void whatDoesNotFitIsASentence()
    {
        const auto none = withinMemory([]() -> int { throw std::bad_alloc(); }, QStringLiteral("large.csv"));
        QVERIFY(!none);
        QVERIFY(none.error().text.contains(QStringLiteral("not enough memory")));
        QCOMPARE(none.error().path, QStringLiteral("large.csv"));
        const auto tooMany = withinMemory([] { return std::vector<double>().max_size() + 1; });
        QVERIFY(tooMany);
        QVERIFY(!withinMemory([&] { return std::vector<double>(*tooMany).size(); }));
    }
};

const wend::test::Registered<WorkingWithinMemory> registeredWorkingWithinMemory;

}

#include "workingwithinmemory.moc"
