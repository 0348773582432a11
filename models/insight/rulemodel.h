// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a label column as a table with what they cover and how often they are right, measured in a task and kept up to date.
#pragma once

#include "models/insight/interval.h"
#include "models/labels/rulelabels.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace cairn {

/** What a rule under the hand would do, and what all rules would then change. */
struct RulePreview {
    Rule rule;
    RuleCounts counts;
    Interval accuracy;
    qint64 rowCount = 0;
    RuleOutcome outcome;
};

class RuleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Label, Coverage, Overlap, Conflict, Accuracy, Condition, ColumnCount };
    enum Role {
        RuleIdRole = Qt::UserRole + 1, ///< qint64
        ShareRole, ///< double, 0 to 1, of the columns with figures; invalid where it is not known
        LowRole, HighRole, ///< double: the interval of an accuracy
        ProblemRole, ///< QString: why the rule could not be asked; empty where it could
    };
    /** So many rows that would change are named. */
    static constexpr qsizetype kNamedRows = 1'000;

    explicit RuleModel(Project &project, QObject *parent = nullptr);

    void setColumn(const LabelColumn &column); ///< id 0: none
    [[nodiscard]] const LabelColumn &column() const { return m_column; }
    void setCombining(Combining combining);
    [[nodiscard]] Combining combining() const { return m_combining; }
    /** Whether it measures; while nobody looks there is no need. */
    void setLive(bool isLive);

    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    [[nodiscard]] Rule rule(qint64 ruleId) const; ///< id 0 where there is none
    [[nodiscard]] Rule ruleAt(int row) const { return m_rules.value(row); }
    [[nodiscard]] bool isMeasured() const { return m_isMeasured; }
    [[nodiscard]] bool isMeasuring() const { return m_task.isRunning(); }
    /** What accepting the votes would change. */
    [[nodiscard]] const RuleOutcome &outcome() const { return m_figures.outcome; }
    [[nodiscard]] const QList<qint64> &rowsToChange() const { return m_figures.rowsToChange; } ///< the first kNamedRows
    [[nodiscard]] qint64 tableRows() const { return m_figures.rowCount; }

    /** Measures a rule that is being written (id 0, or one of these changed); the answer is `previewed` or `previewFailed`. A newer
        question replaces an older one. */
    void preview(const Rule &rule);
    void stopPreview() { m_previewTask.cancel(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /** Checking a name switches the rule on or off, as a gesture. */
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /** Rules, their figures or whether they are being measured: what stands around the table is to be shown anew. */
    void measured();
    void previewed(const cairn::RulePreview &preview);
    void previewFailed(const cairn::Error &error);
    void failed(const cairn::Error &error);

private:
    struct Figures {
        QList<RuleCounts> counts; ///< one a rule
        qint64 rowCount = 0;
        RuleOutcome outcome;
        QList<qint64> rowsToChange;
    };
    void reload();
    void onLabelsChanged(const cairn::LabelChanges &changes);
    void measureSoon();
    void measure();
    void take(const Result<Figures> &figures);
    [[nodiscard]] static Figures figuresOf(const RuleVotes &votes, Combining combining);
    [[nodiscard]] QVariant figure(const QModelIndex &index, int role) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const Rule &rule, const RuleCounts &counts, int column) const;

    Project &m_project;
    LabelColumn m_column;
    Combining m_combining = Combining::Majority;
    QList<Rule> m_rules;
    Figures m_figures;
    bool m_isMeasured = false;
    bool m_isLive = false;
    QTimer m_timer;
    LatestTask m_task;
    LatestTask m_previewTask;
};

} // namespace cairn

Q_DECLARE_METATYPE(cairn::RulePreview)
