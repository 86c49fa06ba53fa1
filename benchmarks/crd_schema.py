"""Prints a JSON schema of a kind from the field table of its custom resource, for validators that want one.

usage: crd_schema.py KIND
"""

import csv
import json
import pathlib
import sys

TABLE = next(pathlib.Path(__file__).resolve().parent.parent.glob("arbitraries/src/test/resources/**/cilium-1.20.tsv"))


def schema(rows, path, open_paths=()):
    """Returns the schema of the field at a path; a type that contains itself ends open."""
    row = rows.get(path, {"type": "object", "extra": ""})
    same = next((e[8:] for e in row["extra"].split(" ; ") if e.startswith("same-as=")), None)
    if same:
        target = same.split(":", 1)[1]
        return {} if target in open_paths else schema(rows, target, (*open_paths, target))
    kind = row["type"]
    if kind.startswith("list"):
        return {"type": "array", "items": schema(rows, path + "[]", open_paths) if path + "[]" in rows else {}}
    if kind.startswith("map"):
        return {"type": "object", "additionalProperties": schema(rows, path + "{}", open_paths) if path + "{}" in rows else True}
    if kind == "object":
        return objects(rows, path, open_paths)
    out = {} if kind in ("any", "int-or-string") else {"type": kind}
    if row.get("enum"):
        out["enum"] = row["enum"].split("|")
    return out


def objects(rows, path, open_paths):
    """Returns the schema of an object by the rows right below it."""
    prefix = "" if path == "." else path + "."
    names = {p[len(prefix):] for p in rows if p.startswith(prefix) and p != "."}
    fields = sorted(n for n in names if n and not set(n) & set(".[{"))
    out = {"type": "object", "properties": {f: schema(rows, prefix + f, open_paths) for f in fields}}
    required = [f for f in fields if rows[prefix + f]["required"] == "yes"]
    if required:
        out["required"] = required
    if path == ".":
        out["properties"].update({"apiVersion": {"type": "string"}, "kind": {"type": "string"}, "metadata": {"type": "object"}})
    if fields and path != "status":
        out["additionalProperties"] = False
    return out


def main():
    with TABLE.open(encoding="utf-8") as table:
        reader = csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        rows = {r["path"]: r for r in reader if r["kind"] == sys.argv[1]}
    json.dump(schema(rows, "."), sys.stdout, indent=1)


main()
