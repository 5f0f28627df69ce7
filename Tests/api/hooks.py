"""What schemathesis has to be told of our types."""

import json

import schemathesis


@schemathesis.deserializer("application/vc")
def credential(context, response):
    """A credential is JSON, though the name of its type does not say so."""
    return json.loads(response.content)
