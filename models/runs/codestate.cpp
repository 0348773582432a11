// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a repository with libgit2.
#include "models/runs/codestate.h"

#include <QCoreApplication>
#include <QDir>

#include <git2.h>

#include <memory>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CodeState)
};

constexpr qsizetype kLongestDiff = 16 * 1024 * 1024;

class Git
{
public:
    Git() { git_libgit2_init(); }
    ~Git() { git_libgit2_shutdown(); }
    Git(const Git &) = delete;
    Git &operator=(const Git &) = delete;
};

template<typename T, void (*release)(T *)>
struct Releaser {
    void operator()(T *value) const { release(value); }
};
template<typename T, void (*release)(T *)>
using Owned = std::unique_ptr<T, Releaser<T, release>>;

using Repository = Owned<git_repository, git_repository_free>;
using Reference = Owned<git_reference, git_reference_free>;
using Object = Owned<git_object, git_object_free>;
using Tree = Owned<git_tree, git_tree_free>;
using Index = Owned<git_index, git_index_free>;
using Diff = Owned<git_diff, git_diff_free>;

QString lastProblem()
{
    const git_error *error = git_error_last();
    return error && error->message ? QString::fromUtf8(error->message) : QString();
}

Error unreadable(const QString &root)
{
    return {Words::tr("The state of the code in %1 could not be read: %2.").arg(QDir::toNativeSeparators(root), lastProblem()), {}};
}

void readHead(git_repository *repository, CodeState &state)
{
    git_reference *found = nullptr;
    if (git_repository_head(&found, repository) != 0)
        return; // before the first commit
    const Reference head(found);
    state.branch = QString::fromUtf8(git_reference_shorthand(head.get()));
    git_object *commit = nullptr;
    if (git_reference_peel(&commit, head.get(), GIT_OBJECT_COMMIT) != 0)
        return;
    const Object owned(commit);
    char text[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(text, sizeof text, git_object_id(owned.get()));
    state.commit = QString::fromLatin1(text);
}

Result<void> readTracked(git_repository *repository, CodeState &state)
{
    git_index *found = nullptr;
    if (git_repository_index(&found, repository) != 0)
        return tl::unexpected<Error>(unreadable(state.root));
    const Index index(found);
    for (std::size_t entry = 0; entry < git_index_entrycount(index.get()); ++entry)
        state.tracked.append(QString::fromUtf8(git_index_get_byindex(index.get(), entry)->path));
    state.tracked.removeDuplicates();
    return {};
}

int appendLine(const git_diff_delta *, const git_diff_hunk *, const git_diff_line *line, void *payload)
{
    auto &text = *static_cast<QByteArray *>(payload);
    if (text.size() > kLongestDiff)
        return -1;
    if (line->origin == GIT_DIFF_LINE_ADDITION || line->origin == GIT_DIFF_LINE_DELETION || line->origin == GIT_DIFF_LINE_CONTEXT)
        text += line->origin;
    text.append(line->content, qsizetype(line->content_len));
    return 0;
}

Result<void> readDiff(git_repository *repository, CodeState &state)
{
    Tree tree;
    if (!state.commit.isEmpty()) {
        git_object *found = nullptr;
        if (git_revparse_single(&found, repository, "HEAD^{tree}") != 0)
            return tl::unexpected<Error>(unreadable(state.root));
        tree.reset(reinterpret_cast<git_tree *>(found));
    }
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    git_diff *found = nullptr;
    if (git_diff_tree_to_workdir_with_index(&found, repository, tree.get(), &options) != 0)
        return tl::unexpected<Error>(unreadable(state.root));
    const Diff diff(found);
    // A longer one is cut: the copy of the files has it all.
    git_diff_print(diff.get(), GIT_DIFF_FORMAT_PATCH, appendLine, &state.diff);
    return {};
}

} // namespace

Result<std::optional<CodeState>> codeStateOf(const QString &folder)
{
    const Git git;
    git_repository *found = nullptr;
    const int opened = git_repository_open_ext(&found, QDir(folder).absolutePath().toUtf8().constData(), GIT_REPOSITORY_OPEN_CROSS_FS, nullptr);
    if (opened == GIT_ENOTFOUND)
        return std::optional<CodeState>();
    if (opened != 0)
        return tl::unexpected<Error>(unreadable(folder));
    const Repository repository(found);
    if (git_repository_is_bare(repository.get()))
        return std::optional<CodeState>();
    CodeState state;
    state.root = QDir(QString::fromUtf8(git_repository_workdir(repository.get()))).canonicalPath();
    state.subfolder = QDir(state.root).relativeFilePath(QDir(folder).canonicalPath());
    if (state.subfolder == QLatin1String("."))
        state.subfolder.clear();
    readHead(repository.get(), state);
    for (auto read : {readTracked, readDiff}) {
        if (Result<void> done = read(repository.get(), state); !done)
            return fail(done);
    }
    return std::optional(state);
}

} // namespace cairn
