"""Verifies certificates by independent programs: pyld for the canonical form, cryptography for the signature.

One certificate:  verify_credential.py --contexts DIR credential.json did.json [status.json] [--nquads OUR.nq]
Many at once:     verify_credential.py --contexts DIR --folder DIR
  The folder holds did.json and pairs NAME.credential.json and NAME.nq (our canonical N-Quads of the same document).

Also proves that the check can fail: a certificate with one claim changed must be refused. Exit status 0 only when all holds.
"""

import argparse
import base64
import copy
import gzip
import hashlib
import json
import pathlib
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from canonical import canonical, use_contexts

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


class Refused(Exception):
    """The certificate does not hold."""


def base58(text):
    number = 0
    for character in text:
        number = number * 58 + ALPHABET.index(character)
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def key_of(did_document, address):
    if address not in did_document["assertionMethod"]:
        raise Refused(f"{address} does not make statements")
    for method in did_document["verificationMethod"]:
        if method["id"] == address and method["type"] == "Multikey" and method["controller"] == did_document["id"]:
            raw = base58(method["publicKeyMultibase"][1:])
            if raw[:2] != b"\xed\x01":
                raise Refused("no Ed25519 key")
            return Ed25519PublicKey.from_public_bytes(raw[2:])
    raise Refused(f"{address} is not listed")


def verify(document, did_document):
    """The canonical N-Quads of the document; raises Refused where the proof does not hold."""
    document = copy.deepcopy(document)
    proof = document.pop("proof")
    if (proof["type"], proof["cryptosuite"], proof["proofPurpose"]) != (
        "DataIntegrityProof",
        "eddsa-rdfc-2022",
        "assertionMethod",
    ):
        raise Refused("another kind of proof")
    signature = base58(proof.pop("proofValue")[1:])
    text = canonical(document)
    hashes = hashlib.sha256(canonical({"@context": document["@context"], **proof})).digest()
    hashes += hashlib.sha256(text).digest()
    try:
        key_of(did_document, proof["verificationMethod"]).verify(signature, hashes)
    except InvalidSignature as error:
        raise Refused("the signature does not fit") from error
    return text


def is_revoked(credential, status):
    entry = credential["credentialStatus"]
    if status["id"] != entry["statusListCredential"] or status["issuer"] != credential["issuer"]["id"]:
        raise Refused("another status list")
    encoded = status["credentialSubject"]["encodedList"]
    bits = gzip.decompress(base64.urlsafe_b64decode(encoded[1:] + "=" * (-len(encoded[1:]) % 4)))
    if encoded[0] != "u" or len(bits) * 8 < 131072:
        raise Refused("a short or otherwise packed status list")
    index = int(entry["statusListIndex"])
    return bool(bits[index // 8] >> (7 - index % 8) & 1)


def check(credential, did_document, nquads=None):
    if nquads is not None:
        text = canonical({name: value for name, value in credential.items() if name != "proof"})
        if text != nquads:
            raise Refused("canonical N-Quads differ:\n--- pyld\n%s\n--- ours\n%s" % (text.decode(), nquads.decode()))
    verify(credential, did_document)


def check_refuses_changed(credential, did_document):
    changed = copy.deepcopy(credential)
    changed["credentialSubject"]["identifier"][0]["identityHash"] += "x"
    try:
        verify(changed, did_document)
    except Refused:
        return
    raise Refused("a changed certificate was accepted: this check is worth nothing")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--contexts", required=True)
    parser.add_argument("--folder")
    parser.add_argument("--nquads")
    parser.add_argument("files", nargs="*")
    arguments = parser.parse_args()
    use_contexts(arguments.contexts)
    try:
        if arguments.folder:
            folder = pathlib.Path(arguments.folder)
            did_document = json.loads((folder / "did.json").read_text("utf-8"))
            files = sorted(folder.glob("*.credential.json"))
            for file in files:
                credential = json.loads(file.read_bytes())
                name = file.name.removesuffix(".credential.json")
                try:
                    check(credential, did_document, (folder / f"{name}.nq").read_bytes())
                except Refused as error:
                    raise Refused(f"{name}: {error}") from error
            if not files:
                raise Refused("the folder holds no certificates")
            check_refuses_changed(credential, did_document)
            print(f"{len(files)} certificates agree")
        else:
            parsed = [json.loads(pathlib.Path(file).read_bytes()) for file in arguments.files]
            credential, did_document = parsed[0], parsed[1]
            nquads = pathlib.Path(arguments.nquads).read_bytes() if arguments.nquads else None
            check(credential, did_document, nquads)
            check_refuses_changed(credential, did_document)
            if len(parsed) > 2:
                verify(parsed[2], did_document)
                print("revoked" if is_revoked(credential, parsed[2]) else "valid")
            else:
                print("genuine; no status list given")
    except Refused as error:
        print(f"REFUSED: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
