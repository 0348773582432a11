// SPDX-License-Identifier: GPL-3.0-or-later
// The stops where something is brought in and labelled.
#include "tests/gui/tour.h"

#include "app/cairn/pages/exportdialog.h"
#include "app/cairn/pages/imagespage.h"
#include "app/cairn/pages/importactions.h"
#include "app/cairn/pages/snapshotdialog.h"
#include "app/cairn/pages/tableimportdialog.h"
#include "app/cairn/pages/tablespage.h"
#include "models/data/rowmodel.h"
#include "widgets/common/filterline.h"
#include "widgets/tables/decisionview.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/labelkeylegend.h"

#include <QtWidgets>

namespace cairn::test {
namespace {

constexpr auto kUnlabelled = "NOT EXISTS (SELECT 1 FROM annotation a WHERE a.item_id = i.id)";

/** The boxes around what is really on a picture of the sample. */
QList<QRectF> trueBoxes(const QString &samples, const QString &picture)
{
    QFile truth(QDir(samples).filePath(QStringLiteral("cells/truth.jsonl")));
    QList<QRectF> boxes;
    if (!truth.open(QIODevice::ReadOnly))
        return boxes;
    for (const QByteArray &line : truth.readAll().split('\n')) {
        const QJsonObject item = QJsonDocument::fromJson(line).object();
        if (item.value(QLatin1String("path")).toString() != picture)
            continue;
        for (const QJsonValue &label : item.value(QLatin1String("labels")).toArray()) {
            const auto kind = shapeKindFromName(label.toObject().value(QLatin1String("kind")).toString());
            const auto shape = Shape::fromJson(kind.value_or(ShapeKind::Tag), label.toObject().value(QLatin1String("geometry")).toObject());
            if (shape)
                boxes.append(shape->boundingBox());
        }
    }
    return boxes;
}

} // namespace

bool Tour::showData()
{
    return m_hands.show(QStringLiteral("data")) && m_camera.shoot(QStringLiteral("data"));
}

bool Tour::askForSnapshot()
{
    m_hands.action(QStringLiteral("data/snapshot"))->trigger();
    auto *dialog = m_hands.window().findChild<SnapshotDialog *>();
    if (!dialog || !m_camera.shoot(QStringLiteral("snapshot"), dialog))
        return false;
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("first labels"));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    const bool isFrozen = eventually([this] { return integerOf(m_hands.project().reader(), "SELECT count(*) FROM snapshot") == 1; }, 60'000);
    return isFrozen && m_camera.shoot(QStringLiteral("data-snapshot")) && m_camera.shootForHelp(QStringLiteral("01-data"));
}

bool Tour::showExport()
{
    m_hands.action(QStringLiteral("data/export-labels"))->trigger();
    auto *dialog = m_hands.window().findChild<ExportDialog *>();
    const bool isSaved = dialog && m_camera.shoot(QStringLiteral("export-labels"), dialog);
    if (dialog)
        dialog->reject();
    return isSaved;
}

bool Tour::showImport()
{
    const QString file = QDir(m_hands.window().session()->paths().samples).filePath(QStringLiteral("table/breast-cancer.csv"));
    importDropped(*m_hands.window().session(), m_hands.window().workspace()->currentPage(), {file});
    auto *dialog = m_hands.window().findChild<TableImportDialog *>();
    const bool isReady = dialog && eventually([&] { return dialog->isReady(); });
    const bool isSaved = isReady && m_camera.shoot(QStringLiteral("import-table"), dialog);
    if (dialog)
        dialog->reject();
    return isSaved;
}

bool Tour::selectShape()
{
    if (!m_hands.show(QStringLiteral("images")) || !m_hands.openImage(itemWhere("i.path LIKE '%field-004%'")))
        return false;
    m_camera.settle(1500); // thumbnails come one by one
    m_hands.press(Qt::Key_V);
    // The largest outline: it shows its points.
    CanvasShape largest;
    for (const CanvasShape &shape : m_hands.images()->canvas()->shapes()) {
        if (shape.shape.kind == ShapeKind::Polygon && shape.shape.area() > largest.shape.area())
            largest = shape;
    }
    m_hands.click(largest.shape.boundingBox().center());
    const bool isSelected = m_hands.images()->canvas()->selection().size() == 1;
    return isSelected && m_camera.shoot(QStringLiteral("images")) && m_camera.shootForHelp(QStringLiteral("02-images"));
}

bool Tour::drawBox()
{
    const qint64 item = itemWhere(kUnlabelled);
    if (!m_hands.openImage(item))
        return false;
    const QString picture = m_hands.images()->place();
    const QList<QRectF> boxes = trueBoxes(m_hands.window().session()->paths().samples, picture);
    if (boxes.size() < 3)
        return false;
    m_hands.press(Qt::Key_B);
    for (int number = 0; number < 3; ++number) {
        m_hands.press(Qt::Key_1 + number);
        m_hands.drag(boxes[number].topLeft(), boxes[number].bottomRight(), number < 2);
    }
    const bool isSaved = m_camera.shoot(QStringLiteral("images-drawing"));
    ImageCanvas *canvas = m_hands.images()->canvas();
    QTest::mouseRelease(canvas, Qt::LeftButton, Qt::NoModifier, canvas->view().toView(boxes[2].bottomRight()).toPoint());
    // Three boxes of three classes: the keys were heard.
    const bool isDrawn = eventually([canvas] {
        QSet<QString> classes;
        for (const CanvasShape &shape : canvas->shapes())
            classes.insert(shape.label);
        return canvas->shapes().size() == 3 && classes.size() == 3;
    });
    return isSaved && isDrawn;
}

bool Tour::zoomIn()
{
    if (!m_hands.openImage(itemWhere("i.path LIKE '%field-004%'")))
        return false;
    ImageCanvas *canvas = m_hands.images()->canvas();
    const QList<CanvasShape> shapes = canvas->shapes();
    if (shapes.isEmpty())
        return false;
    const QPoint at = canvas->view().toView(shapes.first().shape.boundingBox().center()).toPoint();
    QWheelEvent closer(at, canvas->mapToGlobal(at), {}, {0, 720}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    const double before = canvas->zoom();
    QCoreApplication::sendEvent(canvas, &closer);
    const bool isCloser = canvas->zoom() > before;
    const bool isSaved = m_camera.shoot(QStringLiteral("images-zoomed"));
    m_hands.press(Qt::Key_F);
    return isCloser && isSaved;
}

bool Tour::labelRows()
{
    TablesPage *page = m_hands.tables();
    if (!m_hands.show(QStringLiteral("tables")) || !eventually([&] { return page->rows()->rowCount() > 500 && page->grid()->currentRow() >= 0; }))
        return false;
    if (!eventually([&] { return page->legend()->choices().size() >= 2; }))
        return false;
    m_hands.action(QStringLiteral("tables/next-open"))->trigger();
    m_camera.settle(800);
    const qint64 before = integerOf(m_hands.project().reader(), "SELECT count(*) FROM row_label");
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_1, Qt::Key_2}) {
        m_hands.press(key);
        m_camera.settle(60);
    }
    const bool isLabelled = integerOf(m_hands.project().reader(), "SELECT count(*) FROM row_label") > before;
    return isLabelled && m_camera.shoot(QStringLiteral("tables")) && m_camera.shootForHelp(QStringLiteral("03-tables"));
}

bool Tour::filterRows()
{
    TablesPage *page = m_hands.tables();
    m_hands.press(Qt::Key_F, Qt::ControlModifier);
    m_hands.type(QStringLiteral("\"mean radius\" > 15 AND diagnosis = 'malignant'"));
    m_hands.press(Qt::Key_Return);
    const bool isFiltered = eventually([&] { return page->rows()->rowCount() > 0 && page->rows()->rowCount() < 400; });
    const bool isSaved = m_camera.shoot(QStringLiteral("tables-filter"));
    m_hands.action(QStringLiteral("tables/filter-off"))->trigger();
    return isFiltered && isSaved;
}

/** Columns held in place, sorted by two, and words to be replaced, which are then left as they are. */
bool Tour::changeCells()
{
    TablesPage *page = m_hands.tables();
    LabelGrid *grid = page->grid();
    grid->setFrozenCount(2);
    grid->sortByClick(page->rows()->columnOf(QStringLiteral("mean radius")), false);
    grid->sortByClick(page->rows()->columnOf(QStringLiteral("mean texture")), true);
    if (!eventually([&] { return !page->rows()->isLoading() && page->rows()->rowId(0) != 1; }))
        return false;
    m_hands.action(QStringLiteral("tables/replace"))->trigger();
    m_hands.type(QStringLiteral("17"));
    m_camera.settle(1500);
    const bool isSaved = m_camera.shoot(QStringLiteral("tables-replace"));
    m_hands.press(Qt::Key_Escape);
    grid->setFrozenCount(0);
    grid->sortBy(-1, Qt::AscendingOrder);
    return isSaved && eventually([&] { return !page->rows()->isLoading() && page->rows()->rowId(0) == 1; });
}

bool Tour::decideRows()
{
    TablesPage *page = m_hands.tables();
    m_hands.action(QStringLiteral("tables/decide"))->trigger();
    const bool isShown = eventually([&] { return page->decisionView()->isVisible(); });
    m_camera.settle(500);
    const bool isSaved = m_camera.shoot(QStringLiteral("tables-decide"));
    m_hands.press(Qt::Key_Escape);
    return isShown && isSaved && eventually([&] { return page->grid()->isVisible(); });
}

} // namespace cairn::test
