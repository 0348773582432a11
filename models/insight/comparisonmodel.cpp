// SPDX-License-Identifier: GPL-3.0-or-later
// Lays a comparison out in lines; two levels, so a section's index carries 0 and a line's the number of its section plus 1.
#include "models/insight/comparisonmodel.h"

#include "models/runs/runtexts.h"

#include <QLocale>

#include <algorithm>

namespace cairn {

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ComparisonModel::setComparison(const RunComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    build();
    endResetModel();
}

void ComparisonModel::setOnlyDifferences(bool on)
{
    if (m_onlyDifferences == on)
        return;
    beginResetModel();
    m_onlyDifferences = on;
    build();
    endResetModel();
}

void ComparisonModel::build()
{
    m_blocks.clear();
    if (m_comparison.runs.isEmpty())
        return;
    for (Block block : {runBlock(), paramBlock(), environmentBlock(), codeBlock(), metricBlock(), costBlock(), labelBlock()}) {
        if (m_onlyDifferences)
            block.lines.removeIf([](const Line &line) { return !line.isDifferent; });
        if (!block.lines.isEmpty())
            m_blocks.append(block);
    }
}

ComparisonModel::Line ComparisonModel::lineOf(const QString &name, const std::function<QString(const Run &)> &text) const
{
    Line line;
    line.name = name;
    for (const Run &run : m_comparison.runs)
        line.texts.append(text(run));
    line.isDifferent = std::any_of(line.texts.begin(), line.texts.end(), [&](const QString &other) { return other != line.texts.first(); });
    return line;
}

ComparisonModel::Block ComparisonModel::runBlock() const
{
    Block block {RunSection, tr("Run"), {}};
    block.lines.append(lineOf(tr("Status"), [](const Run &run) { return runStatusText(run.status); }));
    block.lines.append(lineOf(tr("Recipe"), [](const Run &run) { return run.recipe; }));
    block.lines.append(lineOf(tr("Started"), [](const Run &run) { return timeText(run.startedAt); }));
    block.lines.append(lineOf(tr("Duration"), [](const Run &run) { return run.startedAt == 0 ? QString() : durationText(run.seconds()); }));
    block.lines.append(lineOf(tr("Snapshot"), [](const Run &run) { return run.snapshot; }));
    Line digests;
    digests.name = tr("Labels' digest");
    for (const QByteArray &digest : m_comparison.snapshotDigests) {
        digests.texts.append(QString::fromLatin1(digest.toHex().left(12)));
        digests.isDifferent |= digest != m_comparison.snapshotDigests.first();
    }
    block.lines.append(digests);
    return block;
}

ComparisonModel::Block ComparisonModel::paramBlock() const
{
    Block block {ParamSection, tr("Parameters"), {}};
    for (const RunComparison::ParamRow &row : m_comparison.params) {
        Line line;
        line.name = row.name;
        line.isDifferent = row.isDifferent;
        for (const QJsonValue &value : row.values) {
            line.texts.append(paramText(value));
            line.numbers.append(value.isDouble() ? QVariant(value.toDouble()) : QVariant());
        }
        block.lines.append(line);
    }
    return block;
}

ComparisonModel::Block ComparisonModel::environmentBlock() const
{
    Block block {EnvironmentSection, tr("Environment"), {}};
    QMap<QString, bool> names;
    for (const auto &facts : m_comparison.environments) {
        for (auto name = facts.keyBegin(); name != facts.keyEnd(); ++name)
            names.insert(*name, true);
    }
    for (auto name = names.keyBegin(); name != names.keyEnd(); ++name) {
        int at = 0;
        block.lines.append(lineOf(*name, [&](const Run &) { return m_comparison.environments.value(at++).value(*name); }));
    }
    return block;
}

ComparisonModel::Block ComparisonModel::codeBlock() const
{
    Block block {CodeSection, tr("Code"), {}};
    const auto add = [&](const QString &name, const std::function<QString(const RunCode &)> &text) {
        int at = 0;
        const Line line = lineOf(name, [&](const Run &) { return text(m_comparison.code.value(at++)); });
        if (std::any_of(line.texts.begin(), line.texts.end(), [](const QString &each) { return !each.isEmpty(); }))
            block.lines.append(line);
    };
    if (m_comparison.code.isEmpty())
        return block;
    add(tr("Command"), [](const RunCode &code) { return code.command.join(QLatin1Char(' ')); });
    add(tr("Commit"), [](const RunCode &code) { return code.commit.left(12); });
    add(tr("Uncommitted lines"), [](const RunCode &code) { return code.changes.isEmpty() ? QString() : QString::number(code.changes.size()); });
    return block;
}

ComparisonModel::Block ComparisonModel::costBlock() const
{
    Block block {CostSection, tr("Cost"), {}};
    const auto add = [&](const QString &name, const std::function<double(const Run &)> &value, const std::function<QString(double)> &text) {
        Line line = lineOf(name, [&](const Run &run) { return value(run) > 0 ? text(value(run)) : QString(); });
        for (const Run &run : m_comparison.runs)
            line.numbers.append(value(run) > 0 ? QVariant(value(run)) : QVariant());
        if (std::any_of(line.texts.begin(), line.texts.end(), [](const QString &each) { return !each.isEmpty(); }))
            block.lines.append(line);
    };
    const auto bytes = [](double value) { return QLocale().formattedDataSize(qint64(value)); };
    add(tr("Processor time"), [](const Run &run) { return run.cpuSeconds; }, durationText);
    add(tr("Peak memory"), [](const Run &run) { return double(run.peakBytes); }, bytes);
    add(tr("Energy"), [](const Run &run) { return run.energyJoules; }, [](double joules) { return tr("%1 Wh").arg(valueText(joules / 3600)); });
    add(tr("Model size"), [](const Run &run) { return double(run.modelBytes); }, bytes);
    return block;
}

ComparisonModel::Block ComparisonModel::metricBlock() const
{
    Block block {MetricSection, tr("Metrics"), {}};
    const auto add = [&](const QString &name, const QList<std::optional<double>> &values, int best) {
        Line line;
        line.name = name;
        line.best = best;
        for (const std::optional<double> &value : values) {
            line.numbers.append(value ? QVariant(*value) : QVariant());
            line.texts.append(valueText(line.numbers.last()));
        }
        line.isDifferent = std::any_of(values.begin(), values.end(), [&](const auto &value) { return value != values.first(); });
        block.lines.append(line);
    };
    for (const RunComparison::MetricRow &row : m_comparison.metrics) {
        add(tr("%1 (best)").arg(row.name), row.best, row.bestRun);
        add(row.name, row.last, -1);
    }
    return block;
}

ComparisonModel::Block ComparisonModel::labelBlock() const
{
    Block block {LabelSection, tr("Labels, against the first run"), {}};
    if (m_comparison.labels.isEmpty())
        return block;
    const auto add = [&](const QString &name, qint64 SnapshotDifference::*count) {
        Line line;
        line.name = name;
        line.texts.append(QString()); // the first run is what the others are compared with
        line.numbers.append(QVariant());
        for (const RunComparison::LabelRow &row : m_comparison.labels) {
            const bool isKnown = row.note.isEmpty();
            line.numbers.append(isKnown ? QVariant(double(row.difference.*count)) : QVariant());
            line.texts.append(isKnown ? valueText(line.numbers.last()) : tr("not comparable"));
            line.isDifferent |= !isKnown || row.difference.*count > 0;
            if (!isKnown)
                line.toolTip = row.note;
        }
        block.lines.append(line);
    };
    add(tr("Added"), &SnapshotDifference::addedCount);
    add(tr("Removed"), &SnapshotDifference::removedCount);
    add(tr("Changed"), &SnapshotDifference::changedCount);
    return block;
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_blocks.size());
    const bool isSection = parent.internalId() == 0 && parent.column() == 0;
    return isSection ? int(m_blocks[parent.row()].lines.size()) : 0;
}

int ComparisonModel::columnCount(const QModelIndex &) const { return 1 + int(m_comparison.runs.size()); }

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isSection = index.internalId() == 0;
    const Block &block = m_blocks[isSection ? index.row() : int(index.internalId()) - 1];
    const int run = index.column() - 1;
    if (role == SectionRole)
        return block.section;
    if (role == RunIdRole)
        return run < 0 ? QVariant() : QVariant(m_comparison.runs[run].id);
    if (role == UuidRole)
        return run < 0 ? QVariant() : QVariant(m_comparison.runs[run].uuid);
    if (isSection)
        return role == Qt::DisplayRole && run < 0 ? QVariant(block.title) : QVariant();
    const Line &line = block.lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return run < 0 ? line.name : line.texts.value(run);
    case Qt::ToolTipRole:
        return line.toolTip.isEmpty() ? QVariant() : QVariant(line.toolTip);
    case Qt::TextAlignmentRole:
        return run >= 0 && line.numbers.value(run).isValid() ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IsDifferentRole:
        return line.isDifferent;
    case IsBestRole:
        return run >= 0 && run == line.best;
    case NumberRole:
        return run < 0 ? QVariant() : line.numbers.value(run);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractItemModel::headerData(section, orientation, role);
    if (role == RunIdRole && section > 0)
        return m_comparison.runs[section - 1].id;
    if (role == UuidRole && section > 0)
        return m_comparison.runs[section - 1].uuid;
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? QString() : m_comparison.runs[section - 1].name;
}

} // namespace cairn
