# Shared by packaging/run, packaging/test and .ci/run: gets what Cairn needs from the system, configures and builds.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
stamp="$root/build/packages-are-there"

say() { printf '%s\n' "$*" >&2; }
give_up() {
    say "$*"
    exit 1
}

# One need a line, without comments and empty lines: "a | b" names alternatives.
needs() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$root/packaging/dependencies.txt"; }

# What the list asks for and what the system's package database last said: as long as both are the same, all is there.
packages_fingerprint() { { needs && stat -c %Y /var/lib/dpkg/status; } | sha256sum | cut -d' ' -f1; }

# The names of installed packages, and those that they stand in for.
installed_names() {
    dpkg-query --show --showformat='${db:Status-Status}\t${Package}, ${Provides}\n' |
        sed -n -e 's/^installed\t//p' | tr ',' '\n' | sed -e 's/(.*//' -e 's/[[:space:]]//g' -e '/^$/d' | sort -u
}

# The needs of which no alternative is installed.
missing_needs() {
    local installed need name found
    installed=$'\n'$(installed_names)$'\n'
    while read -r need; do
        found=
        for name in ${need//|/ }; do
            [[ $installed == *$'\n'"$name"$'\n'* ]] && found=yes
        done
        [[ $found ]] || printf '%s\n' "$need"
    done < <(needs)
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

apt() {
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

# Installs what packaging/dependencies.txt lists and the system lacks. Asks for nothing but, once, sudo's password.
install_missing() {
    local missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This system has no apt, so its packages are left as they are; packaging/dependencies.txt lists what Cairn needs."
        return
    fi
    [[ -f $stamp && $(<"$stamp") == "$(packages_fingerprint)" ]] && return
    mapfile -t missing < <(missing_needs)
    if [[ ${#missing[@]} -gt 0 ]]; then
        fetch_packages "${missing[@]}"
    fi
    mkdir -p "$root/build" || give_up "The folder $root/build cannot be made; Cairn is built there."
    packages_fingerprint >"$stamp"
}

fetch_packages() {
    local chosen nowhere
    if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
        give_up "These packages are missing, and only root (or sudo, which is not here) can install them: $(join "$@")."
    fi
    say "Cairn needs packages that this system lacks; apt installs them now."
    apt update || give_up "apt-get update failed: the lists of packages could not be fetched. Is there a network?"
    choose_packages "$@"
    if [[ ${#nowhere[@]} -gt 0 ]]; then
        give_up "No package source of this system has $(join "${nowhere[@]}"); Cairn builds on Debian 12, Debian 13 and Ubuntu 24.04 with all their usual sources."
    fi
    apt install -y --no-install-recommends "${chosen[@]}" ||
        give_up "apt-get could not install what Cairn needs; its last lines above say why."
}

# configure_and_build PRESET [TARGET...]: on every core; a second time only what has changed.
configure_and_build() {
    local preset=$1 folder="$root/build/$1" source
    shift
    source=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt" 2>/dev/null)
    if [[ -n $source && $source != "$root" ]]; then
        say "This folder was moved or copied, so $folder is made anew."
        rm -rf "$folder"
    fi
    if [[ ! -f $folder/build.ninja ]]; then
        (cd "$root" && cmake --preset "$preset") >&2 || {
            # Whatever was taken for installed is looked at again next time.
            rm -f "$stamp"
            give_up "Cairn could not be configured; the last lines above say what is missing."
        }
    fi
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"}) >&2 ||
        give_up "Cairn could not be built; the compiler's words are above."
}
