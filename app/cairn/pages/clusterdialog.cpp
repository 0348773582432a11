// SPDX-License-Identifier: GPL-3.0-or-later
// A line a cluster: whether it is merged, how many rows, which spellings, what they become.
#include "app/cairn/pages/clusterdialog.h"

#include "models/project/expressionterms.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

namespace cairn {
namespace {

enum Column { Chosen, Rows, Spellings, Becomes };
constexpr qsizetype kMostShown = 2'000;
constexpr qsizetype kMostNamed = 8;

QString spellingsOf(const ValueCluster &cluster)
{
    QStringList names;
    for (const ClusterMember &member : cluster.members.first(qMin(kMostNamed, cluster.members.size())))
        names.append(QStringLiteral("%1 (%2)").arg(member.value.simplified(), QLocale().toString(member.rows)));
    if (cluster.members.size() > kMostNamed)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

} // namespace

ClusterDialog::ClusterDialog(Session &session, const TableInfo &table, const QString &filter, const QString &column, QWidget *parent)
    : FindDialog(session, table, filter, parent)
    , m_column(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_size(new QSpinBox(this))
    , m_similarity(new QDoubleSpinBox(this))
    , m_merge(new QPushButton(icon(QStringLiteral("merge")), {}, this))
    , m_show(new QPushButton(tr("Show these rows"), this))
{
    setWindowTitle(tr("Cluster similar values"));
    resize(820, 620);
    for (const TableColumn &each : table.storedColumns()) {
        if (each.type == ColumnType::Text || each.type == ColumnType::Category || each.type == ColumnType::Link)
            m_column->addItem(each.name);
    }
    m_column->setCurrentIndex(qMax(0, m_column->findText(column)));
    m_method->addItem(tr("Same words, whatever order, case and accents"), int(ClusterMethod::Fingerprint));
    m_method->addItem(tr("Same pieces of words"), int(ClusterMethod::NGram));
    m_method->addItem(tr("Few letters differ"), int(ClusterMethod::Distance));
    m_method->addItem(tr("Sounds alike (English)"), int(ClusterMethod::Sound));
    m_size->setRange(1, 8);
    m_size->setValue(2);
    m_size->setToolTip(tr("Letters in a piece: fewer find more"));
    m_similarity->setRange(0.5, 0.99);
    m_similarity->setSingleStep(0.01);
    m_similarity->setValue(0.85);
    m_similarity->setToolTip(tr("How much of the longer value has to agree: less finds more"));
    form()->addRow(tr("&Column"), m_column);
    form()->addRow(tr("&Alike when"), m_method);
    form()->addRow(tr("&Piece length"), m_size);
    form()->addRow(tr("At least a&like"), m_similarity);
    setLookText(tr("Find clusters"));
    makeResult();
    addAction(m_show);
    addAction(m_merge);
    connect(m_method, &QComboBox::currentIndexChanged, this, &ClusterDialog::showMethod);
    connect(m_merge, &QPushButton::clicked, this, &ClusterDialog::merge);
    connect(m_show, &QPushButton::clicked, this, &ClusterDialog::showRows);
    showMethod();
    showChoice();
    lookButton()->setEnabled(m_column->count() > 0);
    if (m_column->count() == 0)
        say(tr("This table has no column with texts."));
}

void ClusterDialog::makeResult()
{
    auto *area = new QWidget(this);
    m_clusters = new QTableWidget(0, 4, area);
    m_clusters->setHorizontalHeaderLabels({{}, tr("Rows"), tr("Spellings"), tr("Become")});
    m_clusters->horizontalHeader()->setSectionResizeMode(Spellings, QHeaderView::Stretch);
    m_clusters->setColumnWidth(Chosen, 32);
    m_clusters->setColumnWidth(Rows, 72);
    m_clusters->setColumnWidth(Becomes, 180);
    m_clusters->verticalHeader()->hide();
    m_clusters->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_clusters->setSelectionMode(QAbstractItemView::SingleSelection);
    m_clusters->setAccessibleName(tr("Clusters"));
    m_members = new QListWidget(area);
    m_members->setFixedWidth(190);
    m_members->setToolTip(tr("Double-click a spelling to keep it"));
    m_members->setAccessibleName(tr("Spellings of the cluster"));
    auto *layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_clusters, 1);
    layout->addWidget(m_members);
    setResult(area);
    connect(m_clusters, &QTableWidget::currentCellChanged, this, &ClusterDialog::showMembers);
    connect(m_clusters, &QTableWidget::itemChanged, this, &ClusterDialog::showChoice);
    connect(m_members, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (QTableWidgetItem *becomes = m_clusters->item(m_clusters->currentRow(), Becomes))
            becomes->setText(item->data(Qt::UserRole).toString());
    });
}

void ClusterDialog::showMethod()
{
    const auto method = ClusterMethod(m_method->currentData().toInt());
    for (const auto &[field, isFitting] : {std::pair<QWidget *, bool>(m_size, method == ClusterMethod::NGram),
             std::pair<QWidget *, bool>(m_similarity, method == ClusterMethod::Distance)}) {
        field->setVisible(isFitting);
        form()->labelForField(field)->setVisible(isFitting);
    }
}

ClusterRequest ClusterDialog::request() const
{
    return {m_session.project().file(), m_table.id, m_column->currentText(), chosenFilter(), ClusterMethod(m_method->currentData().toInt()), m_size->value(),
        m_similarity->value()};
}

void ClusterDialog::look()
{
    m_asked = request();
    run<ValueClusters>([asked = m_asked](TaskControl &control) { return clusterValues(asked, control); }, [this](const ValueClusters &found) { show(found); });
}

void ClusterDialog::show(const ValueClusters &found)
{
    const QLocale locale;
    m_found = found.clusters.first(qMin(kMostShown, found.clusters.size()));
    const QSignalBlocker blocker(m_clusters);
    m_clusters->setRowCount(int(m_found.size()));
    for (int row = 0; row < m_found.size(); ++row) {
        const ValueCluster &cluster = m_found[row];
        auto *chosen = new QTableWidgetItem;
        chosen->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        chosen->setCheckState(Qt::Unchecked);
        auto *rows = new QTableWidgetItem(locale.toString(cluster.rows));
        rows->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *spellings = new QTableWidgetItem(spellingsOf(cluster));
        spellings->setToolTip(spellings->text());
        for (QTableWidgetItem *item : {rows, spellings})
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_clusters->setItem(row, Chosen, chosen);
        m_clusters->setItem(row, Rows, rows);
        m_clusters->setItem(row, Spellings, spellings);
        m_clusters->setItem(row, Becomes, new QTableWidgetItem(cluster.members.first().value));
    }
    if (!m_found.isEmpty())
        m_clusters->selectRow(0);
    QString sentence = m_found.isEmpty() ? tr("None of the %1 values are alike in this way.").arg(locale.toString(found.distinct))
                                         : tr("%Ln cluster(s) among %1 values. Tick those that are the same thing.", nullptr, int(found.clusters.size())).arg(locale.toString(found.distinct));
    if (found.isCut)
        sentence += QLatin1Char(' ') + tr("Only the first %1 different values were compared; a filter brings in the others.").arg(locale.toString(kMostClusteredValues));
    if (found.clusters.size() > kMostShown)
        sentence += QLatin1Char(' ') + tr("The %1 largest are shown.").arg(locale.toString(kMostShown));
    say(sentence);
    showMembers();
    showChoice();
}

void ClusterDialog::showMembers()
{
    m_members->clear();
    const int row = m_clusters->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    for (const ClusterMember &member : m_found[row].members) {
        auto *item = new QListWidgetItem(QStringLiteral("%1 (%2)").arg(member.value, QLocale().toString(member.rows)), m_members);
        item->setData(Qt::UserRole, member.value);
    }
}

QList<ValueMerge> ClusterDialog::merges() const
{
    QList<ValueMerge> merges;
    for (int row = 0; row < m_found.size() && row < m_clusters->rowCount(); ++row) {
        if (m_clusters->item(row, Chosen)->checkState() != Qt::Checked)
            continue;
        ValueMerge merge;
        merge.to = m_clusters->item(row, Becomes)->text();
        for (const ClusterMember &member : m_found[row].members) {
            if (member.value != merge.to)
                merge.from.append(member.value);
        }
        merges.append(merge);
    }
    return merges;
}

/** How many rows would change stands on the button. */
void ClusterDialog::showChoice()
{
    qint64 rows = 0;
    for (int row = 0; row < m_found.size() && row < m_clusters->rowCount(); ++row) {
        const QTableWidgetItem *chosen = m_clusters->item(row, Chosen), *becomes = m_clusters->item(row, Becomes);
        if (!chosen || !becomes || chosen->checkState() != Qt::Checked)
            continue;
        for (const ClusterMember &member : m_found[row].members)
            rows += member.value == becomes->text() ? 0 : member.rows;
    }
    m_merge->setText(tr("Change %Ln row(s)", nullptr, int(qMin<qint64>(rows, std::numeric_limits<int>::max()))));
    m_merge->setToolTip(tr("Gives every row of the ticked clusters the spelling under \"Become\", as one step that can be undone"));
    m_merge->setEnabled(rows > 0 && !m_session.project().isReadOnly());
    m_show->setEnabled(!m_found.isEmpty());
}

void ClusterDialog::merge()
{
    const QList<ValueMerge> chosen = merges();
    run<qint64>([&project = m_session.project(), asked = m_asked, chosen](TaskControl &control) { return mergeValues(project, asked, chosen, control); },
        [this](const qint64 &changed) {
            m_found.clear();
            m_clusters->setRowCount(0);
            say(tr("%Ln row(s) changed. Undo takes it back.", nullptr, int(changed)));
            showMembers();
            showChoice();
            Q_EMIT cellsChanged();
        });
}

void ClusterDialog::showRows()
{
    const int row = m_clusters->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    QStringList terms;
    for (const ClusterMember &member : m_found[row].members)
        terms.append(valueTerm(member.value));
    Q_EMIT filterWanted(bothExpression(m_asked.filter, QStringLiteral("%1 IN (%2)").arg(columnTerm(m_asked.column), terms.join(QLatin1String(", ")))));
}

} // namespace cairn
