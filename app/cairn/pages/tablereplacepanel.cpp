// SPDX-License-Identifier: GPL-3.0-or-later
// Counts while one types, and shows the first change as an example.
#include "app/cairn/pages/tablereplacepanel.h"

#include "models/data/cellreplace.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace cairn {
namespace {

constexpr int kPauseMs = 250;
constexpr qsizetype kLongestExample = 60;

QString shortened(QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text.size() > kLongestExample ? text.left(kLongestExample) + QStringLiteral("…") : text;
}

} // namespace

TableReplacePanel::TableReplacePanel(QWidget *parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_column(new QComboBox(this))
    , m_where(new QComboBox(this))
    , m_regular(new QCheckBox(tr("Regular e&xpression"), this))
    , m_case(new QCheckBox(tr("Match &case"), this))
    , m_whole(new QCheckBox(tr("Whole cell"), this))
    , m_state(new QLabel(this))
    , m_replace(new QPushButton(tr("Replace"), this))
{
    setSurface(this, Surface::Panel);
    m_find->setPlaceholderText(tr("Find"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_find->setAccessibleName(tr("Find"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_column->setAccessibleName(tr("In which column"));
    m_where->setAccessibleName(tr("In which rows"));
    m_where->addItem(tr("in the filtered rows"), int(Where::Filtered));
    m_where->addItem(tr("in the selected rows"), int(Where::Selection));
    m_where->addItem(tr("in the whole table"), int(Where::Table));
    m_regular->setToolTip(tr("\\1 in the replacement stands for the first bracket"));
    m_whole->setToolTip(tr("Only cells that are this and nothing else; with nothing to find: missing values"));
    setTextTone(m_state, TextTone::Muted);
    m_state->setWordWrap(true);
    setButtonKind(m_replace, ButtonKind::Primary);
    m_replace->setEnabled(false);
    makeLayout();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPauseMs);
    connect(&m_timer, &QTimer::timeout, this, &TableReplacePanel::changed);
    const auto changeSoon = [this] {
        m_replace->setEnabled(false);
        m_timer.start();
    };
    for (QLineEdit *line : {m_find, m_replacement}) {
        connect(line, &QLineEdit::textChanged, this, changeSoon);
        connect(line, &QLineEdit::returnPressed, m_replace, &QPushButton::click);
    }
    for (QComboBox *box : {m_column, m_where})
        connect(box, &QComboBox::currentIndexChanged, this, changeSoon);
    for (QCheckBox *box : {m_regular, m_case, m_whole})
        connect(box, &QCheckBox::toggled, this, changeSoon);
    connect(m_replace, &QPushButton::clicked, this, &TableReplacePanel::accepted);
}

void TableReplacePanel::makeLayout()
{
    auto *cancel = new QPushButton(tr("Close"), this);
    setButtonKind(cancel, ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &TableReplacePanel::canceled);
    auto *first = new QHBoxLayout;
    first->setSpacing(kSpace8);
    first->addWidget(m_find, 2);
    first->addWidget(m_replacement, 2);
    first->addWidget(m_column, 1);
    first->addWidget(m_where);
    first->addWidget(m_replace);
    first->addWidget(cancel);
    auto *second = new QHBoxLayout;
    second->setSpacing(kSpace16);
    second->addWidget(m_regular);
    second->addWidget(m_case);
    second->addWidget(m_whole);
    second->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    layout->setSpacing(kSpace8);
    layout->addLayout(first);
    layout->addLayout(second);
}

void TableReplacePanel::setColumns(const QStringList &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    const QSignalBlocker blocker(m_column);
    m_column->clear();
    m_column->addItem(tr("in all columns"));
    for (const QString &column : columns)
        m_column->addItem(column);
}

void TableReplacePanel::start(const QString &column, bool hasSelection)
{
    m_column->setCurrentIndex(qMax(0, int(m_columns.indexOf(column)) + 1));
    m_where->setCurrentIndex(hasSelection ? int(Where::Selection) : int(Where::Filtered));
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    m_timer.start();
}

QString TableReplacePanel::find() const { return m_find->text(); }
QString TableReplacePanel::replacement() const { return m_replacement->text(); }
QStringList TableReplacePanel::columns() const { return m_column->currentIndex() > 0 ? QStringList {m_column->currentText()} : m_columns; }
TableReplacePanel::Where TableReplacePanel::where() const { return Where(m_where->currentData().toInt()); }
bool TableReplacePanel::isRegularExpression() const { return m_regular->isChecked(); }
bool TableReplacePanel::isCaseSensitive() const { return m_case->isChecked(); }
bool TableReplacePanel::isWholeCell() const { return m_whole->isChecked(); }

void TableReplacePanel::showCounting()
{
    setTextTone(m_state, TextTone::Muted);
    m_state->setText(tr("Counting…"));
}

void TableReplacePanel::showPlan(const ReplacePlan &plan)
{
    const int count = int(plan.changes.size());
    setTextTone(m_state, TextTone::Muted);
    m_replace->setText(count == 0 ? tr("Replace") : tr("Replace in %Ln cell(s)", nullptr, count));
    m_replace->setEnabled(count > 0);
    QStringList parts;
    if (count > 0)
        parts.append(tr("For example \"%1\" becomes \"%2\".").arg(shortened(plan.exampleBefore), shortened(plan.exampleAfter)));
    else if (!m_find->text().isEmpty() || m_whole->isChecked())
        parts.append(tr("Nothing is found."));
    if (plan.misfits > 0)
        parts.append(tr("%Ln cell(s) stay as they are:", nullptr, int(plan.misfits)) + QLatin1Char(' ') + plan.misfitReason);
    if (plan.isCut)
        parts.append(tr("That is as many as are replaced at once; do it again for the others."));
    m_state->setText(parts.join(QLatin1Char(' ')));
}

void TableReplacePanel::showProblem(const QString &sentence)
{
    setTextTone(m_state, TextTone::Bad);
    m_state->setText(sentence);
    m_replace->setEnabled(false);
}

void TableReplacePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT canceled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cairn
