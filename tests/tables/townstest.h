// SPDX-License-Identifier: GPL-3.0-or-later
// The tables page with a table of thirty towns, anew for each test.
#pragma once

#include "app/cairn/pages/tablespage.h"
#include "models/data/rowmodel.h"
#include "tests/tables/tablewindow.h"
#include "widgets/tables/labelgrid.h"

#include <QtTest>
#include <QtWidgets>

class TownsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Cairn"));
        QCoreApplication::setApplicationName(QStringLiteral("tests"));
        cairn::applyTheme(*qApp, cairn::Theme::light());
    }
    void init()
    {
        QSettings().clear();
        m_window = std::make_unique<cairn::TableWindow>();
        QByteArray csv = "town,people,note\n";
        for (int row = 1; row <= 30; ++row)
            csv += (row % 3 ? "Ulm," : "Bonn,") + QByteArray::number(row % 5) + ",\"Ann met Bob in Ulm " + QByteArray::number(row) + "\"\n";
        m_table = m_window->importFile(m_window->writeFile(QStringLiteral("towns.csv"), csv));
        QCOMPARE(m_window->problem, QString());
        openPage();
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

protected:
    void openPage()
    {
        m_page = std::make_unique<cairn::TablesPage>(*m_window->session);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->enter();
        QTRY_VERIFY(settled());
        QVERIFY(loaded(0, m_page->rows()->sourceCount()));
    }
    bool settled() const { return !m_page->rows()->isLoading() && m_page->grid()->currentRow() >= 0; }
    [[nodiscard]] bool loaded(int row, int column) const
    {
        return QTest::qWaitFor([&] { return !m_page->rows()->index(row, column).data(cairn::RowModel::LoadingRole).toBool(); });
    }
    [[nodiscard]] QString cell(qint64 row, const QString &column) const
    {
        return cairn::textOf(m_window->project().reader(), QStringLiteral("SELECT %1 FROM data_towns WHERE row_id = ?").arg(column).toUtf8().constData(), row);
    }
    [[nodiscard]] QAction *action(const char *name) const { return m_page->findChild<QAction *>(QStringLiteral("tables/") + QLatin1String(name)); }

    std::unique_ptr<cairn::TableWindow> m_window;
    std::unique_ptr<cairn::TablesPage> m_page;
    qint64 m_table = 0;
};
