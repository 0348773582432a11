// SPDX-License-Identifier: GPL-3.0-or-later
// What changed? The chosen runs side by side: facts, code, and the labels under them.
#pragma once

#include "app/cairn/session.h"
#include "models/insight/comparison.h"
#include "models/insight/labelchanges.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace cairn {

class ComparisonModel;
class DiffView;
class ItemResults;
class LabelChangeModel;
class SegmentedControl;

class ChangesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesPanel(Session &session, QWidget *parent = nullptr);

    /** With so many columns nobody reads them side by side; the first ones are shown. */
    static constexpr qsizetype kMostRuns = 24;

    void setRuns(const QList<Run> &runs);
    void toggleOnlyDifferences();
    /** "facts", "code" or "labels". */
    void choose(const QString &part);
    [[nodiscard]] const RunComparison &comparison() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Labels {
        QList<LabelChange> changes;
        SnapshotDifference difference;
        QString from, to;
        QString note;
    };
    QWidget *makeFacts();
    QWidget *makeLabels();
    void compare();
    void show(const RunComparison &comparison);
    void showLines();
    void showCode();
    void loadLabels();
    void showLabels(const Labels &labels);
    [[nodiscard]] qsizetype later() const; ///< index of the run that is held against the first

    Session &m_session;
    QList<Run> m_runs;
    bool m_isStale = false;
    ComparisonModel *m_model;
    SegmentedControl *m_part;
    QComboBox *m_later;
    QCheckBox *m_onlyDifferences;
    QStackedWidget *m_stack;
    QTreeView *m_table = nullptr;
    QLabel *m_codeTitle = nullptr;
    DiffView *m_code = nullptr;
    QLabel *m_labelTitle = nullptr;
    SegmentedControl *m_kind = nullptr;
    SegmentedControl *m_look = nullptr;
    LabelChangeModel *m_changes = nullptr;
    ItemResults *m_results = nullptr;
    LatestTask m_task, m_labelTask;
};

} // namespace cairn
