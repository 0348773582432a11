// SPDX-License-Identifier: GPL-3.0-or-later
// The button that says in which order the images are, with its menu, and the one that turns the order round.
#pragma once

#include "models/data/itemorder.h"
#include "models/project/project.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace cairn {

class IconButton;

class GalleryOrder : public QWidget
{
    Q_OBJECT
public:
    explicit GalleryOrder(Project &project, QWidget *parent = nullptr);

    void setOrder(const ItemOrder &order);

Q_SIGNALS:
    void chosen(const cairn::ItemOrder &order);
    /** The page adds its own orders here. */
    void menuAboutToShow(QMenu *menu);

private:
    void fillMenu();
    void addSort(QMenu *menu, const QString &text, const ItemOrder &order);
    void showOrder();

    Project &m_project;
    ItemOrder m_order;
    QPushButton *m_button;
    IconButton *m_direction;
};

} // namespace cairn
