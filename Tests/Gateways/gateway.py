#!/usr/bin/env python3
"""Runs one of the gateways of ORACLES so that it asks functions for everything that it would ask them for.

    gateway.py ORACLES/ls_gateway.py|ORACLES/sam_gateway.py ARGUMENTS...

As they are, one does not ask Lambda authorizers and the other sends non-proxy integrations to a Lambda that is not there.
"""
import sys
import urllib.request

from player import script


def ask_authorizers(script):
    """SAM: authorizers are functions like others."""
    answered = script["Runner"].invoke

    def invoke(self, function_identifier, event, stdout=None, stderr=None, **options):
        if not self.url:
            return answered(self, function_identifier, event, stdout, stderr, **options)
        url = self.url.replace("{name}", function_identifier)
        with urllib.request.urlopen(urllib.request.Request(url, data=event.encode(), method="POST"), timeout=30) as reply:
            text = reply.read().decode()
        if hasattr(stdout, "write_str"):
            stdout.write_str(text)
        else:
            stdout.write(text.encode())

    script["Runner"].invoke = invoke


def send_mapped_events(url):
    """LocalStack: what a non-proxy integration makes of a request is posted to `/2015-03-31/functions/{arn}/invocations`."""
    from localstack.services.apigateway.next_gen.execute_api.integrations.aws import RestApiAwsIntegration

    sent = RestApiAwsIntegration.invoke

    def invoke(self, context):
        self._base_domain = url.replace("/{name}", "")
        return sent(self, context)

    RestApiAwsIntegration.invoke = invoke


def main():
    path, *arguments = sys.argv[1:]
    sys.argv = [path, *arguments]
    names = script(path)
    if "Runner" in names:
        ask_authorizers(names)
    elif "--invoke" in arguments:
        send_mapped_events(arguments[arguments.index("--invoke") + 1])
    names["main"]()


main()
