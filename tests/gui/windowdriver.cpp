// SPDX-License-Identifier: GPL-3.0-or-later
// Turns wishes into events for the real window.
#include "tests/gui/windowdriver.h"

#include "app/cairn/pages/comparepage.h"
#include "app/cairn/pages/datapage.h"
#include "app/cairn/pages/imagespage.h"
#include "app/cairn/pages/runspage.h"
#include "app/cairn/pages/tablespage.h"
#include "app/commands/apppaths.h"

namespace cairn::test {
namespace {

constexpr int kPictureMs = 20'000;
constexpr int kSampleMs = 120'000;
constexpr int kDragSteps = 6;

} // namespace

bool eventually(const std::function<bool()> &isSo, int timeoutMs) { return QTest::qWaitFor(isSo, timeoutMs); }

WindowDriver::WindowDriver(const QSize &size)
    : m_window(std::make_unique<MainWindow>(AppPaths::find(), m_settings, ask))
{
    // Without a size it is as large as it was when it was last closed.
    if (size.isValid())
        m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

WindowDriver::~WindowDriver() = default;

bool WindowDriver::open(const QString &project)
{
    m_window->openProject(project);
    return eventually([this] { return m_window->workspace() != nullptr; });
}

bool WindowDriver::openSample()
{
    m_window->openSample();
    return eventually([this] { return m_window->workspace() != nullptr; }, kSampleMs);
}

bool WindowDriver::show(const QString &page)
{
    beActive();
    m_window->workspace()->showPage(page);
    QCoreApplication::processEvents();
    return m_window->workspace()->currentPage()->key() == page;
}

Page *WindowDriver::page(const QString &key) const
{
    for (Page *page : m_window->workspace()->pages()) {
        if (page->key() == key)
            return page;
    }
    qFatal("there is no page %s", qPrintable(key));
}

DataPage *WindowDriver::data() const { return qobject_cast<DataPage *>(page(QStringLiteral("data"))); }
ImagesPage *WindowDriver::images() const { return qobject_cast<ImagesPage *>(page(QStringLiteral("images"))); }
TablesPage *WindowDriver::tables() const { return qobject_cast<TablesPage *>(page(QStringLiteral("tables"))); }
RunsPage *WindowDriver::runs() const { return qobject_cast<RunsPage *>(page(QStringLiteral("runs"))); }
ComparePage *WindowDriver::compare() const { return qobject_cast<ComparePage *>(page(QStringLiteral("compare"))); }

void WindowDriver::beActive() const
{
    // Without a window manager nobody gives the window its place back when a dialog or a list has closed.
    const QWidget *focus = QApplication::focusWidget();
    if (QApplication::activeModalWidget() || (focus && focus->window() == m_window.get()))
        return;
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    if (QWidget *last = m_window->focusWidget())
        last->setFocus();
}

void WindowDriver::press(int key, Qt::KeyboardModifiers modifiers) const
{
    beActive();
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void WindowDriver::type(const QString &text) const
{
    beActive();
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClicks(focus ? focus : m_window.get(), text);
    QCoreApplication::processEvents();
}

QAction *WindowDriver::action(const QString &name) const
{
    auto *action = m_window->findChild<QAction *>(name);
    if (!action)
        qFatal("there is no action %s", qPrintable(name));
    return action;
}

bool WindowDriver::openImage(qint64 itemId) const
{
    // The list is read in a task, and opens an image of its own choice when it is there.
    if (!eventually([this] { return images()->currentItem() != 0; }, kPictureMs))
        return false;
    m_window->workspace()->go({QStringLiteral("images"), itemId, 0, 0, {}});
    return eventually([&] { return images()->currentItem() == itemId && !images()->canvas()->imageSize().isEmpty(); }, kPictureMs);
}

void WindowDriver::click(const QPointF &image, Qt::KeyboardModifiers modifiers) const
{
    ImageCanvas *canvas = images()->canvas();
    const QPoint at = canvas->view().toView(image).toPoint();
    QTest::mouseMove(canvas, at);
    QTest::mouseClick(canvas, Qt::LeftButton, modifiers, at);
    QCoreApplication::processEvents();
}

void WindowDriver::drag(const QPointF &from, const QPointF &to, bool lettingGo) const
{
    ImageCanvas *canvas = images()->canvas();
    const auto at = [&](double share) { return canvas->view().toView(from + (to - from) * share).toPoint(); };
    QTest::mouseMove(canvas, at(0));
    QTest::mousePress(canvas, Qt::LeftButton, Qt::NoModifier, at(0));
    for (int step = 1; step <= kDragSteps; ++step)
        QTest::mouseMove(canvas, at(double(step) / kDragSteps));
    if (lettingGo)
        QTest::mouseRelease(canvas, Qt::LeftButton, Qt::NoModifier, at(1));
    QCoreApplication::processEvents();
}

} // namespace cairn::test
