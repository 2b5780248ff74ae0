"""The project's own Python environment, `.venv`, made from a lock file. Standard library only."""

from __future__ import annotations

import hashlib
import os
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


def ensure(lock: Path) -> None:
    """Makes `.venv` hold what `lock` names, and Clipguard itself; quick when it does already."""
    if sys.version_info < (3, 11):
        sys.exit(f"Clipguard needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    digest = hashlib.sha256(lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    wanted = f"{lock.relative_to(ROOT)} {sys.version_info[:2]} {digest}"
    known = _MARK.read_text(encoding="utf-8").strip() if _MARK.exists() else ""
    if known == wanted and PYTHON.exists():
        return
    if not PYTHON.exists():
        print("Making the environment in .venv …", flush=True)
        try:
            import ensurepip  # noqa: F401  # Debian keeps it in a package of its own
        except ImportError:
            sys.exit("Python cannot make environments here. On Debian: sudo apt-get install python3-venv")
        run(sys.executable, "-m", "venv", VENV)
    print(f"Installing what {lock.relative_to(ROOT)} names (a few minutes the first time) …", flush=True)
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet", "install", "--no-deps")
    run(*pip, "--require-hashes", "-r", lock)
    run(*pip, "--editable", ROOT)
    _MARK.write_text(wanted + "\n", encoding="utf-8")
