// SPDX-License-Identifier: GPL-3.0-or-later
// A strip above the grid: what to find in cells, what to put there, where; the button says how many cells that changes.
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cairn {

struct ReplacePlan;

class TableReplacePanel : public QWidget
{
    Q_OBJECT
public:
    enum class Where { Filtered, Selection, Table };

    explicit TableReplacePanel(QWidget *parent = nullptr);

    void setColumns(const QStringList &columns);
    /** Begins in this column; empty: in all. */
    void start(const QString &column, bool hasSelection);

    [[nodiscard]] QString find() const;
    [[nodiscard]] QString replacement() const;
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] Where where() const;
    [[nodiscard]] bool isRegularExpression() const;
    [[nodiscard]] bool isCaseSensitive() const;
    [[nodiscard]] bool isWholeCell() const;

    void showCounting();
    void showPlan(const ReplacePlan &plan);
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /** What is asked for is another: count anew. */
    void changed();
    void accepted();
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();

    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QComboBox *m_column;
    QComboBox *m_where;
    QCheckBox *m_regular;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QLabel *m_state;
    QPushButton *m_replace;
    QStringList m_columns;
    QTimer m_timer;
};

} // namespace cairn
