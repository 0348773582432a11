#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Converts a Parquet file into an SQLite file that Cairn imports: parquet_to_sqlite.py IN.parquet OUT.sqlite

Values stay exact: integers, reals, texts and missing values as they are, dates and times as ISO 8601, lists and structs as JSON.
"""
import base64
import datetime
import decimal
import json
import os
import sqlite3
import sys


def plain(value):
    """A value as SQLite holds it."""
    if value is None or isinstance(value, (int, float, str)):
        return int(value) if isinstance(value, bool) else value
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return value.total_seconds()
    if isinstance(value, decimal.Decimal):
        return str(value)
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    return json.dumps(value, default=lambda other: base64.b64encode(other).decode() if isinstance(other, bytes) else str(plain(other)),
                      ensure_ascii=False)


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def unique(names):
    taken, result = set(), []
    for place, name in enumerate(names, 1):
        wished = name or f"column_{place}"
        candidate, number = wished, 2
        while candidate.lower() in taken:
            candidate, number = f"{wished}_{number}", number + 1
        taken.add(candidate.lower())
        result.append(candidate)
    return result


def convert(source, target):
    import pyarrow.parquet

    file = pyarrow.parquet.ParquetFile(source)
    names = unique(file.schema_arrow.names)
    table = quoted(os.path.splitext(os.path.basename(source))[0])
    partial = target + ".partial"
    if os.path.exists(partial):
        os.remove(partial)
    database = sqlite3.connect(partial)
    database.execute("PRAGMA journal_mode = OFF")
    types = [" BOOLEAN" if str(field.type) == "bool" else "" for field in file.schema_arrow]
    database.execute(f"CREATE TABLE {table}({', '.join(quoted(name) + kind for name, kind in zip(names, types))})")
    insert = f"INSERT INTO {table} VALUES({', '.join('?' * len(names))})"
    rows = 0
    for batch in file.iter_batches(batch_size=10_000):
        columns = [[plain(value) for value in column.to_pylist()] for column in batch.columns]
        database.executemany(insert, zip(*columns))
        rows += batch.num_rows
    database.commit()
    database.close()
    os.replace(partial, target)
    print(f"{rows} rows written to {target}")


def main():
    if len(sys.argv) != 3:
        sys.exit("Usage: parquet_to_sqlite.py IN.parquet OUT.sqlite")
    if os.path.exists(sys.argv[2]):
        sys.exit(f"{sys.argv[2]} is there already. Choose another name, or delete it first.")
    try:
        convert(sys.argv[1], sys.argv[2])
    except ImportError:
        sys.exit("This needs pyarrow. Install it with: pip install pyarrow")


if __name__ == "__main__":
    main()
