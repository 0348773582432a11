// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the answers is the order of the keys; what an answer was called before goes along, so that labels follow.
#include "app/cairn/pages/labelcolumndialog.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/classswatch.h"
#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/theme.h"
#include "widgets/tables/choicelook.h"

#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>

namespace cairn {
namespace {

constexpr int kNameColumn = 0, kColorColumn = 1;
constexpr int kBefore = Qt::UserRole + 1, kColor = Qt::UserRole + 2;
constexpr int kKeys = 9;

QIcon swatch(const QColor &color, int index)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    ClassSwatch::paint(&painter, QRectF(4, 4, 24, 24), color, classPattern(index));
    return QIcon(pixmap);
}

} // namespace

LabelColumnDialog::LabelColumnDialog(const LabelColumn &column, const QStringList &textColumns, QWidget *parent)
    : QDialog(parent)
    , m_column(column)
    , m_name(new QLineEdit(column.name, this))
    , m_kind(new QComboBox(this))
    , m_text(new QComboBox(this))
    , m_textName(new QLabel(tr("&Text of the column"), this))
    , m_answers(new QTableWidget(0, 2, this))
{
    const bool isNew = column.id == 0;
    setWindowTitle(isNew ? tr("New label column") : tr("Label column %1").arg(column.name));
    setSurface(this, Surface::Panel);
    for (const LabelKind each : allLabelKinds())
        m_kind->addItem(labelKindTitle(each), int(each));
    m_kind->setCurrentIndex(m_kind->findData(int(column.kind)));
    m_text->addItems(textColumns);
    m_text->setCurrentIndex(qMax(0, m_text->findText(column.textColumn)));
    m_textName->setBuddy(m_text);
    makeLayout(makeAnswers(), isNew);
    for (const QString &choice : column.choices)
        addAnswer(choice, column.colors.value(choice), choice);
    connect(m_name, &QLineEdit::textChanged, this, &LabelColumnDialog::showState);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LabelColumnDialog::showState);
    connect(m_answers, &QTableWidget::itemSelectionChanged, this, &LabelColumnDialog::showState);
    connect(m_answers, &QTableWidget::itemChanged, this, &LabelColumnDialog::showState);
    connect(m_answers, &QTableWidget::cellClicked, this, [this](int row, int place) {
        if (place == kColorColumn)
            chooseColor(row);
    });
    showState();
}

QWidget *LabelColumnDialog::makeAnswers()
{
    m_answerArea = new QWidget(this);
    m_answers->setHorizontalHeaderLabels({tr("Answer"), tr("Colour")});
    m_answers->horizontalHeader()->setSectionResizeMode(kNameColumn, QHeaderView::Stretch);
    m_answers->verticalHeader()->setToolTip(tr("The key of the answer"));
    m_answers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_answers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_answers->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_answers->setAccessibleName(tr("Answers and their keys"));
    auto *more = new QPushButton(tr("Add an answer"), m_answerArea);
    m_less = new QPushButton(tr("Remove"), m_answerArea);
    m_up = new QPushButton(tr("One key lower"), m_answerArea);
    m_down = new QPushButton(tr("One key higher"), m_answerArea);
    connect(more, &QPushButton::clicked, this, [this] {
        addAnswer({});
        m_answers->setCurrentCell(m_answers->rowCount() - 1, kNameColumn);
        m_answers->editItem(m_answers->currentItem());
    });
    connect(m_less, &QPushButton::clicked, this, &LabelColumnDialog::removeAnswer);
    connect(m_up, &QPushButton::clicked, this, [this] { moveAnswer(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveAnswer(1); });
    auto *buttons = new QVBoxLayout;
    for (QPushButton *each : {more, m_up, m_down, m_less})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(m_answerArea);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_answers, 1);
    layout->addLayout(buttons);
    return m_answerArea;
}

void LabelColumnDialog::makeLayout(QWidget *answers, bool isNew)
{
    auto *name = new QLabel(tr("&Name"), this);
    name->setBuddy(m_name);
    auto *kind = new QLabel(tr("&Kind of label"), this);
    kind->setBuddy(m_kind);
    auto *hint = new QLabel(tr("An answer that gets another name keeps its labels. One that is removed only loses its key."), this);
    setTextTone(hint, TextTone::Muted);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    if (!isNew) {
        QPushButton *remove = buttons->addButton(tr("Remove the column"), QDialogButtonBox::ResetRole);
        setButtonKind(remove, ButtonKind::Danger);
        remove->setToolTip(tr("With all its labels; it can be undone"));
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removeRequested();
            reject();
        });
    }
    auto *layout = new QGridLayout(this);
    layout->setVerticalSpacing(kSpace8);
    layout->addWidget(name, 0, 0);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(kind, 1, 0);
    layout->addWidget(m_kind, 1, 1);
    layout->addWidget(m_textName, 2, 0);
    layout->addWidget(m_text, 2, 1);
    layout->addWidget(answers, 3, 0, 1, 2);
    layout->addWidget(hint, 4, 0, 1, 2);
    layout->addWidget(buttons, 5, 0, 1, 2);
    layout->setRowStretch(3, 1);
    resize(520, 440);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LabelColumnDialog::addAnswer(const QString &name, const QString &color, const QString &before)
{
    const QSignalBlocker blocker(m_answers);
    const int row = m_answers->rowCount();
    m_answers->insertRow(row);
    auto *item = new QTableWidgetItem(name);
    item->setData(kBefore, before);
    m_answers->setItem(row, kNameColumn, item);
    auto *look = new QTableWidgetItem;
    look->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    look->setData(kColor, color);
    look->setToolTip(tr("Click to choose another colour"));
    m_answers->setItem(row, kColorColumn, look);
    showState();
}

void LabelColumnDialog::removeAnswer()
{
    m_answers->removeRow(m_answers->currentRow());
    showState();
}

void LabelColumnDialog::moveAnswer(int step)
{
    const int from = m_answers->currentRow(), to = from + step;
    if (from < 0 || to < 0 || to >= m_answers->rowCount())
        return;
    for (const int place : {kNameColumn, kColorColumn}) {
        QTableWidgetItem *moved = m_answers->takeItem(from, place), *other = m_answers->takeItem(to, place);
        m_answers->setItem(to, place, moved);
        m_answers->setItem(from, place, other);
    }
    m_answers->setCurrentCell(to, kNameColumn);
    showState();
}

void LabelColumnDialog::chooseColor(int row)
{
    QTableWidgetItem *look = m_answers->item(row, kColorColumn);
    auto *dialog = new QColorDialog(QColor(look->data(kColor).toString()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of %1").arg(nameAt(row)));
    connect(dialog, &QColorDialog::colorSelected, this, [this, row](const QColor &color) {
        if (QTableWidgetItem *chosen = m_answers->item(row, kColorColumn))
            chosen->setData(kColor, color.name());
        showState();
    });
    dialog->open();
}

LabelKind LabelColumnDialog::kind() const { return LabelKind(m_kind->currentData().toInt()); }

void LabelColumnDialog::setKind(LabelKind kind) { m_kind->setCurrentIndex(m_kind->findData(int(kind))); }

QString LabelColumnDialog::nameAt(int row) const { return m_answers->item(row, kNameColumn)->text().trimmed(); }

void LabelColumnDialog::showState()
{
    const QSignalBlocker blocker(m_answers);
    for (int row = 0; row < m_answers->rowCount(); ++row) {
        m_answers->setVerticalHeaderItem(row, new QTableWidgetItem(row < kKeys ? QString::number(row + 1) : QStringLiteral("–")));
        QTableWidgetItem *look = m_answers->item(row, kColorColumn);
        const QColor own(look->data(kColor).toString());
        look->setIcon(swatch(own.isValid() ? own : choiceLook(row, palette()).color, row));
    }
    m_answerArea->setVisible(kind() == LabelKind::Choice || kind() == LabelKind::Multiple || kind() == LabelKind::Span);
    m_text->setVisible(kind() == LabelKind::Span);
    m_textName->setVisible(kind() == LabelKind::Span);
    m_ok->setEnabled(!m_name->text().trimmed().isEmpty() && (kind() != LabelKind::Span || m_text->count() > 0));
    const int row = m_answers->currentRow();
    m_less->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_answers->rowCount());
}

LabelColumnForm LabelColumnDialog::form() const
{
    LabelColumnForm form;
    form.name = m_name->text().trimmed();
    form.kind = kind();
    if (form.kind == LabelKind::Span)
        form.textColumn = m_text->currentText();
    if (m_answerArea->isHidden())
        return form;
    for (int row = 0; row < m_answers->rowCount(); ++row) {
        const QString name = nameAt(row), before = m_answers->item(row, kNameColumn)->data(kBefore).toString();
        if (name.isEmpty())
            continue;
        form.choices.append(name);
        if (!before.isEmpty() && before != name)
            form.renamed.insert(before, name);
        if (const QString color = m_answers->item(row, kColorColumn)->data(kColor).toString(); !color.isEmpty())
            form.colors.insert(name, color);
    }
    return form;
}

} // namespace cairn
