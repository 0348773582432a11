// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing data in, from whatever page it was asked: choosers, drops, background tasks, and the report of what could not be taken.
#pragma once

#include "models/project/result.h"

#include <QStringList>

class QWidget;

namespace cairn {

class Session;

void askForImages(Session &session, QWidget *parent);
void askForTable(Session &session, QWidget *parent);
void askForAnnotations(Session &session, QWidget *parent);

/** Files and folders that were dropped: tables to the table dialog, label files to the labels, everything else to the images. */
void importDropped(Session &session, QWidget *parent, const QStringList &paths);

/** Cells that were copied in a spreadsheet or a web page. */
void importPasted(Session &session, QWidget *parent);

void importImagesInBackground(Session &session, QWidget *parent, const QStringList &paths);
void importAnnotationsInBackground(Session &session, QWidget *parent, const QString &path);

} // namespace cairn
