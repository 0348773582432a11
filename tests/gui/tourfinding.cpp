// SPDX-License-Identifier: GPL-3.0-or-later
// The stops where rows are found.
#include "tests/gui/tour.h"

#include "app/cairn/pages/outliersdialog.h"
#include "app/cairn/pages/rowfacetpanel.h"
#include "app/cairn/pages/sampledialog.h"
#include "app/cairn/pages/tablefinder.h"
#include "app/cairn/pages/tablespage.h"
#include "models/data/rowmodel.h"
#include "widgets/common/facettick.h"
#include "widgets/common/spanview.h"

#include <QtWidgets>

namespace cairn::test {

bool Tour::narrowRows()
{
    TablesPage *page = m_hands.tables();
    if (!m_hands.show(QStringLiteral("tables")))
        return false;
    const RowFacetCounts &counts = page->finder()->facets()->counts();
    if (!eventually([&] { return !counts.isCounting() && !page->finder()->facets()->findChildren<SpanView *>().isEmpty(); }))
        return false;
    for (FacetTick *tick : page->finder()->facets()->findChildren<FacetTick *>()) {
        if (tick->line().text == QLatin1String("malignant"))
            tick->click();
    }
    auto *span = page->finder()->facets()->findChild<SpanView *>();
    Q_EMIT span->spanChosen(QStringLiteral("15"), {});
    const bool isNarrow = eventually([&] { return page->rows()->rowCount() > 0 && page->rows()->rowCount() < 300 && !counts.isCounting(); });
    const bool isSaved = m_camera.shoot(QStringLiteral("tables-facets")) && m_camera.shootForHelp(QStringLiteral("06-finding-rows"));
    m_hands.action(QStringLiteral("tables/filter-off"))->trigger();
    return isNarrow && isSaved;
}

bool Tour::showOutliers()
{
    m_hands.action(QStringLiteral("tables/outliers"))->trigger();
    auto *dialog = m_hands.window().findChild<OutliersDialog *>();
    if (!dialog)
        return false;
    dialog->methods()->setCurrentIndex(1);
    dialog->lookButton()->click();
    const bool isFound = eventually([&] { return !dialog->isLooking() && dialog->result()->rowCount() == 100; }, 60'000);
    const bool isSaved = m_camera.shoot(QStringLiteral("tables-outliers"), dialog);
    dialog->close();
    return isFound && isSaved;
}

bool Tour::drawRows()
{
    m_hands.action(QStringLiteral("tables/sample-rows"))->trigger();
    auto *dialog = m_hands.window().findChild<SampleDialog *>();
    if (!dialog)
        return false;
    dialog->countField()->setValue(40);
    dialog->lookButton()->click();
    const bool isDrawn = eventually([&] { return m_hands.tables()->rows()->rowCount() == 40; });
    const bool isSaved = m_camera.shoot(QStringLiteral("tables-sample"), dialog);
    dialog->close();
    m_hands.action(QStringLiteral("tables/filter-off"))->trigger();
    return isDrawn && isSaved;
}

} // namespace cairn::test
