// SPDX-License-Identifier: GPL-3.0-or-later
// Measured a moment after something changed; while labels are given one after the other, once a second is enough.
#include "models/insight/rulemodel.h"

#include "models/insight/proportions.h"

#include <QLocale>

namespace cairn {
namespace {

constexpr int kPauseMs = 700;

QString percent(double share) { return QStringLiteral("%1 %").arg(QLocale().toString(100 * share, 'f', share > 0 && share < 0.0995 ? 1 : 0)); }

} // namespace

RuleModel::RuleModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPauseMs);
    connect(&m_timer, &QTimer::timeout, this, &RuleModel::measure);
    connect(&project, &Project::labelsChanged, this, &RuleModel::onLabelsChanged);
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & (Topic::Labels | Topic::Tables))
            reload();
    });
}

void RuleModel::setColumn(const LabelColumn &column)
{
    const bool isOther = m_column.id != column.id;
    m_column = column;
    if (!isOther)
        return;
    m_previewTask.cancel();
    beginResetModel();
    m_rules.clear();
    m_figures = {};
    m_isMeasured = false;
    endResetModel();
    reload();
}

void RuleModel::setCombining(Combining combining)
{
    if (std::exchange(m_combining, combining) != combining)
        measure();
}

void RuleModel::setLive(bool isLive)
{
    if (std::exchange(m_isLive, isLive) != isLive && isLive)
        reload();
}

Rule RuleModel::rule(qint64 ruleId) const
{
    const auto found = std::find_if(m_rules.cbegin(), m_rules.cend(), [ruleId](const Rule &rule) { return rule.id == ruleId; });
    return found == m_rules.cend() ? Rule() : *found;
}

void RuleModel::onLabelsChanged(const LabelChanges &changes)
{
    if (changes.isWhole || changes.touches("rule") || changes.touches("data_column"))
        return reload();
    // Of imported tables, a cell.
    const bool touchesRows = std::any_of(changes.rows.cbegin(), changes.rows.cend(), [](const RowChange &change) {
        return change.table == QLatin1String("row_label") || change.table.startsWith(QLatin1String("data_"));
    });
    if (touchesRows)
        measureSoon();
}

void RuleModel::reload()
{
    if (!m_isLive && m_column.id != 0)
        return;
    Result<QList<Rule>> rules = m_column.id == 0 ? QList<Rule>() : Rules::all(m_project.reader(), m_column.tableId, m_column.id);
    if (!rules)
        return Q_EMIT failed(rules.error());
    if (*rules != m_rules) {
        // Figures of a rule that stayed are shown until they were measured anew.
        QList<RuleCounts> counts;
        for (const Rule &rule : std::as_const(*rules)) {
            const auto before = std::find_if(m_rules.cbegin(), m_rules.cend(), [&](const Rule &known) { return known.id == rule.id; });
            counts.append(before == m_rules.cend() ? RuleCounts() : m_figures.counts.value(before - m_rules.cbegin()));
        }
        beginResetModel();
        m_rules = std::move(*rules);
        m_figures.counts = counts;
        endResetModel();
    }
    measure();
}

void RuleModel::measureSoon()
{
    if (m_isLive && !m_timer.isActive())
        m_timer.start();
}

void RuleModel::measure()
{
    if (!m_isLive)
        return;
    if (m_rules.isEmpty()) {
        m_task.cancel();
        m_figures = {};
        m_isMeasured = true;
        return Q_EMIT measured();
    }
    m_task.startOrMark<Figures>(
        [file = m_project.file(), column = m_column, rules = m_rules, combining = m_combining](TaskControl &control) -> Result<Figures> {
            const Result<RuleVotes> votes = collectVotes(file, column, rules, control);
            return votes ? Result<Figures>(figuresOf(*votes, combining)) : fail(votes);
        },
        [this](const Result<Figures> &figures) { take(figures); });
    Q_EMIT measured();
}

RuleModel::Figures RuleModel::figuresOf(const RuleVotes &votes, Combining combining)
{
    const RulePlan plan = planOf(votes, combining);
    Figures figures {votes.counts, votes.rowCount, plan.outcome, {}};
    for (const RuleChange &change : plan.changes) {
        if (change.before != change.after && figures.rowsToChange.size() < kNamedRows)
            figures.rowsToChange.append(change.rowId);
    }
    return figures;
}

void RuleModel::take(const Result<Figures> &figures)
{
    if (!figures) {
        if (!figures.error().isCanceled())
            Q_EMIT failed(figures.error());
        return Q_EMIT measured();
    }
    // Rules that came meanwhile are being measured.
    if (figures->counts.size() != m_rules.size())
        return;
    m_figures = *figures;
    m_isMeasured = true;
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rules.size()) - 1, ColumnCount - 1));
    Q_EMIT measured();
}

void RuleModel::preview(const Rule &rule)
{
    m_previewTask.start<RulePreview>(
        [file = m_project.file(), column = m_column, rules = m_rules, rule, combining = m_combining](TaskControl &control) -> Result<RulePreview> {
            if (const Result<void> checked = Rules::check(file, rule); !checked)
                return fail(checked);
            QList<Rule> all = rules;
            all.removeIf([&](const Rule &other) { return other.id == rule.id; });
            all.append(rule);
            const Result<RuleVotes> votes = collectVotes(file, column, all, control);
            if (!votes)
                return fail(votes);
            const RuleCounts &counts = votes->counts.last();
            if (!counts.problem.isEmpty())
                return fail(counts.problem);
            return RulePreview {rule, counts, wilsonInterval(counts.correct, counts.judged), votes->rowCount, planOf(*votes, combining).outcome};
        },
        [this](const Result<RulePreview> &preview) {
            if (preview)
                Q_EMIT previewed(*preview);
            else if (!preview.error().isCanceled())
                Q_EMIT previewFailed(preview.error());
        });
}

int RuleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rules.size()); }
int RuleModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

Qt::ItemFlags RuleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name && !m_project.isReadOnly() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool RuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Name || role != Qt::CheckStateRole)
        return false;
    const Result<void> done = Rules(m_project).setEnabled(m_rules.at(index.row()).id, value.toInt() == Qt::Checked);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Rule &rule = m_rules.at(index.row());
    const RuleCounts counts = m_figures.counts.value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return toolTip(rule, counts, index.column());
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(rule.isEnabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= Coverage && index.column() <= Accuracy ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RuleIdRole:
        return rule.id;
    case ProblemRole:
        return counts.problem;
    default:
        return figure(index, role);
    }
}

QVariant RuleModel::figure(const QModelIndex &index, int role) const
{
    const RuleCounts counts = m_figures.counts.value(index.row());
    if (!m_isMeasured || m_figures.rowCount == 0 || !counts.problem.isEmpty())
        return {};
    const double rows = double(m_figures.rowCount);
    if (role == ShareRole && index.column() == Coverage)
        return double(counts.covered) / rows;
    if (role == ShareRole && index.column() == Overlap)
        return double(counts.overlapping) / rows;
    if (role == ShareRole && index.column() == Conflict)
        return double(counts.conflicting) / rows;
    const Interval accuracy = wilsonInterval(counts.correct, counts.judged);
    if (index.column() != Accuracy || !accuracy.isKnown())
        return {};
    return role == ShareRole ? QVariant(accuracy.estimate) : role == LowRole ? QVariant(accuracy.low) : role == HighRole ? QVariant(accuracy.high) : QVariant();
}

QString RuleModel::text(const QModelIndex &index) const
{
    const Rule &rule = m_rules.at(index.row());
    switch (index.column()) {
    case Name:
        return rule.name;
    case Label:
        return rule.value;
    case Condition:
        return rule.expression;
    default:
        break;
    }
    if (!m_figures.counts.value(index.row()).problem.isEmpty())
        return index.column() == Coverage ? tr("cannot be asked") : QString();
    const QVariant share = figure(index, ShareRole);
    return share.isValid() ? percent(share.toDouble()) : QStringLiteral("–");
}

QString RuleModel::toolTip(const Rule &rule, const RuleCounts &counts, int column) const
{
    const QLocale locale;
    if (!counts.problem.isEmpty())
        return counts.problem;
    if (!m_isMeasured)
        return rule.note;
    switch (column) {
    case Coverage:
        return tr("Votes on %1 of %2 rows").arg(locale.toString(counts.covered), locale.toString(m_figures.rowCount));
    case Overlap:
        return tr("On %1 rows another rule votes too").arg(locale.toString(counts.overlapping));
    case Conflict:
        return tr("On %1 rows another rule votes for something else").arg(locale.toString(counts.conflicting));
    case Accuracy: {
        const Interval accuracy = wilsonInterval(counts.correct, counts.judged);
        return accuracy.isKnown() ? tr("Right on %1 of %2 rows that a person or a file has labelled: between %3 and %4 with 95 % confidence")
                                        .arg(locale.toString(counts.correct), locale.toString(counts.judged), percent(accuracy.low), percent(accuracy.high))
                                  : tr("None of its rows has been labelled by a person or a file yet");
    }
    case Condition:
        return rule.expression;
    default:
        return rule.note;
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Coverage && section <= Accuracy)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const QStringList titles {tr("Rule"), tr("Label"), tr("Coverage"), tr("Overlap"), tr("Conflict"), tr("Accuracy"), tr("Where")};
    const QStringList toolTips {tr("Rules that are ticked vote"), tr("The label that it votes for"), tr("Share of all rows on which it votes"),
        tr("Share of all rows on which another rule votes too"), tr("Share of all rows on which another rule votes for something else"),
        tr("How often it is right, of the rows that a person or a file has labelled"), tr("The condition under which it votes")};
    return role == Qt::DisplayRole ? QVariant(titles.at(section)) : role == Qt::ToolTipRole ? QVariant(toolTips.at(section)) : QVariant();
}

} // namespace cairn
