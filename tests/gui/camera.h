// SPDX-License-Identifier: GPL-3.0-or-later
// Takes numbered pictures of the window, each in every theme asked for, and those of the guide.
#pragma once

#include "widgets/common/theme.h"

#include <QDir>
#include <QList>
#include <QStringList>

class QImage;
class QWidget;

namespace cairn {
class MainWindow;
}

namespace cairn::test {

class Camera
{
public:
    /** `helpFolder` may be empty: then the guide's pictures are not taken. */
    Camera(MainWindow &window, const QString &folder, const QString &helpFolder, const QList<ThemeChoice> &themes);

    /** NN-NAME-light.png and NN-NAME-dark.png of the window, or of one of its dialogs. */
    bool shoot(const QString &name, QWidget *dialog = nullptr);
    /** NAME.png for the guide: the window in the light theme, 1,200 pixels wide. */
    bool shootForHelp(const QString &name);
    /** Lets animations, layers and tasks come to rest first. */
    void settle(int milliseconds = 500) const;

    [[nodiscard]] QStringList saved() const { return m_saved; }

private:
    bool save(const QImage &picture, const QString &file);

    MainWindow &m_window;
    QDir m_folder;
    QString m_helpFolder;
    QList<ThemeChoice> m_themes;
    QStringList m_saved;
    int m_number = 0;
};

} // namespace cairn::test
