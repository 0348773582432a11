// SPDX-License-Identifier: GPL-3.0-or-later
// A line in which an expression is typed: column names are offered while typing, earlier expressions come back with Up and Down.
#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStandardItemModel;

namespace cairn {

/** A name that can be typed, and how the expression has it (quoted where it must be). */
struct Completion {
    QString name;
    QString inserted;
};

class ExpressionEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit ExpressionEdit(QWidget *parent = nullptr);

    void setCompletions(const QList<Completion> &completions);
    /** Newest first. */
    void setHistory(const QStringList &history) { m_history = history; }
    [[nodiscard]] QStringList history() const { return m_history; }
    /** Puts it in front; the oldest are forgotten. */
    void remember(const QString &expression);
    /** Writes a name where the cursor stands, with spaces around it where they are needed. */
    void insertName(const QString &inserted);

Q_SIGNALS:
    void entered();
    void escaped();
    /** Down, where there is nothing newer in the history. */
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** The unfinished name before the cursor: where it begins, and whether it stands in quotes. */
    struct Token {
        int start = 0;
        QString text;
        bool isQuoted = false;
    };
    [[nodiscard]] Token tokenAtCursor() const;
    void offerNames();
    void takeCompletion(const QModelIndex &index);
    void walkHistory(int step);

    QCompleter *m_completer;
    QStandardItemModel *m_names;
    QStringList m_history;
    int m_historyPlace = -1; ///< -1: what is being typed
    QString m_draft;
};

} // namespace cairn
