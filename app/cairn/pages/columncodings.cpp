// SPDX-License-Identifier: GPL-3.0-or-later
// Which codings make sense follows from the column's type; numbers and truth values need none.
#include "app/cairn/pages/columncodings.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

bool needsCoding(const TableColumn &column)
{
    return column.type == ColumnType::Text || column.type == ColumnType::Category || column.type == ColumnType::DateTime;
}

} // namespace

ColumnCodings::ColumnCodings(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QPushButton(tr("Coding, column by column"), this))
    , m_body(new QWidget(this))
    , m_form(new QFormLayout(m_body))
{
    setButtonKind(m_toggle, ButtonKind::Quiet);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("How columns of texts and dates become numbers"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(kSpace12);
    m_form->setVerticalSpacing(kSpace4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_body->hide();
    hide();
    connect(m_toggle, &QPushButton::toggled, m_body, &QWidget::setVisible);
}

void ColumnCodings::setColumns(const QList<TableColumn> &columns)
{
    m_columns = columns;
    bool hasDropped = false;
    for (const QString &name : m_codings.keys()) {
        const bool isThere = std::any_of(columns.cbegin(), columns.cend(), [&](const TableColumn &column) { return column.name == name; });
        hasDropped = (!isThere && m_codings.remove(name) > 0) || hasDropped;
    }
    showColumns();
    if (hasDropped)
        Q_EMIT changed(text());
}

void ColumnCodings::setText(const QString &text)
{
    m_codings.clear();
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.lastIndexOf(QLatin1Char('='));
        m_codings.insert(part.left(equals).trimmed(), equals < 0 ? QString() : part.mid(equals + 1).trimmed());
    }
    showColumns();
}

QString ColumnCodings::text() const
{
    QStringList parts;
    for (auto coding = m_codings.cbegin(); coding != m_codings.cend(); ++coding)
        parts.append(coding.value().isEmpty() ? coding.key() : QStringLiteral("%1=%2").arg(coding.key(), coding.value()));
    return parts.join(QStringLiteral(", "));
}

void ColumnCodings::showColumns()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const TableColumn &column : std::as_const(m_columns)) {
        if (!needsCoding(column))
            continue;
        auto *choice = new QComboBox(m_body);
        if (column.type == ColumnType::DateTime) {
            choice->addItem(tr("One moment in time"), QString());
            choice->addItem(tr("Year, month, day, weekday, hour"), QStringLiteral("date-parts"));
        } else {
            choice->addItem(tr("Categories, as they are"), QString());
            choice->addItem(tr("A column for each value (one-hot)"), QStringLiteral("one-hot"));
            choice->addItem(tr("Values in their order (ordinal)"), QStringLiteral("ordinal"));
            choice->addItem(tr("Words, in 32 baskets (hashed)"), QStringLiteral("text-hash"));
        }
        const QString chosen = m_codings.value(column.name);
        // "text-hash:64", written by hand.
        if (choice->findData(chosen) < 0)
            choice->addItem(chosen, chosen);
        choice->setCurrentIndex(choice->findData(chosen));
        choice->setAccessibleName(tr("Coding of %1").arg(column.name));
        choice->setMinimumContentsLength(12);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(choice, &QComboBox::activated, this, [this, choice, name = column.name] { choose(name, choice->currentData().toString()); });
        m_form->addRow(column.name, choice);
    }
    setVisible(m_form->rowCount() > 0);
}

void ColumnCodings::choose(const QString &column, const QString &coding)
{
    if (coding.isEmpty())
        m_codings.remove(column);
    else
        m_codings.insert(column, coding);
    Q_EMIT changed(text());
}

} // namespace cairn
