// SPDX-License-Identifier: GPL-3.0-or-later
// A form, and under it the effect on the cells, looked up in a task while the person still decides.
#include "app/cairn/pages/tablefactsdialog.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

namespace cairn {
namespace {

constexpr std::array kTypes {ColumnType::Text, ColumnType::Integer, ColumnType::Real, ColumnType::Boolean, ColumnType::DateTime, ColumnType::Category,
    ColumnType::Image, ColumnType::Link};
constexpr int kPauseMs = 250;
constexpr int kFieldWidth = 320;
constexpr int kDescriptionHeight = 84;
constexpr int kEffectHeight = 96; // room for its longest sentences, so that nothing moves while one decides
constexpr int kShownExample = 24;

} // namespace

TableFactsDialog::TableFactsDialog(Session &session, const TableInfo &table, const TableColumn &column, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(table)
    , m_column(column)
    , m_message(new MessageBar(this))
    , m_type(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_unit(new QLineEdit(this))
    , m_codes(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
    , m_effect(new QLabel(this))
{
    setWindowTitle(tr("Column %1").arg(column.name));
    for (const ColumnType type : kTypes)
        m_type->addItem(columnTypeTitle(type), int(type));
    m_role->addItem(tr("A feature: models may learn from it"), int(ColumnRole::Feature));
    m_role->addItem(tr("An id: it names the row"), int(ColumnRole::Id));
    m_role->addItem(tr("Ignored: models do not see it"), int(ColumnRole::Ignored));
    m_unit->setPlaceholderText(tr("mm, kg, °C"));
    m_unit->setMinimumWidth(kFieldWidth);
    m_codes->setPlaceholderText(tr("-999, unknown"));
    m_codes->setToolTip(tr("Separated by commas. Cells with these values become empty."));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(kDescriptionHeight);
    m_effect->setWordWrap(true);
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_effect->setMinimumHeight(kEffectHeight);
    setTextTone(m_effect, TextTone::Muted);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kSpace16);
    form->setVerticalSpacing(kSpace12);
    form->addRow(tr("&Type"), m_type);
    form->addRow(tr("&Used as"), m_role);
    form->addRow(tr("U&nit"), m_unit);
    form->addRow(tr("Means &missing"), m_codes);
    form->addRow(tr("&Description"), m_description);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_save = new QPushButton(tr("Save"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    setButtonKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    content->setSpacing(kSpace12);
    content->addLayout(form);
    content->addWidget(m_effect);
    content->addStretch();
    content->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addLayout(content);
    if (const Result<ColumnFacts> facts = ColumnFactsEditor::facts(session.project().reader(), column.id))
        m_before = *facts;
    else
        m_message->showError(facts.error().sentence, facts.error().detail);
    setFacts(m_before);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(kPauseMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &TableFactsDialog::look);
    connect(m_type, &QComboBox::activated, this, &TableFactsDialog::lookSoon);
    connect(m_codes, &QLineEdit::textChanged, this, &TableFactsDialog::lookSoon);
    connect(m_save, &QPushButton::clicked, this, &TableFactsDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &TableFactsDialog::reject);
}

ColumnFacts TableFactsDialog::facts() const
{
    ColumnFacts facts;
    facts.type = ColumnType(m_type->currentData().toInt());
    facts.role = ColumnRole(m_role->currentData().toInt());
    facts.unit = m_unit->text().trimmed();
    facts.description = m_description->toPlainText().trimmed();
    for (const QString &code : m_codes->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString text = code.trimmed(); !text.isEmpty() && !facts.missingCodes.contains(text))
            facts.missingCodes.append(text);
    }
    return facts;
}

void TableFactsDialog::setFacts(const ColumnFacts &facts)
{
    m_type->setCurrentIndex(m_type->findData(int(facts.type)));
    m_role->setCurrentIndex(std::max(0, m_role->findData(int(facts.role))));
    m_unit->setText(facts.unit);
    m_codes->setText(facts.missingCodes.join(QStringLiteral(", ")));
    m_description->setPlainText(facts.description);
}

QString TableFactsDialog::effect() const { return m_effect->text(); }

void TableFactsDialog::lookSoon()
{
    m_effect->setText(tr("Looking at the cells…"));
    m_lookTimer.start();
}

void TableFactsDialog::look()
{
    m_look.start<ColumnChange>([&project = m_session.project(), id = m_column.id, wanted = facts()](TaskControl &control) {
        return ColumnFactsEditor(project).look(id, wanted, control);
    },
        [this](const Result<ColumnChange> &change) { showEffect(change); });
}

void TableFactsDialog::showEffect(const Result<ColumnChange> &change)
{
    if (!change)
        return m_effect->setText(change.error().sentence);
    QStringList sentences;
    QStringList examples;
    for (const QString &example : change->examples.mid(0, 3))
        examples.append(example.size() > kShownExample ? example.left(kShownExample - 1) + QChar(0x2026) : example);
    if (change->codes > 0)
        sentences.append(tr("%Ln cell(s) hold a value that means missing and become empty.", nullptr, int(change->codes)));
    if (change->misfits > 0)
        sentences.append(tr("%Ln cell(s) do not fit the type and become empty, such as %1.", nullptr, int(change->misfits)).arg(examples.join(QStringLiteral(", "))));
    if (change->isRewritten)
        sentences.append(tr("The table is written anew for this. It cannot be undone, and neither can earlier changes of this table's cells."));
    m_effect->setText(sentences.join(QLatin1Char(' ')));
}

void TableFactsDialog::save()
{
    if (m_task)
        return;
    if (facts() == m_before)
        return accept();
    m_message->clear();
    m_save->setEnabled(false);
    m_task = m_session.tasks().run<ColumnChange>(tr("Changing the column %1").arg(m_column.name), this,
        [&project = m_session.project(), id = m_column.id, wanted = facts()](TaskControl &control) { return ColumnFactsEditor(project).set(id, wanted, control); },
        [this](const Result<ColumnChange> &change) { takeChange(change); });
}

void TableFactsDialog::takeChange(const Result<ColumnChange> &change)
{
    m_task = nullptr;
    m_save->setEnabled(true);
    if (change)
        return accept();
    if (m_isClosing)
        return QDialog::reject();
    m_message->showError(change.error().sentence, change.error().detail);
}

void TableFactsDialog::reject()
{
    if (!m_task)
        return QDialog::reject();
    m_isClosing = true;
    m_cancel->setEnabled(false);
    m_task->cancel();
}

} // namespace cairn
