// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which table rows are labelled: filter above, grid in the middle, keys below, the current row in full at the right.
#pragma once

#include "app/cairn/page.h"
#include "app/cairn/pages/tableplace.h"
#include "models/data/tables.h"
#include "models/labels/labelprogress.h"
#include "models/labels/rowlabels.h"

#include <QTimer>

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace cairn {

class ColumnSummaries;
class DecisionView;
class EmptyState;
class FilterLine;
class LabelColumnSource;
class LabelGrid;
class LabelKeyLegend;
class QuickFilters;
class RecordPane;
class RowModel;
class SidePanel;
class SpanEditor;
class TableBulkPanel;
class TableColumnPanel;
class TableDerived;
class TablePredictions;
class TableRules;
class TableFinder;
class TableDeciding;
class TableEditing;
class TableOpinionPanel;
class TableOpinions;
class TablePictures;
class TableReplacePanel;
class TableStepper;

class TablesPage : public Page
{
    Q_OBJECT
public:
    explicit TablesPage(Session &session, QWidget *parent = nullptr);
    ~TablesPage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("tables"); }
    [[nodiscard]] QString title() const override { return tr("Tables"); }
    [[nodiscard]] QString place() const override;
    [[nodiscard]] QString progressText() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_menu; }
    [[nodiscard]] QList<PaletteEntry> find(const QString &typed) const override;
    void go(const Destination &destination) override;
    void enter() override;
    void leave() override;

    // For tests and the tour: the parts a hand would reach for.
    [[nodiscard]] LabelGrid *grid() const { return m_grid; }
    [[nodiscard]] FilterLine *filterLine() const { return m_filterLine; }
    [[nodiscard]] LabelKeyLegend *legend() const { return m_legend; }
    [[nodiscard]] RowModel *rows() const { return m_rows; }
    [[nodiscard]] TableRules *rules() const { return m_rules; }
    [[nodiscard]] TableDerived *derived() const { return m_derived; }
    [[nodiscard]] TablePredictions *predictions() const { return m_predictions; }
    [[nodiscard]] TableFinder *finder() const { return m_finder; }
    [[nodiscard]] DecisionView *decisionView() const { return m_decision; }
    [[nodiscard]] TableOpinionPanel *opinionPanel() const { return m_opinionPanel; }
    [[nodiscard]] TableReplacePanel *replacePanel() const { return m_replacePanel; }
    [[nodiscard]] SpanEditor *spanEditor() const { return m_spans; }

protected:
    void takeFiles(const QStringList &paths) override;

private:
    // tablespage.cpp: the parts and how they are joined.
    void makeLayout();
    QWidget *makeEmpty();
    QWidget *makeToolbar();
    QWidget *makeFilters();
    QWidget *makeLegend();
    void makeRecord();
    void connectModels();
    void connectGrid();
    void connectPanels();

    // tableactions.cpp: keys, menu entries and menus.
    QAction *action(const char *name, const QString &text, const char *shortcut, const char *iconName, std::function<void()> done);
    void makeActions();
    void makeFindingActions(); // tablefinding.cpp
    void addFindingEntries(QMenu *menu, const QString &column); // tablefinding.cpp
    void openCellMenu(const QModelIndex &index, const QPoint &at);
    void openChoiceMenu(int index, const QPoint &at);

    // tablefileactions.cpp: tables in and out.
    void makeFileActions();
    void askForLaterFile();
    void exportTable();
    void describeColumn(int column);
    // tableextras.cpp: columns, cells, pictures, the fast mode, second opinions, parts of a text.
    void makeExtras();
    void connectExtras();
    void makeExtraActions();
    void chooseColumns();
    void changeLabelColumn();
    void showReplace(int column);
    void showOpinions();
    void settle(bool takesOpinion);
    void setDeciding(bool deciding);
    void setAlone(bool alone);
    void showSpans();
    [[nodiscard]] QStringList textColumns() const;

    // tableopening.cpp: which table, which label column, which rows.
    void listTables();
    void openTable(qint64 tableId);
    void closeTable();
    void rememberPlace();
    void syncColumns();
    void chooseLabelColumn(qint64 columnId);
    void plugSources();
    void showColumns();
    void showCompletions();
    void setFilter(const QString &expression);
    void onFiltered();
    void onFilterFailed(const cairn::Error &error);
    void showCounts();
    void showExample();
    void goToRow(qint64 rowId);

    // tablelabelling.cpp: what is done to labels.
    [[nodiscard]] std::optional<LabelColumn> labelColumn() const;
    [[nodiscard]] LabelColumnSource *activeSource() const;
    [[nodiscard]] QStringList answers() const;
    void useKey(int digit);
    void chooseAnswer(const QString &answer);
    void toggleAnswer(const QString &answer);
    [[nodiscard]] QList<qint64> selectedIds() const;
    void labelSelected(const QString &value);
    void labelInBackground(const QList<qint64> &rowIds, const QString &value);
    void labelAllFiltered(const QString &value);
    void stepBehind(int row);
    void step(int rows);
    void stepToUnlabelled(int from);
    void addLabelColumn(const QString &name, const QStringList &choices);
    void addChoice(const QString &name);
    void setChoices(const QStringList &choices);
    void showPanel(QWidget *panel); ///< null: none
    void showToolbar();
    void showCurrentRow();
    void countSoon();
    void countNow();

    TablePlaces m_places;
    RowModel *m_rows;
    TableStepper *m_stepper;
    QList<TableInfo> m_tables;
    QList<LabelColumnSource *> m_sources; ///< the active one first
    QStackedWidget *m_stack;
    EmptyState *m_empty = nullptr;
    QWidget *m_toolbar = nullptr;
    QWidget *m_filters = nullptr;
    QComboBox *m_tableChooser = nullptr;
    QComboBox *m_columnChooser = nullptr;
    QWidget *m_columnArea = nullptr;
    QPushButton *m_newColumn = nullptr;
    QPushButton *m_changeColumn = nullptr;
    QPushButton *m_labelAll = nullptr;
    TableColumnPanel *m_columnPanel = nullptr;
    TableBulkPanel *m_bulkPanel = nullptr;
    TableRules *m_rules = nullptr;
    TablePredictions *m_predictions = nullptr;
    TableDerived *m_derived = nullptr;
    QPushButton *m_rulesButton = nullptr;
    TableFinder *m_finder = nullptr;
    FilterLine *m_filterLine = nullptr;
    QuickFilters *m_quickFilters = nullptr;
    LabelGrid *m_grid = nullptr;
    LabelKeyLegend *m_legend = nullptr;
    QWidget *m_noColumn = nullptr;
    SidePanel *m_recordPanel = nullptr;
    RecordPane *m_record = nullptr;
    SpanEditor *m_spans = nullptr;
    DecisionView *m_decision = nullptr;
    TableReplacePanel *m_replacePanel = nullptr;
    TableOpinionPanel *m_opinionPanel = nullptr;
    TablePictures *m_pictures = nullptr;
    TableEditing *m_editing = nullptr;
    TableDeciding *m_deciding = nullptr;
    TableOpinions *m_opinions = nullptr;
    ColumnSummaries *m_summaries = nullptr;

    QAction *m_skipLabelled = nullptr;
    QAction *m_showRecord = nullptr;
    QAction *m_showRules = nullptr;
    QAction *m_showSummaries = nullptr;
    QAction *m_alone = nullptr;
    QList<QAction *> m_menu;
    QString m_goodFilter; ///< the last one that the model took
    qint64 m_rowId = 0; ///< where the person is, also while rows are being read anew
    qint64 m_topRowId = 0; ///< to be scrolled to when the rows are there
    int m_lastPosition = 0;
    bool m_hasExample = false;
    LabelProgress m_progress;
    QTimer m_countTimer;
    LatestTask m_countTask;
};

} // namespace cairn
