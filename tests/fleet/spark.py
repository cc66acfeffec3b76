"""The terminal under Spark and beside DuckDB and Polars: the same results as on one machine.

    python spark.py NINSHO FLEET.ndjson

NINSHO is the program, FLEET.ndjson has {"name": ..., "text": ...} on each line.
`cargo xtask spark` makes both, with a virtual environment to run this in.
"""

import collections
import hashlib
import json
import shlex
import subprocess
import sys
import time

PROGRAM, FLEET = sys.argv[1:3]
COMMAND = [PROGRAM, "inspect", "--from", "ndjson", "--format", "ndjson", "--fail-on", "never"]


def digest(line):
    """What is compared of a line: all of it, without keeping it."""
    return hashlib.sha256(line.encode()).hexdigest()


def said(what, begin, count):
    """Prints how long a step took."""
    seconds = time.monotonic() - begin
    print(f"{what}: {count} lines, {seconds:.1f} s, {count / seconds:.0f} a second", flush=True)


def one_machine(path):
    """The digests and the kinds of all lines, as one machine prints them; keeps the output."""
    digests, kinds = [], collections.Counter()
    with open(path, "w", encoding="utf-8") as kept:
        process = subprocess.Popen([*COMMAND, FLEET], stdout=subprocess.PIPE, text=True, encoding="utf-8")
        for line in process.stdout:
            kept.write(line)
            digests.append(digest(line.rstrip("\n")))
            kinds[json.loads(line)["licence"]["kind"]] += 1
        assert process.wait() == 0
    return digests, kinds


def piped(spark, expected):
    """RDD.pipe: a line in, a line out."""
    lines = spark.sparkContext.textFile(FLEET, 8).pipe(shlex.join([*COMMAND, "--jobs", "1"]), checkCode=True)
    found = lines.map(digest).collect()
    assert found == expected, "RDD.pipe differs from one machine"


def in_arrow(spark, expected):
    """mapInArrow: columns in, columns out, through the same program."""
    import pyarrow

    command = [*COMMAND, "--jobs", "1"]

    def judge(batches):
        for batch in batches:
            text = "".join(json.dumps(row) + "\n" for row in batch.to_pylist())
            done = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8", check=True)
            rows = [json.loads(line) for line in done.stdout.splitlines()]
            kinds = [row["licence"]["kind"] for row in rows]
            yield pyarrow.RecordBatch.from_arrays(
                [pyarrow.array([row["name"] for row in rows]), pyarrow.array(kinds)], names=["name", "kind"]
            )

    table = spark.read.schema("name string, text string").json(FLEET)
    kinds = table.mapInArrow(judge, "name string, kind string").groupBy("kind").count().collect()
    found = {row["kind"]: row["count"] for row in kinds}
    assert found == expected, f"mapInArrow differs from one machine: {found} {expected}"


def main():
    kept = FLEET + ".reports"
    begin = time.monotonic()
    digests, kinds = one_machine(kept)
    count = len(digests)
    said("one machine", begin, count)

    try:
        import duckdb
    except ImportError:
        print("skipped: DuckDB is not installed")
    else:
        begin = time.monotonic()
        rows = duckdb.sql(
            "SELECT licence.kind, count(*) FROM read_ndjson($path, "
            "columns = {name: 'VARCHAR', licence: 'STRUCT(kind VARCHAR)'}) GROUP BY ALL",
            params={"path": kept},
        ).fetchall()
        assert dict(rows) == dict(kinds), "DuckDB differs from one machine"
        said("DuckDB", begin, count)
    try:
        import polars
    except ImportError:
        print("skipped: Polars is not installed")
    else:
        begin = time.monotonic()
        schema = {"name": polars.String, "licence": polars.Struct({"kind": polars.String})}
        frame = polars.scan_ndjson(kept, schema=schema)
        kind = polars.col("licence").struct.field("kind")
        rows = frame.select(kind).group_by("kind").len().collect().rows()
        assert dict(rows) == dict(kinds), "Polars differs from one machine"
        said("Polars", begin, count)
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        print("skipped: PySpark is not installed")
        return
    # Two workers, each a process of its own as in a cluster, with one core and 1 GB.
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", "false")
        .config("spark.executor.memory", "768m")
        .getOrCreate()
    )
    begin = time.monotonic()
    piped(spark, digests)
    said("Spark, RDD.pipe", begin, count)
    begin = time.monotonic()
    in_arrow(spark, dict(kinds))
    said("Spark, mapInArrow", begin, count)
    spark.stop()


if __name__ == "__main__":
    main()
