// SPDX-License-Identifier: GPL-3.0-or-later
// A text in which parts are marked: selected by mouse or keys, named by the key of an answer, shown in its colour.
#pragma once

#include "models/labels/labelvalue.h"

#include <QColor>
#include <QPlainTextEdit>

namespace cairn {

class SpanEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SpanEditor(QWidget *parent = nullptr);

    /** The text and what is marked in it. */
    void setText(const QString &text);
    void setSpans(const QList<TextSpan> &spans);
    [[nodiscard]] QList<TextSpan> spans() const { return m_spans; }
    void setChoices(const QStringList &choices, const QHash<QString, QString> &colors);
    /** What is selected is marked so; without a selection the word at the cursor. False where there is nothing to mark. */
    bool mark(const QString &label);
    /** Takes away what the cursor is in. */
    void unmark();

Q_SIGNALS:
    /** What should be marked now. */
    void spansChosen(const QList<cairn::TextSpan> &spans);
    /** A digit from 1 to 9. */
    void labelKeyPressed(int digit);
    /** The keys go back to the grid. */
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSpans();
    [[nodiscard]] QColor colorOf(const QString &label) const;
    [[nodiscard]] const TextSpan *spanAt(int position) const;

    QString m_text; ///< as it is stored; the document has it with its own line ends
    QList<TextSpan> m_spans;
    QStringList m_choices;
    QHash<QString, QString> m_colors;
};

} // namespace cairn
