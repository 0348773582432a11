// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a chip for each answer and keeps the adding line at the end.
#include "widgets/tables/labelkeylegend.h"

#include "widgets/common/iconbutton.h"
#include "widgets/common/theme.h"
#include "widgets/tables/flowlayout.h"
#include "widgets/tables/choicechip.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace cairn {
namespace {

constexpr int kKeys = 9;
constexpr int kNameWidth = 160;
constexpr int kValueWidth = 260;

} // namespace

LabelKeyLegend::LabelKeyLegend(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this, kSpace4))
    , m_clear(new ChoiceChip(tr("no label"), this))
    , m_add(new IconButton(QStringLiteral("add"), tr("Add an answer"), this))
    , m_name(new QLineEdit(this))
    , m_value(new QLineEdit(this))
{
    m_layout->setContentsMargins(kSpace8, kSpace4, kSpace8, kSpace4);
    setAccessibleName(tr("Answers and their keys"));
    m_clear->setKey(QStringLiteral("0"));
    m_clear->setQuiet(true);
    m_clear->setToolTip(tr("Take the label away (0 or Delete)"));
    m_add->setKeyShown(QKeySequence(Qt::Key_Plus));
    m_add->setFixedSize(kRowHeight, kRowHeight);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_name->setPlaceholderText(tr("New answer"));
    m_name->setAccessibleName(tr("Name of the new answer"));
    m_name->setFixedWidth(kNameWidth);
    m_name->hide();
    m_name->installEventFilter(this);
    m_value->setFixedWidth(kValueWidth);
    m_value->setAccessibleName(tr("Label of the row"));
    m_value->setToolTip(tr("Enter labels the row and goes on"));
    m_value->hide();
    m_value->installEventFilter(this);
    connect(m_value, &QLineEdit::returnPressed, this, [this] { Q_EMIT valueEntered(m_value->text().trimmed()); });
    connect(m_clear, &ChoiceChip::clicked, this, &LabelKeyLegend::clearRequested);
    connect(m_add, &IconButton::clicked, this, &LabelKeyLegend::startAdding);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { endAdding(true); });
    rebuild();
}

void LabelKeyLegend::setChoices(const QStringList &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    rebuild();
}

void LabelKeyLegend::setLooks(const QHash<QString, QString> &titles, const QHash<QString, QString> &colors)
{
    if (titles == m_titles && colors == m_colors)
        return;
    m_titles = titles;
    m_colors = colors;
    rebuild();
}

void LabelKeyLegend::setCurrentValues(const QStringList &values)
{
    m_currentValues = values;
    for (qsizetype index = 0; index < m_chips.size(); ++index)
        m_chips[index]->setChecked(values.contains(m_choices.value(index)));
    if (!m_value->isHidden() && !m_value->hasFocus())
        m_value->setText(values.value(0));
}

void LabelKeyLegend::setCanAdd(bool canAdd)
{
    m_canAdd = canAdd;
    m_add->setVisible(canAdd);
}

void LabelKeyLegend::setValueLine(const QString &placeholder)
{
    if (placeholder == m_value->placeholderText())
        return;
    m_value->setVisible(!placeholder.isEmpty());
    m_value->setPlaceholderText(placeholder);
    rebuild();
}

void LabelKeyLegend::startValue(const QString &typed)
{
    if (m_value->isHidden())
        return;
    m_value->setFocus(Qt::ShortcutFocusReason);
    m_value->setText(typed.isEmpty() ? m_currentValues.value(0) : typed);
    if (typed.isEmpty())
        m_value->selectAll();
}

void LabelKeyLegend::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    qDeleteAll(m_chips);
    m_chips.clear();
    for (int index = 0; index < m_choices.size(); ++index) {
        auto *chip = new ChoiceChip(m_titles.value(m_choices[index], m_choices[index]), this);
        chip->setChoice(index);
        chip->setOwnColor(QColor(m_colors.value(m_choices[index])));
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        if (index < kKeys) {
            chip->setKey(QString::number(index + 1));
            chip->setToolTip(tr("Label the row %1 and go on (%2)").arg(chip->text()).arg(index + 1));
        }
        connect(chip, &ChoiceChip::clicked, this, [this, index] { Q_EMIT chosen(m_choices.value(index)); });
        connect(chip, &ChoiceChip::customContextMenuRequested, this, [this, chip, index](const QPoint &at) {
            Q_EMIT choiceMenuRequested(index, chip->mapToGlobal(at));
        });
        m_chips.append(chip);
        m_layout->addWidget(chip);
        chip->show();
    }
    m_layout->addWidget(m_value);
    m_layout->addWidget(m_clear);
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_name);
    m_clear->setVisible(!m_choices.isEmpty() || !m_value->isHidden());
    setCurrentValues(m_currentValues);
    // Each chip that is shown arranges what is there so far; what follows it would stay where it was.
    m_layout->invalidate();
}

void LabelKeyLegend::startAdding()
{
    m_add->hide();
    m_name->show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void LabelKeyLegend::endAdding(bool keep)
{
    const QString name = m_name->text().trimmed();
    m_name->clear();
    m_name->hide();
    m_add->setVisible(m_canAdd);
    if (keep && !name.isEmpty())
        Q_EMIT addRequested(name);
    Q_EMIT leaveRequested();
}

bool LabelKeyLegend::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_value && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return true;
    }
    if (watched == m_name && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endAdding(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cairn
