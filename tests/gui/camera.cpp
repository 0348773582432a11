// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs widgets and writes PNG files as small as Qt makes them.
#include "tests/gui/camera.h"

#include "app/cairn/mainwindow.h"

#include <QImageWriter>
#include <QtTest>

namespace cairn::test {
namespace {

constexpr QSize kHelpSize(1200, 750);

QImage grabbed(QWidget &widget)
{
    QImage picture = widget.grab().toImage();
    // Without alpha a file is a fifth smaller, and a window has none.
    picture.convertTo(QImage::Format_RGB888);
    return picture;
}

} // namespace

Camera::Camera(MainWindow &window, const QString &folder, const QString &helpFolder, const QList<ThemeChoice> &themes)
    : m_window(window)
    , m_folder(folder)
    , m_helpFolder(helpFolder)
    , m_themes(themes)
{
    m_folder.mkpath(QStringLiteral("."));
    if (!helpFolder.isEmpty())
        QDir().mkpath(helpFolder);
}

void Camera::settle(int milliseconds) const { QTest::qWait(milliseconds); }

bool Camera::save(const QImage &picture, const QString &file)
{
    QImageWriter writer(file, "png");
    writer.setQuality(0); // the strongest compression
    if (!writer.write(picture)) {
        qWarning("%s cannot be written: %s", qPrintable(file), qPrintable(writer.errorString()));
        return false;
    }
    m_saved.append(file);
    std::printf("%s  %d x %d\n", qPrintable(file), picture.width(), picture.height());
    std::fflush(stdout);
    return true;
}

bool Camera::shoot(const QString &name, QWidget *dialog)
{
    ++m_number;
    bool isSaved = true;
    for (const ThemeChoice theme : m_themes) {
        m_window.setTheme(theme);
        settle();
        const QString file = QStringLiteral("%1-%2-%3.png").arg(m_number, 2, 10, QLatin1Char('0')).arg(name,
            theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
        isSaved = save(grabbed(dialog ? *dialog : m_window), m_folder.filePath(file)) && isSaved;
    }
    return isSaved;
}

bool Camera::shootForHelp(const QString &name)
{
    if (m_helpFolder.isEmpty())
        return true;
    const QSize before = m_window.size();
    m_window.setTheme(ThemeChoice::Light);
    m_window.resize(kHelpSize);
    settle(900);
    QImage picture = grabbed(m_window);
    if (picture.width() != kHelpSize.width())
        picture = picture.scaled(kHelpSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(1);
    m_window.resize(before);
    settle(200);
    return save(picture, QDir(m_helpFolder).filePath(name + QStringLiteral(".png")));
}

} // namespace cairn::test
