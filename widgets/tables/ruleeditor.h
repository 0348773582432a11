// SPDX-License-Identifier: GPL-3.0-or-later
// A strip in which a rule is written: its name, its label, and the condition or the text pattern under which it votes.
#pragma once

#include "models/labels/rules.h"
#include "widgets/common/expressionedit.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cairn {

class SegmentedControl;

class RuleEditor : public QWidget
{
    Q_OBJECT
public:
    explicit RuleEditor(QWidget *parent = nullptr);

    /** Begins with this rule (id 0: a new one). */
    void start(const Rule &rule);
    [[nodiscard]] Rule rule() const; ///< as it is written now
    void setCompletions(const QList<Completion> &completions);
    void setTextColumns(const QStringList &columns); ///< for the pattern
    void setLabels(const QStringList &labels);
    /** What it would do, below the line; isBad: it cannot be asked. */
    void setFigures(const QString &text, bool isBad);

Q_SIGNALS:
    /** A moment after the last key. */
    void changed(const cairn::Rule &rule);
    void accepted(const cairn::Rule &rule);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();
    void onTyped();
    void accept();
    void showMode();
    [[nodiscard]] bool isPattern() const;

    Rule m_rule;
    QLineEdit *m_name;
    QComboBox *m_label;
    SegmentedControl *m_mode;
    ExpressionEdit *m_condition;
    QWidget *m_patternArea;
    QComboBox *m_patternColumn;
    QLineEdit *m_pattern;
    QLineEdit *m_note;
    QLabel *m_figures;
    QPushButton *m_save;
    QTimer m_timer;
};

} // namespace cairn
