// SPDX-License-Identifier: GPL-3.0-or-later
// A list to tick and to drag.
#include "widgets/tables/columnchooser.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr QSize kSize(360, 480);

} // namespace

ColumnChooser::ColumnChooser(const QList<GridColumn> &columns, int frozen, QWidget *parent)
    : QDialog(parent)
    , m_search(new SearchField(tr("Find a column"), this))
    , m_list(new QListWidget(this))
    , m_frozen(new QSpinBox(this))
{
    setWindowTitle(tr("Columns"));
    setSurface(this, Surface::Panel);
    for (const GridColumn &column : columns) {
        auto *item = new QListWidgetItem(column.name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(column.isShown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Columns"));
    m_search->setAccessibleName(tr("Find a column"));
    m_frozen->setRange(0, qMax(0, int(columns.size()) - 1));
    m_frozen->setValue(frozen);
    auto *frozenName = new QLabel(tr("Columns &held in place at the beginning"), this);
    frozenName->setBuddy(m_frozen);
    auto *hint = new QLabel(tr("Drag a name to where its column shall stand."), this);
    setTextTone(hint, TextTone::Muted);
    auto *all = new QPushButton(tr("Show all"), this);
    auto *none = new QPushButton(tr("Hide all"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);

    auto *few = new QHBoxLayout;
    few->addWidget(all);
    few->addWidget(none);
    few->addStretch();
    auto *held = new QHBoxLayout;
    held->addWidget(frozenName, 1);
    held->addWidget(m_frozen);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    layout->addLayout(few);
    layout->addLayout(held);
    layout->addWidget(buttons);
    resize(kSize);

    connect(m_search, &SearchField::searchChanged, this, &ColumnChooser::showFound);
    connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QList<GridColumn> ColumnChooser::columns() const
{
    QList<GridColumn> columns;
    for (int row = 0; row < m_list->count(); ++row)
        columns.append({m_list->item(row)->text(), m_list->item(row)->checkState() == Qt::Checked});
    return columns;
}

int ColumnChooser::frozen() const { return m_frozen->value(); }

void ColumnChooser::showFound(const QString &wanted)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(wanted, Qt::CaseInsensitive));
}

/** Those that the search leaves. */
void ColumnChooser::setAll(bool shown)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            m_list->item(row)->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace cairn
