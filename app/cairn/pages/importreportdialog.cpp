// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence above a table.
#include "app/cairn/pages/importreportdialog.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kShownProblems = 10'000;

QTableWidget *problemTable(const QList<ImportProblem> &problems, QWidget *parent)
{
    const int shown = int(qMin<qsizetype>(problems.size(), kShownProblems));
    auto *table = new QTableWidget(shown, 2, parent);
    table->setHorizontalHeaderLabels({ImportReportDialog::tr("Where"), ImportReportDialog::tr("Why it could not be taken")});
    for (int row = 0; row < shown; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(problems[row].place));
        table->setItem(row, 1, new QTableWidgetItem(problems[row].reason));
        table->item(row, 1)->setToolTip(problems[row].reason);
    }
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table->setColumnWidth(0, 260);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setShowGrid(false);
    return table;
}

} // namespace

ImportReportDialog::ImportReportDialog(const QString &summary, const QList<ImportProblem> &problems, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import report"));
    resize(820, 480);
    auto *sentence = new QLabel(summary, this);
    sentence->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy the list"), QDialogButtonBox::ActionRole);
    copy->setIcon(icon(QStringLiteral("copy")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(sentence);
    layout->addWidget(problemTable(problems, this), 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(copy, &QPushButton::clicked, this, [problems] {
        QStringList lines;
        for (const ImportProblem &problem : problems)
            lines.append(problem.place + QLatin1Char('\t') + problem.reason);
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
}

} // namespace cairn
