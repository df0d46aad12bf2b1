# `make demo` shows what Gatewright does; `make test` checks that it does. Both install what they need.

SWIFT ?= swift
# The command line tool's dependencies stand behind a trait: see Package.swift.
TRAITS = --traits CommandLine
CORPUS ?= $(or $(GATEWRIGHT_CORPUS),../shared/corpus)
export CORPUS

.PHONY: demo test unit-tests sample-tests corpus contracts contracts-short agreement gateways replay replay-short bench lint format setup install clean

demo: setup
	@Tests/demo.sh

test: setup unit-tests sample-tests corpus contracts-short replay-short demo

unit-tests: setup
	@Tests/build.sh test $(TRAITS)

# Each sample is a package of its own, as a user would write it.
sample-tests: setup
	@for sample in samples/*/; do Tests/build.sh test --package-path $$sample || exit 1; done

# Every document of the corpus, generated and type-checked. Says so where there is no corpus.
corpus: setup
	@Tests/corpus.sh

# Generated tests, run against the code that is generated from the same documents: those of Tests/Cases and of the corpus.
contracts: contracts-short
	@Tests/Contracts/run.sh --corpus

contracts-short: setup
	@Tests/Contracts/run.sh

# What generated decoders accept, compared with independent validators. Says so where there is no corpus or no Python.
agreement: setup
	@Tests/Agreement/run.sh

# The gateway that `gatewright invoke` plays, compared with LocalStack's and SAM's. Says so where they are not installed.
gateways: setup
	@Tests/Gateways/run.sh

# Documents that change, again and again, and a tool that is killed: nothing of a user's is changed or lost.
replay: setup
	@Tests/Replay/run.sh

replay-short: setup
	@Tests/Replay/run.sh --short

bench: setup
	@Tests/Benchmarks/run.sh

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Plugins Tests samples

format:
	$(SWIFT) format format --in-place --recursive Package.swift Sources Plugins Tests samples

setup:
	@Tests/setup.sh

# PREFIX=/usr/local by default.
install: setup
	$(SWIFT) build -c release $(TRAITS) --product gatewright
	@Tests/install.sh "$$($(SWIFT) build -c release $(TRAITS) --show-bin-path)/gatewright" $(or $(PREFIX),/usr/local)

clean:
	rm -rf .build .build-* samples/*/.build Tests/Benchmarks/.build
