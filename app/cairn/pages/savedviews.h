// SPDX-License-Identifier: GPL-3.0-or-later
// The button with the saved filters: choose one, save the present one, rename, delete.
#pragma once

#include "models/data/itemviews.h"

#include <QPushButton>

#include <functional>

namespace cairn {

class Ask;

class SavedViews : public QPushButton
{
    Q_OBJECT
public:
    SavedViews(Project &project, Ask &ask, QWidget *parent = nullptr);

    /** What would be saved now; its name is asked for. */
    void setCurrent(std::function<ItemView()> current) { m_current = std::move(current); }
    void saveCurrent();

Q_SIGNALS:
    void chosen(const cairn::ItemView &view);
    void failed(const cairn::Error &error);
    void told(const QString &sentence);

private:
    void fillMenu();
    void rename(const ItemView &view);
    void remove(const ItemView &view);

    Project &m_project;
    Ask &m_ask;
    std::function<ItemView()> m_current;
};

} // namespace cairn
