"""The project's own Python environment, `.venv`, made from a lock file. Standard library only."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
_MARK = VENV / "clipguard-lock"


def run(*command: str | Path) -> None:
    """Runs a command. Raises SystemExit with its status when it fails."""
    status = subprocess.run([str(each) for each in command], cwd=ROOT, stdin=subprocess.DEVNULL).returncode
    if status:
        sys.exit(f"{Path(command[0]).name} {' '.join(str(each) for each in command[1:4])} … failed ({status})")


def install_packages(packages: list[str], why: str) -> None:
    """Installs Debian packages where this may be done unasked; else names them in one line. Raises SystemExit."""
    may = hasattr(os, "geteuid") and (os.geteuid() == 0 or _sudo_asks_nothing())
    if not may or shutil.which("apt-get") is None:
        sys.exit(f"{why} Please install: sudo apt-get install {' '.join(packages)}")
    print(f"Installing {' '.join(packages)} …", flush=True)
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        done = subprocess.run([*sudo, *command], env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{' '.join(command[:2])} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


def _sudo_asks_nothing() -> bool:
    return (
        shutil.which("sudo") is not None and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0
    )


def ensure(lock: Path) -> None:
    """Makes `.venv` hold what `lock` names, and Clipguard itself; quick when it does already."""
    if sys.version_info < (3, 11):  # noqa: UP036  # whoever runs this may have an older one
        sys.exit(f"Clipguard needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    digest = hashlib.sha256(lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    wanted = f"{lock.relative_to(ROOT)} {sys.version_info[:2]} {digest}"
    known = _MARK.read_text(encoding="utf-8").strip() if _MARK.exists() else ""
    if known == wanted and PYTHON.exists():
        return
    if not PYTHON.exists():
        print("Making the environment in .venv …", flush=True)
        if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
            install_packages(["python3-venv"], "Python cannot make environments here.")
        run(sys.executable, "-m", "venv", VENV)
    print(f"Installing what {lock.relative_to(ROOT)} names (a few minutes the first time) …", flush=True)
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet", "install", "--no-deps")
    run(*pip, "--require-hashes", "-r", lock)
    run(*pip, "--editable", ROOT)
    _MARK.write_text(wanted + "\n", encoding="utf-8")
