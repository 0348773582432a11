// SPDX-License-Identifier: GPL-3.0-or-later
// Two people's labels side by side: which opinion is shown beside the agreed labels of a column, and settling between them.
#pragma once

#include "app/cairn/session.h"
#include "models/labels/rowopinions.h"

namespace cairn {

class LabelColumnSource;
class TableOpinionPanel;

class TableOpinions : public QObject
{
    Q_OBJECT
public:
    TableOpinions(Session &session, TableOpinionPanel &panel, QObject *parent = nullptr);
    ~TableOpinions() override;

    /** Of which column; without one nothing is shown. */
    void open(const std::optional<LabelColumn> &column);
    void close();
    /** The column of the opinion; null while none is shown. */
    [[nodiscard]] LabelColumnSource *source() const { return m_source.get(); }
    /** Labels go to the person's own opinion, and the agreed ones are out of sight. */
    [[nodiscard]] bool isBlind() const { return m_blind && m_source; }
    [[nodiscard]] QString openExpression() const;
    void settle(const QList<qint64> &rowIds, bool takesOpinion);

Q_SIGNALS:
    /** The source is another one, or none. */
    void changed();
    /** Labels of this source could not be saved. */
    void failed(const cairn::Error &error);

private:
    void choose(qint64 layerId);
    void setBlind(bool blind);
    void list(std::function<void()> then = {});
    void showOpinions();
    void count();

    Session &m_session;
    TableOpinionPanel &m_panel;
    std::optional<LabelColumn> m_column;
    std::unique_ptr<LabelColumnSource> m_source;
    QList<RowOpinion> m_opinions; ///< of the column, as they were counted last
    bool m_blind = false;
    QTimer m_countTimer;
    LatestTask m_countTask;
    LatestTask m_listTask;
};

} // namespace cairn
