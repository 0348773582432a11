// SPDX-License-Identifier: GPL-3.0-or-later
// Three parts, one below the other.
#include "app/cairn/pages/imageinspector.h"

#include "app/cairn/pages/classdelegate.h"
#include "app/cairn/typingguard.h"
#include "models/labels/annotationmodel.h"
#include "models/labels/classmodel.h"
#include "widgets/common/icons.h"
#include "widgets/common/icontabs.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace cairn {
namespace {

QLabel *partTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QListView *list(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QListView(parent);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    setSurface(view->viewport(), Surface::Panel);
    view->setUniformItemSizes(true);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setAccessibleName(name);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return view;
}

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace4);
    layout->setSpacing(kSpace8);
    return layout;
}

} // namespace

ImageInspector::ImageInspector(ClassModel &classes, AnnotationModel &annotations, QWidget *parent)
    : QWidget(parent)
    , m_classes(classes)
    , m_annotations(annotations)
    , m_tabs(new IconTabs(this))
{
    setSurface(this, Surface::Panel);
    setMinimumWidth(220);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeClasses(), 2);
    m_shapePart = makeShapes();
    m_tabs->addNamed(m_shapePart, QStringLiteral("tag"), tr("Labels"));
    layout->addWidget(m_tabs, 3);
    layout->addWidget(makeStatus());
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&classes), static_cast<QAbstractItemModel *>(&annotations)}) {
        connect(model, &QAbstractItemModel::modelReset, this, &ImageInspector::showCounts);
        connect(model, &QAbstractItemModel::rowsInserted, this, &ImageInspector::showCounts);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ImageInspector::showCounts);
    }
    showCounts();
}

QWidget *ImageInspector::makeClasses()
{
    auto *part = new QWidget(this);
    QVBoxLayout *layout = column(part);
    layout->addWidget(partTitle(tr("Classes"), part));
    m_classView = list(&m_classes, tr("Classes"), part);
    m_classView->setItemDelegate(new ClassDelegate({ClassModel::ColorRole, ClassModel::KeyRole, ClassModel::CountRole}, m_classView));
    m_noClasses = hint(tr("No class yet. Type the name of the first one below, for example “cell”."), part);
    m_newClass = new QLineEdit(part);
    m_newClass->setPlaceholderText(tr("New class"));
    m_newClass->setAccessibleName(tr("New class"));
    m_newClass->setToolTip(tr("Type a name and press Enter to add a class (C)"));
    m_newClass->addAction(icon(QStringLiteral("add"), IconRole::Muted), QLineEdit::LeadingPosition);
    keepEnterForTyping(m_newClass);
    layout->addWidget(m_noClasses);
    layout->addWidget(m_classView, 1);
    layout->addWidget(m_newClass);
    connect(m_classView, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT classChosen(index.data(ClassModel::ClassIdRole).toLongLong());
    });
    connect(m_classView, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_classView->indexAt(at);
        if (index.isValid())
            Q_EMIT classMenuRequested(index.data(ClassModel::ClassIdRole).toLongLong(), m_classView->viewport()->mapToGlobal(at));
    });
    connect(m_newClass, &QLineEdit::returnPressed, this, [this] {
        if (const QString name = m_newClass->text().trimmed(); !name.isEmpty())
            Q_EMIT classAddRequested(name);
        m_newClass->clear();
        m_newClass->clearFocus();
    });
    return part;
}

QWidget *ImageInspector::makeShapes()
{
    auto *part = new QWidget(this);
    QVBoxLayout *layout = column(part);
    m_shapeView = list(&m_annotations, tr("Labels of this image"), part);
    m_shapeView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_shapeView->setItemDelegate(new ClassDelegate({AnnotationModel::ColorRole, -1, -1, AnnotationModel::KindRole}, m_shapeView));
    m_noShapes = hint(tr("Nothing yet. Press B and draw a box, P for an outline, or T and a class key to tag the whole image."), part);
    layout->addWidget(m_noShapes);
    layout->addWidget(m_shapeView, 1);
    connect(m_shapeView->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_settingSelection)
            Q_EMIT selectionChanged(selectedIds());
    });
    connect(m_shapeView, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_shapeView->indexAt(at).isValid())
            Q_EMIT annotationMenuRequested(m_shapeView->viewport()->mapToGlobal(at));
    });
    auto *erase = new QShortcut(QKeySequence::Delete, m_shapeView, nullptr, nullptr, Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, [this] {
        const QSet<qint64> ids = selectedIds();
        Q_EMIT deleteRequested(QList<qint64>(ids.begin(), ids.end()));
    });
    return part;
}

QWidget *ImageInspector::makeStatus()
{
    auto *part = new QWidget(this);
    QVBoxLayout *layout = column(part);
    layout->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace12);
    m_status = new QLabel(part);
    m_done = new QPushButton(icon(QStringLiteral("check")), tr("Done"), part);
    m_done->setToolTip(tr("This image is done; go to the next one that is not (Enter)"));
    m_skip = new QPushButton(icon(QStringLiteral("skip")), tr("Skip"), part);
    m_skip->setToolTip(tr("Leave this image out and go on (S)"));
    for (QPushButton *button : {m_done, m_skip})
        button->setFocusPolicy(Qt::TabFocus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addWidget(m_done, 1);
    buttons->addWidget(m_skip, 1);
    m_time = hint({}, part);
    m_time->setToolTip(tr("Time spent on this image, without pauses"));
    m_time->setAccessibleName(tr("Time spent on this image"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_status, 1);
    row->addWidget(m_time);
    layout->addLayout(row);
    layout->addLayout(buttons);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT statusRequested(ItemStatus::Done); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT statusRequested(ItemStatus::Skipped); });
    return part;
}

QSet<qint64> ImageInspector::selectedIds() const
{
    QSet<qint64> ids;
    for (const QModelIndex &index : m_shapeView->selectionModel()->selectedIndexes())
        ids.insert(index.data(AnnotationModel::AnnotationIdRole).toLongLong());
    return ids;
}

void ImageInspector::setCurrentClass(qint64 classId)
{
    const int row = m_classes.rowOf(classId);
    m_classView->setCurrentIndex(row < 0 ? QModelIndex() : m_classes.index(row));
}

void ImageInspector::setSelection(const QSet<qint64> &annotationIds)
{
    m_settingSelection = true;
    m_shapeView->clearSelection();
    for (const qint64 id : annotationIds) {
        const int row = m_annotations.rowOf(id);
        if (row < 0)
            continue;
        m_shapeView->selectionModel()->select(m_annotations.index(row), QItemSelectionModel::Select);
        m_shapeView->scrollTo(m_annotations.index(row));
    }
    m_settingSelection = false;
}

void ImageInspector::setStatus(ItemStatus status, bool hasItem)
{
    const auto words = [&]() -> QString {
        switch (status) {
        case ItemStatus::Done:
            return tr("✓ Done");
        case ItemStatus::Review:
            return tr("? Waits for review");
        case ItemStatus::Accepted:
            return tr("✓ Reviewed and accepted");
        case ItemStatus::Returned:
            return tr("! Came back from review");
        case ItemStatus::Skipped:
            return tr("– Skipped");
        default:
            return tr("○ To do");
        }
    };
    m_status->setText(hasItem ? words() : QString());
    const bool isDone = status == ItemStatus::Done || status == ItemStatus::Accepted;
    m_done->setText(isDone ? tr("Not done") : tr("Done"));
    m_skip->setText(status == ItemStatus::Skipped ? tr("Not skipped") : tr("Skip"));
    m_done->setEnabled(hasItem);
    m_skip->setEnabled(hasItem);
}

void ImageInspector::setTime(const QString &text) { m_time->setText(text); }

void ImageInspector::addTab(QWidget *page, const QString &iconName, const QString &title) { m_tabs->addNamed(page, iconName, title); }

void ImageInspector::setTabCount(QWidget *page, qsizetype count) { m_tabs->setCount(page, count); }

void ImageInspector::showTab(QWidget *page) { m_tabs->setCurrentWidget(page); }

void ImageInspector::addBelowShapes(QWidget *panel) { m_shapePart->layout()->addWidget(panel); }

void ImageInspector::focusNewClass() { m_newClass->setFocus(Qt::ShortcutFocusReason); }

void ImageInspector::showCounts()
{
    m_noClasses->setVisible(m_classes.rowCount() == 0);
    m_classView->setVisible(m_classes.rowCount() > 0);
    m_noShapes->setVisible(m_annotations.rowCount() == 0 && m_annotations.itemId() != 0);
    m_shapeView->setVisible(m_annotations.rowCount() > 0);
}

} // namespace cairn
