// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through rows in the fast mode: which one is next, what is proposed for it, what was decided, and back.
#pragma once

#include "app/cairn/session.h"
#include "models/labels/labelprogress.h"

#include <QSet>

namespace cairn {

class DecisionView;
class RowModel;
class TableStepper;

class TableDeciding : public QObject
{
    Q_OBJECT
public:
    TableDeciding(Session &session, RowModel &rows, TableStepper &stepper, DecisionView &view, QObject *parent = nullptr);

    /** Why this column cannot be decided so; empty: it can. */
    [[nodiscard]] static QString refusal(const std::optional<LabelColumn> &column);
    /** From the row at this position on, through what people have not labelled. */
    void start(const LabelColumn &column, int from);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /** Where one is. */
    [[nodiscard]] int row() const { return m_row; }
    void setProgress(const LabelProgress &progress);

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void goOn(int from);
    void show(int row);
    void decide(const QString &answer);
    void reject();
    void skip();
    void back();
    [[nodiscard]] QString proposal() const;
    /** What it is when the proposal is wrong; empty where there are several. */
    [[nodiscard]] QString otherThan(const QString &answer) const;
    [[nodiscard]] QStringList answers() const;

    Session &m_session;
    RowModel &m_rows;
    TableStepper &m_stepper;
    DecisionView &m_view;
    LabelColumn m_column;
    bool m_running = false;
    int m_row = -1;
    QSet<qint64> m_skipped;
    QList<qint64> m_decided; ///< row ids, the last one last
};

/** The answers that have keys: those of a yes-or-no column are not written down anywhere. */
[[nodiscard]] QStringList answersWithKeys(const LabelColumn &column);

} // namespace cairn
