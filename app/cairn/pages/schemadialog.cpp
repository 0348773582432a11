// SPDX-License-Identifier: GPL-3.0-or-later
// Two parts behind a switch: classes with their tree, and the attributes of pictures.
#include "app/cairn/pages/schemadialog.h"

#include "app/cairn/pages/schemadialogattributes.h"
#include "app/cairn/pages/schemadialogform.h"
#include "app/cairn/pages/schemadialogtree.h"
#include "app/cairn/typingguard.h"
#include "models/labels/classlist.h"
#include "models/labels/schemamodel.h"
#include "widgets/common/ask.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr qint64 kFewLabels = 500; // to change them takes some milliseconds

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    setTextTone(label, TextTone::Muted);
    return label;
}

} // namespace

SchemaDialog::SchemaDialog(Project &project, Ask &ask, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_ask(ask)
    , m_model(new SchemaModel(project, this))
    , m_message(new MessageBar(this))
    , m_what(new SegmentedControl(this))
    , m_pages(new QStackedWidget(this))
    , m_tree(new QTreeView(this))
    , m_newClass(new QLineEdit(this))
    , m_form(new SchemaClassForm(project, *m_model, this))
    , m_attributes(new SchemaAttributeList(project, ask, this))
    , m_imageAttributes(new SchemaAttributeList(project, ask, this))
{
    setWindowTitle(tr("Classes and attributes"));
    resize(940, 720);
    m_what->addSegment(QStringLiteral("classes"), tr("Classes"), QStringLiteral("class"));
    m_what->addSegment(QStringLiteral("images"), tr("Images"), QStringLiteral("picture"));
    m_pages->addWidget(makeClassesPart());
    m_pages->addWidget(makeImagesPart());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_what, 0, Qt::AlignLeading);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    connect(m_what, &SegmentedControl::currentChanged, this, [this](const QString &id) { m_pages->setCurrentIndex(id == QLatin1String("images")); });
    const auto say = [this](const QString &sentence) { sentence.isEmpty() ? m_message->clear() : m_message->showError(sentence); };
    connect(m_form, &SchemaClassForm::failed, this, say);
    connect(m_form, &SchemaClassForm::moved, this, &SchemaDialog::showClass);
    connect(m_attributes, &SchemaAttributeList::failed, this, say);
    connect(m_imageAttributes, &SchemaAttributeList::failed, this, say);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, [this] { undo(false); });
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this, [this] { undo(true); });
    // Enter in a field writes it; it presses no button of a dialog that has nothing to confirm.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    if (m_model->rowCount() == 0)
        m_newClass->setFocus();
    else
        m_tree->setFocus();
}

SchemaDialog::~SchemaDialog()
{
    // A field that loses the focus while it goes still says what was typed, and the one who listened is no dialog any more.
    for (QObject *part : std::initializer_list<QObject *> {m_form, m_attributes, m_imageAttributes, m_what})
        part->disconnect(this);
}

QWidget *SchemaDialog::makeClassesPart()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    auto *left = new QWidget(split);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, kSpace12, 0);
    layout->setSpacing(kSpace8);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(kSpace16);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAccessibleName(tr("Classes"));
    m_tree->setItemDelegate(new SchemaTreeDelegate(m_tree));
    m_newClass->setPlaceholderText(tr("New class"));
    m_newClass->setAccessibleName(tr("New class"));
    m_newClass->addAction(icon(QStringLiteral("add"), IconRole::Muted), QLineEdit::LeadingPosition);
    keepEnterForTyping(m_newClass);
    connect(m_newClass, &QLineEdit::returnPressed, this, &SchemaDialog::addClass);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchemaDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_tree, [this](const QModelIndex &parent) { m_tree->expand(parent); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { showCurrent(); });
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_newClass);
    addButtons(left, layout);
    split->addWidget(left);
    split->addWidget(makeClassPart());
    split->setStretchFactor(1, 1);
    split->setSizes({300, 620});
    return split;
}

void SchemaDialog::addButtons(QWidget *part, QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace4);
    const auto button = [&](const char *iconName, const QString &what, auto done, bool needsClass) {
        auto *made = new IconButton(QLatin1String(iconName), what, part);
        made->setObjectName(QLatin1String(iconName));
        connect(made, &IconButton::clicked, this, done);
        row->addWidget(made);
        if (needsClass)
            m_needClass.append(made);
    };
    button("chevron-up", tr("Further up"), [this] { moveClass(-1); }, true);
    button("chevron-down", tr("Further down"), [this] { moveClass(1); }, true);
    row->addStretch(1);
    button("import", tr("Import a list of classes: text, COCO or YOLO"), [this] { importList(); }, false);
    button("export", tr("Export the classes as a list"), [this] { exportList(); }, false);
    layout->addLayout(row);
}

QWidget *SchemaDialog::makeClassPart()
{
    m_details = new QWidget(this);
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(kSpace12, 0, kSpace12, kSpace12);
    layout->setSpacing(kSpace16);
    layout->addWidget(m_form);
    layout->addWidget(m_attributes);
    layout->addStretch(1);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace12);
    m_none = paragraph(tr("Type the name of a class at the left and press Enter, or import a list: text, COCO or YOLO."), right);
    m_none->setAlignment(Qt::AlignCenter);
    column->addWidget(m_none, 1);
    column->addWidget(scrolled(m_details, right), 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace8);
    row->setContentsMargins(kSpace12, 0, 0, 0);
    const auto button = [&](const QString &name, const QString &text, void (SchemaDialog::*done)()) {
        auto *made = new QPushButton(text, right);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, done);
        row->addWidget(made);
        m_needClass.append(made);
        return made;
    };
    button(QStringLiteral("merge"), tr("Merge into…"), &SchemaDialog::mergeInto);
    button(QStringLiteral("split"), tr("Split…"), &SchemaDialog::offerSplits)->setToolTip(tr("Some of its labels become a new class: those with one value of an attribute"));
    m_archive = button(QStringLiteral("archive"), tr("Archive"), &SchemaDialog::archiveClass);
    row->addStretch(1);
    setButtonKind(button(QStringLiteral("delete"), tr("Delete…"), &SchemaDialog::deleteClass), ButtonKind::Danger);
    column->addLayout(row);
    return right;
}

QWidget *SchemaDialog::makeImagesPart()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, kSpace12, 0);
    layout->setSpacing(kSpace12);
    layout->addWidget(paragraph(tr("What is said of a whole image: is it blurred, which microscope, what time of day."), content));
    layout->addWidget(m_imageAttributes);
    layout->addStretch(1);
    content->setMaximumWidth(620);
    return scrolled(content, this);
}

qint64 SchemaDialog::currentClass() const { return m_tree->currentIndex().data(SchemaModel::ClassIdRole).toLongLong(); }

void SchemaDialog::showClass(qint64 classId)
{
    m_what->setCurrent(QStringLiteral("classes"));
    m_tree->setCurrentIndex(m_model->indexOf(classId));
    m_tree->scrollTo(m_tree->currentIndex());
}

void SchemaDialog::showImageAttributes() { m_what->setCurrent(QStringLiteral("images")); }

void SchemaDialog::showCurrent()
{
    const auto shown = m_model->labelClass(currentClass());
    for (QWidget *widget : std::as_const(m_needClass))
        widget->setEnabled(shown.has_value());
    m_details->parentWidget()->parentWidget()->setVisible(shown.has_value()); // with what scrolls them
    m_none->setVisible(!shown);
    m_archive->setText(shown && shown->isArchived ? tr("Restore") : tr("Archive"));
    m_archive->setToolTip(tr("An archived class is not offered any more; its labels stay"));
    m_form->setClass(shown ? shown->id : 0);
    if (shown)
        m_attributes->setClass(shown->id);
}

void SchemaDialog::showError(const Result<void> &result)
{
    if (result)
        m_message->clear();
    else
        m_message->showError(result.error().sentence, result.error().detail);
}

void SchemaDialog::addClass()
{
    const QString name = m_newClass->text().trimmed();
    if (name.isEmpty())
        return;
    const Result<qint64> added = LabelSchema(m_project).addClass(name);
    showError(added ? Result<void>() : fail(added));
    if (!added)
        return;
    m_newClass->clear();
    showClass(*added);
}

void SchemaDialog::mergeInto()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LabelClass &each : m_model->classes()) {
        if (each.id != currentClass())
            menu->addAction(each.name, this, [this, id = each.id] { mergeClass(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is no other class"))->setEnabled(false);
    const auto *button = findChild<QPushButton *>(QStringLiteral("merge"));
    menu->popup(button->mapToGlobal(button->rect().topLeft()));
}

void SchemaDialog::mergeClass(qint64 intoId)
{
    const auto from = m_model->labelClass(currentClass()), into = m_model->labelClass(intoId);
    if (!from || !into)
        return;
    const qint64 labels = integerOf(m_project.reader(), "SELECT count(*) FROM annotation WHERE class_id = ?", from->id);
    const Confirmation question {tr("Merge %1 into %2?").arg(from->name, into->name),
        tr("%n label(s) of %1 become %2. Undo brings both back.", nullptr, int(labels)).arg(from->name, into->name), tr("Merge"), false};
    if (!m_ask.confirm(this, question))
        return;
    change(labels, tr("Merging %1 into %2…").arg(from->name, into->name), [&project = m_project, from = from->id, intoId] { return LabelSchema(project).mergeClass(from, intoId); },
        [this, intoId] { showClass(intoId); });
}

void SchemaDialog::change(qint64 labels, const QString &doing, std::function<Result<void>()> work, std::function<void()> done)
{
    const auto take = [this, done = std::move(done)](const Result<void> &result) {
        showError(result);
        if (result && done)
            done();
    };
    if (m_task.isRunning())
        return;
    if (labels <= kFewLabels)
        return take(work());
    m_message->showMessage({MessageKind::Info, doing, {}, {}, false});
    m_task.start<bool>([work = std::move(work)](TaskControl &) { return work().map([] { return true; }); },
        [take](const Result<bool> &result) { take(result ? Result<void>() : fail(result)); });
}

void SchemaDialog::archiveClass()
{
    if (const auto shown = m_model->labelClass(currentClass()))
        showError(LabelSchema(m_project).setClassArchived(shown->id, !shown->isArchived));
}

void SchemaDialog::deleteClass()
{
    const auto shown = m_model->labelClass(currentClass());
    if (!shown)
        return;
    const qint64 labels = LabelSchema::labelCount(m_project.reader(), shown->id);
    const bool hasChildren = m_model->rowCount(m_model->indexOf(shown->id)) > 0;
    const QString text = hasChildren ? tr("%n label(s) are deleted as well, those of the classes below it among them. Undo brings all back.", nullptr, int(labels))
                                     : tr("%n label(s) are deleted as well. Undo brings all back.", nullptr, int(labels));
    if ((labels > 0 || hasChildren) && !m_ask.confirm(this, {tr("Delete the class %1?").arg(shown->name), text, tr("Delete"), true}))
        return;
    change(labels, tr("Deleting %1…").arg(shown->name), [&project = m_project, id = shown->id] { return LabelSchema(project).deleteClass(id); });
}

void SchemaDialog::moveClass(int by)
{
    // Positions run through all classes; the neighbour in the tree tells where to.
    const QModelIndex current = m_tree->currentIndex();
    const QModelIndex neighbour = current.siblingAtRow(current.row() + by);
    if (!neighbour.isValid())
        return;
    const auto all = LabelSchema::classes(m_project.reader()).value_or(QList<LabelClass>());
    const qint64 neighbourId = neighbour.data(SchemaModel::ClassIdRole).toLongLong();
    for (int at = 0; at < all.size(); ++at) {
        if (all.at(at).id == neighbourId)
            return showError(LabelSchema(m_project).moveClass(currentClass(), at));
    }
}

void SchemaDialog::importList()
{
    const auto files = m_ask.openFiles(this, {tr("Import a list of classes"), {}, {tr("Lists of classes (*.txt *.names *.json *.yaml *.yml)"), tr("All files (*)")}, {}, tr("Import")});
    if (!files || files->isEmpty())
        return;
    const auto entries = readClassListFile(files->first());
    if (!entries)
        return showError(fail(entries));
    const Result<int> added = LabelSchema(m_project).addClasses(*entries);
    if (!added)
        return showError(fail(added));
    m_message->showMessage({MessageKind::Success, *added == 0 ? tr("All classes of the list are there already.") : tr("%n class(es) added.", nullptr, *added), {}, {}, true});
}

void SchemaDialog::exportList()
{
    const auto path = m_ask.saveFile(this, {tr("Export the classes"), {}, {tr("Text (*.txt)")}, QStringLiteral("classes.txt"), tr("Export")});
    if (!path)
        return;
    QHash<qint64, QString> paths;
    QList<ClassListEntry> entries;
    for (const LabelClass &each : m_model->classes()) { // each behind its parent
        const QString parent = paths.value(each.parentId);
        paths.insert(each.id, parent.isEmpty() ? each.name : parent + QLatin1Char('/') + each.name);
        if (!each.isArchived)
            entries.append({each.name, parent, {}});
    }
    QSaveFile file(*path);
    const QByteArray text = classListText(entries);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        m_message->showMessage({MessageKind::Success, tr("Written to %1.").arg(*path), {}, {}, true});
    else
        m_message->showError(tr("%1 could not be written: %2.").arg(*path, file.errorString()));
}

void SchemaDialog::undo(bool redo)
{
    const Result<Journal *> journal = m_project.journal();
    if (!journal)
        return showError(fail(journal));
    const Result<QString> done = redo ? (*journal)->redo() : (*journal)->undo();
    showError(done ? Result<void>() : fail(done));
}

} // namespace cairn
