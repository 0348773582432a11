// SPDX-License-Identifier: GPL-3.0-or-later
// Reads TensorBoard's event files, as TensorFlow, PyTorch, tensorboardX, Keras, Lightning and many others write them.
#pragma once

#include "models/metrics/logreader.h"

namespace cairn {

namespace eventrecords {
class Value;
}

/** Framing: TFRecord. A number is a `simple_value`, or a tensor of one number under the plugin "scalars" or under none. Pictures,
    histograms, texts and the like are counted and left out; the plugin "hparams" gives parameters. A start in the session log is
    told as kStartedAgain. A record whose data does not fit its checksum is skipped; after a length that does not, nothing more
    can be found in the file. */
class EventFileReader : public LogReader
{
public:
    EventFileReader();
    ~EventFileReader() override;
    [[nodiscard]] qsizetype read(QByteArrayView bytes, bool isEnd) override;
    [[nodiscard]] QByteArray state() const override;
    void restore(const QByteArray &state) override;

private:
    struct Parser;
    qsizetype readRecord(const char *at, qsizetype available);
    void readEvent(const char *data, int bytes);
    void readValue(const eventrecords::Value &value, const Point &place);
    void readHparams(const std::string &content);
    void add(std::string_view tag, const Point &place, double number);
    const std::string &pluginOf(const eventrecords::Value &value);

    /** So that a tag can be looked up without a copy of it. */
    struct TagHash {
        using is_transparent = void;
        size_t operator()(std::string_view tag) const { return std::hash<std::string_view>()(tag); }
    };
    [[nodiscard]] int tagIndex(std::string_view tag);

    std::unique_ptr<Parser> m_parser;
    std::unordered_map<std::string, int, TagHash, std::equal_to<>> m_tags;
    std::unordered_map<std::string, std::string> m_plugins; ///< of tags that hold tensors: only their first value names it
    qint64 m_record = 0; ///< read so far
    quint64 m_toSkip = 0; ///< bytes of a record that is too long to be looked at
    bool m_isLost = false; ///< a length was damaged
};

} // namespace cairn
