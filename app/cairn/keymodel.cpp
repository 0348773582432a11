// SPDX-License-Identifier: GPL-3.0-or-later
// Scopes are rows of the root (internal id 0); their actions have the scope's number + 1 as internal id.
#include "app/cairn/keymodel.h"

#include "widgets/common/theme.h"

#include <QFont>

namespace cairn {

KeyModel::KeyModel(QList<ShortcutScope> scopes, Settings &settings, QObject *parent)
    : QAbstractItemModel(parent)
    , m_scopes(std::move(scopes))
    , m_settings(settings)
{
}

QAction *KeyModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? m_scopes[qsizetype(index.internalId()) - 1].actions.value(index.row()) : nullptr;
}

QString KeyModel::conflict(const QModelIndex &index, const QKeySequence &sequence) const
{
    const QAction *action = actionAt(index);
    if (!action || sequence.isEmpty())
        return {};
    const ShortcutScope &own = m_scopes[qsizetype(index.internalId()) - 1];
    for (const ShortcutScope &scope : m_scopes) {
        if (&scope != &own && !scope.isWindow && !own.isWindow)
            continue;
        for (const QAction *other : scope.actions) {
            if (other != action && other->shortcuts().contains(sequence))
                return QString(other->text()).remove(QLatin1Char('&'));
        }
    }
    return {};
}

void KeyModel::setKey(const QModelIndex &index, const QKeySequence &sequence)
{
    QAction *action = actionAt(index);
    if (!action)
        return;
    changeShortcut(action, m_settings, sequence);
    // What got in the way before may not any more, on any page.
    for (int scope = 0; scope < m_scopes.size(); ++scope) {
        const QModelIndex parent = this->index(scope, 0);
        if (const int count = rowCount(parent); count > 0)
            Q_EMIT dataChanged(this->index(0, 0, parent), this->index(count - 1, ColumnCount - 1, parent));
    }
}

void KeyModel::resetAll()
{
    for (const ShortcutScope &scope : std::as_const(m_scopes)) {
        for (QAction *action : scope.actions)
            changeShortcut(action, m_settings, initialShortcut(action));
    }
    for (int scope = 0; scope < m_scopes.size(); ++scope) {
        const QModelIndex parent = index(scope, 0);
        if (const int count = rowCount(parent); count > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, ColumnCount - 1, parent));
    }
}

QModelIndex KeyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex KeyModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int KeyModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_scopes.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_scopes[parent.row()].actions.size()) : 0;
}

int KeyModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant KeyModel::data(const QModelIndex &index, int role) const
{
    const QAction *action = actionAt(index);
    if (!action) {
        const bool isTitle = index.isValid() && index.column() == ActionColumn;
        if (role == Qt::DisplayRole && isTitle)
            return m_scopes[index.row()].title;
        if (role == Qt::FontRole && isTitle) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    const QKeySequence now = action->shortcut();
    if (index.column() == ActionColumn)
        return role == Qt::DisplayRole ? QVariant(QString(action->text()).remove(QLatin1Char('&'))) : QVariant();
    const QString other = conflict(index, now);
    switch (role) {
    case Qt::DisplayRole:
        return other.isEmpty() ? now.toString(QKeySequence::NativeText) : tr("%1 – also for “%2”").arg(now.toString(QKeySequence::NativeText), other);
    case Qt::FontRole: {
        QFont font;
        font.setBold(now != initialShortcut(action));
        return font;
    }
    case Qt::ToolTipRole:
        if (now == initialShortcut(action))
            return {};
        return initialShortcut(action).isEmpty() ? tr("Without a key at first.")
                                                 : tr("At first: %1").arg(initialShortcut(action).toString(QKeySequence::NativeText));
    default:
        return {};
    }
}

QVariant KeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ActionColumn ? tr("Does") : tr("Key");
}

} // namespace cairn
