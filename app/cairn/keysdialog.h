// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the keys of the window and its pages, finds one, and changes it.
#pragma once

#include "app/cairn/shortcuts.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace cairn {

class KeyModel;

class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    /** `current`: the scope that is shown first, by its place. */
    KeysDialog(const QList<ShortcutScope> &scopes, int current, Settings &settings, QWidget *parent = nullptr);

private:
    void makeLayout();
    void connectParts();
    void showCurrent();
    void tryKey();
    [[nodiscard]] QModelIndex current() const; ///< of the model; invalid on a heading

    KeyModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTreeView *m_view;
    QLabel *m_name;
    QKeySequenceEdit *m_edit;
    QPushButton *m_take;
    QPushButton *m_initial;
    QLabel *m_note;
};

} // namespace cairn
