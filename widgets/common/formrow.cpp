// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the rows of forms.
#include "widgets/common/formrow.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace cairn {

FormRow::FormRow(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_note(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    // A number needs no more width than it asks for; a line of text takes what there is.
    const bool grows = field->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
    column->addWidget(field, 0, grows ? Qt::Alignment() : Qt::AlignLeading);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    setTextStep(m_note, TextStep::Small);
    setFocusProxy(field);
    showNote();
}

void FormRow::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void FormRow::setError(const QString &error)
{
    m_error = error;
    showNote();
}

void FormRow::showNote()
{
    m_note->setText(hasError() ? m_error : m_hint);
    m_note->setVisible(!m_note->text().isEmpty());
    setTextTone(m_note, hasError() ? TextTone::Bad : TextTone::Muted);
    m_field->setAccessibleDescription(m_note->text());
}

FormRow *addFormRow(QFormLayout *layout, const QString &label, QWidget *field, const QString &hint)
{
    auto *row = new FormRow(field);
    row->setHint(hint);
    auto *caption = new QLabel(label);
    caption->setBuddy(field);
    layout->addRow(caption, row);
    return row;
}

FormRow *addFormRow(QFormLayout *layout, QWidget *field, const QString &hint)
{
    auto *row = new FormRow(field);
    row->setHint(hint);
    layout->addRow(QString(), row);
    return row;
}

QFormLayout *makeFormLayout(QWidget *parent)
{
    auto *layout = new QFormLayout(parent);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    layout->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    layout->setHorizontalSpacing(kSpace12);
    layout->setVerticalSpacing(kSpace8);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace cairn
