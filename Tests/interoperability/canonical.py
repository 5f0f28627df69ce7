"""Canonical N-Quads by pyld, with the published contexts read from a folder and nothing from the network."""

import json
import pathlib

from pyld import jsonld

FILES = {
    "https://www.w3.org/ns/credentials/v2": "credentials-v2.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": "ob-v3p0-context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": "ob-v3p0-extensions.json",
}


def use_contexts(folder):
    """Lets pyld read the contexts from that folder, and no others."""
    documents = {
        url: json.loads((pathlib.Path(folder) / name).read_text("utf-8")) for url, name in FILES.items()
    }

    def load(url, options=None):
        if url not in documents:
            raise ValueError(f"{url}: not one of the contexts that certificates use")
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": documents[url]}

    jsonld.set_document_loader(load)


def canonical(document):
    """The canonical N-Quads of a document, as bytes."""
    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "processingMode": "json-ld-1.1"}
    return jsonld.normalize(document, options).encode("utf-8")
