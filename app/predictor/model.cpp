// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and runs models; all that OpenCV throws ends here.
#include "app/predictor/model.h"

#include "app/predictor/classnames.h"
#include "app/predictor/onnxrewrite.h"

#include <QFile>
#include <QRegularExpression>

namespace cairn::predictor {
namespace {

constexpr qint64 kLargestEdge = 8'192;
constexpr qint64 kLargestArea = 16 << 20;

/** Calls into OpenCV, and says what went wrong there. */
template<typename Work>
auto guardedByOpenCv(const char *code, const QStringList &arguments, Work work) -> Answer<decltype(work())>
{
    try {
        return work();
    } catch (const cv::Exception &exception) {
        static const QRegularExpression kUnknown(QStringLiteral("Can't create layer \"[^\"]*\" of type \"([^\"]*)\""));
        const QString said = QString::fromUtf8(exception.what());
        if (exception.code == cv::Error::StsNoMem)
            return refuse("memory", {}, said);
        if (const QRegularExpressionMatch unknown = kUnknown.match(said); unknown.hasMatch())
            return refuse("operator", {unknown.captured(1)}, said);
        return refuse(code, arguments, said);
    } catch (const std::bad_alloc &) {
        return refuse("memory");
    } catch (const std::exception &exception) {
        return refuse(code, arguments, QString::fromUtf8(exception.what()));
    }
}

/** The size that an exporter noted beside the model: "[640, 640]" (height first) or "640". */
QSize notedSize(const OnnxFile &file)
{
    static const QRegularExpression kNumber(QStringLiteral("\\d+"));
    QList<int> numbers;
    for (auto match = kNumber.globalMatch(file.metadata.value(QStringLiteral("imgsz"))); match.hasNext() && numbers.size() < 2;)
        numbers.append(match.next().captured().toInt());
    if (numbers.isEmpty())
        return {};
    return {numbers.last(), numbers.first()};
}

/** Empty where OpenCV can read the file as it is. */
QByteArray rewrittenFor(const QString &path, const OnnxFile &file, const InputLayout &layout)
{
    const OnnxTensor &input = file.inputs.first();
    const bool isOpen = input.sizes.contains(-1);
    QFile model(path);
    if ((!file.hasClips && !isOpen) || !model.open(QIODevice::ReadOnly))
        return {};
    QList<qint64> sizes {1, layout.channels, layout.size.height(), layout.size.width()};
    if (layout.isChannelsLast)
        sizes = {1, layout.size.height(), layout.size.width(), layout.channels};
    return rewrittenModel(model.readAll(), input.name.toUtf8(), isOpen ? sizes : QList<qint64>());
}

bool isBackground(const QString &name)
{
    static const QSet<QString> kNothing = {QStringLiteral("background"), QStringLiteral("_background_"), QStringLiteral("bg"), QStringLiteral("unlabeled"),
        QStringLiteral("unlabelled"), QStringLiteral("void"), QStringLiteral("none"), QStringLiteral("nothing")};
    return kNothing.contains(name.toLower());
}

} // namespace

Answer<void> Model::chooseInput(const OnnxFile &file)
{
    if (file.inputs.size() != 1)
        return refuse("inputs", {QString::number(file.inputs.size())});
    const OnnxTensor &input = file.inputs.first();
    const auto isColour = [](qint64 channels) { return channels == 1 || channels == 3; };
    if (input.sizes.size() != 4 || input.sizes[0] > 1)
        return refuse("input", {sizesText(input.sizes)});
    m_input.isChannelsLast = !isColour(input.sizes[1]) && isColour(input.sizes[3]);
    const qint64 channels = input.sizes[m_input.isChannelsLast ? 3 : 1];
    if (!isColour(channels) && channels != -1)
        return refuse("input", {sizesText(input.sizes)});
    m_input.channels = channels == 1 ? 1 : 3;
    const qint64 height = input.sizes[m_input.isChannelsLast ? 1 : 2], width = input.sizes[m_input.isChannelsLast ? 2 : 3];
    if (height > kLargestEdge || width > kLargestEdge || (height > 0 && width > 0 && height * width > kLargestArea))
        return refuse("too-large", {QString::number(width), QString::number(height)});
    const QSize open = m_settings.size.isEmpty() ? notedSize(file) : m_settings.size;
    m_input.size = QSize(width > 0 ? int(width) : open.width(), height > 0 ? int(height) : open.height());
    if (m_input.size.isEmpty())
        return refuse("size");
    if (std::max(m_input.size.width(), m_input.size.height()) > kLargestEdge || qint64(m_input.size.width()) * m_input.size.height() > kLargestArea)
        return refuse("too-large", {QString::number(m_input.size.width()), QString::number(m_input.size.height())});
    return {};
}

Answer<void> Model::load(const QString &path, const OnnxFile &file)
{
    const QStringList opset {QString::number(file.opset)};
    const auto net = guardedByOpenCv("import", opset, [&] {
        const QByteArray written = rewrittenFor(path, file, m_input);
        return written.isEmpty() ? cv::dnn::readNetFromONNX(path.toStdString()) : cv::dnn::readNetFromONNX(written.constData(), size_t(written.size()));
    });
    if (!net)
        return refuse(net);
    m_net = *net;
    const auto prepared = guardedByOpenCv("import", opset, [&] {
        m_net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        m_net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        for (const std::string &name : m_net.getUnconnectedOutLayersNames())
            m_outputs.append(QString::fromStdString(name));
        return !m_outputs.isEmpty();
    });
    if (!prepared)
        return refuse(prepared);
    return *prepared ? Answer<void>() : refuse("import", opset);
}

Answer<Outputs> Model::run(const cv::Mat &blob)
{
    return guardedByOpenCv("run", {}, [&] {
        std::vector<std::string> names;
        for (const QString &name : m_outputs)
            names.push_back(name.toStdString());
        std::vector<cv::Mat> values;
        m_net.setInput(blob);
        m_net.forward(values, names);
        Outputs outputs {m_outputs, {}};
        for (const cv::Mat &value : values) {
            cv::Mat numbers;
            // Always a copy: the network reuses its memory for the next picture.
            value.convertTo(numbers, CV_32F);
            outputs.values.append(numbers);
        }
        return outputs;
    });
}

void Model::nameClasses(const QStringList &known)
{
    for (int at = 0; at < m_layout->classes(); ++at) {
        const QString name = known.value(at).trimmed();
        m_names.append(name.isEmpty() ? QStringLiteral("class %1").arg(at) : name);
    }
}

Answer<std::unique_ptr<Model>> Model::open(const QString &path, const Settings &settings)
{
    const Answer<OnnxFile> file = OnnxFile::read(path);
    if (!file)
        return refuse(file);
    if (file->hasExternalWeights)
        return refuse("external");
    std::unique_ptr<Model> model(new Model);
    model->m_settings = settings;
    if (const Answer<void> chosen = model->chooseInput(*file); !chosen)
        return refuse(chosen);
    if (const Answer<void> loaded = model->load(path, *file); !loaded)
        return refuse(loaded);
    QStringList names = settings.names;
    if (names.isEmpty())
        names = classNamesFromText(file->metadata.value(QStringLiteral("names")));
    if (names.isEmpty())
        names = classNamesBeside(path);
    QImage grey(model->m_input.size, QImage::Format_RGB888);
    grey.fill(Qt::gray);
    const Frame frame = Frame::of(grey.size(), grey.size(), Fit::Stretch);
    const Answer<Outputs> outputs = model->run(blobOf(grey, frame, model->m_input, settings));
    if (!outputs) {
        // No picture is to blame for this.
        const Refusal &refusal = outputs.error();
        return refusal.code == QLatin1String("run") ? refuse("import", {QString::number(file->opset)}, refusal.detail) : refuse(outputs);
    }
    const LayoutHints hints {int(names.size()), names.isEmpty() || isBackground(names.first()), file->lastOperators, model->m_input.size};
    Answer<std::unique_ptr<OutputLayout>> layout = chooseLayout(*outputs, hints);
    if (!layout)
        return refuse(layout);
    model->m_layout = std::move(*layout);
    model->nameClasses(names);
    // What is in the file and makes no sense is told now rather than at the first picture.
    if (const Answer<Reading> reading = model->m_layout->read(*outputs, frame, settings); !reading)
        return refuse(reading);
    return model;
}

Answer<Reading> Model::read(const QImage &picture)
{
    const Fit automatic = task() == QLatin1String("classify") ? Fit::Crop : Fit::Letterbox;
    const Frame frame = Frame::of(picture.size(), m_input.size, m_settings.fit == Fit::Auto ? automatic : m_settings.fit);
    const auto blob = guardedByOpenCv("memory", {}, [&] { return blobOf(picture, frame, m_input, m_settings); });
    if (!blob)
        return refuse(blob);
    const Answer<Outputs> outputs = run(*blob);
    if (!outputs)
        return refuse(outputs);
    const auto reading = guardedByOpenCv("run", {}, [&] { return m_layout->read(*outputs, frame, m_settings); });
    if (!reading)
        return refuse(reading);
    return *reading;
}

} // namespace cairn::predictor
