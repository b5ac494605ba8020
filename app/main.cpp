#include "commandline/commandline.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return wend::runCommandLine(application.arguments().mid(1)).value_or(0);
}
