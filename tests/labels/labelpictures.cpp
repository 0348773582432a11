// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the dialog of classes and the panels of attributes and comments to look at: `labelpictures FOLDER`. Not a test.
#include "app/cairn/pages/attributepanel.h"
#include "app/cairn/pages/commentpanel.h"
#include "app/cairn/pages/schemadialog.h"
#include "models/labels/commentmodel.h"
#include "models/labels/labelschema.h"
#include "tests/labels/labelproject.h"
#include "tests/widgets/scriptedask.h"
#include "widgets/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

const QJsonValue kNone(QJsonValue::Undefined);

void save(QWidget &widget, const QDir &folder, const QString &name)
{
    widget.show();
    QTest::qWait(200);
    widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

qint64 fill(LabelProject &trial)
{
    LabelSchema schema(trial.project());
    const qint64 cell = need(schema.addClass(QStringLiteral("cell")));
    const qint64 red = need(schema.addClass(QStringLiteral("red blood cell"), cell));
    const qint64 white = need(schema.addClass(QStringLiteral("white blood cell"), cell));
    need(schema.addClass(QStringLiteral("neutrophil"), white));
    need(schema.addClass(QStringLiteral("lymphocyte"), white));
    need(schema.addClass(QStringLiteral("platelet")));
    need(schema.setClassArchived(need(schema.addClass(QStringLiteral("old stain artefact"))), true));
    need(schema.setClassShapes(red, {ShapeKind::Box, ShapeKind::Ellipse, ShapeKind::Mask}));
    need(schema.describeClass(red, QStringLiteral("Round, without a nucleus, pale in the middle. Overlapping ones are drawn one by one; halves at the edge are truncated.")));
    AttributeSchema attributes(trial.project());
    need(attributes.add({0, cell, QStringLiteral("focus"), AttributeType::Choice, {QStringLiteral("sharp"), QStringLiteral("blurred")}, QStringLiteral("sharp"), true, 0}));
    need(attributes.add({0, red, QStringLiteral("stain"), AttributeType::Choice, {QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("uneven")}, kNone, true, 0}));
    need(attributes.add({0, red, QStringLiteral("infected"), AttributeType::YesNo, {}, false, false, 0}));
    need(attributes.add({0, red, QStringLiteral("diameter"), AttributeType::Number, {}, kNone, false, 0}));
    need(attributes.add({0, red, QStringLiteral("remark"), AttributeType::Text, {}, kNone, false, 0}));
    need(attributes.add({0, 0, QStringLiteral("microscope"), AttributeType::Choice, {QStringLiteral("A"), QStringLiteral("B")}, kNone, true, 0}));
    return red;
}

void drawDialog(const QDir &folder, const QString &theme)
{
    ScriptedAsk ask;
    LabelProject empty;
    SchemaDialog first(empty.project(), ask);
    save(first, folder, theme + QStringLiteral("-1-empty"));
    LabelProject trial;
    const qint64 red = fill(trial);
    SchemaDialog dialog(trial.project(), ask);
    dialog.showClass(red);
    save(dialog, folder, theme + QStringLiteral("-2-class"));
    dialog.resize(940, 1240);
    save(dialog, folder, theme + QStringLiteral("-3-whole"));
    dialog.resize(940, 720);
    dialog.showImageAttributes();
    save(dialog, folder, theme + QStringLiteral("-4-pictures"));
}

void drawPanels(const QDir &folder, const QString &theme)
{
    LabelProject trial;
    const qint64 red = fill(trial);
    const qint64 item = trial.addItem(QStringLiteral("a.png"));
    QWidget host;
    setSurface(&host, Surface::Panel);
    host.resize(560, 460);
    auto *layout = new QHBoxLayout(&host);
    auto *panel = new AttributePanel(&host);
    panel->setFixedWidth(250);
    panel->setState(need(AttributeSchema::ofClass(trial.reader(), red)),
        {{{QStringLiteral("focus"), QStringLiteral("sharp")}, {QStringLiteral("infected"), true}, {QStringLiteral("diameter"), 7.25}, {QStringLiteral("remark"), QStringLiteral("x")}},
            {{QStringLiteral("focus"), QStringLiteral("blurred")}, {QStringLiteral("infected"), true}, {QStringLiteral("diameter"), 7.25}}});
    layout->addWidget(panel, 0, Qt::AlignTop);
    need(trial.project().setAnnotator(QStringLiteral("Ana")));
    Comments comments(trial.project());
    const qint64 done = need(comments.add(item, QStringLiteral("The two at the left are one cell that divides. Please draw one outline around both."), QPointF(12, 40)));
    need(comments.setResolved(done, true));
    need(trial.project().setAnnotator(QStringLiteral("Bo")));
    need(comments.add(item, QStringLiteral("Platelets are missing.")));
    CommentModel model(trial.project());
    model.setItem(item);
    auto *panel2 = new CommentPanel(model, &host);
    panel2->setPosition(QPointF(120.4, 33));
    layout->addWidget(panel2);
    save(host, folder, theme + QStringLiteral("-5-panels"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    folder.mkpath(QStringLiteral("."));
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        applyTheme(application, theme);
        const QString name = theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light");
        drawDialog(folder, name);
        drawPanels(folder, name);
    }
    return 0;
}
