// A window, offscreen, in which somebody writes on the map and saves without rest, printing the number of each thing
// written, until it is killed. usage: write_until_killed FOLDER-OF-WORKING-COPIES FILE.wend

#include "canvas/canvasview.h"
#include "look/appearance.h"
#include "look/interfacelanguage.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "window/mainwindow.h"
#include "window/workspace.h"

#include <QApplication>
#include <cstdio>

using namespace wend;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wend-tests"));
    InterfaceLanguage language;
    Appearance appearance;
    MainWindow window(WorkingCopies(application.arguments().at(1)), language, appearance);
    window.show();
    if (!window.open(application.arguments().at(2)))
        return 1;
    Workspace &workspace = window.workspace();
    const Model &model = workspace.workbook()->model();
    const StageId stage = stagesOf(model, workspace.map()).front();
    // Of everything that a workbook can say, it may be the stage that is hidden.
    if (const auto shown
        = workspace.workbook()->edit({"Show it", {}}, [&](Edit &edit) { edit.set(stage, &Stage::hidden, false); });
        !shown)
        return 4;
    for (int number = model.at(stage).name.toInt() + 1;; ++number) {
        if (!workspace.canvas().writeText(stage, QString::number(number)))
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
        QCoreApplication::processEvents();
        if (number % 7 == 0 && !window.documents().save())
            return 3;
    }
}
