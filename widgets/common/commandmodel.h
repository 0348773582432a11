// SPDX-License-Identifier: GPL-3.0-or-later
// CommandModel holds what the command palette offers and shows the best matches of what is typed, best first.
#pragma once

#include "widgets/common/fuzzymatch.h"

#include <QAbstractListModel>
#include <QKeySequence>

namespace cairn {

struct CommandEntry {
    QString id;
    QString title;
    QString subtitle; // where it belongs: "Images", "Run", "Settings"
    QString iconName;
    QKeySequence shortcut;
    bool enabled = true;
};

class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SubtitleRole = Qt::UserRole + 1, IconNameRole, ShortcutRole, PositionsRole, IdRole };

    explicit CommandModel(QObject *parent = nullptr);

    void setEntries(const QList<CommandEntry> &entries);
    void setPattern(const QString &pattern);
    [[nodiscard]] QString idAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Hit {
        int entry;
        FuzzyMatch match; // positions within the title
    };

    void search();

    QList<CommandEntry> m_entries;
    QString m_pattern;
    QList<Hit> m_hits;
};

} // namespace cairn
