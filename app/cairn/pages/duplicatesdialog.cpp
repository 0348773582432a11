// SPDX-License-Identifier: GPL-3.0-or-later
// The groups become a column, so that the grid can filter and sort by them.
#include "app/cairn/pages/duplicatesdialog.h"

#include "models/data/rowcolumns.h"
#include "models/project/expressionterms.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

namespace cairn {
namespace {

enum Column { Group, Rows, Example };
constexpr qsizetype kMostShown = 2'000;

} // namespace

DuplicatesDialog::DuplicatesDialog(Session &session, const TableInfo &table, const QString &filter, QWidget *parent)
    : FindDialog(session, table, filter, parent)
    , m_columns(columnList([](const TableColumn &) { return true; }, [](const TableColumn &column) { return column.role == ColumnRole::Feature; }))
    , m_similarity(new QSpinBox(this))
    , m_groups(new QTableWidget(0, 3, this))
    , m_showGroup(new QPushButton(tr("Show this group"), this))
    , m_showAll(new QPushButton(tr("Show all of them"), this))
{
    setWindowTitle(tr("Find duplicate rows"));
    resize(720, 640);
    m_similarity->setRange(50, 100);
    m_similarity->setValue(100);
    m_similarity->setSuffix(QStringLiteral(" %"));
    m_similarity->setToolTip(tr("100 %: the same but for case, accents, punctuation and spaces. Less: so much of the three-letter pieces is common"));
    form()->addRow(tr("&Compare by"), m_columns);
    form()->addRow(tr("At least &alike"), m_similarity);
    setLookText(tr("Find duplicates"));
    m_groups->setHorizontalHeaderLabels({tr("Group"), tr("Rows"), tr("What the first says")});
    m_groups->horizontalHeader()->setSectionResizeMode(Example, QHeaderView::Stretch);
    m_groups->setColumnWidth(Group, 72);
    m_groups->setColumnWidth(Rows, 72);
    m_groups->verticalHeader()->hide();
    m_groups->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_groups->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groups->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_groups->setAccessibleName(tr("Groups of duplicates"));
    setResult(m_groups);
    addAction(m_showGroup);
    addAction(m_showAll);
    m_showGroup->setEnabled(false);
    m_showAll->setEnabled(false);
    const auto showGroup = [this] {
        const int row = m_groups->currentRow();
        if (row >= 0 && row < m_found.size())
            Q_EMIT filterWanted(equalsExpression(duplicateGroupName(), m_found[row].number));
    };
    connect(m_showGroup, &QPushButton::clicked, this, showGroup);
    connect(m_groups, &QTableWidget::cellDoubleClicked, this, showGroup);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        Q_EMIT filterWanted(columnTerm(duplicateGroupName()) + QLatin1String(" IS NOT NULL"));
        Q_EMIT sortWanted(duplicateGroupName(), Qt::AscendingOrder);
    });
}

void DuplicatesDialog::look()
{
    const DuplicateRequest request {m_session.project().file(), m_table.id, chosenFilter(), ticked(m_columns), m_similarity->value() / 100.0};
    run<DuplicateRows>(
        [request](TaskControl &control) -> Result<DuplicateRows> {
            Result<DuplicateRows> found = ::cairn::findDuplicates(request, control);
            if (!found)
                return found;
            if (const Result<void> stored = storeDuplicates(request, *found); !stored)
                return fail(stored);
            return found;
        },
        [this](const DuplicateRows &found) { show(found); });
}

void DuplicatesDialog::show(const DuplicateRows &found)
{
    const QLocale locale;
    m_found = found.groups.first(qMin(kMostShown, found.groups.size()));
    m_groups->setRowCount(int(m_found.size()));
    for (int row = 0; row < m_found.size(); ++row) {
        auto *number = new QTableWidgetItem(locale.toString(m_found[row].number));
        auto *rows = new QTableWidgetItem(locale.toString(m_found[row].rowIds.size()));
        for (QTableWidgetItem *item : {number, rows})
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_groups->setItem(row, Group, number);
        m_groups->setItem(row, Rows, rows);
        m_groups->setItem(row, Example, new QTableWidgetItem(m_found[row].example));
    }
    m_showGroup->setEnabled(!m_found.isEmpty());
    m_showAll->setEnabled(!m_found.isEmpty());
    if (!m_found.isEmpty())
        m_groups->selectRow(0);
    const QString compared = locale.toString(found.compared);
    say(m_found.isEmpty() ? tr("No two of the %1 rows are alike.").arg(compared)
                          : tr("%Ln of %1 rows stand in %2 groups; the column \"%3\" tells them.", nullptr, int(found.rows))
                                .arg(compared, locale.toString(found.groups.size()), duplicateGroupName()));
    Q_EMIT columnFound(duplicateGroupName());
}

} // namespace cairn
