// SPDX-License-Identifier: GPL-3.0-or-later
// A run's log with what one does with it: search, next error, follow, copy, save.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace cairn {

class IconButton;
class LogView;
class RunLog;
class SearchField;

class LogPane : public QWidget
{
    Q_OBJECT
public:
    explicit LogPane(RunLog *log, QWidget *parent = nullptr);

    [[nodiscard]] LogView *view() const { return m_view; }
    /** What the run wrote to its two streams; `showsErrors`: which is shown. */
    void setStreams(bool showsErrors);

    void search(); ///< the cursor goes into the field
    void goToHit(int step);
    void goToError(int step);

Q_SIGNALS:
    void streamChosen(bool errors);
    void fileRequested(const QString &file);
    void saveRequested();

private:
    void showCounts();
    void openMenu(const QPoint &at);
    void step(const QList<qint64> &lines, int by);

    RunLog *m_log;
    LogView *m_view;
    QComboBox *m_stream;
    SearchField *m_search;
    QLabel *m_count;
    IconButton *m_previous, *m_next;
    QPushButton *m_error;
    QPushButton *m_follow;
};

} // namespace cairn
