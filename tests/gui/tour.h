// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the window: import, label, train, compare, with a picture at each stop.
#pragma once

#include "tests/gui/camera.h"
#include "tests/gui/windowdriver.h"

namespace cairn::test {

class Tour
{
public:
    Tour(WindowDriver &hands, Camera &camera);

    /** Goes on after a step that failed, for its picture shows why; false when there was one. */
    bool run();

private:
    void step(const char *name, const std::function<bool()> &walk);
    void walkData();
    void walkImages();
    void walkTables();
    void walkRuns();
    void walkCompare();
    void walkAroundRuns();
    void walkRest();
    void walkEmptyPages();

    // tourlabelling.cpp
    bool showData();
    bool askForSnapshot();
    bool showExport();
    bool selectShape();
    bool drawBox();
    bool zoomIn();
    bool labelRows();
    bool filterRows();
    bool changeCells();
    bool decideRows();
    bool showImport();

    // tourfinding.cpp
    bool narrowRows();
    bool showOutliers();
    bool drawRows();

    // tourtools.cpp
    void walkTools();
    bool drawEveryKind();
    bool paintMask();
    bool useWand();
    bool useScissors();
    bool useSuperpixels();
    bool cutOut();
    bool scribble();
    bool measure();
    bool changeTone();
    bool lookClosely();
    bool showKeys();
    bool comment();
    bool showSchema();
    bool showGallery();
    [[nodiscard]] bool hasShapes(qsizetype count) const;

    // tourmodes.cpp
    void walkModes();
    bool traceBorder();
    bool cutAlong();
    bool simplify();
    bool listSlips();
    bool refuse();
    bool oneClassOnly();
    bool walkAttribute();
    bool lookAgain();
    bool scribbleOnAll();
    bool showTimes();
    bool endMode();

    // tourtraining.cpp
    bool showNewRun();
    bool showRecipes();
    bool trainTable(const QString &name, int rounds, double rate);
    bool trainImages(const QString &name, const QString &optimizer, int epochs, bool shootWhileItRuns);
    bool showCurves();
    bool showLogAxis();
    bool compareRuns();
    bool start(const QString &recipe, const QString &name, const QList<QPair<QString, QVariant>> &params);
    bool finished(const QString &name, int timeoutMs);
    [[nodiscard]] QList<qint64> runsOf(const QString &recipe) const;

    // tourruns.cpp
    bool showQueue();
    bool showSweep();
    bool runOwnProgram();
    bool showDoors();

    [[nodiscard]] qint64 itemWhere(const char *condition) const;

    WindowDriver &m_hands;
    Camera &m_camera;
    int m_failed = 0;
};

} // namespace cairn::test
