// SPDX-License-Identifier: GPL-3.0-or-later
// What a run proposes for the image: which run, how sure it must be, and the proposals, to be accepted or rejected.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/drafts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSlider;

namespace cairn {

class DraftPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DraftPanel(Session &session, QWidget *parent = nullptr);

    void setItem(qint64 itemId);
    [[nodiscard]] const QList<Draft> &drafts() const { return m_drafts; }
    [[nodiscard]] const Draft *find(qint64 predictionId) const;
    [[nodiscard]] bool hasRuns() const;
    [[nodiscard]] qint64 runId() const; ///< whose proposals are shown; 0: nobody's
    [[nodiscard]] double threshold() const;
    void showRun(qint64 runId);

    void accept(const QList<qint64> &predictionIds);
    void reject(const QList<qint64> &predictionIds);
    /** What the person made of one: another class or shape. */
    void fix(qint64 predictionId, qint64 classId, const Shape &shape);
    /** Those that are chosen in the list, else all. */
    [[nodiscard]] QList<qint64> chosen() const;
    void select(const QSet<qint64> &predictionIds);
    void acceptOn(const QList<qint64> &itemIds);
    /** Lets a model of the person's own look at these images. */
    void askModel(const QList<qint64> &itemIds);

Q_SIGNALS:
    /** Others are proposed. */
    void changed();
    void selected(const QSet<qint64> &predictionIds);
    /** On all images that are listed. */
    void acceptAllRequested();
    void modelRequested();

private:
    void makeLayout();
    void listRuns();
    void reload();

    Session &m_session;
    qint64 m_itemId = 0;
    QList<Draft> m_drafts;
    QComboBox *m_runs;
    QSlider *m_threshold;
    QLabel *m_sure;
    QLabel *m_note;
    QListWidget *m_list;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_acceptAll;
    bool m_isSelecting = false;
};

} // namespace cairn
