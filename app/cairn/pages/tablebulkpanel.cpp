// SPDX-License-Identifier: GPL-3.0-or-later
// No question follows: the count stands on the button, and one undo takes it all back.
#include "app/cairn/pages/tablebulkpanel.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace cairn {
namespace {

constexpr int kValueWidth = 180;

} // namespace

TableBulkPanel::TableBulkPanel(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_value(new QComboBox(this))
    , m_marked(new QLineEdit(this))
    , m_label(new QPushButton(this))
{
    setSurface(this, Surface::Panel);
    m_value->setMinimumWidth(kValueWidth);
    m_value->setAccessibleName(tr("Label for all rows shown"));
    setButtonKind(m_label, ButtonKind::Primary);
    m_marked->setPlaceholderText(tr("Every place where this stands"));
    m_marked->setAccessibleName(tr("Text to mark"));
    m_marked->setMinimumWidth(kValueWidth);
    m_marked->hide();
    connect(m_marked, &QLineEdit::textChanged, this, &TableBulkPanel::showCount);
    connect(m_value, &QComboBox::editTextChanged, this, &TableBulkPanel::showCount);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    setButtonKind(cancel, ButtonKind::Quiet);
    auto *note = new QLabel(tr("One step: %1 takes it back.").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)), this);
    setTextTone(note, TextTone::Muted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace12);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_marked);
    layout->addWidget(m_value);
    layout->addWidget(m_label);
    layout->addWidget(cancel);
    layout->addWidget(note, 1);
    connect(m_value, &QComboBox::currentIndexChanged, this, &TableBulkPanel::showCount);
    connect(cancel, &QPushButton::clicked, this, &TableBulkPanel::canceled);
    connect(m_label, &QPushButton::clicked, this, [this] { Q_EMIT accepted(isClearing() ? QString() : value()); });
}

void TableBulkPanel::setColumn(LabelKind kind, const QStringList &choices)
{
    const QString chosen = m_value->currentText();
    m_kind = kind;
    const QSignalBlocker blocker(m_value);
    m_value->setEditable(!hasAnswers(kind) || kind == LabelKind::Multiple);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->clear();
    for (const QString &choice : choices)
        m_value->addItem(kind == LabelKind::YesNo ? labelValueText(kind, choice) : choice, choice);
    m_value->insertSeparator(m_value->count());
    m_value->addItem(tr("no label"));
    m_value->setCurrentIndex(chosen.isEmpty() ? 0 : qMax(0, m_value->findText(chosen)));
    if (m_value->isEditable())
        m_value->setEditText(choices.value(0));
    m_marked->setVisible(kind == LabelKind::Span);
    showCount();
}

QString TableBulkPanel::markedText() const { return m_marked->isHidden() ? QString() : m_marked->text(); }

void TableBulkPanel::setMarkedText(const QString &text) { m_marked->setText(text); }

QString TableBulkPanel::value() const
{
    const QVariant data = m_value->currentData();
    return m_value->isEditable() && m_value->currentText() != m_value->itemText(m_value->currentIndex()) ? m_value->currentText().trimmed()
        : data.isValid()                                                                                ? data.toString()
                                                                                                        : m_value->currentText();
}

bool TableBulkPanel::isClearing() const
{
    return m_value->currentIndex() == m_value->count() - 1 && m_value->currentText() == m_value->itemText(m_value->count() - 1);
}

void TableBulkPanel::setCount(qint64 rows, qint64 total, bool isSearching)
{
    m_rows = rows;
    m_total = total;
    m_searching = isSearching;
    showCount();
}

void TableBulkPanel::showCount()
{
    const int count = int(qMin<qint64>(m_rows, std::numeric_limits<int>::max()));
    m_sentence->setText(m_rows == m_total ? tr("Give every row of the table the label") : tr("Give every row that fits the filter the label"));
    m_label->setText(isClearing() ? tr("Take the label from %n row(s)", nullptr, count) : tr("Label %Ln row(s)", nullptr, count));
    const bool saysWhat = !m_value->currentText().trimmed().isEmpty() && (m_kind != LabelKind::Span || isClearing() || !m_marked->text().isEmpty());
    m_label->setEnabled(m_rows > 0 && !m_searching && m_value->count() > 0 && saysWhat);
}

void TableBulkPanel::start() { m_value->setFocus(Qt::ShortcutFocusReason); }

void TableBulkPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT canceled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cairn
