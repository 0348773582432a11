// SPDX-License-Identifier: GPL-3.0-or-later
// CommandPalette finds anything by a few letters: items, runs, commands, settings. Driven by the keyboard.
#pragma once

#include "widgets/common/commandmodel.h"
#include "widgets/common/popuppanel.h"

class QLabel;
class QLineEdit;
class QListView;

namespace cairn {

class CommandPalette : public PopupPanel
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    // May be called again while open, for entries that are looked up as one types.
    void setEntries(const QList<cairn::CommandEntry> &entries);
    // Opens under the top edge of the window, with the cursor in an empty line.
    void openPalette();

    [[nodiscard]] QString currentId() const;

signals:
    void triggered(const QString &id);
    void queryChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void move(int rows);
    void selectFirst();
    void fit();

    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    CommandModel *m_model;
};

} // namespace cairn
