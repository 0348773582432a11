// SPDX-License-Identifier: GPL-3.0-or-later
// Two lines, two buttons, one sentence.
#include "app/cairn/pages/tablecolumnpanel.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace cairn {
namespace {

QLabel *nameOf(QLineEdit *line, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(line);
    return label;
}

} // namespace

TableColumnPanel::TableColumnPanel(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_choices(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_text(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_add(new QPushButton(tr("Add the column"), this))
{
    setSurface(this, Surface::Panel);
    m_name->setPlaceholderText(tr("diagnosis"));
    m_name->setMinimumWidth(160);
    m_choices->setPlaceholderText(tr("benign, malignant"));
    setButtonKind(m_add, ButtonKind::Primary);
    m_add->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    setButtonKind(cancel, ButtonKind::Quiet);
    for (const LabelKind each : allLabelKinds())
        m_kind->addItem(labelKindTitle(each), int(each));
    m_kind->setAccessibleName(tr("Kind of label"));
    m_kind->setToolTip(tr("What a label of this column is"));
    m_text->setAccessibleName(tr("Text of the column"));
    m_text->setToolTip(tr("The column whose text is marked"));
    setTextTone(m_hint, TextTone::Muted);
    m_hint->setWordWrap(true);
    m_choicesName = nameOf(m_choices, tr("&Answers"), this);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace12);
    layout->setHorizontalSpacing(kSpace8);
    layout->setVerticalSpacing(kSpace8);
    layout->addWidget(nameOf(m_name, tr("Name of the label &column"), this), 0, 0);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_kind, 0, 2);
    layout->addWidget(m_text, 0, 3);
    layout->addWidget(m_choicesName, 0, 4);
    layout->addWidget(m_choices, 0, 5);
    layout->addWidget(m_add, 0, 6);
    layout->addWidget(cancel, 0, 7);
    layout->addWidget(m_hint, 1, 1, 1, 7);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(5, 3);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TableColumnPanel::showKind);
    showKind();

    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, m_choices, qOverload<>(&QWidget::setFocus));
    connect(m_choices, &QLineEdit::returnPressed, this, &TableColumnPanel::accept);
    connect(m_add, &QPushButton::clicked, this, &TableColumnPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &TableColumnPanel::canceled);
}

void TableColumnPanel::setTextColumns(const QStringList &columns)
{
    m_text->clear();
    m_text->addItems(columns);
}

LabelKind TableColumnPanel::kind() const { return LabelKind(m_kind->currentData().toInt()); }

QString TableColumnPanel::textColumn() const { return kind() == LabelKind::Span ? m_text->currentText() : QString(); }

void TableColumnPanel::showKind()
{
    const bool takesAnswers = kind() == LabelKind::Choice || kind() == LabelKind::Multiple || kind() == LabelKind::Span;
    m_choices->setVisible(takesAnswers);
    m_choicesName->setVisible(takesAnswers);
    m_text->setVisible(kind() == LabelKind::Span);
    if (takesAnswers)
        m_hint->setText(tr("Separate the answers with commas. The first gets the key 1, the second 2, and so on; more can be added at any time."));
    else
        m_hint->setText(kind() == LabelKind::YesNo ? tr("The key 1 says yes, the key 2 no.") : tr("Type the label of a row and press Enter."));
}

void TableColumnPanel::start()
{
    m_kind->setCurrentIndex(0);
    m_name->clear();
    m_choices->clear();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void TableColumnPanel::accept()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return m_name->setFocus();
    QStringList choices;
    for (const QString &choice : m_choices->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString text = choice.trimmed(); !text.isEmpty() && !choices.contains(text))
            choices.append(text);
    }
    Q_EMIT accepted(name, choices);
}

void TableColumnPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT canceled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cairn
