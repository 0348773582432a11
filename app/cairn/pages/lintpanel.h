// SPDX-License-Identifier: GPL-3.0-or-later
// Slips of the hand as a list: each leads to its place, and those that a machine can mend are mended here.
#pragma once

#include "app/cairn/session.h"
#include "models/labels/labelchecks.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace cairn {

class LintPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LintPanel(Session &session, QWidget *parent = nullptr);

    /** Follows this image, in this layer, while it is in view. */
    void setItem(qint64 itemId, qint64 layerId);
    void checkAll(const QList<qint64> &itemIds);
    [[nodiscard]] qsizetype count() const { return m_findings.size(); }

Q_SIGNALS:
    void changed();
    void placeChosen(const cairn::LabelFinding &finding);
    /** All listed images are to be looked over. */
    void checkAllRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    void checkItem();
    void take(const LabelCheckReport &report);
    void showNote(const LabelCheckReport &report);
    void choose(int row);
    void showButtons();
    void mend(const QList<LabelFinding> &findings);
    [[nodiscard]] QList<LabelFinding> chosen() const;

    Session &m_session;
    qint64 m_itemId = 0;
    qint64 m_layerId = kMainLayer;
    bool m_isOfAll = false; // what is listed is of many images: it stays until it is looked over anew
    bool m_isStale = true;
    QList<qint64> m_allIds;
    QList<LabelFinding> m_findings;
    LatestTask m_task;
    QLabel *m_note;
    QListWidget *m_list;
    QPushButton *m_mend;
    QPushButton *m_mendSafe;
    QPushButton *m_all;
};

} // namespace cairn
