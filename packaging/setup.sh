# Shared by packaging/run, packaging/test and .ci/run: gets what Cairn needs from the system, configures and builds.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
give_up() {
    say "$*"
    exit 1
}

# One need a line, without comments and empty lines: "a | b" names alternatives. Those with ":test" are left out unless "test" is given.
needs() {
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$root/packaging/dependencies.txt" |
        if [[ ${1-} == test ]]; then sed 's/:test$//'; else sed '/:test$/d'; fi
}

# The names of installed packages, and those that they stand in for.
installed_names() {
    dpkg-query --show --showformat='${db:Status-Status}\t${Package}, ${Provides}\n' |
        sed -n -e 's/^installed\t//p' | tr ',' '\n' | sed -e 's/(.*//' -e 's/[[:space:]]//g' -e '/^$/d' | sort -u
}

# The needs of which no alternative is installed, see needs().
missing_needs() {
    local installed need name found
    installed=$'\n'$(installed_names)$'\n'
    while read -r need; do
        found=
        for name in ${need//|/ }; do
            [[ $installed == *$'\n'"$name"$'\n'* ]] && found=yes
        done
        [[ $found ]] || printf '%s\n' "$need"
    done < <(needs "$@")
}

# Whether apt could install a package of this name, or one that stands in for it.
can_be_installed() {
    apt-cache policy "$1" 2>/dev/null | grep -q '^  Candidate: [^(]' && return
    apt-cache showpkg "$1" 2>/dev/null | sed -n '/^Reverse Provides:/,$p' | grep -q '^[^R]'
}

# For each of these needs the first alternative that can be installed, into the array "chosen"; the others into "nowhere".
choose_packages() {
    local need name found
    chosen=()
    nowhere=()
    for need in "$@"; do
        found=
        for name in ${need//|/ }; do
            if can_be_installed "$name"; then
                found=$name
                break
            fi
        done
        if [[ $found ]]; then
            chosen+=("$found")
        else
            nowhere+=("${need//|/ or }")
        fi
    done
}

run_apt_get() {
    local command=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@")
    if [[ $(id -u) -ne 0 ]]; then
        command=(sudo "${command[@]}")
    fi
    # Standard output belongs to what comes after.
    "${command[@]}" </dev/null >&2
}

join() {
    local IFS=,
    printf '%s' "$*" | sed 's/,/, /g'
}

# Installs what packaging/dependencies.txt lists and the system lacks; "test" takes in what only tests need. Asks for nothing but, once, sudo's password.
install_missing() {
    local missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This system has no apt, so its packages are left as they are; packaging/dependencies.txt lists what Cairn needs."
        return
    fi
    # Asking dpkg takes a twentieth of a second, so nothing is remembered from one start to the next.
    mapfile -t missing < <(missing_needs "$@")
    [[ ${#missing[@]} -eq 0 ]] || fetch_packages "${missing[@]}"
}

fetch_packages() {
    local chosen nowhere
    if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
        give_up "These packages are missing, and only root (or sudo, which is not here) can install them: $(join "${@//|/ or }")."
    fi
    say "Cairn needs packages that this system lacks; apt installs them now."
    # One source that does not answer, perhaps of some other program, need not be one that is needed here.
    run_apt_get update || say "Not every list of packages could be fetched; going on with those that are here."
    choose_packages "$@"
    if [[ ${#nowhere[@]} -gt 0 ]]; then
        give_up "No package source that can be reached has $(join "${nowhere[@]}"); is there a network, and are all the usual sources of Debian 12, Debian 13 or Ubuntu 24.04 switched on?"
    fi
    run_apt_get install -y --no-install-recommends "${chosen[@]}" ||
        give_up "apt-get could not install what Cairn needs; its last lines above say why."
}

# configure PRESET: does nothing where that was done before, since ninja notices by itself what has changed since.
configure() {
    local folder="$root/build/$1" source
    source=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt" 2>/dev/null)
    if [[ -n $source && $source != "$root" ]]; then
        say "This folder was moved or copied, so $folder is made anew."
        rm -rf "$folder"
    fi
    [[ -f $folder/build.ninja ]] && return
    (cd "$root" && cmake --preset "$1") >&2 ||
        give_up "Cairn could not be configured; the last lines above say what is missing."
}

# configure_and_build PRESET [TARGET...]: everything, or these targets, on every core; a second time only what has changed.
configure_and_build() {
    local preset=$1
    shift
    configure "$preset"
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"}) >&2 ||
        give_up "Cairn could not be built; the compiler's words are above."
}
