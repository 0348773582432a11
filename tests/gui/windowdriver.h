// SPDX-License-Identifier: GPL-3.0-or-later
// The real window in the hands of a program: pages found by name, keys and mouse as a person has them, and patience.
#pragma once

#include "app/cairn/mainwindow.h"
#include "app/cairn/workspace.h"
#include "tests/widgets/scriptedask.h"

#include <QtTest>

namespace cairn {
class ComparePage;
class DataPage;
class ImagesPage;
class RunsPage;
class TablesPage;
}

namespace cairn::test {

/** Lets the window work until it is so, or the time is over; returns whether it is. */
bool eventually(const std::function<bool()> &isSo, int timeoutMs = 20'000);

class WindowDriver
{
public:
    /** Shows the window in this size, active. */
    explicit WindowDriver(const QSize &size = {1440, 900});
    ~WindowDriver();

    ScriptedAsk ask;
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Project &project() const { return m_window->session()->project(); }

    /** Opens it and waits for its workspace; false where there is none. */
    bool open(const QString &project);
    bool openSample();
    /** The page is shown and has the focus. */
    bool show(const QString &page);

    [[nodiscard]] DataPage *data() const;
    [[nodiscard]] ImagesPage *images() const;
    [[nodiscard]] TablesPage *tables() const;
    [[nodiscard]] RunsPage *runs() const;
    [[nodiscard]] ComparePage *compare() const;

    /** Keys go where a person's would: to what has the focus. */
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    /** An action of a page by its name: "images/done". */
    [[nodiscard]] QAction *action(const QString &name) const;

    // On the images page; coordinates are those of the image.
    /** The item is open and its picture is there. */
    bool openImage(qint64 itemId) const;
    void click(const QPointF &image, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void drag(const QPointF &from, const QPointF &to, bool lettingGo = true) const;

private:
    void beActive() const;
    Page *page(const QString &key) const;

    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace cairn::test
