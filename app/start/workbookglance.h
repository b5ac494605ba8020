#pragma once

#include "look/look.h"
#include "model/model.h"

#include <QDate>
#include <QImage>
#include <QString>

namespace wend {

/// Something in a workbook that waits for its owner.
struct Attention
{
    QString text; ///< "Review due since 31 October"
    MapId map;    ///< where it is
    CardId card;  ///< null: the map itself
    bool operator==(const Attention &) const = default;
};

/// What the start page tells of a workbook that is not open.
struct WorkbookGlance
{
    QString path;
    bool isThere = false; ///< false: the file is not where it was
    bool isRead = false;  ///< false: it is too large to be looked at in passing, or cannot be read
    QString name;         ///< of the business, or of the file
    QString place;
    QImage picture;                   ///< of its first map
    std::vector<Attention> attention; ///< the most pressing first
};

/// What wants its owner: maps past their review date, ideas past their due date, those longest ago first.
std::vector<Attention> attentionOf(const Model &model, const QDate &today);

/// Reads a file without touching it; may run in any thread.
WorkbookGlance glanceAt(const QString &path, QSize picture, double ratio, Look look, const QDate &today);

/// A map drawn small, by the functions that draw the canvas: bars for words where they could not be read.
QImage pictureOfMap(const Model &model, MapId map, QSize size, double ratio, Look look);

}
