// SPDX-License-Identifier: GPL-3.0-or-later
// What a run prints, line by line: only the lines in sight are read and laid out, however long the log is.
#pragma once

#include "models/runs/logtext.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QTextLayout>

namespace cairn {

class RunLog;

class LogView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LogView(QWidget *parent = nullptr);

    void setLog(RunLog *log);
    /** Whether the end stays in view as the log grows. Scrolling up ends it, scrolling to the end begins it. */
    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }

    /** Brings a line into view and marks it. */
    void goToLine(qint64 number);
    [[nodiscard]] qint64 currentLine() const { return m_current; }
    [[nodiscard]] qint64 firstLineInView() const;
    [[nodiscard]] QString selectedText() const;
    void selectAll();
    /** Paints where this text stands. */
    void setHighlight(const QString &text);

Q_SIGNALS:
    void followingChanged(bool following);
    void fileRequested(const QString &file); ///< a place in a file of the run was clicked
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    /** A place in the text: a line and a character of it. */
    struct Place {
        qint64 line = -1;
        qsizetype at = 0;

        friend bool operator==(const Place &, const Place &) = default;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    struct Line {
        LogLine log;
        std::optional<LogPlace> link;
        QString file; ///< that the link leads to
        std::unique_ptr<QTextLayout> layout;
        bool isError = false;
    };

    void onGrown();
    void layOut();
    Line *line(qint64 number);
    void paintLine(QPainter &painter, qint64 number, int top);
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int linesInView() const;
    [[nodiscard]] Place placeAt(const QPoint &at);
    [[nodiscard]] QString linkAt(const QPoint &at);

    RunLog *m_log = nullptr;
    QCache<qint64, Line> m_lines;
    QString m_highlight;
    Place m_anchor, m_cursor;
    qint64 m_current = -1;
    qreal m_widest = 0;
    bool m_following = true;
    bool m_isMovingItself = false;
};

} // namespace cairn
