# Sourced by the commands beside it: what a machine must have, and how to get it where that is allowed.

say() { printf '%s\n' "$*" >&2; }
fail() { say "error: $*"; exit 1; }

require_jdk() {
  command -v javac >/dev/null || fail "no JDK found; install one of version 17 or later (Debian: apt install openjdk-17-jdk-headless)"
  local version
  version=$(javac -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
  [ "$version" -ge 17 ] 2>/dev/null || fail "JDK 17 or later is needed, javac says: $(javac -version 2>&1)"
}

require_maven() {
  command -v mvn >/dev/null || fail "no Maven found; install version 3.8 or later (Debian: apt install maven)"
}

# install_packages NAME...: true when they are installed afterwards; needs root and apt.
install_packages() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  say "installing $* ..."
  local apt=(apt-get -q -y -o Acquire::Retries=0 -o Acquire::http::Timeout=15)
  { "${apt[@]}" install --no-install-recommends "$@" \
    || { "${apt[@]}" update && "${apt[@]}" install --no-install-recommends "$@"; }; } >/dev/null 2>&1
}

has_cjk_font() {
  [ -n "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/root}/.fonts" \
    \( -iname '*CJK*' -o -iname '*fandol*' -o -iname 'uming*' -o -iname 'gbsn*' -o -iname 'wqy*' \) -print -quit 2>/dev/null)" ]
}

ensure_cjk_font() { has_cjk_font || install_packages fonts-noto-cjk || has_cjk_font; }
