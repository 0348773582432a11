// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the curve panel: arrangements, levels, the second axis, export, and what can be done at a point.
#include "app/cairn/pages/curvecontrols.h"
#include "app/cairn/pages/curvepanel.h"
#include "app/cairn/pages/momentcard.h"
#include "app/cairn/plotcurves.h"
#include "models/metrics/curvesettings.h"
#include "widgets/common/ask.h"
#include "widgets/common/icons.h"
#include "widgets/plots/curvegrid.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QMimeData>
#include <QPointer>

#include <cmath>

namespace cairn {
namespace {

/** A name in a menu is no key. */
QString menuText(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

QJsonArray arrayOf(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

constexpr std::pair<double, double> kSizes[] = {{85, 60}, {120, 80}, {170, 100}, {254, 143}};

} // namespace

QByteArray CurvePanel::arrangement() const
{
    QJsonObject extra;
    for (auto cell = m_extra.begin(); cell != m_extra.end(); ++cell)
        extra.insert(cell.key(), arrayOf(*cell));
    const QJsonObject object {{QStringLiteral("view"), curveViewToJson(view())}, {QStringLiteral("grid"), m_controls->isGrid()},
        {QStringLiteral("metric"), m_controls->metric()}, {QStringLiteral("second"), arrayOf(m_second)}, {QStringLiteral("extra"), extra},
        {QStringLiteral("linked"), m_grid->isLinked()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void CurvePanel::arrange(const QByteArray &definition)
{
    const QJsonObject object = QJsonDocument::fromJson(definition).object();
    m_second = textsOf(object.value(QStringLiteral("second")));
    m_extra.clear();
    const QJsonObject extra = object.value(QStringLiteral("extra")).toObject();
    for (auto cell = extra.begin(); cell != extra.end(); ++cell)
        m_extra.insert(cell.key(), textsOf(*cell));
    m_wantedMetric = object.value(QStringLiteral("metric")).toString();
    m_grid->setLinked(object.value(QStringLiteral("linked")).toBool(true));
    m_controls->setView(curveViewFromJson(object.value(QStringLiteral("view")).toObject()));
    saveView();
    showGrid(object.value(QStringLiteral("grid")).toBool());
    lookAtRuns();
}

void CurvePanel::saveTemplate()
{
    const auto name = m_session.ask().text(this, {tr("Save this arrangement"), tr("Name"), {}, tr("Save")});
    if (name && m_session.succeeded(CurveTemplates::save(m_session.project(), *name, arrangement())))
        Q_EMIT m_session.told(tr("The arrangement “%1” is saved in the project.").arg(name->trimmed()));
}

void CurvePanel::fillTemplates(QMenu *menu)
{
    const Result<QList<CurveTemplate>> templates = CurveTemplates::all(m_session.project().reader());
    if (!m_session.succeeded(templates))
        return;
    for (const CurveTemplate &one : *templates)
        menu->addAction(icon(QStringLiteral("star")), menuText(one.name), this, [this, one] { arrange(one.definition); });
    if (templates->isEmpty())
        menu->addAction(tr("No arrangement saved yet"))->setEnabled(false);
    menu->addAction(icon(QStringLiteral("add")), tr("Save this arrangement…"), this, &CurvePanel::saveTemplate)->setEnabled(!m_session.project().isReadOnly());
    if (templates->isEmpty() || m_session.project().isReadOnly())
        return;
    QMenu *removals = menu->addMenu(icon(QStringLiteral("delete")), tr("Delete an arrangement"));
    for (const CurveTemplate &one : *templates) {
        removals->addAction(menuText(one.name), this, [this, one] {
            if (m_session.ask().confirm(this, {tr("Delete the arrangement “%1”?").arg(one.name), tr("The curves stay as they are."), tr("Delete"), true}))
                m_session.succeeded(CurveTemplates::remove(m_session.project(), one.id));
        });
    }
}

void CurvePanel::fillSecondAxis(QMenu *menu)
{
    for (const QString &name : std::as_const(m_offer.names)) {
        QAction *action = menu->addAction(menuText(name), this, [this, name](bool on) {
            if (on)
                m_second.append(name);
            else
                m_second.removeAll(name);
            load();
        });
        action->setCheckable(true);
        action->setChecked(m_second.contains(name));
    }
}

void CurvePanel::fillMoreMenu()
{
    QMenu *menu = m_controls->moreMenu();
    menu->clear();
    fillTemplates(menu);
    menu->addSeparator();
    if (!m_controls->isGrid() && !m_offer.names.isEmpty())
        fillSecondAxis(menu->addMenu(tr("Second axis")));
    const auto addSwitch = [&](const QString &text, bool isOn, const std::function<void(CurveView &, bool)> &change) {
        QAction *action = menu->addAction(text, this, [this, change](bool on) {
            CurveView changed = view();
            change(changed, on);
            setView(changed);
        });
        action->setCheckable(true);
        action->setChecked(isOn);
    };
    addSwitch(tr("Checkpoints, rate changes and notes"), view().hasEvents, [](CurveView &changed, bool on) { changed.hasEvents = on; });
    addSwitch(tr("Flag the best points"), view().hasBest, [](CurveView &changed, bool on) { changed.hasBest = on; });
    QAction *linked = menu->addAction(tr("Zoom all plots of the grid together"), this, [this](bool on) { m_grid->setLinked(on); });
    linked->setCheckable(true);
    linked->setChecked(m_grid->isLinked());
    if (!m_extra.isEmpty()) {
        menu->addAction(tr("Take dragged metrics away again"), this, [this] {
            m_extra.clear();
            load();
        });
    }
    menu->addSeparator();
    const bool canWrite = !m_session.project().isReadOnly();
    menu->addAction(icon(QStringLiteral("person")), tr("How well people do…"), this, [this] { askHumanLevel(wantedMetrics().value(0)); })->setEnabled(canWrite && !m_offer.names.isEmpty());
    menu->addAction(tr("What an hour costs…"), this, &CurvePanel::askCostRate)->setEnabled(canWrite);
}

void CurvePanel::fillExportMenu()
{
    QMenu *menu = m_controls->exportMenu();
    menu->clear();
    menu->addAction(icon(QStringLiteral("export")), tr("Export…"), this, &CurvePanel::exportPlot);
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy as a picture"), this, &CurvePanel::copyPicture);
    menu->addSection(tr("Size and look"));
    auto *sizes = new QActionGroup(menu);
    for (const auto &[width, height] : kSizes) {
        QAction *action = menu->addAction(tr("%1 × %2 mm").arg(width).arg(height), this, [this, width, height] { m_export.millimetres = {width, height}; });
        action->setCheckable(true);
        action->setChecked(m_export.millimetres == QSizeF(width, height));
        sizes->addAction(action);
    }
    QMenu *dots = menu->addMenu(tr("%1 dots an inch").arg(m_export.dpi));
    for (const double dpi : {96.0, 150.0, 300.0, 600.0})
        dots->addAction(tr("%1 dots an inch").arg(dpi), this, [this, dpi] { m_export.dpi = dpi; });
    QAction *print = menu->addAction(tr("For print: black on white"), this, [this](bool on) { m_export.isPrint = on; });
    print->setCheckable(true);
    print->setChecked(m_export.isPrint);
    QAction *legend = menu->addAction(tr("With a legend"), this, [this](bool on) { m_export.hasLegend = on; });
    legend->setCheckable(true);
    legend->setChecked(m_export.hasLegend);
}

void CurvePanel::showMoment(const QString &key, const QPointF &point, const QPoint &at)
{
    const std::optional<RunMark> mark = markAt(key, point);
    if (!mark)
        return;
    const QString time = mark->time != 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(qint64(mark->time * 1000)), QLocale::ShortFormat) : QString();
    const QString step = tr("Step %1").arg(QLocale().toString(mark->step));
    auto *card = new MomentCard(QStringLiteral("%1: %2 = %3").arg(m_data.runNames.value(mark->runId), mark->metric, QLocale().toString(mark->value, 'g', 6)),
        time.isEmpty() ? step : step + QStringLiteral("  ·  ") + time, this);
    connect(card, &MomentCard::runRequested, this, [this, mark] { m_session.go({QStringLiteral("runs"), 0, 0, 0, {mark->runId}}); });
    connect(card, &MomentCard::snapshotRequested, this, [this] { m_session.go({QStringLiteral("data"), 0, 0, 0, {}}); });
    connect(card, &MomentCard::noteRequested, this, [this, key, point] { pinNote(key, point); });
    card->openAt(at);
    runTask<RunMoment>(
        card,
        [file = m_session.project().file(), folder = m_session.project().folder(), mark](TaskControl &) -> Result<RunMoment> {
            const auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            return reader ? runMoment(**reader, folder, mark->runId, mark->step, mark->time) : Result<RunMoment>(fail(reader));
        },
        [this, card](const Result<RunMoment> &moment) {
            if (m_session.succeeded(moment))
                card->showMoment(*moment);
        });
}

void CurvePanel::pinNote(const QString &key, const QPointF &point)
{
    std::optional<RunMark> mark = markAt(key, point);
    if (!mark)
        return;
    const auto text = m_session.ask().text(this, {tr("Pin a note to this point"), tr("Note"), {}, tr("Pin")});
    if (!text)
        return;
    mark->text = *text;
    if (m_session.succeeded(RunMarks::addNote(m_session.project(), *mark)))
        lookAtRuns();
}

void CurvePanel::askHumanLevel(const QString &metric)
{
    if (metric.isEmpty())
        return;
    const QHash<QString, double> levels = humanLevels(m_session.project().reader());
    const QString now = levels.contains(metric) ? QLocale().toString(levels.value(metric), 'g', 8) : QString();
    const auto text = m_session.ask().text(this, {tr("How well do people do by %1?").arg(metric), tr("Value; empty for none"), now, tr("Show")});
    if (!text)
        return;
    bool isNumber = false;
    const double level = QLocale().toDouble(text->trimmed(), &isNumber);
    if (!isNumber && !text->trimmed().isEmpty())
        return m_session.report({tr("“%1” is no number. Type one such as %2.").arg(*text, QLocale().toString(0.95)), {}});
    if (m_session.succeeded(setHumanLevel(m_session.project(), metric, isNumber ? std::optional(level) : std::nullopt)))
        lookAtRuns();
}

void CurvePanel::askCostRate()
{
    const CostRate now = costRate(m_session.project().reader());
    const auto text = m_session.ask().text(this,
        {tr("What does an hour of computing cost?"), tr("Price and currency, such as 1.50 EUR"),
            now.perHour > 0 ? QLocale().toString(now.perHour, 'g', 6) + QLatin1Char(' ') + now.currency : QString(), tr("Save")});
    if (!text)
        return;
    const QString price = text->trimmed().section(QLatin1Char(' '), 0, 0), currency = text->trimmed().section(QLatin1Char(' '), 1);
    bool isNumber = false;
    const double perHour = QLocale().toDouble(price, &isNumber);
    if (!isNumber && !price.isEmpty())
        return m_session.report({tr("“%1” is no number. Type one such as %2.").arg(price, QLocale().toString(1.5)), {}});
    if (m_session.succeeded(setCostRate(m_session.project(), {perHour, currency})))
        lookAtRuns();
}

void CurvePanel::openPlotMenu(const QString &cell, const QPoint &at, double x, const QString &key, const QPointF &point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    CurvePlot *plot = cell.isEmpty() ? m_plot : m_grid->plotOf(cell);
    const QPointer<CurvePlot> target(plot);
    if (const std::optional<RunMark> mark = markAt(key, point)) {
        menu->addAction(icon(QStringLiteral("info")), tr("What was at this point"), this, [this, key, point, at] { showMoment(key, point, at); });
        if (!m_session.project().isReadOnly())
            menu->addAction(icon(QStringLiteral("note")), tr("Pin a note…"), this, [this, key, point] { pinNote(key, point); });
        for (const auto &[note, place] : std::as_const(m_data.marks)) {
            if (note.id == 0 || note.kind != RunMark::Kind::Note || note.runId != mark->runId || note.step != mark->step)
                continue;
            menu->addAction(icon(QStringLiteral("delete")), tr("Take the note “%1” away").arg(menuText(note.text.left(30))), this, [this, id = note.id] {
                if (m_session.succeeded(RunMarks::removeNote(m_session.project(), id)))
                    lookAtRuns();
            });
        }
    }
    QAction *cursor = menu->addAction(tr("Place a cursor here"), this, [target, x] {
        if (!target)
            return;
        QList<double> places = target->cursors();
        places = places.size() < 2 ? places + QList<double> {x} : QList<double> {x};
        target->setCursors(places);
    });
    cursor->setToolTip(tr("Two cursors show the difference between them (Shift+click)"));
    if (plot && !plot->cursors().isEmpty())
        menu->addAction(tr("Take the cursors away"), this, [target] { if (target) target->setCursors({}); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("fit")), tr("Show all"), this, [target] { if (target) target->showAll(); });
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy as a picture"), this, [this, target] {
        if (target)
            QGuiApplication::clipboard()->setMimeData(target->toMimeData(m_export).release());
    });
    if (cell.isEmpty())
        menu->addAction(icon(QStringLiteral("export")), tr("Export…"), this, &CurvePanel::exportPlot);
    menu->setToolTipsVisible(true);
    menu->popup(at);
}

std::optional<RunMark> CurvePanel::markAt(const QString &key, const QPointF &point) const
{
    const CurveKey wanted = curveKeyOf(key);
    for (const Curve &curve : m_data.curves) {
        if (curve.runId != wanted.runId || curve.metric != wanted.metric)
            continue;
        const bool isSmoothed = !curve.smoothed.isEmpty();
        const QList<Point> &points = isSmoothed ? curve.smoothed : curve.raw;
        qsizetype nearest = -1;
        for (qsizetype at = 0; at < points.size(); ++at) {
            const double x = isSmoothed ? curve.smoothX(at) : curve.x(at);
            if (x == point.x() && (nearest < 0 || points[at].value == point.y()))
                nearest = at;
        }
        if (nearest >= 0)
            return RunMark {0, curve.runId, RunMark::Kind::Note, points[nearest].step, points[nearest].time, {}, curve.metric, points[nearest].value};
    }
    return std::nullopt;
}

} // namespace cairn
