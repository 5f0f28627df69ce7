"""Judges the document of the API, and answers against it: reads both as JSON from a file, prints what does not hold.

The document itself by openapi-spec-validator; bodies by jsonschema, stricter than a client should be: a member that the
document does not name is a fault here, and so is an operation whose success nobody saw.
"""

import copy
import json
import sys

import jsonschema
import openapi_spec_validator


def closed(schema):
    """The same schema, in which an object has the members named and no other."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: closed(value) for key, value in schema.items()}
    types = schema.get("type", [])
    if "object" in ([types] if isinstance(types, str) else types) and "properties" in schema:
        result.setdefault("additionalProperties", False)
    return result


class Judge:
    def __init__(self, document):
        self.document = document
        self.components = closed(document["components"])
        self.seen = set()
        self.faults = []

    def answer(self, answer):
        operation = self.document["paths"][answer["path"]][answer["method"]]
        place = f"{answer['operation']} {answer['status']}"
        self.seen.add((answer["operation"], str(answer["status"])))
        response = operation["responses"].get(str(answer["status"]))
        if response is None:
            return self.fault(place, f"is not in the document: {answer['body'][:200]}")
        content = response.get("content", {})
        if not content:
            if answer["body"]:
                self.fault(place, "has a body")
            return None
        if answer["type"] not in content:
            return self.fault(place, f"has the type {answer['type']}")
        self.body(place, content[answer["type"]]["schema"], answer["body"])
        if answer["sent"] and answer["status"] < 300:
            self.body(f"{place}: what was sent", operation["requestBody"]["content"]["application/json"]["schema"],
                      answer["sent"])
        return None

    def body(self, place, schema, text):
        whole = {**closed(copy.deepcopy(schema)), "components": self.components}
        validator = jsonschema.Draft202012Validator(
            whole, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
        for error in list(validator.iter_errors(json.loads(text)))[:3]:
            self.fault(place, f"{error.json_path}: {error.message[:300]}")

    def successes(self):
        for path in self.document["paths"].values():
            for operation in path.values():
                if isinstance(operation, dict):
                    for status in operation["responses"]:
                        if status.startswith("2") and (operation["operationId"], status) not in self.seen:
                            self.fault(operation["operationId"], f"was never answered {status}")

    def fault(self, place, sentence):
        self.faults.append(f"{place} {sentence}")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        given = json.load(file)
    openapi_spec_validator.validate(given["document"])
    judge = Judge(given["document"])
    for answer in given["answers"]:
        judge.answer(answer)
    judge.successes()
    for fault in dict.fromkeys(judge.faults):
        print(fault)
    if judge.faults:
        sys.exit(1)
    print(f"{len(given['answers'])} answers as described")


main()
