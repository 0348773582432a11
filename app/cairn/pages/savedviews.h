// SPDX-License-Identifier: GPL-3.0-or-later
// The button with the saved filters: choose one, save the present one, rename, delete.
#pragma once

#include "models/data/savedfilters.h"

#include <QPushButton>

#include <functional>

namespace cairn {

class Ask;

class SavedViews : public QPushButton
{
    Q_OBJECT
public:
    SavedViews(Project &project, Ask &ask, QWidget *parent = nullptr);

    /** Whose filters they are: SavedFilters' page. */
    void setPage(const QString &page) { m_page = page; }
    /** The definition of what would be saved now; its name is asked for. */
    void setCurrent(std::function<QString()> current) { m_current = std::move(current); }
    void saveCurrent();

Q_SIGNALS:
    void chosen(const cairn::SavedFilter &filter);
    void failed(const cairn::Error &error);
    void told(const QString &sentence);

private:
    void fillMenu();
    void rename(const SavedFilter &filter);
    void remove(const SavedFilter &filter);

    Project &m_project;
    Ask &m_ask;
    QString m_page;
    std::function<QString()> m_current;
};

} // namespace cairn
