// SPDX-License-Identifier: GPL-3.0-or-later
// Shows which runs other programs have logged in a folder, before anything of them is recorded, and asks which to take.
#pragma once

#include "models/metrics/runsources.h"
#include "models/project/task.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace cairn {

class Session;

class AdoptDialog : public QDialog
{
    Q_OBJECT
public:
    AdoptDialog(Session &session, const QString &path, QWidget *parent);

    // For tests and the tour.
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *adoptButton() const { return m_adopt; }
    [[nodiscard]] QCheckBox *followBox() const { return m_follow; }

Q_SIGNALS:
    void chosen(const QString &path, const cairn::FoundRuns &runs, bool isFollowed);
    void searched();

private:
    struct Search {
        FoundRuns found;
        QList<bool> known; ///< by run: the project has it
    };
    void search();
    void show(const Search &search);
    void showChosen();
    void tickAll(bool isTicked);
    void take();

    Session &m_session;
    QString m_path;
    FoundRuns m_found;
    QLabel *m_sentence;
    QTreeWidget *m_list;
    QLabel *m_leftOut;
    QCheckBox *m_follow;
    QPushButton *m_adopt;
    QPushButton *m_all;
    LatestTask m_task;
};

} // namespace cairn
