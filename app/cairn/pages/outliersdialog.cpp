// SPDX-License-Identifier: GPL-3.0-or-later
// Two ways to look, one list of what came out: each line leads to its rows.
#include "app/cairn/pages/outliersdialog.h"

#include "models/data/rowcolumns.h"
#include "models/project/expressionterms.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

namespace cairn {
namespace {

bool isNumber(const TableColumn &column) { return column.type == ColumnType::Integer || column.type == ColumnType::Real; }

bool isForForest(const TableColumn &column) { return isNumber(column) || column.type == ColumnType::Boolean || column.type == ColumnType::DateTime; }

QTableWidgetItem *numberItem(double number, int digits)
{
    auto *item = new QTableWidgetItem(QLocale().toString(number, 'g', digits));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

OutliersDialog::OutliersDialog(Session &session, const TableInfo &table, const QString &filter, QWidget *parent)
    : FindDialog(session, table, filter, parent)
    , m_method(new QComboBox(this))
    , m_columns(columnList(isForForest, [](const TableColumn &column) { return column.role == ColumnRole::Feature; }))
    , m_threshold(new QDoubleSpinBox(this))
    , m_trees(new QSpinBox(this))
    , m_seed(new QSpinBox(this))
    , m_result(new QTableWidget(this))
    , m_show(new QPushButton(tr("Show these rows"), this))
{
    setWindowTitle(tr("Find outliers"));
    resize(640, 640);
    m_method->addItem(tr("Numbers far from the middle of their column"));
    m_method->addItem(tr("Rows that are odd as a whole (isolation forest)"));
    m_method->setToolTip(tr("Far from the middle: 0.6745 · |x − median| ÷ MAD, after Iglewicz and Hoaglin (1993). Isolation forest: after Liu, Ting and Zhou (2008)"));
    m_threshold->setRange(1, 100);
    m_threshold->setValue(kUsualThreshold);
    m_threshold->setToolTip(tr("3.5 is usual: of normally distributed numbers one in two thousand lies beyond"));
    m_trees->setRange(10, 5'000);
    m_trees->setValue(100);
    m_seed->setRange(1, 1'000'000);
    m_seed->setToolTip(tr("The same seed gives the same scores"));
    form()->addRow(tr("&Look for"), m_method);
    form()->addRow(tr("&Columns"), m_columns);
    form()->addRow(tr("Beyond a &score of"), m_threshold);
    form()->addRow(tr("&Trees"), m_trees);
    form()->addRow(tr("S&eed"), m_seed);
    setLookText(tr("Find outliers"));
    m_result->verticalHeader()->hide();
    m_result->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_result->setSelectionMode(QAbstractItemView::SingleSelection);
    m_result->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_result->setAccessibleName(tr("Outliers"));
    setResult(m_result);
    addAction(m_show);
    m_show->setEnabled(false);
    connect(m_method, &QComboBox::currentIndexChanged, this, &OutliersDialog::showMethod);
    connect(m_show, &QPushButton::clicked, this, &OutliersDialog::showRows);
    connect(m_result, &QTableWidget::cellDoubleClicked, this, &OutliersDialog::showRows);
    showMethod();
    if (m_columns->count() == 0) {
        lookButton()->setEnabled(false);
        say(tr("This table has no column with numbers or dates."));
    }
}

bool OutliersDialog::isForest() const { return m_method->currentIndex() == 1; }

void OutliersDialog::showMethod()
{
    for (const auto &[field, isFitting] : {std::pair<QWidget *, bool>(m_threshold, !isForest()), std::pair<QWidget *, bool>(m_trees, isForest()),
             std::pair<QWidget *, bool>(m_seed, isForest())}) {
        field->setVisible(isFitting);
        form()->labelForField(field)->setVisible(isFitting);
    }
    m_result->setRowCount(0);
    m_filters.clear();
    m_show->setEnabled(false);
    setHeaders(isForest() ? QStringList {tr("Row"), tr("Score")} : QStringList {tr("Column"), tr("Median"), tr("MAD"), tr("Outliers")});
}

void OutliersDialog::setHeaders(const QStringList &headers)
{
    m_result->setColumnCount(int(headers.size()));
    m_result->setHorizontalHeaderLabels(headers);
    m_result->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // Numbers stand at the trailing edge, and so do their names.
    for (int column = 1; column < headers.size(); ++column)
        m_result->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void OutliersDialog::look()
{
    const QString file = m_session.project().file();
    if (ticked(m_columns).isEmpty())
        return say(tr("Tick at least one column."));
    if (isForest()) {
        const ForestRequest request {file, m_table.id, chosenFilter(), ticked(m_columns), m_trees->value(), 256, m_seed->value()};
        run<ForestReport>([request](TaskControl &control) { return scoreOutliers(request, Programs::besideThis(), control); },
            [this](const ForestReport &report) { showScores(report); });
        return;
    }
    OutlierRequest request {file, m_table.id, chosenFilter(), {}, m_threshold->value()};
    for (const QString &name : ticked(m_columns)) {
        const auto column = m_table.column(name);
        if (column && isNumber(*column))
            request.columns.append(name);
    }
    run<QList<RobustColumn>>([request](TaskControl &control) { return robustOutliers(request, control); },
        [this](const QList<RobustColumn> &columns) { showColumns(columns); });
}

void OutliersDialog::showColumns(const QList<RobustColumn> &columns)
{
    m_filters.clear();
    m_result->setRowCount(int(columns.size()));
    qint64 all = 0;
    for (int row = 0; row < columns.size(); ++row) {
        const RobustColumn &column = columns[row];
        m_result->setItem(row, 0, new QTableWidgetItem(column.column));
        m_result->setItem(row, 1, numberItem(column.median, 6));
        m_result->setItem(row, 2, numberItem(column.mad, 6));
        auto *count = numberItem(double(column.outliers), 12);
        if (column.mad <= 0) {
            count->setText(QStringLiteral("–"));
            count->setToolTip(tr("More than half of the values are the same: this measure says nothing of the others."));
        }
        m_result->setItem(row, 3, count);
        m_filters.append(column.expression.isEmpty() ? QString() : bothExpression(chosenFilter(), column.expression));
        all += column.outliers;
    }
    if (!columns.isEmpty())
        m_result->selectRow(0);
    m_show->setEnabled(all > 0);
    say(all > 0 ? tr("%Ln number(s) stand apart. Choose a column to see its rows.", nullptr, int(all)) : tr("No number stands apart."));
}

void OutliersDialog::showScores(const ForestReport &report)
{
    m_filters.clear();
    m_result->setRowCount(int(report.highest.size()));
    for (int row = 0; row < report.highest.size(); ++row) {
        m_result->setItem(row, 0, new QTableWidgetItem(QLocale().toString(report.highest[row].first)));
        m_result->setItem(row, 1, numberItem(report.highest[row].second, 3));
        m_filters.append(QStringLiteral("%1 >= %2").arg(columnTerm(outlierScoreName()), QString::number(report.highest[row].second - 5e-7, 'f', 6)));
    }
    if (!report.highest.isEmpty())
        m_result->selectRow(qMin(9, int(report.highest.size()) - 1));
    m_show->setEnabled(!report.highest.isEmpty());
    say(tr("%Ln row(s) have a score in the column \"%1\": near 1 is odd, below 0.5 is ordinary. The line that is chosen and all above it can be shown.", nullptr,
        int(report.rows)).arg(outlierScoreName()));
    Q_EMIT columnFound(outlierScoreName());
}

void OutliersDialog::showRows()
{
    const QString filter = m_filters.value(m_result->currentRow());
    if (filter.isEmpty())
        return;
    Q_EMIT filterWanted(filter);
    if (isForest())
        Q_EMIT sortWanted(outlierScoreName(), Qt::DescendingOrder);
}

} // namespace cairn
