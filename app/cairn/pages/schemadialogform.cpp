// SPDX-License-Identifier: GPL-3.0-or-later
// Each field is written when it is left, as a gesture of its own; what was not changed writes nothing.
#include "app/cairn/pages/schemadialogform.h"

#include "models/labels/schemamodel.h"
#include "widgets/common/formrow.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>

#include <array>

namespace cairn {
namespace {

constexpr std::array kKinds = {ShapeKind::Tag, ShapeKind::Box, ShapeKind::RotatedBox, ShapeKind::Ellipse, ShapeKind::Polygon, ShapeKind::Polyline,
    ShapeKind::Point, ShapeKind::Skeleton, ShapeKind::Mask, ShapeKind::Cuboid};

QIcon swatchIcon(const QColor &color)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
    return QIcon(pixmap);
}

QPlainTextEdit *textBox(const QString &name, int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 2 * kSpace8);
    return edit;
}

} // namespace

QString skeletonLinesText(const QJsonObject &skeleton)
{
    QStringList lines;
    const QJsonArray edges = skeleton.value(QLatin1String("edges")).toArray();
    for (const QJsonValue edge : edges)
        lines.append(QStringLiteral("%1-%2").arg(edge.toArray().at(0).toInt() + 1).arg(edge.toArray().at(1).toInt() + 1));
    return lines.join(QLatin1String(", "));
}

Result<QJsonObject> skeletonFromText(const QString &points, const QString &lines)
{
    QJsonArray names, edges;
    for (const QString &line : points.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            names.append(line.trimmed());
    }
    static const QRegularExpression space(QStringLiteral("[,;\\s]+")), pair(QStringLiteral("^(\\d{1,4})[-–](\\d{1,4})$"));
    for (const QString &part : lines.split(space, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = pair.match(part);
        if (!match.hasMatch())
            return fail(SchemaClassForm::tr("\"%1\" is no line between two points. Write for example 1-2, 2-3.").arg(part));
        edges.append(QJsonArray {match.captured(1).toInt() - 1, match.captured(2).toInt() - 1});
    }
    if (names.isEmpty())
        return edges.isEmpty() ? Result<QJsonObject>() : fail(SchemaClassForm::tr("Name the points first, one a line."));
    const QJsonObject skeleton {{QStringLiteral("points"), names}, {QStringLiteral("edges"), edges}};
    if (!checkSkeleton(skeleton)) {
        for (const QJsonValue edge : edges) {
            for (const QJsonValue end : edge.toArray()) {
                if (end.toInt() < 0 || end.toInt() >= names.size())
                    return fail(SchemaClassForm::tr("There is no point %1: there are %2.").arg(end.toInt() + 1).arg(names.size()));
            }
        }
        return fail(checkSkeleton(skeleton));
    }
    return skeleton;
}

SchemaClassForm::SchemaClassForm(Project &project, SchemaModel &model, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_model(model)
    , m_name(new QLineEdit(this))
    , m_color(new QToolButton(this))
    , m_key(new QComboBox(this))
    , m_parent(new QComboBox(this))
    , m_points(textBox(tr("Points of the skeleton"), 4, this))
    , m_lines(new QLineEdit(this))
    , m_description(textBox(tr("Description"), 3, this))
{
    QFormLayout *form = makeFormLayout(this);
    form->setVerticalSpacing(kSpace12);
    makeRows(form);
    m_points->installEventFilter(this);
    m_description->installEventFilter(this);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &SchemaClassForm::showAll);
    connect(&model, &QAbstractItemModel::dataChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::rowsInserted, &m_later, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::rowsRemoved, &m_later, qOverload<>(&QTimer::start));
}

void SchemaClassForm::makeRows(QFormLayout *form)
{
    addFormRow(form, tr("&Name"), m_name);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_classId != 0 && m_name->isModified())
            take(LabelSchema(m_project).renameClass(m_classId, m_name->text()));
    });
    m_color->setText(tr("Change…"));
    m_color->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_color->setIconSize({16, 16});
    m_color->setAccessibleName(tr("Colour"));
    addFormRow(form, tr("&Colour"), m_color);
    connect(m_color, &QToolButton::clicked, this, &SchemaClassForm::chooseColor);
    addFormRow(form, tr("&Key"), m_key, tr("Pressing it labels with this class."));
    connect(m_key, &QComboBox::activated, this, [this](int index) {
        take(LabelSchema(m_project).setClassKey(m_classId, m_key->itemData(index).toString()));
    });
    m_parent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parent->setMinimumContentsLength(24);
    addFormRow(form, tr("&Below"), m_parent);
    connect(m_parent, &QComboBox::activated, this, [this](int index) {
        const qint64 id = m_classId;
        const Result<void> done = LabelSchema(m_project).setClassParent(id, m_parent->itemData(index).toLongLong());
        take(done);
        if (done)
            Q_EMIT moved(id);
    });
    m_shapesRow = addFormRow(form, tr("Drawn as"), makeShapes());
    addFormRow(form, tr("&Description"), m_description, tr("What belongs to it and what does not, for whoever labels next."));
    m_points->setPlaceholderText(tr("nose\nleft eye\nright eye"));
    m_pointsRow = addFormRow(form, tr("&Points of the skeleton"), m_points, tr("One a line, in the order in which they are set."));
    m_lines->setPlaceholderText(QStringLiteral("1-2, 1-3"));
    m_linesRow = addFormRow(form, tr("&Lines between them"), m_lines);
    connect(m_lines, &QLineEdit::editingFinished, this, &SchemaClassForm::takeSkeleton);
}

QWidget *SchemaClassForm::makeShapes()
{
    auto *area = new QWidget(this);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpace16);
    grid->setVerticalSpacing(kSpace4);
    for (size_t at = 0; at < kKinds.size(); ++at) {
        auto *box = new QCheckBox(shapeKindTitle(kKinds[at]), area);
        m_shapes.append(box);
        grid->addWidget(box, int(at) / 4, int(at) % 4);
        connect(box, &QCheckBox::clicked, this, &SchemaClassForm::takeShapes);
    }
    grid->setColumnStretch(4, 1);
    area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return area;
}

bool SchemaClassForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_points)
        takeSkeleton();
    if (event->type() == QEvent::FocusOut && watched == m_description && m_classId != 0 && m_description->document()->isModified()) {
        m_description->document()->setModified(false);
        take(LabelSchema(m_project).describeClass(m_classId, m_description->toPlainText()));
    }
    return QWidget::eventFilter(watched, event);
}

void SchemaClassForm::setClass(qint64 classId)
{
    if (classId == m_classId)
        return;
    // What stands in a text box belongs to the class before.
    for (QPlainTextEdit *edit : {m_points, m_description}) {
        QEvent left(QEvent::FocusOut);
        eventFilter(edit, &left);
    }
    m_classId = classId;
    for (QLineEdit *edit : {m_name, m_lines})
        edit->setModified(false);
    showAll();
}

void SchemaClassForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SchemaClassForm::showAll()
{
    const auto shown = m_model.labelClass(m_classId);
    setEnabled(shown.has_value());
    const LabelClass labelClass = shown.value_or(LabelClass());
    if (!m_name->isModified())
        m_name->setText(labelClass.name);
    m_color->setIcon(swatchIcon(labelClass.color));
    showPlaces(labelClass);
    for (size_t at = 0; at < kKinds.size(); ++at)
        m_shapes.at(qsizetype(at))->setChecked(labelClass.shapes.contains(kKinds[at]));
    m_shapesRow->setHint(labelClass.shapes.isEmpty() ? tr("None chosen: any shape may be drawn.") : QString());
    const bool hasSkeleton = labelClass.shapes.contains(ShapeKind::Skeleton) || !labelClass.skeleton.isEmpty();
    for (FormRow *row : {m_pointsRow, m_linesRow}) {
        row->setVisible(hasSkeleton);
        static_cast<QFormLayout *>(layout())->labelForField(row)->setVisible(hasSkeleton);
    }
    if (!m_description->document()->isModified()) {
        m_description->setPlainText(labelClass.description);
        m_description->document()->setModified(false);
    }
    if (!m_points->document()->isModified() && !m_lines->isModified()) {
        QStringList names;
        for (const QJsonValue point : labelClass.skeleton.value(QLatin1String("points")).toArray())
            names.append(point.isString() ? point.toString() : point.toObject().value(QLatin1String("name")).toString());
        m_points->setPlainText(names.join(QLatin1Char('\n')));
        m_points->document()->setModified(false);
        m_lines->setText(skeletonLinesText(labelClass.skeleton));
        m_linesRow->setError({});
    }
}

void SchemaClassForm::showPlaces(const LabelClass &shown)
{
    m_key->clear();
    m_key->addItem(tr("none"), QString());
    const QList<LabelClass> classes = m_model.classes();
    for (int digit = 1; digit <= 9; ++digit) {
        const QString key = QString::number(digit);
        const auto owner = std::find_if(classes.begin(), classes.end(), [&](const LabelClass &each) { return each.key == key && each.id != shown.id; });
        m_key->addItem(owner == classes.end() ? key : tr("%1 (now of %2)").arg(key, owner->name), key);
    }
    m_key->setCurrentIndex(qMax(0, m_key->findData(shown.key)));
    m_parent->clear();
    m_parent->addItem(tr("nothing, at the top"), qlonglong(0));
    QList<qint64> within {shown.id};
    for (const LabelClass &each : classes) {
        if (within.contains(each.id) || within.contains(each.parentId))
            within.append(each.id);
        else
            m_parent->addItem(swatchIcon(each.color), each.name, qlonglong(each.id));
    }
    m_parent->setCurrentIndex(qMax(0, m_parent->findData(qlonglong(shown.parentId))));
}

void SchemaClassForm::take(const Result<void> &result)
{
    m_name->setModified(false);
    showAll();
    Q_EMIT failed(result ? QString() : result.error().sentence);
}

void SchemaClassForm::chooseColor()
{
    const auto shown = m_model.labelClass(m_classId);
    if (!shown)
        return;
    auto *dialog = new QColorDialog(shown->color, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of %1").arg(shown->name));
    connect(dialog, &QColorDialog::colorSelected, this, [this, id = m_classId](const QColor &color) {
        take(LabelSchema(m_project).recolorClass(id, color));
    });
    dialog->open();
}

void SchemaClassForm::takeShapes()
{
    QList<ShapeKind> kinds;
    for (size_t at = 0; at < kKinds.size(); ++at) {
        if (m_shapes.at(qsizetype(at))->isChecked())
            kinds.append(kKinds[at]);
    }
    take(LabelSchema(m_project).setClassShapes(m_classId, kinds));
}

void SchemaClassForm::takeSkeleton()
{
    if (m_classId == 0 || (!m_points->document()->isModified() && !m_lines->isModified()))
        return;
    const Result<QJsonObject> skeleton = skeletonFromText(m_points->toPlainText(), m_lines->text());
    // On the way from the points to the lines they need not fit each other yet.
    m_linesRow->setError(skeleton ? QString() : skeleton.error().sentence);
    if (!skeleton)
        return;
    m_points->document()->setModified(false);
    m_lines->setModified(false);
    take(LabelSchema(m_project).setClassSkeleton(m_classId, *skeleton));
}

} // namespace cairn
