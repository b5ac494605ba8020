// Edits a workbook as fast as it can, printing the number of each finished edit, until somebody kills it. With another
// file it saves as that and as the first one by turns. usage: edit_until_killed FOLDER-OF-WORKING-COPIES FILE.wend
// [OTHER.wend]

#include "model/lookup.h"
#include "store/edit.h"
#include "store/workbook.h"

#include <QCoreApplication>
#include <cstdio>

using namespace wend;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList files = application.arguments().mid(2);
    auto workbook = Workbook::open(WorkingCopies(application.arguments().at(1)), files.first());
    if (!workbook)
        return 1;
    const MapId map = mapsOf((*workbook)->model()).front();
    for (int number = (*workbook)->model().at(map).goal.toInt() + 1;; ++number) {
        const auto done = (*workbook)->edit({"Count to %1", {QString::number(number)}}, [&](Edit &edit) {
            // Two rows that must never be seen apart.
            edit.set(map, &Map::goal, QString::number(number));
            edit.set(stagesOf((*workbook)->model(), map).front(), &Stage::name, QString::number(number));
        });
        if (!done)
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (number % 7 == 0 && !(*workbook)->saveAs(files.at(number / 7 % files.size())))
            return 3;
    }
}
