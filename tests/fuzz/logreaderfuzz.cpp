// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a log of any format: no reader may crash, and one that is stopped and goes on in another process reads the same.
#include "models/metrics/flatyaml.h"
#include "models/metrics/logreader.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace cairn;

namespace {

[[maybe_unused]] constexpr std::array kFormats = {"tensorboard", "csv", "trainer_state.json", "mlflow-metric", "metrics.jsonl", "wandb", "resources.jsonl"};

size_t valuesInTwoSteps(const QString &format, QByteArrayView bytes, qsizetype cut)
{
    const auto first = makeLogReader(format);
    const qsizetype taken = first->read(bytes.first(cut), false);
    if (taken < 0 || taken > cut)
        std::abort();
    const auto second = makeLogReader(format);
    second->restore(first->state());
    (void)second->read(bytes.sliced(taken), true);
    return first->takeValues().size() + second->takeValues().size();
}

} // namespace

/** The first byte chooses the format, the second where the reader is stopped. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
#ifdef CAIRN_FUZZ_FORMAT
    const QString format = QStringLiteral(CAIRN_FUZZ_FORMAT);
#else
    const QString format = QString::fromLatin1(kFormats[data[0] % kFormats.size()]);
#endif
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));
    const auto reader = makeLogReader(format);
    const qsizetype taken = reader->read(bytes, true);
    if (taken < 0 || taken > bytes.size())
        std::abort();
    const auto values = reader->takeValues();
    for (const LoggedValue &value : values) {
        if (value.name != kStartedAgain && (value.name < 0 || value.name >= reader->names().size()))
            std::abort();
    }
    if (!reader->isRewritten() && valuesInTwoSteps(format, bytes, bytes.size() * data[1] / 255) != values.size())
        std::abort();
    (void)flatYaml(bytes);
    return 0;
}
