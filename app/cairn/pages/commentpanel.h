// SPDX-License-Identifier: GPL-3.0-or-later
// The comments of a picture: who said what and when, a line to answer, and sending back.
#pragma once

#include <QPointF>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace cairn {

class CommentModel;
class IconButton;

/** Shows the model and says wishes; the page does them (Comments, Review). */
class CommentPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CommentPanel(CommentModel &comments, QWidget *parent = nullptr);

    /** The next comment is about this place of the picture; none: about the whole. The person sees which. */
    void setPosition(const std::optional<QPointF> &position);
    /** Puts the cursor into the line. */
    void startWriting();
    void select(qint64 commentId);

Q_SIGNALS:
    void addRequested(const QString &text, const std::optional<QPointF> &position);
    void sendBackRequested(const QString &text, const std::optional<QPointF> &position);
    void resolveRequested(qint64 commentId, bool resolved);
    void removeRequested(qint64 commentId);
    /** One that is about a place was clicked: the canvas may go there. */
    void placeChosen(const QPointF &position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeWriting();
    void say(void (CommentPanel::*wish)(const QString &, const std::optional<QPointF> &));
    void showState();
    void showMenu(const QPoint &at);

    CommentModel &m_comments;
    QListView *m_view;
    QLabel *m_none;
    QLabel *m_place;
    IconButton *m_dropPlace;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
    QPushButton *m_sendBack;
    std::optional<QPointF> m_position;
};

} // namespace cairn
