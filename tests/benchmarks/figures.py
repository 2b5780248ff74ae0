"""Tables of figures for the benchmarks, and how busy the machine was."""

from __future__ import annotations

from collections.abc import Sequence


def number(value: float) -> str:
    """Three digits that count, without an exponent."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}" if abs(value) >= 1 else f"{value:.2g}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns side by side; the first is text, the others stand to the right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = [head, ["-" * width for width in widths], *rows]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def load() -> str:
    """How many processes wanted a processor in the last minute, and how many processors there are. Figures taken on a busy machine are too high."""
    import psutil

    return f"load {psutil.getloadavg()[0]:.1f} on {psutil.cpu_count()}"
