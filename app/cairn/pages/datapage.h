// SPDX-License-Identifier: GPL-3.0-or-later
// The page of what is in the project: sources, classes, snapshots; and the way in for more.
#pragma once

#include "app/cairn/page.h"

class QLabel;
class QListView;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace cairn {

class ClassModel;
class EmptyState;
class SnapshotModel;
class SnapshotPanel;

class DataPage : public Page
{
    Q_OBJECT
public:
    explicit DataPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("data"); }
    [[nodiscard]] QString title() const override { return tr("Data"); }
    [[nodiscard]] QString progressText() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_menu; }
    void enter() override;

protected:
    void takeFiles(const QStringList &paths) override;

private:
    void makeActions();
    QWidget *makeSources();
    QWidget *makeSide();
    void reload();
    void reloadSoon();
    void addImagesCard();
    void addTableCards();
    void addSourceLines();
    void addLine(const QString &iconName, const QString &title, const QString &subtitle, const Destination &destination);
    void newSnapshot();

    ClassModel *m_classes;
    SnapshotPanel *m_snapshots;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QVBoxLayout *m_cards = nullptr;
    QLabel *m_noClasses = nullptr;
    QListView *m_classView = nullptr;
    QList<QAction *> m_menu;
    QTimer m_reload;
};

} // namespace cairn
