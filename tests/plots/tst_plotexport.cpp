// SPDX-License-Identifier: GPL-3.0-or-later
// What is written: true sizes, vectors with their fonts, LaTeX that says the values.
#include "widgets/plots/curveplot.h"
#include "widgets/plots/plottex.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>

using namespace cairn;

namespace {

PlotCurve curve(const QString &name)
{
    PlotCurve curve;
    curve.key = curve.name = name;
    curve.color = QColor(0x00, 0x69, 0xA6);
    for (int at = 0; at < 50; ++at)
        curve.line.append({double(at), 1 / (at + 1.0)});
    return curve;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPlotExport : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString write(const QString &name, const PlotExport &how)
    {
        CurvePlot plot;
        plot.setCurves({curve(QStringLiteral("val/loss  A & B_1")), curve(QStringLiteral("train/loss"))});
        plot.setTitles(QStringLiteral("Step"), QStringLiteral("loss"));
        const QString file = m_folder.filePath(name);
        const Result<void> written = plot.exportTo(file, how);
        if (!written)
            qWarning("%s", qPrintable(written.error().sentence));
        return file;
    }

private Q_SLOTS:
    void aPngHasTheDotsOfItsMillimetres()
    {
        const QImage picture(write(QStringLiteral("a.png"), {QSizeF(85, 60), 300}));
        // 85 mm are 3.346 inches, 1004 dots of 300 an inch; 60 mm are 709.
        QVERIFY2(std::abs(picture.width() - 1004) <= 3 && std::abs(picture.height() - 709) <= 3, qPrintable(QStringLiteral("%1 x %2").arg(picture.width()).arg(picture.height())));
        QVERIFY(std::abs(picture.dotsPerMeterX() - 11'811) < 5);
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
    }

    void aPdfHasItsSizeAndItsFonts()
    {
        const QByteArray pdf = contentOf(write(QStringLiteral("a.pdf"), {QSizeF(85, 60), 300}));
        QVERIFY(pdf.startsWith("%PDF"));
        // 85 mm are 240.94 points, 60 mm 170.08.
        const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]")).match(QString::fromLatin1(pdf));
        QVERIFY(box.hasMatch());
        QVERIFY(std::abs(box.captured(1).toDouble() - 240.94) < 1 && std::abs(box.captured(2).toDouble() - 170.08) < 1);
        QVERIFY(pdf.contains("/FontFile2") || pdf.contains("/FontFile3"));
        QVERIFY2(!pdf.contains("/Subtype /Image"), "a vector file holds no picture");
    }

    void anSvgIsVectorsOfItsSize()
    {
        const QString svg = QString::fromUtf8(contentOf(write(QStringLiteral("a.svg"), {QSizeF(85, 60), 300})));
        const auto size = QRegularExpression(QStringLiteral("width=\"([0-9.]+)mm\" height=\"([0-9.]+)mm\"")).match(svg);
        QVERIFY(size.hasMatch());
        QVERIFY(std::abs(size.captured(1).toDouble() - 85) < 0.05 && std::abs(size.captured(2).toDouble() - 60) < 0.05);
        QVERIFY(svg.contains(QLatin1String("<polyline")) || svg.contains(QLatin1String("<path")));
        QVERIFY(!svg.contains(QLatin1String("<image")));
        QVERIFY(svg.contains(QLatin1String("loss")));
    }

    void latexHasEveryPointAndHarmlessNames()
    {
        const QString tex = QString::fromUtf8(contentOf(write(QStringLiteral("a.tex"), {QSizeF(85, 60), 300})));
        QVERIFY(tex.contains(QLatin1String("width=85mm, height=60mm")));
        QVERIFY(tex.contains(QLatin1String("A \\& B\\_1")));
        QVERIFY(tex.contains(QLatin1String("(49,0.02)")));
        QCOMPARE(tex.count(QLatin1String("\\addlegendentry")), 2);
        QCOMPARE(tex.count(QLatin1Char('{')) - tex.count(QLatin1String("\\{")), tex.count(QLatin1Char('}')) - tex.count(QLatin1String("\\}")));
    }

    void namesForLatexCannotEscape_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("commands") << QStringLiteral("\\input{x}") << QStringLiteral("\\textbackslash{}input\\{x\\}");
        QTest::newRow("mathematics") << QStringLiteral("$a^2$ ~50%") << QStringLiteral("\\$a\\textasciicircum{}2\\$ \\textasciitilde{}50\\%");
        QTest::newRow("lines") << QStringLiteral("a\nb") << QStringLiteral("a b");
    }
    void namesForLatexCannotEscape()
    {
        QFETCH(QString, text);
        QTEST(texEscaped(text), "escaped");
    }

    void anotherEndingIsRefusedWithWhatIsPossible()
    {
        CurvePlot plot;
        const Result<void> written = plot.exportTo(m_folder.filePath(QStringLiteral("a.gif")), PlotExport());
        QVERIFY(!written);
        QVERIFY(written.error().sentence.contains(QLatin1String(".tex")));
    }

    void theClipboardHasAPictureAndVectors()
    {
        CurvePlot plot;
        plot.setCurves({curve(QStringLiteral("a"))});
        const std::unique_ptr<QMimeData> data = plot.toMimeData({QSizeF(85, 60), 150});
        QVERIFY(data->hasImage());
        QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    }

    void thePlotIsAsBeforeAfterwards()
    {
        CurvePlot plot;
        plot.resize(600, 400);
        plot.show();
        plot.setCurves({curve(QStringLiteral("a"))});
        plot.paintNow();
        const QImage before = plot.grab().toImage();
        QVERIFY(plot.exportTo(m_folder.filePath(QStringLiteral("b.pdf")), {QSizeF(85, 60), 300}));
        plot.paintNow();
        QCOMPARE(plot.grab().toImage(), before);
    }
};

QTEST_MAIN(TestPlotExport)
#include "tst_plotexport.moc"
